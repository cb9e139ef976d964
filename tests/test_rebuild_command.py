"""What `python -m index` says of a rebuild, in a person's words and in JSON, and that it does as its options say."""

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest
from test_rebuild import HOLDING, files

from index.__main__ import bar, main
from index.snapshot import current_name


def test_the_command_says_what_changed_in_a_persons_words_and_in_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With the packaged model: what a person sees, from the first build to nothing left to do."""
    reports = tmp_path / "reports"
    reports.mkdir()
    (reports / "exford.txt").write_text("1. One is here.\n2. Two is here.\n")
    options = ["--reports", str(reports), "--index", str(tmp_path / "index")]
    assert main([*options, "--dry-run"]) == 0
    assert "2 added (1, 2)\n2 texts would be embedded; nothing was written." in capsys.readouterr().out
    assert not (tmp_path / "index").exists()
    assert main(options) == 0
    assert capsys.readouterr().out.startswith(
        f"Everything is built anew: {tmp_path / 'index'}: nothing has been built here.\nexford: 2 added (1, 2)\n2 texts embedded."
    )
    (reports / "exford.txt").write_text("1. One is there.\n3. Three is here.\n")
    assert main([*options, "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said == {
        "embedded": 2,
        "snapshot": current_name(tmp_path / "index"),
        "reason": None,
        "reports": [{"key": "exford", "added": ["3"], "changed": ["1"], "removed": ["2"], "kept": []}],
    }
    assert main(options) == 0
    assert "No paragraph has changed and nothing was embedded." in capsys.readouterr().out
    assert main([*options, "--check"]) == 0
    assert capsys.readouterr().out.count("\n") == 1
    before = files(tmp_path / "index")
    (reports / "bad.txt").write_text("no numbers")
    assert main(options) == 1
    said = capsys.readouterr()
    assert (said.out, said.err.count("\n")) == ("", 1)
    assert "bad.txt, line 1: no numbered paragraphs found" in said.err
    assert files(tmp_path / "index") == before


def test_files_of_no_known_kind_are_named_in_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    reports = tmp_path / "reports"
    (reports / "older").mkdir(parents=True)
    for name in ("wyeford.doc", "Zedford.RTF", ".hidden.doc"):
        (reports / name).write_text("1. One is here.\n")
    options = ["--reports", str(reports), "--index", str(tmp_path / "index"), "--dry-run"]
    unread = "Not read, since they are of no known kind (.txt, .md, .pdf, .docx): Zedford.RTF, wyeford.doc\n"
    assert main(options) == 1
    assert capsys.readouterr().err.startswith(f"{unread}{tmp_path / 'index'}: there is no report to build it from")
    (reports / "exford.txt").write_text("1. One is here.\n")
    assert main(options) == 0
    assert capsys.readouterr().err == unread
    for name in ("wyeford.doc", "Zedford.RTF"):
        (reports / name).unlink()
    assert main(options) == 0
    assert capsys.readouterr().err == ""


def test_the_command_keeps_waits_and_plans_as_it_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    reports, index = tmp_path / "reports", tmp_path / "index"
    reports.mkdir()
    command = ["--reports", str(reports), "--index", str(index)]

    def said(*more: str, text: str = "", status: int = 0) -> tuple[str, str]:
        if text:
            (reports / "exford.txt").write_text(f"1. {text}\n2. Two is here.\n")
        assert main([*command, *more]) == status
        out, err = capsys.readouterr()
        return out, err

    assert "there is no report to build it from" in said(status=1)[1]
    assert not (index / "current").exists()
    built = {json.loads(said("--json", "--keep", "2", text=text)[0])["snapshot"] for text in ("One.", "Two.", "Three.")}
    assert {path.name for path in (index / "snapshots").iterdir()} == built
    before = files(index)
    out, err = said("--json", "--dry-run", text="Four.")
    assert json.loads(out)["embedded"] == 1
    assert json.loads(out)["reports"] == [{"key": "exford", "added": [], "changed": ["1"], "removed": [], "kept": ["2"]}]
    assert (err, files(index)) == ("", before), "a bar where there is no terminal, or a dry run that writes"
    with subprocess.Popen([sys.executable, "-c", HOLDING, str(index)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout
        holder.stdout.readline()
        out, err = said("--wait", "0.1", status=1)
        assert (out, err.count("\n")) == ("", 1)
        assert f"process {holder.pid} has held the lock since" in err
        assert json.loads(said("--json", "--dry-run", "--wait", "0")[0])["embedded"] == 1
        holder.kill()
    assert "exford: 1 changed (1), 1 kept\n1 text embedded." in said("--keep", "0", "--wait", "0")[0]
    assert [path.name for path in (index / "snapshots").iterdir()] == [current_name(index)]


@pytest.mark.parametrize("wrong", [["--keep", "-1"], ["--keep", "x"], ["--wait", "-1"], ["--wait", "inf"], ["--wait", "nan"], ["--nonsense"]])
def test_an_option_that_means_nothing_is_refused(wrong: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["--index", str(tmp_path / "index"), *wrong])
    assert caught.value.code == 2
    assert wrong[0].strip("-") in capsys.readouterr().err
    assert not (tmp_path / "index").exists()


def test_a_bar_is_drawn_once_a_second_has_gone_by(capsys: pytest.CaptureFixture[str]) -> None:
    draw = bar(after=0.05)
    draw(1, 4)
    assert capsys.readouterr().err == ""
    time.sleep(0.1)
    draw(2, 4)
    assert capsys.readouterr().err == f"\r[{'#' * 20}{'.' * 20}] 2 of 4 texts"
    draw(4, 4)
    assert capsys.readouterr().err == f"\r[{'#' * 40}] 4 of 4 texts\n"
