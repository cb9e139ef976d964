"""The page with scripted answers: every kind of outcome in a real Chromium at once, without a model."""

import json
import re
import socket
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

import pytest
from anyio.from_thread import start_blocking_portal
from axe_playwright_python.sync_playwright import Axe
from changing import until
from conftest import FakeEncoder, Seen, watched
from playwright.sync_api import Browser, expect
from serving import serving

from data import sentences
from index import rebuild
from index.snapshot import Snapshot, open_snapshot
from qa import Answer, Citation
from qa.answer import Reason
from qa.wording import ANSWERED, NEAREST, REFUSED, smalltalk
from ui.__main__ import OFFLINE
from ui.app import build, serve
from ui.conversation import STOPPED, Turn, conversation
from ui.live import Live
from ui.unanswered import Unanswered


@dataclass
class Scripted:
    """Stands where an `Answerer` stands. What a question is called decides what comes of it; "slow" waits until `go` is set."""

    index: "Served"
    go: threading.Event = field(default_factory=threading.Event)
    asked: list[str] = field(default_factory=list)

    def ask(self, question: str, *, history: Sequence[str] = (), reports: Sequence[str] = ()) -> Answer:
        self.asked.append(question)
        if question == "slow":
            self.go.wait(300)
        if question == "fault":
            raise RuntimeError("a fault")
        return replace(self._answer(question), question=question, snapshot=self.index.snapshot.digest)

    def _answer(self, question: str) -> Answer:
        if reply := smalltalk(question):
            return Answer("", "smalltalk", reply)
        near = (self._cited("3", 1), self._cited("20", 2))
        if question == "wrong":
            return Answer("", "refused", REFUSED["wrong-premise"], citations=(self._cited("47", 1),), reason="wrong-premise")
        if question in REFUSED:
            suggestions = ("What is the staff retention rate?", "Who led the inspection?")
            return Answer("", "refused", REFUSED[question], reason=question, nearest=near, suggestions=suggestions)
        understood = "What is the staff retention rate in 2022?" if question == "and in 2022?" else ""
        return Answer("", "answered", ANSWERED, citations=(self._cited("29", 1),), understood=understood)

    def _cited(self, name: str, number: int) -> Citation:
        report = self.index.snapshot.reports[0]
        paragraph = next(p for p in report.paragraphs if p.id == name)
        return Citation(number, report, paragraph, sentences(paragraph)[:1])


@dataclass(frozen=True)
class Served:
    snapshot: Snapshot


@pytest.fixture(scope="module")
def scripted(fake_folder: Path) -> Scripted:
    return Scripted(Served(open_snapshot(fake_folder)))


@pytest.fixture(scope="module")
def noted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("noted") / "unanswered.jsonl"


@pytest.fixture(scope="module")
def address(scripted: Scripted, noted: Path, fake_folder: Path) -> Iterator[str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    live = Live(fake_folder, lambda: pytest.fail("the scripted answerer is there"))
    live.answerer.put(scripted)  # type: ignore[arg-type]
    with pytest.MonkeyPatch.context() as environment:
        for name, value in OFFLINE.items():
            environment.setenv(name, value)
        page = build(live, unanswered=Unanswered(noted))
        yield serve(page, live, host="127.0.0.1", port=port, block=False)
        page.close(verbose=False)


@pytest.fixture
def seen(browser: Browser, address: str) -> Iterator[Seen]:
    with watched(browser, address) as seen:
        yield seen


def everything(seen: Seen) -> None:
    """Ask for one outcome of every kind."""
    for question in ("How many?", "and in 2022?", "not-stated", "off-subject", "unknown-name", "other-report", "advice", "wrong", "thanks", "fault"):
        seen.ask(question)


def violations(seen: Seen) -> list[str]:
    found = Axe().run(seen.page, options={"resultTypes": ["violations"]}).response["violations"]
    return [f"{broken['id']}: {node['target']} {node['failureSummary']}" for broken in found for node in broken["nodes"]]


def focused(seen: Seen) -> str:
    return str(seen.page.evaluate("document.activeElement === document.body ? 'nothing' : document.activeElement.outerHTML.slice(0, 200)"))


def tab_to(seen: Seen, wanted: str, *, key: str = "Tab") -> None:
    """Press the key until an element that matches has the focus, which is never on nothing on the way."""
    for _ in range(200):
        seen.page.keyboard.press(key)
        if seen.page.evaluate("wanted => document.activeElement.matches(wanted)", wanted):
            return
    pytest.fail(f"{key} does not come to {wanted}, but to {focused(seen)}")


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("off-subject", "Not answered: off the report's subject"),
        ("not-stated", "Not answered: not stated"),
        ("unknown-name", "Not answered: unknown name"),
        ("other-report", "Not answered: no such report"),
        ("advice", "Not answered: advice"),
    ],
)
def test_a_refusal_says_which_it_is(fake_folder: Path, question: Reason, words: str) -> None:
    answer = Scripted(Served(open_snapshot(fake_folder))).ask(question)
    html = conversation([Turn(question, answer)])
    assert escape(words) in html
    assert escape(REFUSED[question]) in html
    assert "<blockquote>" not in html


