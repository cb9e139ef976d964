"""A follow-up, "what about care leavers?" or "why?", becomes the whole question that it stands for, from the questions before it.

Rules, no model: a part of the earlier question is put in the place of a pronoun, or the new part in the place of an old one. What
comes out is searched, read and judged like any question, so that what was asked earlier makes nothing pass.
"""

import re
from collections.abc import Sequence

from .clause import AUXILIARY, Clause, clause
from .names import places

# "thanks, that's useful." and what else people say before they go on.
_THANKS = re.compile(
    r"(?:(?:ok(?:ay)?|great|right|thanks|thank you|cheers)\b[,.! ]*)+"
    r"(?:that(?:'s| is|s) (?:really |very )?(?:useful|helpful|great|good|interesting|clear)\b)?[,.! ]+",
    re.IGNORECASE,
)
_OPENER = re.compile(r"(?:(?:ok(?:ay)?|right|great|thanks|thank you|cheers|and|but|so|then|also|plus|well|hmm|oh)\b[,.! ]*)+", re.IGNORECASE)
_WHAT_ABOUT = re.compile(r"(?:and |so |but )*(?:(?:what|how) about|(?:the )?same (?:question|thing|again)?,? ?(?=(?:for|in|about) ))\s*", re.IGNORECASE)
_MORE = re.compile(
    r"(?:(?:can|could) you )?(?:(?:tell|show|give) (?:me|us) |say |any )?(?:more(?: (?:detail|info|information))?|anything else|go on|explain)"
    r"(?: (?:about|on) (?:that|it|this|them))?(?: please)?",
    re.IGNORECASE,
)
_ASKING = re.compile(
    r"(?:who|whose|whom|what|when|where|why|how|which|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|am|isn't|aren't"
    r"|don't|doesn't|didn't|hasn't|haven't|who's|what's|where's|when's|how's|whats|whos|wen|wot|wat)\b",
    re.IGNORECASE,
)
# "why?", "who by?", "over how long?", "since when?", "how many?": a question word with nothing that it asks about.
_BARE = re.compile(
    r"(?P<asking>(?:(?:by|for|over|since|until|at|to|from|with|in) )?"
    r"(?:who|whom|what|when|where|why|how(?: (?:many|much|long|often|come|so|old|far|soon)(?: (?:years|months|weeks|days|times))?)?|which(?: ones?)?))"
    r"(?: (?P<preposition>by|for|with|to|from))?(?P<negated> not)?(?: (?:is that|is this|was that|was this|is it|so|exactly|then))*",
    re.IGNORECASE,
)
_HOW_MANY = re.compile(r"how many(?: of (?:them|those|these))?(?: are there)?(?: (?:altogether|in total|in all|overall))?", re.IGNORECASE)
_PRONOUN = re.compile(r"\b(?:they|them|their|it|its|that|those|these|this|she|her|he|his|him|one(?! of\b))\b", re.IGNORECASE)
_OWN_NOUN = re.compile(
    r"(?:that|those|these|this|one)\s+(?!(?:by|for|about|too|now|any|all|also|still|so|not|good|bad|enough|right|true|normal|high|low|better|worse"
    r"|to|do|does|did|is|are|was|were|has|have|had|can|will|would|should|on|in|at|from|with|when|then|up|down|more|less|compare[sd]?|go|goes|gone|going"
    r"|get|gets|got|getting|mean|means|help|helps|affects?|work|works)\b|improv|happen|chang)[a-z]{3,}",
    re.IGNORECASE,
)
_PREPOSITIONS = ("for", "in", "on", "with", "at", "from", "since", "about", "to", "by")
_YEAR = re.compile(r"(?:(?:back )?(?:in|for|since|during|by|from) )?(?:19|20)\d\d", re.IGNORECASE)
_GRADE = re.compile(r"\b(?:grades?|graded|judge?ments?|judged|ratings?|rated|scores?)\b", re.IGNORECASE)
# Whom a report speaks of: what "they" are, where the earlier question names them.
_GROUP = re.compile(
    r"\b(?:(?:(?:disabled|looked-after|homeless|adopted|missing) )?children(?: in care)?|care leavers|foster carers|social workers|adopters|young people"
    r"|families|parents|staff|pupils|patients|residents|prisoners)\b",
    re.IGNORECASE,
)
_PERSON = re.compile(
    r"\b(?:the )?(?:(?:new|lead|current|former|chief) )?(?:director(?: of children['’]s services)?|executive|inspector|head|leader|lead member|manager)\b",
    re.IGNORECASE,
)
_SOMEBODY = re.compile(r"(?:any|some|every)(?:one|body)\b", re.IGNORECASE)
_MOVES = re.compile(
    r"\s*(?:gone|going|go|getting|rising|falling|risen|fallen|chang|increas|decreas|high|low|up|down|more|less|a lot|many|normal)", re.IGNORECASE
)
# "who gives it to them", "when was it": before the pronoun stands what is done with a thing.
_DOES = re.compile(
    r"\b(?:do|does|did|gives?|gave|runs?|ran|offers?|provides?|delivers?|holds?|writes?|wrote|checks?|reviews?|chairs?|carries out|need)\s*$", re.IGNORECASE
)
_ENDS = re.compile(r"\s*(?:$|(?:to|for|in|on|with|about)\b)", re.IGNORECASE)
_ABOUT_IT = re.compile(r"\b(?:for|about|with|to fix|of)\s*$", re.IGNORECASE)
_QUANTITY = re.compile(r"\b(many|most|some|all|few|any|none|each) of (?=(?:them|those|these)\b)", re.IGNORECASE)
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
    asked = _whole(question, history) if history else question
    return question if asked == question else asked[:1].upper() + asked[1:]


