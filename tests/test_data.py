"""The parser over the real report, over reports made for one trap each, and over files that are no reports."""

import json
import os
import re
import time
import tracemalloc
from contextlib import suppress
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data import Report, ReportError, read_report, read_reports, sentences
from data.__main__ import main
from data.parse import parse_report
from data.read import LARGEST_FILE, READERS

REPORT = Path("data/reports/wigan-2022.txt")
PASSAGES = [json.loads(line) for line in Path("tests/passages.jsonl").read_text(encoding="utf-8").splitlines()]


def parsed(text: str) -> Report:
    return parse_report(text, key="made", source="made.txt", sha256="")


def texts(report: Report) -> dict[str, str]:
    return {paragraph.id: paragraph.text for paragraph in report.paragraphs}


@pytest.fixture(scope="module")
def wigan() -> Report:
    return read_report(REPORT)


def test_the_real_report_has_its_63_paragraphs(wigan: Report) -> None:
    assert {p.id: (p.section, p.text) for p in wigan.paragraphs} == {p["id"]: (p["section"], p["text"]) for p in PASSAGES}
    assert len(wigan.paragraphs) == 63


def test_the_front_page_is_read(wigan: Report) -> None:
    assert wigan.title == "Inspection of Wigan local authority children's services"
    assert (wigan.name, wigan.dates, wigan.lead_inspector) == ("Wigan 2022", "9 May to 20 May 2022", "Lorna Schlechte")
    assert wigan.judgements["Overall effectiveness"] == "Requires improvement to be good"
    assert wigan.warnings == ("line 55: paragraph 10 has lost its number; taken from its place between 9 and 11",)


def test_a_front_page_without_blank_lines_is_read() -> None:
    report = parsed(
        "Inspection of Marton council children's services\nInspection dates: 1 May to 5 May 2024\nLead inspector: Ann Ash, Inspector\n"
        "\nSummary\n\n1. It is so.\n"
    )
    assert report.title == "Inspection of Marton council children's services"
    assert (report.name, report.inspected, report.lead_inspector) == ("Marton 2024", "Inspected 1 May to 5 May 2024", "Ann Ash")
    assert parsed("Inspection of Marton council\n\nSummary\n\n1. It is so.\n").inspected == "Inspection dates not stated"


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


def test_each_paragraph_is_the_span_it_came_from(wigan: Report) -> None:
    source = REPORT.read_text(encoding="utf-8")
    for paragraph in wigan.paragraphs:
        start, end = paragraph.span
        assert words(source[start:end]) == words(paragraph.text), paragraph.id


def test_no_word_of_the_source_is_lost_or_doubled(wigan: Report) -> None:
    source = REPORT.read_text(encoding="utf-8")
    spans = sorted(paragraph.span for paragraph in wigan.paragraphs)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))
    edges = [0, *(edge for span in spans for edge in span), len(source)]
    between = " ".join(source[edges[i] : edges[i + 1]] for i in range(0, len(edges), 2))
    numbers = " ".join(str(n) for n in range(1, 50) if n != 10)
    headings = [f"{section}: requires improvement to be good" for section in dict.fromkeys(p.section for p in wigan.paragraphs if p.id.isdigit())]
    assert sorted(words(between)) == sorted(words(f"Judgement Grade What needs to improve? {numbers} {' '.join(headings)}"))


def test_no_debris_reaches_a_reader(wigan: Report) -> None:
    for paragraph in wigan.paragraphs:
        assert not re.search(r"\s\s|[\t\n]|(?:^|\s)- ", paragraph.text), paragraph.id


def numbered(*paragraphs: str, heading: str = "Practice: good") -> str:
    return "\n".join(["Inspection of Exford Council", "", heading, "", *paragraphs, ""])


def test_a_lost_number_is_the_one_its_neighbours_leave_free() -> None:
    report = parsed(numbered("- 1. One is here.", "- Two lost its number here.", "- 3. Three is here."))
    assert texts(report)["2"] == "Two lost its number here."


def test_two_lost_numbers_in_a_row() -> None:
    report = parsed(numbered("1. One is here.", "- Two lost its number.", "- Three lost its too.", "4. Four is here."))
    assert (texts(report)["2"], texts(report)["3"]) == ("Two lost its number.", "Three lost its too.")


def test_a_missing_number_is_not_invented() -> None:
    report = parsed(numbered("1. One is here.", "2. Two is here.", "5. Five is here."))
    assert [p.id for p in report.paragraphs if p.id.isdigit()] == ["1", "2", "5"]
    assert report.warnings == ("line 7: no paragraph 3, 4 before paragraph 5",)


def test_a_paragraph_broken_by_a_page_end_is_joined() -> None:
    report = parsed(numbered("1. Plans clearly", "", "", "", "set out who does what.", "", "2. Two."))
    assert texts(report)["1"] == "Plans clearly set out who does what."


def test_a_bullet_that_carries_a_sentence_on_is_joined() -> None:
    report = parsed(numbered("1. Plans clearly", "", "- reference the local offer. Good.", "- 2. Two is here."))
    assert texts(report)["1"] == "Plans clearly reference the local offer. Good."


