"""Which names and years a question speaks of that the reports do not: the explicit checks that a model is bad at."""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from importlib.resources import files

from data import Paragraph, Report

from .why import asks_why

_YEAR = re.compile(r"\b(?:19|20)\d\d\b(?! (?:children|(?:young )?people|famil(?:ies|y)|pupils|students|patients|prisoners|staff|carers|homes)\b(?!['’]))")
_SINCE = re.compile(r"\bsince (?:[\w'’-]+ ){0,6}?(?:19|20)\d\d\b", re.IGNORECASE)
_ADVICE = re.compile(
    r"(?:^|[.,;:–-] *|\b(?:or|and|one|which) )(?:should|shall|ought) (?:i|we|my)\b"
    r"(?! (?:\w+ )?(?:be (?:\w+ing|seen|told|given|visited|asked)|have been|have (?:an?|had|my)|get (?:a say|any say|visits?|told|asked)|expect)\b)"
    r"|\bwhat (?:do|would) you (?:advise|recommend|suggest|think)"
    r"|\b(?:can|could|would) you (?:advise|recommend)"
    r"(?! (?:(?:me|us) )?(?:how (?:many|much|often|long)|who|when|where|which|what (?:grade|is|was|are|were|the)\b))"
    r"|\bdo you (?:advise|recommend|think)|\bis it (?:worth|better) (?:me|us|my)\b"
    r"|\bwhat should (?:i|we) (?:say|tell|write|do(?! to (?:join|apply|report|become)\b))\b"
    r"|\bwhat should (?:i|we|councillors?|the (?:committee|panel)) (?:ask|challenge|press)\b"
    r"|\bwould (?:i|we) be better off\b|\bwhat are my (?:chances|legal)"
    r"|\bhow (?:do|can|could|would) (?:i|we) (?:get (?:my|our|them|him|her)\b|complain(?! about (?:the |this )?(?:inspection|report|inspectors"
    r"|ofsted)\b)|appeal|challenge|stop)"
    r"|\bwho (?:do|can|should) (?:i|we) complain to\b|\bwhat can (?:i|we) do (?:if|about)\b|\b(?:can|where do) (?:i|we) (?:complain|appeal)\b",
    re.IGNORECASE,
)
_RIGHTS = re.compile(
    r"^(?:and |so |but )?(?:can i (?:refuse|say no|stop|insist)|do i (?:have|need) to|am i allowed|is it legal|what are my rights)\b", re.IGNORECASE
)
# "in Marrowby", "does Oxenbridge", "did Westmarch's", "Hallamby Borough": a capital and small letters, so no abbreviation.
_WRITTEN_PLACE = re.compile(
    r"\b(?:in|near|neighbouring|at|over in|(?:does|did|has|(?<![wW]hat )(?<![wW]ho )is)(?! [A-Z][a-z]+ [A-Z])) ([A-Z][a-z]{2,})\b"
    r"|(?<=[a-z,] )([A-Z][a-z]{2,})(?=['’]s? |,? (?:Borough|Council|City|County)\b)"
)
TITLES = "Councillor|Cllr|Dr|Mr|Mrs|Ms|Miss|Sir|Dame|Professor|Prof|Lord|Lady"
_TITLE = re.compile(rf"^(?:{TITLES})\b\.? ?(?=[A-Z])")
_TITLED = re.compile(rf"\b(?:{TITLES})\.? (?P<name>[A-Z][\w’'-]*[a-z](?: [A-Z][\w’'-]*[a-z])*)(?<!['’]s)")
_LONG = 5  # letters
# "Hull", of "Kingston upon Hull"
_LAST_OF_TWO = re.compile(r"Kingston upon (?P<name>Hull)\b", re.IGNORECASE)
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
_FIRST_OF_TWO = re.compile(r"(?P<name>[A-Z][a-z]{3,})(?:[ -](?i:and|with|upon|on)[ -]|, )")
# "Who is the Strategic Director?" names a post and nobody.
_POST = re.compile(
    r"(?:(?:Strategic|Assistant|Deputy|Corporate|Chief|Lead|Service|Principal|Social|Interim|Executive|Director|Head|Leader|Mayor|Member|Manager|Worker|Officer"
    r"|Chair|Councillor|Inspector)s? ?)+"
)
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
# English words that are also councils: only with a capital, and not where a sentence opens.
_ALSO_WORDS = frozenset({"bath", "bury", "reading", "sandwell", "slough", "wells", "hull", "barking", "rugby", "poole", "deal", "sale"})
# The words of an authority's name that say what it is, which people leave out.
_INSTITUTION = (
    r"(?i:\b(?:(?:the )?(?:(?:london|royal|metropolitan) )*(?:city|borough|county) of|the|HMP|YOI|NHS|(?:foundation )?trust|learning|school|academy"
    r"|college|hospital|university|county|city|borough|district|metropolitan|council|services?|fire and rescue)\b)"
)
# What stands behind its name for a council: "Wigan Metropolitan Borough Council", "Wigan MBC".
_FULL = r"(?: (?:MBC|BC|CC|DC|(?i:metropolitan|borough|(?:city|county|district)(?= council)))\b)*+"
# What people of the field say in letters, and reports mostly in words.
_ABBREVIATIONS = {
    "A&E": "emergency department",
    "ADHD": "attention deficit hyperactivity disorder",
    "AMHP": "approved mental health professional",
    "ASYE": "assessed and supported year in employment for newly qualified social workers",
    "BIA": "best interests assessor",
    "CAMHS": "child and adolescent mental health service",
    "CCE": "child criminal exploitation",
    "CHC": "continuing healthcare",
    "CICC": "children in care council",
    "CIC": "children in care",
    "CIN": "children in need",
    "CLA": "children in care",
    "CME": "children missing education",
    "CP": "child protection",
    "CSE": "child sexual exploitation",
    "DCS": "director of children's services",
    "DA": "domestic abuse",
    "DASS": "director of adult social services",
    "DBS": "Disclosure and Barring Service",
    "DCO": "designated clinical officer",
    "DSCO": "designated social care officer",
    "DFG": "disabled facilities grant",
    "DOLS": "deprivation of liberty safeguards",
    "DSL": "designated safeguarding lead",
    "EET": "education, employment or training",
    "EDT": "emergency duty team out of hours",
    "EHCP": "education, health and care plan",
    "EHE": "elective home education",
    "EOTAS": "education otherwise than at school",
    "EP": "educational psychologist",
    "ESOL": "English for speakers of other languages",
    "FDAC": "family drug and alcohol court",
    "FGC": "family group conference",
    "FGM": "female genital mutilation",
    "ICPC": "initial child protection conference",
    "ICB": "integrated care board",
    "IDVA": "independent domestic violence adviser",
    "IHA": "initial health assessment",
    "IRO": "independent reviewing officer",
    "LA": "local authority",
    "JSNA": "joint strategic needs assessment",
    "LAC": "children in care",
    "LADO": "local authority designated officer",
    "LSCB": "local safeguarding children board",
    "MAPPA": "multi-agency public protection arrangements",
    "MARAC": "multi-agency risk assessment conference",
    "MHST": "mental health support team",
    "MASH": "multi-agency safeguarding hub",
    "NEET": "not in education, employment or training",
    "NRPF": "no recourse to public funds",
    "NQSW": "newly qualified social worker",
    "OT": "occupational therapy",
    "PA": "personal adviser",
    "PEP": "personal education plan",
    "PMLD": "profound and multiple learning difficulties",
    "PLO": "pre-proceedings public law outline",
    "PSW": "principal social worker",
    "QA": "quality assurance",
    "RAA": "regional adoption agency",
    "RHI": "return home interview",
    "SAB": "safeguarding adults board",
    "SALT": "speech and language therapy",
    "SCR": "serious case review",
    "SDQ": "strengths and difficulties questionnaire",
    "SEN": "special educational needs",
    "SENCO": "special educational needs coordinator",
    "SEND": "special educational needs and disabilities",
    "SLCN": "speech, language and communication needs",
    "SEMH": "social, emotional and mental health",
    "SENDCO": "special educational needs coordinator",
    "SENDIASS": "SEND information, advice and support service",
    "YJS": "youth justice service",
    "SGO": "special guardianship",
    "UASC": "unaccompanied asylum-seeking children",
}
_WORDS_TOO = ("DA", "EP", "LA", "OT", "PA", "SALT", "SEND")  # in small letters they may be something else
# As many reports call them; and a personal assistant is one whom somebody with a direct payment employs.
_IN_OTHER_WORDS = {
    "A&E": ("emergency care", "hospital"),
    "DASS": ("director of adult services", "director of adult social care"),
    "LADO": ("designated officer",),
    "PA": ("personal assistant",),
}
_SEVERAL = {"OT": "occupational therapists"}  # one of them is a trade, several are people
_ABBREVIATED = re.compile(rf"\b((?i:{'|'.join(short for short in _ABBREVIATIONS if short not in _WORDS_TOO)})|{'|'.join(_WORDS_TOO)})(?=s?\b)")
_THE_DIRECTOR = re.compile(r"\bthe director\b(?! (?:of|for|'s)\b)(?!'s)", re.IGNORECASE)
_STANDS_FOR = re.compile(r"\b(?:stands?|short) for\b", re.IGNORECASE)
_AUXILIARY = r"(?i:(?:do|does|did|has|have|had|is|was|are|were|could|would|should|must|might)(?:n['’]?t)?|can(?:['’]?t)?|will|won['’]?t)"
_ACTS = r"(?i:is|was|has|had|does|did|do|will|can|could|should|must|needs?|gets?|got|runs?|spends?|pays?|isn['’]?t|hasn['’]?t|doesn['’]?t|didn['’]?t)"
# "Does it work with Peterborough?" is of this council, where the report speaks of the other.
_TOGETHER = r"\b(?:work\w*|shar\w+|join\w*|link\w*|cooperat\w+|co-operat\w+|collaborat\w+|partner\w*|team\w* up|merg\w+)\b[^?.!,]* with"


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
            if known and not (name.lower() in _ALSO_WORDS and (i == 0 or not name[:1].isupper())):
                found.append(name if name[:1].isupper() else name.title())
                i += length - 1
                break
        i += 1
    return found


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
    text = _text(reports).lower() if titled else ""
    return [found.group() for found in titled if not _stands_in(found["name"].split()[-1].lower(), text)]


