"""The kinds of thing that a question may ask for, a count, money, an age, a time, a name, and what a text that answers must hold for each.

A table of patterns, those for numbers, times and names in modules of their own, in which no two lines lean on each other; qa/checks/asked.py holds
questions and texts against it.
"""

import re

from ..english.kind_words import LEFT_CARE, NUMBER_WORDS, PAPERS, RAISED, SINCE_INSPECTORS
from .kinds_of_name import NAMES
from .kinds_of_number import NUMBERS
from .kinds_of_time import TIMES

# "The quality and frequency of supervision.": so a report lists what must improve, with no verb but of a part of it: "for children who are in care".
_TO_IMPROVE = (
    r"^(?:The )?(?:(?:overall|management|early|timely|effective|consistent|educational|practical|emotional|strategic|permanence|placement|life-story|case) )*"
    r"(?:quality|timeliness|consistency|effectiveness|response|provision|support|understanding|attainment|clarity|recording|oversight|engagement|stability|use"
    r"|rigour|impact|access|practice|recognition|application|sufficiency|assessment|range|capacity|standard|overview|frequency|promotion|pace|availability"
    r"|identification|planning|work|communication|progress|outcomes|opportunities)\b(?!.*:)"
    r"(?!.*(?<!\bwho )(?<!\bthat )(?<!\bwhich )(?<!\bwhere )(?<!\bwhen )(?<!\bthey )\b(?:is|are|was|were|has|have|had|remains?|do|does|ensures?|enables?|means"
    r"|helps|provides|supports|leads?|continues|receives?|benefits?|makes?|experience|includes?|informs?|extends|secures?)\b)"
)
# What a question asks for, and what a text that answers must hold.
KINDS = tuple(
    (re.compile(asked, re.IGNORECASE), re.compile(held, re.IGNORECASE))
    for asked, held in (
        *NUMBERS,
        *TIMES,
        *NAMES,
        (r"\b(?:mov\w+|chang\w+|switch\w*) (?:of )?schools?\b|\bschool (?:moves?|changes?)\b", r"school|educat|academ|nurser|college|class|pupil|learn"),
        # Whose files they are: those of children are not those of carers.
        (r"\b(?:foster )?carers['’] (?:files?|records?|recording)\b", r"\b(?:foster|carer)"),
        (
            r"^(?:are|is|do|does|did|have|has|can|will) .*\bschool places?\b",
            r"school|educat|academ|nurser|college|pupil|learn|class|admission|tuition|taught",
        ),
        (
            r"\b(?:written|available|produced|printed|published|translated|provided|explained|offered|sent|given) (?:\w+ )?(?:in|into)"
            r" (?:\w+ )?(?:other|different|another|foreign|own|many|first|home|several|more than one) languages?\b",
            r"languag|translat|interpret|bilingual|lingu|(?<!plain )English|Welsh|Urdu|Polish|speak|\bsign|Arabic|Farsi|Kurdish|Pashto|Dari\b|Somali"
            r"|Ukrainian|Bengali|Punjabi|Romanian|Tigrinya",
        ),
        # What somebody does says nothing of what happens without them.
        (
            r"^(?:and |so )?what happens (?:when|if|while|whenever) .* (?:is|are|goes|go) (?:away|off|off sick|on leave|on holiday|on maternity leave|absent"
            r"|ill|not (?:there|available|in|at work))\W*$",
            r"absen|away|cover|\bleave\b|colleague|another (?:social )?worker|step\w* in\b|\bduty\b|reallocat|deput|sick|holiday|vacan|interim"
            r"|unavailable|not (?:there|available|at work)|\bstand|\bill\b|turnover|chang",
        ),
        (
            r"^(?:and |so )?how (?:is|are|was|were) .*\b(?:meetings?|conferences?|discussions?|reviews?)\b.* held\W*$",
            r"\b(?:held|phone|telephone|person|virtual\w*|online|face|remote\w*|video|chair|hybrid|place|took|meet\b|where\b|(?-i:\bTeams\b))",
        ),
        # What is said of one of two groups does not compare them.
        (
            r"^(?:is|are|was|were|do|does|have|has)\b.*\b(?:better|worse|higher|lower|more|less|fewer|quicker|slower|easier|harder|longer)\b.*"
            r"\bthan (?:(?:in|among|for|of|with|the|their|those|children['’]?s) )*(?:[\w'’-]+ ){0,4}?(?:teams?|plans?|managers?|carers?|leavers?|staff|workers"
            r"|assistants|advisers|adopters|officers)\W*$",
            r"\b(?:than|compared|both|most|less|fewer|whereas|while|similar\w*|same|better|worse|higher|lower|more|unlike|equal\w*)\b|%",
        ),
        # What is only planned has changed nothing yet.
        (
            r"^(?:and |so )?(?:has|have|did) .*\b(?:made|worked|helped|improved?|led to|brought|changed?|cut|reduced?|paid off)\b",
            r"^(?!.*\b(?:plans? to|planned|intends? to|imminent|about to|due to (?:start|begin|launch|open)|will be|proposes?|is to be)\b)"
            r"|\b(?:has|have|had) (?:already |now |since |also |been )*\w+(?:ed|en|de|ne|wn|ught)\b"
            r"|\b(?:improv|better|reduc|increas|led to|result|still|too (?:early|soon)|not yet|early|remain|impact|benefit|responded)",
        ),
        # How often they attend does not compare them with others.
        (
            r"^(?!(?:and |so )?(?:why|what|who|whose)\b).*\b(?:more|less|better|worse|as well|fewer|higher|lower|as good)\b.*"
            r"\b(?:than|as) (?:(?:their|the other|all|those of) )?(?:classmates|class|peers|other (?:children|pupils|kids)|their friends)\b",
            r"\bthan\b|peers|\bothers?\b|compar|all children|national|average|gap|similar|same|classmates|most\b|as (?:well|good|many|high) as|below|above"
            r"|bett|worse|lower|higher|in line|everyone|everybody",
        ),
        (
            r"^(?:and |so )?(?:have|has|did|do) (?!they\b|it\b)[\w' -]+? complain(?:ed)? (?:about|that|of)\b",
            r"complain|unhapp|told|said|say|concern|dissatisf|griev|feedback|rais|report|upset|frustrat|felt|feel|angr|critic",
        ),
        # That something was done does not say what came of it.
        (
            r"^(?:and |so )?(?:has|have|had|did)\b.*\b(?:cut|reduced?|shortened|brought down)\b",
            r"\b(?:reduc|fewer|less|fell|fall|short|quick|improv|still|remain|not\b|than|stop|protect|eas|cut|drop|decreas|down|lower"
            r"|increas|ris(?:e|en|ing)\b|rose\b|wors|timel|prompt|manageable|no longer|cleared|gone\b|minimal|rare|low\b|stable|few\b|never|swift|immediate"
            r"|expand|safeguarded|simplif|streamlin|no (?:children|families|young people|care leavers)\b)|\d",
        ),
        (
            r"^(?:and |so )?how (?:do|can|could|would) (?:i|we|you|they|people) "
            r"(?:(?:get to|go about|start|begin) )?(?:join|apply|sign(?:ing)? up|volunteer|tak(?:e|ing) part|contact|get in touch|register|becom(?:e|ing)"
            r"|adopt|foster|train (?:as|to)|get into)(?:ing)?\b",
            r"\b(?:appl(?:y|ies|ied|ications?)|contact\w*|e-?mail|telephone|phone|website|online|(?:help|hot|advice |consultation )line|drop[ -]in"
            r"|refer\w*|register\w*|sign\w* up|invit\w+"
            r"|by \w+ing)\b",
        ),
        # "Children in care see a dentist" says nothing of those who have left it.
        (
            r"^(?!.*\b(?:children|kids|care and|home|household)\b).*\b(?:care[ -]?lea?ve?rs?|care[- ]experienced|(?:left|leaving|leave) care)\b",
            rf"^(?!.*(?<!as )(?<!unaccompanied )\bchildren\b)|{LEFT_CARE}",
        ),
        (
            rf"^what (?:does|do|did|will|would) (?:the|its|their) (?:[\w’'-]+ ){{0,4}}?(?:{PAPERS}) (?:say|state|set out|include|contain|cover|require)s?\b",
            r"\b(?:say|said|state|set|includ|contain|cover|requir|focus|aim|priorit|identif|commit|outlin|make|clear|specif|refer|address|detail|describ"
            r"|emphasi|recognises|explain|tell|told|\bshow|\black|reflect|captur|\bgive|highlight|promis|pledg|guarantee|provid|promot)",
        ),
        (
            r"\b(?:is|are) there (?:a|any) (?:[\w-]+ ){0,2}groups? for\b",
            r"\b(?:group\w*|(?:come|get|meet) together|forums?|network\w*|councils?|peer|meet\w*|clubs?|communit\w*|coffee|sessions?|drop"
            r"|ambassadors?|panels?|participation|association|voices?|boards?"
            r"|team|hubs?|no|nothing|none)\b",
        ),
        (
            r"^(?=.*(?-i:\b[a-z]?[A-Z]{2,})).*\b(?:stands?|short) for\W*$"
            r"|^(?:and |so )?what(?: does|['’]?s| is) (?!(?:it|that|this|he|she|council|ofsted)\b)[a-z-]{2,8} (?:stand|short) for\W*$",
            r"(?-i:\((?:the )?[a-z]?[A-Z][A-Za-z0-9&-]*\)|, or [A-Z]{2,})|\b(?:stands?|short) for\b",
        ),
        (
            r"\b(?:exam|gcse|sats?|a[- ]level)s? (?:results?|grades?|scores?)\b",
            r"\b(?:exam|result|gcse|attain|grade|score|qualif|pass|achiev|educational outcome|per cent|key stage)|%",
        ),
        # That agencies share an office does not say which they are.
        (
            r"^(?:and |so )?(?:which|what) (?:other |partner |external |outside |local |different )*(?:agencies|partners|organi[sz]ations|professionals)"
            r" (?:sit|are|were|have|has|had|work|works|take part|attend|come|turn up|share|join|make up|belong|staff|send|take)\b",
            r"\b(?:police|health|educat|school|probation|housing|nurs|board|hospital|GPs?\b|general pract|midwi|psycholog|therap|virtual|charit|voluntary|court"
            r"|fire|drug|substance|mental|youth|early|teacher|social|domestic|refuge|commission|public|adult|safeguarding|famil|church|faith|clubs?\b|college|adoption"
            r"|regional|judge|judici|councillor)|(?-i:[A-Z]{2,}|(?<=[a-z,;] )[A-Z][a-z]+)",
        ),
        # How young children learn does not say how others do at sixteen.
        (
            r"^(?:and |so )?(?:how|what)\b.*\b(?:in|at|with|for) (?:their |the )?gcses?\b",
            r"\b(?:gcse|exam|key stage|year 1[01]|grade|qualif|result|secondary|pass(?:ed|es)|16)",
        ),
        # That it is good does not say whether people wait for it.
        (
            r"^(?:and |so )?(?:is|are|was) there (?:still )?(?:an?|any) (?:(?:big|long|huge) )?(?:waiting lists?|queues?|waits?|backlogs?) (?!.*\band\b)",
            r"\b(?:wait|list|queue|delay|backlog|timel|prompt|swift|quick|demand|immediate|exceed|without|soon|drift|unallocat|overdue|same day|long|capacity"
            r"|outstanding|against them|easily|all\b|no\b|not\b)|\d",
        ),
        (
            r"^(?:and |so )?(?:for )?which (?:children|kids|young people)\b",
            r"\b(?:child\w*|young|bab(?:y|ies)|brothers?|sisters?|siblings?|those|teenagers?|boys?|girls?|pupils?|care leavers?|unaccompanied|asylum)\b",
        ),
        # What was thought before is not what was done since.
        (
            rf"^(?:and |so )?(?:what )?(?:has|have|had|is|was|did)\b.*{SINCE_INSPECTORS} (?:{RAISED})\b",
            r"\b(?:inspect|ofsted|respond|response\b|immediat|since|after|agreed|mov(?:e|ed)\b|recently|prompt|swift|quick|within|act(?:s|ed|ion|ions)?\b"
            r"|same day|already|begun|start|introduc|appointed|commissioned|produced|new\b)",
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
        # That its work is good is no grade.
        (
            r"^(?:and |so )?(?:what|which) (?:grade|rating|judge?ment) (?:did|was|does) (?!it\b|they\b|we\b|you\b|the council\b).*\b(?:get|got|given"
            r"|receive)\W*$"
            r"|^(?:was|were|is|are) .+ (?:rated|graded|judged) (?:good|outstanding|inadequate)\W*$",
            r"\b(?:grade|graded|rated|rating|judged|judge?ments?|require\w* improvement|outstanding|inadequate)\b|: \w",
        ),
        # Whose caseloads they are: those of social workers are nobody else's.
        (r"\b(?:IROs?|reviewing officers?)['’]?s?['’]? (?:caseloads?|workloads?)\b", r"\bIROs?\b|\breviewing officer"),
        (
            r"\b(?:Y?PAs?|personal (?:advis[eo]rs?|assistants?))['’]?s?['’]? (?:caseloads?|workloads?)\b",
            r"\bY?PAs?\b|\bpersonal (?:advis|assist)"
            r"|\badvis[eo]r|\b(?:leaving|after)[ -]?care (?:team|service|worker|staff)",
        ),
        (
            r"\b(?:family support workers?|health visitors?|school nurses?)['’]?s?['’]? (?:caseloads?|workloads?)\b",
            r"\b(?:family support|health visitor|nurse)",
        ),
        (
            r"\b(?:well|fully|properly|adequately|appropriately|under|short)[- ]?(?:staffed|resourced)\b|\benough staff\b",
            r"\b(?:staff|resourc|capacity|invest|budget|fund|caseload|workload|vacan|posts?\b|recruit|turnover|agency|workforce|shortage|workers|teams?\b)",
        ),
        # Praise is no weakness.
        (
            r"^(?:and |so )?(?:did|do|does|were|was|are|is|have|has)\b(?!.*\b(?:know|knows|understand|understands|aware|recogni[sz]\w+|own)\b)"
            r".*\b(?:weaknesses|problems|shortcomings|gaps|criticisms|failings)\b"
            r"|^(?:what|which|any|list)\b.*\b(?:weaknesses|shortcomings|criticisms|failings)\b",
            rf"{_TO_IMPROVE}|n['’]t\b|\b(?:not|no|nor|never|none|few|fewer|but|however|although|though|yet|despite|while|weak\w*|poor\w*|variab\w*|varie[sd]|vary\w*"
            r"|inconsist\w*|delay\w*|drift"
            r"|lack\w*|limit\w*|short\w*|gap\w*|too|insuffic\w*|inadequa\w*|improv\w*|slow\w*|late|less|lower|need\w*|require\w*|must|should|fail\w*|miss\w*"
            r"|problem\w*|issue\w*|concern\w*|challeng\w*|difficult\w*|risk\w*|un(?!der|it|iversit|til)\w+|some|minority|small number|only|still"
            r"|remain\w*|overdue|wait\w*"
            r"|turnover|high|reliance|without|over-\w+|more|further|better|develop\w*|critici\w*|worr\w*|deteriorat\w*|hard\w*|narrow|partial\w*|mixed|patchy"
            r"|sometimes|generic\w*|adult-focused|process-(?:driven|focused)|formulaic|descriptive|vague\w*|jargon\w*|focus(?:es"
            r"|ed)? (?:\w+ )?on (?:process|compliance)|occasion\w*|until|rare\w*|rather|reduc\w*|declin\w*|drop\w*|fell|f[ae]ll\w*|wors\w*|absen\w*"
            r"|vulnerab\w*|breach\w*|gaps?"
            r"|backlog\w*)\b",
        ),
        # Partners are agencies too.
        (
            r"\bagency (?:staff|workers?|social workers?)\b",
            r"\bagency (?!partner)(?:[\w-]+ )?(?:staff|workers?|social|team|manager|locum|cover|spend)"
            r"|\bagency practi|\b(?:use of|relian\w+ (?:up)?on|relies on) agenc|\b(?:locum|interim|temporary|permanent"
            r"|turnover|vacan|stable|stability|workforce|recruit|reten)",
        ),
        # How many there are does not say why there are more.
        (
            r"^(?:and |so )?(?:why|how come) (?:are|were|is|was|have|has) there (?:been )?(?:so )?(?:many )?more\b.*"
            r"\bthan (?:before|last|there used|they used|in (?:19|20)|(?:the|a|two|three) (?:\w+ )?years?)\b",
            r"\b(?:more|ris(?:e|es|en|ing)|rose|increas|gr[eo]w|high|up\b|doubl|driv|demand|surge|overuse|come forward)",
        ),
        # That somebody was told of a fault does not say that it was punished.
        (
            r"^(?:and |so )?(?:did|do|does|has|have|had|was|were|is|are|will|would|how much)\b.*"
            r"(?:\bfine[ds]? (?:the|it|them|us|me|him|her|any\w*)\b|\b(?:was|were|been|be|being|get|got|is|are)(?: (?:it|they|the council|anyone))? fined\b)",
            r"\bfine[ds]?\b|penalt|prosecut|sanction|\bcourt|punish|\bcharged|£",
        ),
        # For how many something is recorded does not say what it is.
        (
            r"^(?:and |so )?(?:what|which) (?:ethnicit(?:y|ies)|ethnic (?:group|background|origin)s?|religions?|faiths?(?! leaders)|nationalit(?:y|ies))\b",
            r"\b(?:afghan|iran|iraq|sudan|eritre|syria|vietnam|albani|ukrain|ethiop|somal|kurd|nigeri|keny|libya|egypt|turk|russia|portug|lithuan"
            r"|white|black|asian|mixed|british|african|caribbean|chinese|pakistan|bangladesh|india|polish|romanian|roma\b|gyps|traveller|minorit|heritage"
            r"|background|global majority|muslim|christian|hindu|sikh|jewish|catholic|diverse|english|european)",
        ),
        # That they wait says nothing of what they complain about.
        (
            r"^(?:and |so )?what (?:do|did|are|were|is|was|have|has) (?:most (?:of )?)?(?:the |their |its |these |those |all )?(?:[\w'’-]+ ){0,3}"
            r"(?:complaints?|grievances?|objections?)(?: (?:been|mostly|mainly|usually))* (?:about|over|on|concern)\W*$",
            r"\b(?:about|concern|relat|regard|over\b|theme|dissatisf|poor|communicat|failure|quality|around|focus|cause is|reason)",
        ),
        (
            r"\b(?:which|what) (?:topics?|subjects?|themes?)\b.*\b(?:training|courses?|sessions?|programmes?|workshops?)\b"
            r".*\b(?:cover|include|deal with|about|on)\b",
            r"\b(?:on|about|cover\w*|includ\w*|such as|topics?|focus\w*|themes?)\b",
        ),
        (
            r"\btime[- ]limits?\b",
            r"\b(?:limit|deadline|cut|within|by\b|day|week|month|year|until|before|timescale|open-ended|unlimited|long)|\d",
        ),
        # Why something is done says nothing of why it is refused.
        (
            r"^(?:and |so )?why (?:do|does|did|have|has|are|were)\b(?!n['’]t).*\b(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing) to)\b",
            r"n['’]t\b|\b(?:refus\w+|declin\w+|reject\w*|unwilling\w*|reluctan\w*|not|no|never|avoid\w*|resist\w*|turn\w* (?:\w+ )?down|opt\w*"
            r"|prefer\w*|cho[so]\w*|unable|cannot|fear\w*|afraid|seldom|rarely|few|lack\w*|stay\w* away|hesita\w+|without"
            r"|un\w+ing|too|distrust|mistrust|trust|anxi\w+|worr\w+|suspicio\w+|pointless|clash\w*|bull(?:y|ied|ying)|same questions|strangers?|stigma\w*"
            r"|asham\w+|embarrass\w*|scared|nervous|bor(?:ed|ing)|busy|wary|sceptic\w*|uncomfortable|dislik\w*|hate)\b",
        ),
        # What is taken in or checked does not say that anybody was caught.
        (
            r"^(?:and |so |but )?(?:was|were|is|are|has|have|did|how many)\b.*\b(?:officers?|staff|workers?|nurses?|teachers?|managers?|employees?|anyone"
            r"|anybody|guards?)\b.*\b(?:caught|arrested|sacked|prosecuted|convicted|disciplined)\b",
            r"\b(?:caught|arrest|convict|prosecut|sack|dismiss|disciplin|charged|investigat|corrupt|suspend|misconduct|barred|none|nobody"
            r"|no (?:one|staff|officer|worker|teacher)\b|polic|court|allegation|jailed|guilty|lost (?:his|her|their) (?:jobs?|posts?)\b|formal action"
            r"|(?:final|written) warning|removed from (?:his|her|their)\b|terminat|contracts? ended|question(?:ed|ing) (?:by|\w+ (?:staff|members|workers))"
            r"|detective|struck off|resign|let go\b|found with\b|ended (?:[\w'’]+ ){1,3}employment|reported to the regulator)",
        ),
        (
            r"^(?:and |so )?(?:can|could|do|does|did|is|are|was|were|how (?:often|late)|when|what time)\b"
            r".*\b(?:(?:visit|open|available|unlock\w*|call|ring|phone|run|held"
            r"|attend)\b.*\bin the evenings?|evening (?:visits?|sessions?"
            r"|class(?:es)?|appointments?))\W*$",
            r"\b(?:evening|night|late|afternoon|out[- ]of[- ]hours|hours|round the clock|weekday|weekend|daily|o['’]clock|time\b|(?:seven|7) days|any ?time)"
            r"|\d ?pm\b|\b24\b|24/7|\bany hour|\bunrestrict|at all times|\balways\b|never clos|\b365\b|\bmidnight|after (?:work|school)\b"
            r"|\boffices? (?:is|are) (?:closed|shut)\b|\b[5-9][.:]\d\d\b"
            rf"|\b(?:clos|open|end|finish|staffed|run)\w* (?:\w+ )?(?:at|until|till|from|by) (?:\d|(?:{'|'.join(NUMBER_WORDS)})\b)",
        ),
        (
            r"^(?:and |so )?(?:how|what|who|where|which|why)\b.*\b(?:mobile phones?|mobiles)\b",
            r"phone|mobile|handset|\bdevice|contraband|smuggl|illicit|digital|tablets?\b|\bSIM\b|\bcalling\b"
            r"|online|internet|laptop|distract|social media|\bscan|\bhand\w* (?:\w+ )?in\b",
        ),
        # Whoever pays is not said to get it back.
        (
            r"\b(?:refund\w*|reimburs\w+|claim (?:it|that|this) back|compensation)\b",
            r"compensat|reimburs|refund|repa(?:y|id)|claim|redress|ombudsman|paid back|pay back|goodwill|\bpayment|£",
        ),
        # That few adoptions break down does not say what happens to those that do.
        (
            r"^(?:and |so )?what happens (?:if|when|after|once) .*\bbreaks? ?down\W*$",
            r"\b(?:when|if|where|after|following|once|support\w*|help\w*|meetings?|avoid\w*|prevent\w*|respon\w+|review\w*|learn\w*|disruption\w*|intensive"
            r"|return\w*|mov(?:e|es|ed|ing))\b",
        ),
    )
)
