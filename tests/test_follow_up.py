"""Follow-ups become the whole question that they stand for; what leans on nothing stays as it is."""

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import FakeEncoder
from hypothesis import example, given, settings
from hypothesis import strategies as st
from test_qa import CONSTANTS, FakeReader

from index import Index
from qa import Answerer
from qa.english.agreement import plural
from qa.english.clause import clause
from qa.follow_ups.follow_up import standalone
from qa.follow_ups.leaning import asked_if_good, may_stand_alone, without_earlier
from qa.follow_ups.roles import said_of_whom
from qa.follow_ups.turns import whole_question
from qa.labelled import labelled

FOSTER = "Do foster carers get regular training?"
ENOUGH = "Are there enough social workers?"
GRADE = "What grade did Wigan get overall?"
HIGH = "Are caseloads too high?"
MOCKINGBIRD = "What is the Mockingbird programme?"
RATE = "What is the retention rate?"
STRATEGY = "Is there a sufficiency strategy?"
IMPROVE = "What needs to improve?"
WORKING = "What do social workers think of working in Wigan?"
HOMES = "How many children are in unregistered children's homes?"


@pytest.mark.parametrize(
    ("history", "question", "whole"),
    [
        (["Are the health needs of children in care met?"], "what about care leavers?", "Are the health needs of care leavers met?"),
        (["Are the health needs of children in care met?"], "and disabled children", "Are the health needs of disabled children met?"),
        (["What grade did it get for children in care?"], "and for leadership?", "What grade did it get for leadership?"),
        (["How many posts were created in Wigan?"], "what about Bolton?", "How many posts were created in Bolton?"),
        (["Has the number of children in care gone up?"], "over how long?", "Over how long has the number of children in care gone up?"),
        (["Are audits moderated?"], "who by?", "Who are audits moderated by?"),
        ([FOSTER], "who gives it to them?", "Who gives regular training to foster carers?"),
        ([FOSTER, "do they have development plans?"], "why?", "Why do foster carers have development plans?"),
        (["What difference does the virtual school make?"], "who runs it?", "Who runs the virtual school?"),
        (["Are care leavers getting a new hub?"], "what will be in it", "What will be in the new hub?"),
        (["Is there support for care leavers?"], "and kids in care?", "Is there support for kids in care?"),
        (["Do child protection plans say who does what?"], "and child in need ones?", "Do child in need plans say who does what?"),
        (["My son went missing. Do children get a return interview?"], "who does them mostly?", "Who does return interviews mostly?"),
        (["who is the lead inspector", "who does she work for"], "has she been here before?", "Has the lead inspector been here before?"),
        (["is there a director of childrens services"], "is she new?", "Is the director of childrens services new?"),
        (["Who is the executive director?"], "is she good?", "Is the executive director good?"),
        ([IMPROVE.replace("What needs", "How many things need")], "which ones?", "Which things need to improve?"),
        (["How many recommendations are there?"], "what are they?", "What recommendations are there?"),
        (["How many homes were judged good?"], "list them", "Which homes were judged good?"),
        ([GRADE], "were any of them outstanding?", "Were any areas outstanding?"),
        (["How many homes were rated good?"], "which of them was worst?", "Which of homes that were rated good was worst?"),
        (["What were the grades?"], "were any of them outstanding?", "Were any areas outstanding?"),
        ([GRADE], "did any get requires improvement?", "Did any areas get requires improvement?"),
        ([GRADE], "are all of them good?", "Were all areas good?"),
        ([GRADE], "which of them was worst?", "Which area got the worst grade?"),
        ([HIGH], "how many workers were affected?", "How many workers were affected? (Are caseloads too high?)"),
        ([HIGH], "were managers aware?", "Were managers aware? (Are caseloads too high?)"),
        (["Do children get a return interview?"], "why is that a problem?", "Why is that a problem? (Do children get a return interview?)"),
        (["Does it mention private fostering?"], "why is that a problem?", "Why is private fostering a problem?"),
        (["Are audits good enough?"], "did the council accept that?", "Did the council accept that? (Are audits good enough?)"),
        (["Is the budget protected?"], "is it true?", "Is it true? (Is the budget protected?)"),
        (
            ["Do children get help from CAMHS in time?", "what have leaders done about that?"],
            "has it worked?",
            "Has it worked? (What have leaders done about that? Do children get help from CAMHS in time?)",
        ),
        (["Are there gaps in health support?"], "what did they do?", "What did they do? (Are there gaps in health support?)"),
        (
            ["Are care leavers in work?", "what about the younger ones, those who are 17?"],
            "what did they do about it?",
            "What did they do about it? (What about the younger ones, those who are 17? Are care leavers in work?)",
        ),
        (["Do leaders listen to children?"], "do they act on it?", "Do leaders act on it?"),
        (["Do care leavers get health histories?"], "what's wrong with them?", "What's wrong with health histories?"),
        (["Do care leavers get health histories?"], "are they easy to read?", "Are health histories easy to read?"),
        (
            ["Do parents understand conferences?"],
            "and the children, do they get any help?",
            "Do children get any help? (Do parents understand conferences?)",
        ),
        (["Do parents understand conferences?"], "and adopters, do they get training?", "Do adopters get training?"),
        (["Are contingency plans good?"], "why does that matter?", "Why do contingency plans matter?"),
        (["Are personal advisers good?"], "how many leavers does each have?", "How many leavers does each have? (Are personal advisers good?)"),
        (["Are personal advisers good?"], "how many leavers does each one have?", "How many leavers does each personal adviser have?"),
        (
            ["Are social workers leaving?"],
            "I read that half of them are agency staff. Is that right?",
            "I read that half of social workers are agency staff. Is that right?",
        ),
        (["Are foster carers supported?"], "what about their own children?", "What about foster carers' own children?"),
        (["Can children see their birth parents?"], "and grandparents?", "Can children see their grandparents?"),
        (["Are there gaps in mental health support?"], "and schools?", "Schools? (Are there gaps in mental health support?)"),
        (["Is the budget being cut?"], "That surprises me. Who protects it?", "Who protects the budget?"),
        (["Is morale good?"], "That's nice. And pay?", "Is pay good?"),
        (["Are children excluded?"], "Permanently?", "Are children excluded permanently?"),
        (["Are social workers good?"], "Italy?", "Italy?"),
        (["Are plans good?", "so bullying is rare?"], "why?", "Why? (So bullying is rare? Are plans good?)"),
        (["Are plans good?", "so monthly visits are late?"], "why?", "Why? (So monthly visits are late? Are plans good?)"),
        (["Are children excluded?"], "In primary schools?", "Are children excluded in primary schools?"),
        (["is there a director?"], "what help is there with renting", "what help is there with renting"),
        (["was there a peer review?"], "who by", "Who was the peer review by?"),
        (["do foster carers have plans"], "same for adopters?", "Do adopters have plans?"),
        (["do they use a model?", "has it been evaluated?"], "who by", "Who has it been evaluated by? (Do they use a model?)"),
        (["whats the offer like", "can all of them read it?"], "why not", "Why can't all of them read it? (What's the offer like?)"),
        (["are caseloads down", "did they hire more?"], "how many extra?", "How many extra? (Did they hire more? Are caseloads down?)"),
        (
            ["is there a council of children", "do leaders listen to it?"],
            "how many are on it",
            "How many are on it? (Do leaders listen to the council of children?)",
        ),
        (["whats the tool that adopters use for"], "does it work?", "Does the tool that adopters use work?"),
        (["has it settled", "theres a new director now?"], "who is it", "Who is the new director now?"),
        (["is there a director of childrens services"], "who is that?", "Who is the director of childrens services?"),
        (["did they set up another team?"], "is it working", "Is it working? (Did they set up another team?)"),
        (["what has been done about fostering?"], "did it work", "Did it work? (What has been done about fostering?)"),
        (["do police take part in investigations"], "every time?", "Do police take part in investigations every time?"),
        (["do care leavers in custody get visited?"], "all of them?", "Do all care leavers in custody get visited?"),
        (["does the model support carers well?"], "all of them?", "All of them? (Does the model support carers well?)"),
        (["are care leavers told?", "do they get workshops?"], "do those work?", "Do workshops work?"),
        (["Do staff take part in MARAC meetings about abuse?"], "how often are they held?", "How often are MARAC meetings held?"),
        (["do some children live far from home?"], "who checks on them?", "Who checks on children who live far from home?"),
        (["when a child moves is the plan redone?"], "does that work?", "Does that work? (When a child moves is the plan redone?)"),
        (["what's the step up step down scheme?"], "is it working?", "Is the step up step down scheme working?"),
        (["are there groups for parents as well"], "do they get a say", "Do groups for parents get a say?"),
        (["how do children in care get on at school"], "is that normal for them?", "Is that normal for them? (How do children in care get on at school?)"),
        (["is there help for victims?"], "what about the ones doing it", "What about the ones doing it? (Is there help for victims?)"),
        (["so the service is a trust now?"], "how long ago did that happen", "How long ago did that happen? (The service is a trust now?)"),
        (["are letters before court clear to parents"], "do we get them in time?", "Do we get letters before court clear to parents in time?"),
        (["are young people in custody visited"], "which agency do they use?", "Which agency do they use? (Are young people in custody visited?)"),
        (["is the board doing a good job?"], "who sits on it", "Who sits on the board?"),
        (["is the leaflet about what care leavers can claim clear enough"], "who wrote it", "Who wrote the leaflet about what care leavers can claim?"),
        (["what's the family support service"], "who runs it?", "Who runs the family support service?"),
        (["do councillors turn up to the board?"], "how often is it?", "How often is it? (Do councillors turn up to the board?)"),
        (["did leaders join in any pilots?"], "did they work?", "Did they work? (Did leaders join in any pilots?)"),
        (["do they hold network meetings to help kids?"], "who runs them?", "Who runs network meetings?"),
        (["is there a new chief exec", "since when"], "who is it?", "Who is the new chief exec?"),
        (["are they short of foster carers"], "why cant they get more?", "Why can't they get more? (Are they short of foster carers?)"),
        (["does the council have its own childrens home"], "what is it called", "What is the childrens home called?"),
        (["is croydon good at protecting girls?"], "who coordinates that?", "Who coordinates that? (Is croydon good at protecting girls?)"),
        (["is home education going up?"], "how many is it now", "How many is it now? (Is home education going up?)"),
        (["does anyone check plans"], "how often do they do that", "How often do they do that? (Does anyone check plans?)"),
        (["do care leavers with debts get help?"], "and ones with babies?", "Do care leavers with babies get help?"),
        (["do kids in care get a visitor"], "how many are waiting for one", "How many are waiting for a visitor?"),
        (["was the share high this year?"], "was it always that high?", "Was it always that high? (Was the share high this year?)"),
        (["do any children live in unregistered homes"], "do staff see them more", "Do staff see children who live in unregistered homes more?"),
        (["did manchester give wrong figures"], "did it matter?", "Did it matter? (Did manchester give wrong figures?)"),
        (["is bolton part of a regional agency?"], "who leads it?", "Who leads it? (Is bolton part of a regional agency?)"),
        (["is there support after adoption?"], "anything psychological", "Anything psychological? (Is there support after adoption?)"),
        (
            ["do kids end up in a hostel when they turn 18"],
            "when will that get fixed",
            "When will that get fixed? (Do kids end up in a hostel when they turn 18?)",
        ),
        (["what share are in work?"], "and the ones who arent?", "The ones who aren't? (What share are in work?)"),
        (["do children go to school", "and is absence coming down"], "and exclusions?", "Are exclusions coming down?"),
        (["if a worker is accused is it looked into"], "who by", "Who by? (If a worker is accused is it looked into?)"),
        (["do young people like the lead member"], "whats their name?", "What's the lead member's name?"),
        (["do kids missing from care get an interview"], "and the ones missing from home?", "Do kids missing from home get an interview?"),
        (["who deals with exploited kids?"], "do they trust them", "Do they trust exploited kids?"),
        (["does anyone interview children"], "who by", "Who by? (Does anyone interview children?)"),
        (["do leaders see reports about court cases"], "who writes them?", "Who writes reports?"),
        (["is there a waiting list"], "how long?", "How long is the waiting list?"),
        (["what does the team do for victims of abuse"], "and the abusers?", "What does the team do for the abusers of abuse?"),
        (["do looked after kids get suspended"], "is that getting better?", "Is that getting better? (Do looked after kids get suspended?)"),
        (["do care leavers who are parents get help"], "and disabled ones?", "Do disabled care leavers who are parents get help?"),
        (["do care leavers pay council tax"], "what about driving lessons", "What about driving lessons? (Do care leavers pay council tax?)"),
        (["do kids in care get bikes"], "who pays for them?", "Who pays for bikes?"),
        (["do plans make kids safer", "are they kept up to date?"], "how often?", "How often are plans kept up to date?"),
        (["is there a children in care council?"], "how often do they meet?", "How often do they meet? (Is there a children in care council?)"),
        (["do they get a worse deal in the north?"], "is it because of that?", "Is it because of that? (Do they get a worse deal in the north?)"),
        (["do kids get an advocate"], "care leavers too?", "Do care leavers get an advocate?"),
        (["How many panels and teams are there?"], "just the first one?", "Just the first one? (How many panels and teams are there?)"),
        (["How many agency teams are there?"], "why do they need them?", "Why do they need agency teams?"),
        (["Are reviews held on time?"], "do the kids always get to go?", "Do the kids always get to go? (Are reviews held on time?)"),
        ([FOSTER], "ok thanks. when is the tip open on sunday?", "When is the tip open on sunday?"),
        ([FOSTER], "thanks, that's useful. are care leavers stuck?", "Are care leavers stuck?"),
        ([HOMES], "what about Bolton?", f"{HOMES[:-1]} in Bolton?"),
        ([HOMES], "and in Bolton?", f"{HOMES[:-1]} in Bolton?"),
        ([HOMES], "Bolton?", f"{HOMES[:-1]} in Bolton?"),
        ([HOMES], "and in 2019?", f"{HOMES[:-1]} in 2019?"),
        ([HOMES], "same question for 2019", f"{HOMES[:-1]} in 2019?"),
        (["What was the rate in 2018?"], "and since 2019?", "What was the rate since 2019?"),
        ([HOMES], "why?", "Why are children in unregistered children's homes?"),
        ([HOMES], "who is responsible for that?", "Who is responsible for children in unregistered children's homes?"),
        ([HOMES], "has that gone up?", "Has the number of children in unregistered children's homes gone up?"),
        (["Are care plans reviewed regularly?"], "who is responsible for that", "Who is responsible for care plans being reviewed regularly?"),
        (["Are children missing education identified?"], "and monitored?", "Are children missing education monitored?"),
        (["Are plans clear about who does what?"], "what are they doing to fix it?", "What are they doing to fix it? (Are plans clear about who does what?)"),
        (["Are strategy discussions held on time?"], "why not?", "Why aren't strategy discussions held on time?"),
        (["Do all children move on smoothly?"], "why is that?", "Why is that? (Do all children move on smoothly?)"),
        (["What is the staff retention rate?"], "why?", "Why is the staff retention rate what it is?"),
        (["What is the staff retention rate?"], "how does that compare to Bolton", "How does the staff retention rate compare to Bolton?"),
        (["Do care leavers have a personal adviser?"], "how many of them", "How many care leavers have a personal adviser?"),
        (["Do care leavers have a personal adviser?"], "how many of them are homeless?", "How many care leavers are homeless?"),
        (["Does anyone visit foster carers?"], "and how many of them are there?", "How many foster carers are there?"),
        (["Does anyone visit foster carers?"], "how many?", "How many? (Does anyone visit foster carers?)"),
        (["Are any children in unregistered homes?"], "how many", "How many children in unregistered homes are there?"),
        (["Are children offered interviews?"], "how many?", "How many children are offered interviews?"),
        (["Are children who go missing offered interviews?"], "who does them?", "Who does interviews?"),
        (["Who led the inspection?"], "when was it?", "When was the inspection?"),
        (["Who led the inspection?"], "when?", "When? (Who led the inspection?)"),
        (["Who leads the council?", "do partners have confidence in her?"], "who is she?", "Who is the person who leads the council?"),
        (["What is wrong with the front door?"], "who runs it?", "Who runs the front door?"),
        (["What does Ofsted say about foster carers?"], "adopters?", "What does Ofsted say about adopters?"),
        (["What does Ofsted say about foster carers?"], "tell me more", "What does the report say about foster carers?"),
        (["What grade did Wigan get overall?"], "what about leadership?", "What grade did Wigan get for leadership?"),
        (["What grade did Wigan get overall?"], "why did it get that?", "Why did Wigan get that grade?"),
        (["What is the front door?"], "what isn't working there?", "What isn't working at the front door?"),
        (["What is supervision like?"], "what isn't recorded?", "What isn't recorded? (What is supervision like?)"),
        (["Who is Mary Bell?"], "where is she from?", "Where is Mary Bell from?"),
        (["What is Turning Road?"], "how long is the waiting list?", "How long is the waiting list? (What is Turning Road?)"),
        (["Are strategy meetings attended?"], "who led the inspection?", "who led the inspection?"),
        (["disabled children"], "and those who are home educated?", "Disabled children who are home educated?"),
        (["How many Afghan children came to Camden?"], "How were they helped?", "How were Afghan children helped?"),
        (["who is affected by the changes?"], "what does it do to them?", "What does it do to them? (Who is affected by the changes?)"),
        (["does wigan have enough homes"], "and enough social workers?", "Enough social workers? (Does wigan have enough homes?)"),
        (["How well does wigan deal with neglect?"], "why not?", "Why not? (How well does wigan deal with neglect?)"),
        (["How do leaders listen?"], "can you give me an example?", "Can you give me an example? (How do leaders listen?)"),
        (["How do they find adopters?"], "tell me more", "How do they find adopters?"),
        (["Who led the inspection?"], "what was the grade?", "what was the grade?"),
        (["Are young carers supported?"], "Has it got better since the last inspection?", "Has it got better since the last inspection?"),
        (["Is early help good?"], "Has it got better since the last inspection?", "Has early help got better since the last inspection?"),
        (["What is Open Gate?"], "and the food?", "The food? (What is Open Gate?)"),
        (["Are workers still overloaded?"], "and pay?", "Pay? (Are workers still overloaded?)"),
        (["Are plans good?"], "how many did they look at?", "How many did they look at? (Are plans good?)"),
        (["Who's the lead inspector?"], "how long have they been there?", "How long have they been there? (Who's the lead inspector?)"),
        (["tell me about the virtual school"], "is the quality ok?", "Is the quality ok? (The virtual school?)"),
        (["What share of care leavers aren't in work?"], "are they paid?", "Are care leavers paid?"),
    ],
)
def test_a_follow_up_is_made_whole(history: list[str], question: str, whole: str) -> None:
    assert standalone(question, history) == whole


