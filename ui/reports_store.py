"""The folder of reports on disk: checks an upload, puts it in place, takes a report out, and can take the last change back.

    data/reports/
      wigan-2022.txt …         the reports
      .changes/                what a rebuild never reads
        upload-RANDOM/NAME     an upload that nobody has decided on
        undo.json, before      the last change, and the file that it replaced or removed
        log.jsonl              every change, only ever added to

Each file comes to its place by a rename, so a reader of the folder sees the whole of it or none. Rebuilds nothing, knows no web.
"""

import errno
import hashlib
import json
import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from data import Report, ReportError, read_report
from data.read import SUFFIXES

LARGEST = 20 * 2**20  # bytes
MOST_PAGES, MOST_PARAGRAPHS = 500, 5000
_LONGEST_NAME = 80  # characters
_EARLIER = "earlier-"  # of what takes back the change before the one that is being applied


@dataclass(frozen=True, slots=True)
class Proposal:
    """A change that nobody has decided on: `name` is added, replaced or removed.

    `old` is the file that goes, which with the same key may have another suffix than `name`; "" where none goes. The digests are
    those of the contents that were looked at: what has another one by then is not touched.
    """

    kind: Literal["add", "replace", "remove"]
    name: str
    sha256: str = ""
    old: str = ""
    old_sha256: str = ""
    upload: str = ""


