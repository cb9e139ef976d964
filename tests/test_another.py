"""What tells of another plan, post, group or age than is asked about is told apart, and hardly ever what answers."""

from pathlib import Path

import pytest

from data import Paragraph
from qa.another import in_other_part, of_after_visit, of_another
from qa.questions import read_questions
from qa.views import says_of_other

PATHWAY = "Pathway plans are regularly reviewed by the reviewing officer."
POSTS = "Forty additional social work posts have been created."
CARERS = "Foster carers benefit from the Mockingbird programme."
HOMELESS = "Homeless 16- to 17-year-olds are assessed jointly."


@pytest.mark.parametrize(
    ("question", "text", "another"),
    [
        ("How often are education, health and care plans reviewed?", PATHWAY, True),
        ("How often are pathway plans reviewed?", PATHWAY, False),
        ("How often are plans reviewed?", PATHWAY, False),
        ("Are child in need plans reviewed?", "Early help and child in need plans are reviewed.", False),
        ("What is wrong with early help plans?", "Child protection plans of the early help teams are vague.", False),
        ("How many family support posts were created?", POSTS, True),
        ("How many social work posts were created?", POSTS, False),
        ("How many posts were created?", POSTS, False),
        ("How many personal adviser posts were created?", "Three additional PA posts were funded.", False),
        ("How many health visitor posts are vacant?", "There are 11 vacancies among 52 posts.", False),
        ("Has the number of foster carers gone up?", "The number of children in care has risen.", True),
        ("Has the number of foster carers gone up?", "Fostering capacity has risen.", False),
        ("What is the number of foster carers?", "The number of children in care has risen.", False),
        ("Do adopters get support from the Mockingbird programme?", CARERS, True),
        ("Do foster carers get support from the Mockingbird programme?", CARERS, False),
        ("Do adopters get support?", "Support is good.", False),
        ("Do children only leave care when they are ready?", "Children only come into care when they need to.", True),
        ("Do children only leave care when they are ready?", "Children come into care when they need to, and leave when it is safe.", False),
        ("What happens if an 18 year old is homeless?", HOMELESS, True),
        ("What happens if a 17-year-old is homeless?", HOMELESS, False),
        ("What happens if a child is excluded from school?", "Pupils who are missing from school are tracked.", True),
        ("What happens if a child is excluded from school?", "Pupils who are missing from school or not in full-time education are tracked.", False),
        ("What happens if an 18 year old is homeless?", "Homeless young people over 16 years old are helped.", False),
        ("Why did the previous director leave?", "The appointment of a new director was welcomed.", True),
        ("Why did the previous director leave?", "A new director was appointed when the last one resigned.", False),
        ("What has changed since the last director left?", "The appointment of a new director was welcomed.", False),
        ("Who reviews the PEPs?", PATHWAY, True),
        ("Does anyone outside the council check the care plans?", PATHWAY, True),
        ("Are care plans checked?", "Pathway plans and care plans are checked.", False),
        ("Are education, health and care plans reviewed?", "EHC plans and care plans are reviewed.", False),
        ("Are child in need plans any good?", "Child-in-need and child-protection plans do not always reflect the child's needs.", False),
        ("Are long-term placements stable?", "Short-term placement stability has improved.", True),
        ("Are long-term placements stable?", "Short-term and long-term stability has improved.", False),
        ("Does anyone answer in the daytime?", "The out-of-hours team answers at once.", True),
        ("Does anyone answer at night and in the daytime?", "The out-of-hours team answers at once.", False),
        ("Are letters sent before a conference?", "Letters before pre-proceedings are clear.", True),
        ("Do siblings go into foster care together?", "Children are adopted alongside their siblings.", True),
        ("Do siblings live together in foster care?", "Children are adopted alongside their siblings.", True),
        ("Do siblings live together in foster care?", "Children are adopted or placed alongside their siblings.", False),
        ("Are siblings in care kept together?", "Children are adopted alongside their siblings.", True),
        ("Are siblings in care kept together?", "Children live alongside their siblings.", False),
        ("Do they find siblings in care one family?", "Children are adopted alongside their siblings.", False),
        ("How many children are in registered homes?", "Four children live in unregistered homes.", True),
        ("How many children are not in registered homes?", "Four children live in unregistered homes.", False),
        ("Are letters to children clear?", "Letters to parents are clear.", True),
        ("Are letters to parents clear?", "Letters to parents are clear.", False),
        ("Do IROs have too high a caseload?", "Caseloads are much higher for workers in these teams.", True),
        ("Do IROs have too high a caseload?", "Reviewing officers have high caseloads.", False),
        ("Are children placed outside the area?", "Some are in placements outside of regulation.", True),
        ("Are children placed outside the area?", "Some are in placements outside of regulation, far away.", False),
        ("Who is the council leader?", "The chief executive knows the issues.", True),
        ("When did the leader of the council resign?", "The director of children's services left in April.", True),
        ("When did the chief executive leave?", "The chief executive left in April, and the DCS in May.", False),
        ("Who replaced the chief executive?", "The director of children's services left in April.", False),
        ("When did the new chair take up post?", "A new chief executive took up post in May.", True),
        ("Do IROs have too many cases?", "Caseloads for social workers are too high.", True),
        ("Do managers have too many cases?", "Caseloads for managers are too high.", False),
        ("What percentage of children in care are not in school?", "Care leavers who are not in education (52%) are watched.", True),
        ("What percentage of care leavers are not at work?", "Care leavers who are not in education (52%) are watched.", False),
        ("personal assistants have no development plans", "Foster carers do not have development plans.", True),
        ("Is the workforce strategy up to date?", "The sufficiency strategy is out of date.", True),
        ("Is the workforce strategy up to date?", "The workforce strategy is.", False),
        ("Is the workforce strategy up to date?", "The new strategy is out of date.", False),
        ("Are any over 21 homeless?", "People under 21 years of age are helped.", True),
        ("Are any over 21 homeless?", "People over 21 and under 21 are helped.", False),
        ("Why are none over 21 homeless?", "People under 21 years of age are helped.", False),
        ("Are sisters kept together when they are fostered?", "Children are adopted with their sisters.", True),
        ("Are sisters kept together when they are fostered?", "Children are fostered and adopted with their sisters.", False),
        ("Do birth parents get support after an adoption?", "Adopters are provided with support.", True),
        ("How many review conferences are held on time?", "Most initial child protection conferences are timely.", True),
        ("How many review conferences are held on time?", "Most initial and review conferences are timely.", False),
        ("How many initial conferences are late?", "Review child protection conferences are rarely late.", True),
        ("Is primary school attendance good?", "Some children of secondary school age are absent.", True),
        ("Is primary school attendance good?", "Some children of primary and secondary school age are absent.", False),
        ("Is attendance at college tracked?", "Systems track school attendance.", True),
        ("Is attendance at college tracked?", "Systems track school attendance and post-16 training.", False),
        ("Are homeless families helped?", HOMELESS, True),
        ("How many homes has the council sold?", "It has bought 46 former council homes.", True),
        ("How many homes has the council sold?", "It has bought 46 homes and sold nine.", False),
        ("Who chairs the housing committee?", "The panel's chair, Una Orr, attends the housing committee.", True),
        ("Who chairs the housing committee?", "The panel's chair, Una Orr, attends the housing committee. Al Fox chairs that committee.", False),
        ("Who chairs the tenants' panel?", "The panel's chair, Una Orr, attends the housing committee.", False),
        ("Are homeless families helped?", "Homeless 16-year-olds and families are helped.", False),
        ("How often do managers get supervision?", "Supervision for many workers is irregular.", True),
        ("How often do managers get supervision?", "Supervision for many workers and managers is irregular.", False),
        ("How often do social workers get supervision?", "Supervision for many workers is irregular.", False),
        ("Have councillors got confidence in the director?", "She has won the confidence of staff and partners.", True),
        ("Have staff got confidence in the director?", "She has won the confidence of staff and partners.", False),
        ("What do parents think of the visitors?", "Children told inspectors that they valued them.", True),
        ("What do parents think of the visitors?", "Children and families told inspectors that they valued them.", False),
        ("What do parents think of the visitors, and what do children?", "Children told inspectors that they valued them.", False),
        ("What is the turnover among psychologists?", "Turnover among caseworkers has dropped to 12%.", True),
        ("What is the turnover among psychologists?", "One psychologist in five left.", False),
        ("What is wrong with the improvement plan?", "Contingency plans are too generic.", True),
        ("What is missing from child protection plans?", "Very few plans include an explicit contingency plan.", False),
        ("What is missing from child protection plans?", "Very few care plans include a contingency plan.", True),
        ("Are health plans easy to read?", "Care plans are not child-friendly.", True),
        ("Are health plans easy to read?", "Care plans and health plans are not child-friendly.", False),
        ("Are letters at the start of care proceedings clear?", "Letters at the start of pre-proceedings are not clear.", True),
        ("Are letters before care proceedings clear?", "Letters at the start of pre-proceedings are not clear.", False),
        ("Are care proceedings on time?", "Pre-proceedings and court proceedings are timely.", False),
        ("At which key stages is maths promoted?", "They promote reading at key stage 3.", True),
        ("At which key stages is maths promoted?", "They promote reading and number at key stage 3.", False),
        ("Did the police's own audit find it?", "A local authority audit found it.", True),
        ("Did the police's own audit find it?", "A joint audit with the local authority found it.", False),
        ("Did the council's own audit find it?", "A local authority audit found it.", False),
        ("What leaflets are planned for homeless families?", "Leaflets will tell young people of their rights.", True),
        ("What did foster carers say to inspectors about it?", "Children told inspectors that they feel listened to.", True),
        ("What did foster carers say to children about it?", "Children told inspectors that they feel listened to.", False),
        ("What do children think of their plans?", "Parents told inspectors that plans are vague.", True),
        ("What do managers say about their workers?", "Social workers told inspectors that managers are kind.", True),
        ("What do team managers say about supervision?", "Workers spoke highly of supervision by their managers.", True),
        ("What do staff say about managers?", "Staff told inspectors that managers are kind.", False),
        ("What did PAs tell inspectors about care leavers?", "Care leavers told inspectors that PAs help.", True),
        ("Do managers keep in touch with care leavers?", "PAs keep in touch with care leavers.", True),
        ("Do social workers keep in touch with care leavers?", "PAs keep in touch with care leavers.", False),
        ("Do police officers meet children first?", "Reviewing officers (IROs) usually meet with children.", True),
        ("Do police officers meet children first?", "All professionals meet with children.", False),
        ("Are parents attending reviews?", "Children usually attend reviews.", True),
        ("Are parents supported?", "Children support each other.", False),
        ("Do parents see their children?", "Children are seen alone.", False),
        ("Do families receive help in time?", "Most children receive the right help at the right time.", False),
        ("Do parents receive help in time?", "Children receive the right help.", True),
        ("Do pupils do well in maths?", "Children in Reading make good progress.", False),
        ("Does the team get consent from children?", "Parental consent is secured.", True),
        ("Does the team get consent from children?", "Parental consent is secured, and that of children.", False),
        ("Does the team get consent from parents?", "Parental consent is secured.", False),
        ("Is drug misuse screened?", "Screening of domestic abuse has improved.", True),
        ("Is drug misuse screened?", "Screening of domestic abuse and substance misuse has improved.", False),
        ("Is domestic abuse screened?", "Screening of substance misuse has improved.", True),
        ("Is the adoption panel any good?", "The fostering panel is effective.", True),
        ("Is the adoption panel any good?", "The fostering and adoption panels are effective.", False),
        ("Is the fostering panel any good?", "The adoption panel is effective.", True),
        ("Do experienced social workers have low caseloads?", "Newly qualified social workers have low caseloads.", True),
        ("Do experienced social workers have low caseloads?", "All social workers have low caseloads, newly qualified ones too.", False),
        ("Do newly qualified social workers have low caseloads?", "Newly qualified social workers have low caseloads.", False),
        ("Why did babies come into care so late?", "Older children were left in neglect for too long.", True),
        ("Why did babies come into care so late?", "Older children and babies were left in neglect for too long.", False),
        ("Are fewer under fives coming into care?", "Fewer 16- and 17-year-olds come into care.", True),
        ("Is it only babies who are found a family?", "Older children are found a family.", False),
        ("How often does it meet about children missing from care?", "A meeting brings down the number missing education.", True),
        ("How often does it meet about children missing from care?", "A meeting is about those missing education or missing from home or care.", False),
        ("How often does it meet about children missing education?", "A meeting is about those missing from care.", True),
        ("Do few children missing from care get an interview?", "Few who go missing from home get an interview.", True),
        ("Do few children missing from care get an interview?", "Few who go missing from home or care get an interview.", False),
        ("Do few children missing from home or care get an interview?", "Few who go missing from home get an interview.", False),
        ("Are privately fostered children visited in time?", "They receive a timely assessment.", True),
        ("Are privately fostered children visited in time?", "They are seen for a timely assessment.", False),
        ("In which subject is progress poor?", "Progress is poor in key stage 4.", True),
        ("In which subject is progress poor?", "Progress in writing is poor in key stage 4.", False),
        ("Is counselling taken up?", "Advocacy is not taken up.", True),
        ("Is counselling taken up?", "Advocacy and therapy are not taken up.", False),
        ("How are child in need meetings held?", "Most discussions are held over the telephone.", True),
        ("How are child in need meetings held?", "Most meetings and discussions are held over the telephone.", False),
        ("Which bodies does it have weak partnerships with?", "Partnerships with schools are strong.", True),
        ("Which bodies does it have weak partnerships with?", "Partnerships with schools are strong, but those with health are not.", False),
        ("Are partnerships weak?", "Partnerships with schools are strong.", False),
        ("What was the method called in the peer review?", "In the JTAI the method was called mechanistic.", True),
        ("What was the method called in the JTAI?", "In the joint inspection the method was called mechanistic.", False),
        ("What was the method called in the peer review?", "Peers and the JTAI called the method mechanistic.", False),
        ("Does it check decisions for those who have been housed?", "It does not check decisions for those who have not been housed.", True),
        ("Does it check decisions for those who have not been housed?", "It checks decisions for those who have been housed.", True),
        ("Does it check decisions for those who have not been housed?", "It does not check decisions for those who have not been housed.", False),
        ("Does it check decisions for those who have been housed?", "It checks for those who have been housed, not for those who have not been housed.", False),
        ("Are conferences well attended by parents?", "Conferences are well attended by partner agencies.", True),
        ("Are conferences well attended by parents?", "Conferences are well attended by families and partner agencies.", False),
        ("Are conferences well attended by the police?", "Conferences are well attended by partner agencies.", False),
        ("Do parents attend conferences?", "Conferences are attended by partner agencies.", True),
        ("How did one father find out?", "One mother learned of it at school.", True),
        ("How did one father find out?", "One mother learned of it from his letter.", False),
        ("Are mothers asked for consent?", "Fathers are asked for consent.", True),
        ("Are mothers asked for consent?", "Parents, fathers above all, are asked for consent.", False),
        ("my kids and I left their dad, is there a group", "A group for mothers meets.", False),
        ("How long do incidents graded low wait?", "Incidents graded medium wait for four days.", True),
        ("How long do incidents graded low wait?", "Incidents graded medium or lower wait for four days.", False),
        ("How many high-risk incidents are there?", "Nine incidents are assessed as standard risk.", True),
        ("How many incidents are there?", "Nine incidents are assessed as standard risk.", False),
        ("What did the audits of front door work change?", "Audits of work with care leavers led to a weekly lunch.", True),
        ("What did the audits of front door work change?", "Audits of practice at the front door led to change.", False),
        ("What did the audits of casework change?", "Audits of care planning led to change.", False),
        ("How often do parents visit young people?", "Advisers visit young people weekly.", True),
        ("How often do parents visit young people?", "Advisers and parents visit young people weekly.", False),
    ],
)
def test_another_of_the_kind_is_told_from_the_one_asked_about(question: str, text: str, another: bool) -> None:
    assert of_another(question, text) is another


