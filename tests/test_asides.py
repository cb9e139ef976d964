"""What stands before a question is not searched for, and what it is about stays."""

import pytest

from qa.english.asides import without_asides, without_greeting, without_own_story, without_story_before


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("What does the report say about care leavers?", "care leavers?"),
        ("what did inspectors find about visits", "visits"),
        ("What's Ofsted's view of adoption?", "adoption?"),
        ("what is the inspectors' opinion on early help", "early help"),
        ("Tell me about foster carers", "foster carers"),
        ("what did they say about dentists?", "dentists?"),
        ("does it say anything about dentists", "dentists"),
        ("I'd like to know what the report says about training.", "training."),
        ("could you explain what Ofsted says on adoption", "adoption"),
        ("I want to know about early help", "early help"),
        ("Is there anything about exploitation?", "exploitation?"),
        ("What is said about young carers?", "young carers?"),
        ("whats it say on adoption", "adoption"),
        ("Does the report mention the police?", "police?"),
        ("info on adoption", "adoption"),
        ("Is drift mentioned anywhere?", "drift"),
        ("Pathway plans - what did they find?", "Pathway plans"),
        ("Too few work - what is being done about it?", "What is being done about too few work?"),
        ("What did inspectors think of how the council handles complaints?", "how well the council handles complaints?"),
        ("Is there help with rent? I have no money.", "Is there help with rent?"),
        ("does it say how long they take", "how long they take"),
        ("Where is drift mentioned?", "drift"),
        ("every reference to the pandemic", "pandemic"),
        ("Where does the report talk about neglect?", "neglect?"),
        ("ok. different thing - is there enough housing", "is there enough housing"),
        ("What did the report say was going well?", "what was going well?"),
        ("What did the report say works well?", "what works well?"),
        ("What happened with private fostering?", "private fostering?"),
        ("What happens to private fostering?", "What happens to private fostering?"),
        ("What do children say about their social workers?", "What do children say about their social workers?"),
        ("What did the inspectors tell leaders about visits?", "What did the inspectors tell leaders about visits?"),
        ("What do team managers say about supervision?", "What do team managers say about supervision?"),
        ("What did the inspection team say about supervision?", "supervision?"),
    ],
)
def test_what_a_report_says_about_something_is_searched_by_that(question: str, topic: str) -> None:
    assert without_asides(question) == topic


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("Could you tell me who leads it?", "who leads it?"),
        ("Morning all! Do care leavers get help with jobs? Ta", "Do care leavers get help with jobs?"),
        ("Dear sir/madam, is the panel effective? Yours faithfully, J Smith", "is the panel effective?"),
        ("quick one - who led it?", "who led it?"),
        ("Foster carers are well trained, aren't they?", "Foster carers are well trained?"),
        ("I'm a mum and my social worker keeps changing", "my social worker keeps changing"),
        ("I'm a care leaver and my adviser keeps changing", "I'm a care leaver and my adviser keeps changing"),
        ("Leaders know what is wrong, right?", "Leaders know what is wrong?"),
        ("Is there any evidence that care plans are late?", "care plans are late?"),
        ("Doesn't the report say that care plans are late?", "care plans are late?"),
        ("Ofsted said retention is 98%. Is that right?", "retention is 98%?"),
        ("Inspectors said that leaders don't know their own weaknesses.", "leaders don't know their own weaknesses."),
        ("hi, I'd like to know what the peer review found, please.", "what the peer review found"),
        ("everything about Open Gate please", "Open Gate"),
        ("give me all it says on early help", "early help"),
        ("what did they find on the police", "police"),
        ("Do you know whether foster carers get training?", "foster carers get training?"),
        ("Does the report say how many posts there are?", "how many posts there are?"),
        ("I'm a councillor. How are visits?", "How are visits?"),
        ("Journalist here - is it well led?", "is it well led?"),
        ("Journalist here - could you tell me why staff leave?", "why staff leave?"),
        ("I sit on the scrutiny committee: does early help work?", "does early help work?"),
        ("As a member of the panel, who chairs the meeting?", "who chairs the meeting?"),
        ("I'm a foster carer. How are children in care helped to see family?", "How are children in care helped to see family?"),
        ("According to the report, how are visits?", "how are visits?"),
        ("How are visits, according to Ofsted?", "How are visits?"),
        ("What, according to the inspectors, is wrong?", "What is wrong?"),
        ("How many posts are there in the report?", "How many posts are there?"),
        ("Were staff short at the time of the inspection?", "Were staff short?"),
        ("1. Who leads it?", "Who leads it?"),
        ("Ofsted report 2022: who leads it?", "who leads it?"),
        ("Ofsted report : Who leads it?", "Who leads it?"),
        ("“How are visits?”", "How are visits?"),
        ("'How are visits?'", "How are visits?"),
        ("I have a question. How are visits?", "How are visits?"),
        ("I've read the report but could not find this. How are visits?", "How are visits?"),
        ("How are visits? I need this for a meeting tomorrow.", "How are visits?"),
        ("How are visits? Many thanks, Jo", "How are visits?"),
        ("How are visits thanks", "How are visits"),
        ("I'm preparing a briefing for an MP and need to know who leads it, if that makes sense", "who leads it"),
        ("would it be fair to say that visits are late", "visits are late"),
        ("Good morning, how are visits?", "how are visits?"),
        ("I'm a councillor on the scrutiny committee. What do we need to improve?", "What do we need to improve?"),
        ("I'm a governor at a school. How are visits to pupils with plans?", "How are visits to pupils with plans?"),
        ("Is it true that visits are late?", "visits are late?"),
        ("Hi there, I'm writing a story on this, could you let me know how visits are", "how visits are"),
        ("sorry to bother you but who leads it", "who leads it"),
        ("can u tell me who leads it", "who leads it"),
        ("Does the report say anything about us elected members?", "elected members?"),
        ("wat did inspectors say about visits", "visits"),
        ("I foster. Did they say anything about visits?", "I foster. visits?"),
        ("What, if anything, did inspectors say about visits?", "visits?"),
        ("Summarise the findings in relation to visits", "visits"),
        ("Do police and social workers talk or is it a shambles?", "Do police and social workers talk"),
        ("was it a whitewash, or did they find faults?", "did they find faults?"),
        ("Are social workers supported though?", "Are social workers supported"),
        ("What's said about permanence: what works and what doesn't?", "permanence"),
        ("Would you be able to tell me who leads it?", "who leads it?"),
        ("I would be grateful if you could tell me who leads it", "who leads it"),
        ("pls tell me who leads it", "who leads it"),
        ("Out of interest, who leads it?", "who leads it?"),
        ("In a nutshell, what do inspectors think still isn't right?", "what still isn't right?"),
        ("In a nutshell, what did they find?", "what did they find?"),
        ("In short, what did they find?", "In short, what did they find?"),
        ("Sorry if it's a silly question but who leads it?", "who leads it?"),
        ("Does it mention visits at all?", "visits?"),
        ("Is there any mention of visits?", "visits?"),
        ("Can you tell me is there a youth club?", "is there a youth club?"),
        ("Need details on visits", "visits"),
        ("Pathway plans - what did they find?", "Pathway plans"),
        ("Just wondering if there's a youth club", "there's a youth club"),
        ("Could you advise how many children are in care?", "how many children are in care?"),
        ("As a councillor I want to know whether members back it.", "members back it."),
        ("As a journalist I need to know who chairs the panel", "who chairs the panel"),
    ],
)
def test_who_asks_and_how_politely_is_not_searched_for(question: str, asked: str) -> None:
    assert without_asides(question) == asked


