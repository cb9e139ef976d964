"""A chat that runs while its folder of reports is watched: what it takes up, what an open page shows of it, and that what is not the model brings no torch."""

import json
import os
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from changing import PATIENCE, POSTS, answering, models, quoted, rebuilder_of, serving, until, write
from conftest import FakeEncoder, watched
from playwright.sync_api import Browser, expect

from data import ReportError
from index.__main__ import main as build_index
from index.snapshot import current_name
from ui.live import Live
from ui.rebuilding import Rebuilder, Watch


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


def test_why_everything_is_built_anew_is_said(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    watch = Watch(rebuilder_of(folder), answering(folder))
    watch.rebuild()
    assert capsys.readouterr().out == ""
    (folder / "index" / "snapshots" / str(current_name(folder / "index")) / "rows.npz").write_bytes(b"")
    watch.rebuild()
    said = capsys.readouterr().out.splitlines()
    assert said[0].startswith(f"Everything was built anew: {folder}")
    assert said[0].endswith(": rows.npz is damaged.")
    assert said[1:] == [f"Rebuilt after a change of exford-2024: the index is now {current_name(folder / 'index')}."]


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
        # What is chosen may go: the page says so, and goes on.
        (folder / "reports" / "marton-2024.txt").unlink()
        expect(page).to_have_title("Exford 2024: ask the inspection report", timeout=PATIENCE * 1000)
        seen.ask("How many additional posts?")
        expect(page.locator("#turn-4 blockquote")).to_have_text(f"“{POSTS.format(55)}”")
        write(folder / "reports", 70, key="marton-2024")
        expect(page).to_have_title("Ask 2 inspection reports", timeout=PATIENCE * 1000)
        name = str(current_name(folder / "index"))
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


def test_an_answer_is_said_to_be_gone_only_as_long_as_it_is(folder: Path, browser: Browser) -> None:
    with serving(folder) as address, watched(browser, address) as seen:
        seen.ask("How many additional posts?")
        write(folder / "reports", 55)
        expect(seen.page.locator("#turn-1 .outcome")).to_contain_text("The report has changed since this was answered", timeout=PATIENCE * 1000)
        seen.reload()
        expect(seen.page.locator("#turn-1 .outcome")).to_contain_text("The report has changed since this was answered")
        write(folder / "reports", 40)
        expect(seen.page.locator("#turn-1 blockquote")).to_contain_text("40 additional posts", timeout=PATIENCE * 1000)


def test_which_reports_were_asked_is_kept_with_the_conversation(folder: Path, browser: Browser) -> None:
    write(folder / "reports", 70, key="marton-2024")
    rebuilder_of(folder).rebuild()
    with serving(folder) as address, watched(browser, address) as seen:
        seen.page.get_by_label("Marton").check()
        seen.ask("How many additional posts?")
        seen.reload()
        expect(seen.page.get_by_label("Marton")).to_be_checked()
        expect(seen.page.get_by_label("Exford")).not_to_be_checked()
        seen.ask("How many additional posts?")
        expect(seen.page.locator("#turn-2 blockquote")).to_have_text(f"“{POSTS.format(70)}”")


def test_the_questions_to_start_with_are_those_of_the_reports_that_there_are(folder: Path, browser: Browser) -> None:
    with serving(folder) as address:
        with watched(browser, address) as seen:
            expect(seen.page.locator("#document #exford-2024-1")).to_be_visible()
            expect(seen.page.locator("#examples")).not_to_contain_text("Questions to start with")
            front = "Inspection of Marton council\nInspection dates: 1 May to 5 May 2024\n\nSummary\n\n"
            (folder / "reports" / "marton-2024.txt").write_text(f"{front}1. Leaders of Marton meet.\n2. Foster carers are trained.\n")
            (folder / "reports" / "exford-2024.txt").unlink()
            expect(seen.page.locator("button.example:visible")).to_have_text(["When was Marton inspected?"], timeout=PATIENCE * 1000)
            expect(seen.page.locator("#live-said")).to_have_text("The reports have been brought up to date.")
        with watched(browser, address) as newcomer:
            expect(newcomer.page.locator("#examples h2")).to_have_text("Questions to start with")
            newcomer.page.get_by_role("button", name="When was Marton inspected?").click()
            expect(newcomer.page.locator("#turn-1 .outcome")).to_be_visible()


def test_the_command_watches_and_rebuilds_with_the_packaged_model(tmp_path: Path) -> None:
    reports, index = tmp_path / "reports", tmp_path / "index"
    write(reports, 40)
    assert build_index(["--reports", str(reports), "--index", str(index)]) == 0
    write(reports, 55)  # before the watching begins
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    address = f"http://127.0.0.1:{port}"
    command = [sys.executable, "-u", "-m", "ui", "--watch", "--reports", str(reports), "--index", str(index), "--port", str(port)]

    def served(path: str) -> str:
        with urllib.request.urlopen(f"{address}{path}") as response:
            return str(response.read().decode())

    nowhere = os.environ | {"HTTP_PROXY": "http://127.0.0.1:9", "http_proxy": "http://127.0.0.1:9"}  # by which packages were fetched, perhaps
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=nowhere) as chat:
        assert chat.stdout
        try:
            assert chat.stdout.readline() == f"The chat is open at {address}\n"
            for posts in (55, 56):
                write(reports, posts)
                until(lambda posts=posts: POSTS.format(posts) in served("/"))  # type: ignore[misc]
                name = json.loads(served("/live"))["digest"]
                assert name == current_name(index)
                assert chat.stdout.readline() == f"Rebuilt after a change of exford-2024: the index is now {name}.\n"
        finally:
            chat.terminate()


def test_what_is_not_the_model_brings_no_torch() -> None:
    script = "import sys; from ui import __main__, app, reports; print(sorted({'torch', 'transformers', 'sentence_transformers'} & set(sys.modules)))"
    said = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=120)
    assert said.stdout == "[]\n"