class ReportsStore:
    """The folder of reports; every method may raise `ReportError`, and has then changed nothing. For one caller at a time."""

    def __init__(self, folder: Path) -> None:
        """Take the folder, which must be there, and clear away uploads that an earlier run has left."""
        if not folder.is_dir():
            raise ReportError(folder, "no such folder of reports", remedy="Make it, or name another with --reports")
        self._folder, self._changes = folder, folder / ".changes"
        for left in self._changes.glob("upload-*"):
            shutil.rmtree(left, ignore_errors=True)
        self._finish()

    def names(self) -> list[str]:
        """Return the names of the reports' files."""
        return sorted(p.name for p in self._folder.iterdir() if p.suffix.lower() in SUFFIXES and not p.name.startswith(".") and p.is_file())

    def propose_upload(self, filename: str, content: bytes) -> tuple[Proposal, Report]:
        """Check the upload and put it aside; return what it would change, and the report in it."""
        name = safe_name(filename)
        if len(content) > LARGEST:
            raise ReportError(name, f"the file has {len(content):,} bytes, more than {LARGEST:,}", remedy="Save the report alone, without large pictures")
        with _saying("The upload was not kept"):
            self._changes.mkdir(exist_ok=True)
            aside = Path(tempfile.mkdtemp(prefix="upload-", dir=self._changes))
        try:
            with _saying("The upload was not kept"):
                (aside / name).write_bytes(content)
            report = self._readable(aside / name)
        except BaseException:
            shutil.rmtree(aside, ignore_errors=True)
            raise
        old = next((other for other in self.names() if _key(Path(other).stem) == report.key), "")
        kind: Literal["add", "replace"] = "replace" if old else "add"
        return Proposal(kind, name, report.sha256, old, self._digest(old) if old else "", aside.name), report

    def propose_removal(self, name: str) -> Proposal:
        """Return the removal of the report."""
        if name not in self.names():
            raise ReportError(name[:_LONGEST_NAME], "there is no such report", remedy="Load the page again")
        return Proposal("remove", name, old=name, old_sha256=self._digest(name))

    def discard(self, proposal: Proposal) -> None:
        """Forget the change, and its upload."""
        if proposal.upload:
            shutil.rmtree(self._changes / proposal.upload, ignore_errors=True)

    def reports_after(self, proposal: Proposal, report: Report | None) -> list[Report]:
        """Return the reports that there would be; `report` is the upload's."""
        found = [read_report(self._folder / name) for name in self.names() if name != proposal.old]
        return sorted([*found, report] if report else found, key=lambda each: each.key)

    def apply(self, proposal: Proposal) -> None:
        """Make the change and remember how to take it back."""
        if proposal.old and self._digest(proposal.old) != proposal.old_sha256:
            raise ReportError(proposal.old, "it has changed since this was looked at", remedy="Look at the difference again")
        if proposal.name != proposal.old and (self._folder / proposal.name).exists():
            raise ReportError(proposal.name, "a file of this name has come since this was looked at", remedy="Look at the difference again")
        if proposal.upload and self._digest(f".changes/{proposal.upload}/{proposal.name}") != proposal.sha256:
            raise ReportError(proposal.name, "the upload is no longer there as it was", remedy="Upload it again")
        with _saying("Nothing was changed"):
            self._changes.mkdir(exist_ok=True)
            self._move_kept("", _EARLIER)
            try:
                self._change(proposal)
            except OSError:
                self._move_kept(_EARLIER, "")
                raise
        self.discard(proposal)

    def last(self) -> Proposal | None:
        """Return the last change, where it can be taken back."""
        with suppress(OSError, ValueError, TypeError):
            return Proposal(**json.loads((self._changes / "undo.json").read_text(encoding="utf-8")))
        return None

    def undo(self) -> Proposal:
        """Take the last change back and return it."""
        last = self.last()
        if last is None:
            raise ReportError(self._folder.name, "there is no change to take back", remedy="Load the page again")
        now, put_back = self._digest(last.name), bool(last.old)
        elsewhere = put_back and last.old != last.name and (self._folder / last.old).exists()
        if now != last.sha256 or elsewhere:
            raise ReportError(last.name, "it has been changed by other means since, so the last change cannot be taken back", remedy="Upload the right file")
        with _saying("The last change was not taken back"):
            if put_back:
                before = (self._changes / "before").read_bytes()
                if hashlib.sha256(before).hexdigest() != last.old_sha256:
                    raise ReportError(last.old, "what was kept of it is damaged", remedy="Upload the right file")
                _write(self._folder / last.old, before, aside=self._changes)
            if last.name != last.old:
                (self._folder / last.name).unlink()
            _sync(self._folder)
            (self._changes / "undo.json").unlink()
        return last

    def revert(self) -> None:
        """Take back a change that has just been applied and came to nothing; what could be taken back before it can be again."""
        self.undo()
        with _saying("The change before it can no longer be taken back"):
            self._move_kept(_EARLIER, "")

    def note(self, who: str, what: str, proposal: Proposal | None = None, **more: str) -> None:
        """Add a line to the log, on the disk when this returns: when, which session, what, and the digests before and after."""
        line = {"time": datetime.now(UTC).isoformat(timespec="seconds"), "session": who, "what": what}
        if proposal:
            line |= {"file": proposal.name, "sha256": proposal.sha256, "before": proposal.old, "before_sha256": proposal.old_sha256}
        with _saying("Nothing was changed"):
            self._changes.mkdir(exist_ok=True)
            _append(self._changes / "log.jsonl", (json.dumps(line | more, ensure_ascii=False) + "\n").encode())

    def _change(self, proposal: Proposal) -> None:
        """Keep what goes, note how to take it back, and then make the change."""
        if proposal.old:
            _write(self._changes / "before", (self._folder / proposal.old).read_bytes())
        _write(self._changes / "undo.json", json.dumps(asdict(proposal)).encode())
        if proposal.upload:
            upload = self._changes / proposal.upload / proposal.name
            _sync(upload)
            os.replace(upload, self._folder / proposal.name)
        if proposal.old and (proposal.kind == "remove" or proposal.old != proposal.name):
            (self._folder / proposal.old).unlink()
        _sync(self._folder)

    def _finish(self) -> None:
        """Take away the file that another kind has replaced, where the program was stopped between the two."""
        last = self.last()
        if last is None or last.kind != "replace" or last.old == last.name or not self._was_begun():
            return
        if self._digest(last.name) == last.sha256 and self._digest(last.old) == last.old_sha256:
            with _saying("The change before was not finished"):
                (self._folder / last.old).unlink()
                _sync(self._folder)

    def _was_begun(self) -> bool:
        """Whether the last line of the log says that a change was begun, and none what came of it."""
        with suppress(OSError, ValueError, IndexError, KeyError, TypeError):
            line = (self._changes / "log.jsonl").read_text(encoding="utf-8").splitlines()[-1]
            return bool(json.loads(line)["what"] == "apply")
        return False

    def _move_kept(self, old: str, new: str) -> None:
        """Give what is kept for taking a change back another prefix, in place of what has it."""
        for name in ("undo.json", "before"):
            (self._changes / f"{new}{name}").unlink(missing_ok=True)
            if (self._changes / f"{old}{name}").exists():
                os.replace(self._changes / f"{old}{name}", self._changes / f"{new}{name}")

    def _readable(self, path: Path) -> Report:
        """Return the report in the upload, where it is one and not too long."""
        try:
            report = read_report(path)
        except ReportError as error:
            # The path names a folder that only this program knows; the person knows the name.
            raise ReportError(path.name, str(error).removeprefix(str(path)).lstrip(":, ").rstrip(".")) from error
        pages = max((paragraph.page or 0 for paragraph in report.paragraphs), default=0)
        for count, most, what in ((pages, MOST_PAGES, "pages"), (len(report.paragraphs), MOST_PARAGRAPHS, "paragraphs")):
            if count > most:
                raise ReportError(path.name, f"the report has {count:,} {what}, more than {most:,}", remedy="Upload each report by itself")
        return report

    def _digest(self, name: str) -> str:
        """Return the digest of the file's content, "" where there is no such file."""
        try:
            return hashlib.sha256((self._folder / name).read_bytes()).hexdigest()
        except FileNotFoundError:
            return ""
        except OSError as error:
            raise ReportError(Path(name).name, f"cannot be read ({error.strerror})", remedy="Check that the program may read it") from error


