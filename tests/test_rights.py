"""Who may ask for what of a served chat: every route and every event is named here with its right, and what is shut stays shut.

A route or an event that a new version of gradio, or of ours, brings is in none of these lists, and fails the first tests.
"""

import re
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from administrator import PASSWORD
from anyio.from_thread import BlockingPortal, start_blocking_portal
from changing import rebuilder_of, write
from serving import Served, serving
from test_reports_sign_in import RIGHTS as REPORTS

from data import ReportChatError
from index import PACKAGED_MODEL
from index.model import model_folder
from ui.__main__ import main
from ui.doors import MCP, OPEN
from ui.live import Live
from ui.private import POLICY
from ui.reports import COOKIE, ReportsPages
from ui.reports_desk import Desk
from ui.reports_store import ReportsStore
from ui.sign_in import VARIABLE, SignIn
from ui.unanswered import Unanswered

READERS = {
    "GET /gradio_api/app_id",
    "GET /", "GET /assets/{path}", "GET /config", "GET /favicon.ico", "GET /live", "GET /manifest.json", "GET /robots.txt", "GET /static/{path}",
    "GET /theme.css", "GET /gradio_api/info", "GET /gradio_api/openapi.json", "GET /gradio_api/startup-events", "GET /gradio_api/heartbeat/{session_hash}",
    "GET /gradio_api/queue/data", "POST /gradio_api/queue/join", "POST /gradio_api/cancel", "POST /gradio_api/reset",
    "POST /gradio_api/call/{api_name}", "GET /gradio_api/call/{api_name}/{event_id}",
    "POST /gradio_api/call/v2/{api_name}", "GET /gradio_api/call/v2/{api_name}/{event_id}",
}  # fmt: skip
TOOLS = {"* /gradio_api/mcp"}  # where the tool is mounted, with --mcp only
NOBODY = {
    "GET /openapi.json", "POST /login", "GET /logout", "GET /svelte/{path}", "GET /gradio_api/deep_link", "GET /pwa_icon", "GET /pwa_icon/{size}",
    "GET /monitoring", "GET /monitoring/summary", "GET /monitoring/{key}", "GET /gradio_api/user", "GET /gradio_api/login_check", "GET /gradio_api/token",
    "GET /gradio_api/dev/reload", "GET /gradio_api/runs", "POST /gradio_api/run-history/connect",
    "GET /gradio_api/run-history/buckets", "GET /gradio_api/run-history/records",
    "GET /gradio_api/run-history/records/{endpoint}/{record_id}/assets/{asset_id}",
    "GET /gradio_api/custom_component/{id}/{environment}/{type}/{file_name}", "GET /gradio_api/proxy={url_path}", "GET /gradio_api/file={path_or_url}",
    "GET /gradio_api/file/{path}", "POST /gradio_api/stream/{event_id}", "POST /gradio_api/stream/{event_id}/close",
    "GET /gradio_api/stream/{session_hash}/{run}/{component_id}/playlist.m3u8", "GET /gradio_api/stream/{session_hash}/{run}/{component_id}/{segment_id}.{ext}",
    "GET /gradio_api/stream/{session_hash}/{run}/{component_id}/playlist-file", "POST /gradio_api/api/{api_name}", "POST /gradio_api/run/{api_name}",
    "POST /gradio_api/component_server", "GET /gradio_api/queue/status", "GET /gradio_api/upload_progress", "POST /gradio_api/upload",
    "GET /gradio_api/theme.css", "POST /gradio_api/process_recording", "POST /gradio_api/vibe-edit", "POST /gradio_api/undo-vibe-edit",
    "GET /gradio_api/vibe-code", "POST /gradio_api/vibe-code", "POST /gradio_api/vibe-starter-queries",
}  # fmt: skip
# Each reader's own conversation only: what a reader may have the page do, by the name that gradio derives from our function's.
PAGE = {"ask", "ask_again", "stop", "edit", "clear", "restore", "renew", "judge", "lambda"}
QUESTION = "How many children in unregistered homes?"
SECRET = "the-secret-that-nobody-may-read"