def test_a_contradicted_premise_is_quoted_as_such_and_marked_in_the_report(seen: Seen) -> None:
    seen.ask("wrong")
    turn = seen.page.locator(".turn:last-child")
    expect(turn.locator(".outcome.refused .label")).to_contain_text("The report says otherwise")
    expect(turn.locator("blockquote")).to_contain_text("89%")
    expect(seen.page.locator("#wigan-2022-47 mark")).to_contain_text("89%")
    expect(turn.get_by_text(NEAREST)).to_have_count(0)


def test_a_refusal_offers_questions_that_can_be_asked_with_a_click(seen: Seen) -> None:
    seen.ask("not-stated")
    seen.page.get_by_role("button", name="Who led the inspection?").click()
    expect(seen.page.locator("#turn-2 .question")).to_contain_text("Who led the inspection?")
    expect(seen.page.locator("#turn-2 .outcome.answered")).to_be_visible()


def test_the_question_as_understood_is_shown_where_it_differs(seen: Seen) -> None:
    seen.ask("How many?")
    expect(seen.page.locator(".understood")).to_have_count(0)
    seen.ask("and in 2022?")
    expect(seen.page.locator("#turn-2 .understood")).to_have_text("Understood as: What is the staff retention rate in 2022?")
    link = seen.page.locator("#turn-2").get_by_role("link", name="Copy link to this question")
    assert link.evaluate("link => new URL(link.href).searchParams.get('q')") == "What is the staff retention rate in 2022?"


def test_progress_is_seen_and_a_question_can_be_stopped_asked_again_and_edited(seen: Seen, scripted: Scripted) -> None:
    page = seen.page
    box = page.get_by_label("Your question about the report")
    box.fill("slow")
    page.keyboard.press("Enter")
    expect(page.locator(".waiting")).to_be_visible()
    expect(page.locator("#announcer")).to_contain_text("Looking in the report")
    expect(page.get_by_role("button", name="Ask", exact=True)).to_be_hidden()
    with page.expect_response("**/reset"):  # until then gradio takes no other question
        page.get_by_role("button", name="Stop").click()
    expect(page.locator(".outcome.unanswered")).to_contain_text(STOPPED)
    expect(page.locator("#announcer")).to_contain_text(STOPPED)
    assert focused(seen) != "nothing"
    page.get_by_role("button", name="Edit").click()
    expect(page.locator(".turn")).to_have_count(0)
    expect(box).to_have_value("slow")
    expect(box).to_be_focused()
    page.keyboard.press("End")
    page.keyboard.type(" one")
    page.keyboard.press("Enter")
    expect(page.locator("#turn-1 .question")).to_contain_text("slow one")
    expect(page.locator(".outcome.answered")).to_be_visible()
    asked = scripted.asked.count("slow one")
    with page.expect_response("**/queue/join?**"):  # until then the page shows the answer that was there
        page.get_by_role("button", name="Ask again").click()
    expect(page.get_by_role("button", name="Stop")).to_be_hidden()
    expect(page.locator(".outcome.answered")).to_be_visible()
    expect(page.locator(".turn")).to_have_count(1)
    scripted.go.set()
    until(lambda: scripted.asked.count("slow one") > asked)
    assert scripted.asked.count("slow one") == asked + 1


