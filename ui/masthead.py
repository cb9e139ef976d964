"""The head of the page: which report this is, when it was inspected, which build of the index answers, and the one notice."""

from collections.abc import Sequence
from datetime import datetime
from html import escape

from data import Report
from index.snapshot import Snapshot
from qa.wording import NOTICE

from .marks import shown

_NAMED = 6  # reports that are seen without opening the list: of more, only so many names


def page_title(reports: Sequence[Report]) -> str:
    """Return the title of the browser's tab: `Wigan 2022: ask the inspection report`."""
    if len(reports) == 1:
        return f"{reports[0].name}: ask the inspection report"
    return f"Ask {len(reports)} inspection reports"


def masthead(snapshot: Snapshot) -> str:
    """Return the head of the page as HTML."""
    reports = snapshot.reports
    one = len(reports) == 1
    title = shown(reports[0].title) if one else page_title(reports)
    dates = f"<span>{escape(reports[0].inspected)}</span> " if one else ""
    return (
        f'<header class="masthead"><p class="over">Ask the report</p><h1>{escape(title)}</h1>'
        f'<p class="facts">{dates}<span>Index built {_when(snapshot.built)}</span> '
        f'<span>Version <code>{escape(snapshot.digest)}</code></span></p>{"" if one else _each(reports)}<p class="notice">{escape(NOTICE)}</p></header>'
    )


def _each(reports: Sequence[Report]) -> str:
    """Return each report's title and inspection dates: of a few all are seen, of more they are a list to open."""
    items = "".join(f"<li>{escape(shown(report.title))}. {escape(report.inspected)}.</li>" for report in reports)
    names = ", ".join(report.name for report in reports[:_NAMED])
    more = f" and {len(reports) - _NAMED} more" if len(reports) > _NAMED else ""
    listed = f'<ul tabindex="0" aria-label="Reports">{items}</ul>'
    return f'<details class="which"{"" if more else " open"}><summary>{escape(names + more)}</summary>{listed}</details>'


def _when(built: str) -> str:
    """Return the ISO 8601 time as `23 November 2025, 23:44 UTC`, in a `<time>`."""
    time = datetime.fromisoformat(built)
    return f'<time datetime="{escape(built)}">{time.day} {time:%B %Y, %H:%M} UTC</time>'
