"""Whom and what a question is about that goes by few names in inspection reports: a paragraph that has none of them is not about it.

"Are adopters trained?" is answered by no paragraph that has no word of adoption, permanence or matching. Measured on all labelled questions
(`python -m pytest tests/test_about.py`), no paragraph that answers is ruled out.
"""

import re
from functools import lru_cache

from ..english.kind_words import JOINS

_OUT_OF_HOURS = r"out[- ]of[- ]hours|emergency|duty|night|weekend|evening|(?<!opening )hours?\b|clock|24/7|(?:seven|7) days|EDT"
# Who cares for a parent, and who has done wrong, is not who leaves care, and no report without the word tells of them.
_APART = tuple(
    (re.compile(asked, re.IGNORECASE), re.compile(held, re.IGNORECASE))
    for asked, held in (
        (
            r"^(?!.*(?:\w,? (?:and|or) young (?:adult )?carers?|young (?:adult )?carers?,? (?:and|or) (?!their\b))).*\byoung (?:adult )?carers?\b",
            r"\byoung (?:\w+ )?carers?\b|\bcaring (?:role|responsib)|\bcar(?:e|es|ing) for (?:an?|their|his|her|sick|ill|parents)\b",
        ),
        (
            r"\byoung offenders?\b|\b(?:children|kids|young people|teenagers) who (?:offend|break the law|commit crimes?)\b",
            r"offend|\byouth justice|\bcustod|\bconvict|\bcrim|\bprison|\bremand|\boffence|\bsecure\b",
        ),
        # What helps children says nothing of their parents.
        (
            r"^(?:and |so )?(?:(?:who|how|what|where|can|could) .*\b(?:helps?|helped|supports?|supported|works? with|treats?|for)"
            r" (?:the |these |those |all |most |any |new |young )*(?:parents|mothers and fathers)\b"
            r"|(?:do|does|did|are|is|can|will) (?:the |all |most |any )*parents (?:\w+ )?(?:get|receive|have|helped|supported|offered|given|taught|find)\b)",
            r"parent|famil|mother|father|mum\b|dad\b|adult|carer|household|relative|birth|home|grand|they|\bm[ae]n\b|wom[ae]n\b|people|those|couple|pregnan",
        ),
        # Those who wait for something are not those who have it.
        (
            r"^(?:and |so )?(?:are|is|do|does|have|has|can|what|how|who)\b(?!.* waiting for (?:the|a|their) (?:bus|taxi|coach|lift)\b).*\b(?:children|kids"
            r"|young people|teenagers|families|people|those|anyone|someone|pupils|parents|carers|adopters)"
            r"(?: (?:who )?(?:are|were|have been|had been)|['’]re| who)? (?:still )?"
            r"(?:waiting|awaiting|on (?:the |a )?waiting lists?)\b",
            r"wait|delay|queue|\blists?\b|backlog|timel|pending|until|\bbefore\b|prior to|allocat|swift|quick|prompt|too long|drift|interim|meantime"
            r"|in advance|short(?:fall|age)|yet\b|outstanding|overdue|still|soon|early|\bmatch|ahead of|\bpre-|not (?:been )?(?:begun|started|seen|assessed)"
            r"|remand|ready to (?:go|leave)|\bwithout an?\b|\d",
        ),
        # Who lives apart from a brother is not told where others live together.
        (
            r"\b(?:siblings?|brothers?|sisters?)\b(?=.*\b(?:apart|separated?|split)\b).*\b(?:see|visit|meet|contact|in touch)\b",
            r"contact|\bsee\b|visit|meet|touch|family time|time together|spend|apart|separat",
        ),
        (
            r"\b(?:social workers?|social services|the council|any(?:one|body)|some(?:one|body))\b.*"
            r"\b(?:out[- ]of[- ]hours|at night (?:or|and) (?:at |on |over )?(?:the )?weekends?)\b",
            rf"{_OUT_OF_HOURS}|any time|always",
        ),
        (r"\bdamp and mould\b|\bmould and damp\b", r"damp|mou?ld|condens|humid|moist|ventilat|\bwet\b|disrepair"),
    )
)
# The question's word, and those of a paragraph that may be about it; what is asked of homes that a council lets stands last.
_ABOUT = tuple(
    (re.compile(asked, re.IGNORECASE), re.compile(held, re.IGNORECASE))
    for asked, held in (
        (
            r"\b(?:asylum[- ]seek\w+|UASC|unaccompanied|refugees?)\b",
            r"asylum|UASC|unaccompanied|refugee|separated|migrant|arriv|war|abroad|countr|interpret|language|hotel"
            r"|Home Office|alone|immigra|\bfled\b|flee|Ukrain|Afghan|Syria|new to the UK|transfer scheme",
        ),
        (r"\bspecial guardian\w*\b", r"guardian|SGO|kinship|relative|connected|family and friends|grandparent|aunt"),
        (r"\bhome ?births?\b", r"\bhome|birth(?:s|ed)? (?:outside|away)"),
        (r"\b(?:imaging|scanners?|x-?rays?|MRI|CT scan\w*)\b", r"imag|scan|x-?ray|radiolog|MRI|\bCT\b|diagnos|ultrasound"),
        (r"\bfamily hubs?\b", r"\bhubs?\b|(?:family|children['’]s) centre|early help"),
        (r"\bprivate(?:ly)? foster\w*\b", r"privat|language school|host famil|guardian"),
        (r"\bhomeless\w*\b", r"homeless|hous|accommodat|roof|tenan|evict|hostel|sofa|bed and breakfast|B&B|live|flat|streets"),
        (r"\b(?:unborn|pre-?birth|pregnan\w+)\b", r"unborn|birth(?! (?:famil|relati|sibling))|pregnan|bab|mother|midwi|expect|parent|infant|newborn"),
        (r"\b(?:in custody|in prison|in jail|on remand)\b", r"custod|prison|remand|secure|offend|justice|sentence|jail|detain|court|locked|institution"),
        (
            r"^(?!.*\b(?:and|or)\b).*\b(?:adopters?|adoptions?|adopted (?:child\w*|kids?|young)|(?:been|being|get|gets|are|were|be) adopted)\b",
            r"adopt|permanen|match|prospective|regional agency|\bRAA\b|birth parent|placement order|letter|introductions|ADM|decision[- ]maker",
        ),
        (r"\b(?:dentists?|dental|teeth)\b", r"dent|teeth|tooth|health|oral"),
        (
            r"\b(?:mental[- ]health|CAMHS)\b",
            r"mental|emotional|CAMHS|well-?being|psycholog|therap|anxi|counsel|trauma|psychiatr|clinical|suicid|self-harm|health",
        ),
        (r"\bdomestic (?:abuse|violence)\b", r"domestic|abus|violen|partner|perpetrat|victim|MARAC|refuge|mothers|survivor|coercive"),
        (
            r"\b(?:exploitation|exploited|county lines)\b",
            r"exploit|groom|county lines|CSE|gang|criminal|traffick|missing|risk|contextual|outside the (?:home|family)"
            r"|vulnerab|complex safeguarding|extra-?familial",
        ),
        (r"\b(?:IROs?|reviewing officers?)\b", r"IRO|review|officer|independent"),
        (
            r"\bCQC\b|\bCare Quality Commission\b",
            r"CQC|Care Quality|inspect|regulat|watchdog|\brated|\brating|regist|judg|overall|breach|\bscor|\bwe\b"
            r"|(?:provider|service|home) (?:must|should|is|was)\b",
        ),
        (  # who decides on it
            r"^(?:and |so )?(?:who|whose|which|what)\b.*\b(?:decid|decision|agree|approv|say-so|sign|overs|weigh|panel|chair).*"
            r"\b(?:com(?:e|es|ing)|came|enter\w*|go|goes|going|taken|brought) into care\b",
            r"into (?:[\w'’-]+ )*care|in [\w'’-]+['’]s care|(?:requests?|resources?|alternatives) (?:\w+ )?(?:for|to|panel)\b.*placement|enter|entr(?:y"
            r"|ies)|admi(?:t|ssion)|accommodat|becom|edge of care|\bcourt|legal|proceedings|\bcom\w+ in\b|remov|threshold"
            r"|in care|looked",
        ),
        (r"\bphysio\w*\b", r"physio|(?<!talking )(?<!occupational )(?<!language )therap(?:y|ies|ists)\b|mobility|allied health"),
        (r"\b(?:opticians?|optometrists?|eye tests?)\b", r"optic|optom|\beye|sight|vision|glasses|spectacles|allied health"),
        (r"\b(?:chiropod\w+|podiatr\w+)\b", r"chiropod|podiatr|\bfoot|\bfeet\b|\btoe|\bnails\b|allied health"),
        (r"\bsexual(?:ly)? assault\w*\b", r"sex|\brap(?:e|ed|es|ist)\b|indecent|harass|intimate|\bSARCs?\b"),
        (r"\boccupational therap\w+\b", r"^(?!.*\b(?:speech|physio))|occupational|\bOTs?\b|therap(?:ies|ists)\b"),
        (
            r"^(?!.*\b(?:as|i['’]?m|am) an? health visit).*\bhealth visit(?:or|ors|ing)\b",
            r"health[- ](?:visit|profession|team|practi|colleague|worker)|early years|nurs|infan|bab(?:y|ies)|midwi|\b0 ?(?:to|-) ?(?:5|19|25)\b",
        ),
        (r"\bvirtual (?:school|head)\b", r"virtual|school|educat|PEP|learn|attain|pupil|academ"),
        (r"\badvoca(?:tes?|cy)\b", r"advoca|voice|represent|visitor|independent|charity|help|support"),
        (r"\blife[- ]?story\b", r"life|stor|histor|memor|past|identity|journey|letter"),
        (r"\bpathway plans?\b", r"pathway|plan"),
        (r"\bearly help\b", r"early|help|prevent|famil|step|lower|support"),
        (r"\b(?:LADO|designated officer|al+eg+ations?)\b", r"LADO|designated|allegation|complain|accus|alleg|professional|adults who work|position of trust"),
        (
            r"^(?!.*\b(?:people with|my|our)\b).*\b(?:caseloads?|case loads?)\b",
            r"caseload|case|workload|capacity|children (?:each|per)|too many|manageable|allocat|whom each|responsible for (?:[\w-]+ ){0,3}(?:child|young)"
            r"|too much work|enough time|over(?:loaded|worked|whelmed|stretched)",
        ),
        (r"(?<!under )(?<!lift )\bsupervision\b", r"supervis|manage|reflect|oversight"),
        (r"\baudits?\b", r"audit|quality|moderat|assur|review|check|dip"),
        (
            r"\bturnover\b",
            r"turnover|leav|left|stab|chang|retention|retain|vacan|permanent|agency|recruit|(?:same|different|several|consistent) (?:social )?workers?\b"
            r"|continuity|mov\w+ on\b|(?:staff|workers) (?:\w+ )?stay",
        ),
        (r"\bagency (?:staff|workers?|social)\b", r"agency|locum|interim|temporary|permanent|stab"),
        (r"\b(?:home[- ]educat\w+|home[- ]?school\w*|educated at home|electively)\b", r"home|elective|EHE|educat"),
        (r"\bmissing (?:from )?(?:school|education)\b", r"missing|educat|school|CME|attend"),
        (
            r"\b(?:councillors|elected members|lead member|politicians)\b",
            r"councillor|member|politic|leader|cabinet|scrutin|corporate|mayor|council|portfolio holder|\belected\b",
        ),
        (r"\bNEETs?\b|\bnot in (?:education|employment|work|training)\b|\bout of work\b", r"NEET|employ|educat|work|training|job|apprentic|college|EET"),
        (r"\bstrategy (?:discussions?|meetings?)\b", r"strategy|discussion|meeting|enquir|47"),
        (r"\b(?:out[- ]of[- ]hours|emergency duty|EDT)\b", _OUT_OF_HOURS),
        (r"\bhealth (?:assessments?|checks?|passports?|histor(?:y|ies))\b", r"health|medical|dent|immunis"),
        (r"\b(?:unregistered|unregulated)\b", r"regist|regulat|unlawful|placement|home|accommodat|provision|16|settings"),
        (r"\bfamily group (?:conferenc\w+|meetings?)\b", r"family group|FGC|conferenc|meeting|network|relatives"),
        (r"\breturn(?: home)? interviews?\b", r"return|missing|interview|conversation"),
        (r"\b(?:newly qualified|ASYE|NQSWs?)\b", r"newly|ASYE|first year|assessed|NQSW|qualif|new |student|academy|experienc"),
        (r"\bcorporate parent\w*\b", r"corporate|parent|board|council|members|leaders"),
        (
            r"^(?!.*\b(?:and|or)\b).*\bdisab(?:led|ilities|ility)\b",
            r"disab|\bSEND?\b|special|complex|additional|autis|learning d|impair|wheelchair|neuro|\bCWD\b|health needs|high needs|internship"
            r"|sibling|physical|sensory|deaf|blind|short break|respite|overnight|EHC|adults?.s? services|life-limiting|therap"
            r"|unaided|evacuat|mobility|frail|adapt(?:ed|ation)|accessib|aids\b",
        ),
        (
            r"\b(?:allowances?|bonus(?:es)?)\b",
            r"allowanc|bonus|incentiv|reward|\bpay|\bpaid|£|financ|money|\bfund|\bgrant|\bcosts?\b|\bcash|\brates?\b|subsid|\bfees?\b|\bspen[dt]|budget"
            r"|\btax|saving|afford|benefit|supplement",
        ),
        (
            r"^(?=.*\b(?:teacher|nurse|worker|coach|carer|staff|accus\w*|allegation)).*\b(?:suspended|stop work(?:ing)?|sacked|dismissed)\b",
            r"suspen|remov|stop|leave|dut(?:y|ies)|dismiss|sack|resign|employ|barred|left",
        ),
        (r"\b(?:braille|large print|easy[- ]read)\b", r"braille|large print|easy[- ]read|audio|accessib|format|translat|plain|pictur|symbol|video"),
        (
            r"\b(?:bring|take|taking|keep|keeping|have|without|with) (?:(?:my|a|her|his|their|our|your|the) )?(?:dogs?|pets?|cats?)\b",
            r"\bdog|\bcats?\b|\bpet|animal|rabbit|hound|kennel|pony|horse",
        ),
        (r"\b(?:interpreters?|translators?)\b", r"interpret|translat|language|english"),
        (
            r"\bevict\w*",
            r"evict|tenan|homeless|possession|arrears|landlord|\blos[et]|(?:ask|told|made)\w* to leave|notice|breakdown|broke|section 21|injunct|court"
            r"|anti-?social|sustain|\brent\b|behind with|put out|on the streets?\b"
            r"|\b(?:keep|stay|remain)\w*\b[^.;]{0,20}\b(?:homes?|flats?|housing|accommodation)\b",
        ),
        (
            r"\b(?:children|kids|young people|teenagers|youngsters|child|they|girls|boys|pupils|care leavers)(?: in care)? (?:who |that )?"
            r"(?:do |to |often |sometimes |keep |has |have |had |is |are )?"
            r"(?:(?:go|goes|going|gone|went) missing|r[au]n(?:s|ning)? (?:away|off)(?! (?:her|his|their|its|my|our) feet))\b",
            r"missing|\br[au]n\b|running|runaway|abscond|exploit|return|interview|talk|whereabouts|left (?:home|without)|disappear|at risk|vanish"
            r"|without permission|strategy (?:meeting|discussion)|intelligence|episodes|trigger plan",
        ),
        (
            r"^(?:and |so )?(?:are|is|were|do|does|did|have|how well are) .*\blisten(?:ed)? to\W*$|^(?:and |so )?(?:do|does|did) .*\blisten to\b",
            r"listen|voice|view|\bsa(?:y|id|ys)\b|hear|involv|consult|feedback|wish|participat|co-?produc|opinion|\bask|told|engag|influenc|shap|contribut"
            r"|express|forum|\bcouncil|attend|perspective|feel|felt|talk|spoke|idea|suggest|champion|complain|survey|represent|passionate|advoca",
        ),
        (
            r"\brespite\b",
            r"respite|short|break|overnight|\brest\b|carers?|holiday|sitting service|\bsitters?\b|play ?schemes?|weekend|time (?:off|out|to themselves)",
        ),
        (
            r"\b(?:transport|school buses)\b(?!ed)",
            r"transport|travel|\bbus|taxi|\blifts?\b|journey|\bcars?\b|driv|\btrain\b|minibus|\bride|\bfares?\b|\bmiles\b|ambulance"
            r"|\brail|\btrams?\b|escort|distan|\bbikes?\b|cycl|vehicle|\bcoach(?:es)?\b|passes\b"
            r"|(?:brought|taken|get|gets|getting) to (?:school|college|contact|appointments)\b",
        ),
        (r"\bmeans[- ]test(?:ed|ing)?\b", r"means[- ]test|income|earn|afford|financ"),
        (r"\b(?:damp|mould)\b", r"damp|mou?ld|condens|humid|moist|ventilat|\bwet\b|disrepair|condition"),
        (r"\basbestos\b", r"asbestos"),
        (r"\bleaseholders?\b", r"leasehold|owner|service charge"),
        (r"\brefuges\b|\b(?:the|a) refuge\b", r"refuge|domestic|abus|flee|fled|violen|safe (?:house|accommodation)"),
        (
            r"\brepairs (?:service|team|staff|work)\b|\b(?:the|about|of|for|with) repairs\b(?! to\b)",
            r"repair|mend|\bfix|\bjobs?\b|operative|mainten|maintain|contractor|trades|broken",
        ),
    )
)
_EARLIER_BEHIND = re.compile(r"\?.")
# An "and" that joins no two things that the question is about.
_ONE_THING = re.compile(
    r"\bchild(?:ren)? and (?:adolescents?|young (?:people|persons?))\b|\b(?:mum|dad|mother|father|parent)s? (?:and|or) (?:mum|dad|mother|father|carer)s?\b"
    r"|\bbrothers? (?:and|or) sisters?\b|\b\d+(?:-year-olds?|-)? (?:and|or|to) \d+\b|\b(?:more and more|up and running|hit and miss|now and then|up or down)\b"
    r"|\b(?:go|goes|come|comes) and see\b|\bbed and breakfasts?\b",
    re.IGNORECASE,
)


def is_about(question: str, paragraph: str) -> bool:
    """Whether the paragraph may be about what the question names; any may be where the question joins several things, or stands before an earlier one."""
    return all(held.search(paragraph) for held in _named(question))


@lru_cache(maxsize=8)  # one question is held against some twenty paragraphs
def _named(question: str) -> tuple[re.Pattern[str], ...]:
    asked_of = _APART if JOINS.search(_ONE_THING.sub(" ", question)) or _EARLIER_BEHIND.search(question) else _APART + _ABOUT
    return tuple(held for asked, held in asked_of if asked.search(question))
