"""Everyday words for what inspection reports have terms for: `kids` are children, a `watchdog` is inspectors.

The question is searched and read in the report's terms; what a person typed is still what is shown. Only words with one meaning in an
inspection report are here.
"""

import re
from collections.abc import Sequence

from data import Report

_FAR_MORE = 3  # times as often as the newer term: 16 of the 143 labelled real reports have the older one so
_OUT = r"(?:kicked|chucked|thrown|turfed) out of"
_TERMS = {
    # What they want is in the list of what must improve.
    r"what (?:does|do|did|has|have) (?:ofsted|(?:the )?inspectors|the (?:report|inspection))"
    r" (?:want(?:ed)?|ask(?:ed)?|told|tell|recommend(?:ed)?|expect(?:ed)?)"
    r"(?:(?: [\w'’-]+){0,3}? (?:to (?:do|change|fix|sort out|put right|improve)|done|changed|improved|fixed))?"
    r" (?:about|on|for|with|over)": "what needs to improve about",
    r"kids?|kiddies|youngsters?|little ones?|bairns?": "children",
    r"teen(?:ager)?s?": "young people",
    r"mums? (?:and|or|&) dads?|mothers? (?:and|or) fathers?|mam and dad": "parents",
    r"(?:foster|adoptive) (?:mums?|dads?|parents?)": "foster carers",
    r"boss(?:es)?": "leaders",
    r"higher-ups?|top brass|people in charge|those in charge|people at the top": "senior leaders",
    r"rookies": "newly qualified social workers",
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
    r"B ?& ?Bs?|B and Bs?|bnbs?": "bed and breakfast",
    r"(?:report|raise) (?:a |any |my )?(?:worr(?:y|ies)|concerns?) about (?=an? child\b)": "make a referral about ",
    r"(?:if|when) (?:i['’]?m|i am|we['’]re|we are|you['’]re|you are|someone is|somebody is) (?:worried|concerned) about a child": (
        "to make a referral about a child"
    ),
    r"done to improve(?=\W*$)": "done",
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
# What children in care are called in the reports until about 2018.
_LOOKED_AFTER = re.compile(r"\b(?:looked[ -]after children|children looked after)\b", re.IGNORECASE)
_IN_CARE = re.compile(r"\bchildren in care\b", re.IGNORECASE)
_ARE_IN_CARE = re.compile(r"\b(children (?:who |that )?(?:are|were)) in care\b", re.IGNORECASE)


def in_older_terms(question: str, reports: Sequence[Report]) -> str:
    """Return the question about children in care with the term that the report has for them where it is the older one, "children looked after".

    Of several reports each may use another.
    """
    if len(reports) != 1 or not (_IN_CARE.search(question) or _ARE_IN_CARE.search(question)):
        return question
    texts = [paragraph.text for paragraph in reports[0].paragraphs]
    older, newer = (sum(len(term.findall(text)) for text in texts) for term in (_LOOKED_AFTER, _IN_CARE))
    return _ARE_IN_CARE.sub(r"\1 looked after", _IN_CARE.sub("children looked after", question)) if older > _FAR_MORE * newer else question


def in_report_terms(question: str) -> str:
    """Return the question with everyday words replaced.

    `in_report_terms("do kids get seen?")` is "do children get seen?".
    """
    for words, term in _PATTERNS:
        question = words.sub(term, question)
    return question
