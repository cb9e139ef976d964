"""Everyday words for what inspection reports have terms for: `kids` are children, a `watchdog` is inspectors.

The question is searched and read in the report's terms; what a person typed is still what is shown. Only words with one meaning in an
inspection report are here.
"""

import re
from collections import Counter
from collections.abc import Sequence

from data import Report

_FAR_MORE = 3  # times as often as the question's term: of the 143 labelled real reports 16 have "looked after children" so, 13 "care-experienced"
_OUT = r"(?:kicked|chucked|thrown|turfed) out of"
_AWAY = (
    r"(?:off(?! (?:the|their|its|our|your|my|his|her|an?|site|leaflets|copies)\b)|away(?! (?:days?|games?|matches|trips)\b))"
    r"(?!-| with (?:the|its|their|our)\b| from (?:its|their|his|her) (?:dut|respons))"
)  # who runs away from a duty is not missing, and who runs off-site units runs them; "run off their feet"
_LOOKS_AFTER_PARENT = r"i(?:['’]m| am)? (?:look|looking|care|caring) (?:after|for) my (?:\w+ )?(?:mum|mother|dad|father|parents|brother|sister)"
_TERMS = {
    # What they want is in the list of what must improve.
    r"what (?:does|do|did|has|have) (?:ofsted|(?:the )?inspectors|the (?:report|inspection))"
    r" (?:want(?:ed)?|ask(?:ed)?|told|tell|recommend(?:ed)?|expect(?:ed)?)"
    r"(?:(?: [\w'’-]+){0,3}? (?:to (?:do|change|fix|sort out|put right|improve)|done|changed|improved|fixed))?"
    r" (?:about|on|for|with|over)": "what needs to improve about",
    # A missing apostrophe hides what a rule would know: "hows adoption rated".
    r"^((?:and |so |but )?(?:what|who|where|when|how))s(?= \w)": r"\1 is",
    r"^((?:and |so |but )?(?:why|how|when|where))['’]d(?= \w)": r"\1 did",
    # "Don't care leavers get an adviser?" asks what "Do …?" asks.
    r"^((?:and |so |but )?(?:is|are|was|were|do|does|did|has|have|had|could|would|should))n['’]?t(?! (?:know|think|tell|you|worry)\b)": r"\1",
    r"^((?:and |so |but )?ca)n['’]?t": r"\1n",
    r"^(?:list |name |(?:what|which) (?:are|were) )?(?:all )?(?:the )?(?:main |key )?(?:weaknesses|failings|shortcomings) (?:of|in|with)(?= )": (
        "what are the problems with"
    ),
    r"^what(?: is| are|['’]s) bad about(?: (?:the )?services for)?": "what are the problems for",
    # "What has got worse since 2016?", of which a report says that it has deteriorated.
    r"^((?:and |so )?(?:what|which (?:[\w'’-]+ )?[\w'’-]+)(?: has| have|['’]s)?) (?:got(?:ten)?|become|gone|grown) (?:worse|downhill|backwards)": (
        r"\1 deteriorated"
    ),
    # "What else do care leavers get?" asks for help. Not of foster carers, of whose help few reports speak.
    r"^((?:and |so )?what) (?:do|can) care leavers(?: actually| really)? get(?=\W*$)": r"\1 help do care leavers get",
    r"^((?:and |so )?what) else (?:do|can) care leavers(?: actually| really)? get(?=\W*$)": r"\1 other help do care leavers get",
    r"(?<=good at )getting back to (?:you|me|us|them|people)": "responding to people",
    r"violence (?:in|at) (?:the |their )?homes?": "domestic abuse",
    r"(?:in )?(?:big|bigger|large|larger) (?:letters|type|writing)": "in large print",
    r"kids|kiddies|youngsters|little ones|bairns": "children",
    r"kid|kiddy|youngster|little one|bairn": "child",
    r"how many children (?:are|is) (?:looked after|in the care of|cared for)(?: by (?:the )?(?:council|authority|local authority))?(?=\W*$)": (
        "how many children in care are there"
    ),
    r"how many children (?:does|do|did) (?:the (?:council|authority)|they|it) (?:look after|care for|have in care)(?=\W*$)": (
        "how many children in care are there"
    ),
    r"does (?:mum|mam|mother) (?:and|or) (?:dad|father)": "do parents",
    r"is (?:mum|mam|mother) (?:and|or) (?:dad|father)": "are parents",
    r"has (?:mum|mam|mother) (?:and|or) (?:dad|father)": "have parents",
    r"mums? (?:and|or|&) dads?|mothers? (?:and|or) fathers?|mam and dad": "parents",
    r"foster (?:mums|dads|parents)": "foster carers",
    r"foster (?:mum|dad|parent)": "foster carer",
    r"adoptive (?:mums|dads|parents)": "adopters",
    r"adoptive (?:mum|dad|parent)": "adopter",
    r"(?<=who is )the boss of (?:social|children['’]s) services": "the director of children's services",
    r"who(?: is|['’]s) (?:the boss|in charge) of (?:the|this) (?:hospital|trust)": "who is the chief executive",
    r"who(?: is|['’]s) (?:the boss|in charge) of (?:the|this) (?:prison|jail)": "who is the governor",
    r"who(?: is|['’]s) (?:the boss|in charge) of (?:the|this) school": "who is the headteacher",
    r"who(?: is|['’]s) (?:the boss|in charge) of (?:the|this) (?:police|force|constabulary)": "who is the chief constable",
    r"who(?: is|['’]s) the boss of": "who leads",
    r"(?<=who is )the boss|(?<=who['’]s )the boss": "the director",
    r"(a|my|our|their|one|each|every) boss": r"\1 manager",
    r"(is|was|does|has) the boss(?! of\b)": r"\1 the director",
    r"boss(?:es)?": "leaders",
    r"(takes?|taken|taking|took) (kids|children|babies|them) (?:off|away from) (?:their |the )?(?:parents?|mums?|famil(?:y|ies))": r"\1 \2 into care",
    r"(?:taken|snatched) (?:off|away from) (?:their|the) (?:parents|mums|mothers|families)": "taken into care",
    r"(homes?) (?:without|with no) registration": r"unregistered \1",
    r"higher-ups?|top brass|(?:people|those) in charge(?! of\b)|people at the top": "senior leaders",
    r"(?:nan|nana|nanna|granny|grandma|gran|grandad|grandpa)(?= (?:wants?|would like|can|could|is|has|looks?|takes?|gets?)\b)": "grandparent",
    r"(?:nans?|nanas?|nannas?|grann(?:y|ies)|grandmas?|grans?|grandmothers?) (?:and|or|&) (?:grandads?|grandpas?|grandfathers?)": "grandparents",
    r"(?:nans|grans|grannies|grandmas|grandads|grandpas)": "grandparents",
    _LOOKS_AFTER_PARENT: "I am a young carer",
    r"stay(?:ing)? with (?:my|their|your|his|her|the) (?:foster )?(?:carers?|families|family) (?:after|past|beyond) (?:18|eighteen)": (
        "have staying put arrangements"
    ),
    r"bother to (?=(?:speak|ask|talk|look|check|visit|listen|read|tell)\b)|actual (?=(?:parents|children|kids|families|people|carers|staff)\b)": "",
    r"(?:being )?(?:used|made|forced) to (?:run|sell|carry|deal|move) drugs": "criminally exploited",
    r"(?:being )?(?:used|recruited|preyed on|targeted|lured|drawn in|roped in) by (?:\w+ )?(?:gangs?|dealers?)": "criminally exploited",
    r"every (?:five|5|two) minutes": "all the time",
    r"the (?:woman|man|person|lady|bloke) (?:(?:who|that) )?(?:runs|leads|running|leading|(?:is )?in charge of) (?:the )?(?:children['’]?s|social) services": (
        "the director of children's services"
    ),
    r"lads and lass(?:es|ies)": "young people",
    r"(are|were) running drugs for (?=(?:\w+ )?(?:gangs?|dealers?)\b)": r"\1 criminally exploited by ",
    r"(are|were) running drugs": r"\1 criminally exploited",
    r"(children|child|young people|young person|teenagers?|teens?|boys?|girls?|pupils?|care leavers?) running drugs": r"\1 criminally exploited",
    r"(?<!gangs )(?<!dealers )running drugs|drug[ -]running|county lines": "criminal exploitation",
    r"^(what progress\b.* (?:on|in|with) .+?) since (?:the|its|their) last [\w ]*(?:visit|inspection)(?=\W*$)": r"\1",
    r"(?<=held )on time": "in a timely way",
    r"other councils": "other local authorities",
    # "lado problems", and nothing that has a verb in it or is a topic of its own
    r"^(?!.*\b(?:what|which|who|how|when|where|why|any|main|biggest|key|other|the|all|more|list|no|their|its|there|they|it|we|name|tell|give|find|found|see"
    r"|is|are|was|were|do|does|did|has|have|had|can|will|what's|got|drugs?|alcohol|health|behaviou?r|money|housing|family|technical|serious)\b)"
    r"((?:[\w'’-]+ ){0,2}[\w'’-]+) (?:problems|weaknesses|failings)(?=\W*$)": r"what are the problems with \1",
    r"^((?:do|does|did|can) .*\bsay in )how ((?:[\w'’-]+ ){0,3}services?) (?:is|are) (?:run|designed|planned|delivered|provided)": r"\1\2",
    r"\bdoes ((?:[\w'’-]+ ){1,5})(?:get|have) (?:a|any) say in (?:running |how )?(?=.*\bservices?\b)": r"is \1involved in shaping ",
    r"\b(?:do|did|can) ((?:[\w'’-]+ ){1,5})(?:get|have) (?:a|any) say in (?:running |how )?(?=.*\bservices?\b)": r"are \1involved in shaping ",
    r"^how do(?:es)? ((?:[\w'’-]+ ){1,5})do (?:at|in) (?=(?:school|exams|college)\b)": r"are \1doing well at ",
    r"^(?:what|which) (?:weaknesses|problems|faults|failings) (?:did|do|have) (?:ofsted|(?:the )?inspectors|they)"
    r" (?:find|found|see|identify) (?:in|with|about)": ("what are the problems with"),
    r"on their books": "on their caseload",
    r"rookies": "newly qualified social workers",
    r"chief exec": "chief executive",
    r"(?<!go )(?<!going )(?<!goes )(?<!gone )(?<!went )(?:(?:so|all|very|a bit) )?(?:up[- ]and[- ]down|hit[- ](?:and|or)[- ]miss)(?=\W*$)": "variable",
    r"watchdogs?": "inspectors",
    r"looked[ -]after (?:children|kids|youngsters|young people)|(?<!\bare )(?<!\bwere )children looked after(?! (?:by|properly|well)\b)": "children in care",
    r"(?:former|ex)[ -](?:children in care|foster(?:ed)? (?:children|kids)|care (?:children|kids)|children looked after)": "care leavers",
    r"^how healthy (are|is) (.+?)(?=\W*$)": r"\1 \2 in good health",
    r"^((?:are|is|do|does|did) .*)\bhealthy(?=\W*$)": r"\1in good health",
    r"runaways": "children who go missing",
    rf"(who|that) (?:(?:has|have|had) )?(?:ran|run|runs) {_AWAY}": r"\1 go missing",  # as reports name them, "children who go missing"
    rf"(has|have|had|having|ve) run {_AWAY}": r"\1 gone missing",
    rf"ran {_AWAY}": "went missing",
    rf"runs {_AWAY}": "goes missing",
    rf"running {_AWAY}": "going missing",
    rf"run {_AWAY}": "go missing",
    r"groomed": "exploited",
    r"grooming(?= (?:children|young people|boys|girls|them|him|her|our|my|teenagers)\b)": "exploiting",
    r"grooming(?! gangs?)": "exploitation",
    r"domestic violence(?! advis[eo]r)|violence (?:between partners )?at home|wife[ -]beat\w+": "domestic abuse",
    rf"{_OUT} ((?:\w+ ){{0,2}}(?:school|class(?:es)?|lessons?|nursery|college))": r"excluded from \1",
    rf"{_OUT} ((?:\w+ ){{0,2}}(?:flats?|tenanc(?:y|ies)))": r"evicted from \1",
    rf"{_OUT} (?:(?:the|their|his|her|my) )?(?:homes?|houses?)": "made homeless",
    r"has nowhere to (?:live|sleep)": "is homeless",
    r"(?:do|did) ((?:(?!(?:if|when|do)\b)[\w'’-]+ ){1,5}?)have nowhere to (?:live|sleep)": r"are \1homeless",
    r"(will|would|could|may|might) have nowhere to (?:live|sleep)": r"\1 be homeless",
    r"(i)(?:['’]ve| have)(?: got)? nowhere to (?:live|sleep)": r"\1 am homeless",
    r"(?:who have(?: got)?|with|having) nowhere to (?:live|sleep)": "who are homeless",
    r"have(?: got)? nowhere to (?:live|sleep)": "are homeless",
    r"nowhere to (?:live|sleep)|no\s?where to stay|kicked out(?! of)": "homeless",
    r"(there|about|any|no|of|on) sofa[- ]surfing(?= (?:in|by|among|here|at|of|on)\b|\W*$)": r"\1 homelessness",
    r"sofa[- ]surfing": "homeless",
    r"home[ -]?schooling(?! (?:children|my|them|him|her|their)\b)": "home education",
    r"home[ -]?school(?:ed|ing)?|taught at home": "home educated",
    r"accusations?": "allegations",
    r"workload(s?)": r"caseload\1",
    r"B ?& ?Bs?|B and Bs?|bnbs?": "bed and breakfast",
    r"(?:report|raise) (?:a |any |my )?(?:worr(?:y|ies)|concerns?) about (?=an? child\b)": "make a referral about ",
    r"^what (?:if|when) (?:i['’]?m|i am|we['’]re|we are) (?:worried|concerned) about a child": "how do I make a referral about a child",
    r"(?:if|when) (?:i['’]?m|i am|we['’]re|we are|you['’]re|you are|someone is|somebody is) (?:worried|concerned) about a child": (
        "to make a referral about a child"
    ),
    r"done to improve(?=\W*$)": "done",
    r"any cop": "any good",
    r"where ?abouts": "where",
    r"safeguarding plan(s?)": r"child protection plan\1",
    (
        r"(?:young )?(?:people|adults|men and women|ones) (?:who|that) (?:grew up|were brought up|were raised|spent (?:their|a) childhood)"
        r" (?:looked after|in (?:the )?care(?: system)?|in foster care|in children['’]s homes)"
    ): "care leavers",
    r"cops?(?! with)": "police",
    r"(?:(?:in )?the middle of the|late at) night": "out of hours",
    r"((?:ring|call|phone|contact|emergenc(?:y|ies)|duty|help|cover|open)\b.*) at night": r"\1 out of hours",
    r"(?:in|during|after) lockdown": "in the pandemic",
    r"drag (?:their|its) feet": "cause delay",
    r"dragging (?:their|its) feet": "causing delay",
    r"dragged (?:their|its) feet": "caused delay",
    r"(?:ring|call|phone|contact) (?:someone|somebody|anyone|anybody) out of hours": "call the out-of-hours service",
    r"(the out-of-hours service) to make a referral about a child": r"\1 if I'm worried for a child",
    # "Do they just take mum's word for it?": self-reporting
    r"^(?:and |so )?(?:do|does|did|are|is) (?:(?:the )?(?:social )?(?:workers|assessors|staff)|they|the council)"
    r" (?:(?:ever|just|simply|only|always|all|too often) )*"
    r"(?:tak(?:e|ing) (?:the )?(?:parents|mums?|dads?|mothers?|fathers?|famil(?:y|ies))(?:['’]s?){0,2} word\b(?: for (?:it|things))?"
    r"|tak(?:e|ing) (?:the )?(?:parents|mums?|dads?|mothers?|fathers?|famil(?:y|ies)) at their word"
    r"|believ(?:e|ing) what(?:ever)? (?:the )?(?:parents|mums?|dads?|mothers?|fathers?|famil(?:y|ies)) (?:say|says|tell|tells)(?: them)?)"
    r"(?: (?:too (?:easily|readily|often|quickly|much)|(?:that )?all is \w+))?(?=\W*$)": "is there over-reliance on what parents say",
    # What is done to support people goes by many names, so this verb should not be looked for.
    r"(how (?:are|is|were|was) (?:[\w'’-]+ ){1,4})supported": r"\1helped",
    r"abt": "about",
    r"what(?:'s| is) the (?:matter|trouble) with": "what is wrong with",
    r"meet(s?) the bar for": r"meet\1 the threshold for",
    r"(?<=my )(?:care |own |social services )*files?": "records",
    r"^(?:please )?list (?:everything|all)(?: that)? (the [\w'’-]+|it|they|inspectors) (did|does|do|has done|have done) (?=\w)": r"what \2 \1 do ",
    r"(the (?!only\b|other\b|same\b|next\b|last\b|first\b|best\b|worst\b|main\b|whole\b|good\b|bad\b|right\b|wrong\b|new\b|important\b)[a-z-]+) (?:thing"
    r"|stuff)": r"\1",
    r"^(?:did|do|does|have|where (?:does|do|did)) (?:ofsted|(?:the )?inspectors|they|the report) criticis?z?e (?=\w)(?!any(?:one|body"
    r"|thing)\b)(?!.* for )": "what are the problems with ",
    r"^(?:has|have|was|were|is|are) ((?:the )?[\w'’ -]+?) (?:been )?critici[sz]ed(?=\W*$)": r"what are the problems with \1",
    r"uni": "university",
    r"wen": "when",
    r"wot|wat": "what",
    r"meny|menny": "many",
}
_PATTERNS = [(re.compile(rf"\b(?:{words})\b", re.IGNORECASE), term) for words, term in _TERMS.items()]
# What some reports call those whom others, and people, call otherwise: the question's term, and the report's.
_OTHER_TERMS = tuple(
    (re.compile(rf"\b(?:{asked})\b", re.IGNORECASE), re.compile(rf"\b(?:{written})\b", re.IGNORECASE))
    for asked, written in (
        (
            r"children (?P<are>(?:who |that )?(?:are|were) )?in care(?! (?:council|group|team|service|forum|board)s?\b)",
            r"looked[ -]after children|children looked after",
        ),
        (r"care[ -]?leavers", r"care[- ]experienced (?:young people|young adults|adults|people)"),
        (r"(?:unaccompanied )?asylum[- ]seek(?:ing children|ing young people|ers)", r"separated (?:migrant )?(?:children|young people)"),
        (r"vacanc(?:y|ies)", r"vacant posts?"),
        (r"(?:cabinet|executive) member(?! (?:who|that)\b)", r"lead member"),
        (r"lead member", r"(?:cabinet|executive) member"),
        (r"life[- ]?story books?", r"life[- ]?story work"),
        (r"(?:the )?local authority designated officers?", r"allegations against professionals"),
        (r"drugs(?! (?:and|or)\b)(?<!run drugs)(?<!sell drugs)", r"substance misuse"),
        (r"(?:the )?front door", r"(?:the )?MASH"),
        (r"(?:the )?(?:MASH|multi-agency safeguarding hub)", r"(?:the )?front door"),
        (r"out[- ]of[- ]hours", r"outside (?:of )?(?:normal )?office hours"),
        (r"autism|adhd", r"neurodiversity|neurodivergen\w+"),
        (r"(?:long[- ]term|long[- ]lasting|lifelong|life[- ]long) (?:illness(?:es)?|(?:health )?conditions?)", r"chronic (?:\w+ )?conditions?"),
        (r"(?:the )?(?:covid|coronavirus)(?!-19| (?:19|vaccin\w+|tests?|testing|pandemic))", r"the pandemic"),
        (
            rf"(?:{'|'.join(f'(?<={what} {there}for )' for what in ('training', 'support', 'help') for there in ('', 'is there ', 'is available '))})"
            r"newly qualified social workers",
            r"assessed and supported year in employment",
        ),
        (
            r"newly qualified social workers",
            r"(?:social workers|staff|those|workers|practitioners) in their (?:assessed|first) (?:and supported )?year(?: in employment)?",
        ),
    )
)
# What means something else in a report on adults' care, so that the terms above would take it for what is said of children.
_ADULT_TERMS = tuple(
    (re.compile(rf"\b(?:{words})\b", re.IGNORECASE), term)
    for words, term in (
        (rf"{_LOOKS_AFTER_PARENT}|i(?:['’]m| am)? (?:look|looking|care|caring) (?:after|for) my (?:\w+ )?(?:husband|wife|partner|nan|gran\w*)", "I am a carer"),
        (r"safeguarding plan(s?)", r"protection plan\1"),
        (rf"{_OUT} ((?:(?:the|their|his|her|my) )?(?:home|unit)s?)", r"made to leave \1"),
    )
)
_ON_ADULTS = re.compile(r"\b(?:adult social care|adult services|unpaid carers?|care homes?|home care)\b", re.IGNORECASE)
_ON_CHILDREN = re.compile(r"\b(?:child(?:ren)?|pupils?|students?|learners?)\b", re.IGNORECASE)
_OF_CHILDREN = re.compile(r"\bchildren['’](?!s\b)")  # of "kids' views"
_TEENS = re.compile(r"\b(?:teens|teenagers?)\b", re.IGNORECASE)  # young people, but where the report has the word
_TEEN = re.compile(r"\b(a|my|our|this|that|each|every) teen(?:ager)?\b", re.IGNORECASE)
# So are those who sleep rough homeless, but where the report tells of them.
_ROUGH = re.compile(r"\bsleeping rough\b|\brough sleeping\b", re.IGNORECASE)
_TELLS_ROUGH = re.compile(r"\bsle(?:ep\w*|pt) rough\b|\brough[- ]sle", re.IGNORECASE)
_OF_THE_GRADE = re.compile(r"\b(?:grade|judg|rat(?:ed|ing))", re.IGNORECASE)  # the areas that are judged have names of their own
# "The children in care council, Loud Hailer, meets": elsewhere a report has its name alone.
_COUNCIL = re.compile(r"\bchildren in care council(?!['’,]| \()", re.IGNORECASE)
_ITS_NAME = re.compile(r"\b(?i:children in care council), [‘“'\"]?((?:A |The )?[A-Z][\w-]+(?: [A-Z0-9][\w-]+){1,3})[’”'\"]?,")
_COUNCIL_NAMED = re.compile(r"\bchildren in care council\b", re.IGNORECASE)
# Its name, and facts, for which a name brings what else is told: "One Voice" counts nothing.
_ASKS_A_FACT = re.compile(
    r"\b(?:called|names?|named|calls? itself|known as|go(?:es)? by)\b|^(?:and |so )?(?:how (?:many|much|often|long|old|big)|who|when|where)\b", re.IGNORECASE
)


