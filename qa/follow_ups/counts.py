"""A follow-up that counts those that were asked about: "how many of them?", "are any placed far away?", "is that number going up?"."""

import re

from ..english.agreement import plural
from ..english.binding import PRONOUN
from ..english.clause import AUXILIARY
from . import ellipsis
from .leaning import HOW_MANY_ARE, SEVERAL, subjects
from .question_words import how_many_so
from .restated import number_of, share_of
from .this_turn import Turn

# "how many have they done?", of "Do schools do assessments?"
_HOW_MANY_THEY = re.compile(
    r"how many (?P<verb>have|do|did|will|can|should|would|could|must) they (?P<done>(?:(?:actually|really|usually|normally) )?(?:done|do"
    r"|have|had|need|get|got|see"
    r"|seen|use|used|hold|held|want|run"
    r"|write|written|offer|offered|attend|attended|receive|received))",
    re.IGNORECASE,
)
# "is that number going up?", of "How many adopters are there?"
_THAT_NUMBER = re.compile(
    r"(?P<verb>is|has|was|did|will|does|why (?:is|has|did|was)|when did) (?:that|this|the) (?:number|figure|total) "
    r"(?=(?:still |now |been |gone |going )*(?:up|down|going|rising|falling|growing|ris|fall|grow|gr[eo]w|increas|decreas|drop|chang|high"
    r"|low|get|got|come|gone))",
    re.IGNORECASE,
)
# "which ones?", "what are they?", of "How many things need to improve?": the things themselves
_WHICH_ONES = re.compile(
    r"(?:which(?: ones?| (?:of )?(?:them|those|these))?(?: (?:are|were) (?:they|those|these))?|what are (?:they|those|these)|such as(?: what)?|like what"
    r"|(?:(?:can|could) you )?(?:list|name) (?:them|those|these)(?: all)?)(?: please)?",
    re.IGNORECASE,
)
_HOW_MANY_OF = re.compile(r"how many (?P<of>(?!of\b|more\b|other|times?\b)[\w'-]+ .+)", re.IGNORECASE)
# "how many are?", of "How many are not in work?"
_HOW_MANY_SO = re.compile(
    r"(?:how many(?: of (?:them|those))?|(?:(?:what|how) about )?(?:those|the ones) (?:who|that))"
    r" (?P<verb>(?:is|are|was|were|do|does|did|has|have)(?: not|n't)?)",
    re.IGNORECASE,
)
_HOW_MANY_THERE = re.compile(r"how many (?:are|were|is|was) there (?:last|this|in|since|over|at|by|before|now|then)\b.*", re.IGNORECASE)
_WAITING = re.compile(r"are (?:still )?waiting", re.IGNORECASE)  # for what they should get
# "how many are not working?", of whom was asked about
_HOW_MANY_OF_THEM = re.compile(r"how many (?P<rest>(?:are|were|have|don't|do|can|get|got) (?!they\b|there\b|we\b|you\b|it\b).+)", re.IGNORECASE)
_ALL_OF = re.compile(r"(?P<share>all|most|some|any|none|both|each|every one) of (?:them|those|these)", re.IGNORECASE)
# "are any placed far away?": of them
_ANY_ARE = re.compile(
    r"(?P<before>(?:is|are|was|were|have|has|do|did|does) (?:any|some|many|most|all|few)) (?P<rest>(?:been|break|come|drop|fail|feel|get|go|had|have|know|leave"
    r"|put|moved|sent|like|live|lose|lost|need|return|say|stay|think|wait|want|placed|living|waiting|seen|in|at|outside|under|far|too|still|not|late"
    r"|missing|safe)\b.*)",
    re.IGNORECASE,
)
# "what was it before?", of a number
_WAS_BEFORE = re.compile(r"(?:and )?what (?:was|were) (?:it|that|they) (?P<when>before|previously|last year|the year before|in (?:19|20)\d\d)", re.IGNORECASE)
# "is that enough?", of "How many teams are there?"
_ENOUGH_THERE = re.compile(r"(?:is|are) (?:there|that|it|those|these) (?P<enough>enough|too few|too many)", re.IGNORECASE)
# "how many more are needed?", of "How many teams are there?"
_HOW_MANY_MORE = re.compile(rf"(?P<more>how many (?:more|others?|extra|new ones)) (?P<rest>(?:{AUXILIARY})\b.*)", re.IGNORECASE)
# "how many young people does each have?", of "Are personal advisers any good?"
_HOW_MANY_EACH = re.compile(r"how many .+ (?:does|do|has|did|can|will) each(?: of (?:them|those))?(?: (?!one\b)\w+){1,2}", re.IGNORECASE)
# "how many placed out of county?": of whom was asked about
_HOW_MANY_PLACED = re.compile(
    r"how many (?P<where>looked after|adopted|fostered|(?:in|on) (?!time\b|total\b|all\b|average\b)[\w -]+|placed [\w ]+|living [\w ]+)", re.IGNORECASE
)
_SO_OFTEN = re.compile(r"\b(?:(?:last|this|that) (?:year|month|time)|more than once|more often|so far|altogether|in total|again)\b", re.IGNORECASE)
_COUNTED = re.compile(r"(?:how (?:many|much)|what (?:percentage|proportion|share|number))\b", re.IGNORECASE)
_WAS = {"is": "was", "are": "were", "do": "did", "does": "did", "have": "had", "has": "had"}
_IS_OR_DOES = re.compile(rf"\b(?:{'|'.join(_WAS)})\b", re.IGNORECASE)
_ARE_THERE = re.compile(r" (?:are|were) there$", re.IGNORECASE)


