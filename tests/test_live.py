"""A chat that runs while its reports change: what it answers from, what it shows, and what it does with an index or a report that is bad."""

import json
import os
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, tzinfo
from pathlib import Path

import pytest
from conftest import FakeEncoder, watched
from playwright.sync_api import Browser, expect
from test_qa import CONSTANTS, FakeReader

from data import ReportError, SnapshotError
from index import Encoder, Index, rebuild
from index.snapshot import current_name
from qa import Answer, Answerer, Reader
from ui.app import build, serve
from ui.chat import GONE, Chat
from ui.live import FAULT, Live
from ui.rebuilding import Rebuilder, Watch
from ui.reports import ReportsPages
from ui.reports_desk import Desk
from ui.reports_store import ReportsStore
from ui.sign_in import SignIn

PATIENCE = 120  # seconds, on busy processors
POSTS = "The council made {} additional posts."


def write(reports: Path, posts: object, *, key: str = "exford-2024") -> None:
    """Put a report of three paragraphs there, in one step."""
    reports.mkdir(exist_ok=True)
    text = f"Inspection of {key.split('-')[0].title()} council\n\n1. {POSTS.format(posts)}\n2. Foster carers are well supported.\n3. Leaders meet often.\n"
    (reports / ".aside").write_text(text, encoding="utf-8")
    os.replace(reports / ".aside", reports / f"{key}.txt")


def rebuilder_of(folder: Path) -> Rebuilder:
    encoder = FakeEncoder()
    return Rebuilder(folder / "reports", folder / "index", encoder.digest, lambda: encoder)


def models() -> tuple[Encoder, Reader]:
    return FakeEncoder(), FakeReader()


def answering(folder: Path) -> Live:
    """A chat that somebody has asked something already, with constants that fit the fake reader."""
    live = Live(folder / "index", models)
    live.answerer.put(Answerer(Index(live.snapshot, FakeEncoder()), FakeReader(), constants=CONSTANTS))
    return live


def quoted(answer: Answer) -> str:
    return " ".join(sentence.text for citation in answer.citations for sentence in citation.sentences)


def until(true: Callable[[], object], *, patience: float = PATIENCE) -> float:
    """Wait until it is true, and return how many seconds that took."""
    started = time.monotonic()
    while not true():
        assert time.monotonic() - started < patience, "it never came true"
        time.sleep(0.02)
    return time.monotonic() - started


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write(tmp_path / "reports", 40)
    rebuilder_of(tmp_path).rebuild()
    return tmp_path


def test_a_rebuild_is_answered_from_within_two_seconds(folder: Path) -> None:
    live = answering(folder)
    told: list[str] = []
    live.when_switched(lambda: told.append(live.snapshot.digest))
    live.start()
    assert "40 additional posts" in quoted(live.answerer.wait().ask("How many additional posts?"))
    took: list[float] = []
    for posts in (55, 56, 57):
        write(folder / "reports", posts)
        name = str(rebuilder_of(folder).rebuild().snapshot)
        took.append(until(lambda name=name: told[-1:] == [name]))  # type: ignore[misc]
        answer = live.answerer.wait().ask("How many additional posts?")
        assert f"{posts} additional posts" in quoted(answer)
        assert answer.snapshot == live.snapshot.digest == name
    assert max(took) < 2
    assert live.warnings == ()


