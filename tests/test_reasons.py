"""What only says again that something is so is told from a reason, and hardly ever a reason from it."""

from pathlib import Path

import pytest

from qa.checks.reasons import gives_no_reason, tells_without_reason
from qa.english.why import asks_why
from qa.questions import read_questions

PLANS = "Foster carers do not have personal development plans."

GREW = "There has been an increase in the number of children in care, which has subsequently increased pressure on placements."


@pytest.mark.parametrize(
    ("question", "text", "none"),
    [
        ("Why don't foster carers have development plans?", PLANS, True),
        ("Why is it hard to recruit advisers?", "Recruitment to such posts as advisers remains hard.", True),
        ("Why are details held?", "Details are held even when consent is refused.", True),
        ("Why are details held?", "Details are held when consent is refused.", False),
        ("Why are details held?", "Details are held, and more still when consent is refused.", True),
        ("How come foster carers have no development plans?", PLANS, True),
        ("Do foster carers have development plans?", PLANS, False),
        ("Why don't foster carers have development plans?", f"{PLANS[:-1]}, because nobody has written any.", False),
        ("Why don't foster carers have development plans?", "The officer who wrote them has left.", False),
        ("Why don't foster carers have development plans?", f"{PLANS[:-1]}, such as others have.", True),
        ("Why are volunteers slow to be vetted?", "Nineteen wait, since volunteers are slow to be vetted.", True),
        ("Why are volunteers slow to be vetted?", "Volunteers are slow to be vetted, since forms go missing.", False),
        ("Why do nineteen wait?", "Nineteen wait, since volunteers are slow to be vetted.", False),
        ("Why are families referred again?", "Families are often referred again, causing delay.", True),
        ("Why are families referred again?", "Families are referred again in response to delay.", False),
        ("Why is there a lack of homes?", "There is a lack of homes, which means that children move.", True),
        ("Why do children move?", "There is a lack of homes, which means that children move.", False),
        ("Why is there a lack of homes?", "There is a lack of homes. This means that children move.", True),
        ("Why do children move?", "Children move a lot. This is due to a lack of homes.", False),
        ("Why does a lack of homes matter?", "There is a lack of homes, which means that children move.", False),
        ("Why did the lines change?", "The lines changed to better balance caseloads.", False),
        ("Why did the partnership end?", "The partnership ended, while continuing to work with it.", True),
        ("Why is work with foster carers good?", PLANS, False),
        ("Why was the board set up?", "A board was set up to take the areas for improvement forward.", False),
        ("What progress made by children is seen?", "Progress made by children is seen.", False),
        ("Why did the number of children in care go up?", GREW, True),
        ("Why have more children come into care?", GREW, True),
        ("Why is there pressure on placements?", GREW, False),
        ("Why are they angry?", "They are angry as they do not feel heard.", False),
        ("Why are they moved?", "They are moved as they become adults.", True),
        ("Why are police not available for discussions?", "There are delays in discussions due to police availability.", True),
        ("Why are there delays in discussions?", "There are delays in discussions due to police availability.", False),
        ("Why are there delays in getting to a conference?", "There is delay, because more meetings are held before a conference.", False),
        ("How come it is easier to trust their worker?", "A stable team makes it easier to trust their worker.", False),
        ("Why are new workers kept on top of the numbers?", "New workers are kept on top of the numbers. This allows them to learn.", False),
        ("Why are coordinators so stretched?", "What they lack is time, because in some schools the coordinator also teaches.", False),
        ("Why do they not meet at the office?", "A risk assessment advised against meeting at the office.", False),
        ("Why did some end up in less suitable homes?", "Planning has not been effective in securing homes and some moved to less suitable ones.", False),
        ("Why are most plans no help?", "Many plans lack depth. This is because most plans are not made with people.", False),
        ("Why is their work delayed?", "There is a legacy of high caseloads and consequent delay in work.", False),
        ("Why do they not learn from audits?", "Audits are not shared. This hinders the opportunity to learn from audits.", False),
        ("Why are there queues for a conference?", "There is delay, because a queue for a conference is long.", True),
        ("Why do they miss school?", "They miss school, and this prevents progress.", True),
        ("Why are dental checks late?", "Dental checks are late, which is linked to the availability of dentists.", False),
        ("Why is there drift?", "There is drift in the absence of oversight.", False),
        ("Why are assessments late?", "Assessments are late amid changes of staff.", False),
        ("Why do workers stay?", "Workers say that they stay, citing kind managers.", False),
        ("Why are assessments late?", "Assessments are late, and children decline an offer of help.", True),
        ("Why do children wait for help?", "There is delay because of the queues, which means that children wait for help.", False),
        ("Why are so few in work?", "A good range of help often leads to work.", True),
        ("For what reason do plans drift?", "Plans drift and are late.", True),
        ("Why do so many have neither a job nor a course?", "A good range of help often leads to work.", True),
        ("Why are so many in work?", "A good range of help often leads to work.", False),
        ("Why do staff leave the service?", "Practice is inconsistent. This is, in part, due to levels of experience, and staff who leave the service.", True),
        ("Why is practice inconsistent?", "Practice is inconsistent. This is, in part, due to levels of experience, and staff who leave the service.", False),
        ("Why is group supervision useful?", "Group supervision is highly effective for staff.", False),
        ("Why do some miss out on the discount?", "The discount does not apply to some if they live elsewhere.", False),
        ("Why has the opening of Elm School been delayed?", "Waste on the site has put back the opening of Elm School to 2027.", False),
        ("Why are men hungry in the mornings?", "Breakfast is eaten the night before, leaving men hungry in the mornings.", False),
        ("Why have suspensions fallen?", "Suspensions have fallen, for which heads credit outreach.", False),
        ("Why has the number in care gone up?", "There has been an increase in those in care, which has increased pressures on services.", True),
        ("Why are there more pressures on services?", "There has been an increase in those in care, which has increased pressures on services.", False),
        ("why", PLANS, False),
        ("Why has the county approved only nine carers?", "The county has lost 22 carers, mainly through retirement, and has approved nine.", True),
        ("Why has the county lost 22 carers?", "The county has lost 22 carers, mainly through retirement, and has approved nine.", False),
        ("Why were the screens taken away?", "Screens had been taken away during building works.", False),
        ("Why are plans more variable in quality?", "Plans are more variable in quality.", True),
        ("Why did it lose its advisers?", "The fall is due to the loss of advisers when a grant ended.", False),
        ("Why have the special constables fallen?", "The special constables halved, and there is a campaign to attract more.", True),
        ("Why have the examiners fallen in number?", "There are five fewer examiners; pay in private firms is higher.", False),
        ("Why has the county approved only nine carers?", "It has lost 22 carers and has approved nine, since checks are slow.", False),
    ],
)
def test_what_says_it_again_gives_no_reason(question: str, text: str, none: bool) -> None:
    assert gives_no_reason(question, text) is none


