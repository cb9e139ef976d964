"""64 clients ask at once for three minutes, on two processors: `python tests/bench/load.py [--seconds 180] [--clients 64] [--json FILE]`.

A real server, real models, the labelled questions, asked through the Gradio API. Before, every question is asked alone; then each answer must
be that of its own question, word for word: none lost, none crossed, no error. One client in eight leaves before its answer is there. The
memory of the server, read five times a second (needs Linux), may be at most 5 % more at the end than once it is warm. Exit 1 where that does not hold.

Then a second server, with room for 8 questions to wait, is asked by as many for a sixth of the time, or 10 seconds: each gets its answer or is told
plainly that too many ask, by a 503 or, where many came in the same moment, in place of the answer. Who asks alone afterwards gets an answer.
"""

import argparse
import json
import os
import random
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from qa.questions import read_questions
from ui.line import BUSY

QUESTIONS = Path("tests/questions.jsonl")
PROCESSORS = 2  # for the server and all who ask it, however many there are (needs Linux)
PATIENCE = 300  # seconds
MOST_GROWTH = 1.05
SHORT_LINE = 8
SHORTEST = 10  # seconds
PAUSE = 0.2  # seconds between two readings of the memory
# A reading of the memory differs from the next by up to 7 %, however long the server has run: a median of fewer decides by chance.
STEADY = 5  # seconds
LEAVING = 8  # one client in so many
# Answered right; left before that; turned away at the door with a 503, or in place of the answer.
GOOD = ("right", "left", "busy", "told")
# What two answers to one question may differ in.
FLEETING = {"ms"}


@dataclass(frozen=True, slots=True)
class Asked:
    """A question: how long it took, and what came of it, one of `GOOD` or what is wrong."""

    seconds: float
    outcome: str


def request(address: str, path: str, body: object = None) -> str:
    data = None if body is None else json.dumps(body).encode()
    with urllib.request.urlopen(urllib.request.Request(f"{address}{path}", data, {"Content-Type": "application/json"}), timeout=PATIENCE) as response:
        return str(response.read().decode())


def post(address: str, question: str) -> str:
    return str(json.loads(request(address, "gradio_api/call/ask", {"data": [question, []]}))["event_id"])


def ask(address: str, question: str) -> dict[str, Any]:
    lines = request(address, f"gradio_api/call/ask/{post(address, question)}").strip().splitlines()
    data = json.loads(lines[-1].removeprefix("data: "))
    if lines[-2] != "event: complete":
        raise RuntimeError(data["error"])
    (answer,) = data
    return {name: value for name, value in answer.items() if name not in FLEETING}


def outcome(address: str, question: str, expected: dict[str, Any], *, leaves: bool) -> str:
    """Ask, and return what came of it."""
    try:
        if leaves:
            with urllib.request.urlopen(f"{address}gradio_api/call/ask/{post(address, question)}", timeout=PATIENCE):
                return "left"
        answer = ask(address, question)
    except urllib.error.HTTPError as error:
        try:
            with error:
                said = json.loads(error.read())["detail"]
        except (ValueError, KeyError, TypeError):
            return f"{error.code} in no words"
        return "busy" if (error.code, said, error.headers["Retry-After"]) == (503, BUSY, "60") else f"{error.code} {said}"
    except RuntimeError as error:
        return "told" if str(error) == BUSY else repr(error)
    except Exception as error:  # whatever a client sees is what is counted
        return repr(error)
    if answer["question"] != question:
        return f"crossed: {question!r} was given the answer to {answer['question']!r}"
    wrong = [name for name, value in expected.items() if answer.get(name) != value]
    return f"not as alone: {question!r} in {', '.join(wrong)}" if wrong else "right"


