"""Whether the sentence behind those that are quoted finishes the thought: it says what the question asks for besides, or takes back what they say."""

import re
from collections.abc import Sequence

from data import Sentence
from index.lexical import stems

from .english.why import asks_why
from .sentence_before import THE_ONE

_DESPITE = "Despite this,"
# What comes of something stands behind it: "This means that …", where that is asked for.
_ASKS_EFFECT = re.compile(
    r"\b(?:effects?|affect(?:s|ed)?|differences?|impact\w*|result(?:s|ed)?|consequences?|mean(?:s|t)? for)\b"
    r"|\bwhat happens (?:to [\w' -]{2,40} )?(?:when|if|because|while)\b|\bwho is (?:hurt|harmed)\b"
    r"|\bwhat (?:did|do|does|has|have|is|are)\b.*\b(?:do|doing|done|in response)\b|\bwhy (?:do|does|did|would|should)\b.*\b(?:matter|important)\b"
    r"|\bwhy (?:is|are|was|were)\b.*\b(?:useful|helpful|valuable|beneficial)\W*$"
    r"|\bwhy (?:is|are|was|were)\b.*\b(?:a problem|a worry|a concern|an issue)\b|^(?:and |so )?(?:has|have)\b.*\bworked\W*$",
    re.IGNORECASE,
)
_TELLS_EFFECT = re.compile(
    r".*\b(?:as a result|because) of th(?:is|ese)\W*$|.*\b(?:where|when|if) (?:this|that) is (?:not )?the case\W*$|(?:This|These|That) (?!is\b|was\b"
    r"|are\b)|Although (?:this|these) (?:has|have)\b|As a result\b"
    r"|Consequently\b|Therefore\b|As such\b"
)
# What stands behind it and takes some of it back: "This applies only in the borough.", "Crucially, this is not the case for advisers."
_RESTRICTS = re.compile(
    r"(?:\w+, |But )?(?i:this|these|such|that|they|it)\b(?:(?! because\b)[^.;]){0,60}?\b(?:(?:applies|apply|available|offered|open) only"
    r"|only (?:applies|apply|available|offered|open|for|if|to|when|within)|not (?:\w+ ){0,2}(?:apply|case|so|true)|no longer the case|except|unless)\b"
)
# Why it is so stands behind it: "This was mainly due to …", where that is asked for.
_BLAMES = re.compile(r"\b(?:blame|fault)\b", re.IGNORECASE)
_TELLS_CAUSE = re.compile(r"(?:This|These|It|That) (?:is|was|are|were),? (?:[\w-]+,? ){0,3}?(?:due to|because|caused by|a result of|the result of)\b")
# It may be otherwise for those who are asked about: "However, for disabled children …".
BUT = re.compile(r"(?:However|But|Nevertheless|Despite this)\b")
# How good something is takes both sides: "Plans are timely. However, few are detailed."
EVALUATES = re.compile(
    r"^(?:and |so )?how (?:good|well|effective|strong)\b|^(?:is|are|was|were|do|does)\b.*\b(?:properly|well|effective(?:ly)?)\b"
    r"|^(?:has|have)\b.*\b(?:improved|got(?:ten)? better)\b|\bquality(?: of\b|\W*$)"
    r"|\b(?:any (?:good|use|help)|good enough|up to scratch|(?:doing|do|does) a good job|mak(?:e|es|ing) a difference)\b|^(?:what (?:is|are|was)"
    r"|what['’]s) .+ like\W*$|\b(?:waste of (?:time|money)|pointless|worth it|turn(?:s|ing)? a blind eye)\b|\b(?:ignor(?:e|es|ed|ing)"
    r"|neglects?)\b(?=.*\b(?:abuse|violence"
    r"|victims?|children|families|views)\b)|^(?:do|does|did) .*\b(?:like|enjoy|love) (?:working|being|their jobs?)\b|^are .* happy\W*$",
    re.IGNORECASE,
)
# Of whom it does not hold, behind it: "Younger children receive no such help.", "Men have fewer options."
_OF_OTHERS = re.compile(
    r"(?i:men|women|boys?|girls?|sons?|daughters?|fathers?|mothers?|dads?|mums?|younger|older|disabled|deaf|blind|babies|teenagers?|autistic|adults?"
    r"|siblings?)\b"
)
_EXEMPTS = re.compile(r"\b(?:exempt|excepted|excluded|does not apply|do not apply)\b", re.IGNORECASE)
_ASKS_LAWFUL = re.compile(
    r"\bagainst the (?:law|rules)\b|\b(?:is|are) (?:it|that|this|they) legal\b|\bunlawful|\bbreak\w* (?:the )?(?:law|rules|regulations)\b"
    r"|\bbreach\w* (?:of )?(?:the )?(?:law|rules|regulations)\b",
    re.IGNORECASE,
)
_TELLS_LAWFUL = re.compile(r"\b(?:contrary to|breach\w* (?:of )?|compl\w+ with) (?:\w+ ){0,2}(?:regulations?|law)\b|\bunlawful", re.IGNORECASE)
_NO_SUCH = re.compile(r"(?:[\w'’-]+ ){0,6}no such\b")
# What people say may go on in the sentence behind, and what something was about stand there.
_ASKS_WHAT_THEY_SAY = re.compile(r"\b(?:do|did|does|have|what)\b.*\b(?:say|said|think|thought|feel|felt|tell|told)\b", re.IGNORECASE)
_THEY_SAY = re.compile(r"(?:They|Some|Others|Many|Most)(?: also| \w+)? (?:say|said|told|feel|felt|report\w*|describ\w*|valu\w*|spoke)\b")
_SAID_ABOUT = re.compile(r"\b(?:about|of) (?P<what>[^?]+)\W*$", re.IGNORECASE)
_ASKS_ABOUT = re.compile(r"\babout\W*$", re.IGNORECASE)
_TELLS_ABOUT = re.compile(r"(?:All|Both|They|These|It|This|Most)\b[^.;]{0,30}\b(?:concern\w*|relat\w+ to|involv\w+|about)\b")
_COUNTS = re.compile(r"\bhow many\b", re.IGNORECASE)
_UPDATES = re.compile(
    r"(?:By|In) [^,.;:]{1,30}, the (?:number|figure) (?:has|had|rose|fell|increased|decreased)\b"
    r"|The (?:official |latest |last )?count (?:has|had|rose|fell|was)\b"
)
_ASKS_HOW = re.compile(r"(?:and |so )?(?:how|what)\b", re.IGNORECASE)
# What is done stands in an example behind it, and a fault beside the fault that was asked for.
_EXAMPLE = re.compile(r"For example,? (?:it|they|this|these)\b|(?:One|An) example of (?:its|their|this)\b")
_NOT_SO = re.compile(r"n['’]t\b|\b(?:not|wrong|missing|lack\w*|problems?|weaknesses|critici\w+)\b", re.IGNORECASE)
_NOR = re.compile(r"(?:They|It) (?:are|is) too\b|(?:They|It) also (?:do|does|did|is|are|was|were|has|have|fail\w*|lack\w*)\b(?: not\b)?")
_SOME_ARE_NOT = re.compile(r"(?:Some|Many|Most|Others|A few) (?:\w+ )?(?:are|is|do|does|have|has|were|did) not\b")
ASKS_WHETHER = re.compile(r"(?:and |so )?(?:is|are|was|were|do|does|did|has|have|can|will)\b", re.IGNORECASE)
INCLUDES = re.compile(r"(?:This|These|They|It)(?: also)? includes?\b")
_THE_REST = re.compile(r"The (?:rest|others|remainder)\b")  # "Just over half were seen in a day. The rest waited."
_FIRST_WORDS = 8  # of a sentence, which say of whom it is
# Who is on it stands behind who chairs it.
_ASKS_MEMBERS = re.compile(r"\bwho(?:['’]s| is| are| sits?| serves?) (?:on|in)\b|\bmembers\b", re.IGNORECASE)
_TELLS_MEMBERS = re.compile(r"(?:It|They) includes?\b|(?:Its|The|Their) members (?:are|include)\b|Members include\b")
# What ought to be is not what is, "Supervision should be monthly.", and what is stands behind it.
_OUGHT = re.compile(
    r"(?:(?!\b(?:who|what|that|which|how|where|when|if|because)\b)[^,;:])*?"
    r"\b(?:should|ought to|(?:is|are) (?:expected|required|meant|supposed) to|(?:is|are) due (?:within|in|by))\b",
    re.IGNORECASE,
)
_AND_YET = re.compile(r",? (?:but|yet|though|although)\b")
_ASKS_OUGHT = re.compile(r"\b(?:should|ought|must|need\w*|required?|expected|supposed|meant|rules?|polic\w+|standards?|targets?)\b", re.IGNORECASE)
OF_ANY = frozenset(stems("service services children council area"))  # what any sentence may have
_OF_STAFF = frozenset(stems("do does did have has had social"))  # "Do social workers …?": what they do is said in other words
GROUPS = frozenset(stems("care leavers children child young people kids"))  # two words of one name


