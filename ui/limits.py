"""How often one client may ask: a rate, and the meter that holds each client to it. Knows no web framework, only addresses."""

import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

_SECONDS = {"s": 1, "min": 60, "h": 3600}
_REMEMBERED = 10_000  # clients: what strangers can fill must have an end


@dataclass(frozen=True, slots=True)
class Rate:
    """So many in so many seconds; all of them may come at once."""

    count: int
    seconds: int

    @classmethod
    def parse(cls, text: str) -> "Rate":
        """Return the rate that is written like `30/min`, `1/s` or `500/h`. Raises `ValueError`."""
        if not (found := re.fullmatch(r"([1-9]\d{0,8})/(s|min|h)", text)):
            raise ValueError(f"{text!r} is no rate like 30/min, 1/s or 500/h")
        return cls(int(found[1]), _SECONDS[found[2]])


class Meter:
    """Counts by client what a rate allows (the generic cell rate algorithm: one time is kept for each). For one thread, the web server's."""

    def __init__(self, rate: Rate, *, clock: Callable[[], float] = time.monotonic) -> None:
        """Nobody has come yet."""
        self._rate, self._clock = rate, clock
        self._due: dict[str, float] = {}  # when this client would have come, had it come evenly; the one that came last is last

    def wait(self, client: str) -> float:
        """Return 0 and count it, where the client may come now, or in how many seconds it may."""
        now, gap = self._clock(), self._rate.seconds / self._rate.count
        due = max(self._due.get(client, now), now)
        if (wait := due + gap - now - self._rate.seconds) > 1e-9 * self._rate.seconds:
            return wait
        self._due.pop(client, None)
        self._due[client] = due + gap
        if len(self._due) > _REMEMBERED:
            del self._due[next(iter(self._due))]
        return 0.0


def metered(address: str, *, forwarded: bool) -> str | None:
    """Return by what name the client at this address is counted; None for somebody at this machine, who is not.

    Whoever has an IPv6 address has a whole /64 of them. Where a request says that it was `forwarded`, a loopback address is that of a
    proxy which nobody said to trust, not of somebody at this machine.
    """
    try:
        ip: IPv4Address | IPv6Address = ip_address(address)
    except ValueError:
        return address
    if isinstance(ip, IPv6Address):
        ip = ip.ipv4_mapped or ip
    if ip.is_loopback and not forwarded:
        return None
    return str(ip_network((ip, 64), strict=False)) if isinstance(ip, IPv6Address) else str(ip)
