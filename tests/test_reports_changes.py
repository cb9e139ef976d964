"""The administrator's pages: a change is seen, confirmed, applied, logged and taken back, and nothing else is done meanwhile."""

import json
import re
import threading
from datetime import UTC, datetime
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from administrator import MARTON, PASSWORD, Administrator, administrator
from changing import PATIENCE, POSTS, rebuilder_of, write
from conftest import FakeEncoder

from data import ReportChatError, ReportError, read_report
from data.read import SUFFIXES
from index import Encoder, rebuild
from index.snapshot import current_name, open_snapshot
from ui.rebuilding import Rebuilder
from ui.reports import COOKIE
from ui.reports_desk import FAULT
from ui.reports_store import ReportsStore


def test_an_upload_is_seen_applied_and_taken_back(admin: Administrator) -> None:
    before, old = admin.files(), current_name(admin.folder / "index")
    assert admin.upload("Marton 2024.TXT").status_code == 303
    assert admin.files() == before
    assert current_name(admin.folder / "index") == old
    page = admin.page()
    assert "Add marton-2024.txt?" in page
    assert "marton-2024: 2 paragraphs added" in page
    assert "No report is called marton-2024, so this one would be added." in page
    assert POSTS.format(70) in page
    assert admin.apply().status_code == 303
    assert admin.files() == before | {"marton-2024.txt": MARTON}
    assert [report.key for report in open_snapshot(admin.folder / "index").reports] == ["exford-2024", "marton-2024"]
    assert admin.desk.live.snapshot.digest == current_name(admin.folder / "index")
    assert "marton-2024.txt was added." in admin.page()
    assert admin.post("undo").status_code == 303
    admin.wait()
    assert admin.files() == before
    assert [report.key for report in admin.desk.live.snapshot.reports] == ["exford-2024"]
    assert "there is no change to take back" in admin.post("undo").text


def test_a_report_is_replaced_only_where_that_is_confirmed(admin: Administrator) -> None:
    before = admin.files()
    changed = before["exford-2024.txt"].replace("40", "55")
    admin.upload("exford-2024.txt", changed)
    page = admin.page()
    assert "Replace exford-2024.txt, which is there already" in page
    assert "exford-2024: 1 paragraph changed, 2 paragraphs kept" in page
    assert "exford-2024.txt is there, so this file would replace it." in page
    assert re.search(r"<del>.*?40</del> <ins>.*?55</ins>", page)
    said = admin.apply()
    assert said.status_code == 400
    assert "Tick the box to confirm it" in said.text
    assert admin.files() == before
    assert admin.apply(confirmed="yes").status_code == 303
    assert admin.files() == {"exford-2024.txt": changed}
    admin.post("undo")
    admin.wait()
    assert admin.files() == before
    assert POSTS.format(40) in admin.desk.live.snapshot.reports[0].paragraphs[0].text


def test_a_report_of_another_kind_of_file_replaces_the_one_with_its_key(admin: Administrator) -> None:
    other = next(suffix for suffix in SUFFIXES if suffix == ".md")
    before = admin.files()
    admin.upload(f"exford-2024{other}", before["exford-2024.txt"].replace("40", "55"))
    assert "Replace exford-2024.txt, which is there already" in admin.page()
    admin.apply(confirmed="yes")
    assert list(admin.files()) == [f"exford-2024{other}"]
    admin.post("undo")
    admin.wait()
    assert admin.files() == before


def test_a_replacement_that_was_stopped_between_two_files_is_finished_at_the_next_start(admin: Administrator, folder: Path) -> None:
    old, log = folder / "reports" / "exford-2024.txt", folder / "reports" / ".changes" / "log.jsonl"
    text = old.read_text(encoding="utf-8")
    admin.upload("exford-2024.md", text.replace("40", "55"))
    admin.apply(confirmed="yes")
    old.write_text(text, encoding="utf-8")
    ReportsStore(folder / "reports")
    assert old.exists(), "somebody put it there after the change was over"
    log.write_text("".join(line for line in log.read_text(encoding="utf-8").splitlines(keepends=True) if '"done"' not in line), encoding="utf-8")
    ReportsStore(folder / "reports")
    assert list(admin.files()) == ["exford-2024.md"]


