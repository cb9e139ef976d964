"""What an administrator does with the reports: propose a change, see what it would do, apply it, take the last one back. Knows no web.

One change at a time: what is proposed waits for a decision or for the next proposal, and while one is being applied nothing else is.
"""

import logging
import re
import secrets
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from data import Paragraph, Report, ReportChatError, ReportError
from index import Rebuild

from .live import Live
from .rebuilding import Rebuilder
from .reports_store import Proposal, ReportsStore

FAULT = "It could not be done because of a fault in this program."
_BUSY = "A change is being applied. Wait until it is done, then try again."
_DONE = {"add": "added", "replace": "replaced", "remove": "removed"}


@dataclass(frozen=True, slots=True)
class Difference:
    """One paragraph that a change touches, of the report in this file, before and after; "" where it is not there."""

    paragraph: Paragraph
    file: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Preview:
    """A proposed change and what it would do. `token` names it, so that nothing else than what was seen is applied.

    `twin` is a report that would be there beside it and is of the same inspection; None where there is none.
    """

    token: str
    proposal: Proposal
    report: Report | None
    rebuild: Rebuild
    differences: tuple[Difference, ...]
    twin: Report | None


@dataclass(frozen=True, slots=True)
class Job:
    """A change being applied: texts encoded of all; `outcome` or `problem` once it is over."""

    what: str
    done: int = 0
    total: int = 0
    outcome: str = ""
    problem: str = ""

    @property
    def over(self) -> bool:
        """Whether it has ended, well or not."""
        return bool(self.outcome or self.problem)


class Desk:
    """The one change that is under way; safe to use from several threads at once. `who` is what the log calls the session."""

    def __init__(self, store: ReportsStore, rebuilder: Rebuilder, live: Live) -> None:
        """Change `store`, rebuild with `rebuilder`, and have `live` switch at once."""
        self.store, self.live = store, live
        self._rebuilder = rebuilder
        self._lock = threading.Lock()
        self.preview: Preview | None = None
        self.job: Job | None = None

    def propose_upload(self, filename: str, content: bytes, *, who: str) -> None:
        """Check the upload and find what it would change; nothing is proposed where it is refused. Raises `ReportChatError`."""
        with self._alone():
            self._clear(who)
            proposal, report = self.store.propose_upload(filename, content)
            self._propose(proposal, report, who)

    def propose_removal(self, name: str, *, who: str) -> None:
        """Find what the removal of the report would change; nothing is proposed where it is refused. Raises `ReportChatError`."""
        with self._alone():
            self._clear(who)
            self._propose(self.store.propose_removal(name), None, who)

    def discard(self, *, who: str) -> None:
        """Forget the proposed change."""
        with self._alone():
            self._forget(who)

    def apply(self, token: str, *, confirmed: bool, who: str) -> None:
        """Begin to apply the change of this token. One that replaces or removes a report must be `confirmed`. Raises `ReportChatError`."""
        with self._alone():
            preview = self.preview
            if preview is None or not secrets.compare_digest(preview.token.encode(), token.encode()):
                raise ReportChatError("This is no longer the change that is proposed. Look at the difference again, and then apply it.")
            if preview.proposal.old and not confirmed:
                raise ReportChatError(f"Nothing was changed: {preview.proposal.old} would be {_DONE[preview.proposal.kind]}. Tick the box to confirm it.")
            self.store.note(who, "apply", preview.proposal)
            self.store.apply(preview.proposal)
            self.preview = None
            done = f"{preview.proposal.name} was {_DONE[preview.proposal.kind]}."
            self._start(f"Applying the change to {preview.proposal.name}", done, preview.proposal, who, take_back=True)

    def undo(self, *, who: str) -> None:
        """Begin to take the last change back. Raises `ReportChatError`."""
        with self._alone():
            self._forget(who)
            self.store.note(who, "undo", self.store.last())
            last = self.store.undo()
            self._start(f"Taking back the change to {last.name}", f"The change to {last.name} was taken back.", last, who, take_back=False)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        if not self._lock.acquire(blocking=False):
            raise ReportChatError(_BUSY)
        try:
            if self.job and not self.job.over:
                raise ReportChatError(_BUSY)
            yield
        finally:
            self._lock.release()

    def _propose(self, proposal: Proposal, report: Report | None, who: str) -> None:
        try:
            after = self.store.reports_after(proposal, report)
            others = [each for each in after if each is not report]
            self._refuse_what_is_there(proposal, others)
            rebuild = self._rebuilder.preview(after)
            self.store.note(who, f"propose to {proposal.kind}", proposal)
        except BaseException:
            self.store.discard(proposal)
            raise
        differences = tuple(_differences(self.live.snapshot.reports, after))
        self.preview = Preview(secrets.token_urlsafe(16), proposal, report, rebuild, differences, _twin(report, others) if report else None)

    def _refuse_what_is_there(self, proposal: Proposal, others: Sequence[Report]) -> None:
        """Refuse an upload of the very file that is there, under this name or another, and that the chat answers from."""
        there = {Path(each.source).name: each.sha256 for each in others} | {proposal.old: proposal.old_sha256}
        for each in self.live.snapshot.reports:
            if each.sha256 == proposal.sha256 == there.get(each.source) and Path(each.source).suffix.lower() == Path(proposal.name).suffix:
                raise ReportError(proposal.name, f"this file is the same as {each.source}, which is there already", remedy="There is nothing to change")

    def _clear(self, who: str) -> None:
        """Make room for a proposal, so that where it is refused, no earlier one stands below the refusal as if it were this one."""
        self.job = None
        self._forget(who)

    def _forget(self, who: str) -> None:
        """Forget the proposed change first, and log that then: where the log cannot be written, it is forgotten all the same."""
        if preview := self.preview:
            self.preview = None
            self.store.discard(preview.proposal)
            self.store.note(who, "discard", preview.proposal)

    def _start(self, what: str, done: str, proposal: Proposal, who: str, *, take_back: bool) -> None:
        self.job = Job(what)
        threading.Thread(target=self._run, args=(done, proposal, who, take_back), name="apply", daemon=True).start()

    def _run(self, done: str, proposal: Proposal, who: str, take_back: bool) -> None:
        """Rebuild and switch; where that fails, take the change of the files back."""
        problem = index = ""
        try:
            index = str(self._rebuilder.rebuild(progress=self._progress).snapshot)
            self.live.check()
            self.live.warn("reports", "")
        except ReportChatError as error:
            problem = str(error)
        except Exception:
            logging.getLogger(__name__).exception("a change of the reports could not be applied")
            problem = FAULT
        if problem and take_back:
            problem += _attempt(self.store.revert, "The report's file is as it was before.", "The report's file could not be put back: put it back by hand.")
        logged = _attempt(lambda: self.store.note(who, "failed" if problem else "done", proposal, index=index), "", "The log could not be written.")
        job = self.job or Job("")
        self.job = replace(job, problem=problem + logged) if problem else replace(job, outcome=done + logged)

    def _progress(self, done: int, total: int) -> None:
        if self.job:
            self.job = replace(self.job, done=done, total=total)


