"""Whether a question takes for granted what a passage contradicts: another grade, or that something rose where the report says it fell, or is no
more where it says it still is.

It is a rule for the plain cases and says no in all others. "Why was Wigan judged outstanding?" takes a grade for granted, and "Why has
turnover risen?" a direction; "Has turnover risen?" takes nothing for granted and is answered by what the report says.
"""

import re
from collections.abc import Iterable

from data import Paragraph, Report, Sentence, sentences
from index.lexical import STOP_WORDS, stems

from .direct.asked_grade import DOWNGRADED, SERVICES, asks_why_of_grade
from .direct.changed_grades import fell
from .direct.grades import areas_of, called
from .english.why import asks_why
from .sentence_before import with_antecedent

# What follows is taken for granted.
_GRANTED = re.compile(
    r"^(?:(?:do (?:we|you|they) know|does anyone know|could you (?:tell me|explain)|can you (?:tell me|explain)|any idea|tell me|explain) )?(?:why|how come)\b"
    r"|^(?:and |so )?(?:what|who)(?:'s| is| was| has| have| had)? (?:(?:it )?that )?(?:led|made|makes|caused|causes|explains?|explained|drove|driven|driving"
    r"|accounts?|persuaded|convinced|earned|prompted|behind|brought about|won|lies behind|stops?)\b"
    r"|\bnow(?: that)? (?=(?:it|they|we|you|there|the|its|their|your) )"
    r"|\b(?:the|this) (?:\w+ )?(?:rise|fall|drop|increase|decrease|decline|growth|reduction|improvement|deterioration) in\b",
    re.IGNORECASE,
)
# "Fewer than one in five", "more than 40": how many there are, and no change.
_SO_MANY = r"(?:[£\d]|(?:half|one|two|three|four|five|six|seven|eight|nine|ten|twenty|a (?:half|third|quarter|fifth|tenth))\b)"
# Opposite directions, each as a person asks and as a report writes.
_UP = (
    r"(?:gone|go|goes|going|went|shot|creep\w*|crept) up|ris(?:e|es|en|ing)|rose|increas\w+|climb\w*|gr(?:ow|ows|owing|ew|own|owth)|soar\w*|doubl\w+"
    rf"|bigger|higher(?!-)|more(?! than {_SO_MANY})(?=\b.{{1,60}}\bthan)|(?:more and|many) more"
)
_DOWN = (
    r"(?:gone|go|goes|going|went|come|came|brought) down|fall(?:s|en|ing)?|fell|drop\w*|decreas\w+|declin\w+|reduc\w+|halv\w+"
    r"|shr(?:ink|inks|ank|unk|inking)|slash\w*|cut(?:s|ting)?|lower(?!-)|smaller"
    rf"|fewer(?! still\b)(?! than {_SO_MANY})|less(?! than {_SO_MANY})(?=\b.{{1,60}}\bthan)"
)
_BETTER = r"improv\w+|(?:got|gets?|getting|become|became|becoming) better|better than|stronger"
_WORSE = r"worse\w*|declin\w+(?! an?\b)|deteriorat\w+|slip(?:ped|ping)|weaker|poorer"
_FASTER = r"faster|quicker|sooner|more quickly|sped up|shorter"
_SLOWER = r"slower|longer|more slowly|slowed"
_OUT_OF_TOUCH = r"los\w+ (?:touch|contact)|out of touch|hardly ever|never (?:visits?|sees?)|nobody (?:ever )?visits"
_IN_TOUCH = r"regular(?:ly)?|in touch|purposeful contact|visited"
_EFFECTIVE = r"effective"
_INEFFECTIVE = r"ineffective"
_UNHAPPY, _HAPPY = r"dislikes?|hates?|unhappy|fed up|dissatisfied", r"positive|happy|appreciat\w+|proud|enjoy\w*"
_DISTRUST, _TRUST = r"(?:dis|mis)trust\w*", r"trusting|trusted|trust (?:in|their|them|social)"
_UNSTAFFED, _STAFFED = r"understaffed|short[- ]staffed", r"(?:appropriately|well|fully|sufficiently)[- ]staffed"
_OUTDATED, _UP_TO_DATE = r"out of date|outdated", r"up to date"
_HARDER, _EASIER = r"harder|trickier|more (?:difficult|confusing|complicated)", r"easier|simpler|more straightforward"
_APART = r"(?:split|splitting|broken) up|separated|parted|kept apart"
_TOGETHER = r"(?:stay|live|living|kept|remain|placed)(?: \w+)? together"
_APPROVES, _REFUSES = r"(?:content|happy|willing|prepared) to (?:approve|sign|accept|agree)|approv\w+|signed off", r"refus\w+|reject\w+|turned down"
_GONE = (
    r"no longer \w+|(?:has|have|had|is|are|were) (?:(?:almost|hardly) any|no)(?: more)?|(?:is|are|was|were) there no|without any"
    r"|(?:closed|closing|shut|axed|cut) (?:down )?(?:its|the|their) (?=[\w -]*(?:service|scheme|team|hub|centre)\b)|stop(?:ped|s)? \w+ing|g[eo]t(?:s"
    r"|ting)? rid of"
    r"|ended|scrapped|done away with|shed|eliminated|abolished|phased out"
)
_STILL = (
    r"still|actively|continu\w*(?! to (?!be|have|need|rely|use)\w)|persist\w*|rel(?:y|ies|iance|iant)|(?:high|large|significant|considerable) (?:number|use)"
)
# How much there is of something, as it is taken for granted and as it is written: "Why are caseloads so high?"
_LEVELS = (
    (
        r"(?:so|too|such) (?:very )?(?:high|heavy|large|big)|there (?:so|too|such) many",
        r"high\w*|heavy|large|big|many|too much|significant|excessive",
        r"low|small|few|reasonable|manageable",
    ),
    (
        r"(?:so|too|such) (?:very )?(?:low|small)|there (?:so|too|such) few",
        r"low\w*|few\w*|small\w*|lack\w*|shortage\w*|insufficient|not enough",
        r"high|large",
    ),
)
_STOPPED = re.compile(r"\b(?:stop(?:ped|s)?|given up|gave up|no longer|ceased) (?P<verb>\w+ing)\b", re.IGNORECASE)
_CONTINUES = re.compile(r"\b(?:continu\w+|still) (?:to )?(?P<verb>\w+)\b", re.IGNORECASE)
_CLAUSES = re.compile(r"[,;:.]| (?:after|when|because|while|although|but) ")
_THAN = re.compile(r"\bthan\b|\bthe (?:rest|others?)\b", re.IGNORECASE)
_SINCE = re.compile(r"(?:since|given(?: that)?|because|as|now(?: that)?) (?!when\b)", re.IGNORECASE)  # "Since it was rated inadequate, what happens?"
_WRITTEN = {_DOWN: f"{_DOWN}|{_WORSE}"}  # standards that somebody says fell are written to have deteriorated
_OPPOSITES = tuple(
    tuple(re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for words in (one, _WRITTEN.get(one, one), other))
    for pair in (
        *((_HARDER, _EASIER), (_APART, _TOGETHER), (_APPROVES, _REFUSES)),
        *((_UNHAPPY, _HAPPY), (_DISTRUST, _TRUST), (_UNSTAFFED, _STAFFED), (_OUTDATED, _UP_TO_DATE)),
        *((_UP, _DOWN), (_BETTER, _WORSE), (_FASTER, _SLOWER), (_EFFECTIVE, _INEFFECTIVE), (_OUT_OF_TOUCH, _IN_TOUCH), (_GONE, _STILL)),
    )
    for one, other in (pair, pair[::-1])
)
# These contradict in one direction alone: that some homes are unsuitable does not contradict "Why are homes suitable?".
_ONE_WAY = tuple(
    (granted, granted, re.compile(rf"\b(?:{other})\b", re.IGNORECASE))
    for one, other in (
        (r"(?:unsuitable|inappropriate|not (?:suitable|appropriate))\b", r"suitable|appropriate(?:ly)?(?! for)"),
        (
            r"(?:most|the majority)(?=\b.*\b(?:outside (?:of )?(?:the|their|its) (?:own )?(?:borough|county|city|area|council)|out of (?:the )?(?:area|county"
            r"|borough)|far (?:away )?from home|miles away))",
            r"(?:most|majority) [^.]*?\b(?:live|placed|living|remain|cared for)\b[^.]*? (?:in(?! (?:care|foster|long|residential|stable|homes?|suitable"
            r"|placements?|settled)\b)|within|close|near|locally)",
        ),
        (
            r"(?:did|does|do|is|has|was)\b[^?]{1,30}?\b(?:scrap(?:ping)?|axe|axing|abolish(?:ing)?|withdraw|get rid of|do away with|close|shut|end)(?: down)?"
            r"(?= (?:the|its|their)\b)",
            r"(?:recently|newly)[ -](?:established|created|introduced|launched|developed|opened|set up)|still|continu\w*",
        ),
        (
            r"(?:created|set up|introduced|established)\b(?=[^?]* in (?:19|20)\d\d)",
            r"deleted|abolished|scrapped|axed|withdrawn",
        ),
        (
            r"(?<!there )(?<!a )so few\b(?!.*\bha(?:ve|s|d) to\b)",
            r"(?:very |extremely )?(?:high|large) (?:proportion|percentage|majority)s?|most|(?:vast )?majority|(?:almost|nearly) all",
        ),
    )
    for granted in [re.compile(rf"\b(?:{one})", re.IGNORECASE)]
)
# "Most are up to date but some are not", "manageable in most teams, but high in one": the report says that too.
_NOT_ALL = re.compile(
    r"\b(?:but|although|though|while|whereas)\b[^.;]{0,60}?\b(?:some|others?|a few|many|not all)\b[^.;]{0,40}?(?:\bnot\b(?! only)"
    r"|n['’]t\b)",
    re.IGNORECASE,
)
_CHANGES = frozenset(rf"\b(?:{words})\b" for words in (_UP, _DOWN, _BETTER, _WORSE, _FASTER, _SLOWER))  # "fell, but some do not like it" is a fall
_BUT = re.compile(r"\bbut (?:(?:too|very|still|much|remain|remains) )*(?P<level>[\w-]+)", re.IGNORECASE)
_OF_LEVELS = tuple(tuple(re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for words in level) for level in _LEVELS)
_NEAR = 4  # words: "a small cohort, who have protected caseloads" says nothing of how high caseloads are
_OPENING = 2  # words
_TURNS_TO = re.compile(r"[,;:]|\b(?:who|which|while|but|when|where|whose)\b")
_NEGATED = r"\b(?:without|not|never|no|neither|nor|hardly|rather than|instead of)(?: \w+){0,2} \w+"
# What is meant to be is not yet so, "a plan to improve visits", unless it goes on: "continues to improve". An improvement board is none either.
_INTENDED = (
    r"\b(?<!continue )(?<!continues )(?<!continued )(?<!continuing )(?<!began )(?<!begun )(?<!starting )(?<!started )to (?:\w+ly )?"
    r"(?:go|come|get|become|rise|increase|climb|grow|double|fall|drop|decrease|decline|reduce|halve|shrink|cut|improve|slow)\b"
    r"|\b(?:plans?|intends?|intention|ambition) to\b[^.]*"
    r"|\b(?:requir\w+|need\w*|necessary|for) improvements?\b"
    r"|\bimprovement[ -](?:activit|adviser|board|focus|journey|notice|partner|plan|priorit|programme|strateg|support|team|work)\w*"
)
_NOT_SO = re.compile(f"{_NEGATED}|{_INTENDED}", re.IGNORECASE)
# "Why hasn't it improved?" and "Why must caseloads be reduced?" take for granted that it has not, and that they are not yet.
_WANTED = re.compile(
    rf"{_INTENDED}|\b(?:has|have|is|was|were|are|did|does|do|ca|could|wo|would)n['’]?t\b|\bcannot\b|\b(?:needs?|needed|must|should|ought)\b", re.IGNORECASE
)
_PREFIX = re.compile(r"\b(co|inter|multi|non|over|post|pre|re|under)-(?=\w)", re.IGNORECASE)  # "pre-proceedings", which some write in one
_LIKE = 0.5  # the share of the question's words that a passage must hold to speak of the same thing
# The share that a sentence must hold which is taken to say what the question takes for granted: "caseloads for social workers have fallen" does not say
# that their posts were cut. With 0.5, 45 of the wrong premises of the invented reports and Wigan's are told, with 0.75 it is 53, and no question that
# they answer is taken for one (tests/test_premise.py).
_SAYS_SO = 0.75
# What is asked about a grade, and the grades as people call them; "requires improvement to be good" is no "good".
_GRADED = re.compile(
    r"\b(?:judged?|judge?ments?|grad(?:e|ed|ing)s?|rat(?:e|ed|ing)s?|marked|verdict)\b|\b(?:got|get|given|awarded) (?:an? )?(?=inadequate|outstanding)"
    r"|\b(?:is|was|were) [\w ,'’-]+ (?:inadequate|outstanding)\W*$"
    r"|\b(?:is|was) (?:it|the (?:council|authority)) (?:only |still )?(?:inadequate|outstanding|good)\W*$",
    re.IGNORECASE,
)
_GRADES = (
    ("requires improvement", re.compile(r"\brequir(?:es?|ing) improvement\b", re.IGNORECASE)),
    ("inadequate", re.compile(r"\b(?:inadequate|(?:lowest|worst|bottom) (?:possible )?(?:grade|rating|judge?ment))\b", re.IGNORECASE)),
    ("outstanding", re.compile(r"\b(?:outstanding|(?:top|highest|best) (?:possible )?(?:grade|rating|judge?ment|marks?))\b", re.IGNORECASE)),
    ("good", re.compile(r"\bgood\b", re.IGNORECASE)),
)
# Another time's grade, or one that is said not to be the grade: "Why was it not rated good?"
_OTHERWISE = re.compile(
    r"\b(?:last|previous|earlier|before|then|used to|(?:19|20)\d\d)\b"
    r"|\b(?:not|never|without|cannot|rather than|instead of|short of|fail\w*|miss\w*|los\w+|den(?:y|ied)|stop\w*|prevent\w*|kept from)\b|n['’]t\b",
    re.IGNORECASE,
)
_FAILED = re.compile(
    r"\b(?:fail(?:ed)? (?:its|the|their|this) (?:ofsted|inspection)(?: inspection)?|(?:is |was |are |were )?(?:\w+ )?in special measures|rated (?:so"
    r"|this) badly)\b",
    re.IGNORECASE,
)
_ONLY = re.compile(r"\b(?:only|just|merely) (?=(?:judged|rated|graded|good|inadequate))", re.IGNORECASE)
_WHY_FRAME = frozenset(
    stems("why did does was were got get require required requires improvement good inadequate outstanding only area services judged rated graded how come")
)
_IS_NOT = re.compile(r"(?<=is|as)n['’]?t\b|(?<=\bwas )not\b|(?<=\bis )not\b", re.IGNORECASE)
# Words of such questions that name nothing.
_FRAME = frozenset(
    re.findall(
        r"\w+",
        """
        again authority behind best bottom come convinced council councils earned explains find found gave get give given good got grade graded happen
        happens highest inadequate inspection inspectors judge judged judgement judgment last led lowest made make makes marked matter matters mean
        means month months now number ofsted outstanding overall past persuaded possible previous rate rated rating reasons requires improvement
        service services since still three time top two verdict won work worst year years yet
        """,
    )
)


