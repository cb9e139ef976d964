"""What an open page asks for again and again: which snapshot is served now, and what a reader must know of it. One small answer, no state."""

from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from .live import Live
from .masthead import page_title


def live_route(live: Live) -> Route:
    """Return the route; every reader may ask it."""

    async def now(_: Request) -> JSONResponse:
        snapshot = live.snapshot
        said = {"digest": snapshot.digest, "title": page_title(snapshot.reports), "warnings": live.warnings}
        return JSONResponse(said, headers={"Cache-Control": "no-store"})

    return Route("/live", now, methods=["GET"])


def live_strip(*, administered: bool) -> str:
    """Return the line under the masthead: room for what has changed, and where there is an administrator, the way to the reports."""
    link = '<nav aria-label="Administration"><a href="/reports">Reports</a></nav>' if administered else ""
    return f'<div class="live"><p id="live-said" role="status"></p>{link}</div>'
