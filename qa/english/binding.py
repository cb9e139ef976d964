"""Which pronouns of a question stand for something in that question, or for nothing: "When a child runs off, who talks to them?", "so that they can".

Rules, no model, after what grammar calls binding: "them" and "it" are nobody named in their own clause ("Do social workers see them?"), "they"
and "their" may be. What is not told here is looked for in the question before (qa/follow_ups/pronouns.py).
"""

import re

from .agreement import plural
from .authorities import places
from .clause import AUXILIARY, GROUP, clause

PRONOUN = re.compile(
    r"\b(?:they|them|their|it|its|that|those|these|this|she|her|he|his|him"
    r"|(?<!\bno )(?<!\banother )(?<!-)(?<!\bnext )(?<!\bbefore this )one(?![ -](?:of|to|in|more|stop|day|year)\b))\b",
    re.IGNORECASE,
)
_OWN_NOUN = re.compile(
    r"(?:that|those|these|this|one)\s+(?!(?:by|for|about|too|now|any|all|also|still|so|not|good|bad|enough|right|true|normal|high|low|better|worse"
    r"|to|do|does|did|is|are|was|were|has|have|had|can|will|would|should|on|in|at|from|with|when|then|up|down|more|less|compare[sd]?|go|goes|gone|going"
    r"|get|gets|got|getting|mean|means|help|helps|affects?|work|works|puts?|makes?|causes?|leaves?|hurts?|stops?|matters?|came|comes?|fell|rose"
    r"|ended|started|begins?|been|be|held|kept|written|made|reviewed|checked|updated|shared|while|where|during|until|till|again|anyway|either"
    r"|because|since|as|before|after|if)\b|improv"
    r"|happen|chang|\w+ing\b)[a-z]{3,}",
    re.IGNORECASE,
)
# "is that legal?", "was that child friendly?"
_IS_THAT_SO = re.compile(r"(?:is|was) that (?:(?:really|even|always|still) )?(?:(?:child|family|user|disability)[ -])?[a-z]+", re.IGNORECASE)
# "that high": how high, and nothing that was said.
_SO_MUCH = re.compile(r"that (?:high|low|bad|good|many|much|long|late|slow|often|big|small|far|quick|easy|hard)\b", re.IGNORECASE)
_WITHIN = re.compile(r"\b(?:when|if|that|because|as|since|what|how|where|before|after|until|while|than|says?|thinks?|feels?|knows?)\s*$", re.IGNORECASE)
# "homes that were", "so that they", "who decided that children": it joins two clauses. Behind these words, or before those, it is a pronoun.
_NOT_JOINED = re.compile(
    rf"(?:^|\b(?:{AUXILIARY}|about|of|for|with|by|from|to|after|before|on|in|at|like|than|as|because|why|how|who|what|when|where|once|if|unless|says?"
    rf"|said|and|or|but|since|without|over"
    r"|behind|under|around|until|through)\s+|'s\s+)$",
    re.IGNORECASE,
)
_ENDS_HERE = re.compile(
    r"\s*(?:$|[?.,;!)]|(?:by|for|in|on|to|at|from|with|about|and|or|but|now|then|though|too|yet|enough|well|more|less|better|worse|as|because|when|if|after"
    r"|before|any|anymore|again|instead|first|at all|up|out|off|down|over|right|wrong)\b)",
    re.IGNORECASE,
)
_THINKS = re.compile(r"\b(?:thinks?|says?|believes?|feels?)\s+$", re.IGNORECASE)
_IS_SUCH = re.compile(r"(?:\s+(?:is|was)|'s)(?: (?:really|a|an))? [a-z]+\W*$", re.IGNORECASE)
# What stands before and behind an "it" that is what the sentence goes on to say, or nothing: "find it hard to", "is it decided who", "when it comes to".
_EXPLETIVE = tuple(
    (re.compile(rf"{before}$", re.IGNORECASE), re.compile(after, re.IGNORECASE))
    for before, after in (
        (
            r"\b(?:find|finds|found|finding|make|makes|made|making|leaves?|thinks?)\s+",
            r"\s+(?!to\b)[\w'-]+(?: [\w'-]+){0,2}? (?:for .+? )?(?:to|that|when|what)\b",
        ),
        (
            r"\b(?:is|was|isn't|wasn't)\s+",
            r" (?:\w+ )?(?:decided|agreed|clear|known|said|true)\b.* (?:who|what|which|whether|if|when|how|that|to)\b",
        ),
        (r"\bwhen\s+", r" comes to\b"),
        (r"\bwhose \w+\s+", r" is to\b"),
        (r"\bwords? for\s+", ""),
        (r"\b(?:like|likes|enjoy|enjoys|love|loves|hate|hates)\s+", r" (?:there|here)\b"),
        (r"\b(?:do|does|did|can|will)\s+", r" (?:take|cost) .*\bto \w+"),
        (r"", r" (?:takes?|took) (?:\w+ ){1,4}(?:to|for)\b"),
        (r"\b(?:what|says?|said)\s+", r"(?:'s|s| is| was) like\b"),
        (r"\b(?:or|and)(?: is| was)\s+", r" (?:just|only)\b"),
    )
)
_PERSON = (
    r"child|kid|baby|toddler|teen|teenager|youngster|lad|girl|boy|son|daughter|nan|gran|mum|mother|dad|father|parent|brother|sister|nephew|niece"
    r"|grandson|granddaughter|grandkid|person|family|couple|adult|pupil|student|teacher|carer|leaver|worker|adviser|victim|runaway|patient|resident"
    r"|refugee|\d\d[- ]year[- ]old"
)
_SOMEBODY = re.compile(rf"\b(?:{_PERSON})(?:s|ies)?\b|{GROUP.pattern}|\bpeople\b|\byoung (?:person|people)\b", re.IGNORECASE)
# A thing or several with what makes a noun of them: "the trust", "care plans".
_THING = re.compile(
    rf"\b(?:the|a|an|any|my|our|your|this|each|every|no|some|which|what|two|three|four|five|one)\s+(?:(?!(?:of|in|to|for|{AUXILIARY})\b)[\w'-]+\s+){{0,3}}?"
    rf"(?!(?:of|in|to|for|{AUXILIARY}|happens|kind|sort|two|three|four|five|new|other)\b)[\w-]{{3,}}",
    re.IGNORECASE,
)
_TIME = re.compile(r"\b(?:years?|months?|weeks?|days?|hours?|minutes?|time|times|moment|past|future|pandemic|inspection|visit)$", re.IGNORECASE)
# What a clause ends at; one that a conjunction opens ends at the next auxiliary.
_BREAK = re.compile(
    rf"[,;:?.!]\s|\s[–-]\s|\b(?:so that|because|unless|until|while|once|before|after|when|if|whether|who|or (?:{AUXILIARY})"
    rf"|and (?:what|how|why|when|where|who|the|{AUXILIARY})|(?<=\w )that(?= (?:{AUXILIARY}|they|it|he|she|a|an|the)\b))\b",
    re.IGNORECASE,
)
_HAPPEN = re.compile(r"\s+(?:happen|take place|are (?:held|reviewed|written|late))\b", re.IGNORECASE)
_OPENS_CLAUSE = re.compile(r"(?:(?:and|so|but|ok|also) )?(?:when|if|once|after|before|while|as soon as)\b", re.IGNORECASE)


