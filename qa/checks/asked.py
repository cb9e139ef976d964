"""What a question asks for, a count, money, an age, a time, a name, and whether a text holds any such thing: what a small model is bad at.

It only ever speaks against a text: a paragraph with no number in it does not say how many. Measured on the answerable questions of
all labelled reports (`python -m pytest tests/test_asked.py`), no paragraph that answers is ruled out over the invented ones; of the 20,660 over real
ones what answers sixteen is, some of them "How many …?" that "most" is taken to answer.
"""

import re
from functools import lru_cache

from index.lexical import stems

from ..english.kind_words import ACTOR, ASKS_NAME, NAME, NAMES_BODY, NUMBER_WORDS, PARTICIPLE, ROLE
from ..follow_ups.compound import parts
from .kinds import KINDS

# What may go by a plain name: "the complex safeguarding team" is one of the team that a question asks the name of, "a small team" is none.
_BODY = re.compile(
    rf"^(?:what|name)\b(?: (?!(?:that|which|who|where|for|on|at|by|behind|running|{ROLE}|chair|charity|firm|company)\b)[\w'’-]+){{1,7}}?"
    r" (team|service|panel|group|plan|meeting|offer|programme|board|forum|scheme|hub)s?"
    r"(?= (?:called|named|that|which|who|where|for|in|on|at|of|to|with)\b|\W*$)",
    re.IGNORECASE,
)
_NO_NAME = re.compile(
    r"an?|the|th(?:is|at|ese|ose)|its|their|her|his|our|each|every|any|some|all|both|no|one|two|three|four|several|many|most|other|another|such|which"
    r"|what|of|in|to|by"
    r"|for|and|or|with|across|new|old|own|good|strong|small|large|local|skilled|single|whole|same|dedicated|special\w*|whose|\w+['’]s?"
)
_WHICH_BODY = re.compile(
    r"\b(?:which(?: (?:other|local|neighbouring|national|big|peer))* (?:councils?|authorit(?:y|ies)|boroughs?|charit(?:y|ies)|districts?|consultancy"
    r"|compan(?:y|ies)|suppliers?|manufacturers?|universit(?:y|ies)|(?:organi[sz]ation|firm)\b)"
    r"|what (?:(?:other|local|neighbouring|national|big) )*(?:council|authority|borough|charity|district|consultancy))\b"
    r"(?! (?:tax|plan|house|homes?|bosses|chiefs|departments?|leaders|managers|officers|officials|services?|staff|teams?|workers)\b)",
    re.IGNORECASE,
)
_DIGITS = {word: str(number) for number, word in enumerate(NUMBER_WORDS[:6], 1)}
_NUMBERED = re.compile(
    rf"\b({'|'.join(_DIGITS)}|\d)[- ]bed(?:room)?(?:ed)?s?\b(?! or)|\b(key stage|stage|tier|level) (\d)\b(?!,? (?:and|or|to) \d|, \d)|\b(band) ([a-h])\b"
    rf"|\b({'|'.join(_DIGITS)}|\d)[- ]stars?\b"
)
_UNTIL_AGE = re.compile(
    r"\b(?:until|till|up to|(?:stop|end|finish|cease|carry on|continue|last|go on)(?:s|ped|ed)? (?:at|to|past|after|beyond|(?:when|once|if)))\b"
    r"(?: (?:i|we|you|they|he|she|the|of|are|is|am|turn|turns|reach|hit|age)| (?:i['’]?m|they['’]?re|you['’]?re))* (1[6-9]|2[0-9])\b"
    r"(?!,?\d|%| (?:\w+ )?(?:children|people|cases|hours|days|weeks|months|minutes|years?(?! old| of age)))",
    re.IGNORECASE,
)
_AN_AGE = re.compile(
    r"\b(?:over|beyond|past|after|until|up to|turn\w*|reach\w*|aged?(?: of)?)(?: (?:the )?age of| aged)?"
    r" (1[6-9]|2[0-9])(?: ?(?:to|and|or|[-–]) ?(1[6-9]|2[0-9]))?\b"
    r"(?!,?\d|%| (?:children|cases|hours|days|weeks|months|minutes))|\b(1[6-9]|2[0-9])(?:th|st|rd|nd) birthday",
    re.IGNORECASE,
)
# "Most will close to the service when they reach 21" answers whether it goes on until 25.
_ENDS = re.compile(
    r"\b(?:clos(?:e|es|ed|ing)|stop\w*|ceas\w+|end(?:s|ed|ing)?|finish\w*|withdrawn|no longer)"
    r" (?:[\w'’-]+ ){0,6}?(?:1[6-9]|2[0-9])\b",
    re.IGNORECASE,
)
# "Over six months", "within two days": how many waited so long is not told by how many waited another time.
_SPAN_BOUND = r"\b(?:over|more than|longer than|exceed\w*|beyond|at least|within|under|less than)"
_NUMBERS = {word: number for number, word in enumerate(NUMBER_WORDS, 1)} | {"twelve": 12, "eighteen": 18}
_IN_WORDS = "|".join(_NUMBERS)
_SPANS = re.compile(
    rf"(?P<bound>{_SPAN_BOUND} )?\b(?P<number>\d+(?:\.\d)?|an?|{_IN_WORDS}|half an?)[ -](?:working |calendar |school |full )?"
    r"(?P<unit>hour|day|week|month|year)s?\b(?!-| ?olds?\b| of age\b)(?P<half> and a half\b)?",
    re.IGNORECASE,
)
# "The two-year check", of "the one-year check"
_OF_LENGTH = re.compile(
    rf"\b(?P<number>\d+|{_IN_WORDS})[- ](?P<unit>day|week|month|year)(?:[- ]olds?)?[- ](?:\w+[- ])?(?P<what>check|review"
    r"|target|deadline|limit|timescale|programme)s?\b",
    re.IGNORECASE,
)
_OF_MANY = re.compile(r"\b(?:how many|what (?:percentage|proportion|share|number))\b", re.IGNORECASE)
_DAYS = {"hour": 1 / 24, "day": 1.0, "week": 7.0, "month": 30.4, "year": 365.0}
_LENGTHS = _NUMBERS | {"a": 1, "an": 1, "half a": 0.5, "half an": 0.5}
_SAME_SPAN = 1.1  # three months are as long as twelve or thirteen weeks
_YES_NO = re.compile(
    r"(?:so |and |but )?(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)(?:n['’]?t)? (?:(?!\b(?:and|or)\b|[,;:?]).)*\W*$", re.IGNORECASE
)
_WHO_BY = re.compile(rf"(?:and |so )?who(?:m)? (?:is|are|was|were) .* (?P<done>{PARTICIPLE}) by\W*$", re.IGNORECASE)
_ACTOR = re.compile(ACTOR, re.IGNORECASE)
# "Who turned down the plan?", and "the plan was turned down"
_SAME_IN_BOTH = "brought|made|built|held|paid|sent|set|cut|shut|sold|bought|put|won|lost|found|told|taught|led|kept|left"
_PARTICIPLES = {"took": "taken", "gave": "given", "wrote": "written", "chose": "chosen", "ran": "run", "drew": "drawn", "withdrew": "withdrawn"}
_WHO_DID = re.compile(
    r"(?:and |so |but )?who (?:first |originally |actually |also |then )?"
    rf"(?P<verb>\w+ed|{_SAME_IN_BOTH}|{'|'.join(_PARTICIPLES)})\b(?! (?:to|with|at|for|in|on|from)\b)",
    re.IGNORECASE,
)
_IS_DONE = re.compile(r"\b(?:is|are|was|were|be|been|being) (?:[\w-]+ly |not |also |now |then |all |both |since |first )*$", re.IGNORECASE)
_BY_WHOM = re.compile(r"\b(?:by|from|with|through)\b", re.IGNORECASE)
_CLAUSE_ENDS = re.compile(r"[.;]|, (?:and|but|which|who)\b")
# "Who set up the board?", and "a board has been established", which names nobody
_WHO_MADE = re.compile(
    r"(?:and |so )?who (?:first |originally )?(?:set up|created|established|founded|designed|drew up|wrote|developed|introduced|launched|commissioned|formed"
    r"|started|ordered)\b",
    re.IGNORECASE,
)
_MAKES = re.compile(
    r"\bset(?:ting)? up|\b(?:(?:co-)?(?:creat|establish|found|design|develop|produc)|dr[ae]w|writ|wrote|introduc|launch|commission|ordered|form(?:s|ed|ing)?\b"
    r"|start|invest|fund|initiat|(?<!-)led\b|bring|brought|appoint|ask|request|made|mak|recruit|propos|pilot|provid|offer|r[au]n\b|organi[sz]|shap(?:e|ed|ing)\b"
    r"|beg[au]n\b|collaborat|joint venture|came together|partnership of|(?:consists?|made up) of|hosted|helped (?:to )?choos"
    r"|involved in\b|contributed to\b|worked together|(?:idea|work|authors?) of\b)",
    re.IGNORECASE,
)
_IS_MADE = re.compile(
    r"\b(?:(?:has|have|had) been|was|were|is|are|being)(?: \w+ly| now| also| since)* (?:set up|created|established|founded|designed|drawn up|written|developed"
    r"|introduced|launched|commissioned|formed|built|started|ordered|agreed|funded)\b(?!.*\b(?:by|with|from)\b)"
    r"|\b(?:newly|recently|well)[- ](?:established|created|introduced|launched|commissioned|formed)\b(?!.*\bby\b)"
    r"|\bthe (?:creation|establishment|introduction|development|launch|design|formation) of\b",
    re.IGNORECASE,
)
_QUESTION_WORD = re.compile(r"(?:by |since )?(?:how|what|who)\b", re.IGNORECASE)


