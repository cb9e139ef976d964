"""A question word alone, "why?", "since when?" or "who by?", put to the question before it: "Why are caseloads too high?"."""

import re

from ..english.agreement import plural
from ..english.binding import PRONOUN
from ..english.clause import AUXILIARY, GROUP, Clause, clause
from .reference import BE, SOMEBODY

# "Why not?" of a question that says not already.
_NEGATIVE = re.compile(r"\b(?:not|no|never|nobody|none|no one|\w+n't)\b", re.IGNORECASE)
_DEGREE = re.compile(r"\b(?:gone|risen|fallen|raised|increased|decreased|reduced|improved|changed|grown|up|down)\b", re.IGNORECASE)
# "why", "since when", "how long": what goes before any question with its verb; "who by" does with its preposition, "what" alone does not.
_HOW = re.compile(
    r"(?:(?:for|over|since|until|till|up to|by|from|at) )?(?:when|where|why|how(?: (?:many|much|long|often|soon)(?: \w+)?)?)|by whom|(?:by|with|from|to) who",
    re.IGNORECASE,
)
_SUBORDINATE = re.compile(r"(?:when|if|once) ", re.IGNORECASE)
_WAITS = re.compile(r"\b(?:wait\w*|lists?|queues?|delays?)$", re.IGNORECASE)
_HOW_SO = re.compile(r"how (?!(?:many|much|well|often|long|soon)\b)\w+", re.IGNORECASE)  # "how good", "how big"
_DID = re.compile(r"(?:do|doing|done|fare|get on|graded|rated|judged)\b.*", re.IGNORECASE)  # "how is it graded": no "why is it graded"
_JUDGED = re.compile(r"how (?:good|bad|effective|strong|well)", re.IGNORECASE)
_LESS = re.compile(r"(?:less|fewer|another|enough)\b", re.IGNORECASE)
# "are not", "haven't"; "do not" says nothing once it is not denied.
_DENIED = re.compile(r" (?:(?P<be>is|are|was|were|has|have|had)(?: not|n't)|(?:do|does)(?: not|n't)) (?=\w)", re.IGNORECASE)
_CLAIMS = re.compile(r"^(?:are|is|do|does|did|were|was|have|has)\b.*\b(?:always|all|every|everyone|enough)\b", re.IGNORECASE)


def asked_of(bare: re.Match[str], earlier: str) -> str:
    """Return the earlier question with another question word; "why not", of "Are they held?", is "why aren't they held". "" if none comes of it."""
    parts = clause(earlier)
    if _SUBORDINATE.match(earlier) and not parts.auxiliary:
        return ""  # "When a child moves, is the plan redone?"
    if SOMEBODY.match(parts.subject) and bare["preposition"]:
        return ""  # "who by?", of "Does anyone visit them?"
    asked = "why" if bare["asking"].lower() == "how come" else bare["asking"]
    about, was = re.sub(r"(?<= )(?:any(?! good| better| use)|ever) ", "", parts.inverted), parts.asking.lower()
    if asked.lower() in ("which one", "which ones") and parts.auxiliary and not was and parts.rest and not parts.there and plural(parts.subject):
        return true_of("which", parts)
    if asked.lower() == "how many" and parts.auxiliary and was:
        return f"how many {parts.topic} are there" if plural(parts.topic) else ""  # "how many is that?", of "Where do they live?"
    if asked.lower() == "how old" and BE.match(about) and plural(parts.topic):
        return f"how old are {parts.topic}"
    if was == "what" and parts.thing and parts.rest and asked.lower() == "why":
        verb, _, rest = parts.rest.partition(" ")
        about = f"{about.removesuffix(parts.rest)}{verb} that {parts.thing} {rest}".strip()
    elif was == "what" and BE.match(about) and not parts.rest and asked.lower() in ("why", "since when"):
        about += " what they are" if plural(parts.topic) else " what it is"
    elif asked.lower() == "why" and _JUDGED.fullmatch(was) and BE.match(parts.auxiliary) and not (parts.rest or bare["negated"]):
        return f"what makes {parts.noun} good or bad"
    elif asked.lower() == "why" and not bare["negated"] and _CLAIMS.search(earlier):
        return ""  # "why?", of "Are reviews always on time?", which may be answered by no
    elif not about or _loses_object(parts) or (asked.lower() == "why" and _JUDGED.fullmatch(was)):
        return ""  # "why not?", of "How well do they deal with neglect?": not well
    if (not _HOW.fullmatch(asked) and not bare["preposition"]) or (was == "how" and _DID.fullmatch(parts.rest)):
        return ""
    if asked.lower() in ("how long", "for how long"):
        about = re.sub(r"(?: too| so)? long\b", "", about)
    since = re.match(r"(is|are) there (.+?)(?: (?:now|yet|already))?$", about)
    if since and not was and asked.lower() in ("since when", "how long", "for how long"):
        if _WAITS.search(since[2]):
            return f"{asked} {since[1]} the {parts.topic}"
        return f"{asked} {'has' if since[1] == 'is' else 'have'} there been {since[2]}"
    if parts.there and not was and asked.lower() == "how much" and parts.auxiliary.lower() in ("is", "was") and not (parts.rest or plural(parts.subject)):
        one = parts.determiner.lower() in ("a", "an")
        return f"how much is the {parts.topic}" if one else f"how much {parts.subject} {parts.auxiliary.lower()} there"  # "how much more money is there"
    if parts.there and not was and bare["preposition"] and _LESS.match(parts.topic):
        return ""  # "where from?", of "Is there less money?"
    if parts.there and not was and bare["preposition"] and BE.match(parts.auxiliary):  # "who by?", of "Was there a review?"
        topic = re.sub(r"^more ", "extra ", parts.topic, flags=re.IGNORECASE)
        return f"{asked} {parts.auxiliary.lower()} the {topic} {bare['preposition']}"
    if bare["negated"] and not _NEGATIVE.search(earlier):
        auxiliary = re.match(rf"(?:{AUXILIARY})\b", about)
        if auxiliary and not auxiliary.group().endswith("n't") and auxiliary.group() != "am":
            about = {"can": "can't", "will": "won't"}.get(auxiliary.group(), f"{auxiliary.group()}n't") + about[auxiliary.end() :]
    preposition = f" {bare['preposition']}" if bare["preposition"] else ""
    return f"{asked} {re.sub(r' (?:to|by|at)$', '', about) if was == 'how much' else about}{preposition}"


