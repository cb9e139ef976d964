"""Brings the index up to date from inside a running chat: when it is told to or, watched, whenever a report's file changes. Serves nothing."""

import logging
import os
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from watchfiles import Change, watch

from data import Report, ReportChatError, ReportError
from data.read import SUFFIXES
from index import Encoder, Milvus, Rebuild, rebuild
from index.build import Progress

from .live import Live

FAULT = "The reports changed, but could not be read because of a fault in this program. The chat answers from the index named here."


@dataclass(frozen=True, slots=True)
class Rebuilder:
    """A folder of reports and the index made of it, for one thread after the other.

    `digest` is the model's. `encoder` loads it where something is to be encoded. `engine` is given the vectors too.
    """

    reports: Path
    index: Path
    digest: str
    encoder: Callable[[], Encoder]
    engine: Milvus | None = None
    _one: threading.Lock = field(default_factory=threading.Lock)

    def rebuild(self, *, progress: Progress | None = None) -> Rebuild:
        """Bring the index up to date. Raises `ReportChatError`; the index is then as it was."""
        with self._one:
            return rebuild(self.reports, self.index, digest=self.digest, encoder=self.encoder, engine=self.engine, progress=progress)

    def preview(self, reports: Sequence[Report]) -> Rebuild:
        """Return what a rebuild from these reports would do, and write nothing."""
        with self._one:
            return rebuild(reports, self.index, digest=self.digest, encoder=self.encoder, dry_run=True)


class Watch:
    """Rebuilds when a report's file is added, changed or removed. What cannot be read is said, and the old index serves on."""

    def __init__(self, rebuilder: Rebuilder, live: Live) -> None:
        """Raises `ReportError` where there is no such folder."""
        if not rebuilder.reports.is_dir():
            raise ReportError(rebuilder.reports, "no such folder of reports", remedy="Make it, or name another with --reports")
        self._rebuilder, self._live = rebuilder, live
        self._over = threading.Event()

    def start(self) -> None:
        """Catch up with what changed before, and watch from now on, on a thread of its own."""
        threading.Thread(target=self._watch, name="watch", daemon=True).start()

    def stop(self) -> None:
        """Watch no longer."""
        self._over.set()

    def rebuild(self) -> None:
        """Rebuild now; print what came of it, and why where everything was built anew; warn readers where nothing came of it."""
        try:
            done = self._rebuilder.rebuild()
        except ReportChatError as error:
            print(error, file=sys.stderr, flush=True)
            self._live.warn("reports", self._warning(error))
        except Exception:
            logging.getLogger(__name__).exception("the reports could not be read again")
            self._live.warn("reports", FAULT)
        else:
            self._live.warn("reports", "")
            changed = [change.key for change in done.changes if not change.nothing]
            if done.reason:
                print(f"Everything was built anew: {done.reason}.", flush=True)
            if done.embedded or changed:
                print(f"Rebuilt after a change of {', '.join(changed)}: the index is now {done.snapshot}.", flush=True)

    def _watch(self) -> None:
        # The watching begins before the catching up, so that nothing falls between the two.
        changes = watch(self._rebuilder.reports, watch_filter=_is_report, stop_event=self._over, recursive=False, rust_timeout=1000, yield_on_timeout=True)
        next(changes, None)
        self.rebuild()
        for found in changes:
            if found:
                self.rebuild()

    def _warning(self, error: ReportChatError) -> str:
        """Return what readers are told, without a folder of this machine."""
        problem = str(error).replace(f"{self._rebuilder.reports}{os.sep}", "").replace(f"{self._rebuilder.index}: ", "")
        return f"The reports changed, but the change could not be taken up, so the chat goes on with the index named here. {problem}"


def _is_report(_: Change, path: str) -> bool:
    """Whether the file is one that a rebuild reads."""
    return Path(path).suffix.lower() in SUFFIXES and not Path(path).name.startswith(".")
