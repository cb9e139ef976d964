"""Whoever holds a post is found where the report names them beside it, and nobody else."""

from dataclasses import replace
from pathlib import Path

import pytest

from data import Paragraph, Report
from qa.direct.abbreviations import spelling_out
from qa.direct.holders import holder
from qa.labelled import labelled, names
from qa.questions import read_questions

TEXT = (
    "The chief executive met staff. The chief executive, Ada Marsh, leads well. Councillor Una Orr, the lead member, sits on the board. "
    "The director of housing, Bo Lund, left. A former head of nursing, Cy Moor, helps. Hill House, the principal site, is closed."
)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("Who is the chief executive?", "The chief executive, Ada Marsh, leads well."),
        ("what is the chief executive called", "The chief executive, Ada Marsh, leads well."),
        ("who's the lead member?", "Councillor Una Orr, the lead member, sits on the board."),
        ("Who is the director?", "The director of housing, Bo Lund, left."),
        ("Who is the head of service?", ""),
        ("Who is the head of nursing?", ""),
        ("Who is the chief executive's deputy?", ""),
        ("Who does the chief executive meet?", ""),
        ("Who is the principal?", ""),
    ],
)
def test_a_post_is_held_by_whom_the_report_names_beside_it(question: str, named: str) -> None:
    report = Report("exford", "Exford", "Exford", "", "", {}, "", "", (Paragraph("exford", "1", "", None, TEXT, (0, len(TEXT))),))
    found = holder(question, [report])
    assert (found.text if found else "") == named


def test_who_led_the_inspection_may_stand_in_the_last_paragraph() -> None:
    text = "The team was of eight. Lead inspector: Ada Marsh Deputy lead inspector: Una Orr."
    report = Report("exford", "Exford", "Exford", "", "", {}, "", "", (Paragraph("exford", "about", "", None, text, (0, len(text))),))
    led = holder("Who led the inspection?", [report])
    assert led
    assert led.text.startswith("Lead inspector: Ada Marsh")
    assert holder("who was the deputy lead inspector", [report])
    assert holder("Who led the review?", [report]) is None


def test_of_the_labelled_questions_only_those_with_an_answer_find_a_holder() -> None:
    found = []
    for folder in (Path("training"), Path("training/real")):
        for name in names(folder):
            report, _ = labelled(folder, name)
            for row in read_questions(folder / f"{name}.questions.jsonl"):
                held = holder(row.get("standalone") or row["question"], [report])
                found += [held.paragraph.id in row["paragraphs"]] if held else []
    assert len(found) >= 5
    assert all(found)


def test_an_abbreviation_is_spelt_out_where_the_report_does() -> None:
    text = "Work in the iCART is good. The contact and referral team (iCART) is open."
    report = Report("exford", "Exford", "Exford", "", "", {}, "", "", (Paragraph("exford", "1", "", None, text, (0, len(text))),))
    for question in ("What is iCART?", "what does the iCART stand for", "What are iCARTs?"):
        found = spelling_out(question, [report])
        assert found is not None
        assert found.text == "The contact and referral team (iCART) is open."
    other = replace(report, paragraphs=(replace(report.paragraphs[0], text="Their voices are heard. OVOS (Our Voice, Our Services) meets."),))
    hyphened = replace(report, paragraphs=(replace(report.paragraphs[0], text="The divisional intervention team (D-BIT) helps."),))
    assert spelling_out("What does D-BIT stand for?", [hyphened]) is not None
    found = spelling_out("What does OVOS stand for?", [other])
    assert found is not None
    assert found.text == "OVOS (Our Voice, Our Services) meets."
    assert spelling_out("What does OVOS stand for?", [replace(report, paragraphs=(replace(report.paragraphs[0], text="OVOS (a forum) meets."),))]) is None
    for question in ("What is the DCS?", "What is iCART doing?", "Who runs iCART?"):
        assert spelling_out(question, [report]) is None
    officer = replace(report, paragraphs=(replace(report.paragraphs[0], text="The local authority designated officer is new."),))
    for question in ("what does lado stand for", "What is LADO short for?"):
        assert spelling_out(question, [officer]) is not None
    assert spelling_out("What is the LADO?", [officer]) is None
    assert spelling_out("What does LAC stand for?", [replace(report, paragraphs=(replace(report.paragraphs[0], text="Children in care do well."),))]) is None