@contextmanager
def _saying(outcome: str) -> Iterator[None]:
    """Make a `ReportError` of what the file system refuses."""
    try:
        yield
    except OSError as error:
        problem = f"a file in it cannot be written or read ({error.strerror or error}). {outcome}"
        raise ReportError("the folder of reports", problem, remedy="Free space, or let the program write there") from error


def safe_name(filename: str) -> str:
    """Return the upload's name as one of ours: `safe_name("../Wigan 2022.TXT")` is `"wigan-2022.txt"`. Raises `ReportError` for an unknown kind."""
    last = re.split(r"[/\\]", filename)[-1]
    suffix = Path(last).suffix.lower()
    if suffix not in SUFFIXES:
        raise ReportError(last[:_LONGEST_NAME] or "the upload", "this kind of file is not known", remedy=f"Known kinds: {', '.join(SUFFIXES)}")
    key = _key(Path(last).stem)[: _LONGEST_NAME - len(suffix)].strip("-")
    if not re.search("[a-z0-9]", Path(last).stem.lower()):
        raise ReportError(last[:_LONGEST_NAME], "its name has no letter or digit", remedy="Name it after the authority and the year, like wigan-2022.txt")
    return key + suffix


def _key(stem: str) -> str:
    """Return the key of the report in a file of this name, as `data.read_report` gives it."""
    return re.sub(r"[^a-z0-9]+", "-", stem.lower()).strip("-") or "report"


def _write(path: Path, content: bytes, *, aside: Path | None = None) -> None:
    """Write the file in one step, by way of one beside it or in `aside`."""
    beside = (aside or path.parent) / f"{path.name}.writing"
    beside.write_bytes(content)
    _sync(beside)
    os.replace(beside, path)


def _append(path: Path, line: bytes) -> None:
    """Add the line to the file, on the disk when this returns: all of it, or, where a full disk takes only its beginning, nothing."""
    handle = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    try:
        if (written := os.write(handle, line)) < len(line):
            os.ftruncate(handle, os.fstat(handle).st_size - written)
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        os.fsync(handle)
    finally:
        os.close(handle)


def _sync(path: Path) -> None:
    """Wait until the file or folder is on the disk; Windows cannot open a folder and needs no sync of it."""
    if os.name == "nt" and path.is_dir():
        return
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
