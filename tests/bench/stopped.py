"""Rebuilds, uploads and answers stopped anywhere: `python tests/bench/stopped.py [--points 50] [--every] [--json FILE]`, exit 1 at the
first that leaves an index or a folder of reports which is not whole.

Each trial works in a child process that is killed (SIGKILL), or told that the disk is full or may only be read: before one of the steps
that change the disk, at a random moment, or in the middle of a file. Then the index must be the one before or the one after, the next
rebuild must succeed, and nothing may be left behind. Of the administrator's folder, each report must be the one before or the one after,
every line of the log must be whole, and the next change must succeed and be taken back. Of an administrator's change that was stopped
between the folder and the index, what starts next must bring the index to what the folder holds. And `python -m ui --watch`, with the real
models, is killed while it takes up a change: started again, it must answer from what the folder holds. Needs a system that can fork.
"""

import argparse
import errno
import json
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from conftest import FakeEncoder
from load import ask, served
from tqdm.auto import tqdm

from data import BuildError, Report, ReportError, read_reports
from data.parse import parse_report
from index import Index, rebuild
from index.snapshot import current_name, open_snapshot
from ui.live import Live
from ui.rebuilding import Rebuilder, Watch
from ui.reports_desk import Desk
from ui.reports_store import ReportsStore

# bm25s makes bars of progress, shown or not, under a lock that all children share: one that is killed while it holds it would stop all that come
# after. So each has its own, and there is no thread beside that may hold it when a child begins.
tqdm.set_lock(threading.RLock())
tqdm.monitor_interval = 0
if tqdm.monitor:
    tqdm.monitor.exit()

# What Python announces, before it does it, of each step that changes a disk.
STEPS = {"open", "os.mkdir", "os.rename", "os.remove", "os.rmdir", "shutil.rmtree"}
DONE, REFUSED, FAILED = 0, 3, 4
PATIENCE = 120  # seconds
LONGEST = 600  # bytes: a little more than the longest file of an administrator's changes, the log, has after a trial


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
        except (BuildError, ReportError):
            end = REFUSED
        finally:
            os._exit(end)
    if kill_after is not None:
        time.sleep(kill_after)
        os.kill(child, signal.SIGKILL)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def stopping(folder: Path, work: Callable[[], object], *, stop: Callable[[str], None], step: int) -> int:
    """Do the work, calling `stop` before that step of it in the folder, and return how many steps there were."""
    seen = 0

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal seen
        if event in STEPS and str(arguments[0]).startswith(str(folder)) and not (event == "open" and arguments[1] in ("r", "rb")):
            seen += 1
            if seen == step:
                stop(event)

    sys.addaudithook(hook)
    work()
    return seen


def kill(_: str) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def refuse(event: str, *, number: int) -> None:
    if event != "shutil.rmtree":  # which announces itself, and is told by the system only of the files in the folder
        raise OSError(number, os.strerror(number))


def with_files_of(largest: int, work: Callable[[], object]) -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (largest, largest))
    work()


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


def answering(index: Path) -> None:
    while True:
        Index.open(index, FakeEncoder()).search("visits")


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def served_trial(index: Path, *, kill_after: float) -> int:
    """Kill what answers questions, which must have left the index as it was, to the byte."""
    before = contents(index)
    end = forked(lambda: answering(index), kill_after=kill_after)
    assert contents(index) == before
    return end


OLD, NEW, OTHER = (f"Inspection of Exford council\n\n1. There are {word} plans.\n" for word in ("four", "five", "six"))


def administering(folder: Path) -> None:
    """Replace a report, remove another, and take that back."""
    store = ReportsStore(folder)
    proposal, _ = store.propose_upload("exford.txt", NEW.encode())
    store.note("session", "upload", proposal)
    store.apply(proposal)
    removal = store.propose_removal("wyeford.txt")
    store.note("session", "remove", removal)
    store.apply(removal)
    store.undo()


