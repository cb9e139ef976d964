"""The administrator's pages: who gets in, what an upload may be, and that a change is seen, applied, logged and taken back."""

import json
import re
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from changing import PATIENCE, POSTS, answering, rebuilder_of, serving, until, write
from conftest import FakeEncoder
from playwright.sync_api import Browser, expect
from starlette.applications import Starlette
from starlette.testclient import TestClient

from data import ReportChatError, ReportError, read_report
from data.read import SUFFIXES
from index import Encoder
from index.snapshot import current_name, open_snapshot
from ui.__main__ import main
from ui.rebuilding import Rebuilder
from ui.reports import COOKIE, POLICY, ReportsPages
from ui.reports_desk import FAULT, Desk
from ui.reports_store import LARGEST, MOST_PARAGRAPHS, ReportsStore, safe_name
from ui.sign_in import SHORTEST, VARIABLE, SignIn, admin_password

PASSWORD = "correct horse battery"
SITE = "http://testserver"
MARTON = f"Inspection of Marton council\n\n1. {POSTS.format(70)}\n2. Leaders meet often.\n"
HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(1)>"


class Administrator:
    """A browser that has signed in, as far as a form goes."""

    def __init__(self, folder: Path, pages: ReportsPages, desk: Desk) -> None:
        self.folder, self.desk = folder, desk
        self.client = TestClient(Starlette(routes=pages.routes()), base_url=SITE, headers={"Origin": SITE}, follow_redirects=False)

    def sign_in(self, password: str = PASSWORD) -> Any:
        return self.client.post("/reports/sign-in", data={"password": password})

    def page(self) -> str:
        return unescape(self.client.get("/reports").text)

    def post(self, action: str, *, file: tuple[str, bytes] | None = None, **fields: str) -> Any:
        """Send the form as the page would, unless a field says otherwise."""
        found = re.search('name="csrf" value="([^"]+)"', self.client.get("/reports").text)
        form = {"csrf": found[1] if found else ""} | fields
        return self.client.post(f"/reports/{action}", data=form, files={"file": file} if file else None)

    def upload(self, name: str = "marton-2024.txt", content: str | bytes = MARTON) -> Any:
        return self.post("upload", file=(name, content.encode() if isinstance(content, str) else content))

    def apply(self, **fields: str) -> Any:
        """Apply what is proposed, and wait until it is done."""
        token = self.desk.preview.token if self.desk.preview else "none"
        said = self.post("apply", file=None, **({"token": token} | fields))
        self.wait()
        return said

    def wait(self) -> None:
        until(lambda: self.desk.job is None or self.desk.job.over)

    def files(self) -> dict[str, str]:
        return {path.name: path.read_text() for path in (self.folder / "reports").iterdir() if path.is_file()}

    def log(self) -> list[dict[str, str]]:
        return [json.loads(line) for line in (self.folder / "reports" / ".changes" / "log.jsonl").read_text().splitlines()]


def administrator(folder: Path, *, rebuilder: Rebuilder | None = None, sign_in: SignIn | None = None) -> Administrator:
    desk = Desk(ReportsStore(folder / "reports"), rebuilder or rebuilder_of(folder), answering(folder))
    return Administrator(folder, ReportsPages(desk, sign_in or SignIn(PASSWORD)), desk)


@pytest.fixture
def stranger(folder: Path) -> Administrator:
    return administrator(folder)


@pytest.fixture
def admin(stranger: Administrator) -> Administrator:
    assert stranger.sign_in().status_code == 303
    return stranger


RIGHTS = {
    ("GET", "/reports"): "anyone",
    ("GET", "/reports/page.css"): "anyone",
    ("GET", "/reports/page.js"): "anyone",
    ("POST", "/reports/sign-in"): "anyone",
    ("GET", "/reports/progress"): "session",
    ("POST", "/reports/sign-out"): "session",
    ("POST", "/reports/upload"): "session",
    ("POST", "/reports/remove"): "session",
    ("POST", "/reports/discard"): "session",
    ("POST", "/reports/apply"): "session",
    ("POST", "/reports/undo"): "session",
}
FORMS = [path.rpartition("/")[2] for (method, path), right in RIGHTS.items() if method == "POST" and right == "session"]


def test_every_route_is_one_whose_right_is_stated(folder: Path) -> None:
    desk = Desk(ReportsStore(folder / "reports"), rebuilder_of(folder), answering(folder))
    routes = ReportsPages(desk, SignIn(PASSWORD)).routes()
    assert {(method, route.path) for route in routes for method in route.methods or () if method != "HEAD"} == set(RIGHTS)