def _attempt(action: Callable[[], object], done: str, failed: str) -> str:
    """Return the sentence for how the action went, after a space."""
    try:
        action()
    except ReportError:
        return f" {failed}"
    return f" {done}" if done else ""


def _differences(before: Sequence[Report], after: Sequence[Report]) -> Iterator[Difference]:
    """Yield the paragraphs whose words differ, in the order of the reports that there will be, those that go last."""
    old, new = _paragraphs(before), _paragraphs(after)
    for key in [*new, *(key for key in old if key not in new)]:
        was, becomes = (side[key][0].text if key in side else "" for side in (old, new))
        if was != becomes:
            paragraph, file = new.get(key) or old[key]
            yield Difference(paragraph, file, was, becomes)


def _paragraphs(reports: Sequence[Report]) -> dict[str, tuple[Paragraph, str]]:
    """Return each paragraph with the name of its report's file, by its key."""
    files = {report.key: Path(report.source).name for report in reports}
    return {paragraph.key: (paragraph, files[report.key]) for report in reports for paragraph in report.paragraphs}


def _twin(report: Report, others: Sequence[Report]) -> Report | None:
    """Return the report that is of the same inspection by its title and dates; where none are printed, files named after two years are of two."""
    for other in others:
        alike = _words(report.title) == _words(other.title) and _words(report.dates) == _words(other.dates)
        if alike and (report.year == other.year or None in (report.year, other.year)):
            return other
    return None


def _words(text: str) -> list[str]:
    """Return the text's words, whatever apostrophes and dashes two kinds of file have between them."""
    return re.findall(r"\w+", text.casefold())
