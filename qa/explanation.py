"""How an answer came about, for a person who looks into a wrong one: `python -m qa --explain "…"` prints it."""

from dataclasses import dataclass

from data import Report
from index import Hit

from .answer import Answer
from .reader import Reading
from .support import Judgement


@dataclass(frozen=True, slots=True)
class Explanation:
    """How an answer came about: the candidates with their readings, as they were judged, and what `decided`, in words.

    `understood` is the whole question, its misspelt words mended; `searched` is that less the authority's name, in the reports' terms.
    `judgement` is None where a rule decided before anything was searched. `reports` are those that were asked.
    """

    answer: Answer
    decided: str
    understood: str = ""
    searched: str = ""
    hits: tuple[Hit, ...] = ()
    readings: tuple[Reading, ...] = ()
    judgement: Judgement | None = None
    reports: tuple[Report, ...] = ()
