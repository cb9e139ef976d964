"""What is typed around a follow-up, and taken off or mended before its form is looked for: a doubt, a lost apostrophe, "tho"."""

import re

from ..english.clause import AUXILIARY, GROUP
from . import ellipsis

_TAILS = re.compile(r"(?<=\w),? (?:tho|lol|btw|innit|sorry)(?=\W*$)", re.IGNORECASE)  # "are the meetings ok tho?"
_NOT_ASKED = re.compile(r"^(?:no[,.]? +)?(?:that's |thats )?not what i (?:asked|meant|said)[,.; ]+(?=\w)", re.IGNORECASE)
# "I thought that was the school's job. Is it going well though?": what is asked leans on the question before, whatever is said of it.
_DOUBTS = re.compile(
    r"(?:(?:but|so|ok|okay|hmm|well|oh|right),? )*(?:i (?:thought|heard|read|was told|got|don't think|doubt|see)|you said|it says|my friend"
    r"|(?:it |that |this )?(?:sounds|looks|seems) (?:like|as if)|(?:that|this)(?:'s| is| seems| sounds)|they (?:told|said)|people say)\b[^?.!]*[.!]+ +"
    rf"(?=(?:(?:and|but|so) )?(?:what|who|where|when|why|how|which|{AUXILIARY})\b)",
    re.IGNORECASE,
)
# "isnt", "whats", "thats", "why's that": mended before anything is looked for.
_BARE_S = re.compile(
    r"((?:^|^(?:and|so|but|ok|also) )(?:what|who|where|when|how|there)(?=s )|\bthat(?=s\b)"
    r"|\b(?:he|she)(?=s\b)|\bit(?=s (?:not|still|the|an?|all|so|too|very|just|only|been|gone|no|worse|better|\w+ing)\b))s",
    re.IGNORECASE,
)
_BARE_RE = re.compile(r"\b(they|you)re\b", re.IGNORECASE)
_BARE_IM = re.compile(r"\b(i)(m|ve)(?= )", re.IGNORECASE)  # "what happens when im 25"
_BARE_NT = re.compile(r"\b(is|are|was|were|do|does|did|has|have|ca|could|wo|would|should)nt\b", re.IGNORECASE)
_WHOSE = re.compile(r"\bwho'?s(?= (?:job|fault|idea|decision|responsibility|child|plan)\b)", re.IGNORECASE)
_WHYS = re.compile(r"^(why|how)'?s(?= (?:that|this|it)\b)", re.IGNORECASE)
_WHYD = re.compile(r"^((?:and |so |but )?(?:why|how|when|where))'?d(?= )", re.IGNORECASE)  # "why'd they split?"
_OF_THEM = re.compile(r"\bof them\b", re.IGNORECASE)


def with_apostrophes(line: str) -> str:
    """Return the line with those that are missing: "whats", "theyre", "its late"; "who's job" is whose."""
    line = re.sub(r"^((?:and |so )?what) about (?=if\b)", r"\1 ", _TAILS.sub("", line.replace("’", "'")), flags=re.IGNORECASE)
    line = re.sub(  # "whats that mean" asks what it does mean
        r"^((?:and |so )?)what'?s (?=(?:it|that|this) (?:all |actually |really )?(?:mean|do|cost|say|cover|involve)\b)",
        r"\1what does ",
        line,
        flags=re.IGNORECASE,
    )
    line = _WHYD.sub(r"\1 did", why_is(line))
    line = _BARE_IM.sub(r"\1'\2", _BARE_NT.sub(r"\1n't", re.sub(r"\btil\b", "till", line, flags=re.IGNORECASE)))
    return _BARE_RE.sub(r"\1're", _BARE_S.sub(r"\1's", _WHOSE.sub("whose", line)))


def why_is(line: str) -> str:
    """Return the line with its "is" in full: "why is that?", of "why's that?"."""
    return _WHYS.sub(r"\1 is", line)


def without_doubts(question: str, earlier: str) -> str:
    """Return the question less the doubt before it, where it does not lean on that: "Is that right?", of "I heard it's patchy. Is that right?"."""
    question = _NOT_ASKED.sub("", question.strip())
    doubts = _DOUBTS.match(question)
    if not doubts:
        return question
    told_of = GROUP.search(earlier) if GROUP.search(doubts.group()) else None
    if told_of:
        question = _OF_THEM.sub(f"of {told_of.group()}", question, count=1)  # "I read that half of them are agency staff. Is that right?"
    return question if GROUP.search(doubts.group()) or ellipsis.PERSONAL.search(doubts.group()) else question[doubts.end() :]
