"""The licence of every package in the lock files, as the packages state it: `python docs/licences.py` writes docs/licences.md.

A licence that is not among the known permissive ones raises an error, and so does one that asks for more; but for those named in `KEPT`.
Packages for other systems, which are not installed here, are left out.
"""

import re
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

LOCKS = ("requirements.lock", "requirements-test.lock")
UNLOCKED = ("torch",)  # installed by its version in the Makefile
PERMISSIVE = {
    "0BSD", "Apache-2.0", "Apache-2.0 WITH LLVM-exception", "BSD", "BSD-2-Clause", "BSD-3-Clause", "BSL-1.0", "CC0-1.0", "CNRI-Python", "ISC", "MIT",
    "MIT-0", "MIT-CMU", "PSF-2.0", "Zlib",
}  # fmt: skip
# The Mozilla licence asks whoever passes on a changed file of the package to pass on its source. None of these is changed here.
KEPT = {"MPL-2.0": {"axe-playwright-python", "certifi", "hypothesis", "orjson", "pathspec", "tqdm"}}
# Read in the package's own licence file, where its metadata does not say, or say it in no words of a list.
READ = {"axe-playwright-python": "MIT AND MPL-2.0", "pypdfium2": "BSD-3-Clause AND Apache-2.0"}
WORDS = {
    "3-Clause BSD License": "BSD-3-Clause",
    "Apache 2.0": "Apache-2.0",
    "Apache 2.0 License": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
    "BSD License": "BSD",
    "ISC License (ISCL)": "ISC",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "PSF": "PSF-2.0",
    "Python Software Foundation License": "PSF-2.0",
}
FILE = Path("docs/licences.md")


def names() -> list[str]:
    """Return the names of all packages in the locks, each once."""
    locked = {found[1] for lock in LOCKS for line in Path(lock).read_text(encoding="utf-8").splitlines() if (found := re.match(r"([\w.-]+)==", line))}
    return sorted(locked | set(UNLOCKED), key=str.lower)


def licence(package: Distribution) -> str:
    """Return the licence that the package states, as an expression of the SPDX list where it can be one."""
    facts = package.metadata
    name = str(facts["Name"])
    if name in READ:
        return READ[name]
    if expression := facts.get("License-Expression"):
        return str(expression)
    classes = [line.split(" :: ")[-1] for line in facts.get_all("Classifier") or [] if line.startswith("License ::")]
    stated = [line for line in classes if line != "OSI Approved"] or [str(facts.get("License") or "not stated")]
    return " AND ".join(sorted({WORDS.get(line, line) for line in stated}))


def refused(name: str, stated: str) -> list[str]:
    """Return which parts of a licence are neither permissive nor kept for this package."""
    parts = re.split(r" (?:AND|OR) ", stated.replace("(", "").replace(")", ""))
    return [part for part in parts if part not in PERMISSIVE and name not in KEPT.get(part, ())]


def rows() -> Iterator[tuple[str, str, str]]:
    """Yield name, version and licence of each locked package that is installed. Raises `ValueError` for a licence that is refused."""
    for name in names():
        try:
            package = distribution(name)
        except PackageNotFoundError:
            continue
        stated = licence(package)
        if wrong := refused(str(package.metadata["Name"]), stated):
            raise ValueError(f"{name} {package.version}: {', '.join(wrong)} is no licence that is known to be permissive")
        yield name, package.version.partition("+")[0], stated


def table() -> str:
    """Return docs/licences.md."""
    lines = ["# Licences", "", "Of every package that is installed with this one, or to test it. `python docs/licences.py` writes this list; a test refuses"]
    lines += ["a licence that is unknown, or that asks for more than to be named. Those under the Mozilla licence (MPL-2.0) are used unchanged.", ""]
    lines += ["| package | version | licence |", "|---|---|---|", *(f"| {' | '.join(row)} |" for row in rows())]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    FILE.write_text(table(), encoding="utf-8")
