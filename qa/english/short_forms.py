"""What people of the field say in letters and reports mostly in words: each put for the other, whichever the reports use more."""

import re
from collections.abc import Iterable, Sequence

from data import Report

from .report_text import text_of

# What people of the field say in letters, and reports mostly in words.
ABBREVIATIONS = {
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
_ABBREVIATED = re.compile(rf"\b((?i:{'|'.join(short for short in ABBREVIATIONS if short not in _WORDS_TOO)})|{'|'.join(_WORDS_TOO)})(?=s?\b)")
_THE_DIRECTOR = re.compile(r"\bthe director\b(?! (?:of|for|'s)\b)(?!'s)", re.IGNORECASE)
_STANDS_FOR = re.compile(r"\b(?:stands?|short) for\b", re.IGNORECASE)


def spelt_out(question: str, reports: Iterable[Report]) -> str:
    """Return the question with abbreviations, where the reports use none, or words more often, in words: `LADO` is "local authority designated officer"."""
    found = dict.fromkeys(() if _STANDS_FOR.search(question) else _ABBREVIATED.findall(question))
    text = text_of(reports) if found else ""
    for short in found:
        words = ABBREVIATIONS[short.upper()]
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
    said = [(short, words) for short, words in ABBREVIATIONS.items() if re.search(rf"\b{re.escape(words)}s?\b", plain, re.IGNORECASE)]
    text = text_of(reports).replace("’", "'") if said or _THE_DIRECTOR.search(plain) else ""
    if re.search(r"\bDCS\b", text):
        plain = _THE_DIRECTOR.sub("the DCS", plain)
    for short, words in said:
        long = re.compile(rf"\b{re.escape(words)}(s?)\b", re.IGNORECASE)
        if len(re.findall(rf"\b{short}s?\b", text)) > len(long.findall(text)):
            plain = long.sub(rf"{short}\1", plain)
    return plain if plain != question.replace("’", "'") else question


def is_abbreviation(word: str) -> bool:
    """Whether the word is one of the field's abbreviations: "neets"."""
    return word.upper().removesuffix("S") in ABBREVIATIONS


def in_words(short: str) -> str:
    """Return what one of the field's abbreviations is short for, letter by letter, or nothing: `in_words("IRO")` is "independent reviewing officer"."""
    words = ABBREVIATIONS.get(short.upper(), "")
    first = "".join(word[0] for word in re.findall(r"\w+", words) if word not in ("and", "of", "in", "for")).upper()
    return words if first == short.upper() else ""
