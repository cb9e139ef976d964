"""PDF reports: the Wigan report set in Ofsted's layout comes out word for word with its pages; bad files are clear errors."""

import io
import json
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pypdfium2
import pytest
from changing import until
from conftest import MOST_OF_A_PROCESS, in_time
from hypothesis import given, settings
from hypothesis import strategies as st
from playwright.sync_api import Browser
from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageBreak, PageTemplate, Spacer, Table
from reportlab.platypus import Paragraph as Set

from data import Report, ReportError, read_report
from data.pdf import read_pdf
from data.pdf_pages import MOST_PAGES, MOST_PIECES, RAISED, Page, PdfError, Run, read_pages
from data.pdf_text import text_of

WIGAN = Path("data/reports/wigan-2022.txt")
LEFT, RIGHT, FOOT = 62, A4[0] - 62, 90
GUTTER = 24
COLUMN = (RIGHT - LEFT - GUTTER) / 2
BODY = ParagraphStyle("body", fontName="Helvetica", fontSize=12, leading=15, spaceAfter=9)
NUMBERED = ParagraphStyle("numbered", BODY, leftIndent=28, bulletIndent=0)
HEADING = ParagraphStyle("heading", BODY, fontName="Helvetica-Bold", fontSize=13, leading=16, spaceBefore=6, keepWithNext=True)
TITLE = ParagraphStyle("title", HEADING, fontSize=20, leading=25)


def feet(canvas: Canvas, first: int) -> None:
    """Draw Ofsted's feet: the report's name, its dates and the printed page number; and a head."""
    canvas.setFont("Helvetica", 9)
    canvas.drawString(LEFT, 50, "Inspection of Wigan local authority children's services")
    canvas.drawString(LEFT, 38, "9 May to 20 May 2022")
    canvas.drawRightString(RIGHT, 50, str(canvas.getPageNumber() + first - 1))
    canvas.drawRightString(RIGHT, A4[1] - 40, "Ofsted")


def made(flow: list[Flowable], *, columns: int = 1, first: int = 1, bare: bool = False, **settings: object) -> bytes:
    """Return the PDF of the flow on A4; `first` is the printed number of the first page; a `bare` one has no feet."""
    file = io.BytesIO()
    frames = [Frame(LEFT + i * (COLUMN + GUTTER), FOOT, COLUMN if columns > 1 else RIGHT - LEFT, A4[1] - FOOT - 60, 0, 0, 0, 0) for i in range(columns)]
    document = BaseDocTemplate(file, pagesize=A4, **settings)
    document.addPageTemplates(PageTemplate(frames=frames, onPage=lambda canvas, _: None if bare else feet(canvas, first)))
    document.build(flow)
    return file.getvalue()


