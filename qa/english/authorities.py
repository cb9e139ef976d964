"""Councils and towns that a question names, and the authority that a report is on: found in the question, and left out of it."""

import re
from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from data import Report

from .report_text import text_of
from .short_forms import ABBREVIATIONS
from .years import years

# English words that are also councils: only with a capital, and not where a sentence opens.
ALSO_WORDS = frozenset({"bath", "bury", "reading", "sandwell", "slough", "wells", "hull", "barking", "rugby", "poole", "deal", "sale"})
# "Hull", of "Kingston upon Hull"
_LAST_OF_TWO = re.compile(r"Kingston upon (?P<name>Hull)\b", re.IGNORECASE)
_FIRST_OF_TWO = re.compile(r"(?P<name>[A-Z][a-z]{3,})(?:[ -](?i:and|with|upon|on)[ -]|, )")
# Counties, as people write them
_COUNTIES = {
    "buckinghamshire": "bucks",
    "cambridgeshire": "cambs",
    "gloucestershire": "glos",
    "hampshire": "hants",
    "hertfordshire": "herts",
    "lancashire": "lancs",
    "leicestershire": "leics",
    "lincolnshire": "lincs",
    "northamptonshire": "northants",
    "nottinghamshire": "notts",
    "oxfordshire": "oxon",
    "staffordshire": "staffs",
    "wiltshire": "wilts",
    "worcestershire": "worcs",
    "yorkshire": "yorks",
}
_LETTERS = 3  # of initials
# The words of an authority's name that say what it is, which people leave out.
INSTITUTION = (
    r"(?i:\b(?:(?:the )?(?:(?:london|royal|metropolitan) )*(?:city|borough|county) of|the|HMP|YOI|NHS|(?:foundation )?trust|learning|school|academy"
    r"|college|hospital|university|county|city|borough|district|metropolitan|council|services?|fire and rescue)\b)"
)
# What stands behind its name for a council: "Wigan Metropolitan Borough Council", "Wigan MBC".
_FULL = r"(?: (?:MBC|BC|CC|DC|(?i:metropolitan|borough|(?:city|county|district)(?= council)))\b)*+"
_AUXILIARY = r"(?i:(?:do|does|did|has|have|had|is|was|are|were|could|would|should|must|might)(?:n['’]?t)?|can(?:['’]?t)?|will|won['’]?t)"
_ACTS = r"(?i:is|was|has|had|does|did|do|will|can|could|should|must|needs?|gets?|got|runs?|spends?|pays?|isn['’]?t|hasn['’]?t|doesn['’]?t|didn['’]?t)"