def test_a_stranger_sees_the_sign_in_and_may_do_nothing(stranger: Administrator) -> None:
    before = stranger.files()
    said = stranger.client.get("/reports")
    assert "Administrator’s password" in said.text
    assert "exford" not in said.text
    assert said.headers["content-security-policy"] == POLICY
    assert said.headers["cache-control"] == "no-store"
    for (method, path), right in RIGHTS.items():
        if right == "session":
            assert stranger.client.request(method, path, data={"csrf": "", "name": "exford-2024.txt"} if method == "POST" else None).status_code == 401
    stranger.client.cookies.set(COOKIE, "guessed", path="/reports")
    assert stranger.client.post("/reports/remove", data={"name": "exford-2024.txt"}).status_code == 401
    assert stranger.files() == before


def test_the_session_is_a_cookie_that_scripts_and_other_sites_do_not_get(stranger: Administrator) -> None:
    cookie = stranger.sign_in().headers["set-cookie"]
    assert {"HttpOnly", "SameSite=strict", "Path=/reports"} <= set(cookie.split("; "))
    assert "exford-2024.txt" in stranger.page()
    assert stranger.post("sign-out").status_code == 303
    stranger.client.cookies.set(COOKIE, cookie.partition("=")[2].partition(";")[0], path="/reports")
    assert "exford-2024.txt" not in stranger.page()


@pytest.mark.parametrize("action", FORMS)
@pytest.mark.parametrize("headers", [{"Origin": "http://elsewhere.example"}, {"Origin": ""}, {"Origin": "null"}, {"Sec-Fetch-Site": "cross-site"}])
def test_a_form_from_another_site_is_refused(admin: Administrator, action: str, headers: dict[str, str]) -> None:
    before = admin.files()
    admin.upload()
    preview = admin.desk.preview
    assert preview
    admin.client.headers.update(headers)
    said = admin.post(action, token=preview.token, name="exford-2024.txt", confirmed="yes")
    assert said.status_code == 403
    assert admin.files() == before
    assert admin.desk.preview is preview
    admin.client.headers.update({"Origin": SITE, "Sec-Fetch-Site": "same-origin"})
    assert "exford-2024.txt" in admin.page()


@pytest.mark.parametrize("action", FORMS)
@pytest.mark.parametrize("csrf", ["", "guessed", "ünguessed"])
def test_a_form_without_the_sessions_token_is_refused(admin: Administrator, action: str, csrf: str) -> None:
    before = admin.files()
    assert admin.post(action, csrf=csrf, name="exford-2024.txt").status_code == 403
    assert admin.files() == before
    assert admin.desk.preview is None
    assert "exford-2024.txt" in admin.page()


def test_guessing_is_slowed_down_for_the_one_who_guesses() -> None:
    clock = [0.0]
    sign_in = SignIn(PASSWORD, clock=lambda: clock[0])
    waits = []
    for _ in range(13):
        assert sign_in.sign_in("wrong", "guesser") is None
        waits.append(sign_in.wait("guesser"))
        clock[0] += waits[-1]
    assert waits == [0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]
    sign_in.sign_in("wrong", "guesser")
    assert sign_in.sign_in(PASSWORD, "guesser") is None
    assert sign_in.sign_in(PASSWORD, "another")
    clock[0] += 300
    assert sign_in.sign_in(PASSWORD, "guesser")


def test_a_session_ends_by_itself() -> None:
    clock = [0.0]
    sign_in = SignIn(PASSWORD, clock=lambda: clock[0])
    secret = sign_in.sign_in(PASSWORD, "client")
    assert secret
    assert sign_in.session(secret)
    clock[0] += 24 * 3600
    assert sign_in.session(secret) is None


def test_the_page_says_how_long_to_wait(stranger: Administrator) -> None:
    assert [stranger.sign_in("wrong").status_code for _ in range(4)] == [403, 403, 403, 429]
    said = stranger.sign_in()
    assert said.status_code == 429
    assert "Too many wrong passwords. Try again in 1 seconds." in said.text
    assert said.headers["retry-after"] == "1"
    assert "set-cookie" not in said.headers