def shown(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


def layout(report: Report, *, width: float = RIGHT - LEFT) -> list[Flowable]:
    """Return the report as Ofsted sets one: a title, dates, a grades table, and numbers that hang beside their paragraphs."""
    flow: list[Flowable] = [Set(shown(report.title), TITLE)]
    flow += [Set(f"Inspection dates: {report.dates}<br/>Lead inspector: {report.lead_inspector}, Her Majesty's Inspector", BODY), Spacer(1, 9)]
    cells = [["Judgement", "Grade"], *report.judgements.items()]
    flow += [Table([[Set(shown(cell), BODY) for cell in row] for row in cells], colWidths=[width * 0.62, width * 0.38]), Spacer(1, 9)]
    section = ""
    for paragraph in report.paragraphs:
        if paragraph.id in ("dates", "judgements"):
            continue
        if paragraph.section not in (section, "Summary", "About"):
            grade = next((f": {grade[0].lower()}{grade[1:]}" for area, grade in report.judgements.items() if area == paragraph.section), "")
            flow.append(Set(shown(paragraph.section + grade), HEADING))
        section = paragraph.section
        if paragraph.id.isdigit():
            flow.append(Set(shown(paragraph.text), NUMBERED, bulletText=f"{paragraph.id}."))
        elif paragraph.id.startswith("improve"):
            flow.append(Set(shown(paragraph.text), NUMBERED, bulletText="•"))
        else:
            flow.append(Set(shown(paragraph.text), BODY))
    return flow


@pytest.fixture(scope="module")
def wigan() -> Report:
    return read_report(WIGAN)


def read(content: bytes, folder: Path, name: str = "wigan-2022.pdf") -> Report:
    (folder / name).write_bytes(content)
    return read_report(folder / name)


def said(report: Report) -> dict[str, tuple[str, str]]:
    return {paragraph.id: (paragraph.section, paragraph.text) for paragraph in report.paragraphs}


def test_the_wigan_report_in_ofsteds_layout_comes_out_word_for_word_with_its_pages(wigan: Report, tmp_path: Path) -> None:
    content = made(layout(wigan))
    report = read(content, tmp_path)
    assert said(report) == said(wigan)
    assert len(report.paragraphs) == 63
    assert (report.title, report.authority, report.year) == (wigan.title, "Wigan", 2022)
    assert (report.dates, report.lead_inspector, report.judgements) == (wigan.dates, wigan.lead_inspector, wigan.judgements)
    assert report.warnings == ()
    assert "9 May to 20 May 2022" not in " ".join(p.text for p in report.paragraphs if p.id != "dates"), "a foot was read as text"


def begins(content: bytes, report: Report, *, first: int = 1) -> dict[str, int]:
    """Return the page whose text holds each paragraph's first words, by another reader of the same file."""
    with pypdfium2.PdfDocument(content) as document:
        pages = [" ".join(page.get_textpage().get_text_range().split()) for page in document]
    openings = {p.id: " ".join(p.text.split()[:6]) for p in report.paragraphs if p.id not in ("dates", "judgements")}
    return {name: next(number for number, page in enumerate(pages, first) if opening in page) for name, opening in openings.items()}


def test_each_page_number_is_that_of_the_page_on_which_the_paragraph_begins(wigan: Report, tmp_path: Path) -> None:
    content = made(layout(wigan), first=3)
    report = read(content, tmp_path)
    where = begins(content, report, first=3)
    assert {p.id: p.page for p in report.paragraphs if p.id in where} == where
    assert report.paragraphs[0].page == 3, "the printed number, not the file's"
    assert report.paragraphs[-1].page == len(pypdfium2.PdfDocument(content)) + 2


STYLE = """
@page { size: A4; } body { font: 12pt/1.25 Arial, sans-serif; } h1 { font-size: 20pt; } h2 { font-size: 13pt; } li, p { margin: 0 0 9pt; }
ol, ul { padding-left: 28pt; } ul { list-style-type: "•  "; } td { width: 60%; padding-bottom: 4pt; vertical-align: top; } td + td { width: 40%; }
"""
FEET = '<p style="font-size: 9px; margin: 0 62px; width: 100%">Inspection of Wigan local authority children\'s services<br>9 May to 20 May 2022 {}</p>'


def page_of(report: Report) -> str:
    """Return the report as a web page that is set alike: its lists, table and headings are what a printed page's tags are made of."""

    def paragraphs(section: str) -> Iterator[str]:
        for paragraph in report.paragraphs:
            if paragraph.section == section and paragraph.id not in ("dates", "judgements"):
                text = shown(paragraph.text)
                if paragraph.id.isdigit():
                    yield f'<ol start="{paragraph.id}"><li>{text}</li></ol>'
                else:
                    yield f"<ul><li>{text}</li></ul>" if paragraph.id.startswith("improve") else f"<p>{text}</p>"

    rows = "".join(f"<tr><td>{area}</td><td>{grade}</td></tr>" for area, grade in [("Judgement", "Grade"), *report.judgements.items()])
    parts = [f"<h1>{shown(report.title)}</h1><p>Inspection dates: {report.dates}</p>"]
    parts += [f"<p>Lead inspector: {report.lead_inspector}, Her Majesty's Inspector</p><table>{rows}</table>"]
    for section in dict.fromkeys(paragraph.section for paragraph in report.paragraphs):
        grade = report.judgements.get(section, "")
        heading = "" if section in ("Summary", "About") else f"<h2>{shown(section)}{f': {grade[0].lower()}{grade[1:]}' if grade else ''}</h2>"
        found = "".join(paragraphs(section))
        parts.append(f"{heading}{found}" if found else "")
    return f'<!doctype html><html lang="en-GB"><head><style>{STYLE}</style><title>Report</title></head><body>{"".join(parts)}</body></html>'


def test_a_tagged_pdf_that_a_browser_printed_is_read_word_for_word(wigan: Report, browser: Browser, tmp_path: Path) -> None:
    page = browser.new_page()
    page.set_content(page_of(wigan))
    feet = {"header_template": "<p></p>", "footer_template": FEET.format('<span class="pageNumber"></span>')}
    margin = {"top": "60px", "bottom": "90px", "left": "62px", "right": "62px"}
    content = page.pdf(format="A4", tagged=True, display_header_footer=True, margin=margin, **feet)  # type: ignore[arg-type]
    page.close()
    assert b"/StructTreeRoot" in content, "it is not tagged"
    report = read(content, tmp_path)
    assert said(report) == said(wigan)
    assert (report.title, report.dates, report.judgements, report.warnings) == (wigan.title, wigan.dates, wigan.judgements, ())
    where = begins(content, report)
    assert {p.id: p.page for p in report.paragraphs if p.id in where} == where


def test_two_columns_are_read_one_after_the_other(wigan: Report, tmp_path: Path) -> None:
    report = read(made(layout(wigan, width=COLUMN), columns=2), tmp_path)
    assert said(report) == said(wigan)


def test_the_order_of_the_page_counts_and_not_that_of_the_file(tmp_path: Path) -> None:
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4)
    for height, line in ((600, "2. Two is here."), (700, "Inspection of Exford Council"), (650, "1. One is here, and it is"), (635, "long.")):
        canvas.drawString(LEFT, height, line)
    canvas.save()
    section = "Inspection of Exford Council"
    assert said(read(file.getvalue(), tmp_path)) == {"1": (section, "One is here, and it is long."), "2": (section, "Two is here.")}


