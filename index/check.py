"""All of an index on disk is looked at, and one line says what it is and what to do. It changes nothing."""

from collections.abc import Callable
from pathlib import Path

from data import SnapshotError, read_reports

from .encoder import Encoder
from .index import Index
from .snapshot import debris, open_snapshot


def check(reports: Path, index: Path, *, digest: str, encoder: Callable[[], Encoder]) -> str:
    """Return the line for an index that is whole and up to date with the folder of reports.

    Raises `SnapshotError`, whose message ends with what to run, for one that is not; `ReportError` for a report that cannot be read.
    """
    snapshot = open_snapshot(index, whole=True)
    if snapshot.manifest["model"]["digest"] != digest:
        raise SnapshotError(index, f"the model has changed, it was {snapshot.manifest['model']['name']!r}")
    opened = Index(snapshot, encoder())
    then, now = snapshot.manifest["reports"], {report.key: report.sha256 for report in read_reports(reports)}
    stale = sorted(key for key in then | now if then.get(key) != now.get(key))
    if stale:
        raise SnapshotError(index, f"whole, but reports have changed since it was built: {', '.join(stale)}")
    left = debris(index)
    if left:
        raise SnapshotError(index, f"whole, but a rebuild that was stopped left {', '.join(path.name for path in left)}")
    counts = f"{len(opened.reports)} reports, {len(opened.paragraphs)} paragraphs"
    return f"{index}: whole and up to date, {counts}, snapshot {snapshot.digest} built {snapshot.built}. Nothing to do."
