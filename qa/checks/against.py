"""Whether what would be quoted cannot be the answer: by what it lacks or counts, whom, what or when it tells of, or since it only repeats it.

These checks see the sentences that would be quoted; what is known of a whole paragraph (qa/support.py) was judged before.
"""

import re
from collections.abc import Sequence

from data import Sentence, sentences
from index.lexical import stems

from ..answer import Citation
from ..direct.lists import asks_what_must_improve_for_some
from ..english.authorities import places
from ..english.kind_words import MONTHS, PERSON
from ..english.why import asks_why
from ..follow_ups.compound import parts
from ..follow_ups.leaning import without_earlier
from .about import is_about
from .another import of_another
from .asked import lacks
from .counted import counts_other_children, counts_others
from .other_part import of_after_visit, of_leavers_alone
from .reasons import IS_IT, gives_no_reason, may_be_reason, tells_without_reason
from .views import says_of_other, tells_no_view

_AND_WHY = re.compile(r",? and why\W*$", re.IGNORECASE)  # what goes before may be answered

# "When did they separate?", and what came after something: "since they separated"
_WHEN_DID = re.compile(r"(?:and |so )?when did\b", re.IGNORECASE)
_SINCE = re.compile(r"\b(?:since|after|once|when)\b([^.;,]*)", re.IGNORECASE)
# … and what is only planned: "they will follow"; but where it asks when something was planned or said, that may be told so.
_SAID_WHEN = re.compile(
    r"\b(?:plan(?:ned|ning|s? to)|intend\w*|expect\w*|sa(?:y|id)|promise\w*|decide\w*|agree\w*|hope\w*|aim\w*|t(?:ell|old)|announce\w*)\b", re.IGNORECASE
)
_PLANNED = re.compile(
    r"\b(?:intends?|plans?|aims?|hopes?|expects?) (?:that (?:[\w'’-]+ ){1,6}?will |to )[^.;]*"
    r"|\bwill (?:follow|be|open|start|begin|move|have|take|join)\b[^.;]*|\b(?:is|are) (?:(?:due|expected|planned|intended) )?to \w[^.;]*",
    re.IGNORECASE,
)
# "When was it first asked for?": that it is to be launched does not say; of "When was it launched?" it does.
_WHEN_WAS = re.compile(r"(?:and |so )?when (?:was|were|has|have|had)\b", re.IGNORECASE)
_DONE = re.compile(r"\b(?!when\b)[a-z]+(?:ed|en|ught|wn)\b|\b(?:set|put|built|cut|made|held|sent|told)\b", re.IGNORECASE)
_OF_WHY = frozenset(stems("why are was were does did has have had there some many so always not"))
_FEWEST = 2  # words of what a reason is asked of
_OF_ANY = frozenset(stems("children young people child"))
_INCLUDES = re.compile(r"(?:and |so )?(?:do|does|did) (?:that|this|it|those|these|they) includ(?:e|es) (?P<what>[^?]+)", re.IGNORECASE)
# "What is good about it?", and the praise that a text has besides what it denies
_WHAT_IS_GOOD = re.compile(
    r"(?:and |so )?what(?:['’]?s| is| are| was| were)? (?:(?:the )?(?:good|best|strong|strengths?|positives?|working(?: well)?"
    r"|going (?:well|right)|right(?= (?:with|about|in)\b))"
    r"|works (?:well|best))\b(?! (?:enough|reason))",
    re.IGNORECASE,
)
_DENIED = re.compile(r"\b(?:not|no|never|neither|nor|insufficiently|lacks?(?: of)?|limited|poor|without)\b(?: [\w'’-]+){0,4}", re.IGNORECASE)
_PRAISE = re.compile(
    r"\b(?:good|well|better|best|effective\w*|strong\w*|improv\w*|positive\w*|appropriate\w*|timely|thorough|robust|comprehensive|clear\w*|high[- ]quality"
    r"|benefit\w*|help\w*|support\w*|skil\w+|committed|child-focused|thoughtful|sensitive|regular\w*|prompt\w*|success\w*|purposeful|excel\w*"
    r"|impressive|creative|innovative|ensur\w+|enabl\w+|valued?|praise\w*|progress|reduc\w+|increas\w+|safe\w*|quick\w*|swift\w*|careful\w*|detailed"
    r"|proactive\w*|responsive\w*|settled|stable|tailored|individuali[sz]ed|tenaci\w+|persist\w+|warm\w*|know\w*|dedicated|ambitious|highly|exempl\w+)\b",
    re.IGNORECASE,
)
# What is not bad is good: "without delay", "children do not drift".
_NOT_BAD = re.compile(
    r"n['’]t\b(?: \w+){0,2}? (?:delay|drift|wait|give up)|\b(?:no|without|not|never|neither|rarely|no longer) (?:[\w'’-]+ ){0,3}?"
    r"(?:delay\w*|drift\w*|wait\w*|giv(?:e|en|ing) up|fails?|alone|left|forgotten|lost|waste\w*|too (?:high|many|long|late)|unnecessar\w+|far from)\b",
    re.IGNORECASE,
)
_NEXT_INSPECTION = re.compile(r"\bnext (?:full |ofsted |ILACS )*(?:inspection|ofsted)\b", re.IGNORECASE)
_TELLS_NEXT = re.compile(r"\b(?:next|future inspection|will inspect|return\w* to inspect|re-?inspect\w*|at least one visit)\b", re.IGNORECASE)
_RECOMMENDED = re.compile(
    r"(?:and |so )?what (?:did|does|has|have) (?!(?:ofsted|(?:the )?(?:inspect\w+|report)|it|they)\b)[\w'’ -]+? recommend(?:ed|s)?\b", re.IGNORECASE
)
_RECOMMENDS = re.compile(
    r"\b(?:recommended|recommends|recommendations? (?:that|to|for|includ\w+|is|are|was|were)|should|must|advis\w+|suggest\w+|propos(?:ed|es|als?)"
    r"|urged?|called for|asked (?:for|that|the|it|them|leaders))\b",
    re.IGNORECASE,
)
# What tells that something is not as it should be: praise does not say what must improve.
_FAULT = re.compile(
    r"n['’]t\b|\b(?:not|no|never|few|fewer|but|however|although|though|yet|despite|while|weak\w*|poor\w*|variab\w*|varie[sd]|var(?:y|ies)|inconsist\w*|delay\w*"
    r"|drift|lack\w*|limited|insuffic\w*|inadequa\w*|too|slow\w*|late|less|needs? (?:to|more|further|additional|improv\w+)|needed|required?|requires"
    r"|must|should|(?:more|further) (?:work|to do)|to improve|improvements? (?:is|are|was|were)|gaps?|missing|mixed|concern\w*|challeng\w*|shortage|fail\w*"
    r"|without|recogni[sz]e\w*|adult-focused|over-?\w*optimis\w+|sometimes|some|minority|reliance|high)\b",
    re.IGNORECASE,
)
_PERSON = re.compile(PERSON)
_NAME = re.compile(rf"(?<=[a-z,’'] )(?!(?:{MONTHS}|I)\b)[A-Z][\w’'-]+ (?:of |and |the )?[A-Z][\w’'-]+")  # "Steadying Hands"
_CAPITAL = re.compile(r"(?<=[a-z,’'] )(?!I\b)[A-Z][\w’'-]+")
_SAYS_OF_IT = re.compile(r"(?:^|[.?!] )(?:It|They|This|Its|Their)\b")


