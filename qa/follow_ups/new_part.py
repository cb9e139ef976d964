"""A follow-up that names a new part for an old one of the question before: "and care leavers?", "same for adopters?", "even the new ones?"."""

import re

from ..english.agreement import plural
from ..english.binding import names_somebody
from ..english.clause import AUXILIARY, GROUP, STAFF, clause
from . import ellipsis
from .leaning import SEVERAL, subjects
from .pronouns import is_person
from .restated import THEY, doing_too, owner
from .substitution import is_like_part, is_name, with_kin, with_part
from .they import told_apart
from .this_turn import Turn

_SAME_FOR = re.compile(
    rf"(?:is|was|are) (?:that|it|this|they) (?:all |also |any )?(?:the same|true|the case|so|(?:different|better|worse)(?= (?:for"
    rf"|with) {GROUP.pattern}$))(?: too)?"
    r" (?:of (?=\w))?(?P<part>(?:(?:for|with|in) |(?<=of ))(?!every|all\b|any).+)"
    rf"|(?:does|would|did) (?:that|this|it|the same) (?:go for|apply to|hold for) (?P<goes>.+)|(?:{AUXILIARY}) (?P<do>{GROUP.pattern}) (?:too|as well|also)",
    re.IGNORECASE,
)
# "even the pre-birth ones?", "including child protection plans?" ask the same of these.
_EVEN = re.compile(
    r"(?:(?:not )?even|especially|particularly|including) (?!(?:at |in |on |over |the |during )?(?:week|night|evening|holiday|day|time)s?\w*\b)", re.IGNORECASE
)
# "what about somewhere for women?"
_SOMEWHERE_FOR = re.compile(r"(?:somewhere|anywhere|something|anything) for .+", re.IGNORECASE)
_THEIR_OWN = re.compile(r"their own (?P<kin>children|kids|sons|daughters|famil(?:y|ies)|birth children)", re.IGNORECASE)
# "and understand why they came into care?", of "Do children see their families?"
_AND_DO = re.compile(
    r"(?:really |actually |always )?(?:(?:understand|know|get|listen|write|hear|stay in|learn|enjoy|believe|speak to|talk to|respond|attend|follow) [\w' -]+"
    r"|feel (?!free\b)[\w' -]+|keep (?!(?:it|this|that) (?:short|brief|simple)|going\b)[\w' -]+|listen|respond|attend|settle)",
    re.IGNORECASE,
)
_LONGER_ONES = re.compile(r"(?:the )?(?:[a-z-]+ ){2,3}ones", re.IGNORECASE)  # "newly qualified ones"
# "visits?": one word, which may take the place of another
_BARE_THING = re.compile(
    r"(?!(?:adoption|fostering|the|their|its|his|her|other|any|those|these|in|on|at|for|with|from|of|by|last|next|this|that)\b)[a-z-]+", re.IGNORECASE
)
_WHAT_ABOUT_X = re.compile(r"(?:and |so |but )*(?:what|how) about", re.IGNORECASE)
_MANY_OF_THEM = re.compile(r"(?<=many )of (?:them|those|these)\b|(?<=any )of (?:them|those|these)\b", re.IGNORECASE)
_THING = re.compile(r"\b(?:it|its|that|this|those|these|there|them|same)\b", re.IGNORECASE)
_WHO_IS = re.compile(r"who(?:'s| is| was) ", re.IGNORECASE)


def this_too(turn: Turn) -> str | None:
    """Return what becomes of "care leavers too?"."""
    part = turn.without_too
    short = is_name(part) and len(part.split()) <= SEVERAL and not ellipsis.BARE.fullmatch(part)
    too = part != turn.plain and (GROUP.fullmatch(part) or ellipsis.ONES_THAT.fullmatch(part) or short)
    return turn.again(f"what about {part}?") if too else None


def same_for(turn: Turn) -> str | None:
    """Return what becomes of "is that the same for adopters?"."""
    same = _SAME_FOR.fullmatch(turn.plain)
    return turn.again(f"what about {ellipsis.TOO.sub('', same['part'] or same['goes'] or same['do'])}?") if same else None


def somewhere_for(turn: Turn) -> str | None:
    """Return what becomes of "what about somewhere for women?"."""
    return f"Is there {turn.uncut}?" if turn.about and _SOMEWHERE_FOR.fullmatch(turn.uncut) else None


