"""What the numbers of a text count, beside what a question asks the number of: "four agency teams" is no number of social workers.

But for `tells_number`, it only ever speaks against a text, and only against one that names what is asked for while each of its numbers counts something else.
Measured on the answerable questions of the invented reports and Wigan's (`python -m pytest tests/test_counted.py`): of a thousand that ask how many,
two are wrongly ruled out.
"""

import re
from collections.abc import Sequence

from index.lexical import stems

from ..english.kind_words import FEW, NUMBER_WORDS

_NO_NOUN = (
    r"(?:to|in|for|of|by|at|on|who|while|from|with|and|or|than|as|across|plus|were|was|had|have|has|are|is|do|does|did|can|will|would|which|that|where"
    r"|this|its|his|get|got)\b"
)
_WORDS = rf"(?:(?!{_NO_NOUN})[\w'’-]+ ){{0,3}}?"
_ONE = rf"(?!{_NO_NOUN})(?:[a-z-]+(?<!s)(?<!ou)s|children|people|staff)\b(?!['’])"
_PLURAL = rf"(?:{_ONE} )*({_ONE})"  # the last of "sports clubs"
_ASKED = re.compile(rf"\bhow many (?:of (?:the|its|their|these|those) )?{_WORDS}{_PLURAL}", re.IGNORECASE)
NUMBER = re.compile(
    r"(?<![\w.,£–-])(?!(?:19|20)\d\d\b)(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
    r"|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?)\b",
    re.IGNORECASE,
)
_COUNTED = re.compile(rf"{NUMBER.pattern} {_WORDS}{_PLURAL}", re.IGNORECASE)
# These may well be what is asked for under another name, or count nothing.
_ANYTHING = re.compile(
    "people|children|adults|families|households|men|women|boys|girls|pupils|learners|patients|prisoners|residents|members|staff"
    "|practitioners|professionals|employees|recruits|cases|occasions|times|parts|others|units|thirds|quarters|years|months|weeks|days|hours|minutes"
)
# No number of these is one of people: "identified in three focused visits" does not say how many sit on the board.
_PEOPLE = re.compile("people|victims|offenders|girls|boys|volunteers|magistrates|members|staff|adults|children|families|pupils|parents|carers|leavers")
_NO_PEOPLE = re.compile(
    "visits|areas|teams|homes|audits|reviews|meetings|inspections|reports|judge?ments|grades|priorities|hubs|centres|schools|localities|boroughs"
    "|councils|panels|boards|posts|services|programmes|projects|recommendations|beds|rooms|cells"
)
_SOME = re.compile(rf"{FEW}|\b(?:no|none|all|every|each|most|many|several|half|some|few|majority|minority)\b", re.IGNORECASE)
_WHICH_CHILDREN = re.compile(
    r"how many (?P<kind>(?:(?!(?:with|about|for|from|to|by|in)\b)[^ ]+ )*?)(?:children|kids|young people|(?<=asylum )seekers)\b(?P<rest>.*)", re.IGNORECASE
)
_OF_CARE = frozenset(stems("care experienced leavers leaving looked after"))  # whom "five young people", beside them, are of
_OF_ANY = frozenset(stems("there live living lived got get total altogether council authority being currently now placed local many number different"))
_TITLES = "workers|directors|psychologists|nurses|teachers|advis[eo]rs|officers|managers|therapists|visitors|carers|councillors"
_TITLE = re.compile(rf"(?:staff|employees|{_TITLES})$")
_PLACES = re.compile("homes|schools|centres|hubs|nurseries|offices|units")
_SERVED = frozenset(
    {"children", "leavers", "families", "households", "pupils", "residents", "patients", "tenants", "times", "years", "months", "weeks", "days", "hours"}
)
_GROWN = re.compile("(?:grand)?(?:mothers|fathers|parents)|mums|dads|women|men")
_YOUNG = frozenset({"children", "babies", "pupils", "siblings", "leavers", "girls", "boys"})
_CHILDREN = re.compile("children|babies|boys|girls|kids|teenagers")
_OF_CHILDREN = re.compile(
    r"\b(?:child\w*|bab(?:y|ies)|boys?|girls?|kids|teenagers?|young|infants?|toddlers?|pupils?|siblings?|\d+-year-olds?)\b", re.IGNORECASE
)
_THEIR_NUMBER = re.compile(r"(?:The|This|Their|Its) (?:number|figure|total|cohort)s?\b(?! of\b)")
_OF_THOSE = re.compile(r"\b(?:such|these|those) (?:children|young people|pupils|babies)\b|\bof (?:them|these|those)\b", re.IGNORECASE)  # who were named before
_FOSTERING = re.compile(rf"{NUMBER.pattern} (?:[\w-]+ ){{0,2}}foster(?:ing)? (?:care |carer )?(?:households|families)\b", re.IGNORECASE)
_HOUSEHOLDS = re.compile(rf"{NUMBER.pattern} (?:(?!{_NO_NOUN}|live\b)[\w'’-]+ ){{0,3}}?(?:households|families)\b", re.IGNORECASE)
# "Eight weeks' notice" and "caseloads average 18" count nobody.
_NOTICE = re.compile(rf"{NUMBER.pattern} (?:\w+ )?(?:hours|days|weeks|months|years)['’]", re.IGNORECASE)
_AVERAGE = re.compile(rf"\baverag\w+ (?:of |at |about |around )*{NUMBER.pattern}(?=[,.;])", re.IGNORECASE)
# "How many concerns come from care homes?": that so many come from elsewhere does not say.
_FROM_WHOM = re.compile(
    r"^(?:and |so )?how many (?:[\w'’-]+ )?(?:complaints|concerns|referrals|calls|contacts|enquiries|allegations|compliments|requests)\b.*"
    r"\b(?P<tie>about|from|by|over|concerning|against) (?P<whom>[\w'’][\w'’ -]*?)"
    r"(?: (?:last|this|each|every|an?|per|in|were|was|are|is|did|do|have|has|the)\b.*)?\W*$",
    re.IGNORECASE,
)
# What else a text may call those from whom, or about whom, they are.
_ALSO_CALLED = {
    "parents": "mother|father|mum|dad|famil",
    "families": "mother|father|mum|dad|parent|relative",
    "relatives": "famil",
    "police": "officer|constab",
    "schools": "educat|academ|teacher|head|nurser|college",
    "teachers": "school staff|education",
    "children": r"young|under-?1\d|pupil|teen|boy|girl",
    "leavers": r"left care|young|care[- ]experienced",
    "people": r"under-?1\d|teen|child",
    "workers": "staff|practitioner",
    "staff": "worker|practitioner|employee|officer",
    "carers": "foster|household",
    "homes": "residential|nursing",
    "hospitals": "health|NHS|nurse|doctor|midwi",
    "doctors": "health|GP|medic",
}
_OF_YOUNG = re.compile(
    r"\bhow many (?:of (?:the|its|their) )?(?:(?!\w+s\b|(?:people|adults|staff|men|women)\b)[\w'’-]+ ){0,2}?(?:children|young people|kids|teenagers"
    r"|care leavers|youngsters)\b(?!['’])",
    re.IGNORECASE,
)
_SERVED_THERE = re.compile("patients|prisoners|residents|tenants|pupils|learners")
_ADULTS = re.compile(rf"(?:{_TITLES}|assistants|volunteers|mentors|staff|posts|teams|practitioners|professionals|partners)$")
_JOB = (
    r"(?:social workers?|(?:personal )?advis[eo]rs?|PAs?|IROs?|reviewing officers?|foster carers?|nurses?|health visitors?|psychologists?|teachers?|managers?"
    r"|mentors?|councillors?|volunteers?|adopters?|apprentices?|(?:occupational )?therapists?|support workers?|care (?:workers?|assistants?)"
    r"|inspectors?|directors?|advocates?|(?:police |prison |wing )?officers?)"
)
_ASKED_JOB = re.compile(
    rf"\bhow many (?:new |more |extra |additional |other |permanent |agency |experienced |qualified |[\w-]+-experienced )*({_JOB})\b", re.IGNORECASE
)
_COUNTED_JOB = re.compile(rf"{NUMBER.pattern} (?:(?!{_NO_NOUN})[\w'’-]+ ){{0,3}}?({_JOB})\b", re.IGNORECASE)
# How a text may name them, and by what more general names where it goes on about those whom it opens with.
_ADVISER = r"advis[eo]r|Y?PAs?\b"
_TOLD_OF = {"officer": "officer|IRO|staff", "pa": _ADVISER, "adviser": _ADVISER, "advisor": _ADVISER, "iro": "iro|reviewing"}
_OF_THE_SO_MANY = re.compile(rf"{NUMBER.pattern} of (?:the |its |their )?(?={NUMBER.pattern})", re.IGNORECASE)  # "two of the five managers"
_OPENS_WITH_JOB = re.compile(rf"(?:The |All |Most |Some |Many )?(?:[\w-]+ ){{0,2}}?(?:{_TITLES}|mentors|volunteers|advocates)\b(?!['’])", re.IGNORECASE)
_ANY_NAME_OF = {
    "worker": "worker|staff|practitioner|post|team|professional",
    "carer": "carer|foster|famil|household",
    "manager": "manage|leader|director|head",
    "officer": "officer|IRO|police|staff",
    "adopter": "adopt|famil|household",
}
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_WORDS_OF = {str(number): word for number, word in enumerate(NUMBER_WORDS, 1) if number > 1} | {f"{tens}0": word for tens, word in enumerate(_TENS, 2)}
# "How many of the 21 volunteers are councillors?", "how much of the £24m": that there are so many in all says nothing of it.
_OF_SO_MANY = re.compile(
    r"\bhow (?:many|much) of (?:the |its |their |these |those )+(?:\w+ )?"
    r"(?P<all>(?!(?:19|20)\d\d\b)£?\d[\d,.]*(?:%|m\b|bn\b)?|"
    rf"{'|'.join(_WORDS_OF.values())})(?![\w-]|–)",
    re.IGNORECASE,
)
_DONE = re.compile(r"\b(?:are|were|been) ([a-z]+ed)\W*$", re.IGNORECASE)
_OTHERWISE = _WORDS_OF | {word: figure for figure, word in _WORDS_OF.items()}
_SHARE = re.compile(
    rf"{NUMBER.pattern}(?![ -](?:\w+[ -])?(?:years?|months?|weeks?|days?|hours?)\b)"
    r"|\d(?:%|m\b)|\b(?:one|none|no|not|nobody|all|both|each|every\w*|most(?:ly)?|many|some|few|fewer|majority|minority|half|thirds?|quarters?|first"
    r"|second|another"
    r"|others?|remain\w*|rest|yet|already|nearly|almost|only|small|large|single|last|still)\b",
    re.IGNORECASE,
)
_SO_MANY = re.compile(r"(?:and |so )?how many (?P<what>(?:(?!(?:of|who|that)\b)[\w'’-]+ ){0,2}?(?:[\w'’-]+s|children|people)) \w", re.IGNORECASE)
_FEWEST = 3  # words of a question besides "how many"
_HOW_MANY = frozenset(stems("how many there are were was is do does did has have had can will been being get got make made"))
_NOT = re.compile(r"n['’]t\b|\b(?:not|no|never|none|nobody|without|only)\b", re.IGNORECASE)


