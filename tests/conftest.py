"""What the tests share: a fake `Encoder`, indexes of the real report and of a small one that changes, an administrator, and pages in a real Chromium."""

import hashlib
import os
import re
import shutil
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import numpy as np
import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from data import read_reports
from index import Index, rebuild
from index.encoder import TokenVectors, Vectors
from index.lexical import stems
from index.snapshot import open_snapshot

if TYPE_CHECKING:
    from administrator import Administrator
    from scripted import Scripted

REPORTS = Path("data/reports")


class FakeEncoder:
    """An `Encoder` without a model: a text's vector counts its stems in 256 hashed places, so texts that share words are near.

    It remembers in `encoded` what it was asked to encode, and in `tokenized` of which texts the tokens. A window holds `size` words.
    """

    def __init__(self, name: str = "fake", *, size: int = 400) -> None:
        self.name, self.digest, self.dimension = name, hashlib.sha256(name.encode()).hexdigest(), 256
        self.size = size
        self.encoded: list[str] = []
        self.tokenized: list[str] = []

    def windows(self, text: str) -> list[tuple[int, int]]:
        words = list(re.finditer(r"\S+", text))
        starts = range(0, len(words) - self.size // 2, self.size // 2)
        return [(0, len(text))] if len(words) <= self.size else [(words[i].start(), words[i : i + self.size][-1].end()) for i in starts]

    def encode(self, texts: Sequence[str]) -> Vectors:
        self.encoded += texts
        return self._vectors(texts)

    def encode_with_tokens(self, texts: Sequence[str]) -> tuple[Vectors, list[TokenVectors]]:
        self.tokenized += texts
        return self.encode(texts), [self._tokens(text) for text in texts]

    def _tokens(self, text: str) -> TokenVectors:
        words = list(re.finditer(r"\w+", text))
        ids = [place(word.group().lower()) for word in words]
        return TokenVectors(
            np.array(ids, np.int64), np.array([word.span() for word in words], np.int64).reshape(-1, 2), self._vectors([w.group() for w in words])
        )

    def _vectors(self, texts: Sequence[str]) -> Vectors:
        vectors = np.full((len(texts), self.dimension), 1e-3, np.float32)
        for row, text in enumerate(texts):
            for stem in stems(text):
                vectors[row, place(stem) % self.dimension] += 1
        return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)

    def knows(self, word: str) -> bool:
        return False


def place(stem: str) -> int:
    return int.from_bytes(hashlib.sha256(stem.encode()).digest()[:4])


@pytest.fixture
def encoder() -> FakeEncoder:
    return FakeEncoder()


@pytest.fixture(scope="session")
def fake_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an index of the real report, built with the fake encoder."""
    folder = tmp_path_factory.mktemp("index")
    made = FakeEncoder()
    rebuild(read_reports(REPORTS), folder, digest=made.digest, encoder=lambda: made)
    return folder


@pytest.fixture
def fake_index(fake_folder: Path, encoder: FakeEncoder) -> Index:
    return Index.open(fake_folder, encoder)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one small report in `reports`, to be changed, and the index of it in `index`."""
    from changing import rebuilder_of, write  # only here, as in other fixtures: it needs the encoder above, and gradio, which takes seconds

    write(tmp_path / "reports", 40)
    rebuilder_of(tmp_path).rebuild()
    return tmp_path


@pytest.fixture
def stranger(folder: Path) -> "Administrator":
    """One who has not signed in."""
    from administrator import administrator

    return administrator(folder)


@pytest.fixture
def admin(stranger: "Administrator") -> "Administrator":
    assert stranger.sign_in().status_code == 303
    return stranger


FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip
PATIENCE = 120_000  # milliseconds: the model loads on two busy processors
WAIT = 60_000  # milliseconds for anything else: a busy machine is slow, not wrong
BROKEN_OFF = ("AbortError: ", "Unexpected error Connection errored out.")
expect.set_options(timeout=WAIT)


