"""The question before a follow-up: what of it may take another part, what stands behind one that leans, and whom and what it names."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ..english.agreement import plural
from ..english.binding import PRONOUN, names_somebody
from ..english.clause import AUXILIARY, GRADE, GROUP, Clause, clause
from . import ellipsis
from .leaning import SEVERAL, subjects
from .restated import OVERALL
from .substitution import is_name, whom_it_serves

Understand = Callable[[str, Sequence[str]], str]  # a follow-up and the questions before it -> the whole question that it stands for
_THERE_IS = re.compile(r"^there(?:'s| is)(?= an? )", re.IGNORECASE)
_HOW_IS = re.compile(r"how(?:'s| is| are| was| were) (?:the )?(?:[\w'-]+ ?){1,3}", re.IGNORECASE)  # "how's supervision"
# "My son went missing. Do children get visits?" asks the second, and so does "My son is disabled, do children get visits?".
_BEFORE_IT = re.compile(
    rf"^.+(?<!\bSt)[.!?]\s+(?=[\w']+ [\w']+ \w)|^(?!(?:when|if|once|after|before)\b)[^,]+, (?=(?:what|how|who|{AUXILIARY})\b)", re.IGNORECASE
)
# "Tell me about the front door" names it.
_TELL_ABOUT = re.compile(
    r"^(?:(?:please|can you|could you|would you) )*(?:(?:tell|show|give)(?: (?:me|us))?(?: (?:more|something|anything))?(?: about| on)?|explain|describe|list"
    r"|summari[sz]e|anything (?:about|on)) (?=\w)",
    re.IGNORECASE,
)
# "why?", of "How many are home educated, and has it gone up?", asks of the second.
_SECOND = re.compile(
    r"(?P<first>how (?:many|much|often|long)\b.+?),? and (?P<second>(?:is|are|was|were|has|have|does|do|did) (?:it|that|this|they)\b.+)", re.IGNORECASE
)
# These ask of what is so: "what does that mean?", of "Are plans late?"
_OF_WHAT_IS = re.compile(
    r"what does (?:that|this|it) mean\b|why does (?:that|this|it) matter\b|is (?:that|this) (?:a problem|bad|ok|okay|safe)\b", re.IGNORECASE
)
_OF_ANY_SORT = re.compile(r"(?:is|are) there (?:any|an?)\b", re.IGNORECASE)  # "and leaflets?", of "Is there a protocol?", behind homeless teenagers
_HOW_MANY_THERE_ARE = re.compile(r"how many (?P<what>.+?) are there\b", re.IGNORECASE)
_GOOD_OR_BAD = re.compile(r"what makes (?P<what>.+) good or bad", re.IGNORECASE)  # which "why?" became, of "How good are plans?"
_OWN = 4  # words: "their caseloads"
_QUESTION = 3  # words: "has that changed?"
_ASKED = re.compile(r"(?<=\?) (?=[A-Z])")
_FOR_ASKER = re.compile(r"\b(?:for|to) (?:me|us|him|her|them|people like (?:me|us)|my \w+|someone like me)\b", re.IGNORECASE)
_SAME = re.compile(r"\b(?:it|its|that|this|same|there|then|why)\b", re.IGNORECASE)
_ON_DATE = re.compile(r" (?:at|on|as at|as of) \d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+(?: \d{4})?$")  # of whom they were then asked is asked now
_LEADS_FROM = re.compile(r"(?:do|does|did|have|has|are|were|will|can) they\b", re.IGNORECASE)
_WHAT_OR_HOW = re.compile(r"(?:(?:up to|until|till|from|at|by|over|for|in|within|after) )?(?:what|which|how)\b", re.IGNORECASE)
# "What about care leavers with mental health problems?", where nothing was asked before
_OPENS_WITH_TOPIC = re.compile(
    r"^(?:what|how) about (?=\w[\w' -]* (?:with|who|in|on|at)\b)(?!(?:if|when|the|their|its|those|these|that|this|them|it)\b)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Before:
    """The question before: `question`, in which a part may take another's place, and `all` that may be put behind one that leans.

    Where it leans itself, `typed` is what was typed of it, and `question` the one that it leans on, or it itself where it can be `alone`.
    """

    question: str
    all: str
    typed: str = ""
    alone: bool = True
    whole: str = ""  # the question that all these lean on
    topic: str = ""  # what was typed names itself, and pronouns stand for: "the protocol"
    story: bool = False  # what it is about is told before it: "I foster. Is there any help for us?"

    @property
    def parts(self) -> Clause:
        """The parts of its question."""
        return clause(self.question)

    @property
    def people(self) -> re.Match[str] | None:
        """Whom it asks about."""
        return whom_it_serves(self.question)

    @property
    def several(self) -> str:
        """What it is about, where that is several and has a name, or ""."""
        subject = self.parts.subject
        return subject if plural(subject) and not PRONOUN.search(subject) else ""

    @property
    def of_grade(self) -> bool:
        """Whether it asks for a grade."""
        return bool(GRADE.search(self.question) or OVERALL.search(self.question))

    @property
    def how_many(self) -> bool:
        """Whether it asks how many there are."""
        return self.parts.asking.lower() == "how many"

    def behind(self, typed: str) -> str:
        """Return what was typed with all of the earlier question behind it, but less what was asked between of the same people."""
        between = self.all.removesuffix(self.whole) if self.whole else ""
        people = ellipsis.THEY_OR_THEM.search(between) and ellipsis.THEY_OR_THEM.search(typed) and GROUP.search(self.whole)
        person = ellipsis.PERSONAL.search(between) and ellipsis.PERSONAL.search(typed) and names_somebody(self.whole)
        same = (people or person) and not (GROUP.search(between) or _SAME.search(typed))
        return behind(typed, self.whole if same else self.all)

    def put(self, whole: str, typed: str) -> str:
        """Return the whole question, or where none came of it, what was typed with the earlier one behind it."""
        said_by_itself = self.alone and self.whole and whole and _OF_ANY_SORT.match(whole)
        return f"{whole}? ({self.whole}?)" if said_by_itself else f"{whole}?" if whole else self.behind(typed)


def question_before(history: Sequence[str], understand: Understand) -> Before:
    """Return what is to be known of the last of these questions, each understood behind those before it."""
    asked = history[-1].strip().rstrip("?!. ")
    if len(history) > 1 and _LEADS_FROM.match(asked) and understand(history[-1], history[:-1]) == history[-1]:
        # "do they keep in touch between reviews?" names enough not to be changed, and still is asked of what was asked before
        first = _ASKED.split(flat(understand(history[-2], history[:-2])))[-1]
        return Before(_plain(first, understand), f"{asked}? {first}", asked, alone=False, whole=first)
    last = _SECOND.fullmatch(asked)
    whole = understand(last["second"], [*history[:-1], last["first"]]) if last else understand(history[-1], history[:-1])
    earlier = _THERE_IS.sub("is there", ellipsis.TAG.sub(r"\1", whole.rstrip("?!. ")))
    if leaning := ellipsis.LEANS.fullmatch(earlier):
        return _leaning(leaning["typed"], leaning["earlier"], history[-1], understand)
    question = _ON_DATE.sub("", _plain(earlier, understand))
    story = bool(_BEFORE_IT.match(earlier) and (_FOR_ASKER.search(question) or PRONOUN.search(question) or len(subjects(question)) < SEVERAL))
    return Before(question, earlier if story else question, story=story)


def _leaning(typed: str, earlier: str, line: str, understand: Understand) -> Before:
    """Return what is to be known of a question that leans itself: `typed`, of the `line`, with the `earlier` one behind it."""
    first = earlier.rstrip("?. ")
    if _BEFORE_IT.match(first) and PRONOUN.search(_plain(first, understand)):  # "Plans are a joke. What did they say about them?"
        return Before(first, f"{typed} {first}", story=True)
    said, plain = clause(typed), typed.rstrip("?. ")
    # "Is there a strategy?" says itself what "since when?" asks of; "has that got better?" does not, and "why?" asks nothing by itself.
    alone = bool(said.there) and not said.asking and not PRONOUN.search(typed)
    question = _plain(plain if alone else first, understand)
    topic = "" if alone else _own_topic(plain)
    small = topic[:1].lower() + topic[1:]
    topic = small if small in line else topic  # as it was typed
    if _only_asks(plain) or not (said.auxiliary or topic or subjects(typed)) or len(typed.replace("'s ", " is ").split()) < _QUESTION:
        return Before(question, question, topic=topic)
    asks = (said.auxiliary or (said.asking and said.inverted)) and not ellipsis.WHAT_ABOUT.match(typed)
    whole = _ASKED.split(earlier)[-1]  # what stands alone: of turns between that lean too nothing is asked again
    return Before(question, f"{typed} {whole}", ellipsis.TOO.sub("", plain) if asks else "", alone, whole, topic)


def behind(typed: str, earlier: str) -> str:
    """Return what was typed with the earlier question behind it, which is what to do where the two make no question."""
    there = _HOW_MANY_THERE_ARE.match(earlier) if _OF_WHAT_IS.match(typed) else None
    if there:
        earlier = f"are there {there['what']}{earlier[there.end() :]}"  # "what does that mean for them?", of "How many agency teams are there?"
    return f"{typed}{'.' if ellipsis.MORE.fullmatch(typed) else '?'} ({earlier[:1].upper()}{earlier[1:]}?)"


def flat(whole: str) -> str:
    """Return the question without the brackets round what it leans on: "Is it? Are plans late"."""
    leaning = ellipsis.LEANS.fullmatch(whole)
    return f"{leaning['typed']} {leaning['earlier']}" if leaning else whole.rstrip("?!. ")


def _only_asks(typed: str) -> bool:
    """Whether what was typed only asks, and says nothing that a later question may lean on: "until what age?", "why?"."""
    asks = ellipsis.BARE.fullmatch(typed) or ellipsis.HOW_MANY.fullmatch(typed)
    return bool(asks or (ellipsis.NO_VERB.fullmatch(typed) and _WHAT_OR_HOW.match(typed)))


def _own_topic(typed: str) -> str:
    """Return what the question that leans names by itself: "the protocol" of "What is the protocol?", "checks" of "What about checks?"."""
    if about := ellipsis.WHAT_ABOUT.match(typed):
        part = typed[about.end() :]
        part = ellipsis.THEIRS.sub("", part) if len(part.split()) <= _OWN else part
        elsewhere = ellipsis.ONES_THAT.fullmatch(part) or ellipsis.OTHERS.fullmatch(part) or ellipsis.TIMES.fullmatch(part) or ellipsis.PHRASE.match(part)
        return "" if elsewhere or PRONOUN.search(part) or not is_name(part) else part
    others = (GROUP, ellipsis.TIMES, ellipsis.ONES_THAT, ellipsis.OTHERS, ellipsis.PHRASE, ellipsis.ADVERBIAL, ellipsis.NO_VERB)
    if len(subjects(typed)) >= SEVERAL and is_name(typed) and not any(form.fullmatch(typed) for form in others):
        return typed  # "And strategy meetings?"
    names = ellipsis.DEFINES.match(typed) or ellipsis.COUNTS.match(typed) or _HOW_IS.fullmatch(typed)
    return typed if names and subjects(typed) and not PRONOUN.search(typed) else ""


def _plain(question: str, understand: Understand) -> str:
    """Return the question less what was said around it: "and", "too", "tell me about"."""
    opening = ellipsis.OPENER.match(question)
    question = question[opening.end() if opening else 0 :] or question
    if judged := _GOOD_OR_BAD.fullmatch(question):
        question = f"how good {'are' if plural(judged['what']) else 'is'} {judged['what']}"
    turns = ellipsis.TURNS_TO.fullmatch(question)
    if turns and is_name(turns["topic"]) and ellipsis.THEM.search(turns["question"]) and ellipsis.ASKING.match(turns["question"]):
        turned = understand(turns["question"], [turns["topic"]])
        question = question if ellipsis.LEANS.fullmatch(turned) else turned.rstrip("?!. ")  # "pre-proceedings - are they taking too long?"
    told = _TELL_ABOUT.sub("", _BEFORE_IT.sub("", question), count=1)
    return ellipsis.TOO.sub("", _OPENS_WITH_TOPIC.sub("", told))