def test_what_is_told_in_the_other_part_of_a_report_is_of_others() -> None:
    help_, care = (f"The experiences and progress of children {whom}" for whom in ("who need help and protection", "in care"))
    leavers = "The experiences and progress of care leavers"
    for section, text, question, other in (
        (leavers, "Dentists are easy to see.", "Can children in care see a dentist?", True),
        (leavers, "Dentists are easy for children to see.", "Can children in care see a dentist?", False),
        (leavers, "Dentists are easy to see.", "Can care leavers see a dentist?", False),
        (leavers, "Driving lessons are paid for.", "Can foster carers get driving lessons paid for?", True),
        (leavers, "Driving lessons are paid for by carers.", "Can foster carers get driving lessons paid for?", False),
        (leavers, "Driving lessons are paid for.", "Can care leavers in foster families get driving lessons paid for?", False),
        (care, "Driving lessons are paid for.", "Can foster carers get driving lessons paid for?", False),
        (f"{care} and care leavers", "Dentists are easy to see.", "Can children in care see a dentist?", False),
        (help_, "Children are seen regularly.", "How often are children in care seen?", True),
        (help_, "Children coming into care are seen regularly.", "How often are children in care seen?", False),
        (help_, "Children are seen regularly.", "How often are children seen?", False),
        (care, "Reviews are mostly timely.", "Are child in need reviews timely?", True),
        (care, "Reviews are mostly timely, those of child protection too.", "Are child in need reviews timely?", False),
        (care, "Reviews are mostly timely.", "Are reviews of children in care timely?", False),
        ("The impact of leaders", "Reviews are mostly timely.", "Are child in need reviews timely?", False),
    ):
        assert in_other_part(question, Paragraph("exford", "1", section, None, text, (0, len(text)))) is other, (question, text)