def _stands_in(word: str, text: str) -> bool:
    """Whether the word, in lower case, stands in the text, in the plural too, or the country that it is of: "afghan" in "afghanistan"."""
    people = re.sub(r"(?<=\w{6})ian$", "", word.removesuffix("s"))
    one = word.removesuffix("s") if len(word) >= _LONG else word  # "Travellers" in "the Traveller community"
    forms = rf"\b{re.escape(one)}\b|\b{re.escape(word)}(?:e?s)?\b|\b{re.escape(word.removesuffix('s'))}['’]s\b"  # "PEPs", which some write with an apostrophe
    return bool(re.search(forms, text) or (len(people) >= _LONG and re.search(rf"\b{re.escape(people)}(?:istan|e|ia)\b", text)))


def spelt_out(question: str, reports: Iterable[Report]) -> str:
    """Return the question with abbreviations, where the reports use none, or words more often, in words: `LADO` is "local authority designated officer"."""
    found = dict.fromkeys(() if _STANDS_FOR.search(question) else _ABBREVIATED.findall(question))
    text = _text(reports) if found else ""
    for short in found:
        words = _ABBREVIATIONS[short.upper()]
        others = _IN_OTHER_WORDS.get(short.upper(), ()) if words not in text.lower() else ()
        words = next((other for other in others if other in text.lower()), words)
        used = len(re.findall(rf"\b{short}s?\b", text, re.IGNORECASE if short not in _WORDS_TOO else re.NOFLAG))
        beside = len(re.findall(rf"\({short}s?\)", text))  # "reviewing officers (IROs)" writes both
        if not used or text.lower().count(words.partition(" ")[2].lower() or words) >= used + (used > beside):
            several = _SEVERAL.get(short) or words
            several = several if several.endswith(("s", "ing", "en")) else f"{words[:-1]}ies" if words.endswith(("cy", "ty", "py")) else f"{words}s"
            question = re.sub(rf"\b{short}\b", words, re.sub(rf"\b{short}s\b", several, question))
    return question


