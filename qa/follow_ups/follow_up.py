"""A follow-up, "what about care leavers?" or "why?", becomes the whole question that it stands for, from the questions before it.

Rules, no model: a part of the earlier question is put in the place of a pronoun, or the new part in the place of an old one. Where that
would be no English, what was typed stays as it is with the earlier question behind it: "Who? (Are caseloads too high?)". What comes out is
searched, read and judged like any question, so that what was asked earlier makes nothing pass.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ..direct.grades import LAST_GRADE, asks_of_earlier
from ..direct.lists import asks_for_summary, asks_what_must_improve
from ..english.agreement import plural
from ..english.binding import PRONOUN, names_somebody
from ..english.clause import AUXILIARY, GRADE, GROUP, STAFF, clause
from ..english.kind_words import YEAR
from . import ellipsis
from .leaning import HOW_MANY_ARE, SEVERAL, is_whole, leans_on, subjects
from .pronouns import is_person, without_pronouns
from .question_words import asked_of, how_many_so
from .reference import BE, LEADS, WRITTEN
from .restated import (
    DETERMINED,
    OVERALL,
    THEY,
    as_statement,
    asks_grade_of_areas,
    doing_too,
    in_place_of,
    naming_whom,
    number_of,
    of_other_one,
    share_of,
    whom_typed,
    with_object,
    with_place,
)
from .substitution import is_like_part, is_name, whom_it_serves, with_kin, with_part
from .they import mean_people, told_apart

_GOOD_OR_BAD = re.compile(r"what makes (?P<what>.+) good or bad", re.IGNORECASE)  # which "why?" became, of "How good are plans?"
_TOLD_TO = re.compile(r"\b(?:told|asked) to (?:improve|do|get better|work on)\b", re.IGNORECASE)
_SENTENCE = 4  # words: "a lot overrun the limit"
_OWN = 4  # words: "their caseloads"
_SINCE_THEN = re.compile(r"\bsince then\b", re.IGNORECASE)
_SAYS_NO_MORE = re.compile(r"(?:do|work|like|help|involved|about|for|there|good|any good|working|in place)", re.IGNORECASE)
_QUESTION = 3  # words: "has that changed?"
_ONE_BODY = re.compile(r"\b(?:team|hub|service|school|panel|board|unit|agency|programme|project|scheme|MASH)$")
_SO_OR_BUT = re.compile(r"\b(?:so|but)\b", re.IGNORECASE)
# "so they have no backlog then?"
_THEY_SAY = re.compile(
    r"(?:they|he|she|it|there)(?:'(?:s|re|ve|ll)\b| (?:is|are|was|were|do|does|did|has|have|had|can|will|get|got|don't|doesn't|aren't|isn't)\b)", re.IGNORECASE
)
_NOBODY = re.compile(r"(?:nobody|no[- ]one|nothing|none|everyone|everybody|everything)\b", re.IGNORECASE)  # "so nobody is harmed?"
_SO_OFTEN = re.compile(r"\b(?:(?:last|this|that) (?:year|month|time)|more than once|more often|so far|altogether|in total|again)\b", re.IGNORECASE)
_SO = re.compile(r"\bso\b", re.IGNORECASE)
_IS_IT_SO = re.compile(r"(?:is|are|was|were|do|does|did|has|have)\b", re.IGNORECASE)  # "so are children left at risk?"
_ASKED = re.compile(r"(?<=\?) (?=[A-Z])")
_OF_INSPECTION = re.compile(r"\b(?:inspection|report|one before)\b", re.IGNORECASE)
_INSPECTED = re.compile(r"\b(?:inspect\w*|ofsted|report)\b", re.IGNORECASE)
_WHAT_ABOUT_X = re.compile(r"(?:and |so |but )*(?:what|how) about", re.IGNORECASE)
_HOW_LONG = re.compile(r"how (?:long|often|soon|quickly)\b", re.IGNORECASE)
_COUNTED = re.compile(r"(?:how (?:many|much)|what (?:percentage|proportion|share|number))\b", re.IGNORECASE)
_WAS = {"is": "was", "are": "were", "do": "did", "does": "did", "have": "had", "has": "had"}
_IS_OR_DOES = re.compile(rf"\b(?:{'|'.join(_WAS)})\b", re.IGNORECASE)
_ONLY_ASKS = (ellipsis.BARE, ellipsis.NO_VERB, ellipsis.HOW_MANY)
_ANY_GOOD = re.compile(r"(?:any |really )?(?:good|effective|ok|okay|strong|use|useful|in place|used)(?: enough)?", re.IGNORECASE)
_ARE_THERE = re.compile(r" (?:are|were) there$", re.IGNORECASE)
_FOR_ASKER = re.compile(r"\b(?:for|to) (?:me|us|him|her|them|people like (?:me|us)|my \w+|someone like me)\b", re.IGNORECASE)
_OF_THEM = re.compile(r"(?<=many )of (?:them|those|these)\b|(?<=any )of (?:them|those|these)\b", re.IGNORECASE)
_IT = re.compile(r"\b(?:it|its)\b", re.IGNORECASE)
_THING = re.compile(r"\b(?:it|its|that|this|those|these|there|them|same)\b", re.IGNORECASE)
_THEM = re.compile(r"\b(?:it|they|them|those|these)\b|\b(?:is|are|was|does|has) (?:that|this)\b|\bwho (?:is|was) (?:that|this|he|she)\b", re.IGNORECASE)
_THEY_OR_THEM = re.compile(r"\b(?:they|them|their)\b", re.IGNORECASE)
_SAME = re.compile(r"\b(?:it|its|that|this|same|there|then|why)\b", re.IGNORECASE)
_COUNTS = re.compile(r"(?:how many|which) (?!of\b|ones?\b)[a-z]+", re.IGNORECASE)  # "how many kids turn it down": what "that" is, and no noun
_ON_DATE = re.compile(r" (?:at|on|as at|as of) \d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+(?: \d{4})?$")  # of whom they were then asked is asked now
_IT_OR_THAT = re.compile(r"\b(?:it|that|this)\b", re.IGNORECASE)
_WHO_IS = re.compile(r"who(?:'s| is| was) ", re.IGNORECASE)
_LEADS_FROM = re.compile(r"(?:do|does|did|have|has|are|were|will|can) they\b", re.IGNORECASE)
_WHEN_IT_IS = re.compile(r"(?:when|once) ", re.IGNORECASE)
_WHAT_OR_HOW = re.compile(r"(?:(?:up to|until|till|from|at|by|over|for|in|within|after) )?(?:what|which|how)\b", re.IGNORECASE)
_FAULTS = re.compile(
    r"\b(?:delays?|concerns?|criticisms?|problems?|issues?|weakness(?:es)?|gaps?|improvements?|changes?|exceptions?|examples?|reasons?|differences?"
    r"|progress|evidence|effects?|results?|use|luck|success|impact|numbers?|figures?|details?|news|others?)\b",
    re.IGNORECASE,
)
# "What about care leavers with mental health problems?", where nothing was asked before
_OPENS_WITH_TOPIC = re.compile(
    r"^(?:what|how) about (?=\w[\w' -]* (?:with|who|in|on|at)\b)(?!(?:if|when|the|their|its|those|these|that|this|them|it)\b)", re.IGNORECASE
)
_FOR_GROUP = re.compile(rf"for {GROUP.pattern}", re.IGNORECASE)


def standalone(question: str, history: Sequence[str]) -> str:
    """Return the question as it would be asked on its own: unchanged where it leans on no earlier one (`history`, oldest first)."""
    *history, typed = (_apostrophes(line) for line in (*history, question))
    while len(history) > 1 and ellipsis.WHAT_ABOUT.match(typed) and any(asks.fullmatch(history[-1].strip(" ?!.")) for asks in _ONLY_ASKS):
        history = history[:-1]  # "what about transport?", after "up to what age?", is asked of what that was asked of
    asked = _whole(typed, history) if history else question
    asked = question if asked == typed else asked
    leans = bool(ellipsis.LEANS.fullmatch(asked))
    adds = len(history) > 1 and (_states(history[-1]) or (leans and bool(ellipsis.TOPIC.fullmatch(history[-1].strip()))))
    if asked != question and adds and not ellipsis.PERSONAL.search(question):
        # "So an outside agency helps?" between the two is no question: what is asked leans on both
        said = history[-1].strip().rstrip("?!. ")
        asked = _behind(typed.strip().rstrip("?!. "), f"{said}? {_flat(standalone(history[-2], history[:-2]))}")
    return question if asked == question else asked[:1].upper() + asked[1:]


def _apostrophes(line: str) -> str:
    """Return the line with those that are missing: "whats", "theyre", "its late"; "who's job" is whose."""
    line = re.sub(r"^((?:and |so )?what) about (?=if\b)", r"\1 ", ellipsis.TAILS.sub("", line.replace("’", "'")), flags=re.IGNORECASE)
    line = re.sub(  # "whats that mean" asks what it does mean
        r"^((?:and |so )?)what'?s (?=(?:it|that|this) (?:all |actually |really )?(?:mean|do|cost|say|cover|involve)\b)",
        r"\1what does ",
        line,
        flags=re.IGNORECASE,
    )
    line = ellipsis.WHYS.sub(r"\1 is", line)
    line = ellipsis.BARE_IM.sub(r"\1'\2", ellipsis.BARE_NT.sub(r"\1n't", re.sub(r"\btil\b", "till", line, flags=re.IGNORECASE)))
    return ellipsis.BARE_RE.sub(r"\1're", ellipsis.BARE_S.sub(r"\1's", ellipsis.WHOSE.sub("whose", line)))


def _flat(whole: str) -> str:
    """Return the question without the brackets round what it leans on: "Is it? Are plans late"."""
    leaning = ellipsis.LEANS.fullmatch(whole)
    return f"{leaning['typed']} {leaning['earlier']}" if leaning else whole.rstrip("?!. ")


def _states(typed: str) -> bool:
    """Whether this adds to the question before and makes none with it: "so it's back in-house?", "an independent review?"."""
    opener = ellipsis.OPENER.match(typed.strip())
    plain = typed.strip()[opener.end() if opener else 0 :].rstrip("?!. ")
    names = ellipsis.NAMING.match(plain) and not (opener and is_name(plain)) and not ellipsis.TURNS_TO.fullmatch(plain)
    goes_on = opener and re.match(r"(?:so|but)\b", typed.strip(), re.IGNORECASE)
    verb = re.search(rf"\b(?:{AUXILIARY}|\w+'(?:s|re|ve))\b", plain, re.IGNORECASE) or (len(plain.split()) >= _SENTENCE and not ellipsis.PHRASE.match(plain))
    says = (goes_on and (verb or plain.startswith("not "))) or (PRONOUN.match(plain) and not ellipsis.THEIRS.match(plain)) or names
    return (
        bool(says)
        and not any(found.match(plain) for found in (ellipsis.ASKING, ellipsis.TELL, ellipsis.MORE, ellipsis.ADVERBIAL))
        and not ellipsis.ONES_THAT.fullmatch(plain)
    )


@dataclass(frozen=True, slots=True)
class _Before:
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

    def behind(self, typed: str) -> str:
        """Return what was typed with all of the earlier question behind it, but less what was asked between of the same people."""
        between = self.all.removesuffix(self.whole) if self.whole else ""
        people = _THEY_OR_THEM.search(between) and _THEY_OR_THEM.search(typed) and GROUP.search(self.whole)
        person = ellipsis.PERSONAL.search(between) and ellipsis.PERSONAL.search(typed) and names_somebody(self.whole)
        same = (people or person) and not (GROUP.search(between) or _SAME.search(typed))
        return _behind(typed, self.whole if same else self.all)

    def put(self, whole: str, typed: str) -> str:
        """Return the whole question, or where none came of it, what was typed with the earlier one behind it."""
        said_by_itself = self.alone and self.whole and whole and ellipsis.OF_ANY_SORT.match(whole)
        return f"{whole}? ({self.whole}?)" if said_by_itself else f"{whole}?" if whole else self.behind(typed)


def _before(history: Sequence[str]) -> _Before:
    asked = history[-1].strip().rstrip("?!. ")
    if len(history) > 1 and _LEADS_FROM.match(asked) and standalone(history[-1], history[:-1]) == history[-1]:
        # "do they keep in touch between reviews?" names enough not to be changed, and still is asked of what was asked before
        first = _ASKED.split(_flat(standalone(history[-2], history[:-2])))[-1]
        return _Before(_plain(first), f"{asked}? {first}", asked, alone=False, whole=first)
    last = ellipsis.SECOND.fullmatch(history[-1].strip().rstrip("?!. "))
    whole = standalone(last["second"], [*history[:-1], last["first"]]) if last else standalone(history[-1], history[:-1])
    earlier = ellipsis.THERE_IS.sub("is there", ellipsis.TAG.sub(r"\1", whole.rstrip("?!. ")))
    leaning = ellipsis.LEANS.fullmatch(earlier)
    if not leaning:
        question = _ON_DATE.sub("", _plain(earlier))
        story = bool(ellipsis.BEFORE_IT.match(earlier) and (_FOR_ASKER.search(question) or PRONOUN.search(question) or len(subjects(question)) < SEVERAL))
        return _Before(question, earlier if story else question, story=story)
    first = leaning["earlier"].rstrip("?. ")
    if ellipsis.BEFORE_IT.match(first) and PRONOUN.search(_plain(first)):  # "Plans are a joke. What did they say about them?"
        return _Before(first, f"{leaning['typed']} {first}", story=True)
    said = clause(leaning["typed"])
    # "Is there a strategy?" says itself what "since when?" asks of; "has that got better?" does not, and "why?" asks nothing by itself.
    alone = bool(said.there) and not said.asking and not PRONOUN.search(leaning["typed"])
    question = _plain(leaning["typed" if alone else "earlier"].rstrip("?. "))
    topic = "" if alone else _own_topic(leaning["typed"].rstrip("?. "))
    small = topic[:1].lower() + topic[1:]
    topic = small if small in history[-1] else topic  # as it was typed
    bare = _only_asks(leaning["typed"].rstrip("?. "))
    if bare or not (said.auxiliary or topic or subjects(leaning["typed"])) or len(leaning["typed"].replace("'s ", " is ").split()) < _QUESTION:
        return _Before(question, question, topic=topic)
    asks = (said.auxiliary or (said.asking and said.inverted)) and not ellipsis.WHAT_ABOUT.match(leaning["typed"])
    typed = ellipsis.TOO.sub("", leaning["typed"].rstrip("?. ")) if asks else ""
    whole = _ASKED.split(leaning["earlier"])[-1]  # what stands alone: of turns between that lean too nothing is asked again
    return _Before(question, f"{leaning['typed']} {whole}", typed, alone, whole, topic)


def _only_asks(typed: str) -> bool:
    """Whether what was typed only asks, and says nothing that a later question may lean on: "until what age?", "why?"."""
    asks = ellipsis.BARE.fullmatch(typed) or ellipsis.HOW_MANY.fullmatch(typed)
    return bool(asks or (ellipsis.NO_VERB.fullmatch(typed) and _WHAT_OR_HOW.match(typed)))


def _own_topic(typed: str) -> str:
    """Return what the question that leans names by itself: "the protocol" of "What is the protocol?", "checks" of "What about checks?"."""
    about = ellipsis.WHAT_ABOUT.match(typed)
    part = typed[about.end() :] if about else ""
    if about:
        part = ellipsis.THEIRS.sub("", part) if len(part.split()) <= _OWN else part
        elsewhere = ellipsis.ONES_THAT.fullmatch(part) or ellipsis.OTHERS.fullmatch(part) or ellipsis.TIMES.fullmatch(part) or ellipsis.PHRASE.match(part)
        return "" if elsewhere or PRONOUN.search(part) or not is_name(part) else part
    others = (GROUP, ellipsis.TIMES, ellipsis.ONES_THAT, ellipsis.OTHERS, ellipsis.PHRASE, ellipsis.ADVERBIAL, ellipsis.NO_VERB)
    if len(subjects(typed)) >= SEVERAL and is_name(typed) and not any(form.fullmatch(typed) for form in others):
        return typed  # "And strategy meetings?"
    names = ellipsis.DEFINES.match(typed) or _COUNTS.match(typed) or ellipsis.HOW_IS.fullmatch(typed)
    return typed if names and subjects(typed) and not PRONOUN.search(typed) else ""


def _plain(question: str) -> str:
    """Return the question less what was said around it: "and", "too", "tell me about"."""
    opening = ellipsis.OPENER.match(question)
    question = question[opening.end() if opening else 0 :] or question
    if judged := _GOOD_OR_BAD.fullmatch(question):
        question = f"how good {'are' if plural(judged['what']) else 'is'} {judged['what']}"
    turns = ellipsis.TURNS_TO.fullmatch(question)
    if turns and is_name(turns["topic"]) and _THEM.search(turns["question"]) and ellipsis.ASKING.match(turns["question"]):
        turned = standalone(turns["question"], [turns["topic"]])
        question = question if ellipsis.LEANS.fullmatch(turned) else turned.rstrip("?!. ")  # "pre-proceedings - are they taking too long?"
    told = ellipsis.TELL_ABOUT.sub("", ellipsis.BEFORE_IT.sub("", question), count=1)
    return ellipsis.TOO.sub("", _OPENS_WITH_TOPIC.sub("", told))


def _whole(question: str, history: Sequence[str]) -> str:
    question = ellipsis.NOT_ASKED.sub("", question.strip())
    doubts = ellipsis.DOUBTS.match(question)
    told_of = GROUP.search(history[-1]) if doubts and GROUP.search(doubts.group()) else None
    if told_of:
        question = ellipsis.OF_THEM.sub(f"of {told_of.group()}", question, count=1)  # "I read that half of them are agency staff. Is that right?"
    if doubts and not GROUP.search(doubts.group()) and not ellipsis.PERSONAL.search(doubts.group()):
        question = question[doubts.end() :]
    thanks = ellipsis.THANKS.match(question)
    asked = (question[thanks.end() :] if thanks else question) or question
    asked = ellipsis.WHAT_PERIOD.sub(r"\1 how long", ellipsis.WHYS.sub(r"\1 is", asked))
    before = _before(history)
    if (of := YEAR.findall(before.question)) and len(of) == 1:
        asked = _SINCE_THEN.sub(f"since {of[0]}", asked)
    opener = ellipsis.OPENER.match(asked)
    rest = asked[opener.end() :] if opener else asked
    plain = ellipsis.WHY_THEM.sub("", rest.rstrip("?!. "))
    plain = ellipsis.TAG.sub(r"\1", plain) if PRONOUN.match(plain) else plain
    without_too = ellipsis.TOO.sub("", plain)
    short = is_name(without_too) and len(without_too.split()) <= SEVERAL and not ellipsis.BARE.fullmatch(without_too)
    if without_too != plain and (GROUP.fullmatch(without_too) or ellipsis.ONES_THAT.fullmatch(without_too) or short):
        return _whole(f"what about {without_too}?", history)
    if not plain:
        return before.behind("what else")
    if meant := ellipsis.MEANT_BEHIND.fullmatch(plain):
        return _whole(f"what about {meant['part']}?", history)
    if (GRADE.search(before.question) or OVERALL.search(before.question)) and ellipsis.WHY_DOWN.fullmatch(plain):
        return "Why did the grade drop?"
    if asks_what_must_improve(plain) and _TOLD_TO.search(plain):
        return asked  # "so what have they been told to improve?"
    if same := ellipsis.SAME_FOR.fullmatch(plain):
        return _whole(f"what about {ellipsis.TOO.sub('', same['part'] or same['goes'] or same['do'])}?", history)
    if ellipsis.DISBELIEVES.fullmatch(plain) or ellipsis.IN_SHORT.fullmatch(plain):
        return before.behind(plain) if before.typed or before.story else f"{before.question}?"  # what the report says of it is what can be told
    if ellipsis.EVIDENCE_FOR_IT.fullmatch(plain):
        return before.behind(plain)
    if opener and ellipsis.CLOSES.fullmatch(plain):
        return before.behind(plain)  # "so job done?"
    if main := ellipsis.IF_MAIN.fullmatch(plain):
        return _whole(f"{main['main']} {main['case']}?", history)  # "if they do go in can i still see them"
    supposes = ellipsis.SUPPOSES.match(plain)
    if opener and not supposes and ellipsis.CASE.fullmatch(plain) and len(subjects(plain)) <= ellipsis.WHOLE:
        return before.behind(f"what happens {plain}")
    if ellipsis.WHEN_THEY_DO.fullmatch(plain) and not supposes:
        return before.behind(plain)
    if so := ellipsis.THAT_THEY_DO.fullmatch(plain):
        said = as_statement(before.question, so["verb"]) if before.alone else ""
        return f"{so['asks']} {said}?" if said else before.behind(plain)
    if (the_one := ellipsis.THE_KIND_ONE.fullmatch(plain)) and (of_kind := of_other_one(before.question, the_one["kind"])):
        return f"{of_kind}?"
    swaps = ellipsis.SORRY_NOT.fullmatch(plain)
    if swaps and is_name(swaps["part"]) and (instead := in_place_of(before.question, swaps["part"], swaps["old"])):
        return f"{instead}?"
    corrects = ellipsis.CORRECTS.match(plain)
    if corrects and is_name(plain[corrects.end() :]):
        return _whole(f"what about {plain[corrects.end() :]}?", history)
    if ellipsis.MORE.fullmatch(plain):
        parts = clause(before.question)
        if parts.named and not parts.thing and (not parts.rest or _SAYS_NO_MORE.fullmatch(parts.rest)) and not PRONOUN.search(parts.noun):
            return f"What does the report say about {parts.noun}?"
        return f"{before.question}?"  # what is told of it is in the paragraphs that the question brings
    about = ellipsis.WHAT_ABOUT.match(asked)
    if not about and (about := ellipsis.WHAT_ABOUT.match(rest)):
        asked = rest
    part = (asked[about.end() :] if about else rest).rstrip("?!. ")
    if (about or opener) and (said := ellipsis.THEN_TOO.sub("", part)) != part and is_name(said):
        part = said  # "and suspensions then?"
    if ellipsis.OTHER_AREAS.fullmatch(part) and asks_grade_of_areas(before.question) and ellipsis.AREA.search(before.question):
        return "What were the other grades?"
    if about and ellipsis.SOMEWHERE_FOR.fullmatch(part):
        return f"Is there {part}?"
    meant = ellipsis.MEANT_NOT.fullmatch(part) if about and ellipsis.MEANT.search(about.group()) else None
    if meant and is_name(meant["part"]) and (instead := in_place_of(before.question, meant["part"], meant["old"])):
        return f"{instead}?"
    if (about or opener) and (cut := ellipsis.NOT_THE.search(part)) and is_name(part[: cut.start()]):
        part = part[: cut.start()]
    if about and ellipsis.MEANT.search(about.group()) and ellipsis.ASKING.match(part):
        return f"{part} are there?" if _COUNTS.match(part) and is_name(part.partition("many ")[2]) else _whole(f"{part}?", history)
    if one := ellipsis.ONE_BEFORE.fullmatch(plain):
        if GRADE.search(before.question) and not one["asks"]:
            return LAST_GRADE
        asks = one["asks"] or ("when was" if before.question.lower().startswith("when") else "")
        return f"{asks} the inspection before this one?" if asks and any(_INSPECTED.search(line) for line in history) else before.behind(plain)
    if (was := ellipsis.WAS_BEFORE.fullmatch(plain)) and _COUNTED.match(before.question) and _IS_OR_DOES.search(before.question):
        return f"{_IS_OR_DOES.sub(lambda verb: _WAS[verb.group().lower()], before.question, count=1)} {was['when']}?"
    if ellipsis.THEN_GRADED.fullmatch(plain) and (asks_of_earlier(before.question) or ellipsis.ONE_BEFORE.fullmatch(history[-1].strip(" ?!."))):
        return LAST_GRADE
    all_same = ellipsis.THEN_TOO.sub("", plain)
    if ellipsis.ALL_THE_SAME.fullmatch(all_same) and ellipsis.ALL.search(all_same) and asks_grade_of_areas(before.question):
        return "Did all areas get the same grade?"
    turns = ellipsis.TURNS_TO.fullmatch(part) if about or opener or thanks else None
    if turns and ellipsis.THEN_TOPIC.fullmatch(turns["topic"]):
        return _whole(f"{turns['question'].rstrip('?!. ')} {turns['topic']}?", history)  # "and before that, how are they assessed?"
    turns_for = turns if turns and _FOR_GROUP.fullmatch(turns["topic"]) else None
    if turns and not about and not (is_name(turns["topic"]) and _THEM.search(turns["question"]) and "same" not in turns["question"]):
        turns = None
    served = whom_it_serves(before.question) if turns else None
    if turns and served and ellipsis.THEY_GO.search(turns["question"]) and not (GROUP.search(turns["topic"]) or names_somebody(turns["topic"])):
        return f"{ellipsis.THEY_GO.sub(lambda they: f'{they[1]} {served.group()} {they[2]}', turns['question'].rstrip('?!. '))} to {turns['topic']}?"
    if turns and ellipsis.THEY_THEM.search(turns["question"]) and plural(turns["topic"]):
        return f"{re.sub(r'them$', turns['topic'], turns['question'].rstrip('?!. '), flags=re.IGNORECASE)}?"  # "what about drivers, did they change them?"
    if turns_for and ellipsis.ASKING.match(turns_for["question"]) and not PRONOUN.search(turns_for["question"]):
        return f"{turns_for['question'].rstrip('?!. ')} {turns_for['topic']}?"  # "for adopters - what support after?"
    if turns and ellipsis.ASKING.match(turns["question"]):
        turned = naming_whom(turns["topic"], before.question)
        if served and ellipsis.THEIRS.match(turns["topic"]):  # "what about their plans, are those any good?"
            owner = f"{served.group()}'" if served.group().endswith("s") else f"{served.group()}'s"
            return standalone(f"{turns['question']}?", [ellipsis.THEIRS.sub(f"{owner} ", turns["topic"], count=1)])
        if turned != turns["topic"] and turns["question"].lower().startswith("do any "):
            return f"do any {turned} {turns['question'].rstrip('?!. ')[7:]}?"  # "what about those in care, do any have no school?"
        topic = ellipsis.FOR_ONES.sub("", re.sub(r"^for ", "", turns["topic"], flags=re.IGNORECASE))
        whole, asks = standalone(f"{turns['question']}?", [topic]), turns["question"].rstrip("?!. ")
        nothing = (not subjects(asks) or ellipsis.SAYS_OF_THEM.fullmatch(asks)) and not ellipsis.WHAT_ABOUT.match(before.question)
        if nothing and GROUP.fullmatch(DETERMINED.sub("", topic)) and not ellipsis.LEANS.fullmatch(whole):
            return before.behind(whole.rstrip("?"))  # "and the children, do they get any help?", of "Do parents understand conferences?"
        return whole
    if opener and ellipsis.SAYS.match(plain) and _SO_OR_BUT.search(opener.group()):
        return before.behind(plain)
    if ellipsis.SAID_OF.match(plain) and not (ellipsis.SPOKE.search(before.question) or WRITTEN.search(before.question)):
        return asked  # "what did they say about schools?": what inspectors said
    if not about and is_whole(plain) and not ellipsis.PHRASE.match(plain):
        return asked
    if before.story and (about or PRONOUN.search(plain) or ellipsis.BARE.fullmatch(plain) or leans_on(plain, before.question)):
        return before.behind(f"what happens {plain[supposes.start('case') :]}" if supposes else plain)
    how_many_of = ellipsis.HOW_MANY_OF.fullmatch(before.question) if ellipsis.WHICH_ONES.fullmatch(plain) and not before.typed else None
    if how_many_of:
        return f"{'what' if _ARE_THERE.search(how_many_of['of']) else 'which'} {how_many_of['of']}?"  # "which ones?", of "How many things need to improve?"
    subject, people = clause(before.question).subject, whom_it_serves(before.question)
    subject = subject if plural(subject) and not PRONOUN.search(subject) else ""
    ones = ellipsis.SOME_ONES.search(plain) if not about and ellipsis.ASKING.match(plain) else None
    if ones and subject and (" " in ones["which"] or len(GROUP.findall(before.question)) == 1):
        return f"{plain[: ones.start()]}{ones['which']} {subject}{plain[ones.end() :]}?"
    any_of = ellipsis.ANY_OF.fullmatch(plain) if not about else None
    own = clause(before.question).subject
    if (
        any_of
        and people
        and people.group() in own
        and not STAFF.search(people.group())
        and not (_FAULTS.search(any_of["what"]) or GROUP.search(plain) or names_somebody(plain))
    ):
        return f"{'are' if plural(any_of['what']) else 'is'} there any {any_of['what']} for {people.group()}?"  # "any apprenticeships?", of care leavers
    if any_of:
        return before.behind(plain)
    any_are = ellipsis.ANY_ARE.fullmatch(plain)
    of_which = subject if len(subject.split()) <= SEVERAL else ""
    of_which = of_which or (people.group() if people else "")
    how_many = None if PRONOUN.search(plain) else ellipsis.HOW_MANY_OF_THEM.fullmatch(plain)
    if how_many and people and of_which == people.group() and of_which in clause(before.question).subject:
        waited_for = clause(before.question).object if ellipsis.WAITING.fullmatch(how_many["rest"]) else ""
        return f"how many {of_which} {how_many['rest']}{f' for {waited_for}' if waited_for else ''}?"
    if any_are and of_which and not PRONOUN.search(re.sub(r"\btheir\b", "", any_are["rest"])):
        return f"{any_are['before']} {of_which} {any_are['rest']}?"
    if (so_many := ellipsis.HOW_MANY_SO.fullmatch(plain)) and not before.typed and (whole := how_many_so(so_many["verb"], before.question)):
        return f"{whole}?"
    case = part if about else plain
    if _WHEN_IT_IS.match(case) and ellipsis.ADVERBIAL.fullmatch(case) and ellipsis.HAPPENS.match(before.question):
        return before.behind(f"what happens {case}")  # "and when they come back?", of "What happens when children go missing?"
    if about and _WHEN_IT_IS.match(part) and ellipsis.ADVERBIAL.fullmatch(part) and not before.typed:
        return f"{before.question} {part}?"  # "what about when they leave care?"
    even = ellipsis.EVEN.match(plain)
    these = plain[even.end() :] if even and not ellipsis.PHRASE.match(plain, even.end()) else ""
    if is_name(these) and (plural(these) or GROUP.search(these) or ellipsis.ONES_THAT.fullmatch(these)):
        of_these = _whole(f"what about {these}?", history)
        if not ellipsis.LEANS.fullmatch(of_these):
            return of_these
    if ellipsis.ADVERBIAL.fullmatch(plain):
        other_time = ellipsis.OF_DAY.search(before.question) if ellipsis.OF_DAY.search(plain) else None
        if other_time:
            return f"{before.question[: other_time.start()]}{plain}{before.question[other_time.end() :]}?"
        points = ellipsis.BEFORE_THEM.match(plain) or (before.typed and PRONOUN.search(plain))
        return before.behind(plain) if points else f"{before.question} {plain[:1].lower()}{plain[1:]}?"
    of_grade = GRADE.search(before.question) or OVERALL.search(before.question)
    if ellipsis.SINCE_GRADED.fullmatch(plain) and of_grade:
        area = ellipsis.AREA.search(OVERALL.sub("", before.question))
        return f"What {'were' if plural(area.group()) else 'was'} {area.group()} rated at the last inspection?" if area else LAST_GRADE
    of_areas = asks_grade_of_areas(before.question)
    if of_grade and (graded := ellipsis.WHICH_GRADED.fullmatch(plain)) and (of_areas or not graded["of"]):
        return f"Which area got the {graded['which']} grade?"
    if of_areas and (of_any := ellipsis.ANY_GRADED.fullmatch(plain)):  # but not of "How many homes were rated good?"
        areas = f"{'all' if of_any['share'].lower() in ('all', 'most') else 'any'} areas"
        return f"Did {areas} get {of_any['grade']}?" if of_any["grade"].lower().startswith("req") else f"Were {areas} {of_any['grade']}?"
    if supposes:
        return before.behind(f"what happens {plain[supposes.start('case') :]}")
    if ellipsis.HOW_MANY_EACH.fullmatch(plain) and len(plain.split()) < ellipsis.LONG:
        return before.behind(plain)
    matters = clause(before.question) if ellipsis.WHY_MATTERS.fullmatch(plain) and not before.typed else None
    if matters and BE.fullmatch(matters.auxiliary) and not matters.there and _ANY_GOOD.fullmatch(matters.rest) and not PRONOUN.search(matters.noun):
        return f"why {'do' if plural(matters.subject) else 'does'} {matters.noun} matter?"  # "Are contingency plans good?"
    if ellipsis.LEAVES_OUT.fullmatch(plain) or ellipsis.NO_VERB.fullmatch(plain):
        return before.behind(plain)
    if share := ellipsis.ALL_OF.fullmatch(plain):
        return before.put(share_of(share["share"].lower(), before.question) if before.alone else "", plain)
    placed, asked_how_many = ellipsis.HOW_MANY_PLACED.fullmatch(plain), clause(before.question).asking.lower() == "how many"
    if placed and people and asked_how_many:
        return f"how many {people.group()} are {placed['where']}?"  # "and how many looked after?", of "How many children are on plans?"
    part = ellipsis.TOO.sub("", part) if about else part
    part = naming_whom(part, before.question) if about or opener else part
    if (about or opener) and people and (own_kin := ellipsis.THEIR_OWN.fullmatch(part)):
        owner = f"{people.group()}'" if people.group().endswith("s") else f"{people.group()}'s"
        return f"what about {owner} own {own_kin['kin']}?"  # of "Are foster carers supported?"
    if (about or opener) and ellipsis.THEIRS.match(part) and (kin := with_kin(before.question, part)):
        return before.put(kin, part)
    if opener and ellipsis.THEIRS.match(part) and not re.search(rf"\b(?:{AUXILIARY})\b", part, re.IGNORECASE):
        return before.behind(f"what about {part}")
    goes_on = opener and ellipsis.GOES_ON.search(opener.group()) and is_name(part) and not ellipsis.BARE.fullmatch(part)
    if (about or goes_on) and _OF_THEM.search(before.typed) and GROUP.fullmatch(part):
        return f"{_OF_THEM.sub(part, before.typed.rstrip('?'))}?"  # "and social workers?", of "have many of them left?"
    if opener and ellipsis.GOES_ON.search(opener.group()) and ellipsis.AND_DO.fullmatch(plain) and (done := doing_too(before.question, plain)):
        return before.put(done, plain)
    if about or goes_on or is_like_part(plain, before.question):
        # "and emails?", of "do they answer the phone?", is asked of that and not of what the turn before it asks
        of_typed = THEY.search(before.typed) and subjects(before.typed) and not _THING.search(before.typed)
        asked_before = before.typed if of_typed else before.question
        if _WHO_IS.match(asked_before) and not (names_somebody(part) or is_person(part) or clause(asked_before).rest):
            return f"what about {part}?"  # "and private fostering?", of "Who is the LADO?"
        which = told_apart(people) if people and asked_before == before.question and GROUP.fullmatch(part) else None
        if people and which and not any(f"{people.group()}{which.group()}".lower() in line.lower() for line in history):
            asked_before = asked_before.replace(which.group(), "", 1)  # what a pronoun or a turn between said of others
        whole = with_part(asked_before, part)
        of_them = people and not STAFF.search(people.group()) and ellipsis.BARE_THING.fullmatch(part) and not (GROUP.search(part) or plural(part))
        if about and people and of_them and not whole and _WHAT_ABOUT_X.match(about.group()):
            return f"what about {part} for {people.group()}?"  # "what about housing?", of "Until what age can care leavers get help?"
        return before.put(whole, f"what about {part}" if about else part)
    if ellipsis.LONGER_ONES.fullmatch(without_too) and is_name(without_too):
        return before.put(with_part(before.question, without_too), plain)
    if ellipsis.ONES_THAT.fullmatch(plain):
        return before.behind(plain)
    if (enough := ellipsis.ENOUGH_THERE.fullmatch(plain)) and (counted := clause(before.question)).asking.lower() == "how many" and plural(counted.subject):
        return f"are there {enough['enough'].lower()} {counted.subject}?"
    if more := ellipsis.HOW_MANY_MORE.fullmatch(plain):
        counted = clause(before.question)
        several = counted.asking.lower() == "how many" and counted.named and counted.topic == counted.subject
        return before.put(f"{more['more']} {counted.subject} {more['rest']}" if several else "", plain)
    if (many := ellipsis.HOW_MANY_THEY.fullmatch(plain)) and before.alone:
        counted = clause(before.question)
        owned = many["done"].lower() in ("have", "had", "got")  # which the council may have
        told = counted.auxiliary and not counted.asking and all(plural(one) and not PRONOUN.search(one) for one in (counted.subject, counted.object))
        return before.put(f"how many {counted.object} {many['verb']} {counted.subject} {many['done']}" if told and not owned else "", plain)
    if number := ellipsis.THAT_NUMBER.match(plain):
        counted = clause(before.question)
        several = counted.asking.lower() == "how many" and counted.named and plural(counted.topic) and not PRONOUN.search(counted.topic)
        several = several and (counted.topic != counted.subject or counted.rest.lower() in ("", "are there", "were there"))
        if several and before.alone:
            return f"{number['verb']} the number of {counted.topic} {plain[number.end() :]}?"
    if ellipsis.HOW_MANY_THERE.fullmatch(plain) and len(subjects(plain)) <= SEVERAL:
        return before.behind(plain)
    if how_many := ellipsis.HOW_MANY.fullmatch(plain):
        return before.put(number_of(how_many, before.question) if before.alone else "", plain)
    if ellipsis.STATEMENT.match(before.question) and (PRONOUN.search(plain) or ellipsis.BARE.fullmatch(plain)):
        return before.behind(plain)  # "how much was it?", of "I want to know whether the money has helped": no part of that is a question's
    bare = None if ellipsis.WHO_IS_THAT.fullmatch(plain) else ellipsis.BARE.fullmatch(plain)
    if bare:
        whole = asked_of(bare, before.typed or before.question)
        return before.put(whole, plain) if before.alone or not whole else _behind(whole, before.question)
    if ellipsis.PHRASE.fullmatch(without_too) and is_name(without_too):
        return before.put(with_part(before.question, without_too[:1].lower() + without_too[1:]), plain)
    if asks_for_summary(plain) and (of_grade or _OF_INSPECTION.search(clause(before.question).subject)):
        return asked  # "has it got better or worse?", of "When was the inspection?"
    if (those := whom_typed(before.typed)) and _THEY_OR_THEM.search(plain) and not ellipsis.OF_PAPERS.search(plain):
        return before.put(without_pronouns(plain, those), plain)
    of_people = people and mean_people(plain) and not (GROUP.search(before.topic) or names_somebody(before.topic))
    if before.topic and PRONOUN.search(plain) and not of_people:
        whole = "" if clause(before.topic).rest or _COUNTS.match(before.topic) else without_pronouns(with_place(plain, before.topic), before.topic)
        if whole != plain:
            return before.put(whole, plain)
    if (
        before.typed
        and _IT_OR_THAT.search(plain)
        and (
            ellipsis.THEY_WANTED.match(before.typed)
            or (ellipsis.DONE_ABOUT.match(plain) and not clause(before.typed).asking)
            or (ellipsis.DID_ABOUT.fullmatch(before.typed.rstrip("?!. ")) and ellipsis.HAS_WORKED.fullmatch(plain))
        )
    ):
        return before.behind(plain)  # "did they get it?", of "What did they ask for?"; "what's being done about it?", of "Are they stressed?"
    if ellipsis.IS_THAT.match(plain) and _HOW_LONG.match(before.typed or before.question):
        return before.behind(plain)  # "is that better than before?", of "How long does adoption take?"
    if before.typed and ellipsis.IS_THAT.match(plain) and clause(before.typed).auxiliary and not clause(before.typed).asking:
        return before.behind(plain)  # "is that a problem?": that they do nothing else
    if before.typed and _IT.search(plain) and not _IT.search(before.typed) and LEADS.search(clause(before.question).subject):
        return before.behind(plain)  # "is it in time?": what the turn before asks of what the council does
    whole = without_pronouns(with_place(plain, before.question), before.question)
    if not whole and asks_for_summary(plain) and ellipsis.SINCE_INSPECTED.search(plain):
        return asked  # "Has it got better since the last inspection?", of "Are young carers supported?": the council
    if whole != plain:
        return before.put(whole and with_object(whole, plain, before.question), plain)
    if HOW_MANY_ARE.match(plain) and len(subjects(_SO_OFTEN.sub(" ", plain))) <= SEVERAL:
        return before.behind(plain)
    takes = ellipsis.TAKES_THEM.search(plain) and not names_somebody(plain)
    concludes = opener and _SO.search(opener.group()) and (_IS_IT_SO.match(plain) or _NOBODY.match(plain)) and len(plain.split()) < ellipsis.LONG
    says = opener and _SO_OR_BUT.search(opener.group()) and _THEY_SAY.match(plain) and len(plain.split()) < ellipsis.LONG
    body = clause(before.question) if says and before.alone and re.match(r"they\b(?!')", plain, re.IGNORECASE) else None
    if body and body.named and _ONE_BODY.search(body.subject) and not PRONOUN.search(body.noun):
        return f"{body.noun} {plain.partition(' ')[2]}?"  # "so they have no backlog then?", of "Is the asylum team fully staffed?"
    concludes = concludes or says
    return before.behind(plain) if takes or concludes or leans_on(plain, before.question) else asked


def _behind(typed: str, earlier: str) -> str:
    """Return what was typed with the earlier question behind it, which is what to do where the two make no question."""
    there = ellipsis.HOW_MANY_THERE_ARE.match(earlier) if ellipsis.OF_WHAT_IS.match(typed) else None
    if there:
        earlier = f"are there {there['what']}{earlier[there.end() :]}"  # "what does that mean for them?", of "How many agency teams are there?"
    return f"{typed}{'.' if ellipsis.MORE.fullmatch(typed) else '?'} ({earlier[:1].upper()}{earlier[1:]}?)"
