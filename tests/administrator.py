"""An administrator for the tests of the pages under /reports: what a browser would send, each form with its token, and what came of it."""

import json
import re
from html import unescape
from pathlib import Path
from typing import Any

from changing import POSTS, answering, rebuilder_of, until
from starlette.applications import Starlette
from starlette.testclient import TestClient

from ui.rebuilding import Rebuilder
from ui.reports import ReportsPages
from ui.reports_desk import Desk
from ui.reports_store import ReportsStore
from ui.sign_in import SignIn

PASSWORD = "correct horse battery"
SITE = "http://testserver"
MARTON = f"Inspection of Marton council\n\n1. {POSTS.format(70)}\n2. Leaders meet often.\n"


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