def shortened(question: str, reports: Sequence[Report]) -> str:
    """Return the question with the abbreviations that the report uses for what it says in words: "the director of children's services" is the DCS.

    Of several reports each may use another.
    """
    if len(reports) != 1:
        return question
    plain = question.replace("’", "'")
    said = [(short, words) for short, words in _ABBREVIATIONS.items() if re.search(rf"\b{re.escape(words)}s?\b", plain, re.IGNORECASE)]
    text = _text(reports).replace("’", "'") if said or _THE_DIRECTOR.search(plain) else ""
    if re.search(r"\bDCS\b", text):
        plain = _THE_DIRECTOR.sub("the DCS", plain)
    for short, words in said:
        long = re.compile(rf"\b{re.escape(words)}(s?)\b", re.IGNORECASE)
        if len(re.findall(rf"\b{short}s?\b", text)) > len(long.findall(text)):
            plain = long.sub(rf"{short}\1", plain)
    return plain if plain != question.replace("’", "'") else question


def is_abbreviation(word: str) -> bool:
    """Whether the word is one of the field's abbreviations: "neets"."""
    return word.upper().removesuffix("S") in _ABBREVIATIONS


def in_words(short: str) -> str:
    """Return what one of the field's abbreviations is short for, letter by letter, or nothing: `in_words("IRO")` is "independent reviewing officer"."""
    words = _ABBREVIATIONS.get(short.upper(), "")
    first = "".join(word[0] for word in re.findall(r"\w+", words) if word not in ("and", "of", "in", "for")).upper()
    return words if first == short.upper() else ""


