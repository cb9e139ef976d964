"""What a report says itself in one place: its list of what must improve, its summary, a paragraph by its number. A question for one is answered by all of it.

The reader would bring a point or two. A question with any other word in it, "What must improve for care leavers?", is searched for.
"""

import re
from collections.abc import Iterable
from itertools import groupby

from data import Paragraph, Report
from index.lexical import stems

from ..english.asides import without_asides
from .asked_grade import called_inspected

_IMPROVE = re.compile(
    r"\b(?:improve|improved|improving|improvements?|(?:get|be|doing) better|put right|sort out|work on|recommend\w*|do better|change|changed|fix(?:ed)?"
    r"|needs? fixing|(?:things|areas) to (?:improve|change|fix|work on)"
    r"|do (?:next|first|now)|focus on|prioriti[sz]e|next steps|areas? (?:for|of) development|needs? (?:(?:more|further|some) )?(?:work|attention))\b",
    re.IGNORECASE,
)
_MUST = re.compile(
    r"\b(?:need|needs|needed|must|has to|have to|had to|got to|gotta|should|areas? (?:for|of) (?:improvement|development)|(?:told|tell|asked) (?:(?:us"
    r"|them|you|it|the (?:council|authority)) )?to|list|set out"
    r"|ask(?:s|ed)? for|room for|points?|identif\w+|flag\w*|highlight\w*|recommend\w*|require[ds]?(?: to)?\b|(?:things|areas) to|what does .* (?:want|say)"
    r"|priorit\w+|anything (?:to|(?:that )?(?:ofsted|it|they|we|the \w+) (?:wants?|needs?|must|should|could|ha(?:s|ve)))"
    r"|wants?|wanted|would (?:\w+ ){1,3}like|could (?:be|do|get|have been) better)\b",
    re.IGNORECASE,
)
# It asks what has been done since: "What weaknesses have been fixed?". "What has it been told to put right?" does not.
_DONE = re.compile(
    r"\b(?:has|have|had|is|are|was|were)(?! to\b)(?: [\w'’]+)*? (?<!\bbe )(?<!\bto )(?:improved|fixed|changed|done|put right|got better)\b"
    r"|\b(?:do|does|did) (?:it|they|(?:the )?(?:council|authority|local authority|services?)) (?:do|fix|change|improve|put right)\b",
    re.IGNORECASE,
)
_MUST_IMPROVE = re.compile(
    r"(?:and |so )?(?:what|which (?:areas?|things?|parts?|improvements?))\b.*?\b(?:must|needs?|has|have|should|ought)\b(?: still| to| be| get)*"
    r" (?:improv(?:e|ed|ing)|better|changed?|put right|fix(?:ed)?|strengthened)\b",
    re.IGNORECASE,
)
# "What do leaders need to improve?" and "What must the trust do better?", where a trust runs the services: all of it.
_LEADERS = re.compile(
    r"\b(?:the )?(?:senior )?leaders(?= (?:need|must|have to|should|(?:to )?(?:improve|do better|put right|fix|sort out|work on))\b(?! to know))", re.IGNORECASE
)
_TRUST = re.compile(r"\bthe (?:children['’]?s )?trust\b", re.IGNORECASE)
_RUNS_SERVICES = re.compile(r"\bChildren['’]s Trust\b")
# An inspection of special educational needs is of a partnership, and all that it says is of children who have them.
_OF_SEND = re.compile(r"\barea (?:SEND|special educational needs)\b|\blocal area partnership\b", re.IGNORECASE)
_PARTNERSHIP = re.compile(r"\b(?:the )?(?:local )?(?:area )?(?:SEND )?partnership\b(?!['’]| (?:board|group|work|working)\b)", re.IGNORECASE)
_NEEDS = r"(?:SEND?|special (?:educational )?needs(?:,? (?:and|or|and/or) disabilit(?:y|ies))?|additional needs)"
_WITH_SEND = re.compile(
    rf" (?:for|of|about|on|with|in|around) (?:(?:the )?(?:children|kids|pupils|young people|those|families|our kids|our children)(?: and young people)?"
    rf" (?:with|who have) )?{_NEEDS}(?! \w*(?:board|tribunal|team|panel|support|caseworker|lead)s?\b)\b(?! (?:services?|provision))"
    rf"|\b{_NEEDS} (?=(?:services?|provision|report|inspection|system)\b)",
    re.IGNORECASE,
)
_ONLY_SEND = re.compile(rf"{_NEEDS}\W*", re.IGNORECASE)  # all that is left of "What did inspectors say about SEND?"
_ASKS_ADVICE = re.compile(r"(?:so |and )?(?:would|do|can|could) you recommend\b", re.IGNORECASE)
_PROBLEMS = re.compile(
    r"\b(?:main|biggest|key|major|overall|serious) (?:problems?|weakness(?:es)?|concerns?|failings?|failures?|issues|shortcomings|criticisms?)\b"
    r"|\b(?:worried|concerned) (?:about|by|with)\b|\b(?:main|biggest|key) worr(?:y|ies)\b|\bworst (?:things?|bits?)\b"
    r"|\b(?:weakness(?:es)?|failings|shortcomings|criticisms?|criticis\w+|negatives|weak points|what (?:are|were) (?:the )?(?:concerns|problems))\b"
    r"|\b(?:(?:went|goes|going|is|are|was|were) |what['’]?s )(?:wrong|bad)\b"
    r"|\b(?:find|finds|found|get|got|is there|was there) anything (?:wrong|bad|negative)\b|^anything (?:wrong|bad|negative)\b|\bbad (?:points|bits|things)\b"
    r"|\bany (?:problems|concerns|weaknesses|criticisms|negatives)\b"
    r"|\b(?:fail\w*|bad|rubbish|crap|useless|terrible|awful|hopeless) at\b|\b(?:do|does|did|doing|done|going) badly\b"
    r"|\b(?:not|\w+n['’]?t) (?:do|doing|go|going|work|working|good enough|up to scratch)\b(?! (?:better|out|to)\b)|\bfalls? short\b",
    re.IGNORECASE,
)
# The points of a list are in no order of how bad they are.
_WORST_ONE = re.compile(
    r"\b(?:biggest|worst|(?:single )?most (?:serious|important|urgent)) (?:problem|weakness|concern|failing|failure|issue|shortcoming|criticism)\b",
    re.IGNORECASE,
)
# No list holds what is good: a report's summary says it, and what is bad beside it.
_STRENGTHS = re.compile(
    r"^(?:(?:so|and|please) )*(?:(?:what|which|where|list|name|give|tell|show|any|anything|(?:is|are|was|were) there)\b.*?\b)?(?:(?:key|main|the|its|our) )*"
    r"(?:strengths?|strong points|positives|good (?:at|points|things|news|bits|parts)|best (?:things?|bits?|parts?))\b"
    r"|^(?:(?:so|and) )?what(?:['’]s| is| was) (?:going )?(?:good|well|working|best)\b|^(?:(?:so|and) )?what works\b"
    r"|^(?:what|where)\b.*\b(?:working well|(?:do|does|did|doing|done|going|went|goes) well)\b",
    re.IGNORECASE,
)
_GOOD_OF = re.compile(r"\bstrengths\b|^(?:and |so )?what(?:['’]s| is| are| was) (?:good about|(?:going|working) well|(?:the )?best)\b", re.IGNORECASE)
_SUMMARY = re.compile(
    r"\b(?:summar(?:y|ies|i[sz]e[ds]?|i[sz]ing)|sum(?:s|med)? (?:it |this |the report )?up|overview|gist|headlines?"
    r"|in (?:short|brief|a nutshell)|(?:main|key|overall) (?:points?|takeaways?|findings?|messages?|conclusions?)"
    r"|conclusions?|tl;?dr)\b"
    r"|\bhighlights\b|\bwhat(?:['’]s| is) (?:the|this|it)(?: ofsted| inspection)?(?: report)?(?: all)? about\b"
    r"|\bwhat (?:did|does|do) (?:ofsted|(?:the )?inspect(?:ors|ion)|the report|it|they) (?:say|find|conclude|think|show|tell)\b",
    re.IGNORECASE,
)
_LAST_TIME = r"(?:(?:it|they|the|its|their|was|were|in|last|full|previous|ofsted|inspection|report|visit|time|before|one) ?|(?:19|20)\d\d ?)*"
# "Has it got better since the last inspection?": of all that was inspected.
_PROGRESS = re.compile(
    r"(?:so |and |but )?(?:is|are|has|have|was) (?:it|they|that|this|things?|the (?:council|authority|local authority|area)|"
    r"(?:the |children['’]?s |social )?services?)"
    r"(?: now| really| actually| been)* (?:(?:got|get|getting|become|doing|going) )?(?:any )?"
    r"(?:improv(?:ed|ing)|better|worse|progress\w*|moved? (?:on|forward))"
    r"(?: or (?:worse|better|not))?"
    rf"(?: (?:(?:than|since|after|from|compared (?:to|with)) )?{_LAST_TIME})?"
    rf"|(?:so |and |but )?how (?:does|do|did) (?:it|they|this|that|things|the (?:council|authority|report)) (?:now )?compare (?:to|with) {_LAST_TIME}",
    re.IGNORECASE,
)
_FOR_WHOM = re.compile(
    r" for (?:me|us|(?:busy )?(?:parents|councillors|carers|journalists|beginners|young people)(?=\W*$)"
    r"|an? (?:busy )?(?:parent|mum|dad|councillor|carer|journalist|beginner|lay ?person|child|young person))\b",
    re.IGNORECASE,
)
# What is left of "Wigan", "Wigan council" and "the Wigan report 2022".
_ALL_OF_IT = re.compile(r"(?:the )?(?:(?:ofsted|inspection|council|report|children['’]?s services)\b ?)*(?:(?:19|20)\d\d)?", re.IGNORECASE)
# What such questions are made of: any other word makes it a question about something.
_FRAME = frozenset(
    re.findall(
        r"\w+",
        """
        a about according across actually all an and any anything are area areas aren as ask asked asks at attention authority awful bad badly
        balanced be been best better biggest bits brief bullet by can change changed children childrens complete concern concerned concerns conclude
        conclusion conclusions cons could council councillors councils crap critical criticise criticised criticism criticisms criticize criticized
        development did didn didnt do does doesn doesnt doing done down dr eight english enough entire every everything exactly executive fail
        failed failing failings fails failure failures fall falls few find finding findings first five fix fixed fixing flag flagged focus for found
        four from full further get gist give go goes going good got gotta had harshest has hasn have haven headline headlines here highlight
        highlighted highlights hopeless how i identified identify improve improved improvement improvements improving in inspection inspectors is
        isn isnt issues it its key language like line lines list listed ll local locally made main major make many me message messages more most
        must name need needed needs negative negatives news next nine not now nutshell of ofsted on one our out overall overview page paragraph
        parts picture plain please pls point points positives priorities prioritise prioritize priority problem problems pros put quick raised re
        recommend recommendations recommended report required right room round rubbish s said say says scratch see sentence sentences serious
        service services set seven short shortcomings should show simple six so social something sort steps still strength strengths strong sum
        summaries summarise summarised summarize summary t takeaway takeaways tell ten terms terrible that the their them there they thing things
        think this three throughout tl tldr to told top two u up us useless ve version want wanted wants was wasn we weak weakness weaknesses well
        went were weren what whats where which whole words worked working works worried worries worry worst would wrong you your
        """,
    )
)
# "what still needs work", "what doesn't work": no social work, which would be what the question is about.
_WORK = re.compile(r"\bwork on\b|(?<=\bneeds )work\b|(?<=\bmore )work\b|(?<=n't )work\b|(?<=nt )work\b")
# The section of numbered paragraphs that some reports have in place of points: "Recommendations".
_RECOMMENDED = re.compile(r"(?:key |priority )?(?:recommendations?|areas for (?:improvement|development)|what needs to improve)\??$", re.IGNORECASE)
_IMMEDIATE = re.compile(r"priority and immediate action", re.IGNORECASE)
# Until 2018 the safeguarding board was inspected beside the council, and has a list of its own behind the council's.
_BOARD = re.compile(r"\b(?:the )?(?:LSCB|(?:local )?safeguarding (?:children(?:['’]?s)? )?board)(?:['’]s)?\b", re.IGNORECASE)
_COUNCIL = re.compile(r"\b(?:council|authority|it|they|leaders|children['’]s services)\b", re.IGNORECASE)
_NUMBERED = frozenset({"paragraph", "paragraphs", "para", "paras"})
# How a citation names what has a number of another list: "summary, paragraph 2", "what needs to improve, point 3".
_OTHER_LISTS = (
    ("summary-", re.compile(r"\b(?:summary,?|unnumbered) (?=para)|\b(?:of|in|from) the summary\b")),
    ("improve-", re.compile(r"\bwhat needs to improve,? points?\b")),
)
_SHOWN = frozenset(
    re.findall(
        r"\w+",
        """
        about and can cite could do does display explain find full give hello hi i in is it me no number of open please pls plz print quote read report s
        said say says see show state states summarise summarize tell text thanks that the through to until us view what whole you
        """,
    )
)
_LONGEST_NUMBER = 4  # digits
_MOST_NUMBERED = 10  # paragraphs, of all reports