def test_a_hard_wrapped_paragraph_is_one_even_where_a_line_opens_with_a_year() -> None:
    report = parsed(numbered("1. Standards fell after the inspection in", "2017. Three visits followed.", "", " This went on.", "2. Two."))
    assert texts(report)["1"] == "Standards fell after the inspection in 2017. Three visits followed. This went on."


def test_a_hyphen_at_a_line_end_keeps_its_word_whole() -> None:
    for blank in ([], ["", ""]):
        assert texts(parsed(numbered("1. The pre-", *blank, "birth panel.", "2. Two.")))["1"] == "The pre-birth panel."


def test_a_suspended_hyphen_at_a_line_end_keeps_its_space() -> None:
    assert texts(parsed(numbered("1. Homes for 16-", "to 17-year-olds.", "2. Two.")))["1"] == "Homes for 16- to 17-year-olds."
    assert texts(parsed(numbered("1. In day-", "to-day work.", "2. Two.")))["1"] == "In day-to-day work."


def test_a_report_without_front_matter_sections_or_notice() -> None:
    report = parsed("1. One is here.\n2. Two is here.\n")
    assert [(p.id, p.section) for p in report.paragraphs] == [("1", ""), ("2", "")]
    assert (report.title, report.year, report.name) == ("Made", None, "Made")


@pytest.mark.parametrize(
    ("heading", "authority"),
    [
        ("Inspection of Brackenridge Borough Council children's services", "Brackenridge"),
        ("Greystone Council: inspection of adult social care services and care homes", "Greystone"),
        ("Report on an unannounced inspection of HMP Harrowfen, a category C prison", "HMP Harrowfen"),
        ("An inspection of youth justice services in Penrith Vale", "Penrith Vale"),
        ("Area SEND inspection of Tamsley Local Area Partnership", "Tamsley"),
        ("Inspection of Aldmouth, Brackchurch and Poole local authority children’s services", "Aldmouth, Brackchurch and Poole"),
        ("Council of the Isles of Sorrel", "Isles of Sorrel"),
        ("The Royal Borough of Windmoor and Maidenhall", "Royal Borough of Windmoor and Maidenhall"),
        ("St. Agnes Borough Council", "St. Agnes"),
    ],
)
def test_the_authority_is_named_as_people_name_it(heading: str, authority: str) -> None:
    assert parsed(f"{heading}\n\nInspection dates: 3 to 7 March 2025\n\nJudgement\tGrade\nOverall\tGood\n\n1. One.\n").name == f"{authority} 2025"


def test_sentences_keep_abbreviations_numbers_and_quotes_whole() -> None:
    text = (
        "The support to 16- to 17-year-olds rose to £24m. (DCS) leads it, e.g. Dr. Low and J. B. Smith. The rate is 4.5%. "
        "'It works.' They said so. See no. 4. Was it so? (It was.) The answer was no. Then it ended."
    )
    cut = [sentence.text for sentence in sentences(parsed(f"1. {text}").paragraphs[0])]
    assert cut == [
        "The support to 16- to 17-year-olds rose to £24m.",
        "(DCS) leads it, e.g. Dr. Low and J. B. Smith.",
        "The rate is 4.5%.",
        "'It works.'",
        "They said so.",
        "See no. 4.",
        "Was it so?",
        "(It was.)",
        "The answer was no.",
        "Then it ended.",
    ]


def test_the_sentences_of_every_paragraph_hold_all_of_its_words(wigan: Report) -> None:
    for paragraph in wigan.paragraphs:
        found = sentences(paragraph)
        assert " ".join(sentence.text for sentence in found) == paragraph.text
        assert all(paragraph.text[s.start : s.end] == s.text for s in found)


PROSE = st.lists(
    st.sampled_from(["Plans", "are", "late", "e.g.", "(DCS)", "£24m", "4.5%", "`front", "door'", "16-", "why?", "so.", "2017."]), min_size=1, max_size=40
)


@given(st.lists(PROSE, min_size=1, max_size=8))
def test_parsing_keeps_every_word_of_numbered_paragraphs(paragraphs: list[list[str]]) -> None:
    wanted = {str(n): " ".join(["Here", *line]) + "." for n, line in enumerate(paragraphs, 1)}
    report = parsed(numbered(*(f"- {number}. {text}" for number, text in wanted.items())))
    assert {p.id: p.text for p in report.paragraphs if p.id.isdigit()} == wanted


@given(st.text())
def test_any_text_is_a_report_or_a_clear_error(text: str) -> None:
    if not re.search(r"\d+[.)]\s+\S", text):
        with pytest.raises(ReportError, match=r"made\.txt, line 1: no numbered paragraphs"):
            parsed(text)
        return
    with suppress(ReportError):
        for paragraph in parsed(text).paragraphs:
            assert all(paragraph.text[s.start : s.end] == s.text for s in sentences(paragraph))


