"""What "it", "its", "this" and "that" stand for in the question before: a thing that it names, how many there are of it, or a state of it.

It gives None where they stand for all that the earlier question says: "does that help?", of "Do care leavers get an adviser?".
"""

import re

from ..english.agreement import plural
from ..english.authorities import places
from ..english.clause import ACTS, GRADE, GROUP
from .reference import ABOUT_IT, BE, DOING_ABOUT, LEADS, MADE, SINGULAR_VERB, WRITTEN, Reference

_MOVES = re.compile(
    r"\s*(?:gone|going|go|getting|rising|falling|risen|fallen|chang|increas|decreas|high|low|up|down|more|less|a lot|many|normal)", re.IGNORECASE
)
_HAS_MOVED = re.compile(r"(?:gone (?:up|down)|got (?:worse|longer|bigger)|risen|fallen|increased|dropped|grown)\b", re.IGNORECASE)
_NOTICES = re.compile(r"\b(?:pick(?:ed|ing)?|spot(?:ted)?|noticed?|flag(?:ged)?|reali[sz]ed?)\s*$", re.IGNORECASE)
_NOTICED = re.compile(r"(?:\s+up)?\W*", re.IGNORECASE)
_SPENT = re.compile(r"\s*(?:been |being )?(?:spent|enough|paid|used|cut|worth|on\b|come from|for\b)", re.IGNORECASE)
_WHEN = re.compile(r"\b(?:(?<!look )(?<!looks )(?<!looking )after|before|since|until|during)\s*$", re.IGNORECASE)
_HAPPENS = re.compile(r"\s*happen(?:ing|s)?\W*$", re.IGNORECASE)
_WHAT_IS = re.compile(r"(?:what|who)(?:'s| is| are| was| were) (?:the |an? )?\w", re.IGNORECASE)  # "where does that happen?", of "What is the Red Thread?"
# "how long does it take?", of "Does the council support adoption?"
_DOES_FOR = re.compile(r"(?:support|arrange|offer|provide|run|handle|manage|deal with|organise) (?P<what>[\w-]+(?: [\w-]+){0,2})", re.IGNORECASE)
_OF_WHAT = re.compile(
    r"(?:the (?:role|purpose|impact|effect|aim|remit|point) of|(?:planned|proposed|intended|expected|said|known|told|reported|found|promised|in store|new"
    r"|wrong|happening) (?:for|of|about|with|at|in|on)) (?P<what>.+)",
    re.IGNORECASE,
)
_WHO_DID = re.compile(r"who (?:does|did|has done)\s*", re.IGNORECASE)
_RESPONSIBLE = re.compile(r"\b(?:responsible|to blame|doing|came) (?:for|about|of)\s*$", re.IGNORECASE)
_LACKING = re.compile(
    r"\b(?:too|high|low|late|slow\w*|poor\w*|weak\w*|bad\w*|delay\w*|wait\w*|missing|worse|unstable|short|falling|rising|leaving)\b", re.IGNORECASE
)
_ALL_OF_IT = re.compile(
    r"\b(?:because of|brought|got|said|says?|decide[sd]?|think|thinks|thought|knows?|knew|means?|meant|cause[sd]?|found|pay|pays|paid for)\s*$", re.IGNORECASE
)
_KNOWS_OF = re.compile(r"\b(?:(?:know|knew|told|warned|hear|heard) (?:about|of)|aware of|know|knew)\s*$", re.IGNORECASE)
_VALUED = re.compile(r"(?:good|fair|decent|proper|better|great|bad|poor|safe|high|full|stable|strong|quality|reasonable|enough) ", re.IGNORECASE)
# "does it help?", "did that change anything?": of what was done, not of who did it.
_EFFECT = re.compile(
    r"\s*(?:(?:really|actually|all) )?(?:work|help|mak(?:e|es|ing)\b|made\b|chang|put\b|affect|matter|mean|lead|enough\b|going to)", re.IGNORECASE
)
# "How do I get it?", of "Do they get help with housing?": that help.
_HELP_WITH = re.compile(r"\b(?:help|support|advice|access|information|training) (?:with|to|on|about) .+")
_OPENS = re.compile(r"(?:is|was|are|were|does|did|do|has|have|isn't|wasn't|doesn't|didn't|hasn't)\s*", re.IGNORECASE)
_HAVING = re.compile(r"(?:got|get|had|have|went|go|left|came|stayed)\b", re.IGNORECASE)  # "how many got orders"
_DEALT_WITH = re.compile(r"(?:dealt with|handled|managed|tackled|responded to)\b", re.IGNORECASE)
_DONE = re.compile(r"\b(?:do|does|did|doing|done)\s*$", re.IGNORECASE)
# "is it the managers?", of "What is wrong with the front door?"
_IS_CAUSE = re.compile(
    r"\s*(?:just |only |really |partly |mainly )?"
    r"(?:the (?!same|best|worst|only|first|last|law|case|right|wrong)\w+|because|due to|down to|covid|money|a lack)\b",
    re.IGNORECASE,
)
_MENDED = re.compile(r"\s*(?:been |being |getting )?(?:fixed|sorted|solved|mended|done|over|better now)\b", re.IGNORECASE)
_SO_MANY = re.compile(r"\s*(?:really |still )?(?:(?:too|that|very|so) )?(?:many|few)\W*$", re.IGNORECASE)
_WHICH_IS = re.compile(r"(?:which|what) \w+(?: \w+)? (?:is|was)\s*", re.IGNORECASE)
_IS_SO = re.compile(
    r"\s*(?:still |been (?=the case|true))?(?:been (?:done|going(?: on)?$|like|so|happening)|the case|true|right|correct|happen(?:ing)?|get (?:fixed"
    r"|sorted|better|mended|resolved)|common|normal|why|because)\b",
    re.IGNORECASE,
)
# "why is that a problem?", "why is this bad?": that it is so
_WHY_IS = re.compile(r"(?:but )?why (?:is|was|would) $|why's $", re.IGNORECASE)
_BAD = re.compile(
    r"\s*(?:such |so )?(?:be )?(?:(?:an? |the )?(?:big |serious )?(?:problem|issue|concern|worry|risk)|bad|wrong|important|a good thing|good|dangerous"
    r"|significant)"
    r"(?: thing)?(?: for (?:them|children|kids))?\W*",
    re.IGNORECASE,
)
_TRUE = re.compile(r"\s*(?:really |actually |still )?(?:true|correct)(?: (?:though|then|or not))?\W*", re.IGNORECASE)
# "did the council accept that?": that it is so
_ADMITS = re.compile(r"\b(?:accept|admit|deny|acknowledge|recogni[sz]e|dispute|concede|agree with)(?:s|ed|ted)?\s*$", re.IGNORECASE)


