"""A question for the date of this inspection is answered by the front page, and one for the inspection before by the sentence that names its year.

"When was it last inspected?" and "When did inspectors come?" share their words with every sentence about this inspection. It is a rule for the plain cases:
with any other word in it, "When was the adoption service last inspected?", the question is searched for like all others.
"""

import re
from collections.abc import Sequence

from data import Report, Sentence, sentences
from index.lexical import STOP_WORDS

from ..answer import Citation
from ..english.kind_words import MONTHS

_MOST = 3  # reports: of more, a list of years answers nobody
_ANY_YEAR = 9999  # of a report without one
_WHEN = re.compile(
    r"^(?:so |and )?(?:when|(?:in |on )?(?:what|which) (?:year|month|date|day|week)s?|how (?:long|many years) (?:ago|is it since|has it been since|since))\b",
    re.IGNORECASE,
)
_INSPECTED = re.compile(r"\b(?:inspect\w*|ofsted)\b", re.IGNORECASE)
# The inspection before this one; "the last inspection" may also be this one.
_BEFORE = re.compile(r"\b(?:before|previous\w*|prior|earlier)\b", re.IGNORECASE)
_LAST = re.compile(r"\blast\b", re.IGNORECASE)
_FRAME = frozenset(
    re.findall(
        r"\w+",
        """
        again ago authority been before board by carried carry children come conduct conducted council date day department did do done earlier face
        faced full get gets give given got happen held how ilacs in inspect inspected inspecting inspection inspections inspector inspectors it last
        local long main many month months most ofsted on one out place previous previously prior proper receive received recent round s service services
        since standard take taken that the them then they this time took undergo undergone visit what week weeks when which year years
        """,
    )
)
# This inspection, which has been: no next one, and no visit that was none.
_THIS = re.compile(r"^(?!.*\b(?:again|ago|next|recent|since|will)\b).*\b(?:was|were|did|happened|took|dates?)\b", re.IGNORECASE)
_HOW_LONG = re.compile(r"^(?:so |and )?how (?:long|many (?:days|weeks))\b", re.IGNORECASE)
_DATES = re.compile(r"^(?:so |and )?(?:(?:what|which) )?(?:(?:is|are|was|were) )?(?:the )?(?:inspection )?dates?\b", re.IGNORECASE)
_CAME = frozenset(
    re.findall(
        r"\w+",
        "begin begun came come dates days during end ended finish finished happened report start started stay stayed visit visited visiting weeks"
        " spend spent there",
    )
)
# "Was the inspection in 2021?", "Did the inspection take place in May 2021?"
_WAS_IN = re.compile(
    r"(?:so |and )?(?:was|did) (?:the|this) (?:ofsted )?inspection (?:(?:happen|take place|held|done|carried out|start|end|finish) )?(?:in|during)"
    rf" (?:(?:{MONTHS}) )?(?P<year>(?:19|20)\d\d)\W*",
    re.IGNORECASE,
)
_YEAR = r"\b((?:19|20)\d\d)\b"
# "since the last inspection, in 2019", "the previous ILACS inspection in May 2018", "was last inspected in 2017".
_SAYS_LAST = re.compile(rf"\b(?:last|previous(?:ly)?|earlier|prior)\b[^.;]{{0,70}}\binspect(?:ion|ed)\b[^.;]{{0,70}}?{_YEAR}", re.IGNORECASE)
# "since the inspection in 2018", "the 2018 inspection": another one where its year is not this one's.
_SAYS_WHEN = re.compile(rf"\binspection(?: report)?,? (?:in|of) (?:[A-Z][a-z]+ )?{_YEAR}|{_YEAR} (?:full |ILACS |SIF |single |Ofsted )*inspection\b")
# Inspections of something else, and how many characters before it may say so.
_OTHER_KIND = re.compile(
    r"\b(?:this inspection|joint|JTAI|thematic|SEND|special educational|focused|monitoring|assurance|adoption|fostering|residential|homes?|schools?|youth"
    r"|probation|police|CQC)\b",
    re.IGNORECASE,
)
# "a focused assurance visit in October 2020"
_VISIT = re.compile(r"\b(?:an?|the) (?P<visit>(?:last )?(?:focused|assurance|monitoring)(?: [a-z]+)? visit),? (?:in|of) (?P<when>[A-Z][a-z]+ (?:19|20)\d\d)")
_SINCE_VISIT = re.compile(r"\bsince (?:the )?(?P<when>[A-Z][a-z]+ (?:19|20)\d\d)(?: visit)?\b", re.IGNORECASE)
_SINCE = re.compile(rf"\bsince {_YEAR}", re.IGNORECASE)
_WORSE = re.compile(r"\b(?:worse\w*|declin\w+|deteriorat\w+|slipped|gone down|fallen)\b", re.IGNORECASE)
_PUBLISHED = re.compile(
    r"(?:so |and )?(?:when|(?:on )?what (?:date|day)) (?:was|did|is) (?:the|this|it)(?: ofsted| inspection)?(?: report)?"
    r" (?:published|come out|released|issued|publication date)\W*",
    re.IGNORECASE,
)
_WHO_LED = re.compile(r"\bthe (?:person who led (?:it|(?:the|this) inspection)|lead inspector)\b", re.IGNORECASE)
# The front page says when the inspection was and who led it, and nothing else.
_OF_INSPECTION = re.compile(
    r"\b(?:inspect\w*|ofsted|visit\w*|report\w*|led|lead|when|dates?|authors?|wrote|written|publish\w*|how long|start\w*|days?|weeks?|20\d\d)\b", re.IGNORECASE
)
# "Which inspector leads the Willow team?": of police, whose rank that is
_LEADS_ANOTHER = re.compile(r"\b(?i:inspector)\b.*\b(?i:leads|runs|heads|manages) (?:the )?(?!Ofsted\b|HMI\b)[A-Z]")
# "Was the lead inspector a social worker?": of whoever led it the page says no more than the name
_OF_INSPECTOR = re.compile(
    r"(?:so |and |but )?(?:is|was|were|are|has|have|does|do|did|had|how (?:old|experienced|qualified|good) (?:is|was)) (?:the |this )?(?:lead )?inspectors? "
    r"(?!(?:called|named|from|an? (?:hmi|ofsted|her|his)|her majesty|his majesty|hmi)\b)"
    r"(?!.*\b(?:week|day|month|year|long|time|start\w*|finish\w*|visit\w*|c[ao]me|when|date|there|here|20\d\d|jan\w*|feb\w*|mar\w*|apr\w*|may|june?"
    r"|july?|aug\w*|sep\w*"
    r"|oct\w*|nov\w*|dec\w*)s?\b)(?!(?-i:[A-Z]))",
    re.IGNORECASE,
)
_SINCE_IT = re.compile(
    r"\b(?:since|after) (?:this (?:report|inspection|visit)\b|the (?:report|inspection) (?:came out|was (?:published|finished|done)|finished))"
    r"|^(?:and |so )?(?:has|have) [\w'’ ]+ (?:been )?(?:re-?)?inspected (?:again )?since\b(?! (?:\w+ )?(?:19|20)\d\d)"
    r"|\bsince the report\b(?! (?:before|in|of|on)\b)",
    re.IGNORECASE,
)
_TO_COME = re.compile(r"\b(?:must|will|should|next|going to|plan\w*|expected)\b", re.IGNORECASE)
_OTHER_DATE = re.compile(r"\b(?:published|last|previous(?:ly)?)\b", re.IGNORECASE)
_BEFORE_IT = 30