def asks_for_advice(question: str) -> bool:
    """Whether the question asks what somebody should do, which no report answers."""
    return bool(_ADVICE.search(question))


def asks_for_rights(question: str) -> bool:
    """Whether the question asks what somebody may or must do, which a report seldom tells: "Can I refuse to let them in?"."""
    return bool(_RIGHTS.search(question))


def _authority_pattern(report: Report) -> str:
    """Return a pattern for the name of the report's authority, with or without the words for what it is."""
    whole = report.authority.strip()
    short = re.sub(_INSTITUTION, " ", whole).strip() or whole
    pattern = "|".join(re.escape(name).replace(r"\ ", r"[ -]").replace(r"\-", r"[ -]") for name in dict.fromkeys([whole, short]))
    pattern = pattern.replace("[ -]and[ -]", "(?:[ -]and[ -]| ?& ?)")
    pattern = pattern if short.lower() in _ALSO_WORDS else f"(?i:{pattern})"
    first = _FIRST_OF_TWO.match(short)
    if first:  # "Telford", of "Telford and Wrekin"
        alone = first["name"] if first["name"].lower() in _ALSO_WORDS else f"(?i:{first['name']})"
        pattern += rf"|{alone}(?! (?:and|&|upon|on|with)\b)"
    if last := _LAST_OF_TWO.match(short):
        pattern += f"|(?i:{last['name']})"
    if (county := short.lower().split()[-1]) in _COUNTIES:
        pattern += f"|(?i:{re.escape(short[: -len(county)])}{_COUNTIES[county]})"
    initials = {letters for name in (whole, short) for letters in _initials(name)} - _ABBREVIATIONS.keys()
    pattern += "".join(f"|{letters}" for letters in sorted(initials))
    return f"(?:{pattern}){_FULL}"


def _initials(name: str) -> set[str]:
    """Return the initials by which an authority may go, with and without those of its small words: "BCP", "BANES", "LBHF"."""
    words = re.findall(r"[^\W\d_]+", name)
    found = {"".join(word[0].upper() for word in words if word[0].isupper()), "".join(word[0].upper() for word in words if word.lower() != "of")}
    return {letters for letters in found if len(letters) >= _LETTERS}


def reports_named(question: str, reports: Iterable[Report]) -> list[Report]:
    """Return the reports whose authority or year the question names: all of them where it names neither."""
    reports = list(reports)
    asked = years(question)
    found = _on_what_is_named(question, reports) or reports
    return [report for report in found if report.year in asked] or found