def upload_trial(folder: Path, work: Callable[[], object]) -> int:
    """Stop an administrator's changes; check what is left, and the next change. Return how they ended."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    (folder / "exford.txt").write_text(OLD)
    (folder / "wyeford.txt").write_text(OTHER)
    end = forked(work)
    assert end != FAILED, "an error that is none of ours"
    store = ReportsStore(folder)
    found = {name: (folder / name).read_text() for name in store.names()}
    assert found.pop("exford.txt") in (OLD, NEW), "a report that is neither the one before nor the one after"
    assert found in ({}, {"wyeford.txt": OTHER}), "another report is changed, or there is one too many"
    log = folder / ".changes" / "log.jsonl"
    assert all(json.loads(line)["what"] for line in (log.read_text().splitlines() if log.exists() else []))
    before = contents(folder)["exford.txt"]
    proposal, _ = store.propose_upload("exford.txt", OTHER.encode())
    store.apply(proposal)
    assert (folder / "exford.txt").read_text() == OTHER, "the next change fails"
    store.undo()
    assert (folder / "exford.txt").read_bytes() == before, "the next change is not taken back"
    assert not list(folder.glob(".changes/upload-*")), "an upload that nobody will decide on"
    return end


def starting(folder: Path) -> tuple[Rebuilder, Live]:
    """Return what a chat with an administrator starts with."""
    encoder = FakeEncoder()
    return Rebuilder(folder / "reports", folder / "index", encoder.digest, lambda: encoder), Live(folder / "index", lambda: sys.exit("nothing is asked"))


def applying(folder: Path) -> None:
    """Replace a report as an administrator does, and wait until the index is that of the new one."""
    rebuilder, live = starting(folder)
    desk = Desk(ReportsStore(folder / "reports"), rebuilder, live)
    desk.propose_upload("exford.txt", NEW.encode(), who="session")
    assert desk.preview
    desk.apply(desk.preview.token, confirmed=True, who="session")
    while desk.job and not desk.job.over:
        time.sleep(0.001)


def applied_trial(folder: Path, work: Callable[[], object]) -> int:
    """Stop an administrator's change anywhere; what starts next must bring the index to what the folder holds. Return how it ended."""
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "reports").mkdir(parents=True)
    (folder / "reports" / "exford.txt").write_text(OLD)
    encoder = FakeEncoder()
    rebuild(folder / "reports", folder / "index", digest=encoder.digest, encoder=lambda: encoder)
    end = forked(work)
    assert end != FAILED, "an error that is none of ours"
    held = read_reports(folder / "reports")
    assert (folder / "reports" / "exford.txt").read_text() in (OLD, NEW)
    rebuilder, live = starting(folder)
    Watch(rebuilder, live).rebuild()
    live.check()
    assert [report.sha256 for report in live.snapshot.reports] == [report.sha256 for report in held], "it is not answered from what the folder holds"
    assert not live.warnings
    return end


POSTS = "Inspection of Exford council\n\n1. The council made {} additional posts.\n2. Foster carers are well supported.\n"


def chat_trial(folder: Path, number: int, *, kill_after: float) -> int:
    """Kill a chat with the real models while it takes up the report of this number, start it again and ask. Return how it ended."""
    index, reports = folder / "index", folder / "reports"

    def write(posts: int) -> None:
        (reports / ".aside").write_text(POSTS.format(posts))
        os.replace(reports / ".aside", reports / "exford.txt")

    def answered(address: str) -> str:
        return json.dumps(ask(address, "How many additional posts did the council make?")["citations"])

    if not index.exists():
        reports.mkdir(parents=True)
        write(number - 1)
        subprocess.run([sys.executable, "-m", "index", "--index", str(index), "--reports", str(reports)], check=True, stdout=subprocess.DEVNULL)
    with served(index, "--watch", "--reports", str(reports)) as (address, process):
        assert f"{number - 1} additional posts" in answered(address)
        write(number)
        time.sleep(kill_after)
        os.kill(process, signal.SIGKILL)
    assert open_snapshot(index).reports[0].paragraphs[0].text.split()[3] in (str(number - 1), str(number)), "neither the index before nor the one after"
    # With an administrator it catches up when it starts, and watches nothing.
    (folder / "password").write_text("correct horse battery")
    with served(index, "--admin-password-file", str(folder / "password"), "--reports", str(reports)) as (address, _):
        ends = time.monotonic() + PATIENCE
        while f"{number} additional posts" not in (found := answered(address)):
            assert f"{number - 1} additional posts" in found, "neither the answer before nor the one after"
            assert time.monotonic() < ends, "it is not answered from what the folder holds"
            time.sleep(0.2)
    return -signal.SIGKILL


