"""Everyday words are searched as the report's terms."""

import pytest

from data import Paragraph, Report
from qa.english.plain_words import for_adults, in_its_terms, in_report_terms


@pytest.mark.parametrize(
    ("question", "terms"),
    [
        ("Do kids get a say?", "Do children get a say?"),
        ("What if someone has nowhere to sleep?", "What if someone is homeless?"),
        ("Who helps teens used by drug gangs?", "Who helps teens criminally exploited?"),
        ("Do they change every five minutes?", "Do they change all the time?"),
        ("Is the woman who runs social services new?", "Is the director of children's services new?"),
        ("Why do lads get kicked out of their school?", "Why do lads get excluded from their school?"),
        ("have care leavers been thrown out of council flats", "have care leavers been evicted from council flats"),
        ("I got kicked out at 16", "I got homeless at 16"),
        ("How are disabled children supported?", "How are disabled children helped?"),
        ("What is supported?", "What is supported?"),
        ("How well are kids looked after?", "How well are children looked after?"),
        ("What is done for children looked after out of area?", "What is done for children in care out of area?"),
        ("what about kids kicked out of foster care", "what about children kicked out of foster care"),
        ("What does Ofsted want done about missing children?", "what needs to improve about missing children?"),
        ("How many leavers live in B&Bs?", "How many leavers live in bed and breakfast?"),
        ("What has the board done to improve?", "What has the board done?"),
        ("Who do I tell if I'm worried about a child?", "Who do I tell to make a referral about a child?"),
        ("Does a kid get heard, and are kids' views kept?", "Does a child get heard, and are children's views kept?"),
        ("Does he help a lad who has nowhere to live?", "Does he help a lad who is homeless?"),
        ("Are staff there at night?", "Are staff there at night?"),
        ("Who do I ring at night?", "Who do I ring out of hours?"),
        ("my nan wants to look after me", "my grandparent wants to look after me"),
        ("I look after my disabled mum", "I am a young carer"),
        ("Are there sofa-surfing teens?", "Are there homeless teens?"),
        ("Can I stay with my foster carers after 18?", "Can I have staying put arrangements?"),
        ("Did they bother to speak to any actual parents?", "Did they speak to any parents?"),
        ("Why is violence in the home so common?", "Why is domestic abuse so common?"),
        ("Why'd they halve the nights?", "Why did they halve the nights?"),
        ("Can I get it in big letters?", "Can I get it in large print?"),
        ("Are PAs any good at getting back to you?", "Are PAs any good at responding to people?"),
        ("lado problems", "what are the problems with lado"),
        ("What has got worse since 2016?", "What has deteriorated since 2016?"),
        ("What do care leavers get?", "What help do care leavers get?"),
        ("what else do care leavers get", "what other help do care leavers get"),
        ("What do foster carers get?", "What do foster carers get?"),
        ("What training do care leavers get?", "What training do care leavers get?"),
        ("Have plans got worse?", "Have plans got worse?"),
        ("where abouts is the hub", "where is the hub"),
        ("Is she off her safeguarding plan?", "Is she off her child protection plan?"),
        ("How many young adults who grew up in care are there?", "How many care leavers are there?"),
        ("How many people who grew up in Leigh are there?", "How many people who grew up in Leigh are there?"),
        ("drug problems", "drug problems"),
        ("Were there any problems?", "Were there any problems?"),
        ("Does it have problems?", "Does it have problems?"),
        ("What problems did inspectors find with reviews?", "what are the problems with reviews?"),
        ("How do children get a say in running the service?", "How are children involved in shaping the service?"),
        ("how do kids in care do at school", "are children in care doing well at school"),
        ("Who is the boss of the virtual school?", "who leads the virtual school?"),
        ("How many are on their books?", "How many are on their caseload?"),
        ("Teenagers are being used to run drugs", "Teenagers are criminally exploited"),
        ("What progress was made on permanence since the last visit?", "What progress was made on permanence?"),
        ("Is the chief exec involved?", "Is the chief executive involved?"),
        ("Don't care leavers get an adviser?", "Do care leavers get an adviser?"),
        ("Can’t they stay put?", "Can they stay put?"),
        ("Why don't they stay?", "Why don't they stay?"),
        ("Do they talk it over with a boss?", "Do they talk it over with a manager?"),
        ("Do the bosses know?", "Do the leaders know?"),
        ("Are children in care healthy?", "Are children in care in good health?"),
        ("How healthy are care leavers?", "are care leavers in good health?"),
        ("Do they have healthy meals?", "Do they have healthy meals?"),
        ("Do former looked-after youngsters choose?", "Do care leavers choose?"),
        ("number of ex-foster kids at uni", "number of care leavers at university"),
        ("Is the boss new?", "Is the director new?"),
        ("Who's the boss of the hospital?", "who is the chief executive?"),
        ("Who is in charge of the prison?", "who is the governor?"),
        ("What of homes without registration?", "What of unregistered homes?"),
        ("Are those in charge of homes trained?", "Are those in charge of homes trained?"),
        ("Are children running drugs helped?", "Are children criminally exploited helped?"),
        ("Are gangs running drugs here?", "Are gangs running drugs here?"),
        ("Are they dragging their feet?", "Are they causing delay?"),
        ("Is there sofa-surfing?", "Is there homelessness?"),
        ("Are they kicked out of their homes?", "Are they made homeless?"),
        ("What if I'm worried about a child?", "how do I make a referral about a child?"),
        ("Did they criticise anyone?", "Did they criticise anyone?"),
        ("Does mum or dad get told?", "do parents get told?"),
        ("Do they look for girls who've run away?", "Do they look for girls who've gone missing?"),
        ("Did they drag their feet?", "Did they cause delay?"),
        ("I have nowhere to live, who helps?", "I am homeless, who helps?"),
        ("What if care leavers have nowhere to live?", "What if care leavers are homeless?"),
        ("Do care leavers have nowhere to live?", "are care leavers homeless?"),
        ("Why do students have nowhere to live?", "Why are students homeless?"),
        ("A lad who has run away came back", "A lad who go missing came back"),
        ("A girl who ran away", "A girl who go missing"),
        ("Who runs off-site units?", "Who runs off-site units?"),
        ("Is it good at running off-site units?", "Is it good at running off-site units?"),
        ("Is this a council that has run away from its duties?", "Is this a council that has run away from its duties?"),
        ("Has the council run away from its duties?", "Has the council run away from its duties?"),
        ("Are social workers run off their feet?", "Are social workers run off their feet?"),
        ("Who runs away days for staff?", "Who runs away days for staff?"),
        ("Is it running away from its responsibilities?", "Is it running away from its responsibilities?"),
        ("Who is grooming children?", "Who is exploiting children?"),
        ("Are safeguarding plans reviewed?", "Are child protection plans reviewed?"),
        ("Is my workload high?", "Is my caseload high?"),
        ("Is home schooling checked?", "Is home education checked?"),
        ("Is my foster dad paid?", "Is my foster carer paid?"),
        ("Can nans and grandads get money?", "Can grandparents get money?"),
        ("Do referrals meet the bar for help?", "Do referrals meet the threshold for help?"),
        ("Does anyone have a say in services?", "is anyone involved in shaping services?"),
        ("how many kids are running drugs for gangs", "how many children are criminally exploited by gangs"),
        ("Don't know who leads it", "Don't know who leads it"),
        ("list the weaknesses in foster care", "what are the problems with foster care"),
        ("What is bad about services for care leavers?", "what are the problems for care leavers?"),
        ("What’s bad about fostering?", "what are the problems for fostering?"),
        ("What are the weaknesses?", "What are the weaknesses?"),
        ("Are reviews held on time?", "Are reviews held in a timely way?"),
        ("Why is practice so up and down?", "Why is practice variable?"),
        ("Are plans hit-and-miss?", "Are plans variable?"),
        ("Do caseloads go up and down?", "Do caseloads go up and down?"),
        ("Do they just take mum and dad's word for it?", "is there over-reliance on what parents say?"),
        ("do workers believe whatever parents tell them", "is there over-reliance on what parents say"),
        ("Do social workers take parents at their word?", "is there over-reliance on what parents say?"),
        ("Do workers take children's word for it?", "Do workers take children's word for it?"),
        ("Do they believe what parents say about school?", "Do they believe what parents say about school?"),
        ("Can I ring somebody at night if I'm worried about a child?", "Can I call the out-of-hours service if I'm worried for a child?"),
        ("Who can I ring if I'm worried about a child?", "Who can I ring to make a referral about a child?"),
    ],
)
def test_everyday_words_become_the_reports(question: str, terms: str) -> None:
    assert in_report_terms(question) == terms


