"""A follow-up, "what about care leavers?" or "why?", becomes the whole question that it stands for, from the questions before it.

Rules, no model: a part of the earlier question is put in the place of a pronoun, or the new part in the place of an old one. What
comes out is searched, read and judged like any question, so that what was asked earlier makes nothing pass.
"""

import re
from collections.abc import Sequence

from .names import places

_OPENER = re.compile(r"(?:(?:ok(?:ay)?|right|great|thanks|thank you|cheers|and|but|so|then|also|plus|well|hmm|oh)\b[,.! ]*)+", re.IGNORECASE)
_WHAT_ABOUT = re.compile(r"(?:and |so |but )*(?:what|how) about\b\s*", re.IGNORECASE)
_ASKING = re.compile(
    r"(?:who|whose|whom|what|when|where|why|how|which|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|am|isn't|aren't"
    r"|don't|doesn't|didn't|hasn't|haven't|who's|what's|where's|when's|how's|whats|whos|wen|wot|wat)\b",
    re.IGNORECASE,
)
# "why?", "who by?", "over how long?", "since when?", "how many?": a question word with nothing that it asks about.
_BARE = re.compile(
    r"(?:(?:by|for|over|since|until|at|to|from|with|in) )?"
    r"(?:who|whom|what|when|where|why|how(?: (?:many|much|long|often|come|so|old|far|soon))?|which(?: ones?)?)"
    r"(?: (?:by|for|with|to|from|is that|is this|was that|was this|not|so|ones?|exactly))*",
    re.IGNORECASE,
)
_PRONOUN = re.compile(r"\b(?:they|them|their|it|its|that|those|these|this|she|her|he|his|him|ones?)\b", re.IGNORECASE)
_OWN_NOUN = re.compile(
    r"(?:that|those|these|this|her|his|one)\s+(?!by\b|for\b|about\b|too\b|now\b|any\b|getting\b|going\b|mean\b|improv|happen|chang)[a-z]{3,}",
    re.IGNORECASE,
)
_PREPOSITIONS = ("for", "in", "on", "with", "at", "from", "since", "about", "to", "by")
# Where the thing that a question is about ends.
_VERB = re.compile(
    r"\b(?:is|are|was|were|be|been|being|do|does|did|has|have|had|can|could|will|would|get|gets|got|go|goes|going|gone|know|need|needs|help|feel|see|live"
    r"|living|come|comes|still|always|ever|any better|too|make|makes|take|takes|keep|kept|find|say|says|change|affect|affects|mean"
    r"|(?!un|disabled|looked|experienced|qualified|dedicated|specialised)\w{3,}ed|held|built|led|made|put"
    r"|rising|falling|growing|improving|getting|written|quickly|well|good|settled|on time|up)\b",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"(?:(?:and|so|but) )?"
    r"(?:(?:how (?:many|much|well|often|long|good)|what (?:percentage|proportion|share|number|kind|sort)(?: of)?|which|what|who|when|where|why|how)\b)?"
    r"\s*(?:(?:'s|is|are|was|were|do|does|did|has|have|had|can|could|will|would|isn't|aren't|don't|doesn't|hasn't|haven't)\b)?"
    r"\s*(?:there )?(?:(?:any|some|the|a|an|most)\b)?\s*",
    re.IGNORECASE,
)
# Whom a report speaks of: what "they" are, where the earlier question names them.
_GROUP = re.compile(
    r"\b(?:(?:(?:disabled|looked-after|homeless|adopted|missing) )?children(?: in care)?|care leavers|foster carers|social workers|adopters|young people"
    r"|families|parents|staff|pupils|patients|residents|prisoners)\b",
    re.IGNORECASE,
)
# Words that name no subject: a question made of these alone leans on the one before it.
_THIN = frozenset(
    re.findall(
        r"\w+",
        """
        a all also always am an and any anyone anything are at be been being better big but by can charge come could did different do does doing done else
        enough ever get gets getting go goes going gone good got had happen happened happens has have having he help helped helps her him his how i if in
        involved is it its just keep kids know less let like long look made make making many matter mean meet more most much need never new no not now of
        off often old on one ones only or others out over people percentage responsible same say share she should so some still such support take than
        that the their them then there these they thing things this those time to too up us use used was way we well were what when where which who whose
        why will with work worse would yet you young
        """,
    )
)