@pytest.mark.parametrize(
    ("earlier", "question", "whole"),
    [
        (ENOUGH, "foster carers", "Are there enough foster carers?"),
        (ENOUGH, "and schools?", "Are there enough schools?"),
        (ENOUGH, "why?", "Why? (Are there enough social workers?)"),
        (ENOUGH, "why not?", "Why aren't there enough social workers?"),
        (ENOUGH, "how many?", "How many social workers are there?"),
        (GRADE, "leadership", "What grade did Wigan get for leadership?"),
        (GRADE, "and adoption?", "What grade did Wigan get for adoption?"),
        (GRADE, "why?", "Why did Wigan get that grade overall?"),
        (HIGH, "what are they doing about it?", "What are they doing about caseloads being too high?"),
        (HIGH, "and foster carers?", "Are caseloads too high for foster carers?"),
        (HIGH, "which ones?", "Which caseloads are too high?"),
        (HIGH, "who for?", "Who are caseloads too high for?"),
        (MOCKINGBIRD, "what about adoption?", "What is adoption?"),
        ("Are SGOs made in children's best interests?", "Why are some carers put off them?", "Why are some carers put off SGOs?"),
        ("Who took up post in October 2022?", "What has changed since then?", "What has changed since October 2022?"),
        ("What did the peer review find?", "who did it?", "Who did the peer review?"),
        ("What is planned for the care leavers hub?", "when will it open?", "When will the care leavers hub open?"),
        ("What's Ofsted's view of early help?", "does it work?", "Does early help work?"),
        ("What did the focused visit in 2022 find?", "and the one in 2021?", "What did the one in 2021 find?"),
        (IMPROVE, "and fostering?", "What needs to improve for fostering?"),
        (WORKING, "what about foster carers?", "What do foster carers think of working in Wigan?"),
        ("Is the virtual school effective?", "and reviews?", "Are reviews effective?"),
        ("Have enquiries improved since the last visit?", "and work with disabled children?", "Has work with disabled children improved since the last visit?"),
        ("Is there a sufficiency strategy?", "is there one for care leavers?", "Is there a sufficiency strategy for care leavers?"),
        ("Is there a sufficiency strategy?", "and improvement plan?", "Is there an improvement plan?"),
        ("Are people who apply to foster assessed properly?", "what about adopters?", "Are adopters assessed properly?"),
        ("Is support for care leavers good enough?", "and for families?", "Is support for families good enough?"),
        ("Are care plans child friendly?", "what about reviews, are they on time?", "Are reviews on time?"),
        ("How much has the budget been raised to?", "over how many years?", "Over how many years has the budget been raised?"),
        ("Is turnover high?", "is it getting better?", "Is turnover getting better?"),
        ("Who are A Million Voices?", "have they changed anything?", "Have A Million Voices changed anything?"),
        ("What is wrong with the front door?", "and adoption?", "What is wrong with adoption?"),
        (STRATEGY, "what does it say about housing?", "What does the sufficiency strategy say about housing?"),
        (RATE, "what does it say about that?", "What does it say about the retention rate?"),
        ("What is the hub?", "is it safe for young people?", "Is the hub safe for young people?"),
        ("Is there a children's home?", "is it safe for children to live in?", "Is the children's home safe for children to live in?"),
        (FOSTER, "do they find it useful?", "Do foster carers find regular training useful?"),
        ("What happens when children go missing?", "how are they helped?", "How are children helped?"),
        ("Does Merton ever use unregistered homes?", "how often?", "How often does Merton use unregistered homes?"),
        ("Do adopters get good support?", "even in a crisis?", "Do adopters get good support even in a crisis?"),
        ("Do advisers visit care leavers in custody?", "and when they get out?", "Do advisers visit care leavers in custody when they get out?"),
        ("Have caseloads come down?", "everywhere?", "Have caseloads come down everywhere?"),
        ("Do personal advisers visit care leavers?", "and the ones in custody?", "Do personal advisers visit care leavers in custody?"),
        ("Are plans good for younger children?", "what about the older ones?", "Are plans good for older children?"),
        ("Are assessments of disabled children good?", "what about visits to them?", "Are visits to disabled children good?"),
        ("Do children in care get their first health assessment on time?", "and dental checks?", "Do children in care get their dental checks on time?"),
        ("How well are risks of abuse dealt with?", "and self-harm?", "How well are risks of self-harm dealt with?"),
        ("Are children in care's education plans good?", "and care leavers?", "Are care leavers' education plans good?"),
        ("Do care leavers get help to go to university?", "how many of them go?", "How many care leavers go to university?"),
        ("Did children have to wait for a conference?", "how long did they wait?", "How long did children wait for a conference?"),
        ("Are many children adopted?", "how many then", "How many children are adopted?"),
        ("Is there a permanent director now?", "since when?", "Since when has there been a permanent director?"),
        ("Do care leavers get supported accommodation?", "till when?", "Till when do care leavers get supported accommodation?"),
        ("Do any care leavers end up in bed and breakfast?", "do they get visited there?", "Do care leavers get visited in bed and breakfast?"),
        ("Do leaders have plans to deal with neglect?", "are they working?", "Are plans working?"),
        ("Are any children living in unregistered homes?", "who checks on them?", "Who checks on children living in unregistered homes?"),
        ("Are privately fostered children assessed properly?", "who sees them?", "Who sees privately fostered children?"),
        ("Is there an early help panel?", "how often does it meet?", "How often does the early help panel meet?"),
        ("What is the vulnerable pupils panel for?", "is it new?", "Is the vulnerable pupils panel new?"),
        ("Does Hackney use a practice model?", "do the staff like it?", "Do the staff like the practice model?"),
        ("What help do care leavers get?", "why isnt it good enough?", "Why isn't the help care leavers get good enough?"),
        ("Does turnover affect visits?", "is that getting better?", "Is turnover getting better?"),
        ("Do families in pre-proceedings stay out of court?", "how many of them?", "How many families in pre-proceedings stay out of court?"),
        ("Is there a team for exploited children?", "is it working?", "Is the team for exploited children working?"),
        ("Does everyone visit foster carers?", "what do they do?", "What do foster carers do?"),
        ("Are visits on time?", "why aren't they?", "Why aren't they? (Are visits on time?)"),
        ("Do social workers visit children often enough?", "what about care leavers?", "Do social workers visit care leavers often enough?"),
        ("Do care leavers get a personal adviser?", "how do i get one?", "How do i get a personal adviser?"),
        ("Is early help good?", "who pays for it?", "Who pays for early help?"),
        ("Are children not seen alone?", "why not?", "Why are children not seen alone?"),
        ("Tell me about the front door", "who runs it?", "Who runs the front door?"),
        ("How many children are missing from school?", "are they safe?", "Are children who are missing from school safe?"),
        ("Has the trust got a new chief executive?", "who is it?", "Who is the new chief executive?"),
        ("Why isn’t early help good?", "and schools?", "Why aren't schools good?"),
        ("Are caseloads too high?", "in every team?", "Are caseloads too high in every team?"),
        ("Do care leavers get help in Wigan?", "what about outside Wigan?", "What about outside Wigan? (Do care leavers get help in Wigan?)"),
        ("Is the front door safe?", "and?", "What else? (Is the front door safe?)"),
        ("Is the front door safe?", "where is it?", "Where is the front door?"),
        ("My son is disabled, is social work for disabled children good?", "is that getting better?", "Is social work for disabled children getting better?"),
        ("Is there a team for children who are being exploited?", "who runs it?", "Who runs the team for children who are being exploited?"),
        ("Is there going to be a new hub?", "when does it open?", "When does the new hub open?"),
        ("Do you get a letter when it starts?", "is it clear?", "Is the letter clear?"),
        ("What happens when a child turns up homeless?", "and fostering?", "Fostering? (What happens when a child turns up homeless?)"),
        ("Are managers approachable?", "and supervision?", "Supervision? (Are managers approachable?)"),
        ("Are some families stuck in it?", "why is that?", "Why are some families stuck in it?"),
        ("How big is the overspend?", "who is responsible for it?", "Who is responsible for the overspend?"),
        ("How experienced are social workers?", "and managers?", "How experienced are managers?"),
        ("How effective is the virtual school?", "why?", "What makes the virtual school good or bad?"),
        ("How good are the audits?", "why?", "What makes audits good or bad?"),
        ("How big is the overspend?", "and last year?", "Last year? (How big is the overspend?)"),
        ("Do reviewing officers meet the children?", "do they push back?", "Do reviewing officers push back?"),
        ("Do reviewing officers meet the children?", "do they like it?", "Do children like it?"),
        ("Do disabled children get a good service?", "has it got better?", "Has it got better? (Do disabled children get a good service?)"),
        ("How many children live in unregistered homes?", "are they moved?", "Are children who live in unregistered homes moved?"),
        ("Is domestic abuse dealt with well?", "what did its own audit find?", "What did its own audit find? (Is domestic abuse dealt with well?)"),
        ("How good is the work with children on a plan?", "is it reviewed?", "Is the work with children on a plan reviewed?"),
        ("What is the overall grade?", "for care leavers?", "What is the grade for care leavers?"),
        ("Are plans written for disabled children good?", "who checks them?", "Who checks plans?"),
        ("Are visits made by social workers regular?", "how long do they last?", "How long do visits last?"),
        (
            "Are letters sent to families before court clear?",
            "who is working on that?",
            "Who is working on that? (Are letters sent to families before court clear?)",
        ),
        ("Which agency does Oldham rely on?", "does it work well?", "Does it work well? (Which agency does Oldham rely on?)"),
        ("What is the teaching of babies like?", "and the four year olds?", "What is the teaching of the four year olds like?"),
        ("What is the teaching of babies like?", "and of two-year-olds?", "What is the teaching of two-year-olds like?"),
        ("How good is support for partners?", "and of partners?", "Of partners? (How good is support for partners?)"),
        ("What is leadership like in the homes?", "and health?", "What is health like in the homes?"),
        ("How long is the wait to see the speech therapist?", "what is her name?", "What is the speech therapist's name?"),
        ("How many families use personal budgets?", "how much money do they get?", "How much money do families get?"),
        ("Which database does the council have?", "when is the new one coming?", "When is the new database coming?"),
        ("Do children with complex needs get support?", "do they get taxis?", "Do children with complex needs get taxis?"),
        (
            "I look after my grandson, is there any help for us?",
            "is that a new thing?",
            "Is that a new thing? (I look after my grandson, is there any help for us?)",
        ),
        ("How is social work with disabled children?", "is it better?", "Is social work with disabled children better?"),
        ("Does the local offer include gym membership?", "how do I get it?", "How do I get it? (Does the local offer include gym membership?)"),
        ("Tell me about Start Well", "is it working?", "Is Start Well working?"),
        ("Does Wigan place children in unregistered homes?", "are they visited?", "Are children in unregistered homes visited?"),
        ("Who helps care leavers?", "what about housing?", "What about housing for care leavers?"),
        ("Has anything been done about the front door?", "what about nights?", "What about nights? (Has anything been done about the front door?)"),
        ("Who led it?", "do staff like her?", "Do staff like the person who led it?"),
        ("Has supervision improved?", "do partners trust her?", "Do partners trust her? (Has supervision improved?)"),
        ("Is work with disabled children good?", "was it like that before?", "Was work with disabled children like that before?"),
        ("Where do care leavers live?", "are any placed outside?", "Are any care leavers placed outside?"),
        ("How good are assessments?", "what's the problem with the weaker ones?", "What's the problem with the weaker assessments?"),
        ("How many children are placed outside?", "how far away?", "How far away? (How many children are placed outside?)"),
        ("Are there enough social workers?", "how many jobs have they made?", "How many jobs have they made? (Are there enough social workers?)"),
        ("Are pathway plans good?", "do they mention lessons?", "Do pathway plans mention lessons?"),
        ("Do kids get to go to meetings?", "can they bring a friend?", "Can they bring a friend? (Do kids get to go to meetings?)"),
        ("How many foster carers are there?", "how many more are needed?", "How many more foster carers are needed?"),
        ("Who is the vice-principal?", "what did she do before?", "What did the vice-principal do before?"),
        ("Can a person get a ramp?", "how long does it take?", "How long does it take? (Can a person get a ramp?)"),
        ("Do they help mothers before birth?", "and fathers?", "Do they help fathers before birth?"),
        ("Does Wigan help mothers?", "and fathers?", "Does Wigan help fathers?"),
        ("Is there help with housing?", "and the year before?", "The year before? (Is there help with housing?)"),
        ("Are caseloads high?", "what did it get in its last ofsted?", "what did it get in its last ofsted?"),
        ("What is supervision like for social workers?", "and caseloads?", "What are caseloads like for social workers?"),
        ("Is there help with housing for care leavers?", "do most feel safe?", "Do most care leavers feel safe?"),
        ("How many adoptions were there?", "did any break down?", "Did any adoptions break down?"),
        ("Do social workers stay?", "do most like their job?", "Do most social workers like their job?"),
        (
            "How many children are educated at home, and has it gone up?",
            "why?",
            "Why has the number of children who are educated at home gone up?",
        ),
    ],
)
def test_what_comes_of_two_questions_is_english(earlier: str, question: str, whole: str) -> None:
    assert standalone(question, [earlier]) == whole


