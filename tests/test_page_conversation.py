"""The page with scripted answers, in a real Chromium: what a reader asks, is shown, stops, keeps, copies and saves, and that markup stays text."""

import json
import re
from html import escape
from pathlib import Path
from urllib.parse import quote, urlsplit

import pytest
from anyio.from_thread import start_blocking_portal
from changing import until
from conftest import FakeEncoder, Seen, focused, watched
from playwright.sync_api import Browser, Route, expect
from scripted import Scripted, Served
from serving import serving

from index import rebuild
from index.snapshot import open_snapshot
from qa.answer import Reason
from qa.wording import NEAREST, REFUSED
from ui.app import KEPT
from ui.conversation import STOPPED, Turn, conversation


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("off-subject", "Not answered: off the report's subject"),
        ("not-stated", "Not answered: not stated"),
        ("unknown-name", "Not answered: unknown name"),
        ("other-report", "Not answered: another place or year"),
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


def test_a_question_asked_before_the_page_is_ready_waits_for_it(seen: Seen, scripted: Scripted) -> None:
    page = seen.page.context.new_page()
    held: list[Route] = []
    page.route("**/queue/join**", lambda route: route.continue_() if held else held.append(route))
    page.goto(seen.page.url)
    expect(page.locator("#document .report").first).to_be_attached()
    until(lambda: page.wait_for_timeout(10) or held)
    asked = scripted.asked.count("How many?")
    page.get_by_label("Your question about the report").fill("How many?")
    page.get_by_label("Your question about the report").evaluate("box => { box.value = ''; }")  # as gradio does when it makes the page anew
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Ask", exact=True).click()
    page.wait_for_timeout(500)
    assert scripted.asked.count("How many?") == asked  # what was kept is still being put back
    held[0].continue_()
    expect(page.locator("#turn-1 .outcome.answered")).to_be_visible()
    assert scripted.asked.count("How many?") == asked + 1


AT_ONCE = """question => {
  new MutationObserver((_, observer) => {
    if (!document.querySelector("#turn-1 .outcome")) return;
    observer.disconnect();
    const box = document.querySelector("#question textarea, #question input");
    box.value = question;
    box.dispatchEvent(new Event("input", { bubbles: true }));
    for (const kind of ["keydown", "keypress", "keyup"]) box.dispatchEvent(new KeyboardEvent(kind, { key: "Enter", bubbles: true, cancelable: true }));
  }).observe(document.body, { childList: true, subtree: true });
}"""


def test_a_question_asked_in_the_moment_in_which_the_answer_before_appears_is_asked(seen: Seen, scripted: Scripted) -> None:
    page = seen.page
    page.evaluate(AT_ONCE, "thanks")
    before = len(scripted.asked)
    page.get_by_label("Your question about the report").fill("How many?")
    page.keyboard.press("Enter")
    expect(page.locator("#turn-2 .question")).to_contain_text("thanks")
    expect(page.locator("#turn-2 .outcome")).to_be_visible()
    expect(page.get_by_label("Your question about the report")).to_have_value("")
    assert scripted.asked[before:] == ["How many?", "thanks"]


def test_two_examples_pressed_at_once_are_one_question(seen: Seen, scripted: Scripted) -> None:
    before = len(scripted.asked)
    seen.page.wait_for_function("document.querySelectorAll('.example').length > 1")
    seen.page.evaluate("for (const example of [...document.querySelectorAll('.example')].slice(0, 2)) example.click()")
    expect(seen.page.locator("#turn-1 .outcome")).to_be_visible()
    seen.ask("thanks")
    expect(seen.page.locator(".turn")).to_have_count(2)
    assert len(scripted.asked) == before + 2


