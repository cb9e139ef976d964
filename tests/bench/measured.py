"""What the benches share: two things timed in turn, a line of the table that says whether a ratio is met, and JSON beside it."""

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
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
