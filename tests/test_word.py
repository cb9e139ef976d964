"""Word and Markdown reports: the Wigan report comes out word for word; bad files, and zip files that unpack to too much, are clear errors."""

import io
import re
import zipfile
from contextlib import suppress
from pathlib import Path

import docx
import pytest
from conftest import in_time
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import nsmap
from hypothesis import given, settings
from hypothesis import strategies as st

from data import Report, ReportError, read_report
from data.word import LARGEST_UNPACKED, MOST_PARTS, MOST_TAGS, read_docx

WIGAN = Path("data/reports/wigan-2022.txt")


@pytest.fixture(scope="module")
def wigan() -> Report:
    return read_report(WIGAN)


def read(content: bytes, folder: Path, name: str) -> Report:
    (folder / name).write_bytes(content)
    return read_report(folder / name)


def said(report: Report) -> dict[str, tuple[str, str, int | None]]:
    return {paragraph.id: (paragraph.section, paragraph.text, paragraph.page) for paragraph in report.paragraphs}


def heading(report: Report, section: str) -> str:
    grade = report.judgements.get(section, "")
    return f"{section}: {grade[0].lower()}{grade[1:]}" if grade else section


def in_word(report: Report) -> bytes:
    """Return the report as a Word file whose numbers and bullets are Word's own."""
    document = docx.Document()
    document.add_heading(report.title, 0)
    document.add_paragraph(f"Inspection dates: {report.dates}")
    document.add_paragraph(f"Lead inspector: {report.lead_inspector}, Her Majesty's Inspector")
    table = document.add_table(0, 2)
    for row in [("Judgement", "Grade"), *report.judgements.items()]:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    section = "Summary"
    for paragraph in report.paragraphs:
        if paragraph.id in ("dates", "judgements"):
            continue
        if paragraph.section not in (section, "About"):
            document.add_heading(heading(report, paragraph.section), 1)
        section = paragraph.section
        style = "List Number" if paragraph.id.isdigit() else "List Bullet" if paragraph.id.startswith("improve") else None
        first, space, rest = paragraph.text.partition(" ")
        added = document.add_paragraph(style=style)
        added.add_run(first).bold = True
        added.add_run(space + rest)
    return saved(document)


def saved(document: docx.document.Document) -> bytes:
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def in_markdown(report: Report) -> bytes:
    lines = [f"# {report.title}", f"Inspection dates: {report.dates}", f"Lead inspector: {report.lead_inspector}, Her Majesty's Inspector"]
    lines.append("\n".join(f"| {area} | {grade} |" for area, grade in [("Judgement", "Grade"), ("---", "---"), *report.judgements.items()]))
    section = "Summary"
    for paragraph in report.paragraphs:
        if paragraph.id in ("dates", "judgements"):
            continue
        if paragraph.section not in (section, "About"):
            lines.append(f"## {heading(report, paragraph.section)}")
        section = paragraph.section
        marker = f"{paragraph.id}. " if paragraph.id.isdigit() else "- " if paragraph.id.startswith("improve") else ""
        words = paragraph.text.split()
        lines.append(marker + " ".join(["**" + words[0] + "**", "_" + words[1] + "_", *words[2:8]]) + "\n" + " " * len(marker) + " ".join(words[8:]))
    return "\n\n".join(lines).encode()


def test_the_wigan_report_from_word_is_the_one_from_text(wigan: Report, tmp_path: Path) -> None:
    report = read(in_word(wigan), tmp_path, "wigan-2022.docx")
    assert said(report) == said(wigan)
    assert (report.title, report.dates, report.lead_inspector, report.judgements) == (wigan.title, wigan.dates, wigan.lead_inspector, wigan.judgements)
    assert report.warnings == ()


def test_the_wigan_report_from_markdown_is_the_one_from_text(wigan: Report, tmp_path: Path) -> None:
    report = read(in_markdown(wigan), tmp_path, "wigan-2022.md")
    assert said(report) == said(wigan)
    assert (report.title, report.dates, report.lead_inspector, report.judgements) == (wigan.title, wigan.dates, wigan.lead_inspector, wigan.judgements)


def test_markdown_shows_no_html_and_counts_as_a_reader_sees_it(tmp_path: Path) -> None:
    text = "## Practice: good\n\n3. One <b>is</b> [here](https://example.org).\n3. Two `is` here.\n\n   It goes on.\n"
    assert {name: text for name, (_, text, _) in said(read(text.encode(), tmp_path, "a.md")).items()} == {
        "3": "One <b>is</b> here.",
        "4": "Two is here. It goes on.",
    }
    (tmp_path / "a.md").write_text("1. One [is](javascript:alert(1)) here.\n")
    assert read_report(tmp_path / "a.md").paragraphs[0].text == "One [is](javascript:alert(1)) here."


def with_part(name: str, content: bytes, *, times: int = 1) -> bytes:
    """Return a Word file with a part replaced, or added that many times."""
    document = docx.Document()
    document.add_paragraph("1. One is here.")
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(saved(document))) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            if part != name:
                new.writestr(part, old.read(part))
        for number in range(times):
            new.writestr(name if times == 1 else f"{name}{number}", content)
    return file.getvalue()


def written(body: str) -> bytes:
    return f'<w:document xmlns:w="{nsmap["w"]}"><w:body>{body}</w:body></w:document>'.encode()


