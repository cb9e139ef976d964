"""The administrator's pages as HTML. Fixed wording; every name, text and message from elsewhere is escaped. Decides nothing."""

import re
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from html import escape
from pathlib import Path

from data import Report
from data.read import SUFFIXES
from qa.answer import place

from .marks import shown
from .reports_desk import Difference, Job, Preview
from .reports_store import LARGEST, MOST_PAGES, Proposal

_SHOWN = 200  # differences on the page: more are counted
_WORDS = 2000  # words of a paragraph that are compared word by word; longer ones are shown one after the other
_KINDS = {"add": "Add", "replace": "Replace", "remove": "Remove"}
_BY_NAME = "The file’s name decides whether a report is added or replaced"


def page(title: str, body: str) -> str:
    """Return a whole page."""
    return (
        '<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<title>{escape(title)}</title><link rel="stylesheet" href="/reports/page.css"><script src="/reports/page.js" defer></script></head>'
        f'<body><header><p><a href="/">Back to the chat</a></p><h1>{escape(title)}</h1></header><main>{body}</main></body></html>'
    )


def sign_in_page(problem: str = "") -> str:
    """Return the page that asks for the password."""
    described = ' aria-describedby="problem" aria-invalid="true"' if problem else ""
    form = (
        '<form method="post" action="/reports/sign-in"><p><label for="password">Administrator’s password</label>'
        f'<input id="password" name="password" type="password" autocomplete="current-password" required autofocus{described}></p>'
        "<p><button>Sign in</button></p></form>"
    )
    return page("Reports: sign in", _alert(problem) + form)


def reports_page(
    *, csrf: str, names: Sequence[str], reports: Sequence[Report], preview: Preview | None, job: Job | None, last: Proposal | None, problem: str = ""
) -> str:
    """Return the page of the reports: what is there, what is proposed or being done, and what can be done."""
    token = f'<input type="hidden" name="csrf" value="{escape(csrf)}">'
    busy = job is not None and not job.over
    parts = [_alert(problem), _job(job) if job else "", _preview(preview, token) if preview else ""]
    parts += [_list(names, reports, token, busy=busy)]
    if not busy:
        parts += [_upload(token), _undo(last, token) if last else ""]
    parts += [f'<form method="post" action="/reports/sign-out" class="end">{token}<button class="plain">Sign out</button></form>']
    return page("Reports", "".join(parts))


def _alert(problem: str) -> str:
    return f'<p id="problem" class="problem" role="alert">{escape(problem)}</p>' if problem else ""


def _job(job: Job) -> str:
    """Return how far the change is; the page's script asks again, and loads the page when it is over."""
    if job.problem:
        return f'<section class="problem" role="alert"><h2>Not done</h2><p>{escape(job.problem)}</p></section>'
    if job.outcome:
        return f'<section class="done" role="status"><h2>Done</h2><p>{escape(job.outcome)}</p></section>'
    value = f' value="{job.done}" max="{job.total}"' if job.total else ""
    return (
        f'<section id="job" aria-labelledby="job-title"><h2 id="job-title">{escape(job.what)}</h2>'
        f'<progress aria-labelledby="job-title"{value}></progress><p id="job-count" role="status">Reading the reports…</p>'
        '<noscript><p><a href="/reports">Load the page again</a> to see how far it is.</p></noscript></section>'
    )


def _list(names: Sequence[str], reports: Sequence[Report], token: str, *, busy: bool) -> str:
    """Return the table of the reports, each with a button that begins its removal."""
    known = {report.source: report for report in reports}
    rows = []
    for name in names:
        report = known.get(name)
        about = f"{escape(shown(report.title))}. {escape(report.inspected)}." if report else "The chat does not answer from it yet."
        count = str(len(report.paragraphs)) if report else "–"
        button = "" if busy else _button("remove", f'<span class="unseen">{escape(name)}: </span>Remove…', token, name=name)
        cells = f'<td role="cell">{about}</td><td role="cell" class="number">{count}</td><td role="cell">{button}</td>'
        rows.append(f'<tr role="row"><th role="rowheader" scope="row">{escape(name)}</th>{cells}</tr>')
    columns = "".join(f'<th role="columnheader" scope="col">{name}</th>' for name in ("File", "Report", "Paragraphs", "Change"))
    return (
        '<section><h2 id="list">Reports that are there</h2><div class="wide" role="region" aria-labelledby="list" tabindex="0">'
        # The roles are what the elements are anyhow, and stay so where the window is narrow and the style makes cards of the rows.
        f'<table role="table"><thead role="rowgroup"><tr role="row">{columns}</tr></thead><tbody role="rowgroup">{"".join(rows)}</tbody></table>'
        "</div></section>"
    )


def _upload(token: str) -> str:
    hint = (
        f"{', '.join(SUFFIXES)}; up to {LARGEST // 2**20} MB and {MOST_PAGES} pages. {_BY_NAME}: to replace a report, give the file the name "
        "that the report has in the list above. Nothing is changed until you have seen the difference and applied it."
    )
    return (
        '<section aria-labelledby="upload-title"><h2 id="upload-title">Add or replace a report</h2>'
        f'<form method="post" action="/reports/upload" enctype="multipart/form-data">{token}<p><label for="file">Report’s file</label>'
        f'<input id="file" name="file" type="file" accept="{",".join(SUFFIXES)}" required aria-describedby="hint"></p><p id="hint" class="quiet">{hint}</p>'
        '<p><button data-busy="Reading the report…">Show the difference</button></p></form></section>'
    )


