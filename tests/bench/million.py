"""A search in a million paragraphs against exact (flat) search: `python tests/bench/million.py [--paragraphs N] [--folder DIR] [--json FILE]`.

The paragraphs are synthetic: each joins two sentences of the labelled reports, all pairs different, and its vector is the two
sentences' own, 3 to 2, with some noise, so that nothing has to be encoded a million times. The questions are labelled ones, encoded
by the model. Timed in turn for each question: the nearest of the paragraphs' vectors, as `Index.search` finds them, with their exact
cosines, and flat search over the same vectors, both on one processor, in seconds of that processor's time: a busy machine would
interrupt only the long one, and flatter the other. The whole search, the model's part included, is told beside it, and how long a fresh process takes to open
the index, and its memory after ten questions. `--folder` keeps the index for the next run.
"""

import argparse
import json
import random
import re
import resource
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path
from statistics import median
from typing import Any

import faiss
import numpy as np
from measured import Line, in_turn, options_of, p95, python, ratio, seconds, told

from data import Paragraph, Report, sentences
from index import Index, SentenceEncoder, rebuild
from index.encoder import TokenVectors, Vectors
from qa.labelled import labelled, names

TRAINING = Path("training")
JOINED = ", and likewise "
SENTENCES, QUESTIONS, A_REPORT = 3000, 100, 50
MOST_OPEN, LEAST_RECALL, LEAST_FASTER = 2.0, 0.97, 20


