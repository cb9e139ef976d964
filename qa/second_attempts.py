"""The second attempts at a question in a conversation: what becomes of its first answer, or refusal, where other words may tell more.

Each is a function that returns what takes the place of what there is so far, or None. They follow one another, each on what came of those before it.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from .combined import SHOWN
from .direct.earlier_grades import LAST_GRADE
from .direct.lists import asks_for_summary
from .english.asides import without_story_before
from .explanation import Explanation
from .follow_ups import ellipsis
from .follow_ups.answered_again import leaves_out, may_only_repeat
from .follow_ups.leaning import asked_if_good, goes_on, may_stand_alone, names_little, typed_alone
from .wording import REFUSED, refusal

_FEW_WORDS = 5  # a question of no more, behind another, is of the same subject


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed in a conversation, and the whole question that it stands for."""

    question: str
    whole: str
    earlier: Sequence[str]
    picks: bool  # it picks from the list of what must improve
    explain: Callable[[str], Explanation]  # what comes of other words in its place, over the same reports


def with_second_attempts(typed: Typed, first: Explanation) -> Explanation:
    """Return what comes of it in the end, of the `first` that came of the whole question."""
    so_far = first
    for attempt in SECOND_ATTEMPTS:
        so_far = attempt(typed, so_far) or so_far
    return so_far


def leaning_on_nothing(typed: Typed, so_far: Explanation) -> Explanation | None:
    """Asked alone: "What is the budget?" leaned on nothing."""
    if so_far.answer.status != "refused" or typed.picks or not may_stand_alone(typed.whole):
        return None
    if names_little(typed.question, typed.whole) or ellipsis.BARE.fullmatch(typed.question.strip(" ?!.")):
        return None
    return _if_answered(typed.explain(typed_alone(typed.question, typed.whole)))


def about_its_topic(typed: Typed, so_far: Explanation) -> Explanation | None:
    """Asked what there is about the topic: "and thresholds?", of "Is early help good?"."""
    topic = asked_if_good(typed.question, typed.whole) if so_far.answer.reason == "not-stated" and not typed.picks else ""
    return _if_answered(typed.explain(f"What about {topic}?")) if topic else None


def for_the_summary(typed: Typed, so_far: Explanation) -> Explanation | None:
    """Asked as it was typed: "Was it worse than last time?", where no grade of then is told."""
    wanted = so_far.answer.status == "refused" and typed.whole == LAST_GRADE and asks_for_summary(typed.question)
    return typed.explain(typed.question.strip()) if wanted else None


def naming_what_was_left_out(typed: Typed, so_far: Explanation) -> Explanation | None:
    """Asked alone where the answer leaves out what was typed: "and supervision?", told by itself."""
    if so_far.answer.status != "answered" or typed.picks or not leaves_out(typed.whole, so_far.answer.quoted):
        return None
    alone = typed.explain(typed_alone(typed.question, typed.whole))
    return alone if alone.answer.status != "refused" and not leaves_out(typed.whole, alone.answer.quoted) else None


def refusing_the_same_again(typed: Typed, so_far: Explanation) -> Explanation | None:
    """Refused where it got the earlier question's answer again, in which what it asks about itself is not named."""
    leaning = ellipsis.LEANS.fullmatch(typed.whole.strip()) if so_far.answer.status == "answered" and not typed.picks else None
    if not leaning or not may_only_repeat(typed.whole.strip(), so_far.answer.quoted):
        return None
    before = typed.explain(f"{leaning['earlier']}?").answer.citations[:1]
    if not before or before[0].sentences != so_far.answer.citations[0].sentences:
        return None
    return replace(so_far, answer=refusal("not-stated", so_far.answer.citations[:SHOWN]), decided="it is the earlier question that is answered")


def without_its_story(typed: Typed, so_far: Explanation) -> Explanation | None:
    """Asked less what somebody tells of themselves before it."""
    if so_far.answer.reason not in ("not-stated", "off-subject"):
        return None
    plain = without_story_before(typed.whole.strip())
    return _if_answered(typed.explain(plain)) if plain != typed.whole.strip() else None


def on_the_same_subject(typed: Typed, so_far: Explanation) -> Explanation | None:
    """Not refused as off the subject where it goes on from an earlier question."""
    if so_far.answer.reason != "off-subject":
        return None
    leans = typed.earlier and (typed.whole != typed.question or len(typed.question.split()) <= _FEW_WORDS)
    if not leans and not goes_on(typed.question, typed.earlier):
        return None
    return replace(so_far, answer=replace(so_far.answer, reason="not-stated", message=REFUSED["not-stated"]))


SECOND_ATTEMPTS: tuple[Callable[[Typed, Explanation], Explanation | None], ...] = (
    leaning_on_nothing,
    about_its_topic,
    for_the_summary,
    naming_what_was_left_out,
    refusing_the_same_again,
    without_its_story,
    on_the_same_subject,
)


def _if_answered(explanation: Explanation) -> Explanation | None:
    return explanation if explanation.answer.status == "answered" else None