def test_the_password_comes_from_a_file_or_the_environment(tmp_path: Path) -> None:
    file = tmp_path / "password"
    file.write_text(f"{PASSWORD}\n")
    assert admin_password(file, {VARIABLE: "another"}) == PASSWORD
    assert admin_password(None, {VARIABLE: "another"}) == "another"
    assert admin_password(None, {}) is None
    file.write_text("\n")
    for bad in (file, tmp_path / "missing"):
        with pytest.raises(ReportChatError, match=re.escape(str(bad))):
            admin_password(bad, {})
    with pytest.raises(ReportChatError, match=f"at least {SHORTEST}"):
        SignIn("short")


def test_a_password_that_cannot_be_used_is_one_line(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "password").write_text("short")
    options = ["--index", str(folder / "index"), "--reports", str(folder / "reports"), "--admin-password-file", str(folder / "password")]
    assert main(options) == 1
    assert capsys.readouterr().err == f"The administrator's password has 5 characters. Choose one of at least {SHORTEST}.\n"


def test_an_upload_is_seen_applied_and_taken_back(admin: Administrator) -> None:
    before, old = admin.files(), current_name(admin.folder / "index")
    assert admin.upload("Marton 2024.TXT").status_code == 303
    assert admin.files() == before
    assert current_name(admin.folder / "index") == old
    page = admin.page()
    assert "Add marton-2024.txt?" in page
    assert "marton-2024: 2 added" in page or "marton-2024: 3 added" in page
    assert POSTS.format(70) in page
    assert admin.apply().status_code == 303
    assert admin.files() == before | {"marton-2024.txt": MARTON}
    assert "marton-2024.txt was added. The index is now " in admin.page()
    assert [report.key for report in open_snapshot(admin.folder / "index").reports] == ["exford-2024", "marton-2024"]
    assert admin.desk.live.snapshot.digest == current_name(admin.folder / "index")
    assert "marton-2024.txt was added." in admin.page()
    assert admin.post("undo").status_code == 303
    admin.wait()
    assert admin.files() == before
    assert [report.key for report in admin.desk.live.snapshot.reports] == ["exford-2024"]
    assert "there is no change to take back" in admin.post("undo").text


def test_a_report_is_replaced_only_where_that_is_confirmed(admin: Administrator) -> None:
    before = admin.files()
    changed = before["exford-2024.txt"].replace("40", "55")
    admin.upload("exford-2024.txt", changed)
    page = admin.page()
    assert "Replace exford-2024.txt, which is there already" in page
    assert "exford-2024: 1 changed" in page
    assert re.search(r"<del>.*?40</del> <ins>.*?55</ins>", page)
    said = admin.apply()
    assert said.status_code == 400
    assert "Tick the box to confirm it" in said.text
    assert admin.files() == before
    assert admin.apply(confirmed="yes").status_code == 303
    assert admin.files() == {"exford-2024.txt": changed}
    admin.post("undo")
    admin.wait()
    assert admin.files() == before
    assert POSTS.format(40) in admin.desk.live.snapshot.reports[0].paragraphs[0].text


def test_a_report_of_another_kind_of_file_replaces_the_one_with_its_key(admin: Administrator) -> None:
    other = next(suffix for suffix in SUFFIXES if suffix == ".md")
    before = admin.files()
    admin.upload(f"exford-2024{other}", before["exford-2024.txt"].replace("40", "55"))
    assert "Replace exford-2024.txt, which is there already" in admin.page()
    admin.apply(confirmed="yes")
    assert list(admin.files()) == [f"exford-2024{other}"]
    admin.post("undo")
    admin.wait()
    assert admin.files() == before


def test_a_report_is_removed_only_where_that_is_confirmed(admin: Administrator) -> None:
    write(admin.folder / "reports", 70, key="marton-2024")
    rebuilder_of(admin.folder).rebuild()
    admin.desk.live.check()
    before = admin.files()
    assert admin.post("remove", name="marton-2024.txt").status_code == 303
    assert "Remove marton-2024.txt?" in admin.page()
    assert admin.apply().status_code == 400
    assert admin.files() == before
    admin.apply(confirmed="yes")
    assert list(admin.files()) == ["exford-2024.txt"]
    assert [report.key for report in admin.desk.live.snapshot.reports] == ["exford-2024"]
    admin.post("undo")
    admin.wait()
    assert admin.files() == before
    assert len(admin.desk.live.snapshot.reports) == 2


def test_the_last_report_stays(admin: Administrator) -> None:
    said = admin.post("remove", name="exford-2024.txt")
    assert said.status_code == 400
    assert "there is no report to build it from" in unescape(said.text)
    assert admin.desk.preview is None