def test_a_report_is_removed_only_where_that_is_confirmed(admin: Administrator) -> None:
    write(admin.folder / "reports", 70, key="marton-2024")
    rebuilder_of(admin.folder).rebuild()
    admin.desk.live.check()
    before = admin.files()
    assert admin.post("remove", name="marton-2024.txt").status_code == 303
    assert "Remove marton-2024.txt?" in admin.page()
    assert admin.apply().status_code == 400
    assert admin.files() == before
    admin.apply(confirmed="yes")
    assert list(admin.files()) == ["exford-2024.txt"]
    assert [report.key for report in admin.desk.live.snapshot.reports] == ["exford-2024"]
    admin.post("undo")
    admin.wait()
    assert admin.files() == before
    assert len(admin.desk.live.snapshot.reports) == 2


def test_the_preview_says_why_everything_would_be_built_anew(admin: Administrator) -> None:
    admin.upload()
    assert "prepared anew" not in admin.page()
    other = FakeEncoder("<b>other</b>")
    rebuild(admin.folder / "reports", admin.folder / "index", digest=other.digest, encoder=lambda: other)
    admin.upload()
    assert "Every report would be prepared anew, which takes longer: the model has changed, it was '<b>other</b>'." in admin.page()
    assert "<b>other</b>" not in admin.client.get("/reports").text


def test_the_last_report_stays(admin: Administrator) -> None:
    said = admin.post("remove", name="exford-2024.txt")
    assert said.status_code == 400
    assert "there is no report to build it from" in unescape(said.text)
    assert admin.desk.preview is None


@pytest.mark.parametrize("name", ["../../outside.txt", "/etc/passwd", ".changes/log.jsonl", "", "nothing.txt", "exford-2024.txt/", "..", ".aside"])
def test_only_a_report_that_is_listed_can_be_removed(admin: Administrator, name: str) -> None:
    (admin.folder / "outside.txt").write_text("outside")
    before = admin.files()
    said = admin.post("remove", name=name)
    assert said.status_code == 400
    assert "there is no such report" in said.text
    assert admin.files() == before


def test_only_what_was_seen_is_applied(admin: Administrator) -> None:
    before = admin.files()
    admin.upload()
    assert admin.desk.preview
    token = admin.desk.preview.token
    admin.upload("norton-2024.txt", MARTON.replace("Marton", "Norton"))
    assert admin.apply(token=token).status_code == 400
    admin.upload("exford-2024.txt", before["exford-2024.txt"].replace("40", "55"))
    write(admin.folder / "reports", 41)
    said = admin.apply(confirmed="yes")
    assert "it has changed since this was looked at" in said.text
    assert POSTS.format(41) in admin.files()["exford-2024.txt"]
    admin.upload()
    (admin.folder / "reports" / "marton-2024.txt").write_text("by other means")
    assert "a file of this name has come" in admin.apply().text
    assert admin.files()["marton-2024.txt"] == "by other means"
    assert admin.post("discard").status_code == 303
    assert admin.desk.preview is None
    assert list((admin.folder / "reports").glob(".changes/upload-*")) == []


def test_what_was_changed_by_other_means_is_not_taken_back(admin: Administrator) -> None:
    admin.upload()
    admin.apply()
    (admin.folder / "reports" / "marton-2024.txt").write_text("by other means")
    assert "it has been changed by other means since" in admin.post("undo").text
    assert admin.files()["marton-2024.txt"] == "by other means"


@pytest.mark.parametrize(("error", "said"), [(ReportChatError("The disk is full."), "The disk is full."), (RuntimeError("a fault"), FAULT)])
def test_a_change_that_cannot_be_applied_is_taken_back_and_so_can_be_the_one_before(folder: Path, error: Exception, said: str) -> None:
    broken = False

    def encoder() -> Encoder:
        if broken:
            raise error
        return FakeEncoder()

    admin = administrator(folder, rebuilder=Rebuilder(folder / "reports", folder / "index", FakeEncoder().digest, encoder))
    admin.sign_in()
    first = admin.files()
    admin.upload("exford-2024.txt", first["exford-2024.txt"].replace("40", "55"))
    admin.apply(confirmed="yes")
    before, old = admin.files(), current_name(folder / "index")
    admin.upload("exford-2024.txt", first["exford-2024.txt"].replace("40", "60"))
    broken = True
    admin.apply(confirmed="yes")
    assert f"{said} The report's file is as it was before." in admin.page()
    assert admin.files() == before
    assert current_name(folder / "index") == old
    assert admin.log()[-1]["what"] == "failed"
    broken = False
    admin.post("undo")
    admin.wait()
    assert admin.files() == first


