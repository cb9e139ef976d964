"""The conversation as a file to keep: Markdown, a web page that prints, JSON. Pure functions: they read no clock and write no file.

Each names, for every quote, the report, the paragraph and the page, and at the end the SHA-256 of every report's file and the build of
the index that answered, so that another person can check it years later.
"""

import json
import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from html import escape

from data import Report
from index.snapshot import Snapshot
from qa import Answer
from qa.wording import NEAREST, NOTICE

from .conversation import Turn
from .marks import marked, shown, spans_of
from .quoting import quoted, source

# Control signs, which a terminal would obey, and those that turn the direction of what follows them.
_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_MARKDOWN = str.maketrans({sign: f"\\{sign}" for sign in r"\`*_{}[]()<>#+|~!&-"})
_STYLE = (
    "body{font:1rem/1.55 system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif;color:#1b232d;background:#fff;max-width:44rem;"
    "margin:2rem auto;padding:0 1.25rem;overflow-wrap:anywhere}h1{font-size:1.5rem;line-height:1.25}h2{font-size:1.125rem;margin:2rem 0 .5rem}"
    "h3{font-size:1rem}blockquote{margin:.75rem 0;padding-left:.9rem;border-left:4px solid #0b5563}figure{margin:0}figcaption,.note,footer"
    "{color:#505b68;font-size:.9375rem}mark{background:#ffe48a}dd{margin:0 0 .75rem}@media print{body{margin:0}section,figure{break-inside:avoid}"
    "mark{background:none;font-weight:700;text-decoration:underline}}"
)


def as_markdown(turns: Sequence[Turn], snapshot: Snapshot, *, exported: datetime) -> str:
    """Return the conversation as Markdown; nothing of a question or a report is Markdown in it."""
    lines = ["# Questions to an inspection report", "", f"Exported {_written(exported)}. {NOTICE}", ""]
    for number, turn in enumerate(turns, 1):
        lines += [f"## {number}. {_plain(turn.question)}", ""]
        answer = turn.answer
        if not answer:
            lines += [_plain(turn.problem) or "Not answered.", ""]
            continue
        if answer.understood:
            lines += [f"Understood as: {_plain(answer.understood)}", ""]
        lines += [f"**{_plain(answer.said)}**", ""]
        for citation in answer.citations:
            lines += [f"> {_plain(quoted(citation))}", ">", f"> {_plain(citation.label)}. {_plain(source(citation))}", ""]
        if answer.nearest and not answer.citations:
            lines += [f"{NEAREST}:", ""]
            lines += [f"- {_plain(citation.label)}: {_plain(quoted(citation))}" for citation in answer.nearest]
            lines += [""]
        lines += [_plain(_build(turn, answer)), ""] if answer.snapshot else []
    lines += ["## Reports", ""]
    lines += [f"- {_plain(report.title)}. {_plain(report.inspected)}. File SHA-256 `{report.sha256}`" for report in _reports(turns, snapshot)]
    return "\n".join([*lines, "", f"Index {snapshot.digest}, built {snapshot.built}.", ""])


def as_html(turns: Sequence[Turn], snapshot: Snapshot, *, exported: datetime) -> str:
    """Return the conversation as a web page of its own, for paper too; each quote with its paragraph in full, the quote marked in it."""
    sections = "".join(f"<section><h2>{number}. {escape(turn.question.strip())}</h2>{_outcome(turn)}</section>" for number, turn in enumerate(turns, 1))
    reports = "".join(
        f"<dt>{escape(shown(report.title))}</dt><dd>{escape(report.inspected)}. File SHA-256 <code>{escape(report.sha256)}</code></dd>"
        for report in _reports(turns, snapshot)
    )
    return (
        '<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f"<title>Questions to an inspection report</title><style>{_STYLE}</style></head><body><main><h1>Questions to an inspection report</h1>"
        f'<p class="note">Exported {_written(exported)}. {escape(NOTICE)}</p>{sections}</main>'
        f"<footer><h2>Reports</h2><dl>{reports}</dl><p>Index {escape(snapshot.digest)}, built {escape(snapshot.built)}.</p></footer></body></html>\n"
    )


def as_json(turns: Sequence[Turn], snapshot: Snapshot, *, exported: datetime) -> str:
    """Return the conversation as JSON: each answer as `python -m qa --json` prints it, with the build that gave it."""
    asked = [
        {"question": turn.question} | ({"answer": turn.answer.as_json() | {"built": turn.built}} if turn.answer else {"problem": turn.problem})
        for turn in turns
    ]
    reports = [{"key": r.key, "title": r.title, "authority": r.authority, "dates": r.dates, "sha256": r.sha256} for r in _reports(turns, snapshot)]
    whole = {"exported": exported.isoformat(), "index": {"digest": snapshot.digest, "built": snapshot.built}, "reports": reports, "conversation": asked}
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _outcome(turn: Turn) -> str:
    answer = turn.answer
    if not answer:
        return f"<p>{escape(turn.problem) or 'Not answered.'}</p>"
    understood = f'<p class="note">Understood as: {escape(answer.understood)}</p>' if answer.understood else ""
    quotes = "".join(
        f"<figure><blockquote>{escape(quoted(c))}</blockquote><figcaption>{escape(c.label)}. {escape(source(c))}</figcaption>"
        f"<h3>In full</h3><p>{marked(shown(c.paragraph.text), spans_of(c.sentences))}</p></figure>"
        for c in answer.citations
    )
    nearest = "".join(f"<li>{escape(c.label)}: {escape(quoted(c))}</li>" for c in answer.nearest)
    nearest = f"<h3>{escape(NEAREST)}</h3><ul>{nearest}</ul>" if nearest and not answer.citations else ""
    build = f'<p class="note">{escape(_build(turn, answer))}</p>' if answer.snapshot else ""
    return f"{understood}<p><strong>{escape(answer.said)}</strong></p>{quotes}{nearest}{build}"


def _build(turn: Turn, answer: Answer) -> str:
    return f"Answered from index {answer.snapshot}" + (f", built {turn.built}." if turn.built else ".")


def _reports(turns: Iterable[Turn], snapshot: Snapshot) -> list[Report]:
    """Return the reports that are served and, where they differ, those that an earlier build quoted."""
    quoted_from = [c.report for turn in turns if turn.answer for c in (*turn.answer.citations, *turn.answer.nearest)]
    return list({report.sha256: report for report in (*snapshot.reports, *quoted_from)}.values())


def _plain(text: str) -> str:
    """Return the text on one line with everything that Markdown or HTML would read as more than text escaped, and nothing that is no text."""
    return _UNSEEN.sub("", " ".join(shown(text).split())).translate(_MARKDOWN)


def _written(time: datetime) -> str:
    return f"{time.day} {time:%B %Y, %H:%M} UTC"