def contradicting(question: str, paragraph: Paragraph, others: Iterable[Paragraph]) -> tuple[Sentence, ...]:
    """Return the sentence of the paragraph that states the opposite of what the question takes for granted, and not that too, or nothing.

    `contradicting("Why has staff turnover risen?", …)` is "Turnover of staff has fallen."; it comes with the one that it leans back on.
    Where one of the `others` says what the question takes for granted, nothing contradicts it.
    """
    if not _GRANTED.search(question) or _WANTED.search(question):
        return ()
    if _GRADED.search(question) and _THAN.search(question):
        return ()  # "rated lower than all else" is no fall
    found = sentences(paragraph)
    if goes_on := _going_on(question, found):
        return (goes_on,)
    for asked, same, opposite in (*_OPPOSITES, *_ONE_WAY, *_OF_LEVELS):
        rest = asked.sub(" ", question)
        if rest == question or opposite.search(rest):
            continue
        about = _words(rest)
        for number, sentence in enumerate(found):
            quoted = [found[i] for i in sorted(with_antecedent(found, number))]
            whole = " ".join(s.text for s in quoted)
            said = sentence.text if (asked, same, opposite) not in _OF_LEVELS else _beside(opposite, about, sentence.text)
            if _states(opposite, said) and not _says_so(asked, same, about, whole) and _like(about, whole):
                return () if _said(asked, same, about, others) else tuple(quoted)
    return ()


