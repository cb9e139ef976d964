"""What a question takes for granted and the report contradicts: only plain cases, and never where nothing is taken for granted."""

import json
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest
from conftest import FakeEncoder
from test_qa import CONSTANTS, FakeReader

from data import Paragraph, Report, Sentence, read_report
from index import Index
from qa import Answerer
from qa.__main__ import _said as said_in_a_terminal
from qa.direct.changed_grades import change_of_grade
from qa.labelled import labelled, names
from qa.premise import asks_why_so_graded, contradicting, downgraded, other_grade, summary_of_area
from qa.wording import NEAREST
from ui.conversation import Turn, conversation

TEXT = "Staffing is good. Staff turnover has fallen to a tenth. This has improved visits. Caseloads have not risen."


def paragraph(text: str, name: str = "1") -> Paragraph:
    return Paragraph("exford", name, "Staff", None, text, (0, len(text)))


def said(found: tuple[Sentence, ...]) -> list[str]:
    return [sentence.text for sentence in found]


@pytest.fixture(scope="module")
def wigan() -> Report:
    return read_report("data/reports/wigan-2022.txt")


@pytest.mark.parametrize(
    "question",
    [
        "Why has staff turnover gone up?",
        "how come turnover of staff keeps rising",
        "What explains the rise in staff turnover?",
        "What led to more turnover of staff than before?",
    ],
)
def test_the_opposite_direction_contradicts(question: str) -> None:
    assert said(contradicting(question, paragraph(TEXT), ())) == ["Staff turnover has fallen to a tenth."]


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("Why have visits got worse?", "The quality of visits continues to improve."),
        ("Why has it stopped recruiting foster carers?", "Managers of foster carers continue to recruit."),
        ("Why do asylum-seeking children live in unsuitable homes?", "Asylum-seeking children live in suitable homes."),
        ("Why are most children in care sent to live outside the borough?", "Most children in care live in the borough."),
        ("Why did the council scrap the mentoring scheme?", "The mentoring scheme of the council is newly established."),
        ("Why do so few care leavers keep contact?", "Most care leavers keep contact."),
        ("Why have visits got worse?", "Visits are an area of improvement since the last inspection."),
        ("Why have visits got worse?", "Investment has led to improved visits."),
        ("Why do advisers lose touch with care leavers?", "Advisers keep in regular contact with care leavers."),
        ("Why do parents find the whiteboard harder to follow?", "Parents find the whiteboard easier to follow."),
        ("Why are brothers and sisters split up?", "Brothers and sisters stay together where that is right."),
        ("Why was the board content to approve progress?", "The board refused to sign off progress."),
        ("Why was the post of officer created in 2020?", "The post of officer was deleted in 2020 to save money."),
        ("Why has preproceedings work got worse?", "The coordination of pre-proceedings has improved."),
    ],
)
def test_what_has_got_better_contradicts_worse(question: str, text: str) -> None:
    assert said(contradicting(question, paragraph(text), ())) == [text]


@pytest.mark.parametrize(
    "question",
    [
        "How does the service cope now that it has no agency staff?",
        "How has practice changed now it no longer relies on agency staff?",
        "Why did it get rid of agency staff?",
    ],
)
def test_what_there_still_is_contradicts_that_it_is_gone(question: str) -> None:
    text = "There is still a reliance on agency staff."
    assert said(contradicting(question, paragraph(text), ())) == [text]


def test_the_sentence_that_it_leans_back_on_comes_with_it() -> None:
    assert said(contradicting("Why did visits get worse with staff turnover?", paragraph(TEXT), ())) == [
        "Staff turnover has fallen to a tenth.",
        "This has improved visits.",
    ]


