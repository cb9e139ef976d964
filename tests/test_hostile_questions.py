"""Whatever strangers ask, or say that their browser kept, ends within five seconds in an answer, a refusal or nothing, and is harmless wherever it is shown."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from conftest import FakeEncoder, in_time
from hostile import ENTRY, JSON, LONGEST, NASTY, cases, digest
from hypothesis import given
from hypothesis import strategies as st
from test_qa import CONSTANTS, FakeReader

from index import Index
from qa import Answer, Answerer
from ui.conversation import Turn, conversation
from ui.export import as_html, as_json, as_markdown
from ui.kept import kept, restored

PIECES = st.sampled_from(
    [*NASTY[:24], "children", "care", "Wigan", "how many", "what is", "Bolton", "2019", "of", "'", '"', "’", ".", "?", "\t", "\u2028", "\u0301", "👩‍👩‍👧‍👦"]
)
QUESTIONS = st.one_of(
    st.text(max_size=400),
    st.lists(PIECES, max_size=12).map(" ".join),
    st.lists(PIECES, max_size=12).map("".join),
    st.builds(lambda piece, times: (piece * times)[:LONGEST], st.text(min_size=1, max_size=20), st.integers(1, LONGEST)),
)


@pytest.fixture(scope="module")
def answerer(fake_folder: Path) -> Iterator[Answerer]:
    """What is asked; nothing that it is asked changes the index."""
    before = digest(fake_folder)
    yield Answerer(Index.open(fake_folder, FakeEncoder()), FakeReader(), constants=CONSTANTS)
    assert digest(fake_folder) == before


class Tags(HTMLParser):
    """Every tag, and every attribute with what a browser would follow or run."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.links: set[str] = set()
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.links |= {(value or "").split("#")[0].split("?")[0] for name, value in attrs if name in ("href", "src", "action", "formaction")}


def harmless(html: str) -> None:
    """Check that the page's own markup is all there is."""
    page = Tags(html)
    assert page.tags <= {
        "html", "head", "meta", "title", "style", "body", "main", "footer", "section", "div", "ol", "ul", "li", "h1", "h2", "h3", "p", "q", "figure",
        "figcaption", "blockquote", "span", "a", "mark", "details", "summary", "button", "strong", "dl", "dt", "dd", "code",
    }  # fmt: skip
    assert not [name for name in page.attributes if name.startswith("on") or name in ("src", "srcdoc", "style", "action", "formaction")]
    assert page.links <= {"", "/"}


@cases()
@given(QUESTIONS)
def check_question(answerer: Answerer, question: str) -> None:
    with in_time():
        answer = answerer.ask(question)
    assert answer.status in ("answered", "refused", "smalltalk")
    assert bool(answer.citations) == (answer.status == "answered")
    assert answer.message
    for citation in (*answer.citations, *answer.nearest):
        assert all(citation.paragraph.text[s.start : s.end] == s.text for s in citation.sentences)
    shown(answerer, answer)


def shown(answerer: Answerer, answer: Answer) -> None:
    """Show it, save it and keep it in every way that the page has."""
    snapshot, now = answerer.index.snapshot, datetime.now(UTC)
    turns = [Turn(answer.question, answer), Turn(answer.question, problem="gone"), Turn(answer.question)]
    with in_time():
        pages = conversation(turns, judged=True), as_html(turns[:2], snapshot, exported=now)
        as_markdown(turns[:2], snapshot, exported=now).encode()
        json.loads(as_json(turns[:2], snapshot, exported=now))
        json.dumps(answer.as_json()).encode()
        again = restored(json.loads(json.dumps(kept(turns[:1]))), snapshot)
    for page in pages:
        harmless(page)
    assert [turn.answer and turn.answer.citations for turn in again] == [answer.citations]


def test_any_question_is_answered_or_refused(answerer: Answerer) -> None:
    check_question(answerer)


@pytest.mark.parametrize("question", NASTY, ids=range(len(NASTY)))
def test_a_nasty_question_is_answered_or_refused(answerer: Answerer, question: str) -> None:
    with in_time():
        answer = answerer.ask(question, history=NASTY[:5])
    assert answer.status in ("answered", "refused", "smalltalk")
    shown(answerer, answer)


def test_whatever_a_browser_says_it_kept_becomes_turns_or_none(answerer: Answerer) -> None:
    snapshot = answerer.index.snapshot
    whole = kept([Turn("How many?", answerer.ask("How many children in unregistered homes?"))])[0]

    @cases()
    @given(JSON | st.lists(ENTRY.map(lambda entry: whole | entry) | ENTRY, max_size=3))
    def check(entries: Any) -> None:
        with in_time():
            turns = restored(entries, snapshot)
            page = conversation(turns)
        harmless(page)
        for turn in turns:
            for citation in turn.answer.citations if turn.answer else ():
                assert all(sentence.text in citation.paragraph.text for sentence in citation.sentences)

    check()