def test_divided_words_are_mended_and_compounds_keep_their_hyphens(tmp_path: Path) -> None:
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4)
    lines = [
        "1. Children and their families had good assess-",
        "ments and plans, which the multi-agency self-",
        "assessment calls a success. The child protec-",
        "tion conference and pre-birth panel and the pre-",
        "birth work help. All assessments are timely 16-",
        "to 17-year-olds say, and this was read on screen.",
    ]
    for n, line in enumerate(lines):
        canvas.drawString(LEFT, 700 - 15 * n, line)
    canvas.save()
    assert said(read(file.getvalue(), tmp_path))["1"][1] == (
        "Children and their families had good assessments and plans, which the multi-agency self-assessment calls a success. The child protection "
        "conference and pre-birth panel and the pre-birth work help. All assessments are timely 16- to 17-year-olds say, and this was read on screen."
    )


def test_a_text_that_divides_no_words_keeps_every_hyphen() -> None:
    lines = ["Plans that are up to date take time, and long ones more of it. The up-to-", "date and the time-", "consuming are long-", "standing."]
    runs = [line(62, 700 - 15 * n, 450, words) for n, words in enumerate(lines)]
    assert text_of([Page(runs, 800, 1)]).text.endswith("The up-to-date and the time-consuming are long-standing.\n")


def test_few_hyphens_at_the_ends_of_lines_divide_no_words() -> None:
    lines = ["Care plans are not written in a youth-", "friendly form."] + ["What they hold is well known to those that are in it."] * 24
    runs = [line(62, 700 - 15 * n, 450, words) for n, words in enumerate(lines)]
    assert text_of([Page(runs, 800, 1)]).text.startswith("Care plans are not written in a youth-friendly form.")
    assert text_of([Page(runs[:20], 800, 1)]).text.startswith("Care plans are not written in a youthfriendly form.")


def scan() -> bytes:
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4)
    for _ in range(2):
        canvas.rect(LEFT, FOOT, 300, 500, fill=1)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def crowded() -> bytes:
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4, pageCompression=1)
    canvas._code.append("BT /F1 1 Tf " + "9 1 Td (a) Tj " * (MOST_PIECES + 1) + "ET")
    canvas.save()
    return file.getvalue()


def short(**settings: object) -> bytes:
    return made([Set("1. One is here.", BODY)], **settings)


