"""Whether a follow-up leans on the question before it: what it names by itself, and what it leaves out.

A question that names enough leans on nothing, whatever its pronouns. What becomes of one that leans is told in qa/follow_ups/follow_up.py.
"""

import re
from collections.abc import Sequence

from ..direct.earlier_grades import asks_of_earlier
from ..english.agreement import plural
from ..english.binding import PRONOUN, names_somebody
from ..english.clause import AUXILIARY, GRADE, GROUP
from . import ellipsis
from .pronouns import refers_to_nothing
from .roles import WE

HOW_MANY_ARE = re.compile(rf"how many(?: of (?:them|those|these))? (?:{AUXILIARY}|got|went|came|stayed|left)\b", re.IGNORECASE)
SEVERAL = 2  # words that name something, behind "and"
# "so do things change afterwards?", of what was asked before
_COMES_OF_IT = re.compile(
    r"(?:do|does|did|has|have|will) (?:things?|anything|something|nothing|it all) (?:really |actually |ever )?(?:change|improve|happen|get better|get done)\w*"
    r"(?: (?:for the better|as a result|because of (?:it|that|this)))? ?(?:afterwards?|after|then)?",
    re.IGNORECASE,
)
_WHICH_AFFECTED = re.compile(
    r"(?:which|what) (?:\w+ ){1,2}(?:(?:is|are|was|were) (?:the )?(?:worst|most|hardest|badly)(?: (?:off|hit|affected))?|suffers? (?:the )?most)|"
    r"(?:which|what) \w+ (?:is|are|was|were) (?:affected|involved|concerned|included|left out)",
    re.IGNORECASE,
)
# "which reason is given most often?": of what was asked
_MAIN_REASON = re.compile(
    r"(?:which|what)(?:'s| is| are| was)? (?:the )?(?:(?:main|most common|biggest|usual|commonest) )?(?:reasons?|causes?|barriers?|explanations?)"
    r"(?: (?:is|are|comes?|was)(?: \w+){1,3})?",
    re.IGNORECASE,
)
_WEAK_BIT = re.compile(
    r"what(?:'s| is| was| were| are) (?:the |its |their )?(?:weak|bad|good|main|worst|best|strong|weakest|strongest) (?:bit|part|side|thing|gap|point)s?"
    r"|what(?:'s|s| is| are) the (?:catch|downsides?|drawbacks?|snags?)",
    re.IGNORECASE,
)
# "who runs that panel?": what was named before; but "is it true that morale fell" names it itself
_POINTS_BACK = re.compile(
    r"\b(?P<which>that|those|these) (?P<noun>(?!(?:too|high|low|bad|good|many|much|long|late|slow|often|big|small|far|quick|easy|hard|is|are|was|were|has|have"
    r"|does|do|did|for|in|on|at|to|by|with|from|about|because|why|when|still|now|then|not|enough|better|worse|any|all|mean|work|help|get|go|days|the|an"
    r"|my|our|their|they|it|we|he|she|there)\b)"
    r"[a-z-]{3,}(?<!ing)(?<!ed))(?:'s)?\b"
    r"(?! (?:who|which|that|with|without|in|on|at|of|for|from|aged|under|over|living|placed|waiting|leaving|missing)\b)",
    re.IGNORECASE,
)
# What "that" behind it joins: "is it true that morale fell", "children that wait".
_SAYS_THAT = re.compile(
    r"\b(?:true|right|correct|says?|said|thinks?|fact|likely|means?|heard|found|sure|knows?|shows?|so|ensure|all|find|agree|evidence|proof|signs?|feel|case"
    r"|children|people|one|staff|carers|leavers|workers|parents|families|homes|plans|services|things|reasons?)\s*$",
    re.IGNORECASE,
)
# "is anything good?", behind a grade, asks of all areas
_OF_ALL_AREAS = re.compile(
    r"(?:(?:is|was|were|are|did) )?(?:there )?(?:any of it|any|anything|everything|nothing)(?: (?:was|get|got|that was|that is))?(?: (?:rated|graded|judged))?"
    r" (?:good|outstanding|inadequate|positive)"
    r"|(?:so )?(?:is |was )?(?:there )?nothing (?:below|under|worse than) \w+(?: anywhere| at all)?"
    r"|which (?:one|area|bit|part) (?:was|is|got|were) (?:the |only |the only )?(?:good|outstanding|inadequate)(?: one)?"
    r"|what (?:did|do|does|are|is|were) (?:they|it|the council) (?:do well|do badly|doing well|good at|bad at)"
    r"|what(?:'s| is| was| has)(?: been| gone| going)? (?:good|wrong|well|working|positive)|what went (?:wrong|well)",
    re.IGNORECASE,
)
# "who do they work with?": they are nobody whom either question names
_LEANS_ON_THEM = re.compile(
    rf"^(?:(?:who|what|when|where|why|how|which)\b(?: \w+){{0,2}}? )?(?:{AUXILIARY}) (?:they|it|that|this|he|she)\b|\b(?:them|it)$", re.IGNORECASE
)
# "how long is the waiting list?", of "What is Turning Road?": something of what was asked about, if no name or whole is in it.
_OF_WHAT_IS_KNOWN = re.compile(
    r"^(?!.*\w [A-Z]).*\bthe (?!(?:council|report|inspect\w+|authority|area|chief|director|leader|lead|housing|front|children|most|best|worst|main|biggest|next"
    r"|last|first|borough|grade|city|county)\b)[a-z-]+(?: (?:list|date|times?|cost))?"
    r"(?:$| (?:cost|have|has|ends?|start|stops?|work|come|finish|runs?|close|paid|safe|long|big|on time|isn't|aren't|ready|fair|clear|worth|ask|do|find|fail"
    r"|bought)\b)"
)
_OF_THE_GRADE = re.compile(
    r"(?:what|which) (?:is|was|were|are) the (?:overall |final )?(?:grade|rating|judge?ment|verdict|result|outcome)s?(?: overall| then)?"
    r"|(?:what|which) (?:overall )?(?:grade|rating|judge?ment) (?:did|does|do|was|is) (?:they|it|the council|we) (?:get|given|have)(?: overall)?",
    re.IGNORECASE,
)
# "Is there help with renting?" says itself what it is about, in one word though it be.
_WITH_WHAT = re.compile(
    r"\b(?:help|helped|support|supported|work|done|said|say|anything|anyone|anybody|someone|somebody)\b.* (?:with|about|on) \w+$", re.IGNORECASE
)
# "do they wait for mental health services", "how many weeks do they wait?": whom it is about is in no word of it.
_THEY_OPEN = re.compile(rf"(?:(?:who|what|when|where|why|how|which)\b(?: \w+){{0,3}}? )?(?:{AUXILIARY}) (?P<who>they|it|he|she)\b", re.IGNORECASE)
# Words that name no subject: a question made of these alone leans on the one before it.
_THIN = frozenset(
    re.findall(
        r"\w+",
        """
        a all alright also always am an and any anyone anything are at be been being better big but by can charge clear come consistent correct could
        definitely did different do does doing done else enough ever exactly find fine found get gets getting go goes going gone good got had happen
        happened happens has have having he help helped helps her him his how i if in involved is it its just keep kids know less let like long look
        made make making many matter me mean meanwhile meet mention mentions more most much need never new no not now of off often ok okay old on
        one ones only or others out over own people percentage please pls really responsible same say seriously share she should so some someone
        somewhere anywhere still such support sure take tell than that the their them then there these they thing things this those though time timely to
        too true up us use used varied varies vary was way we well were what when where which who whose why will with work worse would yet you young
        """,
    )
)
_ENOUGH = 3  # words that name something: "what about care leavers who have no flat?"
_LONG_OF_KNOWN, _OF_KNOWN = 8, 3  # words, and those that name something, of "how long is the waiting list?"
# "who is affected?", "what went wrong?"
_NAMES_NOTHING = re.compile(
    r"(?:who|what)(?:'s| is| are| was| were| has| have)? (?:been |being )?(?:\w+ed|\w+ing|went|suffers?|happens?|loses?|changes?|gone)"
    r"(?: (?:most|next|wrong|out|first|then|now|on|worst|here))*",
    re.IGNORECASE,
)
_ONES = re.compile(r"\b(?:ones|others?)\b", re.IGNORECASE)
_AT_THE_COUNCIL = re.compile(r"\b(?:work|working|live|living|jobs?) there$", re.IGNORECASE)
_TOLD = re.compile(r"(?:is|are|was|were) the \w+ (?:told|informed|notified)", re.IGNORECASE)  # "and are the police told?"
_DOES_IT = re.compile(
    r"(?:does|did|has|can|will) it\b|(?:is|was) it (?:(?:only|just|mainly|mostly|meant|open|aimed|available) )*(?:for|to|at)\b", re.IGNORECASE
)  # which is nobody
_SO_LATE = re.compile(r"(?:why|how come) (?:so|the) \w+$|what caused the \w+$", re.IGNORECASE)  # "why so late?"
_ANY_SUCH = re.compile(r"any (?!for\b|in\b|on\b|with\b)[\w-]+(?: [\w-]+)?", re.IGNORECASE)  # "any delays?"
# "and is supervision good?"
_OF_ONE_THING = re.compile(
    rf"(?:is|are|does|do|has|have|was|were) (?!(?:they|it|that|this|those|these|he|she|there|we|you|i|any|some|the|all|most)\b)(?!{GROUP.pattern})"
    r"(?P<what>[a-z-]{4,}) (?!of\b)\w+.*",
    re.IGNORECASE,
)
# "what is the LADO" is whole
_ABBREVIATED = re.compile(r"(?i:(?:what|who)(?:'s| is| are)(?: the| an?)? )[A-Z]{2,6}s?(?i: (?:thing|scheme|team|service|programme|like|then|exactly))*")
# "how do I apply?": for what was said before
_UNSAID = re.compile(
    r"\b(?:join|apply|take part|sign up|opt out|qualify|(?:have|get) a say|be consulted|get asked|to blame|at fault|responded|replied"
    r"|reacted|commented|aware|affected|impacted)$",
    re.IGNORECASE,
)
# "did the audit find the same?", "do social workers visit after?": as what was said before, or after it
_AS_BEFORE = re.compile(
    r"\b(?:find|found|say|said|shows?|showed|think|conclude[ds]?) (?:the same(?: thing| problems?| issues?)?|so too)$"
    r"|\b(?:visit\w*|see|come|check|call|meet|help|support\w*|them|go|happens?|stay|get) (?:after|afterwards|beforehand|since)$",
    re.IGNORECASE,
)
# "do they have enough foster carers?": the council
_COUNCIL_DOES = re.compile(
    r"\bthey (?=(?:still )?(?:(?:have|got) enough (?:\w+ )?(?:staff|carers|workers|money|homes|places)|recruit|employ|hire|know about)\b)", re.IGNORECASE
)
# "nothing missing then?", "no complaints?": of what was asked
_NONE_OF_IT = re.compile(
    rf"(?:no|none|nothing|nobody|no[- ]one) (?!(?:\w+ )*(?:{AUXILIARY})\b)(?!(?:\w+ )?(?:about|on|of|for|regarding) )"
    r"(?!(?:the|those|these|thanks?|thank|worries|problem|idea|wonder|way|kidding|offence)\b)"
    r"\w[\w' -]*",
    re.IGNORECASE,
)
_AT_MOST = 5  # words of such
# "did the council already know?", "have leaders noticed?": what, the question before says
_OBJECT_LEFT_OUT = re.compile(
    r"(?:(?:when|how|why|since when) )?(?:do|does|did|has|have|had)(?:n't)? (?!(?:i|we|you|they|it|he|she)\b)(?:[\w'-]+ ){1,4}?"
    r"(?:know|known|notice|noticed|spot|reali[sz]ed?|agree|agreed|accept|object|objected|admit)"
    r"(?: (?:already|too|as well|then|before|beforehand|at the time))?",
    re.IGNORECASE,
)
# "what happens to the child while everyone waits?"
_WHILE_SO = re.compile(
    r"\b(?:while|whilst) (?:everyone|everybody|people|they|he|she|all (?:this|that)|this|that)(?:'s| is| are|'re)? \w+(?: on| about)?$", re.IGNORECASE
)
_IN_CASE = re.compile(r"what happens (?:if|unless|when|once)\b", re.IGNORECASE)  # "and if a teenager refuses?": what was asked before
_POSSESSIVE = re.compile(r"\b(?:mine|theirs|hers|ours|yours)\b", re.IGNORECASE)  # "mine never texts me back"
# What "and thresholds?" becomes, of "Is early help good?"
_IF_GOOD = re.compile(
    r"(?:is|are|was|were) (?P<topic>(?!there\b).+?) (?:any |really )?(?:good|ok|okay|effective|working(?: well)?|strong|fine|robust|alright)(?: enough)?\?",
    re.IGNORECASE,
)
_WITH_WHO = re.compile(r"\bwho(?:['’]ve|['’]re)?\b")
_OF_WHOM = re.compile(r"\b(?!ones )\w+ (?:who|which|without|being) ", re.IGNORECASE)