def resident(process: int) -> float:
    """Return the memory of the process in MB."""
    lines = Path(f"/proc/{process}/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith("VmRSS")).split()[1]) / 1024


@contextmanager
def served(index: Path, *arguments: str) -> Iterator[tuple[str, int]]:
    """Serve the index and yield the address and the process."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-u", "-m", "ui", "--index", str(index), "--port", str(port), *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout
        try:
            yield server.stdout.readline().split()[-1] + "/", server.pid
        finally:
            server.terminate()


def crowd(address: str, alone: dict[str, dict[str, Any]], *, clients: int, seconds: float, each: Callable[[], object] = lambda: None) -> list[Asked]:
    """Have so many ask for so long, one question after the other; call `each` every `PAUSE`, and return every question."""
    found: list[Asked] = []
    ends = time.monotonic() + seconds

    def client(number: int) -> None:
        chance, questions = random.Random(number), list(alone)
        while (began := time.monotonic()) < ends:
            question = chance.choice(questions)
            what = outcome(address, question, alone[question], leaves=number % LEAVING == 0)
            found.append(Asked(time.monotonic() - began, what))
            if what != "right":  # come back later: who left soon asks again so seldom that those who stay are still most of the crowd
                time.sleep(min(chance.uniform(20, 40) if what == "left" else chance.uniform(1, 3), max(0.0, ends - time.monotonic())))

    threads = [threading.Thread(target=client, args=(number,)) for number in range(clients)]
    for thread in threads:
        thread.start()
    while time.monotonic() < ends:
        each()
        time.sleep(PAUSE)
    for thread in threads:
        thread.join()
    return found


def lost(address: str, alone: dict[str, dict[str, Any]]) -> list[str]:
    """Ask alone, after the crowd, and return what is wrong."""
    question = next(iter(alone))
    after = outcome(address, question, alone[question], leaves=False)
    return [] if after == "right" else [f"afterwards: {after}"]


def told(name: str, asked: Sequence[Asked], seconds: float) -> dict[str, Any]:
    """Print a line on the questions and return its figures."""
    times = sorted(one.seconds for one in asked if one.outcome == "right")
    counts = Counter(one.outcome if one.outcome in GOOD else "wrong" for one in asked)
    row = {"server": name, "seconds": round(seconds), "asked": len(asked), **{what: counts[what] for what in (*GOOD, "wrong")}}
    row |= {"a_second": round(counts["right"] / seconds, 2), "median_s": round(median(times), 2), "p95_s": round(quantiles(times, n=20)[-1], 2)}
    print(
        "{server:10} {asked:6} asked: {right} right, {busy} turned away with 503, {told} in words, {left} left, {wrong} wrong; "
        "{a_second} answers a second, median {median_s} s, p95 {p95_s} s".format(**row),
        flush=True,
    )
    return row


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=180, metavar="N", help="how long they ask (default: %(default)s)")
    parser.add_argument("--clients", type=int, default=64, metavar="N", help="how many ask (default: %(default)s)")
    parser.add_argument("--questions", type=int, default=1000, metavar="N", help="of the labelled questions, the first so many (default: all)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures here")
    options = parser.parse_args()
    if hasattr(os, "sched_setaffinity"):  # all that is started from here shares the two
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:PROCESSORS])
    questions = [entry["question"] for entry in read_questions(QUESTIONS)][: options.questions]
    memory: list[float] = []
    shortly = max(SHORTEST, options.seconds / 6)
    with tempfile.TemporaryDirectory() as top:
        subprocess.run([sys.executable, "-m", "index", "--index", top], check=True, stdout=subprocess.DEVNULL)
        with served(Path(top)) as (address, process):
            alone = {question: ask(address, question) for question in questions}
            found = crowd(address, alone, clients=options.clients, seconds=options.seconds, each=lambda: memory.append(resident(process)))
            wrong = lost(address, alone)
        with served(Path(top), "--max-queue", str(SHORT_LINE)) as (address, _):
            ask(address, questions[0])
            many = crowd(address, alone, clients=options.clients, seconds=shortly)
            wrong += lost(address, alone)
    rows = [told("long line", found, options.seconds), told("short line", many, shortly)]
    wrong += [one.outcome for one in (*found, *many) if one.outcome not in GOOD]
    if any(one.outcome in ("busy", "told") for one in found):
        wrong.append("the long line turned somebody away")
    if not any(one.outcome == "busy" for one in many):
        wrong.append("the short line turned nobody away with a 503")
    # Warm after a sixth of the time, when every client has asked; a tenth of the time at either end, so that no single moment decides.
    began, some = (round(max(STEADY, options.seconds / part) / PAUSE) for part in (6, 10))
    warm, end = median(memory[began:][:some]), median(memory[-some:])
    print(f"memory: {warm:.0f} MB warm, {end:.0f} MB at the end, at most {max(memory):.0f} MB: {100 * (end / warm - 1):+.1f} %")
    if end > MOST_GROWTH * warm:
        wrong.append(f"the memory grew from {warm:.0f} to {end:.0f} MB")
    print(f"{len(wrong)} problems")
    print("\n".join(wrong[:10]))
    if options.json:
        figures = {"clients": options.clients, "servers": rows, "memory_warm_mb": round(warm), "memory_end_mb": round(end), "problems": wrong}
        options.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
