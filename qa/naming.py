"""The one name that a question has, "Is Haven any good?": what does not hold it stands behind what does. And what was done once inspectors spoke.

Of 954 labelled questions with one such name, one in thirty-five is answered by a paragraph without it, many of these of a town by its short name. Two names
are left to the reader: one in five of those questions is answered by a paragraph with one of them alone.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from data import Sentence, sentences
from index import Hit

from .english.kind_words import RAISED, SINCE_INSPECTORS
from .english.names import NOT_PLACES
from .reader import Reading

_NAMES = re.compile(r"(?<=[a-z,] )(?!Im?\b|Ofsted\b|Cafcass\b)[A-Z][a-z]+(?: [A-Z][a-z]+)*")
_RAISED = rf"(?:{RAISED}|identified|brought|highlighted)"
_SINCE_RAISED = re.compile(rf"^(?:and |so )?(?:what|how|has|have|had|is|was|did)\b.*{SINCE_INSPECTORS} {_RAISED}\b", re.IGNORECASE)
_ONCE_RAISED = re.compile(rf"\b(?:when|after|once|as soon as) (?:the )?(?:inspectors|inspection team) (?:had )?{_RAISED}\b", re.IGNORECASE)
_UNNAMED, _NEVER = 3.0, -50.0  # in the reader's logits


def by_name(question: str, hits: Sequence[Hit], readings: Sequence[Reading]) -> Sequence[Reading]:
    """Return the readings, those of paragraphs behind that do not hold the question's one name, where others do."""
    name = _name(question)
    if not name or not any(name in hit.paragraph.text for hit in hits):
        return readings
    return [replace(reading, answers=reading.answers - _UNNAMED * (name not in hit.paragraph.text)) for hit, reading in zip(hits, readings, strict=True)]


def leaves_name_out(question: str, quoted: Sequence[Sentence]) -> bool:
    """Whether no sentence that would be quoted holds the question's one name, and their paragraph does."""
    name = _name(question)
    return bool(name) and name in quoted[0].paragraph.text and not any(name in sentence.text for sentence in quoted)


def told_once_raised(question: str, quoted: Sequence[Sentence]) -> Sentence | None:
    """Return the sentence of the paragraph on what was done once inspectors spoke, where the question asks for that and none that would be quoted tells it."""
    if not _SINCE_RAISED.search(question) or any(_ONCE_RAISED.search(sentence.text) for sentence in quoted):
        return None
    return next((sentence for sentence in sentences(quoted[0].paragraph) if _ONCE_RAISED.search(sentence.text)), None)


def by_named_sentences(question: str, hit: Hit, reading: Reading) -> Reading:
    """Return the reading with none but the sentences that hold the question's one name."""
    name, own = _name(question), zip(reading.sentences, sentences(hit.paragraph), strict=True)
    return replace(reading, sentences=tuple(logit if name in sentence.text else _NEVER for logit, sentence in own))


def _name(question: str) -> str:
    names = [name for name in _NAMES.findall(question) if name not in NOT_PLACES]
    return names[0] if len(names) == 1 else ""
