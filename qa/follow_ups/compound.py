"""A question that asks two things, or three, becomes so many questions: "What is done for children, and is it enough?", "… both at home and in care?".

It only splits what is plainly two; what it leaves whole is answered as one question. What is listed in it, "parents, schools and the police", is asked for
one by one where nothing is quoted of some of it.
"""

import re

from ..direct.earlier_grades import LAST_GRADE, asks_of_earlier
from ..direct.lists import asks_what_must_improve
from ..english.agreement import agreeing, plural
from ..english.clause import GROUP, STAFF, clause
from . import ellipsis
from .follow_up import standalone
from .leaning import without_earlier

_AUXILIARY = r"(?:is|are|was|were|do|does|did|has|have|had|can|will|should|could|would)\b"
# With whom it asks about, an auxiliary opens a question: "and are matches checked", not "and are checked" or "and have a laugh".
_SUBJECT = (
    r"(?:(?:have|had|do) (?:they|there|any|all|most)|(?:is|are|was|were|does|did|has|had|can|will|should|could|would)"
    r" (?:they|it|that|this|he|she|there|any|anything|anyone|anybody|everyone|everybody|nothing|nobody|the|an|a|their|its|these"
    r"|those|all|most|some|children|(?!(?:always|less|this|has|is|was|does)\b)\w{3,}s))\b"
)
_BARE = r"(?:why(?: not)?|when|where|how(?: (?:often|many|long))?|by how much|since when|who (?:with|by)|(?:by|with|from) whom|what for|by when)"
# A question word that opens a question and no clause of one: "and when they do it" is none.
_MEASURE = (
    "much|many|long|often|well|good|big|old|soon|quickly|fast|far|high|low|bad|large|serious|common|safe|strong|effective|thorough|timely|regular|stable"
    "|consistent|clear|happy|experienced|late|close"
)
_ASKS = (
    rf"(?:(?:who|(?:since )?when|where|why) {_AUXILIARY}"
    rf"|how (?:(?:{_MEASURE})\b(?: [\w'’-]+){{0,3}}? )?{_AUXILIARY}"
    rf"|(?:what|which|whose)(?: [\w'’-]+){{0,2}}? {_AUXILIARY}|what (?:about |(?:still |most |else )?(?:needs? |must ))|who \w+(?:s|ed) \w"
    rf"|which (?:one|council|unit|team|school|home|prison|ward|wing|office|area|service|charity)s? \w+(?:s|ed|t|n)\b(?! (?:are|is|were|was|have|has)\b)"
    rf"|{_BARE}$)"
)
# Behind a comma a question may also open without such a verb, "which one helps them", or with a preposition; "how they do it" and "what it does" are clauses.
_AFTER_COMMA = (
    r"(?:how (?:many|much)\b|(?:(?:up )?(?:to|at|in|on|for|from|by|with) )?(?:what|which|whose) (?!(?:they|it|he|she|we|you|i|the|their)\b)\w"
    r"|who (?:\w+ )?\w+(?:s|ed)\b)"
)
_OPENS = (
    rf"(?:what|how|who|whose|when|where|why|which|in what|by how|{_AUXILIARY}|at|for|from|in|on|to|up to (?:what|which)|over what"
    r"|by what|(?:since|until) (?:what|when))\b"
)
_TWO_QUESTIONS = re.compile(
    rf"(?P<first>{_OPENS}.{{8,}}?)(?:[,;]? and (?={_ASKS}|{_SUBJECT} \w)|[,;] and (?={_AUXILIARY})"
    rf"|(?P<comma>[,;]) and (?={_AFTER_COMMA}))(?P<second>.+)",
    re.IGNORECASE,
)
# "Who led it? When was it?"
_TWO_SENTENCES = re.compile(
    rf"(?P<first>{_OPENS}[^?.!]{{8,}})\?+ +(?:and |also )?(?P<second>(?!(?:when|where|at|for|from|in|on|to)\b(?! {_AUXILIARY})\b ){_OPENS}[^?.!]*)",
    re.IGNORECASE,
)
# "Are enquiries thorough and are strategy discussions held on time?", but not "Are there people who are ill and are missed?"
_TWO_ARE = re.compile(
    rf"(?P<first>{_AUXILIARY} (?:(?!\b(?:who|that|which|someone|people)\b).){{8,}}?),? and"
    r" (?P<second>(?:is|are|was|were) (?!(?:not|also|now|still)\b)\w+ \w+ .+)",
    re.IGNORECASE,
)
# "What are the strengths and weaknesses of foster care?"
_TWO_SIDES = re.compile(
    r"what (?:is|are|were) (?:the )?(?:main |key |biggest )?(?:strengths? and (?:the )?weakness(?:es)?|weakness(?:es)? and (?:the )?strengths?|pros and cons"
    r"|good and (?:the )?bad(?: (?:points|things|sides?))?) (?:of|in|with|about)"
    r" (?P<what>(?!(?:the )?(?:council|authority|report|inspection|service|services|it|they|them)\b).+)",
    re.IGNORECASE,
)
# What is set beside another thing is asked of each: "What is the difference between care plans and pathway plans?"
_LISTED = re.compile(rf"(?P<first>{_OPENS}[^,]{{8,}}), (?P<second>(?:{_ASKS}|{_SUBJECT} \w).+)", re.IGNORECASE)
# "Who led it, when was it?", but not "Who pays for it, is it us?", which only goes on.
_BY_COMMA = re.compile(
    rf"(?P<first>(?:(?:what|who|which|how|why)(?! (?:if|about|happens)\b)(?: [\w’'-]+){{0,3}}? {_AUXILIARY}|(?:when|where) {_AUXILIARY}|{_AUXILIARY} "
    rf"|who \w+(?:s|ed)\b)[^,]{{8,}}), (?P<second>(?:{_ASKS}|(?!\w+ (?:they|it|that|this|he|she|there|any\w*|some\w*|a|an)\b){_SUBJECT} \w).+)",
    re.IGNORECASE,
)
_BY_WHEN = re.compile(r"(?:by )?when", re.IGNORECASE)
_IS_SO = re.compile(r"(?:is|are|was|were) (?!it\b|that\b|this\b|they\b|there\b)[\w'’-]+ [\w'’-]+", re.IGNORECASE)  # "are letters timely"
_COMPARED = re.compile(
    r"(?:what(?:['’]s| is) the difference between|compare) (?P<first>.+?),? (?:and|with|to) (?P<second>.+)"
    r"|(?:is|are) (?P<one>.+?) as good as (?!(?:it|they|you|we|he|she|every\w+|the ones?|others?|ever|before)\b)(?P<other>.+)"
    r"|which (?:is|are) better,? (?P<this>.+?) or (?P<that>.+)",
    re.IGNORECASE,
)
# "What is wrong with care plans and pathway plans?" asks of each, where both are several things of two words or more.
_OF_EACH = re.compile(
    r"(?P<lead>what (?:is|are|was|were) (?:(?:going )?wrong|the (?:problems?|weaknesses|strengths|issues)|good|bad) (?:with|of|in|about|for)"
    r"|how (?:good|effective|timely) are) (?:the )?(?P<first>[\w'’-]+(?: [\w'’-]+){1,3}?),? and (?:the )?(?P<second>[\w'’-]+(?: [\w'’-]+){1,3})",
    re.IGNORECASE,
)
# "Whats the wait for wheelchairs and speech therapy" asks of each, but not "speech and language therapy".
_WAITS = re.compile(
    r"(?P<lead>(?:what (?:is|are)|how long (?:is|are)) the (?:waits?|waiting (?:times?|lists?)|queues?|delays?) for)"
    r" (?P<first>(?!speech and language)(?!health and)[\w'’-]+(?: [\w'’-]+){0,2}?) and (?:for )?(?P<second>[\w'’-]+(?: [\w'’-]+){0,3})",
    re.IGNORECASE,
)
_TWO_COUNTS = re.compile(r"(?P<first>how (?:many|much) .{8,}?),? and (?P<second>how (?:many|much) .+)", re.IGNORECASE)
_BOTH = re.compile(rf"(?P<lead>{_OPENS}.+?), both (?P<first>.+?),? and (?P<second>.+)", re.IGNORECASE)
# "What happens when children run away, both those at home and those in care?"
_BOTH_THOSE = re.compile(
    rf"(?P<lead>{_OPENS}.*?\b{GROUP.pattern})\b(?P<rest>.*?), both (?:those|the ones) (?P<first>.+?),? and (?:those|the ones) (?P<second>.+)", re.IGNORECASE
)
# "What part do they play for children, and what part for care leavers?"
_ASKED_TWICE = re.compile(r"(?P<lead>(?P<asks>(?:what|which) \w+|how) .+?) (?P<first>for [^,]+?),? and (?P=asks) (?P<second>for .+)", re.IGNORECASE)
_ABOUT_TWO = re.compile(
    rf"(?P<lead>{_OPENS}.+?) (?P<first>(?P<before>for|about|to|with|from) .+?), and (?:how (?:well|good) )?(?P<second>(?P=before) .+)", re.IGNORECASE
)
_TWICE = re.compile(rf"(?P<lead>{_OPENS}.+?), (?P<first>(?P<before>for|in|on|to|by|with|from|at|about|of) .+?),? and (?P<second>(?P=before) .+)", re.IGNORECASE)
# "Do care leavers get help with mental health and with council tax?"
_AND_FOR = re.compile(
    rf"(?P<lead>{_OPENS}(?:(?![.?!]|\bor\b).)+?)(?: both)? (?P<first>(?P<before>for|about|with|on|from|of|in)"
    rf" (?:(?!(?:and|or|who|that|which|{_AUXILIARY})\b)[\w'’-]+ ?){{1,5}}?),? and (?P<second>(?P=before) (?:(?!(?:and|or|who|that|which)\b)[\w'’-]+ ?){{1,5}})",
    re.IGNORECASE,
)
# "How many are at home and in care?" counts both together, and what is compared is asked about once.
_COMPARES = re.compile(
    r"^(?:how many|which|who)\b|\b(?:share|proportion|percentage|difference|differ|compare\w*|better|worse|more|than|before|(?<!looked )after)\b", re.IGNORECASE
)
# What may be known or told is a question too: "Are children told what happens and why?" asks one thing.
_TELLS = re.compile(
    r"(?<=\w )(?:who|what|which|when|where|why|how|whether|say|says|said|know|knows|told|tell|tells|clear|specific|understands?|explain\w*|decide[ds]?)\b",
    re.IGNORECASE,
)
_INDIRECT = re.compile(
    r"\b(?:know\w*|tell|tells|told|says?|said|explain\w*|clear\w*|understand\w*|decide[ds]?|shows?|sees?|learn\w*|find out)\b", re.IGNORECASE
)
# What is not whole without its question word, "Where do they live?", is nothing to ask "and why?" of.
_STATES = re.compile(
    rf"{_AUXILIARY}|how (?:many|much|long|often)\b|when\b|what (?:grade|rating) (?:did|was|does)\b"
    r"|what (?:is|was|are|were) the (?:overall )?(?:grade|rating|judge?ment)s?\b|(?:which|what) (?:areas?|parts?|services?) (?:is|was|are|were)\b",
    re.IGNORECASE,
)
# What is good of that which the other half names: "What's good and what's bad about child protection?"
_OF_BOTH = re.compile(r"what (?:is|was|went|works|has been|has gone|is going|is done) (?:good|well|best|strong|working|better)|what works", re.IGNORECASE)
_WHEREIN = re.compile(r" (?:about|for|with|in|of) (?!general\b).+$", re.IGNORECASE)
# "and is the post making a difference?": that of the first
_OF_THE_FIRST = re.compile(
    rf"{_AUXILIARY} the (?:posts?|meetings?|checks?|records?|findings|team|service|scheme|training|programme|role|group|panel|work|number"
    r"|figure|rate|total) (?!(?:of|for|in|with)\b)",
    re.IGNORECASE,
)
# "What is the offer, and what are the risks?": its risks
ITS_RISKS = re.compile(
    r"(?:and )?what (?:is|are|was|were) the (?:main |biggest )?(?:risks?|gaps?|problems?|issues?|barriers?|causes?|reasons?|effects?|impact|consequences"
    r"|results?|benefits?|challenges?|weaknesses|strengths)",
    re.IGNORECASE,
)
# "…, and what are its weaknesses?" is asked of the board that the first names, and not of all.
_ITS = re.compile(r"\b(?:it|its|they|their)\b", re.IGNORECASE)
_OF_ONE = re.compile(r"\b(?:board|hub|team|school|service|panel|programme|scheme|centre|adoption|fostering|Connect)\b")
_ABBREVIATED = re.compile(r"\b(?!LA\b|LAs\b)[A-Z]{2,}s?\b")
_GRADED = re.compile(
    r"how (?:was|did) (?:it|they) (?:judged|graded|rated|do)|what (?:grade|rating|judge?ment) (?:did|was) (?:it|they)(?: (?:get|given))?"
    r"|what was (?:the|its) (?:overall )?(?:grade|rating|judge?ment)(?: then)?",
    re.IGNORECASE,
)
# What is listed: one to four words without a verb, and before what the question says of them all.
_ITEM = (
    rf"(?:(?:the|its|their) )?(?!(?:and|or|how|what|who|when|why|it|i|you|we|they|them|their|his|her|there|any|all|some|most|of|a|an)\b)[\w'’-]+"
    rf"(?: (?!(?:and|or|who|that|which|when|if|to|not|now|also|given|{_AUXILIARY})\b)[\w'’-]+){{0,3}}?"
)
_LIST_AT_END = re.compile(
    rf"(?P<lead>tell (?:me|us) (?:more )?about |(?:what|how)\b.*?\b(?:describe|mention|(?:think|thought|make|made|say|said) (?:of"
    rf"|about)) )(?P<items>{_ITEM}(?:, {_ITEM})*,? and {_ITEM})",
    re.IGNORECASE,
)
_LIST_OF_SUBJECTS = re.compile(
    rf"(?P<lead>(?:(?:what|how|when|where|why) )?{_AUXILIARY} )(?P<items>{_ITEM}(?:, {_ITEM})*,? and {_ITEM})(?: each)?"
    r"(?P<rest> (?:think|say|respond|help|support|feel|get|have|work|know|talk|speak|see|meet|do\b|described|handled|dealt|treated|managed|supported|up to date"
    r"|any good|good|well|effective|clear|consistent|timely|strong|checked|recorded|included|involved|mentioned|provided|available|regular|late|done"
    r"|overseen)\b.*)",
    re.IGNORECASE,
)
_BE_LEADS = re.compile(r"\b(?:is|are|was|were)\s*$", re.IGNORECASE)
_NOUN_TOO = re.compile(r" (?:work|help|support)\b", re.IGNORECASE)  # behind "are" no verb
_TOGETHER = re.compile(
    r"\b(?:each other|together|between them|the like|so on|where|or not|against women)\b|\d|\b(?:the|in|from|with|at|of) \w+ (?:and|or) \w",
    re.IGNORECASE,
)
ONE_IN_TWO = re.compile(
    r"\b(?:children|young people|kids|parents|carers|speech|health|help|education|early|care|families|boys|girls|mums?|dads?|brothers?|16|leaders|aunts?|wants?"
    r"|strengths?|pros|needs|special educational needs|search|drug|drugs|alcohol|bed|ups|policies|food|safe|board) (?:and|or) "
    r"(?:young people|families|carers|parents|language|care|wellbeing|protection|skills|training|disabilit\w+|sisters?|managers|girls|women|dads?|mums?"
    r"|wishes|feelings"
    r"|weakness\w*|cons|breakfast|alcohol|drugs|downs|procedures|drink|well|lodging|employment|17|uncles|children|social care)\b",
    re.IGNORECASE,
)
# "How are assessments done for most children and for homeless teenagers?"
_HOW_FOR = re.compile(r"how (?P<what>.+?) (?P<are>is|are) (?P<done>.*?)\bfor (?P<whom>.+)", re.IGNORECASE)
_WHICH_ONE = re.compile(r"which ones? ", re.IGNORECASE)  # "… met its recommendations, and which one is left?"
_PREPOSITION = re.compile(r"^(?:up to|until|since|over|by|at|to|in|for|from|on) ", re.IGNORECASE)
_THEY = re.compile(r"\b(?:they|them|their)\b", re.IGNORECASE)
_SHORTEST = 4  # words of a question that can be searched for by itself