def test_while_a_change_is_applied_its_progress_is_told_and_nothing_else_is_done(folder: Path) -> None:
    go, waiting = threading.Event(), threading.Event()

    class Slow(FakeEncoder):
        def encode(self, texts: Any) -> Any:
            if self.encoded:  # not the first ones, after which there is something to tell
                waiting.set()
                assert go.wait(PATIENCE)
            return super().encode(texts)

    slow = Slow()
    admin = administrator(folder, rebuilder=Rebuilder(folder / "reports", folder / "index", slow.digest, lambda: slow))
    admin.sign_in()
    admin.upload(content=MARTON + "3. The work is slow. It is also costly.\n")
    assert admin.desk.preview
    assert admin.post("apply", token=admin.desk.preview.token).status_code == 303
    assert waiting.wait(PATIENCE)
    told = admin.client.get("/reports/progress").json()
    assert not told["over"]
    assert 0 < told["done"] < told["total"]
    assert "<progress" in admin.page()
    assert "Wait until it is done" in admin.upload("norton.txt").text
    assert "Wait until it is done" in admin.post("undo").text
    go.set()
    admin.wait()
    assert admin.client.get("/reports/progress").json() == {"over": True, "done": told["total"], "total": told["total"]}


def test_every_change_is_a_line_in_the_log(admin: Administrator) -> None:
    began = datetime.now(UTC).replace(microsecond=0)
    old = read_report(admin.folder / "reports" / "exford-2024.txt").sha256
    admin.upload("exford-2024.txt", admin.files()["exford-2024.txt"].replace("40", "55"))
    admin.apply(confirmed="yes")
    new = read_report(admin.folder / "reports" / "exford-2024.txt").sha256
    admin.post("undo")
    admin.wait()
    log = admin.log()
    assert [line["what"] for line in log] == ["propose to replace", "apply", "done", "undo", "done"]
    assert all(began <= datetime.fromisoformat(line["time"]) <= datetime.now(UTC) for line in log)
    assert len({line["session"] for line in log}) == 1
    assert all(line["sha256"] == new and line["before_sha256"] == old and line["file"] == "exford-2024.txt" for line in log)
    assert log[2]["index"] != log[4]["index"]
    text = (admin.folder / "reports" / ".changes" / "log.jsonl").read_text()
    assert PASSWORD not in text
    assert admin.client.cookies[COOKIE] not in text


@pytest.mark.parametrize("room", [0, 1, 100])
def test_a_line_that_the_disk_has_no_room_for_is_not_begun(folder: Path, room: int) -> None:
    """A limit on the size of a file acts as a full disk does: it takes the beginning of what is written, and then nothing."""
    resource = pytest.importorskip("resource", reason="this system has no such limit")
    store, log = ReportsStore(folder / "reports"), folder / "reports" / ".changes" / "log.jsonl"
    store.note("session", "first")
    before = log.read_bytes()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(before) + room, hard))
    try:
        with pytest.raises(ReportError, match=r"Nothing was changed\. Free space"):
            store.note("session", "second" * 20)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert log.read_bytes() == before
    store.note("session", "third")
    assert [json.loads(line)["what"] for line in log.read_text().splitlines()] == ["first", "third"]


def test_what_a_change_keeps_is_no_report(admin: Administrator) -> None:
    admin.upload()
    admin.apply()
    admin.upload("norton-2024.txt", MARTON.replace("Marton", "Norton"))
    rebuilder_of(admin.folder).rebuild()
    assert [report.key for report in open_snapshot(admin.folder / "index").reports] == ["exford-2024", "marton-2024"]
    ReportsStore(admin.folder / "reports")
    assert list((admin.folder / "reports").glob(".changes/upload-*")) == []
