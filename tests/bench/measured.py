"""What the benches share: two things timed in turn, a line of the table that says whether a ratio is met, and JSON beside it."""

import argparse
import json
import os
import re
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from statistics import median, quantiles
from typing import Any

# No bench may ask anything of another machine, and what it compares with must not either.
OFFLINE = {"HF_HUB_OFFLINE": "1", "TRANSFORMERS_OFFLINE": "1", "GRADIO_ANALYTICS_ENABLED": "False", "TOKENIZERS_PARALLELISM": "false"}


@dataclass(frozen=True, slots=True)
class Line:
    """One promise: `figure` against `bound`, which it must not exceed, or with `least` must reach; None where it was not measured."""

    what: str
    against: str
    figure: float | None
    bound: float
    least: bool = False
    unit: str = " times"
    detail: dict[str, Any] = field(default_factory=dict)

    @property
    def verdict(self) -> str:
        if self.figure is None:
            return "not measured"
        return "pass" if (self.figure >= self.bound if self.least else self.figure <= self.bound) else "short"

    def row(self) -> str:
        figure = "–" if self.figure is None else f"{self.figure:.3g}{self.unit}"
        bound = f"at {'least' if self.least else 'most'} {self.bound:g}{self.unit}"
        detail = ", ".join(f"{name} {value:.3g}" if isinstance(value, float) else f"{name} {value}" for name, value in self.detail.items())
        return f"| {self.what} | {self.against} | {figure} | {bound} | {self.verdict} | {detail} |"


def options_of(doc: str | None, add: Callable[[argparse.ArgumentParser], object] = lambda parser: None) -> argparse.Namespace:
    """Return the options, `--json` among them."""
    parser = argparse.ArgumentParser(description=doc, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures here")
    add(parser)
    return parser.parse_args()


def told(lines: Sequence[Line], file: Path | None) -> int:
    """Print the lines as a Markdown table, write them, and return the exit status: 1 where one is short."""
    print("| what | against | figure | must be | | measured |\n|---|---|---|---|---|---|")
    print("\n".join(line.row() for line in lines), flush=True)
    if file:
        file.write_text(json.dumps([asdict(line) | {"verdict": line.verdict} for line in lines], indent=1) + "\n", encoding="utf-8")
    return int(any(line.verdict == "short" for line in lines))


def seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def in_turn(ours: Callable[[], float], theirs: Callable[[], float], *, rounds: int) -> tuple[list[float], list[float]]:
    """Return what each gives, A B A B, after one of each that does not count: whatever else the machine does slows both."""
    ours(), theirs()
    pairs = [(ours(), theirs()) for _ in range(rounds)]
    return [one for one, _ in pairs], [other for _, other in pairs]


def ratio(ours: Sequence[float], theirs: Sequence[float]) -> float:
    return median(ours) / median(theirs)


def p95(values: Sequence[float]) -> float:
    return quantiles(values, n=20)[-1]


def python(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a fresh process of this Python to its end."""
    return subprocess.run([sys.executable, *arguments], capture_output=True, text=True, check=True, env=os.environ | OFFLINE)


def ask(address: str, question: str, *data: Any, patience: float = 300) -> Any:
    """Return what an app at the address answers by its endpoint `ask`, by plain HTTP."""
    body = json.dumps({"data": [question, *data]}).encode()
    sent = urllib.request.Request(f"{address}gradio_api/call/ask", body, {"Content-Type": "application/json"})
    with urllib.request.urlopen(sent, timeout=patience) as response:
        event = json.load(response)["event_id"]
    with urllib.request.urlopen(f"{address}gradio_api/call/ask/{event}", timeout=patience) as response:
        lines = response.read().decode().strip().splitlines()
    if lines[-2] != "event: complete":
        raise RuntimeError(" ".join(lines))
    (answer,) = json.loads(lines[-1].removeprefix("data: "))
    return answer


@dataclass(frozen=True, slots=True)
class Served:
    """A process that serves, and how many seconds after its start it gave its first page."""

    address: str
    process: subprocess.Popen[bytes]
    first_page: float

    @property
    def peak(self) -> float:
        """The most memory that it has had, in GiB."""
        found = re.search(r"VmHWM:\s+(\d+) kB", Path(f"/proc/{self.process.pid}/status").read_text())
        return int(found[1]) / 2**20 if found else 0.0


@contextmanager
def serving(*arguments: str) -> Iterator[Served]:
    """Start a fresh Python with these arguments and a free port's number after them, which serves until this is over."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    address, started = f"http://127.0.0.1:{port}/", time.perf_counter()
    process = subprocess.Popen([sys.executable, *arguments, str(port)], stdout=subprocess.DEVNULL, env=os.environ | OFFLINE)
    try:
        while True:
            try:
                urllib.request.urlopen(address, timeout=60).close()
                break
            except urllib.error.URLError:
                if process.poll() is not None:
                    raise
                time.sleep(0.02)
        yield Served(address, process, time.perf_counter() - started)
    finally:
        process.terminate()
        process.wait()


@contextmanager
def wigan_index() -> Iterator[str]:
    """Build the index of the Wigan report, and remove it afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        python("-m", "index", "--index", folder)
        yield folder


def questions() -> list[str]:
    """Return the questions that were asked of the Wigan report."""
    return [json.loads(line)["question"] for line in Path("tests/questions.jsonl").read_text(encoding="utf-8").splitlines() if line.strip()]
