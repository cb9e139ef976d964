"""What a report says in one place: the list of what must improve, the summary and the grades, quoted where they are asked for and nowhere else."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from test_qa import CONSTANTS, FakeReader

from data import Paragraph, Report, read_report
from index import Index
from qa import Answerer
from qa.direct.changed_grades import untold_earlier_grade
from qa.direct.colophon import colophon
from qa.direct.earlier_grades import earlier_grade
from qa.direct.grades import grades, grades_others, no_grade_overall
from qa.direct.lists import (
    asks_for_summary,
    asks_what_board_must_improve,
    asks_what_council_must_improve,
    asks_what_must_improve,
    asks_what_must_improve_for_some,
    improvements,
    improvements_in,
    improvements_of_board,
    improvements_of_council,
    of_area,
    of_council,
    paragraphs_by_number,
    summaries,
)
from qa.english.asides import without_asides
from qa.english.authorities import without_authority
from qa.english.plain_words import in_report_terms
from qa.english.years import without_own_year
from qa.labelled import labelled, names

OVERALL = "Overall effectiveness: Requires improvement to be good."
IN_CARE = "The experiences and progress of children in care and care leavers: Requires improvement to be good."


@pytest.fixture(scope="module")
def wigan() -> Report:
    return read_report("data/reports/wigan-2022.txt")


def searched(question: str, report: Report) -> str:
    return in_report_terms(without_asides(without_own_year(without_authority(question, [report]), [report])))


@pytest.fixture
def answerer(fake_index: Index) -> Answerer:
    return Answerer(fake_index, FakeReader(), constants=CONSTANTS)


def test_a_list_that_is_one_of_two_things_asked_is_quoted_whole(fake_index: Index) -> None:
    answerer = Answerer(fake_index, FakeReader(), constants=replace(CONSTANTS, threshold=0.0))
    listed = [citation.paragraph.id for citation in answerer.ask("What are the areas for improvement?").citations]
    assert len(listed) > 3
    both = answerer.ask("Who was the lead inspector and what are the areas for improvement?").citations
    assert set(listed) < {citation.paragraph.id for citation in both}
    assert [citation.number for citation in both] == list(range(1, len(both) + 1))


def test_two_things_that_are_each_answered_are_answered_where_the_question_as_a_whole_is_not(fake_index: Index) -> None:
    answerer = Answerer(fake_index, FakeReader(), constants=replace(CONSTANTS, threshold=1.1))
    both = answerer.ask("What grade did Wigan get and what are the areas for improvement?")
    assert both.status == "answered"
    assert [citation.paragraph.id for citation in both.citations] == ["judgements", *(f"improve-{n}" for n in range(1, 8))]


def test_two_things_that_say_what_they_are_about_lean_on_no_earlier_question(fake_index: Index) -> None:
    answerer = Answerer(fake_index, FakeReader(), constants=replace(CONSTANTS, threshold=0.0))
    answer = answerer.ask("When was the inspection? And what needs to improve?", history=["How are care leavers supported?"])
    assert [citation.paragraph.id for citation in answer.citations][:2] == ["dates", "improve-1"]


def test_the_grade_behind_another_inspection_is_not_this_ones(fake_index: Index) -> None:
    answerer = Answerer(fake_index, FakeReader(), constants=replace(CONSTANTS, threshold=0.0))
    for question in ("When was the previous inspection and what was the result?", "When was the inspection before and what was the grade?"):
        assert "judgements" not in [citation.paragraph.id for citation in answerer.ask(question).citations], question
    now = answerer.ask("When was the inspection and what was the result?")
    assert [citation.paragraph.id for citation in now.citations] == ["dates", "judgements"]


def test_a_year_after_the_inspection_is_of_no_summary(answerer: Answerer) -> None:
    assert answerer.ask("Has it got better since 2017?").status == "answered"
    later = answerer.ask("Has it got better since 2024?")
    assert (later.reason, later.detail) == ("other-report", "2024")


def test_where_one_of_two_things_is_answered_the_other_is_named(fake_index: Index) -> None:
    answerer = Answerer(fake_index, FakeReader(), constants=replace(CONSTANTS, threshold=1.1))
    one = answerer.ask("Who paid for lunch and what are the areas for improvement?")
    assert [citation.paragraph.id for citation in one.citations] == [f"improve-{n}" for n in range(1, 8)]
    assert one.said == "The report says this, but does not seem to state what else you asked: “Who paid for lunch?”."
    assert answerer.ask("Who paid for lunch and what did they wear?").status == "refused"


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("Give me the full list of things Ofsted says has to improve", True),
        ("What does it need to improve?", True),
        ("What do leaders need to improve?", True),
        ("What did Ofsted tell leaders to improve?", True),
        ("What do leaders do well?", False),
        ("what needs to get better", True),
        ("List the areas Ofsted set out to improve", True),
        ("Give me the whole list of what Ofsted says needs to improve", True),
        ("everything ofsted told to sort out", True),
        ("What were the areas for development?", True),
        ("Which areas did inspectors identify for improvement?", True),
        ("what has the council been told to work on", True),
        ("what improvements did the inspectors ask for", True),
        ("What points did care leavers ask for?", False),
        ("What does social work need to improve?", False),
        ("areas for improvement", True),
        ("What are the main problems?", True),
        ("What should the council change?", True),
        ("What needs to improve for care leavers?", False),
        ("Has social work improved?", False),
        ("What is on the list of mentors?", False),
        ("What are the main problems for care leavers?", False),
        ("What are the weaknesses?", True),
        ("what went wrong", True),
        ("Were there any serious failings?", True),
        ("What did the inspectors criticise?", True),
        ("What went wrong with adoption?", False),
        ("Which areas of the service need to improve?", True),
        ("What has it been told to put right?", True),
        ("What has to be fixed?", True),
        ("What are the areas that need to be improved?", True),
        ("Which areas of the service have improved?", False),
        ("What areas of the service improved?", False),
        ("What weaknesses have been fixed?", False),
        ("Have the serious concerns been put right?", False),
        ("What has the council done about the weaknesses?", False),
        ("Did the council fix the failings?", False),
        ("What recommendations did Ofsted make?", True),
        ("what still needs to improve", True),
        ("Is there anything Ofsted wants it to improve?", True),
        ("anything to improve?", True),
        ("what could be better", True),
        ("What would Ofsted like the council to do better?", True),
        ("Has anything improved?", False),
        ("anything improved?", False),
        ("What would parents like to change?", False),
        ("What are the seven things that need to improve?", True),
        ("What are the 5 things to improve?", True),
        ("what are they failing at", True),
        ("what are they doing badly", True),
        ("What do we need to improve?", True),
        ("What improvements have we made?", False),
        ("What have we improved?", False),
        ("what still needs work", True),
        ("what needs more attention?", True),
        ("what isn't working", True),
        ("what didnt go well", True),
        ("where does it fall short?", True),
        ("What work is needed?", False),
        ("What isn't working for care leavers?", False),
        ("what've they got to sort out", True),
        ("list everything they've been told to put right", True),
        ("what have they got right", False),
        ("What are the strengths and weaknesses?", False),
        ("What is bad about adoption?", False),
        ("What are inspectors most worried about?", True),
        ("What are parents most worried about?", False),
        ("whats the worst thing", True),
        ("What is the biggest problem?", False),
        ("What are the biggest problems?", True),
        ("What are the weaknesses round here?", True),
        ("What are the bad points?", True),
        ("Anything negative in the report?", True),
        ("Would you recommend it?", False),
        ("What would you recommend they improve?", True),
        ("Name all the areas that need to improve", True),
        ("What are the weaknesses across the whole report?", True),
        ("are they rubbish at anything", True),
        ("did they find anything wrong at all?", True),
        ("What have they told us to fix?", True),
        ("What must they do next?", True),
        ("What should the council focus on now?", True),
        ("What did they tell parents to fix?", False),
        ("the six things Ofsted said must improve", True),
        ("did they find anything wrong with plans?", False),
    ],
)
def test_a_question_for_the_list_of_what_must_improve(question: str, asked: bool) -> None:
    assert asks_what_must_improve(question) is asked


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("Summarise the report", True),
        ("What did Ofsted say about the council?", True),
        ("give me an overview please", True),
        ("What are the key findings?", True),
        ("what are the main takeaways", True),
        ("What are the strengths?", True),
        ("What are the strengths and weaknesses?", True),
        ("what do they do well", True),
        ("what is going well", True),
        ("summarise this report for a parent in 3 bullet points", True),
        ("Has it got better since the last inspection?", True),
        ("Are things getting better?", True),
        ("Is it better than it was in 2017?", True),
        ("Was the council better last time?", True),
        ("Has early help got better since the last inspection?", False),
        ("How does it compare with the last inspection?", True),
        ("How does this compare with 2017?", True),
        ("How does early help compare with 2017?", False),
        ("Give me a short summary of what Ofsted found", True),
        ("What are the main strengths of children's services here?", True),
        ("What are the strengths of early help?", False),
        ("Do children do well?", False),
        ("Summarise the report for care leavers", False),
        ("", True),
        ("the council", True),
        ("Ofsted report 2022", True),
        ("What did inspectors find about caseloads?", False),
        ("Is there a summary of the plan for parents?", False),
        ("What did inspectors say to leaders?", False),
    ],
)
def test_a_question_for_the_summary(question: str, asked: bool) -> None:
    assert asks_for_summary(question) is asked


def test_all_of_the_list_or_of_the_summary_is_quoted(answerer: Answerer) -> None:
    for question, ids in (
        ("What does Wigan need to improve?", [f"improve-{n}" for n in range(1, 8)]),
        ("What did Ofsted find in Wigan?", [f"summary-{n}" for n in range(1, 5)]),
    ):
        answer = answerer.ask(question)
        assert [citation.paragraph.id for citation in answer.citations] == ids
        assert all(citation.sentences[-1].end == len(citation.paragraph.text) for citation in answer.citations)


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        ("What rating did Wigan get?", OVERALL),
        ("What grade did Wigan get in 2022?", OVERALL),
        ("What grade did Wigan get in 2022 overall?", OVERALL),
        ("What grade did Wigan get in the 2022 inspection?", OVERALL),
        ("Did Wigan get inadequate?", OVERALL),
        ("Did Wigan get requires improvement?", OVERALL),
        ("What grade did Wigan Metropolitan Borough Council get?", OVERALL),
        ("What grade did Wigan MBC get?", OVERALL),
        ("What grade did the Borough Council get?", OVERALL),
        ("How did inspectors rate Wigan?", OVERALL),
        ("What was the outcome for Wigan?", OVERALL),
        ("How was Wigan Council judged overall?", OVERALL),
        ("wigan ofsted rating", OVERALL),
        ("Is Wigan outstanding?", OVERALL),
        ("How was Wigan graded?", OVERALL),
        ("how did wigan council do", OVERALL),
        ("whats wigans ofsted rating", OVERALL),
        ("What's the verdict on Wigan's children's services?", OVERALL),
        ("What grade did Wigan get for care leavers?", IN_CARE),
        ("What grade did inspectors give care leavers' services?", IN_CARE),
        ("Have children in care been judged good?", IN_CARE),
        ("Is Wigan failing?", OVERALL),
        ("Did they get the highest rating?", OVERALL),
        ("Did care leavers get the top grade?", IN_CARE),
        ("how are care leavers doing overall?", IN_CARE),
        ("How did care leavers do overall?", IN_CARE),
        ("What grade did the work with children in care get?", IN_CARE),
        ("What rating did leadership get?", "The impact of leaders on social work practice with children and families: Requires improvement to be good."),
    ],
)
def test_a_question_for_the_grade(answerer: Answerer, question: str, quoted: str) -> None:
    answer = answerer.ask(question)
    assert [(citation.paragraph.id, [s.text for s in citation.sentences]) for citation in answer.citations] == [("judgements", [quoted])]
    assert answer.status == "answered"


@pytest.mark.parametrize(
    "question",
    [
        "What were the grades?",
        "Which of the areas inspected came out best?",
        "Which area of the inspection got the lowest grade?",
        "Was every area of the service given the top grade?",
        "Did any of the graded areas come out lower than good?",
        "How many of the judgements came out as outstanding?",
        "how many areas got outstanding",
        "List every grade that was given",
        "Did any of the four judgements come out as good?",
        "name each of the judgements that were made",
        "show me the ratings by area",
        "What was the worst grade?",
        "which services are good",
        "Was Wigan rated inadequate anywhere?",
        "Was any grade inadequate?",
        "Was it good across the board?",
        "Did anything get outstanding?",
        "Did every area get the same grade?",
        "Were all the grades the same?",
    ],
)
def test_a_question_for_the_grades_gets_all_of_them(answerer: Answerer, question: str) -> None:
    (citation,) = answerer.ask(question).citations
    assert len(citation.sentences) == 4


@pytest.mark.parametrize(
    "question",
    [
        "What rating did Bolton get?",
        "What grade did Wigan get in 2017?",
        "What was Wigan's previous rating?",
        "Who gave Wigan its rating?",
        "Why was Wigan rated good?",
        "What rating do parents give Wigan?",
        "What grade did care leavers get in maths?",
        "What grade does Wigan want?",
        "When will Wigan be rated again?",
        "What is good in Wigan?",
        "What is the rate of children in care?",
        "What are the council rates?",
        "Do care leavers fail?",
        "What was the outcome for care leavers?",
        "Do families rate the council?",
        "Have care leavers judged the council?",
        "What judgement did leaders give?",
        "What does Wigan have to do to get a good rating?",
        "what grade does it need",
        "what did wigan fail on",
        "Do they get on with the judges?",
        "Which area of social work is weakest?",
        "Which parts of the town are worst?",
        "What did the judge say?",
        "Is adoption support good?",
        "Is the children in care council any good?",
        "Is the care leavers' council good?",
        "Is it good to work for?",
        "Is the council a good place to work?",
    ],
)
def test_no_grade_is_quoted_where_something_else_is_asked(wigan: Report, question: str) -> None:
    assert grades(searched(question, wigan), [wigan]) == ()


def without_overall(report: Report) -> Report:
    areas = {area: grade for area, grade in report.judgements.items() if "Overall" not in area}
    text = " ".join(f"{area}: {grade}." for area, grade in areas.items())
    paragraphs = [replace(paragraph, text=text) if paragraph.id == "judgements" else paragraph for paragraph in report.paragraphs]
    return replace(report, judgements=areas, paragraphs=paragraphs)


@pytest.mark.parametrize(
    ("question", "areas"),
    [
        ("Did leaders get a better grade than help and protection?", ["The impact of leaders", "The experiences and progress of children who need"]),
        ("What are the grades for leadership and for care leavers?", ["The impact of leaders", "The experiences and progress of children in care"]),
        ("Did leaders get a better grade than early help?", []),
        (
            "What grades did children in care and help and protection get?",
            ["The experiences and progress of children who need", "The experiences and progress of children in care"],
        ),
        ("What grade did it get overall and for care leavers?", ["Overall effectiveness", "The experiences and progress of children in care"]),
        ("What was the rating? (Are care leavers helped?)", []),
        ("Did children get a better grade?", []),
        ("Did it get a better grade?", []),
    ],
)
def test_the_grades_of_areas_that_are_set_beside_each_other(wigan: Report, question: str, areas: list[str]) -> None:
    quoted = [sentence.text for citation in grades(question, [wigan]) for sentence in citation.sentences]
    assert len(quoted) == len(areas)
    assert all(line.startswith(area) for line, area in zip(quoted, areas, strict=True))


@pytest.mark.parametrize(
    "question", ["What was the grade before?", "How was it rated at the last inspection?", "what grade did it get in 2017", "How did it do last time?"]
)
def test_the_grade_before_is_the_sentence_that_says_it(wigan: Report, question: str) -> None:
    then = "Since the last inspection in 2017, when services were judged to be good, work has got worse."
    told = replace(wigan, paragraphs=tuple(replace(p, text=then) if p.id == "summary-1" else p for p in wigan.paragraphs))
    (citation,) = earlier_grade(question, [told])
    assert [sentence.text for sentence in citation.sentences] == [then]
    assert earlier_grade(question.replace("2017", "2018"), [wigan]) == ()


def test_the_grade_before_may_stand_before_the_inspection(wigan: Report) -> None:
    then = "Services are outstanding, and have improved since they were judged to be good at the previous inspection in 2017."
    told = replace(wigan, paragraphs=tuple(replace(p, text=then) if p.id == "summary-1" else p for p in wigan.paragraphs))
    (citation,) = earlier_grade("How was it rated at the last inspection?", [told])
    assert [sentence.text for sentence in citation.sentences] == [then]
    of_homes = then.replace("inspection in", "inspection of homes in")
    other = replace(wigan, paragraphs=tuple(replace(p, text=of_homes) if p.id == "summary-1" else p for p in wigan.paragraphs))
    assert earlier_grade("How was it rated at the last inspection?", [other]) == ()


def test_the_grade_before_may_stand_behind_the_sentence_on_that_inspection(wigan: Report) -> None:
    then = "The previous inspection was in August 2012. It was judged to be adequate. Work is better."
    told = replace(wigan, paragraphs=tuple(replace(p, text=then) if p.id == "summary-1" else p for p in wigan.paragraphs))
    (citation,) = earlier_grade("How was it rated at the last inspection?", [told])
    assert [sentence.text for sentence in citation.sentences] == ["The previous inspection was in August 2012.", "It was judged to be adequate."]
    assert earlier_grade("What grade did it get in 2017?", [told]) == ()


@pytest.mark.parametrize(
    "question", ["What grade did it get?", "What grade did it get in 2016?", "What grade did leavers get in maths before?", "Why was it good before?"]
)
def test_nothing_else_gets_the_grade_before(wigan: Report, question: str) -> None:
    then = "Since the last inspection in 2017, when services were judged to be good, work has got worse."
    told = replace(wigan, paragraphs=tuple(replace(p, text=then) if p.id == "summary-1" else p for p in wigan.paragraphs))
    assert earlier_grade(question, [told]) == ()


@pytest.mark.parametrize(
    "question",
    [
        "is it good or outstanding now?",
        "Is it now rated good?",
        "How did it do?",
        "What is the latest grade?",
        "Is it still failing its children?",
        "What did it get?",
        "how did it do in its last ofsted",
        "what is the verdict on children services then",
    ],
)
def test_how_it_is_graded_now(wigan: Report, question: str) -> None:
    assert [[sentence.text for sentence in citation.sentences] for citation in grades(question, [wigan])] == [[OVERALL]]


def test_the_grade_before_of_all_areas_is_that_of_each(wigan: Report) -> None:
    for then, told in (
        ("The last inspection, in May 2018, judged all services as requiring improvement to be good.", True),
        ("At the last inspection of children's services the council was judged to be good.", False),
    ):
        report = replace(wigan, paragraphs=tuple(replace(p, text=then) if p.id == "summary-1" else p for p in wigan.paragraphs))
        assert bool(untold_earlier_grade("What grade did children in care get last time?", [report])) is not told, then


def test_areas_above_a_grade_are_those_of_the_higher_ones(wigan: Report) -> None:
    lines = "Overall effectiveness: Inadequate.\nHelp and protection: Inadequate.\nCare leavers: Good."
    report = replace(wigan, paragraphs=tuple(replace(p, text=lines) if p.id == "judgements" else p for p in wigan.paragraphs))
    (cited,) = grades("Which areas were above inadequate?", [report])
    assert [sentence.text for sentence in cited.sentences] == ["Care leavers: Good."]


def test_areas_of_a_grade_or_better_are_those_of_the_higher_ones_too(wigan: Report) -> None:
    lines = "Overall effectiveness: Good.\nHelp and protection: Inadequate.\nCare leavers: Outstanding."
    report = replace(wigan, paragraphs=tuple(replace(p, text=lines) if p.id == "judgements" else p for p in wigan.paragraphs))
    for question, given in (("Which areas were good or better?", [0, 2]), ("Which areas were good or worse?", [0, 1])):
        (cited,) = grades(question, [report])
        assert [sentence.text for sentence in cited.sentences] == [lines.split("\n")[line] for line in given]


@pytest.mark.parametrize("question", ["How did each area do?", "What did it get overall and for each area?"])
def test_how_each_area_is_graded(wigan: Report, question: str) -> None:
    (citation,) = grades(question, [wigan])
    assert len(citation.sentences) == 4


def test_the_last_inspection_may_be_this_one_or_the_one_before(wigan: Report) -> None:
    then, still = "At the last inspection in 2017 services were judged to be good.", "At the previous inspection in 2012 they were judged to be inadequate."
    told = replace(wigan, paragraphs=tuple(replace(p, text=f"{still} {then}") if p.id == "summary-1" else p for p in wigan.paragraphs))
    quoted = [[sentence.text for sentence in citation.sentences] for citation in grades("How was it rated at the last inspection?", [told])]
    assert quoted == [[OVERALL], [then]]
    assert grades("How was it rated at the last inspection?", [wigan]) == ()


def test_which_areas_got_a_grade_is_those_that_did(wigan: Report) -> None:
    judged = "Adoption: good. Fostering: outstanding. Overall: good."
    report = replace(wigan, paragraphs=tuple(replace(p, text=judged) if p.id == "judgements" else p for p in wigan.paragraphs))
    for question, lines in (
        ("Which areas were outstanding?", ["Fostering: outstanding."]),
        ("Which judgement was outstanding?", ["Fostering: outstanding."]),
        ("Which areas were inadequate?", ["Adoption: good.", "Fostering: outstanding.", "Overall: good."]),
        ("Which areas were not outstanding?", ["Adoption: good.", "Overall: good."]),
        ("What's the best area?", ["Fostering: outstanding."]),
        ("Which area was only rated good?", ["Adoption: good.", "Overall: good."]),
        ("Which grade wasn't outstanding?", ["Adoption: good.", "Overall: good."]),
        ("Was fostering good?", ["Fostering: outstanding."]),
        ("Is adoption good?", ["Adoption: good."]),
        ("What wasn't outstanding?", ["Adoption: good.", "Overall: good."]),
        ("Which areas were below good?", ["Adoption: good.", "Fostering: outstanding.", "Overall: good."]),
    ):
        (citation,) = grades(question, [report])
        assert [sentence.text for sentence in citation.sentences] == lines, question


def test_the_grade_before_may_be_told_without_saying_that_it_was_judged(wigan: Report) -> None:
    then = "Services are better than at the last inspection, when they required improvement."
    told = replace(wigan, paragraphs=tuple(replace(p, text=then) if p.id == "summary-1" else p for p in wigan.paragraphs))
    (citation,) = earlier_grade("What grade did it get last time?", [told])
    assert [sentence.text for sentence in citation.sentences] == [then]


def test_a_judgement_of_all_in_words_hides_no_area_s_grade(wigan: Report) -> None:
    judged = "Children's services in Wigan are good. Adoption: good. Fostering: outstanding."
    report = replace(wigan, paragraphs=tuple(replace(p, text=judged) if p.id == "judgements" else p for p in wigan.paragraphs))
    (citation,) = grades("Which areas are outstanding?", [report])
    assert [sentence.text for sentence in citation.sentences] == ["Fostering: outstanding."]


def test_those_inspected_may_be_called_what_the_front_page_calls_them(wigan: Report) -> None:
    nursery = replace(wigan, paragraphs=tuple(replace(p, text="Inspection of a nursery.") if p.id == "dates" else p for p in wigan.paragraphs))
    (citation,) = grades("What was the nursery rated?", [nursery])
    assert [sentence.text for sentence in citation.sentences] == [OVERALL]
    assert grades("What was the nursery rated?", [wigan]) == ()


def test_a_line_of_judgement_says_nothing_of_what_is_no_area(wigan: Report) -> None:
    judgements = next(paragraph for paragraph in wigan.paragraphs if paragraph.id == "judgements")
    assert grades_others("Was the fostering service also found inadequate?", judgements, wigan)
    assert not grades_others("Were care leavers' services found inadequate?", judgements, wigan)
    assert not grades_others("Was it found inadequate?", judgements, wigan)


def test_a_grade_overall_that_is_not_given_is_refused_with_those_of_the_areas(wigan: Report) -> None:
    report = without_overall(wigan)
    for question in ("What grade did it get overall?", "what was the overall rating", "What was the overall effectiveness grade?"):
        assert grades(question, [report]) == ()
        (citation,) = no_grade_overall(question, [report])
        assert [sentence.text for sentence in citation.sentences][-1] == IN_CARE
        assert no_grade_overall(question, [wigan]) == ()
    (citation,) = grades("What grade did it get?", [report])
    assert len(citation.sentences) == 3
    assert no_grade_overall("What grade did it get?", [report]) == ()
    assert no_grade_overall("What grade did care leavers get overall?", [report]) == ()


def test_a_judgement_in_words_is_that_of_all(wigan: Report) -> None:
    said = "Children’s services in Wigan require improvement to be good."
    judgements = [replace(p, text=f"{said} Adoption: good.") if p.id == "judgements" else p for p in wigan.paragraphs]
    (citation,) = grades("What grade did it get overall?", [replace(wigan, paragraphs=judgements)])
    assert [sentence.text for sentence in citation.sentences] == [said]


def test_a_trust_that_runs_the_services_must_improve_what_the_council_must(wigan: Report) -> None:
    run = replace(wigan, paragraphs=(replace(wigan.paragraphs[0], id="dates", text="Inspection of Exford Children’s Trust"), *wigan.paragraphs[1:]))
    assert of_council("What must the trust do better?", [run]) == "What must the council do better?"
    assert of_council("What must the trust do better?", [wigan]) == "What must the trust do better?"


def test_recommendations_are_what_must_improve_and_a_summary_is_what_is_headed_so(wigan: Report) -> None:
    kept = [paragraph for paragraph in wigan.paragraphs if not paragraph.id.startswith("improve-")]
    recommended = [replace(paragraph, section="Recommendations") if paragraph.id in ("1", "2") else paragraph for paragraph in kept]
    assert [paragraph.id for paragraph in improvements([replace(wigan, paragraphs=recommended)])] == ["1", "2"]
    sections = {"summary-1": "Children living in this area", "summary-2": "Executive summary", "summary-3": "Executive summary"}
    headed = [replace(paragraph, section=sections.get(paragraph.id, "Help")) for paragraph in kept]
    assert [paragraph.id for paragraph in summaries([replace(wigan, paragraphs=headed)])] == ["summary-2", "summary-3"]


def test_no_labelled_question_gets_what_does_not_answer_it(wigan: Report) -> None:
    asked = [labelled(folder, name) for folder in map(Path, ("training", "training/real", "tests/reports")) for name in names(folder)]
    for file in (*Path("tests").glob("questions*.jsonl"), *Path("tests").glob("conversations*.jsonl")):
        asked.append((wigan, [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]))
    right, wrong = 0, []
    for report, questions in asked:
        for question in questions:
            text = searched(question.get("standalone") or question["question"], report)
            expected = {name.partition("-")[0] for name in [*question["paragraphs"], *(question["all_needed"] or [])]}
            quoted = " ".join(sentence.text for citation in grades(text, [report]) for sentence in citation.sentences)
            rules = (quoted, "judgements"), (asks_what_must_improve(text), "improve"), (asks_for_summary(text), "summary")
            for name in (name for found, name in rules if found):
                fits = name in expected and (name != "judgements" or any(proof in quoted for proof in question["evidence"]))
                right += fits
                wrong += [] if fits else [(report.key, text)]
    assert wrong == []
    assert right >= 25


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("paragraph 29", ["29"]),
        ("What does paragraph 12 say?", ["12"]),
        ("¶12", ["12"]),
        ("show me paragraphs 3 and 5 of the report", ["3", "5"]),
        ("paras 3 to 5 please", ["3", "4", "5"]),
        ("summarise paragraph 20", ["20"]),
        ("hi can i see para 12 pls", ["12"]),
        ("paragraphs 3-5", ["3", "4", "5"]),
        ("paragraphs 46 – 49", ["46", "47", "48", "49"]),
        ("paragraphs 1, 5 to 3", ["1", "3", "4", "5"]),
        ("Wigan 2022, paragraph 29", ["29"]),
        ("Wigan 2022, summary, paragraph 2", ["summary-2"]),
        ("paragraphs 1 and 2 of the summary", ["summary-1", "summary-2"]),
        ("Wigan 2022, what needs to improve, point 3", ["improve-3"]),
        ("Wigan 2022, unnumbered paragraph 3", ["summary-3"]),
        ("What needs to improve in paragraph 3?", []),
        ("What is the point of paragraph 3?", []),
        ("paragraph 400", []),
        ("paragraph ²", []),
        ("paragraphs 1 to 49", []),
        ("How many paragraphs are there?", []),
        ("What does paragraph 12 say about visits?", []),
        ("What happened in 2017?", []),
    ],
)
def test_a_paragraph_that_is_named_by_its_number_is_shown_whole(question: str, expected: list[str], wigan: Report, answerer: Answerer) -> None:
    assert [paragraph.id for paragraph in paragraphs_by_number(without_authority(question, [wigan]), [wigan])] == expected
    if expected:
        cited = answerer.ask(question).citations
        assert [(c.paragraph.id, " ".join(s.text for s in c.sentences)) for c in cited] == [(p.id, p.text) for p in wigan.paragraphs if p.id in expected]


def test_a_program_that_has_seen_enough_ends_the_command_without_a_word() -> None:
    command = f"{sys.executable} -m data data/reports/wigan-2022.txt | head -1"
    done = subprocess.run(command, shell=True, capture_output=True, text=True, check=True)
    assert (done.stdout.count("\n"), done.stderr) == (1, "")


def test_the_safeguarding_board_s_list_is_its_own(wigan: Report) -> None:
    told = (("1", "Recommendations", "Hold reviews."), ("2", "The board", "It meets."), ("3", "Recommendations", "Hold audits."))
    paragraphs = tuple(Paragraph("exford", key, section, None, text, (0, len(text))) for key, section, text in told)
    report = replace(wigan, paragraphs=paragraphs)
    assert [p.id for p in improvements([report])] == ["1", "3"]
    assert [p.id for p in improvements_of_council([report])] == ["1"]
    assert [p.id for p in improvements_of_board([report])] == ["3"]
    assert improvements_of_council([wigan]) == improvements([wigan])
    assert not improvements_of_board([wigan])
    assert asks_what_board_must_improve("What are the recommendations for the LSCB?")
    assert not asks_what_board_must_improve("What are the recommendations?")
    assert asks_what_council_must_improve("What must the council do better?")
    assert not asks_what_council_must_improve("What are the recommendations?")


def test_a_grade_before_that_is_not_told_is_not_another_s(wigan: Report) -> None:
    told = (("judgements", "Overall effectiveness: Good."), ("1", "At their latest inspections one home was judged outstanding, two good."))
    report = replace(wigan, paragraphs=tuple(Paragraph(wigan.key, key, "", None, text, (0, len(text))) for key, text in told))
    for question in ("What grade did it get at the last inspection?", "How was it rated before?"):
        assert [s.text for citation in untold_earlier_grade(question, [report]) for s in citation.sentences] == ["Overall effectiveness: Good."]
    for question in ("What grade did it get?", "Was early help better last time?"):
        assert not untold_earlier_grade(question, [report])
    (area,) = untold_earlier_grade("What were care leavers rated at the last inspection?", [wigan])
    assert [sentence.text for sentence in area.sentences] == [IN_CARE]


def test_what_must_improve_for_some_is_in_the_points_that_name_them(answerer: Answerer, fake_index: Index, wigan: Report) -> None:
    for question, points in (("What must be improved for care leavers?", ["improve-6"]), ("What needs to get better for adopters?", [])):
        assert asks_what_must_improve_for_some(question)
        assert [point.id for point in improvements_in(question, [wigan])] == points
    for question in ("What must be improved?", "What has improved for care leavers?", "Who must improve it?"):
        assert not asks_what_must_improve_for_some(question)
    strict = Answerer(fake_index, FakeReader(), constants=replace(CONSTANTS, threshold=0.9999))
    assert [c.paragraph.id for c in strict.ask("What must be improved for care leavers?").citations] == ["improve-6"]


def test_no_point_of_a_list_is_the_worst(answerer: Answerer) -> None:
    answer = answerer.ask("What is the biggest problem?")
    assert (answer.status, [c.paragraph.id for c in answer.nearest]) == ("refused", ["improve-1", "improve-2", "improve-3"])


def test_how_to_get_the_report_otherwise_is_told_at_its_end(answerer: Answerer, wigan: Report) -> None:
    for question in ("Can I get this report in large print?", "How do I contact Ofsted?", "What number do I ring for a Braille copy of the report?"):
        (citation,) = answerer.ask(question).citations
        assert (citation.paragraph.id, "large print or Braille" in citation.sentences[0].text) == ("about", True), question
    for question, said in (
        ("Am I allowed to reuse text from this report?", "You may reuse this information"),
        ("Can I quote the report in my newsletter?", "You may reuse this information"),
        ("Where can I download the report?", "This report is available at"),
    ):
        (citation,) = answerer.ask(question).citations
        assert citation.sentences[0].text.startswith(said), question
    for question in ("Are care plans in large print?", "Do parents get a copy of the report?", "Where can I find help in the report?", "Can I quote a price?"):
        assert not colophon(question, [wigan])


def test_the_partnership_of_an_area_is_asked_about_as_a_council_is(wigan: Report) -> None:
    send, _ = labelled(Path("training"), "tamsley")
    for question, asked in (
        ("What must the local area partnership do better?", "What must the council do better?"),
        ("What needs to improve for children with SEND?", "What needs to improve?"),
        ("What are the strengths of SEND services?", "What are the strengths of services?"),
        ("SEND?", "Summary"),
        ("Does the SEND tribunal sit often?", "Does the SEND tribunal sit often?"),
        ("What did the partnership board do?", "What did the partnership board do?"),
    ):
        assert of_area(question, [send]) == asked
        assert of_area(question, [wigan]) == question
    for question in ("What are the recommendations for the partnership?", "What needs to improve for pupils with special educational needs?"):
        assert asks_what_must_improve(of_area(question, [send])), question


def test_a_prison_or_a_school_is_asked_about_as_a_council_is(wigan: Report) -> None:
    prison, _ = labelled(Path("training"), "harrowfen")
    for question, asked in (
        ("What does the prison need to improve?", "What does the council need to improve?"),
        ("What are the prison's strengths?", "What are the council's strengths?"),
        ("What does the school need to improve?", "What does the school need to improve?"),
        ("What does the prison council want to change?", "What does the prison council want to change?"),
    ):
        assert of_area(question, [prison]) == asked
        assert of_area(question, [wigan]) == question
    assert asks_what_must_improve(of_area("What's bad about the prison?", [prison]))
    assert asks_for_summary(of_area("What are the prison's strengths?", [prison]))
    assert [c.paragraph.id for c in grades("Is it a good prison?", [prison])] == ["judgements"]
    assert not grades("Is it a good prison?", [wigan])
    assert not grades("Is it a good place to visit?", [prison])