def test_what_another_paragraph_says_is_not_contradicted() -> None:
    other = paragraph("Turnover of staff has risen in one team.", "2")
    assert contradicting("Why has staff turnover gone up?", paragraph(TEXT), (paragraph(TEXT), other)) == ()
    mixed = paragraph("Of late preproceedings has improved. Some pre-proceedings work suffers from weaker practice.")
    assert contradicting("Why has pre-proceedings work improved?", mixed, (mixed,)) == ()


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("Has staff turnover risen?", TEXT),  # it takes nothing for granted
        ("Why has staff turnover fallen?", TEXT),
        ("Why has the fee for foster carers risen?", TEXT),  # it is about something else
        ("Why have caseloads fallen?", TEXT),  # what is not so is not the opposite of it
        ("Why has turnover risen?", "Turnover fell in spring and has risen since."),
        ("Why did turnover rise and then fall?", TEXT),
        ("Why did standards of care fall?", "The budget has increased, since standards of care had deteriorated."),
        ("Why did visits get worse?", "Visits got worse. This has since improved."),
        ("Why have visits got worse?", "Visits: requires improvement to be good."),
        ("Why have visits got worse?", "An improvement partner checks visits."),
        ("Why have visits got worse?", "Leaders are making the necessary improvements to visits."),
        ("Why have visits got worse?", "There is a plan to improve visits."),
        ("Why have caseloads risen?", "Leaders see the need to reduce caseloads."),
        ("Why does the council need to reduce turnover?", "Turnover has increased."),
        ("Why must turnover be reduced?", "Turnover has increased."),
        ("Why hasn't practice improved?", "Practice has deteriorated."),
        ("Why were there more complaints than the year before?", "Of the complaints in the year 57% were answered, and fewer still when they went on."),
        ("Why have complaints risen?", "Fewer than one in five of the complaints is answered."),
        ("Why has progress on safety risen?", "Progress on lower-rated safety work is slow."),
        ("Why are plans out of date?", "Most plans are up to date but some are not."),
        ("Why are caseloads so high?", "Caseloads are manageable in most teams, but high in assessment."),
        ("Why do reviewing officers no longer chair conferences?", "Reviewing officers and conferences continue to improve."),
        ("Why does the service have agency staff?", "There is still a reliance on agency staff."),
        ("Why is there no longer a reliance on agency staff?", "Reliance on agency staff has ended, though the need for agency staff continued until May."),
        ("Why?", TEXT),
    ],
)
def test_all_else_contradicts_nothing(question: str, text: str) -> None:
    assert contradicting(question, paragraph(text), ()) == ()


@pytest.mark.parametrize(
    ("question", "area"),
    [
        ("Why did Ofsted judge Wigan inadequate?", "Overall effectiveness: "),
        ("Why was Wigan rated outstanding?", "Overall effectiveness: "),
        ("How come Wigan got inadequate?", "Overall effectiveness: "),
        ("Why was leadership judged outstanding?", "The impact of leaders on social work practice with children and families: "),
        ("Why was Wigan judged good?", "Overall effectiveness: "),
        ("why is it outstanding", "Overall effectiveness: "),
        ("Why has Wigan been rated inadequate again?", "Overall effectiveness: "),
        ("Why were children's services judged outstanding?", "Overall effectiveness: "),
        ("Why was overall effectiveness judged good this time?", "Overall effectiveness: "),
        ("What led inspectors to give services for care leavers the top grade?", "The experiences and progress of children in care and care leavers: "),
    ],
)
def test_another_grade_contradicts(wigan: Report, question: str, area: str) -> None:
    assert said(other_grade(question, wigan)) == [f"{area}Requires improvement to be good."]


@pytest.mark.parametrize(
    "question",
    [
        "Was Wigan judged inadequate?",
        "Why was Wigan judged to require improvement?",
        "Why was it graded requires improvement to be good?",
        "Why was adoption judged inadequate?",
        "Why is social work with disabled children judged to be good?",
        "Why are social workers' visits judged good?",
        "Why was early help rated good?",
        "Why was Wigan judged inadequate in 2017?",
        "Why was Wigan judged good at the last inspection?",
        "Why is supervision so good?",
        "Why was Wigan not rated good?",
        "Why wasn't Wigan rated good?",
        "Why didn't Wigan get a good rating?",
        "What stopped Wigan from being judged outstanding?",
    ],
)
def test_no_other_grade_is_seen_where_none_is_asked_of_a_graded_area_now(wigan: Report, question: str) -> None:
    assert other_grade(question, wigan) == ()


@pytest.mark.parametrize(
    ("judged", "question", "found"),
    [
        ("Homes, overall: good. Fostering, overall: inadequate.", "Why was Exford judged outstanding?", []),
        ("Homes, overall: good. Fostering, overall: inadequate.", "Why was Exford's fostering judged outstanding?", ["Fostering, overall: inadequate."]),
        ("Homes: good. Fostering, overall: inadequate.", "Why were homes judged outstanding?", ["Homes: good."]),
        ("Children in care: good. Care leavers: good. Overall: inadequate.", "Why were children's services judged outstanding?", ["Overall: inadequate."]),
    ],
)
def test_which_of_a_report_s_grades_is_taken_for_another(judged: str, question: str, found: list[str]) -> None:
    judgements = Paragraph("exford", "judgements", "", None, judged, (0, len(judged)))
    assert said(other_grade(question, Report("exford", "Exford", "Exford", "", "", {}, "", "", (judgements,)))) == found


