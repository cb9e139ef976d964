"""The earlier question said again with another part in it: another number, share or one of the kind, or as a statement.

What cannot be said so in English, or would say something else, comes back as "" or as it was; qa/follow_ups/follow_up.py decides which a follow-up is.
"""

import re

from ..english.agreement import plural
from ..english.binding import PRONOUN, names_somebody
from ..english.clause import ACTS, GRADE, GROUP, clause
from ..english.kind_words import MONTHS
from . import ellipsis
from .question_words import true_of
from .reference import SOMEBODY
from .substitution import is_name, whom_it_serves

DETERMINED = re.compile(r"(?:the|an?|their|its|his|her|any|all|those|these) ", re.IGNORECASE)
OVERALL = re.compile(r"\boverall\b", re.IGNORECASE)
THEY = re.compile(r"\b(?:they|he|she)\b", re.IGNORECASE)
# What "there" is, at the end of the question before.
_PLACE = re.compile(
    r"\b(?:in|at) (?!evenings|weekends|night|risk|time|need|all\b|the (?:moment|time|end)\b|(?:the |their |its |an? |this |that )?(?:[\w-]+ )?"
    rf"(?:years?|months?|weeks?|days?|terms?)\b|(?:19|20)\d\d|{MONTHS})"
    r"(?:an? |the )?[\w-]+(?: (?!in\b|at\b|being\b)[\w-]+){0,3}$",
    re.IGNORECASE,
)
# "how long did they wait?": the verb's object stands in the question before.
_ENDS_WITH_VERB = re.compile(
    r"\b(?:they|he|she|it|them|those) (?:have to )?(?!(?:for|in|on|at|with|from|about|to|by|of|up|off|too|now|then|there|not|still|do|does|did|have|has"
    r"|had|be)$)(\w+)$",
    re.IGNORECASE,
)
_ORDINAL = re.compile(r"(?:first|second|third|last|next|same|right|only|other)\b", re.IGNORECASE)
# "What is being done about homeless teenagers?" names whom the next question is about.
_DONE_FOR = re.compile(r"what (?:is|are|was|has|have|do|did)\b.*\b(?:do|doing|done) (?:about|for|with) (?P<whom>.+)", re.IGNORECASE)
# "and those who left?"
_LEFT = re.compile(r"(?:those|(?:the )?ones) who(?:'ve| have)? left(?: care)?", re.IGNORECASE)
_IN_THE = re.compile(r"\b(?:in|at|on|for|with|to|from|about) (?:the )?", re.IGNORECASE)
_TAKES_OBJECT = re.compile(r"(?:why|when|where|how long|how many of (?:them|those))\b", re.IGNORECASE)
_IN_CARE_OR_NEED = re.compile(r" in (?:care|need)\b", re.IGNORECASE)
# "the care leavers' one", of "What is happening with the hub?"
_ONE_OF_KIND = re.compile(
    r"\b(?:the|an?|any|this|that|its|their) "
    r"(?:(?!(?:the|an?|any|of|for|in|on|at|to|with|about|by|from|and|is|are|was|do|does|did|has|have|chairs?|runs?|leads?)\b)"
    r"[\w'-]+ ){0,3}?(?P<noun>team|hub|service|school|panel|board|unit|programme|project|scheme|strategy|protocol|plan|audit|forum)\b"
    r"(?! (?:of|for|on|about|in|at|who|which|that|meetings?|members?|chair\w*|leaders?|workers?|managers?)\b)",
    re.IGNORECASE,
)
_BEHIND_IN = re.compile(rf"{_IN_THE.pattern}$", re.IGNORECASE)


def whom_typed(typed: str) -> str:
    """Return whom "they" are of what was typed before and leans itself: "kids", of "can kids understand them?", but nobody of "do they help kids?"."""
    people, said = whom_it_serves(typed), clause(typed)
    if not people or THEY.search(typed):
        return ""
    return said.subject if people.group() in said.subject and said.named and not PRONOUN.search(said.subject) else people.group()


def owner(people: str) -> str:
    """Return the people as those whose something is: "care leavers'", "the family's"."""
    return f"{people}'" if people.endswith("s") else f"{people}'s"


def as_statement(earlier: str, verb: str) -> str:
    """Return the earlier question as a statement, "social workers visit children", of "Do social workers visit children?"; "" if the verb is not its own."""
    parts = clause(earlier)
    same = parts.auxiliary.lower().removesuffix("n't") == verb.lower() and not parts.auxiliary.lower().endswith("n't")
    if not same or parts.asking or parts.there or parts.thing or not parts.rest or PRONOUN.search(earlier) or SOMEBODY.match(parts.subject):
        return ""
    auxiliary = "" if verb.lower() == "do" else f"{verb.lower()} "
    return f"{parts.determiner.lower()} {parts.subject} {auxiliary}{parts.rest}".strip()


def asks_grade_of_areas(earlier: str) -> bool:
    """Whether the earlier question asks for a grade of what was inspected: not "How many homes were rated good?"."""
    judged, of_grade = clause(earlier), GRADE.search(earlier) or OVERALL.search(earlier)
    return bool(of_grade) and judged.asking.lower() in ("what", "which", "how") and bool(GRADE.search(judged.subject) or not plural(judged.subject))