def test_the_conversation_survives_a_reload_until_it_is_cleared(seen: Seen) -> None:
    seen.ask("How many?")
    seen.ask("not-stated")
    seen.page.reload()
    expect(seen.page.locator(".turn")).to_have_count(2)
    expect(seen.page.locator("#turn-1 blockquote")).to_contain_text("four children")
    expect(seen.page.locator("#turn-2 .refused")).to_contain_text(REFUSED["not-stated"])
    seen.ask("thanks")
    expect(seen.page.locator(".turn")).to_have_count(3)
    seen.page.get_by_role("button", name="Clear").click()
    expect(seen.page.locator(".turn")).to_have_count(0)
    expect(seen.page.get_by_label("Your question about the report")).to_be_focused()
    seen.page.reload()
    expect(seen.page.locator("#examples")).to_be_visible()
    expect(seen.page.locator(".turn")).to_have_count(0)


def test_a_link_with_a_question_asks_it_once(browser: Browser, address: str) -> None:
    with watched(browser, f"{address}?q=How%20many%20%26%20why%3F") as seen:
        expect(seen.page.locator("#turn-1 .question")).to_contain_text("How many & why?")
        expect(seen.page.locator("#turn-1 .outcome")).to_be_visible()
        assert seen.page.url == address
        link = seen.page.get_by_role("link", name="Copy link to this question")
        assert link.evaluate("link => link.href") == f"{address}?q=How%20many%20%26%20why%3F"
        seen.page.reload()
        expect(seen.page.locator("#turn-1 .outcome")).to_be_visible()
        expect(seen.page.locator(".turn")).to_have_count(1)


@pytest.mark.parametrize("allowed", [True, False])
def test_a_quote_is_copied_with_its_citation(browser: Browser, address: str, scripted: Scripted, *, allowed: bool) -> None:
    with watched(browser, address, permissions=["clipboard-read", "clipboard-write"]) as seen:
        if not allowed:  # as where the page comes without https from another machine
            seen.page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error()); }")
        seen.ask("How many?")
        button = seen.page.get_by_role("button", name="Copy with citation")
        button.click()
        expect(seen.page.get_by_role("button", name="Copied")).to_be_focused()
        digest = scripted.index.snapshot.reports[0].sha256
        assert seen.page.evaluate("navigator.clipboard.readText()") == (
            "“The local authority has four children in unregistered children's homes.”\n"
            "Inspection of Wigan local authority children's services, paragraph 29. Inspected 9 May to 20 May 2022. "
            f"Report file SHA-256 {digest[:12]}…."
        )
        expect(seen.page.locator("#announcer")).to_have_text("Copied")
        expect(button).to_be_visible()


def test_words_are_found_in_the_report_counted_and_marked_beside_a_citation(seen: Seen) -> None:
    page = seen.page
    seen.ask("How many?")
    field = page.get_by_label("Find in the report")
    field.fill("social  WORKERS")
    report = " ".join(page.locator("#document [data-at], #document h2, #document h3").all_inner_texts())
    count = len(re.findall("social workers", report, re.IGNORECASE))
    assert count > 1
    expect(page.locator("#document mark.found")).to_have_count(count)
    expect(page.locator("#found")).to_have_text(f"1 of {count}")
    field.press("Shift+Enter")
    expect(page.locator("#found")).to_have_text(f"{count} of {count}")
    expect(page.locator("#document mark.current")).to_have_count(1)
    expect(page.locator("#document mark.current")).to_be_in_viewport()
    page.get_by_role("button", name="Next match").click()
    expect(page.locator("#found")).to_have_text(f"1 of {count}")
    assert "".join(page.locator("#wigan-2022-29 mark").all_inner_texts()) == "The local authority has four children in unregistered children's homes."
    field.fill("zebra")
    expect(page.locator("#found")).to_have_text("No matches")
    expect(page.locator("#document mark.found")).to_have_count(0)
    assert page.locator("#wigan-2022-29 mark").all_inner_texts() == ["The local authority has four children in unregistered children's homes."]