def test_that_a_grade_was_not_given_which_was_is_contradicted(wigan: Report) -> None:
    report = replace(wigan, paragraphs=tuple(replace(p, text="Overall effectiveness: Good.") if p.id == "judgements" else p for p in wigan.paragraphs))
    assert said(other_grade("Why wasn't it rated good?", report)) == ["Overall effectiveness: Good."]
    assert other_grade("Why wasn't it rated outstanding?", report) == ()


def test_a_grade_of_another_kind_contradicts_one_too() -> None:
    judged = "Tenancy: meets the standard. Overall: some weaknesses."
    judgements = Paragraph("exford", "judgements", "", None, judged, (0, len(judged)))
    report = Report("exford", "Exford", "Exford", "", "", {}, "", "", (judgements,))
    assert said(other_grade("Why was tenancy judged inadequate?", report)) == ["Tenancy: meets the standard."]
    assert said(other_grade("Since tenancy was judged inadequate, what happens?", report)) == ["Tenancy: meets the standard."]
    assert other_grade("Was tenancy judged inadequate?", report) == ()


@pytest.mark.parametrize(
    ("question", "text", "contradicted"),
    [
        ("Why are caseloads so high?", "Caseloads are low.", True),
        ("Why are care leavers rated lower than others?", "Plans to help care leavers increase.", False),
        ("Why has help for leavers fallen?", "There are plans to help leavers, increase help for leavers and listen.", False),
        ("Why are caseloads so high?", "Caseloads are manageable for most, and too high for some.", False),
        ("Why is morale so low?", "Morale is high.", True),
        ("Why has the budget been cut?", "The budget was increased, as standards had deteriorated.", True),
        ("Why have standards fallen?", "The budget was increased, as standards had deteriorated.", False),
        ("Why are there no agency workers?", "There is still a reliance on agency workers.", True),
        ("Are caseloads so high?", "Caseloads are low.", False),
        ("Why are there so many agency staff?", "Levels of agency staff are low.", True),
        ("Why are caseloads so high?", "There is an academy for a small cohort of staff, who all have caseloads.", False),
        ("Why does it matter that caseloads are so high?", "Visits are rare where numbers are low.", False),
        ("Why do so many staff leave?", "Few staff leave.", False),
        ("Why was safeguarding found to be ineffective?", "Safeguarding is effective.", True),
        ("Why are meetings ineffective?", "Meetings are not effective.", False),
    ],
)
def test_how_much_there_is_of_it_may_be_taken_for_granted(question: str, text: str, contradicted: bool) -> None:
    paragraph = Paragraph("exford", "1", "", None, text, (0, len(text)))
    assert bool(contradicting(question, paragraph, [paragraph])) is contradicted


@pytest.mark.parametrize(
    ("question", "asks"),
    [
        ("Why was it rated requires improvement?", True),
        ("why isn't it outstanding", True),
        ("why did it get that grade", True),
        ("Why was it rated inadequate?", False),  # the report says otherwise
        ("Why was adoption rated good?", False),
        ("Why is it better than before?", False),
        ("Was it rated good?", False),
    ],
)
def test_why_the_grade_is_what_it_is(wigan: Report, question: str, asks: bool) -> None:
    assert asks_why_so_graded(question, wigan) is asks


def test_the_answer_quotes_what_the_report_says_otherwise(fake_folder: Path) -> None:
    answerer = Answerer(Index.open(fake_folder, FakeEncoder()), FakeReader(), constants=CONSTANTS)
    for question, name, words in (
        ("Why was Wigan rated outstanding?", "judgements", "Overall effectiveness: Requires improvement to be good."),
        ("Why have retention rates fallen?", "47", "Workforce stability has improved more recently and retention rates have increased to 89%."),
    ):
        answer = answerer.ask(question)
        assert (answer.status, answer.reason, answer.said) == ("refused", "wrong-premise", "The report says otherwise.")
        assert [(citation.paragraph.id, said(citation.sentences)) for citation in answer.citations] == [(name, [words])]
        assert len(answer.nearest) == 3
        assert answer.suggestions
        for shown in (said_in_a_terminal(answer), unescape(conversation([Turn(question, answer)]))):
            assert words in shown
            assert NEAREST not in shown
            assert not [c.label for c in answer.nearest if c.label in shown and c.label != answer.citations[0].label]