def asks_what_must_improve(question: str) -> bool:
    """Whether the question is for the whole list: "What does the council need to improve?", but not "… to improve for care leavers?"."""
    question = _LEADERS.sub("the council", question)
    asked = (_IMPROVE.search(question) and _MUST.search(question) and not _ASKS_ADVICE.match(question)) or _PROBLEMS.search(question)
    return _only_frame(question) and bool(asked) and not any(other.search(question) for other in (_DONE, _STRENGTHS, _WORST_ONE))


def of_council(question: str, reports: Iterable[Report]) -> str:
    """Return the question with "the council" for the trust that runs the services for it, as the front of each report or its summary says."""
    runs = _TRUST.search(question) and all(
        any(_RUNS_SERVICES.search(paragraph.text) for paragraph in report.paragraphs if paragraph.id in ("dates", "summary-1")) for report in reports
    )
    return _TRUST.sub("the council", question) if runs else question


def of_area(question: str, reports: Iterable[Report]) -> str:
    """Return the question with "the council" for the prison, school or other whom the report is on and its front page calls so.

    And for the partnership that is inspected for special educational needs, less the words for all who have them.
    """
    reports = list(reports)
    for name in called_inspected(question, reports):
        if not name.lower().endswith(("homes", "partnership")):
            question = re.sub(rf"{re.escape(name)}\b(?! (?:council|board|forum|group)\b)", "the council", question)
    plain = "Summary" if _ONLY_SEND.fullmatch(question.strip()) else _PARTNERSHIP.sub("the council", _WITH_SEND.sub("", question))
    return plain if plain != question and reports and all(map(_is_of_send, reports)) else question