def without_earlier(question: str) -> str:
    """Return the question less the earlier one that `standalone` put behind it, which says what it is about and not what it asks for."""
    leaning = ellipsis.LEANS.fullmatch(question)
    return leaning["typed"] if leaning and not ellipsis.WHAT_ABOUT.match(question) else question


def may_stand_alone(question: str) -> bool:
    """Whether what `standalone` put an earlier question behind may lean on none: it names something, and has no pronoun ("What is the budget? (…)")."""
    about = ellipsis.LEANS.fullmatch(question) if ellipsis.WHAT_ABOUT.match(question) else None
    if about:  # "What about care leavers who have nowhere to live? (…)", "What about foster carer recruitment? (…)"
        named = subjects(about["typed"])
        others = subjects(GROUP.sub(" ", about["typed"]))
        return not (PRONOUN.search(about["typed"]) or _ONES.search(about["typed"])) and (
            (bool(_OF_WHOM.search(about["typed"])) and len(named) >= _ENOUGH) or (len(named) >= SEVERAL and bool(others))
        )
    typed = without_earlier(question)
    opener = ellipsis.OPENER.match(typed)
    plain = typed[opener.end() if opener else 0 :].rstrip("?!. ")
    if ellipsis.TIMES.fullmatch(plain) or HOW_MANY_ARE.match(plain) or (opener and len(subjects(plain)) < SEVERAL):
        return False  # "And last year?", "How many were girls?", "And men?"
    if (
        _IN_CASE.match(plain)
        or _UNSAID.search(plain)
        or _OBJECT_LEFT_OUT.fullmatch(plain)
        or _WHILE_SO.search(plain)
        or (opener and _WITH_WHO.search(plain) and not ellipsis.ASKING.match(plain))
    ):
        return False  # "how do I join?", "and children who were excluded?"
    only_asks = (_ANY_SUCH, ellipsis.NO_VERB, _MAIN_REASON)
    names_nothing = any(form.fullmatch(plain) for form in (*only_asks, _NAMES_NOTHING)) or _SO_LATE.match(plain) or re.search(r"\belse\b", plain, re.IGNORECASE)
    leans = names_nothing or PRONOUN.search(_COUNCIL_DOES.sub(" ", typed)) or ellipsis.THERE.search(plain) or WE.search(plain)
    return typed != question and bool(subjects(typed)) and not leans