@pytest.mark.parametrize(
    ("text", "question", "terms"),
    [
        ("Children looked after are well.", "How many children are in care?", "How many children are looked after?"),
        ("Looked-after children are well.", "Are children in care healthy?", "Are looked-after children healthy?"),
        ("Looked-after children are well. Children in care are seen.", "Are children in care healthy?", "Are children in care healthy?"),
        ("Looked-after children are well.", "Are plans good?", "Are plans good?"),
        ("Care-experienced young people live well.", "How are care leavers helped?", "How are care-experienced young people helped?"),
        ("Care-experienced young people live well.", "What grade did care leavers get?", "What grade did care leavers get?"),
        ("Separated migrant children are safe.", "Do unaccompanied asylum-seeking children get help?", "Do separated migrant children get help?"),
        ("Teenagers live well.", "Are teenagers safe?", "Are teenagers safe?"),
        ("Young people live well.", "Are teenagers safe?", "Are young people safe?"),
        ("Young people live well.", "Who helps my teenager?", "Who helps my young person?"),
        ("Looked-after children are well.", "Is the children in care council good?", "Is the children in care council good?"),
        ("There are three vacant posts.", "How many vacancies are there?", "How many vacant posts are there?"),
        ("The MASH is open. MASH staff act.", "Is the front door safe?", "Is the mash safe?"),
        ("The front door is open. Front door staff act.", "Is the multi-agency safeguarding hub safe?", "Is the front door safe?"),
        ("Some sleep rough.", "How many are sleeping rough?", "How many are sleeping rough?"),
        ("Rough sleepers are few.", "Why has rough sleeping fallen?", "Why has rough sleeping fallen?"),
        ("The homeless are few.", "How many are sleeping rough?", "How many are homeless?"),
        ("The lead member, Una Marsh, is new.", "Who is the cabinet member for housing?", "Who is the lead member for housing?"),
        ("The cabinet member, Una Marsh, is new.", "Who is the lead member?", "Who is the cabinet member?"),
        ("Life-story work is thoughtful.", "Are life story books any good?", "Are life-story work any good?"),
        ("Life-story books are kept beside life-story work.", "Are life story books any good?", "Are life story books any good?"),
        ("The pandemic was hard.", "What did covid do?", "What did the pandemic do?"),
        ("The children in care council, Big Voice, is bold.", "What has the children in care council done?", "What has the children in care council done?"),
        ("PAs keep in touch.", "My PA never rings", "My PAs never rings"),
        ("Inspectors saw one HMO.", "Are HMOs safe?", "Are HMO safe?"),
        ("Children with chronic conditions are helped.", "Are those with lifelong illnesses helped?", "Are those with chronic conditions helped?"),
        ("Children with chronic conditions are helped.", "Are those with long-term illnesses helped?", "Are those with chronic conditions helped?"),
        ("Children with illnesses are helped.", "Are those with long-term illnesses helped?", "Are those with long-term illnesses helped?"),
        ("The COVID-19 pandemic was hard. COVID-19 cost lives.", "What did covid do?", "What did covid do?"),
        (
            "Staff in their assessed and supported year in employment are helped.",
            "How good is training for newly qualified social workers?",
            "How good is training for assessed and supported year in employment?",
        ),
        (
            "Staff in their assessed and supported year in employment are helped.",
            "What help is there for newly qualified social workers?",
            "What help is there for assessed and supported year in employment?",
        ),
        (
            "Social workers in their assessed year have few cases.",
            "Are newly qualified social workers busy?",
            "Are social workers in their assessed year busy?",
        ),
    ],
)
def test_those_asked_about_are_called_what_the_report_calls_them(text: str, question: str, terms: str) -> None:
    paragraph = Paragraph("exford", "1", "", None, text, (0, len(text)))
    assert in_its_terms(question, [Report("exford", "Exford", "Exford", "", "", {}, "", "", (paragraph,))]) == terms


