"""A follow-up that points back at whom or what was asked about, by "they", "it", "that" or "the older ones", or by naming nothing."""

import re

from ..direct.lists import asks_for_summary
from ..english.agreement import plural
from ..english.binding import PRONOUN, names_somebody
from ..english.clause import GROUP, STAFF, clause
from . import ellipsis
from .leaning import SEVERAL, leans_on
from .pronouns import without_pronouns
from .reference import LEADS, WRITTEN
from .restated import DETERMINED, whom_typed, with_object, with_place
from .they import mean_people
from .this_turn import Turn

_TAKES_THEM = re.compile(r"\bit take (?:them|him|her)\b", re.IGNORECASE)  # "how long does it take them to come out?"
_IS_THAT = re.compile(r"(?:is|was) (?:that|this)\b", re.IGNORECASE)  # "is that a problem?"
# "what is wrong with the weaker ones?": ones within a question, where "what about the weaker ones?" has them alone
_SOME_ONES = re.compile(r"\b(?P<which>(?:(?:the|any|some) (?!other )[\w-]+|new(?:er)?|older|younger|disabled)) ones\b", re.IGNORECASE)
_SINCE_INSPECTED = re.compile(r"\b(?:since|than) .*\b(?:inspect\w+|ofsted|(?:19|20)\d\d)\b", re.IGNORECASE)  # of all that was inspected
# What is said of papers and meetings, which "they" are where both they and people were named.
_OF_PAPERS = re.compile(
    r"\bthey (?:\w+ )?(?:late|overdue|reviewed|updated|written|kept|held|used|clear|detailed|good|any good|working|effective|on time|in time|up to date|enough"
    r"|followed|shared|signed|finished|ready|in place|work|help|cost|last|happen|take)\b|\bwho are they$",
    re.IGNORECASE,
)
# "has it worked?", of "What have leaders done about that?": what was done
_DID_ABOUT = re.compile(
    r"what(?:'s| is| are| was| were| has| have| did| do| does| will)\b.*\b(?:do|doing|done)(?: (?:about|to|for|with) (?:it|that|this|them|those|these))?",
    re.IGNORECASE,
)
_HAS_WORKED = re.compile(
    r"(?:has|have|did|does|is|was|will|would) (?:it|that|this) (?:really |actually |all |been )*"
    r"(?:work|help|mak(?:e|ing)\b|made\b|enough|improv|effective|success|paid off|pay off|chang|any (?:good|better|use))\w*.*",
    re.IGNORECASE,
)
# "what did they ask for?": what "it" of the next question is
_THEY_WANTED = re.compile(r"what (?:do|did) (?:they|he|she) (?:ask for|want|complain about|recommend|promise|change)\b", re.IGNORECASE)
_DONE_ABOUT = re.compile(r"what(?:'s| is| has) (?:being|been) done about\b", re.IGNORECASE)
# "any leaflets?": of what the question before is about
_ANY_OF = re.compile(
    r"any (?P<what>(?!for\b|in\b|on\b|with\b|of\b|good\b|more\b|other\b|better\b|chance\b|idea\b)[\w-]+(?: (?!for\b|in\b|on\b|with\b|of\b)[\w-]+)?)",
    re.IGNORECASE,
)
_WHAT_IT_MEANS = re.compile(r"what (?:does|did|will|would) (?:it|that|this) (?:actually |really )?mean\b", re.IGNORECASE)
_CHILDREN_OR_THE_LIKE = re.compile(
    rf"(?:(?:every|each|all|most|some|many|the|any|no|an?) )?(?:child|young person|pupil|care leaver|{GROUP.pattern})\b", re.IGNORECASE
)
# "can she sort it?": it is what is wrong, whatever was asked before
_SORTS_IT = re.compile(r"\b(?P<sorts>sort|fix|turn|put|change|mend) (?:it|this|that)(?= (?:all )?(?:out|around|right)\b|$)", re.IGNORECASE)
# "would a child make sense of theirs?", of plans
_THEIRS = re.compile(r"(?<=\w )theirs\b", re.IGNORECASE)
_HOW_LONG = re.compile(r"how (?:long|often|soon|quickly)\b", re.IGNORECASE)
_IT = re.compile(r"\b(?:it|its)\b", re.IGNORECASE)
_IT_OR_THAT = re.compile(r"\b(?:it|that|this)\b", re.IGNORECASE)
_FAULTS = re.compile(
    r"\b(?:delays?|concerns?|criticisms?|problems?|issues?|weakness(?:es)?|gaps?|improvements?|changes?|exceptions?|examples?|reasons?|differences?"
    r"|progress|evidence|effects?|results?|use|luck|success|impact|numbers?|figures?|details?|news|others?)\b",
    re.IGNORECASE,
)


def some_ones(turn: Turn) -> str | None:
    """Return what becomes of "what is wrong with the weaker ones?"."""
    ones = _SOME_ONES.search(turn.plain) if not turn.about and ellipsis.ASKING.match(turn.plain) else None
    if not ones or not (" " in ones["which"] or len(GROUP.findall(turn.before.question)) == 1):
        return None
    several = turn.before.several
    return f"{turn.plain[: ones.start()]}{ones['which']} {several}{turn.plain[ones.end() :]}?" if several else None


