"""Every package in the locks has a licence that is known and permissive, and stands in docs/licences.md; versions have hashes."""

import re
import sys
import tomllib
from email.message import Message
from importlib.metadata import Distribution
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, "docs")

from advisories import affects, main, pinned
from licences import FILE, LOCKS, licence, refused, rows


def test_every_package_has_a_permissive_licence_and_stands_in_the_list() -> None:
    found = list(rows())
    assert {"gradio", "lxml", "pypdfium2", "torch", "transformers"} <= {name for name, _, _ in found}
    listed = FILE.read_text(encoding="utf-8")
    missing = [row for row in found if f"| {row[0]} | {row[1]} | {row[2]} |" not in listed]
    assert missing == [], "run: python docs/licences.py"


@pytest.mark.parametrize(
    ("stated", "wrong"),
    [
        ("MIT", []),
        ("Apache-2.0 AND (MIT OR BSD-3-Clause)", []),
        ("MPL-2.0", ["MPL-2.0"]),
        ("MIT AND GPL-3.0-or-later", ["GPL-3.0-or-later"]),
        ("AGPL-3.0", ["AGPL-3.0"]),
        ("not stated", ["not stated"]),
        ("Proprietary", ["Proprietary"]),
    ],
)
def test_what_is_unknown_or_copyleft_is_refused(stated: str, wrong: list[str]) -> None:
    assert refused("a-package", stated) == wrong


@pytest.mark.parametrize(
    ("fields", "stated"),
    [
        ([("License-Expression", "MIT"), ("License", "GPL")], "MIT"),
        ([("Classifier", "License :: OSI Approved :: GNU General Public License v3 (GPLv3)"), ("License", "MIT")], "GNU General Public License v3 (GPLv3)"),
        ([("Classifier", "License :: OSI Approved"), ("License", "Apache 2.0")], "Apache-2.0"),
        ([], "not stated"),
    ],
)
def test_a_licence_is_read_where_a_package_states_it(fields: list[tuple[str, str]], stated: str) -> None:
    class Stated(Distribution):
        def read_text(self, filename: str) -> str | None:
            message = Message()
            for name, value in [("Metadata-Version", "2.4"), ("Name", "a-package"), ("Version", "1"), *fields]:
                message[name] = value
            return message.as_string()

        def locate_file(self, path: Any) -> Any:
            raise NotImplementedError

    assert licence(Stated()) == stated


@pytest.mark.parametrize("lock", LOCKS)
def test_every_version_is_pinned_with_hashes(lock: str) -> None:
    entries = re.split(r"\n(?=\S)", Path(lock).read_text(encoding="utf-8"))
    packages = [entry for entry in entries if not entry.startswith("#")]
    assert len(packages) > 20
    assert [entry for entry in packages if not re.match(r"[\w.-]+==\S+", entry) or "--hash=sha256:" not in entry] == []


def test_torch_alone_stands_in_no_lock_and_is_pinned_by_its_version() -> None:
    project = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = {re.split("[<>=]", package)[0].lower() for package in project["dependencies"]}
    locked = {entry.lower() for lock in LOCKS for entry in re.findall(r"^([\w.-]+)==", Path(lock).read_text(encoding="utf-8"), re.MULTILINE)}
    assert needed - locked == {"torch"}
    assert re.search(r"^TORCH = \d+\.\d+\.\d+$", Path("Makefile").read_text(encoding="utf-8"), re.MULTILINE)


@pytest.mark.parametrize(
    ("version", "affected"), [("1.0", False), ("1.2", True), ("1.4", False), ("2.0", True), ("2.1", True), ("2.2", False), ("3.1", True), ("0.9rc1", True)]
)
def test_a_version_is_affected_from_what_brought_the_fault_to_what_mended_it(version: str, affected: bool) -> None:
    events = [{"introduced": "1.1"}, {"fixed": "1.4"}, {"introduced": "2.0"}, {"last_affected": "2.1"}, {"introduced": "3"}]
    part = {"versions": ["0.9rc1"], "ranges": [{"type": "ECOSYSTEM", "events": events}, {"type": "GIT", "events": [{"introduced": "0"}]}]}
    assert affects({"affected": [part]}, version) is affected


def test_the_pinned_packages_are_looked_up_in_a_copy_of_the_advisories(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "vulns" / "gradio"
    folder.mkdir(parents=True)
    advisory = "id: PYSEC-1\naffected: [{ranges: [{type: ECOSYSTEM, events: [{introduced: '0'}, {fixed: '%s'}]}]}]\n"
    (folder / "PYSEC-1.yaml").write_text(advisory % "1.0")
    (folder / "PYSEC-2.yaml").write_text("withdrawn: 2024-01-01\n" + advisory % "999")
    monkeypatch.setattr(sys, "argv", ["advisories.py", str(tmp_path)])
    assert main() == 0
    assert capsys.readouterr().out == f"{len(pinned())} packages, 1 advisories about them, 0 that affect the pinned versions\n"
    (folder / "PYSEC-3.yaml").write_text(advisory % "999")
    assert main() == 1
    assert f"gradio {pinned()['gradio']}: PYSEC-1" in capsys.readouterr().out
    monkeypatch.setattr(sys, "argv", ["advisories.py"])
    assert main() == 2