@cache
def authorities() -> frozenset[str]:
    """Return the names of English councils and of the larger towns, lower-cased."""
    lines = files("qa").joinpath("authorities.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line.strip().lower() for line in lines if line.strip() and not line.startswith("#"))


def places(question: str) -> list[str]:
    """Return the councils and towns that the question names, in its order: `places("How did bolton do?")` is `["Bolton"]`."""
    words = re.findall(r"[\w'’&-]+", question)
    found: list[str] = []
    i = 0
    while i < len(words):
        for length in (4, 3, 2, 1):
            name = re.sub(r"['’]s?$", "", " ".join(words[i : i + length]))
            known = name.lower() in authorities()
            if known and not (name.lower() in ALSO_WORDS and (i == 0 or not name[:1].isupper())):
                found.append(name if name[:1].isupper() else name.title())
                i += length - 1
                break
        i += 1
    return found


def reports_named(question: str, reports: Iterable[Report]) -> list[Report]:
    """Return the reports whose authority or year the question names: all of them where it names neither."""
    reports = list(reports)
    asked = years(question)
    found = on_what_is_named(question, reports) or reports
    return [report for report in found if report.year in asked] or found


def on_what_is_named(question: str, reports: Iterable[Report]) -> list[Report]:
    """Return the reports whose authority the question names."""
    return [report for report in reports if re.search(rf"\b(?:{_authority_pattern(report)})s?\b", question)]


def without_authority(question: str, reports: Iterable[Report]) -> str:
    """Return the question less the name of the reports' authority, which every paragraph is about and only some mention.

    `without_authority("How was Wigan rated?", …)` is "How was it rated?".
    """
    kept: list[str] = []
    for report in reports:
        name = _authority_pattern(report)
        for whole in _named_after(question, name, report):
            question = question.replace(whole, f"\0{len(kept)}\0")
            kept.append(whole)
        question = re.sub(
            r"\b((?i:outside|beyond|(?:clos\w+|near\w*) to|(?:far|away|miles) from|near|not in|only in|just in|just|only|out of|away from"
            rf"|(?<!keep )(?<!workers )(?<!staff )leav\w+|left|mov\w+(?: away)? from))"
            rf" (?:{name})\b(?!['’]s| (?i:council|local))",
            r"\1 the area",
            question,
        )
        question = re.sub(
            rf"\b((?i:liv(?:e|es|ing)|placed|housed|stay|staying|based)) in (?:{name})\b(?!['’]s| (?i:council|local))", r"\1 in the area", question
        )
        question = re.sub(rf"\b(in|at|of|for|across|around|within|by|near|from|with|about|on) (?:{name})['’]?s\b", r"\1 the", question)
        question = re.sub(rf" ?\b(?:in|at|of|for|across|around|within|by|near|from|with|about|on) (?:{name})(?! (?i:council|local))\b", "", question)
        question = re.sub(rf"\b({_AUXILIARY}) (?:{name})(?!['’]s| (?i:council|local))\b", r"\1 it", question)
        question = re.sub(rf"\b(?:{name})['’]?s\b|\b(?:{name})(?= (?i:council|local))", "the", question)
        question = re.sub(rf"\b(?:{name})(?= {_ACTS}\b)", "it", question)
        question = re.sub(rf"\b(?:{name})\b", "", question)
    for number, whole in enumerate(kept):
        question = question.replace(f"\0{number}\0", whole)
    return " ".join(question.split())


def _named_after(question: str, authority: str, report: Report) -> list[str]:
    """Return the names in the question that the authority's is part of, as the report has them: "Stockport Family", "Hackney of Tomorrow"."""
    found = re.finditer(rf"\b(?:{authority})(?: of)?(?: (?!{INSTITUTION})(?:[A-Z]\w+|\d{{1,2}}\b))+", question)
    wholes = [match.group() for match in found]
    text = text_of([report]) if wholes else ""
    return [whole for whole in wholes if whole in text]


def _authority_pattern(report: Report) -> str:
    """Return a pattern for the name of the report's authority, with or without the words for what it is."""
    whole = report.authority.strip()
    short = re.sub(INSTITUTION, " ", whole).strip() or whole
    pattern = "|".join(re.escape(name).replace(r"\ ", r"[ -]").replace(r"\-", r"[ -]") for name in dict.fromkeys([whole, short]))
    pattern = pattern.replace("[ -]and[ -]", "(?:[ -]and[ -]| ?& ?)")
    pattern = pattern if short.lower() in ALSO_WORDS else f"(?i:{pattern})"
    first = _FIRST_OF_TWO.match(short)
    if first:  # "Telford", of "Telford and Wrekin"
        alone = first["name"] if first["name"].lower() in ALSO_WORDS else f"(?i:{first['name']})"
        pattern += rf"|{alone}(?! (?:and|&|upon|on|with)\b)"
    if last := _LAST_OF_TWO.match(short):
        pattern += f"|(?i:{last['name']})"
    if (county := short.lower().split()[-1]) in _COUNTIES:
        pattern += f"|(?i:{re.escape(short[: -len(county)])}{_COUNTIES[county]})"
    initials = {letters for name in (whole, short) for letters in _initials(name)} - ABBREVIATIONS.keys()
    pattern += "".join(f"|{letters}" for letters in sorted(initials))
    return f"(?:{pattern}){_FULL}"


def _initials(name: str) -> set[str]:
    """Return the initials by which an authority may go, with and without those of its small words: "BCP", "BANES", "LBHF"."""
    words = re.findall(r"[^\W\d_]+", name)
    found = {"".join(word[0].upper() for word in words if word[0].isupper()), "".join(word[0].upper() for word in words if word.lower() != "of")}
    return {letters for letters in found if len(letters) >= _LETTERS}
