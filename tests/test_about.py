"""A paragraph that has none of the words for what a question names is not about it, and what answers has them."""

import json
from pathlib import Path

import pytest

from qa.checks.about import is_about
from qa.questions import read_questions


@pytest.mark.parametrize(
    ("question", "paragraph", "about"),
    [
        ("Are young carers supported?", "Care leavers are supported.", False),
        ("Are young carers supported?", "Children with caring roles are supported.", True),
        ("How long do they wait for physiotherapy?", "Talking therapies have a wait of 23 weeks.", False),
        ("How long do they wait for physiotherapy?", "Therapists have a wait of 23 weeks.", True),
        ("How many wait for an occupational therapist?", "For speech and language therapy 612 children wait.", False),
        ("How many wait for an occupational therapist?", "For occupational and speech and language therapy 612 children wait.", True),
        ("How many see a health visitor?", "Practices offer an annual check to people with a learning disability.", False),
        ("How many see a health visitor?", "The early years team sees 90%.", True),
        ("How long is the wait for the optician?", "The wait for a routine appointment was 17 days.", False),
        ("How long is the wait for the optician?", "The wait for eye tests was 17 days.", True),
        ("Who works with young people awaiting trial?", "Young people on remand have a worker.", True),
        ("What did the CQC tell it to improve?", "The provider must ensure that staff are trained.", True),
        ("Why are tenants evicted?", "Most had fallen behind with payments.", True),
        ("How many children were waiting to be adopted?", "Eleven children were adopted.", False),
        ("Who helps parents with a drug problem?", "The drug service is used well, and children with complex needs are supported.", False),
        ("Who helps parents with a drug problem?", "The drug service is used well by adults.", True),
        ("Do parents get help with drink?", "The drug service is used well, and children with complex needs are supported.", False),
        ("How many children were waiting to be adopted?", "Eleven children have yet to be matched.", True),
        ("What happens to children waiting for adoption?", "Profiles are updated each month for those without a match.", True),
        ("Who helps families on a waiting list?", "Families have advice from a therapist ahead of their first appointment.", True),
        ("Are people waiting for an assessment kept safe?", "Managers ring all whose assessment has not begun.", True),
        ("Is there a chiropodist?", "A nurse cuts toenails every six weeks.", True),
        ("What does the CQC say about it?", "Overall, the service is good.", True),
        ("What stops care leavers being evicted?", "Advisers help young people to stay in their flats, and rent is paid directly.", True),
        ("Is anyone evicted from the hostel?", "Young people who break the rules are never put out on the street.", True),
        ("Do children run away?", "Few children leave their placements without permission.", True),
        ("What happens when a child goes missing?", "A strategy meeting is held within 24 hours with the police.", True),
        ("Is there any respite for parents?", "Parents of disabled children can choose holiday clubs and sitting services.", True),
        ("Can care leavers get help with transport costs?", "Care leavers have a free pass for rail and tram.", True),
        ("How often does the chiropodist come?", "The dentist comes twice a week.", False),
        ("How many sexual assaults were there?", "There were 131 assaults between prisoners.", False),
        ("How many sexual assaults were there?", "There were 131 assaults, two of them sexual.", True),
        ("How often does the CQC visit homes?", "A nurse holds a weekly round in each home.", False),
        ("How often does the CQC visit homes?", "The regulator visits each home yearly.", True),
        ("Are young carers and homeless teenagers supported?", "Homeless teenagers are supported.", True),
        ("Are young carers and their parents supported?", "Parents are supported.", False),
        ("Is the child and adolescent mental health service good?", "The fostering service is good.", False),
        ("Do children aged 16 and 17 who are homeless get help?", "Children aged 16 who go missing get help.", False),
        ("Do brothers and sisters who live apart see each other?", "Most live with their siblings.", False),
        ("Do brothers and sisters who live apart see each other?", "Contact between siblings is arranged.", True),
        ("Can anybody reach a social worker at night or at the weekend?", "The centre has limited opening hours.", False),
        ("How many home births are there?", "There are 2,450 births a year.", False),
        ("Which agencies are in the family hubs?", "Agencies share the MASH.", False),
        ("Are adopters trained?", "Foster carers are trained.", False),
        ("Are adopters trained?", "Once matched, families are trained.", True),
        ("Are adopters and foster carers trained?", "Foster carers are trained.", True),
        ("Are children waiting for CAMHS well supported?", "Children with complex health needs are well supported.", False),
        ("Are children waiting for health and therapy supported?", "Children with complex health needs are supported.", False),
        ("Are children waiting for CAMHS well supported?", "Those on the list for CAMHS are well supported.", True),
        ("Why have some care leavers been evicted?", "A shortage of flats means that a few have had a delay.", False),
        ("Why have some care leavers been evicted?", "A few have lost their tenancies.", True),
        ("Why do some children run away?", "A lack of placements means that some children move often.", False),
        ("Why do some children run away?", "Children who are missing often say why.", True),
        ("Do they run off their feet?", "Caseloads are high.", True),
        ("Has respite got better?", "Social work with disabled children has improved.", False),
        ("Has respite got better?", "Short breaks have improved.", True),
        ("Is transport to school on time?", "Social work with disabled children is timely.", False),
        ("Is supervision good?", "Caseloads are low.", False),
        ("Is supervision good?", "Managers meet staff monthly.", True),
        ("What else? (Is supervision good?)", "Caseloads are low.", True),
        ("Is my social worker's caseload too high?", "Workers have no time.", True),
        ("Are plans good?", "Caseloads are low.", True),
        ("Are alegations recorded?", "Assessments are of mixed quality.", False),
        ("Is the guardianship allowance enough?", "A guardianship post helps carers.", False),
        ("Is the guardianship allowance enough?", "Guardians are paid less than carers.", True),
        ("Are guardians means-tested?", "Guardians speak well of the help.", False),
        ("Do they get an interpreter?", "Workers attend interviews with them.", False),
        ("Do they get an interpreter?", "Workers speak their language.", True),
        ("Are refugees supported?", "Families who have fled conflict are supported.", True),
        ("Is pre-birth planning good?", "Contact with birth family members is well understood.", False),
        ("Is pre-birth planning good?", "Planning starts well before the birth.", True),
        ("Which panels decide whether a child comes into care?", "The match is agreed at permanence panel.", False),
        ("Which panels decide whether a child comes into care?", "The legal gateway panel does.", True),
        ("Who decides if a child goes into care?", "Managers agree to all moves into the local authority’s care.", True),
        ("Who decides if a child goes into care?", "Requests for children to be placed in Exford’s care are agreed by a director.", True),
        ("Is there help out of hours?", "Families get help 24/7.", True),
        ("Are caseloads too high?", "Your social worker may have too much work to do.", True),
        ("Is staff turnover high?", "Most children have had the same social worker for years.", True),
        ("Are councillors involved?", "The portfolio holder goes to teams.", True),
        ("Are unaccompanied children supported?", "Those who come by the national transfer scheme are.", True),
        ("Which panels approve foster carers?", "The fostering panel does.", True),
        ("Who helps out of hours?", "The hub gives a 24-hour response.", True),
        ("Does a teacher who is accused get suspended?", "The officer responds at once.", False),
        ("Does a teacher who is accused get suspended?", "Staff may be removed from duty.", True),
        ("Are letters sent in Braille?", "Tenants get text messages.", False),
        ("Are letters sent in Braille?", "Letters come in other formats.", True),
        ("Are families listened to?", "The quality of work with families is mixed.", False),
        ("Are families listened to?", "Families are consulted about plans.", True),
        ("Can I bring my dog?", "Refuge spaces are available.", False),
        ("Can I bring my dog?", "Pets are welcome.", True),
        ("Who approves adoptions?", "Decisions are signed off by the agency decision-maker.", True),
        ("Who runs the damp and mould team?", "The outreach team is run by a charity.", False),
        ("Who runs the damp and mould team?", "A team that visits mouldy homes is run by a surveyor.", True),
        ("How many asbestos actions are overdue?", "Nine actions from fire risk assessments are overdue.", False),
        ("Do leaseholders get a text?", "Tenants get a text.", False),
        ("How often are the refuges inspected?", "Hotels were inspected twice.", False),
        ("How often are the refuges inspected?", "Homes for those who flee violence were inspected twice.", True),
        ("What do residents think of the repairs service?", "Residents speak warmly of managers.", False),
        ("What do residents think of the repairs service?", "Residents say that jobs are done well.", True),
        ("Have the repairs to the system worked?", "Records are better.", True),
        ("Do disabled people have a plan?", "Plans are missing for those who could not leave unaided.", True),
        ("How heavy are caseloads?", "17 are on average the children for whom each is responsible.", True),
    ],
)
def test_what_a_question_names_has_a_word_in_a_paragraph_about_it(question: str, paragraph: str, about: bool) -> None:
    assert is_about(question, paragraph) is about


def test_no_paragraph_that_answers_is_about_something_else() -> None:
    asked, wrong = 0, []
    for path in [*Path("training").glob("*.questions.jsonl"), *Path("training/real").glob("*.questions.jsonl")]:
        passages = path.with_name(path.name.replace("questions", "passages"))
        texts = {row["id"]: row["text"] for row in map(json.loads, passages.read_text(encoding="utf-8").splitlines())}
        for row in read_questions(path):
            right = [texts[name] for name in row["paragraphs"]]
            asked += bool(right)
            if right and not any(is_about(row["question"], text) for text in right):
                wrong.append((path.name, row["question"]))
    assert asked >= 36_000
    assert wrong == []
