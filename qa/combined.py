"""One answer of what was found for a question and of what came of each of the things that it asks.

What came to nothing is named beside the answer, unless what is quoted may well tell of it.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from .answer import Answer, Citation
from .explanation import Explanation
from .follow_ups.leaning import without_earlier
from .wording import ANSWERED, ANSWERED_IN_PART

SHOWN = 3  # paragraphs of an answer, or nearest to a refused question
_OF_THE_FIRST = re.compile(r"(?:and )?(?:how|when|where|why)\b", re.IGNORECASE)  # "… and how long is the wait?"
_VALUES = re.compile(r"what (?:is|are|was|were) (?:good|bad|wrong|working|best|worst)\b", re.IGNORECASE)  # the other side of what is told
_HARDLY = 0.5  # of the threshold: what has less support is not told


def told_better(alone: Explanation, leaning: Explanation) -> bool:
    """Whether the second of two things is better asked by itself than behind the first, whose answer is all that this brought."""
    # What a rule answers by itself leans on nothing, however it opens.
    if alone.answer.status != "answered" or (_OF_THE_FIRST.match(alone.understood) and alone.judgement):
        return False
    return leaning.answer.status != "answered" or not (alone.judgement and leaning.judgement) or alone.judgement.support > leaning.judgement.support


def combined(answered: Sequence[Citation], own: Sequence[Explanation], threshold: float) -> Answer:
    """Return the answer of what was found for a question and of what came of each of the things that it asks.

    Where one came to nothing, it is named, but not where its nearest paragraph is quoted and was hardly refused: what may well tell of it is quoted too.
    """
    quoted = {citation.paragraph.key for citation in _with_parts(own, answered)}
    unsure = [part for part in own if part.answer.status != "answered" and part.judgement and _HARDLY * threshold <= part.judgement.support < threshold]
    unsure = [part for part in unsure if part.answer.nearest[0].paragraph.key in quoted and not _VALUES.match(part.understood)]
    citations = _with_parts(own, [*answered, *(part.answer.nearest[0] for part in unsure)])
    left = [without_earlier(part.understood) for part in own if part.answer.status != "answered" and part not in unsure]
    named = " and ".join(f"“{part[:1].upper()}{part[1:].rstrip(' ?')}?”" for part in left)
    message, detail = (ANSWERED_IN_PART, named) if left and len(left) < len(own) else (ANSWERED, "")
    return Answer("", "answered", message, citations=citations, detail=detail)


def _with_parts(own: Sequence[Explanation], answered: Sequence[Citation]) -> tuple[Citation, ...]:
    """Return what answers each part of a question and what was found for the whole: first where a part is left, and not at all where a rule knew one."""
    known = [part for part in own if part.answer.status == "answered"]
    of_parts: list[Citation] = []
    for part in known:
        again = part.answer.citations[0].paragraph.key in {one.paragraph.key for one in of_parts}  # then the second is told as well
        of_parts += part.answer.citations[: 1 + again if part.judgement else None]
    told = {citation.paragraph.key for citation in of_parts}
    of_parts += [citation for part in known if part.judgement for citation in part.answer.citations[1:] if citation.paragraph.key in told]
    if any(part.judgement is None for part in known):
        first, rest = of_parts, []
    elif known and len(known) == len(own):
        first, rest = of_parts, list(answered)
    else:
        behind = bool(of_parts) and bool(answered) and answered[0].paragraph.key not in {citation.paragraph.key for citation in of_parts}
        first = [*of_parts, *answered[:1]] if behind else [*answered[:1], *of_parts]
        rest = list(answered[1:])
    most = max(SHOWN, len(answered), len({citation.paragraph.key for citation in first}))
    found: dict[str, Citation] = {}
    for citation in (*first, *rest):
        same = found.setdefault(citation.paragraph.key, citation)
        both = sorted({*same.sentences, *citation.sentences}, key=lambda sentence: sentence.start)
        found[citation.paragraph.key] = replace(same, sentences=tuple(both))
    return tuple(replace(citation, number=number) for number, citation in enumerate(list(found.values())[:most], 1))
