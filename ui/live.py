"""Which snapshot a running chat answers from: notices a new one on disk, opens it aside, and swaps it in one step. Builds none, knows no web.

A question keeps the `Answerer` that it began with, and an open index needs no file any more, so a swap disturbs no question.
"""

import logging
import threading
import time
from collections.abc import Callable
from pathlib import Path

from data import EngineError, SnapshotError
from index import Encoder, Index, Milvus
from index.snapshot import current_name, open_snapshot
from qa import Answerer, Reader
from qa.support import Fitted

from .loading import Loading

FAULT = "A newer index could not be opened because of a fault in this program. The chat goes on with the one named here."
UNREACHED = "A newer index could not be opened because the engine that holds its vectors does not have it. The chat goes on with the one named here."
_EVERY = 0.5  # seconds between two looks
_AGAIN = 30  # seconds after which a snapshot that was refused is tried again: what was amiss may have passed


class Live:
    """The snapshot that is served, and the `Answerer` over it once somebody has asked for it."""

    def __init__(
        self, folder: Path | str, models: Callable[[], tuple[Encoder, Reader]], *, engine: Milvus | None = None, constants: Fitted | None = None
    ) -> None:
        """Open the snapshot in `folder`, not its vectors, which `engine` may have: `models` takes seconds. Raises `SnapshotError` where there is none.

        `constants` are those fitted for the models, where they are not the shipped ones.
        """
        self._folder, self._models, self._engine, self._constants = Path(folder), models, engine, constants
        self._warnings: dict[str, str] = {}
        self._refused = ("", 0.0)
        self._told: list[Callable[[], None]] = []
        self._checking = threading.Lock()
        self.snapshot = open_snapshot(self._folder)
        self.answerer: Loading[Answerer] = Loading(self._first)

    @property
    def warnings(self) -> tuple[str, ...]:
        """What a reader must know of the snapshot: why it is not the newest."""
        return tuple(self._warnings.values())

    def warn(self, subject: str, warning: str) -> None:
        """Show the warning in place of the last one on this subject; "" takes that one away."""
        others = {name: said for name, said in self._warnings.items() if name != subject}
        self._warnings = others | {subject: warning} if warning else others

    def when_switched(self, tell: Callable[[], None]) -> None:
        """Call `tell` after each switch, on the thread that switched."""
        self._told.append(tell)

    def start(self, *, every: float = _EVERY) -> None:
        """Look for a new snapshot from now on, on a thread of its own."""
        threading.Thread(target=self._look, args=(every,), name="live", daemon=True).start()

    def check(self) -> bool:
        """Switch to the snapshot that is current on disk, where it is another and whole; return whether it did."""
        with self._checking:
            if not self._switch():
                return False
        for tell in self._told:
            tell()
        return True

    def _look(self, every: float) -> None:
        while True:
            time.sleep(every)
            self.check()

    def _switch(self) -> bool:
        name: str | None = None
        try:
            name = current_name(self._folder)
            if name == self._served():
                self.warn("index", "")
                return False
            if name == self._refused[0] and time.monotonic() < self._refused[1]:
                return False
            snapshot = open_snapshot(self._folder)
            if self.answerer.ready:
                old = self.answerer.wait()
                self.answerer.put(_warm(old.over(Index(snapshot, old.index.encoder, engine=self._engine))))
        except SnapshotError as error:
            if name and self._current() != name:
                return False  # it was replaced while it was being read: the next look takes the newer one
            self._refuse(name, _warning(error))
            return False
        except EngineError:
            self._refuse(name, UNREACHED)
            return False
        except Exception:
            logging.getLogger(__name__).exception("a new snapshot could not be opened")
            self._refuse(name, FAULT)
            return False
        self.snapshot = snapshot
        self.warn("index", "")
        return True

    def _served(self) -> str:
        """Return the digest of what is answered from, or before the first question, of what is shown."""
        return (self.answerer.wait().index.snapshot if self.answerer.ready else self.snapshot).digest

    def _current(self) -> str | None:
        try:
            return current_name(self._folder)
        except SnapshotError:
            return None

    def _refuse(self, name: str | None, warning: str) -> None:
        self._refused = (name or "", time.monotonic() + _AGAIN)
        self.warn("index", warning)

    def _first(self) -> Answerer:
        """Load the models and open the snapshot that is shown by then."""
        encoder, reader = self._models()
        try:
            index = Index(self.snapshot, encoder, engine=self._engine)
        except (SnapshotError, EngineError):
            index = Index.open(self._folder, encoder, engine=self._engine)  # a rebuild has removed it
            self.snapshot = index.snapshot
        return _warm(Answerer(index, reader, constants=self._constants))


def _warm(answerer: Answerer) -> Answerer:
    """Return it after a first question, which is slower than all later ones, and which shows that it can be asked."""
    answerer.ask("What does the report say?")
    return answerer


def _warning(error: SnapshotError) -> str:
    """Return what a reader is told, without a folder of this machine."""
    problem = str(error).removeprefix(f"{error.folder}: ").removesuffix(". Run: python -m index")
    return f"A newer index failed its checks ({problem}), so the chat goes on with the one named here. To mend it, run: python -m index"