@pytest.mark.parametrize("name", ["../../outside.txt", "/etc/passwd", ".changes/log.jsonl", "", "nothing.txt", "exford-2024.txt/", "..", ".aside"])
def test_only_a_report_that_is_listed_can_be_removed(admin: Administrator, name: str) -> None:
    (admin.folder / "outside.txt").write_text("outside")
    before = admin.files()
    said = admin.post("remove", name=name)
    assert said.status_code == 400
    assert "there is no such report" in said.text
    assert admin.files() == before


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ("Wigan 2022.TXT", "wigan-2022.txt"),
        ("../../../etc/Passwd.txt", "passwd.txt"),
        ("C:\\reports\\..\\Marton.txt", "marton.txt"),
        ("a\0b.txt", "a-b.txt"),
        ("<script>alert(1)<.txt", "script-alert-1.txt"),
        (".htaccess.txt", "htaccess.txt"),
        ("x" * 300 + ".txt", "x" * 76 + ".txt"),
        ("‮txt.exe.txt", "txt-exe.txt"),
    ],
)
def test_a_name_is_made_one_of_ours(tmp_path: Path, given: str, name: str) -> None:
    assert safe_name(given) == name
    (tmp_path / name).write_text(MARTON)
    assert read_report(tmp_path / name).key == name.removesuffix(".txt")


@pytest.mark.parametrize("given", ["report.exe", "report", "", ".txt", "....txt", "/.txt", "报告.txt", "report.txt.html"])
def test_a_name_of_no_report_is_refused(given: str) -> None:
    with pytest.raises(ReportError, match=r"not known|no letter or digit"):
        safe_name(given)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.txt", b"", "empty"),
        ("a.txt", b"\0\1\2", "not a text file"),
        ("a.txt", b"%PDF-1.7\n1 0 obj\n\xff\xfe", "a PDF file"),
        ("a.pdf", MARTON.encode(), "PDF"),
        ("a.docx", b"PK\3\4 nothing", "Word"),
        ("a.docx", MARTON.encode(), "Word"),
        ("a.txt", b"no report at all", "a.txt"),
        ("a.exe", b"MZ", "this kind of file is not known"),
        ("a.txt", b"Inspection of Long council\n\n" + b"".join(b"%d. Words.\n" % n for n in range(1, MOST_PARAGRAPHS + 2)), "paragraphs, more than"),
    ],
)
def test_what_is_no_report_is_refused_and_leaves_nothing(admin: Administrator, name: str, content: bytes, said: str) -> None:
    before = admin.files()
    response = admin.upload(name, content)
    assert response.status_code == 400
    words = unescape(re.search('role="alert">([^<]*)<', response.text)[1])  # type: ignore[index]
    assert said in words
    assert str(admin.folder) not in words
    assert "upload-" not in words
    assert admin.files() == before
    assert list((admin.folder / "reports").glob(".changes/upload-*")) == []
    assert admin.desk.preview is None


def test_a_body_that_is_too_large_or_of_no_stated_length_is_not_read(admin: Administrator) -> None:
    too_large = admin.client.post("/reports/upload", content=b"x", headers={"Content-Length": str(LARGEST + 2**20)})
    assert too_large.status_code == 413
    assert admin.client.post("/reports/apply", content=b"x" * 20_000).status_code == 413
    assert admin.client.post("/reports/sign-in", content=b"x" * 20_000).status_code == 413
    assert admin.client.post("/reports/upload", content=iter([b"x"])).status_code == 411
    with pytest.raises(ReportError, match="more than"):
        admin.desk.store.propose_upload("a.txt", b"x" * (LARGEST + 1))
    assert admin.client.post("/reports/upload", content=b"nonsense", headers={"Content-Type": "multipart/form-data"}).status_code == 400


def test_what_an_upload_says_is_shown_as_text(admin: Administrator) -> None:
    content = f"Inspection of {HOSTILE} council\n\n1. {HOSTILE} was found.\n2. Leaders meet often.\n"
    admin.upload("hostile.txt", content)
    html = admin.client.get("/reports").text
    assert "&lt;script&gt;alert(1)" in html
    assert "<img" not in html
    assert html.count("<script") == 1
    assert "<img" not in admin.upload(f"{HOSTILE}.exe", b"x").text
    assert "<img" not in admin.post("remove", name=HOSTILE).text