def test_no_labelled_question_that_a_report_answers_is_contradicted_by_what_answers_it(wigan: Report) -> None:
    reports = [labelled(Path("training"), name) for name in names(Path("training"))]
    for file in (*Path("tests").glob("questions*.jsonl"), *Path("tests").glob("conversations*.jsonl")):
        reports.append((wigan, [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]))
    wrong, right = [], 0
    for report, questions in reports:
        own = {p.id: p for p in report.paragraphs}
        for question in questions:
            asked = question.get("standalone") or question["question"]
            contradicted = question.get("contradicted_by") or []
            grade = other_grade(asked, report)
            opposite = [name for name in contradicted if contradicting(asked, own[name], own.values())]
            right += bool(opposite) or bool(grade and "judgements" in contradicted)
            if (grade and "judgements" not in contradicted) or any(contradicting(asked, own[name], own.values()) for name in question["paragraphs"]):
                wrong.append(asked)
    assert wrong == []
    assert right >= 53


def test_a_grade_that_did_not_fall_contradicts_that_it_did(wigan: Report) -> None:
    def graded(now: str, before: str) -> Report:
        told = (("judgements", f"Overall effectiveness: {now}."), ("1", f"At the last inspection in 2019, services were judged to be {before}."))
        return replace(wigan, paragraphs=tuple(Paragraph(wigan.key, key, "", None, text, (0, len(text))) for key, text in told))

    risen, fallen = graded("Outstanding", "good"), graded("Good", "outstanding")
    assert [s.text for s in downgraded("Why was it downgraded?", risen)] == ["Overall effectiveness: Outstanding."]
    assert not downgraded("Why was it downgraded?", fallen)
    assert not downgraded("Was it downgraded?", risen)
    both = [sentence.text for citation in change_of_grade("Did the grade go up or down?", [risen]) for sentence in citation.sentences]
    assert both == ["Overall effectiveness: Outstanding.", "At the last inspection in 2019, services were judged to be good."]
    assert not change_of_grade("Has early help improved?", [risen])


def test_the_summary_of_an_area_says_why_it_got_its_grade(wigan: Report) -> None:
    told = (
        ("judgements", "", "Overall effectiveness: Good. Care leavers: Requires improvement."),
        ("summary-1", "Executive summary", "All is well."),
        ("summary-2", "The progress of care leavers", "Flats are few."),
        ("1", "The progress of care leavers", "Some wait."),
    )
    report = replace(wigan, paragraphs=tuple(Paragraph(wigan.key, key, section, None, text, (0, len(text))) for key, section, text in told))
    assert [p.id for p in summary_of_area("Why did care leavers require improvement?", report)] == ["summary-2"]
    assert [p.id for p in summary_of_area("Why wasn't care leavers rated good?", report)] == ["summary-2"]
    for question in ("Why was it rated good?", "Why are flats for care leavers rated good?", "Do care leavers require improvement?"):
        assert not summary_of_area(question, report)


@pytest.mark.parametrize("question", ["Why did the council fail its inspection?", "Why is it in special measures?", "Why was it only judged inadequate?"])
def test_an_inspection_that_was_failed_is_a_grade(wigan: Report, question: str) -> None:
    assert other_grade(question, wigan)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("Why do social workers dislike working there?", "Social workers are positive about working there."),
        ("Why is the emergency team so understaffed?", "The emergency team is well staffed."),
        ("Why is the strategy out of date?", "The strategy is up to date."),
        ("Why do care leavers distrust their advisers?", "Care leavers have trusting relationships with their advisers."),
        ("Why has it closed its advice service?", "It actively supports its advice service."),
    ],
)
def test_opposites_of_what_is_taken_for_granted(question: str, text: str) -> None:
    assert [sentence.text for sentence in contradicting(question, paragraph(text), ())] == [text]


def test_a_level_of_what_a_sentence_opens_with_may_stand_at_its_end() -> None:
    text = "Caseloads across all of the services are successfully managed and kept low."
    assert said(contradicting("Why are caseloads so high?", paragraph(text), ())) == [text]
    apart = "Caseloads are managed by those who work in services where demand is low."
    assert contradicting("Why are caseloads so high?", paragraph(apart), ()) == ()
    declined = "The care leaver service has declined significantly."
    assert said(contradicting("Why has the care leaver service got better?", paragraph(declined), ())) == [declined]


def test_why_something_cannot_end_takes_for_granted_that_it_goes_on() -> None:
    text = "The council still relies on agency teams, since it finds no staff."
    for question in ("Why can't they get rid of agency teams?", "why wont they stop using agency teams"):
        assert contradicting(question, paragraph(text), ()) == ()
    assert said(contradicting("Why did they get rid of agency teams?", paragraph(text), ())) == [text]