def _whole(question: str, history: Sequence[str]) -> str:
    asked = _THANKS.sub("", question.strip(), count=1) or question
    earlier = standalone(history[-1], history[:-1]).rstrip("?!. ")
    rest = _OPENER.sub("", asked, count=1) if _OPENER.match(asked) else asked
    plain = rest.rstrip("?!. ")
    if _MORE.fullmatch(plain):
        return f"What does the report say about {clause(earlier).topic}?"
    about = _WHAT_ABOUT.match(asked)
    if about or (rest != asked and not _ASKING.match(rest)) or _is_part(plain):
        return _with_part(earlier, asked[about.end() :] if about else rest)
    if _HOW_MANY.fullmatch(plain):
        return _how_many(earlier, alone=plain.lower() == "how many")
    bare = _BARE.fullmatch(plain)
    if bare:
        return _asked_of(bare, earlier)
    whole = _without_pronouns(plain, earlier)
    if whole != plain:
        return f"{whole}?"
    if not [word for word in re.findall(r"[\w']+", plain.lower()) if word.split("'")[0] not in _THIN][1:] and len(plain.split()) < 9:
        return f"{plain}: {_without_question_word(earlier)}?"
    return asked


def _is_part(plain: str) -> bool:
    """Whether these are no more than whom, where or when a question is about: "foster carers", "Bolton", "2019"."""
    return bool(_GROUP.fullmatch(plain) or _YEAR.fullmatch(plain) or plain.lower() in [place.lower() for place in places(plain)])


def _with_part(earlier: str, part: str) -> str:
    """Return the earlier question with the new part, "care leavers" or "for leadership", in the place of its old one."""
    part = part.strip().rstrip("?!. ")
    first, _, others = part.partition(" ")
    year, named, place = _YEAR.fullmatch(part), places(earlier), places(part)
    if year:
        said = part if " " in part and first.lower() != "for" else f"in {part.split()[-1]}"
        return f"{_YEAR.sub(said, earlier, count=1) if _YEAR.search(earlier) else f'{earlier} {said}'}?"
    if place and len(part.split()) <= len(place[0].split()) + 1:
        whole = re.sub(rf"\b{re.escape(named[-1])}\b", place[0], earlier, flags=re.IGNORECASE) if named else f"{earlier} in {place[0]}"
        return f"{whole}?"
    if _GRADE.search(earlier) and (first.lower() == "for" or first.lower() not in _PREPOSITIONS):
        grade = re.sub(r"\s+(?:overall|for\b.*)$", "", earlier, flags=re.IGNORECASE)
        return f"{grade} for {others if first.lower() == 'for' else part}?"
    if first.lower() in _PREPOSITIONS:
        cut = re.search(rf"\b{first}\b.*", earlier, re.IGNORECASE)
        return f"{earlier[: cut.start()] if cut else earlier + ' '}{part}?"
    participle = re.search(r"\w+ed$", earlier)
    if participle and re.fullmatch(r"\w+ed", part):
        return f"{earlier[: participle.start()]}{part}?"
    group = _GROUP.search(earlier)
    if group and len(part.split()) <= 3:
        return f"{earlier[: group.start()]}{part}{earlier[group.end() :]}?"
    return f"{earlier.replace(clause(earlier).subject, part, 1)}?"


def _how_many(earlier: str, *, alone: bool) -> str:
    """Return how many there are of whom the earlier question is about; "how many?" alone asks how many of them it is true of."""
    parts, people = clause(earlier), _GROUP.search(earlier)
    if alone and parts.auxiliary and parts.rest:
        auxiliary = "" if parts.auxiliary.lower() in ("do", "does", "did") else f"{parts.auxiliary.lower()} "
        return f"how many {parts.subject} {auxiliary}{parts.rest}?"
    return f"how many {people.group() if people and _SOMEBODY.match(parts.subject) else parts.topic} are there?"


