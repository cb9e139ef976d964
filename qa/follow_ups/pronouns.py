"""What the pronouns of a follow-up stand for in the question before it: "who gives it to them?" is "Who gives training to foster carers?".

Rules, no model. Here are "one", "she" and "he", and what holds of every pronoun; qa/follow_ups/it.py and qa/follow_ups/they.py have the others.
"""

import re

from ..english.agreement import one_of, plural
from ..english.authorities import places
from ..english.binding import PRONOUN, is_own
from ..english.clause import GRADE, GROUP, STAFF, clause
from .it import it_is
from .reference import DOING_ABOUT, PLURAL_VERB, SINGULAR_VERB, SOMEBODY, WHO_TALKS, WRITTEN, Reference
from .they import are_left_out, are_of_this_question, are_the_council, they_are

_PERSON = re.compile(
    r"\b(?:the )?(?:(?:new|lead|current|former|chief|vice|deputy|assistant|associate|interim|regional|acting|executive|corporate)[- ])*"
    r"(?:director(?: of children['’]?s services)?|executive|inspector"
    r"|dcs|lado|chair|(?:fire )?officer|constable|governor|(?:chief|principal) social worker|head|leader|lead member|manager"
    r"|(?:[\w-]+ )?(?:therapist|nurse|coordinator|headteacher|principal|doctor|psychologist|chaplain|commissioner|adviser|mentor))(?:'?s(?= names?\b))?\b",
    re.IGNORECASE,
)
# Whom "it" does not stand for.
_SOMEONE = re.compile(
    r"(?:(?:the|an?|my|our) )?(?:[\w-]+ ){0,3}(?:baby|son|daughter|person|child|parent|teenager|woman|man|girl|boy|mother|father|mum|dad"
    r"|grandparent|youngster|carer|leaver|worker"
    r"|officer|adviser|adopter|therapist|nurse|learner|student|pupil|prisoner|patient|resident|tenant|victim|owner|landlord)",
    re.IGNORECASE,
)
_WHO_IS_NAMED = re.compile(r"(?i:who(?: is| was|'s|’s)) (?P<name>(?:[A-Z][\w'’-]+ ?){2,4})")
_WHO_IS = re.compile(r"who(?: is| was|'s)\s*", re.IGNORECASE)
_QUANTITY = re.compile(r"\b(many|most|some|all|few|any|none) of (?=(?:them|those|these)\b)", re.IGNORECASE)
# "they set", of "Did they set up a team?"
_NO_NOUN = re.compile(
    rf"(?:before|after|fewer|less|more|they|it|he|she|we|you|i|been|being|going|theyre|in|on|at|for|with|to|by|from)\b|(?:{PRONOUN.pattern})$", re.IGNORECASE
)
_NO_QUANTITY = re.compile(r"\b(?:many|most|some|few|each) (?:them|those|these|the)\b|\b(?:any|all|none) (?:them|those|these)\b", re.IGNORECASE)
_MENDS = re.compile(r"\b(?:(?:fix|sort)(?:ing)?|(?:solv|tackl|chang|improv)(?:ing|e))\s*$", re.IGNORECASE)
_VERB_OF_ONE = re.compile(r"\s+(?:is|was|does|has|\w{2,}[^s\W]s)\b", re.IGNORECASE)
_DETERMINES = re.compile(r"\b(?:the|which|this|that|each|every|an?|new|old|good|only)\s*$|\b(?:is|was) (?:that|it|this) the (?:[\w'-]+ ){1,3}$", re.IGNORECASE)
_WHICH_ONE = re.compile(r"\b(?:first|second|third|last|next|other|former|latter)\s*$", re.IGNORECASE)
_IS_HER = re.compile(r"\s*(?:to|in|for|at|with|about|on|and|as|from|by|so|if|when)\b", re.IGNORECASE)  # "do they trust her to stay?": no desk of hers
_HAS_NAME = re.compile(r"\s*names?\b", re.IGNORECASE)
_TOPIC_ALONE = re.compile(r"(?:what|how) about\b", re.IGNORECASE)
_WORKERS = re.compile(r"\b(?:\w+(?:ers|ors|ists|ants)|council|service)$", re.IGNORECASE)  # who can do something about it: "reviewing officers"
# Where "it" is what the sentence goes on to say or the council, and "they" are those who inspected.
_OF_NOTHING_EARLIER = re.compile(
    r"\b(?:is|was) it (?:(?!like )\w+ ){1,2}?(?:that\b(?! (?:high|low|bad|good|many|much|long|late|slow)\b)|for (?!.* (?:in|at|on|to|for|with)$).+ to \w+ \w)"
    r"|\b(?:is|was) it (?:an? (?:good|nice|great|bad|decent|safe) place to|worth \w+ing)\b"
    r"|\bhow far is it (?:to|from)\b"
    r"|\b(?:is|was) it (?:possible|normal|common|usual|legal|ok|okay|right|wrong|fair) (?:for .+ )?to\b"
    r"|\b(?:do|does|did|will|would|can) it take (?!them\b|him\b|her\b)(?:.+ )?to \w"
    r"|^(?:is|was) (?:this|that|it) an? (?:\w+ )?(?:council|authority|borough)$"
    r"|^that's not what\b|^what (?:\w+ )?(?:did|have) they f(?:ind|ound)\b|\bbefore (?:this|that|it)(?: one)?$",
    re.IGNORECASE,
)
# "Does it mention adoption?" is asked of the report, but where what was asked about may itself say something: "Is there a strategy?".
_IT_SAYS = re.compile(
    r"\b(?:does|did) it (?:ever )?(?:say|mention|state)\b|^who (?:wrote|published|made) (?:it|this|that)$"
    r"|^(?:please )?(?:summari[sz]e|sum up) (?:it|this|that)\b|^(?:which|what) (?:paragraph|page|section) (?:is|was) (?:that|this|it)\b",
    re.IGNORECASE,
)
# So are "What grade did it get?" and "What does it need to improve?", where no grade was asked of somebody before.
_IT_IS_GRADED = re.compile(
    r"^(?:what|which|how) (?:overall )?(?:grade|rating|score|judge?ment)s? (?:did|does|has) it (?:get|got|receive|been|be|have)\b"
    r"|^(?:what|how) did (?:it|they) (?:get|do) in (?:its|their|the) last (?:ofsted|inspection)\b"
    r"|^how (?:was|is|did) it (?:get )?(?:graded|rated|judged|scored|do)\b"
    r"|^(?:is|was) it (?:an? )?(?:good|outstanding|inadequate|failing) (?:council|authority|report)\b"
    r"|^what (?:does|did) it (?:need|have) to (?:improve|do better|get better at|work on|change)\b",
    re.IGNORECASE,
)
# Whom the council serves get no grade: "what grade did they get overall?", of "Are adopters supported?"
_THEY_ARE_GRADED = re.compile(
    r"^(?=.*\boverall\b)(?:what|which) (?:overall )?(?:grade|rating|judge?ment)s? (?:did|have|do) they (?:get|got|receive|have)\b", re.IGNORECASE
)
_BOARD = re.compile(r"\bsafeguarding (?:children )?board\b", re.IGNORECASE)  # until 2018 it was graded beside the council
_THAN_IT_WAS = re.compile(
    r"\bthan (?:it|they|that) (?:was|were|used to be|has been|have been|did)(?: before)?$", re.IGNORECASE
)  # no second "it" to stand for anything
_NOW = re.compile(r"\b(?:now|today|currently|these days)\b", re.IGNORECASE)
_THEN = re.compile(r" (?:(?:in|of) (?:19|20)\d\d|(?:the )?last time|at the (?:last|previous) (?:inspection|visit)|before|previously)$", re.IGNORECASE)
_INSPECTORS = re.compile(r"(?:inspectors?|ofsted|(?:this |their )?(?:report|inspection))", re.IGNORECASE)
_TELL = re.compile(r"(?:say|says|said|find|found|think|thought|want|ask|tell|told|recommend|criticise|praise|like|see|saw)\b", re.IGNORECASE)
_DOING_THAT = re.compile(r"(how long ha(?:s|ve) (?:he|she|they)) been doing (?:that|it|this)", re.IGNORECASE)
_WHO_LEADS = re.compile(r"who (?:leads|chairs|runs|heads|manages|is)\b", re.IGNORECASE)
_NAMES_ONE = re.compile(r"[Ww]hat(?:'s| is) (?P<name>(?:[A-Z][\w'-]+ )+[A-Z][\w'-]+s)")  # "What is New Footings?": one thing
_OWNERS = {"their": "they", "its": "it"}  # in one question they are the same: "do they know their rights?"
_OF_US = re.compile(r" of (?:us|them|you)$", re.IGNORECASE)


