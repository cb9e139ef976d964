"""8 clients ask while the index is rebuilt ten times: `python tests/bench/steady.py [--clients 8] [--rebuilds 10] [--json FILE]`.

Exit 1 where a question fails, where an answer is not that of exactly one snapshot, where the chat takes longer than two seconds to notice a
new index, or where questions are slower during rebuilds than between them, in the median or at the 95th percentile.

A real server, real models, questions by HTTP; each rebuild is a `python -m index` of a report whose figure was changed, and the question is
about that figure. Each client asks once every few seconds, so that the processors are not full without a rebuild.

Between two rebuilds it is quiet for as long as a rebuild takes, and both kinds of question are timed in turn, so that whatever else
the computer does slows both. As many times as there are rebuilds, a process that only computes takes the rebuild's place: what that costs,
any other program on this computer would cost as well.
"""

import argparse
import json
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import measured

QUESTION = "How many children are in unregistered children's homes?"
SENTENCE = "The local authority has {} children in unregistered children's homes."
NUMBERS = ("four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen")
REPORT = Path("data/reports/wigan-2022.txt")
PATIENCE = 300  # seconds
KINDS = ("quiet", "rebuild", "computing")
# Questions during rebuilds against the quiet ones. The slowest in twenty is one or two questions a rebuild, and varies more than the median.
MOST_SLOWER = {"median_s": 1.25, "p95_s": 1.5}
MOST_NOTICING = 2.0  # seconds from the switch on the disk until the chat says that it answers from the new index


@dataclass(frozen=True, slots=True)
class Asked:
    """A question: when it began and ended, the snapshot that answered it and the words that it quoted, or the problem."""

    began: float
    ended: float
    snapshot: str = ""
    quoted: str = ""
    problem: str = ""


def ask(address: str) -> tuple[str, str]:
    """Return the snapshot and the words that the chat quotes from it, by plain HTTP."""
    answer = measured.ask(address, QUESTION, [], patience=PATIENCE)
    return answer["snapshot"], " ".join(sentence["text"] for citation in answer["citations"] for sentence in citation["sentences"])


def keep_looking(address: str, over: threading.Event, noticed: dict[str, float]) -> None:
    """Note when the chat first says that it answers from each snapshot, by the clock that the disk has too."""
    while not over.wait(0.1):
        with urllib.request.urlopen(f"{address}live", timeout=PATIENCE) as response:
            noticed.setdefault(json.load(response)["digest"], time.time())


def keep_asking(address: str, every: float, first: float, over: threading.Event, found: list[Asked]) -> None:
    time.sleep(first)
    while not over.is_set():
        began = time.monotonic()
        try:
            snapshot, quoted = ask(address)
            found.append(Asked(began, time.monotonic(), snapshot, quoted))
        except Exception as error:  # whatever a client sees is what is counted
            found.append(Asked(began, time.monotonic(), problem=repr(error)))
        over.wait(max(0.0, began + every - time.monotonic()))


def rebuilt(top: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "index", "--reports", str(top / "reports"), "--index", str(top / "index"), "--json"],
        check=True, capture_output=True, text=True, timeout=PATIENCE,
    )  # fmt: skip
    return str(json.loads(done.stdout)["snapshot"])


def computing(seconds: float) -> None:
    """Keep one processor busy in another process for so long."""
    subprocess.run([sys.executable, "-c", f"import time\nend = time.monotonic() + {seconds}\nwhile time.monotonic() < end: sum(range(1000))"], check=True)


def write(top: Path, number: str) -> None:
    aside = top / "aside.txt"
    aside.write_text(REPORT.read_text(encoding="utf-8").replace("four children in unregistered", f"{number} children in unregistered"), encoding="utf-8")
    aside.replace(top / "reports" / REPORT.name)


def within(patience: float, true: Callable[[], object]) -> None:
    """Wait until it is true. Raises `TimeoutError` where it takes too long."""
    end = time.monotonic() + patience
    while not true():
        if time.monotonic() > end:
            raise TimeoutError(f"the chat did not answer from the new index within {patience:g} s")
        time.sleep(0.05)


@dataclass(frozen=True, slots=True)
class Timed:
    """The questions, the times of each kind, the figure by snapshot, and how many seconds the chat took to notice each new one."""

    found: list[Asked]
    times: list[tuple[str, float, float]]
    figures: dict[str, str]
    noticing: list[float]


