"""The page without a browser: what is escaped, what is marked, how a refusal differs, and that torch waits for the first visit."""

import json
import re
import socket
import subprocess
import sys
import threading
from collections.abc import Sequence
from dataclasses import replace
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from data import Paragraph, Report, ReportChatError, Sentence, SnapshotError, sentences
from index import Index
from qa import Answer, Answerer, Citation
from qa.wording import ANSWERED, NEAREST, NOTICE, REFUSED
from ui.__main__ import main
from ui.chat import Chat
from ui.conversation import FAILED, LOOKING, STARTING, Turn, conversation
from ui.document import anchor, document
from ui.loading import Loading
from ui.marks import marked, shown
from ui.masthead import masthead
from ui.private import POLICY, Private

HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(1)> **bold** [a](javascript:alert(1)) \"' & ${1} {{x}}"


class Texts(HTMLParser):
    """The text of every element that has `data-at`, by the id of the paragraph around it, and every tag, id and attribute."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[tuple[str, str | None, int | None]] = []
        self.words: dict[str, list[list[Any]]] = {}
        self.tags: list[str] = []
        self.ids: list[str] = []
        self.attributes: set[str] = set()
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.attributes |= set(given)
        self.tags.append(tag)
        paragraph = self.open[-1][1] if self.open else None
        if name := given.get("id"):
            self.ids.append(name)
            paragraph = name
        at = given.get("data-at")
        if at is not None and paragraph:
            self.words.setdefault(paragraph, []).append([int(at), ""])
        self.open.append((tag, paragraph, int(at) if at is not None else (self.open[-1][2] if self.open else None)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1][2] is not None:
            self.words[str(self.open[-1][1])][-1][1] += data


def one_report(index: Index) -> Report:
    return next(iter(index.reports.values()))


def cited(report: Report, name: str, *which: int) -> Citation:
    paragraph = next(p for p in report.paragraphs if p.id == name)
    return Citation(1, report, paragraph, tuple(sentences(paragraph)[i] for i in which))


def marks(html: str) -> list[str]:
    return [unescape(text) for text in re.findall("<mark>(.*?)</mark>", html)]


@pytest.mark.parametrize(
    ("text", "spans", "html"),
    [
        ("No. It is so.", [(4, 13)], "No. <mark>It is so.</mark>"),
        ("a <b> & c", [(2, 5)], "a <mark>&lt;b&gt;</mark> &amp; c"),
        ("One. Two. Three.", [(0, 4), (5, 9)], "<mark>One. Two.</mark> Three."),
        ("One. Two. Three.", [(10, 16), (0, 4)], "<mark>One.</mark> Two. <mark>Three.</mark>"),
        ("£24m 👍 yes", [(7, 10)], "£24m 👍 <mark>yes</mark>"),
        ("nothing", [], "nothing"),
    ],
)
def test_spans_are_marked_and_the_rest_is_escaped(text: str, spans: list[tuple[int, int]], html: str) -> None:
    assert marked(text, spans) == html


def test_spans_count_from_where_the_text_begins() -> None:
    assert marked("Overall effectiveness", [(90, 130)], at=100) == "<mark>Overall effectiveness</mark>"
    assert marked("Overall effectiveness", [(90, 107)], at=100) == "<mark>Overall</mark> effectiveness"
    assert marked("Overall effectiveness", [(0, 50), (200, 220)], at=100) == "Overall effectiveness"


def test_every_sentence_of_the_report_is_marked_whole(fake_index: Index) -> None:
    for paragraph in one_report(fake_index).paragraphs:
        text = shown(paragraph.text)
        assert len(text) == len(paragraph.text)
        for sentence in sentences(paragraph):
            html = marked(text, [(sentence.start, sentence.end)])
            assert marks(html) == [text[sentence.start : sentence.end]]
            assert unescape(re.sub("</?mark>", "", html)) == text


def test_back_tick_quotes_are_shown_as_quotes() -> None:
    assert shown("demand at the `front door'. It") == "demand at the ‘front door’. It"
    assert shown("the `children's home' offer") == "the ‘children's home’ offer"
    assert shown("children's `") == "children's ‘"


def test_the_document_holds_every_word_of_every_paragraph_in_place(fake_index: Index) -> None:
    report = one_report(fake_index)
    page = Texts(document([report]))
    assert len(set(page.ids)) == len(page.ids)
    for paragraph in report.paragraphs:
        text = shown(paragraph.text)
        for at, words in page.words[anchor(paragraph)]:
            assert text[at : at + len(words)] == words
    assert "".join(words for _, words in page.words["wigan-2022-29"]) == next(p.text for p in report.paragraphs if p.id == "29")
    assert page.tags.count("tr") == 5
    assert page.tags.count("table") == 1
    assert "`" not in document([report])
    assert 'id="wigan-2022-29"' in document([report])


def test_several_reports_open_and_close(fake_index: Index) -> None:
    html = document([one_report(fake_index)] * 2)
    assert html.count("<details open>") == 1
    assert html.count("<details>") == 1


def test_an_answer_leads_with_the_quote_and_its_link(fake_index: Index) -> None:
    citation = cited(one_report(fake_index), "29", 0)
    html = conversation([Turn("How many?", Answer("How many?", "answered", ANSWERED, citations=(citation,)))])
    assert "“The local authority has four children in unregistered children&#x27;s homes.”" in html
    assert '<a class="cite main" href="#wigan-2022-29" data-spans="0-71">Wigan 2022, paragraph 29</a>' in html
    assert html.index("<blockquote>") < html.index("data-spans") < html.index("<mark>")
    assert marks(html) == [citation.sentences[0].text]
    assert NEAREST not in html


def test_a_paragraph_is_offered_in_full_only_where_the_quote_is_not_all_of_it(fake_index: Index) -> None:
    report = one_report(fake_index)

    def shown_for(citation: Citation) -> str:
        return conversation([Turn("What?", Answer("What?", "answered", ANSWERED, citations=(citation,)))])

    assert "Paragraph 29 in full" in shown_for(cited(report, "29", 0))
    every = range(len(sentences(next(p for p in report.paragraphs if p.id == "29"))))
    for whole in (cited(report, "improve-1", 0), cited(report, "29", *every)):
        assert "<details>" not in shown_for(whole)
        assert f'href="#{anchor(whole.paragraph)}"' in shown_for(whole)


def test_a_refusal_says_so_and_quotes_nothing(fake_index: Index) -> None:
    answer = Answer("Why?", "refused", REFUSED["not-stated"], reason="not-stated", nearest=(cited(one_report(fake_index), "3", 0),))
    html = conversation([Turn("Why?", answer)])
    assert "Not answered" in html
    assert REFUSED["not-stated"] in html
    assert NEAREST in html
    assert "<blockquote>" not in html
    assert "cite main" not in html


def test_text_of_strangers_stays_text(fake_index: Index) -> None:
    report = one_report(fake_index)
    evil = Paragraph(HOSTILE, "1", HOSTILE, None, HOSTILE, (0, len(HOSTILE)))
    hostile = replace(report, key='x"><script>', title=HOSTILE, authority=HOSTILE, dates=HOSTILE, judgements={HOSTILE: HOSTILE}, paragraphs=(evil,))
    citation = Citation(1, hostile, evil, (Sentence(evil, 0, 25),))
    answers = [
        Answer(HOSTILE, "answered", ANSWERED, citations=(citation,), understood=HOSTILE),
        Answer(HOSTILE, "refused", REFUSED["unknown-name"], nearest=(citation,), detail=HOSTILE),
    ]
    turns = [*(Turn(HOSTILE, answer) for answer in answers), Turn(HOSTILE, problem=HOSTILE), Turn(HOSTILE)]
    for html in (conversation(turns), document([hostile, hostile])):
        page = Texts(html)
        assert not {"script", "img", "b", "strong"} & set(page.tags)
        assert page.attributes <= {"id", "class", "href", "data-at", "data-spans", "role", "tabindex", "aria-label", "aria-hidden", "open"} | {
            "type", "data-copy", "data-question",
        }  # fmt: skip
    assert unescape(conversation(turns)).count(HOSTILE) >= 4


def test_the_head_names_the_report_its_dates_and_the_build(fake_index: Index) -> None:
    html = masthead(fake_index.snapshot)
    for words in ("Inspection of Wigan local authority children&#x27;s services", "9 May to 20 May 2022", fake_index.snapshot.digest, " UTC"):
        assert words in html
    assert html.count(NOTICE) == 1


def test_the_head_of_several_reports_has_the_title_and_the_dates_of_each(fake_index: Index) -> None:
    one = one_report(fake_index)
    many = replace(fake_index.snapshot, reports=tuple(replace(one, title=f"Report {n} {HOSTILE}", authority=f"Town{n}") for n in range(9)))
    html = masthead(many)
    assert "<h1>Ask 9 inspection reports</h1>" in html
    assert "Town5 2022 and 3 more" in html
    for n in range(9):
        assert f"Report {n} {HOSTILE}. Inspected 9 May to 20 May 2022." in unescape(html)
    assert "script" not in Texts(html).tags
    assert '<details class="which">' in html
    assert '<ul tabindex="0" ' in html, "a long list must scroll without a mouse too"
    assert '<details class="which" open>' in masthead(replace(many, reports=many.reports[:6]))


class Recorder:
    """Stands where an `Answerer` stands and remembers what it was asked."""

    index = SimpleNamespace(snapshot=SimpleNamespace(built="2022-07-04T09:00:00+00:00", reports=()))

    def __init__(self) -> None:
        self.asked: list[tuple[str, list[str]]] = []

    def ask(self, question: str, *, history: Sequence[str] = (), reports: Sequence[str] = ()) -> Answer:
        self.asked.append((question, list(history)))
        if question == "fault":
            raise RuntimeError("a fault")
        return Answer(question, "smalltalk", "Hello.")


def test_a_question_waits_visibly_and_earlier_ones_go_along() -> None:
    recorder = Recorder()
    loading: Loading[Any] = Loading(lambda: recorder)
    chat = Chat(loading)
    first = list(chat.ask("one", ()))
    assert [turn.waiting for turn in first[0]] == [STARTING]
    assert first[0][0].answer is None
    assert first[1][0].answer is not None
    second = list(chat.ask("two", first[1]))
    assert second[0][-1].waiting == LOOKING
    assert [turn.question for turn in second[1]] == ["one", "two"]
    assert recorder.asked == [("one", []), ("two", ["one"])]
    assert isinstance(hash(second[1][0]), int)


def test_a_fault_is_a_sentence_and_the_chat_goes_on(caplog: pytest.LogCaptureFixture) -> None:
    chat = Chat(Loading[Any](Recorder))
    turns = list(chat.ask("fault", ()))[-1]
    assert turns[0].problem == FAILED
    assert "a fault" in caplog.text
    assert "Something went wrong" in conversation(turns)
    assert list(chat.ask("two", turns))[-1][-1].answer


def test_it_is_opened_once_by_many_and_on_a_thread_of_its_own() -> None:
    threads = []

    def opener() -> object:
        threads.append(threading.current_thread())
        return object()

    loading = Loading(opener)
    assert not loading.ready
    assert threads == []
    assert len({id(loading.start().result()) for _ in range(5)}) == 1
    assert loading.wait() is loading.wait()
    assert loading.ready
    assert len(threads) == 1
    assert threads[0] is not threading.current_thread()


@pytest.mark.parametrize("error", [SnapshotError("somewhere", "it is damaged"), ImportError("no torch"), MemoryError()])
def test_what_cannot_be_opened_is_said_and_tried_again(error: Exception) -> None:
    outcomes: list[object] = [error, "opened"]

    def opener() -> object:
        outcome = outcomes.pop(0)
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    loading: Loading[Any] = Loading(opener)
    with pytest.raises(ReportChatError):
        loading.wait()
    assert not loading.ready
    assert loading.wait() == "opened"


def test_a_chat_without_a_model_says_why() -> None:
    def opener() -> Answerer:
        raise SnapshotError("somewhere", "it is damaged")

    turns = list(Chat(Loading(opener)).ask("one", ()))[-1]
    assert turns[0].problem == "somewhere: it is damaged. Run: python -m index"


def test_the_page_names_no_other_host() -> None:
    html = '<head>\n<meta property="og:image"\n content="https://elsewhere.example/a"\n/><meta name="twitter:creator" content="@x" /><meta charset="utf-8" />'
    assert Private(lambda *_: None, lambda: "A <b>").rewritten(html) == '<head><title>A &lt;b&gt;</title><meta charset="utf-8" />'  # type: ignore[arg-type]


def test_without_an_index_it_says_what_to_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--index", str(tmp_path)]) == 1
    assert capsys.readouterr().err == f"{tmp_path}: nothing has been built here. Run: python -m index\n"


SERVED = """
import json, socket, sys, time, urllib.request
from pathlib import Path
from ui.app import build, serve
from ui.live import Live

