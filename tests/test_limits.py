"""How much one client may ask and how many may wait: the meter and the line alone, then a served chat that is asked for too much."""

import json
import os
import re
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import anyio
import pytest
from anyio.from_thread import BlockingPortal, start_blocking_portal
from gradio_client import Client
from gradio_client.exceptions import AppError
from serving import Served, serving
from test_qa import FakeReader

from data import Paragraph
from qa.reader import Reading
from ui.__main__ import main
from ui.conversation import queued
from ui.doors import LARGEST
from ui.limits import Meter, Rate, metered
from ui.line import BUSY, BusyError, Line

sys.path.insert(0, "tests/bench")

from load import outcome

QUESTION = "How many children in unregistered homes?"
STRANGER, OTHER = {"X-Forwarded-For": "203.0.113.9"}, {"X-Forwarded-For": "203.0.113.10"}


class Clock:
    """A clock that stands still until it is told."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.mark.parametrize(("text", "rate"), [("30/min", Rate(30, 60)), ("1/s", Rate(1, 1)), ("500/h", Rate(500, 3600))])
def test_a_rate_is_read(text: str, rate: Rate) -> None:
    assert Rate.parse(text) == rate


@pytest.mark.parametrize("text", ["", "30", "0/min", "-1/s", "30/day", "30 /min", "1e3/s", "３/min", "30/min\n"])
def test_what_is_no_rate_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is no rate like 30/min"):
        Rate.parse(text)


def test_all_that_a_rate_allows_may_come_at_once_and_then_evenly() -> None:
    clock = Clock()
    meter = Meter(Rate(30, 60), clock=clock)
    assert [meter.wait("a") for _ in range(30)] == [0.0] * 30
    assert meter.wait("a") == pytest.approx(2.0)
    assert meter.wait("a") == pytest.approx(2.0), "a refused request was counted"
    assert meter.wait("b") == 0.0, "another client is held to what this one asked"
    clock.now += 2.0
    assert [meter.wait("a") == 0.0, meter.wait("a") > 0] == [True, True]
    clock.now += 60.0
    assert [meter.wait("a") for _ in range(31)][29:] == [0.0, pytest.approx(2.0)]


def test_a_meter_that_strangers_fill_forgets_who_came_first() -> None:
    meter = Meter(Rate(1, 60), clock=Clock())
    for client in range(10_001):
        assert meter.wait(str(client)) == 0.0
    assert meter.wait("0") == 0.0, "it remembers without end"
    assert meter.wait("10000") > 0


@pytest.mark.parametrize(
    ("address", "forwarded", "client"),
    [
        ("127.0.0.1", False, None),
        ("127.8.8.8", False, None),
        ("::1", False, None),
        ("::ffff:127.0.0.1", False, None),
        ("127.0.0.1", True, "127.0.0.1"),
        ("203.0.113.9", False, "203.0.113.9"),
        ("::ffff:203.0.113.9", False, "203.0.113.9"),
        ("2001:db8:1:2:3:4:5:6", False, "2001:db8:1:2::/64"),
        ("2001:db8:1:2:ffff::1", True, "2001:db8:1:2::/64"),
        ("", False, ""),
        ("unix:", True, "unix:"),
    ],
)
def test_a_client_is_an_address_or_a_network_and_this_machine_is_none(address: str, forwarded: bool, client: str | None) -> None:
    assert metered(address, forwarded=forwarded) == client


def test_a_line_calls_in_order_and_turns_away_beyond_its_length() -> None:
    async def scene() -> None:
        line = Line(2, at_once=1)
        first, second, third = line.join(), line.join(), line.join()
        assert [await place.reached(0.01) for place in (first, second, third)] == [True, False, False]
        assert (second.before, third.before, line.full) == (0, 1, True)
        with pytest.raises(BusyError, match="not taken"):
            line.join()
        line.leave(second)
        assert (third.before, line.full) == (0, False), "who leaves keeps the place"
        line.leave(first)
        assert await third.reached(0.01)
        line.leave(third)
        with pytest.raises(ZeroDivisionError):
            await line.run(lambda: 1 / 0)
        assert await line.run(threading.get_ident) != threading.get_ident()
        with anyio.move_on_after(0.01), line.join(), line.join() as waiting:
            await waiting.reached()
        assert await line.run(lambda: "free") == "free", "an error or a cancelled wait keeps its place"

    with start_blocking_portal() as portal:  # its own thread: a browser's test leaves a loop in this one
        portal.call(scene)


@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="this system holds no program to some processors")
def test_as_many_are_answered_at_once_as_there_are_processors_to_use() -> None:
    code = "import os; os.sched_setaffinity(0, {min(os.sched_getaffinity(0))}); from ui.line import Line; line = Line(0); line.join(); print(line.full)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "True\n"


@pytest.mark.parametrize(
    "arguments",
    [["--rate", "30"], ["--max-queue", "-1"], ["--max-queue", "many"], ["--trusted-proxy", "*"], ["--trusted-proxy", "proxy.example"], ["--port", "70000"]],
)
def test_a_wrong_limit_is_refused_at_the_start(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as exit_:
        main(arguments)
    assert exit_.value.code == 2
    assert arguments[0] in capsys.readouterr().err


@pytest.fixture(scope="module")
def portal() -> Iterator[BlockingPortal]:
    with start_blocking_portal() as opened:
        yield opened


@pytest.fixture
def metered_chat(fake_folder: Path, portal: BlockingPortal) -> Iterator[Served]:
    """A chat behind a proxy of this machine, which allows four questions an hour, those of the tool among them."""
    with serving(fake_folder, portal, meter=Meter(Rate(4, 3600)), trusted_proxies=["127.0.0.1"], mcp=True) as served:
        yield served


def test_a_client_that_asks_too_often_is_told_when_to_come_again(metered_chat: Served) -> None:
    calls = {
        "gradio_api/call/ask": {"data": [QUESTION, []]},
        "gradio_api/call/v2/ask": {"question": QUESTION},
        "gradio_api/queue/join": {"data": [QUESTION, []], "fn_index": 0, "session_hash": "s"},
        "gradio_api/mcp/": {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "ask", "arguments": {"question": QUESTION}}},
    }
    both = {"Accept": "application/json, text/event-stream"}
    for path, body in calls.items():
        assert metered_chat.post(path, body, STRANGER | both).status == 200
    for path, body in calls.items():
        refused = metered_chat.post(path, body, STRANGER | both)
        assert refused.status == 429
        assert 800 < int(refused.headers["Retry-After"]) <= 900
        assert refused.said.startswith("You ask more often than one visitor may. Please wait ")
        assert refused.headers["X-Content-Type-Options"] == "nosniff"
    assert metered_chat.post("gradio_api/call/ask", {"data": [QUESTION, []]}, OTHER).status == 200
    assert metered_chat.request("GET", "/", headers=STRANGER).status == 200, "who may not ask may still read"
    # What a client says itself stands before what the proxy adds.
    assert metered_chat.post("gradio_api/call/ask", {"data": [QUESTION, []]}, {"X-Forwarded-For": "127.0.0.1, 203.0.113.9"}).status == 429


def test_this_machine_is_not_metered(metered_chat: Served) -> None:
    assert [metered_chat.call([QUESTION, []])[0] for _ in range(5)] == ["complete"] * 5


@pytest.mark.parametrize(
    ("proxy", "header", "value"),
    [
        ("192.0.2.7", "X-Forwarded-For", "203.0.113.{}"),
        ("192.0.2.7", "X-Real-IP", "203.0.113.{}"),
        ("192.0.2.7", "Forwarded", "for=203.0.113.{}"),
        ("127.0.0.1", "X-Real-IP", "203.0.113.{}"),
        ("127.0.0.1", "Forwarded", "for=203.0.113.{}"),
    ],
)
def test_nobody_but_a_trusted_proxy_is_believed_and_that_in_one_header(fake_folder: Path, portal: BlockingPortal, proxy: str, header: str, value: str) -> None:
    with serving(fake_folder, portal, meter=Meter(Rate(1, 3600)), trusted_proxies=[proxy]) as served:
        statuses = [served.post("gradio_api/call/ask", {"data": [QUESTION, []]}, {header: value.format(n)}).status for n in range(3)]
    assert statuses == [200, 429, 429], "a stranger chooses who it is counted as"


@dataclass(frozen=True)
class SlowReader(FakeReader):
    """Reads nothing until it is let, and counts who waits for it."""

    let: threading.Event = field(default_factory=threading.Event)
    reading: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))

    def read(self, question: str, paragraphs: Sequence[Paragraph]) -> list[Reading]:
        self.reading.release()
        assert self.let.wait(60)
        return super().read(question, paragraphs)


def shown(served: Served, session: str) -> Iterator[str]:
    """Yield the page's conversation as each message of a session brings it."""
    with urllib.request.urlopen(f"{served.address}gradio_api/queue/data?session_hash={session}", timeout=120) as stream:
        for line in stream:
            message = json.loads(line.removeprefix(b"data: ")) if line.startswith(b"data: ") else {}
            if message.get("msg") in ("process_generating", "process_completed"):
                yield json.dumps(message)
            if message.get("msg") == "process_completed":
                return


