"""Whatever is sent to the administrator's pages, by a stranger or in a session, ends within five seconds in a page or a refusal in words."""

import itertools
import json
from pathlib import Path

import pytest
from administrator import MARTON, PASSWORD, Administrator, administrator
from conftest import in_time
from hostile import NASTY, cases, digest
from hypothesis import given
from hypothesis import strategies as st
from test_reports_sign_in import RIGHTS

from data import read_report
from ui.sign_in import SignIn

FORMS = sorted(path for method, path in RIGHTS if method == "POST")
ANSWERS = (200, 303, 400, 401, 403, 411, 413, 429)
# Put in for what only a page that was loaded knows.
CSRF, TOKEN = "the session's own", "what is proposed"
NAMES = ("csrf", "token", "confirmed", "name", "password", "file", "x", "", 'a"b', "a\r\nb", "é")
VALUES = st.sampled_from([CSRF, TOKEN, "yes", "exford-2024.txt", PASSWORD, MARTON, *NASTY[:24]]) | st.text(max_size=50)
FILES = st.sampled_from(["marton-2024.txt", "exford-2024.md", "a.docx", "a.pdf", "../a.txt", "a\0.txt", ".txt", "", "é.txt"]) | st.text(max_size=20)
CONTENTS = VALUES.map(str.encode) | st.binary(max_size=300) | st.sampled_from([b"%PDF-1.7 %%EOF", b"PK\3\4", MARTON.encode("utf-16"), b"x" * 17_000])
PARTS = st.tuples(st.sampled_from(NAMES) | st.just("csrf"), st.none() | FILES, CONTENTS)
FORM = st.lists(PARTS, max_size=7).flatmap(lambda parts: st.just([("csrf", None, CSRF.encode()), *parts]) | st.just(parts))
KINDS = ("multipart/form-data; boundary=edge", "multipart/form-data", "multipart/form-data; boundary=", "application/x-www-form-urlencoded", "text/plain", "")


def written(parts: list[tuple[str, str | None, bytes]], known: dict[str, str]) -> bytes:
    """Return the form as a browser writes it, with what only a loaded page knows."""
    whole = b""
    for name, filename, content in parts:
        file = "" if filename is None else f'; filename="{filename}"'
        whole += f'--edge\r\nContent-Disposition: form-data; name="{name}"{file}\r\n\r\n'.encode("utf-8", "surrogatepass")
        whole += known.get(content.decode("latin-1"), "").encode() or content
        whole += b"\r\n"
    return whole + b"--edge--\r\n"


@st.composite
def bodies(draw: st.DrawFn, known: dict[str, str]) -> tuple[bytes, str]:
    """Return a form and the kind that it says it is: as a browser sends it, cut short, with a byte changed, of another kind, or no form."""
    body, kind = written(draw(FORM), known), KINDS[0]
    way = draw(st.sampled_from(["whole", "whole", "whole", "cut", "changed", "kind", "random"]))
    at = draw(st.integers(0, len(body) - 1))
    if way == "cut":
        body = body[:at]
    elif way == "changed":
        body = body[:at] + bytes([draw(st.integers(0, 255))]) + body[at + 1 :]
    elif way == "kind":
        kind = draw(st.sampled_from(KINDS))
    elif way == "random":
        body = draw(st.binary(max_size=500))
    return body, kind


@pytest.fixture
def anyone(folder: Path) -> Administrator:
    """One whose clock leaps, so that nobody waits after wrong passwords."""
    leaps = itertools.count(0, 400)
    return administrator(folder, sign_in=SignIn(PASSWORD, clock=lambda: float(next(leaps))))


def send(sender: Administrator, path: str, body: bytes, kind: str) -> int:
    """Send it, check that the answer is one in words and with nothing of the inside, and return its status."""
    with in_time():
        said = sender.client.post(path, content=body, headers={"Content-Type": kind})
    assert said.status_code in ANSWERS
    assert said.status_code == 303 or "<p" in said.text
    assert "Traceback" not in said.text
    assert "site-packages" not in said.text
    assert str(sender.folder) not in said.text
    return said.status_code


def test_any_form_of_a_stranger_changes_nothing(anyone: Administrator) -> None:
    before = digest(anyone.folder)

    @cases(of=2)
    @given(st.sampled_from(FORMS), bodies({}))
    def check(path: str, sent: tuple[bytes, str]) -> None:
        anyone.client.cookies.clear()
        status = send(anyone, path, *sent)
        assert path == "/reports/sign-in" or status == 401

    check()
    assert digest(anyone.folder) == before


# The library that reads a form leaves the file of one that is cut short in the middle of it to be collected, which is at once.
@pytest.mark.filterwarnings("ignore:Unclosed file:ResourceWarning")
def test_any_form_of_a_session_ends_in_a_page_and_leaves_every_report_whole(anyone: Administrator) -> None:
    """With the session's own token and what is proposed among the values, so that some forms are done."""
    known: dict[str, str] = {}
    statuses: set[int] = set()

    @cases(of=2)
    @given(st.data())
    def check(data: st.DataObject) -> None:
        anyone.sign_in()
        found = anyone.client.get("/reports").text.split('name="csrf" value="')
        known.update({CSRF: found[1].split('"')[0], TOKEN: anyone.desk.preview.token if anyone.desk.preview else TOKEN})
        statuses.add(send(anyone, data.draw(st.sampled_from(FORMS)), *data.draw(bodies(known))))
        if anyone.desk.job:
            anyone.wait()

    check()
    assert {303, 400, 403} <= statuses
    for name in anyone.files():
        assert read_report(anyone.folder / "reports" / name).paragraphs
    log = anyone.folder / "reports" / ".changes" / "log.jsonl"
    assert all(json.loads(line)["session"] for line in (log.read_text().splitlines() if log.exists() else []))