def test_a_rebuild_is_answered_from_though_the_clock_was_set_back(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Earlier(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> "Earlier":
            return cls(2001, 1, 1, tzinfo=tz)

    live = answering(folder)
    built = live.snapshot.built
    monkeypatch.setattr("index.build.datetime", Earlier)
    write(folder / "reports", 55)
    name = rebuilder_of(folder).rebuild().snapshot
    assert live.check()
    assert (live.snapshot.digest, live.snapshot.built < built) == (name, True)
    assert "55 additional posts" in quoted(live.answerer.wait().ask("How many additional posts?"))


def test_before_the_first_question_only_what_is_shown_changes_and_no_model_is_loaded(folder: Path) -> None:
    live = Live(folder / "index", lambda: pytest.fail("nobody has asked"))
    assert not live.check()
    write(folder / "reports", 55)
    name = rebuilder_of(folder).rebuild().snapshot
    assert live.check()
    assert live.snapshot.digest == name
    assert not live.answerer.ready


def test_constants_that_were_fitted_for_the_models_decide(folder: Path) -> None:
    assert Live(folder / "index", models, constants=CONSTANTS).answerer.wait().over(Index.open(folder / "index", FakeEncoder())).constants == CONSTANTS


def test_the_first_question_is_answered_from_what_is_there_by_then(folder: Path) -> None:
    loading, go = threading.Event(), threading.Event()

    def slowly() -> tuple[Encoder, Reader]:
        loading.set()
        go.wait(PATIENCE)
        return models()

    live = Live(folder / "index", slowly)
    live.answerer.start()
    assert loading.wait(PATIENCE)
    for posts in (55, 56):
        write(folder / "reports", posts)
        rebuild(folder / "reports", folder / "index", digest=FakeEncoder().digest, encoder=FakeEncoder, keep=0)
    go.set()
    assert live.answerer.wait().index.snapshot.digest == current_name(folder / "index") == live.snapshot.digest


def test_a_switch_that_the_loading_missed_is_made_up_for(folder: Path) -> None:
    live = Live(folder / "index", models)
    old = Answerer(Index(live.snapshot, FakeEncoder()), FakeReader(), constants=CONSTANTS)
    write(folder / "reports", 55)
    rebuilder_of(folder).rebuild()
    assert live.check()
    live.answerer.put(old)  # the loading began before the switch and ended after it
    assert live.check()
    assert live.answerer.wait().index.snapshot.digest == live.snapshot.digest
    assert not live.check()


def damage(index: Path) -> None:
    file = index / "snapshots" / str(current_name(index)) / "rows.npz"
    file.write_bytes(file.read_bytes()[:-1] + b"!")


def vanish(index: Path) -> None:
    (index / "current").unlink()


def point_elsewhere(index: Path) -> None:
    (index / "current").write_text("../../../etc\n")


@pytest.mark.parametrize("harm", [damage, vanish, point_elsewhere])
def test_an_index_that_fails_its_checks_is_not_answered_from_and_readers_are_told(folder: Path, harm: Callable[[Path], None]) -> None:
    live = answering(folder)
    before = live.snapshot
    write(folder / "reports", 55)
    rebuilder_of(folder).rebuild()
    harm(folder / "index")
    assert not live.check()
    assert live.snapshot is before
    assert "40 additional posts" in quoted(live.answerer.wait().ask("How many additional posts?"))
    (warning,) = live.warnings
    assert "so the chat goes on with the one named here. To mend it, run: python -m index" in warning
    assert str(folder) not in warning
    assert not live.check()
    write(folder / "reports", 56)
    rebuilder_of(folder).rebuild()
    assert live.check()
    assert live.warnings == ()
    assert "56 additional posts" in quoted(live.answerer.wait().ask("How many additional posts?"))


def test_an_index_of_another_model_is_not_answered_from(folder: Path) -> None:
    live = answering(folder)
    other = FakeEncoder("other")
    rebuild(folder / "reports", folder / "index", digest=other.digest, encoder=lambda: other)
    assert not live.check()
    assert "built with the model 'other', not with 'fake'" in live.warnings[0]
    rebuilder_of(folder).rebuild()
    assert live.check()
    assert live.warnings == ()


def test_a_fault_while_opening_is_said_in_words_and_logged(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    class Faulty(Answerer):
        def over(self, index: Index) -> Answerer:
            raise RuntimeError("a fault")

    live = Live(folder / "index", models)
    live.answerer.put(Faulty(Index(live.snapshot, FakeEncoder()), FakeReader()))
    write(folder / "reports", 55)
    rebuilder_of(folder).rebuild()
    assert not live.check()
    assert live.warnings == (FAULT,)
    assert "a fault" in caplog.text


def test_a_snapshot_that_is_overtaken_while_it_is_opened_is_no_warning(folder: Path) -> None:
    class Overtaken(Answerer):
        def over(self, index: Index) -> Answerer:
            write(folder / "reports", 56)
            rebuilder_of(folder).rebuild()
            self.over = super().over  # type: ignore[method-assign]
            raise SnapshotError(folder, "it was removed")

    live = Live(folder / "index", models)
    live.answerer.put(Overtaken(Index(live.snapshot, FakeEncoder()), FakeReader(), constants=CONSTANTS))
    write(folder / "reports", 55)
    rebuilder_of(folder).rebuild()
    assert not live.check()
    assert live.warnings == ()
    assert live.check()
    assert "56 additional posts" in quoted(live.answerer.wait().ask("How many additional posts?"))


def test_many_ask_through_ten_rebuilds_without_an_error_and_each_answer_is_of_one_snapshot(folder: Path) -> None:
    live = answering(folder)
    live.start(every=0.05)
    posts = {live.snapshot.digest: 40}
    problems: list[str] = []
    seen: list[str] = []
    over = threading.Event()

    def keep_asking() -> None:
        chat = Chat(live.answerer)
        while not over.is_set():
            (turn,) = list(chat.ask("How many additional posts?", ()))[-1]
            if turn.answer is None:
                problems.append(turn.problem)
            else:
                expected = POSTS.format(posts.get(turn.answer.snapshot, "?"))
                seen.append(turn.answer.snapshot)
                if quoted(turn.answer) != expected:
                    problems.append(f"{quoted(turn.answer)!r}, not {expected!r}")

    threads = [threading.Thread(target=keep_asking) for _ in range(8)]
    for thread in threads:
        thread.start()
    for number in range(41, 51):
        write(folder / "reports", number)
        aside = folder / "aside"
        name = _rebuilt_aside(folder, aside)
        posts[name] = number  # before anybody can be answered from it
        os.replace(aside / "current", folder / "index" / "current")
        until(lambda name=name: live.snapshot.digest == name and name in seen[-8:])  # type: ignore[misc]
    over.set()
    for thread in threads:
        thread.join()
    assert problems == []
    assert set(seen) == set(posts)
    assert len(posts) == 11


def _rebuilt_aside(folder: Path, aside: Path) -> str:
    """Build the next snapshot aside and move it beside the others, not yet current."""
    name = str(rebuild(folder / "reports", aside, digest=FakeEncoder().digest, encoder=FakeEncoder, keep=9).snapshot)
    os.rename(aside / "snapshots" / name, folder / "index" / "snapshots" / name)
    return name


def test_a_question_is_narrowed_to_the_chosen_reports(folder: Path) -> None:
    write(folder / "reports", 70, key="marton-2024")
    rebuilder_of(folder).rebuild()
    chat = Chat(answering(folder).answerer)

    def asked(*reports: str) -> str:
        (turn,) = list(chat.ask("How many additional posts?", (), reports=reports))[-1]
        return turn.problem or quoted(turn.answer)  # type: ignore[arg-type]

    assert asked("marton-2024") == POSTS.format(70)
    assert asked("exford-2024", "gone-1999") == POSTS.format(40)
    assert asked("gone-1999") == GONE


def test_a_report_whose_paragraphs_do_not_name_its_authority_is_found_by_it(folder: Path) -> None:
    write(folder / "reports", 70, key="marton-2023")
    rebuilder_of(folder).rebuild()
    answerer = answering(folder).answerer.wait()
    assert [report.name for report in answerer.index.reports.values()] == ["Exford 2024", "Marton 2023"]
    assert quoted(answerer.ask("How many additional posts in Marton?")) == POSTS.format(70)
    assert quoted(answerer.ask("How many additional posts in 2024?")) == POSTS.format(40)
    assert answerer.ask("How many additional posts in 2019?").reason == "other-report"


@pytest.fixture
def watching(folder: Path) -> Iterator[Live]:
    """A chat whose folder of reports is watched."""
    live = answering(folder)
    live.start()
    watch = Watch(rebuilder_of(folder), live)
    watch.start()
    yield live
    watch.stop()


def test_a_report_that_is_changed_added_or_removed_is_taken_up(folder: Path, watching: Live) -> None:
    for posts in (55, 56):
        write(folder / "reports", posts)
        until(lambda posts=posts: POSTS.format(posts) in watching.snapshot.reports[0].paragraphs[0].text)  # type: ignore[misc]
    write(folder / "reports", 70, key="marton-2024")
    until(lambda: len(watching.snapshot.reports) == 2)
    (folder / "reports" / "exford-2024.txt").unlink()
    until(lambda: [report.key for report in watching.snapshot.reports] == ["marton-2024"])


def test_a_change_before_the_watching_began_is_caught_up_with(folder: Path) -> None:
    live = answering(folder)
    write(folder / "reports", 55)
    watch = Watch(rebuilder_of(folder), live)
    watch.start()
    until(lambda: live.check())
    watch.stop()
    assert POSTS.format(55) in live.snapshot.reports[0].paragraphs[0].text


def test_a_report_that_cannot_be_read_is_one_line_and_a_warning_and_the_old_index_serves(
    folder: Path, watching: Live, capsys: pytest.CaptureFixture[str]
) -> None:
    before = watching.snapshot.digest
    (folder / "reports" / "bad.txt").write_bytes(b"\xff\xfe broken")
    until(lambda: watching.warnings)
    (warning,) = watching.warnings
    assert warning.startswith("The reports changed, but the change could not be taken up, so the chat goes on with the index named here. bad.txt")
    assert str(folder) not in warning
    lines = [line for line in capsys.readouterr().err.splitlines() if line]
    assert len(set(lines)) == 1
    assert str(folder / "reports" / "bad.txt") in lines[0]
    assert watching.snapshot.digest == before
    assert "40 additional posts" in quoted(watching.answerer.wait().ask("How many additional posts?"))
    (folder / "reports" / "bad.txt").unlink()
    until(lambda: not watching.warnings)


def test_a_folder_that_is_not_there_is_not_watched(folder: Path) -> None:
    with pytest.raises(ReportError, match="no such folder of reports"):
        Watch(Rebuilder(folder / "elsewhere", folder / "index", "", FakeEncoder), Live(folder / "index", models))


def test_without_an_index_there_is_nothing_live(tmp_path: Path) -> None:
    with pytest.raises(SnapshotError, match="nothing has been built here"):
        Live(tmp_path, models)


def serve_answering(folder: Path, port: int, password: str) -> None:
    """Serve the chat over the folder, watched, with an administrator where there is a password. For a process of its own."""
    live = answering(folder)
    rebuilder = rebuilder_of(folder)
    routes = ReportsPages(Desk(ReportsStore(folder / "reports"), rebuilder, live), SignIn(password)).routes() if password else []
    page = build(live, administered=bool(routes))
    serve(page, live, host="127.0.0.1", port=port, routes=routes, block=False)
    live.start()
    Watch(rebuilder, live).start()
    page.block_thread()


SERVING = """
import sys
from pathlib import Path
sys.path.insert(0, "tests")
from test_live import serve_answering
serve_answering(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
"""


@contextmanager
def serving(folder: Path, password: str = "") -> Iterator[str]:
    """Where `serve_answering` serves, in a process of its own: gradio's server leaves sockets open when it is stopped."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with subprocess.Popen([sys.executable, "-u", "-c", SERVING, str(folder), str(port), password], stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout
        try:
            assert server.stdout.readline() == f"The chat is open at http://127.0.0.1:{port}\n"
            yield f"http://127.0.0.1:{port}/"
        finally:
            server.terminate()


def test_an_open_page_follows_the_reports_and_keeps_its_conversation(folder: Path, browser: Browser) -> None:
    with serving(folder) as address, watched(browser, address) as seen:
        page = seen.page
        expect(page.locator("#narrow")).to_have_count(0)
        expect(page.get_by_role("link", name="Reports")).to_have_count(0)
        seen.ask("How many additional posts?")
        seen.ask("Are foster carers well supported?")
        expect(page.locator("#turn-1 blockquote")).to_contain_text("40 additional posts")
        expect(page.locator("#turn-2 blockquote")).to_contain_text("Foster carers are well supported.")
        before = page.locator("#masthead code").inner_text()
        write(folder / "reports", 55)
        expect(page.locator("#document #exford-2024-1")).to_contain_text("55 additional posts", timeout=PATIENCE * 1000)
        write(folder / "reports", 70, key="marton-2024")
        expect(page).to_have_title("Ask 2 inspection reports", timeout=PATIENCE * 1000)
        name = str(current_name(folder / "index"))
        expect(page.locator("#masthead code")).to_have_text(name)
        assert name != before
        expect(page.locator("#live-said")).to_have_text("The reports have been brought up to date.")
        # Nothing of the conversation is lost: what the reports still say stays quoted, and what they no longer say is not.
        expect(page.locator(".turn")).to_have_count(2)
        expect(page.locator("#turn-2 blockquote")).to_contain_text("Foster carers are well supported.")
        expect(page.locator("#turn-1 blockquote")).to_have_count(0)
        expect(page.locator("#turn-1 .outcome")).to_contain_text("The report has changed since this was answered")
        page.get_by_label("Marton").check()
        seen.ask("How many additional posts?")
        expect(page.locator("#turn-3 blockquote")).to_have_text(f"“{POSTS.format(70)}”")
        (folder / "reports" / "bad.txt").write_bytes(b"\xff\xfe broken")
        expect(page.locator("#live-said")).to_contain_text("The reports changed, but the change could not be taken up", timeout=PATIENCE * 1000)
        # A reader who comes now sees nothing of the old reports.
        page.reload()
        expect(page.locator("#masthead code")).to_have_text(name)
        expect(page.locator("#document #exford-2024-1")).to_contain_text("55 additional posts")
        expect(page.get_by_label("Exford")).to_be_visible()
        with urllib.request.urlopen(address) as response:
            assert "40 additional posts" not in response.read().decode()
        with urllib.request.urlopen(f"{address}live") as response:
            now = json.load(response)
            assert response.headers["cache-control"] == "no-store"
        assert (now["digest"], now["title"]) == (name, "Ask 2 inspection reports")
        assert "bad.txt" in now["warnings"][0]


def test_what_is_not_the_model_brings_no_torch() -> None:
    script = "import sys; from ui import __main__, app, reports; print(sorted({'torch', 'transformers', 'sentence_transformers'} & set(sys.modules)))"
    said = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=120)
    assert said.stdout == "[]\n"