def it_is(reference: Reference) -> str | None:
    """Return what "it", "its", "this" or "that" stands for; None for all of the earlier question, or for no noun in it."""
    parts, before, after = reference.parts, reference.before, reference.after
    graded, named = bool(GRADE.search(reference.earlier)), places(reference.earlier)
    if graded and named and reference.pronoun == "it":
        return named[-1]
    if parts.subject.lower() in ("difference", "impact", "effect", "average"):
        return None  # "does it cover every child?", of "What difference has it made?"
    if reference.pronoun in ("that", "this") and LEADS.fullmatch(parts.subject):
        return None
    if reference.pronoun in ("that", "this") and _NOTICES.search(before) and _NOTICED.fullmatch(after):
        return None  # "do managers pick this up?", of "Are plans late?"
    if reference.pronoun in ("that", "this") and parts.auxiliary and parts.rest and _WHY_IS.fullmatch(before) and _BAD.fullmatch(after):
        return None
    if reference.pronoun != "its" and _ADMITS.search(before) and not after.strip():
        return None
    if reference.pronoun in ("that", "this") and _WHEN.search(before) and not after.strip():
        return None  # "what happens after that?"
    if reference.pronoun != "its" and (_is_no_thing(reference) or _is_all_of_it(reference)):
        return None
    if parts.asking.lower() == "how much" and parts.thing and (_MOVES.match(after) or _SPENT.match(after)):
        return f"the {parts.thing}"  # "has it gone up?", of "How much funding does the charity get?"
    if reference.pronoun != "its" and _VALUED.match(parts.object) and GROUP.search(parts.subject):
        return None  # "has it got better?", of "Do disabled children get a good service?": theirs
    if reference.pronoun == "it" and reference.of_place and _MENDED.match(after):
        return None  # "is it fixed?", of "Did Wigan get worse?"
    if reference.pronoun == "it" and parts.thing and plural(parts.subject) and not plural(parts.thing) and not graded:
        return " ".join(f"the {parts.thing} {parts.determiner} {parts.subject} {parts.rest}".split())
    council = reference.of_place or LEADS.fullmatch(parts.subject) or (LEADS.search(parts.subject) and parts.object)
    if reference.pronoun == "it" and council and before and not _OPENS.fullmatch(before):
        # "do staff like it?", of "Does Hackney have a model?"
        done = _DOES_FOR.fullmatch(parts.rest)
        thing = re.sub(r"^(?:its )?own ", "", parts.object or (done["what"] if done else ""))
        thing = "" if GROUP.search(thing) else thing
        return (thing if plural(thing) else f"the {thing}") if thing else ""
    if reference.pronoun != "its" and LEADS.search(parts.subject) and _KNOWS_OF.search(before):
        return None  # "did they know about this?", of "Does the council respond well?"
    if (
        reference.pronoun in ("that", "this")
        and (reference.of_place or MADE.match(parts.rest) or _ALL_OF_IT.search(before) or _IS_SO.match(after) or (parts.thing and SINGULAR_VERB.search(before)))
        and not (_HAPPENS.match(after) and _WHAT_IS.match(reference.earlier))
    ):
        return None
    if reference.means_object:
        wide = _HELP_WITH.search(parts.rest) if reference.pronoun == "it" else None
        return wide.group() if wide else f"the {parts.object}" if parts.has_one else parts.object
    if parts.asking.lower() == "how much" and not parts.thing and _MOVES.match(after):
        return None  # "has it gone up?", of "How much does the council spend?"
    if parts.asking.lower() == "how many" and _MOVES.match(after):
        return None if _HAVING.match(parts.topic) else f"the number of {parts.topic}"
    if ABOUT_IT.search(before) and parts.auxiliary and not parts.asking:
        return _its_state(reference)
    done = _DEALT_WITH.match(parts.rest)
    if done and BE.fullmatch(parts.auxiliary) and not plural(parts.subject):
        return f"the way {parts.noun} {parts.auxiliary.lower()} {done.group()}"  # "is it better now?", of "Is neglect dealt with well?"
    of_what = _OF_WHAT.fullmatch(reference.noun)
    return of_what["what"] if of_what else reference.noun  # "who is on it?", of "What is the purpose of the board?"


