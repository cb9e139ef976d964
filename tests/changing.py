"""What the tests of a chat whose reports change share: small reports that are written anew, the index of them, and a chat that answers from it."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from conftest import FakeEncoder
from test_qa import CONSTANTS, FakeReader

from index import Encoder, Index
from qa import Answer, Answerer, Reader
from ui.app import build, serve
from ui.live import Live
from ui.rebuilding import Rebuilder, Watch
from ui.reports import ReportsPages
from ui.reports_desk import Desk
from ui.reports_store import ReportsStore
from ui.sign_in import SignIn

PATIENCE = 120  # seconds, on busy processors
POSTS = "The council made {} additional posts."


def write(reports: Path, posts: object, *, key: str = "exford-2024") -> None:
    """Put a report of three paragraphs there, in one step."""
    reports.mkdir(exist_ok=True)
    text = f"Inspection of {key.split('-')[0].title()} council\n\n1. {POSTS.format(posts)}\n2. Foster carers are well supported.\n3. Leaders meet often.\n"
    (reports / ".aside").write_text(text, encoding="utf-8")
    os.replace(reports / ".aside", reports / f"{key}.txt")


def rebuilder_of(folder: Path) -> Rebuilder:
    encoder = FakeEncoder()
    return Rebuilder(folder / "reports", folder / "index", encoder.digest, lambda: encoder)


def models() -> tuple[Encoder, Reader]:
    return FakeEncoder(), FakeReader()


def answering(folder: Path) -> Live:
    """A chat that somebody has asked something already, with constants that fit the fake reader."""
    live = Live(folder / "index", models)
    live.answerer.put(Answerer(Index(live.snapshot, FakeEncoder()), FakeReader(), constants=CONSTANTS))
    return live


def quoted(answer: Answer) -> str:
    return " ".join(sentence.text for citation in answer.citations for sentence in citation.sentences)


def until(true: Callable[[], object], *, patience: float = PATIENCE) -> float:
    """Wait until it is true, and return how many seconds that took."""
    started = time.monotonic()
    while not true():
        assert time.monotonic() - started < patience, "it never came true"
        time.sleep(0.02)
    return time.monotonic() - started


def serve_answering(folder: Path, port: int, password: str) -> None:
    """Serve the chat over the folder, watched, with an administrator where there is a password. For a process of its own."""
    live = answering(folder)
    rebuilder = rebuilder_of(folder)
    routes = ReportsPages(Desk(ReportsStore(folder / "reports"), rebuilder, live), SignIn(password)).routes() if password else []
    page = build(live, administered=bool(routes))
    serve(page, live, host="127.0.0.1", port=port, routes=routes, block=False)
    live.start()
    Watch(rebuilder, live).start()
    page.block_thread()


SERVING = """
import sys
from pathlib import Path
sys.path.insert(0, "tests")
from changing import serve_answering
serve_answering(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
"""


@contextmanager
def serving(folder: Path, password: str = "") -> Iterator[str]:
    """Where `serve_answering` serves, in a process of its own: gradio's server leaves sockets open when it is stopped."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with subprocess.Popen([sys.executable, "-u", "-c", SERVING, str(folder), str(port), password], stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout
        try:
            assert server.stdout.readline() == f"The chat is open at http://127.0.0.1:{port}\n"
            yield f"http://127.0.0.1:{port}/"
        finally:
            server.terminate()
