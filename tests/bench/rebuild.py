"""What a rebuild costs after one edited paragraph: `python tests/bench/rebuild.py [--paragraphs 10000]`, exit 1 where it is over a twentieth of the full build.

The paragraphs are invented, all different, of two sentences; the model is the packaged one. Prints one JSON object.
"""

import argparse
import json
import sys
import tempfile
import time
from pathlib import Path

from index import PACKAGED_MODEL, SentenceEncoder, rebuild
from index.model import model_digest, model_folder


def text(reports: int, size: int, number: int, edited: str = "") -> str:
    lines = [
        f"{n}. Visits to family {n} of area {number} were made in week {n % 52}, and plan {n * 7 % 991} was agreed.{edited if n == 1 else ''} "
        f"Managers in team {n % 37} reviewed case {reports * n + number} with {n % 9} partners."
        for n in range(1, size + 1)
    ]
    return f"Inspection of Area {number} council\n\nPractice: good\n\n" + "\n".join(lines) + "\n"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--paragraphs", type=int, default=10_000, metavar="N", help="how many paragraphs (default: %(default)s)")
    options = parser.parse_args()
    reports = 20
    digest, encoder = model_digest(model_folder(PACKAGED_MODEL)), SentenceEncoder()
    encoder.encode(["The first text, which is slower than all later ones."])
    with tempfile.TemporaryDirectory() as top:
        folder, index = Path(top) / "reports", Path(top) / "index"
        folder.mkdir()
        for number in range(reports):
            (folder / f"area-{number}.txt").write_text(text(reports, options.paragraphs // reports, number))
        seconds, embedded = [], []
        for edited in ("", " One more word was added."):
            (folder / "area-3.txt").write_text(text(reports, options.paragraphs // reports, 3, edited))
            started = time.perf_counter()
            embedded.append(rebuild(folder, index, digest=digest, encoder=lambda: encoder).embedded)
            seconds.append(time.perf_counter() - started)
    share = seconds[1] / seconds[0]
    said = {"paragraphs": options.paragraphs, "full_s": round(seconds[0], 1), "edited_s": round(seconds[1], 1), "share": round(share, 3), "embedded": embedded}
    print(json.dumps(said))
    return 0 if share < 1 / 20 else 1


if __name__ == "__main__":
    sys.exit(main())