def _happened_before(question: str, text: str) -> bool:
    """Whether all that tells when something happened is what came since it did: "better since the two separated", of "When did the two separate?"."""
    when, rest = _WHEN_DID.match(question), text
    asked = frozenset(stems(question[when.end() :])) if when else frozenset()
    for found in _SINCE.finditer(text) if asked else ():
        if len(asked & frozenset(stems(found[1]))) >= IS_IT * len(asked):
            rest = rest.replace(found.group(), " ")
    return rest != text and lacks(question, rest)


def _only_planned(question: str, text: str) -> bool:
    """Whether all that tells a time is what others are to do, where the question asks when something happened: "they will follow", of "When did it move?"."""
    done = frozenset(stems(" ".join(_DONE.findall(question)))) if _WHEN_WAS.match(question) else frozenset()
    asked = _WHEN_DID.match(question) or (done and done.isdisjoint(stems(text)))
    rest = _PLANNED.sub(" ", text) if asked and not _SAID_WHEN.search(question) else text
    return rest != text and lacks(question, rest)


def _tells_of_other_thing(question: str, quoted: Sequence[Sentence], found: Sequence[Sentence]) -> bool:
    """Whether the question asks why, and what is quoted has no word of it, gives no reason, and stands away from the sentences that say that it is so."""
    asked = frozenset(stems(question)) - _OF_WHY
    said = " ".join(sentence.text for sentence in quoted)
    if len(asked) < _FEWEST or not asked.isdisjoint(stems(said)) or may_be_reason(said):
        return False
    places = [place for place, sentence in enumerate(found) if sentence in quoted]
    telling = [place for place, sentence in enumerate(found) if len(asked & frozenset(stems(sentence.text))) >= IS_IT * len(asked)]
    return bool(telling) and all(abs(one - other) > 1 for one in telling for other in places)