def counts_other_children(question: str, quoted: Sequence[str], others: Sequence[str]) -> bool:
    """Whether what is quoted counts other children than the question asks about, which the `others` of its paragraph speak of.

    "Four children live in unregistered homes." does not say how many asylum-seeking ones there are, of whom the sentence before tells, nor how many of
    these live there.
    """
    asked = _WHICH_CHILDREN.match(question)
    # "The number has doubled, to 412" is of those whom the sentence before names
    of_before = [f"{before} {text}" if _THEIR_NUMBER.match(text) else text for before, text in zip(("", *quoted), quoted, strict=False)]
    counting = [text for text in of_before if _COUNTED.search(text) and not _OF_THOSE.search(text)]
    kind = frozenset(stems(asked["kind"])) - _OF_ANY - _OF_CARE if asked else frozenset()
    which = kind | (frozenset(stems(asked["rest"])) - _OF_ANY if asked else frozenset())
    return bool(counting) and any(_names(words, others) and not _names(words, counting) for words in (kind, which))


def _names(words: frozenset[str], texts: Sequence[str]) -> bool:
    return any(words & frozenset(stems(text)) for text in texts)


def _counts_from_others(question: str, text: str) -> bool:
    """Whether the question asks how many complaints or calls come from some, or are about them, and the text tells that of others alone."""
    asked = _FROM_WHOM.match(question)
    if not asked:
        return False
    last = asked["whom"].split()[-1]
    whom = frozenset(stems(last))
    if last.lower() in _ALSO_CALLED and re.search(rf"\b(?:{_ALSO_CALLED[last.lower()]})", text, re.IGNORECASE):
        return False
    return bool(whom) and whom.isdisjoint(stems(text)) and re.search(rf"\b{asked['tie']} ", text, re.IGNORECASE) is not None


