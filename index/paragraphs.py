"""The paragraphs on disk, a line each, read when they are looked at: a million of them open at once. It knows no vectors.

`paragraphs.jsonl` holds them, `lines.npz` where each line starts and a digest of it. A line is checked whenever it is read, so that
a damaged one is never quoted, however long the file is and whoever opened it.
"""

import hashlib
import json
import mmap
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import overload

import numpy as np
from numpy.typing import NDArray

from data import Paragraph, SnapshotError

_DIGEST = 16  # bytes


def write_paragraphs(folder: Path, paragraphs: Iterable[Paragraph]) -> None:
    """Write the two files."""
    starts, digests = [0], []
    with (folder / "paragraphs.jsonl").open("wb") as file:
        for p in paragraphs:
            line = json.dumps([p.report, p.id, p.section, p.page, p.text, p.span], ensure_ascii=False).encode() + b"\n"
            starts.append(starts[-1] + file.write(line))
            digests.append(_digest(line))
    np.savez(folder / "lines.npz", starts=starts, digests=np.frombuffer(b"".join(digests), np.uint8).reshape(-1, _DIGEST))


class StoredParagraphs(Sequence[Paragraph]):
    """Some or all of a snapshot's paragraphs, in order. The file is mapped, so it may be removed while this is in use."""

    def __init__(self, folder: Path, lines: mmap.mmap | bytes, starts: NDArray[np.int64], digests: NDArray[np.uint8], rows: range) -> None:
        """Show these rows; use `open_paragraphs`."""
        self._folder, self._lines, self._starts, self._digests, self._rows = folder, lines, starts, digests, rows

    def __len__(self) -> int:
        """How many there are."""
        return len(self._rows)

    @overload
    def __getitem__(self, at: int) -> Paragraph: ...

    @overload
    def __getitem__(self, at: slice) -> "StoredParagraphs": ...

    def __getitem__(self, at: int | slice) -> "Paragraph | StoredParagraphs":
        """Return the paragraph there, or a view of several. Raises `SnapshotError` for one that is damaged."""
        if isinstance(at, slice):
            return StoredParagraphs(self._folder, self._lines, self._starts, self._digests, self._rows[at])
        row = self._rows[at]
        line = self._lines[self._starts[row] : self._starts[row + 1]]
        if _digest(line) != self._digests[row].tobytes():
            raise SnapshotError(self._folder, f"line {row + 1} of paragraphs.jsonl is damaged")
        report, name, section, page, text, (start, end) = json.loads(line)
        return Paragraph(report, name, section, page, text, (start, end))

    def __iter__(self) -> Iterator[Paragraph]:
        """Read them one after the other."""
        return (self[at] for at in range(len(self)))

    def __eq__(self, other: object) -> bool:
        """Whether the other sequence holds equal paragraphs."""
        return isinstance(other, Sequence) and len(self) == len(other) and all(one == two for one, two in zip(self, other, strict=True))

    def __hash__(self) -> int:
        """Return what is equal for equal sequences, without reading them."""
        return hash(len(self))


def open_paragraphs(folder: Path) -> StoredParagraphs:
    """Return all of the snapshot's paragraphs."""
    index = np.load(folder / "lines.npz", allow_pickle=False)
    starts = index["starts"]
    with (folder / "paragraphs.jsonl").open("rb") as file:
        # An empty file cannot be mapped.
        lines = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) if len(starts) > 1 else b""
    return StoredParagraphs(folder, lines, starts, index["digests"], range(len(starts) - 1))


def _digest(line: bytes) -> bytes:
    return hashlib.blake2b(line, digest_size=_DIGEST).digest()