def test_what_came_after_a_visit_is_not_what_it_found() -> None:
    for text, after in (
        ("Since the focused visit in 2018, the director has won trust.", True),
        ("Since the focused visit, which found delays, the director has won trust.", False),
        ("The focused visit found delays, and since the visit they have grown.", False),
        ("Delays are found.", False),
    ):
        assert of_after_visit("What did the focused visit find?", Paragraph("exford", "1", "", None, text, (0, len(text)))) is after, text
    text = "Since the focused visit in 2018, the director has won trust."
    assert not of_after_visit("What has changed since the focused visit?", Paragraph("exford", "1", "", None, text, (0, len(text))))


def test_what_somebody_says_of_something_else_is_no_word_of_what_is_asked_about() -> None:
    said = "The judge told inspectors that court work is timely."
    assert says_of_other("Did the judge say anything about adoption?", said)
    assert not says_of_other("Did the judge say anything about adoption?", f"{said} Adopters wait.")
    assert not says_of_other("Did the judge say anything about delay?", said), "which may go by another name"
    assert not says_of_other("Did the report say anything about adoption?", said)


def test_what_answers_is_hardly_ever_said_to_tell_of_another() -> None:
    files = [
        *sorted(Path("training").glob("*.questions.jsonl")),
        *sorted(Path("training/real").glob("*.questions.jsonl")),
        *Path("tests").glob("questions*.jsonl"),
    ]
    rows = [row for file in files for row in read_questions(file) if row["answerable"] and row["evidence"] and not row.get("history")]
    wrong = [row["question"] for row in rows if of_another(row["question"], " ".join(row["evidence"]))]
    assert len(rows) >= 36_000
    assert len(wrong) <= 3, wrong
