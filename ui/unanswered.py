"""The questions that nobody could answer, and what readers thought of the answers: one JSON line each in a file, only where asked for.

A line holds no address, no session and no time of day. What is written like a person's name, an e-mail address, a telephone number or a
postcode is blanked, as far as it can be recognised: a name in small letters is not, nor one that opens a sentence alone and is not in first_names.txt.
"""

import json
import logging
import re
import threading
import unicodedata
from collections.abc import Iterable
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path
from typing import Any

from data import Report, ReportChatError
from qa import Answer
from qa.english.authorities import places

from .conversation import Thumb

_PRIVATE = (
    (re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]*\w"), "[e-mail]"),
    (re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b", re.IGNORECASE), "[postcode]"),
    (re.compile(r"\+?\d(?:[ ().–-]*\d){5,}"), "[number]"),
)
_CAPITAL = "[A-ZÀ-ÖØ-ÞĆČĎĐĞİŁŃŇŐŘŚŞŠŢŤŮŰŹŻŽ]"
_WORD = re.compile(r"\w[\w-]*")
_CAPITALS = re.compile(rf"\b(?<!\[){_CAPITAL}[\w-]*(?:[ '’.]+{_CAPITAL}[\w-]*)*")
# Common in Britain, whatever country they came from, and at the head of a sentence hardly ever a word or a place: not Will, Grace or Chelsea.
_FIRST_NAMES = frozenset((files("ui") / "first_names.txt").read_text(encoding="utf-8").split())
_NOT_LOGGED = ("empty", "too-long")


class Unanswered:
    """Adds lines to one file; safe to use from several threads at once."""

    def __init__(self, file: Path) -> None:
        """Write to `file`. Raises `ReportChatError` where that cannot be."""
        self._file = file
        self._lock = threading.Lock()
        try:
            file.touch(mode=0o600)  # for whoever serves the chat alone
            file.open("a").close()
        except OSError as error:
            raise ReportChatError(f"{file}: cannot be written ({error.strerror}). Name another file with --log-unanswered") from error

    def note(self, answer: Answer, reports: Iterable[Report]) -> None:
        """Add the question where the answer is a refusal."""
        if answer.status == "refused" and answer.reason not in _NOT_LOGGED:
            self._add("unanswered", answer, reports)

    def judge(self, answer: Answer, thumb: Thumb, reports: Iterable[Report]) -> None:
        """Add what a reader thought of the answer; an empty thumb takes the earlier one back."""
        self._add("thumb", answer, reports, thumb=thumb or "withdrawn", citations=[citation.paragraph.key for citation in answer.citations])

    def _add(self, kind: str, answer: Answer, reports: Iterable[Report], **more: Any) -> None:
        line = {
            "date": f"{datetime.now(UTC):%Y-%m-%d}",
            "kind": kind,
            "question": without_persons(answer.question, reports),
            "status": answer.status,
            "reason": answer.reason,
            "snapshot": answer.snapshot,
            **more,
        }
        try:
            with self._lock, self._file.open("a", encoding="utf-8") as file:
                file.write(json.dumps(line, ensure_ascii=False) + "\n")
        except OSError:  # a full disk must not cost a reader the answer
            logging.getLogger(__name__).exception("a question could not be noted")


def _plain(name: str) -> str:
    """Return the name in small letters without accents: `zoe` of "Zoë"."""
    return "".join(letter for letter in unicodedata.normalize("NFKD", name.lower()) if not unicodedata.combining(letter))


def without_persons(question: str, reports: Iterable[Report]) -> str:
    """Return the question with what may tell of a person blanked: `"Is Jo Bloggs (jo@x.org) there?"` is `"Is [name] ([e-mail]) there?"`."""
    for pattern, blank in _PRIVATE:
        question = pattern.sub(blank, question)
    known = {word.lower() for report in reports for paragraph in report.paragraphs for word in _WORD.findall(paragraph.text)}
    known |= {word.lower() for place in places(question) for word in _WORD.findall(place)}
    shouted = question.isupper()

    def blanked(run: re.Match[str]) -> str:
        opens = not question[: run.start()].rstrip(" \"'“‘(") or question[: run.start()].rstrip()[-1:] in ".?!"
        words = list(_WORD.finditer(run[0]))
        strange = [word for word in words if word[0].lower() not in known and (shouted or not word[0].isupper())]
        # The first word of a sentence has its capital from there: only a first name, of "Ellie-Mae" the first part, tells of a person.
        if not strange or (opens and len(words) == 1 and _plain(words[0][0].partition("-")[0]) not in _FIRST_NAMES):
            return run[0]
        return f"{run[0][: strange[0].start()]}[name]{run[0][strange[-1].end() :]}"

    return _CAPITALS.sub(blanked, question)
