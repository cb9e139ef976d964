"""Whether what is quoted of a follow-up answers only the question before it, or leaves out what the follow-up names."""

import re

from index.lexical import stems

from ..english.binding import PRONOUN
from ..english.clause import GROUP
from . import ellipsis
from .leaning import subjects
from .substitution import is_name

_HOW_MANY_LEFT = re.compile(r"(?:and |so )?how many (?:are |have been |of (?:them|those) (?:are )?)?(?:left|remain\w*|still)\b", re.IGNORECASE)
_LEFT = re.compile(r"\b(?:remain\w*|left|still)\b", re.IGNORECASE)
# "which homes?", of "How many children are in unregistered homes?": that there are four does not say which, if nothing is named
_WHICH_THINGS = re.compile(r"(?:and |so )?which (?:[\w-]+ )?[\w-]+s\W*", re.IGNORECASE)
_NAMES_SOME = re.compile(r"[a-z,] (?!(?:I|Ofsted)\b)[A-Z]\w|[:;]|\b(?:such as|including|namely|for example)\b|, [^,.]*(?:, | and )\w+")
_IN_WHAT_MEASURE = re.compile(
    r"^(?:(?:and|what are|any) )*(?:the )?(?:numbers|figures|stats|statistics)\W*$"
    r"|\bwhat (?:year|month|date|proportion|share|figure|amount|sum|total|age|grade)\b",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|thirds?|quarters?|majority|most)\b", re.IGNORECASE)
_WHO_SAID_SO = re.compile(r"(?:and |so )?who (?:said|says|told (?:them|you|inspectors|ofsted))(?: so| that| it| this)?\W*", re.IGNORECASE)
_TELLS_WHO = re.compile(r"\b(?:told|said|say|says|reported|report|spoke|described?)\b", re.IGNORECASE)
_A_FEW = 3  # words
# "Is that legal?", of "Four children are in unregistered homes.": whether it may be so is not told by that it is so
_IS_IT = r"(?:and |so |but )*(?:is|was|are|were) (?:that|it|this|they) (?:really |even |actually |still )?"
_IS_THAT_RIGHT = tuple(
    (re.compile(rf"{_IS_IT}(?:{asked})\W*", re.IGNORECASE), re.compile(told, re.IGNORECASE))
    for asked, told in (
        (r"(?:il)?legal|lawful|unlawful|allowed|permitted|against the law", r"\b(?:un)?law|legal|regulat|statut|allow|permit|must|require|entitle|\bregister"),
        (
            r"(?:un)?usual|(?:ab)?normal|typical|common",
            r"normal|usual|typical|common|averag|national|england|neighbour|similar|other (?:area|council|author)|compar|most",
        ),
    )
)


def may_only_repeat(whole: str, said: str) -> bool:
    """Whether a question with the earlier one behind it names something itself of which `said`, what is quoted, has no word.

    Then what is quoted may be the earlier question's answer. "Which homes?" is not told by how many there are, "In what year?" by any figure.
    """
    leaning = ellipsis.LEANS.fullmatch(whole)
    if not leaning:
        return False
    typed = leaning["typed"]
    if any(asked.fullmatch(typed) and not told.search(said) for asked, told in _IS_THAT_RIGHT):
        return True
    if _WHO_SAID_SO.fullmatch(typed) and _TELLS_WHO.search(said):
        return False
    named = subjects(typed)
    points = PRONOUN.search(re.sub(r"\btheir\b", "", typed)) or ellipsis.BARE.fullmatch(typed.rstrip("?. "))
    thing = frozenset(stems(named[-1])) if named and not points else frozenset()
    if not thing or (_HOW_MANY_LEFT.match(whole) and _LEFT.search(said)) or (_IN_WHAT_MEASURE.search(typed) and _FIGURE.search(said)):
        return False
    which = bool(_WHICH_THINGS.fullmatch(typed)) and thing <= frozenset(stems(leaning["earlier"])) and not _NAMES_SOME.search(said)
    return thing.isdisjoint(stems(said)) or which


def leaves_out(whole: str, said: str) -> bool:
    """Whether what was typed only names something, "Supervision? (Do staff like it there?)", which `said`, what is quoted, does not."""
    leaning = ellipsis.LEANS.fullmatch(whole)
    topic = ellipsis.WHAT_ABOUT.sub("", leaning["typed"]).strip(" ?.") if leaning else ""
    if not topic or not is_name(topic) or len(topic.split()) >= _A_FEW or PRONOUN.search(topic) or GROUP.search(topic) or not subjects(topic):
        return False
    asks = (ellipsis.BARE, ellipsis.NO_VERB, ellipsis.TIMES, ellipsis.OTHERS, ellipsis.ADVERBIAL, ellipsis.PHRASE)
    return not any(form.fullmatch(topic) for form in asks) and frozenset(stems(said)).isdisjoint(stems(" ".join(subjects(topic))))
