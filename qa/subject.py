"""Whether a refused question is about something else than the reports, and not only about what they do not state."""

import re
from collections.abc import Sequence

from index import Hit, Index
from index.lexical import STOP_WORDS, stems

# A refused question is off the report's subject where this share of its words is in no report and no paragraph or sentence is as near as this
# cosine. Plain words for what the report does say are as foreign to it as other subjects, but nearer.
_UNMENTIONED, _FAR = 0.5, 0.36
# What any report of an inspection is about, whether or not it has the word, and what any of services for children is.
_OF_ANY_REPORT = re.compile(
    r"\b(?:strengths?|weak\w*|strong\w*|positives?|negatives?|grade[ds]?|gradings?|rat(?:ed|ings?)|verdicts?|outstanding|inadequate|best|worse|worst|bad(?:ly)?"
    r"|improv\w+|better|fail\w*|(?:up|down)grad\w+|summar\w+|concerns?|findings|prais\w+|inspect\w*|ofsted|wrong|problems?|issues?|critici\w+)\b"
    r"|\b(?:outside|out of|away from|beyond) (?:the |their )?(?:area|borough|county|city)\b"
    r"|\b(?:waiting lists?|sprinklers?|hydrants?|fire (?:engines?|stations?)|police|brothers|sisters|siblings|abuse|guardianships?|special guardians"
    r"|bull(?:y|ied)\w*|radicali[sz]\w+|extremism|traffick\w+|staff turnover|gangs?"
    r"|gcses?|exams?|attainment|schools?|flats?|hous(?:e|es|ing)|rent|tenanc\w+|missing|mental health|homeless\w*|bab(?:y|ies)|births?|short breaks"
    r"|respite|refuges?|teenagers|neighbours|performance|drugs"
    r"|cladding|fire safety|tower blocks?|landlords?|tenants?|leaseholders?|evict\w*|damp|mould|disrepair"
    r"|invest\w*|money|budgets?|fund\w*|spen[dt]\w*|directors?|councillors?|PAs?|complain\w*"
    r"|case ?loads?|leave|leaves|leaving|quit\w*|resign\w*|exploit\w*|commission\w*|retention|diversity|equalit\w+|racis\w+"
    r"|(?:un)?allocated|sickness|vacanc(?:y|ies)|morale|died?|deaths?|killed"
    r"|referrals?|return (?:home )?interviews?|RHIs?|social work\w*|safeguarding|child protection|care leavers?|in care|left care|edge of care|foster\w*"
    r"|adopt(?:ion|ed|ers?|ive)|kinship|advoca\w+|asylum|UASC|neglect\w*|knife crime|pregnan\w+|depress\w+|anxi\w+|self-harm\w*|suicid\w+|panic attacks?)\b",
    re.IGNORECASE,
)


# What is left of "don't" and "it's", and words that ask for any subject.
_OF_NOTHING = frozenset(
    re.findall(
        r"\w+",
        """
        t re ve ll d m don isn aren doesn didn hasn haven get gets got go goes want wants like each apiece meanwhile anywhere mention mentions
        mentioned named listed stated
        """,
    )
)


def is_far(question: str, hits: Sequence[Hit], index: Index) -> bool:
    """Whether the question is about something else than the reports; not where they use an abbreviation of it, as "ATOM", or it asks what any is about."""
    if _OF_ANY_REPORT.search(question):
        return False
    if max(max(hit.dense, hit.sentence) for hit in hits) >= _FAR or _unmentioned(question, index) < _UNMENTIONED:
        return False
    return not any(stem in index.lexicon for name in re.findall(r"\b[A-Z]{2,}\b", question) for stem in stems(name))


def _unmentioned(question: str, index: Index) -> float:
    """Return the share of the question's content words, weighted by how rare they are, that no report mentions; 0 where it has none."""
    asked = [word for word in re.findall(r"\w+", question.lower()) if word not in STOP_WORDS and word not in _OF_NOTHING]
    weights = [index.lexicon.weight(word) for word in asked]
    absent = [not any(stem in index.lexicon for stem in stems(word)) for word in asked]
    return sum(weight for weight, gone in zip(weights, absent, strict=True) if gone) / sum(weights) if asked else 0.0