def _asked_of(bare: re.Match[str], earlier: str) -> str:
    """Return the earlier question with another question word: "why not", of "Are they held?", is "why aren't they held?"."""
    parts = clause(earlier)
    asked = "why" if bare["asking"].lower() == "how come" else bare["asking"]
    about = parts.inverted
    if not about:
        return f"{asked}: {earlier[:1].lower()}{earlier[1:]}?"
    if re.match(r"(?:is|are|was|were)\b", about) and parts.asking.lower() == "what" and not parts.rest:
        about += " what it is" if about.startswith(("is", "was")) else " what they are"
    if bare["negated"]:
        auxiliary = re.match(rf"(?:{AUXILIARY})\b", about)
        if auxiliary and not auxiliary.group().endswith("n't") and auxiliary.group() != "am":
            about = {"can": "can't", "will": "won't"}.get(auxiliary.group(), f"{auxiliary.group()}n't") + about[auxiliary.end() :]
    preposition = f" {bare['preposition']}" if bare["preposition"] else ""
    return f"{asked} {about}{preposition}?"


def _without_pronouns(plain: str, earlier: str) -> str:
    """Return the question with what its pronouns stand for; unchanged where it has none that points back."""
    text = _QUANTITY.sub(r"\1 ", plain)
    found = [match for match in _PRONOUN.finditer(text) if not _OWN_NOUN.match(text, match.start())]
    words = [match.group().lower() for match in found]
    parts = clause(earlier)
    if len(found) > 1 and words[0] == "they" and words[1] in ("them", "it", "that", "those") and not parts.object:
        # "why do they need them?", of "How many teams are there?": they are the council, of whom nothing was said
        found = found[1:] if parts.asking else found[:1]
    if words[:2] in (["it", "that"], ["they", "that"]) and (grade := _GRADE.search(earlier)):
        found, text = found[:1], f"{text[: found[1].end()]} {grade.group()}{text[found[1].end() :]}"
    for match in reversed(found[:2]):
        stands_for = _antecedent(match, text, earlier, parts)
        if stands_for is None:
            return f"{plain}: {_without_question_word(earlier)}"
        text = f"{text[: match.start()]}{stands_for}{text[match.end() :]}"
    return text


def _antecedent(match: re.Match[str], text: str, earlier: str, parts: Clause) -> str | None:
    """Return what the pronoun stands for; None where that is all of the earlier question."""
    pronoun, before, after = match.group().lower(), text[: match.start()], text[match.end() :]
    people, topic, named = _GROUP.search(earlier), parts.topic, places(earlier)
    plural = pronoun in ("they", "them", "their", "those", "these")
    the = "" if plural or parts.determiner.lower() not in ("the", "a", "an") else "the "
    if plural and (_GROUP.search(before) or not (people or parts.subject.endswith("s") or parts.determiner.lower() in ("any", "some", "most", "all"))):
        return match.group()  # it stands for somebody in its own question, or for nobody in the earlier one
    if pronoun == "one":
        return topic.removesuffix("s")
    if pronoun in ("she", "her", "he", "his", "him"):
        about = _person(earlier) or topic
    elif _GRADE.search(earlier) and named and pronoun in ("it", "they"):
        about = named[-1]
    elif _means_object(parts, before, after, plural=plural):
        about = parts.object
    elif plural and people and (people.group() not in topic or _SOMEBODY.match(topic)):
        about = people.group()
    elif not plural and parts.asking.lower() == "how many" and _MOVES.match(after):
        about = f"the number of {topic}"
    elif not plural and _ABOUT_IT.search(before) and parts.auxiliary and not parts.asking and not re.match(r"\w+ there\b", earlier):
        if parts.auxiliary.lower() not in ("is", "are", "was", "were") or not parts.rest:
            return None
        about = f"{parts.subject} being {parts.rest}"
    else:
        about = f"{the}{topic}"
    if pronoun in ("their", "its", "his", "her") and after.strip():
        about += "'" if about.endswith("s") else "'s"
    return about


def _means_object(parts: Clause, before: str, after: str, *, plural: bool) -> bool:
    """Whether a pronoun stands for what the earlier subject has or gets: "Do carers get training?", "who gives it to them?"."""
    if not parts.object:
        return False
    if _DOES.search(before) and _ENDS.match(after):
        return not plural or parts.object.endswith("s")
    return not plural and parts.subject.endswith("s") and not _ABOUT_IT.search(before)


def _person(earlier: str) -> str:
    """Return who "she" or "he" is in the earlier question: "the director", "the person who leads it", or ""."""
    if earlier.lower().startswith("who "):
        return f"the person who {_without_question_word(earlier)}"
    found = re.search(r"the person who .+", earlier)
    person = _PERSON.search(earlier)
    return f"the {person.group().lower().removeprefix('the ')}" if person else found.group() if found else ""


def _without_question_word(question: str) -> str:
    """Return the question less its "How many" or "Why": `has the council created extra posts`."""
    return re.sub(r"^(?:how (?:many|much|well|often|long)|what|which|who|when|where|why|how)\b\s*", "", question, flags=re.IGNORECASE)
