"""Opens the model and the index in the background, so that the page is served before torch is imported. Knows no web."""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Generic, TypeVar

from data import ReportChatError

T = TypeVar("T")


class Loading(Generic[T]):
    """Something that takes seconds to open, opened once on a thread of its own; after a failure the next `start` tries again."""

    def __init__(self, opener: Callable[[], T]) -> None:
        """Open nothing yet; `opener` is called once, by `start` or by the first `wait`."""
        self._opener = opener
        self._lock = threading.Lock()
        self._opened: Future[T] | None = None

    @property
    def ready(self) -> bool:
        """Whether `wait` would return at once."""
        return self._opened is not None and self._opened.done() and self._opened.exception() is None

    def start(self) -> Future[T]:
        """Begin to open it, where nobody has, and return what will hold it."""
        with self._lock:
            failed = self._opened is not None and self._opened.done() and self._opened.exception() is not None
            if self._opened is None or failed:
                self._opened = Future()
                threading.Thread(target=self._open, args=(self._opened,), name="loading", daemon=True).start()
            return self._opened

    def wait(self) -> T:
        """Return it, as soon as it is open. Raises `ReportChatError` where it cannot be opened."""
        return self.start().result()

    def put(self, value: T) -> None:
        """Have `wait` return this one from now on; who has the earlier one keeps it."""
        opened: Future[T] = Future()
        opened.set_result(value)
        with self._lock:
            self._opened = opened

    def _open(self, opened: "Future[T]") -> None:
        try:
            opened.set_result(self._opener())
        except ReportChatError as error:
            opened.set_exception(error)
        except BaseException as error:  # whatever a library raises must reach the reader as a sentence, and must end the wait
            failure = ReportChatError(f"The model could not be started ({type(error).__name__}: {error}). Run: pip install -e .")
            failure.__cause__ = error
            opened.set_exception(failure)
