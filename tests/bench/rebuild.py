"""What a rebuild costs after one edited paragraph: `python tests/bench/rebuild.py [--paragraphs 10000] [--json FILE]`.

Exit 1 where more than the edited paragraph is embedded, or where it takes over a twentieth of the full build of the same run. The
paragraphs are invented, all different, of two sentences; the model is the packaged one, loaded and warm before the clock starts.
"""

import shutil
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from measured import Line, options_of, told

from index import PACKAGED_MODEL, SentenceEncoder, rebuild
from index.model import model_digest, model_folder

REPORTS = 20
# What is edited: nothing yet, nothing again, a sentence more in one paragraph, and one report fewer.
STEPS = ("full build", "nothing changed", "one paragraph edited", "one report removed")
MOST_SHARE = 1 / 20


def text(size: int, number: int, edited: str = "") -> str:
    lines = [
        f"{n}. Visits to family {n} of area {number} were made in week {n % 52}, and plan {n * 7 % 991} was agreed.{edited if n == 1 else ''} "
        f"Managers in team {n % 37} reviewed case {n * REPORTS + number} with {n % 9} partners."
        for n in range(1, size + 1)
    ]
    return f"Inspection of Area {number} council\n\nPractice: good\n\n" + "\n".join(lines) + "\n"


def main() -> int:
    options = options_of(
        __doc__, lambda parser: parser.add_argument("--paragraphs", type=int, default=10_000, metavar="N", help="how many (default: %(default)s)")
    )
    digest, encoder = model_digest(model_folder(PACKAGED_MODEL)), SentenceEncoder()
    encoder.encode(["The first text, which is slower than all later ones."])
    top = Path(tempfile.mkdtemp())
    folder, index, size = top / "reports", top / "index", options.paragraphs // REPORTS
    rows: list[dict[str, Any]] = []
    try:
        folder.mkdir()
        for number in range(REPORTS):
            (folder / f"area-{number}.txt").write_text(text(size, number))
        for step in STEPS:
            if step == "one paragraph edited":
                (folder / "area-3.txt").write_text(text(size, 3, " One more word was added."))
            elif step == "one report removed":
                (folder / "area-5.txt").unlink()
            started = time.perf_counter()
            done = rebuild(folder, index, digest=digest, encoder=lambda: encoder)
            seconds = time.perf_counter() - started
            touched = sum(len(change.added) + len(change.changed) + len(change.removed) for change in done.changes)
            rows.append({"step": step, "paragraphs": touched, "embedded": done.embedded, "seconds": round(seconds, 2)})
            rows[-1]["share"] = round(seconds / rows[0]["seconds"], 4)
            print("{step:22} {paragraphs:6} paragraphs {embedded:6} texts {seconds:8.2f} s {share:8.4f} of the full build".format(**rows[-1]), flush=True)
    finally:
        shutil.rmtree(top)
    edited = next(row for row in rows if row["step"] == "one paragraph edited")
    # One paragraph is the paragraph's own text and those of its two sentences, the added one included, less what was there before.
    lines = [
        Line("a rebuild after one edit", "the full build", edited["share"], MOST_SHARE, detail={"paragraphs": size * REPORTS, "full s": rows[0]["seconds"]}),
        Line("paragraphs that the edit touched", "", edited["paragraphs"], 1, unit=""),
        Line("texts that it embedded", "", edited["embedded"], 3, unit=""),
    ]
    return told(lines, options.json)


if __name__ == "__main__":
    sys.exit(main())
