"""Rebuilds stopped anywhere: `python tests/bench/stopped.py [--points 50] [--every] [--json FILE]`, exit 1 at the first
that leaves an index which is not whole.

Each trial rebuilds in a child process that is killed (SIGKILL) or told that the disk is full: before one of the steps that change the
disk, at a random moment, or in the middle of a file. Then the index must be the one before or the one after, the next rebuild must
succeed, and nothing may be left behind. Needs a system that can fork.
"""

import argparse
import errno
import json
import os
import random
import resource
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from conftest import FakeEncoder

from data import BuildError, Report
from data.parse import parse_report
from index import Index, rebuild
from index.snapshot import current_name, open_snapshot

# What Python announces, before it does it, of each step that changes a disk.
STEPS = {"open", "os.mkdir", "os.rename", "os.remove", "os.rmdir", "shutil.rmtree"}
DONE, REFUSED, FAILED = 0, 3, 4


def report(key: str, word: str) -> Report:
    body = "".join(f"{n}. Paragraph {n} speaks of {word} {n}. It is good.\n" for n in range(1, 13))
    return parse_report(f"Inspection of {key.title()} council\n\n{body}", key=key, source=f"{key}.txt", sha256=word)


BEFORE, AFTER = (report("exford", "plans"),), (report("exford", "visits"), report("wyeford", "care"))


def build(reports: tuple[Report, ...], index: Path) -> None:
    encoder = FakeEncoder()
    rebuild(reports, index, digest=encoder.digest, encoder=lambda: encoder)


def forked(work: Callable[[], object], *, kill_after: float | None = None) -> int:
    """Do the work in a child and return how it ended; negative for a signal."""
    child = os.fork()
    if not child:
        end = FAILED
        try:
            work()
            end = DONE
        except BuildError:
            end = REFUSED
        finally:
            os._exit(end)
    if kill_after is not None:
        time.sleep(kill_after)
        os.kill(child, signal.SIGKILL)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def building(index: Path, *, stop: Callable[[], None], step: int) -> int:
    """Rebuild, calling `stop` before that step, and return how many steps there were."""
    seen = 0

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal seen
        if event in STEPS and str(arguments[0]).startswith(str(index)) and not (event == "open" and arguments[1] == "r"):
            seen += 1
            if seen == step:
                stop()

    sys.addaudithook(hook)
    build(AFTER, index)
    return seen


def kill() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def full() -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def building_with(index: Path, *, largest_file: int) -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (largest_file, largest_file))
    build(AFTER, index)


def trial(index: Path, start: Path | None, work: Callable[[], object], *, kill_after: float | None = None) -> int:
    """Stop one rebuild of the index that is `start`'s, or none; check what is left, and the next rebuild. Return how the first ended."""
    shutil.rmtree(index, ignore_errors=True)
    if start:
        shutil.copytree(start, index)
    end = forked(work, kill_after=kill_after)
    assert end != FAILED, "an error that is none of ours"
    if start:
        assert open_snapshot(index).reports in (BEFORE, AFTER), "neither the index before nor the one after"
    if end == REFUSED:
        # What begins with a dot may stay where it was the removal that the disk refused.
        left = {path.name for path in index.glob("snapshots/[!.]*")}
        assert left <= {path.name for path in (start or index / "none").glob("snapshots/*")} | {current_name(index)}, (
            f"not served: {left}, but {current_name(index)}"
        )
    assert forked(lambda: build(AFTER, index)) == DONE, "the next rebuild fails"
    assert open_snapshot(index).reports == AFTER
    assert forked(lambda: Index.open(index, FakeEncoder()).search("visits")) == DONE
    assert not list(index.rglob(".*")), "debris that the next rebuild left"
    assert len(list((index / "snapshots").iterdir())) <= 2
    return end


def trials(top: Path, *, points: int, every: bool) -> dict[str, list[int]]:
    """Return how the children ended, by the way in which they were stopped."""
    base, index, chance = top / "base", top / "index", random.Random(points)
    assert forked(lambda: build(BEFORE, base)) == DONE
    began = time.monotonic()
    trial(index, base, lambda: build(AFTER, index))
    whole = (time.monotonic() - began) / 2
    ends: dict[str, list[int]] = {name: [] for name in ("killed at a step", "refused at a step", "killed at a moment", "refused in a file")}
    for start in (base, None):
        trial(index, start, lambda: (top / "steps").write_text(str(building(index, stop=kill, step=0))))
        steps = range(1, int((top / "steps").read_text()) + 1)
        for name, stop in (("killed at a step", kill), ("refused at a step", full)):
            for step in steps if every else sorted(chance.sample(steps, points // 2)):
                ends[name].append(trial(index, start, lambda step=step, stop=stop: building(index, stop=stop, step=step)))  # type: ignore[misc]
    for _ in range(points):
        ends["killed at a moment"].append(trial(index, base, lambda: build(AFTER, index), kill_after=chance.uniform(0, whole)))
    largest = max(path.stat().st_size for path in base.rglob("*") if path.is_file())
    for size in (0, 1, *(chance.randrange(largest) for _ in range(points // 5))):
        ends["refused in a file"].append(trial(index, base, lambda size=size: building_with(index, largest_file=size)))  # type: ignore[misc]
    return ends


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--points", type=int, default=50, metavar="N", help="how many trials of each kind (default: %(default)s)")
    parser.add_argument("--every", action="store_true", help="stop at every step, not only at some")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write how each trial ended here")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as top:
        ends = trials(Path(top), points=options.points, every=options.every)
    names = {-signal.SIGKILL: "killed", DONE: "already done", REFUSED: "refused with a message"}
    for way, found in ends.items():
        counts = ", ".join(f"{found.count(end)} {name}" for end, name in names.items() if end in found)
        print(f"{way:20} {len(found):3} of {len(found)} left a whole index: {counts}")
    if options.json:
        options.json.write_text(json.dumps(ends) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
