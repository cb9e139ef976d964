"""What plainly asks two things is split into two questions, and nothing else is."""

import pytest

from qa.follow_ups.compound import listed, parts


@pytest.mark.parametrize(
    ("question", "two"),
    [
        (
            "What happens when children run away, both those at home and those in care?",
            ("What happens when children at home run away", "What happens when children in care run away"),
        ),
        (
            "What part do IROs play for children in care and what part for care leavers?",
            ("What part do IROs play for children in care", "What part do IROs play for care leavers"),
        ),
        ("Who was the lead inspector, and what grade did they give?", ("Who was the lead inspector", "what grade did they give")),
        (
            "How many children are in homes and what's being done?",
            ("How many children are in homes", "What is being done? (How many children are in homes?)"),
        ),
        (
            "How many children are on a plan and is that up or down?",
            ("How many children are on a plan", "Is the number of children on a plan up or down?"),
        ),
        ("who led the inspection, when was it", ("who led the inspection", "When was the inspection?")),
        ("do foster carers get training, how much are they paid?", ("do foster carers get training", "How much are foster carers paid?")),
        ("What needs to improve and by when?", ("What needs to improve", "When must these improvements be made")),
        ("do PAs keep in touch and are they nice", ("do PAs keep in touch", "Are PAs nice?")),
        ("how many offices are there and which one closed?", ("how many offices are there", "Which one closed? (How many offices are there?)")),
        ("How many children were sent to custody and how many held on remand?", ("How many children were sent to custody", "how many held on remand")),
        (
            "How well is health looked after for children in care, and how well for care leavers?",
            ("How well is health looked after for children in care", "How well is health looked after for care leavers"),
        ),
        (
            "Are enquiries thorough and are strategy discussions held on time?",
            ("Are enquiries thorough", "are strategy discussions held on time"),
        ),
        ("What has improved and what still needs to improve?", ("What has improved", "what still needs to improve")),
        ("What's the difference between care plans and pathway plans?", ("How good are care plans", "How good are pathway plans")),
        ("Are care plans as good as pathway plans?", ("How good are care plans", "How good are pathway plans")),
        ("How long do families wait for a place and why?", ("How long do families wait for a place", "Why do families wait for a place?")),
        ("How many of the posts are filled, and when did they open?", ("How many of the posts are filled", "When did posts open?")),
        ("What has got better and what still needs work?", ("What has got better", "what still needs work")),
        (
            "What's good and what's bad about child protection?",
            ("What is good about child protection", "what is bad about child protection"),
        ),
        ("What was the overall grade and why?", ("What was the overall grade", "Why was the overall grade what it is?")),
        ("What's wrong with the care plans and the pathway plans?", ("What is wrong with care plans", "What is wrong with pathway plans")),
        ("What grade did it get and what needs to improve?", ("What grade did it get", "what needs to improve")),
        ("Do leavers know their rights and do they keep the same adviser?", ("Do leavers know their rights", "Do leavers keep the same adviser?")),
        ("How many posts are paid for and have they been filled?", ("How many posts are paid for", "Have posts that are paid for been filled?")),
        ("What training do adopters get and are matches well checked?", ("What training do adopters get", "are matches well checked")),
        ("What grade did it get? What needs to improve?", ("What grade did it get", "What needs to improve")),
        ("Who led the inspection? And when was it?", ("Who led the inspection", "When was the inspection?")),
        ("What does it do well and what should staff improve?", ("What does it do well", "what should staff improve")),
        ("Are caseloads too high? Why?", ("Are caseloads too high", "Why are caseloads too high?")),
        ("Are caseloads too high and why?", ("Are caseloads too high", "Why are caseloads too high?")),
        ("Has turnover fallen, and by how much?", ("Has turnover fallen", "By how much has turnover fallen?")),
        ("Is there an improvement board and who chairs it?", ("Is there an improvement board", "Who chairs the improvement board?")),
        ("What is ATOM and what does it stand for?", ("What is ATOM", "What does ATOM stand for?")),
        ("What happens when children go missing and how are they helped?", ("What happens when children go missing", "How are children helped?")),
        ("How many posts were created and what does each cost the council?", ("How many posts were created", "what does each cost the council")),
        (
            "How many homes does the trust run, and how many children live out of the area?",
            ("How many homes does the trust run", "how many children live out of the area"),
        ),
        (
            "Which team deals with exploitation, and which one helps families stay together?",
            ("Which team deals with exploitation", "Which one helps families stay together? (Which team deals with exploitation?)"),
        ),
        (
            "At what age do you get an adviser, and up to what age can you use the service?",
            ("At what age do you get an adviser", "up to what age can you use the service"),
        ),
        (
            "How good is support for care leavers in prison, and for those at risk of being exploited?",
            ("How good is support for care leavers in prison", "How good is support for those at risk of being exploited"),
        ),
        (
            "Who has the special guardianship post and is the post making a difference?",
            ("Who has the special guardianship post", "is the post making a difference? (Who has the special guardianship post?)"),
        ),
        ("When was the last inspection and how was it judged?", ("When was the last inspection", "What grade did it get at the last inspection")),
        (
            "What are the strengths of the safeguarding board, and what are its weaknesses?",
            ("What are the strengths of the safeguarding board", "What are its weaknesses? (What are the strengths of the safeguarding board?)"),
        ),
        (
            "Who led the inspection, what was the grade and when is the next inspection?",
            ("Who led the inspection", "what was the grade", "when is the next inspection"),
        ),
        ("Who led the inspection and how old is she?", ("Who led the inspection", "How old is the person who led the inspection?")),
        ("When was the team set up and by whom?", ("When was the team set up", "By whom was the team set up?")),
        ("Who chairs the panel, and since when has the board had a chair?", ("Who chairs the panel", "since when has the board had a chair")),
        ("whos the lead inspector and when did they come", ("who is the lead inspector", "When did they come? (Who is the lead inspector?)")),
        ("whats the wait for wheelchairs and for autism", ("what is the wait for wheelchairs", "what is the wait for autism")),
        ("What was the grade in 2022 and what is it now?", ("What was the grade in 2022", "What is the grade now?")),
        ("What is good about fostering and what is bad about it?", ("What is good about fostering", "What is bad about fostering?")),
        ("How many foster carers are there, and are there enough?", ("How many foster carers are there", "Are there enough foster carers?")),
        (
            "Do care leavers get visits, and are they any good?",
            ("Do care leavers get visits", "Are visits any good? (Do care leavers get visits?)"),
        ),
        (
            "What is the difference between how plans are made for babies and for teenagers?",
            ("How are plans made for babies", "How are plans made for teenagers"),
        ),
        (
            "Do care leavers get help with mental health and with council tax?",
            ("Do care leavers get help with mental health", "Do care leavers get help with council tax"),
        ),
        ("What is the retention rate and how high are caseloads?", ("What is the retention rate", "how high are caseloads")),
        (
            "Up to what age are they helped and what does the local offer include?",
            ("Up to what age are they helped", "what does the local offer include"),
        ),
        (
            "What are the strengths and weaknesses of foster care?",
            ("What is good about foster care", "What is wrong with foster care"),
        ),
        ("Which area was not judged good, and why?", ("Which area was not judged good", "Why was that area not judged good?")),
        ("How many had plans, and had that gone up?", ("How many had plans", "Had that gone up? (How many had plans?)")),
        ("Has it met its recommendations, and which one is left?", ("Has it met its recommendations", "which of its recommendations is left")),
        ("What is done at home, both for babies and for teenagers?", ("What is done at home for babies", "What is done at home for teenagers")),
        (
            "What do reviewing officers do, for children and for care leavers?",
            ("What do reviewing officers do for children", "What do reviewing officers do for care leavers"),
        ),
    ],
)
def test_two_questions_are_found(question: str, two: tuple[str, str]) -> None:
    assert parts(question) == two


