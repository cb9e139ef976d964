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