def earlier_inspection(question: str, reports: Sequence[Report]) -> tuple[Citation, ...]:
    """Return the sentence of each report that says when the inspection before was, where the question asks for nothing else, or nothing.

    Of a question for "the last inspection" the dates of this one follow. `question` is without the authority's name.
    """
    if len(reports) > _MOST or not _WHEN.search(question) or not _only_of_inspections(question, _FRAME):
        return ()
    before = bool(_BEFORE.search(question))
    if not before and not _LAST.search(question):
        return ()
    found: list[tuple[Report, tuple[Sentence, ...]]] = [(report, (sentence,)) for report in reports if (sentence := _stated(report))]
    return _cited(found if before else [*found, *_on_front_pages([report for report, _ in found])])


def this_inspection(question: str, reports: Sequence[Report]) -> tuple[Citation, ...]:
    """Return what each report's front page says of when the inspection was, where the question asks for nothing else, or nothing.

    `question` is without the authority's name.
    """
    was_in = _WAS_IN.fullmatch(question.strip()) if len(reports) == 1 else None
    if was_in and int(was_in["year"]) != reports[0].year:
        return _cited(_on_front_pages(reports))
    question = _WHO_LED.sub("the inspectors", question)
    lasted = _HOW_LONG.search(question)
    if len(reports) > _MOST or not (lasted or _WHEN.search(question) or _DATES.search(question)) or not _only_of_inspections(question, _FRAME | _CAME):
        return ()
    if not _THIS.search(question) or _BEFORE.search(question) or (_LAST.search(question) and not lasted):
        return ()
    found = [(report, tuple(s for s in quoted if not _OTHER_DATE.search(s.text)) or quoted) for report, quoted in _on_front_pages(reports)]
    return _cited(found) if len(found) == len(reports) else ()


