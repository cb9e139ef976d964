"""The administrator's pages: who gets in, with what password and session, and that no form of another site or without its token is taken."""

import re
import urllib.error
import urllib.request
from html import unescape
from pathlib import Path

import pytest
from administrator import PASSWORD, SITE, Administrator
from changing import answering, rebuilder_of, serving

from data import ReportChatError
from ui.__main__ import main
from ui.reports import COOKIE, POLICY, ReportsPages
from ui.reports_desk import Desk
from ui.reports_store import ReportsStore
from ui.sign_in import SHORTEST, VARIABLE, SignIn, admin_password

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


ELSEWHERE = [{"Origin": "http://elsewhere.example"}, {"Origin": ""}, {"Origin": "null"}, {"Sec-Fetch-Site": "cross-site"}]


@pytest.mark.parametrize("headers", ELSEWHERE)
def test_nobody_is_signed_in_from_another_site(stranger: Administrator, headers: dict[str, str]) -> None:
    stranger.client.headers.update(headers)
    said = stranger.sign_in()
    assert said.status_code == 403
    assert "set-cookie" not in said.headers


@pytest.mark.parametrize("action", FORMS)
@pytest.mark.parametrize("headers", ELSEWHERE)
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


@pytest.mark.parametrize("right", [True, False])
def test_secrets_are_compared_in_constant_time(admin: Administrator, monkeypatch: pytest.MonkeyPatch, right: bool) -> None:
    """The password, by digests, which are as long as each other whatever was typed, and the form's token: each by the library's own comparison, once."""
    compared: list[tuple[bytes, bytes]] = []

    def noting(given: bytes, expected: bytes) -> bool:
        compared.append((given, expected))
        return given == expected

    monkeypatch.setattr("hmac.compare_digest", noting)
    assert admin.sign_in(PASSWORD if right else "p").status_code == (303 if right else 403)
    ((given, expected),) = compared
    assert (len(given), len(expected), given == expected) == (32, 32, right)
    compared.clear()
    said = admin.post("discard", **({} if right else {"csrf": "c"}))
    assert said.status_code == (303 if right else 403)
    assert len(compared) == 1


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


def test_without_a_password_there_is_no_such_page(folder: Path) -> None:
    with serving(folder) as address:
        for path in ("reports", "reports/progress", "reports/page.js"):
            with pytest.raises(urllib.error.HTTPError) as error:
                urllib.request.urlopen(address + path)
            with error.value:
                assert error.value.code == 404
        with urllib.request.urlopen(address) as response:
            assert 'href="/reports"' not in unescape(response.read().decode().replace('\\"', '"'))