@pytest.mark.parametrize(
    ("earlier", "question"),
    [
        (ENOUGH, "How does that affect children?"),
        (ENOUGH, "What are they doing about it?"),
        (ENOUGH, "Is that bad?"),
        (ENOUGH, "Really?"),
        (GRADE, "Who decided that?"),
        (HIGH, "Who?"),
        (HIGH, "What does that mean?"),
        (IMPROVE, "What about the other ones?"),
        (IMPROVE, "Who is responsible for that?"),
        (WORKING, "Who said that?"),
        (WORKING, "Why?"),
        ("How are care leavers supported?", "Is it bad?"),
        ("Is anyone mentoring care leavers?", "How many are there altogether?"),
        ("Is anyone mentoring care leavers?", "Is the chief exec one of them?"),
        ("Is the virtual school effective?", "How many?"),
        ("Has turnover fallen?", "Is that good?"),
        ("Why is turnover high?", "Is that still the case?"),
        ("What did inspectors find?", "Why?"),
        ("How many agency teams is Wigan relying on?", "Why?"),
        ("Can care leavers drive?", "Who pays for that?"),
        ("Do foster carers get training?", "What about adoption?"),
        (RATE, "Does it say why?"),
        (FOSTER, "What did they find?"),
        ("What happens when a placement breaks down?", "Who decides it?"),
        ("Do care leavers get a personal adviser?", "Does that help?"),
        ("Do care leavers get a personal adviser?", "How often do they see them?"),
        ("Does Wigan keep children safe?", "Are they failing?"),
        ("Were children waiting for conferences?", "Are they still?"),
        ("Is York trying to get more foster carers?", "Is it working?"),
        ("Can care leavers stay put with their carers?", "How many are doing it?"),
        ("Is response to domestic abuse good?", "Do they have anything for the perpetrators?"),
        ("Are councillors good corporate parents?", "Have they had training for that?"),
        ("Did Kent take its adoption service back?", "Did it work?"),
        ("Do they use a practice model?", "Is it working?"),
        ("Are thresholds applied properly?", "Does that put children at risk?"),
        ("Can care leavers get counselling?", "Until what age?"),
        ("Are visits in time?", "What are they doing about it?"),
        ("Is the offer clear enough?", "What about the ones who've got kids?"),
        ("What do care leavers think?", "Are they fixing that?"),
        ("Has Sefton got an interim director of children's services?", "When did they start?"),
    ],
)
def test_what_would_be_no_english_stays_as_typed_with_the_earlier_question_behind_it(earlier: str, question: str) -> None:
    whole = f"{question} ({earlier})"
    assert standalone(question.lower(), [earlier]) == whole
    assert standalone("tell me more", [earlier, question]) == standalone("tell me more", [earlier]), "it still leans on the question before"


