"""Reports become a snapshot: only texts that are new are encoded, and nothing changes until all of it is there.

A text's vector is kept as long as the text and the model's digest are the same, whatever the file is called.
"""

import json
import re
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import cache, partial
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from data import BuildError, EngineError, Paragraph, Report, SnapshotError, read_reports

from .encoder import Encoder
from .index import EXACT_UP_TO, TOKENS_KEPT, Index, load_tokens, paragraph_texts, save_tokens
from .lexical import Lexicon
from .lock import only_writer
from .milvus import Milvus
from .snapshot import Snapshot, current_name, open_snapshot, remove_debris, remove_old_snapshots, write_snapshot
from .vectors import KINDS, as_array, exact_vectors, save_vectors

_T = TypeVar("_T")
# Called with the number of texts encoded so far and the number of all.
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Change:
    """What a rebuild does to one report: paragraph ids, each in one of the four."""

    key: str
    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    kept: tuple[str, ...]

    @property
    def nothing(self) -> bool:
        """Whether every paragraph is kept."""
        return not (self.added or self.changed or self.removed)


@dataclass(frozen=True, slots=True)
class Rebuild:
    """What a rebuild did, or with `dry_run` would do. `reason` says why everything was built anew; None where it was not."""

    changes: tuple[Change, ...]
    embedded: int
    snapshot: str | None
    reason: str | None = None

    def as_json(self) -> dict[str, Any]:
        """Return what `python -m index --json` prints."""
        names = ("key", "added", "changed", "removed", "kept")
        reports = [{name: getattr(change, name) for name in names} for change in self.changes]
        return {"embedded": self.embedded, "snapshot": self.snapshot, "reason": self.reason, "reports": reports}


def rebuild(
    reports: Path | Sequence[Report],
    index: Path | str,
    *,
    digest: str,
    encoder: Callable[[], Encoder],
    dry_run: bool = False,
    keep: int = 1,
    wait: float = 60,
    exact_up_to: int = EXACT_UP_TO,
    engine: Milvus | None = None,
    progress: Progress | None = None,
) -> Rebuild:
    """Bring the index up to date with the reports and return what changed.

    `reports` are the reports or the folder of them, which is read only when no other rebuild is at work: of two rebuilds, the later
    has the later files. `digest` is the model's; `encoder` loads it, and is called only where something must be encoded. `keep` is
    how many snapshots stay beside the served one; `wait` how many seconds another rebuild may take to finish. Of more paragraphs
    than `exact_up_to`, a search looks only at the likely ones. `engine` is given the vectors
    too, before the switch. Raises `BuildError` where another rebuild takes longer, or where the index cannot be written, `EngineError`
    where the engine does not take them; the index is then as it was.
    """
    index = Path(index)
    if dry_run:
        plan = _plan(reports, index, digest, encoder)
        return Rebuild(plan.changes, len(plan.new), None if plan.model else current_name(index), plan.reason)
    try:
        with only_writer(index, wait=wait):
            remove_debris(index)
            plan = _plan(reports, index, digest, encoder)
            if plan.model:
                name: str | None = _write(plan, plan.model, index, exact_up_to, engine, progress)
            else:
                name = current_name(index)
                _publish(engine, index / "snapshots" / str(name))
            for gone in remove_old_snapshots(index, keep=keep):
                _unpublish(engine, gone)
            return Rebuild(plan.changes, len(plan.new), name, plan.reason)
    except OSError as error:
        problem = f"{error.filename or 'a file of it'} cannot be written ({error.strerror or error})"
        raise BuildError(index, problem, remedy="Free space, or make the folder writable, and run: python -m index") from error


@dataclass(frozen=True, slots=True)
class _Plan:
    """What a rebuild will do.

    `old` is the snapshot whose vectors are kept, None where there is none, as `reason` says. `model` is None where the snapshot holds
    these very reports. `texts` has each paragraph's windows and those of its sentences, `kept` the old vectors by text, `windows`
    what the old token vectors are of, `new` the texts that have no vector.
    """

    reports: tuple[Report, ...]
    old: Snapshot | None
    reason: str | None
    changes: tuple[Change, ...]
    model: Encoder | None = None
    texts: tuple[tuple[list[str], list[str]], ...] = ()
    kept: dict[str, NDArray[np.float32]] = field(default_factory=dict)
    windows: tuple[str, ...] = ()
    new: tuple[str, ...] = ()


