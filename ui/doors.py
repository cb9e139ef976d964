"""What may be asked of the server at all: the few addresses that the page and programs need. Gradio's others, which serve and take files, are shut.

Of what is open, whatever makes the server work has a largest size, and for each client a rate.
"""

import logging
import math
from collections.abc import Iterable

from starlette.responses import JSONResponse
from starlette.routing import Route, compile_path
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from .limits import Meter, metered
from .line import BUSY, Line

LOOKING = ("GET", "HEAD")
OPEN: dict[str, tuple[str, ...]] = {
    "/": LOOKING,
    "/assets/{path:path}": LOOKING,
    "/config": LOOKING,
    "/favicon.ico": LOOKING,
    "/manifest.json": LOOKING,
    "/robots.txt": LOOKING,
    "/static/{path:path}": LOOKING,
    "/theme.css": LOOKING,
    "/gradio_api/app_id": LOOKING,  # by which a page that lost its connection learns that the server is back
    "/gradio_api/call/v2/ask": ("POST",),
    "/gradio_api/call/v2/ask/{event}": LOOKING,
    "/gradio_api/call/ask": ("POST",),
    "/gradio_api/call/ask/{event}": LOOKING,
    "/gradio_api/cancel": ("POST",),
    "/gradio_api/heartbeat/{session}": LOOKING,
    "/gradio_api/info": LOOKING,
    "/gradio_api/openapi.json": LOOKING,
    "/gradio_api/queue/data": LOOKING,
    "/gradio_api/queue/join": ("POST",),
    "/gradio_api/reset": ("POST",),
    "/gradio_api/startup-events": LOOKING,
}
MCP: dict[str, tuple[str, ...]] = dict.fromkeys(("/gradio_api/mcp", "/gradio_api/mcp/"), ("GET", "POST", "DELETE"))
LARGEST = 8 * 2**20  # bytes of a request: a browser keeps at most about five of conversations
_FREE = ("/gradio_api/cancel", "/gradio_api/reset")  # these end work, and begin none
_CALLS = "/gradio_api/call/"
_FORWARDED = (b"x-forwarded-for", b"x-real-ip", b"forwarded")
FAILED = "This request could not be handled. What a program may send is listed at /gradio_api/info."
_OFTEN = "You ask more often than one visitor may. Please wait {} seconds, then ask again."


class Doors:
    """ASGI middleware around gradio's application. The `routes` of ours see to their own rights and sizes."""

    def __init__(self, app: ASGIApp, *, routes: Iterable[Route], line: Line, meter: Meter | None, mcp: bool) -> None:
        """Let through what is open, as often as the meter allows, to the tool of the Model Context Protocol where it is served."""
        self.app, self._line, self._meter = app, line, meter
        self._ours = {route.path for route in routes}
        opened = OPEN | (MCP if mcp else {})
        self._open = [(compile_path(path)[0], methods) for path, methods in opened.items()]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer in place of the application what is shut, too large or too often."""
        if scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008})
        elif scope["type"] == "http" and (refused := self._refused(scope)):
            await refused(scope, receive, send)
        else:
            await self._guarded(scope, receive, send)

    async def _guarded(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Ask the application; where gradio trips over what was sent, say so in a sentence."""
        begun = False

        async def sent(message: Message) -> None:
            nonlocal begun
            begun = True
            await send(message)

        try:
            await self.app(scope, receive, sent)
        except Exception:
            if begun or scope["type"] != "http":
                raise
            logging.getLogger(__name__).exception("a request failed: %s %r", scope["method"], scope["path"])
            await _said(500, FAILED)(scope, receive, send)

    def _refused(self, scope: Scope) -> JSONResponse | None:
        path, method = scope["path"], scope["method"]
        if path in self._ours:
            return None
        methods = {method for pattern, methods in self._open if pattern.match(path) for method in methods}
        if not methods:
            return _said(404, "There is nothing here.")
        if method not in methods:
            return _said(405, "This cannot be done here.", {"Allow": ", ".join(sorted(methods))})
        if method != "POST":
            return None
        length = next((value for name, value in scope["headers"] if name == b"content-length"), b"")
        if not length.isdigit():
            return _said(411, "The request does not say how long it is, and was not read.")
        if len(length) > 12 or int(length) > LARGEST:
            return _said(413, f"This is larger than {LARGEST // 2**20} MB, and was not read.")
        if path in _FREE:
            return None
        return self._too_often(scope) or (_said(503, BUSY, {"Retry-After": "60"}) if path.startswith(_CALLS) and self._line.full else None)

    def _too_often(self, scope: Scope) -> JSONResponse | None:
        forwarded = any(name in _FORWARDED for name, _ in scope["headers"])
        client = metered(scope["client"][0] if scope["client"] else "", forwarded=forwarded)
        if self._meter is None or client is None or not (wait := self._meter.wait(client)):
            return None
        seconds = math.ceil(wait)
        return _said(429, _OFTEN.format(seconds), {"Retry-After": str(seconds)})


def _said(status: int, words: str, headers: dict[str, str] | None = None) -> JSONResponse:
    """Return the words where gradio's page and its clients look for them."""
    return JSONResponse({"detail": words}, status, headers=headers)
