"""Which names of people, places and other things a question speaks of that the reports do not: the explicit checks that a model is bad at."""

import re
from collections.abc import Iterable, Sequence

from data import Paragraph, Report

from .authorities import INSTITUTION, on_what_is_named, places
from .report_text import text_of

# "in Marrowby", "does Oxenbridge", "did Westmarch's", "Hallamby Borough": a capital and small letters, so no abbreviation.
_WRITTEN_PLACE = re.compile(
    r"\b(?:in|near|neighbouring|at|over in|(?:does|did|has|(?<![wW]hat )(?<![wW]ho )is)(?! [A-Z][a-z]+ [A-Z])) ([A-Z][a-z]{2,})\b"
    r"|(?<=[a-z,] )([A-Z][a-z]{2,})(?=['’]s? |,? (?:Borough|Council|City|County)\b)"
)
TITLES = "Councillor|Cllr|Dr|Mr|Mrs|Ms|Miss|Sir|Dame|Professor|Prof|Lord|Lady"
_TITLE = re.compile(rf"^(?:{TITLES})\b\.? ?(?=[A-Z])")
_TITLED = re.compile(rf"\b(?:{TITLES})\.? (?P<name>[A-Z][\w’'-]*[a-z](?: [A-Z][\w’'-]*[a-z])*)(?<!['’]s)")
# "Who is the Strategic Director?" names a post and nobody.
_POST = re.compile(
    r"(?:(?:Strategic|Assistant|Deputy|Corporate|Chief|Lead|Service|Principal|Social|Interim|Executive|Director|Head|Leader|Mayor|Member|Manager|Worker|Officer"
    r"|Chair|Councillor|Inspector)s? ?)+"
)
_LONG = 5  # letters
_CALENDAR = frozenset(
    [
        *("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"),
        *("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Christmas", "Easter", "Ramadan"),
    ]
)
_COUNTRIES = frozenset(["England", "Britain", "Wales", "Scotland", "Ireland", "Europe", "UK", "United Kingdom", "Great Britain"])
_NOT_NAMES = (
    _CALENDAR | _COUNTRIES | {"Ofsted", "CQC", "MP", "MPs", "GP", "GPs", "LA", "LAs", "QA", "ILACS", "SIF", "KPI", "KPIs", "SLIP", "OK", "TV", "AI", "DNA"}
)
NOT_PLACES = _NOT_NAMES | {
    *("English", "Maths", "Ofsted", "Braille", "Welsh", "Urdu", "Polish", "Punjabi", "Bengali", "Arabic"),
    *("Covid", "Coronavirus", "Lockdown", "Brexit", "Parliament", "Government", "Neglect", "Kinship"),
    *("Year", "Key", "Section", "Teenagers", "Grandparents", "Mum", "Dad", "Gran"),
}
# "Does it work with Peterborough?" is of this council, where the report speaks of the other.
_TOGETHER = r"\b(?:work\w*|shar\w+|join\w*|link\w*|cooperat\w+|co-operat\w+|collaborat\w+|partner\w*|team\w* up|merg\w+)\b[^?.!,]* with"


def unknown_names(question: str, reports: Iterable[Report]) -> list[str]:
    """Return what the question writes as a name (capitals inside a sentence) and no report mentions: `GCSE`, `Mary Poole`.

    A report mentions a name where one of its words stands there as a word, in the plural too: "primary" does not mention Mary. "March" is none.
    """
    written = re.findall(r"(?<=[\w,:;] )(?!I(?:m|ve|ll|d)?\b)[A-Z][\w&-]*(?:['’](?!s)\w+)?(?: [A-Z][\w-]*)*", question)
    text = _with_names(reports) if written else ""
    known = {name for name in written if any(_stands_in(word, text) for word in _TITLE.sub("", name).lower().split())}
    return [name for name in dict.fromkeys(written) if name not in known | _NOT_NAMES and not _POST.fullmatch(name)]


def unknown_people(question: str, reports: Iterable[Report]) -> list[str]:
    """Return whom the question names by a title and a surname that no report has: `Dr Jones`."""
    titled = [found for found in _TITLED.finditer(question) if found["name"] not in _NOT_NAMES]
    text = text_of(reports).lower() if titled else ""
    return [found.group() for found in titled if not _stands_in(found["name"].split()[-1].lower(), text)]


def unknown_places(question: str, reports: Iterable[Report]) -> list[str]:
    """Return the places that the question names and no report is on or mentions: councils by the list, others by how they are written ("in Marrowby")."""
    written = [found.group(1) or found.group(2) for found in _WRITTEN_PLACE.finditer(question)]
    named = dict.fromkeys([*places(question), *(name for name in written if name not in NOT_PLACES and not re.fullmatch(INSTITUTION, name))])
    text = _with_names(reports) if named else ""
    return [place for place in named if not _stands_in(place.lower(), text)]


def asked_elsewhere(question: str, reports: Sequence[Report], others: Iterable[Report], paragraph: Paragraph) -> list[str]:
    """Return the authorities that the question names, by the list or as one of the `others`, that no report is on and the paragraph does not mention.

    A report that mentions Bolton somewhere is not on Bolton, and answers for it only where the paragraph speaks of it.
    """
    named = dict.fromkeys([*places(question), *(other.authority for other in on_what_is_named(question, others))])
    fronts = (p.text for report in reports for p in report.paragraphs if p.id in ("dates", "judgements"))  # "London Borough of Lewisham"
    text = " ".join([*(f"{report.authority} {report.title}" for report in reports), *fronts, paragraph.section, paragraph.text]).lower()
    whole = text_of(reports) if named else ""
    of_a_name = {place for place in named for found in re.findall(rf"\b{re.escape(place)} [A-Z]\w+", question) if found in whole}  # "Harrow Lane"
    beside = {place for place in named if place.lower() in whole.lower() and re.search(rf"{_TOGETHER} {re.escape(place)}\b", question, re.IGNORECASE)}
    return [place for place in named if place not in of_a_name | beside and not re.search(rf"\b{re.escape(place.lower())}\b", text)]


def _stands_in(word: str, text: str) -> bool:
    """Whether the word, in lower case, stands in the text, in the plural too, or the country that it is of: "afghan" in "afghanistan"."""
    people = re.sub(r"(?<=\w{6})ian$", "", word.removesuffix("s"))
    one = word.removesuffix("s") if len(word) >= _LONG else word  # "Travellers" in "the Traveller community"
    forms = rf"\b{re.escape(one)}\b|\b{re.escape(word)}(?:e?s)?\b|\b{re.escape(word.removesuffix('s'))}['’]s\b"  # "PEPs", which some write with an apostrophe
    return bool(re.search(forms, text) or (len(people) >= _LONG and re.search(rf"\b{re.escape(people)}(?:istan|e|ia)\b", text)))


def _with_names(reports: Iterable[Report]) -> str:
    """Return all that the reports say, lower-cased, with their authorities' names as those write them who leave out apostrophes: "wigans"."""
    reports = list(reports)
    return " ".join([text_of(reports), *(f"{report.authority}s" for report in reports)]).lower()