def doing_too(earlier: str, plain: str) -> str:
    """Return whether they whom the earlier question is about do this too: "do children know their rights", of "Do children see their families?"; or ""."""
    parts = clause(earlier)
    acts = ACTS.fullmatch(parts.auxiliary) and not (parts.asking or parts.there or parts.thing or PRONOUN.search(parts.subject))
    if not acts or not parts.rest or SOMEBODY.match(parts.subject) or not (whom_it_serves(parts.subject) or names_somebody(parts.subject)):
        return ""
    last = re.search(r"\b(?:it|them)\b", plain)
    if last:
        them = plural(parts.object)
        if not parts.object or (last.group() == "them") != them or GROUP.search(parts.object):
            return ""
        plain = f"{plain[: last.start()]}{parts.object if them else f'the {parts.object}'}{plain[last.end() :]}"
    return f"{parts.auxiliary.lower()} {f'{parts.determiner.lower()} ' if parts.determiner else ''}{parts.subject} {plain}"


def of_other_one(earlier: str, kind: str) -> str:
    """Return the earlier question of another of its kind: "Is the improvement board any good", of "Is the board any good?"; "" where it names none."""
    found = _ONE_OF_KIND.search(earlier)
    if not found:
        return ""
    return f"{earlier[: found.start()]}the {kind} {found['noun']}{earlier[found.end() :]}"


def in_place_of(earlier: str, part: str, old: str) -> str:
    """Return the earlier question with what was meant in the place of what was not, "in work" for "at school"; "" where it does not name that."""
    old = re.escape(re.sub(rf"^{_IN_THE.pattern}", "", old, flags=re.IGNORECASE))
    placed = _IN_THE.match(part)
    found = re.search(rf"{_IN_THE.pattern}{old}\b(?!-)" if placed else rf"\b{old}\b(?!-)", earlier, re.IGNORECASE)
    if not found or not (placed or (plural(part) == plural(found.group()) and not _BEHIND_IN.search(earlier[: found.start()]))):
        return ""
    before = earlier[: found.start()]
    before = re.sub(r"\bthe $", "", before, flags=re.IGNORECASE) if DETERMINED.match(part) else before
    return f"{before}{part}{earlier[found.end() :]}"


def naming_whom(part: str, earlier: str) -> str:
    """Return the part with whom it means by "those on a plan", "disabled ones" or "visits to them", of those whom the earlier question names."""
    people = whom_it_serves(earlier)
    part = ellipsis.FOR_ONES.sub("", part) if people else part
    ones = ellipsis.ONES_THAT.fullmatch(part)
    if people and _LEFT.fullmatch(part) and re.search(r"\bin care$", people.group(), re.IGNORECASE):
        return "care leavers"
    if ones and people and (ones["kind"] or ones["which"]) and not ellipsis.OTHERS.fullmatch(part) and not _ORDINAL.match(ones["kind"] or ""):
        who = _IN_CARE_OR_NEED.sub("", people.group()) if _IN_CARE_OR_NEED.match(ones["which"] or "") else people.group()
        return f"{ones['kind'] or ''}{who}{ones['which'] or ''}"  # "those in need", of "Are children in care safe?"
    return re.sub(r"\bthem\b", people.group(), part, flags=re.IGNORECASE) if people and is_name(part) else part


def with_place(plain: str, earlier: str) -> str:
    """Return the question with what its last word, "there", stands for: "in unregistered homes", or "at the front door" that was asked about."""
    place, parts = _PLACE.search(earlier), clause(earlier)
    if not place and ellipsis.DEFINES.match(earlier) and parts.asking.lower() != "who" and parts.named and not parts.rest:
        return ellipsis.THERE.sub(f"at {parts.noun}", plain)
    return ellipsis.THERE.sub(place.group(), plain) if place else plain


def with_object(whole: str, plain: str, earlier: str) -> str:
    """Return the question with what followed its verb in the earlier one: "how long did they wait?" of "Did they wait for a meeting?"."""
    verb = _ENDS_WITH_VERB.search(plain) if _TAKES_OBJECT.match(plain) else None
    said = re.search(rf"\b{re.escape(verb[1])} (.+)", earlier, re.IGNORECASE) if verb else None
    parts = clause(earlier)
    waited_for = f"{'a ' if parts.has_one else ''}{parts.object}" if verb and verb[1].lower() == "wait" and not said and parts.object else ""
    return f"{whole} {said[1]}" if said else f"{whole} for {waited_for}" if waited_for else whole


def number_of(asked: re.Match[str], earlier: str) -> str:
    """Return how many there are of whom the earlier question is about; "how many?" alone asks how many of them it is true of."""
    parts, people = clause(earlier), GROUP.search(earlier)
    if parts.asking.lower() == "who" and not parts.auxiliary:
        return ""  # of "Who mentors care leavers?": those who do
    if SOMEBODY.match(parts.subject):  # "them", of "Does anyone visit carers?", are the carers
        return f"how many {people.group()} are there" if people and " of " in asked.group() else ""
    done = _DONE_FOR.fullmatch(earlier)
    if done and GROUP.match(done["whom"]) and plural(done["whom"]):
        return f"how many {done['whom']} are there"
    if not parts.named or not plural(parts.topic):
        return ""
    if not asked["there"] and parts.auxiliary and parts.rest and not parts.there:
        return true_of("how many", parts)
    return f"how many {parts.topic} are there"


def share_of(share: str, earlier: str) -> str:
    """Return the earlier question of all or most of its subjects, "do all carers get training", or "" where it says already of which."""
    parts = clause(earlier)
    of_which = share in ("all", "most", "some") and parts.auxiliary and parts.rest and not (parts.asking or parts.there or parts.thing or parts.determiner)
    return f"{parts.auxiliary} {share} {parts.subject} {parts.rest}" if of_which and plural(parts.subject) and not PRONOUN.match(parts.subject) else ""