def test_what_the_server_has_forgotten_the_browser_still_knows(fake_folder: Path, browser: Browser) -> None:
    with start_blocking_portal() as portal, serving(fake_folder, portal) as served, watched(browser, served.address) as seen:
        seen.ask("How many children in unregistered homes?")
        expect(seen.page.locator("#turn-1 blockquote")).to_contain_text("four children")
        served.page.state_holder.session_data.clear()  # as a server has that was started anew
        seen.ask("thanks")
        expect(seen.page.locator("#turn-1 blockquote")).to_contain_text("four children")
        served.page.state_holder.session_data.clear()
        seen.page.get_by_role("button", name="Edit").click()
        expect(seen.page.locator(".turn")).to_have_count(1)
        seen.reload()
        expect(seen.page.locator("#turn-1 blockquote")).to_contain_text("four children")


def test_back_in_the_browser_marks_nothing_and_breaks_nothing(seen: Seen) -> None:
    seen.ask("How many?")
    seen.page.locator("#turn-1 a.main").click()
    expect(seen.page.locator("#document .para.cited")).to_have_count(1)
    seen.page.go_back()
    expect(seen.page.locator("#document .para.cited")).to_have_count(0)


BEFORE_THE_BUTTON_IS_BACK = """() => {
  const send = document.getElementById("send");
  const { parentElement, nextSibling } = send;
  send.remove();
  document.querySelector(".suggested").click();
  setTimeout(() => parentElement.insertBefore(send, nextSibling), 500);
}"""


def test_a_suggestion_followed_before_the_button_is_back_is_asked(seen: Seen, scripted: Scripted) -> None:
    seen.ask("not-stated")
    suggested = seen.page.locator(".suggested").first.get_attribute("data-question")
    before = len(scripted.asked)
    seen.page.evaluate(BEFORE_THE_BUTTON_IS_BACK)
    expect(seen.page.locator("#turn-2 .outcome")).to_be_visible()
    assert scripted.asked[before:] == [suggested]


def test_a_citation_followed_in_the_moment_in_which_the_answer_appears_stays_open(seen: Seen) -> None:
    seen.ask("How many?")
    seen.page.locator("#turn-1 a.cite.main").click()
    seen.page.evaluate("window.reportChat.latest()")  # as gradio does a moment after the answer is there
    expect(seen.page.locator("#document .back")).to_have_count(1)
    seen.ask("thanks")
    expect(seen.page.locator("#document .back")).to_have_count(0)


def test_a_question_sent_twice_is_asked_once(seen: Seen, scripted: Scripted) -> None:
    before = len(scripted.asked)
    seen.page.get_by_label("Your question about the report").fill("How many?")
    seen.page.keyboard.press("Enter")
    seen.page.keyboard.press("Enter")
    expect(seen.page.locator("#turn-1 .outcome.answered")).to_be_visible()
    seen.ask("thanks")
    assert scripted.asked[before:] == ["How many?", "thanks"]


def test_the_conversation_survives_a_reload_until_it_is_cleared(seen: Seen) -> None:
    seen.ask("How many?")
    seen.ask("not-stated")
    seen.reload()
    expect(seen.page.locator(".turn")).to_have_count(2)
    expect(seen.page.locator("#turn-1 blockquote")).to_contain_text("four children")
    expect(seen.page.locator("#turn-2 .refused")).to_contain_text(REFUSED["not-stated"])
    seen.ask("thanks")
    expect(seen.page.locator(".turn")).to_have_count(3)
    seen.page.get_by_role("button", name="Clear").click()
    expect(seen.page.locator(".turn")).to_have_count(0)
    expect(seen.page.get_by_label("Your question about the report")).to_be_focused()
    seen.reload()
    expect(seen.page.locator("#examples")).to_be_visible()
    expect(seen.page.locator(".turn")).to_have_count(0)


def test_a_reader_is_told_that_the_conversation_is_kept_in_the_browser_once_there_is_one(seen: Seen) -> None:
    said = seen.page.get_by_text("Kept in this browser until you press Clear.")
    expect(seen.page.locator("#examples")).to_be_visible()
    expect(said).to_be_hidden()
    seen.ask("How many?")
    expect(said).to_be_visible()
    seen.reload()
    expect(said).to_be_visible()
    seen.page.get_by_role("button", name="Clear").click()
    expect(said).to_be_hidden()


