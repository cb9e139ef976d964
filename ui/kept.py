"""The conversation as plain data for the reader's own browser to keep, and back. Knows no browser.

What comes back is a stranger's text. So only places in a report are read from it, never its words or ours: each quote is looked up
again in the reports now served, and a turn whose words do not stand there says so in place of its answer, until they do again. What was
kept of such a turn is kept on as it came, and never shown.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any, get_args

from data import Report, Sentence
from index.snapshot import Snapshot
from qa import Answer, Citation
from qa.answer import Reason
from qa.wording import ANSWERED, ANSWERED_IN_PART, REFUSED, smalltalk

from .chat import GONE
from .conversation import CHANGED, FAILED, INTERRUPTED, STOPPED, Thumb, Turn
from .line import BUSY

_PROBLEMS = (BUSY, CHANGED, FAILED, GONE, STOPPED)
OTHER_BUILD = "Answered from an earlier build of the index. The words quoted still stand in the report."


class _GoneError(Exception):
    """The served reports do not hold a quote."""


def kept(turns: Sequence[Turn]) -> list[dict[str, Any]]:
    """Return the turns as data that JSON can hold."""
    return [_entry(turn) for turn in turns]


def restored(entries: object, snapshot: Snapshot) -> tuple[Turn, ...]:
    """Return the turns that `kept` made the data from, as far as `snapshot` still bears them out; none where it is not such data.

    One that another version of the program kept in another form is a question without an answer, and harms no other.
    """
    reports = {report.key: report for report in snapshot.reports}
    if not isinstance(entries, list) or not all(isinstance(entry, dict) and isinstance(entry.get("question"), str) for entry in entries):
        return ()
    return tuple(_turn(entry, reports, snapshot.digest) for entry in entries)


def rechecked(turns: Sequence[Turn], snapshot: Snapshot) -> tuple[Turn, ...]:
    """Return the turns as far as `snapshot` bears them out; those that never had an answer stay as they are."""
    return tuple((*restored(kept([turn]), snapshot), turn)[0] if turn.answer or turn.gone else turn for turn in turns)


def _entry(turn: Turn) -> dict[str, Any]:
    if turn.gone:
        return turn.gone
    answer = turn.answer
    if not answer:
        return {"question": turn.question, "reports": list(turn.reports), "problem": turn.problem}
    return {
        "question": turn.question,
        "reports": list(turn.reports),
        "status": answer.status,
        "reason": answer.reason,
        "detail": answer.detail,
        "understood": answer.understood,
        "suggestions": list(answer.suggestions),
        "citations": [_place(citation) for citation in answer.citations],
        # Beside a citation they are not shown, and an answer must not go because they have changed.
        "nearest": [_place(citation) for citation in answer.nearest if not answer.citations],
        "snapshot": answer.snapshot,
        "built": turn.built,
        "thumb": turn.thumb,
    }


def _place(citation: Citation) -> dict[str, Any]:
    sentences = [[sentence.start, sentence.end, sentence.text] for sentence in citation.sentences]
    return {"report": citation.report.key, "paragraph": citation.paragraph.id, "sentences": sentences}


def _turn(entry: dict[str, Any], reports: dict[str, Report], digest: str) -> Turn:
    chosen = entry.get("reports")
    asked = Turn(entry["question"], reports=tuple(key for key in chosen if isinstance(key, str)) if isinstance(chosen, list) else ())
    if "status" not in entry:
        return replace(asked, problem=entry["problem"] if entry.get("problem") in _PROBLEMS else INTERRUPTED)
    try:
        answer = _answer(asked.question, entry, reports)
        note = OTHER_BUILD if answer.snapshot and answer.snapshot != digest else ""
        thumb: Thumb = entry["thumb"] if entry["thumb"] in get_args(Thumb) else ""
        return replace(asked, answer=answer, built=str(entry["built"]), thumb=thumb, note=note)
    except _GoneError:
        return replace(asked, problem=CHANGED, gone=entry)
    except (KeyError, TypeError, ValueError, AttributeError):
        return replace(asked, problem=INTERRUPTED)


def _answer(question: str, entry: dict[str, Any], reports: dict[str, Report]) -> Answer:
    """Return the answer in today's fixed wording. Raises `_GoneError` where a quote is not in the report."""
    status, reason = entry["status"], entry["reason"]
    if status == "answered" and entry["citations"]:
        message, reason = ANSWERED_IN_PART if entry["detail"] else ANSWERED, None
    elif status == "refused" and reason in get_args(Reason):
        message = REFUSED[reason]
    elif status == "smalltalk" and (reply := smalltalk(question)):
        message, reason = reply, None
    else:
        raise ValueError(f"{status!r} is no outcome")
    return Answer(
        question,
        status,
        message,
        citations=_citations(entry["citations"], reports),
        nearest=_citations(entry["nearest"], reports),
        reason=reason,
        detail=str(entry["detail"]),
        reports=tuple(report.name for report in reports.values()) if reason == "other-report" else (),
        understood=str(entry["understood"]),
        suggestions=tuple(str(suggestion) for suggestion in entry["suggestions"]),
        snapshot=str(entry["snapshot"]),
    )


def _citations(places: Iterable[dict[str, Any]], reports: dict[str, Report]) -> tuple[Citation, ...]:
    found = []
    for number, at in enumerate(places, 1):
        report, name, sentences = reports.get(at["report"]), at["paragraph"], at["sentences"]
        paragraph = next((p for p in report.paragraphs if p.id == name), None) if report else None
        if report is None or paragraph is None or any(paragraph.text[start:end] != text for start, end, text in sentences):
            raise _GoneError
        found.append(Citation(number, report, paragraph, tuple(Sentence(paragraph, start, end) for start, end, _ in sentences)))
    return tuple(found)