def _plan(reports: Path | Sequence[Report], index: Path, digest: str, encoder: Callable[[], Encoder]) -> _Plan:
    """Return what there is to do."""
    found = tuple(read_reports(reports) if isinstance(reports, Path) else reports)
    if not found:
        raise BuildError(index, "there is no report to build it from", remedy="Put a report in the folder of reports and run: python -m index")
    old, reason = _previous(index, digest)
    changes = _changes(old.reports if old else (), found)
    if old and old.reports == tuple(replace(report, source=Path(report.source).name) for report in found):
        return _Plan(found, old, reason, changes)
    model = encoder()
    cut = cache(partial(paragraph_texts, encoder=model))  # most paragraphs are both in the old reports and in the new ones
    kept: dict[str, NDArray[np.float32]] = {}
    before: list[tuple[list[str], list[str]]] = []
    if old:
        before = [cut(paragraph) for report in old.reports for paragraph in report.paragraphs]
        try:
            kept = _kept_vectors(old, model, before)
        except SnapshotError as error:
            old, reason, changes = None, _why(error), _changes((), found)
    texts = tuple(cut(paragraph) for report in found for paragraph in report.paragraphs)
    new = dict.fromkeys(text for part in (0, 1) for of_one in texts for text in of_one[part] if text not in kept)
    return _Plan(found, old, reason, changes, model, texts, kept, tuple(window for windows, _ in before for window in windows), tuple(new))


def _write(plan: _Plan, model: Encoder, index: Path, exact_up_to: int, engine: Milvus | None, progress: Progress | None) -> str:
    """Encode what is new, write the snapshot and return its name."""
    paragraphs = [paragraph for report in plan.reports for paragraph in report.paragraphs]
    wholes = [(row, text) for row, (windows, _) in enumerate(plan.texts) for text in windows]
    parts = [(row, text) for row, (_, windows) in enumerate(plan.texts) for text in windows]
    tokens = dict(zip(plan.windows, load_tokens(plan.old.folder), strict=False)) if plan.old else {}  # none where the old snapshot kept none
    for_tokens = dict.fromkeys(text for _, text in wholes if text not in tokens) if len(paragraphs) <= TOKENS_KEPT else {}
    others = [text for text in plan.new if text not in for_tokens]
    many = len(paragraphs) > exact_up_to
    done, total = 0, len(for_tokens) + len(others)

    def told(more: int) -> None:
        nonlocal done
        done += more
        if progress:
            progress(done, total)

    if total:
        told(0)  # the first texts may take seconds
    both = _in_steps(list(for_tokens), lambda texts: zip(*model.encode_with_tokens(texts), strict=True), told)
    vectors = {text: vector for text, (vector, _) in zip(for_tokens, both, strict=True)} | plan.kept
    vectors |= dict(zip(others, _in_steps(others, model.encode, told), strict=True))
    tokens |= {text: found for text, (_, found) in zip(for_tokens, both, strict=True)}

    def write(folder: Path) -> None:
        for name, rows in (("paragraphs", wholes), ("sentences", parts)):
            save_vectors(folder, name, np.array([vectors[text] for _, text in rows], np.float32).reshape(-1, model.dimension), many=many)
        np.savez(
            folder / "rows.npz",
            paragraphs=[row for row, _ in wholes],
            sentences=[row for row, _ in parts],
            offsets=[
                start
                for paragraph, (windows, _) in zip(paragraphs, plan.texts, strict=True)
                for start, _ in (model.windows(paragraph.text) if len(windows) > 1 else [(0, 0)])
            ],
        )
        save_tokens(folder, [tokens[text] for _, text in wholes] if len(paragraphs) <= TOKENS_KEPT else [])
        Lexicon.of([paragraph.text for paragraph in paragraphs]).save(folder / "lexical")
        words = sorted({word.lower() for paragraph in paragraphs for word in re.findall(r"[^\W\d_]+", paragraph.text)})
        (folder / "words.json").write_text(json.dumps(words, ensure_ascii=False), encoding="utf-8")

    manifest = {
        "built": datetime.now(UTC).isoformat(timespec="microseconds"),
        "model": {"name": model.name, "digest": model.digest, "dimension": model.dimension},
        "many": many,
        "reports": {report.key: report.sha256 for report in plan.reports},
    }
    return write_snapshot(index, manifest, plan.reports, write, lambda folder: _publish(engine, folder))