def what_it_was(turn: Turn) -> str | None:
    """Return what becomes of "what was it last year?", of a number."""
    was, earlier = _WAS_BEFORE.fullmatch(turn.plain), turn.before.question
    if not (was and _COUNTED.match(earlier) and _IS_OR_DOES.search(earlier)):
        return None
    return f"{_IS_OR_DOES.sub(lambda verb: _WAS[verb.group().lower()], earlier, count=1)} {was['when']}?"


def which_ones(turn: Turn) -> str | None:
    """Return what becomes of "which ones?", of "How many things need to improve?"."""
    asked = _WHICH_ONES.fullmatch(turn.plain) and not turn.before.typed
    how_many = _HOW_MANY_OF.fullmatch(turn.before.question) if asked else None
    return f"{'what' if _ARE_THERE.search(how_many['of']) else 'which'} {how_many['of']}?" if how_many else None


def how_many_of_them(turn: Turn) -> str | None:
    """Return what becomes of "how many are not working?", of whom was asked about."""
    how_many = None if PRONOUN.search(turn.plain) else _HOW_MANY_OF_THEM.fullmatch(turn.plain)
    if not how_many:
        return None
    people, of_which = turn.before.people, _of_which(turn)
    if not (people and of_which == people.group() and of_which in turn.before.parts.subject):
        return None
    waited_for = turn.before.parts.object if _WAITING.fullmatch(how_many["rest"]) else ""
    return f"how many {of_which} {how_many['rest']}{f' for {waited_for}' if waited_for else ''}?"


def any_of_them(turn: Turn) -> str | None:
    """Return what becomes of "are any placed far away?"."""
    any_are = _ANY_ARE.fullmatch(turn.plain)
    if not any_are or PRONOUN.search(re.sub(r"\btheir\b", "", any_are["rest"])):
        return None
    of_which = _of_which(turn)
    return f"{any_are['before']} {of_which} {any_are['rest']}?" if of_which else None


def _of_which(turn: Turn) -> str:
    """Return of which of them it may be asked: what the question before is about, if that is short, or whom it serves."""
    several, people = turn.before.several, turn.before.people
    return (several if len(several.split()) <= SEVERAL else "") or (people.group() if people else "")


def how_many_are_so(turn: Turn) -> str | None:
    """Return what becomes of "how many are?", of "How many are not in work?"."""
    so_many = None if turn.before.typed else _HOW_MANY_SO.fullmatch(turn.plain)
    whole = how_many_so(so_many["verb"], turn.before.question) if so_many else ""
    return f"{whole}?" if whole else None