def test_each_tab_keeps_its_own_conversation_and_a_new_one_begins_with_the_newest(seen: Seen) -> None:
    def kept(tab: Seen, questions: str, where: str) -> None:
        expect(tab.page.locator(".question")).to_have_text([f"You asked: {question}" for question in questions.split()])
        expect(tab.page.locator("#kept p:visible")).to_have_text(where)

    def opened() -> Seen:
        tab = Seen(seen.page.context.new_page())
        tab.page.goto(seen.page.url)
        return tab

    for question in ("one", "two"):
        seen.ask(question)
    other = opened()
    kept(other, "one two", KEPT["in-browser"])
    other.ask("three")
    kept(seen, "one two", KEPT["in-tab"])
    seen.reload()
    kept(seen, "one two", KEPT["in-tab"])
    seen.ask("four")
    kept(seen, "one two four", KEPT["in-browser"])
    kept(other, "one two three", KEPT["in-tab"])
    other.reload()
    kept(other, "one two three", KEPT["in-tab"])
    kept(opened(), "one two four", KEPT["in-browser"])


def test_a_question_that_is_edited_in_one_tab_takes_nothing_from_another(seen: Seen) -> None:
    seen.ask("one")
    other = Seen(seen.page.context.new_page())
    other.page.goto(seen.page.url)
    other.page.get_by_role("button", name="Edit").click()
    expect(other.page.locator(".turn")).to_have_count(0)
    expect(seen.page.locator("#kept p:visible")).to_have_text(KEPT["in-tab"])
    seen.reload()
    expect(seen.page.locator(".turn")).to_have_count(1)


def test_what_is_cleared_in_one_tab_comes_back_in_none(seen: Seen) -> None:
    seen.ask("one")
    read, left = (Seen(seen.page.context.new_page()) for _ in range(2))
    for tab in (read, left):
        tab.page.goto(seen.page.url)
        expect(tab.page.locator(".turn")).to_have_count(1)
    left.page.goto("about:blank")
    seen.page.get_by_role("button", name="Clear").click()
    expect(seen.page.locator(".turn")).to_have_count(0)
    expect(read.page.locator(".turn")).to_have_count(1)  # nobody takes away what is being read
    expect(read.page.locator("#kept p:visible")).to_have_text(KEPT["nowhere"])
    read.ask("two")
    expect(read.page.locator("#kept p:visible")).to_have_text(KEPT["in-browser"])
    for tab in (left, read):
        tab.page.goto(seen.page.url)
        expect(tab.page.locator(".question")).to_have_text(["You asked: two"])
    left.ask("three")
    expect(left.page.locator(".question")).to_have_text(["You asked: two", "You asked: three"])


FILL = """() => {
  for (const storage of [localStorage, sessionStorage]) {
    for (let size = 2 ** 23; size >= 1; size /= 2) {
      try { storage.setItem(`filler ${size}`, "x".repeat(size)); } catch {}
    }
  }
}"""
REFUSE = """for (const name of ["localStorage", "sessionStorage"]) {
  Object.defineProperty(window, name, { get() { throw new DOMException("no", "SecurityError"); } });
}"""


def test_a_conversation_that_the_full_storage_does_not_take_is_not_said_to_be_kept(seen: Seen) -> None:
    said = seen.page.locator("#kept p:visible")
    seen.ask("one")
    expect(said).to_have_text(KEPT["in-browser"])
    seen.page.evaluate(FILL)
    seen.ask("two")
    expect(said).to_have_text(KEPT["nowhere"])
    assert seen.page.evaluate("[localStorage, sessionStorage].map(storage => storage.getItem('report-chat'))") == [None, None]
    seen.page.evaluate("[localStorage, sessionStorage].forEach(storage => storage.clear())")
    seen.ask("three")
    expect(said).to_have_text(KEPT["in-browser"])