BAD: dict[str, tuple[Callable[[], bytes], str]] = {
    "a scan": (scan, "page 1: the PDF has pictures of pages, but no text. It is a scan: run text recognition (OCR)"),
    "encrypted": (lambda: short(encrypt=StandardEncryption("secret", canPrint=0)), "the PDF is encrypted. Save it without a password"),
    "cut short": (lambda: short()[:-900], "the PDF file is cut short"),
    "text by that name": (lambda: b"1. One is here.\n%%EOF", "this is no PDF that can be read"),
    "too many pages": (lambda: made([Set("1. One is here.", BODY), *[PageBreak(), Set("More.", BODY)] * MOST_PAGES]), "501 pages, more than 500"),
    "a page with too much on it": (crowded, "page 1: the page has 100,001 pieces, more than 100,000"),
    "no numbers": (lambda: made([Set("Only prose is here.", BODY)]), "no numbered paragraphs found"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_pdf_is_a_clear_error(name: str, tmp_path: Path) -> None:
    content, problem = BAD[name]
    with pytest.raises(ReportError) as caught:
        read(content(), tmp_path)
    assert problem in str(caught.value)
    assert str(tmp_path / "wigan-2022.pdf") in str(caught.value)


def nested(depth: int, *, each: int = 8) -> bytes:
    """Return a PDF of 2 kB whose page draws a form `each` times, which draws another as often, and so on: as many letters as `each` to the power of `depth`."""
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4)
    canvas.drawString(LEFT, 700, "1. One is here.")
    canvas.beginForm("form0")
    canvas.drawString(LEFT, 600, "a")
    canvas.endForm()
    for level in range(1, depth):
        canvas.beginForm(f"form{level}")
        for _ in range(each):
            canvas.doForm(f"form{level - 1}")
        canvas.endForm()
    canvas.doForm(f"form{depth - 1}")
    canvas.save()
    return file.getvalue()


def test_a_pdf_that_would_keep_a_reader_busy_for_hours_is_a_clear_error_in_time() -> None:
    assert len(read_pdf(nested(3), Path("made.pdf")).pages) == 1
    content = nested(12)
    assert len(content) < 10_000
    started = time.monotonic()
    with pytest.raises(ReportError, match=r"made\.pdf: the PDF could not be read in 3 seconds\. Leave its drawings out"):
        read_pdf(content, Path("made.pdf"), seconds=3)
    assert time.monotonic() - started < 30


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux holds a process to this, and tells it")
def test_the_process_that_reads_a_pdf_has_so_much_memory_and_no_more() -> None:
    with subprocess.Popen([sys.executable, "-m", "data.pdf_text"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        limits = Path(f"/proc/{process.pid}/limits")
        # It waits for the PDF by then.
        until(lambda: re.search(rf"Max address space +{MOST_OF_A_PROCESS * 2**20} +{MOST_OF_A_PROCESS * 2**20} ", limits.read_text()), patience=30)
        said, _ = process.communicate(short())
    assert "One is here." in json.loads(said)[0]


def line(left: float, bottom: float, width: float, text: str) -> Run:
    return Run(left, left + width, bottom, bottom + 10, text, 20)


LONG = {
    "500 pages of one paragraph": lambda: [Page([line(60, 700 - 15 * i, 450, "all is well, or so") for i in range(40)], 842, n) for n in range(500)],
    "500 pages of divided words": lambda: [Page([line(60, 700 - 15 * i, 450, "a" * 40 + "-") for i in range(40)], 842, n) for n in range(500)],
    "500 pages of one address": lambda: [Page([line(60, 700 - 15 * i, 450, "/www." + "a" * 40) for i in range(40)], 842, n) for n in range(500)],
    "two cells in each of many lines": lambda: [Page([line(left, 30_000 - 3 * i, 100, "Aa") for left in (60, 300) for i in range(9000)], 30_000, 1)],
    "many heads of tables": lambda: [Page([line(left, 30_000 - 3 * i, 100, "Area") for left in (60, 300) for i in range(9000)], 30_000, 1)],
    "many words in one foot": lambda: [Page([line(5 * i, 20, 4, "a") for i in range(3000)], 842, n) for n in range(3)],
}


def front(*runs: tuple[float, float, str], below: str = "Services are good, as they were before, and people who use them say so every time.") -> str:
    """Return the text of a page with these runs, (left, top, words), and running text below them."""
    found = [line(left, top, 5.5 * len(words), words) for left, top, words in runs]
    lowest = min(run.bottom for run in found)
    return text_of([Page([*found, line(79, lowest - 40, 440, below)], 800, 1)]).text


AREA = "The experiences of children who need help and"


@pytest.mark.parametrize("head", [True, False])
@pytest.mark.parametrize("beside", [0.0, -6.6, -13.4], ids=["first line", "between", "second line"])
def test_a_grade_beside_an_area_of_two_lines_is_that_areas(head: bool, beside: float) -> None:
    grades = ("Good", "Requires improvement", "Inadequate")
    rows = [(79, 560, "Judgement"), (395, 560, "Grade")] if head else []
    for top, grade in zip((520, 480, 440), grades, strict=True):
        rows += [(79, top, AREA), (79, top - 13.4, "protection"), (395, top + beside, grade)]
    said = [row.split("\t") for row in front(*rows).splitlines() if "\t" in row]
    assert said == [*([["Judgement", "Grade"]] if head else []), *([f"{AREA} protection", grade] for grade in grades)]


def test_a_grade_of_two_lines_is_one() -> None:
    rows = [(79, 520, "Adoption"), (395, 526.6, "requires improvement to"), (395, 513.2, "be good"), (79, 480, "Care"), (395, 480, "good")]
    assert "Adoption\trequires improvement to be good" in front(*rows, (79, 450, "Leadership"), (395, 450, "good"))


def test_a_heading_of_two_lines_has_its_grade_between_them() -> None:
    assert "Leadership, management and governance\tInadequate" in front(
        (79, 520, "Leadership, management and"), (395, 513, "Inadequate"), (79, 506, "governance")
    )


def test_a_footnote_breaks_no_paragraph_and_its_mark_no_word() -> None:
    small, note = Run(62, 440, 92, 98, "1 The points are cross-referenced with", 4), Run(62, 300, 76, 84.3, "the framework.", 20)
    one = [line(62, 700, 200, f"Points{RAISED}1 to improve, over 10m{RAISED}2"), line(62, 120, 450, "1. Referrals need a prompt and an immediate safeguarding")]
    two = [line(62, 700, 450, "response. The police are late.")]
    text = text_of([Page([*one, small, note], 800, 1), Page(two, 800, 2)]).text
    assert text == (
        "Points to improve, over 10m2\n\n1. Referrals need a prompt and an immediate safeguarding\nresponse. The police are late.\n"
        "\n1 The points are cross-referenced with\nthe framework.\n"
    )


def test_a_raised_digit_is_marked(tmp_path: Path) -> None:
    content = made([Set("Points<super size=7>1</super> of 10m<super size=7>2</super> in 2022.", BODY)], bare=True)
    assert read_pages(content)[0].runs[0].text == f"Points{RAISED}1 of 10m{RAISED}2 in 2022."


def test_a_mark_of_a_taller_font_divides_no_point() -> None:
    tall = Run(79, 85, 500, 516, "\uf06e", 6)
    page = Page([tall, line(97, 502, 425, "Plans that say who does what, and by when, and for"), line(97, 487, 60, "which child.")], 800, 1)
    assert text_of([page]).text == "\uf06e Plans that say who does what, and by when, and for\nwhich child.\n"


@pytest.mark.parametrize("name", LONG)
def test_many_pages_are_text_in_time(name: str) -> None:
    pages = LONG[name]()
    with in_time(), suppress(PdfError):
        text_of(pages)


def test_a_page_without_text_is_a_warning(tmp_path: Path) -> None:
    report = read(made([Set("1. One is here.", BODY), PageBreak(), Spacer(1, 1), PageBreak(), Set("2. Two is here.", BODY)], bare=True), tmp_path)
    assert report.warnings == ("page 2 of the file has no text; if it is a picture, its words are not in the report",)
    assert [paragraph.page for paragraph in report.paragraphs] == [1, 3]


@settings(max_examples=20, deadline=None)
@given(st.data())
def test_a_pdf_with_bytes_changed_is_a_report_or_a_clear_error(data: st.DataObject) -> None:
    content = bytearray(short())
    for _ in range(data.draw(st.integers(1, 20))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    with suppress(ReportError):
        read_pdf(bytes(content), Path("made.pdf"))