def is_own(match: re.Match[str], text: str) -> bool:
    """Whether the pronoun found in the question stands for something in the question itself, or for nothing."""
    own_noun = _OWN_NOUN.match(text, match.start()) and not _IS_THAT_SO.fullmatch(text)
    return (
        bool(own_noun or _SO_MUCH.match(text, match.start()))
        or _joins(match, text)
        or _is_expletive(match, text)
        or _is_own_subject(match, text)
        or _is_bound(match, text)
    )


def names_somebody(text: str) -> bool:
    """Whether the text names a person or a group: "a lad", "care leavers"."""
    return bool(_SOMEBODY.search(text))


def _joins(match: re.Match[str], text: str) -> bool:
    """Whether "that" joins two clauses, "homes that are full", and is no pronoun."""
    if _THINKS.search(text[: match.start()]) and _IS_SUCH.match(text, match.end()):
        return False  # "do parents think that is fair?"
    return match.group().lower() == "that" and not _NOT_JOINED.search(text[: match.start()]) and not _ENDS_HERE.match(text, match.end())


def _is_expletive(match: re.Match[str], text: str) -> bool:
    """Whether "it" stands for nothing that was said: "Why do they find it hard to recruit?"."""
    around = text[: match.start()], text[match.end() :]
    return match.group().lower() == "it" and any(before.search(around[0]) and after.match(around[1]) for before, after in _EXPLETIVE)


def _is_own_subject(match: re.Match[str], text: str) -> bool:
    """Whether the pronoun stands for the subject of its own question: "do leaders know what they need to do?", "does the council keep its promises?"."""
    own = clause(text).subject
    if re.fullmatch(r"i|we|you", own, re.IGNORECASE):
        return False  # "can I see her?"
    at = text.find(own) if own and not PRONOUN.search(own) else -1
    several = match.group().lower() in ("they", "their")
    depends = match.group().lower() in ("their", "its", "his", "her") or (
        match.group().lower() in ("they", "he", "she") and _WITHIN.search(text[: match.start()])
    )
    return 0 <= at < match.start() and bool(depends) and several == (plural(own) or bool(re.fullmatch(r"many|most|some|all|few", own)))


def _is_bound(match: re.Match[str], text: str) -> bool:
    """Whether somebody or something that the pronoun may stand for is named before it, of "them" and "it" in an earlier clause."""
    pronoun, before = match.group().lower(), text[: match.start()]
    *_, last = [0, *(found.end() for found in _BREAK.finditer(before))]
    earlier = before if _OPENS_CLAUSE.match(text) and re.search(rf"\b(?:{AUXILIARY})\b", before) else before[:last]
    if pronoun in ("he", "him", "his", "she", "her"):
        return any(not plural(found.group()) for found in _SOMEBODY.finditer(before))
    if pronoun == "their":
        return names_somebody(before)
    happens = bool(_HAPPEN.match(text, match.end()))  # what happens or is held is nobody
    if pronoun in ("they", "them"):
        return (names_somebody(earlier) and not happens) or any(plural(thing) for thing in (*_things(earlier), clause(text).subject) if thing in earlier)
    if pronoun == "its":
        return any(not plural(thing) for thing in _things(before)) or bool(places(before))
    if pronoun == "it":
        return any(not plural(thing) for thing in _things(earlier))
    return pronoun == "one" and bool(_things(earlier))


def _things(text: str) -> list[str]:
    """Return the things that the text names, less times, as "the last year"."""
    return [found.group() for found in _THING.finditer(text) if not _TIME.search(found.group()) and not PRONOUN.search(found.group())]