with socket.socket() as free:
    free.bind(("127.0.0.1", 0))
    port = free.getsockname()[1]
live = Live(Path(sys.argv[1]), lambda: sys.exit("nobody has asked"))
page = build(live)
address = serve(page, live, host="127.0.0.1", port=port, block=False)
started = time.monotonic()
with urllib.request.urlopen(address) as response:
    html, policy = response.read().decode(), response.headers["content-security-policy"]
seconds = time.monotonic() - started
with urllib.request.urlopen(address + "favicon.ico") as response:
    icon = response.read().decode()
with urllib.request.urlopen(address + "gradio_api/info") as response:
    endpoints = list(json.load(response)["named_endpoints"])
torch = sorted({"torch", "sentence_transformers", "transformers"} & set(sys.modules))
print(json.dumps({"html": html, "policy": policy, "icon": icon, "endpoints": endpoints, "torch": torch, "address": address, "seconds": seconds}))
"""


def served_once(folder: Path) -> tuple[str, dict[str, Any]]:
    run = subprocess.run([sys.executable, "-c", SERVED, str(folder)], capture_output=True, text=True, timeout=300, check=False)
    assert run.returncode == 0, run.stderr
    announced, line = run.stdout.splitlines()
    return announced, json.loads(line)


def test_the_page_is_served_without_torch_and_names_no_other_host(fake_folder: Path) -> None:
    announced, served = served_once(fake_folder)
    assert announced == f"The chat is open at {served['address'].rstrip('/')}"
    assert served["torch"] == []
    assert served["seconds"] < 1
    assert served["policy"] == POLICY
    assert served["endpoints"] == ["/ask"]
    assert "<svg" in served["icon"]
    html = served["html"]
    assert "<title>Wigan 2022: ask the inspection report</title>" in html
    hosts = set(re.findall(r"https?://([^/\s\"'\\<]+)", html)) - {served["address"].split("/")[2]}
    assert hosts <= {"reports.ofsted.gov.uk", "eepurl.com", "www.w3.org"}  # the report's own closing notice; a name space


def test_a_port_that_is_taken_is_one_line(fake_folder: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        command = [sys.executable, "-m", "ui", "--index", str(fake_folder), "--port", port]
        run = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert run.returncode == 1
    assert run.stderr == f"127.0.0.1:{port}: cannot be listened on, another program may be there. Name another port with --port\n"