def _going_on(question: str, found: Iterable[Sentence]) -> Sentence | None:
    """Return the sentence that says of what the question takes to be stopped that it goes on: "continue to recruit", of "Why has it stopped recruiting?"."""
    stopped = _STOPPED.search(question)
    verb, about = (frozenset(stems(stopped["verb"])), _words(question[stopped.end() :])) if stopped else (frozenset(), frozenset())
    return next((s for s in found for said in _CONTINUES.finditer(s.text) if verb and verb == frozenset(stems(said["verb"])) and _like(about, s.text)), None)


def other_grade(question: str, report: Report) -> tuple[Sentence, ...]:
    """Return the judgement that the report gives where the question takes another grade for granted, or nothing."""
    areas = areas_of(report)
    question = _ONLY.sub("", _FAILED.sub("was judged inadequate", question))
    question = question.partition(",")[0] if _SINCE.match(question) else question
    asked = next((grade for grade, pattern in _GRADES if pattern.search(question)), None)
    denied = bool(_IS_NOT.search(question))  # "Why was it not rated good?" of one that was
    said = _IS_NOT.sub(" ", question)
    if not areas or asked is None or not ((_GRANTED.search(question) or _SINCE.match(question)) and _GRADED.search(said)) or _OTHERWISE.search(said):
        return ()
    of_all = [sentence for sentence, area in areas.items() if "overall" in area.lower()]
    others = [_words(area) for sentence, area in areas.items() if sentence not in of_all]
    everywhere = frozenset.intersection(*others) if len(others) > 1 else frozenset()
    about = _words(SERVICES.sub(" ", said)) - frozenset(stems(report.authority)) - everywhere
    wanted = [sentence for sentence, area in areas.items() if about <= _words(called(area))] if about else of_all
    if len(wanted) != 1:
        return ()  # it is about something that has no grade of its own
    given = next((grade for grade, pattern in _GRADES if pattern.search(wanted[0].text.removeprefix(areas[wanted[0]]))), None)
    return (wanted[0],) if (given == asked) is denied else ()