@pytest.mark.parametrize(
    ("history", "question", "whole"),
    [
        (["is the out of hours team ok", "what about the front door"], "is it safe", "Is the front door safe?"),
        (["what happens when a child comes home", "what about checks"], "are they written down", "Are checks written down?"),
        (["do foster carers get support", "what's mockingbird"], "does it work", "Does mockingbird work?"),
        (["is there a corporate parenting board", "whats the strategy"], "does it have priorities", "Does the strategy have priorities?"),
        (["is early help any good", "what's start well"], "who can use it", "Who can use it? (What's start well? Is early help any good?)"),
        (
            ["do they do return home interviews", "how many kids turn it down"],
            "is that a lot",
            "Is that a lot? (How many kids turn it down? Do they do return home interviews?)",
        ),
        (
            ["my foster son is 17, what help will he get"],
            "what if hes not ready",
            "What happens if he's not ready? (My foster son is 17, what help will he get?)",
        ),
        (["are reviews on time"], "theyre late arent they", "Reviews are late?"),
        (["are reviews on time"], "how come theyre late", "How come reviews are late?"),
        (["how is the front door"], "so children wait longer?", "Children wait longer? (How is the front door?)"),
        (["is turnover high"], "so staff leave", "Staff leave? (Is turnover high?)"),
        (
            ["how good is help for disabled children", "who provides it"],
            "are they short of staff",
            "Are they short of staff? (Who provides help for disabled children?)",
        ),
        (["are caseloads too high"], "do they have enough foster carers", "Do they have enough foster carers? (Are caseloads too high?)"),
        (["do children get moved a lot"], "what are they doing now", "What are they doing now? (Do children get moved a lot?)"),
        (["are allegations against teachers recorded right"], "do they meet", "Do they meet? (Are allegations against teachers recorded right?)"),
        (["what is wrong with the front door"], "is it the managers?", "Is it the managers? (What is wrong with the front door?)"),
        (["did wigan get worse after 2017"], "is it fixed", "Is it fixed? (Did wigan get worse after 2017?)"),
        (["is the council any good at adoption"], "how long does it take", "How long does it take? (Is the council any good at adoption?)"),
        (["do we get training"], "is there one for kinship carers", "Is there one for kinship carers? (Do we get training?)"),
        (["are allegations against teachers recorded"], "how would i report one", "How would i report an allegation against teachers?"),
        (["do foster carers get trained"], "is there a plan for each of them", "Is there a plan for each of the foster carers?"),
        (["do new carers join mockingbird"], "what about the other one", "What about the other one? (Do new carers join mockingbird?)"),
        (["are care plans any good"], "same for reviews?", "Are reviews any good?"),
        (["do care leavers get letters"], "and papers?", "Do care leavers get papers?"),
        (["are children being moved around too much"], "and older ones", "Are older children being moved around too much?"),
        (["do children in care see their families"], "what about brothers and sisters", "Do children in care see their brothers and sisters?"),
        (["do adopters get support afterwards"], "and for how long", "For how long do adopters get support afterwards?"),
        (["what needs to improve"], "for example?", "For example? (What needs to improve?)"),
        (["are reviews late"], "no not reviews, strategy meetings", "Are strategy meetings late?"),
        (["are reviews late"], "i was asking about strategy meetings", "Are strategy meetings late?"),
        (["do care leavers get a flat"], "and audits, are they any good", "Are audits any good?"),
        (["why are children in unregistered homes"], "are they safe", "Are children in unregistered homes safe?"),
        (["who's checking the extra money"], "is it enough", "Is the extra money enough?"),
        (["who's on the board"], "who chairs it", "Who chairs the board?"),
        (["whats going wrong with child in need plans"], "who checks them", "Who checks child in need plans?"),
        (["how many agency social workers are there"], "which teams use them", "Which teams use agency social workers?"),
        (["is there a chief social worker"], "is she new", "Is the chief social worker new?"),
        (["whats the pep like"], "and care plans?", "What are care plans like?"),
        (["does the virtual school help with exams"], "and the hub?", "Does the hub help with exams?"),
        (["are carers trained"], "same in Bolton", "Are carers trained in Bolton?"),
        (["why are children in care"], "are they safe", "Are children in care safe?"),
        (["what is the plan"], "was it the same before", "Was the plan the same before?"),
        (["do care leavers get help"], "and adopters?", "Do adopters get help?"),
        (["are reviews late"], "sorry i meant strategy meetings", "Are strategy meetings late?"),
        (["do foster carers get trained"], "no i meant adopters", "Do adopters get trained?"),
        (["is there a hub"], "who is in charge of it", "Who is in charge of the hub?"),
        (["is housing short"], "so why", "Why is housing short?"),
        (["is there a LADO service?"], "is it better than last time", "Is the LADO service better than last time?"),
        (["is there a children in care council?"], "do councillors come to it?", "Do councillors come to the children in care council?"),
        (["Is there support for children being criminally exploited?"], "and those who go missing?", "Is there support for children who go missing?"),
        (["are plans any good", "why not"], "no the care plans", "Why aren't the care plans any good?"),
        (["are plans late"], "no, not reviews, visits", "Are visits late?"),
        (["how many social workers do they have"], "no I meant how many new posts", "How many new posts are there?"),
        (["are plans late"], "sorry i meant are visits late", "Are visits late?"),
        (["are the meetings late"], "why tho", "Why are the meetings late?"),
        (["how many people complain", "do they answer the phone"], "and emails?", "Emails? (Do they answer the phone? How many people complain?)"),
        (["is there a wait for speech therapy"], "and wheelchairs", "Is there a wait for wheelchairs?"),
        (["How long is the wait for wheelchairs?"], "and respite?", "How long is the wait for respite?"),
        (["is there help for parents"], "and siblings?", "Is there help for siblings?"),
        (["is there help getting a job"], "and uni", "Uni? (Is there help getting a job?)"),
        (["has covid affected things"], "and the care leavers", "The care leavers? (Has covid affected things?)"),
        (["is school help good for kids in care"], "what about kids taught at home", "Is school help good for kids taught at home?"),
        (["my son is 19 what help does he get"], "what about housing", "What about housing? (My son is 19 what help does he get?)"),
        (["what did wigan get overall"], "and for care leavers", "What did wigan get for care leavers?"),
        (["is neglect dealt with well"], "is it better now", "Is the way neglect is dealt with better now?"),
        (["Are children's health assessments late?"], "do they see a dentist", "Do children see a dentist?"),
        (["Are children's care plans late?"], "do they get reviewed", "Do children's care plans get reviewed?"),
        (["who is Jo Bow"], "how often do they meet", "How often do they meet? (Who is Jo Bow?)"),
        (["hows the transport"], "what about drivers, did they change them?", "Did they change drivers?"),
        (["what happens to allegations"], "what is the LADO", "what is the LADO"),
        (["are caseloads high"], "back to kids in care, what are peps like", "What are peps like? (Kids in care?)"),
        (["how good is the response to missing children"], "good or bad?", "Good or bad? (How good is the response to missing children?)"),
        (["are staff happy", "how's supervision"], "anything bad about it", "Anything bad about it? (How's supervision? Are staff happy?)"),
        (["is the council good"], "thats not what i asked, do they visit kids", "Do they visit kids? (Is the council good?)"),
        (["do kids go missing a lot"], "what happens when they do", "What happens when they do? (Do kids go missing a lot?)"),
        (["who runs the duty team"], "how long does it take them to come out", "How long does it take them to come out? (Who runs the duty team?)"),
        (["how many advisers are there", "how many has each?", "have many of them left?"], "and social workers?", "Have many social workers left?"),
        (["Are the audits any good?"], "how many were there last year", "How many were there last year? (Are the audits any good?)"),
        (["Do children get health assessments?"], "what about dentists?", "What about dentists? (Do children get health assessments?)"),
        (["does the report say anything about home education"], "is it any better than it was?", "Is home education any better than previously?"),
        (["Is the out-of-hours service well run?"], "better than it used to be?", "Better than it used to be? (Is the out-of-hours service well run?)"),
        (["Are caseloads too high?"], "do they know why?", "Do they know why? (Are caseloads too high?)"),
        (["Do schools attend meetings?"], "do they know why?", "Do schools know why?"),
        (["Does the council respond well to abuse?"], "did they know about this", "Did they know about this? (Does the council respond well to abuse?)"),
        (["Is the out of hours service ok"], "who runs it", "Who runs the out of hours service?"),
        (["Do children have a say?"], "what's that group called?", "What's that group called? (Do children have a say?)"),
        (["Do children have a say?"], "is it true that morale fell", "is it true that morale fell"),
        (["What was it rated?"], "what was it before?", "What grade did it get at the last inspection?"),
        (["Who is the director?"], "what do staff think of her?", "What do staff think of the director?"),
        (["Do care leavers get a personal adviser?"], "what do they do?", "What do personal advisers do?"),
        (["Do children see their parents?"], "and their brothers and sisters?", "Do children see their brothers and sisters?"),
        (["Has the director learned from others?"], "about what?", "About what? (Has the director learned from others?)"),
        (["Do social workers visit children?"], "can you quote that?", "Can you quote that? (Do social workers visit children?)"),
        (["Is there an edge of care service?", "who is it for?"], "does it step in quick enough", "Does the edge of care service step in quick enough?"),
        (["Does the edge of care service step in quickly?"], "what difference does it make?", "What difference does the edge of care service make?"),
        (["I want to know whether the money has helped"], "how much was it", "How much was it? (I want to know whether the money has helped?)"),
        (["my social worker keeps changing"], "why", "Why? (My social worker keeps changing?)"),
        (["are letters clear"], "is that the same for plans", "Are letters clear for plans?"),
        (["are letters clear"], "is that the same for everyone", "Is that the same for everyone? (Are letters clear?)"),
        (["are reviews late"], "meetings i mean", "Are meetings late?"),
        (["what help do care leavers get"], "and housing, not the offer", "Housing? (What help do care leavers get?)"),
        (["are kids in care listened to"], "and those who've left", "Are care leavers listened to?"),
        (["are audits good"], "whats the weak bit", "What's the weak bit? (Are audits good?)"),
        (["are caseloads ok"], "newly qualified ones too?", "Newly qualified ones too? (Are caseloads ok?)"),
        (["What happens to children who go missing?"], "how many within 72 hours", "How many within 72 hours? (What happens to children who go missing?)"),
        (["how many children live far away"], "why so far away", "Why so far away? (How many children live far away?)"),
        (["who comes to meetings"], "not schools?", "Not schools? (Who comes to meetings?)"),
        (["is the graded care profile used well"], "has it got better", "Has the graded care profile got better?"),
        (["do kids get life story books"], "how many are waiting", "How many kids are waiting for life story books?"),
        (["Are children getting their health assessments on time?"], "why are they late", "Why are health assessments late?"),
        (["How long do children wait for therapy?"], "thats terrible, and carers?", "How long do carers wait for therapy?"),
        (
            ["what is the duty team like", "do they do anything else"],
            "is that a problem",
            "Is that a problem? (Do they do anything else? What is the duty team like?)",
        ),
        (["Who leads the virtual school?"], "What about attendance?", "What about attendance? (Who leads the virtual school?)"),
        (["Who leads the virtual school?"], "what about the hub?", "Who leads the hub?"),
        (["Are children at risk of exploitation?"], "and those in foster care?", "Are children in foster care at risk of exploitation?"),
        (["Is the team short of staff?"], "who complained about it", "Who complained about the team being short of staff?"),
        (["how long has the director been there"], "and the chief executive, who is that", "Who is the chief executive?"),
        (["are caseloads high"], "go back to kids in care, what are peps like", "What are peps like? (Kids in care?)"),
        (["who is the director"], "and the one before?", "The one before? (Who is the director?)"),
        (["who is the director"], "and before her", "Before her? (Who is the director?)"),
        (["What grade did it get?"], "has that gone up or down?", "What grade did it get at the last inspection?"),
        (["What grade did care leavers get?"], "has that gone up?", "What were care leavers rated at the last inspection?"),
        (["when was the board set up"], "who chairs it", "Who chairs the board?"),
        (["How many got guardianship orders?"], "is that going up", "Is that going up? (How many got guardianship orders?)"),
        (["Who chairs the safeguarding board?"], "What grade did it get?", "What grade did the safeguarding board get?"),
        (["my son is disabled, how good is the help"], "has it improved", "Has it improved? (My son is disabled, how good is the help?)"),
        (["what happens with adoption"], "could I see her?", "Could I see her? (What happens with adoption?)"),
        (["How good is Wigan overall?"], "and in care?", "How good is Wigan for children in care?"),
        (["How good is early help?"], "what about before?", "What about before? (How good is early help?)"),
        (["who works there"], "what about at night", "What about at night? (Who works there?)"),
        (["Do care leavers get driving lessons?"], "how many are not working?", "How many care leavers are not working?"),
        (["Do care leavers get one?"], "how many are in it?", "How many are in it? (Do care leavers get one?)"),
        (["is there help"], "what about if he leaves", "What happens if he leaves? (Is there help?)"),
        (["are b&bs used for care leavers"], "and hmos", "Are hmos used for care leavers?"),
        (["why can't you trust it"], "what are they doing about it", "What are they doing about it? (Why can't you trust it?)"),
        (["was it outstanding before"], "for looked after children as well?", "Was it outstanding before for looked after children?"),
        (["do kids wait long for camhs"], "how long", "How long do kids wait for camhs?"),
        (["How is adoption graded?"], "why", "Why? (How is adoption graded?)"),
        (["how many live with foster families"], "and children's homes", "How many live in children's homes?"),
        (["How many foster carers have they got?"], "what kind do they need", "What kind do they need? (How many foster carers have they got?)"),
        (["Do care leavers get priority?"], "What if they are pregnant?", "What happens if they are pregnant? (Do care leavers get priority?)"),
        (["Tell me about the hub", "What about another charity?"], "How much does it cost?", "How much does Another charity cost?"),
        (["Do children get a prompt response?"], "Is it different for homeless teenagers?", "Do homeless teenagers get a prompt response?"),
        (["Do children in care have plans?"], "Is this true of care leavers as well?", "Do care leavers have plans?"),
        (["Do children in care have plans?"], "Do care leavers too?", "Do care leavers have plans?"),
        (["Do children in care have plans?"], "Does that go for care leavers?", "Do care leavers have plans?"),
        (["Are children interviewed?"], "Within how many hours?", "Within how many hours? (Are children interviewed?)"),
        (["Are children interviewed?"], "how many days later", "How many days later? (Are children interviewed?)"),
        (["How are asylum seekers looked after?"], "Where do they live?", "Where do asylum seekers live?"),
        (["what's the adoption work like there"], "what about fostering", "What's fostering like there?"),
        (["How much money does the team have?"], "When was it set up?", "When was the team set up?"),
        (["How much funding does the charity get?"], "Has it gone up?", "Has the funding gone up?"),
        (["Are audits good?"], "Did the council's own checks pick that up?", "Did the council's own checks pick that up? (Are audits good?)"),
        (["Is the plan funded?", "For how long?"], "What happens after that?", "What happens after that? (For how long is the plan funded?)"),
        (["Who is the interim director?"], "Is that a problem?", "Is that a problem? (Who is the interim director?)"),
        (["What support do care leavers get?", "What about jobs?"], "Who supports them?", "Who supports care leavers?"),
        (["What support do care leavers get?", "What about flats?"], "Are they damp?", "Are flats damp?"),
        (["what do care leavers get"], "do they help with driving lessons", "Do they help with driving lessons? (What do care leavers get?)"),
        (["Has any child been harmed?"], "What about neglect?", "What about neglect? (Has any child been harmed?)"),
        (["do they work with other councils"], "What about the police?", "Do they work with the police?"),
        (["How many children live in unregistered homes?"], "what about unregistered schools", "How many children live in unregistered schools?"),
        (
            ["What did inspectors say needs to improve?"],
            "What is wrong with the assessments for them?",
            "What is wrong with the assessments for them? (What did inspectors say needs to improve?)",
        ),
        (["When was the inspection?", "who led it?"], "When was the one before that?", "When was the inspection before this one?"),
        (["When was the inspection?", "When was the one before that?"], "what did they get then?", "What grade did it get at the last inspection?"),
        (["When was the inspection?"], "So has it got better or worse?", "So has it got better or worse?"),
        (["What was the grade in 2022?"], "what is it now", "What is the grade now?"),
        (["are care plans any good", "can kids understand them"], "do they get to go to reviews?", "Do kids get to go to reviews?"),
        (["are care plans any good", "do foster carers like them"], "are they reviewed", "Are care plans reviewed?"),
        (["do disabled children get a good service"], "better than before?", "Better than before? (Do disabled children get a good service?)"),
        (["how many agency teams are there"], "what does that mean for staff?", "What does that mean for staff? (Are there agency teams?)"),
        (["are letters thorough?"], "what about the plans after that", "What about the plans after that? (Are letters thorough?)"),
        (["are there homes for them"], "where do most of them live", "Where do most of them live? (Are there homes for them?)"),
        (["pre proceedings - are they taking too long?"], "why is that", "Why are pre proceedings taking too long?"),
        (["How many foster carers are there?"], "are there enough?", "Are there enough foster carers?"),
        (["are caseloads ok?"], "what's the ASYE thing", "what's the ASYE thing"),
        (["till what age can care leavers get help"], "what about housing", "What about housing for care leavers?"),
        (["I foster my niece, is there any help for us?"], "since when", "Since when? (I foster my niece, is there any help for us?)"),
        (
            ["Is there a team for refugees?", "what about their religion?"],
            "Are they age assessed?",
            "Are they age assessed? (Is there a team for refugees?)",
        ),
        (["Is damp dealt with?"], "Which buildings are affected?", "Which buildings are affected? (Is damp dealt with?)"),
        (
            ["how many families get out of that process?"],
            "what did they say about court delays?",
            "what did they say about court delays?",
        ),
        (["Are social workers happy?"], "what did they say about pay?", "What did social workers say about pay?"),
        (["What does the LADO do?", "why was that?"], "has anything been done about it?", "Has anything been done about it? (What does the LADO do?)"),
        (
            ["is practice good?", "Does it say why it is?", "And strategy meetings?"],
            "what could be better about them?",
            "What could be better about strategy meetings?",
        ),
        (["what were we graded overall?"], "and for leadership?", "What were we graded for leadership?"),
        (["did they listen to kids?"], "what about reviews, do they have to go?", "Do kids have to go to reviews?"),
        (["what's the red thread initiative"], "where does that happen?", "Where does the red thread initiative happen?"),
        (["what's wrong with the offer"], "and until that happens?", "What's wrong with the offer until that happens?"),
        (["How much does the council spend on early help?"], "has it gone up?", "Has it gone up? (How much does the council spend on early help?)"),
        (
            ["How many children are in unregistered homes?", "what is being done about them?"],
            "and asylum seeking children?",
            "What is being done about asylum seeking children?",
        ),
        (["What is being done about missing children?"], "how many of those are there?", "How many missing children are there?"),
        (["How many care leavers are out of work?"], "and those who are homeless?", "How many care leavers are homeless?"),
        (["How many children are in foster care?"], "and those in children's homes?", "How many children are in children's homes?"),
        (["Who is the LADO?"], "And private fostering?", "What about private fostering?"),
        (["Who is the director?"], "and the chief executive?", "Who is the chief executive?"),
        (["When was the inspection?"], "and the one before that?", "When was the inspection before this one?"),
        (["What grade did it get at the inspection?"], "and the one before?", "What grade did it get at the last inspection?"),
        (["Are reviews good?"], "did care leavers have a say?", "Did care leavers have a say? (Are reviews good?)"),
        (["How long does adoption take?"], "is that better than before?", "Is that better than before? (How long does adoption take?)"),
        (["How many children does the hub support?"], "Do they get schooling?", "Do they get schooling? (How many children does the hub support?)"),
        (["Is adoption quick?"], "no i mean before the inspection", "What about before the inspection? (Is adoption quick?)"),
        (["Are care leavers helped?"], "any apprenticeships?", "Are there any apprenticeships for care leavers?"),
        (["Are care leavers helped?"], "any delays?", "Any delays? (Are care leavers helped?)"),
        (["Is there a team for refugees?"], "any results?", "Any results? (Is there a team for refugees?)"),
        (["How many children are privately fostered?", "Is that more than before?"], "are they seen?", "Are children who are privately fostered seen?"),
        (["Was adoption rated good?"], "and care leavers?", "Were care leavers rated good?"),
        (["What was the judgement for adoption?"], "and care leavers?", "What was the judgement for care leavers?"),
        (["what did ofsted say about us overall"], "and for leadership?", "What grade did it get for leadership?"),
        (["What did the school do about exclusions?"], "And apprenticeships?", "What did the school do about apprenticeships?"),
        (["What did they say about conferences?"], "what about in pre-proceedings", "What did they say about pre-proceedings?"),
        (["Do children who are adopted settle?"], "what about older ones?", "What about older children? (Do children who are adopted settle?)"),
        (["what am i entitled to"], "and rent?", "Rent? (What am i entitled to?)"),
        (["Are reviews late?"], "till what age", "Till what age? (Are reviews late?)"),
        (["Are children taken away?"], "if they do go in can i still see them", "Can i still see them if they do go in? (Are children taken away?)"),
        (["Do foster carers get paid?"], "what about when they leave?", "Do foster carers get paid when they leave?"),
        (["What is the high needs deficit?"], "how will they pay it back?", "How will they pay the high needs deficit back?"),
        (["How many members does the forum have?"], "are they trained?", "Are members of the forum trained?"),
        (["Is there a plan for damp?"], "do parents think that is fair?", "Do parents think that is fair? (Is there a plan for damp?)"),
        (["What did it get overall?"], "was it the same last time", "What grade did it get at the last inspection?"),
        (["Why do staff leave?"], "which reason is given most often?", "Which reason is given most often? (Why do staff leave?)"),
        (["Has turnover gone up?"], "what has been done about it?", "What has been done about turnover?"),
        (["Where do they stay overnight?"], "why are there fewer places there", "Why are there fewer places there? (Where do they stay overnight?)"),
        (["Are exclusions high?"], "and suspensions then?", "Are suspensions high?"),
        (["Are plans late?"], "do managers pick this up", "Do managers pick this up? (Are plans late?)"),
        (["Is there money for repairs?"], "will that fix it", "Will that fix it? (Is there money for repairs?)"),
        (["Do disabled children get a plan?"], "what about their reviews, are those any good?", "Are disabled children's reviews any good?"),
        (["Are children placed far away?"], "why is that happening?", "Why are children placed far away?"),
        (["What happens if a child runs off?"], "out of hours?", "Out of hours? (What happens if a child runs off?)"),
        (["Is the council spending more on children?"], "why did they do that?", "Why did they do that? (Is the council spending more on children?)"),
        (["How many posts were created?"], "so have they spent more?", "Have they spent more? (How many posts were created?)"),
        (["what grade did leadership get?"], "and overall?", "What grade did it get overall?"),
        (
            ["Do homeless teenagers get help?", "is there a protocol?"],
            "and leaflets?",
            "Are there any leaflets? (Do homeless teenagers get help?)",
        ),
        (
            ["Are strategy discussions late?"],
            "are the right people in the room when they happen?",
            "Are the right people in the room when strategy discussions happen?",
        ),
        (["Are care plans clear?"], "how often are those reviewed?", "How often are care plans reviewed?"),
        (["Do foster carers get training?"], "I meant adopters, sorry", "Do adopters get training?"),
        (["Was the grade for adoption rated good?"], r"and fostering \q?", r"Was the grade for fostering \q rated good?"),
        (["Is council housing available?"], "is it safe?", "Is council housing safe?"),
        (["What is Voices Up?", "What did they ask for?"], "Did they get it?", "Did they get it? (What did they ask for? What is Voices Up?)"),
        (["What is the emergency team?"], "How far is it to Leeds?", "How far is it to Leeds?"),
        (["How are care leavers doing with jobs?"], "And housing?", "How are care leavers doing with housing?"),
        (["What is the Access Point?"], "How many people work there?", "How many people work at the Access Point?"),
        (["are adopters supported"], "and before that, how are they assessed?", "How are adopters assessed before that?"),
        (["What's wrong with reviews?"], "what about the care plans, same problem?", "What's wrong with the care plans?"),
        (["How high are caseloads?"], "But they hired 40 more, didn't they?", "They hired 40 more? (How high are caseloads?)"),
        (["How many children are on plans?"], "and how many looked after", "How many children are looked after?"),
        (["Who sees a nurse?"], "What is she called?", "What is the nurse called?"),
        (["What does the director do?"], "How about attendance?", "What about attendance? (What does the director do?)"),
        (
            ["Is CAMHS any good?"],
            "does it cover children placed outside the borough",
            "Does it cover children placed outside the borough? (Is CAMHS any good?)",
        ),
        (["How many social workers are agency staff?"], "What was it before?", "How many social workers were agency staff before?"),
        (["Do children get mental health help?"], "How long do they have to wait?", "How long do children have to wait for mental health help?"),
        (["Can children get a dentist?"], "how long do they wait?", "How long do children wait for a dentist?"),
        (["What is staying put?"], "How many young people do it?", "How many young people do staying put?"),
        (["How many children live outside Telford?"], "and in foster families?", "How many children live in foster families?"),
        (["Who leads it?"], "How long has he been doing that?", "How long has the person who leads it been in post?"),
        (["What happens to care leavers?"], "Were any put in a B&B?", "Were any care leavers put in a B&B?"),
        (["What is the purpose of the board?"], "who is on it?", "Who is on the board?"),
        (["What is the quality of supervision like?"], "is it regular?", "Is the quality of supervision regular?"),
        (
            ["Is the review service good?", "Do they keep in touch with children between their reviews?"],
            "why not?",
            "Why don't they keep in touch with children between their reviews? (Is the review service good?)",
        ),
        (["How many care leavers are not in work?"], "how many are?", "How many care leavers are in work?"),
        (["How many care leavers are not in work?"], "and those who are?", "How many care leavers are in work?"),
        (["How many care leavers don't have an adviser?"], "how many do?", "How many care leavers have an adviser?"),
        (["Are care leavers in suitable homes?"], "how many aren't?", "How many care leavers aren't in suitable homes?"),
        (["Do children get their health checks?"], "how many don't?", "How many children don't get their health checks?"),
        (["Do care leavers get help going to uni?"], "how many aren't?", "How many aren't? (Do care leavers get help going to uni?)"),
        (["Do children keep their workers?"], "how many do?", "How many children keep their workers?"),
        (["Why do some plans drift?"], "why those?", "Why do some plans drift?"),
        (["Are health assessments on time?"], "and if a teenager refuses?", "What happens if a teenager refuses? (Are health assessments on time?)"),
        (["Is life story work on time?"], "so some kids miss out?", "Some kids miss out? (Is life story work on time?)"),
        (["Are children harmed?"], "so nobody is harmed?", "Nobody is harmed? (Are children harmed?)"),
        (["Are reviews on time?"], "and if so, how?", "If so, how? (Are reviews on time?)"),
        (["Are reviews on time?"], "do they ask the child?", "Do they ask the child? (Are reviews on time?)"),
        (["Do advocates help?"], "do they ask the child?", "Do advocates ask the child?"),
        (["Are assessments good quality?"], "even the pre-birth ones?", "Are the pre-birth assessments good quality?"),
        (["Are phones answered?"], "even at night?", "Are phones answered even at night?"),
        (
            ["What happens when children go missing?"],
            "and when they come back?",
            "What happens when they come back? (What happens when children go missing?)",
        ),
        (["Do care leavers do well at school?"], "I meant in work, not school", "Do care leavers do well in work?"),
        (["Are assessments good?"], "I meant plans, not assessments", "Are plans good?"),
        (["Are interviews done?"], "within 72 hours?", "Are interviews done within 72 hours?"),
        (["Is neglect picked up?"], "using what?", "Using what? (Is neglect picked up?)"),
        (["What does MARU stand for?"], "and MACE?", "What does MACE stand for?"),
        (["What is the MARU?"], "and the MARAC?", "What is the MARAC?"),
        (["Are adopters supported?"], "what grade did they get overall?", "what grade did they get overall?"),
        (["How good is the virtual school?", "Why?"], "Who runs it?", "Who runs the virtual school?"),
        (["Was overall effectiveness good?"], "and for leadership?", "Was leadership good?"),
        (["What was the overall effectiveness grade?"], "and for care leavers?", "What was the grade for care leavers?"),
        (["Who is the chief fire officer?", "When did he start?"], "What do staff think of him?", "What do staff think of the chief fire officer?"),
        (
            ["Who runs the prevention team?", "When did she start?"],
            "What do staff think of her?",
            "What do staff think of the person who runs the prevention team?",
        ),
        (["Are on-call firefighters trained?"], "And on weekdays?", "Are on-call firefighters trained on weekdays?"),
        (["Is the board working?"], "who chairs it?", "Who chairs the board?"),
        (["are audits any use?", "why's that?"], "what about supervision?", "Is supervision any use?"),
        (["how did it do overall?"], "why did it drop?", "Why did the grade drop?"),
        (["is it the data or the managers?"], "so what have they been told to improve?", "so what have they been told to improve?"),
        (["Are adopters well supported?"], "Sorry, I meant foster carers, not adopters", "Are foster carers well supported?"),
        (["How much is the setting up home grant?"], "and driving lessons?", "How much are driving lessons?"),
        (["What is the verdict on children's services then?"], "and for care leavers?", "What is the verdict on children's services for care leavers?"),
        (["What was leadership graded?"], "and the others?", "What were the other grades?"),
        (["Is the house any good?"], "what about somewhere for women?", "Is there somewhere for women?"),
        (["What is the vacancy rate in Saltrey?"], "what about Wenbridge?", "What is the vacancy rate in Wenbridge?"),
        (["What is the budget for fostering?"], "and adoption?", "What is the budget for adoption?"),
        (["What is New Footings?"], "does it stop them reoffending?", "Does New Footings stop them reoffending?"),
        (["Do foster carers get training?"], "how are new ones assessed?", "How are new foster carers assessed?"),
        (["What is ATOM?"], "Is it only for teenagers?", "Is ATOM only for teenagers?"),
        (["What about kids at risk of exploitation?"], "And those who go missing?", "Kids who go missing?"),
        (["Who helps care leavers?"], "What don't they get?", "What don't care leavers get?"),
        (["What is the council doing for care leavers?"], "And what about housing?", "What about housing for care leavers?"),
        (["Is the fostering panel good?"], "And the virtual school, is that new?", "Is the virtual school new?"),
        (["Are plans late?"], "Is it still like that?", "Is it still like that? (Are plans late?)"),
        (["Are caseloads high?"], "were they always like that?", "Were caseloads always like that?"),
        (["Are they supported in their first year?"], "And do staff like working there?", "And do staff like working there?"),
        (["Are caseloads ok?"], "for newly qualified ones too?", "For newly qualified ones too? (Are caseloads ok?)"),
        (["Who chairs the panels?"], "are you sure? I heard it was the council", "Are you sure? I heard it was the council? (Who chairs the panels?)"),
        (["Are adopters trained?"], "and foster carers, even the new ones?", "Are foster carers, even the new carers trained?"),
    ],
)
def test_what_people_type_in_turn(history: list[str], question: str, whole: str) -> None:
    assert standalone(question, history) == whole


