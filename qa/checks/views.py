"""Who says and does what, and of what, where a text tells only of others: "Children told inspectors that they do" tells nothing of parents.

Nor does "PAs visit" say whether managers do. It only ever speaks against a text, and not where one goes on with "they" or "some", who may be anybody.
"""

import re

from index.lexical import stems

from ..english.kind_words import JOINS, PARTICIPLE

# As a question names them, and as a text that tells of them may.
_VIEWERS = (
    ("councillors|elected members|politicians", r"councillor|members?\b|politic|cabinet|scrutin|council\b|leaders|corporate parent|cross-party"),
    ("parents|mums|dads|mothers|fathers|families", r"parent|famil|mother|father|mum\b|dad\b|carer|relative"),
    ("foster carers", r"foster|carer|famil"),
    ("personal advis[eo]rs|personal assistants|PAs", r"advis|assistant|Y?PAs?\b|worker|staff|team"),
    ("children|young people|kids|pupils", r"child|young|kid|pupil|student|boy|girl|teen|leaver|care[- ]experienced|sibling|brother|sister"),
    ("adopters|adoptive parents", r"adopt|parent|carer"),
    (
        r"social workers|staff|(?:the )?workforce|practitioners",
        r"social work|staff|worker|practitioner|workforce|professional|employee|team|manager|advis[eo]r|those\b",
    ),
    ("(?:the )?police", r"police|partner|agenc|professional|stakeholder"),
    (r"(?:the )?(?:family )?(?:judges?|courts?|judiciary)|cafcass", r"judge|court|judici|cafcass|legal|partner|agenc|stakeholder|professional"),
    ("care leavers", r"leaver|care[- ]experienced|young|adults?\b|child"),
    (r"(?:the )?(?:other |partner |external )*(?:agencies|partners)", r"partner|agenc|professional|police|health|school|stakeholder|cafcass|judge|court"),
    ("(?:senior |team )*managers|(?:senior )?leaders", r"manage|leader|director|senior|staff|authority|council"),
)
_WHOM = "|".join(asked for asked, _ in _VIEWERS)
_ASKS_VIEW = re.compile(
    rf"^(?:so |and )?(?:(?:what|how) )?(?:do|does|did|have|has|are|were) (?:the |all |most |any |local )*(?P<whom>{_WHOM})(?! in\b| of\b)"
    r" (?:(?:all|ever|actually|really|still|generally) )*(?:think|thought|say(?! to (?!(?:the )?(?:inspectors|ofsted)\b))|said|tell|told (?=inspectors|ofsted)"
    r"|feel|felt|value|valued|trust|rate|praise|describe|confident|happy|pleased"
    r"|(?:got |have |had |any |lost |gained )*(?:confidence|trust|faith) in)\b",
    re.IGNORECASE,
)
# "What do parents make of it?", and what any view is told by: all 359 labelled answers to what asks so have such a word.
_ASKS_ANY_VIEW = re.compile(
    r"^(?:so |and |but )?(?:what (?:do|did|does) (?!(?:the )?inspect|ofsted|(?:you|it|we|i)\b)"
    r"(?!(?:[\w'’-]+ ){0,4}?(?:documents?|write-ups?|plans?|letters?|records?|assessments?|reports?|minutes|audits?|polic(?:y|ies)|guidance|strateg(?:y|ies)"
    r"|notes|law) say\b)"
    r"[\w'’ -]+?"
    r" (?:(?:all|really|actually|now|generally) )*(?:think (?:of|about)|make of|say (?:about|of)|feel about|like about|dislike about)"
    r"|how (?:do|did|does) (?!(?:the )?inspect|ofsted|(?:you|it|we|i)\b)[\w'’ -]+? (?:(?:all|really|actually|now) )*(?:feel about"
    r"|find (?=(?:the|their|its|this|being|it|having|working|living|them)\b)|rate\b(?! (?:compare|differ|vary)))) ",
    re.IGNORECASE,
)
_ANY_VIEW = re.compile(
    r"\b(?:sa(?:y|id|ys|ying)|t(?:ell|old)|fe(?:el|els|lt)|th(?:ink|inks|ought)|view\w*|report\w*|value\w*|sp(?:oke|oken|eak)\w*|prais\w*|descri\w*|appreciat\w*"
    r"|confiden\w*|complain\w*|critic\w*|happ(?:y|i)\w*|positiv\w*|concern\w*|frustrat\w*|welcom\w*|opinion|feedback|express\w*|(?:dis)?satisf\w*"
    r"|find|found|regard\w*|comment\w*|rais\w*|(?:dis)?lik(?:e|es|ed|ing)|trust\w*|compliment\w*|delight\w*|prefer\w*|enjoy\w*|want\w*|wish\w*|ask\w*"
    r"|rat(?:e|ed|ing)|survey\w*|respon[ds]\w*|enthusias\w*|pleas\w*|proud|love[sd]?|hate|unhapp\w*|worr\w*|anxi\w*|unsure|believ\w*|noted?"
    r"|confirm\w*|voice\w*|listen\w*|recogni[sz]\w*|consider\w*|agree\w*|understand|wearing|burden\w*|grateful|respect\w*|testimon\w*|highly|held in"
    r"|popular|keen|struggl\w*|confus\w*|upset|angry|disappoint\w*|relie[fv]\w*|reassur\w*|object\w*|argu\w*|acknowledg\w*|mention\w*|suggest\w*|call\w*"
    r"|remark\w*|question\w*|wr[io]te|letter|challeng\w*|un(?:clear|certain|easy)|cit(?:e|es|ed)|echo\w*|accept\w*|admit\w*|explain\w*|credit\w*|reject\w*"
    r"|refus\w*|resent\w*|sceptic\w*|doubt\w*|fear\w*|impress\w*|notice\w*|s(?:ee|aw)|hear|heard|embarrass\w*|\w*moral\w*|motivat\w*|exhaust\w*|tired|thank\w*"
    r"|effusive|commend\w*|suit(?:s|ed)|miss(?:es|ed)?|honest|gold dust|cheer\w*|glad|emphasi\w*|account\w*|reflect\w*|in support|support the)\b|[‘“]",
    re.IGNORECASE,
)
_TOLD_BY = tuple((re.compile(asked, re.IGNORECASE), re.compile(rf"\b(?:{told})", re.IGNORECASE)) for asked, told in _VIEWERS)
_TELLS_VIEW = re.compile(
    r"\b(?:children|young people|parents|families|carers|adopters|social workers|staff|workers|care leavers|agencies|partners"
    r"|professionals|judge|cafcass|schools) (?:\w+ )?(?:told|said|say|tell|reported|report|spoke|speak|value|valued|feel|felt|think|praised?|described?"
    r"|(?:are|were) (?:positive|confident|proud|happy|satisfied|complimentary|concerned|worried))\b"
    r"|\b(?:children|young people|parents|families|carers|adopters|social workers|staff|workers|agencies|partners|stakeholders|schools|courts)"
    r" (?:have|has|had|place) (?:\w+ )?(?:confidence|trust|faith) in\b"
    r"|\bconfidence of (?:the |its |their )?(?:staff|partners|agencies|children|families|parents|carers|social workers|workers)\b",
    re.IGNORECASE,
)
_OF_THEM = re.compile(
    r"^(?:They|Others?|One(?= (?:told|said|who|described|young|child)\b)|Some|Many|Most|All|Those|Both|Several|A few)\b|[.?!] (?:They"
    r"|Others?|Some|Many|Most|All|Those|Both|Several)\b"
)
# "Did the judge say anything about adoption?": that they said something of something else does not tell. What is asked about, and what names it.
_SAID_ANYTHING = re.compile(
    r"^(?:so |and )?(?:did|do|does|have|has) (?!(?:it|they|you|(?:the|this) (?:report|inspection)|ofsted|(?:the )?inspect\w+)\b)[\w'’ -]+?"
    r" (?:say|said|tell|told|mention|mentioned|raise|raised|report|reported) (?:(?:the )?(?:inspectors|ofsted) )?"
    r"anything (?:\w+ )?(?:about|on|of) (?P<what>[^?]+)",
    re.IGNORECASE,
)
_NAMED_BY = tuple(
    (re.compile(rf"(?:(?:the|their|its) )?(?:{asked})\W*", re.IGNORECASE), re.compile(rf"\b(?:{told})", re.IGNORECASE))
    for asked, told in (
        ("adoption|adopters|being adopted", "adopt"),
        ("special guardian(?:s|ship)", "guardian|SGO"),
        ("foster(?:ing| care| carers)", "foster|carer"),
        ("social workers?", "social work|worker|staff|practitioner"),
        ("schools?|education", "school|academ|educat|learn|teach|attend|exam"),
        ("(?:the )?police", "police"),
        ("personal advis[eo]rs?", "advis|Y?PAs?\\b"),
        ("IROs?|independent reviewing officers?", "IRO|review"),
        ("pay|salar(?:y|ies)|wages", "pay|paid|salar|wage|money|financ"),
    )
)
# With whom somebody works, or has good relationships: as a question names them, and any word of a text that may be of them.
_WITH = (
    (r"parents|families|mums|dads|mothers|fathers", r"parent|famil|mother|father|mum|dad|carer|relative|grand|kin\b|household|men\b|wom[ae]n\b|those at home"),
    (r"schools|teachers|head ?teachers|education", "school|teach|educat|head|academ|college|nurser|learn|SENCO|early years|designated|sixth"),
    ("police", r"police|constab|force\b|officer|detective"),
    (
        r"health(?: \w+)?|NHS|hospitals?|doctors|GPs|CAMHS|health visitors",
        "health|nurs|hospital|doctor|GP|medic|NHS|clinic|midwi|CAMHS|ICB|CCG|integrated care|primary care|paediatric|psych|therap|pharmac",
    ),
    (r"(?:family )?courts?|judges|judiciary|cafcass", "court|judg|judic|cafcass|legal|justice|FJB"),
    (
        r"children|young people|kids|pupils|teenagers|care leavers",
        r"child|young|pupil|teen|leaver|student|kid|them\b|adolescent|bab(?:y|ies)\b|resident|those they|boys|girls",
    ),
    (r"carers|adopters", "carer|foster|adopt|famil|household"),
    (r"social workers|staff|practitioners", "social work|staff|practitioner|worker|workforce|professional|team|colleague|advis|PAs"),
    (r"councils|authorities", "council|authorit|region|neighbour|borough"),
    ("universities", "universit|higher education|academ"),
    (
        r"charities|voluntary sector",
        r"charit|volunt|third sector|communit|faith|worship|church|Barnardo|NSPCC|Home-?Start|Society|(?<!NHS )(?<!health )(?<!academy )trusts?\b|foundation",
    ),
    (r"employers|businesses", "employ|business|compan|firm|industr|commerce|maker|apprentic|work (?:placement|experience)"),
    (r"housing(?: \w+)?|landlords", "hous|landlord|accommod|tenan|registered (?:social )?providers?|registered social"),
)
_WORKS_WITH = (
    r"(?:relationships?|partnerships?|partnership working|links?|working together|liaison|(?:work(?:s|ing|ed)?|communicat\w+|engag\w+|liaise\w*)"
    r"(?: \w+ly| well| together)?)(?: \w+)? with"
)
_TELLS_WITH = re.compile(rf"\b{_WORKS_WITH}\b", re.IGNORECASE)
_WITH_ANY = r"partner|agenc|multi|stakeholder|professional|everyone|between"
_WITH_WHOM = tuple(
    (
        re.compile(rf"\b{_WORKS_WITH} (?:the |their |its |local |other |neighbouring |birth |foster |most |all )*(?:{asked})\b(?P<rest>.*)", re.IGNORECASE),
        re.compile(rf"\b(?:{told}|{_WITH_ANY})", re.IGNORECASE),
    )
    for asked, told in _WITH
)
# Who does something: as a question names them, and any word of a text that may be of them.
_WORKER = r"worker|staff|practitioner|team|profession|service"
_SHARED = r"partner|agenc|multi|joint|everyone|everybody|together|all\b|council\b|authority"
_DOERS = (
    ("police(?: officers)?", rf"police|constab|(?<!reviewing )officer|detective|profession|{_SHARED}"),
    ("social workers", rf"social work|{_WORKER}|advis|assistant|Y?PAs?\b|IRO|officer|manager|{_SHARED}"),
    ("foster carers", rf"foster|carer|famil|{_SHARED}"),
    ("adopters", rf"adopt|parent|carer|famil|{_SHARED}"),
    ("health visitors|nurses|doctors|GPs", rf"health|nurs|doctor|GP|medic|midwi|{_WORKER}|{_SHARED}"),
    ("teachers|schools", rf"teach|school|educat|tutor|head|virtual|college|{_WORKER}|{_SHARED}"),
    ("councillors|elected members", rf"councillor|member|politic|leader|cabinet|corporate parent|volunteer|{_SHARED}"),
    ("(?:personal )?advis[eo]rs|PAs|personal assistants", rf"advis|assistant|Y?PAs?\b|leaving care|{_WORKER}|{_SHARED}"),
    ("IROs|(?:independent )?reviewing officers", rf"IRO|review|chair|officer|{_SHARED}"),
    ("(?:senior |team )?managers|(?:senior )?leaders", rf"manage|leader|director|senior|head|supervis|governance|executive|officer|{_WORKER}|{_SHARED}"),
    ("families", rf"child|young|bab(?:y|ies)|parent|famil|mother|father|mum|dad|relative|carer|adult|{_SHARED}"),  # their children are of them
    ("parents", rf"parent|famil|mother|father|mum|dad|relative|carer|adult|{_SHARED}"),
    ("care leavers", rf"leaver|care[- ]experienced|young|adult|child|{_SHARED}"),
    ("children|young people", rf"child|young|pupil|boy|girl|teen|sibling|brother|sister|leaver|student|bab(?:y|ies)|infant|{_SHARED}"),
    ("judges|courts|magistrates", rf"judge|court|judici|magistrat|legal|cafcass|{_SHARED}"),
)
_ANY_DOER = "|".join(asked for asked, _ in _DOERS)
_TOLD_BY_DOER = tuple((re.compile(asked, re.IGNORECASE), re.compile(rf"\b(?:{told})", re.IGNORECASE)) for asked, told in _DOERS)
_ADVERBS = r"(?:(?!(?:family|early)\b)\w+ly|always|ever|often|still|also|sometimes|then|now|never|all)"
_LOOKS_INTO = re.compile(r"\blook(?:s|ed)? into\b", re.IGNORECASE)
_ASKS_DOER = re.compile(
    r"^(?:so |and )?(?:(?:how (?:often|well|soon|quickly|fast)|when|where) )?(?:do|does|did|have|can|will|(?P<are>are|were))"
    rf" (?:the |all |most |any |many |some |their |local )*(?P<whom>{_ANY_DOER})(?!['’])(?: {_ADVERBS})* (?P<does>[a-z]+)\b",
    re.IGNORECASE,
)
_DOES_ANYTHING = frozenset(
    stems(
        "be been have had do does get got getting make take go going give need want think feel say tell know understand work find see help like support use"
        " using in on at to for with from of and or who not"
    )
)
_BY_DOER = re.compile(
    rf"\b(?:{_ANY_DOER}|workers|staff|practitioners|mentors|volunteers|advocates|inspectors|(?:[a-z]+ )?team)"
    rf"(?: \([A-Z]\w*\))? (?:{_ADVERBS} |can |will |do |may |have )*"
    r"(?:(?:complete|carry out|make|undertake) )?(?P<does>[a-z]+)\b",
    re.IGNORECASE,
)
_DONE_BY = re.compile(
    rf"\b(?P<does>[a-z]+) by (?:the |all |most |relevant |partner |other )*(?:{_ANY_DOER}|agencies|partners|workers|staff|practitioners|inspectors)\b",
    re.IGNORECASE,
)
_ASKS_BY_WHOM = re.compile(
    rf"^(?:so |and )?(?:are|is|was|were|has|have|had)\b(?!.*,).*?\b(?P<does>{PARTICIPLE})(?: regularly| often| well)? by"
    rf" (?:the |all |most |any |many |some |their |local |its |other )*(?P<whom>{_ANY_DOER})(?!['’])\W*$",
    re.IGNORECASE,
)
# Agencies and partners may be anybody but these.
_NO_AGENCY = re.compile(r"parents|families|children|young people|care leavers|foster carers|adopters|councillors|elected members", re.IGNORECASE)
_AGENCIES = re.compile(r"\b(?:(?:partner|other) )?(?:agenc(?:y|ies)|partners?)\b", re.IGNORECASE)


