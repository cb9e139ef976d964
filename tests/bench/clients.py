"""Answers through the web API, for one client and for 32 at once: `python tests/bench/clients.py [--questions 64] [--json FILE]`.

One: against a bare Gradio app that echoes an object as long as an answer, plus the same answer in this process, in turn. 32: against
one client, in turn, who asks the same questions one after the other; each of the 32 asks a few, one after the other.
"""

import sys
import threading
import time
from pathlib import Path
from statistics import median

from measured import Line, ask, options_of, p95, questions, ratio, seconds, serving, told, wigan_index

from index import Index, SentenceEncoder
from qa import Answerer, TrainedReader

CLIENTS = 32
MOST_SLOWER, LEAST_FASTER, MOST_SECONDS = 1.3, 2.5, 1.0


def at_once(address: str, asked: list[str], clients: int) -> tuple[float, list[float], int]:
    """Return how many seconds the questions took together, how long each took, and how many were lost."""
    times: list[float] = []
    lost: list[str] = []

    def client(mine: list[str]) -> None:
        for question in mine:
            began = time.perf_counter()
            try:
                ask(address, question, [])
            except Exception as error:  # whatever a client sees is what is counted
                lost.append(repr(error))
            times.append(time.perf_counter() - began)

    threads = [threading.Thread(target=client, args=(asked[n::clients],)) for n in range(clients)]
    began = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return time.perf_counter() - began, times, len(lost)


def main() -> int:
    options = options_of(__doc__, lambda parser: parser.add_argument("--questions", type=int, default=64, metavar="N", help="how many (default: %(default)s)"))
    asked = (questions() * 10)[: options.questions]
    with wigan_index() as folder, serving("-m", "ui", "--index", folder, "--port") as ours, serving(str(Path(__file__).with_name("echo.py"))) as bare:
        answerer = Answerer(Index.open(folder, SentenceEncoder()), TrainedReader())
        web, echo, alone = [], [], []
        for question in asked:
            answer = ask(ours.address, question, [])  # warms what is asked now
            web.append(seconds(lambda question=question: ask(ours.address, question, [])))  # type: ignore[misc]
            echo.append(seconds(lambda answer=answer: ask(bare.address, answer)))  # type: ignore[misc]
            alone.append(seconds(lambda question=question: answerer.ask(question)))  # type: ignore[misc]
        one: list[tuple[float, list[float], int]] = []
        many: list[tuple[float, list[float], int]] = []
        for _ in range(2):
            one.append(at_once(ours.address, asked, 1))
            many.append(at_once(ours.address, asked, CLIENTS))
    both = [here + there for here, there in zip(echo, alone, strict=True)]
    waits = [wait for _, times, _ in many for wait in times]
    lost = sum(count for _, _, count in many)
    detail = {"ms": median(web) * 1000, "echo ms": median(echo) * 1000, "alone ms": median(alone) * 1000}
    rates = {"a second": options.questions / median([took for took, _, _ in many]), "one client a second": options.questions / median([t for t, _, _ in one])}
    return told(
        [
            Line("an answer through the web API, p50", "a Gradio echo and the answer alone", ratio(web, both), MOST_SLOWER, detail=detail),
            Line(f"answers a second, {CLIENTS} clients", "one client", rates["a second"] / rates["one client a second"], LEAST_FASTER, True, detail=rates),
            Line(f"{CLIENTS} clients, p95", "", p95(waits), MOST_SECONDS, unit=" s"),
            Line(f"{CLIENTS} clients, questions lost", "", float(lost), 0, unit="", detail={"asked": len(waits)}),
        ],
        options.json,
    )


if __name__ == "__main__":
    sys.exit(main())