def ask_on_the_page(served: Served, session: str) -> None:
    number = next(i for i, fn in served.page.fns.items() if fn.api_name == "ask_1")
    assert served.post("gradio_api/queue/join", {"data": [QUESTION, None, [], []], "fn_index": number, "session_hash": session}).status == 200


def test_who_comes_when_the_line_is_full_is_told_so_and_who_leaves_makes_room(fake_folder: Path, portal: BlockingPortal) -> None:
    reader, line = SlowReader(), Line(1, at_once=1)
    with serving(fake_folder, portal, reader=reader, line=line) as served:
        client = Client(served.address, verbose=False, analytics_enabled=False)
        first = client.submit(QUESTION, api_name="/ask")
        assert reader.reading.acquire(timeout=120)
        ask_on_the_page(served, "second")
        second = shown(served, "second")
        assert any(queued(1) in message for message in second), "its place in the line is not shown"
        refused = served.post("gradio_api/call/ask", {"data": [QUESTION, []]})
        assert (refused.status, refused.said, refused.headers["Retry-After"]) == (503, BUSY, "60")
        ask_on_the_page(served, "third")
        assert BUSY in list(shown(served, "third"))[-1]
        with pytest.raises(AppError, match=BUSY):
            client.predict(QUESTION, api_name="/ask")
        assert served.request("GET", "/").status == 200, "the page is not served while the line is full"
        second.close()  # type: ignore[attr-defined]
        ends = time.monotonic() + 120
        while portal.call(lambda: line.full):
            assert time.monotonic() < ends, "who left keeps the place"
            time.sleep(0.05)
        third = client.submit(QUESTION, api_name="/ask")
        reader.let.set()
        assert [job.result(timeout=120)["status"] for job in (first, third)] == ["answered", "answered"]
        client.close()