def _undo(last: Proposal, token: str) -> str:
    was = {"add": "was added", "replace": "replaced the report that was there", "remove": "was removed"}[last.kind]
    return (
        f'<section aria-labelledby="undo-title"><h2 id="undo-title">Last change</h2><p>{escape(last.name)} {was}.</p>'
        f"{_button('undo', 'Undo the last change', token)}</section>"
    )


def _preview(preview: Preview, token: str) -> str:
    """Return the proposed change, what it would do, and the two buttons."""
    proposal, rebuild = preview.proposal, preview.rebuild
    kind = _KINDS[proposal.kind]
    facts = f"<p>{escape(shown(preview.report.title))}. {escape(preview.report.inspected)}.</p>" if preview.report else ""
    warnings = _items(preview.report.warnings) if preview.report else ""
    warnings = f"<h3>Check these places in the file</h3>{warnings}" if warnings else ""
    anew = f"<p>{escape(f'Every report would be prepared anew, which takes longer: {rebuild.reason}.')}</p>" if rebuild.reason else ""
    counts = _items(
        [f"{change.key}: {_counted(change.added, change.changed, change.removed, change.kept)}" for change in rebuild.changes if not change.nothing]
    )
    tick = ""
    if proposal.old:
        what = f"Remove {proposal.old}" if proposal.kind == "remove" else f"Replace {proposal.old}, which is there already"
        tick = f'<p class="tick"><input type="checkbox" id="confirmed" name="confirmed" value="yes" required><label for="confirmed">{escape(what)}</label></p>'
    return (
        f'<section id="preview" aria-labelledby="preview-title"><h2 id="preview-title" tabindex="-1">{kind} {escape(proposal.name)}?</h2>{facts}'
        f"{_by_name(preview)}<h3>What it would change</h3>{counts or '<p>No paragraph.</p>'}{anew}{_differences(preview.differences)}{warnings}"
        f'<form method="post" action="/reports/apply">{token}<input type="hidden" name="token" value="{escape(preview.token)}">{tick}'
        f'<p><button class="go">{kind} {escape(proposal.name)}</button></p></form>{_button("discard", "Leave everything as it is", token)}</section>'
    )


def _by_name(preview: Preview) -> str:
    """Return what the upload's name makes of it, and the warning where that seems not to be what is meant."""
    proposal, twin = preview.proposal, preview.twin
    if proposal.kind == "remove":
        return ""
    so = (
        f"{proposal.old} is there, so this file would replace it"
        if proposal.old
        else f"No report is called {Path(proposal.name).stem}, so this one would be added"
    )
    said = f"<p>{escape(f'{_BY_NAME}. {so}.')}</p>"
    if twin is None:
        return said
    file = Path(twin.source)
    words = (
        f"This looks like a new version of {twin.name}, which is there as {file.name}: to replace it, name the file {file.stem}{Path(proposal.name).suffix} "
        "and upload it again. Under the name that it has now, both would be there, and readers could hardly tell them apart."
    )
    return f'<p class="problem">{escape(words)}</p>{said}'


def _counted(added: Sequence[str], changed: Sequence[str], removed: Sequence[str], kept: Sequence[str]) -> str:
    """Return the numbers in words: "1 paragraph changed, 2 paragraphs kept"."""
    numbers = [(len(ids), name) for ids, name in ((added, "added"), (changed, "changed"), (removed, "removed"), (kept, "kept")) if ids]
    return ", ".join(f"{number} paragraph{'' if number == 1 else 's'} {name}" for number, name in numbers)


def _differences(differences: Sequence[Difference]) -> str:
    """Return the paragraphs that differ, word by word."""
    if not differences:
        return ""
    rows = "".join(f"<dt>{escape(_where(each))}</dt><dd>{_words(each.before, each.after)}</dd>" for each in differences[:_SHOWN])
    more = f"<p>And {len(differences) - _SHOWN} more paragraphs.</p>" if len(differences) > _SHOWN else ""
    return f"<details open><summary>The paragraphs, word by word</summary><dl>{rows}</dl>{more}</details>"


def _where(difference: Difference) -> str:
    """Return where the paragraph is, as in "Paragraph 47 of wigan-2022.txt"."""
    where = f"{place(difference.paragraph)} of {difference.file}"
    return where[0].upper() + where[1:]


def _words(before: str, after: str) -> str:
    """Return the text with what goes in `<del>` and what comes in `<ins>`."""
    old, new = re.findall(r"\s*\S+", before), re.findall(r"\s*\S+", after)
    if not old or not new or max(len(old), len(new)) > _WORDS:
        return _tagged("del", before) + _tagged("ins", after)
    pieces = []
    for kind, start, end, to, until in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            pieces.append(escape("".join(old[start:end])))
        else:
            pieces += [_tagged("del", "".join(old[start:end])), _tagged("ins", "".join(new[to:until]))]
    return "".join(pieces)


def _tagged(tag: str, text: str) -> str:
    spoken = {"del": "removed: ", "ins": "added: "}[tag]
    return f'<{tag}><span class="unseen">{spoken}</span>{escape(text)}</{tag}> ' if text else ""


def _items(lines: Iterable[str]) -> str:
    items = "".join(f"<li>{escape(line)}</li>" for line in lines)
    return f"<ul>{items}</ul>" if items else ""


def _button(action: str, words: str, token: str, *, name: str = "") -> str:
    """Return a form with one button."""
    field = f'<input type="hidden" name="name" value="{escape(name)}">' if name else ""
    return f'<form method="post" action="/reports/{action}">{token}{field}<button class="plain">{words}</button></form>'
