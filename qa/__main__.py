"""`python -m qa "question"`: print the quotes that answer and where they stand. Exit 0 answered, 3 refused, 1 error."""

import argparse
import json
import signal
import sys
from collections.abc import Callable

from data import ReportChatError

from .answer import Answer, Citation
from .answerer import Answerer
from .explanation import Explanation
from .opening import add_flags, open_answerer
from .questions import read_questions
from .wording import NEAREST, SUGGESTED

_NAMED = 6  # reports that are named where many were searched


def main(arguments: list[str] | None = None, *, opened: Callable[[argparse.Namespace], Answerer] = open_answerer) -> int:
    """Answer and return the exit status. `opened` makes what answers of the flags."""
    parser = argparse.ArgumentParser(prog="python -m qa", description=__doc__)
    asked = parser.add_mutually_exclusive_group(required=True)
    asked.add_argument("question", nargs="?", help="a question about the reports")
    asked.add_argument("--questions", metavar="FILE.jsonl", help="answer every line (id, question, optional history) and print one JSON object a line")
    add_flags(parser)
    parser.add_argument("--json", action="store_true", help="print the answer as one JSON object")
    parser.add_argument("--explain", action="store_true", help="print the candidates too, with each signal, and the step that decided")
    options = parser.parse_args(arguments)
    try:
        lines = list(read_questions(options.questions)) if options.questions else []
        answerer = opened(options)
    except ReportChatError as error:
        print(error, file=sys.stderr)
        return 1
    if options.questions:
        for line in lines:
            answer = answerer.ask(line["question"], history=line.get("history") or ())
            print(json.dumps({"id": line["id"], **answer.as_json()}, ensure_ascii=False), flush=True)
        return 0
    explanation = answerer.explain(options.question)
    answer = explanation.answer
    print(json.dumps(answer.as_json(), ensure_ascii=False, indent=2) if options.json else _said(answer))
    if options.explain:
        print(_explained(explanation, answerer))
    return 3 if answer.status == "refused" else 0


def _said(answer: Answer) -> str:
    """Return the answer as a person reads it in a terminal."""
    shown = answer.citations or answer.nearest
    lines = [answer.said]
    if answer.nearest and not answer.citations:
        lines += ["", f"{NEAREST}:"]
    lines += [line for citation in shown for line in _quote(citation)]
    if answer.suggestions:
        lines += ["", f"{SUGGESTED}:", "", *(f"  {question}" for question in answer.suggestions)]
    return "\n".join(lines)


def _explained(explanation: Explanation, answerer: Answerer) -> str:
    """Return the candidates, best first, each with what the search and the reader say of it, and what decided.

    `checks` is what the rank loses, since the paragraph holds nothing of the kind asked for or, as a summary, only names it.
    """
    names = [report.name for report in explanation.reports]
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    lines = [""]
    if names:
        lines += [f"Understood as: {explanation.understood}", f"Searched for: {explanation.searched}", f"Searched in: {', '.join(names[:_NAMED])}{more}"]
    judgement = explanation.judgement
    if judgement:
        lines.append("  rank   reader   late  best sentence  cosines      BM25  checks  paragraph")
        for i in judgement.order:
            hit, reading = explanation.hits[i], explanation.readings[i]
            best = max(range(len(reading.sentences)), key=lambda n: reading.sentences[n])
            late = max(hit.sentences)
            checks = round(judgement.ranks[i] - reading.answers - answerer.constants.search * hit.score, 2) or 0.0  # no minus before a zero
            lines.append(
                f"{judgement.ranks[i]:6.2f} {reading.answers:8.2f} {hit.late:6.2f} {late:14.2f} {hit.dense:5.2f} {hit.sentence:5.2f} {hit.lexical:9.2f}"
                f" {checks:7.2f}  {hit.paragraph.key}, sentence {best + 1}"
            )
        lines.append("Signals of the first: " + ", ".join(f"{name} {value:.2f}" for name, value in judgement.signals.items()))
    return "\n".join([*lines, f"Decided by: {explanation.decided}"])


def _quote(citation: Citation) -> list[str]:
    page = f", page {citation.paragraph.page}" if citation.paragraph.page else ""
    return ["", f"  “{' '.join(s.text for s in citation.sentences)}”", f"  {citation.label}{page} ({citation.paragraph.section})"]


if __name__ == "__main__":
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # a reader that has seen enough, such as `head`, ends it without a word
    sys.exit(main())