def _one_or_several(question: str, text: str) -> str:
    """Return the question with its abbreviations in the number that the text has, where it has no other: "HMOs" for "HMO"."""
    for short in dict.fromkeys(re.findall(r"\b[A-Z]{2,}s?\b", question)):
        other = short.removesuffix("s") if short.endswith("s") else f"{short}s"
        if re.search(rf"\b{other}\b", text) and not re.search(rf"\b{short}\b", text):
            question = re.sub(rf"\b{short}\b", other, question)
    return question


def _with_its_name(question: str, report: Report) -> str:
    """Return the question with the name that the report gives its children in care council, where it has that elsewhere without saying of what it is."""
    if not _COUNCIL.search(question) or _ASKS_A_FACT.search(question):
        return question
    texts = [paragraph.text for paragraph in report.paragraphs]
    given = next((found[1] for text in texts if (found := _ITS_NAME.search(text))), "")
    short = re.sub(r"^(?:A|The) ", "", given)
    alone = given and any(short in text and not _COUNCIL_NAMED.search(text) for text in texts)
    return re.sub(r",(?=\W*$)", "", _COUNCIL.sub(rf"\g<0>, {given.lower()},", question, count=1)) if alone else question


def in_its_terms(question: str, reports: Sequence[Report]) -> str:
    """Return the question with the terms that the report has, where those are not the question's: "children looked after", "care-experienced young people".

    Of several reports each may use another.
    """
    told = [paragraph.text for paragraph in reports[0].paragraphs] if len(reports) == 1 and (_TEENS.search(question) or _ROUGH.search(question)) else []
    if not any(_TEENS.search(text) for text in told):
        question = _TEENS.sub("young people", _TEEN.sub(r"\1 young person", question))
    if not any(_TELLS_ROUGH.search(text) for text in told):
        question = _ROUGH.sub("homeless", question)
    if len(reports) != 1 or _OF_THE_GRADE.search(question):
        return question
    if re.search(r"\b[A-Z]{2}", question):
        question = _one_or_several(question, " ".join(paragraph.text for paragraph in reports[0].paragraphs))
    question = _with_its_name(question, reports[0])
    terms = [(term, written) for term, written in _OTHER_TERMS if term.search(question)]
    text = " ".join(paragraph.text for paragraph in reports[0].paragraphs if paragraph.id != "judgements") if terms else ""
    for term, written in terms:
        used = Counter(found.lower() for found in written.findall(text))
        if used.total() > _FAR_MORE * len(term.findall(text)):
            said = term.search(question)
            are = said["are"] if said and "are" in term.groupindex else ""  # "children who are in care" are such as "are looked after"
            question = term.sub(rf"children {are}looked after" if are else used.most_common(1)[0][0], question)
    return question


def for_adults(question: str, reports: Sequence[Report]) -> str:
    """Return the question with what is said of children elsewhere in the terms of reports on adults' care: who looks after a parent is no young carer there."""
    found = [(words, term) for words, term in _ADULT_TERMS if words.search(question)]
    text = " ".join(paragraph.text for report in reports for paragraph in report.paragraphs) if found else ""
    if len(_ON_ADULTS.findall(text)) <= len(_ON_CHILDREN.findall(text)):
        return question
    for words, term in found:
        question = words.sub(term, question)
    return question


def in_report_terms(question: str) -> str:
    """Return the question with everyday words replaced.

    `in_report_terms("do kids get seen?")` is "do children get seen?".
    """
    for words, term in _PATTERNS:
        question = words.sub(term, question)
    return _OF_CHILDREN.sub("children's", question)