def typed_alone(typed: str, whole: str) -> str:
    """Return what was typed as it is asked by itself, with whom it means: "What about care leavers in custody?", of "what about the ones in custody?"."""
    about = ellipsis.LEANS.fullmatch(whole) if ellipsis.WHAT_ABOUT.match(whole) else None
    return about["typed"] if about else typed.strip()


def asked_if_good(typed: str, whole: str) -> str:
    """Return the topic that was typed alone where it became a question of how good that is: "thresholds", of "Are thresholds good?"; or ""."""
    opener = ellipsis.WHAT_ABOUT.match(typed.strip()) or ellipsis.OPENER.match(typed.strip())
    topic = typed.strip()[opener.end() if opener else 0 :].rstrip("?!. ")
    asked = _IF_GOOD.fullmatch(whole) if opener and topic and not GROUP.fullmatch(topic) else None
    return topic if asked and asked["topic"].lower() == topic.lower() else ""


def goes_on(question: str, history: Sequence[str]) -> bool:
    """Whether the question says that it goes on from an earlier one: "and is there a refuge?"."""
    opener = ellipsis.OPENER.match(question.strip())
    return bool(history and opener and ellipsis.GOES_ON.search(opener.group()))


def names_little(typed: str, whole: str) -> bool:
    """Whether what was typed goes on from what was said, "so what happened to the children?", and names too little to stand alone."""
    opener = ellipsis.OPENER.match(typed.strip())
    plain = typed.strip()[opener.end() if opener else 0 :].rstrip("?!. ")
    return bool(opener) and len(subjects(without_earlier(whole))) < SEVERAL and not _OF_ONE_THING.fullmatch(plain)