def lacks(question: str, text: str) -> bool:
    """Whether the question asks for a kind of thing that the text holds none of: `lacks("How old are they?", "They are well.")`.

    Where it asks two things, the text must lack what both ask for.
    """
    return all(
        (any(not held.search(text) for held in of_what) and not _names_plainly(part, text))
        or _names_no_other(part, text)
        or _numbers_another(part, text)
        or _ends_before(part, text)
        or _bounds_another_span(part, text)
        or _of_another_length(part, text)
        or _done_by_nobody(part, text)
        or _made_by_nobody(part, text)
        for part, of_what in _held(question)
    )


@lru_cache(maxsize=8)  # one question is held against some twenty texts
def _held(question: str) -> tuple[tuple[str, tuple[re.Pattern[str], ...]], ...]:
    """Return each thing that the question asks, with what a text must hold for each kind of thing that it asks for."""
    return tuple((part, tuple(held for asked, held in KINDS if _asks(asked, part))) for part in parts(question) or (question,))


def _asks(kind: re.Pattern[str], question: str) -> bool:
    """Whether the question asks for this kind; "Does it suit how old they are?" asks for no age."""
    found = kind.search(question)
    return found is not None and not (found.start() and _YES_NO.match(question) and _QUESTION_WORD.match(question, found.start()))