@pytest.mark.parametrize(
    "question",
    [
        "How are children in need of help and protection assessed?",
        "Where can I get my washing done and have a bit of company?",
        "me and my husband both work and we look after our nephew",
        "What are the experiences and progress of children in care?",
        "Is it safe and is it?",
        "Where can I get my washing done and have a laugh?",
        "Who is paid and has always been paid more?",
        "Are plans specific about who does what and when?",
        "Are children told about decisions and why?",
        "Where do children live and why?",
        "Do leaders know how many wait, and how many of them have no school?",
        "Is it clear what will be done, and what they will do?",
        "How many children wait for a place, and for how long?",
        "What needs to improve and how?",
        "Is that bad? (Are caseloads too high and why are they?)",
        "My case is closed. Is it late? Why?",
        "Is it? When was it?",
        "and what",
        "",
        "both and both and both",
        "Who pays for the night team, is it us or Eastmarsh?",
        "When cases are audited, is the family spoken to?",
        "In the past year, how many calls did it miss?",
    ],
)
def test_one_question_stays_whole(question: str) -> None:
    assert parts(question) == ()


@pytest.mark.parametrize(
    ("question", "things"),
    [
        ("Are health checks and dental checks up to date?", ["Are health checks up to date", "Are dental checks up to date"]),
        ("Are the virtual school and the boards effective?", ["Is the virtual school effective", "Are the boards effective"]),
        ("How do early help and the police respond?", ["How does early help respond", "How do the police respond"]),
        ("What did the courts, Cafcass and schools say?", ["What did the courts say", "What did Cafcass say", "What did schools say"]),
        ("Tell me about Mockingbird and Staying Put.", None),
        ("How does the report describe pathway plans and the local offer?", None),
        ("What support is there for children and families?", []),
        ("Do schools and social workers talk to each other?", []),
        ("How good are the plans for 16- and 17-year-olds?", []),
        ("Are the court papers and the life-story work any good?", ["Are the court papers any good", "Is the life-story work any good"]),
        ("Is it good?", []),
    ],
)
def test_what_is_listed_is_asked_one_by_one(question: str, things: list[str] | None) -> None:
    asked = list(listed(question).values())
    assert asked == things if things is not None else len(asked) == 2