def published(question: str, reports: Sequence[Report]) -> tuple[Citation, ...]:
    """Return what each report's front page says of when the report was published, where the question asks for nothing else, or nothing."""
    if len(reports) > _MOST or not _PUBLISHED.fullmatch(question.strip()):
        return ()
    found = [(report, tuple(s for s in quoted if re.search(r"\bpublished\b", s.text, re.IGNORECASE))) for report, quoted in _on_front_pages(reports)]
    return _cited(found) if found and all(quoted for _, quoted in found) else ()


def asks_what_came_after(question: str, report: Report) -> bool:
    """Whether the question asks what came of it after this inspection, which no report tells: "Has it improved since this report?"."""
    year = report.year and re.search(rf"\bsince (?:the inspection in (?:\w+ )?)?{report.year}\b", question, re.IGNORECASE)
    own = _SINCE_IT.search(question) or year
    return bool(own) and not _TO_COME.search(question)


def since_the_last(question: str, reports: Sequence[Report]) -> str:
    """Return the question with "since the last inspection" for the year of that inspection, "What has improved since 2019?", or with a visit for its date."""
    if len(reports) == 1 and (visited := _SINCE_VISIT.search(question)) and (visit := _visit_of(reports[0], visited["when"])):
        return f"{question[: visited.start()]}since the {visit}{question[visited.end() :]}"
    since = None if _WORSE.search(question) else _SINCE.search(question)  # what got worse since is told with its year
    last = _stated(reports[0]) if since and len(reports) == 1 else None
    return _SINCE.sub("since the last inspection", question) if since and last and since[1] in last.text else question


def _visit_of(report: Report, when: str) -> str:
    """Return what the report calls the one visit that it had then, or ""."""
    found = {said["visit"] for s in told(report) for said in _VISIT.finditer(s.text) if when.lower() in said["when"].lower()}
    return found.pop() if len(found) == 1 else ""


def told(report: Report) -> list[Sentence]:
    """Return the sentences in which the report tells what was found: not its front page, its grades and what it says of Ofsted."""
    return [s for paragraph in report.paragraphs if paragraph.id not in ("dates", "judgements", "about") for s in sentences(paragraph)]


def _only_of_inspections(question: str, frame: frozenset[str]) -> bool:
    """Whether the question speaks of an inspection and has no word that is not in the frame."""
    return bool(_INSPECTED.search(question)) and {word for word in re.findall(r"\w+", question.lower()) if word not in STOP_WORDS} <= frame


def _on_front_pages(reports: Sequence[Report]) -> list[tuple[Report, tuple[Sentence, ...]]]:
    """Return the sentences of each report's front page that name a year."""
    dates = [(report, paragraph) for report in reports for paragraph in report.paragraphs if paragraph.id == "dates"]
    quoted = [(report, tuple(s for s in sentences(paragraph) if re.search(_YEAR, s.text))) for report, paragraph in dates]
    return [(report, found) for report, found in quoted if found]


def _cited(found: Sequence[tuple[Report, tuple[Sentence, ...]]]) -> tuple[Citation, ...]:
    return tuple(Citation(number, report, quoted[0].paragraph, quoted) for number, (report, quoted) in enumerate(found, 1))


def _stated(report: Report) -> Sentence | None:
    """Return the first sentence that says when the last inspection was, or else when another one was."""
    own = told(report)
    for pattern in (_SAYS_LAST, _SAYS_WHEN):
        for sentence in own:
            said = pattern.search(sentence.text)
            if not said or _OTHER_KIND.search(sentence.text[max(0, said.start() - _BEFORE_IT) : said.end()]):
                continue
            if int(next(year for year in said.groups() if year)) < (report.year or _ANY_YEAR) + (pattern is _SAYS_LAST):
                return sentence
    return None


def may_be_on_front_page(question: str, asked: str) -> bool:
    """Whether the question may be answered by what the front page says, when the inspection was and who led it; `asked` is it less an earlier one behind."""
    return bool(_OF_INSPECTION.search(question)) and not (_OF_INSPECTOR.match(asked) or _LEADS_ANOTHER.search(asked))