def test_sentences_that_give_a_reason_are_hardly_ever_taken_for_none() -> None:
    files = [*sorted(Path("training").glob("*.questions.jsonl")), Path("tests/questions.jsonl")]
    rows = [row for file in files for row in read_questions(file) if row["evidence"] and asks_why(row["question"])]
    wrong = [row["question"] for row in rows if gives_no_reason(row["question"], " ".join(row["evidence"]))]
    assert len(rows) > 2000
    assert len(wrong) <= 0.02 * len(rows), wrong


def test_what_explains_a_reason_is_no_reason_to_ask_for() -> None:
    assert not asks_why("List the problems that explain why visits are late.")
    assert asks_why("Explain why visits are late.")


def test_why_something_is_no_good_may_be_told_by_what_it_causes() -> None:
    deteriorated = "Leaders care. This has led to a higher budget, in recognition of the fact that standards had deteriorated since the inspection in 2017."
    assert not gives_no_reason("Why is the house open on Sundays?", "The house is open on Sundays at the request of young people.")
    assert gives_no_reason("Why did standards slip after the 2017 inspection?", deteriorated)
    assert not gives_no_reason("Why is there a higher budget?", deteriorated)
    assert not gives_no_reason("Why isn't early help any good?", "Early help is under-resourced, leading to delays.")
    assert gives_no_reason("Why is early help under-resourced?", "Early help is under-resourced, leading to delays.")


def test_that_something_is_so_does_not_say_that_it_is_for_a_reason() -> None:
    fell = "Average caseloads have fallen in the last year."
    asked = "Have average caseloads fallen because fewer children need help?"
    assert tells_without_reason(asked, fell)
    assert not tells_without_reason(asked, f"{fell[:-1]}, due to more posts.")
    assert not tells_without_reason(asked, f"{fell} Referrals for help are down.")
    assert not tells_without_reason("Have average caseloads fallen?", fell)
    assert not tells_without_reason("Was any child hurt because of the delay?", "No child is known to have come to harm.")


def test_what_answers_whether_something_is_so_for_a_reason_is_never_said_to_tell_without_it() -> None:
    files = [*sorted(Path("training").glob("*.questions.jsonl")), *sorted(Path("training/real").glob("*.questions.jsonl"))]
    rows = [row for file in files for row in read_questions(file) if row["evidence"]]
    assert not [row["question"] for row in rows if tells_without_reason(row["question"], " ".join(row["evidence"]))]