def how_many_so(verb: str, earlier: str) -> str:
    """Return how many the earlier question is true of, or not: "how many are in work", by "are" of "How many are not in work?". "" if none comes of it."""
    verb, parts = verb.lower().replace(" not", "n't"), clause(earlier)
    if parts.asking.lower() == "how many":
        denied = None if verb.endswith("n't") else _DENIED.search(earlier)
        return " ".join((earlier[: denied.start()], *filter(None, [denied["be"]]), earlier[denied.end() :])) if denied else ""
    if parts.asking or not parts.auxiliary or parts.there or not plural(parts.subject) or _NEGATIVE.search(earlier):
        return ""
    group = None if parts.rest else GROUP.match(parts.subject)
    if not parts.rest:  # "Are care leavers in work?"
        return f"how many {group.group()} {verb}{parts.subject[group.end() :]}" if group and group.end() < len(parts.subject) else ""
    if PRONOUN.search(parts.subject) or SOMEBODY.match(parts.subject):
        return ""
    if verb.endswith("n't"):
        return f"how many {parts.subject} {verb} {parts.rest}" if verb == f"{parts.auxiliary.lower()}n't" else ""
    return true_of("how many", parts)


def true_of(asked: str, parts: Clause) -> str:
    """Return which of the subjects it is true of: "which caseloads are too high", of "Are caseloads too high?"."""
    auxiliary = "" if parts.auxiliary.lower() in ("do", "does", "did") else f"{parts.auxiliary.lower()} "
    return f"{asked} {re.sub('^many ', '', parts.subject)} {auxiliary}{parts.rest}"


def _loses_object(parts: Clause) -> bool:
    """Whether the question is no longer whole without its question word: "What did they find?", "How good are they?"."""
    was = parts.asking.lower()
    if was in ("what", "which", "who") or _HOW_SO.fullmatch(was):
        return bool(parts.auxiliary)
    if was == "how much":
        return not _DEGREE.search(parts.rest)
    if not parts.auxiliary:  # "How many teams is the council relying on?", "How many posts has it created?"
        return bool(re.match(r"(?:is|was|has|does|do|did)\b|\w+ (?:the|they|it|we|inspectors|leaders)\b", parts.rest, re.IGNORECASE)) and was.startswith(
            "how many"
        )
    return bool(was and BE.match(parts.auxiliary) and not parts.rest and not parts.there)