def standalone(question: str, history: Sequence[str]) -> str:
    """Return the question as it would be asked on its own: unchanged where it leans on no earlier one (`history`, oldest first)."""
    if not history:
        return question
    asked = re.sub(r"^(?:(?:ok(?:ay)?|great|right|thanks|thank you|cheers)\b[,.! ]+)+", "", question.strip(), flags=re.IGNORECASE) or question
    earlier = standalone(history[-1], history[:-1]).rstrip("?!. ")
    rest = _OPENER.sub("", asked, count=1) if _OPENER.match(asked) else asked
    about = _WHAT_ABOUT.match(asked)
    if about or (rest != asked and not _ASKING.match(rest)):
        return _with_part(earlier, asked[about.end() :] if about else rest)
    rest = rest.rstrip("?!. ")
    if _BARE.fullmatch(rest):
        return f"{rest} {_lowered(_without_question_word(earlier))}?"
    pronoun = next((found for found in _PRONOUN.finditer(rest) if not _OWN_NOUN.match(rest, found.start())), None)
    if pronoun:
        about_what = _antecedent(earlier, pronoun.group().lower())
        if pronoun.group().lower() in ("their", "its", "his", "her") and pronoun.end() < len(rest):
            about_what += "'" if about_what.endswith("s") else "'s"
        return f"{rest[: pronoun.start()]}{about_what}{rest[pronoun.end() :]}?"
    if not [word for word in re.findall(r"[\w']+", rest.lower()) if word.split("'")[0] not in _THIN][1:] and len(rest.split()) < 9:
        return f"{rest}: {_without_question_word(earlier)}?"
    return asked


def subject(question: str) -> str:
    """Return what a question is about, its words up to the verb: `subject("Do foster carers get regular training?")` is "foster carers"."""
    rest = question.rstrip("?!. ")[_LEAD.match(question).end() :]  # type: ignore[union-attr]
    verb = _VERB.search(rest)
    first = rest[: verb.start()].strip() if verb else rest
    return first if len(first) > 2 else rest


def _antecedent(earlier: str, pronoun: str) -> str:
    """Return what the pronoun stands for: the people that the earlier question names for "they", else what it is about."""
    about, people = subject(earlier), _GROUP.search(earlier)
    plural = pronoun in ("they", "them", "their")
    return people.group() if plural and people and people.group() not in about else about


def _with_part(earlier: str, part: str) -> str:
    """Return the earlier question with the new part, "care leavers" or "for leadership", in the place of its old one."""
    part = part.strip().rstrip("?!. ")
    named = places(earlier)
    if places(part) and named:
        return re.sub(rf"\b{re.escape(named[-1])}\b", places(part)[0], earlier, flags=re.IGNORECASE) + "?"
    preposition = part.split(" ", 1)[0].lower()
    if preposition in _PREPOSITIONS:
        cut = re.search(rf"\b{preposition}\b.*", earlier, re.IGNORECASE)
        return f"{earlier[: cut.start()] if cut else earlier + ' '}{part}?"
    group = _GROUP.search(earlier)
    if group and len(part.split()) <= 3:
        return f"{earlier[: group.start()]}{part}{earlier[group.end() :]}?"
    old = subject(earlier)
    return f"{earlier.replace(old, part, 1)}?"


def _without_question_word(question: str) -> str:
    """Return the question less its "How many" or "Why": `has the council created extra posts`."""
    return re.sub(r"^(?:how (?:many|much|well|often|long)|what|which|who|when|where|why|how)\b\s*", "", question, flags=re.IGNORECASE)


def _lowered(text: str) -> str:
    return text[:1].lower() + text[1:]