def turns(after: Sentence, last: Sentence) -> bool:
    """Whether what is told goes on with this sentence and is taken back by the last: "It has raised attendance. However, …"."""
    return bool((re.match(r"(?:It|They) ", after.text) or THE_ONE.match(after.text)) and BUT.match(last.text))


def _turns_away(question: str, quoted: Sequence[Sentence], after: Sentence) -> bool:
    """Whether the sentence behind says "Despite this" of something that neither the question nor what is quoted has a word of."""
    if not after.text.startswith(_DESPITE):
        return False
    said = frozenset(stems(" ".join([question, *(sentence.text for sentence in quoted)])))
    return (frozenset(stems(after.text.removeprefix(_DESPITE))) - OF_ANY - GROUPS).isdisjoint(said)


def finishes(question: str, quoted: Sequence[Sentence], after: Sentence) -> bool:
    """Whether the sentence behind those that are quoted says what the question asks for besides, or takes back what they say."""
    ought = _OUGHT.match(quoted[-1].text) and not _AND_YET.search(quoted[-1].text)
    only_ought = ought and not _ASKS_OUGHT.search(question) and not after.paragraph.id.startswith("improve-")
    others = _OF_OTHERS.findall(" ".join(after.text.split()[:_FIRST_WORDS]))
    judges = EVALUATES.search(question) and not _turns_away(question, quoted, after)
    named = frozenset(stem for sentence in quoted for stem in stems(sentence.text))
    more_faults = _NOT_SO.search(question) and _SOME_ARE_NOT.match(after.text) and named & frozenset(stems(after.text.split(" not ")[0])) - OF_ANY
    return bool(
        only_ought
        or more_faults
        or _THE_REST.match(after.text)
        or (ASKS_WHETHER.match(question) and INCLUDES.match(after.text) and not _unsaid(question, quoted).isdisjoint(stems(after.text)))
        or _RESTRICTS.match(after.text)
        or (_ASKS_EFFECT.search(question) and _TELLS_EFFECT.match(after.text))
        or ((asks_why(question) or _BLAMES.search(question)) and _TELLS_CAUSE.match(after.text))
        or (BUT.match(after.text) and (judges or not _unsaid(question, quoted).isdisjoint(stems(after.text))))
        or _NO_SUCH.match(after.text)
        or (_ASKS_LAWFUL.search(question) and _TELLS_LAWFUL.search(after.text))
        or (_EXEMPTS.search(after.text) and not _unsaid(question, quoted).isdisjoint(stems(after.text)))
        or (_ASKS_ABOUT.search(question) and _TELLS_ABOUT.match(after.text))
        or (_ASKS_WHAT_THEY_SAY.search(question) and _THEY_SAY.match(after.text) and not _on_other_things(question, quoted, after))
        or (_COUNTS.search(question) and _UPDATES.match(after.text))
        or (_ASKS_HOW.match(question) and _EXAMPLE.match(after.text))
        or (_NOT_SO.search(question) and _NOR.match(after.text))
        or (others and not _unsaid(question, quoted).isdisjoint(stems(" ".join(others))))
        or (_ASKS_MEMBERS.search(question) and _TELLS_MEMBERS.match(after.text))
    )


def _on_other_things(question: str, quoted: Sequence[Sentence], after: Sentence) -> bool:
    """Whether the question asks what is said about something, of which what is quoted has a word and the sentence behind none."""
    about = _SAID_ABOUT.search(question)
    things = frozenset(stems(about["what"])) - OF_ANY if about else frozenset()
    said = frozenset(stem for sentence in quoted for stem in stems(sentence.text))
    return not things.isdisjoint(said) and things.isdisjoint(stems(after.text))


def _unsaid(question: str, quoted: Sequence[Sentence]) -> frozenset[str]:
    """Return the stems of the question that no quoted sentence has."""
    return (frozenset(stems(question)) - OF_ANY - _OF_STAFF).difference(*(stems(sentence.text) for sentence in quoted))
