"""Whether what would be quoted cannot be the answer: by what it lacks, by what it counts, or since it only repeats the question.

These checks see the sentences that would be quoted; what is known of a whole paragraph (qa/support.py) was judged before.
"""

import re

from data import sentences
from index.lexical import stems

from .another import of_another
from .answer import Citation
from .asked import lacks
from .compound import parts
from .counted import counts_other_children, counts_others
from .leaning import without_earlier
from .lists import asks_what_must_improve_for_some
from .reasons import asks_why, gives_no_reason

_AND_WHY = re.compile(r",? and why\W*$", re.IGNORECASE)  # what goes before may be answered

# "When did they separate?", and what came after something: "since they separated"
_WHEN_DID = re.compile(r"(?:and |so )?when did\b", re.IGNORECASE)
_SINCE = re.compile(r"\b(?:since|after|once|when)\b([^.;,]*)", re.IGNORECASE)
_IS_IT = 0.66  # of the question's words
_OF_ANY = frozenset(stems("children young people child"))
_INCLUDES = re.compile(r"(?:and |so )?(?:do|does|did) (?:that|this|it|those|these|they) includ(?:e|es) (?P<what>[^?]+)", re.IGNORECASE)
# What tells that something is not as it should be: praise does not say what must improve.
_FAULT = re.compile(
    r"n['’]t\b|\b(?:not|no|never|few|fewer|but|however|although|though|yet|despite|while|weak\w*|poor\w*|variab\w*|varie[sd]|var(?:y|ies)|inconsist\w*|delay\w*"
    r"|drift|lack\w*|limited|insuffic\w*|inadequa\w*|too|slow\w*|late|less|needs? (?:to|more|further|additional|improv\w+)|needed|required?|requires"
    r"|must|should"
    r"|(?:more|further) (?:work|to do)|to improve|improvements? (?:is|are|was|were)|gaps?|missing|mixed|concern\w*|challeng\w*|shortage|fail\w*|without"
    r"|recogni[sz]e\w*"
    r"|adult-focused|over-?\w*optimis\w+|sometimes|some|minority|reliance|high)\b",
    re.IGNORECASE,
)


def _happened_before(question: str, text: str) -> bool:
    """Whether all that tells when something happened is what came since it did: "better since the two separated", of "When did the two separate?"."""
    when, rest = _WHEN_DID.match(question), text
    asked = frozenset(stems(question[when.end() :])) if when else frozenset()
    for found in _SINCE.finditer(text) if asked else ():
        if len(asked & frozenset(stems(found[1]))) >= _IS_IT * len(asked):
            rest = rest.replace(found.group(), " ")
    return rest != text and lacks(question, rest)


def _includes_none(question: str, text: str) -> bool:
    """Whether the question asks if what was told includes something that the text has no word of."""
    includes = _INCLUDES.match(question)
    named = frozenset(stems(includes["what"])) - _OF_ANY if includes else frozenset()
    return bool(named) and named.isdisjoint(stems(text))


def speaks_against(question: str, citation: Citation) -> bool:
    """Whether what would be quoted cannot be the answer, by what it lacks, counts or only repeats; of a question that asks two things, to neither.

    An earlier question behind it tells what a bare "why?" asks the reason of, and asks for nothing itself.
    """
    quoted = " ".join(sentence.text for sentence in citation.sentences)
    others = [sentence.text for sentence in sentences(citation.paragraph) if sentence not in citation.sentences]
    asked = without_earlier(question)
    behind = question[len(asked) :]
    return all(
        lacks(part, quoted, within=citation.paragraph.text)
        or counts_others(part, quoted)
        or of_another(part, quoted)
        or _happened_before(part, quoted)
        or _includes_none(part, quoted)
        or counts_other_children(part + behind, [sentence.text for sentence in citation.sentences], others)
        or (asks_what_must_improve_for_some(part) and not citation.paragraph.id.startswith("improve-") and not _FAULT.search(quoted))
        or (asks_why(_AND_WHY.sub("", part)) and gives_no_reason(part + behind, quoted))
        for part in parts(asked) or (asked,)
    )