def listed(question: str) -> dict[str, str]:
    """Return the question of each of the things that it lists and asks the same of, by the thing, or nothing: "What do parents and schools say?".

    What is one thing in two words, "children and families", is no list.
    """
    plain = " ".join(question.split()).rstrip("?.! ")
    found = _LIST_AT_END.fullmatch(plain) or _LIST_OF_SUBJECTS.fullmatch(plain)
    if not found or _COMPARES.search(plain) or re.search(r"\b(?:between|both|either)\b", plain, re.IGNORECASE) or ONE_IN_TWO.search(found["items"]):
        return {}
    items = [item for item in re.split(r",? and |, ", found["items"]) if item]
    if not all(plural(item) or item[:1].isupper() or item.lower().startswith("the ") or " " in item for item in items) or _TOGETHER.search(plain):
        return {}
    rest = found["rest"] if found.re is _LIST_OF_SUBJECTS else ""
    if _BE_LEADS.search(found["lead"]) and rest and (noun := _NOUN_TOO.match(rest)):  # "Are letters and life-story work any good?"
        items[-1], rest = f"{items[-1]}{noun.group()}", rest[noun.end() :]
        if not re.match(r" (?!(?:and|or|for|with|in|on|at|of|to)\b)\w", rest):
            return {}
    asked = {}
    for item in items:
        lead = found["lead"]
        if rest:
            lead = re.sub(rf"(?:{_AUXILIARY})(?= $)", lambda verb, item=item: agreeing(verb.group(), item), lead, flags=re.IGNORECASE)
        asked[item] = f"{lead}{item}{rest}"
    return asked