def _is_of_send(report: Report) -> bool:
    fronts = (paragraph.text for paragraph in report.paragraphs if paragraph.id in ("dates", "judgements"))
    return bool(_OF_SEND.search(" ".join([report.title, *fronts])))


def asks_what_must_improve_for_some(question: str) -> bool:
    """Whether the question asks what must get better for some or about something: "What must be improved for care leavers?"."""
    return bool(_MUST_IMPROVE.match(question)) and not (_only_frame(question) or _DONE.search(question))


def asks_which_is_worst(question: str) -> bool:
    """Whether the question asks which of all weaknesses is the worst one: "What is the biggest problem?"."""
    return _only_frame(question) and bool(_WORST_ONE.search(question))


def asks_for_list(question: str) -> bool:
    """Whether the question is for a list of what must improve, the council's or the board's, whatever is said around it."""
    plain = without_asides(question)
    return asks_what_must_improve(plain) or asks_what_board_must_improve(plain)


def asks_what_board_must_improve(question: str) -> bool:
    """Whether the question is for the list of the safeguarding board: "What are the recommendations for the LSCB?"."""
    return bool(_BOARD.search(question)) and asks_what_must_improve(_BOARD.sub("the council", question))


def asks_what_council_must_improve(question: str) -> bool:
    """Whether the question is for the list of the council, which it names: "What must the council do better?", but not "What are the recommendations?"."""
    return bool(_COUNCIL.search(question)) and asks_what_must_improve(question)