@pytest.mark.parametrize(
    ("earlier", "topic"),
    [
        (MOCKINGBIRD, "adoption"),
        (MOCKINGBIRD, "foster carers"),
        (GRADE, "adoption"),
        (GRADE, "fostering"),
        (GRADE, "foster carers"),
        (ENOUGH, "schools"),
        (HIGH, "foster carers"),
        (IMPROVE, "fostering"),
        (FOSTER, "cost?"),
        (FOSTER, "so tell me about adoption"),
    ],
)
def test_a_topic_typed_alone_stands_alone(earlier: str, topic: str) -> None:
    assert standalone(topic, [earlier]) == topic


@pytest.mark.parametrize(
    ("words", "several"),
    [
        ("reviews of care plans", True),
        ("children who go missing", True),
        ("children in care", True),
        ("children in need", True),
        ("a children in care council", False),
        ("staff turnover", False),
        ("progress", False),
        ("news", False),
    ],
)
def test_words_name_one_thing_or_several(words: str, several: bool) -> None:
    assert plural(words) == several


@pytest.mark.parametrize(
    "question",
    [
        "When a child goes missing who is told?",
        "Has Wigan improved since its last inspection?",
        "Have leaders kept their promises to families?",
        "What did leaders do when they found out about neglect?",
        "Is there a one stop shop for families?",
        "Are care leavers' pathway plans kept up to date?",
        "How many children live in unregistered homes?",
        "Do people who adopt get training?",
    ],
)
def test_a_question_that_leans_on_nothing_is_left_alone(question: str) -> None:
    assert standalone(question, [FOSTER]) == question
    assert standalone("why?", []) == "why?"


