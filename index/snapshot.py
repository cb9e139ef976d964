"""A built index on disk: written aside, checked by digest, switched to in one step. It knows files, not search.

    .index/
      current                  the name of the snapshot that is served, one line
      lock, lock.holder        who is writing (see lock)
      snapshots/NAME/          manifest.json, reports.json, paragraphs.jsonl, lines.npz, words.json, rows.npz, tokens.npz, lexical/,
                               paragraphs.faiss, sentences.faiss; of many paragraphs, paragraphs-near.faiss, sentences-near.faiss

NAME is the beginning of the digest of the manifest's content, so that a snapshot is its content. There is no pickle anywhere.
A name that begins with a dot is being written or removed, and is never served. An open `Index` has all of its snapshot in
memory, or mapped, which keeps a removed file's content until it is closed: a snapshot may be removed while questions are answered from it.

Opening a snapshot checks the digest of every file of up to 64 MiB, and that longer ones have the length that was written: reading
gigabytes would take longer than the rest of the opening. Of the long ones, each paragraph is checked when it is read, so that no word
that is quoted is unchecked; vectors and postings, which decide what is looked at, are checked by a rebuild and `python -m index --check`.
"""

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from data import EngineError, Paragraph, Report, SnapshotError

from .model import file_digest
from .paragraphs import open_paragraphs, write_paragraphs

# Raise it whenever the files' meaning changes: an older snapshot is then rebuilt, never misread.
FORMAT = 3
_POINTER_ASIDE = ".current-writing"
_CHECKED_AT_ONCE = 64 * 1024 * 1024  # bytes of one file


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A snapshot whose files have been checked against the manifest. Of many paragraphs (`many`), each is read when it is looked at."""

    folder: Path
    manifest: dict[str, Any]
    reports: tuple[Report, ...]
    paragraphs: Sequence[Paragraph]

    @property
    def many(self) -> bool:
        """Whether there are so many paragraphs that a search looks only at the likely ones."""
        return bool(self.manifest["many"])

    @property
    def digest(self) -> str:
        """What the page shows of it: the first twelve hexadecimal digits of its content's digest."""
        return self.folder.name

    @property
    def built(self) -> str:
        """When it was built, ISO 8601, UTC."""
        return str(self.manifest["built"])


def current_name(index: Path) -> str | None:
    """Return the name of the snapshot that is served, or None where nothing has been built."""
    try:
        return (index / "current").read_text(encoding="utf-8").strip() or None
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise SnapshotError(index, "the file 'current' cannot be read") from error


def open_snapshot(index: Path, *, whole: bool = False) -> Snapshot:
    """Return the snapshot that is served, its files checked, with `whole` the long ones too. Raises `SnapshotError` for anything amiss."""
    name = current_name(index)
    if name is None:
        raise SnapshotError(index, "nothing has been built here")
    folder = index / "snapshots" / name
    if Path(name).name != name or not folder.is_dir():
        raise SnapshotError(index, f"the snapshot {name[:40]!r} that 'current' names is not there")
    try:
        manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
        if manifest["format"] != FORMAT:
            raise SnapshotError(folder, f"the snapshot has format {manifest['format']}, this program reads format {FORMAT}")
        if _name(manifest) != name:
            raise SnapshotError(folder, "manifest.json is not the one that was written")
        for file, written in manifest["files"].items():
            if not (folder / file).is_file():
                raise SnapshotError(folder, f"{file} is missing")
            size = (folder / file).stat().st_size
            if size != written["bytes"] or ((whole or size <= _CHECKED_AT_ONCE) and file_digest(folder / file) != written["sha256"]):
                raise SnapshotError(folder, f"{file} is damaged")
        stored = open_paragraphs(folder)
        paragraphs = stored if manifest["many"] else tuple(stored)
        reports = _reports(json.loads((folder / "reports.json").read_text(encoding="utf-8")), paragraphs)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise SnapshotError(folder, f"the snapshot is damaged ({type(error).__name__})") from error
    return Snapshot(folder, manifest, reports, paragraphs)