def any_for_them(turn: Turn) -> str | None:
    """Return what becomes of "any apprenticeships?", of care leavers, and of "any delays?"."""
    any_of = None if turn.about else _ANY_OF.fullmatch(turn.plain)
    if not any_of:
        return None
    what, people = any_of["what"], turn.before.people
    for_people = people and people.group() in turn.before.parts.subject and not STAFF.search(people.group())
    if people and for_people and not (_FAULTS.search(what) or GROUP.search(turn.plain) or names_somebody(turn.plain)):
        return f"{'are' if plural(what) else 'is'} there any {what} for {people.group()}?"
    return turn.behind()


def ones_that(turn: Turn) -> str | None:
    """Return what becomes of "those on a plan", "the ones in custody"."""
    return turn.behind() if ellipsis.ONES_THAT.fullmatch(turn.plain) else None


def they_typed(turn: Turn) -> str | None:
    """Return what becomes of "who helps them?", of "can kids understand them?", which leans itself: of kids."""
    those = whom_typed(turn.before.typed)
    they = those and ellipsis.THEY_OR_THEM.search(turn.plain) and not _OF_PAPERS.search(turn.plain)
    return turn.before.put(without_pronouns(turn.plain, those), turn.plain) if they else None


def topic_typed(turn: Turn) -> str | None:
    """Return what becomes of "is it followed?", of "what is the protocol?", which leans itself: of the protocol."""
    topic = turn.before.topic
    if not topic or not PRONOUN.search(turn.plain):
        return None
    if mean_people(turn.plain) and turn.before.people and not (GROUP.search(topic) or names_somebody(topic)):
        return None
    counts = clause(topic).rest or ellipsis.COUNTS.match(topic)
    whole = "" if counts else without_pronouns(with_place(turn.plain, topic), topic)
    return turn.before.put(whole, turn.plain) if whole != turn.plain else None


def it_was_done(turn: Turn) -> str | None:
    """Return what becomes of "has it worked?", of "what did leaders do about that?", which leans itself."""
    typed = turn.before.typed
    if not (typed and _IT_OR_THAT.search(turn.plain)):
        return None
    wanted = (
        _THEY_WANTED.match(typed)
        or (_DONE_ABOUT.match(turn.plain) and not clause(typed).asking)
        or (_DID_ABOUT.fullmatch(typed.rstrip("?!. ")) and _HAS_WORKED.fullmatch(turn.plain))
    )
    return turn.behind() if wanted else None


def is_that(turn: Turn) -> str | None:
    """Return what becomes of "is that better than before?", of "How long does adoption take?"; "is that a problem?", of "do they do anything else?"."""
    typed = turn.before.typed
    if not _IS_THAT.match(turn.plain):
        return None
    does = typed and clause(typed).auxiliary and not clause(typed).asking
    return turn.behind() if _HOW_LONG.match(typed or turn.before.question) or does else None


def it_of_the_turn_between(turn: Turn) -> str | None:
    """Return what becomes of "is it in time?": what the turn before asks of what the council does."""
    typed = turn.before.typed
    it = typed and _IT.search(turn.plain) and not _IT.search(typed)
    return turn.behind() if it and LEADS.search(turn.before.parts.subject) else None


def theirs(turn: Turn) -> str | None:
    """Return what becomes of "would a ten-year-old make sense of theirs?", of "Do the plans change?": of their plans."""
    if not _THEIRS.search(turn.plain) or PRONOUN.search(turn.plain):
        return None
    parts = turn.before.parts
    of_them = (words for words in (parts.object, parts.subject) if words and not GROUP.search(words) and not PRONOUN.search(words))
    named = DETERMINED.sub("", next(of_them, ""), count=1)
    return f"{_THEIRS.sub(f'their {named}', turn.plain)}?" if WRITTEN.search(named) and "'" not in named and len(named.split()) <= SEVERAL else None


def what_it_means(turn: Turn) -> str | None:
    """Return what becomes of "what does it mean for those who miss out?", of "Does every child get a review?": it is no child."""
    means = _WHAT_IT_MEANS.match(turn.plain)
    return turn.behind() if means and _CHILDREN_OR_THE_LIKE.match(turn.before.parts.subject) else None


def pronouns(turn: Turn) -> str | None:
    """Return what becomes of "are they on time?", "do they work there?"; "has it got better since the last inspection?" is asked of the council."""
    plain, earlier = turn.plain, turn.before.question
    whole = without_pronouns(with_place(plain, earlier), earlier)
    if not whole and ellipsis.PERSONAL.search(plain) and (sorts := _SORTS_IT.sub(r"\g<sorts> things", plain)) != plain:
        whole = without_pronouns(with_place(sorts, earlier), earlier)
    if not whole and asks_for_summary(plain) and _SINCE_INSPECTED.search(plain):
        return turn.asked
    return turn.before.put(whole and with_object(whole, plain, earlier), plain) if whole != plain else None


def takes_them(turn: Turn) -> str | None:
    """Return what becomes of "how long does it take them to come out?"."""
    return turn.behind() if _TAKES_THEM.search(turn.plain) and not names_somebody(turn.plain) else None


def names_nothing(turn: Turn) -> str | None:
    """Return what becomes of "does the council know?", "no complaints?"."""
    return turn.behind() if leans_on(turn.plain, turn.before.question) else None
