"""What stands on a report's front page: its title, whom it is about, when, by whom, and the grades. It reads words, not layout."""

import re
from collections.abc import Iterable

from .blocks import GRADE, Block, ends_sentence, fold

TABLE_HEAD = re.compile(r"(?:judge?ment|area|aspect|outcome)s?\s+(?:grade|judge?ment|rating|outcome)s?$", re.IGNORECASE)
_GRADED = re.compile(rf"(.+?)(?:\s{{2,}}|:\s+|\s+(?=Requires|Outstanding|Good|Inadequate))({GRADE})$", re.IGNORECASE)
# "Children's services in Wigan are good", and "… require improvement to be good", which is no "good".
_STATED = re.compile(r"(.+?) ((?:are|is|requires?) .+)$", re.IGNORECASE)
_DAY = r"\d{1,2}(?: [A-Z][a-z]+)?(?: (?:19|20)\d\d)?"
_DATES = re.compile(rf"((?:{_DAY}(?: to | and |[-–]))?\d{{1,2}} [A-Z][a-z]+ (?:19|20)\d\d)")
# "Wigan local authority …", "Brackenridge Borough Council …", "Oakhollow Learning Trust and its seven schools": the name ends here.
_AFTER_THE_NAME = re.compile(
    r":|,(?! [A-Z][\w'’-]+ and [A-Z])|(?<!\bSt)\.|\s-\s|\band its\b|\bregion\b|\blocal (?:authority|area)\b|\bchildren['’]s services\b"
    r"|\b(?:(?:metropolitan|royal|london|borough|city|county|district) ){0,5}council\b",
    re.IGNORECASE,
)
_AND_ITS_KIND = re.compile(r"(?<=\w) (?:City|Metropolitan Borough|Unitary Authority)(?: of)?$", re.IGNORECASE)
_LONGEST_NAME = 6  # words
# What follows an inspector's name where no comma divides the two.
_POST = re.compile(r"\s+(?:(?:Her|His) Majesty['’]s|HM|HMI|Ofsted) .*|\s+HMI$")


def is_table_head(block: Block) -> bool:
    """Whether the block is the first row of a grades table, as in "Judgement  Grade"."""
    return bool(TABLE_HEAD.match(block.text))


def is_graded(block: Block) -> bool:
    """Whether the block is one line that ends with a grade."""
    return bool(_GRADED.match(block.text))


def grades(rows: Iterable[Block]) -> dict[str, str]:
    """Return the grade of each area, in the table's order."""
    found = {}
    for row in rows:
        if is_table_head(row):
            continue
        area, tab, grade = row.text.rpartition("\t")
        if tab:
            found[fold(area).rstrip(".")] = fold(grade)
        elif stated := is_graded(row) and _STATED.match(row.text):
            found[stated.group(1)] = stated.group(2)
        elif graded := _GRADED.match(row.text):
            found[fold(graded.group(1))] = fold(graded.group(2))
        else:
            found[fold(row.text)] = "not stated"
    return found


def line(area: str, grade: str) -> str:
    """Return an area with its grade as the report says it: as a row of a table, or as words that go on."""
    return f"{area} {grade}" if re.match(r"(?:are|is|requires?) ", grade) else f"{area}: {grade}"


def as_sentences(lines: Iterable[str]) -> str:
    """Return the lines as running text: each closed by a full stop where it has none."""
    return " ".join(line if ends_sentence(line) else f"{line}." for line in lines)


def title(lines: list[str], key: str) -> str:
    """Return the report's title: the first line that is not a date or a name, or the key made readable."""
    found = (line for line in lines if not re.match(r"inspection dates|lead inspector", line, re.IGNORECASE))
    return re.split(r"(?<=[a-z])(?<!\bSt)\.\s", next(found, _readable(key)))[0].rstrip(".")


def dates(lines: list[str]) -> str:
    """Return the inspection's dates as printed, or "" where there are none."""
    whole = as_sentences(lines)
    found = re.search(r"inspection dates?:\s*([^.]+)", whole, re.IGNORECASE) or _DATES.search(whole)
    return found.group(1).strip() if found else ""


def lead_inspector(lines: list[str]) -> str:
    """Return the lead inspector's name, or ""."""
    found = re.search(r"lead inspector(?: was|:)?\s*([^.,;]+)", as_sentences(lines), re.IGNORECASE)
    return _POST.sub("", found.group(1)).strip() if found else ""


def authority(heading: str, key: str) -> str:
    """Return whom the report is about: "Inspection of Wigan local authority children's services" gives "Wigan"."""
    named = re.search(r"\b(?:inspection|visit) (?:of|to) (?:the )?(.+)", heading, re.IGNORECASE)
    first = heading.partition(":")[0]  # "Ashdale Council: inspection of …" names its authority first
    heading = re.sub(r"^(?:the |council of (?:the )?)+", "", heading, flags=re.IGNORECASE)
    rest = named.group(1) if named and re.search(r"inspection|visit", first, re.IGNORECASE) else heading
    inside = re.search(r"\bin (?:the )?([A-Z].*)", rest)
    name = fold(_AFTER_THE_NAME.split(rest if rest[:1].isupper() else inside.group(1) if inside else "", maxsplit=1)[0])
    readable = _readable(key)
    named_well = name and len(name.split()) <= _LONGEST_NAME
    return _AND_ITS_KIND.sub("", re.sub(r"\s*\b(?:19|20)\d\d\b", "", name if named_well else readable).strip()) or readable


def _readable(key: str) -> str:
    return re.sub(r"[-_]+", " ", key).strip().title()