def is_whole(plain: str) -> bool:
    """Whether the question names so much that it leans on nothing; "do they give parents a break?" may be asked of the council."""
    opens, somebody, named = _THEY_OPEN.match(plain), names_somebody(plain), len(subjects(plain))
    serve = opens and opens["who"].lower() == "they" and somebody
    return (named >= ellipsis.WHOLE and (not opens or (somebody and not _DOES_IT.match(plain)))) or (bool(serve) and named >= ellipsis.WHOLE - 1)


def leans_on(plain: str, earlier: str) -> bool:
    """Whether a short question names nothing that it could be about by itself; what asks for the grade is about all that was inspected."""
    if _OF_ALL_AREAS.fullmatch(plain) and GRADE.search(earlier):
        return False
    if (
        _COMES_OF_IT.fullmatch(plain)
        or (_POSSESSIVE.search(plain) and len(plain.split()) < ellipsis.LONG)
        or (_AS_BEFORE.search(plain) and len(plain.split()) < ellipsis.LONG and ellipsis.ASKING.match(plain))
        or _points_at(plain)
        or (_NONE_OF_IT.fullmatch(plain) and len(plain.split()) <= _AT_MOST)
        or ((_OBJECT_LEFT_OUT.fullmatch(plain) or _WHILE_SO.search(plain)) and len(plain.split()) < ellipsis.LONG and ellipsis.ASKING.match(plain))
        or (ellipsis.THERE.search(plain) and len(plain.split()) < ellipsis.LONG and not _AT_THE_COUNCIL.search(plain))
    ):
        return True
    if _OF_THE_GRADE.fullmatch(plain):
        return asks_of_earlier(earlier)  # "what was the result?", of "When was the inspection before?"
    named = subjects(plain)
    says_with_what = named and _WITH_WHAT.search(plain)
    unsaid = (_UNSAID.search(plain) or _TOLD.fullmatch(plain)) and ellipsis.ASKING.match(plain)
    one_thing = len(named) == 1 and ellipsis.ASKING.match(plain) and not says_with_what and not refers_to_nothing(plain, earlier)
    one_thing = bool(one_thing and not _ABBREVIATED.fullmatch(plain)) or bool(
        _WEAK_BIT.fullmatch(plain) or _MAIN_REASON.fullmatch(plain) or _WHICH_AFFECTED.fullmatch(plain)
    )
    known = len(plain.split()) < _LONG_OF_KNOWN and len(named) <= _OF_KNOWN and ellipsis.ASKING.match(plain) and _OF_WHAT_IS_KNOWN.search(plain)
    return len(plain.split()) < ellipsis.LONG and (not named or _leans_on_them(plain, earlier) or bool(one_thing) or bool(unsaid) or bool(known))


def _points_at(plain: str) -> bool:
    """Whether a short question has a noun that points back: "who runs that panel?", "have those jobs been filled?"."""
    found = _POINTS_BACK.search(plain)
    if not found or len(plain.split()) >= ellipsis.LONG or not ellipsis.ASKING.match(plain):
        return False
    return found["which"].lower() != "that" or not (plural(found["noun"]) or _SAYS_THAT.search(plain[: found.start()]))


def subjects(plain: str) -> list[str]:
    """Return the words that may name what a question is about."""
    return [word for word in re.findall(r"[\w']+", plain.lower()) if word.split("'")[0].removesuffix("n" if "n't" in word else "") not in _THIN]


def _leans_on_them(plain: str, earlier: str) -> bool:
    """Whether the question asks what somebody does or did who is named in neither: "do they have anything for boys?"."""
    return bool(_LEANS_ON_THEM.search(plain)) and not GRADE.search(plain) and not refers_to_nothing(plain, earlier)