@pytest.fixture(scope="module")
def portal() -> Iterator[BlockingPortal]:
    with start_blocking_portal() as opened:
        yield opened


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("server")
    write(made / "reports", 40)
    rebuilder_of(made).rebuild()
    for name in ("password.txt", "reports/notes.bak", "index/secret", "unanswered.jsonl"):
        (made / name).write_text(SECRET, encoding="utf-8")
    return made


@pytest.fixture(scope="module")
def served(folder: Path, portal: BlockingPortal) -> Iterator[Served]:
    """A chat with everything that can be served: the administrator's pages, the tool and the log of what nobody could answer."""
    desk = Desk(ReportsStore(folder / "reports"), rebuilder_of(folder), Live(folder / "index", lambda: pytest.fail("nothing is asked")))
    desk.store.note("session", SECRET)
    routes, log = ReportsPages(desk, SignIn(PASSWORD)).routes(), Unanswered(folder / "unanswered.jsonl")
    with serving(folder / "index", portal, routes=routes, mcp=True, unanswered=log) as made:
        yield made


def walked(routes: Iterable[Any]) -> Iterator[str]:
    for route in routes:
        if router := getattr(route, "original_router", None):
            yield from walked(router.routes)
        else:
            path = re.sub(r"\{(\w+):path\}", r"{\1}", route.path).rstrip("/") or "/"
            yield from (f"{method} {path}" for method in (getattr(route, "methods", None) or {"*"}) - {"HEAD"})


def test_every_route_is_one_whose_right_is_stated(served: Served) -> None:
    assert set(walked(served.page.app.routes)) == READERS | TOOLS | NOBODY | {f"{method} {path}" for method, path in REPORTS}


def test_what_readers_may_ask_is_what_the_doors_let_through() -> None:
    opened = {f"{'POST' if 'POST' in methods else 'GET'} {re.sub(r'{.*?}', '{}', path)}" for path, methods in OPEN.items()}
    assert opened == {re.sub(r"{.*?}", "{}", route.replace("{api_name}", "ask")) for route in READERS - {"GET /live"}}
    assert {path.rstrip("/") for path in MCP} == {route.removeprefix("* ") for route in TOOLS}


def test_every_event_is_one_whose_right_is_stated(served: Served) -> None:
    """One is for programs; the others are the page's, and answer only to its own session's state."""
    events = [fn for fn in served.page.fns.values() if fn.fn is not None]
    assert [(fn.api_name, fn.api_visibility) for fn in events if fn.api_visibility != "private"] == [("ask", "public")]
    assert {re.sub(r"_\d+$", "", str(fn.api_name)) for fn in events} == PAGE


@pytest.mark.parametrize("route", sorted(NOBODY))
def test_what_nobody_may_ask_is_shut(served: Served, route: str) -> None:
    method, path = route.split(" ")
    for asked in (re.sub(r"\{\w+\}", "x", path), re.sub(r"\{\w+\}", "x", path) + "/"):
        for sent in {method, "GET", "POST", "PUT", "DELETE"}:
            reply = served.request(sent, asked, b"{}" if sent != "GET" else None, {"Content-Type": "application/json"})
            assert reply.status in (404, 405), f"{sent} {asked}"
            assert reply.said in ("There is nothing here.", "This cannot be done here.")


def secrets(folder: Path) -> Iterator[str]:
    for name in (
        "password.txt", "reports/notes.bak", "reports/exford-2024.txt", "reports/.changes/log.jsonl", "index/secret", "index/current", "unanswered.jsonl",
    ):  # fmt: skip
        assert (folder / name).is_file()
        yield str(folder / name)
    yield from ("/etc/passwd", str(Path("ui/__main__.py").resolve()), str(Path("qa/reader.safetensors").resolve()), "pyproject.toml", ".git/config")
    yield str(model_folder(PACKAGED_MODEL) / "model.safetensors")


