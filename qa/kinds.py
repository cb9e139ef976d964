"""The kinds of thing that a question may ask for, a count, money, an age, a time, a name, and what a text that answers must hold for each.

A table of patterns, in which no two lines lean on each other; qa/asked.py holds questions and texts against it.
"""

import re

from .names import TITLES

_NUMBER = (
    r"\d|%|\bper cent\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
    r"|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|(?-i:millions?)|half|halv\w+|doubl\w+|trebl\w+|once|twice|first|second"
    r"|thirds?|fourth|quarters?|fifths?|sixth|seventh|eighth|ninth|tenths?|dozens?|couple|handful|no|none|nobody"
    r"|both(?! (?:[\w’'-]+ ){1,3}and\b)|single)\b|\bnot (?:\w+ ){0,3}any\b"
)
_SPAN = r"\b(?:years?|months?|weeks?|days?|hours?|minutes?|decade|(?<!long[ -])(?<!short[ -])(?<!longer[ -])term)\b"
MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
YEAR = re.compile(rf"\b(?:(?:{MONTHS}) )?(?:19|20)\d\d\b")  # with its month, where one stands before it
_WEEKDAY = r"(?-i:\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b)"
_MONTH = rf"\b(?:{MONTHS}|spring|summer|autumn|winter)\b"
# "Over the last 18 months" and "since 2020" do not say how many; "eight two-year-old children" does.
_DURATION = (
    r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w{3,5}teen|twenty)[ -](?:(?!(?:an?|each|every|per|in|of)\b)\w+ )?"
    r"(?:years?|months?|weeks?|days?|hours?|minutes?)\b(?!-| (?:old|places?|nurser\w+|groups?|patients?|staff))"
)
# Nor do "section 47", "aged 16 to 18" and "16- and 17-year-olds"; a "60" before "two-year-old children" does.
_OF_WHICH = (
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
_LABEL = "".join(rf"(?<!\b{words}[ -])" for words in _OF_WHICH) + r"(?!(?:\d\d-? (?:to|or|and) )?\w+-year-olds?\b)"
_CLOCK = r"\w+ o['’]clock\b|\d+(?:[.:]\d\d)? ?[ap]m\b"  # no number of anything
_COUNT = (
    rf"(?<![\d.,£]){_LABEL}(?!{_DURATION}|{_CLOCK}|one of (?:the|our|its|their) (?:most|largest|biggest|best|worst|\w+est)\b|no longer\b"
    rf"|(?:first|second|sixth|seventh|eighth|ninth)\b|(?:19|20)\d\d\b(?! \w+s\b)|\d+ (?:(?:to|and|[-–]) \d+ )?(?-i:{MONTHS})\b)"
    rf"(?:{_NUMBER})"
)
# Of people a report often says no more: "a very small number of children live in unregistered homes", and of some of them "most".
_PEOPLE = (
    r"(?:of (?:the |its |those |these )?)?(?:(?!(?:who|that|do|does|did|is|are|was|were|has|have|can|will)\b)[\w'’]+[ -]){0,3}?"
    r"(?:children|kids|young people|youngsters|babies|teenagers|pupils|care leavers|families|households|social workers|workers"
    r"|councillors|politicians|people|adults|those|carers|parents|adopters|placements|arrangements)\b"
)
_FEW = (
    r"\b(?:almost|nearly|virtually|practically) (?:all|every\w*)\b|\b(?:very|only a|only) few (?!of\b)\w"
    r"|\b(?:small|large|high|significant) (?:number|minority|majority|group)\b|\bsmall numbers\b"
    r"|\bnumbers? (?:\w+ )*(?:is|are) (?:\w+ )?(?:small|low|high)\b"
)
_GRADES = r"(?:of )?(?:the |its )?(?:areas|judge?ments|grades|ratings)\b"  # they are there to be counted
_COUNTS_TIME = r"(?:\w+ ){0,2}(?:years?|months?|weeks?|days?|hours?|minutes?|nights?|terms?|times?|evenings?|sessions?|lessons?)\b"
# Whoever holds one of these has a name; a question that asks who somebody else is may be answered with "a superintendent".
ROLE = (
    r"(?:director|executive|(?<!lead )member|mayor|inspector|head|manager|judge|leader|officer|principal|commissioner|governor|headteacher|senior leaders"
    r"|author|person|nurse|doctor|paediatrician|DCS|CEO)"
)
_ANYBODY = r"(?:[a-z’'-]+ ){0,3}(?:person|leader|officer|manager) (?:that|who|which|in charge|responsible)\b"  # may be "an independent reviewing officer"
_BODIES = r"(?:Social|Care|Directors|Agency|Board|Safeguarding|Services|Director|Executive|People|Committee|Council|Hub|Panel|Service|Team)\b"
_OPENS_SENTENCE = r"(?:Since|In|At|For|With|When|While|As|This|The|Although|From|During|After|Before|On|By|Of|And|But|If|There|It)\b"
_PERSON = (
    rf"(?-i:\b(?:{TITLES}|Judge|Reverend)\b"
    rf"|\b(?!(?:{MONTHS}|The)\b|{_OPENS_SENTENCE} (?:{MONTHS})\b)[A-Z][a-z’'-]+ (?:[A-Z][\w.’'-]* )?(?!{_BODIES})[A-Z][a-z’'-]+\b(?! {_BODIES}))"
)
_NAME = rf"(?-i:(?<=[\w,;:’”'(–] )(?!(?:{MONTHS}|Ofsted|I)\b)[A-Z][a-z’'-]+|[“‘\"]| '|\b(?!COVID|SEND|NHS|DCS|LADO|UASC)[A-Z]{{3,}}\b)"
ASKS_NAME = r"^(?:what|which)\b.* (?:called|named)\W*$|^(?:what(?: is| are| was| were|['’]?s) )?(?:the )?names? of\b|^name the [\w’'-]*[^s\W]\b(?! of\b)"
NAMES_BODY = rf"{_NAME}|(?:^|[.?!] )(?!{_OPENS_SENTENCE})[A-Z][\w-]+(?:['’]s\b|,? (?:the|an?|which)\b| (?:is|was) the\b)"
_NOT_INDIRECT = r"(?<!know )(?<!say )(?<!decide )(?<!about )(?<!idea of )(?<!check )(?<!count )(?<!content with )(?<!happy with )"
_OPENS_QUESTION = "is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|any|who|what|which|where|when|why|how|if"
# How much leaders listen, or how much practice has improved, is told in words.
_DEGREE = (
    r"(?:attention|notice|help|support|say|left|trust|confidence|know|listen(?:ed)?|hear|heard|consulted|involved?|improved?|affect(?:s|ed)?|influenced?"
    r"|rely|relies|relied|lean|leans|depends?|supervised|overseen|checked|challenged?|understand|understood|valued?|liked?|enjoy|matters?|vary|varies"
    r"|varied|differs?"
    r"|talk|think|focus|together|plate)"
)
_PRICED = (
    r"(?:money|cash|costs?|costing|budget|funds?|funding|spend|spends|spent|pays?|paid|allowances?|grants?|invest\w*|price|fees?|wages?|salary|worth"
    r"|rent|bonus|extra|bills?|on top)"
)
_AMOUNT = (
    r"[£$€]|\bmillions?\b|%|\bper cent\b|\bfree\b|\b(?:no|not|nothing)\b.*\b(?:pay|paid|charge\w*|cost|fund\w*|extra|money)\b|\b(?:half|third|quarter|double\w*"
    r"|trebl\w+)\b|(?<![\w.,])(?!(?:19|20)\d\d\b)(?<!age of )(?<!aged )(?<!to age )\d[\d,.]*(?![\d,.]* ?(?:years?|months?|weeks?|days?|hours?)\b)"
)
_PAYING = r"(?:(?:pays?|paying|paid)(?! (?:better|more|less|attention))|(?:jointly )?fund(?:s|ed)|fund|(?:puts up|gave) the money|foots|covers? the cost)"
_LEFT_CARE = (
    r"\bcare[ -]?leav|\bcare[- ]experienced|\bleav(?:e|es|ing) care|\bleft care|\byoung (?:people|adults?|person)|\bpersonal advis|\bY?PAs?\b"
    r"|\b(?:16|18|19|2[0-5])\b|\bpathway|\bstay(?:ing)? put|\bindependen|\buniversity|\badult|\btenanc|\bpost-16|\bhousing|\blocal offer|\bcouncil tax"
)
# Whoever may do something: jobs, bodies, names, and those whom a text brings in with "by" or "with"; but none of the children for whom it is done.
_ACTOR = (
    r"\b(?:workers?|practi\w+|teams?|services?|officers?|staff|managers?|leaders?|directors?|police|partner\w*|advis[eo]rs?|PAs?|schools?|teachers?|nurses?"
    r"|doctors?|GPs?|panels?|boards?|council\w*|authorit\w+|agenc\w+|volunteers?|carers?|parents?|famil\w+|charit\w+|advoca\w+|professionals?|IROs?|chairs?"
    r"|hub|commission\w+|providers?|inspectors?|members?|mentors?|people|adults?|company|college|courts?|judges?|DCS|LADO|MASH|group|forum|ambassadors?"
    r"|apprentices?|executive|champions?|leads?|coordinators?|social work|visitors?|unit|heads?|project|association|club|victims?|sentencers|teaching|tutors?"
    r"|independent|external\w*|peers?|by|with|they)\b|\w+(?:ists?|ians?|ers|ors)\b|(?-i:(?<=[a-z,] )[A-Z])"
)
_COMES = (
    r"\b(?:attend\w*|members?|membership|consist\w*|made up of|compris\w*|represent\w*|involv\w*|includ\w*|sits?|join\w*|chaired by"
    r"|participat\w*|engag\w*|tak\w+ part|contribut\w*|meets? with|invit\w*|present|speak|heard)\b"
)
_SITES = r"hubs?|centres?|teams?|services?|offices?|homes?|buildings?|sites?|units?|schools?|hostels?|flats?|MASH|front door"
_PAPERS = r"documents?|protocols?|polic(?:y|ies)|strateg(?:y|ies)|plans?|guidance|procedures?|agreements?|letters?|guides?"
# What a question asks for, and what a text that answers must hold.
KINDS = tuple(
    (re.compile(asked, re.IGNORECASE), re.compile(held, re.IGNORECASE))
    for asked, held in (
        (  # "How many are boys?"; men and women go by other names too
            r"\bhow many (?:of (?:the|them|those) )?(?:boys|girls)\b(?! and)|\bhow many\b.* (?:are|were) (?:boys|girls|male|female)\b",
            r"\b(?:boys?|girls?|m[ae]n|wom[ae]n|males?|females?|gender|sex|lads?|sons?|daughters?)\b",
        ),
        # "Do leaders know how many are missing?" is answered by yes or no.
        (rf"{_NOT_INDIRECT}\bhow many (?!{_COUNTS_TIME}|{_PEOPLE}|{_GRADES})|\bwhat number\b", _COUNT),
        (rf"{_NOT_INDIRECT}\bhow many (?!of\b)(?={_PEOPLE})", rf"{_COUNT}|{_FEW}"),
        (rf"{_NOT_INDIRECT}\bhow many (?=of\b)(?={_PEOPLE})", rf"{_COUNT}|{_FEW}|\b(?:most|all|majority)\b"),
        (
            rf"{_NOT_INDIRECT}\bhow many\b(?! (?:{_PEOPLE}|{_GRADES}))"
            r"|^(?!(?:is|are|was|were|do|does|did)\b).*\baverage (?:\w+ ){0,2}(?:caseload|number|age|wait|cost|pay|score|length)",
            rf"{_NUMBER}|\b(?:daily|weekly|fortnightly|monthly|quarterly|annual|yearly)|\b(?:time-limited|unlimited)\b",
        ),
        # "Very few children in care live far away" does not say how many there are in all.
        (
            r"^(?:and |so )?how many (?:(?:children|kids|young people|youngsters) (?:(?:are|live) (?:there )?(?:now )?in care"
            r"|in care (?:are there|does \w+(?: \w+)? have))|(?:care leavers|care-experienced young people) (?:are there|does \w+(?: \w+)? have))"
            r"(?: (?:now|in total|altogether|overall))?\W*$",
            rf"{_COUNT}|\bnumbers?\b",
        ),
        # Nor does how many are to be recruited say how many there are.
        (
            r"^(?:and |so )?how many (?!more\b|new\b|extra\b)(?:[\w-]+ ){0,2}(?:carers|adopters|families|households|workers|advis[eo]rs|PAs) "
            r"(?:are there|(?:does|do|has|have) (?:\w+ ){1,3}?(?:have|got)|(?:has|have) (?:it|they|the (?:council|trust)))"
            r"(?: (?:now|got|in total|altogether|overall|at the moment))*\W*$",
            rf"(?<!recruit )(?<!recruiting )(?<!attract )(?<!target of )(?<!up to ){_COUNT}",
        ),
        (
            rf"{_NOT_INDIRECT}\bhow many\b.*\b(?:vacan\w+|empty|unfilled)\b|\bvacanc(?:y|ies) (?:rate|level|number)s?\b|\b(?:rate|level|number) of vacanc",
            r"\b(?:vacan|empty|unfilled|(?:not|yet to) (?:be|been) filled)",
        ),
        (
            rf"{_NOT_INDIRECT}\bhow many (?:of )?(?:\w+ ){{0,5}}(?:posts|jobs|vacancies)\b.*\b(?:fill(?:ed)?|taken up|recruited to)\b",
            r"\b(?:filled|fill (?!th)|recruit|appointed|in post|vacan|unfilled|took|taken)",
        ),
        (
            r"\bwhat (?:do|does|did|are|is|were|was)\b.*\b(?:paid|earn|cost|salary|pay)\W*$",
            rf"[£$€]|\bmillions?\b|\bfree\b|\b(?:rate|same)|^(?=.*(?:{_AMOUNT}|\b(?:more|less|better)\b)).*\b(?:pay|paid|cost|salar|wage|fee|charg"
            rf"|allowance|earn|fund)",
        ),
        (
            r"\bhow much\b.*\b(?:is|are|was|do|does|did|get|gets|being)\b(?: [\w'’-]+){0,5} (?:paid|earn)\W*$",
            r"\b(?:pay|pays|paid|salar\w*|wages?|earn\w*|fees?|allowances?|bonus\w*|retainer|per hour|an hour|a (?:week|month)|rates?)\b",
        ),
        (r"\b(?:mov\w+|chang\w+|switch\w*) (?:of )?schools?\b|\bschool (?:moves?|changes?)\b", r"school|educat|academ|nurser|college|class|pupil|learn"),
        (r"^what (?:is|was|are|were)\b.*\bcaseload (?:target|limit)\b|^what size\b.*\bcaseloads?\b", _NUMBER),
        (r"\b(?:which|what) (?:other )?(?:universit(?:y|ies)|languages?|countr(?:y|ies))\b", r"(?-i:(?<=[\w,;:’”'(–] )[A-Z][a-z]+)"),
        (
            r"\b(?:total|exact|precise) (?:number|count|figure)s?\b|\b(?:exactly|precisely) how many\b|\bhow many\b.*\b(?:altogether|in (?:total|all))\W*$",
            rf"(?![\d.]+(?:%| per cent)){_COUNT}",
        ),
        # What is said of one of two groups does not compare them.
        (
            r"^(?:is|are|was|were|do|does|have|has)\b.*\b(?:better|worse|higher|lower|more|less|fewer|quicker|slower|easier|harder|longer)\b.*"
            r"\bthan (?:(?:in|among|for|of|with|the|their|those|children['’]?s) )*(?:[\w'’-]+ ){0,4}?(?:teams?|plans?|managers?|carers?|leavers?|staff|workers"
            r"|assistants|advisers|adopters|officers)\W*$",
            r"\b(?:than|compared|both|most|less|fewer|whereas|while|similar\w*|same|better|worse|higher|lower|more|unlike|equal\w*)\b|%",
        ),
        # Nor does how it is compare it with how it was.
        (
            r"^(?:is|are|has|have|do|does|did|was|were)\b.*"
            r"\b(?:less|more|fewer|better|worse|higher|lower|quicker|slower|easier|harder|longer|safer|bigger|smaller|shorter|stronger)\b.*"
            r" than (?:(?:it|they|that|there) (?:was|were|did|used to|has been)|(?:last|a|two|three|five) (?:year|time|inspection)s?|before"
            r"|in (?:19|20)\d\d)\b",
            r"\b(?:more|less|few|fewer|improv\w*|increas\w*|reduc\w*|declin\w*|decreas\w*|higher|lower|better|worse\w*|since|r[io]s\w+|rais\w*|f[ae]ll\w*"
            r"|gr[eo]w\w*|now|no longer|still|continu\w*|chang\w*|remain\w*|strengthen\w*|weaken\w*|than|instead|compar\w*|progress\w*|previous\w*|last"
            r"|recent\w*|new\w*|deteriorat\w*|stronger|quicker|sooner|slow\w*|up|down|drop\w*|further|became|becom\w+|doubled|trebled|halved|impact|then"
            r"|sustain\w*|maintain\w*|develop\w*|transform\w*|(?:19|20)\d\d|stabilis\w*|acceler\w*|consolidat\w*|persist\w*|embed\w*|yet|not)\b",
        ),
        # That something was done does not say what came of it.
        (
            r"^(?:and |so )?(?:has|have|had|did)\b.*\b(?:cut|reduced?|shortened|brought down)\b",
            r"\b(?:reduc|fewer|less|fell|fall|short|quick|improv|still|remain|not\b|than|stop|protect|eas|cut|drop|decreas|down|lower)|\d",
        ),
        # What is done for all of a group says nothing of those of it who have children or are in prison.
        (
            r"\bcare[ -]?leavers? (?:who have (?:their own |young )?|with )(?:kids|children|babies|a baby|a child)\b",
            r"parent|child|bab|mother|father|pregnan",
        ),
        (
            r"\bcare[ -]?leavers? (?:who are )?(?:in|leaving|released from) (?:prison|custody|jail)\b",
            r"prison|custod|offend|remand|jail|youth justice",
        ),
        # The own figure says nothing of how others do.
        (
            r"\b(?:compar\w+|above|below|higher|lower|better|worse|bigger|smaller|more|fewer|less)\b.*\b(?:national\w*|England"
            r"|(?<!the )(?:other|similar|neighbouring) (?:\w+ )?"
            r"(?:councils|areas|places|authorities|boroughs|counties)|statistical neighbours)\b",
            r"\b(?:national\w*|England|similar|neighbour\w*|elsewhere|others?|comparable|average|compar\w+|most|best|worst"
            r"|among|nearly all|any|rest of|country)\b",
        ),
        # The front page names who led the inspection, and nobody else.
        (
            r"^(?=.*\b(?:inspectors?|inspection team)\b).*\b(?:who else|(?:apart|aside) from|besides|other than"
            r"|(?:names? of|who (?:are|were)) the inspectors)\b",
            r"\blead inspectors\b|\bteam (?:of|consist\w*|inspectors?)\b|\binspectors (?:were|are)\b|\binspectors?:.*\binspectors?:",
        ),
        # How it was judged at an inspection before is not how it is judged.
        (
            r"^(?!.*\b(?:last|previous\w*|before|earlier|prior|then|when|year|(?:19|20)\d\d)\b).*\b(?:rated|ratings?|graded?|judged)\b",
            r"^(?!.*\b(?:last|previous|earlier|prior)\b[^.;]{0,60}\binspect(?:ion|ed)\b.*\b(?:judged|graded|rated)\b)"
            r"|\b(?:now|still|this time|today|current\w*)\b",
        ),
        (
            r"^(?:and |so |but |or )*(?:what about )?(?:the |a )?(?:(?:year|month|time) before(?: that| last)?|(?:previous|last) (?:year|month))"
            r"(?:\W*$| ?\? \()",
            r"\b(?:before|earlier|previous\w*|from .* to|up from|down from|than|compared|r[io]se[ns]?|f[ae]ll(?:en)?|halved|doubled|last (?:year|month)"
            r"|increas\w+|decreas\w+|reduc\w+)\b",
        ),
        # Who is there now is not who was there before.
        (
            r"^(?:and |so )?(?:what|where) (?:job )?(?:did|was|were|had) .*\b(?:do|done|did|work\w*|job|from)\b.*\bbefore(?: (?:that|this|then)"
            r"| (?:\w+ ){0,3}(?:came|became|joined|started))?\W*$",
            r"\b(?:before|previous\w*|former\w*|retired|had been(?! in post)|came from|joined (?:\w+ ){0,4}from|worked (?:as|at|for)|predecessor|interim"
            r"|took over from|replaced|succeeded|once an?|from (?:an?|another))\b",
        ),
        (
            r"^(?:and |so )?who (?:was|were|ran|led|managed|chaired|headed|did (?:the|that|his|her|their) (?:job|role))\b"
            r"(?: (?!child|children\b)[\w'’-]+){0,5}?"
            r" before(?: (?:(?-i:[A-Z])|her|him|them|that|the (?:person|new|current|present)).*)?\W*$",
            r"\b(?:before|previous\w*|former\w*|retired|predecessor|interim|took over from|replac\w+|succeed\w*|until|left|resign\w*|departure)\b",
        ),
        (
            r"\bhow many\b.*\b(?:uni|university)\b",
            rf"(?:{_NUMBER}|{_FEW}|\b(?:most|many|some)\b)[^.;]*\b(?:universit|higher education|degree|graduat)"
            rf"|\b(?:universit|higher education|degree|graduat)[^.;]*(?:(?<![£\d.,])(?:{_NUMBER})|{_FEW})",
        ),
        # What it is now does not say what it was.
        (
            r"^(?:and )?(?:what (?:was|were)|how (?:many|much|big|large|high|low|small)) .*"
            r"\bbefore(?: (?:that|then|the (?:rise|increase|fall|cut))|(?: [\w'’-]+){1,5}? (?:rose|went (?:up|down)|fell|dropped"
            r"|(?:was |were )?(?:increased|reduced|cut|added|changed|created)|the (?:rise|increase|fall|cut))(?: (?:to|by|from) [£\d][^ ]*)?"
            r"| the (?:extra |new )?[£\d][^ ]*(?: (?:million|rise|increase|boost|investment))*)?\W*$",
            rf"\bfrom (?:a )?(?:£\d|{_COUNT})|(?<!\binspection in )(?<!\binspected in )\b(?:19|20)\d\d\b|\b(?:previously|compared|than|used to|had been)\b"
            rf"|\b(?:was|were)\b(?=.*(?:{_NUMBER}))(?!.*\bto {_COUNT})",
        ),
        (
            r"^(?:and |so )?how (?:do|can|could|would) (?:i|we|you|they|people) "
            r"(?:(?:get to|go about|start|begin) )?(?:join|apply|sign(?:ing)? up|volunteer|tak(?:e|ing) part|contact|get in touch|register|becom(?:e|ing)"
            r"|adopt|foster|train (?:as|to)|get into)(?:ing)?\b",
            r"\b(?:appl(?:y|ies|ied|ications?)|contact\w*|e-?mail|telephone|phone|website|online|drop[ -]in|refer\w*|register\w*|sign\w* up|invit\w+"
            r"|by \w+ing)\b",
        ),
        (
            r"^(?:and |so )?(?:where|which (?:country|countries|area|town|place)s?) (?:do|does|did|have|has) .*\b"
            r"(?:children|kids|young people|babies|carers|adopters|staff|workers|families|refugees|asylum seekers|directors|managers|leaders)\b"
            r"(?!.*\bnow\b).*\b(?:come|came) from\W*$",
            r"(?<!distance )(?<!away )(?<!far )(?<!support )(?<!benefit )(?<!benefits )(?<!feedback )\bfrom\b"
            r"|\b(?:born|brought|recruited|gr[eo]wn? up)\b|\b(?:countr|overseas|abroad|national(?!ly))",
        ),
        # That there is a board, and panels besides to take part in, does not say who comes to it.
        (
            r"^(?:and |so )?who (?:attends|comes to|goes to) (?:the |this |that |their |its )?(?:[\w'’-]+ ){0,4}(?:board|panel|committee|partnership)(?:['’]s"
            r" meetings)?\W*$",
            rf"{_COMES}[^.]*\b(?:board|panel|committee|partnership)|\b(?:board|panel|committee|partnership|it|they|which|this)\b[^.]*{_COMES}",
        ),
        # That there is a board does not say who sits on it.
        (
            r"^(?:and |so )?who(?:'s| is| are| sits?| serves?)(?: else)? on (?:the |this |that |its |their )?"
            r"(?:[\w'’-]+ ){0,4}(?:board|panel|committee|group|forum|council|partnership)\W*$",
            r"\b(?:attend\w*|(?<!panel )(?<!board )(?<!committee )members?|membership|consist\w*|made up of|compris\w*|represent\w*|involv\w*|includ\w*|sits?"
            r"|join\w*|chaired by)\b",
        ),
        (
            r"^(?:and |so )?who(?:'s| is| are| sits?)(?: else)? on (?!.*\b(?:lists?|plans?|registers?)\b)(?!(?:an?|the (?:edge|phone|list|case|team|way"
            r"|other))\b|\w+\W*$|(?:call|duty|hand|site"
            r"|plans?)\b)[\w'’ -]+\W*$",
            r"\b(?:attend\w*|members?|membership|consist\w*|made up of|compris\w*|represent\w*|involv\w*|includ\w*|sits?|join\w*|chaired by)\b",
        ),
        (
            r"^(?:and |so |but )?when (?:will|(?:is|are) .* (?:going to|due to|to)\b|can (?:we|they|i) expect)(?!.*\b(?:back|return|inspect\w*|again)\b)",
            r"\b(?:will|planned|planning|plans? (?:to|is|are|for \w+ to)|due|expect\w*|anticipat\w*|intend\w*|aim\w*|(?<!potential )to be|until|ends?"
            r"|delayed|not yet|yet to|(?:is|are) (?:opening|starting|moving|launching|introducing)|soon|shortly|next|by the|target|forthcoming|imminent|once"
            r"|when|after|before|ready|schedul\w+|(?<!too )early(?! help| years| intervention)|late|later|spring|summer|autumn|winter|turn\w*|reach\w*|aged?"
            r"|prior|from (?:(?:the|this|about|early|mid|late|their|an?) )*(?:\d\w*|age|birth\w*|first|start|beginning|end|day|spring|summer|autumn|winter|when"
            rf"|moment|point|{_MONTH})|at (?:(?:the|an?|least|about|around|any|every|each) )*(?:\d\w*|age|birth\w*|end|start|beginning|point|stage|time"
            r"|once|half|next|first|last|transition|christmas|easter|key|moment|present))\b",
        ),
        (
            r"^(?:and |so )?how many\b(?: \w+){0,2} (?:each|apiece|per (?:social )?worker)\W*$|^(?:and |so )?how many (?:cases|children|kids) (?:does|do"
            r"|has) (?:each|every)\b",
            r"\b(?:each|every|average|per|caseloads? of|apiece|individual)\b",
        ),
        (r"\bby what (?:percentage|proportion|share|fraction)\b", _COUNT),
        (
            r"\bby how (?:much|many)\b",
            rf"(?!\b(?:both|first|second|single|none|no)\b){_COUNT}|\b(?:small|slight) (?:net )?(?:gain|rise|increase|fall|drop|reduction)",
        ),
        (
            r"^(?:and |so )?how far (?:has|have|did|is|are) .*\b(?:gone|come|fallen|fell|risen|dropped|reduced|increased)\b",
            rf"{_COUNT}|\b(?:substantial|significant|marked|little|slight|dramatic|far|considerabl)",
        ),
        (r"\bwhat (?:percentage|percent|per cent)\b", _COUNT),
        (
            r"\bwhat (?:proportion|share|fraction)\b",
            rf"{_COUNT}|\b(?:most|mostly|majority|minority|few|all|many|nearly|almost)\b"
            r"|\b(?:high|low|large|small|average)\w* (?:proportion|percentage|share|number)\b",
        ),
        (
            rf"(?<!by )\bhow much (?:money|does|did|is|are|was|were|has|have|do|will|of)\b(?=.*\b{_PRICED}\b|(?!.*\b{_DEGREE}\b))",
            rf"[£$€]|{_COUNT}|\bfree\b",
        ),
        (rf"\bhow much (?!(?:\w+ ){{0,2}}(?:time|attention|notice|say|help|support|contact)\b)(?=.*\b{_PRICED}\b)", _AMOUNT),
        (
            rf"^(?:and |so )?who(?:'s| is| are)? {_PAYING}\b",
            r"\b(?:fund|pay|paid|financ|invest|money|grant|commission|contribut|cost|charg|budget|fee|rent|meet)|£",
        ),
        (
            r"^(?:and |so )?who (?:carried out|did|conducted|undertook)\b.*\b(?:review|assessment|audit|evaluation|survey)\b",
            rf"\bby\b|{_PERSON}|\b(?:inspectors?|consultan\w+|authority|council|partners?|university|colleagues?|auditors?|board|agency|company|person)\b"
            r"|(?-i:\b[A-Z][A-Z0-9]{2,}\b)",
        ),
        # "Children in care see a dentist" says nothing of those who have left it.
        (
            r"^(?!.*\b(?:children|kids|care and|home|household)\b).*\b(?:care[ -]?lea?ve?rs?|care[- ]experienced|(?:left|leaving|leave) care)\b",
            rf"^(?!.*(?<!as )(?<!unaccompanied )\bchildren\b)|{_LEFT_CARE}",
        ),
        (
            r"^(?:and |so )?how (?:quickly|fast|soon) (?:must|should|(?:do|does|did) .{1,60}? (?:have|need) to)\b",
            rf"{_NUMBER}|{_SPAN}|\b(?:within|immediate\w*|same day|straight away|overnight)\b",
        ),
        (
            r"\bwhat age\b(?: \w+){0,4} (?:leave|leaving|stop being in|come out of) care\b(?! (?:support|help|services?|team|offer|advis[eo]rs?|grants?))",
            r"\b(?:leave|leaves|leaving|left|enter\w*|start\w*|beg[ai]n\w*|stop\w*|end\w*|turn\w*)\b",
        ),
        (  # Nor does "over 21" say until when.
            r"\b(?:until|till|up to) what age\b|\bwhat age\b.*\b(?:ends?|stops?|finish(?:es)?|runs? out|ceases?)(?: for \w+(?: \w+)?)?\W*$"
            r"|\bwhat age\b.*\b(?:until|till|up to)\W*$",
            r"(?<!\bover )(?<!\bpast )(?<!\bafter )(?<!\bover the age of )\b(?:1[0-9]|2[0-9])(?:st|th|rd|nd)?\b|(?<!beyond )\b(?:eighteen|twenty)|\bbirthday"
            r"|\b(?:any|whatever|all|school|no) ages?\b|\badult|\byears? old\b|\blifelong|\bfor life\b|\b(?:age|upper) limit",
        ),
        # The age at which advisers come, or until which others help, is not that until which they stay.
        (
            r"^(?!.*\band (?:(?:until|till|up to|at|from|by) )?(?:what|how|who|when|where|why|do|does|is|are)\b)(?=.*\b(?:personal advis\w+|Y?PAs?)\b)"
            r".*(?:\b(?:until|till?|up to) what age\b|\bwhat age\b.*\b(?:stop|stops|lose|losing|keep)\b)",
            r"\b(?:advis\w+|Y?PAs?|they)\b[^.]{0,200}(?<!\bover )(?<!\bafter )(?<!\bover the age of )\b(?:2[0-9]|twenty)|\bto the age of 2[0-9],? continue"
            r"|(?<!\bover )(?<!\bafter )(?<!\bover the age of )\b(?:2[0-9]|twenty)\b[^.]{0,120}\b(?:advis|Y?PAs?\b)",
        ),
        (r"\bhow old\b|\bwhat age\b", rf"\d|{_SPAN}|\baged?\b|teen|birthday|\b(?:over|under|from|until) \w"),
        (  # That visits are not at the lawful frequency does not say what that is.
            r"\bhow (?:often|frequently) (?:(?:must|should)\b|(?:do|does|did) .{1,60}? (?:have|need) to\b"
            r"|(?:is|are) .{1,60}? (?:supposed|meant|required) to\b)",
            rf"(?!\b(?:no|none|nobody|both|single|second)\b)(?:{_NUMBER})|{_SPAN}"
            r"|\b(?:daily|weekly|monthly|quarterly|annual\w*|yearly|fortnight\w*|term|alternate|every|each|once|twice)\b",
        ),
        (
            r"\bhow (?:often|frequently)\b",
            rf"{_NUMBER}|{_SPAN}|\b(?:daily|weekly|monthly|quarterly|annual|yearly|fortnight|term|alternate|every|each|once|twice|times|always|never)"
            r"|\b(?:often\b|frequen|variab|varies\b|rare|seldom|infrequent|routine|consistent|mainly|mostly|usual|largely|more|less|most|some|few|many"
            r"|enough|too|not)",
        ),
        *(  # That it rose, or what it comes to in a year, does not say how much somebody gets in a week.
            (
                rf"^(?:.*[,.:] |(?:and |so )?)how much (?:money |cash )?(?:do|does|did|is|are|can|would|will|was)\b(?!.*\b(?:more|less|extra|contact|time)\b)"
                rf".* (?:get|gets|got|paid|receives?|earns?|costs?|given)\b(?! (?:through|done|to\b)).* (?:an?|per|each|every) {period}\b"
                rf"|^(?:and |so )?what (?:do|does) .*\b(?:each|every|per|a) {period}\b.*\b(?:allowance|pay|wages?)\b",
                rf"^(?=.*\b{told}).*(?<!by )£ ?\d",
            )
            for period, told in (("week", "week"), ("fortnight", "fortnight"), ("month", "month"), ("night", "night"), ("hour", "hour"))
        ),
        (r"\bwhat (?:is the )?weekly (?:allowance|rate|fee)\b|\ballowances?\b.*\bweekly rate\b", r"^(?=.*\bweek).*(?<!by )£ ?\d"),
        # That there are three of something does not say how often it meets.
        (
            r"\bhow (?:often|frequently|regularly) (?:do|does|did|has|have|will|should) (?:[\w'’-]+ ){1,8}?(?:meet|met)(?: up)?\b"
            r"(?! (?:their|its|the|his|her|an?)\b)",
            r"\b(?:daily|weekly|monthly|quarterly|annual\w*|yearly|fortnight\w*|termly|(?:in)?frequen\w*|(?:ir)?regular\w*|often|rarely|seldom|twice|once"
            r"|(?<!at )times|consistent\w*|always|sometimes|every (?!child|young|famil|care|school|pupil|aspect|area|worker|member)"
            r"|(?:an?|per|each|in \w+) (?:day|week|month|quarter|term|year)s?)\b",
        ),
        (r"\bsince when\b", rf"\b(?:19|20)\d\d\b|{_SPAN}|{_MONTH}|\b(?:last|previous|this) (?:\w+ ){{0,3}}(?:inspection|visit)\b|\bago\b|pandemic|COVID"),
        (
            r"^(?:when (?:did|was|were|will|is|are|does|do|has)|what (?:year|month|date|day)|on what date)\b",
            rf"\d|{_SPAN}|{_MONTH}|{_WEEKDAY}|\b(?:since|recent|last|next|(?<!for )(?<!of )(?<!about )(?<!on )when"
            r"|(?<!area )(?<!place )(?<!space )(?<!hub )(?<!home )where|after|before|until|once|during"
            rf"|at the time|first|now|begin"
            r"|imminent|soon|shortly|forthcoming|yet|emergenc|circumstances|exceptional)",
        ),
        (
            r"^(?:so |and )?who(?:['’]?s| is| was| has been| were) (?:(?:the|its|their|brought in|appointed|made|hired|named|recruited) )"
            r"(?:as )?(?:the |a |an )?"
            rf"(?!{_ANYBODY})(?:[a-z’'-]+ ){{0,4}}{ROLE}\b|\bnames? (?:of )?the (?:[a-z’'-]+ ){{0,3}}{ROLE}\b"
            rf"|^what(?: is|['’]?s) (?:the|its) (?:[a-z’'-]+ ){{0,4}}(?:{ROLE}|chair) (?:called|named)\b"
            r"|\bnames? of the (?:[a-z’'-]+ ){0,4}chair\b"
            rf"|^(?:so |and )?what(?: is| was| are|['’]?s) (?:(?:the|its|their|that|this) )?(?:[a-z’'-]+ ){{0,4}}{ROLE}s?['’]?s? names?\W*$",
            _PERSON,
        ),
        (
            rf"^(?:and |so )?where(?: is| are|['’]?s) (?:the|its|their|all the) (?:[\w’'-]+ ){{0,5}}?(?:{_SITES})(?: (?:based|located|situated|now))*\W*$"
            r"|^(?:and |so )?where (?:is|are) (?-i:[A-Z])[\w'’-]*(?: (?:of |the )?(?-i:[A-Z])[\w'’-]*)*\W*$"
            r"|^(?:and |so )?where (?:is|are|does|do|was) .* (?:based|located|held|run|meet|situated)\W*$"
            rf"|^(?:and |so )?where (?:is|are|will|would) (?:the|its|their|this|that|these|those|any) (?:[\w’'-]+ ){{0,5}}?(?:{_SITES})"
            r" (?:be|going to be|going|going to (?:open|go)|be (?:built|sited|opened)"
            r"|(?:going )?(?:to be )?(?:being )?(?:built|sited|opened|opening|open))\W*$",
            r"\b(?:in|at|near|within|outside|across|under|beside|opposite|next to)"
            rf" (?!(?:{MONTHS})\b)(?!(?:the |an? )?(?-i:[A-Z][\w-]+ ){{1,3}}(?:board|panel|forum|group|committee|council|partnership|programme)\b)"
            rf"(?:the |an? |its |their )?(?:[\w-]+ ){{0,2}}(?:(?-i:[A-Z])|{_SITES}"
            r"|town|city|borough|county|district|region|localit|communit|area|building|street)"
            r"|\b(?:located|co-located|based|housed|situated|online|virtual|moved (?:in)?to)",
        ),
        (
            rf"^what (?:does|do|did) (?:the|its|their) (?:[\w’'-]+ ){{0,4}}?(?:{_PAPERS}) (?:say|state|set out|include|contain|cover|require)s?\b",
            r"\b(?:say|said|state|set|includ|contain|cover|requir|focus|aim|priorit|identif|commit|outlin|make|clear|specif|refer|address|detail|describ"
            r"|emphasi)",
        ),
        (ASKS_NAME, _NAME),
        (r"\bby name\b", _NAME),
        (
            r"^(?:and |so )?which (?:two|three|four|five|six|seven|\d+) (?!areas?\b|judge|grades?)[a-z]",
            r"(?-i:(?<=[\w,;:’”'(–] )[A-Z][a-z]+)|\band\b|:",
        ),
        (
            r"^(?:and |so )?who (?:employs|employed|hires|hired|recruits|recruited)\b",
            r"\b(?:employ|hir(?:e|ing)|recruit|commission|run by|contract|works? for|appoint|council|authority|trust|charity|agency|company|college|school"
            r"|provid)",
        ),
        (
            r"\bhow much\b.*\b(?:worth|costs?)\W*$|^what (?:is|was)\b.*\bworth\W*$",
            r"[£$€]|\b(?:millions?|free|cost\w*|pay\w*|paid|fund\w*|pric\w*|charg\w*|expens\w*|fees?)\b",
        ),
        # How those are chosen who do something.
        (
            r"^(?:and |so )?how (?:is|are|was|were|do|does|did)\b.*\b(?:chosen|selected|picked|elected|choose|select|pick)\W*$",
            r"\b(?:cho[os]|select|pick|elect|appoint|nominat|recruit|volunteer|decid|criteri|interview|match|vot|assess|priorit|identif|panel)",
        ),
        (
            r"\b(?:is|are) there (?:a|any) (?:[\w-]+ ){0,2}groups? for\b",
            r"\b(?:groups?|forum|network\w*|council|peer|meet\w*|club|communit\w*|coffee|sessions?|drop|ambassadors?|panel|participation|association|voices?|board"
            r"|team|hub|no|nothing|none)\b",
        ),
        # "52% are not in work" does not say how many are.
        (
            r"^(?=.*\b(?:how many|how much of|what (?:per ?cent(?:age)?|proportion|share|fraction))\b)(?!.*(?:\b(?:not|neets?|out of|without)\b|n['’]t\b))"
            r".*\bin (?:education|employment|work|training|a job|jobs)\b",
            r"(?<!not )(?<!neither )\b(?:in|into|at|have|has|found|started|began) (?:\w+ ){0,3}(?:education|employment|training|college|university|EET)"
            r"|\b(?:work|stud(?:y|ies)|employed|working|apprentice\w*|jobs?)\b",
        ),
        (r"\bhow long\b(?=.*\b(?:delay|wait|late|overdue|held up))", rf"{_NUMBER}|{_SPAN}|\b(?:long|since|short|brief|lengthy)"),
        (r"\bhow long\b", rf"{_NUMBER}|{_SPAN}|\b(?:long|since|short|quick|prompt|recent|soon|immediate|imminent|new\b)"),
        (
            rf"^(?!(?:{_OPENS_QUESTION})\b)(?:[\w'’-]+ ){{1,5}}numbers?\W*$",
            rf"{_COUNT}|\b(?:increas|ris|rose|gr[eo]w|fall|fell|reduc|more|fewer|number of)",
        ),
        (
            r"^(?=.*(?-i:\b[a-z]?[A-Z]{2,})).*\b(?:stands?|short) for\W*$"
            r"|^(?:and |so )?what(?: does|['’]?s| is) (?!(?:it|that|this|he|she|council|ofsted)\b)[a-z-]{2,8} (?:stand|short) for\W*$",
            r"(?-i:\((?:the )?[a-z]?[A-Z][A-Za-z0-9&-]*\)|, or [A-Z]{2,})|\b(?:stands?|short) for\b",
        ),
        (
            r"^(?:when|what date|how soon|how long)\b.*\bnext (?:inspect\w*|visit)\b",
            r"\b(?:next|will|again|due|within|future|plan\w*|re-?inspect\w*|return\w*)\b.*\b(?:inspect\w*|ofsted|visits?)\b"
            r"|\b(?:inspect\w*|ofsted|visits?)\b.*\b(?:next|will|again|due|within|future|plan\w*|return\w*)\b|\bre-?inspect",
        ),
        (
            r"\bwhich (?:other |local )*(?:town|city|police force|compan(?:y|ies)|firms?|hospitals?|trust|business(?:es)?)"
            r"(?= (?:is|are|was|were|has|have|did|does|do|will|can|helps?|supports?|runs?|provides?|works?|chairs?|leads?)\b|\W*$)",
            rf"(?-i:{NAMES_BODY})",
        ),
        (
            r"^(?:and |so )?which (?:[\w-]+ ){0,2}(?:homes?|providers?|schools?|colleges?|hospitals?) (?:is|are|was|were|do|does|did|has|have) (?:[\w-]+ ){0,5}"
            r"(?:used|using|use|run|runs|named|go(?:es|ing)? to|went to|attend|placed in|living in|live in)\W*$",
            rf"(?-i:{NAMES_BODY})",
        ),
        (
            r"\b(?:exam|gcse|sats?|a[- ]level)s? (?:results?|grades?|scores?)\b",
            r"\b(?:exam|result|gcse|attain|grade|score|qualif|pass|achiev|educational outcome|per cent|key stage)|%",
        ),
        (
            r"^(?:so |and )?when (?:will|are|do) (?:ofsted|(?:the )?inspectors|they) .*\b(?:back|return|again|re-?inspect\w*)\W*$",
            r"\b(?:inspect\w*|ofsted|visits? by)\b",
        ),
        # The dates of this inspection are not those of the one before.
        (
            r"^(?:when|(?:in )?(?:what|which) year)\b(?=.*\b(?:inspect\w*|ofsted)\b).*\b(?:before|previous|prior|earlier)\b",
            r"\b(?:last|previous\w*|since|earlier|prior|before|second|third)\b|\bthe (?:19|20)\d\d\b",
        ),
        (
            r"(?<!person )(?<!people )(?<!those )(?<!man )(?<!someone )\bwho (?:chairs|chaired|is chairing|is the (?:\w+ )?chair)\b",
            r"(?<!independently )\b(?:chaired (?:\w+ly )?by|(?<!chair )(?<!chair also )chairs(?= (?:the|this|that|an?|its|their|both|each|all|it|these)\b)|"
            r"chairing|co-chair(?:ed|ing|s(?= (?:the|this|an?)\b))|chair (?!of\b)(?:the )?(?:\w+ ){0,2}(?:meetings?|panels?|boards?))\b"
            r"|(?<!independently)-chaired\b|(?<!the )(?<!independent )(?<!appointed )(?<!new )(?<!current )(?<!interim )\bchair(?= of)|\bas the chair\b"
            r"|\bchair(?:ed)?(?= (?:and|,)|, (?-i:[A-Z]))"
            r"|\bis (?:also )?(?:the )?(?:\w+ )?chair\b"
            rf"|\b(?:led|headed|presid\w+|overse\w+|run by|(?:leads|heads) (?:the|this|its|that))\b|{_PERSON}",
        ),
        # Nor does what a team does, or beside whom it sits, say who works in it.
        (
            r"^(?:and |so )?who(?: all| else)? works? (?:in|at|for) (?:the |this |that |their |its )?(?:[\w’'-]+ ){0,4}(?:team|service|hub"
            r"|unit|front door|MASH|MET)"
            r"s?\W*$",
            r"\b(?:staff\w*|workers?|workforce|practitioners?|officers?|professionals|specialists?|advis[eo]rs?|managers?|clinicians?|members?|police|health"
            r"|teachers?|nurses?|therapists?|psycholog\w+|mentors?|volunteers?|experts?|partners?|(?<!multi-)agenc\w+|representatives?"
            r"|consist\w*|compris\w*|made up of|employ\w*"
            r"|co-located (?:with|alongside))\b",
        ),
        # Nor does what is said of a thing say whose idea it was.
        (
            r"^(?:and |so |but )?whose idea\b",
            r"\b(?:ideas?|propos\w+|suggest\w+|introduc\w+|initiat\w+|devis\w+|design\w*|creat\w+|set up|launch\w*|develop\w*|deci\w+"
            r"|came up|br(?:ought|ing) in"
            r"|establish\w*|implement\w*|led by|driven by|ask\w*|request\w*|recommend\w*|start\w*|found(?:ed|er)\w*|commission\w*"
            r"|pioneer\w*|instigat\w*|champion\w*|invit\w*)\b",
        ),
        # Who works in a team does not run it.
        (
            r"^(?:and |so )?who (?:runs|manages|leads|heads) (?:the |this |that |their |its )?(?:[\w’'-]+ ){0,4}"
            r"(?:team|service|hub|unit|panel|scheme|programme|front door|MASH)\b",
            rf"{_PERSON}|\b(?:led|run|provided|delivered|managed|headed|commissioned|overseen|chaired) (?:\w+ )?by\b"
            r"|\b(?:manager|leader|head|council|authority|charity|trust|police|health|partnership|agency|coordinat\w+|commission\w+"
            r"|(?-i:[A-Z]\w+ [A-Z]\w+))\b|\b(?:runs|manages|leads)\b|\b(?:delivers|provides)(?= (?:the|this|its|it)\b)",
        ),
        (
            r"^(?:and |so )?who (?:runs|manages|leads|heads) (?:the )?(?-i:[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)\W*$",
            rf"{_PERSON}|\b(?:led|run|provided|delivered|managed|headed|commissioned|overseen|chaired|hosted) (?:\w+ )?by\b"
            r"|\b(?:manager|leader|head|council|authority|charity|trust|police|health|partnership|agency|coordinat\w+|commission\w+)\b"
            r"|\b(?:runs?|manages|leads|delivers|provides|hosts)\b",
        ),
        (
            r"^(?:and |so )?who(?:m)? (?:do|does|did|are|is) .* work(?:s|ing)? (?:closely |together |jointly )*with\W*$",
            r"\b(?:with|alongside|jointly|together|between|partner\w*|multi-agency|colleagues)\b",
        ),
        (
            r"^(?:and |so )?(?:for )?which (?:children|kids|young people)\b",
            r"\b(?:child\w*|young|bab(?:y|ies)|brothers?|sisters?|siblings?|those|teenagers?|boys?|girls?|pupils?|care leavers?)\b",
        ),
        (
            r"^(?:and |so )?what(?:'s| is| was)? (?:the )?(?:average|figure|percentage|number|total|rate)\W*$",
            rf"{_NUMBER}",
        ),
        (r"^(?:and |so )?which (?:[\w'’-]+ ){0,3}partner (?:has been \w+ing|works?|worked|helps?|helped|carried out|did|leads?|led)\b", NAMES_BODY),
        # When something ends says nothing of when it began.
        (
            r"^(?:and |so )?(?:since when\b|when (?:did|was|were)\b.*\b(?:start\w*|beg[aiu]n|set up|open\w*|launch\w*|introduc\w+|found\w*)\W*$)",
            r"\b(?:since|from|beg[aiu]n|start\w*(?! to leave)|launch\w*|open\w*|set up|introduc\w*|establish\w*|new\w*|recent\w*|ago|appoint\w*|after"
            r"|following|creat\w*"
            r"|implement\w*|replac\w*|found\w*|early|late|last|previous|first|now|appointed|joined|took|becam\w+|when|once|during|adopt\w*|develop\w*|invest\w*"
            r"|made|pandemic|years?|months?|weeks?)\b|\bin (?:\w+ )?(?:the )?(?:\w+ )?(?:19|20)\d\d",
        ),
        (
            r"^(?:and |so )?who (?:runs|leads|heads) (?:the |this |that |their |its )?(?:[\w’'-]+ ){0,4}board\b",
            rf"{_PERSON}|\b(?:led|run|headed|overseen|chaired) (?:\w+ )?by\b|(?<!independently )\bchair\w*|\b(?:leads|heads)\b",
        ),
        # That something was neglected is told where it is.
        (
            r"^(?:so |and )?why (?:did|was|were|has|have)\b.*\b(?:blind eye|cover(?:ed)? (?:it |this |that )?up|covering up|hush\w*|sweep|swept|ignored?)\b",
            r"\b(?:blind eye|cover\w* up|hush|ignor|hid|conceal|overlook|disregard|dismiss|turned away|unaware|not (?:\w+ )?(?:act|respond|recogni"
            r"|listen|heard))",
        ),
        (
            r"^(?:and |so |but )?(?:is|are|was|were) (?:it|that|this|they|there|those) (?:really |now )?(?:sufficient|enough|adequate)\W*$",
            r"\b(?:enough|(?:in)?sufficien\w*|still|remain\w*|challeng\w*|too|short\w*|lack\w*|(?:in)?adequa\w*|meet|meets|few|limited|more|need\w*|not)\b",
        ),
        (
            r"^(?:and |so )?(?:who|which (?:organi[sz]ation|company|agency|body|council)) (?:is|was|are) (?:the|its) (?:[\w-]+ ){0,4}partners?\W*$",
            rf"(?-i:{NAMES_BODY})",
        ),
        # That its work is good is no grade.
        (
            r"^(?:and |so )?(?:what|which) (?:grade|rating|judge?ment) (?:did|was|does) (?!it\b|they\b|we\b|you\b|the council\b).*\b(?:get|got|given"
            r"|receive)\W*$"
            r"|^(?:was|were|is|are) .+ (?:rated|graded|judged) (?:good|outstanding|inadequate)\W*$",
            r"\b(?:grade|graded|rated|rating|judged|judge?ments?|require\w* improvement|outstanding|inadequate)\b|: \w",
        ),
        # That it is done does not say who does it: "children are offered interviews".
        (
            r"^(?:and |so )?(?:who|which (?:team|service|unit|agency|workers?|staff|professionals?))"
            r" (?:(?:usually|normally|actually|generally|really) )?(?:(?:does|did) (?:the|their|these|its|those) (?:[\w’'-]+ ){0,3}?"
            r"(?:interview|check|visit|assessment|review|training|work|plan|report|audit|test)s?\b|(?:carri(?:es|ed) out|conduct(?:s|ed)|undertakes|undertook"
            r"|complete[sd]|holds|held|makes|made|gives|gave|offer(?:s|ed)|provide[sd]|handle[sd]|deals with|talk(?:s|ed) to|speaks to|sits down with"
            r"|interview(?:s|ed)|check(?:s|ed)|visit(?:s|ed)|looks after|looks at|oversees|review(?:s|ed)|decide[sd]|helps|support(?:s|ed)|trains|trained"
            r"|monitor(?:s|ed)|take[sn]|took|respond(?:s|ed)|screen(?:s|ed)|assess(?:es|ed)|meets)\b)",
            _ACTOR,
        ),
        # Who did one thing to it is not who did another.
        (
            r"^(?:and |so )?who (?:writes?|wrote|draws? up|drew up|drafts?|drafted|prepares?|prepared)\b(?! (?:back|to)\b)",
            r"\b(?:writ|wrote|draw|drew|draft|prepar|produc|devis|develop|complet|creat|author|responsib|by the\b|by (?:their|an?)\b)",
        ),
        (
            r"^(?:and |so )?who (?:approves?|approved|signs? off|signed off|agrees)\b",
            r"\b(?:approv|sign|agree|ratif|endors|decid|decision|panel|authoris|responsib)",
        ),
        # Whose caseloads they are: those of social workers are nobody else's.
        (r"\b(?:IROs?|reviewing officers?)['’]?s?['’]? (?:caseloads?|workloads?)\b", r"\bIROs?\b|\breviewing officer"),
        (r"\b(?:Y?PAs?|personal (?:advis[eo]rs?|assistants?))['’]?s?['’]? (?:caseloads?|workloads?)\b", r"\bY?PAs?\b|\bpersonal (?:advis|assist)|\badvis[eo]r"),
        (
            r"\b(?:family support workers?|health visitors?|school nurses?)['’]?s?['’]? (?:caseloads?|workloads?)\b",
            r"\b(?:family support|health visitor|nurse)",
        ),
        (
            r"\b(?:well|fully|properly|adequately|appropriately|under|short)[- ]?(?:staffed|resourced)\b|\benough staff\b",
            r"\b(?:staff|resourc|capacity|vacan|posts?\b|recruit|turnover|agency|workforce|shortage|workers|teams?\b)",
        ),
        (
            r"^(?:and |so )?(?:since )?when (?:was|were|did|has|have)\b.*\b(?:appointed|hired|recruited|join(?:ed)?)\b(?! up)",
            r"\b(?:appoint|recruit|join|took (?:up|over)|in post|arriv|replac|becam|start|new\b(?=.*\b(?:in|since|from) (?:\w+ )?(?:19|20)\d\d))",
        ),
        (
            r"^(?:and |so )?which (?:programme|scheme|project|charity) (?!is\b|are\b|was\b)\w",
            r"\b(?:programme|scheme|project|charit|pilot|initiative|model)|(?-i:(?<=[a-z,‘“'] )[A-Z][a-z]+ [A-Z])|[‘“]",
        ),
        # Praise is no weakness.
        (
            r"^(?:and |so )?(?:did|do|does|were|was|are|is|have|has)\b(?!.*\b(?:know|knows|understand|understands|aware|recogni[sz]\w+|own)\b)"
            r".*\b(?:weaknesses|problems|shortcomings|gaps|criticisms|failings)\b"
            r"|^(?:what|which|any|list)\b.*\b(?:weaknesses|shortcomings|criticisms|failings)\b",
            r"n['’]t\b|\b(?:not|no|nor|never|none|few|fewer|but|however|although|though|yet|despite|while|weak\w*|poor\w*|variab\w*|varie[sd]|vary\w*"
            r"|inconsist\w*|delay\w*|drift"
            r"|lack\w*|limit\w*|short\w*|gap\w*|too|insuffic\w*|inadequa\w*|improv\w*|slow\w*|late|less|lower|need\w*|require\w*|must|should|fail\w*|miss\w*"
            r"|problem\w*|issue\w*|concern\w*|challeng\w*|difficult\w*|risk\w*|un(?!der|it|iversit|til)\w+|some|minority|small number|only|still"
            r"|remain\w*|overdue|wait\w*"
            r"|turnover|high|reliance|without|over-\w+|more|further|better|develop\w*|critici\w*|worr\w*|deteriorat\w*|hard\w*|narrow|partial\w*|mixed|patchy"
            r"|sometimes|occasion\w*|until|rare\w*|rather|reduc\w*|declin\w*|drop\w*|fell|f[ae]ll\w*|wors\w*|absen\w*|vulnerab\w*|breach\w*|gaps?"
            r"|backlog\w*)\b",
        ),
        # That few adoptions break down does not say what happens to those that do.
        (
            r"^(?:and |so )?what happens (?:if|when|after|once) .*\bbreaks? ?down\W*$",
            r"\b(?:when|if|where|after|following|once|support\w*|help\w*|meetings?|avoid\w*|prevent\w*|respon\w+|review\w*|learn\w*|disruption\w*|intensive"
            r"|return\w*|mov(?:e|es|ed|ing))\b",
        ),
        # Who held a post is not who holds it.
        (
            rf"^(?:and |so )?who(?:'s| is) (?:the|its|their) (?!(?:former|previous|last|old|ex)\b)(?:[a-z’'-]+ ){{0,4}}{ROLE}\b",
            rf"^(?!.*\b(?:former|previous|outgoing|retired)\b (?:[\w’'-]+ ){{0,4}}{ROLE}\b)|\b(?:new|current|present|now|appointed|joined)\b",
        ),
        # Partners are agencies too.
        (
            r"\bagency (?:staff|workers?|social workers?)\b",
            r"\bagency (?!partner)(?:[\w-]+ )?(?:staff|workers?|social|team|manager|locum|cover|spend)"
            r"|\b(?:locum|interim|temporary|permanent|turnover|vacan|stable|stability|workforce|recruit|reten)",
        ),
        # The share of plans that are in time is no number of children.
        (
            r"\bhow many (?:children|kids|young people|pupils)\b.{0,30}\b(?:have|got|with|on) (?:an? |got an? )?(?:[\w,-]+ ){0,4}(?:plans?|ehcps?)\b"
            r"(?! (?:on|in) time)",
            r"^(?!.*(?:\d%|per cent|\bproportion of))|\b(?:children|young people|pupils|those|who)\b",
        ),
        # "The deputy mayor is the lead member for children." tells who that is.
        (r"^(?:so |and )?who(?:'s| is| was) the lead member\b", rf"{_PERSON}|\bis (?:also )?(?:the |[\w’']+['’]s )(?:\w+ )?lead member\b"),
        # How it was judged before is told with a grade.
        (
            r"^(?:what|how|is|was|were|did|has|and)\b.*\b(?:grade[ds]?|rat(?:ed|ing)|judged|judge?ment)\b.*"
            r"\b(?:last time|previously|before|(?:at|in|since|than|from) (?:the )?(?:last|previous|before)"
            r"(?: \w+)?|(?:in|since) (?:19|20)\d\d)\W*$|^what (?:grade|rating) was the (?:19|20)\d\d inspection\b",
            r"\b(?:outstanding|good|inadequate|requir\w+ improvement|adequate|satisfactory|grade[ds]?|rat(?:ed|ings?))\b",
        ),
    )
)
