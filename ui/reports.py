"""The administrator's pages under /reports: who may ask for what. They are there only where a password was given.

    GET  /reports            anyone sees the sign-in; a session sees the reports
    GET  /reports/page.css   anyone; also page.js
    POST /reports/sign-in    anyone, slowed down after wrong passwords
    GET  /reports/progress   a session
    POST /reports/…          a session, from this site, with the session's own token

What a change does is the desk's business; what a password is, the sign-in's.
"""

from collections.abc import Awaitable, Callable
from contextlib import suppress
from functools import partial
from importlib.resources import files
from typing import Any
from urllib.parse import urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from data import ReportChatError

from .limits import metered
from .reports_desk import Desk
from .reports_html import page, reports_page, sign_in_page
from .reports_store import LARGEST
from .sign_in import Session, SignIn, same

COOKIE = "reports"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_HEADERS = {"Content-Security-Policy": POLICY, "Cache-Control": "no-store", "X-Frame-Options": "DENY"}
_FORM = 16 * 1024  # bytes of a form without a file, and of all that surrounds a file
_CONTENT = {"page.css": "text/css", "page.js": "text/javascript"}
_Act = Callable[[FormData, str], Awaitable[None]]


class ReportsPages:
    """The routes, over one desk and one sign-in."""

    def __init__(self, desk: Desk, sign_in: SignIn) -> None:
        """Serve what is on the desk to whoever the sign-in lets in."""
        self._desk, self._sign_in = desk, sign_in

    def routes(self) -> list[Route]:
        """Return every route, for the web application to serve."""
        acts: dict[str, _Act] = {
            "upload": self._upload,
            "remove": lambda form, who: run_in_threadpool(self._desk.propose_removal, _text(form, "name"), who=who),
            "discard": lambda form, who: run_in_threadpool(self._desk.discard, who=who),
            "apply": lambda form, who: run_in_threadpool(self._desk.apply, _text(form, "token"), confirmed=_text(form, "confirmed") == "yes", who=who),
            "undo": lambda form, who: run_in_threadpool(self._desk.undo, who=who),
        }
        return [
            Route("/reports", self._show, methods=["GET"]),
            Route("/reports/progress", self._progress, methods=["GET"]),
            *(Route(f"/reports/{name}", partial(_packaged, name), methods=["GET"]) for name in _CONTENT),
            Route("/reports/sign-in", self._open, methods=["POST"]),
            Route("/reports/sign-out", self._close, methods=["POST"]),
            *(Route(f"/reports/{name}", partial(self._act, act, LARGEST if name == "upload" else 0), methods=["POST"]) for name, act in acts.items()),
        ]

    async def _show(self, request: Request) -> Response:
        session = self._session(request)
        return await self._page(session) if session else _html(sign_in_page())

    async def _page(self, session: Session, problem: str = "") -> Response:
        desk = self._desk
        names, last = await run_in_threadpool(lambda: (desk.store.names(), desk.store.last()))
        html = reports_page(csrf=session.csrf, names=names, reports=desk.live.snapshot.reports, preview=desk.preview, job=desk.job, last=last, problem=problem)
        return _html(html, 400 if problem else 200)

    async def _progress(self, request: Request) -> Response:
        if not self._session(request):
            return JSONResponse({"problem": "Sign in first."}, 401, headers=_HEADERS)
        job = self._desk.job
        state: dict[str, Any] = {"over": job is None or job.over, "done": job.done if job else 0, "total": job.total if job else 0}
        return JSONResponse(state, headers=_HEADERS)

    async def _open(self, request: Request) -> Response:
        """Sign in."""
        if refused := _refused(request, 0):
            return refused
        client = metered(request.client.host if request.client else "", forwarded=True) or ""  # who has an IPv6 address has many
        if wait := self._sign_in.wait(client):
            return _html(sign_in_page(f"Too many wrong passwords. Try again in {wait} seconds."), 429, {"Retry-After": str(wait)})
        try:
            async with request.form(max_files=0, max_fields=5) as form:
                secret = self._sign_in.sign_in(_text(form, "password"), client)
        except HTTPException:
            return _unreadable()
        if not secret:
            return _html(sign_in_page("This is not the password."), 403)
        response = _back()
        response.set_cookie(COOKIE, secret, path="/reports", httponly=True, samesite="strict", secure=request.url.scheme == "https")
        return response

    async def _close(self, request: Request) -> Response:
        """Sign out."""

        async def nothing(form: FormData, who: str) -> None:
            self._sign_in.sign_out(request.cookies.get(COOKIE, ""))

        response = await self._act(nothing, 0, request)
        if response.status_code == 303:
            response.delete_cookie(COOKIE, path="/reports", httponly=True, samesite="strict")
        return response

    async def _act(self, act: _Act, room: int, request: Request) -> Response:
        """Do what a form asks for, where its sender may; `room` is for the file in it."""
        session = self._session(request)
        if session is None:
            return _html(sign_in_page("Sign in first."), 401)
        if refused := _refused(request, room):
            if room and refused.status_code != 403:
                await self._leave_nothing(session.name)
            return refused
        try:
            async with request.form(max_files=1 if room else 0, max_fields=5) as form:
                if not same(_text(form, "csrf"), session.csrf):
                    return _sent_elsewhere()
                await act(form, session.name)
        except HTTPException:
            if room:
                await self._leave_nothing(session.name)
            return _unreadable()
        except ReportChatError as error:
            return await self._page(session, str(error))
        return _back()

    async def _upload(self, form: FormData, who: str) -> None:
        file = form.get("file")
        if not isinstance(file, UploadFile) or not file.filename:
            await self._leave_nothing(who)
            raise ReportChatError("No file was chosen. Choose a report's file, then show the difference.")
        await run_in_threadpool(self._desk.propose_upload, file.filename, await file.read(), who=who)

    async def _leave_nothing(self, who: str) -> None:
        """Forget what was proposed before an upload that the desk never sees; while a change is being applied nothing is proposed."""
        with suppress(ReportChatError):
            await run_in_threadpool(self._desk.discard, who=who)

    def _session(self, request: Request) -> Session | None:
        return self._sign_in.session(request.cookies.get(COOKIE, ""))


