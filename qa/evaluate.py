"""`python -m qa.evaluate FILE.jsonl`: how good the answers are, by kind of question, with the misses, and the fold test.

A line of the file: id, question, optional history, style, answerable, paragraphs (each on its own answers), all_needed (all of them
together), evidence (verbatim sentences), unanswerable_kind, contradicted_by. The measures:

    answered_right      answerable questions answered with the first citation on a right paragraph
    hit_at_3            answerable questions with a right paragraph among the first three citations
    found               answerable questions with one among the first three shown, cited or (refused) nearest
    evidence            answerable questions where a quoted sentence holds, or is held by, a labelled evidence sentence
    all_parts           the mean share of all_needed among the first three citations
    citation_precision  citations on answerable questions that are on a right paragraph
    false_refusal       answerable questions not answered
    false_answer        unanswerable questions answered (a wrong premise met only by what contradicts it counts as right)
    unfaithful          how many quotes are not in the text of the report's file, word for word
    fold_*              each answerable question over the report less what answers it, in eight parts: must be refused
"""

import argparse
import json
import re
import shutil
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from data import Report, ReportChatError
from data.read import read_source
from index import Index, rebuild

from .answer import Answer, Citation
from .answerer import Answerer
from .opening import add_flags, open_answerer
from .questions import read_questions

_FOLDS = 8
# Paragraphs that a report is not itself without.
_FIXED = frozenset({"dates", "judgements", "about"})
_SHORTEST_EVIDENCE = 15  # characters


@dataclass(frozen=True, slots=True)
class Judged:
    """One question, its answer, and what is right about it."""

    question: dict[str, Any]
    answer: Answer

    @property
    def right(self) -> set[str]:
        """The ids of the paragraphs that answer."""
        return set(self.question["paragraphs"]) | set(self.question.get("all_needed") or [])

    @property
    def cited(self) -> list[str]:
        """The first three cited paragraphs of an answer."""
        return [_name(citation, self.right) for citation in self.answer.citations[:3]] if self.answer.status == "answered" else []

    @property
    def answered_right(self) -> bool:
        """Whether the first citation is a right one."""
        return bool(self.cited) and self.cited[0] in self.right

    @property
    def found(self) -> bool:
        """Whether a right paragraph is among the first three that are shown."""
        shown = self.answer.citations if self.cited else self.answer.nearest
        return any(_name(citation, self.right) in self.right for citation in shown[:3])

    @property
    def evidence(self) -> bool:
        """Whether a quote and a labelled sentence hold one another."""
        quotes = [_folded(sentence.text) for citation in self.answer.citations for sentence in citation.sentences] if self.cited else []
        wanted = [_folded(text) for text in self.question["evidence"]]
        return any(text in quote or quote in text for text in wanted for quote in quotes if len(quote) > _SHORTEST_EVIDENCE)

    @property
    def false_answer(self) -> bool:
        """Whether the question should have been refused, and a wrong premise was not met by what contradicts it alone."""
        return bool(self.cited) and not set(self.cited) <= set(self.question.get("contradicted_by") or [])

    @property
    def missed(self) -> bool:
        """Whether it was not answered right, or answered though it should not have been."""
        return not self.answered_right if self.question["answerable"] else self.false_answer


