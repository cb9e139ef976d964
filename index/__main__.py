"""`python -m index`: bring the index up to date with the folder of reports, and say what changed."""

import argparse
import json
import os
import sys
import time
from pathlib import Path

from data import ReportChatError
from data.read import SUFFIXES, passed_over

from .build import Change, Progress, Rebuild, rebuild
from .check import check
from .encoder import SentenceEncoder
from .milvus import Milvus
from .model import PACKAGED_MODEL, model_digest, model_folder

_BAR = 40  # characters


def main(arguments: list[str] | None = None) -> int:
    """Rebuild and return the exit status: 0, or 1 with one line on stderr."""
    parser = argparse.ArgumentParser(prog="python -m index", description=__doc__)
    parser.add_argument("--reports", default="data/reports", metavar="DIR", help="the folder of reports (default: %(default)s)")
    parser.add_argument("--index", default=".index", metavar="DIR", help="the folder of the built index (default: %(default)s)")
    parser.add_argument("--index-url", metavar="URL", help="a Milvus to put the vectors in too: http://HOST:19530, or a file FILE.db (default: none)")
    parser.add_argument("--model", default=PACKAGED_MODEL, metavar="NAME_OR_FOLDER", help="any sentence-transformers model (default: %(default)s)")
    parser.add_argument("--float32", action="store_true", help="compute in float32 where the processor would do it faster in bfloat16")
    parser.add_argument("--keep", type=int, default=1, metavar="N", help="how many earlier snapshots stay (default: %(default)s)")
    parser.add_argument("--wait", type=float, default=60, metavar="SECONDS", help="how long another rebuild may take to finish (default: %(default)g)")
    parser.add_argument("--dry-run", action="store_true", help="say what would change and write nothing")
    parser.add_argument("--check", action="store_true", help="verify all of the index and of the model on disk, say in one line what to do, and write nothing")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    options = parser.parse_args(arguments)
    if options.keep < 0:
        parser.error("--keep must be 0 or more")
    if not 0 <= options.wait < float("inf"):  # a lock would wait for ever
        parser.error("--wait must be 0 or more")
    try:
        digest = model_digest(model_folder(options.model))
        if options.check:
            print(check(Path(options.reports), Path(options.index), digest=digest, encoder=lambda: SentenceEncoder(options.model, float32=options.float32)))
            return 0
        if unread := passed_over(options.reports):
            print(f"Not read, since they are of no known kind ({', '.join(SUFFIXES)}): {', '.join(unread)}", file=sys.stderr)
        done = rebuild(
            Path(options.reports),
            options.index,
            digest=digest,
            encoder=lambda: SentenceEncoder(options.model, float32=options.float32),
            dry_run=options.dry_run,
            keep=options.keep,
            wait=options.wait,
            engine=Milvus(options.index_url) if options.index_url else None,
            progress=bar() if sys.stderr.isatty() else None,
        )
    except ReportChatError as error:
        print(error, file=sys.stderr)
        return 1
    print(json.dumps(done.as_json(), ensure_ascii=False) if options.json else _said(done, options.dry_run))
    return 0


def bar(*, after: float = 1) -> Progress:
    """Return what draws a bar on stderr, once so many seconds have gone by."""
    started = time.monotonic()

    def draw(done: int, total: int) -> None:
        if time.monotonic() - started > after:
            filled = _BAR * done // total
            end = "\n" if done == total else ""
            print(f"\r[{'#' * filled}{'.' * (_BAR - filled)}] {done} of {total} texts", end=end, file=sys.stderr, flush=True)

    return draw


def _said(done: Rebuild, dry_run: bool) -> str:
    """Return the rebuild in a person's words."""
    lines = [f"Everything is built anew: {done.reason}."] if done.reason else []
    lines += [f"{change.key}: {_counts(change)}" for change in done.changes]
    texts = f"{done.embedded} text{'s' if done.embedded != 1 else ''}"
    if dry_run:
        lines.append(f"{texts} would be embedded; nothing was written.")
    elif done.embedded or not all(change.nothing for change in done.changes):
        lines.append(f"{texts} embedded. The index is now {done.snapshot}.")
    else:
        lines.append(f"No paragraph has changed and nothing was embedded. The index is {done.snapshot}.")
    return "\n".join(lines)


def _counts(change: Change) -> str:
    parts = []
    for name in ("added", "changed", "removed", "kept"):
        ids = getattr(change, name)
        if ids:
            parts.append(f"{len(ids)} {name}" + (f" ({', '.join(ids)})" if name != "kept" and len(ids) <= 5 else ""))
    return ", ".join(parts) or "no paragraphs"


if __name__ == "__main__":
    if sys.platform != "win32":
        os.nice(19)  # a chat that answers on this computer goes first
    sys.exit(main())
