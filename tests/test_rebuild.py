"""Rebuilds that are stopped, refused, or two at once; and that an incremental one is a full one."""

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from conftest import FakeEncoder
from hypothesis import given, settings
from hypothesis import strategies as st

from data import BuildError, Report, ReportError, SnapshotError
from data.parse import parse_report
from index import Index, Rebuild, rebuild
from index.check import check
from index.snapshot import current_name, open_snapshot

REPORT = Path("data/reports/wigan-2022.txt")


def report(key: str, *texts: str) -> Report:
    body = "".join(f"{number}. {text}\n" for number, text in enumerate(texts, 1))
    return parse_report(f"Inspection of {key.title()} council\n\n{body}", key=key, source=f"{key}.txt", sha256=str(hash(texts)))


def build(reports: list[Report], index: Path, encoder: FakeEncoder | None = None, **settings: bool | float) -> Rebuild:
    made = encoder or FakeEncoder()
    return rebuild(reports, index, digest=made.digest, encoder=lambda: made, **settings)  # type: ignore[arg-type]


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
def test_rebuilds_uploads_and_answers_stopped_anywhere_leave_everything_whole(tmp_path: Path) -> None:
    """The short form of tests/bench/stopped.py, which checks each trial itself."""
    environment = os.environ | {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    command = [sys.executable, "tests/bench/stopped.py", "--points", "4", "--json", str(tmp_path / "ends.json")]
    said = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    assert said.returncode == 0, said.stderr
    ends = json.loads((tmp_path / "ends.json").read_text())
    assert ends["killed at a step"] == [-signal.SIGKILL] * 4
    assert -signal.SIGKILL in ends["killed at a moment"]
    assert 3 in ends["refused at a step"]
    assert ends["refused in a file"] == [3, 3]
    assert ends["killed while it answers"] == [-signal.SIGKILL] * 4
    assert ends["killed in an upload"] == [-signal.SIGKILL] * 2
    assert set(ends["refused in an upload"] + ends["read-only in an upload"]) <= {0, 3}
    assert ends["refused in a file of an upload"] == [3, 3]
    assert ends["killed in a change applied"] == [-signal.SIGKILL] * 2
    assert ends["killed while it serves"] == [-signal.SIGKILL]


DENIED = """
import ctypes, os, sys
if os.geteuid() == 0:  # the superuser may write anywhere, unless he gives that power up
    for power in (1, 2):  # CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH
        if ctypes.CDLL(None).prctl(24, power, 0, 0, 0):  # PR_CAPBSET_DROP
            sys.exit("cannot")
os.execv(sys.executable, [sys.executable, "-c", sys.argv[1], *sys.argv[2:]])
"""
REBUILDING = """
import sys
sys.path.insert(0, "tests")
from test_rebuild import build, report
from data import BuildError
try:
    build([report("exford", "Another.")], __import__("pathlib").Path(sys.argv[1]))
except BuildError as error:
    print(error)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="gives up the superuser's power in Linux's way")
def test_a_folder_that_may_not_be_written_is_a_clear_error(tmp_path: Path) -> None:
    index = tmp_path / "index"
    build([report("exford", "One.")], index)
    before = files(index)
    folders = [index, *(path for path in index.rglob("*") if path.is_dir())]
    for path in [*folders, index / "lock"]:
        path.chmod(0o500)
    try:
        said = subprocess.run([sys.executable, "-c", DENIED, REBUILDING, str(index)], capture_output=True, text=True, check=False)
    finally:
        for path in folders:
            path.chmod(0o700)
    if "cannot" in said.stderr:
        pytest.skip("the superuser cannot give up his power here")
    assert "Permission denied" in said.stdout, said.stderr
    assert "The index is as it was. Free space, or make the folder writable, and run: python -m index." in said.stdout
    assert files(index) == before


HOLDING = """
import sys, time
from pathlib import Path
from index.lock import only_writer
with only_writer(Path(sys.argv[1]), wait=0):
    print("held", flush=True)
    sys.stdin.readline()
"""


def test_a_second_rebuild_waits_and_then_says_who_holds_the_lock(tmp_path: Path) -> None:
    index = tmp_path / "index"
    with subprocess.Popen([sys.executable, "-c", HOLDING, str(index)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdin
        assert holder.stdout
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(BuildError, match=rf"process {holder.pid} has held the lock since 20\d\d-\d\d-\d\d .* UTC and is rebuilding it"):
            build([report("exford", "One.")], index, wait=0.2)
        assert current_name(index) is None
        waited = build([report("exford", "One.")], index, dry_run=True)
        assert waited.embedded > 0, "a dry run writes nothing, so it waits for nobody"
        threading.Timer(0.3, lambda: holder.stdin and holder.stdin.close()).start()
        assert build([report("exford", "One.")], index, wait=20).snapshot == current_name(index)


def test_the_lock_of_a_killed_process_is_free_whatever_its_note_says(tmp_path: Path) -> None:
    index = tmp_path / "index"
    with subprocess.Popen([sys.executable, "-c", HOLDING, str(index)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout
        holder.stdout.readline()
        holder.kill()
    assert (index / "lock.holder").is_file()
    assert build([report("exford", "One.")], index, wait=0).snapshot == current_name(index)
    assert not (index / "lock.holder").exists()


def test_two_threads_of_one_process_do_not_write_at_once(tmp_path: Path) -> None:
    (tmp_path / "reports").mkdir()
    shutil.copy(REPORT, tmp_path / "reports")
    errors: list[Exception] = []

    def one() -> None:
        try:
            rebuild(tmp_path / "reports", tmp_path / "index", digest=FakeEncoder().digest, encoder=FakeEncoder, keep=0)
        except Exception as error:
            errors.append(error)

    threads = [threading.Thread(target=one) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert [path.name for path in (tmp_path / "index" / "snapshots").iterdir()] == [current_name(tmp_path / "index")]


def test_a_reader_is_not_broken_by_the_removal_of_what_it_reads(tmp_path: Path) -> None:
    """An open index needs no file; one being opened while snapshots come and go ends up with a whole one."""
    index = tmp_path / "index"
    build([report("exford", "One zebra.")], index)
    opened = Index.open(index, FakeEncoder())
    found: list[str] = []
    stop = threading.Event()

    def read() -> None:
        while not stop.is_set():
            found.append(Index.open(index, FakeEncoder()).search("zebra", 1)[0].paragraph.text)

    reader = threading.Thread(target=read)
    reader.start()
    for number in range(12):
        build([report("exford", f"Zebra {number}.")], index, keep=0)
    stop.set()
    reader.join()
    assert len(found) > 2
    assert all("ebra" in text for text in found)
    assert opened.search("zebra", 1)[0].paragraph.text == "One zebra."


def test_earlier_snapshots_are_kept_and_removed_as_asked_even_by_a_clock_set_back(tmp_path: Path) -> None:
    names = [build([report("exford", f"Text {n}.")], tmp_path, keep=2).snapshot for n in range(5)]
    assert {path.name for path in (tmp_path / "snapshots").iterdir()} == set(names[-3:])
    for path in (tmp_path / "snapshots").iterdir():
        os.utime(path, (2**31, 2**31))
    last = build([report("exford", "Text 5.")], tmp_path, keep=2).snapshot
    assert current_name(tmp_path) == last
    assert build([report("exford", "Text 5.")], tmp_path, keep=0).snapshot == last
    assert [path.name for path in (tmp_path / "snapshots").iterdir()] == [last], "a rebuild with nothing to do still removes what is asked"


def test_an_older_format_is_rebuilt_with_one_line_that_says_why(tmp_path: Path) -> None:
    build([report("exford", "One.")], tmp_path)
    manifest = open_snapshot(tmp_path).folder / "manifest.json"
    manifest.write_text(manifest.read_text().replace('"format": ', '"format": 0, "was": '))
    done = build([report("exford", "One.")], tmp_path)
    assert done.reason is not None
    assert "this program reads format" in done.reason
    assert "\n" not in done.reason
    assert done.embedded > 0


def test_an_empty_folder_of_reports_leaves_the_index_as_it_was(tmp_path: Path) -> None:
    before = build([report("exford", "One.")], tmp_path).snapshot
    with pytest.raises(BuildError, match="there is no report to build it from"):
        build([], tmp_path)
    assert current_name(tmp_path) == before


def test_a_report_that_is_parsed_differently_now_is_rebuilt_though_its_file_is_the_same(tmp_path: Path) -> None:
    one = parse_report("Practice: good\n\n1. One is here.\n", key="exford", source="exford.txt", sha256="same")
    other = parse_report("Leadership: good\n\n1. One is here.\n", key="exford", source="exford.txt", sha256="same")
    build([one], tmp_path)
    done = build([other], tmp_path)
    assert (done.embedded, done.changes[0].changed) == (0, ("1",))
    assert open_snapshot(tmp_path).reports == (other,)


TEXTS = st.lists(
    st.sampled_from(["One is good.", "Two is late. It is slow.", "Three has plans. Plans help.", "Four cares for children.", "Five."]), min_size=1, max_size=6
)
CORPORA = st.dictionaries(st.sampled_from(["exford", "wyeford", "zedford"]), TEXTS, min_size=1, max_size=3)


@settings(max_examples=12, deadline=None)
@given(st.lists(CORPORA, min_size=2, max_size=4))
def test_after_any_edits_the_index_is_the_one_that_a_full_build_gives(tmp_path_factory: pytest.TempPathFactory, corpora: list[dict[str, list[str]]]) -> None:
    top, encoder = tmp_path_factory.mktemp("edits"), FakeEncoder()
    seen: set[str] = set()
    whole: set[str] = set()
    for corpus in corpora:
        reports = [report(key, *texts) for key, texts in sorted(corpus.items())]
        encoder.encoded.clear()
        encoder.tokenized.clear()
        done = build(reports, top / "grown", encoder)
        assert done.embedded == len(encoder.encoded) == len(set(encoder.encoded))
        assert not seen & set(encoder.encoded), "a text that the snapshot before had was encoded again"
        build(reports, top / "full")
        grown, full = Index.open(top / "grown", encoder), Index.open(top / "full", encoder)
        assert grown.paragraphs == full.paragraphs == tuple(paragraph for one in reports for paragraph in one.paragraphs)
        for kept, anew in zip(grown.all_vectors(), full.all_vectors(), strict=True):
            np.testing.assert_array_equal(kept, anew)
        before, whole = whole, {paragraph.text for paragraph in grown.paragraphs}
        assert sorted(encoder.tokenized) == sorted(whole - before), "the tokens of a text that the snapshot before had were computed again"
        assert grown.search("late plans for children") == full.search("late plans for children")
        seen = set(encoder.encoded) | {text for text in seen if any(text in paragraph.text for paragraph in grown.paragraphs)}
        shutil.rmtree(top / "full")


def test_how_far_it_is_is_told_before_the_first_text_and_where_there_is_one(tmp_path: Path) -> None:
    encoder = FakeEncoder()
    told: list[tuple[int, int, int]] = []
    for key in ("exford", "exford", "wyeford"):
        rebuild(
            [replace(report("exford", "One.", "Two."), key=key)],
            tmp_path,
            digest=encoder.digest,
            encoder=lambda: encoder,
            progress=lambda done, total: told.append((done, total, len(encoder.encoded))),
        )
    assert told == [(0, 2, 0), (2, 2, 2)], "the same texts under another name are not encoded again"


def test_check_says_in_one_line_what_to_do(tmp_path: Path) -> None:
    reports, index, encoder = tmp_path / "reports", tmp_path / "index", FakeEncoder()
    reports.mkdir()
    shutil.copy(REPORT, reports)

    def said(digest: str = encoder.digest) -> str:
        try:
            return check(reports, index, digest=digest, encoder=lambda: encoder)
        except (SnapshotError, ReportError) as error:
            return str(error)

    assert said() == f"{index}: nothing has been built here. Run: python -m index"
    rebuild(reports, index, digest=encoder.digest, encoder=lambda: encoder)
    before = files(index)
    assert said().startswith(f"{index}: whole and up to date, 1 reports, 63 paragraphs, snapshot {current_name(index)} built 20")
    assert said("other") == f"{index}: the model has changed, it was 'fake'. Run: python -m index"
    (index / "snapshots" / ".writing-left-by-a-kill").mkdir()
    assert said() == f"{index}: whole, but a rebuild that was stopped left .writing-left-by-a-kill. Run: python -m index"
    (reports / "exford.txt").write_text("1. One is here.")
    assert said() == f"{index}: whole, but reports have changed since it was built: exford. Run: python -m index"
    (reports / "exford.txt").write_text("no numbers")
    assert "exford.txt, line 1: no numbered paragraphs found" in said()
    assert files(index) == before
    (open_snapshot(index).folder / "tokens.npz").write_bytes(b"")
    assert said().endswith("tokens.npz is damaged. Run: python -m index")