PREFIXES = [
    "gradio_api/file=", "file=", "gradio_api/file/", "file/", "gradio_api/proxy=file://", "gradio_api/stream/", "static/", "assets/", "svelte/", "",
    "static/../", "assets/../", "gradio_api/call/", "gradio_api/custom_component/x/client/component/", "reports/", "live/", "config/", "theme.css/", "/",
]  # fmt: skip


@pytest.mark.parametrize("prefix", PREFIXES)
def test_no_address_reads_a_file(served: Served, folder: Path, prefix: str) -> None:
    up = "../" * 12
    for secret in secrets(folder):
        bare = secret.removeprefix("/")
        forms = {secret, bare, up + bare, up.replace("../", "..%2f") + bare, up.replace("../", "%2e%2e/") + bare, up.replace("../", "..\\") + bare}
        forms |= {up.replace("../", "..%252f") + bare, "....//" * 12 + bare, f"file:///{bare}", f"x%00/{bare}", secret.replace("/", "%2f")}
        for form in forms:
            for method in ("GET", "HEAD"):
                reply = served.request(method, f"{prefix}{form}")
                assert reply.status in (400, 403, 404, 405, 500), f"{prefix}{form}"
                assert SECRET not in reply.body.decode("utf-8", "replace")
                assert len(reply.body) < 200


def test_no_file_is_taken(served: Served) -> None:
    before = set(Path(tempfile.gettempdir()).rglob("hostile-upload*"))
    body = b'--b\r\nContent-Disposition: form-data; name="files"; filename="hostile-upload.txt"\r\n\r\nwords\r\n--b--\r\n'
    for path in ("gradio_api/upload", "upload", "gradio_api/upload/", "gradio_api/upload?upload_id=1", "gradio_api//upload", "gradio_api/Upload"):
        assert served.request("POST", path, body, {"Content-Type": "multipart/form-data; boundary=b"}).status == 404
    assert set(Path(tempfile.gettempdir()).rglob("hostile-upload*")) == before


@pytest.mark.parametrize("path", ["/etc/passwd", "password.txt", "../password.txt"])
def test_a_file_that_is_sent_as_an_argument_is_not_read(served: Served, folder: Path, path: str) -> None:
    name = path if path.startswith("/") else str(folder / path)
    for file in ({"path": name, "meta": {"_type": "gradio.FileData"}}, {"path": name, "url": f"file://{name}", "meta": {"_type": "gradio.FileData"}}):
        for data in ([file, []], [QUESTION, [file]], [QUESTION, file]):
            event, said = served.call(data)
            assert event == "error"
            assert SECRET not in str(said)
            assert "root:" not in str(said)


@pytest.mark.parametrize("path", ["/", "config", "gradio_api/info", "gradio_api/openapi.json", "gradio_api/startup-events", "live", "reports", "manifest.json"])
def test_what_everybody_sees_names_no_folder_of_the_server(served: Served, folder: Path, path: str) -> None:
    reply = served.request("GET", path)
    assert reply.status == 200
    words = reply.body.decode()
    assert [name for name in (str(folder), str(Path.cwd()), str(Path.home()) + "/", tempfile.gettempdir() + "/", PASSWORD, SECRET) if name in words] == []


def test_every_reply_has_the_headers_and_readers_get_no_cookie(served: Served) -> None:
    replies = [served.request("GET", path) for path in ("/", "live", "config", "gradio_api/info", "gradio_api/file=/etc/passwd", "assets/none")]
    replies.append(served.post("gradio_api/call/ask", {"data": [QUESTION, []]}))
    for reply in replies:
        assert reply.headers["Content-Security-Policy"] == POLICY
        assert "frame-ancestors 'self'" in POLICY
        assert (reply.headers["X-Content-Type-Options"], reply.headers["Referrer-Policy"]) == ("nosniff", "same-origin")
        assert reply.headers["Set-Cookie"] is None
        assert reply.headers["Access-Control-Allow-Origin"] is None