def even_these(turn: Turn) -> str | None:
    """Return what becomes of "even the pre-birth ones?", "including child protection plans?"."""
    even = _EVEN.match(turn.plain)
    these = turn.plain[even.end() :] if even and not ellipsis.PHRASE.match(turn.plain, even.end()) else ""
    if not (is_name(these) and (plural(these) or GROUP.search(these) or ellipsis.ONES_THAT.fullmatch(these))):
        return None
    whole = turn.again(f"what about {these}?")
    return None if ellipsis.LEANS.fullmatch(whole) else whole


def their_own(turn: Turn) -> str | None:
    """Return what becomes of "and their own children?", of "Are foster carers supported?"."""
    kin = _THEIR_OWN.fullmatch(turn.new_part) if turn.about or turn.opener else None
    people = turn.before.people if kin else None
    return f"what about {owner(people.group())} own {kin['kin']}?" if kin and people else None


def their_kin(turn: Turn) -> str | None:
    """Return what becomes of "and their brothers and sisters?", of "Do children see their families?"."""
    part = turn.new_part
    kin = with_kin(turn.before.question, part) if (turn.about or turn.opener) and ellipsis.THEIRS.match(part) else ""
    return turn.before.put(kin, part) if kin else None


def theirs(turn: Turn) -> str | None:
    """Return what becomes of "and their health?"."""
    theirs = turn.opener and ellipsis.THEIRS.match(turn.new_part) and not re.search(rf"\b(?:{AUXILIARY})\b", turn.new_part, re.IGNORECASE)
    return turn.before.behind(f"what about {turn.new_part}") if theirs else None


def of_them(turn: Turn) -> str | None:
    """Return what becomes of "and social workers?", of "have many of them left?", which leans itself."""
    of_group = (turn.about or turn.goes_on) and _MANY_OF_THEM.search(turn.before.typed) and GROUP.fullmatch(turn.new_part)
    return f"{_MANY_OF_THEM.sub(turn.new_part, turn.before.typed.rstrip('?'))}?" if of_group else None


def and_do(turn: Turn) -> str | None:
    """Return what becomes of "and understand why they came into care?", of "Do children see their families?"."""
    goes_on = ellipsis.GOES_ON.search(turn.opener) and _AND_DO.fullmatch(turn.plain)
    done = doing_too(turn.before.question, turn.plain) if goes_on else ""
    return turn.before.put(done, turn.plain) if done else None


def part_for_part(turn: Turn) -> str | None:
    """Return what becomes of "what about care leavers?", "and adoption?"."""
    part, before, about = turn.new_part, turn.before, turn.about
    if not (about or turn.goes_on or is_like_part(turn.plain, before.question)):
        return None
    # "and emails?", of "do they answer the phone?", is asked of that and not of what the turn before it asks
    of_typed = THEY.search(before.typed) and subjects(before.typed) and not _THING.search(before.typed)
    earlier = before.typed if of_typed else before.question
    if _WHO_IS.match(earlier) and not (names_somebody(part) or is_person(part) or clause(earlier).rest):
        return f"what about {part}?"  # "and private fostering?", of "Who is the LADO?"
    people = before.people
    which = told_apart(people) if people and earlier == before.question and GROUP.fullmatch(part) else None
    if people and which and not any(f"{people.group()}{which.group()}".lower() in line.lower() for line in turn.history):
        earlier = earlier.replace(which.group(), "", 1)  # what a pronoun or a turn between said of others
    whole = with_part(earlier, part)
    of_people = people and not STAFF.search(people.group()) and _BARE_THING.fullmatch(part) and not (GROUP.search(part) or plural(part))
    if people and of_people and not whole and _WHAT_ABOUT_X.match(about):
        return f"what about {part} for {people.group()}?"  # "what about housing?", of "Until what age can care leavers get help?"
    return before.put(whole, f"what about {part}" if about else part)


def longer_ones(turn: Turn) -> str | None:
    """Return what becomes of "newly qualified ones"."""
    ones = turn.without_too
    put = _LONGER_ONES.fullmatch(ones) and is_name(ones)
    return turn.before.put(with_part(turn.before.question, ones), turn.plain) if put else None


def in_or_for(turn: Turn) -> str | None:
    """Return what becomes of "for care leavers?", "in every team?"."""
    phrase = turn.without_too
    put = ellipsis.PHRASE.fullmatch(phrase) and is_name(phrase)
    return turn.before.put(with_part(turn.before.question, phrase[:1].lower() + phrase[1:]), turn.plain) if put else None