BAD_FILES = {
    "empty.txt": (b"", "the file is empty"),
    "blank.txt": (b" \n\n", "the file is empty"),
    "binary.txt": (b"1. One.\0\x01", "byte 7: this is not a text file"),
    "latin.txt": ("1. One costs £4.".encode("latin-1"), "line 1, byte 13: the text is not UTF-8"),
    "prose.txt": (b"No numbers here.", "no numbered paragraphs found"),
    "twice.txt": (b"1. One.\n2. Two.\n2. Two again.\n", "line 3: paragraph 2 comes twice"),
    "order.txt": (b"5. Five.\n\n3. Three.\n", "line 3: paragraph 3 comes after paragraph 5"),
    "report.xyz": (b"1. One.", "unknown kind of file '.xyz'"),
}


@pytest.mark.parametrize("name", BAD_FILES)
def test_a_bad_file_is_a_clear_error(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    content, problem = BAD_FILES[name]
    (tmp_path / name).write_bytes(content)
    assert main([str(tmp_path / name)]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert str(tmp_path / name) in said.err
    assert problem in said.err


LARGE = {
    "one line": ("a.txt", "1. " + "word " * 900_000, None),
    "many lines": ("a.txt", "1. a\n" + "b\n" * 300_000, None),
    "many bullets": ("a.txt", "- a\n" * 100_000 + "1. a", None),
    "many paragraphs": ("a.txt", "".join(f"{n}. Paragraph {n} is here.\n" for n in range(1, 10_000)), None),
    "one number": ("a.txt", "1. a.\n" * 300_000, "comes twice"),
    "tabs": ("a.txt", "\t" * 4_000_000 + "1. a", None),
    "too long": ("a.txt", "1. " + "word " * 1_000_000, "5,000,003 characters, more than 5,000,000"),
    "too long for Markdown": ("a.md", "1. " + "word " * 40_000, "200,003 characters, more than 150,000"),
}


@pytest.mark.parametrize("name", LARGE)
def test_a_large_file_is_a_report_or_a_clear_error_in_little_time(name: str, tmp_path: Path) -> None:
    file, text, problem = LARGE[name]
    (tmp_path / file).write_text(text)
    started = time.process_time()
    with pytest.raises(ReportError, match=problem) if problem else suppress(ReportError):
        read_report(tmp_path / file)
    assert time.process_time() - started < 5


@pytest.mark.parametrize("kind", READERS)
@pytest.mark.parametrize("size", [LARGEST_FILE + 1, 100 * 2**20])
def test_a_file_that_is_too_large_is_refused_unread(tmp_path: Path, kind: str, size: int) -> None:
    (tmp_path / f"a{kind}").write_text("1. a")
    os.truncate(tmp_path / f"a{kind}", size)
    tracemalloc.start()
    try:
        with pytest.raises(ReportError, match=f"{size:,} bytes, more than 52,428,800"):
            read_report(tmp_path / f"a{kind}")
        assert tracemalloc.get_traced_memory()[1] < 2**20
    finally:
        tracemalloc.stop()


def test_what_a_file_is_its_content_must_bear_out(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"%PDF-1.7 and so on")
    with pytest.raises(ReportError, match=r"this is no text, but a PDF file. Give its name the ending \.pdf"):
        read_report(tmp_path / "a.txt")


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=300), st.sampled_from(list(READERS)))
def test_any_bytes_are_a_report_or_a_clear_error(content: bytes, kind: str) -> None:
    with suppress(ReportError):
        found = READERS[kind](content, Path(f"made{kind}"))
        parse_report(found.text, key="made", source="made", sha256="", pages=found.pages)


def test_a_folder_and_a_missing_file_are_clear_errors(tmp_path: Path) -> None:
    with pytest.raises(ReportError, match="this is a folder"):
        read_report(tmp_path)
    with pytest.raises(ReportError, match=r"gone\.txt: cannot be read \(No such file or directory\)"):
        read_report(tmp_path / "gone.txt")


def test_two_files_with_one_key_are_refused(tmp_path: Path) -> None:
    for name in ("Leeds 2022.txt", "leeds-2022.txt"):
        (tmp_path / name).write_text("1. One.")
    with pytest.raises(ReportError, match="two reports have the key 'leeds-2022'"):
        read_reports(tmp_path)


def test_the_report_is_printed_for_a_person_and_for_a_program(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(REPORT)]) == 0
    said = capsys.readouterr().out
    assert "63 paragraphs" in said
    assert "warning: line 55: paragraph 10 has lost its number" in said
    assert main([str(REPORT), "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert (report["key"], len(report["paragraphs"])) == ("wigan-2022", 63)
    assert set(report["paragraphs"][0]) == {"id", "section", "page", "words", "text"}
    assert next(p["words"] for p in report["paragraphs"] if p["id"] == "29") == 47
    assert all(p["words"] == len(re.findall(r"\S+", p["text"])) for p in report["paragraphs"])
    assert f"{sum(p['words'] for p in report['paragraphs'])} words" in said
