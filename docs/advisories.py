"""Known faults of the pinned packages, where no network is: `python docs/advisories.py DIR`, exit 1 where there is one.

DIR is a copy of the Python Packaging Advisory Database (github.com/pypa/advisory-database, CC BY 4.0), which says of each fault which
versions of a package have it. What it does not know yet is not found: `make audit` asks osv.dev, and needs a network.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml
from licences import LOCKS
from packaging.version import Version


def pinned() -> dict[str, str]:
    """Return the version of every package in the lock files, and of torch, by its normalised name."""
    lines = [line for lock in LOCKS for line in Path(lock).read_text(encoding="utf-8").splitlines()]
    found = dict(match.groups() for line in lines if (match := re.match(r"([\w.-]+)==([^\s;\\]+)", line)))
    torch = re.search(r"^TORCH = (\S+)", Path("Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[-_.]+", "-", name).lower(): version for name, version in (found | {"torch": torch[1] if torch else "0"}).items()}


def advisories(folder: Path, name: str) -> Iterator[dict[str, Any]]:
    """Yield what is known of the package and was not taken back."""
    for file in sorted((folder / "vulns" / name).glob("*.yaml")):
        advisory = yaml.safe_load(file.read_text(encoding="utf-8"))
        if not advisory.get("withdrawn"):
            yield advisory


def affects(advisory: dict[str, Any], version: str) -> bool:
    """Whether this version has the fault: it is listed, or not older than what brought it and older than what mended it."""
    return any(
        version in (part.get("versions") or [])
        or any(_within(held["events"], Version(version)) for held in part.get("ranges", []) if held["type"] == "ECOSYSTEM")
        for part in advisory["affected"]
    )


def _within(events: list[dict[str, str]], version: Version) -> bool:
    within = False
    for event in events:
        if "introduced" in event:
            within = version >= Version(event["introduced"])
        elif "fixed" in event:
            if within and version < Version(event["fixed"]):
                return True
            within = False
        elif "last_affected" in event:
            if within and version <= Version(event["last_affected"]):
                return True
            within = False
    return within


def main() -> int:
    """Print what is found and return the exit status."""
    if len(sys.argv) != 2 or not (Path(sys.argv[1]) / "vulns").is_dir():
        print("Name the folder of a copy of github.com/pypa/advisory-database", file=sys.stderr)
        return 2
    packages = pinned()
    known = [(name, advisory) for name in packages for advisory in advisories(Path(sys.argv[1]), name)]
    found = [f"{name} {packages[name]}: {advisory['id']}" for name, advisory in known if affects(advisory, packages[name])]
    print("\n".join([*found, f"{len(packages)} packages, {len(known)} advisories about them, {len(found)} that affect the pinned versions"]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