def of_others_view(question: str, text: str) -> bool:
    """Whether the question asks for the view of one group, and the text tells that of another and has no word of the one."""
    asked = _ASKS_VIEW.match(question)
    if not asked or not _TELLS_VIEW.search(text) or _OF_THEM.search(text) or JOINS.search(question):
        return False
    # "Staff say that managers are kind." is no view of managers.
    tellers = " ".join(sentence[: tells.end()] if (tells := _TELLS_VIEW.search(sentence)) else sentence for sentence in re.split(r"(?<=[.?!]) +", text))
    return not any(told.search(tellers) for whom, told in _TOLD_BY if whom.fullmatch(asked["whom"]))


def tells_no_view(question: str, text: str) -> bool:
    """Whether the question asks what somebody thinks of something, and the text has no word that a view is told by: "Parents get the plan on one page."."""
    return _ASKS_ANY_VIEW.match(question) is not None and not _ANY_VIEW.search(text)


def says_of_other(question: str, text: str) -> bool:
    """Whether the question asks if somebody said anything about something that goes by one name, and the text has no word of it."""
    asked = _SAID_ANYTHING.match(question)
    return asked is not None and any(form.fullmatch(asked["what"].strip()) and not told.search(text) for form, told in _NAMED_BY)


def works_with_others(question: str, text: str) -> bool:
    """Whether the question asks of work, or relationships, with somebody and the text tells of these with others alone: "with schools" of "with parents".

    Of the 109 labelled questions with an answer that ask so it speaks against the answer of none.
    """
    asked = [told for whom, told in _WITH_WHOM if (found := whom.search(question)) and not JOINS.search(found["rest"])]
    return bool(asked) and _TELLS_WITH.search(text) is not None and not any(told.search(text) for told in asked)


def done_by_others(question: str, text: str) -> bool:
    """Whether the question asks if some do something, and the text says that others do and has no word of them: "Do managers visit?", "Carers visit.".

    Or if it is done by some: "Are plans checked by parents?", "Plans are checked by partner agencies.".
    """
    question = _LOOKS_INTO.sub("investigate", question)
    by_whom = _ASKS_BY_WHOM.match(question)
    asked = by_whom or _ASKS_DOER.match(question)
    if not asked or (not by_whom and asked["are"] and not asked["does"].endswith("ing")) or JOINS.search(question):
        return False
    does = frozenset(stems(asked["does"])) - _DOES_ANYTHING
    others = _AGENCIES.sub(" ", text) if _NO_AGENCY.fullmatch(asked["whom"]) else text
    if not does or any(told.search(others) for whom, told in _TOLD_BY_DOER if whom.fullmatch(asked["whom"])):
        return False
    telling = [sentence for sentence in re.split(r"(?<=[.?!;]) +", text) if does & frozenset(stems(sentence))]
    return bool(telling) and all(
        any(does & frozenset(stems(by["does"])) for form in (_BY_DOER, _DONE_BY) for by in form.finditer(sentence)) for sentence in telling
    )
