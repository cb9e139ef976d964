"""Numbers that count something else than what is asked for are told apart, and hardly ever one that counts it."""

from pathlib import Path

import pytest

from qa.checks.asked import lacks
from qa.checks.counted import counts_other_children, counts_others, tells_number
from qa.questions import read_questions

TEAMS = "There is a reliance on four agency social work teams while additional social workers are recruited."


@pytest.mark.parametrize(
    ("question", "text", "others"),
    [
        ("How many agency social workers are there?", TEAMS, True),
        ("How many agency social work teams are there?", TEAMS, False),
        ("How many teams train social workers?", TEAMS, False),
        ("How many managers are there?", TEAMS, False),
        ("How many additional personal advisers have been employed?", "The council has employed four additional PAs.", False),
        ("How many additional personal advisers have been employed?", "The council has employed four social workers.", True),
        ("How many birth mothers come?", "Letters for 140 children are exchanged, and birth mothers come.", True),
        ("How many birth mothers come?", "Twelve women come.", False),
        ("How many children are on child protection plans?", "There are 214 child protection plans.", False),
        ("How many complaints come from parents?", "There were 40 complaints, 12 of them from mothers and fathers.", False),
        ("How many complaints come from parents?", "There were 40 complaints, 12 of them from neighbours.", True),
        ("How many complaints were about social workers?", "There were 40 complaints, 30 about staff.", False),
        ("How many referrals come from the police?", "Of 400 referrals, 120 came from officers.", False),
        ("How many complaints are from care leavers?", "Nine of the 19 complaints came from young adults who had left care.", False),
        ("How many personal advisers are there?", "44 social workers were appointed.", True),
        ("How many PAs are there?", "44 social workers and their advisers were appointed.", False),
        ("How many social workers are there?", "44 agency social workers were appointed.", False),
        ("How many people mentor care leavers?", "21 volunteers mentor care leavers.", False),
        ("How many people sit on the board?", "The board takes forward what three focused visits identified.", True),
        ("How many people sit on the board?", "The board has many members and meets at four centres.", False),
        ("How many people work in the teams?", TEAMS, True),
        ("How many of the workers are new?", "Two teams have new workers, and a third of them nine.", False),
        ("How many workers are new?", "No workers are new in two teams.", False),
        ("How many workers are new?", "In teams of 12, workers are new.", False),
        ("How many sports clubs were trained?", "They trained coaches at 60 sports clubs since May.", False),
        ("How many dangerous faults were mended?", "Two teams mend dangerous faults.", True),
        ("How many serious incidents were there?", "Two teams met serious families.", False),
        ("How many staff lost their jobs?", "At eight weeks' notice the council moved all 29 residents, and staff helped.", True),
        ("How many residents were moved?", "At eight weeks' notice the council moved all 29 residents.", False),
        ("How many occupational therapists qualified?", "Caseloads average 18, and 14 support workers have qualified.", True),
        ("How many support workers qualified?", "Caseloads average 18, and 14 support workers have qualified.", False),
        ("How many concerns come from care homes each month?", "It has 260 concerns a month, many from the ambulance service.", True),
        ("How many concerns come from care homes each month?", "It has 260 concerns a month, 90 from homes.", False),
        ("How many complaints were about care homes?", "It had 164 complaints about social care.", True),
        ("How many complaints were about social care last year?", "It had 164 complaints about social care.", False),
        ("How many complaints were made last year?", "It had 164 complaints about social care.", False),
        ("How many children live in hotels?", "Of the homeless, 203 households live in hotels.", True),
        ("How many children live in hotels?", "There are 203 families with 400 children in hotels.", False),
        ("How many children live in hotels?", "Hotels are full.", False),
        ("Why are there four teams and no workers?", TEAMS, False),
        ("How many of the 21 volunteers are councillors?", "21 volunteers, including the leader, mentor care leavers.", True),
        ("How many of the 21 volunteers are councillors?", "Most of the 21 volunteers are councillors.", False),
        ("How many of the four children have moved?", "It has 4 children in unregistered homes.", True),
        ("How many of the sixty posts are filled?", "60 posts have been created.", True),
        ("How many of the sixty posts are filled?", "Of 60 posts, nine are filled.", False),
        ("How many of the six homes were inspected?", "The six homes were inspected this year.", False),
        ("How many of the six homes were inspected?", "The council bought six homes.", True),
        ("How many wing officers could not name them?", "Two of the five custodial managers could not name them.", True),
        ("How many custodial managers could not name them?", "Two of the five custodial managers could not name them.", False),
        ("How many apprentices are there?", "Eight care leavers are apprentices.", False),
        ("How many foster carers does it have?", "It has 120 fostering households with settled foster carers.", False),
        ("How many social workers left?", "Of 25 practitioners who left, most were social workers.", False),
        ("How much of the £24m is spent?", "The budget rose to £24m over four years.", True),
        ("How much of the £24m is spent?", "Of the £24m, £9m is spent.", False),
        ("How many personal advisers have been off sick?", "Screening officers are stretched, as consultants advised. Two have been off sick.", True),
        ("How many personal advisers have been off sick?", "Screening officers are stretched. Two advisers have been off sick.", False),
        ("How many social workers have been off sick?", "Team managers are stretched. Two staff have been off sick.", False),
        ("How many PAs have been off sick?", "Screening officers are stretched, as consultants advised. Two have been off sick.", True),
        ("How many complaints come from  ?", "Ten complaints come from homes.", False),
        ("How many PAs have been off sick?", "Screening officers are stretched. Two PAs have been off sick.", False),
        ("How many IROs have been off sick?", "Screening officers are stretched. Two IROs have been off sick.", False),
        ("How many patients does the team have?", "The team has 16 nurses.", True),
        ("How many patients does the team have?", "The team of 16 nurses sees 40.", False),
        ("How many victims were offered a meeting?", "There were six meetings.", True),
        ("How many children were offered a meeting?", "There were six meetings.", True),
        ("How many staff does the house have?", "The house has 24 beds.", True),
        ("How many care-experienced foster carers are there?", "There are six care-experienced apprentices.", True),
        ("How many care-experienced apprentices are there?", "There are six care-experienced apprentices.", False),
        ("How many personal advisers have been off sick?", "Health visitors are stretched. Two have been off sick.", True),
    ],
)
def test_a_number_counts_what_stands_behind_it(question: str, text: str, others: bool) -> None:
    assert counts_others(question, text) is others