def _refused(request: Request, room: int) -> Response | None:
    """Return why the body is not even read: it comes from another site, or it is too large."""
    origin = request.headers.get("origin", "")
    if urlsplit(origin).netloc.lower() != request.headers.get("host", "").lower() or request.headers.get("sec-fetch-site", "same-origin") != "same-origin":
        return _sent_elsewhere()
    length = request.headers.get("content-length", "")
    if not length.isascii() or not length.isdigit() or len(length) > 12:
        return _html(page("Reports", '<p class="problem" role="alert">The form does not say how long it is, and was not read.</p>'), 411)
    if int(length) > room + _FORM:
        most = f"{room // 2**20} MB" if room else f"{_FORM} bytes"
        return _html(page("Reports", f'<p class="problem" role="alert">This is larger than {most}, and was not read. <a href="/reports">Back</a></p>'), 413)
    return None


def _unreadable() -> Response:
    return _html(page("Reports", '<p class="problem" role="alert">This form cannot be read. <a href="/reports">Load the page again</a>.</p>'), 400)


def _sent_elsewhere() -> Response:
    words = 'This form was not sent from the page of reports, and nothing was changed. <a href="/reports">Load the page again</a>.'
    return _html(page("Reports", f'<p class="problem" role="alert">{words}</p>'), 403)


def _text(form: FormData, name: str) -> str:
    value = form.get(name, "")
    return value if isinstance(value, str) else ""


def _html(html: str, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    return HTMLResponse(html, status, headers=_HEADERS | (headers or {}))


def _back() -> Response:
    return RedirectResponse("/reports", 303, headers=_HEADERS)


async def _packaged(name: str, _: Request) -> Response:
    content = (files("ui") / name.replace("page", "reports")).read_text(encoding="utf-8")
    return Response(content, media_type=_CONTENT[name], headers=_HEADERS)