def test_only_what_was_seen_is_applied(admin: Administrator) -> None:
    before = admin.files()
    admin.upload()
    assert admin.desk.preview
    token = admin.desk.preview.token
    admin.upload("norton-2024.txt", MARTON.replace("Marton", "Norton"))
    assert admin.apply(token=token).status_code == 400
    admin.upload("exford-2024.txt", before["exford-2024.txt"].replace("40", "55"))
    write(admin.folder / "reports", 41)
    said = admin.apply(confirmed="yes")
    assert "it has changed since this was looked at" in said.text
    assert POSTS.format(41) in admin.files()["exford-2024.txt"]
    admin.upload()
    (admin.folder / "reports" / "marton-2024.txt").write_text("by other means")
    assert "a file of this name has come" in admin.apply().text
    assert admin.files()["marton-2024.txt"] == "by other means"
    assert admin.post("discard").status_code == 303
    assert admin.desk.preview is None
    assert list((admin.folder / "reports").glob(".changes/upload-*")) == []


def test_what_was_changed_by_other_means_is_not_taken_back(admin: Administrator) -> None:
    admin.upload()
    admin.apply()
    (admin.folder / "reports" / "marton-2024.txt").write_text("by other means")
    assert "it has been changed by other means since" in admin.post("undo").text
    assert admin.files()["marton-2024.txt"] == "by other means"


@pytest.mark.parametrize(("error", "said"), [(ReportChatError("The disk is full."), "The disk is full."), (RuntimeError("a fault"), FAULT)])
def test_a_change_that_cannot_be_applied_is_taken_back_and_so_can_be_the_one_before(folder: Path, error: Exception, said: str) -> None:
    broken = False

    def encoder() -> Encoder:
        if broken:
            raise error
        return FakeEncoder()

    admin = administrator(folder, rebuilder=Rebuilder(folder / "reports", folder / "index", FakeEncoder().digest, encoder))
    admin.sign_in()
    first = admin.files()
    admin.upload("exford-2024.txt", first["exford-2024.txt"].replace("40", "55"))
    admin.apply(confirmed="yes")
    before, old = admin.files(), current_name(folder / "index")
    admin.upload("exford-2024.txt", first["exford-2024.txt"].replace("40", "60"))
    broken = True
    admin.apply(confirmed="yes")
    assert f"{said} The report's file is as it was before." in admin.page()
    assert admin.files() == before
    assert current_name(folder / "index") == old
    assert admin.log()[-1]["what"] == "failed"
    broken = False
    admin.post("undo")
    admin.wait()
    assert admin.files() == first


def test_while_a_change_is_applied_its_progress_is_told_and_nothing_else_is_done(folder: Path) -> None:
    go, waiting = threading.Event(), threading.Event()

    class Slow(FakeEncoder):
        def encode_tokens(self, texts: Any) -> Any:
            waiting.set()
            assert go.wait(PATIENCE)
            return super().encode_tokens(texts)

    slow = Slow()
    admin = administrator(folder, rebuilder=Rebuilder(folder / "reports", folder / "index", slow.digest, lambda: slow))
    admin.sign_in()
    admin.upload()
    assert admin.desk.preview
    assert admin.post("apply", token=admin.desk.preview.token).status_code == 303
    assert waiting.wait(PATIENCE)
    told = admin.client.get("/reports/progress").json()
    assert not told["over"]
    assert 0 < told["done"] < told["total"]
    assert "<progress" in admin.page()
    assert "Wait until it is done" in admin.upload("norton.txt").text
    assert "Wait until it is done" in admin.post("undo").text
    go.set()
    admin.wait()
    assert admin.client.get("/reports/progress").json() == {"over": True, "done": told["total"], "total": told["total"]}


def test_every_change_is_a_line_in_the_log(admin: Administrator) -> None:
    old = read_report(admin.folder / "reports" / "exford-2024.txt").sha256
    admin.upload("exford-2024.txt", admin.files()["exford-2024.txt"].replace("40", "55"))
    admin.apply(confirmed="yes")
    new = read_report(admin.folder / "reports" / "exford-2024.txt").sha256
    admin.post("undo")
    admin.wait()
    log = admin.log()
    assert [line["what"] for line in log] == ["propose to replace", "apply", "done", "undo", "done"]
    assert len({line["session"] for line in log}) == 1
    assert all(line["sha256"] == new and line["before_sha256"] == old and line["file"] == "exford-2024.txt" for line in log)
    assert log[2]["index"] != log[4]["index"]
    text = (admin.folder / "reports" / ".changes" / "log.jsonl").read_text()
    assert PASSWORD not in text
    assert admin.client.cookies[COOKIE] not in text


