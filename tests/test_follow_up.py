"""Follow-ups become the whole question that they stand for; what leans on nothing stays as it is."""

import re
import sys
from inspect import isfunction

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from qa.english.agreement import plural
from qa.english.clause import clause
from qa.follow_ups.follow_up import FORMS, standalone

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
        (["Do children get a review?"], "what does it mean for those who miss out", "What does it mean for those who miss out? (Do children get a review?)"),
        (["Is the local offer good?"], "sounds fine, so what's the catch", "What's the catch? (Is the local offer good?)"),
        (["Do carers leave?"], "Why'd they leave?", "Why did carers leave?"),
        (["How many people mentor children?"], "sorry, I meant care leavers. how many for them", "How many people mentor care leavers?"),
        (
            ["Is early help good?"],
            "they did a review of it, didn't they, what came of that?",
            "What came of that? (They did a review of it? Is early help good?)",
        ),
        (["Are care plans reviewed?"], "can a child read theirs?", "Can a child read their care plans?"),
        (["Is the council going to cut the budget?"], "are partners cutting theirs", "Are partners cutting theirs? (Is the council going to cut the budget?)"),
        (["Is there a strategy?"], "what does it mean for children", "What does the strategy mean for children?"),
        (["Is fostering checked?"], "and kids taught at home, does anybody keep tabs on them?", "Does anybody keep tabs on kids taught at home?"),
        (["Is there a panel that checks plans?"], "and the fostering ones, do they do their job?", "Do fostering panels do their job?"),
        (["Who is the director?"], "can she turn it around?", "Can the director turn things around?"),
        (["Who is the director?"], "do people trust her to sort it?", "Do people trust the director to sort things?"),
        (["Who is the director?"], "do people trust her plans?", "Do people trust the director's plans?"),
        (
            ["Are meetings late?", "who turns up to them?"],
            "ok back to what I asked first - what does that mean for children?",
            "What does that mean for children? (Are meetings late?)",
        ),
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


def test_the_caseloads_of_whom_was_asked_about_are_what_they_are() -> None:
    assert standalone("are they too high?", ["Are social workers well supported?", "and their caseloads?"]) == "Are caseloads too high?"


def test_after_a_bare_question_something_else_is_asked_of_what_that_was_asked_of() -> None:
    earlier = ["What support do care leavers get?", "up to what age?"]
    assert standalone("what about mental health?", earlier) == standalone("what about mental health?", earlier[:1])


def test_every_form_of_a_follow_up_is_looked_for_once() -> None:
    modules = {sys.modules[form.__module__] for form in FORMS}
    written = {value for module in modules for name, value in vars(module).items() if not name.startswith("_") and isfunction(value)}
    assert sorted(form.__name__ for form in written if sys.modules[form.__module__] in modules) == sorted(form.__name__ for form in FORMS)
