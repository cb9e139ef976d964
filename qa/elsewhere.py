"""The places and years that a question is about and no report asked is on: not where somebody lives, or lived, who asks about this area."""

import re

from data import Paragraph

from .english.asides import without_own_story
from .english.authorities import places, without_authority
from .english.names import asked_elsewhere, unknown_places
from .english.years import unknown_years
from .found import Question

_PLACED = re.compile(
    r"\b(?:moved|placed|fostered|adopted|sent|grew up|in care|left care|now (?:live|living|in|at)|settled|prison|custody|at uni(?:versity)?)\b", re.IGNORECASE
)
_MY_COUNCIL = re.compile(r"\b(?:my|our) (?:council|area|town|borough|local authority)\b", re.IGNORECASE)
_CAME_FROM = re.compile(r"\b(?:came|come|comes|moved|transferred|placed) (?:here )?(?:from|by) (?!the\b)[A-Z]\w+(?: [A-Z]\w+)?(?: (?i:council))?")
# Where somebody lives whom the area looks after: "if I live in Lewisham", of a paragraph on those who live in other areas
_LIVES_IN = r"(?:liv(?:e|es|ing)|mov(?:e|es|ed|ing)(?: out)?|placed|housed|settled|based) (?:in|to|near)"
_OTHER_AREAS = re.compile(
    r"\b(?:other|different|neighbouring) (?:\w+ ){0,2}(?:areas?|authorit\w+|councils?|boroughs?|localit\w+)\b|\boutside (?:of )?(?:the|their|its)\b"
    r"|\bout of (?:the |their )?(?:area|borough|county|city)\b|\bat a distance\b|\bfar from home\b",
    re.IGNORECASE,
)


def absent(asked: str, question: Question, best: Paragraph) -> list[str]:
    """Return the places that are asked about and none of the reports chosen is on, or else such years; `best` is the paragraph that comes first."""
    within = question.within
    asked = _CAME_FROM.sub(" ", asked)  # where somebody lived is not asked about
    own = without_own_story(asked)
    story = asked.removesuffix(own) if len(within) == 1 else ""
    lives = story and (_PLACED.search(story) or not (places(story) or _MY_COUNCIL.search(own)))
    if lives or without_authority(asked, within) != asked:
        asked = own  # whoever lives in Bolton and asks about Wigan does not ask about Bolton
    if question.report and _OTHER_AREAS.search(best.text):
        for place in places(asked):
            asked = re.sub(rf"\b{_LIVES_IN} {re.escape(place)}\b(?![.!;,])", " ", asked, flags=re.IGNORECASE)
    keys = {report.key for report in within}
    others = [report for key, report in question.index.reports.items() if key not in keys]
    found = dict.fromkeys([*unknown_places(asked, within), *asked_elsewhere(asked, within, others, best)])
    return list(found) or [str(year) for year in unknown_years(own, question.named)]