@pytest.mark.parametrize(("body", "found"), [(b"<h1>Bad gateway</h1>", "502 in no words"), (b"[]", "502 in no words"), (b'{"detail": "no"}', "502 no")])
def test_an_error_that_a_client_of_the_crowd_gets_is_counted_whatever_it_says(body: bytes, found: str) -> None:
    class Broken(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.send_response(502)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: Any) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Broken) as server:
        threading.Thread(target=server.handle_request, daemon=True).start()
        assert outcome(f"http://127.0.0.1:{server.server_port}/", QUESTION, {}, leaves=False) == found


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="this system does not tell a process's memory there")
def test_each_of_a_crowd_gets_the_answer_to_its_own_question(tmp_path: Path) -> None:
    """The short form of tests/bench/load.py, which checks each answer itself."""
    command = [sys.executable, "tests/bench/load.py", "--seconds", "15", "--clients", "16", "--questions", "8", "--json", str(tmp_path / "figures.json")]
    said = subprocess.run(command, capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stdout + said.stderr
    figures = json.loads((tmp_path / "figures.json").read_text())
    assert figures["problems"] == []
    assert all(row["right"] > 0 for row in figures["servers"])


def test_what_is_larger_than_may_be_is_not_read(metered_chat: Served) -> None:
    """The headers alone are refused, none of the body is waited for."""
    for header, value, status, words in (
        ("Content-Length", str(LARGEST + 1), 413, "This is larger than 8 MB, and was not read."),
        ("Transfer-Encoding", "chunked", 411, "The request does not say how long it is, and was not read."),
    ):
        with closing(HTTPConnection(urlsplit(metered_chat.address).netloc, timeout=60)) as connection:
            connection.putrequest("POST", "/gradio_api/queue/join")
            connection.putheader(header, value)
            connection.endheaders()
            response = connection.getresponse()
            assert (response.status, json.loads(response.read())["detail"]) == (status, words)


MOST_KEPT = 26  # MB after 1,200 calls that nobody fetched; gradio's session of each would be 68


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="this system does not tell a process's memory there")
def test_calls_that_nobody_fetches_leave_the_line_free_and_little_behind(fake_folder: Path, portal: BlockingPortal) -> None:
    def resident() -> float:
        return int(re.search(r"VmRSS:\s+(\d+) kB", Path("/proc/self/status").read_text())[1]) / 1024  # type: ignore[index]

    async def free() -> bool:
        with line.join() as place:
            return await place.reached(60)

    line = Line(at_once=1)
    with serving(fake_folder, portal, line=line) as served, closing(HTTPConnection(urlsplit(served.address).netloc, timeout=60)) as connection:

        def post() -> str:
            connection.request("POST", "/gradio_api/call/ask", json.dumps({"data": ["thanks", []]}), {"Content-Type": "application/json"})
            return str(json.loads(connection.getresponse().read()).get("event_id", ""))

        assert served.call(["thanks", []])[0] == "complete"
        before = resident()
        for _ in range(1000):
            assert post()
        for _ in range(200):
            with socket.create_connection((connection.host, connection.port or 0)) as hanging_up:
                hanging_up.sendall(f"GET /gradio_api/call/ask/{post()} HTTP/1.1\r\nHost: {connection.host}\r\n\r\n".encode())
        assert served.call([QUESTION, []])[0] == "complete"
        assert portal.call(free), "what nobody fetches keeps its place"
        assert resident() - before < MOST_KEPT
