"""Whether what would be quoted is of another inspection, year, month, round or end of something than the question: the October visit, the weekly panel."""

import re

from index.lexical import stems

from ..english.kind_words import MONTHS

# Inspections and reviews, as they are called and as a text may name them: what was said at one was not said at another.
_EVENTS = tuple(
    tuple(re.compile(rf"\b(?:{form})", re.IGNORECASE) for form in forms)
    for forms in (
        (r"peer (?:review|challenge)s?\b", "peer|LGA|Local Government Association"),
        (r"JTAIs?\b|joint (?:area )?targeted (?:area )?inspections?\b", "JTAI|joint|targeted"),
        (r"focused visits?\b", "visit|focused"),
        (r"monitoring visits?\b", "visit|monitoring"),
        (r"SIF\b|single inspection framework\b", "SIF|inspection"),
        (r"serious case reviews?\b", "serious|reviews?|SCRs?|LCSPRs?"),
    )
)
# "The October 2019 visit", of "a visit in October 2020"
_EVENT_OF_YEAR = re.compile(
    rf"\b(?:{MONTHS}) (?:of )?(?P<of>(?:19|20)\d\d)\b|\b(?P<then>(?:19|20)\d\d) (?:\w+ )?(?:visit|inspection|review|report|audit)\b", re.IGNORECASE
)
_A_YEAR = re.compile(r"\b(?P<year>(?P<century>19|20)\d\d)\b(?:[-–/](?P<next>\d\d)\b)?")  # "2021-22" is of 2022 too
# What has changed since a visit was done in other years; and reports call those before them the last ones.
_SINCE_EVENT = re.compile(
    rf"\b(?:since|after|following) (?:(?:the|its|their|an?|ofsted['’]s) )?(?:\w+ ){{0,2}}?(?:(?:{MONTHS})\b|(?:19|20)\d\d)", re.IGNORECASE
)
_THE_LAST = re.compile(
    r"(?<!since )(?<!after )\b(?:the|its|their) (?:last|previous|earlier) (?:\w+ ){0,2}?(?:inspection|visit|report|review|audit)\b(?! (?:in|of|on)\b)",
    re.IGNORECASE,
)
# "In June", of "in May": but an inspection's own month is told with its dates.
_IN_MONTH = re.compile(
    rf"^(?!.*\b(?:inspect\w*|ofsted|visit\w*|report\w*)\b).*\b(?:in|during|for|by|of|last) (?P<month>{MONTHS})\b(?! (?:the )?\d)", re.IGNORECASE
)
_A_MONTH = re.compile(rf"\b(?-i:{MONTHS})\b")
_SPANS_MONTHS = re.compile(r"\b(?:since|from|until|between)\b", re.IGNORECASE)
# "The weekly panel", of "a monthly panel"
_ROUND = re.compile(
    r"\b(?P<often>daily|weekly|fortnightly|monthly|quarterly|annual|yearly) (?:[\w-]+ )?(?P<what>panel|meeting|board|forum|report|review|briefing|visit|audit)",
    re.IGNORECASE,
)
# "Letters at the end of proceedings", of "at the commencement of proceedings"
_AT_ENDS = tuple(
    re.compile(rf"\b(?:at|towards|by|from) the (?:very )?(?:{word}) (?:of )?(?P<what>(?:[\w'’-]+ ){{0,3}}[\w'’-]+)", re.IGNORECASE)
    for word in ("end|close|conclusion", "start|beginning|commencement|outset")
)
_ENDS_TOO = re.compile(r"\b(?:end|clos|conclu|finish|complet|once|after|later|leav|left|outcomes?\b|mov(?:e|es|ed|ing) on\b)", re.IGNORECASE)
_STARTS_TOO = re.compile(r"\b(?:start|beg[aiu]n|commenc|outset|open|enter|before|first|initial|early|earli|when\b)", re.IGNORECASE)
_NO_THING = frozenset(stems("the a an their its his her of is are was were be been in on at to for and or do does has have children child this that these"))


def of_another_event(question: str, text: str) -> bool:
    """Whether the question is of an inspection or a review by its kind, a peer review, and the text of another kind alone."""
    asked = [told for event, told in _EVENTS if event.search(question)]
    return bool(asked) and any(event.search(text) for event, _ in _EVENTS) and not any(told.search(text) for told in asked)


def of_another_year(question: str, text: str) -> bool:
    """Whether the question names a month with its year, or a visit by its year, and the text other years alone."""
    asked = {year for found in _EVENT_OF_YEAR.findall(question) for year in found if year}
    if not asked or _SINCE_EVENT.search(question) or _THE_LAST.search(text):
        return False
    told = {year for found in _A_YEAR.finditer(text) for year in (found["year"], found["century"] + (found["next"] or found["year"][2:]))}
    return bool(told) and asked.isdisjoint(told)


def in_another_month(question: str, text: str) -> bool:
    """Whether the question is of one month, and the text of others alone, and of no span of them."""
    asked = _IN_MONTH.match(question)
    told = _A_MONTH.findall(text) if asked else []
    return asked is not None and len(told) == 1 and told[0].lower() != asked["month"].lower() and not _SPANS_MONTHS.search(text)


def of_another_round(question: str, text: str) -> bool:
    """Whether the question is of a meeting or a report by how often it comes, and the text of others alone: "the weekly panel", of "a monthly panel"."""
    asked = _ROUND.search(question)
    told = [found["often"].lower() for found in _ROUND.finditer(text) if found["what"].lower() == asked["what"].lower()] if asked else []
    if asked is None or not told:
        return False
    as_often = "annual|yearly|every year|each year" if asked["often"].lower() in ("annual", "yearly") else asked["often"]
    return not re.search(rf"\b(?:{as_often})", text, re.IGNORECASE)


def at_other_end(question: str, text: str) -> bool:
    """Whether the question is of the end of something and the text of its start alone, or the other way round."""
    for own, other, said in ((*_AT_ENDS, _ENDS_TOO), (*_AT_ENDS[::-1], _STARTS_TOO)):
        asked = _of_what(own, question) if not other.search(question) else []
        if asked and not said.search(text) and any(one & another for one in asked for another in _of_what(other, text)):
            return True
    return False


def _of_what(end: re.Pattern[str], text: str) -> list[frozenset[str]]:
    return [frozenset(stems(found["what"])) - _NO_THING for found in end.finditer(text)]
