"""All benches one after the other, and one table of what is met: `python tests/bench/every.py [--peers DIR] [--json FILE]`, or `make bench`.

Exit 1 where a bench fails; a promise that is short is said in the table and fails nothing.
"""

import json
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from typing import Any

from measured import Line, options_of, told

from index.processors import count

BENCHES = ("start.py", "answers.py", "clients.py", "builds.py", "rebuild.py", "million.py")
LONGEST = 900  # seconds of one bench


def machine() -> str:
    """Return the processor, how many of it this may use, and the day."""
    lines = Path("/proc/cpuinfo").read_text().splitlines() if Path("/proc/cpuinfo").exists() else []
    name = next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), "a processor")
    return f"{name}, {count()} processors, {date.today():%d %B %Y}"


def main() -> int:
    options = options_of(__doc__, lambda parser: parser.add_argument("--peers", metavar="DIR", help="the peers' virtual environment; see builds.py"))
    lines: list[Line] = []
    failed = []
    began = time.monotonic()
    for name in BENCHES:
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "lines.json"
            more = ["--peers", options.peers] if options.peers and name == "builds.py" else []
            print(f"{name} …", file=sys.stderr, flush=True)
            try:
                subprocess.run([sys.executable, Path(__file__).with_name(name), "--json", file, *more], stdout=subprocess.DEVNULL, check=False, timeout=LONGEST)
                found: list[dict[str, Any]] = json.loads(file.read_text(encoding="utf-8"))
            except (OSError, subprocess.TimeoutExpired) as error:
                failed.append(f"{name} failed ({type(error).__name__})")
                continue
            lines += [Line(**{key: value for key, value in line.items() if key != "verdict"}) for line in found]
    told(lines, options.json)
    print(f"\n{machine()}; {(time.monotonic() - began) / 60:.0f} minutes.")
    print("\n".join(failed))
    return int(bool(failed))


if __name__ == "__main__":
    sys.exit(main())
