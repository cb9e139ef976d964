"""What a question asks for is never found missing in a paragraph that answers it."""

import json
from pathlib import Path

import pytest

from qa.asked import lacks

LABELLED = [(path, path.with_name(path.name.replace("questions", "passages"))) for path in sorted(Path("training").glob("*.questions.jsonl"))]


@pytest.mark.parametrize(
    ("question", "text", "lacking"),
    [
        ("How many foster carers are there?", "Foster carers have regular training.", True),
        ("How many foster carers are there?", "Nine foster carers have regular training.", False),
        ("How many enquiries were there?", "Section 47 enquiries are thorough.", True),
        ("How many are homeless?", "Support to 16- to 17-year-olds presenting as homeless is good.", True),
        ("How many are homeless?", "Young people aged 16 or 17 are often homeless since COVID-19.", True),
        ("How many are homeless?", "Nine young people aged 16 or 17 are homeless.", False),
        ("How many children attend?", "There are 60 two-year-old children.", False),
        ("How old are the children?", "Four children live in unregistered homes.", True),
        ("how often do mentors meet them", "The chief executive is a mentor.", True),
        ("how often do mentors meet them", "Mentors meet them weekly.", False),
        ("What share of care leavers work?", "Most of them do.", False),
        ("How much does it spend?", "It spends less.", True),
        ("How much does it spend?", "It spends £24m.", False),
        ("How much does it spend on help?", "It spends less.", True),
        ("How much has attendance risen?", "Attendance has risen.", True),
        ("How much has practice improved?", "Practice is better.", False),
        ("How much does the council listen to children?", "Children are heard.", False),
        ("How much is the improvement adviser getting?", "An improvement adviser helps.", True),
        ("How much attention is paid to health?", "Health is a priority.", False),
        ("What is the name of the new director?", "A new director of children's services (DCS) came in May.", True),
        ("Who is the new director?", "The new director, Una Marsh, came in May.", False),
        ("Who is the officer who checks plans?", "Plans are checked by an IRO.", False),
        ("What is the name of the officer who checks plans?", "Plans are checked by an IRO.", True),
        ("Who is the senior leaders of children's services?", "Senior leaders know children's services well.", True),
        ("Who is the independent chair?", "It is independently chaired.", True),
        ("Who is told?", "Parents are told.", False),
        ("What is the scheme called?", "A scheme for carers helps.", True),
        ("What is the scheme called?", "The scheme, Mockingbird, helps.", False),
        ("What is the name of the edge of care service?", "Children benefit from the ATOM (edge of care) service.", False),
        ("What is the pandemic called?", "The COVID pandemic was hard.", True),
        ("What is the team that tackles exploitation called?", "The complex safeguarding team does.", False),
        ("What is the team that tackles exploitation called?", "A small team tackles exploitation with the duty panel.", True),
        ("What are the plans for care leavers called?", "Pathway plans are timely.", False),
        ("What is the out-of-hours service called?", "The out-of-hours service responds well.", True),
        ("What is the name of the charity behind the mentoring scheme?", "A charity runs a befriending scheme.", True),
        ("What is the head of the board called?", "The head sits on a corporate parenting board.", True),
        ("What is the board member called?", "A member sits on a corporate parenting board.", True),
        ("average caseload per worker", "Caseloads are too high.", True),
        ("total number of children in care", "There has been an increase in the children in care population over the last 18 months.", True),
        ("How many carers are there altogether?", "There are a small number of carers.", True),
        ("exactly how many carers are there", "There are nine carers.", False),
        ("Apart from the lead, who else was on the inspection team?", "Lead inspector: Ada Marsh, His Majesty's Inspector.", True),
        ("who were the inspectors", "Lead inspector: Ada Marsh. Team inspectors: Ben Holt, Cy Orr.", False),
        ("How many plans are there in total?", "Of the plans 38% are late.", True),
        ("How many inspectors were there?", "Inspection dates: 10 to 14 June 2024.", True),
        ("How many homeless young people are there?", "Help for the homeless (Outcome Three) is good.", True),
        ("Is absence higher than in similar councils?", "Absence is 6%.", True),
        ("Is absence higher than the national average?", "Absence is 6%, above the average.", False),
        ("Who is the DCS?", "The DCS chairs The Corporate Parenting Board.", True),
        ("How long is the delay for families?", "Families have a short delay.", False),
        ("Which council bosses are trained?", "All directors are trained.", False),
        ("By what percentage has it risen?", "The majority are settled.", True),
        ("By what percentage has it risen?", "It has risen over the last 18 months.", True),
        ("By what percentage has it risen?", "It has risen by 4% since 2019.", False),
        ("How many sit on it?", "The council, A Million Voices, has met since 2020.", True),
        ("How many months did it take?", "It took six months.", False),
        ("home educated children numbers", "Children are educated at home.", True),
        ("name of the improvement partner", "An improvement partner helps.", True),
        ("What age do they leave care?", "Support goes on up to the age of 25.", True),
        ("What age do they leave care?", "Most leave at 18.", False),
        ("How long are they delayed for?", "Some are not held promptly.", True),
        ("What does ATOM stand for?", "The ATOM (edge of care) service helps.", True),
        ("What does DCS stand for?", "A new director of children's services (DCS) came in May.", False),
        ("When is Ofsted's next inspection?", "Inspection dates: 9 May to 20 May 2022.", True),
        ("Which council is the partner?", "She sought challenge from a partner.", True),
        ("Which council is the partner?", "She sought challenge from Leeds.", False),
        ("Who chairs the partnership?", "The partnership was separated in May.", True),
        ("Who chairs the board?", "The board is independently chaired.", True),
        ("Why are there so many?", "Because there are.", False),
        ("How much extra money has been found?", "The council agreed extra investment after the visit in 2020.", True),
        ("How much extra money has been found?", "The council found an extra £2 million.", False),
        ("how much birthday money do they get", "Some get birthday money.", True),
        ("How much do care leavers pay for the gym?", "Care leavers have free gym membership.", False),
        ("Who pays for the mentor?", "A mentor helps young people out of gangs.", True),
        ("Who pays for the mentor?", "The police fund a mentor.", False),
        ("Who carried out the peer review?", "A peer review led to better plans.", True),
        ("Who carried out the peer review?", "A peer review by Leeds led to better plans.", False),
        ("Do care leavers get dental checks?", "Most children in care have dental checks.", True),
        ("Do care leavers get dental checks?", "Most young people have dental checks.", False),
        ("Do care leavers get dental checks?", "Dental checks are timely.", False),
        ("Do children in care and care leavers get dental checks?", "Most children in care have dental checks.", False),
        ("How often are they visited?", "They are visited regularly.", True),
        ("Since when has there been an academy?", "The academy has been introduced recently.", True),
        ("Since when has there been an academy?", "The academy opened in May 2021.", False),
        ("What percentage go to university?", "A high proportion go to university.", True),
        ("What percentage go to university?", "Twelve per cent go to university.", False),
        ("By how much has it fallen?", "It has fallen in both areas.", True),
        ("By how much has it fallen?", "It has fallen by a quarter.", False),
        ("By how much has the number risen?", "There was a small net gain.", False),
        ("By how much has the number risen?", "There was a gain.", True),
        ("How many times a year does it meet?", "The panel's quarterly meetings help.", False),
        ("How many times a year does it meet?", "The panel's meetings help.", True),
        ("Are they content with how many cases they have?", "Caseloads are manageable.", False),
        ("How much does a social worker have on their plate?", "Caseloads are manageable.", False),
        ("What day is the running group?", "There is a Wednesday running group.", False),
        ("What day is the running group?", "There is a running group.", True),
        ("What is the caseload target?", "Caseloads are above the target.", True),
        ("What is the average social worker caseload?", "Average caseloads have fallen.", True),
        ("How many of the new posts are still vacant?", "The council has created 40 posts.", True),
        ("How many of the new posts are still vacant?", "Nine of the 40 posts have not been filled.", False),
        ("Which council is the partner?", "The new DCS sought challenge from a partner.", True),
        ("social worker vacancy rate", "Retention rates have increased to 89%.", True),
        ("How many of the new posts have been filled?", "There are 40 new posts, and the challenge remains to fill these posts.", True),
        ("How many of the new posts have been filled?", "Nine of the 40 new posts are filled.", False),
        ("What do foster carers get paid?", "Foster carers get regular training.", True),
        ("What do foster carers get paid?", "Foster carers get £300 a week.", False),
        ("Which languages is it in?", "It is not in all languages.", True),
        ("Which languages is it in?", "It is in Polish and Urdu.", False),
        ("What was the nursery rated?", "The previous inspection, in 2019, judged the nursery good.", True),
        ("What was the nursery rated in 2019?", "The previous inspection, in 2019, judged the nursery good.", False),
        ("Is the average caseload reasonable?", "Caseloads are reasonable.", False),
        ("What is the average caseload?", "Caseloads are reasonable.", True),
        ("When will the templates be ready?", "The templates will be launched imminently.", False),
        ("Which police force is it?", "The police attend.", True),
        ("What does D-BIT stand for?", "The divisional based intervention team (D-BIT) helps.", False),
        ("Who is the designated nurse?", "The designated nurse is proactive.", True),
        ("What's the name of the model?", "The model helps.", True),
        ("What's the lead member called?", "The lead member asks.", True),
        ("Where is the hub?", "The hub is popular.", True),
        ("How many go to university?", "Of leavers 52% have no job. Placements lead to university.", True),
        ("How many go to university?", "Twelve go to university.", False),
        ("Who is the lead member?", "The deputy mayor is Exford's lead member for children.", False),
        ("Who is the lead member?", "The lead member is well informed.", True),
        ("Who is the mayor?", "The mayor took office in May.", True),
        ("Who chairs the board?", "The officer holds the board's chair to account.", True),
        ("Who chairs the board?", "The board is chaired by a former officer.", False),
        ("Who chairs the board?", "A DCS-chaired board meets monthly.", False),
        ("What was adoption graded last time?", "No adoptions broke down.", True),
        ("What was adoption graded last time?", "Adoption was judged good in 2015.", False),
        ("Where is the office now?", "Staff moved to an annexe.", False),
        ("And last year? (How many wait?)", "Forty people wait.", True),
        ("And last year?", "Forty people wait.", True),
        ("What about the year before? (How many wait?)", "Forty people wait.", True),
        ("And last year?", "Forty people wait, up from thirty.", False),
        ("Where did she work before?", "The director has been in post for a year.", True),
        ("Where did she work before?", "The director came from a charity.", False),
        ("Who ran it before Ann?", "Ann runs it.", True),
        ("What was the rate before?", "The rate is 89%.", True),
        ("What was the rate before?", "The rate rose to 89%.", False),
        ("How do I join the group?", "The group meets weekly.", True),
        ("How do I join the group?", "Apply online.", False),
        ("Does it suit how old they are?", "They are well.", False),
        ("How many nurses lead plans?", "Nurses do not lead any plans.", False),
        ("Where is the hub based?", "The hub is in the town centre.", False),
        ("Where are the gaps?", "Gaps are wide.", False),
        ("What does the protocol say?", "There is a protocol.", True),
        ("What does the protocol say?", "The protocol sets out who acts.", False),
        ("Which charity helps them?", "A local charity helps with Home Office claims.", True),
        ("Which charity helps them?", "A local charity, Pure Insight, helps.", False),
        ("Which other councils is Essex helping?", "Essex supports a number of other local authorities.", True),
    ],
)
def test_a_text_must_hold_what_is_asked_for(question: str, text: str, lacking: bool) -> None:
    assert lacks(question, text) is lacking


