"""A pronoun of a follow-up with what stands around it and the question before it, and what "it" (it.py) and "they" (they.py) have in common."""

import re
from dataclasses import dataclass

from ..english.agreement import plural
from ..english.authorities import places
from ..english.clause import GROUP, Clause

SOMEBODY = re.compile(r"(?:any|some|every)(?:one|body|thing)\b", re.IGNORECASE)
WHO_TALKS = re.compile(r"you|we|i|us|me", re.IGNORECASE)
LEADS = re.compile(r"\b(?:council|authority|ofsted)$", re.IGNORECASE)
BE = re.compile(r"(?:is|are|was|were)\b", re.IGNORECASE)
SINGULAR_VERB = re.compile(r"(?:is|was|does|has|isn't|wasn't|doesn't|hasn't|'s)\s*$", re.IGNORECASE)
PLURAL_VERB = re.compile(r"(?:are|were|do|have|aren't|weren't|don't|haven't)\s*$", re.IGNORECASE)
ABOUT_IT = re.compile(r"\b(?:for|about|with|to fix|of)\s*$", re.IGNORECASE)
MADE = re.compile(
    r"(?:\w+(?:ed|en)|made|sent|held|kept|wrote|done|set) (?:to|by|for|with|about|after|before) ", re.IGNORECASE
)  # "visits made by social workers"
WRITTEN = re.compile(
    r"\b(?:strateg|plan|protocol|polic|letter|guidance|offer|procedure|agreement|audit|review|assessment|record|document|leaflet|report|note|minutes"
    r"|template)\w*",
    re.IGNORECASE,
)
# What the council does about what was asked: "What are they doing about it?", of "Are visits in time?", is about visits that are not; of "Are caseloads
# too high?", about caseloads being too high.
DOING_ABOUT = re.compile(
    r"\bthey (?:doing|do(?: anything)?|done) (?:about|to)\b|^what (?:are|were|have|did|do) they (?:doing|done)(?: now| next| then| since| instead)?$"
    r"|\bthey (?:fixing|sorting|tackling|changing|improving)\b",
    re.IGNORECASE,
)
# "are they working?", of "Do leaders have plans?": the plans.
OF_THINGS = re.compile(
    r"\s*(?:(?:all|really|always|still|so|too|often) )?(?:late|overdue|delayed|out of date"
    r"|working|any (?:good|use)|good|ok(?:ay)?|effective|enough|on time|up to date|clear|detailed|used|accurate|useful"
    r"|timely|thorough|robust|meaningful|purposeful|specific|child[- ]friendly|accessible"
    r"|followed|held|kept|reviewed|updated|written|filled|shared|in place|finished|ready|(?:easy|hard|simple|difficult) to (?:read|follow|understand|use))\b",
    re.IGNORECASE,
)
# "who gives it to them", "when was it": before the pronoun stands what is done with a thing.
_DOES = re.compile(
    r"\b(?:do|does|did|gives?|gave|runs?|ran|offers?|provides?|delivers?|holds?|writes?|wrote|checks?|reviews?|chairs?|carries out|need)\s*$", re.IGNORECASE
)
_IN_WHOSE_INTEREST = re.compile(r"['’]s? (?:best )?(?:interests?|needs|behalf|sake)\b", re.IGNORECASE)
_CARRIES_OUT = re.compile(r"\b(?:do|does|did)\s*$", re.IGNORECASE)  # "who does them?": not people
_ENDS = re.compile(r"\s*(?:$|(?:to|for|in|on|with|about|mostly|usually|now)\b)", re.IGNORECASE)
_OUT_OF = re.compile(r"\b(?:out of|from|by|pays? for|paid for)\s*$", re.IGNORECASE)  # "what comes of audits", of "Do managers do audits?"
# "what's wrong with them?", of "Do care leavers get health histories?": what they get
_FAULT_OF = re.compile(r"\b(?:(?:wrong|the (?:problem|matter|trouble|issue)) with|missing from)\s*$", re.IGNORECASE)
_WHERE = re.compile(r"\b(?:in|at|on) .+")


@dataclass(frozen=True)
class Reference:
    """A pronoun as it was typed, the question before and behind it, and the earlier question, whole and in its parts."""

    typed: str
    before: str
    after: str
    earlier: str
    parts: Clause

    @property
    def pronoun(self) -> str:
        """The pronoun in lower case."""
        return self.typed.lower()

    @property
    def question(self) -> str:
        """The follow-up it stands in."""
        return f"{self.before}{self.typed}{self.after}"

    @property
    def several(self) -> bool:
        """Whether it stands for more than one."""
        return self.pronoun in ("they", "them", "their", "those", "these")

    @property
    def people(self) -> re.Match[str] | None:
        """Whom the earlier question names, but for those in whose best interests something is."""
        found = GROUP.finditer(self.earlier)
        return next((one for one in found if one.start() == 0 or not _IN_WHOSE_INTEREST.match(self.earlier, one.end())), None)

    @property
    def of_place(self) -> bool:
        """Whether the earlier question's subject is a place: "Does Wigan keep children safe?"."""
        return self.parts.subject.lower() in (place.lower() for place in places(self.parts.subject.title()))

    @property
    def names_subject(self) -> bool:
        """Whether the earlier question's subject is a thing alone; "What happens when children go missing?" has a clause for one."""
        return self.parts.named and not self.parts.subject.lower().startswith("happens")

    @property
    def means_object(self) -> bool:
        """Whether it stands for what the earlier subject has or gets: "Do carers get training?", "who gives it to them?"."""
        parts = self.parts
        if not parts.object:
            return False
        if self.several and _OUT_OF.search(self.before) and plural(parts.object) and not GROUP.search(parts.object):
            return True
        if self.several and PLURAL_VERB.search(self.before) and OF_THINGS.match(self.after):
            return not GROUP.search(parts.object) and (plural(parts.object) or parts.has_one)
        if self.several and _FAULT_OF.search(self.before) and not self.after.strip() and GROUP.search(self.parts.subject):
            return not GROUP.search(parts.object) and (plural(parts.object) or parts.has_one)
        if _DOES.search(self.before) and _ENDS.match(self.after):
            return not self.several or parts.object.endswith("s") or bool(_CARRIES_OUT.search(self.before))
        return not self.several and (plural(parts.subject) or bool(WHO_TALKS.fullmatch(parts.subject))) and not ABOUT_IT.search(self.before)

    @property
    def noun(self) -> str:
        """What the earlier question is about, less the place where the question itself says it: "there" has said it."""
        where = _WHERE.search(self.parts.rest)
        return self.parts.subject if where and where.group() in self.question else self.parts.noun
