"""Everyday words for what inspection reports have terms for: `kids` are children, a `watchdog` is inspectors.

The question is searched and read in the report's terms; what a person typed is still what is shown. Only words with one meaning in an
inspection report are here.
"""

import re

_OUT = r"(?:kicked|chucked|thrown|turfed) out of"
_TERMS = {
    r"kids?|kiddies|youngsters?|little ones?|bairns?": "children",
    r"teen(?:ager)?s?": "young people",
    r"mums? (?:and|or|&) dads?|mothers? (?:and|or) fathers?|mam and dad": "parents",
    r"(?:foster|adoptive) (?:mums?|dads?|parents?)": "foster carers",
    r"boss(?:es)?|higher-ups?|top brass|people in charge|those in charge|people at the top": "senior leaders",
    r"chief exec": "chief executive",
    r"watchdogs?": "inspectors",
    r"looked[ -]after (?:children|kids|youngsters|young people)|(?<!\bare )(?<!\bwere )children looked after(?! (?:by|properly|well)\b)": "children in care",
    r"runaways": "children who go missing",
    r"(?:ran|run|runs|running) (?:off|away)": "go missing",
    r"groomed": "exploited",
    r"grooming": "exploitation",
    r"domestic violence|violence (?:between partners )?at home|wife[ -]beat\w+": "domestic abuse",
    rf"{_OUT} ((?:\w+ ){{0,2}}(?:school|class(?:es)?|lessons?|nursery|college))": r"excluded from \1",
    rf"{_OUT} ((?:\w+ ){{0,2}}(?:flats?|homes?|houses?|tenanc(?:y|ies)))": r"evicted from \1",
    r"nowhere to live|no\s?where to stay|kicked out(?! of)": "homeless",
    r"safeguarding plans?": "child protection plan",
    r"home[ -]?school(?:ed|ing)?|taught at home": "home educated",
    r"accusations?": "allegations",
    r"workloads?": "caseloads",
    r"any cop": "any good",
    r"cops?(?! with)": "police",
    r"(?:middle of the|late at|at) night": "out of hours",
    # What is done to support people goes by many names, so this verb should not be looked for.
    r"(how (?:are|is|were|was) (?:[\w'’-]+ ){1,4})supported": r"\1helped",
    r"uni": "university",
    r"wen": "when",
    r"wot|wat": "what",
    r"meny|menny": "many",
}
_PATTERNS = [(re.compile(rf"\b(?:{words})\b", re.IGNORECASE), term) for words, term in _TERMS.items()]


def in_report_terms(question: str) -> str:
    """Return the question with everyday words replaced.

    `in_report_terms("do kids get seen?")` is "do children get seen?".
    """
    for words, term in _PATTERNS:
        question = words.sub(term, question)
    return question