def test_a_number_before_what_is_counted_is_told_where_the_sentence_has_each_word_of_the_question() -> None:
    said = "Advocates are easy to get, and the 19 complaints made by children last year were answered."
    assert tells_number("How many complaints did children make last year?", said)
    assert not tells_number("How many complaints did parents make last year?", said)
    assert not tells_number("How many complaints did children make last year?", said.replace("were", "were not"))
    assert not tells_number("How many children made complaints last year?", said)


def test_a_year_counts_nothing() -> None:
    assert not counts_others("How many carers?", "In 2014–15 workshops for carers were held.")


def test_a_number_of_other_children_is_none_of_those_asked_about() -> None:
    quoted, before = ["Four children live in unregistered homes."], ["Asylum-seeking children are safe."]
    assert counts_other_children("How many asylum-seeking children are there?", quoted, before)
    assert counts_other_children("How many of those are there? (How many asylum-seeking children are in unregistered homes?)", quoted, before)
    assert counts_other_children("How many asylum seekers are in unregistered homes?", quoted, before)
    assert not counts_other_children("How many children live in unregistered homes?", quoted, before)
    assert not counts_other_children("How many asylum-seeking children are there?", quoted, ["Plans are good."])
    assert not counts_other_children("How many children are there?", quoted, before)
    number = ["Children educated at home are overseen well.", "The number has doubled, to 412, and two additional officers were appointed."]
    assert not counts_other_children("How many children are educated at home?", number, ["Officers visit children who are educated at home."])
    beside = ["Talks are held with those who return."]
    assert not counts_other_children("How many of the talks with returned children took three days?", ["87% took three days, of 40 children."], beside)
    assert not counts_other_children(
        "How many care-experienced young people got places?", ["Five young people got places."], ["Care-experienced people live well."]
    )
    assert not counts_other_children("How many asylum-seeking children are there?", ["There are only four such children."], before)


def test_what_answers_is_hardly_ever_said_to_count_something_else() -> None:
    files = [*sorted(Path("training").glob("*.questions.jsonl")), Path("tests/questions.jsonl")]
    rows = [row for file in files for row in read_questions(file) if "how many" in row["question"].lower()]
    asked = [row for row in rows if row["answerable"]]
    wrong = [row["question"] for row in asked if counts_others(row["question"], " ".join(row["evidence"]))]
    assert len(wrong) <= 0.003 * len(asked), wrong


def test_children_and_families_are_no_number_of_jobs_or_of_homes() -> None:
    assert counts_others("How many children's homes does it run?", "Four children live in unregistered homes.")
    assert counts_others("How many social workers left?", "The team works with 212 families.")
    assert counts_others("How many councillors sit on it?", "It has two care leavers as chairs.")
    assert not counts_others("How many children's homes does it run?", "It runs four homes for twelve children.")
    assert not counts_others("How many placements were there?", "There were placements for twelve children.")


def test_an_ordinal_is_no_number_and_a_few_carers_are_one() -> None:
    assert lacks("How many children are in care?", "They stay with their first foster carers.")
    assert not lacks("How many children moved?", "A third of the children moved.")
    assert not lacks("How many young carers were found?", "A very small number of young carers were identified.")