def _publish(engine: Milvus | None, folder: Path) -> None:
    """Give the engine, if there is one, the snapshot's vectors."""
    if engine:
        rows = np.load(folder / "rows.npz", allow_pickle=False)
        for kind in KINDS:
            vectors = exact_vectors(folder, kind, many=True)  # held, since its array is only a view of it
            engine.publish(folder.name, kind, as_array(vectors), rows[kind])


def _unpublish(engine: Milvus | None, snapshot: str) -> None:
    """Have the engine, if there is one, forget a snapshot; what it cannot remove stays, and is in nobody's way."""
    if engine:
        with suppress(EngineError):
            for kind in KINDS:
                engine.drop(snapshot, kind)


def _previous(index: Path, digest: str) -> tuple[Snapshot | None, str | None]:
    """Return the snapshot whose vectors can be kept, or None and why there is none."""
    try:
        old = open_snapshot(index, whole=True)
    except SnapshotError as error:
        return None, _why(error)
    if old.manifest["model"]["digest"] != digest:
        return None, f"the model has changed, it was {old.manifest['model']['name']!r}"
    return old, None


def _why(error: SnapshotError) -> str:
    """Return what is wrong without the advice to do what is being done."""
    return str(error).removesuffix(". Run: python -m index")


def _kept_vectors(old: Snapshot, encoder: Encoder, texts: Sequence[tuple[list[str], list[str]]]) -> dict[str, NDArray[np.float32]]:
    """Return the old snapshot's vectors by text. Raises `SnapshotError` where they are not those of `texts`, its paragraphs'."""
    kept: dict[str, NDArray[np.float32]] = {}
    for part, vectors in enumerate(Index(old, encoder).all_vectors()):
        those = [text for of_one in texts for text in of_one[part]]
        if len(those) != len(vectors):
            raise SnapshotError(old.folder, f"{len(vectors)} vectors for {len(those)} texts")
        kept |= dict(zip(those, vectors, strict=True))
    return kept


def _in_steps(texts: Sequence[str], encode: Callable[[Sequence[str]], Iterable[_T]], told: Callable[[int], None], step: int = 256) -> list[_T]:
    """Return what `encode` makes of the texts, telling of each `step` of them."""
    found: list[_T] = []
    for start in range(0, len(texts), step):
        some = texts[start : start + step]
        found.extend(encode(some))
        told(len(some))
    return found


def _changes(old: Sequence[Report], new: Sequence[Report]) -> tuple[Change, ...]:
    """Return what becomes of each report's paragraphs, by report."""
    before = {report.key: {p.id: p for p in report.paragraphs} for report in old}
    after = {report.key: {p.id: p for p in report.paragraphs} for report in new}
    return tuple(_change(key, before.get(key, {}), after.get(key, {})) for key in sorted(before | after))


def _change(key: str, before: dict[str, Paragraph], after: dict[str, Paragraph]) -> Change:
    both = [name for name in after if name in before]
    same = [name for name in both if (after[name].text, after[name].section, after[name].page) == (before[name].text, before[name].section, before[name].page)]
    return Change(
        key,
        added=tuple(name for name in after if name not in before),
        changed=tuple(name for name in both if name not in same),
        removed=tuple(name for name in before if name not in after),
        kept=tuple(same),
    )
