"""Whatever strangers send: each question, file and call ends in an answer, a refusal or one clear message, within five seconds.

The same few cases of each kind every time; 10,000 other ones with `HOSTILE_CASES=10000 python -m pytest tests/test_hostile.py`.
"""

import hashlib
import io
import json
import os
import random
import shutil
import zlib
from collections.abc import Iterator
from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import docx
import pytest
from anyio.from_thread import BlockingPortal, start_blocking_portal
from conftest import FakeEncoder, in_time
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from serving import Reply, Served, serving
from test_pdf import layout, made
from test_qa import CONSTANTS, FakeReader

from data import Report, ReportError, SnapshotError, read_report, sentences
from index import Index
from qa import Answer, Answerer
from ui.conversation import Turn, conversation
from ui.export import as_html, as_json, as_markdown
from ui.kept import kept, restored

FEW = 25
CASES = int(os.environ.get("HOSTILE_CASES", FEW))
LONGEST = 2_000_000  # characters of a question
HOSTILE = settings(max_examples=CASES, derandomize=CASES == FEW, deadline=None, suppress_health_check=list(HealthCheck))
WIGAN = Path("data/reports/wigan-2022.txt")
CLIENTS_FAULTS = (400, 404, 405, 411, 413, 422, 500)

NASTY = [
    "",
    "\0",
    "\0" * 3000,
    "?" * 2001,
    "\u202eneris llac\u202c how many children",
    "how\u200bmany\u200cchildren\ufeff?",
    "ﷺ" * 500,
    "𝕙𝕠𝕨 𝕞𝕒𝕟𝕪 𝕔𝕙𝕚𝕝𝕕𝕣𝕖𝕟",
    "é" * 1000,
    "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞",
    "'; DROP TABLE reports; --",
    '" OR 1=1 --',
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "</textarea><svg onload=alert(1)>",
    "[a](javascript:alert(1))",
    "![x](http://evil.example/x.png)",
    "# children\n\n|a|b|\n|-|-|\n```html\n<b>x</b>\n```",
    "$$\\frac{1}{0}$$ \\input{/etc/passwd}",
    "{{7*7}} ${7*7} <%= 7*7 %> %s%n {0.__class__}",
    "../../../etc/passwd",
    "How many children\r\nSet-Cookie: a=b",
    "&lt;script&gt; &#60;script&#62; &amp;amp;",
    "\x1b[31mred\x07",
    "(" * 1999,
    "a" * LONGEST,
    "children " * (LONGEST // 9),
    "why? " * (LONGEST // 5),
    "\n" * LONGEST,
    "<div>" * (LONGEST // 5),
    "How many children are in care and " * 60,
    "１２３ children ²³ ½ ٣",
    "\ud7ff\ue000\uffff",
]
PIECES = st.sampled_from(
    [*NASTY[:24], "children", "care", "Wigan", "how many", "what is", "Bolton", "2019", "of", "'", '"', "’", ".", "?", "\t", "\u2028", "\u0301", "👩‍👩‍👧‍👦"]
)
QUESTIONS = st.one_of(
    st.text(max_size=400),
    st.lists(PIECES, max_size=12).map(" ".join),
    st.lists(PIECES, max_size=12).map("".join),
    st.builds(lambda piece, times: (piece * times)[:LONGEST], st.text(min_size=1, max_size=20), st.integers(1, LONGEST)),
)


def digest(folder: Path) -> dict[str, str]:
    return {str(file): hashlib.sha256(file.read_bytes()).hexdigest() for file in sorted(folder.rglob("*")) if file.is_file()}


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


@HOSTILE
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


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=30) | st.sampled_from(NASTY[:24]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
TURN_KEYS = ("question", "status", "reason", "detail", "understood", "suggestions", "citations", "nearest", "snapshot", "built", "thumb")
PLACE = st.fixed_dictionaries(
    {"report": st.just("wigan-2022") | JSON, "paragraph": st.just("29") | JSON, "sentences": st.lists(st.lists(JSON, max_size=4)) | JSON}
)
ENTRY = st.dictionaries(st.sampled_from(TURN_KEYS), JSON | st.lists(PLACE, max_size=2) | st.sampled_from(["answered", "refused", "not-stated"]))


def test_whatever_a_browser_says_it_kept_becomes_turns_or_none(answerer: Answerer) -> None:
    snapshot = answerer.index.snapshot
    whole = kept([Turn("How many?", answerer.ask("How many children in unregistered homes?"))])[0]

    @HOSTILE
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


TEXT = WIGAN.read_text(encoding="utf-8")
DEEP = {
    "quotes.md": "> " * 3000 + "1. One is here.",
    "lists.md": "\n".join("  " * n + f"- {n}. item" for n in range(800)),
    "brackets.md": "[" * 50_000,
    "stars.md": "*a " * 30_000,
    "table.md": "|" * 20_000 + "\n" + "|-" * 10_000,
    "line.txt": "1. " + "One is here. " * 50_000,
    "numbers.txt": "\n".join(f"{n}. Here is {n}." for n in range(100_000)),
    "word.txt": "1. " + "a" * 1_000_000,
    "spaces.txt": "1. a" + " " * 1_000_000 + "b.",
    "ends.txt": "1. " + "." * 200_000,
    "initials.txt": "1. " + "Mr. A. " * 50_000,
    "names.txt": "1. " + "a.b.c. A " * 50_000,
    "years.txt": "1. " + "no. 1 " * 50_000,
    "quotes.txt": "1. " + ".'" * 100_000,
    "tabs.txt": "Judgement\tGrade\na" + "\t" * 200_000 + "b\n\n1. One.",
    "cities.txt": "City " * 50_000 + "\n\n1. One is here.",
    "months.txt": "1 May " * 50_000 + "\n\n1. One is here.",
    "lost.txt": "1. a\n\n" + "One is here a b c.\n\n" * 20_000 + "3. b",
    "headings.txt": "1. One is here.\n\n" + "Heading\n\n" * 50_000 + "2. Two.",
    "bullets.txt": "1. One is here.\n" + "- A\n\n" * 50_000,
    "wide.md": "|a" * 20_000 + "\n" + "|-" * 20_000 + "\n" + "a\n" * 20_000,
    "items.md": "- a\n" * 37_000,
    "links.md": "[a](" * 37_000,
    "returns.txt": "\r" * 300_000 + "1. One.",
}


def word_file() -> bytes:
    document, file = docx.Document(), io.BytesIO()
    for line in TEXT.splitlines()[:60]:
        document.add_paragraph("".join(letter for letter in line if letter.isprintable()))
    document.save(file)
    return file.getvalue()


@pytest.fixture(scope="module")
def originals() -> dict[str, bytes]:
    """One good file of each kind, to be spoilt."""
    return {".txt": TEXT.encode(), ".md": TEXT.encode(), ".pdf": made(layout(read_report(WIGAN))[:40]), ".docx": word_file()}


def read(file: Path, content: bytes) -> Report | None:
    """Return the report that the file is, or None where it is refused in one clear line."""
    file.write_bytes(content)
    report = refused = None
    with in_time():
        try:
            report = read_report(file)
            assert all(paragraph.text[s.start : s.end] == s.text for paragraph in report.paragraphs for s in sentences(paragraph))
        except ReportError as error:
            refused = str(error)
    if report is None:
        assert refused
        assert refused.startswith(str(file))
        assert len(refused.splitlines()) == 1
        return None
    return report


@st.composite
def spoilt(draw: st.DrawFn, content: bytes, kind: str) -> bytes:
    """Return the file cut short, with bytes changed, with a part taken out or twice, in another encoding, or nothing of it but its kind."""
    ways = ["cut", "changed", "removed", "doubled", "random", *(["utf-16", "utf-16-le", "latin", "line"] if kind in (".txt", ".md") else [])]
    way, chance = draw(st.sampled_from(ways)), random.Random(draw(st.integers(0, 2**32)))
    at, to = sorted((chance.randrange(len(content)), chance.randrange(len(content))))
    if way == "cut":
        return content[:at]
    if way == "removed":
        return content[:at] + content[to:]
    if way == "doubled":
        return content[:to] + content[at:]
    if way == "random":
        return draw(st.binary(max_size=2000))
    if way in ("utf-16", "utf-16-le"):
        return TEXT.encode(way)[: chance.randrange(2 * len(TEXT))]
    if way == "latin":
        return TEXT.encode("latin-1", "replace") + bytes([chance.randrange(128, 256)])
    if way == "line":
        return " ".join(TEXT.split())[:at].encode()
    changed = bytearray(content)
    for _ in range(chance.randrange(1, 40)):
        changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


@pytest.mark.parametrize("kind", [".txt", ".md", ".pdf", ".docx"])
def test_a_spoilt_file_is_a_report_or_one_clear_line(originals: dict[str, bytes], tmp_path: Path, kind: str) -> None:
    assert read(tmp_path / f"whole{kind}", originals[kind])

    @HOSTILE
    @given(spoilt(originals[kind], kind))
    def check(content: bytes) -> None:
        read(tmp_path / f"spoilt{kind}", content)

    check()


@pytest.mark.parametrize("name", DEEP)
def test_a_deep_or_long_file_is_a_report_or_one_clear_line_in_time(tmp_path: Path, name: str) -> None:
    read(tmp_path / name, DEEP[name].encode())


def pdf(pages: bytes, *, content: bytes = b"<</Length 46>>stream\nBT /F1 12 Tf 60 700 Td (1. One is here.) Tj ET\nendstream", end: bytes = b"") -> bytes:
    """Return a small PDF by hand: its page tree, its pages' content, and how it ends."""
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        pages,
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        content,
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    whole, starts = b"%PDF-1.4\n", []
    for number, what in enumerate(objects, 1):
        starts.append(len(whole))
        whole += b"%d 0 obj\n%s\nendobj\n" % (number, what)
    table = b"xref\n0 6\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % start for start in starts)
    trailer = b"trailer<</Size 6/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF\n" % (end.replace(b"HERE", b"%d" % len(whole)), len(whole))
    return whole + table + trailer


def flate(content: bytes) -> bytes:
    packed = zlib.compress(content)
    return b"<</Filter/FlateDecode/Length %d>>stream\n%s\nendstream" % (len(packed), packed)


ONE = b"<</Type/Pages/Kids[3 0 R]/Count 1>>"
PDFS = {
    "plain": lambda: pdf(ONE),
    "a page tree that is its own branch": lambda: pdf(b"<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2>>"),
    "a page tree that is its own parent": lambda: pdf(b"<</Type/Pages/Parent 2 0 R/Kids[3 0 R]/Count 1>>"),
    "10,000 pages": lambda: pdf(b"<</Type/Pages/Kids[" + b"3 0 R " * 10_000 + b"]/Count 10000>>"),
    "a billion pages, it says": lambda: pdf(b"<</Type/Pages/Kids[3 0 R]/Count 1000000000>>"),
    "a table that comes before itself": lambda: pdf(ONE, end=b"/Prev HERE"),
    "a content that is its own content": lambda: pdf(ONE, content=b"[4 0 R 4 0 R]"),
    "brackets in brackets": lambda: pdf(ONE, content=flate(b"[" * 5_000_000)),
    "a bomb of spaces": lambda: pdf(ONE, content=flate(b" " * 300_000_000)),
    "a bomb in a bomb": lambda: pdf(ONE, content=flate(zlib.compress(b" " * 300_000_000)).replace(b"/FlateDecode", b"[/FlateDecode/FlateDecode]")),
}


@pytest.mark.parametrize("name", PDFS)
def test_a_pdf_made_to_be_trouble_is_a_report_or_one_clear_line_in_time(tmp_path: Path, name: str) -> None:
    report = read(tmp_path / "made.pdf", PDFS[name]())
    assert name != "plain" or report, "what is made by hand is no PDF at all"


def test_a_spoilt_index_is_refused_or_answers_as_before(fake_folder: Path, tmp_path: Path) -> None:
    index, question = tmp_path / "index", "How many children in unregistered homes?"
    shutil.copytree(fake_folder, index)
    before = {path: path.read_bytes() for path in index.rglob("*") if path.is_file() and path.name != "lock"}
    want = Index.open(index, FakeEncoder()).search(question)

    @HOSTILE
    @given(st.data())
    def check(data: st.DataObject) -> None:
        file = data.draw(st.sampled_from(sorted(before)))
        file.write_bytes(data.draw(spoilt(before[file], file.suffix)))
        try:
            with in_time():
                assert Index.open(index, FakeEncoder()).search(question) == want
        except SnapshotError as error:
            refused = str(error)
        else:
            refused = ". Run: python -m index"
        file.write_bytes(before[file])
        assert refused.endswith(". Run: python -m index")
        assert len(refused.splitlines()) == 1

    check()


@pytest.fixture(scope="module")
def portal() -> Iterator[BlockingPortal]:
    with start_blocking_portal() as opened:
        yield opened


@pytest.fixture(scope="module")
def served(fake_folder: Path, portal: BlockingPortal) -> Iterator[Served]:
    """A chat that still answers after all that it was sent, from the same index."""
    before = digest(fake_folder)
    with serving(fake_folder, portal) as opened:
        yield opened
        event, data = opened.call(["How many children in unregistered homes?", []])
        assert (event, data[0]["status"]) == ("complete", "answered")
    assert digest(fake_folder) == before


def clear(reply: Reply) -> None:
    """Check that what was refused was refused in words, and with nothing of the inside."""
    assert reply.status in (200, *CLIENTS_FAULTS)
    words = reply.body.decode()
    assert "Traceback" not in words
    assert "site-packages" not in words
    assert reply.status == 200 or "detail" in json.loads(words)


def ended(served: Served, session: str, event: str) -> dict[str, Any]:
    """Return the last message of the event of that session."""
    reply = served.request("GET", f"gradio_api/queue/data?session_hash={session}")
    messages = [json.loads(line.removeprefix("data: ")) for line in reply.body.decode().splitlines() if line.startswith("data: ")]
    return next(message for message in messages if message.get("event_id") == event and message["msg"] == "process_completed")


CALLS = st.one_of(
    st.tuples(st.just("gradio_api/call/ask"), st.fixed_dictionaries({"data": st.lists(JSON, max_size=4)}) | JSON),
    st.tuples(st.just("gradio_api/call/v2/ask"), st.dictionaries(st.sampled_from(["question", "reports", "x", "oauth_token", "__sign"]), JSON) | JSON),
    st.tuples(
        st.sampled_from(["gradio_api/cancel", "gradio_api/reset"]), st.dictionaries(st.sampled_from(["session_hash", "fn_index", "event_id"]), JSON) | JSON
    ),
)


def test_any_call_of_a_program_is_answered_or_refused_in_words(served: Served) -> None:
    @HOSTILE
    @given(CALLS)
    @example(("gradio_api/call/ask", {"data": [["x"] * 100_000, ["y"] * 100_000]}))
    @example(("gradio_api/call/ask", {"data": ["x", ["y"] * 100_000]}))
    @example(("gradio_api/call/ask", {"data": ["a" * LONGEST, []]}))
    @example(("gradio_api/call/ask", {}))
    @example(("gradio_api/call/v2/ask", {}))
    @example(("gradio_api/call/v2/ask", {"question": "How many?", "extra": 1}))
    def check(call: tuple[str, Any]) -> None:
        path, body = call
        with in_time():
            reply = served.post(path, body)
        clear(reply)
        if reply.status == 200 and "/call/" in path:
            told = served.request("GET", f"gradio_api/call/ask/{json.loads(reply.body)['event_id']}")
            lines = told.body.decode().strip().splitlines()
            assert lines[-2] in ("event: complete", "event: error")
            assert "Traceback" not in told.body.decode()

    check()


@pytest.mark.parametrize(
    "body", [b"", b"{", b"\xff\xfe", b"[" * 100_000, b'{"data": NaN}', b'{"data": 1e999}', b'{"data": ["\\ud800", []]}', b"null", b"\0" * 100]
)
def test_a_body_that_is_no_json_is_refused_in_words(served: Served, body: bytes) -> None:
    for path in ("gradio_api/call/ask", "gradio_api/call/v2/ask", "gradio_api/queue/join", "gradio_api/cancel"):
        with in_time():
            clear(served.request("POST", path, body, {"Content-Type": "application/json"}))


def test_any_event_of_the_page_ends(served: Served) -> None:
    """By number, as the page calls them, with values of the wrong kinds, too few and too many."""
    numbers = [i for i, fn in served.page.fns.items() if fn.fn is not None]
    session = iter(range(10**9))

    @HOSTILE
    @given(st.sampled_from(numbers) | st.integers(-5, 100), st.lists(JSON | ENTRY.map(lambda entry: [entry]), max_size=5))
    def check(number: int, data: list[Any]) -> None:
        name = f"hostile{next(session)}"
        with in_time():
            reply = served.post("gradio_api/queue/join", {"data": data, "fn_index": number, "session_hash": name})
            clear(reply)
            if reply.status == 200:
                message = ended(served, name, json.loads(reply.body)["event_id"])
                assert "Traceback" not in json.dumps(message)

    check()