def asks_for_summary(question: str) -> bool:
    """Whether the question is for what the report says in short: "Summarise the report", "What did Ofsted find?", "What are the strengths?"."""
    text = re.sub(r"(?<=\w) then$", "", _FOR_WHOM.sub("", question.strip(" ?!.")), flags=re.IGNORECASE)
    return bool(_ALL_OF_IT.fullmatch(text) or _PROGRESS.fullmatch(text)) or (_only_frame(text) and bool(_SUMMARY.search(text) or _STRENGTHS.search(text)))


def asks_for_strengths(question: str) -> bool:
    """Whether the question is for what is good, of all or of one thing, and not for what is bad too."""
    return bool(_GOOD_OF.search(question)) and not _PROBLEMS.search(question)


def paragraphs_by_number(question: str, reports: Iterable[Report]) -> list[Paragraph]:
    """Return the paragraphs that the question is for and names by number: "What does paragraph 12 say?", "paras 3 to 5"; none where one is not there."""
    reports = list(reports)
    text = re.sub(r"(?<=\d)\s*[-–—]\s*(?=\d)", " to ", re.sub(r"¶\s*", "paragraph ", question.lower()))
    kind = next((kind for kind, pattern in _OTHER_LISTS if pattern.search(text)), "")
    for _, pattern in _OTHER_LISTS:
        text = pattern.sub(" paragraph ", text)
    words = [word for word in re.findall(r"\w+", text) if word not in {str(report.year) for report in reports}]
    if not _NUMBERED.intersection(words) or not {word for word in words if not word.isdecimal()} <= _NUMBERED | _SHOWN:
        return []
    numbers: list[int] = []
    for word, before in zip(words, ["", *words], strict=False):
        if word.isdecimal() and len(word) <= _LONGEST_NUMBER:
            first = numbers.pop() if before in ("to", "until", "through") and numbers else int(word)
            numbers += range(min(first, int(word)), max(first, int(word)) + 1)
    wanted = [f"{kind}{number}" for number in dict.fromkeys(numbers)]
    found = [paragraph for report in reports for paragraph in report.paragraphs if paragraph.id in wanted]
    return found if {paragraph.id for paragraph in found} == set(wanted) and len(found) <= _MOST_NUMBERED else []