def without_pronouns(plain: str, earlier: str) -> str:
    """Return the question with what its pronouns stand for; unchanged where it has none that points back, "" where they stand for no noun."""
    if _DOING_THAT.fullmatch(plain) and _WHO_LEADS.match(earlier):
        plain = _DOING_THAT.sub(r"\1 been in post", plain)  # "how long has he been doing that?", of "Who leads it?"
    text = _THAN_IT_WAS.sub("than previously", _QUANTITY.sub(r"\1 ", plain))
    parts = clause(earlier)
    nothing = refers_to_nothing(text, earlier)
    aside = PRONOUN.search(text, nothing.start()) if nothing else None
    found = [match for match in PRONOUN.finditer(text) if not is_own(match, text) and not (aside and match.span() == aside.span())]
    if not found and text != plain:
        return ""  # "better than it used to be?"
    words = [match.group().lower() for match in found]
    if len(found) > 1 and words[:2] in (["it", "that"], ["they", "that"]) and text[: found[1].start()].endswith("like "):
        del found[1], words[1]  # "were they always like that?"
    if len(found) > 1 and words[0] == "they" and words[1] in ("them", "it", "that", "those") and not parts.object:
        # "why do they need them?", of "How many teams are there?": they are the council, of whom nothing was said
        people = GROUP.search(parts.topic) or _WORKERS.search(parts.subject)
        topic = _TOPIC_ALONE.match(earlier) and not STAFF.search(parts.subject)  # "do they check on them?", of "What about home educated children?"
        found = found[1:] if parts.asking or parts.there or not people or topic else found[:1]
    if len(found) > 1 and words[:2] in (["it", "that"], ["they", "that"]) and (grade := GRADE.search(earlier)):
        found, text = found[:1], f"{text[: found[1].end()]} {grade.group()}{text[found[1].end() :]}"
    if DOING_ABOUT.search(text):
        found = [match for match in found if match.group().lower() != "they"]  # those who can do something about it, of whom nothing was said
    one = _NAMES_ONE.fullmatch(earlier)
    mended: dict[str, str] = {}
    for match in reversed(found[:2]):
        if one and match.group().lower() in ("they", "them", "their"):
            continue  # whom it is for
        stands_for = _antecedent(Reference(match.group(), text[: match.start()], text[match.end() :], earlier, parts))
        if stands_for and _NOW.search(text):
            stands_for = _THEN.sub("", stands_for)  # "what is it now?", of "What was the grade in 2022?"
        if one and match.group().lower() in ("it", "its"):
            stands_for = one["name"] if match.group().lower() == "it" else f"{one['name']}'"
        elif stands_for is None or not _agrees(match, text, stands_for):
            return ""
        mended[match.group().lower()] = stands_for
        if mended.get("they", "they") == mended.get("them"):
            return ""  # nobody sees themselves
        behind = re.sub(r"^'re\b", " are", text[match.end() :])
        if stands_for != match.group():  # "so they've no money?"
            behind = re.sub(r"^'ve\b", " have", re.sub(r"^'ll\b", " will", behind))
            behind = re.sub(r"^'s\b(?! \w+ing\b)", " is", re.sub(r"^'s(?= (?:been|got|gone|had|become)\b)", " has", behind))
        text = f"{text[: match.start()]}{stands_for}{behind}"
    return "" if _NO_QUANTITY.search(text) or re.search(r"\bthem all\b", plain, re.IGNORECASE) else text