def test_on_a_narrow_screen_the_report_is_a_drawer(browser: Browser, address: str) -> None:
    with watched(browser, address, viewport={"width": 360, "height": 740}, has_touch=True) as seen:
        page = seen.page
        seen.ask("How many?")
        expect(page.locator("#report")).to_be_hidden()
        page.locator("a.cite.main").tap()
        expect(page.get_by_role("dialog", name="The report")).to_be_visible()
        expect(page.locator("#wigan-2022-29")).to_be_focused()
        expect(page.locator("#wigan-2022-29 mark")).to_be_in_viewport()
        page.keyboard.press("Escape")
        expect(page.locator("#report")).to_be_hidden()
        expect(page.locator("a.cite.main")).to_be_focused()
        page.keyboard.press("Enter")
        page.get_by_role("link", name="Back to the answer").tap()
        expect(page.locator("a.cite.main")).to_be_focused()
        page.get_by_role("button", name="Show the report").tap()
        expect(page.get_by_role("button", name="Close the report")).to_be_focused()
        for _ in range(8):  # what lies behind is out of reach
            page.keyboard.press("Shift+Tab")
            assert page.evaluate("document.activeElement === document.body || !!document.activeElement.closest('#report')")
        page.set_viewport_size({"width": 1440, "height": 900})
        expect(page.get_by_label("Your question about the report")).to_be_enabled()
        page.locator("#question textarea").click()
        expect(page.locator("#question textarea")).to_be_focused()


def test_on_the_smallest_screen_nothing_covers_the_words_that_are_cited(browser: Browser, address: str) -> None:
    with watched(browser, address, viewport={"width": 320, "height": 640}, reduced_motion="reduce") as seen:
        seen.ask("wrong")
        seen.page.locator("a.cite.main").click()
        expect(seen.page.locator("#wigan-2022-47 mark")).to_be_in_viewport(ratio=1)
        lines = """[...document.querySelectorAll("#wigan-2022-47 mark")].flatMap((mark) => [...mark.getClientRects()])
            .map(({ x, y, width, height }) => !!document.elementFromPoint(x + width / 2, y + height / 2)?.closest("mark"))"""
        assert set(seen.page.evaluate(lines)) == {True}
        seen.page.locator("#question").evaluate("box => box.scrollIntoView()")
        drawer = seen.page.screenshot()
        seen.page.locator("#chat").evaluate("chat => { chat.style.visibility = 'hidden'; }")
        assert seen.page.screenshot() == drawer


def test_a_whole_conversation_with_the_keyboard_alone(seen: Seen) -> None:
    page = seen.page
    page.keyboard.press("Tab")
    tab_to(seen, "button.example")
    page.keyboard.press("Enter")
    expect(page.locator("#turn-1 .outcome.answered")).to_be_visible()
    assert focused(seen) != "nothing"
    tab_to(seen, "#question textarea")
    page.keyboard.type("not-stated")
    page.keyboard.press("Enter")
    expect(page.locator("#turn-2 .outcome.refused")).to_be_visible()
    tab_to(seen, "#turn-2 .suggested", key="Shift+Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#turn-3 .outcome.answered")).to_be_visible()
    assert focused(seen) != "nothing"
    tab_to(seen, "#turn-3 a.cite")
    page.keyboard.press("Enter")
    expect(page.locator("#wigan-2022-29")).to_be_focused()
    tab_to(seen, ".back")
    page.keyboard.press("Enter")
    expect(page.locator("#turn-3 a.cite")).to_be_focused()
    tab_to(seen, "#edit")
    page.keyboard.press("Enter")
    expect(page.locator("#question textarea")).to_be_focused()
    expect(page.locator(".turn")).to_have_count(2)
    tab_to(seen, "#clear", key="Shift+Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#question textarea")).to_be_focused()