def downgraded(question: str, report: Report) -> tuple[Sentence, ...]:
    """Return the judgement overall where the question takes for granted that it fell, and it did not, or nothing."""
    if not (asks_why_of_grade(question) and DOWNGRADED.search(question)) or fell(report) is not False:
        return ()
    return tuple(sentence for sentence, area in areas_of(report).items() if "overall" in area.lower())


def summary_of_area(question: str, report: Report) -> list[Paragraph]:
    """Return the summary of one judged area where the question asks why that got its grade, and nothing else, or nothing: older reports have one of each."""
    if not asks_why(question):
        return []
    said = _IS_NOT.sub(" ", question)
    about = _words(SERVICES.sub(" ", said)) - frozenset(stems(report.authority)) - _WHY_FRAME
    areas = {area: _words(called(area)) for area in areas_of(report).values() if "overall" not in area.lower()}
    graded = _GRADED.search(said) or any(pattern.search(said) for _, pattern in _GRADES)
    if not about or not graded:
        return []
    found = [area for area, words in areas.items() if about <= words]
    return [
        paragraph
        for paragraph in report.paragraphs
        if len(found) == 1 and paragraph.id.startswith("summary-") and areas[found[0]] - _words("and") <= _words(called(paragraph.section))
    ]


def asks_why_so_graded(question: str, report: Report) -> bool:
    """Whether the question asks why the report's grade is what it is, or not another, and nothing else: its summary tells."""
    asked = next((grade for grade, pattern in _GRADES if pattern.search(question)), None)
    of_all = next((sentence.text for sentence, area in areas_of(report).items() if "overall" in area.lower()), "")
    given = next((grade for grade, pattern in _GRADES if pattern.search(of_all.rpartition(":")[2])), None)
    return asks_why_of_grade(question) and given is not None and (asked in (None, given) or bool(_OTHERWISE.search(question)))