def test_the_policy_names_no_other_origin() -> None:
    sources = {source for directive in POLICY.split("; ") for source in directive.split()[1:]}
    assert sources <= {"'self'", "'none'", "'unsafe-inline'", "'unsafe-eval'", "data:", "blob:"}
    assert "default-src 'self'" in POLICY


@pytest.mark.parametrize("event", sorted(PAGE - {"ask"}))
def test_the_page_s_own_events_are_not_called_by_name(served: Served, event: str) -> None:
    assert served.post(f"gradio_api/call/{event}", {"data": []}).status >= 400
    assert served.post(f"gradio_api/call/v2/{event}", {}).status >= 400


@pytest.mark.parametrize(("method", "path"), [route for route, right in REPORTS.items() if right == "session"])
@pytest.mark.parametrize("cookie", ["", f"{COOKIE}=", f"{COOKIE}=forged", f"{COOKIE}={PASSWORD}", f"{COOKIE}=%00"])
def test_nothing_of_the_reports_tab_is_done_without_the_password(served: Served, folder: Path, method: str, path: str, cookie: str) -> None:
    before = {file: file.read_bytes() for file in (folder / "reports").rglob("*") if file.is_file()}
    origin = served.address.rstrip("/")
    headers = {"Cookie": cookie, "Origin": origin, "Content-Type": "application/x-www-form-urlencoded"}
    body = b"name=exford-2024.txt&token=x&confirmed=yes&csrf=" if method == "POST" else None
    assert served.request(method, path, body, headers).status == 401
    assert {file: file.read_bytes() for file in (folder / "reports").rglob("*") if file.is_file()} == before


def test_the_reports_tab_shows_a_stranger_the_sign_in_and_no_name_of_a_file(served: Served) -> None:
    words = served.request("GET", "reports").body.decode()
    assert 'type="password"' in words
    assert "exford-2024.txt" not in words


def test_without_a_password_and_without_mcp_neither_is_served(folder: Path, portal: BlockingPortal) -> None:
    with serving(folder / "index", portal) as bare:
        for method, path in [*REPORTS, ("POST", "/gradio_api/mcp/")]:
            assert bare.request(method, path, b"{}" if method == "POST" else None).status == 404, path


@pytest.mark.parametrize("tab", [False, True])
def test_the_flags_are_what_is_served_and_the_tab_only_with_a_password(
    folder: Path, portal: BlockingPortal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tab: bool
) -> None:
    """On every address, loopback or not; what would listen on it is asked what it was given."""
    given: dict[str, Any] = {}

    def listen(page: Any, live: Live, **options: Any) -> str:
        given.update(options, page=page)
        raise ReportChatError("It is not listened.")

    monkeypatch.setattr("ui.app.serve", listen)
    monkeypatch.delenv(VARIABLE, raising=False)
    flags = ["--index", str(folder / "index"), "--reports", str(folder / "reports"), "--host", "0.0.0.0", "--rate", "3/h", "--trusted-proxy", "192.0.2.7"]
    flags += ["--trusted-proxy", "10.0.0.0/8", "--max-queue", "7", "--watch"]
    (tmp_path / "password").write_text(PASSWORD)
    flags += ["--admin-password-file", str(tmp_path / "password")] if tab else []
    assert portal.call(lambda: main(flags)) == 1
    assert {route.path for route in given["routes"]} == ({path for _, path in REPORTS} if tab else set())
    assert ('href="/reports"' in str(given["page"].config)) == tab
    assert [given["meter"].wait("203.0.113.9") > 0 for _ in range(4)] == [False, False, False, True]
    assert given["meter"].wait("203.0.113.10") == 0
    assert (given["host"], given["trusted_proxies"], given["line"].most, given["mcp"]) == ("0.0.0.0", ["192.0.2.7/32", "10.0.0.0/8"], 7, False)
