"""The sentences of a paragraph that answer: one to three whole ones, with the neighbour that a pronoun needs."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from data import Sentence, sentences
from index import Hit
from index.lexical import STOP_WORDS, stems

from .checks.asked import lacks
from .checks.posts import tells_who_runs
from .checks.reasons import JUDGES
from .english.binding import PRONOUN
from .english.clause import AUXILIARY
from .english.kind_words import ASKS_NAME, MONTHS, YEAR
from .english.why import asks_why
from .follow_ups.compound import ONE_IN_TWO, parts
from .reader import Reading
from .sentence_before import leans_back, with_all_antecedents, with_antecedent
from .sentence_behind import ASKS_WHETHER, EVALUATES, GROUPS, INCLUDES, OF_ANY, finishes, turns

MOST = 3  # sentences that are quoted of one paragraph
_LATE_WEIGHT = 3.0
_LACKING = 2.0  # in the reader's logits
_NO_NAME = 5.0  # in the reader's logits
_OTHER_TIME = 8.0
# "since May 2022" is no time that what is told must be of.
_BOUND = re.compile(rf"\b(?:since|after|before|until|till|from|by) (?:(?:{MONTHS}) )?(?:19|20)\d\d\b", re.IGNORECASE)
# A figure is of the date that stands beside it, and of no other.
_HOW_MANY_THEN = re.compile(r"\b(?:how (?:many|much)|what (?:percentage|proportion|share|number|rate|figure))\b", re.IGNORECASE)
_PANDEMIC = re.compile(r"\b(?:covid|pandemic|coronavirus|lockdowns?)\b", re.IGNORECASE)
_NO_SENTENCE, _WORDS = 20.0, 2  # in the reader's logits; what has fewer words says nothing
_AND = re.compile(r",? and |, | & |: ")
_LISTS = re.compile(r" (?:and|&) ")
_NO_THING = re.compile(rf"{PRONOUN.pattern}|\b(?:{AUXILIARY}|who|what|which|how|when|where|why|i|we|you|my|our|also|then|not)\b", re.IGNORECASE)
_FACT = re.compile(r"(?:and |so )?(?:how (?:many|much|long|old|often)|when|who|where|why|what (?:percentage|proportion))\b", re.IGNORECASE)
_DONE_TO = re.compile(r"(?:ed|ught|wn|ven|ken|sen)$")
_NAMES = 2  # of the question's words
_PIECE = 4  # words of a thing
_MAY_ANSWER = 2.0  # in the reader's logits
_AGE = re.compile(
    r"\b(?:over|under|past|beyond|aged?|turn(?:s|ed)?|after|until|till) (1[0-9]|2[0-9])\b(?!:| (?:children|people|cases|plans|hours|days|weeks|months|%))",
    re.IGNORECASE,
)
_ASKS_DONE = re.compile(
    r"\bwhat(?:['’]s| is| are| has| have)\b.*\b(?:being done|been done|doing|done)"
    r" (?:about|for|to(?! (?:the|its|their|our|an?|children|staff|social workers|services|families)\b))\b",
    re.IGNORECASE,
)
_NEARLY_DONE = 1.2  # where all that is being done is asked for
_NEARLY = 0.7  # how far behind the best sentence another may be and still be quoted
# "That post is held by Jo Bow.", behind "The director left.", where what is asked for is only there: "Who is the director?"
_OF_THAT = re.compile(r"That \w+")
# Words that judge where the sentence is plainly of what is asked about.
_JUDGES_TOO = re.compile(r"\b(?:timely|thorough|comprehensive|robust|well|not (?:always|consistently))\b", re.IGNORECASE)
_ASKS_WHICH = re.compile(r"(?:and |so )?(?:what|which|where|list|name|how (?:have|has|do|does|did))\b", re.IGNORECASE)
_PUT_IN = re.compile(r"\b(?:written|put|explained|told|recorded|produced|given)(?: \w+)? in \w+ \w+\W*$", re.IGNORECASE)  # "written in plain English"
_COMPARES = re.compile(
    r"\b(?:compare[ds]?|differ(?:s|ences?|ent)?|versus|vs|as \w+ as"
    r"|(?:better|worse|longer|quicker|slower|more|less|fewer|higher|lower|sooner|earlier|later)\b.*\b(?:or|than))\b",
    re.IGNORECASE,
)
# "more than 95%", "more than they used to": no second thing to tell of
_THAN_BEFORE = re.compile(r"\bthan (?:\d|half\b|they\b|it\b|before\b|last\b|usual\b|ever\b|in (?:19|20)\d\d)", re.IGNORECASE)
# What a comparison is said with.
_NO_SIDE = frozenset(
    stems(
        "better compare compared difference differ different do earlier faster fewer get higher later less long longer lower more quicker slower sooner take"
        " versus vs worse"
    )
)
_VALUES = frozenset(stems("quality good well effective strong timely any like improved better"))
_PEOPLE_IN_SHORT = re.compile(r"\b(?:ASYE|NQSW|UASC|SEND|EHCP|NEET|IRO|SGO)(?=s?\b)")
# "The service for care leavers has got worse. For three months there was no manager, and vulnerable children had little support."
_NAMES_LEAVERS = re.compile(r"\bcare[ -]?leavers?\b|\bleaving[- ]care\b|\bcare[- ]experienced\b", re.IGNORECASE)
_NAMES_CHILDREN = re.compile(r"\bchild", re.IGNORECASE)
_OTHER_CHILDREN = re.compile(
    r"\bchildren (?:in|on|who|with|under|looked|aged|subject|placed|living|missing|at risk|from)\b|\blooked[- ]after\b"
    r"|\b(?:disabled|younger|foster|all|these|most|their own) children\b|^(?:\w+ )?children\b",
    re.IGNORECASE,
)
_SIDES = re.compile(r"(?P<one>.+)\b(?:and|or|than|versus|vs|with|as|from)\b(?P<other>.+)", re.IGNORECASE)


def supporting_sentences(question: str, hit: Hit, reading: Reading) -> tuple[Sentence, ...]:
    """Return the sentences of the hit that answer: the one read as best, others read nearly as well, and those that they lean back on.

    Where the question asks what comes of something, the sentence behind them is brought too that says so, and always one that takes some of it
    back, or stands behind what only ought to be. Where some sentences hold what is asked for, a number or a date, the others come behind them; and
    where the question compares, the best sentence on each side is brought.
    """
    found = sentences(hit.paragraph)
    scores = np.array(reading.sentences) + _LATE_WEIGHT * np.array(hit.sentences)
    scores -= _NO_SENTENCE * np.array([len(sentence.text.split()) < _WORDS for sentence in found])  # "(Recommendation)", "2."
    lacking = np.array([lacks(question, sentence.text) for sentence in found])
    scores -= _LACKING * lacking + _OTHER_TIME * of_other_times(question, found)
    scores += _LACKING * np.array([tells_who_runs(question, sentence.text) for sentence in found])
    if ASKS_NAME.search(question) and lacking.any() and (np.array(reading.sentences)[~lacking] >= _MAY_ANSWER).any():
        scores -= _NO_NAME * lacking  # "through the New to the Country Clinic", of the clinic's name
    order = np.argsort(-scores, kind="stable")
    nearly = _NEARLY_DONE if _ASKS_DONE.search(question) else _NEARLY
    chosen = [int(i) for i in order[:MOST] if scores[i] >= scores[order[0]] - nearly]
    if _ASKS_DONE.search(question) and chosen[0] and found[chosen[0]].text.startswith("In addition,"):
        chosen.insert(1, chosen[0] - 1)  # all that is done stands side by side
    chosen += _on_other_sides(question, found, order, chosen) + _of_other_ages(question, found, order, chosen)
    chosen += _joined(question, found, order, chosen, reading)
    chosen += _verdict(question, found, chosen, reading) or _with_its_words(question, found, chosen, reading)
    wanted: set[int] = set()
    for best in chosen:  # another than the best is quoted with all that it leans on or not at all
        group = wanted | (with_all_antecedents(found, best) if wanted else set(with_antecedent(found, best)))
        wanted = group if len(group) <= MOST else wanted
    wanted |= _naming(question, found, wanted)
    wanted |= _naming_leavers(question, found, wanted)
    behind = max(wanted) + 1
    if len(wanted) < MOST and behind < len(found) and _ASKS_WHICH.match(question) and INCLUDES.match(found[behind].text):
        wanted.add(behind)  # the list itself, before what names whose it is
    while len(wanted) < MOST and (further := {n for number in wanted for n in with_antecedent(found, number)} - wanted):
        wanted.add(max(further))  # what was brought may lean back too: "It is clear." on "It has an owner." on "A policy was agreed."
    after = max(wanted) + 1
    if (
        len(wanted) < MOST
        and after < len(found)
        and not lacking[after]
        and (leans_back(found[after].text) or _OF_THAT.match(found[after].text))
        and lacks(question, " ".join(found[number].text for number in sorted(wanted)))
    ):
        wanted.add(after)
        after += 1
    if len(wanted) == 1 and after + 1 < len(found) and EVALUATES.search(question) and turns(found[after], found[after + 1]):
        wanted |= {after, after + 1}
    elif len(wanted) < MOST and after < len(found) and finishes(question, [found[number] for number in sorted(wanted)], found[after]):
        wanted.add(after)
    return tuple(found[number] for number in sorted(wanted))


def of_other_times(question: str, found: Sequence[Sentence]) -> NDArray[np.bool_]:
    """Return which of the sentences lack the month and year, the year, or the pandemic that the question names, where others have it."""
    named, pandemic = YEAR.findall(_BOUND.sub(" ", question)), [_PANDEMIC] if _PANDEMIC.search(question) else []
    exact, years = [re.compile(when) for when in named], [re.compile(when.split()[-1]) for when in named]
    all_of_them = np.array([len(years) > 1 and all(form.search(sentence.text) for form in years) for sentence in found], bool)
    held = (np.array([any(form.search(sentence.text) for form in forms) for sentence in found]) for forms in (exact, years, pandemic))
    of_then = next((of_these for of_these in (all_of_them, *held) if of_these.any()), np.ones(len(found), bool))
    if not _HOW_MANY_THEN.search(question):  # what leans back on a dated sentence is of then too, as is what tells why
        for number, sentence in enumerate(found[1:], 1):
            goes_on = asks_why(question) or leans_back(sentence.text)
            of_then[number] |= bool(of_then[number - 1] and goes_on and not (YEAR.search(sentence.text) or _PANDEMIC.search(sentence.text)))
    return ~of_then


def _naming(question: str, found: Sequence[Sentence], wanted: set[int]) -> set[int]:
    """Return the sentence before those that are wanted which names what the question does, where none of these has a word of it."""
    asked = frozenset(stems(question)) - OF_ANY - GROUPS
    before = min(wanted) - 1
    if len(wanted) == MOST or before < 0 or not asked.isdisjoint(stems(" ".join(found[number].text for number in wanted))):
        return set()
    return {before} if len(asked & frozenset(stems(found[before].text))) >= _NAMES else set()


def _naming_leavers(question: str, found: Sequence[Sentence], wanted: set[int]) -> set[int]:
    """Return the sentence before those that are wanted which says that these are of care leavers, whom the question is about, where they do not."""
    before = min(wanted) - 1
    if len(wanted) == MOST or before < 0 or not _NAMES_LEAVERS.search(question) or not _NAMES_LEAVERS.search(found[before].text):
        return set()
    quoted = " ".join(found[number].text for number in sorted(wanted))
    others = _NAMES_CHILDREN.search(found[before].text) or _OTHER_CHILDREN.search(quoted)
    return set() if others or not lacks(question, quoted) or lacks(question, f"{found[before].text} {quoted}") else {before}


def _joined(question: str, found: Sequence[Sentence], order: Iterable[int], chosen: Sequence[int], reading: Reading) -> list[int]:
    """Return, for each of the things that the question joins and no chosen sentence has a word of, the best sentence that has and may answer."""
    first, *others = _AND.split(question.rstrip("?!. "))
    if not _LISTS.search(question) or parts(question) or _FACT.match(question) or ONE_IN_TWO.search(question):
        return []
    if any(len(piece.split()) > _PIECE or _NO_THING.search(piece) for piece in others):
        return []
    said = frozenset(stem for number in chosen for stem in stems(found[number].text))
    verbs = all(_DONE_TO.search(piece) for piece in (first.split()[-1], *(other.split()[0] for other in others)))  # "assessed, trained and supported"
    things = [frozenset(stems(piece)) - OF_ANY - GROUPS for piece in (" ".join(first.split()[-1 if verbs else -_PIECE :]), *others)]
    held = [frozenset(stems(sentence.text)) for sentence in found]
    missing = [thing for thing in things if thing and said.isdisjoint(thing)]
    best = (next((int(n) for n in order if thing & held[n] and reading.sentences[n] >= _MAY_ANSWER), None) for thing in missing)
    return [number for number in dict.fromkeys(best) if number is not None and number not in chosen]


def _verdict(question: str, found: Sequence[Sentence], chosen: Sequence[int], reading: Reading) -> list[int]:
    """Return the first sentence where the question asks how good something is and that judges it: "Pathway plans are poor. Some are up to date."."""
    if not EVALUATES.search(question) or 0 in chosen or reading.sentences[0] < _MAY_ANSWER:
        return []
    asked = frozenset(stems(question)) - OF_ANY - _VALUES
    named = len(asked & frozenset(stems(found[0].text)))
    return [0] if named and (JUDGES.search(found[0].text) or (_JUDGES_TOO.search(found[0].text) and named >= min(_NAMES, len(asked)))) else []


def _with_its_words(question: str, found: Sequence[Sentence], chosen: Sequence[int], reading: Reading) -> list[int]:
    """Return the one sentence that has two words of a yes-or-no question side by side, "protected caseloads", where one of them is all that is chosen has.

    Or the one that names those whom it asks about by their letters, "ASYE social workers".
    """
    if not ASKS_WHETHER.match(question) or parts(question):
        return []
    for short in _PEOPLE_IN_SHORT.findall(question)[:1]:
        naming = [number for number, sentence in enumerate(found) if short in sentence.text]
        if len(naming) == 1 and naming[0] not in chosen and reading.sentences[naming[0]] >= _MAY_ANSWER:
            return naming
    words = re.findall(r"[\w'’-]+", question.lower())
    side_by_side = [[*stems(one), *stems(other)] for one, other in pairwise(words) if not {one, other} & STOP_WORDS]
    said = frozenset(stem for number in chosen for stem in stems(found[number].text))
    for pair in side_by_side:
        last = _PUT_IN.search(question) and pair == [*stems(words[-2]), *stems(words[-1])]
        if len(said.intersection(pair)) not in ((0, 1) if last else (1,)) or (OF_ANY | GROUPS).intersection(pair):
            continue
        having = [number for number, sentence in enumerate(found) if _has_in_order(pair, sentence)]
        if len(having) == 1 and having[0] not in chosen and reading.sentences[having[0]] >= _MAY_ANSWER:
            return having
    return []


def _has_in_order(pair: Sequence[str], sentence: Sentence) -> bool:
    told = stems(sentence.text, every_word=True)
    return any(told[place : place + len(pair)] == pair for place in range(len(told)))


def _of_other_ages(question: str, found: Sequence[Sentence], order: Iterable[int], chosen: Sequence[int]) -> list[int]:
    """Return, for each age that the question names and no chosen sentence has, the best sentence that has it."""
    ages = [age for age in dict.fromkeys(_AGE.findall(question)) if not any(_has(age, found[number]) for number in chosen)]
    best = (next((int(number) for number in order if _has(age, found[number])), None) for age in ages)
    return [number for number in best if number is not None]


def _has(age: str, sentence: Sentence) -> bool:
    return bool(re.search(rf"(?<![\d,.]){age}(?![\d%,.]*\d|%)", sentence.text))


def _on_other_sides(question: str, found: Sequence[Sentence], order: Iterable[int], chosen: Sequence[int]) -> list[int]:
    """Return, for each of two things that the question compares and no chosen sentence mentions, the best sentence that does."""
    sides = _SIDES.fullmatch(question.rstrip("?!. ")) if _COMPARES.search(question) else None
    if not sides or _THAN_BEFORE.search(question):
        return []
    one, other = (frozenset(stems(sides[name])) - _NO_SIDE for name in ("one", "other"))
    held = [frozenset(stems(sentence.text)) for sentence in found]
    missing = [side for side in (one - other, other - one) if not any(side & held[number] for number in chosen)]
    best = (next((int(number) for number in order if side & held[number]), None) for side in missing)
    return [number for number in best if number is not None]
