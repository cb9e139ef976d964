"""Whatever file strangers send, and however an index's files are spoilt, ends within five seconds in what it should be or in one clear line."""

import io
import random
import shutil
import zlib
from pathlib import Path

import docx
import pytest
from conftest import FakeEncoder, in_time
from hostile import cases
from hypothesis import given
from hypothesis import strategies as st
from test_pdf import layout, made

from data import Report, ReportError, SnapshotError, read_report, sentences
from index import Index

WIGAN = Path("data/reports/wigan-2022.txt")
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

    @cases(of=1 if kind == ".pdf" else 3)
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

    @cases()
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
