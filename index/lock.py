"""One rebuild at a time: a lock in the index's folder, and a note of who holds it. It guards writers; a reader never waits.

The lock is the operating system's, so that of a killed process is free at once, whatever its note still says.
"""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock, Timeout

from data import BuildError


@contextmanager
def only_writer(index: Path, *, wait: float) -> Iterator[None]:
    """Hold the index's lock. Raises `BuildError` that names the holder where it is not free within `wait` seconds."""
    index.mkdir(parents=True, exist_ok=True)
    note = index / "lock.holder"
    lock = FileLock(index / "lock")
    try:
        lock.acquire(timeout=wait)
    except Timeout as error:
        raise BuildError(index, f"{_holder(note)} is rebuilding it", remedy="Wait until it is done, or give a longer --wait") from error
    try:
        note.write_text(json.dumps({"process": os.getpid(), "since": datetime.now(UTC).isoformat(timespec="seconds")}), encoding="utf-8")
        yield
    finally:
        with suppress(OSError):  # an old note misleads nobody: it is read only where the lock is held
            note.unlink()
        lock.release()


def _holder(note: Path) -> str:
    """Return who holds the lock; its note may be half written, or gone by now."""
    try:
        held = json.loads(note.read_text(encoding="utf-8"))
        return f"process {int(held['process'])} has held the lock since {datetime.fromisoformat(held['since']):%Y-%m-%d %H:%M:%S} UTC and"
    except (OSError, ValueError, KeyError, TypeError):
        return "another process"