def parts(question: str) -> tuple[str, ...]:
    """Return the two or three questions that the question consists of, each to be understood alone, or nothing: `parts("Who chairs it and who is on it?")`."""
    plain = " ".join(question.split()).rstrip("?.! ")
    for short, whole in (("s", "is"), ("ll", "will")):
        plain = re.sub(rf"\b(what|who|where|when|how)['’]{'?' if short == 's' else ''}{short}\b", rf"\1 {whole}", plain, flags=re.IGNORECASE)
    if ellipsis.LEANS.fullmatch(question):
        return ()  # of the earlier question behind it nothing is asked
    apart = _TWO_SENTENCES.fullmatch(plain)
    two = apart or _TWO_QUESTIONS.fullmatch(plain) or _TWO_COUNTS.fullmatch(plain) or _TWO_ARE.fullmatch(plain) or _BY_COMMA.fullmatch(plain)
    if two:
        opening = two["second"].split()[0].lower()
        wherein = _WHEREIN.search(two["second"]) if _OF_BOTH.fullmatch(two["first"]) else None
        if wherein:
            return (f"{two['first']}{wherein.group()}", two["second"])
        of_some = _OF_ONE.search(two["first"]) or GROUP.search(two["first"]) or STAFF.search(two["first"]) or _ABBREVIATED.search(two["first"])
        of_all = asks_what_must_improve(two["second"]) and not (_ITS.search(two["second"]) and of_some)
        which = _WHICH_ONE.match(two["second"])
        if which and plural(things := clause(two["first"]).object or clause(two["first"]).rest):
            things = re.sub(r"^(?:\w+ )??(?=the |its |their )", "", things)
            return (two["first"], f"which of {things} {two['second'][which.end() :]}")
        second = two["second"] if of_all else standalone(two["second"], [two["first"]])
        if asks_of_earlier(two["first"]) and _GRADED.fullmatch(two["second"]):
            second = LAST_GRADE.rstrip("?")
        of_theirs = _THEY.search(two["second"]) and GROUP.search(two["first"]) and second != two["second"] and without_earlier(second) == second
        if of_theirs and not GROUP.search(second):
            second = f"{second.rstrip('?')}? ({two['first']}?)"  # "… get visits, and are they any good?": theirs
        if second == two["second"] and _OF_THE_FIRST.match(second):
            second = f"{second}? ({two['first']}?)"
        second = re.sub(r"^(why (?:was|were|is|are) )(area|part|service)s?\b", r"\1that \2", second, flags=re.IGNORECASE)
        # "children who go missing and who are at risk" asks one thing; an auxiliary may stand in both of two.
        again = (
            not apart
            and two.re is not _TWO_COUNTS
            and not re.fullmatch(_AUXILIARY, opening)
            and re.search(rf"(?<=\w )\b{opening}\b", _PREPOSITION.sub("", two["first"]), re.IGNORECASE)
        )
        first = _LISTED.fullmatch(two["first"]) if two.re is _TWO_QUESTIONS else None
        if first and not (_TELLS.search(first["first"]) or _INDIRECT.search(first["first"])):
            # three: "who led it, what was the grade and when is the next?"
            return (first["first"], standalone(first["second"], [first["first"]]), second)
        bare = re.fullmatch(_BARE, two["second"], re.IGNORECASE)
        if bare and _BY_WHEN.fullmatch(two["second"]) and asks_what_must_improve(two["first"]):
            return (two["first"], "When must these improvements be made")
        one = bare and (_TELLS.search(two["first"]) or not _STATES.match(two["first"]) or without_earlier(second) != second)
        indirect = two.re is _TWO_QUESTIONS and two["comma"] and _INDIRECT.search(two["first"])
        tells = two.re is _BY_COMMA and (_TELLS.search(two["first"]) or _INDIRECT.search(two["first"]))
        too_short = len(second.split()) < _SHORTEST and not _IS_SO.fullmatch(second.rstrip("?"))
        return () if again or one or indirect or tells or too_short else (two["first"], second)
    compared = _COMPARED.fullmatch(plain)
    how = _HOW_FOR.fullmatch(compared["first"]) if compared and compared["first"] else None
    if compared and how:
        others = compared["second"].removeprefix("for ")
        return tuple(f"How {how['are']} {how['what']} {how['done']}for {whom}" for whom in (how["whom"], others))
    if compared:
        return tuple(f"How good {'are' if plural(side) else 'is'} {side}" for side in compared.groups() if side)
    if sides := _TWO_SIDES.fullmatch(plain):
        return (f"What is good about {sides['what']}", f"What is wrong with {sides['what']}")
    each = _OF_EACH.fullmatch(plain)
    each = each if each and plural(each["first"]) and plural(each["second"]) else _WAITS.fullmatch(plain)
    if each:
        return tuple(f"{each['lead']} {each[side]}" for side in ("first", "second"))
    if those := _BOTH_THOSE.fullmatch(plain):
        return tuple(f"{those['lead']} {those[name]}{those['rest']}" for name in ("first", "second"))
    both = _ASKED_TWICE.fullmatch(plain) or _BOTH.fullmatch(plain) or _TWICE.fullmatch(plain) or _ABOUT_TWO.fullmatch(plain) or _AND_FOR.fullmatch(plain)
    return tuple(f"{both['lead']} {both[name]}" for name in ("first", "second")) if both and not _COMPARES.search(plain) else ()