def _names_no_other(question: str, text: str) -> bool:
    """Whether the question asks which council or charity, or for a name, and the text names none but the question's own."""
    which = _WHICH_BODY.search(question)
    names = re.findall(r"\b[A-Z][\w’'-]+", question[1:])
    if not which and not (names and ASKS_NAME.search(question)):
        return False
    own = "|".join(map(re.escape, ("Home Office", *names)))
    rest = re.sub(rf"\b(?:{own})\b", "it", text)
    return not re.search(NAMES_BODY, rest) if which else not (re.search(NAME, rest) or _names_plainly(question, text))


def _numbers_another(question: str, text: str) -> bool:
    """Whether the text is of others of a numbered kind than the question, "four-bedroom homes" beside "a two-bedroom flat", and of these alone."""
    asked = _numbered(question)
    if _YES_NO.match(question):
        asked.pop("star", None)  # "Was it given five stars?"
    told = _numbered(text) if asked else {}
    return any(told.get(kind) and told[kind].isdisjoint(numbers) for kind, numbers in asked.items())


def _ends_before(question: str, text: str) -> bool:
    """Whether the question asks if something goes on to an age, or ends there, and the text speaks of younger people alone: "over 21" of "until 25"."""
    until = _UNTIL_AGE.search(question) if _YES_NO.match(question) else None
    told = [int(age) for ages in _AN_AGE.findall(text) for age in ages if age] if until else []
    return until is not None and bool(told) and max(told) < int(until[1]) and not _ENDS.search(text)