def test_a_browser_that_keeps_nothing_is_not_said_to(seen: Seen) -> None:
    seen.page.add_init_script(REFUSE)
    seen.reload()
    seen.ask("one")
    expect(seen.page.locator("#kept p:visible")).to_have_text(KEPT["nowhere"])
    seen.ask("two")
    expect(seen.page.locator(".turn")).to_have_count(2)


def test_an_empty_box_asks_nothing_and_keeps_the_focus(seen: Seen, scripted: Scripted) -> None:
    box = seen.page.get_by_label("Your question about the report")
    for words in ("", "  "):
        box.fill(words)
        seen.page.get_by_role("button", name="Ask", exact=True).click()
        expect(box).to_be_focused()
        seen.page.keyboard.press("Enter")
        expect(box).to_be_focused()
        assert box.input_value() == words
    before = len(scripted.asked)
    seen.ask("How many?")
    assert scripted.asked[before:] == ["How many?"]
    expect(seen.page.locator(".turn")).to_have_count(1)


def test_a_link_with_a_question_asks_it_once(browser: Browser, address: str) -> None:
    with watched(browser, f"{address}?q=How%20many%20%26%20why%3F") as seen:
        expect(seen.page.locator("#turn-1 .question")).to_contain_text("How many & why?")
        expect(seen.page.locator("#turn-1 .outcome")).to_be_visible()
        assert seen.page.url == address
        link = seen.page.get_by_role("link", name="Copy link to this question")
        assert link.evaluate("link => link.href") == f"{address}?q=How%20many%20%26%20why%3F"
        seen.reload()
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
    seen.page.get_by_role("button", name="Clear").click()
    expect(seen.page.locator(".turn")).to_have_count(0)
    seen.ask("not-stated")
    seen.page.get_by_role("button", name="Not helpful").click()
    expect(seen.page.locator("#turn-1 .thumb[data-thumb=down]")).to_have_attribute("aria-pressed", "true")
    until(lambda: [json.loads(line).get("thumb") for line in noted.read_text().splitlines()][-1:] == ["down"])


HOSTILE = "<script>alert(1)</script> <img src=/fetched onerror=alert(2)> [link](javascript:alert(3)) **bold** </textarea><svg onload=alert(4)>"


def test_a_report_and_a_question_made_of_markup_are_shown_as_text(browser: Browser, tmp_path: Path) -> None:
    text = f"Inspection of {{}} {HOSTILE} council\n\nPractice {HOSTILE}: good\n\n1. There are four children in {HOSTILE} homes.\n"
    for name in ("Exford", "Marton"):
        (tmp_path / f"{name}.txt").write_text(text.format(name))
    encoder = FakeEncoder()
    rebuild(tmp_path, tmp_path / "index", digest=encoder.digest, encoder=lambda: encoder)
    question = f"How many children in {HOSTILE} homes?"
    with (
        start_blocking_portal() as portal,
        serving(tmp_path / "index", portal) as served,
        watched(browser, f"{served.address}?q={quote(question)}") as seen,
    ):
        expect(seen.page.locator("#turn-1 .outcome")).to_be_visible()
        seen.ask(question)
        for place in ("#turn-1 .question", "#turn-2 .question", "#turn-2 blockquote", "#document .report"):
            expect(seen.page.locator(place).first).to_contain_text(HOSTILE)
        seen.page.locator("#turn-2 a.main").first.click()
        expect(seen.page.locator("#document mark").first).to_be_visible()
        made = "script, img, svg, textarea, strong, [onerror], [onload], [href^='javascript']"
        assert seen.page.locator(", ".join(f"{at} {what}" for at in ("#conversation", "#document", "#masthead") for what in made.split(", "))).count() == 0
        assert "/fetched" not in {urlsplit(url).path for url in seen.requests}
