"""The forms that inspection reports come in: marks of lists, tables of grades, single inspections with recommendations."""

import pytest
from test_data import numbered, parsed, texts


@pytest.mark.parametrize("mark", ["◼", "\uf06e", "\uf0a7", "\uf0b7", "−", "―", "\u0336", "-", "•"])
def test_the_marks_of_lists_are_known(mark: str) -> None:
    front = "Made\n\nJudgement\tGrade\nOverall\tGood\n\nIt is good.\n\nWhat needs to improve?\n"
    assert texts(parsed(f"{front}{mark} Plans, including:\n{mark}\tthose of care leavers.\n\n1. One.\n")) == {
        "dates": "Made.",
        "judgements": "Overall: Good.",
        "summary-1": "It is good.",
        "improve-1": "Plans, including: those of care leavers.",
        "1": "One.",
    }


def test_a_number_needs_no_space_behind_it() -> None:
    assert texts(parsed("9. Nine.\n\n10.Assessments are good.\n2.5 is a figure.\n\n11.‘Closing the loop’ helps.\n\n12.. Twelve.\n")) == {
        "9": "Nine.",
        "10": "Assessments are good. 2.5 is a figure.",
        "11": "‘Closing the loop’ helps.",
        "12": "Twelve.",
    }


SINGLE_INSPECTION = """
Aldbeck County Council
Inspection date: 6 November 2017 to 30 November 2017

Children’s services in Aldbeck require improvement to be good

1. Children who need help and protection\tRequires improvement
2. Children looked after\tGood
2.1 Adoption performance\tGood

Executive summary

Leaders know their services.

Contents
Executive summary\t2
Recommendations\t4

Children living in this area

– Some 7% are young carers.

The most are well.

Recommendations

1. See that plans are good. (Recommendation)

Nobody has yet.

2. See that visits are made

Children who need help and protection\tRequires improvement

Summary

Help is late.

It is good when it comes.

Inspection findings

3. Referrals wait.

The graded judgement for adoption performance is that it is good

4. Adopters are\tmany.

The Safeguarding Board is:  good

Executive summary

The board is\tchaired

by a judge.

5. The board is small,\tand

meets often. (Recommendation)

The Safeguarding Partnership

The Safeguarding Partnership is good

Executive summary

It is new.

6. It meets.

About this inspection
"""


def test_a_report_of_a_single_inspection_is_read() -> None:
    report = parsed(SINGLE_INSPECTION)
    assert report.name == "Aldbeck 2017"
    assert report.judgements == {
        "Children’s services in Aldbeck": "require improvement to be good",
        "1. Children who need help and protection": "Requires improvement",
        "2. Children looked after": "Good",
        "2.1 Adoption performance": "Good",
    }
    assert texts(report)["judgements"].startswith(
        "Children’s services in Aldbeck require improvement to be good. 1. Children who need help and protection: Req"
    )
    help_and_protection = "Children who need help and protection"
    assert [(p.id, p.section, p.text) for p in report.paragraphs[2:]] == [
        ("summary-1", "Executive summary", "Leaders know their services."),
        ("summary-2", "Children living in this area", "Some 7% are young carers."),
        ("summary-3", "Children living in this area", "The most are well."),
        ("1", "Recommendations", "See that plans are good. (Recommendation) Nobody has yet."),
        ("2", "Recommendations", "See that visits are made"),
        ("summary-4", help_and_protection, "Help is late."),
        ("summary-5", help_and_protection, "It is good when it comes."),
        ("3", help_and_protection, "Referrals wait."),
        ("4", "The graded judgement for adoption performance is that it is good", "Adopters are many."),
        ("summary-6", "The Safeguarding Board", "The board is chaired by a judge."),
        ("5", "The Safeguarding Board", "The board is small, and meets often. (Recommendation)"),
        ("summary-7", "The Safeguarding Partnership", "It is new."),
        ("6", "The Safeguarding Partnership", "It meets."),
        ("about", "About", "About this inspection"),
    ]


def test_a_wide_space_in_a_sentence_makes_no_table_of_what_follows() -> None:
    text = "Made\n\nJudgement\tGrade\nOverall\tGood\n\nIt is good.\n\nSo it was.\tStill it is,\tand will be.\n\n"
    report = parsed(text + numbered("1. One."))
    assert report.judgements == {"Overall": "Good"}


def test_a_wide_space_in_a_sentence_does_not_cut_it() -> None:
    table = "Made\n\nJudgement\tGrade\nLeaders.\tOutstanding\nOverall\tGood\n"
    summary = "Leaders have led a drive to\nimprove services, which has led to better practice.\tThis\ngoes on.\n\n"
    report = parsed(f"{table}{summary}1. One.\n\nFacts\n\n– A plan that is\tgood\n\n2. Two.\n")
    assert report.judgements == {"Leaders": "Outstanding", "Overall": "Good"}
    assert texts(report)["summary-1"] == "Leaders have led a drive to improve services, which has led to better practice. This goes on."