@pytest.mark.parametrize(
    ("earlier", "question"),
    [
        (RATE, "What does it say about foster carers?"),
        (RATE, "Does it mention adoption?"),
        (RATE, "Is it safe for children in care to see their family?"),
        (RATE, "Is it true that social workers leave?"),
        (RATE, "How long does it take to screen contacts?"),
        (FOSTER, "What did they find about supervision?"),
    ],
)
def test_it_and_they_may_stand_for_nothing_asked_about_earlier(earlier: str, question: str) -> None:
    assert standalone(question, [earlier]) == question


def test_more_is_asked_of_the_whole_question_where_it_says_more_than_its_subject() -> None:
    assert standalone("tell me more about that", ["Do children get advocates?"]) == "Do children get advocates?"


def test_what_if_asks_what_happens_then() -> None:
    assert standalone("and if they say no?", [FOSTER]) == f"What happens if they say no? ({FOSTER})"
    assert standalone("what if they don't?", [FOSTER]) == f"What happens if they don't? ({FOSTER})"


def test_a_question_that_leans_may_be_what_the_next_one_is_about() -> None:
    history = ["What have they done about neglect?", "is there a new strategy?"]
    assert standalone("since when?", history) == "Since when has there been a new strategy?"


def test_what_was_said_between_two_questions_goes_with_both() -> None:
    asked = "do they do adoption on their own?"
    for said in ("so another council does it for them?", "they share it with a council", "an agency?", "but not for babies?"):
        assert standalone("since when?", [asked, said]) == f"Since when? ({said[:1].upper()}{said[1:].rstrip('?')}? {asked})"
    assert standalone("and care leavers?", ["Are reviews late?", "why?"]) == "Why are reviews late for care leavers?"
    assert standalone("do partners trust her?", ["is there a new director?", "so she is new"]) == "Do partners trust the new director?"
    question = "Are care leavers' pathway plans kept up to date?"
    assert standalone(question, [asked, "an agency?"]) == question