def test_answers_are_announced_by_one_live_region(seen: Seen) -> None:
    region = seen.page.locator("#announcer")
    seen.ask("How many?")
    expect(region).to_have_text(re.compile("^The report says: “The local authority has four children.* Wigan 2022, paragraph 29"))
    assert region.get_attribute("role") == "status"
    handle = region.element_handle()
    seen.ask("off-subject")
    expect(region).to_contain_text(REFUSED["off-subject"])
    assert handle.evaluate("region => region.isConnected")
    expect(seen.page.locator("#conversation [aria-live]")).to_have_count(0)


def test_the_conversation_is_saved_in_three_forms(seen: Seen) -> None:
    seen.ask("How many?")
    texts = {}
    for name, ending in (("Markdown", "md"), ("web page", "html"), ("JSON", "json")):
        with seen.page.expect_download() as download:
            seen.page.get_by_role("button", name=f"Save as {name}").click()
        assert download.value.suggested_filename == f"report-conversation.{ending}"
        texts[ending] = Path(download.value.path()).read_text(encoding="utf-8")
    assert texts["md"].startswith("# ")
    assert texts["html"].startswith("<!doctype html>")
    assert json.loads(texts["json"])["conversation"][0]["answer"]["citations"][0]["paragraph"] == "29"


def test_a_verdict_is_shown_kept_and_noted(seen: Seen, noted: Path) -> None:
    seen.ask("not-stated")
    up = seen.page.get_by_role("button", name="Helpful", exact=True)
    down = seen.page.get_by_role("button", name="Not helpful")
    before = len(noted.read_text().splitlines())
    up.click()
    expect(up).to_have_attribute("aria-pressed", "true")
    down.click()
    expect(up).to_have_attribute("aria-pressed", "false")
    expect(down).to_have_attribute("aria-pressed", "true")
    expect(down).to_be_focused()
    seen.ask("thanks")
    expect(seen.page.locator("#turn-1 .thumb[data-thumb=down]")).to_have_attribute("aria-pressed", "true")
    lines = [json.loads(line) for line in noted.read_text().splitlines()]
    assert [line["thumb"] for line in lines[before:]] == ["up", "down"]
    assert lines[before - 1]["kind"] == "unanswered"
    assert lines[before - 1]["question"] == "not-stated"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_any_screen(browser: Browser, address: str, scheme: Any) -> None:
    with watched(browser, address, color_scheme=scheme, reduced_motion="reduce") as seen:
        page = seen.page
        for width in (320, 1920):
            page.set_viewport_size({"width": width, "height": 800})
            assert violations(seen) == [], width
        page.set_viewport_size({"width": 1440, "height": 800})
        everything(seen)
        page.get_by_label("Find in the report").fill("children")
        for width in (320, 1920):
            page.set_viewport_size({"width": width, "height": 800})
            assert violations(seen) == [], width
        page.evaluate("document.documentElement.style.fontSize = '200%'")
        assert violations(seen) == []
        page.set_viewport_size({"width": 320, "height": 800})
        assert violations(seen) == []
        page.get_by_role("button", name="Show the report").click()
        expect(page.get_by_role("dialog", name="The report")).to_be_visible()
        assert violations(seen) == []


@pytest.mark.parametrize("size", ["100%", "200%"])
def test_nothing_is_wider_than_the_window_nor_cut_off(seen: Seen, size: str) -> None:
    everything(seen)
    seen.page.evaluate("size => { document.documentElement.style.fontSize = size; }", size)
    for width in (320, 640, 959, 960, 1280, 1920):
        seen.page.set_viewport_size({"width": width, "height": 900})
        assert seen.page.evaluate("document.documentElement.scrollWidth") <= width
        cut = seen.page.evaluate(
            """() => [...document.querySelectorAll("#chat :is(button, p, h2, h3, a, textarea), .masthead *")]
                .filter((part) => part.checkVisibility() && !part.closest(".unseen") && part.getBoundingClientRect().right > innerWidth + 1)
                .map((part) => part.outerHTML.slice(0, 120))"""
        )
        assert cut == [], width