@dataclass(frozen=True)
class Seen:
    """A page, the addresses that it asked for, and what it complained of or opened a dialog with."""

    page: Page
    requests: set[str] = field(default_factory=set)
    complaints: list[str] = field(default_factory=list)

    def ask(self, question: str) -> None:
        """Type the question, press Enter, and wait for what comes of it."""
        turns = self.page.locator(".turn")
        before = turns.count()
        self.page.get_by_label("Your question about the report").fill(question)
        self.page.keyboard.press("Enter")
        expect(turns).to_have_count(before + 1, timeout=PATIENCE)
        expect(self.page.locator(".turn:last-child .outcome")).to_be_visible(timeout=PATIENCE)

    def reload(self) -> None:
        """Load the page anew. Gradio breaks off what it still asks as its page is left, and where that is heard it is no complaint."""
        before = len(self.complaints)
        self.page.reload()
        self.complaints[before:] = [complaint for complaint in self.complaints[before:] if not complaint.startswith(BROKEN_OFF)]


def focused(seen: Seen) -> str:
    return str(seen.page.evaluate("document.activeElement === document.body ? 'nothing' : document.activeElement.outerHTML.slice(0, 200)"))


def chromium() -> str:
    for path in ("/usr/bin/chromium", *map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))):
        if path and Path(path).exists():
            return str(path)
    pytest.fail("no Chromium for the browser tests. Run: apt-get install chromium (or install your system's chromium package)")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        yield started
        started.close()


@contextmanager
def watched(browser: Browser, address: str, **context: Any) -> Iterator[Seen]:
    """A reader's open page; afterwards it has no cookie, nothing was asked of another host, nothing was complained of and no dialog was opened."""
    opened = browser.new_context(**{"viewport": {"width": 1440, "height": 900}} | context)
    opened.set_default_timeout(WAIT)
    seen = Seen(opened.new_page())
    opened.on("request", lambda request: seen.requests.add(request.url))
    opened.on("dialog", lambda dialog: (seen.complaints.append(dialog.message), dialog.dismiss()))
    opened.on("console", lambda message: seen.complaints.append(message.text) if message.type in ("error", "warning") else None)
    opened.on("weberror", lambda error: seen.complaints.append(str(error.error)))
    seen.page.goto(address)
    expect(seen.page.locator("#document .report").first).to_be_attached()
    expect(seen.page.locator(".loading")).to_have_count(0)  # Gradio's own note lies over the page a moment longer, outside every landmark
    yield seen
    cookies = opened.cookies()
    opened.close()
    assert cookies == []
    assert seen.complaints == []
    assert {urlsplit(url).netloc or urlsplit(url).scheme for url in seen.requests} <= {urlsplit(address).netloc, "data", "blob"}


@pytest.fixture(scope="module")
def scripted(fake_folder: Path) -> "Scripted":
    from scripted import Scripted, Served

    return Scripted(Served(open_snapshot(fake_folder)))


@pytest.fixture(scope="module")
def noted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("noted") / "unanswered.jsonl"


@pytest.fixture(scope="module")
def address(scripted: "Scripted", noted: Path, fake_folder: Path) -> Iterator[str]:
    """Where the page with scripted answers is served."""
    from scripted import serving_scripted

    with serving_scripted(scripted, fake_folder, noted) as served:
        yield served


@pytest.fixture
def seen(browser: Browser, address: str) -> Iterator[Seen]:
    with watched(browser, address) as seen:
        yield seen


MOST_MORE = 256  # MB of memory that one question, file or call may take at its height, beside what a PDF's own process does
MOST_OF_A_PROCESS = 4 * 2**10  # MB, which data/pdf_text.py allows itself


@contextmanager
def in_time() -> Iterator[None]:
    """Check that it takes no longer than five seconds, and on Linux, no more memory than it may.

    That is the processor's time, of child processes too, so that what else a busy machine does is not counted; and in case it
    waits for something, there is a patient limit by the clock.
    """
    memory = Path("/proc/self/clear_refs")
    if memory.exists():
        memory.write_text("5")  # the height is counted from here
    height, before, started = resident_height(), os.times(), time.monotonic()
    yield
    assert sum(os.times()[:4]) - sum(before[:4]) < 5
    assert time.monotonic() - started < 60
    assert resident_height() - height < MOST_MORE
    if memory.exists():
        import resource  # only here: Windows has none

        assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024 < MOST_OF_A_PROCESS


def resident_height() -> float:
    """Return how much memory this process has had at most, in MB; 0 where the system does not tell."""
    status = Path("/proc/self/status")
    found = re.search(r"VmHWM:\s+(\d+) kB", status.read_text()) if status.exists() else None
    return int(found[1]) / 1024 if found else 0.0
