"""Whatever forms a browser, or what says it is one, sends to the administrator's pages, signed in or not: it is answered in words, and changes no report."""

from pathlib import Path
from typing import Any

from administrator import MARTON, PASSWORD, administrator
from conftest import in_time
from hostile import HOSTILE, NASTY
from hypothesis import example, given
from hypothesis import strategies as st
from test_reports_sign_in import FORMS

from index.snapshot import current_name
from ui.reports import COOKIE, POLICY
from ui.sign_in import SignIn

RIGHT = "the session's own"
TEXT = st.text(max_size=30) | st.sampled_from(NASTY[:24])
NAMES = st.sampled_from(["csrf", "name", "token", "confirmed", "password", "file", "x", ""])
FIELDS = st.fixed_dictionaries({"csrf": st.just(RIGHT) | TEXT}) | st.dictionaries(NAMES, TEXT | st.lists(TEXT, max_size=3), max_size=8)
FILENAMES = TEXT | st.builds("{}{}".format, TEXT, st.sampled_from([".txt", ".md", ".docx", ".pdf", ".exe"]))
FILES = st.dictionaries(NAMES, st.tuples(FILENAMES, st.binary(max_size=300) | st.just(MARTON.encode())), max_size=2)
FORM = st.fixed_dictionaries({"data": FIELDS, "files": FILES})
KINDS = st.sampled_from(["multipart/form-data; boundary=b", "multipart/form-data", "application/x-www-form-urlencoded", "application/json", "x"])
BODIES = st.binary(max_size=300) | st.sampled_from([b"--b\r\n", b"--b\r\nContent-Disposition: form-data\r\n\r\n\r\n--b--", b"&" * 9999, b"--b--", b"%" * 9999])
BODY = st.fixed_dictionaries({"content": BODIES, "headers": st.fixed_dictionaries({"Content-Type": KINDS})})


def test_any_form_is_answered_in_words_and_changes_no_report(folder: Path) -> None:
    sign_in = SignIn(PASSWORD)
    stranger = administrator(folder, sign_in=sign_in)
    before, index = stranger.files(), current_name(folder / "index")
    page = stranger.client.get("/reports").text

    @HOSTILE
    @given(st.sampled_from([*FORMS, "sign-in"]), FORM | BODY, st.booleans())
    @example("upload", {"data": {"csrf": RIGHT}, "files": {"file": ("exford-2024.txt", MARTON.encode())}}, True)
    @example("sign-in", {"content": b"--b--", "headers": {"Content-Type": "multipart/form-data"}}, False)
    @example("remove", {"data": {"csrf": RIGHT, "name": ["exford-2024.txt"] * 3}, "files": {}}, True)
    def check(action: str, form: dict[str, Any], signed_in: bool) -> None:
        if secret := sign_in.sign_in(PASSWORD, "beside") if signed_in else None:
            session = sign_in.session(secret)
            stranger.client.cookies.set(COOKIE, secret, path="/reports")
            if session and form.get("data", {}).get("csrf") == RIGHT:
                form = form | {"data": form["data"] | {"csrf": session.csrf}}
        else:
            stranger.client.cookies.clear()
        with in_time():
            reply = stranger.client.post(f"/reports/{action}", **form)
        assert reply.status_code in (303, 400, 401, 403, 413, 429)
        assert reply.status_code != 303 or (secret and action not in ("sign-in", "apply", "undo"))
        assert reply.status_code == 303 or "<h1" in reply.text
        assert "Traceback" not in reply.text
        assert reply.headers["content-security-policy"] == POLICY
        assert stranger.files() == before
        assert current_name(folder / "index") == index

    check()
    stranger.client.cookies.clear()
    assert stranger.client.get("/reports").text == page