def refers_to_nothing(question: str, earlier: str) -> re.Match[str] | None:
    """Return where a pronoun of the question stands for nothing in the earlier one: "Does it mention adoption?", "Is it true that staff leave?"."""
    return (
        _OF_NOTHING_EARLIER.search(question)
        or (None if WRITTEN.search(clause(earlier).subject) else _IT_SAYS.search(question))
        or (None if GRADE.search(earlier) or _BOARD.search(earlier) else _IT_IS_GRADED.search(question))
        or (_THEY_ARE_GRADED.search(question) if GROUP.search(clause(earlier).subject) and not GRADE.search(earlier) else None)
    )


def is_person(words: str) -> bool:
    """Whether the words are one who holds a post: "the deputy director"."""
    return bool(_PERSON.search(words))


def _agrees(match: re.Match[str], text: str, stands_for: str) -> bool:
    """Whether the words go with the pronoun's verb: not "How does social workers affect children?"."""
    if stands_for == match.group() or match.group().lower() in ("its", "their", "his", "her", "them"):
        return True
    before, after = text[: match.start()], text[match.end() :]
    if not after.strip() and (match.group().lower() in ("those", "these") or re.search(r"\b(?:do|does|did)\s*$", before, re.IGNORECASE)):
        return True  # "who does those?", "how many do it?"
    if re.search(r"\bhow many (?:[\w'-]+ ){0,2}(?:is|was)\s*$", before, re.IGNORECASE):
        return False  # "how many is it now?"
    if plural(stands_for):
        return (
            not SINGULAR_VERB.search(before)
            and not after.startswith("'s")
            and not (match.group().lower() in ("it", "that", "this") and _VERB_OF_ONE.match(after))
        )
    return not PLURAL_VERB.search(before)