def test_thanks_are_taken_off_only_where_they_open_what_is_typed() -> None:
    assert standalone("How does the council look after care leavers?", [RATE]) == "How does the council look after care leavers?"
    assert standalone("Are the right people at reviews?", [RATE]) == "Are the right people at reviews?"


def test_what_is_asked_is_told_from_the_earlier_question_behind_it() -> None:
    assert without_earlier("Is supervision good? (How many teams are there?)") == "Is supervision good?"
    assert without_earlier("What about the other ones? (How many teams are there?)") == "What about the other ones? (How many teams are there?)"
    assert without_earlier("Is supervision (the monthly one) good?") == "Is supervision (the monthly one) good?"


def test_who_says_who_they_are_begins_anew_but_for_pronouns() -> None:
    earlier = ["Are care plans good?"]
    assert whole_question("As a councillor I want to know who moderates the audits.", earlier) == "I want to know who moderates the audits."
    assert "care plans" in whole_question("As a councillor I want to know who moderates them.", earlier)


def test_after_a_change_of_subject_a_question_leans_on_nothing_but_for_its_pronouns() -> None:
    for said in ("Moving on - ", "Change of subject: ", "Thanks. Different topic: "):
        assert whole_question(f"{said}what grade was given overall?", ["Are adopters supported?"]) == "what grade was given overall?"
    assert "adopters" in whole_question("Moving on - are they trained?", ["Are adopters supported?"])
    assert "adoption" in whole_question("Different topic: adoption", ["Are care leavers supported?"])


def test_the_subject_ends_at_the_verb() -> None:
    assert (clause(FOSTER).subject, clause(FOSTER).object) == ("foster carers", "regular training")
    assert clause("Are any children in unregistered homes?").topic == "children in unregistered homes"
    assert clause("How many children are in unregistered homes?").topic == "children in unregistered homes"
    assert clause("What share of care leavers aren't in work?").topic == "care leavers"
    assert clause("Are children who go missing offered interviews?").subject == "children who go missing"
    assert clause("How many focused visits were there?").subject == "focused visits"


# What is typed, and what is made of the words that the rules know.
_WORDS = "and what about how many who when why is are do does get they it them that one the any in for of schools teams care leavers ? , visits"
_TYPED = st.text(max_size=60) | st.lists(st.sampled_from(re.findall(r"\S+", _WORDS)), max_size=5).map(" ".join)


@settings(max_examples=500)
@given(st.lists(_TYPED, max_size=3), _TYPED)
@example(["how many?"], "And schools?")
def test_whatever_was_asked_before_a_question_comes_out(history: list[str], question: str) -> None:
    assert isinstance(standalone(question, history), str)


def test_the_answer_says_how_it_was_understood(fake_folder: Path) -> None:
    answerer = Answerer(Index.open(fake_folder, FakeEncoder()), FakeReader(), constants=CONSTANTS)
    assert (
        answerer.ask("and disabled children?", history=["Are the health needs of children in care met?"]).understood
        == "Are the health needs of disabled children met?"
    )
    assert answerer.ask("How are disabled children supported?").understood == ""
    assert answerer.ask("why?", history=["", "x" * 3000]).understood == ""


def test_small_talk_is_no_earlier_question(fake_folder: Path) -> None:
    answerer = Answerer(Index.open(fake_folder, FakeEncoder()), FakeReader(), constants=CONSTANTS)
    assert answerer.ask("why?", history=[HIGH, *["thanks"] * 9]).understood == "Why are caseloads too high?"
    assert answerer.ask("What is the budget?", history=["hi"]).understood == ""


def test_a_short_question_is_never_too_long_by_the_one_before(fake_folder: Path) -> None:
    answerer = Answerer(Index.open(fake_folder, FakeEncoder()), FakeReader(), constants=CONSTANTS)
    answer = answerer.ask("why?", history=[f"Are {'very ' * 398}late?"])
    assert (answer.reason == "too-long", answer.understood) == (False, "")


def test_what_the_earlier_question_asks_for_is_not_asked_of_this_one(fake_folder: Path) -> None:
    answerer = Answerer(Index.open(fake_folder, FakeEncoder()), FakeReader(), constants=replace(CONSTANTS, threshold=1e-9))
    for question in ("Is supervision good?", "Is that always so?"):
        answer = answerer.ask(question, history=["What does ATOM stand for?"])
        assert (answer.understood, answer.status) == (f"{question} (What does ATOM stand for?)", "answered")


def test_a_short_question_that_leaned_on_nothing_is_asked_alone_where_it_is_refused_otherwise(fake_folder: Path) -> None:
    answerer = Answerer(Index.open(fake_folder, FakeEncoder()), FakeReader(), constants=CONSTANTS)
    answer = answerer.ask("What is ATOM?", history=[FOSTER])
    assert (answer.status, answer.understood) == ("answered", "")
    answer = answerer.ask("What is the zoo?", history=[FOSTER])
    assert (answer.status, answer.understood) == ("refused", f"What is the zoo? ({FOSTER})")
    assert answerer.ask("Is that ATOM?", history=[FOSTER]).status == "refused"


def test_they_in_the_second_of_two_questions_are_whom_the_first_names(fake_folder: Path) -> None:
    answerer = Answerer(Index.open(fake_folder, FakeEncoder()), FakeReader(), constants=CONSTANTS)
    history = ["How many children are in unregistered homes?"]
    assert answerer.ask("Who was the lead inspector, and what grade did they give for care leavers?", history=history).understood == ""
    understood = answerer.ask("Where do they live, and is that good enough for them?", history=history).understood
    assert understood == "Where do children in unregistered homes live, and is that good enough for them?"
    understood = answerer.ask("Is it bad enough, and is that why they left?", history=["How are care leavers supported?"]).understood
    assert understood == "Is it bad enough, and is that why they left? (How are care leavers supported?)"


@pytest.mark.parametrize(
    ("name", "count"), [("conversations.jsonl", 30), ("conversations-own.jsonl", 30), ("conversations-later.jsonl", 80), ("conversations-new.jsonl", 60)]
)
def test_labelled_conversations_are_well_formed(name: str, count: int) -> None:
    known = {json.loads(line)["id"] for line in Path("tests/passages.jsonl").read_text(encoding="utf-8").splitlines()}
    rows = [json.loads(line) for line in (Path("tests") / name).read_text(encoding="utf-8").splitlines()]
    assert len(rows) == count
    for row in rows:
        assert row["history"]
        assert set(row["paragraphs"]) | set(row["all_needed"] or []) <= known


def test_a_labelled_follow_up_is_the_question_that_it_stands_for(tmp_path: Path) -> None:
    row = {"id": "1", "question": "and schools?", "history": [ENOUGH]}
    (tmp_path / "made.questions.jsonl").write_text(json.dumps(row), encoding="utf-8")
    (tmp_path / "made.passages.jsonl").write_text(json.dumps({"id": "1", "section": "Help", "text": "One."}), encoding="utf-8")
    assert labelled(tmp_path, "made")[1] == [{"id": "1", "question": "Are there enough schools?", "history": []}]


def test_the_caseloads_of_whom_was_asked_about_are_what_they_are() -> None:
    assert standalone("are they too high?", ["Are social workers well supported?", "and their caseloads?"]) == "Are caseloads too high?"


@pytest.mark.parametrize(
    ("history", "question", "told"),
    [
        (["im a care leaver, is there help"], "where do we live mostly", "Where do care leavers live mostly"),
        (["I'm a foster carer."], "what does it say about people like me?", "What does it say about foster carers?"),
        ([], "I'm a foster carer. What does it say about people like me?", "What does it say about foster carers?"),
        ([], "I’m a care leaver. Can we stay on our own?", "Can care leavers stay on care leavers' own?"),
        ([], "Can we stay put?", "Can we stay put?"),
        ([], "I foster a lad who has nightmares. Can anyone help us?", "I foster a lad who has nightmares. Can anyone help foster carers?"),
        ([], "I left care last year. Can anyone help us?", "Can anyone help care leavers?"),
        (
            [],
            "I'm about to start as a social worker. What would someone like me get?",
            "I'm about to start as a social worker. What would someone like me get?",
        ),
        (["I'm a councillor."], "what do we spend", "what do we spend"),
    ],
)
def test_we_and_people_like_me_are_whom_somebody_said_to_be(history: list[str], question: str, told: str) -> None:
    assert said_of_whom(question, history) == told


def test_why_of_two_questions_asks_of_the_second(fake_folder: Path) -> None:
    answerer = Answerer(Index.open(fake_folder, FakeEncoder()), FakeReader(), constants=CONSTANTS)
    assert answerer.ask("why", history=["Are letters clear and are there delays?"]).understood == "Why are there delays?"


def test_which_ones_are_meant_is_not_told_by_how_many_there_are(fake_folder: Path) -> None:
    answerer = Answerer(Index.open(fake_folder, FakeEncoder()), FakeReader(), constants=replace(CONSTANTS, threshold=1e-9))
    history = ["How many children are in unregistered homes?"]
    assert answerer.ask(history[0]).citations[0].paragraph.id == "29"
    assert answerer.ask("which homes?", history=history).status == "refused"


def test_a_topic_typed_alone_is_not_only_asked_whether_it_is_good() -> None:
    assert asked_if_good("and thresholds?", "Are thresholds good?") == "thresholds"
    assert asked_if_good("what about the front door", "Is the front door any good?") == "the front door"
    assert not asked_if_good("and kinship carers?", "Is the training for kinship carers any good?")
    assert not asked_if_good("and adopters?", "Are adopters good?")
    assert not asked_if_good("Are thresholds good?", "Are thresholds good?")


def test_a_group_that_is_told_from_others_may_be_asked_about_alone() -> None:
    assert may_stand_alone(standalone("what about care leavers who can't find a flat?", ["Is early help good?"]))
    assert not may_stand_alone(standalone("what about the ones who left?", ["Is early help good?"]))


def test_what_asks_of_another_time_or_counts_some_of_them_leans_on_what_was_asked() -> None:
    for question in ("and last year?", "and the year before?", "how many were girls?", "and men?"):
        assert not may_stand_alone(standalone(question, ["How many people wait for an assessment?"])), question
    assert not may_stand_alone(standalone("how many a year", ["Are audits any good?"]))
    assert may_stand_alone(standalone("what is the budget?", ["Are homes good?"]))


def test_after_a_bare_question_something_else_is_asked_of_what_that_was_asked_of() -> None:
    earlier = ["What support do care leavers get?", "up to what age?"]
    assert standalone("what about mental health?", earlier) == standalone("what about mental health?", earlier[:1])