def _on_what_is_named(question: str, reports: Iterable[Report]) -> list[Report]:
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
    found = re.finditer(rf"\b(?:{authority})(?: of)?(?: (?!{_INSTITUTION})(?:[A-Z]\w+|\d{{1,2}}\b))+", question)
    wholes = [match.group() for match in found]
    text = _text([report]) if wholes else ""
    return [whole for whole in wholes if whole in text]


def without_own_year(question: str, reports: Iterable[Report]) -> str:
    """Return the question less the year of the inspection, which all of a report is about: "What grade did it get in 2022?" is "… get?"."""
    own = {report.year for report in reports}
    year = own.pop() if len(own) == 1 else None
    if year is None or set(years(question)) != {year}:
        return question
    question = re.sub(rf"\b{year}['’]?s? (?=(?:ofsted|inspection|report|rating|grade|judge?ment)\b)", "", question, flags=re.IGNORECASE)
    return re.sub(rf",? ?\b(?:in|for|during|of|from|at) {year}\b,?(?: (?=\W*$))?|^in {year},? ", "", question, flags=re.IGNORECASE)


def years(question: str) -> list[int]:
    """Return the years that the question names."""
    return [int(year) for year in _YEAR.findall(question)]


def unknown_places(question: str, reports: Iterable[Report]) -> list[str]:
    """Return the places that the question names and no report is on or mentions: councils by the list, others by how they are written ("in Marrowby")."""
    written = [found.group(1) or found.group(2) for found in _WRITTEN_PLACE.finditer(question)]
    named = dict.fromkeys([*places(question), *(name for name in written if name not in NOT_PLACES and not re.fullmatch(_INSTITUTION, name))])
    text = _with_names(reports) if named else ""
    return [place for place in named if not _stands_in(place.lower(), text)]


def asked_elsewhere(question: str, reports: Sequence[Report], others: Iterable[Report], paragraph: Paragraph) -> list[str]:
    """Return the authorities that the question names, by the list or as one of the `others`, that no report is on and the paragraph does not mention.

    A report that mentions Bolton somewhere is not on Bolton, and answers for it only where the paragraph speaks of it.
    """
    named = dict.fromkeys([*places(question), *(other.authority for other in _on_what_is_named(question, others))])
    fronts = (p.text for report in reports for p in report.paragraphs if p.id in ("dates", "judgements"))  # "London Borough of Lewisham"
    text = " ".join([*(f"{report.authority} {report.title}" for report in reports), *fronts, paragraph.section, paragraph.text]).lower()
    whole = _text(reports) if named else ""
    of_a_name = {place for place in named for found in re.findall(rf"\b{re.escape(place)} [A-Z]\w+", question) if found in whole}  # "Harrow Lane"
    beside = {place for place in named if place.lower() in whole.lower() and re.search(rf"{_TOGETHER} {re.escape(place)}\b", question, re.IGNORECASE)}
    return [place for place in named if place not in of_a_name | beside and not re.search(rf"\b{re.escape(place.lower())}\b", text)]


def stated_elsewhere(question: str, report: Report, paragraph: Paragraph) -> bool:
    """Whether the question names a year that is neither the inspection's nor in the paragraph, which then speaks of another time.

    What has come about "since 2020" is so now, and a paragraph on it need not name the year; but why it has come about takes it for granted.
    """
    text = f"{paragraph.section} {paragraph.text}"
    asked = question if asks_why(question) else _SINCE.sub(" ", question)
    return any(year != report.year and str(year) not in text for year in years(asked))


def unknown_years(question: str, reports: Iterable[Report]) -> list[int]:
    """Return the years that the question names and no report mentions."""
    asked = years(question)
    text = _text(reports) if asked else ""
    return [year for year in asked if str(year) not in text]


def _with_names(reports: Iterable[Report]) -> str:
    """Return all that the reports say, lower-cased, with their authorities' names as those write them who leave out apostrophes: "wigans"."""
    reports = list(reports)
    return " ".join([_text(reports), *(f"{report.authority}s" for report in reports)]).lower()


def _text(reports: Iterable[Report]) -> str:
    """Return all that the reports say, with whom and which year they are on: of many reports it is long, so it is made only where it is looked in."""
    return " ".join(text for report in reports for text in (report.authority, str(report.year), *(paragraph.text for paragraph in report.paragraphs)))