@pytest.mark.parametrize(
    "question",
    [
        "I'm a care leaver. Is there help with rent?",
        "I'm a councillor. Will I be told what my ward gets?",
        "Would anyone tell me if the school had reported me?",
        "Do you know your social worker?",
        "Can someone tell me about panels I can join?",
        "Do councillors know how many children are in care?",
        "I'm a foster carer. Is there training?",
        "I'm a mum leaving a violent partner. Is there a worker who can come along with the social worker?",
        "I'm a parent. Do they tell people when visits are running late again?",
        "As the panel meets late, who notices it?",
        "I'm on the board and it is weak. Why?",
        "I'm a councillor on the corporate parenting board. What should we be doing better?",
        "I read that some children had not been seen. How many children in all?",
        "Is there a group for dads? I live in Leigh.",
        "What is in the report of the audit?",
        "10 posts were made. Is that all?",
        "What is 'good' and what is 'poor'?",
        "What did the report say - anything good?",
        "Does the report say anything good?",
        "I work for a charity that helps care leavers. What do they get?",
        "what did inspectors find out",
        "What did inspectors find at the focused visit in 2018?",
    ],
)
def test_what_a_question_is_about_stays(question: str) -> None:
    assert without_asides(question) == question


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("I left care in 2015. Is there support for care leavers?", "Is there support for care leavers?"),
        ("We adopted in 2019. What support is there?", "What support is there?"),
        ("I'm 19 and left care in 2021, do advisers keep in touch?", "do advisers keep in touch?"),
        ("My name is Sarah and what help is there?", "what help is there?"),
        ("im 16 in care when do i get a PA and what do they do", "when do i get a PA and what do they do"),
        ("I'm not told when do I get a PA", "I'm not told when do I get a PA"),
        ("I want to know about 2018. How was it rated?", "I want to know about 2018. How was it rated?"),
        ("Did we do better in 2018? How?", "Did we do better in 2018? How?"),
        ("How good was it in 2018?", "How good was it in 2018?"),
    ],
)
def test_years_and_names_that_askers_tell_of_themselves_are_not_asked_about(question: str, asked: str) -> None:
    assert without_own_story(question) == asked


def test_which_things_inspectors_say_are_so_is_asked_of_the_things() -> None:
    assert without_asides("Which services do inspectors say are strong?") == "Which services are strong?"
    assert without_asides("Who does the report say is responsible for audits?") == "Who is responsible for audits?"
    assert without_asides("Where does the report say children live?") == "Where does the report say children live?"


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("my kids are small, is there a nursery place near the town centre", "is there a nursery place near the town centre"),
        ("my son is disabled, will his social worker treat him as an individual", "my son is disabled, will his social worker treat him as an individual"),
        ("my sister left care, will social services assess her new baby", "my sister left care, will social services assess her new baby"),
    ],
)
def test_what_is_told_of_him_whom_the_question_goes_on_about_stays(question: str, asked: str) -> None:
    assert without_story_before(question) == asked


def test_him_whom_an_onlooker_names_before_is_not_dropped() -> None:
    told = "I'm told the lead member mentors a care leaver. Who is she?"
    assert without_greeting(told) == told
    assert without_greeting("I'm a member of the board. Who leads it?") == "Who leads it?"
