"""An index with one byte changed, 500 times: `python tests/bench/flipped.py [--flips 500] [--json FILE]`, exit 1 where one is answered from wrongly.

Each trial changes a random byte of a random file of an index of the Wigan report to a random other value. Opening it, and
`python -m index --check`, must each say that it is damaged or give what the whole index gives: the same paragraphs in the same order
with the same scores, the same reports and the same words. Whatever the byte was, the next rebuild must make the index whole again.
"""

import argparse
import json
import random
import shutil
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from conftest import REPORTS, FakeEncoder

from data import Report, SnapshotError
from index import Hit, Index, rebuild
from index.check import check

QUESTIONS = ("How many children are in unregistered homes?", "What is the staff retention rate?", "Who leads the inspection?")


@dataclass(frozen=True, slots=True)
class Found:
    """All that is answered from: what is found for the questions, the reports with their names and paragraphs, and the words that are known."""

    hits: list[list[Hit]]
    reports: tuple[Report, ...]
    vocabulary: tuple[str, ...]


def found_in(index: Path) -> Found:
    opened = Index.open(index, FakeEncoder())
    return Found([opened.search(question) for question in QUESTIONS], opened.snapshot.reports, opened.vocabulary)


def said(index: Path) -> str:
    encoder = FakeEncoder()
    return check(REPORTS, index, digest=encoder.digest, encoder=lambda: encoder)


def flip(index: Path, whole: Path, chance: random.Random, want: tuple[Found, str]) -> tuple[str, str, list[str]]:
    """Change one byte; return the file's name, what came of it, and what was wrong about that."""
    shutil.rmtree(index, ignore_errors=True)
    shutil.copytree(whole, index)
    files = sorted(path for path in index.rglob("*") if path.is_file() and path.name != "lock")
    file = chance.choice(files)
    content = bytearray(file.read_bytes())
    at = chance.randrange(len(content))
    content[at] ^= chance.randrange(1, 256)
    file.write_bytes(content)
    outcomes, problems = [], []
    for name, look, expected in (("open", found_in, want[0]), ("check", said, want[1])):
        try:
            found = look(index)
        except SnapshotError:
            outcomes.append("damaged")
        except Exception as error:  # whatever else is raised is the finding
            problems.append(f"{name}: {error!r}")
        else:
            outcomes.append("as before")
            if found != expected:
                problems.append(f"{name}: {found!r:.200}")
    if len(set(outcomes)) > 1:
        problems.append(f"opening it and checking it disagree: {outcomes}")
    where = "/".join(file.relative_to(index).parts[2:]) or file.name
    encoder = FakeEncoder()
    rebuild(REPORTS, index, digest=encoder.digest, encoder=lambda: encoder)
    if found_in(index) != want[0]:
        problems.append("the next rebuild does not mend it")
    return where, outcomes[0] if outcomes else "error", [f"byte {at} of {where}: {problem}" for problem in problems]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--flips", type=int, default=500, metavar="N", help="how many bytes are changed, each by itself (default: %(default)s)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures here")
    options = parser.parse_args()
    chance, encoder, top = random.Random(options.flips), FakeEncoder(), Path(tempfile.mkdtemp())
    ends: Counter[tuple[str, str]] = Counter()
    problems: list[str] = []
    try:
        whole, index = top / "whole", top / "index"
        rebuild(REPORTS, index, digest=encoder.digest, encoder=lambda: encoder)
        want = found_in(index), said(index)
        index.rename(whole)
        for _ in range(options.flips):
            file, end, wrong = flip(index, whole, chance, want)
            ends[file, end] += 1
            problems += wrong
    finally:
        shutil.rmtree(top)
    for (file, end), times in sorted(ends.items()):
        print(f"{file:32} {end:10} {times:4}")
    print(f"{options.flips} bytes changed, {len(problems)} problems")
    print("\n".join(problems))
    if options.json:
        rows = [{"file": file, "end": end, "times": times} for (file, end), times in sorted(ends.items())]
        options.json.write_text(json.dumps({"flips": options.flips, "problems": problems, "ends": rows}, indent=1) + "\n", encoding="utf-8")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