LAUGHS = b'<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">%s]><l>&z;</l>' % b"".join(
    b'<!ENTITY %c "%s">' % (letter, b"&%c;" % (letter - 1) * 10) for letter in range(ord("c"), ord("z") + 1)
)
WHOLE = with_part("word/media/image1.png", b"")
BAD = {
    "a zip bomb": (lambda: with_part("word/media/image1.png", bytes(LARGEST_UNPACKED + 1)), "word/media/image1.png: a part of the Word file unpacks to"),
    "a bomb of text": (lambda: with_part("word/document.xml", b" " * 100_000_001), "word/document.xml: a part of the Word file unpacks to 100,000,001 bytes"),
    "nothing but tags": (lambda: with_part("word/document.xml", written("<w:p/>" * MOST_TAGS)), "tags, more than 500,000"),
    "many parts": (lambda: with_part("word/media/", b"", times=MOST_PARTS), "parts, more than 5,000"),
    "a billion laughs": (lambda: with_part("word/document.xml", LAUGHS), "this is no Word file (.docx) that can be read"),
    "no zip": (lambda: b"1. One is here.", "this is no Word file (.docx) that can be read"),
    "a zip of something else": (lambda: with_part("[Content_Types].xml", b"<Types/>"), "this is no Word file (.docx) that can be read"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_word_file_is_a_clear_error(name: str, tmp_path: Path) -> None:
    content, problem = BAD[name]
    with pytest.raises(ReportError, match=re.escape(problem)) as caught:
        read(content(), tmp_path, "bad.docx")
    assert str(tmp_path / "bad.docx") in str(caught.value)


PARAGRAPH, CELL = "<w:p><w:r><w:t>a</w:t></w:r></w:p>", "<w:tc><w:p/></w:tc>"
LARGE = {
    "paragraphs": PARAGRAPH * 20_000,
    "runs": "<w:p>" + "<w:r><w:t>a</w:t></w:r>" * 80_000 + "</w:p>",
    "cells": f"<w:tbl><w:tr>{CELL * 80_000}</w:tr></w:tbl>",
    "a cell as wide as a billion": '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000000"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>',
    "tables in tables": "<w:tbl><w:tr><w:tc>" * 60 + PARAGRAPH + "</w:tc></w:tr></w:tbl>" * 60,
}


@pytest.mark.parametrize("name", LARGE)
def test_a_large_word_file_is_read_in_time(name: str) -> None:
    content = with_part("word/document.xml", written(LARGE[name]))
    with in_time():
        read_docx(content, Path("made.docx"))


def test_styles_that_are_based_on_each_other_in_a_ring_are_read_in_time() -> None:
    document = docx.Document()
    document.add_paragraph("1. One is here.")
    document.styles["Normal"].base_style = document.styles["Normal"]  # type: ignore[attr-defined]
    document.styles["Heading 1"].base_style = document.styles["Heading 2"]  # type: ignore[attr-defined]
    document.styles["Heading 2"].base_style = document.styles["Heading 1"]  # type: ignore[attr-defined]
    document.add_heading("Practice: good", 1)
    assert read_docx(saved(document), Path("made.docx")).text == "1. One is here.\n\nPractice: good\n"


def test_what_a_style_is_based_on_says_that_its_paragraphs_are_numbered() -> None:
    document = docx.Document()
    document.styles.add_style("Ours", WD_STYLE_TYPE.PARAGRAPH).base_style = document.styles["List Number"]  # type: ignore[attr-defined]
    document.add_paragraph("One is here.", style="Ours")
    document.add_paragraph("Two is here.", style="Ours")
    assert read_docx(saved(document), Path("made.docx")).text == "1. One is here.\n\n2. Two is here.\n"


def test_a_cell_over_two_columns_is_said_once() -> None:
    document = docx.Document()
    table = document.add_table(2, 2)
    table.cell(0, 0).merge(table.cell(0, 1)).text = "Judgement and grade"
    for cell, text in zip(table.rows[1].cells, ("The impact of leaders", "Good"), strict=True):
        cell.text = text
    assert read_docx(saved(document), Path("made.docx")).text == "Judgement and grade\nThe impact of leaders\tGood\n"


@settings(max_examples=30, deadline=None)
@given(st.data())
def test_a_word_file_with_bytes_changed_is_a_report_or_a_clear_error(data: st.DataObject) -> None:
    content = bytearray(WHOLE)
    for _ in range(data.draw(st.integers(1, 10))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    with suppress(ReportError):
        read_docx(bytes(content), Path("made.docx"))


@settings(max_examples=30, deadline=None)
@given(
    st.dictionaries(st.sampled_from(["w:numId", "w:ilvl", "w:start", "w:numFmt", "w:abstractNumId", "w:pStyle", "w:val"]), st.text("1a'\"-", max_size=3)),
)
def test_a_word_file_with_strange_values_is_a_report_or_a_clear_error(values: dict[str, str]) -> None:
    document = docx.Document()
    document.add_paragraph("One is here.", style="List Number")
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(saved(document))) as old, zipfile.ZipFile(file, "w") as new:
        for part in old.namelist():
            content = old.read(part)
            for name, value in values.items():
                safe = value.replace('"', "&quot;").encode()
                content = re.sub(rb'(<%s w:val=")[^"]*' % name.encode(), lambda match, safe=safe: match.group(1) + safe, content)  # type: ignore[misc]
            new.writestr(part, content)
    with suppress(ReportError):
        read_docx(file.getvalue(), Path("made.docx"))