@pytest.mark.parametrize(
    ("history", "question", "whole"),
    [
        (["Who leads on missing children?"], "Who do they work with?", "Who do they work with? (Who leads on missing children?)"),
        (["Who visits care leavers?"], "Do they feel supported?", "Do care leavers feel supported?"),
        (["What happens to children when they go missing?"], "Who talks to them?", "Who talks to children when they go missing?"),
        (["What happens to children when they go missing?"], "Who talks to them at home?", "Who talks to children at home?"),
        (["Do I pay council tax?"], "What if I move?", "What happens if I move? (Do I pay council tax?)"),
        (["What are IROs like now?"], "Do they meet with the children?", "Do IROs meet with the children?"),
        (["what about care leavers with mental health problems"], "Who helps them?", "Who helps care leavers with mental health problems?"),
        (["Do children go to their own review meetings?"], "Who chairs them?", "Who chairs review meetings?"),
        (["Do children go to school?"], "Are they doing well?", "Are children doing well?"),
        (["Are visits regular?"], "No, I meant the reviews.", "Are the reviews regular?"),
        (["Who supports special guardians?"], "No, I meant how many of them are there.", "How many of them are there? (Who supports special guardians?)"),
        (["Is there still a shortage of placements?"], "Who is affected by it?", "Who is affected by the shortage of placements?"),
        (["When was the last inspection?"], "What grade was it?", "What grade did it get at the last inspection?"),
        (["Is supervision regular?"], "My friend says it's patchy. Is that right?", "Is that right? (Is supervision regular?)"),
        (["Is supervision regular?"], "I heard social workers leave. Why do they?", "I heard social workers leave. Why do they?"),
        (["how many agency teams are they using"], "whats that costing", "What's that costing? (How many agency teams are they using?)"),
        (["does every kid get life story work"], "whats that mean for them", "What does that mean for them? (Does every kid get life story work?)"),
        (["where do the asylum seeking kids live"], "how many is that", "How many asylum seeking kids are there?"),
        (["Was it cut?", "But weren't there cuts to staff?"], "And have they put that right?", "Have they put that right? (Weren't there cuts to staff?)"),
        (["How do schools refer a child?", "Why by phone?"], "What about letters?", "What about letters? (How do schools refer a child?)"),
        (["How did Leeds do overall in this inspection?"], "And what about care leavers?", "How did Leeds do in this inspection for care leavers?"),
        (["Who reviews care plans?"], "Do they go to see children?", "Do they go to see children? (Who reviews care plans?)"),
        (["What are audits like?"], "So do things change afterwards?", "Do things change afterwards? (What are audits like?)"),
        (["How many care leavers arent in work?"], "is that better than before", "Is that better than before? (How many care leavers aren't in work?)"),
        (["Do PAs keep in touch?"], "really? mine never texts", "Mine never texts? (Do PAs keep in touch?)"),
        (["Is the director new?"], "whats her name", "What's the director's name?"),
        (["Have social work posts been filled?"], "who filled them all", "Who filled them all? (Have social work posts been filled?)"),
        (["Are visits on time?"], "so job done?", "Job done? (Are visits on time?)"),
        (["What was the overall grade?"], "which one was lowest?", "Which area got the lowest grade?"),
        (["Are children moved a lot?"], "which age group is worst off", "Which age group is worst off? (Are children moved a lot?)"),
        (["Are meetings held quickly?"], "so are children left at risk", "Are children left at risk? (Are meetings held quickly?)"),
        (["What difference have mentors made?"], "does it cover everybody", "Does it cover everybody? (What difference have mentors made?)"),
        (["Are assessments of families good?"], "and the plans?", "Are the plans good?"),
        (["Are reviews about children on time?"], "who chairs them", "Who chairs reviews about children?"),
        (["Is supervision good?"], "is it a good place to work", "is it a good place to work"),
        (["Is domestic abuse handled badly?"], "did the audit find the same", "Did the audit find the same? (Is domestic abuse handled badly?)"),
        (["Who mentors care leavers?"], "are they paid", "Are they paid? (Who mentors care leavers?)"),
        (["What grade did leadership get?"], "what was it in 2017", "What was leadership rated at the last inspection?"),
        (["Does anyone come if I ring out of hours?"], "and during the day?", "Does anyone come if I ring during the day?"),
        (["Why are strategy discussions late?"], "are the police to blame", "Are the police to blame? (Why are strategy discussions late?)"),
        (["Does the offer cover driving lessons?"], "and rent?", "Does the offer cover rent?"),
        (["Does it affect kids?"], "what are they offering us", "What are they offering us? (Does it affect kids?)"),
        (["Is private fostering good?"], "actually, I meant adoption", "Is adoption good?"),
        (["What was the overall grade?"], "same as last time?", "What grade did it get at the last inspection?"),
        (
            ["Plans are a joke. What did they say about them?", "why so long?"],
            "are our views in it",
            "Are our views in it? (Why so long? Plans are a joke. What did they say about them?)",
        ),
        (["Is the virtual school any good?"], "I don't believe it", "Is the virtual school any good?"),
        (["Is staff morale good?"], "that can't be true, can it?", "Is staff morale good?"),
        (["Is staff morale good?"], "my sister says it isn't", "Is staff morale good?"),
        (["Is staff morale good?"], "what's the evidence for that?", "What's the evidence for that? (Is staff morale good?)"),
        (["Is staff morale good?"], "so it's fine now?", "Staff morale is fine now?"),
        (["Is staff morale good?"], "what about managers?", "Is managers' morale good?"),
        (["Do social workers visit children in care?"], "who checks that they do?", "Who checks that social workers visit children in care?"),
        (["Are plans reviewed on time?"], "who makes sure they are?", "Who makes sure plans are reviewed on time?"),
        (["Does the council visit carers?"], "who checks that it did?", "Who checks that it did? (Does the council visit carers?)"),
        (["Is the forum set up?"], "when will it be?", "When will it be? (Is the forum set up?)"),
        (["How many adopters are there?"], "is that number going up?", "Is the number of adopters going up?"),
        (["How many cases do social workers have?"], "is that number going up?", "Is that number going up? (How many cases do social workers have?)"),
        (["Is the asylum team fully staffed?"], "who runs it?", "Who runs the asylum team?"),
        (["Is the asylum team fully staffed?"], "so they have no backlog then?", "The asylum team have no backlog then?"),
        (["Are carers paid?"], "so there's no fee?", "There's no fee? (Are carers paid?)"),
        (["Do they do the return interviews on time?"], "and for children in care?", "Do they do the return interviews on time for children in care?"),
        (["How often do social workers visit children in care?"], "and children in need?", "How often do social workers visit children in need?"),
        (["Are children in care safe?"], "and those in need?", "Are children in need safe?"),
        (["Are children in need visited?"], "do they have plans?", "Do children in need have plans?"),
        (["Are checks on time?"], "who is to blame for that?", "Who is to blame for that? (Are checks on time?)"),
        (["Are plans too late?"], "who is to blame for that?", "Who is to blame for plans being too late?"),
        (["Is there more money?"], "how much?", "How much more money is there?"),
        (["Is there a grant?"], "how much?", "How much is the grant?"),
        (["Is there more money?"], "where from?", "Where is the extra money from?"),
        (["Is the transfer any good?"], "and children in care?", "Is the transfer any good for children in care?"),
        (["Which team is worst?"], "and best?", "Which team is best?"),
        (["Are plans good?"], "typical. what about visits?", "Are visits good?"),
        (["What did they say about the MASH?"], "is that better than the old one?", "Is the MASH better than the old MASH?"),
        (["What did leaders do well?"], "and badly?", "What did leaders do badly?"),
        (["Do children in care have permanent homes?"], "in plain English?", "Do children in care have permanent homes?"),
        (["Are return interviews offered to every child?"], "every single one?", "Every single one? (Are return interviews offered to every child?)"),
        (["What about home educated kids?"], "how many are there?", "How many home educated kids are there?"),
        (["What about home educated kids?"], "and private fostering?", "What about private fostering?"),
        (["What about home educated kids?"], "do they check on them", "Do they check on home educated kids?"),
        (["What about domestic abuse?"], "is it getting worse?", "Is domestic abuse getting worse?"),
        (["What about domestic abuse?"], "and neglect?", "What about neglect?"),
        (["What about supported lodgings?"], "are they safe?", "Are supported lodgings safe?"),
        (["What about staff turnover?"], "what are they doing about it?", "What are they doing about staff turnover?"),
        (["What about care leavers?"], "and housing?", "What about housing for care leavers?"),
        (["What about care leavers?"], "and adoption?", "What about adoption?"),
        (["What about reviews being late?"], "is it fixed?", "Is it fixed? (What about reviews being late?)"),
        (["Do foster carers get training?"], "Nothing missing then?", "Nothing missing then? (Do foster carers get training?)"),
        (["Do foster carers get training?"], "no complaints?", "No complaints? (Do foster carers get training?)"),
        (["Do foster carers get training?"], "nothing about fathers?", "nothing about fathers?"),
        (["Do foster carers get training?"], "no problem", "no problem"),
        (["Do care leavers trust their PAs?"], "what did they say about the pandemic?", "What did care leavers say about the pandemic?"),
        (["Is recording ok?"], "are the minutes alright though?", "Are the minutes alright though? (Is recording ok?)"),
        (["How do they handle missing children?"], "same for children in care?", "How do they handle missing children in care?"),
        (["Are disabled children listened to?"], "same for children in care?", "Are children in care listened to?"),
        (["Are plans late?"], "does the council know?", "Does the council know? (Are plans late?)"),
        (["Are plans late?"], "have leaders noticed?", "Have leaders noticed? (Are plans late?)"),
        (["Are plans late?"], "do children know their social worker?", "do children know their social worker?"),
        (
            ["Are discussions on time?"],
            "what happens to the child while everyone waits?",
            "What happens to the child while everyone waits? (Are discussions on time?)",
        ),
        (["Do children see their families?"], "and understand why they came into care?", "Do children understand why they came into care?"),
        (["Do children see their families?"], "and know their rights?", "Do children know their rights?"),
        (["Do care leavers get housing?"], "and keep it?", "Do care leavers keep the housing?"),
        (["Do foster carers get training?"], "and keep it short", "Keep it short? (Do foster carers get training?)"),
        (["What was the overall grade?"], "so everything got the same?", "Did all areas get the same grade?"),
        (["What was the overall grade?"], "same across the board?", "Did all areas get the same grade?"),
        (["What was the overall grade?"], "was it the same?", "What grade did it get at the last inspection?"),
        (["Is the board any good?"], "the corporate parenting one?", "Is the corporate parenting board any good?"),
        (["Is the board any good?"], "no, the improvement one", "Is the improvement board any good?"),
        (["What is happening with the hub?"], "Not the front door, the care leavers' one.", "What is happening with the care leavers' hub?"),
        (["What does the complex safeguarding team do?"], "and the fostering one?", "What does the fostering team do?"),
        (["How good is the director?"], "the old one", "The old one? (How good is the director?)"),
        (["Is there a board?"], "is that the improvement one?", "Is that the improvement board?"),
        (["Has the number in care gone up?"], "over what period?", "Over how long has the number in care gone up?"),
        (["Is adoption quick?"], "compared with fostering?", "Compared with fostering? (Is adoption quick?)"),
        (["Do they visit children in care?"], "sorry care leavers not children in care", "Do they visit care leavers?"),
        (["Does the council use agency staff?"], "is it too many?", "Is it too many? (Does the council use agency staff?)"),
        (["Are case audits any good?"], "how many do they do a month?", "How many do they do a month? (Are case audits any good?)"),
        (["Do schools do early help assessments?"], "how many have they done?", "How many early help assessments have schools done?"),
        (["Are there emergency foster placements?"], "how many have they got?", "How many have they got? (Are there emergency foster placements?)"),
        (["Are there enough social workers?"], "why can't they get any?", "Why can't they get any? (Are there enough social workers?)"),
    ],
)
def test_what_is_said_before_and_beside_what_is_asked(history: list[str], question: str, whole: str) -> None:
    assert standalone(question, history) == whole