@pytest.mark.parametrize(
    ("question", "terms"),
    [
        ("I look after my mum, can I get a grant?", "I am a carer, can I get a grant?"),
        ("I'm caring for my disabled husband", "I am a carer"),
        ("Is she off her safeguarding plan?", "Is she off her protection plan?"),
        ("Were residents thrown out of the home?", "Were residents made to leave the home?"),
        ("Are young carers helped?", "Are young carers helped?"),
    ],
)
def test_of_a_report_on_the_care_of_adults_no_child_is_spoken_of(question: str, terms: str) -> None:
    adults, children = (
        Report("exford", "Exford", "Exford", "", "", {}, "", "", (Paragraph("exford", "1", "", None, text, (0, 0)),))
        for text in ("Adult social care is good.", "Adult social care helps children, and each child has a plan.")
    )
    assert in_report_terms(for_adults(question, [adults])) == terms
    assert for_adults(question, [children]) == question


def test_a_council_of_children_is_called_by_its_name_where_the_report_has_that_alone() -> None:
    texts = ("The Children in Care Council, A Big Voice, is bold.", "The Big Voice group has changed words.")
    paragraphs = tuple(Paragraph("exford", str(number), "", None, text, (0, len(text))) for number, text in enumerate(texts))
    report = [Report("exford", "Exford", "Exford", "", "", {}, "", "", paragraphs)]
    assert in_its_terms("What has the children in care council changed?", report) == "What has the children in care council, a big voice, changed?"
    assert in_its_terms("How good is the Children in Care Council?", report) == "How good is the Children in Care Council, a big voice?"
    assert in_its_terms("Who is on the children in care council?", report) == "Who is on the children in care council?"
    assert in_its_terms("What is the children in care council called?", report) == "What is the children in care council called?"