def _only_blames(text: str) -> bool:
    """Whether the text tells of a fault and praises nothing, but for what it denies: "not specific enough"."""
    return bool(_FAULT.search(text)) and not _NOT_BAD.search(text) and not _PRAISE.search(_DENIED.sub(" ", text))


def _includes_none(question: str, text: str) -> bool:
    """Whether the question asks if what was told includes something that the text has no word of."""
    includes = _INCLUDES.match(question)
    named = frozenset(stems(includes["what"])) - _OF_ANY if includes else frozenset()
    return bool(named) and named.isdisjoint(stems(text))


def _told_of_another_person(question: str, quoted: Sequence[Sentence]) -> bool:
    """Whether the question asks when, or how much, of somebody by name, and what tells that names somebody else: "Jo Bow came in May. Una Orr leads it."."""
    asked = [found.group() for found in _PERSON.finditer(question)]
    telling = [sentence.text for sentence in quoted if not lacks(question, sentence.text)] if asked else []
    typed = len(telling) < len(quoted)  # it asks for something that not all of them hold
    return typed and bool(telling) and all(_PERSON.search(text) and not any(name.split()[-1] in text for name in asked) for text in telling)


def _told_of_another_name(question: str, citation: Citation) -> bool:
    """Whether the question names one thing by several words, its paragraph has none of these, and "It" or "They" of what is quoted is named otherwise."""
    named = [name for name in _NAME.findall(question) if not places(name)]
    asked = frozenset(stems(" ".join([*named, *_CAPITAL.findall(question)])))
    if len(named) != 1 or not asked.isdisjoint(stems(citation.paragraph.text)):
        return False
    quoted = " ".join(sentence.text for sentence in citation.sentences)
    return _NAME.search(quoted) is not None and _SAYS_OF_IT.search(quoted) is not None


def speaks_against(question: str, citation: Citation) -> bool:
    """Whether what would be quoted cannot be the answer, by what it lacks, counts or only repeats; of a question that asks two things, to neither.

    An earlier question behind it tells what a bare "why?" asks the reason of, and asks for nothing itself.
    """
    quoted = " ".join(sentence.text for sentence in citation.sentences)
    others = [sentence.text for sentence in sentences(citation.paragraph) if sentence not in citation.sentences]
    asked = without_earlier(question)
    behind = question[len(asked) :]
    return not is_about(question, citation.paragraph.text) or all(
        lacks(part, quoted)
        or counts_others(part, quoted)
        or of_another(part, quoted)
        or of_leavers_alone(part, citation.paragraph)
        or of_after_visit(part, quoted)
        or _happened_before(part, quoted)
        or _only_planned(part, quoted)
        or says_of_other(part, citation.paragraph.text)
        or tells_no_view(part, quoted)
        or _includes_none(part, quoted)
        or tells_without_reason(part, quoted)
        or _told_of_another_person(part, citation.sentences)
        or _told_of_another_name(part, citation)
        or bool(_NEXT_INSPECTION.search(part) and not _TELLS_NEXT.search(quoted))
        or (_WHAT_IS_GOOD.match(part) is not None and _only_blames(quoted))
        or (_RECOMMENDED.match(part) is not None and not _RECOMMENDS.search(quoted))
        or counts_other_children(part + behind, [sentence.text for sentence in citation.sentences], others)
        or (asks_what_must_improve_for_some(part) and not citation.paragraph.id.startswith("improve-") and not _FAULT.search(quoted))
        or (asks_why(_AND_WHY.sub("", part)) and gives_no_reason(part + behind, quoted))
        or (asks_why(part) and not behind and _tells_of_other_thing(part, citation.sentences, sentences(citation.paragraph)))
        for part in parts(asked) or (asked,)
    )
