"""The conversation as HTML: each turn a question and what came of it. Only fixed wording, escaped questions and spans of a report."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import Any, Literal
from urllib.parse import quote

from qa import Answer, Citation
from qa.answer import Reason, place
from qa.wording import NEAREST, SUGGESTED

from .document import anchor
from .marks import joined, marked, shown, spans_of
from .quoting import reference

Thumb = Literal["", "up", "down"]

LOOKING = "Looking in the report…"
STARTING = "Starting up: the first answer takes a little longer. Looking in the report…"
STOPPED = "You stopped this question before it was answered."
FAILED = "The question could not be looked up because of a fault in this program, and nothing was answered. Please ask again."
INTERRUPTED = "This question was not answered before the page was closed."
CHANGED = "The report has changed since this was answered, and the words that were quoted are no longer in it."
_LONGEST_SHOWN = 400  # characters of a question
_REFUSALS: dict[Reason, tuple[str, str]] = {
    "off-subject": ("○", "Not answered: off the report's subject"),
    "not-stated": ("×", "Not answered: not stated"),
    "unknown-name": ("?", "Not answered: unknown name"),
    "other-report": ("?", "Not answered: another place or year"),
    "wrong-premise": ("≠", "The report says otherwise"),
    "advice": ("×", "Not answered: advice"),
}


@dataclass(frozen=True, slots=True, eq=False)
class Turn:
    """A question and its answer, or the problem that prevented one, or neither while it is looked for.

    `built` is when the index that answered was built, `note` what a reader must know of an answer that was kept, `thumb` the reader's
    verdict, `reports` the keys of those that the reader had chosen to ask, `gone` what was kept of an answer whose words the report does
    not hold now. Compared by identity: gradio hashes what it keeps for a session, and a report is not hashable.
    """

    question: str
    answer: Answer | None = None
    problem: str = ""
    waiting: str = LOOKING
    built: str = ""
    note: str = ""
    thumb: Thumb = ""
    reports: tuple[str, ...] = ()
    gone: dict[str, Any] | None = None

    @property
    def pending(self) -> bool:
        """Whether it still waits for its outcome."""
        return not (self.answer or self.problem)


def queued(place: int) -> str:
    """Return what a reader is told who waits at this place, 1 being the next."""
    return f"Many people are asking. Your question is number {place} in the line."


def conversation(turns: Sequence[Turn], *, judged: bool = False) -> str:
    """Return the turns as an ordered list, the newest last; where `judged`, with thumbs that a reader can give."""
    items = "".join(f'<li class="turn" id="turn-{i}">{_turn(turn, judged=judged)}</li>' for i, turn in enumerate(turns, 1))
    return f'<div role="region" aria-label="Questions and answers" tabindex="0" class="log"><ol class="turns">{items}</ol></div>'


def _turn(turn: Turn, *, judged: bool) -> str:
    asked = turn.question.strip()
    if len(asked) > _LONGEST_SHOWN:
        asked = asked[:_LONGEST_SHOWN] + "…"
    question = f'<h2 class="question"><span class="unseen">You asked: </span>{escape(asked) or "(nothing)"}</h2>'
    if turn.answer:
        note = f'<p class="note">{escape(turn.note)}</p>' if turn.note else ""
        return question + _answer(turn.answer, note) + (_tools(turn, judged=judged) if turn.answer.status != "smalltalk" else "")
    if turn.problem in (STOPPED, INTERRUPTED, CHANGED):
        again = _suggestion(turn.question, "Ask it again") if turn.problem == CHANGED else ""  # the last turn has a button below the conversation
        return f'{question}<div class="outcome unanswered">{_label("–", "No answer")}<p>{turn.problem}</p>{again}</div>'
    if turn.problem:
        return f'{question}<div class="outcome problem">{_label("!", "Something went wrong")}<p>{escape(turn.problem)}</p></div>'
    return f'{question}<p class="waiting">{escape(turn.waiting)}</p>'


def _answer(answer: Answer, note: str) -> str:
    understood = f'<p class="understood">Understood as: <q>{escape(answer.understood)}</q></p>' if answer.understood else ""
    if answer.status == "smalltalk":
        return f'<div class="outcome smalltalk">{understood}<p>{escape(answer.message)}</p></div>'
    quotes = "".join(_quote(citation) for citation in answer.citations)
    if answer.status == "answered":
        return f'<div class="outcome answered">{understood}<p class="label">{escape(answer.said)}</p>{quotes}{note}</div>'
    sign, words = _REFUSALS.get(answer.reason or "empty", ("×", "Not answered"))
    message = f'<p class="message">{escape(answer.said)}</p>' if answer.said.rstrip(".") != words else ""
    nearest = suggested = ""
    if answer.nearest and not quotes:
        nearest = f'<h3 class="nearest">{escape(NEAREST)}</h3><ul>{"".join(_passage(citation) for citation in answer.nearest)}</ul>'
    if answer.suggestions:
        items = "".join(f"<li>{_suggestion(suggestion, suggestion)}</li>" for suggestion in answer.suggestions)
        suggested = f'<h3 class="nearest">{escape(SUGGESTED)}</h3><ul>{items}</ul>'
    return f'<div class="outcome refused {answer.reason}">{understood}{_label(sign, words)}{message}{quotes}{nearest}{suggested}{note}</div>'


def _label(sign: str, words: str) -> str:
    return f'<p class="label"><span class="sign" aria-hidden="true">{sign}</span> {escape(words)}</p>'


def _suggestion(question: str, words: str) -> str:
    """Return a button that asks the question."""
    return f'<button type="button" class="suggested" data-question="{escape(question)}">{escape(words)}</button>'


def _tools(turn: Turn, *, judged: bool) -> str:
    """Return what can be done with a turn: copy its link, and where `judged`, say whether it helped."""
    asked = (turn.answer and turn.answer.understood) or turn.question.strip()  # a follow-up means nothing to whoever opens the link
    link = f'<a class="permalink" href="?q={escape(quote(asked))}">Copy link to this question</a>'
    thumbs = "".join(
        f'<button type="button" class="thumb" data-thumb="{way}" aria-pressed="{str(turn.thumb == way).lower()}">{words}</button>'
        for way, words in (("up", "Helpful"), ("down", "Not helpful"))
    )
    verdict = f'<span class="thumbs">{thumbs}</span>' if judged else ""
    return f'<div class="turn-tools">{link}{verdict}</div>'


def _quote(citation: Citation) -> str:
    """Return the supporting sentences, where they stand, and unless they are the whole paragraph, that in full with them marked."""
    text, spans = shown(citation.paragraph.text), spans_of(citation.sentences)
    words = " […] ".join(escape(text[start:end]) for start, end in joined(text, spans))
    full = ""
    if joined(text, spans) != [(0, len(text))]:
        full = f"<details><summary>{escape(_capital(place(citation.paragraph)))} in full</summary><p>{marked(text, spans)}</p></details>"
    copy = f'<button type="button" class="copy" data-copy="{escape(reference(citation))}">Copy with citation</button>'
    return (
        f'<figure class="quote"><blockquote><p>“{words}”</p></blockquote>'
        f"<figcaption>{_link(citation, 'cite main')}{_section(citation)}</figcaption>{copy}{full}</figure>"
    )


def _passage(citation: Citation) -> str:
    text = shown(citation.paragraph.text)
    words = " […] ".join(escape(text[start:end]) for start, end in joined(text, spans_of(citation.sentences)))
    return f"<li>{_link(citation, 'cite')} <span>{words}</span></li>"


def _link(citation: Citation, classes: str) -> str:
    """Return the link that shows the citation in the report; `data-spans` says what to mark there."""
    spans = " ".join(f"{start}-{end}" for start, end in spans_of(citation.sentences))
    return f'<a class="{classes}" href="#{escape(anchor(citation.paragraph))}" data-spans="{spans}">{escape(citation.label)}</a>'


def _section(citation: Citation) -> str:
    """Return the section and the page, where known, for beside the link."""
    page = f", page {citation.paragraph.page}" if citation.paragraph.page else ""
    return f' <span class="section">{escape(shown(citation.paragraph.section))}{page}</span>'


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