def improvements(reports: Iterable[Report]) -> list[Paragraph]:
    """Return the points of the reports' lists of what must improve, in order, or their numbered recommendations."""
    found = []
    for report in reports:
        points = [paragraph for paragraph in report.paragraphs if paragraph.id.startswith("improve-")]
        found += points or [paragraph for paragraph in report.paragraphs if _RECOMMENDED.match(paragraph.section)]
    return found


def improvements_of_council(reports: Iterable[Report]) -> list[Paragraph]:
    """Return the points of the reports' lists of what the council must improve: where there is a list of the board's too, none of that."""
    found: list[Paragraph] = []
    for report in reports:
        board = improvements_of_board([report])
        found += [point for point in improvements([report]) if point not in board]
    return found


def improvements_of_board(reports: Iterable[Report]) -> list[Paragraph]:
    """Return the points of the reports' lists of what the safeguarding board must improve, which stand behind a section between, or are to be done at once."""
    found: list[Paragraph] = []
    for report in reports:
        sections = [(section, list(those)) for section, those in groupby(report.paragraphs, key=lambda paragraph: paragraph.section)]
        first = next((place for place, (section, _) in enumerate(sections) if _RECOMMENDED.match(section)), len(sections))
        later = [those for section, those in sections[first + 1 :] if _RECOMMENDED.match(section) or _IMMEDIATE.match(section)]
        found += [paragraph for those in later for paragraph in those]
    return found


def improvements_in(question: str, reports: Iterable[Report]) -> list[Paragraph]:
    """Return the points of the reports' lists that have every word that the question names something with: those for care leavers."""
    named = frozenset(stems(" ".join(word for word in re.findall(r"\w+", question.lower()) if word == "children" or word not in _FRAME)))
    return [point for point in improvements(reports) if named and named <= frozenset(stems(point.text))]


def summaries(reports: Iterable[Report]) -> list[Paragraph]:
    """Return the paragraphs of the reports' summaries, in order: of what has no number, those of the section in which the most stands that is headed so."""
    found = []
    for report in reports:
        unnumbered = [paragraph for paragraph in report.paragraphs if paragraph.id.startswith("summary-")]
        sections = [paragraph.section for paragraph in unnumbered]
        headed = [section for section in sections if section.lower().endswith("summary")] or sections
        longest = max(headed, key=headed.count, default="")
        found += [paragraph for paragraph in unnumbered if paragraph.section == longest]
    return found


def _only_frame(question: str) -> bool:
    words = re.findall(r"\w+", _WORK.sub(" ", question.lower().replace("’", "'")))
    return {word for word in words if not re.fullmatch(r"\d{1,3}", word)} <= _FRAME