def test_of_real_reports_hardly_a_paragraph_that_answers_is_ruled_out() -> None:
    ruled_out = asked = 0
    for path in sorted(Path("training/real").glob("*.questions.jsonl")):
        passages = path.with_name(path.name.replace("questions", "passages"))
        texts = {row["id"]: row["text"] for row in map(json.loads, passages.read_text(encoding="utf-8").splitlines())}
        for row in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
            right = [*row["paragraphs"], *row["all_needed"]]
            asked += bool(right)
            ruled_out += bool(right) and all(lacks(row.get("standalone") or row["question"], texts[name]) for name in right)
    assert asked >= 13_846
    assert ruled_out <= 19


@pytest.mark.parametrize(("questions", "passages"), [*LABELLED, (Path("tests/questions.jsonl"), Path("tests/passages.jsonl"))], ids=lambda path: path.name)
def test_no_paragraph_that_answers_is_ruled_out(questions: Path, passages: Path) -> None:
    texts = {row["id"]: row["text"] for row in map(json.loads, passages.read_text(encoding="utf-8").splitlines())}
    for row in map(json.loads, questions.read_text(encoding="utf-8").splitlines()):
        right = [*row["paragraphs"], *(row["all_needed"] or [])]
        assert not right or any(not lacks(row["question"], texts[name]) for name in right), row["question"]