def measures(judged: Sequence[Judged]) -> dict[str, float]:
    """Return the measures of the answers, each in [0, 1], and the 95th percentile of the time in ms; what has no question is left out."""
    yes = [j for j in judged if j.question["answerable"]]
    no = [j for j in judged if not j.question["answerable"]]
    found: dict[str, list[float]] = {
        "answered_right": [j.answered_right for j in yes],
        "hit_at_3": [bool(j.right & set(j.cited)) for j in yes],
        "found": [j.found for j in yes],
        "evidence": [j.evidence for j in yes],
        "all_parts": [_mean([part in j.cited for part in j.question["all_needed"]]) for j in yes if j.question.get("all_needed")],
        "citation_precision": [name in j.right for j in yes for name in j.cited],
        "false_refusal": [not j.cited for j in yes],
        "false_answer": [j.false_answer for j in no],
    }
    result = {name: _mean(values) for name, values in found.items() if values}
    if yes and no:
        result["balanced"] = (result["answered_right"] + 1 - result["false_answer"]) / 2
    times = sorted(j.answer.ms for j in judged)
    return result | {"ms_p50": times[len(times) // 2], "ms_p95": times[int(len(times) * 0.95)]}


def by_kind(judged: Sequence[Judged]) -> dict[str, tuple[float, int]]:
    """Return, for each style the share answered right and for each unanswerable kind the share falsely answered, with the number of questions."""
    kinds: dict[str, list[float]] = defaultdict(list)
    for j in judged:
        if j.question["answerable"]:
            kinds[f"right: {j.question['style']}"].append(j.answered_right)
        else:
            kinds[f"false answer: {j.question['unanswerable_kind']}"].append(j.false_answer)
    return {kind: (_mean(values), len(values)) for kind, values in sorted(kinds.items())}


def unfaithful(judged: Sequence[Judged], texts: Mapping[str, str]) -> int:
    """Return how many quotes are not in the text of their report's file, by its key; white space and signs are not words."""
    bare = {key: _bare(text) for key, text in texts.items()}
    quotes = [(citation.report.key, sentence.text) for j in judged for citation in j.answer.citations for sentence in citation.sentences]
    return sum(_bare(quote) not in bare[key] for key, quote in quotes)


def ask_all(answerer: Answerer, questions: Iterable[dict[str, Any]]) -> list[Judged]:
    """Ask each question and return it with its answer."""
    return [Judged(question, answerer.ask(question["question"], history=question.get("history") or ())) for question in questions]


def fold_test(answerer: Answerer, judged: Sequence[Judged], report: Report) -> dict[str, float]:
    """Ask the answerable questions of one report again, each over the report less all that answers it; every answer is then a false one.

    The balance is the mean of answered_right over the whole and of the share refused over the reduced report: refusing everything gives 0.5.
    """
    answered: list[float] = []
    for questions, gone in folds(judged):
        reduced = replace(report, paragraphs=tuple(p for p in report.paragraphs if p.id not in gone), sha256="")
        answered += [bool(j.cited) for j in ask_all(_over([reduced], answerer), questions)]
    right = _mean([j.answered_right for j in judged if j.question["answerable"]])
    return {"fold_false_answer": _mean(answered), "fold_balanced": (right + 1 - _mean(answered)) / 2}


def folds(judged: Sequence[Judged]) -> list[tuple[list[dict[str, Any]], set[str]]]:
    """Return the answerable questions in up to eight parts, each with the ids of the paragraphs that answer any question of the part."""
    movable = sorted((j for j in judged if j.question["answerable"] and not j.right & _FIXED), key=lambda j: sorted(j.right))
    parts: list[tuple[list[dict[str, Any]], set[str]]] = [([], set()) for _ in range(_FOLDS)]
    for j in movable:
        questions, gone = min(parts, key=lambda part: len(part[1] | j.right))
        questions.append(j.question)
        gone |= j.right
    return [part for part in parts if part[0]]


def _over(reports: Sequence[Report], answerer: Answerer) -> Answerer:
    """Return the answerer over other reports, with the same models."""
    encoder = answerer.index.encoder
    with tempfile.TemporaryDirectory() as top:
        folder = Path(top) / "index"
        shutil.copytree(answerer.index.snapshot.folder.parent.parent, folder)  # so that no vector is computed again
        rebuild(reports, folder, digest=encoder.digest, encoder=lambda: encoder)
        return answerer.over(Index.open(folder, encoder))


def _name(citation: Citation, right: set[str]) -> str:
    """Return the paragraph's id as the labels write it: `29`, or `wigan-2022/29` where they speak of several reports."""
    return citation.paragraph.key if any("/" in name for name in right) else citation.paragraph.id


def _folded(text: str) -> str:
    return " ".join(text.replace("`", "'").replace("’", "'").replace("‘", "'").split())


def _bare(text: str) -> str:
    return re.sub(r"\W+", "", text)


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)


def main(arguments: list[str] | None = None, *, opened: Callable[[argparse.Namespace], Answerer] = open_answerer) -> int:
    """Print the measures and return the exit status: 0, or 1 with one line on stderr. `opened` makes what answers of the flags."""
    parser = argparse.ArgumentParser(prog="python -m qa.evaluate", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("questions", metavar="FILE.jsonl")
    add_flags(parser)
    parser.add_argument("--reports", default="data/reports", type=Path, metavar="DIR", help="the folder of the reports' files (default: %(default)s)")
    parser.add_argument("--no-fold", action="store_true", help="leave out the fold test, which rebuilds the report eight times")
    parser.add_argument("--json", action="store_true", help="print the measures as one JSON object")
    options = parser.parse_args(arguments)
    try:
        questions = list(read_questions(options.questions))
        answerer = opened(options)
        reports = answerer.index.reports
        texts = {key: read_source(options.reports / report.source).text for key, report in reports.items()}
        judged = ask_all(answerer, questions)
        found = measures(judged) | {"unfaithful": unfaithful(judged, texts)}
        if not options.no_fold and len(reports) == 1:
            found |= fold_test(answerer, judged, next(iter(reports.values())))
    except ReportChatError as error:
        print(error, file=sys.stderr)
        return 1
    if not options.no_fold and len(reports) > 1:
        print(f"The fold test is left out: it is over one report, and the index holds {len(reports)}.", file=sys.stderr)
    misses = [j for j in judged if j.missed]
    if options.json:
        print(json.dumps(found | {"by_kind": by_kind(judged), "misses": [j.question["id"] for j in misses]}))
        return 0
    print("\n".join(f"{name:20s} {value:.3f}" if isinstance(value, float) else f"{name:20s} {value}" for name, value in found.items()))
    print("\n".join(f"    {kind:34s} {share:.3f} of {count}" for kind, (share, count) in by_kind(judged).items()))
    for j in misses:
        print(f"{j.question['id']}  {j.question['question']}  right {sorted(j.right)}  {j.answer.reason or 'cited'} {j.cited}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