def _its_state(reference: Reference) -> str | None:
    """Return what something is done about, or who is to blame for: "caseloads being too high"."""
    parts = reference.parts
    if parts.auxiliary.lower() in ("has", "have") and _HAS_MOVED.match(parts.rest):
        return parts.noun  # "what is being done about it?", of "Have suspensions gone up?"
    if not BE.fullmatch(parts.auxiliary) or not (parts.rest or (parts.there and parts.determiner in ("a", "an"))):
        return None
    if parts.rest and DOING_ABOUT.search(reference.question) and not _LACKING.search(parts.rest):
        return None
    if re.search(r"\bto blame for\s*$", reference.before, re.IGNORECASE) and not _LACKING.search(parts.rest):
        return None  # "who is to blame for that?", of "Are checks on time?", which may be answered by no
    state = not parts.there and (_RESPONSIBLE.search(reference.before) or _LACKING.search(parts.rest))
    return f"{parts.noun} being {parts.rest.removeprefix('being ')}" if state else parts.noun


def _is_no_thing(reference: Reference) -> bool:
    """Whether "it" is what the sentence goes on to say, "is it the managers?", or what it asks for, "which team is it?"."""
    if _SO_MANY.match(reference.after) and not reference.before.lower().strip().startswith("how"):
        return True  # "is it too many?", of "Does the council use agency staff?"
    if reference.pronoun == "it" and _OPENS.fullmatch(reference.before) and _TRUE.fullmatch(reference.after):
        return True  # "is it true?", of "Is the budget protected?"
    opens, asks = _OPENS.fullmatch(reference.before), _WHICH_IS.fullmatch(reference.before)
    return bool((opens and _IS_CAUSE.match(reference.after)) or (asks and not reference.after.strip()))


def _is_all_of_it(reference: Reference) -> bool:
    """Whether "it" or "that" stands for all that the earlier question says."""
    parts, before, after = reference.parts, reference.before, reference.after
    if parts.rest.startswith("doing ") and _EFFECT.match(after):
        return True  # "does it work?", of "What is Camden doing about knife crime?"
    if parts.there or (parts.asking and BE.fullmatch(parts.auxiliary)):
        return False
    if reference.pronoun == "it" and WRITTEN.search(parts.subject) and _WHO_DID.fullmatch(before):
        return False  # "who did it?", of "What did the audit find?"
    if _DONE.search(before) and not after.strip() and (reference.pronoun != "it" or not parts.object):
        return True  # "how did they do that?"
    moves = _MOVES.match(after) and not plural(parts.subject)  # "is that getting better?", of "Does turnover affect visits?"
    if reference.pronoun != "it" and not moves and _OPENS.fullmatch(before) and ACTS.fullmatch(parts.auxiliary) and not parts.asking:
        return True
    acts = reference.pronoun != "it" or reference.of_place or LEADS.search(parts.subject)
    return bool(acts and parts.auxiliary and _OPENS.search(before) and _EFFECT.match(after))