def test_what_needs_to_improve_may_be_told_in_words() -> None:
    front = "Made\n\nJudgement\tGrade\nOverall\tGood\n\nIt is good.\n\nWhat needs to improve?\n\nThere are a few areas of\nvariability.\n\n"
    found = [(p.id, p.section, p.text) for p in parsed(f"{front}Help: good\n\n1. One.\n").paragraphs[2:4]]
    assert found == [("summary-1", "Summary", "It is good."), ("improve-1", "What needs to improve?", "There are a few areas of variability.")]


def test_a_label_with_a_tab_is_a_line_of_the_front_page() -> None:
    report = parsed("Made\nInspection dates: 3 March 2020\nLead inspector:\tJoy Howick Her Majesty’s Inspector\n\nJudgement\tGrade\nOverall\tGood\n\n1. One.\n")
    assert (report.lead_inspector, report.judgements) == ("Joy Howick", {"Overall": "Good"})


def test_a_bullet_carries_the_summary_on() -> None:
    opening = " ".join(["Plans clearly", *["and well"] * 15])
    front = f"Made\n\nJudgement\tGrade\nOverall\tGood\n\nExecutive summary\n\n{opening}\n\n- reference the local offer.\n\n"
    assert [(p.id, p.section, p.text) for p in parsed(f"{front}What the trust must do\n\n- Mend it.\n\n1. One.\n").paragraphs[2:]] == [
        ("summary-1", "Executive summary", f"{opening} reference the local offer."),
        ("improve-1", "What the trust must do", "Mend it."),
        ("1", "", "One."),
    ]


def test_a_list_of_contents_below_the_grades_is_none_of_them() -> None:
    front = "Made\n\nJudgement\tGrade\nOverall\tGood\n\nContents\nCarers here\t41\nCarers there\t42\n\nIt is good.\n\n1. One.\n"
    assert parsed(front).judgements == {"Overall": "Good"}


def test_only_a_list_of_contents_is_left_out() -> None:
    front = "Made\n\nJudgement\tGrade\nOverall\tGood\n\nIt is good.\n\nChildren in care\t312\n\n"
    listed = "Contents\n\nSummary\t2\n\nHow children are looked after, and by\n\nwhom\t3\n\nCarers here\t41\n\nNow it begins.\n\nCarers there\t42\n\n"
    said = " ".join(p.text for p in parsed(f"{front}{listed}1. One.\n").paragraphs)
    assert "Children in care 312" in said
    assert "Carers there 42" in said
    assert "whom" not in said


@pytest.mark.parametrize(
    ("heading", "area"),
    [
        ("The impact of leaders on social work\npractice: requires improvement to be good.", "The impact of leaders on social work practice"),
        ("The experiences of care leavers requires improvement.", "The experiences of care leavers"),
        ("The experiences of care leavers is good.", "The experiences of care leavers"),
    ],
)
def test_a_graded_heading_may_have_a_stop(heading: str, area: str) -> None:
    report = parsed(f"Help: good\n\n1. One.\n\n{heading}\n\n2. Two.\n")
    assert [(p.section, p.text) for p in report.paragraphs if p.id.isdigit()] == [("Help", "One."), (area, "Two.")]


def test_a_graded_heading_may_stand_in_two_pieces() -> None:
    first, second = "The experiences of children who need help and\n\nprotection: Good\n", "The judgement of care leavers\n\nis that it is good\n"
    report = parsed(f"Made\n\nJudgement\tGrade\nOverall\tGood\n\nIt is good.\n\n{first}\n1. One.\n\n{second}\n2. Two.\n")
    assert [(p.id, p.section) for p in report.paragraphs[2:]] == [
        ("summary-1", "Summary"),
        ("1", "The experiences of children who need help and protection"),
        ("2", "The judgement of care leavers is that it is good"),
    ]


def test_a_sentence_with_a_grade_is_no_heading() -> None:
    assert texts(parsed("Help: good\n\n1. Visits are in time.\n\nThe board is good.\n\n2. Two.\n"))["1"] == "Visits are in time. The board is good."


def test_points_that_begin_small_are_points() -> None:
    front = "Made\n\nJudgement\tGrade\nOverall\tGood\n\nIt is good.\n\nWhat needs to improve?\n\n"
    points = "◼ help for carers of:\n\n– young\n\n◼ plans for children in\n\nthe care of others, and for\n\n(some) others\n\n◼ visits\n\n"
    found = {name: text for name, text in texts(parsed(f"{front}{points}1. One.\n")).items() if name.startswith("improve")}
    assert found == {
        "improve-1": "help for carers of: young",
        "improve-2": "plans for children in the care of others, and for (some) others",
        "improve-3": "visits",
    }