def _counts_other_jobs(question: str, text: str) -> bool:
    """Whether the question counts those of one job, and each number of the text counts others: "44 social workers" are no personal advisers."""
    asked = _ASKED_JOB.search(question)
    job = asked[1].lower().split()[-1].removesuffix("s") if asked else ""
    names = _TOLD_OF.get(job, job)
    if asked and _OPENS_WITH_JOB.match(text) and not re.search(rf"\b(?:{_ANY_NAME_OF.get(job, names)})", text, re.IGNORECASE):
        return True  # "Screening officers are stretched. Two have been off sick."
    text = _OF_THE_SO_MANY.sub("", text)
    jobs = [match[1] for match in _COUNTED_JOB.finditer(text)] if asked else []
    if not asked or not jobs or len(jobs) != len(NUMBER.findall(_AVERAGE.sub(" ", text))):
        return False
    return not re.search(rf"\b(?:{job}|{names})", text, re.IGNORECASE)


def _counts_only_all(question: str, text: str) -> bool:
    """Whether the question asks how many of so many, and the text has that number alone, and no word for a share of it."""
    asked = _OF_SO_MANY.search(question)
    if not asked:
        return False
    number = asked["all"].lower()
    done = _DONE.search(question)
    if done and re.search(rf"\b(?:are|were|been) {done[1]}\b", text, re.IGNORECASE):
        return False  # "the six homes were inspected"
    forms = f"{re.escape(number)}|{_OTHERWISE.get(number, re.escape(number))}"
    rest = re.sub(rf"(?<![\w.,])(?:{forms})(?![\w%]|[.,]\d)", " ", text, flags=re.IGNORECASE)
    return rest != text and not _SHARE.search(rest)


