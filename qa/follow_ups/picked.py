"""A follow-up that picks from the list of what must improve, which the answer before showed: "the second one", "which of those are about care leavers?".

It knows points by their place in the list and by words that stand in them, and nothing else.
"""

import re
from collections.abc import Sequence

from data import Paragraph
from index.lexical import stems

from ..english.kind_words import NUMBER_WORDS

_PLACES = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_BY_PLACE = re.compile(
    r"(?:(?:and|so|ok|what(?:['’]s| is| about)|(?:can you )?(?:tell me|say)(?: more)? about|more (?:about|on)|explain|why is|what does|can you) )*"
    rf"(?:(?:number|point|no\.?|#) ?(?P<number>\d\d?|{'|'.join(NUMBER_WORDS)})"
    rf"|the (?P<place>{'|'.join(_PLACES)}|last)(?: (?:one|point|thing|area|issue|item|recommendation|priority|weakness|of (?:them|those|these)))?)"
    r"(?: (?:(?:that |which )?(?:needs?|has|have) to (?:improve|be better|change)|for improvement|to improve))?"
    r"(?: (?:about|mean|(?:such )?a problem|to me|please))*(?:\s*[-–:,]\s*.*)?",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"(?:and |so |but )?(?:(?:which|what)(?: (?:ones?|points?)(?: of (?:those|these|them))?| of (?:those|these|them))"
    r"|(?:(?:are|is) )?(?:any|one|some) of (?:those|these|them)|(?:(?:is|are) there )?(?:any|one|anything)(?: (?:in|on) (?:there|it|that list|the list))?)"
    r" ?(?:are |is )?(?:about|on|for|to do with|mention|concern) (?P<topic>.+)|(?:and |so |but )?(?:is|are) (?P<named>.+)"
    r" (?:one of (?:those|these|them)|on (?:there|(?:the|that|this|their) list)|in (?:the|that|this|their) list)(?: too| as well)?",
    re.IGNORECASE,
)

# "what about the leaving care one": one point, by words that no other has
_THE_ONE = re.compile(
    r"(?:(?:and|so|but|ok|(?:what|how) about|(?:can you )?(?:tell me|say)(?: more)? about|more (?:about|on)|explain|why) )*"
    r"the (?:one (?:about|on|for) (?P<about>.+)|(?P<kind>(?!other\b|next\b|same\b).+) (?:one|point))",
    re.IGNORECASE,
)
# The points are in no order of how bad they are.
_WORST = re.compile(
    r"(?:(?:and|so|but|ok) )*(?:which|what)(?: (?:one|point|of (?:those|these|them)))?(?:['’]?s| is| are)?(?: the)?"
    r" (?:most (?:serious|important|urgent|pressing|worrying)|worst|biggest|main)(?: (?:one|thing|problem|point|weakness|of (?:those|these|them)))?"
    r"|(?:(?:and|so|but|ok) )*(?:which|what) (?:one )?matters (?:the )?most",
    re.IGNORECASE,
)


def picks(question: str) -> bool:
    """Whether the question is of a form that picks points from a list."""
    plain = question.strip(" ?!.")
    return any(form.fullmatch(plain) for form in (_BY_PLACE, _ABOUT, _THE_ONE, _WORST))


def picks_one(question: str) -> bool:
    """Whether the question is of a form that picks one point: "number 4", "tell me more about the last one", "the one about reviews"."""
    plain = question.strip(" ?!.")
    return any(form.fullmatch(plain) for form in (_BY_PLACE, _THE_ONE))


def picked(question: str, points: Sequence[Paragraph]) -> list[Paragraph] | None:
    """Return those of the points that the question picks, none where none is about what it names; None where it picks none by place or topic."""
    plain = question.strip(" ?!.")
    at, about, one = (form.fullmatch(plain) for form in (_BY_PLACE, _ABOUT, _THE_ONE))
    if at:
        said = (at["place"] or at["number"]).lower()
        number = len(points) if said == "last" else int(said) if said.isdigit() else next(k.index(said) + 1 for k in (_PLACES, NUMBER_WORDS) if said in k)
        return list(points[number - 1 : number]) if 0 < number <= len(points) else None
    if _WORST.fullmatch(plain):
        return []
    if about:
        topic = frozenset(stems(about["topic"] or about["named"]))
        return _on(topic, points)
    if one and not at:
        found = _on(frozenset(stems(one["about"] or one["kind"])), points)
        return found if len(found) == 1 else None
    return None


def _on(topic: frozenset[str], points: Sequence[Paragraph]) -> list[Paragraph]:
    """Return the points in which all stems of the topic stand, none where it has none."""
    return [point for point in points if topic and topic <= frozenset(stems(point.text))]
