"""What the tests of a served chat share: the chat over the real report, with the fake models, served on a free port of this machine."""

import json
import socket
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import gradio as gr
import pytest
from anyio.from_thread import BlockingPortal
from conftest import FakeEncoder
from starlette.routing import Route
from test_qa import CONSTANTS, FakeReader

from index import Index
from qa import Answerer, Reader
from ui.__main__ import OFFLINE
from ui.app import build, serve
from ui.limits import Meter
from ui.line import Line
from ui.live import Live
from ui.unanswered import Unanswered


@dataclass(frozen=True)
class Reply:
    """What the server said to one request."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def said(self) -> str:
        return str(json.loads(self.body)["detail"])


@dataclass(frozen=True)
class Served:
    """A chat that is being served."""

    address: str
    page: gr.Blocks
    live: Live

    def request(self, method: str, path: str, body: bytes | None = None, headers: Mapping[str, str] | None = None) -> Reply:
        asked = urllib.request.Request(f"{self.address}{path.removeprefix('/')}", body, dict(headers or {}), method=method)
        try:
            with urllib.request.urlopen(asked, timeout=60) as response:
                return Reply(response.status, response.headers, response.read())
        except urllib.error.HTTPError as error:
            with error:
                return Reply(error.code, error.headers, error.read())

    def post(self, path: str, body: object, headers: Mapping[str, str] | None = None) -> Reply:
        return self.request("POST", path, json.dumps(body).encode(), {"Content-Type": "application/json"} | dict(headers or {}))

    def call(self, data: object, name: str = "ask") -> tuple[str, Any]:
        """Return the event that a call by plain HTTP ends with, and what comes with it."""
        event = json.loads(self.post(f"gradio_api/call/{name}", {"data": data}).body)["event_id"]
        lines = self.request("GET", f"gradio_api/call/{name}/{event}").body.decode().strip().splitlines()
        return lines[-2].removeprefix("event: "), json.loads(lines[-1].removeprefix("data: "))


@contextmanager
def serving(
    index: Path,
    portal: BlockingPortal,
    *,
    reader: Reader | None = None,
    routes: Sequence[Route] = (),
    mcp: bool = False,
    line: Line | None = None,
    meter: Meter | None = None,
    trusted_proxies: Sequence[str] = (),
    unanswered: Unanswered | None = None,
) -> Iterator[Served]:
    """Serve the chat over the index in the loop of the portal; without one gradio would make several, and close none."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    live = Live(index, lambda: pytest.fail("the answerer is there"))
    live.answerer.put(Answerer(Index.open(index, FakeEncoder()), reader or FakeReader(), constants=CONSTANTS))
    with pytest.MonkeyPatch.context() as environment:
        for name, value in (OFFLINE | {"FORWARDED_ALLOW_IPS": ""}).items():
            environment.setenv(name, value)
        page = portal.call(lambda: build(live, unanswered=unanswered, line=line, administered=bool(routes)))
        address = portal.call(
            lambda: serve(
                page,
                live,
                host="127.0.0.1",
                port=port,
                routes=routes,
                mcp=mcp,
                line=line,
                meter=meter,
                trusted_proxies=trusted_proxies,
                block=False,
            )
        )
        yield Served(address, page, live)
        page.close(verbose=False)