def how_many_each(turn: Turn) -> str | None:
    """Return what becomes of "how many young people does each have?", of "Are personal advisers any good?"."""
    return turn.behind() if _HOW_MANY_EACH.fullmatch(turn.plain) and len(turn.plain.split()) < ellipsis.LONG else None


def share_of_them(turn: Turn) -> str | None:
    """Return what becomes of "all of them?"."""
    share = _ALL_OF.fullmatch(turn.plain)
    return turn.before.put(share_of(share["share"].lower(), turn.before.question) if turn.before.alone else "", turn.plain) if share else None


def how_many_placed(turn: Turn) -> str | None:
    """Return what becomes of "and how many looked after?", of "How many children are on plans?"."""
    placed = _HOW_MANY_PLACED.fullmatch(turn.plain)
    people = turn.before.people if placed and turn.before.how_many else None
    return f"how many {people.group()} are {placed['where']}?" if placed and people else None


def enough_there(turn: Turn) -> str | None:
    """Return what becomes of "is that enough?", of "How many teams are there?"."""
    enough = _ENOUGH_THERE.fullmatch(turn.plain)
    if not (enough and turn.before.how_many):
        return None
    counted = turn.before.parts.subject
    return f"are there {enough['enough'].lower()} {counted}?" if plural(counted) else None


def how_many_more(turn: Turn) -> str | None:
    """Return what becomes of "how many more are needed?", of "How many teams are there?"."""
    more = _HOW_MANY_MORE.fullmatch(turn.plain)
    if not more:
        return None
    counted = turn.before.parts
    several = turn.before.how_many and counted.named and counted.topic == counted.subject
    return turn.before.put(f"{more['more']} {counted.subject} {more['rest']}" if several else "", turn.plain)


def how_many_they(turn: Turn) -> str | None:
    """Return what becomes of "how many have they done?", of "Do schools do assessments?"."""
    many = _HOW_MANY_THEY.fullmatch(turn.plain)
    if not (many and turn.before.alone):
        return None
    counted = turn.before.parts
    owned = many["done"].lower() in ("have", "had", "got")  # which the council may have
    told = counted.auxiliary and not counted.asking and all(plural(one) and not PRONOUN.search(one) for one in (counted.subject, counted.object))
    return turn.before.put(f"how many {counted.object} {many['verb']} {counted.subject} {many['done']}" if told and not owned else "", turn.plain)


def that_number(turn: Turn) -> str | None:
    """Return what becomes of "is that number going up?", of "How many adopters are there?"."""
    number = _THAT_NUMBER.match(turn.plain)
    if not (number and turn.before.alone and turn.before.how_many):
        return None
    counted = turn.before.parts
    several = counted.named and plural(counted.topic) and not PRONOUN.search(counted.topic)
    all_counted = counted.topic != counted.subject or counted.rest.lower() in ("", "are there", "were there")
    return f"{number['verb']} the number of {counted.topic} {turn.plain[number.end() :]}?" if several and all_counted else None


def how_many_there(turn: Turn) -> str | None:
    """Return what becomes of "how many were there last year?"."""
    return turn.behind() if _HOW_MANY_THERE.fullmatch(turn.plain) and len(subjects(turn.plain)) <= SEVERAL else None


def how_many(turn: Turn) -> str | None:
    """Return what becomes of "how many of them are there?", "how many altogether?"."""
    asked = ellipsis.HOW_MANY.fullmatch(turn.plain)
    return turn.before.put(number_of(asked, turn.before.question) if turn.before.alone else "", turn.plain) if asked else None


def how_many_are(turn: Turn) -> str | None:
    """Return what becomes of "how many got in last year?", which names little more than how many."""
    return turn.behind() if HOW_MANY_ARE.match(turn.plain) and len(subjects(_SO_OFTEN.sub(" ", turn.plain))) <= SEVERAL else None
