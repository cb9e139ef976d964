"""A follow-up that names its topic and then asks of it: "what about reviews, are they on time?"."""

import re

from ..english.agreement import plural
from ..english.binding import PRONOUN, names_somebody
from ..english.clause import GROUP
from . import ellipsis
from .leaning import subjects
from .restated import DETERMINED, naming_whom, owner
from .substitution import is_name
from .this_turn import Turn

_THEY_THEM = re.compile(r"\bthey\b.* them\W*$", re.IGNORECASE)
# "what about reviews, do they have to go?": whom was asked about
_THEY_GO = re.compile(r"\b(do|did|can|must|should) they ((?:have to |get to |want to |like to )?go)$", re.IGNORECASE)
# What is said of people and names nothing: "and children, are they involved?", of "Do parents get help at conferences?"
_SAYS_OF_THEM = re.compile(r".*\b(?:invited|consulted|listened to|informed|included)", re.IGNORECASE)
_THEN_TOPIC = re.compile(r"(?:before|after) (?:that|this)|since then", re.IGNORECASE)
# "and the fostering ones, do they meet?", of "Is there a panel that decides who comes into care?"
_THE_ONES = re.compile(r"the (?P<kind>[\w' -]+?) ones", re.IGNORECASE)
_ONE_OF_SEVERAL = re.compile(
    r"\b(?:an?|the|any) (?:[\w-]+ )?(?P<what>panel|team|board|forum|group|service|hub|school|home|plan|meeting|programme)\b(?!s)", re.IGNORECASE
)
# "back to what I asked first: what does that mean for children?"
_ASKED_FIRST = re.compile(
    r"(?:(?:can we |let's )?(?:going |go )?back to|about) (?:what|the (?:first )?(?:thing|question)(?: that)?) (?:i|we) (?:asked|said|started with)"
    r" ?(?:you )?(?:first|at the start|in the beginning|originally)\W+(?P<question>\w.+)",
    re.IGNORECASE | re.DOTALL,
)
# "sorry, I meant the care leavers. how many for them"
_HOW_MANY_FOR = re.compile(r"(?:and )?how many (?:(?:for|of|with|are with) )(?:them|those)\W*", re.IGNORECASE)
_FOR_GROUP = re.compile(rf"for {GROUP.pattern}", re.IGNORECASE)


def asked_first(turn: Turn) -> str | None:
    """Return what becomes of "back to what I asked first: what does that mean for children?", which leans on the first question."""
    back = _ASKED_FIRST.fullmatch(turn.typed[len(turn.opener) :].strip())
    return turn.understand(back["question"], turn.history[:1]) if back else None


def then_topic(turn: Turn) -> str | None:
    """Return what becomes of "and before that, how are they assessed?"."""
    turns = _turns(turn)
    return turn.again(f"{_asks(turns)} {turns['topic']}?") if turns and _THEN_TOPIC.fullmatch(turns["topic"]) else None


def whether_they_go(turn: Turn) -> str | None:
    """Return what becomes of "what about reviews, do they have to go?", of "Are children in care listened to?"."""
    turns = _to_topic(turn)
    if not turns or not _THEY_GO.search(turns["question"]) or GROUP.search(turns["topic"]) or names_somebody(turns["topic"]):
        return None
    served = turn.before.people
    if not served:
        return None
    return f"{_THEY_GO.sub(lambda they: f'{they[1]} {served.group()} {they[2]}', _asks(turns))} to {turns['topic']}?"


def whether_they_did_that(turn: Turn) -> str | None:
    """Return what becomes of "what about drivers, did they change them?"."""
    turns = _to_topic(turn)
    if not (turns and _THEY_THEM.search(turns["question"]) and plural(turns["topic"])):
        return None
    return f"{re.sub(r'them$', turns['topic'], _asks(turns), flags=re.IGNORECASE)}?"


def for_whom(turn: Turn) -> str | None:
    """Return what becomes of "and for adopters - what support after?"."""
    turns = _turns(turn)
    asks = turns and _FOR_GROUP.fullmatch(turns["topic"]) and ellipsis.ASKING.match(turns["question"]) and not PRONOUN.search(turns["question"])
    return f"{_asks(turns)} {turns['topic']}?" if turns and asks else None


def asked_of_topic(turn: Turn) -> str | None:
    """Return what becomes of "what about their plans, are those any good?", "and reviews, are they on time?"."""
    turns = _to_topic(turn)
    if not turns or not ellipsis.ASKING.match(turns["question"]):
        return None
    served, earlier = turn.before.people, turn.before.question
    turned = naming_whom(turns["topic"], earlier)
    if served and ellipsis.THEIRS.match(turns["topic"]):  # "what about their plans, are those any good?"
        return turn.understand(f"{turns['question']}?", [ellipsis.THEIRS.sub(f"{owner(served.group())} ", turns["topic"], count=1)])
    if turned != turns["topic"] and turns["question"].lower().startswith("do any "):
        return f"do any {turned} {_asks(turns)[7:]}?"  # "what about those in care, do any have no school?"
    if _HOW_MANY_FOR.fullmatch(turns["question"]) and turn.before.how_many:
        return turn.again(f"what about {turns['topic']}?")
    topic = ellipsis.FOR_ONES.sub("", re.sub(r"^for ", "", turns["topic"], flags=re.IGNORECASE))
    ones, several = _THE_ONES.fullmatch(topic), _ONE_OF_SEVERAL.search(earlier)
    topic = f"the {ones['kind']} {several['what']}s" if ones and several else topic
    whole, asks = turn.understand(f"{turns['question']}?", [topic]), _asks(turns)
    nothing = (not subjects(asks) or _SAYS_OF_THEM.fullmatch(asks)) and not ellipsis.WHAT_ABOUT.match(earlier)
    if nothing and GROUP.fullmatch(DETERMINED.sub("", topic)) and not ellipsis.LEANS.fullmatch(whole):
        return turn.before.behind(whole.rstrip("?"))  # "and the children, do they get any help?", of "Do parents understand conferences?"
    group = GROUP.match(topic)
    if group and topic.lower() not in whole.lower() and not ellipsis.LEANS.fullmatch(whole):
        return re.sub(rf"\b{re.escape(group.group())}\b", lambda _: topic, whole, count=1)  # "and kids taught at home, does anybody check on them?"
    return whole


def _turns(turn: Turn) -> re.Match[str] | None:
    """Return the topic and the question behind it, where something before it says that it goes on."""
    return ellipsis.TURNS_TO.fullmatch(turn.part) if turn.about or turn.opener or turn.thanked else None


def _to_topic(turn: Turn) -> re.Match[str] | None:
    """Return the topic and the question behind it, where the topic is what is asked about."""
    turns = _turns(turn)
    named = turns and is_name(turns["topic"]) and ellipsis.THEM.search(turns["question"]) and "same" not in turns["question"]
    return turns if turn.about or named else None


def _asks(turns: re.Match[str]) -> str:
    return turns["question"].rstrip("?!. ")