def tells_number(question: str, text: str) -> bool:
    """Whether the sentence has a number before what the question counts, and every other word of it: "the 19 complaints made by children last year".

    Of 104 labelled questions with an answer and a paragraph that has such a sentence, that paragraph answers; of 1,459 without an answer none has one.
    """
    asked = _SO_MANY.match(question)
    words = frozenset(stems(question)) - _HOW_MANY
    if not asked or len(words) < _FEWEST or not words <= frozenset(stems(text)) or (_NOT.search(text) and not _NOT.search(question)):
        return False
    return re.search(rf"{NUMBER.pattern} {re.escape(asked['what'])}\b", text, re.IGNORECASE) is not None


def counts_others(question: str, text: str) -> bool:
    """Whether the text speaks of what the question counts and counts other things: `counts_others("How many nurses?", "Two teams train nurses.")`."""
    if _counts_other_jobs(question, text) or _counts_only_all(question, text) or _counts_from_others(question, text):
        return True
    text = _NOTICE.sub(" ", text)
    asked = _ASKED.search(question)
    if not asked:
        return False
    thing = asked.group(1).lower()
    counts = [match.group(1).lower() for match in _COUNTED.finditer(text)]
    all_counted = bool(counts) and len(counts) == len(NUMBER.findall(text))
    if all_counted and (_OF_YOUNG.search(question) or _SERVED_THERE.fullmatch(thing)) and all(map(_ADULTS.search, counts)):
        return True  # "21 volunteers mentor care leavers"
    if all_counted and _CHILDREN.fullmatch(thing) and all(map(_NO_PEOPLE.fullmatch, counts)) and not _SOME.search(text):
        return True  # "six meetings" count no children
    if _CHILDREN.fullmatch(thing) and not _OF_CHILDREN.search(text):
        return bool(_HOUSEHOLDS.search(text))
    if not all_counted:
        return False
    counted = frozenset(counts)
    if _PEOPLE.fullmatch(thing) and all(map(_NO_PEOPLE.fullmatch, counts)) and not _SOME.search(text):
        return True
    if re.search(rf"\b(?:are|were|as|become|became) (?:[\w'’-]+ ){{0,2}}{thing}\b", text, re.IGNORECASE) and not counted.isdisjoint(_SERVED):
        return False  # "eight care leavers are apprentices"
    if thing == "carers" and _FOSTERING.search(text):
        return False  # "120 fostering households"
    if (_TITLE.search(thing) or _PLACES.fullmatch(thing)) and counted <= _SERVED:
        return True  # "works with 212 families" counts no social workers
    if _GROWN.fullmatch(thing) and counted <= _YOUNG:
        return True  # "letters for 140 children" counts no mothers
    if _ANYTHING.fullmatch(thing) or re.search(r"\b(?:no|none|one)\b", text, re.IGNORECASE):
        return False
    none_is_it = thing not in counted and not any(map(_ANYTHING.fullmatch, counted))
    return none_is_it and thing in re.findall(r"[\w'’-]+", text.lower())