def test_no_word_of_the_grades_table_is_broken_on_the_smallest_screen(browser: Browser, address: str) -> None:
    with watched(browser, address, viewport={"width": 320, "height": 640}) as seen:
        seen.page.get_by_role("button", name="Show the report").click()
        broken = """() => [...document.querySelectorAll("#document td, #document th")].flatMap((cell) => {
            const text = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT).nextNode();
            return [...text.data.matchAll(/\\S+/g)].filter(({ 0: word, index }) => {
                const range = document.createRange();
                range.setStart(text, index);
                range.setEnd(text, index + word.length);
                return range.getClientRects().length > 1;
            }).map(([word]) => word);
        })"""
        assert seen.page.evaluate(broken) == []


def test_reduced_motion_is_respected(browser: Browser, address: str) -> None:
    with watched(browser, address, reduced_motion="reduce", viewport={"width": 360, "height": 740}) as seen:
        seen.ask("How many?")
        seen.page.locator("a.cite.main").click()
        seen.page.evaluate("() => { window.scrolledBy = []; Element.prototype.scrollIntoView = (how) => window.scrolledBy.push(how.behavior); }")
        seen.page.get_by_role("link", name="Back to the answer").click()
        assert seen.page.evaluate("scrolledBy") == ["auto"]
        lasting = "document.getAnimations().map((moving) => moving.effect.getComputedTiming().endTime).filter((ms) => ms > 50)"
        assert seen.page.evaluate(lasting) == []


def test_on_paper_there_are_the_conversation_and_the_report_and_no_controls(seen: Seen) -> None:
    seen.ask("How many?")
    seen.page.emulate_media(media="print")
    for shown in ("#turn-1 blockquote", "#wigan-2022-29", "#wigan-2022-about", ".masthead"):
        expect(seen.page.locator(shown)).to_be_visible()
    seen.page.set_viewport_size({"width": 700, "height": 900})
    expect(seen.page.locator("#wigan-2022-29")).to_be_visible()
    for control in seen.page.locator("button, input, textarea").all():
        expect(control).to_be_hidden()


def test_without_javascript_a_reader_learns_what_to_do(browser: Browser, address: str) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(address)
        expect(page.locator("noscript p")).to_contain_text("This page needs JavaScript.")
        expect(page.locator("noscript p")).to_be_visible()
        assert page.title() == "Wigan 2022: ask the inspection report"


HOSTILE = "<script>alert(1)</script> <img src=/fetched onerror=alert(2)> [link](javascript:alert(3)) **bold** </textarea><svg onload=alert(4)>"


def test_a_report_and_a_question_made_of_markup_are_shown_as_text(browser: Browser, tmp_path: Path) -> None:
    text = f"Inspection of {{}} {HOSTILE} council\n\nPractice {HOSTILE}: good\n\n1. There are four children in {HOSTILE} homes.\n"
    for name in ("Exford", "Marton"):
        (tmp_path / f"{name}.txt").write_text(text.format(name))
    encoder = FakeEncoder()
    rebuild(tmp_path, tmp_path / "index", digest=encoder.digest, encoder=lambda: encoder)
    question = f"How many children in {HOSTILE} homes?"
    with start_blocking_portal() as portal, serving(tmp_path / "index", portal) as served, watched(browser, served.address) as seen:
        dialogs: list[str] = []
        paths: set[str] = set()
        seen.page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
        seen.page.on("request", lambda request: paths.add(urlsplit(request.url).path))
        seen.page.goto(f"{served.address}?q={quote(question)}")
        expect(seen.page.locator("#turn-1 .outcome")).to_be_visible()
        seen.ask(question)
        for place in ("#turn-1 .question", "#turn-2 .question", "#turn-2 blockquote", "#document .report"):
            expect(seen.page.locator(place).first).to_contain_text(HOSTILE)
        seen.page.locator("#turn-2 a.main").first.click()
        expect(seen.page.locator("#document mark").first).to_be_visible()
        made = "script, img, svg, textarea, strong, [onerror], [onload], [href^='javascript']"
        assert seen.page.locator(", ".join(f"{at} {what}" for at in ("#conversation", "#document", "#masthead") for what in made.split(", "))).count() == 0
        assert dialogs == []
        assert "/fetched" not in paths
