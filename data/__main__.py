"""`python -m data FILE`: print a report as it was parsed, so that a person can check it before adding it."""

import argparse
import json
import signal
import sys

from .errors import ReportChatError
from .read import read_report
from .report import Report


def main(arguments: list[str] | None = None) -> int:
    """Print the report and return the exit status: 0, or 1 with one line on stderr."""
    parser = argparse.ArgumentParser(prog="python -m data", description=__doc__)
    parser.add_argument("file", help="the report")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    options = parser.parse_args(arguments)
    try:
        report = read_report(options.file)
    except ReportChatError as error:
        print(error, file=sys.stderr)
        return 1
    print(json.dumps(report.as_json(), ensure_ascii=False, indent=2) if options.json else _table(report))
    return 0


def _table(report: Report) -> str:
    """Return the report as lines for a person: what was found, a line a paragraph, and the warnings."""
    lines = [report.title, f"{report.authority} · {report.dates} · lead inspector {report.lead_inspector or 'not stated'}", ""]
    for p in report.paragraphs:
        lines.append(f"{p.id:>11}  {p.page or '-':>4}  {p.words:>4} words  {p.section[:32]:<32}  {p.text[:60]}")
    lines += ["", f"{len(report.paragraphs)} paragraphs, {sum(p.words for p in report.paragraphs)} words"]
    lines += [f"warning: {warning}" for warning in report.warnings]
    return "\n".join(lines)


if __name__ == "__main__":
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # a reader that has seen enough, such as `head`, ends it without a word
    sys.exit(main())