def write_snapshot(
    index: Path, manifest: dict[str, Any], reports: tuple[Report, ...], write: Callable[[Path], None], publish: Callable[[Path], None] = lambda folder: None
) -> str:
    """Write a snapshot beside the others, then make it the one that is served; return its name.

    `write(folder)` puts the vectors and postings in the folder, `publish(folder)` makes of a whole snapshot what is outside of it.
    Until the last step, a rename, the old snapshot is served.
    """
    snapshots = index / "snapshots"
    snapshots.mkdir(parents=True, exist_ok=True)
    aside = Path(tempfile.mkdtemp(prefix=".writing-", dir=snapshots))
    try:
        (aside / "reports.json").write_text(json.dumps([_as_json(report) for report in reports], ensure_ascii=False), encoding="utf-8")
        write_paragraphs(aside, (paragraph for report in reports for paragraph in report.paragraphs))
        write(aside)
        files = sorted(path for path in aside.rglob("*") if path.is_file())
        written = {path.relative_to(aside).as_posix(): {"bytes": path.stat().st_size, "sha256": file_digest(path)} for path in files}
        manifest = {"format": FORMAT, **manifest, "files": written}
        (aside / "manifest.json").write_text(json.dumps(manifest, ensure_ascii=False, indent=1), encoding="utf-8")
        for path in [*files, aside / "manifest.json", *(path for path in aside.rglob("*") if path.is_dir()), aside]:
            _sync(path)
        name = _name(manifest)
        os.rename(aside, snapshots / name)
    except BaseException:
        shutil.rmtree(aside, ignore_errors=True)
        raise
    pointer = index / _POINTER_ASIDE
    try:
        _sync(snapshots)
        publish(snapshots / name)
        pointer.write_text(name + "\n", encoding="utf-8")
        _sync(pointer)
        os.replace(pointer, index / "current")
        _sync(index)
    except (OSError, EngineError):
        # Where the disk has no room for one more line, the new snapshot would only fill it; but one that is served already must stay.
        if not _served(index, name):
            shutil.rmtree(snapshots / name, ignore_errors=True)
        raise
    return name


def debris(index: Path) -> list[Path]:
    """Return what a rebuild has half written or half removed: it is at work, or it was killed."""
    return sorted([*index.glob(_POINTER_ASIDE), *(index / "snapshots").glob(".*")])


def remove_debris(index: Path) -> None:
    """Remove what a killed rebuild left. Only for the holder of the lock."""
    for path in debris(index):
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)


def remove_old_snapshots(index: Path, *, keep: int) -> list[str]:
    """Remove all but the served snapshot and the `keep` built last before it, and return the names. Only for the holder of the lock.

    What cannot be removed stays for the next time: the index is served all the same.
    """
    served = current_name(index)
    found = [path for path in (index / "snapshots").iterdir() if path.name != served]
    old = sorted(found, key=lambda path: path.stat().st_mtime, reverse=True)[keep:]
    for path in old:
        gone = path.with_name(f".removing-{path.name}")
        with suppress(OSError):
            path.rename(gone)
        shutil.rmtree(gone, ignore_errors=True)
    return [path.name for path in old if not path.exists()]


def _served(index: Path, name: str) -> bool:
    """Whether 'current' names this snapshot; it does not where it cannot be read."""
    with suppress(SnapshotError):
        return current_name(index) == name
    return False


def _name(manifest: dict[str, Any]) -> str:
    """Return the first twelve hexadecimal digits of the digest of what the manifest holds."""
    return hashlib.sha256(json.dumps(manifest, sort_keys=True, ensure_ascii=False).encode()).hexdigest()[:12]


def _sync(path: Path) -> None:
    """Wait until the file or folder is on the disk; Windows cannot open a folder and needs no sync of it."""
    if os.name == "nt" and path.is_dir():
        return
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _as_json(report: Report) -> dict[str, Any]:
    """Return all of the report, of its paragraphs how many there are."""
    return replace(report, paragraphs=()).as_json() | {"source": Path(report.source).name, "paragraphs": len(report.paragraphs)}


def _reports(entries: Sequence[dict[str, Any]], paragraphs: Sequence[Paragraph]) -> tuple[Report, ...]:
    """Return the reports that `_as_json` wrote, each with its paragraphs, which stand in the reports' order."""
    found, start = [], 0
    for entry in entries:
        end = start + entry["paragraphs"]
        found.append(Report(**entry | {"paragraphs": paragraphs[start:end], "warnings": tuple(entry["warnings"])}))
        start = end
    if start != len(paragraphs):
        raise ValueError(f"{len(paragraphs)} paragraphs, not {start}")
    return tuple(found)
