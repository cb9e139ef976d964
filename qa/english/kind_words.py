"""The words for numbers, times, money, people, names and places that the tables of qa/checks/kinds.py and other checks share."""

import re

from .names import TITLES

JOINS = re.compile(r"\b(?:and|or)\b|,", re.IGNORECASE)  # what is asked of several things may be told of one

NUMBER = (
    r"\d|%|\bper cent\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
    r"|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|(?-i:millions?)|half|halv\w+|doubl\w+|trebl\w+|once|twice|first|second"
    r"|thirds?|fourth|quarters?|fifths?|sixth|seventh|eighth|ninth|tenths?|dozens?|couple|handful|no|none|nobody"
    r"|both(?! (?:[\w’'-]+ ){1,3}and\b)|single)\b|\bnot (?:\w+ ){0,3}any\b"
)
# "No site or date has been settled." says when, and where, as far as anybody knows.
UNSETTLED = (
    r"\bno (?:[\w-]+ ){0,3}?(?:sites?|locations?|places?|premises|dates?|timetables?)\b[^.;]{0,40}\b(?:settled|agreed|chosen|found|decided|fixed|set"
    r"|identified|confirmed)\b"
    # "A date has not been agreed", "it has yet to find a site"
    r"|\b(?:sites?|locations?|premises|buildings?|dates?|timetables?) (?:has|have|had|is|are|was|were) (?:not|yet|still)\b[^.;]{0,30}\b(?:settled|agreed|chosen"
    r"|found|decided|fixed|set|identified|confirmed|sought)\b|\b(?:not|yet to|still to) (?:yet )?(?:found|find|chosen|choose|identif\w+|agreed?|settled?|set"
    r"|fix\w*|confirm\w*|decided?(?: on)?) (?:an? |the |on )*(?:sites?|locations?|places?|premises|buildings?|dates?|timetables?)\b"
)
NUMBER_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")  # in their order
SPAN = r"\b(?:years?|months?|fortnights?|weeks?|days?|hours?|minutes?|decade|(?<!long[ -])(?<!short[ -])(?<!longer[ -])term)\b"
MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
YEAR = re.compile(rf"\b(?:(?:{MONTHS}) )?(?:19|20)\d\d\b")  # with its month, where one stands before it
WEEKDAY = r"(?-i:\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b)"
MONTH = rf"\b(?:{MONTHS}|spring|summer|autumn|winter)\b"
# "Over the last 18 months" and "since 2020" do not say how many; "eight two-year-old children" does.
DURATION = (
    r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w{3,5}teen|twenty)[ -](?:(?!(?:an?|each|every|per|in|of)\b)\w+ )?"
    r"(?:years?|months?|weeks?|days?|hours?|minutes?)\b(?!-| (?:old|places?|nurser\w+|groups?|patients?|staff))"
)
# Nor do "section 47", "aged 16 to 18" and "16- and 17-year-olds"; a "60" before "two-year-old children" does.
OF_WHICH = (
    "section",
    "stage",
    "phase",
    "tier",
    "regulation",
    "paragraph",
    "COVID",
    "outcome",
    "age",
    "age of",
    "ages",
    "aged",
    *(rf"age[ds] \d\d {word}" for word in ("to", "or", "and")),
)
LABEL = "".join(rf"(?<!\b{words}[ -])" for words in OF_WHICH) + r"(?!(?:\d\d-? (?:to|or|and) )?\w+-year-olds?\b)"
CLOCK = r"\w+ o['’]clock\b|\d+(?:[.:]\d\d)? ?[ap]m\b"  # no number of anything
COUNT = (
    rf"(?<![\d.,£]){LABEL}(?!{DURATION}|{CLOCK}|one of (?:the|our|its|their) (?:most|largest|biggest|best|worst|\w+est)\b|no longer\b"
    rf"|(?:first|second|sixth|seventh|eighth|ninth)\b|(?:19|20)\d\d\b(?! \w+s\b)|\d+ (?:(?:to|and|[-–]) \d+ )?(?-i:{MONTHS})\b)"
    rf"(?:{NUMBER})"
)
# Of people a report often says no more: "a very small number of children live in unregistered homes", and of some of them "most".
PEOPLE = (
    r"(?:of (?:the |its |those |these )?)?(?:(?!(?:who|that|do|does|did|is|are|was|were|has|have|can|will)\b)[\w'’]+[ -]){0,3}?"
    r"(?:children|kids|young people|youngsters|babies|teenagers|pupils|care leavers|families|households|social workers|workers"
    r"|councillors|politicians|people|adults|those|staff|carers|parents|adopters|placements|arrangements)\b"
)
FEW = (
    r"\b(?:almost|nearly|virtually|practically) (?:all|every\w*)\b|\b(?:very|only a|only) few (?!of\b)\w"
    r"|\b(?:small|large|low|high|significant)(?: and \w+)? (?:number|minority|majority|group|proportion|percentage)\b|\bsmall numbers\b"
    r"|\bnumbers? (?:[\w'’-]+,? )*(?:is|are) (?:\w+ )?(?:small|low|high)\b|\ba minority of\b"
)
# Nor, often, of papers that have something or have it not: "very few plans have a contingency plan".
_RECORDS = r"(?:plans|assessments|reviews|records|files|reports|letters)\b"
OF_PAPERS = (
    rf"(?:of (?:the |its |those |these )?)?(?:[\w'’-]+ ){{0,3}}?{_RECORDS}"
    r" (?:have|had|include|included|contain|contained|show|showed|set|say|said|lack|lacked|make|need|require|reflect"
    r"|(?:are|were) (?:not |too |really |actually |any )*(?:good|clear|detailed|late|overdue|smart|poor|weak|strong|timely|on time|effective|vague"
    r"|up to date|out of date))\b"
)
FEW_PAPERS = (
    rf"\b(?:very|only a|only) few (?:of the |of these )?(?:[\w'’-]+ ){{0,3}}?{_RECORDS}"
    rf"|\b(?:small|large|low|high|significant|vast) (?:number|minority|majority|proportion) of (?:[\w'’-]+ ){{0,3}}?{_RECORDS}"
    rf"|\b(?:most|all|some|many|the majority of) (?:[\w'’-]+ ){{0,3}}?{_RECORDS}"
    rf"|\b{_RECORDS} (?:[\w'’-]+ ){{0,4}}?(?:mostly|largely|rarely|too often)\b"
    r"|\b(?:small|large|significant|vast) (?:minority|majority) (?:do|did|are|were|have|had)\b"
)
GRADES = r"(?:of )?(?:the |its )?(?:areas|judge?ments|grades|ratings)\b"  # they are there to be counted
COUNTS_TIME = r"(?:\w+ ){0,2}(?:years?|months?|weeks?|days?|hours?|minutes?|nights?|terms?|times?|evenings?|sessions?|lessons?)\b"
# Whoever holds one of these has a name; a question that asks who somebody else is may be answered with "a superintendent".
ROLE = (
    r"(?:director|executive|(?<!lead )member|mayor|inspector|head|manager|judge|leader|officer|principal|commissioner|governor|headteacher|senior leaders"
    r"|author|person|nurse|doctor|paediatrician|DCS|CEO)"
)
ANYBODY = r"(?:[a-z’'-]+ ){0,3}(?:person|leader|officer|manager) (?:that|who|which|in charge|responsible)\b"  # may be "an independent reviewing officer"
BODIES = r"(?:Social|Care|Directors|Agency|Board|Safeguarding|Services|Director|Executive|People|Committee|Council|Hub|Panel|Service|Team)\b"
OPENS_SENTENCE = r"(?:Since|In|At|For|With|When|While|As|This|The|Although|From|During|After|Before|On|By|Of|And|But|If|There|It)\b"
PERSON = (
    rf"(?-i:\b(?:{TITLES}|Judge|Reverend)\b"
    rf"|\b(?!(?:{MONTHS}|The)\b|{OPENS_SENTENCE} (?:{MONTHS})\b)[A-Z][a-z’'-]+ (?:[A-Z][\w.’'-]* )?(?!{BODIES})[A-Z][a-z’'-]+\b(?! {BODIES}))"
)
NAME = rf"(?-i:(?<=[\w,;:’”'(–] )(?!(?:{MONTHS}|Ofsted|I)\b)[A-Z][a-z’'-]+|[“‘\"]| '|\b(?!COVID|SEND|NHS|DCS|LADO|UASC)[A-Z]{{3,}}\b)"
ASKS_NAME = re.compile(
    r"^(?:what|which)\b.* (?:called|named)\W*$|^(?:what(?: is| are| was| were|['’]?s) )?(?:the )?names? of\b|^name the [\w’'-]*[^s\W]\b(?! of\b)", re.IGNORECASE
)
NAMES_BODY = rf"{NAME}|\([A-Z][a-z]|(?:^|[.?!] )(?!{OPENS_SENTENCE})[A-Z][\w-]+(?:['’]s\b|,? (?:the|an?|which)\b| (?:is|was) the\b)"
NOT_INDIRECT = r"(?<!know )(?<!say )(?<!decide )(?<!about )(?<!idea of )(?<!check )(?<!count )(?<!content with )(?<!happy with )"
OPENS_QUESTION = "is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|any|who|what|which|where|when|why|how|if"
# How much leaders listen, or how much practice has improved, is told in words.
DEGREE = (
    r"(?:attention|notice|help|support|say|left|trust|confidence|know|listen(?:ed)?|hear|heard|consulted|involved?|improved?|affect(?:s|ed)?|influenced?"
    r"|rely|relies|relied|lean|leans|depends?|supervised|overseen|checked|challenged?|understand|understood|valued?|liked?|enjoy|matters?|vary|varies"
    r"|varied|differs?"
    r"|talk|think|focus|together|plate)"
)
PRICED = (
    r"(?:money|cash|costs?|costing|budget|funds?|funding|spend|spends|spent|pays?|paid|allowances?|grants?|invest\w*|price|fees?|wages?|salary|worth"
    r"|rent|bonus|extra|bills?|on top)"
)
AMOUNT = (
    r"[£$€]|\bmillions?\b|%|\bper cent\b|\bfree\b|\b(?:no|not|nothing)\b.*\b(?:pay|paid|charge\w*|cost|fund\w*|extra|money)\b|\b(?:half|third|quarter|double\w*"
    r"|trebl\w+)\b|(?<![\w.,])(?!(?:19|20)\d\d\b)(?<!age of )(?<!aged )(?<!to age )\d[\d,.]*(?![\d,.]*[ -]?(?:years?|months?|weeks?|days?|hours?)\b)"
)
PAYING = r"(?:(?:pays?|paying|paid)(?! (?:better|more|less|attention))|(?:jointly )?fund(?:s|ed)|fund|(?:puts up|gave) the money|foots|covers? the cost)"
LEFT_CARE = (
    r"\bcare[ -]?leav|\bcare[- ]experienced|\bleav(?:e|es|ing) care|\bleft care|\byoung (?:people|adults?|person)|\bpersonal advis|\bY?PAs?\b"
    r"|\b(?:16|18|19|2[0-5])\b|\bpathway|\bstay(?:ing)? put|\bindependen|\buniversity|\badult|\btenanc|\bpost-16|\bhousing|\blocal offer|\bcouncil tax"
)
# Whoever may do something: jobs, bodies, names, and those whom a text brings in with "by" or "with"; but none of the children for whom it is done.
ACTOR = (
    r"\b(?:workers?|practi\w+|teams?|services?|officers?|staff|managers?|leaders?|directors?|police|partner\w*|advis[eo]rs?|PAs?|schools?|teachers?|nurses?"
    r"|doctors?|GPs?|panels?|boards?|council\w*|authorit\w+|agenc\w+|volunteers?|carers?|parents?|famil\w+|charit\w+|advoca\w+|professionals?|IROs?|chairs?"
    r"|hub|commission\w+|providers?|inspectors?|members?|mentors?|people|adults?|company|college|courts?|judges?|DCS|LADO|MASH|group|forum|ambassadors?"
    r"|apprentices?|executive|champions?|leads?|coordinators?|social work|visitors?|unit|heads?|project|association|club|victims?|sentencers|teaching|tutors?"
    r"|independent|external\w*|peers?|by|with|they)\b|\b(?!(?:others|leavers|matters|numbers|letters|papers|quarters|factors|orders"
    r"|powers)\b)\w+(?:ists?|ians?|ers|ors)\b"
    rf"|(?-i:(?<=[a-z,] )(?!(?:Pupil|Premium|Year|Key|Section|English|COVID|Christmas|I|In|The|{MONTHS}|\w+days?)\b)[A-Z])"
)
COMES = (
    r"\b(?:attend\w*|members?|membership|consist\w*|made up of|compris\w*|represent\w*|involv\w*|includ\w*|sits?|join\w*|chaired (?:by|with)|role (?:in|on)"
    r"|participat\w*|engag\w*|tak\w+ part|contribut\w*|meets? with|invit\w*|present|speak|heard)\b"
)
PARTICIPLE = r"[a-z]+(?:ed|en|ght|wn|ne|ld|ade)"
# "Since inspectors raised it"
SINCE_INSPECTORS = r"\b(?:since|after|once|when) (?:the )?(?:inspectors|ofsted|(?:inspection )?team)"
RAISED = "raised|told|found|pointed|flagged|shared|said|complained|warned"
SITES = r"hubs?|centres?|teams?|services?|offices?|homes?|buildings?|sites?|units?|schools?|hostels?|flats?|MASH|front door"
PAPERS = r"documents?|protocols?|polic(?:y|ies)|strateg(?:y|ies)|plans?|guidance|procedures?|agreements?|letters?|guides?"
