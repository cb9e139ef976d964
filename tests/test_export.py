"""The exported conversation and the copied citation: complete, checkable, and nothing of a stranger's text is markup in them."""

import json
import re
from dataclasses import replace
from datetime import UTC, datetime
from html import unescape

import pytest
from markdown_it import MarkdownIt

from data import Paragraph, Sentence, sentences
from index import Index
from qa import Answer, Citation
from qa.wording import ANSWERED, NEAREST, REFUSED
from ui.conversation import STOPPED, Turn
from ui.export import as_html, as_json, as_markdown
from ui.quoting import quoted, reference

WHEN = datetime(2026, 2, 3, 4, 5, tzinfo=UTC)
HOSTILE = "<img src=x onerror=alert(1)> **bold** [a](http://x.example) `code` # head\n\n# head &lt;b&gt;"


def cited(index: Index, name: str, *which: int) -> Citation:
    report = next(iter(index.reports.values()))
    paragraph = next(p for p in report.paragraphs if p.id == name)
    return Citation(1, report, paragraph, tuple(sentences(paragraph)[i] for i in which))


@pytest.fixture
def turns(fake_index: Index) -> list[Turn]:
    digest, built = fake_index.snapshot.digest, fake_index.snapshot.built
    near = (cited(fake_index, "3", 0),)
    answer = Answer("How many?", "answered", ANSWERED, citations=(cited(fake_index, "29", 0),), understood="How many now?", snapshot=digest)
    return [
        Turn("How many?", answer, built=built),
        Turn("Why?", Answer("Why?", "refused", REFUSED["not-stated"], reason="not-stated", nearest=near, snapshot=digest), built=built),
        Turn("When?", problem=STOPPED),
    ]


def test_a_citation_is_copied_in_a_form_for_a_committee_paper(fake_index: Index) -> None:
    citation = cited(fake_index, "29", 0)
    first, second = reference(citation).split("\n")
    assert first == "“The local authority has four children in unregistered children's homes.”"
    digest = citation.report.sha256[:12]
    assert second == (f"Inspection of Wigan local authority children's services, paragraph 29. Inspected 9 May to 20 May 2022. Report file SHA-256 {digest}….")
    paged = replace(citation, paragraph=replace(citation.paragraph, page=5))
    assert ", paragraph 29, page 5. Inspected" in reference(replace(paged, sentences=()))


def test_sentences_that_are_not_neighbours_are_not_joined(fake_index: Index) -> None:
    first, _, third = sentences(cited(fake_index, "29").paragraph)[:3]
    assert quoted(cited(fake_index, "29", 0, 2)) == f"“{first.text} […] {third.text}”"


def test_every_form_holds_what_another_person_needs_to_check_it(fake_index: Index, turns: list[Turn]) -> None:
    report, snapshot = next(iter(fake_index.reports.values())), fake_index.snapshot
    markdown = MarkdownIt().render(as_markdown(turns, snapshot, exported=WHEN))
    for form in (markdown, as_html(turns, snapshot, exported=WHEN), as_json(turns, snapshot, exported=WHEN)):
        text = unescape(re.sub("<[^>]+>", "", form))
        for needed in (
            "How many?", "How many now?", "The local authority has four children in unregistered children's homes.", "paragraph 29", "Why?",
            "The report does not seem to state this.", report.title, report.dates, report.sha256, snapshot.digest, snapshot.built, STOPPED,
        ):  # fmt: skip
            assert needed in text, needed
    assert NEAREST in markdown
    assert "3 February 2026, 04:05 UTC" in markdown


def test_json_holds_the_answer_as_the_command_line_prints_it(fake_index: Index, turns: list[Turn]) -> None:
    told = json.loads(as_json(turns, fake_index.snapshot, exported=WHEN))
    assert turns[0].answer
    assert told["conversation"][0]["answer"] == turns[0].answer.as_json() | {"built": fake_index.snapshot.built}
    assert told["reports"][0]["sha256"] == next(iter(fake_index.reports.values())).sha256
    assert told["conversation"][2] == {"question": "When?", "problem": STOPPED}


def test_a_report_that_is_no_longer_served_is_still_named(fake_index: Index, turns: list[Turn]) -> None:
    snapshot = replace(fake_index.snapshot, reports=())
    for write in (as_markdown, as_html, as_json):
        assert next(iter(fake_index.reports.values())).sha256 in write(turns, snapshot, exported=WHEN)


def test_text_of_strangers_is_no_markup_in_an_export(fake_index: Index) -> None:
    report = replace(next(iter(fake_index.reports.values())), title=HOSTILE, dates=HOSTILE)
    paragraph = Paragraph(report.key, "1", HOSTILE, None, HOSTILE, (0, len(HOSTILE)))
    citation = Citation(1, report, paragraph, (Sentence(paragraph, 0, len(HOSTILE)),))
    answers = [
        Answer(HOSTILE, "answered", ANSWERED, citations=(citation,), understood=HOSTILE),
        Answer(HOSTILE, "refused", REFUSED["unknown-name"], reason="unknown-name", detail=HOSTILE, nearest=(citation,)),
    ]
    turns = [*(Turn(HOSTILE, answer) for answer in answers), Turn(HOSTILE, problem=HOSTILE)]
    rendered = MarkdownIt("commonmark", {"html": True}).render(as_markdown(turns, fake_index.snapshot, exported=WHEN))
    page = as_html(turns, fake_index.snapshot, exported=WHEN)
    for html in (rendered, page):
        assert not re.search("<(img|b|a)[ >]", html)
        assert html.count("<h1>") == 1
        assert "<img src=x onerror=alert(1)> **bold** [a](http://x.example) `code` # head".replace("`", "‘") in unescape(html).replace("`", "‘")
    assert "<strong>bold" not in rendered


def test_a_text_file_holds_no_sign_that_a_terminal_obeys_or_that_turns_what_follows(fake_index: Index) -> None:
    written = as_markdown([Turn("a\x1b[2Jb\u202ec\x07 d", problem="x")], fake_index.snapshot, exported=WHEN)
    assert "## 1. a\\[2Jbc d" in written