def stops(
    work: Callable[..., int], tried: Callable[..., int], note: Path, chance: random.Random, *, points: int, every: bool
) -> Iterator[tuple[str, Callable[[str], None], int]]:
    """Yield the ways of stopping the work and the steps to stop it at: half of `points` for each way, or every one."""
    tried(lambda: note.write_text(str(work(stop=kill, step=0))))
    steps = range(1, int(note.read_text()) + 1)
    for name, stop in (("killed", kill), ("refused", partial(refuse, number=errno.ENOSPC)), ("read-only", partial(refuse, number=errno.EROFS))):
        for step in steps if every else sorted(chance.sample(steps, min(len(steps), points // 2))):
            yield name, stop, step


def trials(top: Path, *, points: int, every: bool) -> dict[str, list[int]]:
    """Return how the children ended, by the way in which they were stopped."""
    base, index, chance = top / "base", top / "index", random.Random(points)
    assert forked(lambda: build(BEFORE, base)) == DONE
    began = time.monotonic()
    trial(index, base, lambda: build(AFTER, index))
    whole = (time.monotonic() - began) / 2
    ends: dict[str, list[int]] = {}
    for start in (base, None):
        rebuilding = partial(stopping, index, lambda: build(AFTER, index))
        for name, stop, step in stops(rebuilding, partial(trial, index, start), top / "steps", chance, points=points, every=every):
            ends.setdefault(f"{name} at a step", []).append(trial(index, start, partial(rebuilding, stop=stop, step=step)))
    ends["killed at a moment"] = [trial(index, base, lambda: build(AFTER, index), kill_after=chance.uniform(0, whole)) for _ in range(points)]
    largest = max(path.stat().st_size for path in base.rglob("*") if path.is_file())
    sizes = [0, 1, *(chance.randrange(largest) for _ in range(points // 5))]
    ends["refused in a file"] = [trial(index, base, partial(with_files_of, size, lambda: build(AFTER, index))) for size in sizes]
    ends["killed while it answers"] = [served_trial(base, kill_after=chance.uniform(0, whole)) for _ in range(points)]
    reports = top / "reports"
    changing = partial(stopping, reports, lambda: administering(reports))
    for name, stop, step in stops(changing, partial(upload_trial, reports), top / "steps", chance, points=points, every=every):
        ends.setdefault(f"{name} in an upload", []).append(upload_trial(reports, partial(changing, stop=stop, step=step)))
    sizes = [0, 1, *(chance.randrange(LONGEST) for _ in range(points // 5))]
    ends["refused in a file of an upload"] = [upload_trial(reports, partial(with_files_of, size, lambda: administering(reports))) for size in sizes]
    whole_folder = top / "desk"
    change = partial(stopping, whole_folder, lambda: applying(whole_folder))
    for name, stop, step in stops(change, partial(applied_trial, whole_folder), top / "steps", chance, points=points, every=every):
        ends.setdefault(f"{name} in a change applied", []).append(applied_trial(whole_folder, partial(change, stop=stop, step=step)))
    # The chat with its models takes seconds to start, so a tenth as often; a change is taken up within two seconds.
    ends["killed while it serves"] = [chat_trial(top / "chat", number, kill_after=chance.uniform(0, 2.5)) for number in range(41, 42 + points // 10)]
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
        print(f"{way:30} {len(found):3} of {len(found)} left everything whole: {counts}")
    if options.json:
        options.json.write_text(json.dumps(ends) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
