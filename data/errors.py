"""The errors of the whole project, raised low and shown by each command's `main` and at the edge of the web chat.

    ReportChatError
    ├── ReportError     a report's file cannot be read or parsed
    ├── SnapshotError   the built index is missing, stale, damaged or foreign
    ├── BuildError      a new index cannot be written: another rebuild is at work, or the disk or the folder refuses
    ├── EngineError     the engine that --index-url names does not answer, or does not hold the index
    └── ModelError      a model's files are missing or are not the published ones

"The report does not say" is an answer, not an error.
"""

from pathlib import Path


class ReportChatError(Exception):
    """What a user can mend: the message says what is wrong, where, and what to do next."""


class ReportError(ReportChatError):
    """A file that cannot become a `Report`; carries the file and the place in it (a line, a byte or a paragraph)."""

    def __init__(self, file: Path | str, problem: str, *, place: str = "", remedy: str = "") -> None:
        """Put file, place, problem and remedy in one line."""
        self.file, self.place = str(file), place
        where = f"{self.file}, {place}" if place else self.file
        super().__init__(f"{where}: {problem}." + (f" {remedy}." if remedy else ""))


class SnapshotError(ReportChatError):
    """A snapshot on disk that must not be answered from."""

    def __init__(self, folder: Path | str, problem: str) -> None:
        """Put folder, problem and the command that mends it in one line."""
        self.folder = str(folder)
        super().__init__(f"{self.folder}: {problem}. Run: python -m index")


class BuildError(ReportChatError):
    """A rebuild that could not be done. The index is as it was."""

    def __init__(self, folder: Path | str, problem: str, *, remedy: str) -> None:
        """Put folder, problem and remedy in one line."""
        self.folder = str(folder)
        super().__init__(f"{self.folder}: {problem}. The index is as it was. {remedy}.")


class EngineError(ReportChatError):
    """A vector engine that cannot be asked."""

    def __init__(self, url: str, problem: str, *, remedy: str) -> None:
        """Put URL, problem and remedy in one line."""
        self.url = url
        super().__init__(f"{url}: {problem}. {remedy}.")


class ModelError(ReportChatError):
    """A model whose files are missing, unreadable or not the ones whose digest is known."""
