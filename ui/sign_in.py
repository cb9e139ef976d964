"""One administrator's password and the sessions it opens, in memory only. Knows no web page, and keeps no password in clear."""

import hashlib
import hmac
import os
import secrets
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from data import ReportChatError

T = TypeVar("T")

VARIABLE = "REPORTS_ADMIN_PASSWORD"
SHORTEST = 12  # characters of a password: it is guarded by a slow-down, not by a second factor
LASTS = 21 * 3600  # seconds of a session: a limit under twenty hours would have to be one that the user can put off (WCAG 2.2.1)
_FREE, _LONGEST_WAIT = 3, 300  # wrong passwords before it slows down; seconds
_REMEMBERED = 1000  # clients, and sessions: what strangers can fill must have an end


@dataclass(frozen=True, slots=True)
class Session:
    """An administrator's session: `csrf` goes with every form, `name` into the log in place of the secret."""

    csrf: str
    name: str
    ends: float


class SignIn:
    """Compares passwords, slows down guessing, and remembers who has signed in. For one thread, the web server's."""

    def __init__(self, password: str, *, clock: Callable[[], float] = time.monotonic) -> None:
        """Sign in whoever knows the password. Raises `ReportChatError` where it is too short."""
        if len(password) < SHORTEST:
            raise ReportChatError(f"The administrator's password has {len(password)} characters. Choose one of at least {SHORTEST}.")
        self._digest = _digest(password)
        self._clock = clock
        self._failures: dict[str, tuple[int, float]] = {}  # by client: how many, and until when to wait
        self._sessions: dict[str, Session] = {}

    def wait(self, client: str) -> int:
        """Return how many whole seconds this client must wait before its next try."""
        return max(0, -int(-(self._failures.get(client, (0, 0.0))[1] - self._clock()) // 1))

    def sign_in(self, password: str, client: str) -> str | None:
        """Return the secret of a new session, or None where the password is wrong or the client must still wait."""
        if self.wait(client):
            return None
        if not hmac.compare_digest(_digest(password), self._digest):
            count = self._failures.pop(client, (0, 0.0))[0] + 1
            delay = min(2 ** max(0, count - _FREE), _LONGEST_WAIT) if count >= _FREE else 0
            _keep(self._failures, client, (count, self._clock() + delay))
            return None
        self._failures.pop(client, None)
        secret = secrets.token_urlsafe(32)
        _keep(self._sessions, secret, Session(secrets.token_urlsafe(32), hashlib.sha256(secret.encode()).hexdigest()[:8], self._clock() + LASTS))
        return secret

    def session(self, secret: str) -> Session | None:
        """Return the session of this secret, where it is open."""
        session = self._sessions.get(secret)
        return session if session and session.ends > self._clock() else None

    def sign_out(self, secret: str) -> None:
        """End the session."""
        self._sessions.pop(secret, None)


def same(given: str, expected: str) -> bool:
    """Whether the two are equal, found in a time that does not tell where they differ."""
    return hmac.compare_digest(given.encode(), expected.encode())


def admin_password(file: Path | None, environment: Mapping[str, str] = os.environ) -> str | None:
    """Return the password in the file, or else in the environment; None where there is neither. Raises `ReportChatError` for a file without one."""
    if file is None:
        return environment.get(VARIABLE) or None
    try:
        password = file.read_text(encoding="utf-8").rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as error:
        raise ReportChatError(f"{file}: the administrator's password cannot be read from it. Give a text file with the password alone.") from error
    if not password:
        raise ReportChatError(f"{file}: there is no password in it. Write one there, or leave --admin-password-file out.")
    return password


def _digest(password: str) -> bytes:
    return hashlib.sha256(password.encode("utf-8", "surrogatepass")).digest()


def _keep(into: dict[str, T], key: str, value: T) -> None:
    into[key] = value
    while len(into) > _REMEMBERED:
        del into[next(iter(into))]
