"""The chat as a reader meets it: a real Chromium, the real model, the real report, and no request that leaves this machine."""

import json
import re
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator

import pytest
from conftest import PATIENCE, Seen, watched
from playwright.sync_api import Browser, expect

from data import read_report, sentences
from qa.wording import NEAREST, NOTICE


def letters(texts: list[str]) -> str:
    return re.sub(r"\W", "", "".join(texts))


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where `python -m ui` serves an index of the real report, built for this."""
    folder = str(tmp_path_factory.mktemp("index"))
    subprocess.run([sys.executable, "-m", "index", "--index", folder], check=True, capture_output=True, timeout=600)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-u", "-m", "ui", "--index", folder, "--port", str(port)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout
        line = server.stdout.readline()
        try:
            assert line == f"The chat is open at http://127.0.0.1:{port}\n"
            yield f"http://127.0.0.1:{port}/"
        finally:
            server.terminate()


@pytest.fixture
def seen(browser: Browser, address: str) -> Iterator[Seen]:
    """An open page; afterwards nothing was asked of another host and nothing was complained of."""
    with watched(browser, address) as seen:
        yield seen


def test_the_report_is_there_at_once_and_a_first_question_waits_visibly(seen: Seen) -> None:
    page = seen.page
    expect(page).to_have_title("Wigan 2022: ask the inspection report")
    expect(page.get_by_role("heading", level=1)).to_have_text("Inspection of Wigan local authority children's services")
    expect(page.get_by_text(NOTICE)).to_have_count(1)
    expect(page.locator("#document .para")).to_have_count(63)
    expect(page.locator("#document tbody tr")).to_have_count(4)
    page.get_by_role("button", name="How many children are in unregistered children's homes?").click()
    expect(page.locator(".waiting, .outcome").first).to_be_visible()
    expect(page.locator(".outcome.answered")).to_be_visible(timeout=PATIENCE)


@pytest.mark.parametrize(
    ("question", "place", "name", "words"),
    [
        ("How many children are in unregistered children's homes?", "paragraph 29", "29", "four"),
        ("What is the staff retention rate?", "paragraph 47", "47", "89%"),
        ("who led the inspection", "title and dates", "dates", "Lorna Schlechte"),
        ("what grade did Wigan get overall", "the judgements", "judgements", "Requires improvement to be good"),
        ("How are disabled children supported?", "paragraph 10", "10", "disabled children"),
    ],
)
def test_a_question_is_answered_with_the_quote_and_shown_in_place(seen: Seen, question: str, place: str, name: str, words: str) -> None:
    seen.ask(question)
    turn = seen.page.locator(".turn:last-child")
    expect(turn.locator(".outcome.answered")).to_be_visible()
    expect(turn.locator("blockquote").first).to_contain_text(words)
    expect(turn.locator("a.cite").first).to_have_text(f"Wigan 2022, {place}")
    paragraph = seen.page.locator(f"#wigan-2022-{name}")
    expect(paragraph).to_be_in_viewport()
    assert letters(paragraph.locator("mark").all_inner_texts()) == letters(turn.locator("blockquote").first.all_inner_texts())


@pytest.mark.parametrize("question", ["What is the weather in Wigan?", "What did Ofsted say about Bolton?"])
def test_what_the_report_does_not_say_is_refused(seen: Seen, question: str) -> None:
    seen.ask(question)
    turn = seen.page.locator(".turn:last-child")
    expect(turn.locator(".outcome.refused")).to_contain_text("Not answered")
    expect(turn.get_by_role("heading", name=NEAREST)).to_be_visible()
    expect(turn.locator("blockquote")).to_have_count(0)
    expect(seen.page.locator("#document mark")).to_have_count(0)


def test_a_hostile_question_is_shown_as_text(seen: Seen) -> None:
    hostile = "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\"> **bold** ${1+1} {{value}}"
    seen.ask(hostile)
    assert hostile in seen.page.locator(".turn:last-child .question").inner_text()
    expect(seen.page.locator("#conversation img, #conversation script, #conversation strong")).to_have_count(0)
    expect(seen.page).to_have_title("Wigan 2022: ask the inspection report")


def test_an_earlier_citation_is_shown_again_by_keyboard_and_clear_starts_over(seen: Seen) -> None:
    page = seen.page
    seen.ask("How many children are in unregistered children's homes?")
    seen.ask("What is the staff retention rate?")
    expect(page.locator("#document .cited")).to_have_attribute("id", "wigan-2022-47")
    page.locator("#turn-1 a.cite").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#document .cited")).to_have_attribute("id", "wigan-2022-29")
    expect(page.locator("#document mark")).to_have_text("The local authority has four children in unregistered children's homes.")
    expect(page.locator("#wigan-2022-29")).to_be_focused()
    expect(page.locator("#wigan-2022-29")).to_be_in_viewport()
    page.get_by_role("button", name="Clear").click()
    expect(page.locator(".turn")).to_have_count(0)
    expect(page.locator("#document mark")).to_have_count(0)
    expect(page.get_by_label("Your question about the report")).to_be_focused()
    expect(page.get_by_role("button", name="What is the staff retention rate?")).to_be_visible()


def test_a_link_to_a_paragraph_opens_the_report_there(seen: Seen, address: str) -> None:
    page = seen.page.context.new_page()
    page.goto(f"{address}#wigan-2022-41")
    expect(page.locator("#wigan-2022-41.cited")).to_be_in_viewport()


def test_whatever_sentence_is_cited_exactly_that_is_marked(seen: Seen) -> None:
    report = read_report("data/reports/wigan-2022.txt")
    cited = [(f"#wigan-2022-{p.id}", f"{s.start}-{s.end}", s.text) for p in report.paragraphs for s in sentences(p)]
    marked = seen.page.evaluate(
        """(cited) => cited.map(([href, spans]) => {
            const link = Object.assign(document.createElement("a"), { className: "cite", href });
            link.dataset.spans = spans;
            document.querySelector("#conversation").append(link);
            link.click();
            link.remove();
            return [...document.querySelectorAll("#document mark")].map((mark) => mark.textContent);
        })""",
        [(href, spans) for href, spans, _ in cited],
    )
    assert len(marked) == len(cited) > 200
    assert [letters(marks) for marks in marked] == [letters([text]) for _, _, text in cited]


def test_each_reader_has_a_conversation_of_their_own(seen: Seen, browser: Browser, address: str) -> None:
    seen.ask("What is the staff retention rate?")
    with browser.new_context() as context:
        other = Seen(context.new_page())
        other.page.goto(address)
        other.ask("thanks")
        expect(other.page.locator(".turn")).to_have_count(1)
    seen.ask("hello")
    expect(seen.page.locator(".turn")).to_have_count(2)


def test_other_programs_get_the_answer_as_json(address: str) -> None:
    body = json.dumps({"data": ["What is the staff retention rate?", []]}).encode()
    asked = urllib.request.Request(f"{address}gradio_api/call/ask", body, {"Content-Type": "application/json"})
    with urllib.request.urlopen(asked, timeout=60) as response:
        event = json.load(response)["event_id"]
    with urllib.request.urlopen(f"{address}gradio_api/call/ask/{event}", timeout=120) as response:
        lines = response.read().decode().splitlines()
    assert lines[0] == "event: complete"
    answer = json.loads(lines[1].removeprefix("data: "))[0]
    assert answer["status"] == "answered"
    assert answer["citations"][0]["paragraph"] == "47"