def test_what_a_change_keeps_is_no_report(admin: Administrator) -> None:
    admin.upload()
    admin.apply()
    admin.upload("norton-2024.txt", MARTON.replace("Marton", "Norton"))
    rebuilder_of(admin.folder).rebuild()
    assert [report.key for report in open_snapshot(admin.folder / "index").reports] == ["exford-2024", "marton-2024"]
    ReportsStore(admin.folder / "reports")
    assert list((admin.folder / "reports").glob(".changes/upload-*")) == []


@pytest.fixture
def address(folder: Path) -> Iterator[str]:
    with serving(folder, PASSWORD) as address:
        yield address


def violations(page: Any) -> list[str]:
    """Return what axe finds light and dark, on the smallest and the widest screen, and with text twice as large."""
    found = []
    for scheme in ("dark", "light"):
        page.emulate_media(color_scheme=scheme)
        for width, size in ((320, "100%"), (320, "200%"), (1920, "200%"), (1440, "100%")):
            page.set_viewport_size({"width": width, "height": 900})
            page.evaluate("size => { document.documentElement.style.fontSize = size; }", size)
            for broken in Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]:
                found += [f"{scheme} {width} {size} {broken['id']}: {node['target']} {node['failureSummary']}" for node in broken["nodes"]]
    return found


def test_upload_preview_apply_and_undo_in_a_browser(folder: Path, address: str, browser: Browser, tmp_path: Path) -> None:
    upload = tmp_path / "Marton 2024.txt"
    upload.write_text(MARTON.replace("often", HOSTILE))
    complaints: list[str] = []
    with browser.new_context(viewport={"width": 1440, "height": 900}) as context:
        # Gradio's own scripts complain of their stream when the chat is left; nobody else may complain of anything.
        context.on(
            "console", lambda said: complaints.append(said.text) if said.type in ("error", "warning") and "/assets/" not in said.location["url"] else None
        )
        page = context.new_page()
        page.goto(address)
        page.get_by_role("link", name="Reports").click()
        expect(page).to_have_title("Reports: sign in")
        assert violations(page) == []
        page.get_by_label("Administrator’s password").fill(PASSWORD)
        page.keyboard.press("Enter")
        expect(page.get_by_role("rowheader", name="exford-2024.txt")).to_be_visible()
        assert violations(page) == []
        page.get_by_label("Report’s file").set_input_files(upload)
        page.get_by_role("button", name="Show the difference").click()
        expect(page.get_by_role("heading", name="Add marton-2024.txt?")).to_be_focused(timeout=PATIENCE * 1000)
        expect(page.locator("#preview")).to_contain_text(POSTS.format(70))
        expect(page.locator("#preview")).to_contain_text(HOSTILE)
        assert violations(page) == []
        page.get_by_role("button", name="Add marton-2024.txt").click()
        expect(page.locator(".done")).to_contain_text("marton-2024.txt was added.", timeout=PATIENCE * 1000)
        assert violations(page) == []
        page.get_by_role("link", name="Back to the chat").click()
        expect(page).to_have_title("Ask 2 inspection reports")
        page.get_by_role("link", name="Reports").click()
        page.get_by_role("button", name="Undo the last change").click()
        expect(page.locator(".done")).to_contain_text("The change to marton-2024.txt was taken back.", timeout=PATIENCE * 1000)
        page.set_viewport_size({"width": 320, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
        remove = page.get_by_role("row").get_by_role("button", name="exford-2024.txt: Remove…")
        shape = remove.evaluate("button => [button.getBoundingClientRect().right, button.getBoundingClientRect().height]")
        assert shape[0] <= 320
        assert shape[1] < 60, "its word is broken"
        expect(page.get_by_role("rowheader", name="exford-2024.txt")).to_be_visible()
        page.get_by_role("link", name="Back to the chat").click()
        expect(page).to_have_title("Exford 2024: ask the inspection report")
    assert complaints == []
    assert [path.name for path in (folder / "reports").glob("*.txt")] == ["exford-2024.txt"]


def test_without_a_password_there_is_no_such_page(folder: Path) -> None:
    with serving(folder) as address:
        for path in ("reports", "reports/progress", "reports/page.js"):
            with pytest.raises(urllib.error.HTTPError) as error:
                urllib.request.urlopen(address + path)
            with error.value:
                assert error.value.code == 404
        with urllib.request.urlopen(address) as response:
            assert 'href="/reports"' not in unescape(response.read().decode().replace('\\"', '"'))
