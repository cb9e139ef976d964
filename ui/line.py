"""Where questions wait until one of the few that are answered at once is over, first come, first served. Knows no web.

An answer computes from end to end, so more at once than there are processors would only make all of them slower.
All of it runs in one event loop, the web server's.
"""

from collections.abc import Callable
from types import TracebackType
from typing import TypeVar

import anyio
from anyio import to_thread

from data import ReportChatError
from index.processors import count

T = TypeVar("T")

MOST = 100  # questions that wait, where nobody says otherwise
BUSY = "Too many people are asking at the moment, and this question was not taken. Please ask again in a minute."


class BusyError(ReportChatError):
    """The line is as long as it may be."""

    def __init__(self) -> None:
        """Say so in the words for a reader."""
        super().__init__(BUSY)


class Line:
    """At most `most` questions wait, while `at_once` are answered."""

    def __init__(self, most: int = MOST, *, at_once: int = count()) -> None:
        """Nobody waits yet."""
        self.most = most
        self._free = at_once
        self._waiting: list[Place] = []

    @property
    def full(self) -> bool:
        """Whether a question would be turned away."""
        return not self._free and len(self._waiting) >= self.most

    def join(self) -> "Place":
        """Return the last place; whoever has it must leave it, which `with` does. Raises `BusyError` where there is none."""
        if self.full:
            raise BusyError
        place = Place(self)
        self._waiting.append(place)
        self._call()
        return place

    async def run(self, work: Callable[[], T]) -> T:
        """Do the work on a thread once it is its turn, and return what it returns. Raises `BusyError`."""
        with self.join() as place:
            await place.reached()
            return await to_thread.run_sync(work, abandon_on_cancel=True)

    def before(self, place: "Place") -> int:
        """Return how many wait before this place."""
        return self._waiting.index(place) if place in self._waiting else 0

    def leave(self, place: "Place") -> None:
        """Give the place up, whether it was called or not."""
        if place in self._waiting:
            self._waiting.remove(place)
        else:
            self._free += 1
            self._call()

    def _call(self) -> None:
        if self._free and self._waiting:
            self._free -= 1
            self._waiting.pop(0).turn.set()


class Place:
    """One question's place in the line."""

    def __init__(self, line: Line) -> None:
        """Stand in that line."""
        self._line = line
        self.turn = anyio.Event()

    def __enter__(self) -> "Place":
        """Leave it at the end of the block, however that comes."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Leave it."""
        self._line.leave(self)

    @property
    def before(self) -> int:
        """How many wait before it."""
        return self._line.before(self)

    async def reached(self, within: float | None = None) -> bool:
        """Wait for its turn, at most `within` seconds, and return whether it has come."""
        with anyio.move_on_after(within):
            await self.turn.wait()
        return self.turn.is_set()
