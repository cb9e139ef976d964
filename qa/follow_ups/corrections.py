"""A follow-up that corrects the question before it: "no, the care plans", "I meant adoption", "care leavers, not children in care"."""

import re

from . import ellipsis
from .restated import in_place_of, of_other_one
from .substitution import is_name
from .this_turn import Turn

# "no the care plans", "no, care leavers": what was meant instead; "no change?" asks whether there was none.
_CORRECTS = re.compile(
    r"(?:no|nope|nah)\b(?![,.;–-]+ ?i (?:mean|said|was)\w*)(?:[,.;–-]+ ?| (?=(?:the|those) ))(?:not [\w' -]{2,40}?[,;–-]+ ?)?", re.IGNORECASE
)
_MEANT_BEHIND = re.compile(r"(?P<part>[\w' -]+?),? i mean(?:t)?", re.IGNORECASE)  # "meetings i mean"
_MEANT_NOT = re.compile(r"(?P<part>[\w' -]+?),? not (?:the )?(?P<old>[\w'-]+(?: [\w'-]+){0,3})", re.IGNORECASE)  # "in work, not school"
_SORRY_NOT = re.compile(
    rf"(?:no|nope|sorry|oops)[,.;–-]* (?:i (?:mean|meant|said) )?{_MEANT_NOT.pattern}", re.IGNORECASE
)  # "sorry, care leavers not children in care"
# "no I meant how many care leavers", "actually, why?": the question that was meant
_MEANT = re.compile(r"\b(?:meant?|said|asking|talking|actually)\b", re.IGNORECASE)
# "no, the improvement one", "not the front door, the care leavers' one"
_THE_KIND_ONE = re.compile(
    r"(?:(?:no|nope|sorry|actually|wait)[,.;–-]* |not [\w' -]{2,40}?[,;–-]+ ?|(?:i )?(?:mean|meant|said)[,:]? |(?:what|how) about )*"
    r"the (?P<kind>(?!(?:first|second|third|fourth|fifth|last|next|same|right|only|other|good|bad|big|small|best|worst|main|new|old|current|previous|latest"
    r"|wrong|one|which|that)\b)[\w'-]+(?: (?!(?:about|for|on|of|in|with|is|are|and)\b)[\w'-]+){0,2}) one",
    re.IGNORECASE,
)


def meant_behind(turn: Turn) -> str | None:
    """Return what becomes of "meetings I mean"."""
    meant = _MEANT_BEHIND.fullmatch(turn.plain)
    return turn.again(f"what about {meant['part']}?") if meant else None


def the_kind_one(turn: Turn) -> str | None:
    """Return what becomes of "no, the improvement one"."""
    the_one = _THE_KIND_ONE.fullmatch(turn.plain)
    whole = of_other_one(turn.before.question, the_one["kind"]) if the_one else ""
    return f"{whole}?" if whole else None


def sorry_not(turn: Turn) -> str | None:
    """Return what becomes of "sorry, care leavers not children in care"."""
    swaps = _SORRY_NOT.fullmatch(turn.plain)
    whole = in_place_of(turn.before.question, swaps["part"], swaps["old"]) if swaps and is_name(swaps["part"]) else ""
    return f"{whole}?" if whole else None


def no_the_other(turn: Turn) -> str | None:
    """Return what becomes of "no, the care plans"."""
    corrects = _CORRECTS.match(turn.plain)
    part = turn.plain[corrects.end() :] if corrects else ""
    return turn.again(f"what about {part}?") if corrects and is_name(part) else None


def meant_not(turn: Turn) -> str | None:
    """Return what becomes of "I meant in work, not school"."""
    meant = _MEANT_NOT.fullmatch(turn.uncut) if _MEANT.search(turn.about) else None
    whole = in_place_of(turn.before.question, meant["part"], meant["old"]) if meant and is_name(meant["part"]) else ""
    return f"{whole}?" if whole else None


def meant_to_ask(turn: Turn) -> str | None:
    """Return what becomes of "no, I meant how many care leavers"."""
    part = turn.part
    if not _MEANT.search(turn.about) or not ellipsis.ASKING.match(part):
        return None
    return f"{part} are there?" if ellipsis.COUNTS.match(part) and is_name(part.partition("many ")[2]) else turn.again(f"{part}?")