def _bounds_another_span(question: str, text: str) -> bool:
    """Whether the question asks how many are over a time, or within it, and the text tells of other times alone: "over six weeks" of "over six months"."""
    asked = [days for days, bound in _spans(question) if bound] if _OF_MANY.search(question) else []
    told = _spans(text) if asked else []
    same = any(max(days, other) <= _SAME_SPAN * min(days, other) for days in asked for other, _ in told)
    return any(bound for _, bound in told) and not same


def _of_another_length(question: str, text: str) -> bool:
    """Whether the question names a check, or a like thing, by a time, and the text such things of other times alone: "two-year check" of "one-year check"."""
    asked = _lengths(question)
    told = _lengths(text) if asked else {}
    spans = [days for days, _ in _spans(text)] + [days for those in told.values() for days in those] if asked else []
    return any(
        told.get(what) and not any(max(days, other) <= _SAME_SPAN * min(days, other) for days in those for other in spans) for what, those in asked.items()
    )


def _lengths(text: str) -> dict[str, list[float]]:
    """Return the times by which the text names each kind of check, programme or target, in days."""
    found: dict[str, list[float]] = {}
    for one in _OF_LENGTH.finditer(text):
        found.setdefault(one["what"].lower(), []).append(_number(one["number"].lower()) * _DAYS[one["unit"].lower()])
    return found


def _spans(text: str) -> list[tuple[float, bool]]:
    """Return the times that the text names, in days, and whether each bounds something: "over six weeks"."""
    found = _SPANS.finditer(text)
    return [((_number(one["number"].lower()) + 0.5 * bool(one["half"])) * _DAYS[one["unit"].lower()], bool(one["bound"])) for one in found]


def _number(word: str) -> float:
    return _LENGTHS[word] if word in _LENGTHS else float(word)


def _done_by_nobody(question: str, text: str) -> bool:
    """Whether the question asks who something is done by, and the text says that it is done and names nobody there: "letters are written to children".

    Or who did it, and the text only says that it was done: "the plan was turned down in May".
    """
    did = _WHO_DID.match(question)
    if did and _is_only_done(did["verb"].lower(), text):
        return True
    by = _WHO_BY.match(question)
    done = frozenset(stems(by["done"])) if by else frozenset()
    telling = [sentence for sentence in re.split(r"(?<=[.?!;]) +", text) if done & frozenset(stems(sentence))]
    return bool(telling) and not any(_ACTOR.search(sentence) for sentence in telling)


def _is_only_done(verb: str, text: str) -> bool:
    """Whether the text has the verb in the passive alone, and no word behind it of by whom: `_is_only_done("cut", "Hours were cut in May.")`."""
    done = _PARTICIPLES.get(verb, verb)
    found, base = list(re.finditer(rf"\b{done}\b", text, re.IGNORECASE)), frozenset(stems(f"{verb} {done}"))
    told = sum(not base.isdisjoint(stems(word)) for word in re.findall(r"[\w'’-]+", text))
    return 0 < told == len(found) and all(
        _IS_DONE.search(text[: one.start()]) and not _BY_WHOM.search(_CLAUSE_ENDS.split(text[one.end() :])[0]) for one in found
    )


def _made_by_nobody(question: str, text: str) -> bool:
    """Whether the question asks who set something up, and the text only says that it was, or has no word of that."""
    if not _WHO_MADE.match(question):
        return False
    making = [sentence for sentence in re.split(r"(?<=[.?!;]) +", text) if _MAKES.search(sentence)]
    return not any(_MAKES.search(_IS_MADE.sub(" ", sentence)) for sentence in making)


def _numbered(text: str) -> dict[str, set[str]]:
    """Return the numbers of each kind of thing that is told apart by them."""
    found: dict[str, set[str]] = {}
    for bedrooms, kind, number, band, letter, stars in _NUMBERED.findall(text.lower()):
        told = bedrooms or stars
        found.setdefault(kind or band or ("star" if stars else "bedroom"), set()).add(number or letter or _DIGITS.get(told, told))
    return found


def _names_plainly(question: str, text: str) -> bool:
    """Whether the text has a plain name for the team, the plan or other body whose name is asked for, and not the question's own."""
    body = ASKS_NAME.search(question) and _BODY.search(question)
    names = re.findall(rf"([\w'’-]+) {body[1]}s?\b", text.lower()) if body else ()
    return any(name not in question.lower() and not _NO_NAME.fullmatch(name) for name in names)