def _antecedent(reference: Reference) -> str | None:
    """Return what the pronoun stands for; None where that is all of the earlier question, or no noun in it."""
    pronoun, before, after, parts = reference.pronoun, reference.before, reference.after, reference.parts
    if pronoun in _OWNERS and re.search(rf"\b{_OWNERS[pronoun]}\b", before, re.IGNORECASE):
        return reference.typed
    if reference.several and _INSPECTORS.fullmatch(parts.subject) and _TELL.match(parts.rest):
        return None  # "what is wrong with the plans for them?", of "What did inspectors say needs to improve?"
    if pronoun in ("its", "their") and re.match(r"\s*own\b", after):
        return None  # the council's, of which nothing was said
    if reference.several:
        if are_left_out(reference):
            return None
        if are_of_this_question(reference):
            return reference.typed
        if are_the_council(reference):
            return None
        if re.search(r"\b(?:one|each) of\s*$", before, re.IGNORECASE):
            return None if SOMEBODY.match(parts.topic) or not plural(parts.topic) else f"the {parts.topic}"
    personal = pronoun in ("she", "her", "he", "his", "him")
    person = _person(reference.earlier) if personal or (pronoun == "their" and _HAS_NAME.match(after)) else ""
    if not person and not reference.names_subject and not (reference.several and reference.people) and not reference.means_object:
        return None
    if _MENDS.search(before) or (personal and not person) or (not person and _WHO_IS_NAMED.fullmatch(reference.earlier.rstrip("?!. "))):
        return None  # "how often do they meet?", of "Who is Jo Bow?"
    if pronoun == "one":
        return _one(reference)
    if pronoun in ("it", "that", "this") and _WHO_IS.fullmatch(before):
        if parts.has_one:
            return f"the {parts.object}"
        return parts.noun if parts.there or _PERSON.search(parts.subject) else None
    stands_for = person or (they_are if reference.several else it_is)(reference)
    if not stands_for or not _may_be(pronoun, stands_for):
        return None
    if pronoun in ("their", "its", "his", "her") and after.strip() and not (pronoun == "her" and _IS_HER.match(after)):
        stands_for += "'" if stands_for.endswith("s") else "'s"
    return stands_for


def _one(reference: Reference) -> str | None:
    """Return what "one" is one of: "is there one for care leavers?", of "Is there a forum for foster carers?"."""
    parts, topic = reference.parts, reference.parts.topic
    somebody = GROUP.search(topic) or _PERSON.search(topic) or WHO_TALKS.fullmatch(topic) or _OF_US.search(topic)
    if topic in places(reference.earlier) or _WHICH_ONE.search(reference.before) or (not parts.has_one and (somebody or _NO_NOUN.match(topic))):
        return None
    one = parts.object if parts.has_one else one_of(parts.thing or re.sub(r"^(?:another|any|other|more|an?|the) ", "", topic))
    bare = not _DETERMINES.search(reference.before)
    return f"{'an' if one[:1] in 'aeiou' else 'a'} {one}" if bare else one


def _may_be(pronoun: str, stands_for: str) -> bool:
    """Whether the pronoun can stand for it: "it" for nobody and for one thing only, and none for "somebody" or "we"."""
    if _NO_NOUN.match(stands_for.removeprefix("the ")) or SOMEBODY.match(stands_for) or WHO_TALKS.fullmatch(stands_for):
        return False
    if re.search(r"\b(?:them|it)\b|\blike they\b|^if\b", stands_for, re.IGNORECASE) and not stands_for.startswith("the person"):
        return False  # "where do they live?", of "Are there enough homes for them?"
    if pronoun in ("that", "this") and (GROUP.fullmatch(stands_for) or _PERSON.fullmatch(stands_for)):
        return False
    if pronoun not in ("it", "its"):
        return True
    someone = _PERSON.fullmatch(stands_for) or _SOMEONE.fullmatch(stands_for)
    return not someone and (not plural(stands_for) or " being " in stands_for)


def _person(earlier: str) -> str:
    """Return who "she" or "he" is in the earlier question: "the director", "the person who leads it", or ""."""
    named = _WHO_IS_NAMED.fullmatch(earlier.rstrip("?!. "))
    if named:
        return named["name"]  # "Who is Jo Bow?"
    found = re.search(r"the person who .+", earlier)
    if found:
        asks = clause(earlier).subject  # "When did the person who runs the team start?" has a verb of its own behind
        return f"the {asks}" if asks.startswith("person who ") else found.group()
    person = _PERSON.search(earlier)
    if person and re.search(r"\b(?:before|after) (?:the )?$", earlier[: person.start()], re.IGNORECASE):
        return ""  # "before the inspectors came" says when
    if person:
        return f"the {re.sub(r'^(?:the|an?) ', '', person.group().lower())}".removesuffix("'s")
    return f"the person who {_without_question_word(earlier)}" if earlier.lower().startswith("who ") else ""


def _without_question_word(question: str) -> str:
    """Return the question less its "How many" or "Why": `has the council created extra posts`."""
    return re.sub(r"^(?:how (?:many|much|well|often|long)|what|which|who|when|where|why|how)\b\s*", "", question, flags=re.IGNORECASE)
