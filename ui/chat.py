"""One question in one conversation: what the page shows at once, and what it shows when the answer is there. Knows no gradio."""

import logging
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, cast

from data import ReportChatError
from qa import Answerer

from .conversation import FAILED, LOOKING, STARTING, STOPPED, Thumb, Turn
from .line import Line
from .loading import Loading
from .unanswered import Unanswered

REPEATED = 60  # characters of what somebody sent
GONE = "The reports that you chose are no longer there. Choose again, or choose none to ask all of them."


@dataclass(frozen=True, slots=True)
class Chat:
    """Asks the `Answerer` that is being loaded; holds no conversation. What it cannot answer goes to `unanswered`, where there is one.

    Whoever asks it stands in `line` until it is their turn.
    """

    answerer: Loading[Answerer]
    unanswered: Unanswered | None = None
    line: Line = field(default_factory=Line)

    def ask(self, question: str, turns: Sequence[Turn], *, reports: Collection[str] = ()) -> Iterator[tuple[Turn, ...]]:
        """Yield the conversation with the question in it, first waiting, then with its outcome; `reports` narrows it to these keys."""
        waiting = Turn(question, waiting=LOOKING if self.answerer.ready else STARTING, reports=tuple(reports))
        yield (*turns, waiting)
        yield (*turns, self._outcome(waiting, turns, reports))

    def answer(self, question: str, reports: Collection[str] = ()) -> dict[str, Any]:
        """Return the object that `python -m qa --json` prints. Raises `ReportChatError` where nothing can be asked."""
        answerer = self.answerer.wait()
        if unknown := [key for key in reports if key not in answerer.index.reports]:
            others = f", nor {len(unknown) - 1} other{'s' if len(unknown) > 2 else ''} that you named" if len(unknown) > 1 else ""
            raise ReportChatError(f"There is no report here with the key {unknown[0][:REPEATED]!r}{others}, only {', '.join(answerer.index.reports)}.")
        return answerer.ask(question, reports=reports).as_json()

    def judged(self, verdict: str, turns: Sequence[Turn]) -> tuple[Turn, ...]:
        """Return the turns after a reader's verdict on one, which is noted: `"2 up"` is a thumb up for the second, `"2"` takes it back.

        Behind it the page says how many it has sent: `"2 up #7"`.
        """
        found = re.fullmatch(r"(\d{1,6}) ?(up|down|)(?: #\d{1,6})?", verdict)
        number = int(found[1]) if found else 0
        if not (found and self.unanswered and 1 <= number <= len(turns)) or (answer := turns[number - 1].answer) is None:
            return tuple(turns)
        thumb = cast(Thumb, found[2])
        self.unanswered.judge(answer, thumb, self.answerer.wait().index.snapshot.reports)
        return (*turns[: number - 1], replace(turns[number - 1], thumb=thumb), *turns[number:])

    def _outcome(self, turn: Turn, turns: Sequence[Turn], reports: Collection[str]) -> Turn:
        history = [earlier.question for earlier in turns if earlier.answer]
        try:
            answerer = self.answerer.wait()
            chosen = [key for key in reports if key in answerer.index.reports]
            if reports and not chosen:
                return replace(turn, problem=GONE)
            answer = answerer.ask(turn.question, history=history, reports=chosen)
            if self.unanswered:
                self.unanswered.note(answer, answerer.index.snapshot.reports)
            return replace(turn, answer=answer, built=answerer.index.snapshot.built)
        except ReportChatError as error:
            return replace(turn, problem=str(error))
        except Exception:
            logging.getLogger(__name__).exception("a question failed")
            return replace(turn, problem=FAILED)


def stopped(turns: Sequence[Turn]) -> tuple[Turn, ...]:
    """Return the turns with the one that still waits given up."""
    return tuple(replace(turn, problem=STOPPED) if turn.pending else turn for turn in turns)