def timed(address: str, top: Path, *, clients: int, rebuilds: int) -> Timed:
    figures = {rebuilt(top): NUMBERS[0]}
    alone = []
    for _ in range(4):
        began = time.monotonic()
        ask(address)
        alone.append(time.monotonic() - began)
    every = max(2.0, 2 * clients * median(alone[1:]))  # one question after the other would take half of this
    found: list[Asked] = []
    times: list[tuple[str, float, float]] = []
    noticed: dict[str, float] = {}
    noticing: list[float] = []
    over = threading.Event()
    threads = [threading.Thread(target=keep_asking, args=(address, every, every * n / clients, over, found)) for n in range(clients)]
    threads.append(threading.Thread(target=keep_looking, args=(address, over, noticed)))

    def during(kind: str, work: Callable[[], object]) -> float:
        began = time.monotonic()
        work()
        times.append((kind, began, time.monotonic()))
        return time.monotonic() - began

    def rebuild_and_wait(number: str) -> None:
        name = rebuilt(top)
        figures[name] = number
        within(PATIENCE, lambda: name in noticed)
        noticing.append(noticed[name] - (top / "index" / "current").stat().st_mtime)
        within(PATIENCE, lambda: any(asked.snapshot == name for asked in found[-clients:]))

    for thread in threads:
        thread.start()
    during("warming", lambda: time.sleep(every))
    try:
        for number in NUMBERS[1 : rebuilds + 1]:
            write(top, number)
            seconds = during("rebuild", lambda number=number: rebuild_and_wait(number))  # type: ignore[misc]
            during("quiet", lambda seconds=seconds: time.sleep(seconds))  # type: ignore[misc]
            during("computing", lambda seconds=seconds: computing(seconds))  # type: ignore[misc]
            print(f"{number}: rebuilt and answered from in {seconds:.1f} s, {len(found)} questions so far", file=sys.stderr, flush=True)
    finally:
        over.set()
        for thread in threads:
            thread.join()
    return Timed(found, times, figures, noticing)


def problems(found: list[Asked], figures: dict[str, str]) -> list[str]:
    """Return what is wrong with the answers: a failure, or words that are not those of the snapshot that is named."""
    wrong = [asked.problem for asked in found if asked.problem]
    for asked in found:
        expected = SENTENCE.format(figures.get(asked.snapshot, "?"))
        if not asked.problem and expected not in asked.quoted.replace("’", "'"):
            wrong.append(f"snapshot {asked.snapshot}: {asked.quoted!r}, not {expected!r}")
    return wrong


def served(top: Path, *, clients: int, rebuilds: int) -> Timed:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-u", "-m", "ui", "--index", str(top / "index"), "--port", str(port)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout
        try:
            address = server.stdout.readline().split()[-1] + "/"
            return timed(address, top, clients=clients, rebuilds=rebuilds)
        finally:
            server.terminate()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clients", type=int, default=8, metavar="N", help="how many ask (default: %(default)s)")
    parser.add_argument("--rebuilds", type=int, default=10, metavar="N", choices=range(1, len(NUMBERS)), help="how often (default: %(default)s)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures here")
    options = parser.parse_args()
    top = Path(tempfile.mkdtemp())
    try:
        (top / "reports").mkdir()
        write(top, NUMBERS[0])
        rebuilt(top)
        run = served(top, clients=options.clients, rebuilds=options.rebuilds)
    finally:
        shutil.rmtree(top)
    wrong = problems(run.found, run.figures)
    rows = {kind: row(kind, run) for kind in KINDS}
    for kind, figures in rows.items():
        print(f"{kind:10}", "  ".join(f"{name} {value:7.3f}" for name, value in figures.items()))
    answered_from = {asked.snapshot for asked in run.found if asked.snapshot} & set(run.figures)
    print(f"{len(run.found)} questions through {options.rebuilds} rebuilds: {len(wrong)} failed or wrong; answered from {len(answered_from)} snapshots")
    print(f"a new index was noticed within {max(run.noticing):.2f} s, at most {MOST_NOTICING:g}")
    print("\n".join(wrong[:5]))
    if options.json:
        told = {"questions": len(run.found), "rebuilds": options.rebuilds, "clients": options.clients, "problems": wrong}
        told |= {"noticing_s": run.noticing, "times": [{"during": kind} | figures for kind, figures in rows.items()]}
        options.json.write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")
    slower = any(rows["rebuild"][name] > most * rows["quiet"][name] for name, most in MOST_SLOWER.items())
    late = max(run.noticing) > MOST_NOTICING
    return 1 if wrong or slower or late or len(answered_from) != options.rebuilds + 1 else 0


def row(kind: str, run: Timed) -> dict[str, float]:
    """Return how many questions there were in this kind of time, and how long they took. One that lies in two is the rebuild's, which has touched it."""
    seconds = sorted(asked.ended - asked.began for asked in run.found if _kind(asked, run.times) == kind)
    return {"questions": len(seconds), "median_s": median(seconds), "p95_s": measured.p95(seconds), "slowest_s": seconds[-1]}


def _kind(asked: Asked, times: list[tuple[str, float, float]]) -> str:
    """Return in which kind of time the question was asked or answered."""
    touched = [kind for kind, began, ended in times if asked.began < ended and asked.ended > began]
    return next((kind for kind in ("warming", "rebuild", "computing", "quiet") if kind in touched), "")


if __name__ == "__main__":
    sys.exit(main())
