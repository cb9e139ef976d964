"""A chat that runs while its index is rebuilt, damaged or built with another model: what it answers from."""

import os
import threading
from collections.abc import Callable
from datetime import datetime, tzinfo
from pathlib import Path

import pytest
from changing import PATIENCE, POSTS, answering, models, quoted, rebuilder_of, until, write
from conftest import FakeEncoder
from test_qa import CONSTANTS, FakeReader

from data import SnapshotError
from index import Encoder, Index, rebuild
from index.snapshot import current_name
from qa import Answerer, Reader
from ui.chat import GONE, Chat
from ui.live import FAULT, Live


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


def test_a_place_or_year_that_the_reports_asked_are_not_on_is_not_answered_for(folder: Path) -> None:
    """Wigan's report mentions Bolton, and Bolton's is of another year; Exford's speaks of neither."""
    write(folder / "reports", "30 posts with Bolton and no", key="wigan-2022")
    rebuilder_of(folder).rebuild()
    answerer = answering(folder).answerer.wait()
    assert answerer.ask("How many additional posts with Bolton?").status == "answered"
    asked = answerer.ask("Are foster carers well supported in Bolton?")
    assert asked.said == "No report that was searched is on this place or year: Bolton. There are reports on: Exford 2024, Wigan 2022."
    write(folder / "reports", 20, key="bolton-2019")
    rebuilder_of(folder).rebuild()
    answerer = answering(folder).answerer.wait()
    there_are = "There are reports on: Bolton 2019, Exford 2024, Wigan 2022."
    assert quoted(answerer.ask("How many additional posts in Bolton?")) == POSTS.format(20)
    asked = answerer.ask("How many additional posts in Bolton in 2022?")
    assert (asked.reason, asked.said) == ("other-report", f"No report that was searched is on this place or year: 2022. {there_are}")
    for question, place in (("Are foster carers well supported in Bolton?", "Bolton"), ("are exford foster carers well supported", "Exford")):
        asked = answerer.ask(question, reports=["wigan-2022"])
        assert (asked.reason, asked.said) == ("other-report", f"No report that was searched is on this place or year: {place}. {there_are}")


def test_without_an_index_there_is_nothing_live(tmp_path: Path) -> None:
    with pytest.raises(SnapshotError, match="nothing has been built here"):
        Live(tmp_path, models)