def _said(asked: re.Pattern[str], same: re.Pattern[str], about: frozenset[str], paragraphs: Iterable[Paragraph]) -> bool:
    """Whether a sentence of the paragraphs states this of the same thing."""
    found = (s.text for paragraph in paragraphs for s in sentences(paragraph))
    return any(_says_so(asked, same, about, text) and _like(about, text, share=_SAYS_SO) for text in found)


def _says_so(asked: re.Pattern[str], same: re.Pattern[str], about: frozenset[str], text: str) -> bool:
    """Whether the text states this as it was asked, or as it is written in a clause that names what was asked about.

    A budget that was raised since standards deteriorated has not fallen.
    """
    if _states(asked, text) or (asked.pattern not in _CHANGES and _NOT_ALL.search(text)) or any(same.fullmatch(but["level"]) for but in _BUT.finditer(text)):
        return True
    return _states(same, " ".join(clause for clause in _CLAUSES.split(text) if about & frozenset(stems(_PREFIX.sub(r"\1", clause)))))


def _states(direction: re.Pattern[str], text: str) -> bool:
    """Whether the text says this, less what it says is not so, or not yet: "without an increase" is no increase."""
    return bool(direction.search(_NOT_SO.sub(" ", text)))


def _beside(level: re.Pattern[str], about: frozenset[str], text: str) -> str:
    """Return those places of the text, a few words long, where the level stands beside what was asked about; of what the text opens with, all to there."""
    if about & frozenset(stems(" ".join(text.split()[:_OPENING]))) and (said := level.search(text)) and not _TURNS_TO.search(text[: said.start()]):
        return text[: said.end()]
    found = (" ".join([*text[: m.start()].split()[-_NEAR:], m.group(), *text[m.end() :].split()[:_NEAR]]) for m in level.finditer(text))
    return ". ".join(words for words in found if about & frozenset(stems(words)))


def _like(about: frozenset[str], text: str, *, share: float = _LIKE) -> bool:
    return bool(about) and len(about & frozenset(stems(_PREFIX.sub(r"\1", text)))) >= share * len(about)


def _words(text: str) -> frozenset[str]:
    words = [word for word in re.findall(r"\w+", _PREFIX.sub(r"\1", text.lower())) if word not in STOP_WORDS and word not in _FRAME]
    return frozenset(stem for word in words for stem in stems(word))