class Synthetic:
    """An `Encoder` whose questions are the model's, and whose paragraphs are sums of their sentences' vectors."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._model = SentenceEncoder()
        self.name, self.digest, self.dimension = "synthetic", f"synthetic-{len(texts)}", self._model.dimension
        self._row = {text: row for row, text in enumerate(texts)}
        self._texts = texts
        self._noise = np.random.default_rng(1).normal(size=(9973, self.dimension)).astype(np.float32) * 0.3 / self.dimension**0.5

    @cached_property
    def _vectors(self) -> Vectors:
        return self._model.encode(self._texts)

    def windows(self, text: str) -> list[tuple[int, int]]:
        return [(0, len(text))]

    def encode(self, texts: Sequence[str]) -> Vectors:
        rows = np.array([[self._row[half] for half in text.removesuffix(".").split(JOINED)] for text in texts])
        vectors = 0.6 * self._vectors[rows[:, 0]] + 0.4 * self._vectors[rows[:, 1]] + self._noise[(rows[:, 0] * 31 + rows[:, 1] * 17) % len(self._noise)]
        return (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)

    def encode_with_tokens(self, texts: Sequence[str]) -> tuple[Vectors, list[TokenVectors]]:
        return self._model.encode_with_tokens(texts)

    def knows(self, word: str) -> bool:
        return self._model.knows(word)


def material() -> tuple[list[str], list[str]]:
    """Return sentences that are one each when joined, and questions."""
    chance, texts, questions = random.Random(3), set(), []
    for name in names(TRAINING):
        report, asked = labelled(TRAINING, name)
        questions += [question["question"] for question in asked]
        texts |= {s.text[:-1] for p in report.paragraphs for s in sentences(p) if re.fullmatch(r"[A-Z][\w ,’'-]{40,160}\.", s.text)}
    return chance.sample(sorted(texts), min(SENTENCES, len(texts))), chance.sample(questions, QUESTIONS)


def invented(count: int, texts: Sequence[str]) -> Iterator[Report]:
    """Yield reports of so many paragraphs together, no two of which are the same."""
    size = len(texts)
    for number, start in enumerate(range(0, count, A_REPORT)):
        key = f"report-{number:06}"
        rows = range(start, min(start + A_REPORT, count))
        paragraphs = tuple(
            Paragraph(key, str(n - start + 1), "Findings", None, f"{texts[n % size]}{JOINED}{texts[(n % size + n // size + 1) % size]}.", (0, 0)) for n in rows
        )
        yield Report(key, f"Area {number}", f"Area {number}", "", "", {}, f"{key}.txt", key, paragraphs)


def memory() -> dict[str, float]:
    """Return this process's own memory and what is mapped of files, in GiB."""
    kinds = dict(re.findall(r"^(\w+):\s+(\d+) kB", Path("/proc/self/smaps_rollup").read_text(), re.MULTILINE))
    own = int(kinds["Anonymous"]) / 2**20
    return {"own GiB": own, "mapped GiB": int(kinds["Rss"]) / 2**20 - own, "peak GiB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20}


def opened(folder: str) -> None:
    """Open the index in this process, ask ten questions, and print how that went."""
    texts, questions = material()
    encoder = Synthetic(texts)
    before = memory()["own GiB"]
    found: dict[str, Any] = {}
    worked = time.process_time()
    found["open s"] = seconds(lambda: found.update(index=Index.open(folder, encoder)))
    found["of which this process worked s"] = time.process_time() - worked
    index = found.pop("index")
    found["own GiB opened"] = memory()["own GiB"] - before
    times = [seconds(lambda question=question: index.search(question)) for question in questions[:10]]  # type: ignore[misc]
    print(json.dumps(found | memory() | {"whole search p50 ms": median(times) * 1000, "whole search p95 ms": p95(times) * 1000}))


def main() -> int:
    def add(parser: argparse.ArgumentParser) -> None:
        parser.add_argument("--paragraphs", type=int, default=1_000_000, metavar="N", help="how many (default: %(default)s)")
        parser.add_argument("--folder", metavar="DIR", help="where the index is, or is to be built and kept (default: built for this run)")

    options = options_of(__doc__, add)
    with tempfile.TemporaryDirectory() as aside:
        folder = options.folder or aside
        texts, questions = material()
        encoder = Synthetic(texts)
        built: dict[str, Any] = {}
        if not (Path(folder) / "current").exists():
            reports = list(invented(options.paragraphs, texts))
            built["build s"] = seconds(lambda: rebuild(reports, folder, digest=encoder.digest, encoder=lambda: encoder))
            del reports
        index = Index.open(folder, encoder)
        faiss.omp_set_num_threads(1)
        built["disk GiB"] = sum(path.stat().st_size for path in index.snapshot.folder.rglob("*") if path.is_file()) / 2**30
        vectors = [encoder.encode_with_tokens([question])[0] for question in questions]
        wholes, exact = index._wholes, index._exact["paragraphs"]
        ours, theirs, recalls = [], [], []
        for vector in vectors:

            def near(vector: Vectors = vector) -> float:
                began = time.process_time()
                wholes.best(vector, wholes.near(vector, 100, None))
                return time.process_time() - began

            def flat(vector: Vectors = vector) -> float:
                began = time.process_time()
                exact.search(vector, 10)
                return time.process_time() - began

            one, other = in_turn(near, flat, rounds=1)
            ours.append(median(one))
            theirs.append(median(other))
            among = wholes.near(vector, 100, None)
            found = among[np.argsort(-wholes.best(vector, among), kind="stable")[:10]]
            recalls.append(float(np.isin(exact.search(vector, 10)[1][0], found).mean()))
        count = len(index.paragraphs)
        fresh = json.loads(python(__file__, "--opened", folder).stdout)
        what = f"search over {count:,} paragraphs"
        lines = [
            Line(what, "flat search, p50", 1 / ratio(ours, theirs), LEAST_FASTER, True, detail={"ms": median(ours) * 1000, "flat ms": median(theirs) * 1000}),
            Line(f"{what}: recall@10", "flat search", float(np.mean(recalls)), LEAST_RECALL, True, "", {"questions": len(questions)}),
            Line(f"{what}: the index opens", "", fresh.pop("open s"), MOST_OPEN, unit=" s", detail=fresh | built),
        ]
    return told(lines, options.json)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--opened"]:
        opened(sys.argv[2])
    else:
        sys.exit(main())
