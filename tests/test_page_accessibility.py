"""The page with scripted answers, for everyone: on any screen, by keyboard alone, read out, with large text, without motion, on paper, without JavaScript."""

import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from anyio.from_thread import start_blocking_portal
from axe_playwright_python.sync_playwright import Axe
from conftest import REPORTS, FakeEncoder, Seen, focused, watched
from playwright.sync_api import Browser, expect
from serving import serving

from index import rebuild
from qa.wording import REFUSED


def everything(seen: Seen) -> None:
    """Ask for one outcome of every kind."""
    for question in ("How many?", "and in 2022?", "not-stated", "off-subject", "unknown-name", "other-report", "advice", "wrong", "thanks", "fault"):
        seen.ask(question)


def violations(seen: Seen) -> list[str]:
    found = Axe().run(seen.page, options={"resultTypes": ["violations"]}).response["violations"]
    return [f"{broken['id']}: {node['target']} {node['failureSummary']}" for broken in found for node in broken["nodes"]]


def tab_to(seen: Seen, wanted: str, *, key: str = "Tab") -> None:
    """Press the key until an element that matches has the focus, which is never on nothing on the way."""
    for _ in range(200):
        seen.page.keyboard.press(key)
        if seen.page.evaluate("wanted => document.activeElement.matches(wanted)", wanted):
            return
    pytest.fail(f"{key} does not come to {wanted}, but to {focused(seen)}")


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


@pytest.mark.parametrize("others", [1, 7])
def test_in_a_low_window_the_conversation_has_half_of_it_with_several_reports(browser: Browser, tmp_path: Path, others: int) -> None:
    shutil.copy(REPORTS / "wigan-2022.txt", tmp_path)
    for number in range(others):
        (tmp_path / f"exford-{number}.txt").write_text(f"Inspection of Exford{number} children's services\n\n1. There are four children.\n")
    encoder = FakeEncoder()
    rebuild(tmp_path, tmp_path / "index", digest=encoder.digest, encoder=lambda: encoder)
    with (
        start_blocking_portal() as portal,
        serving(tmp_path / "index", portal) as served,
        watched(browser, served.address, viewport={"width": 1280, "height": 600}) as seen,
    ):
        seen.ask("How many children are in unregistered children's homes?")
        pane = seen.page.locator("#conversation").bounding_box()
        assert pane
        assert pane["height"] >= 300
        expect(seen.page.locator("blockquote").first).to_be_in_viewport(ratio=1)
        dates = seen.page.get_by_text("Inspected 9 May to 20 May 2022.")
        expect(dates).to_be_hidden()
        tab_to(seen, ".which summary")
        if others > 5:  # of so many the list has to be opened
            seen.page.keyboard.press("Enter")
        expect(dates).to_be_in_viewport(ratio=1)
        assert dates.evaluate("line => line.contains(document.elementFromPoint(line.getBoundingClientRect().x + 9, line.getBoundingClientRect().y + 9))")
        assert violations(seen) == []


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
        expect(page.get_by_role("dialog", name="The report")).to_be_in_viewport()  # it slides in: before, axe sees no dialog, and no heading behind it
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
