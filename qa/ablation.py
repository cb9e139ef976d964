"""`python -m qa.ablation FILE.jsonl`: what the search, the reader, the checks and each signal of the support add, as a Markdown table.

Every answerable question of the file (as qa.evaluate reads it) is used twice, as in qa.fit: over the whole report, and over the report
less what answers it. The columns:

    right first    answerable questions with a right paragraph first
    first three    answerable questions with a right paragraph among the first three
    first ten      the same of the first ten
    fold AUC       how well the first one's score tells a question from the same question less its answer; a coin is .50
    label AUC      how well it tells the answerable questions from those without an answer

Support does not order paragraphs, so its rows have the last two only. It is fitted anew for each of them, on four fifths of the file's
questions, and judged on the other fifth; "as shipped" has the constants that answer.
"""

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import roc_auc_score

from data import ReportChatError

from .answerer import Answerer
from .english.advice import asks_for_advice
from .english.names import unknown_places
from .english.years import unknown_years
from .fit import Case, cases_of, regression, table
from .opening import add_flags, open_answerer
from .questions import read_questions
from .support import SIGNALS, Fitted, judge

_PARTS = 5
Scores = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table; what the line is not about is None, as is an AUC of questions of one kind."""

    name: str
    first: float | None
    three: float | None
    ten: float | None
    fold: float | None
    label: float | None


def rows(found: Sequence[Case], asked: Sequence[str], constants: Fitted) -> list[Row]:
    """Return the table's lines: first what orders the paragraphs, then what decides. `asked` has each case's question as it was typed."""

    def read_and_searched(case: Case) -> Scores:
        return np.array([reading.answers + constants.search * hit.score for hit, reading in zip(case.hits, case.readings, strict=False)])

    orders: dict[str, Callable[[Case], Scores]] = {
        "search: cosines (FAISS)": _cosines,
        "search: BM25": _bm25,
        "search: late interaction": _late,
        "search: the three fused": lambda case: np.array([hit.score for hit in case.hits]),
        "reader": lambda case: np.array([reading.answers for reading in case.readings]),
        "reader + search": read_and_searched,
        "reader + search + check of what is asked for": lambda case: case.ranks(constants.search),
    }
    lines = [_ordered(name, found, [order(case) for case in found]) for name, order in orders.items()]
    values, right = table(found, constants.search)
    part = np.array(_numbers(found)) % _PARTS
    for gone in (None, *SIGNALS):
        kept = [i for i, name in enumerate(SIGNALS) if name != gone]
        support = _left_out(values[:, kept], right, part)
        lines.append(_decided(f"support without {gone}" if gone else "support, all signals", found, support))
    shipped = np.array([judge(case.question, case.hits[: len(case.readings)], case.readings, constants).support for case in found])
    ruled_out = np.array([_ruled_out(case, question) for case, question in zip(found, asked, strict=True)])
    lines.append(_decided("support, as shipped", found, shipped))
    lines.append(_decided("support, as shipped + checks of places, years and advice", found, np.where(ruled_out, 0.0, shipped)))
    return lines


def read_cases(questions: Sequence[dict[str, object]], answerer: Answerer) -> tuple[list[Case], list[str]]:
    """Return the questions' cases over the answerer's index, and each case's question as it was typed."""
    found: list[Case] = []
    asked: list[str] = []
    for question in questions:
        cases = cases_of(question, "", answerer.index, answerer.reader)
        found += cases
        asked += [str(question["question"])] * len(cases)
    return found, asked


def _cosines(case: Case) -> Scores:
    return np.array([(hit.dense + hit.sentence) / 2 for hit in case.hits])


def _late(case: Case) -> Scores:
    return np.array([hit.late + max(hit.sentences) for hit in case.hits])


def _bm25(case: Case) -> Scores:
    """Return the plain scores: a hit's are over the best one's, which says nothing of how good that is."""
    plain = dict(zip((paragraph.key for paragraph in case.index.paragraphs), case.index.lexicon.scores(case.question), strict=True))
    return np.array([plain[hit.paragraph.key] for hit in case.hits])


def _ruled_out(case: Case, question: str) -> bool:
    reports = list(case.index.reports.values())
    return bool(unknown_places(question, reports) or unknown_years(question, reports) or asks_for_advice(question))


def _questions(found: Sequence[Case]) -> list[str]:
    return list(dict.fromkeys(case.question for case in found))


def _numbers(found: Sequence[Case]) -> list[int]:
    """Return the number of each case's question, so that both forms of it stay together."""
    at = {question: number for number, question in enumerate(_questions(found))}
    return [at[case.question] for case in found]


def _left_out(values: Scores, right: NDArray[np.bool_], part: NDArray[np.int64]) -> Scores:
    """Return each case's logit, fitted in the other parts."""
    logits = np.zeros(len(values))
    for number in range(_PARTS):
        held = part == number
        weights, bias = regression(values[~held], right[~held])
        logits[held] = values[held] @ weights + bias
    return logits


def _ordered(name: str, found: Sequence[Case], scores: Sequence[Scores]) -> Row:
    orders = [np.argsort(-of_one, kind="stable") for of_one in scores]
    yes = [(case, order) for case, order in zip(found, orders, strict=True) if case.answerable]
    first = float(np.mean([case.right[order[0]] for case, order in yes]))
    three, ten = (float(np.mean([any(case.right[i] for i in order[:count]) for case, order in yes])) for count in (3, 10))
    decided = _decided(name, found, np.array([of_one.max() for of_one in scores]))
    return Row(name, first, three, ten, decided.fold, decided.label)


def _decided(name: str, found: Sequence[Case], scores: Scores) -> Row:
    yes = scores[[case.answerable for case in found]]
    fold = scores[[not case.whole for case in found]]
    no = scores[[case.whole and not case.answerable for case in found]]
    return Row(name, None, None, None, _auc(yes, fold), _auc(yes, no))


def _auc(high: Scores, low: Scores) -> float | None:
    """Return how often one of the first is above one of the second, ties counting half; None where either has none."""
    if not len(high) or not len(low):
        return None
    return float(roc_auc_score([True] * len(high) + [False] * len(low), np.concatenate([high, low])))


def markdown(lines: Sequence[Row]) -> str:
    """Return the table."""

    def cell(value: float | None) -> str:
        return "" if value is None else f"{value:.3f}"

    head = ["| what | right first | first three | first ten | fold AUC | label AUC |", "|---|---|---|---|---|---|"]
    return "\n".join(head + [f"| {row.name} | {' | '.join(cell(value) for value in (row.first, row.three, row.ten, row.fold, row.label))} |" for row in lines])


def main(arguments: list[str] | None = None) -> int:
    """Print the table and return the exit status: 0, or 1 with one line on stderr."""
    parser = argparse.ArgumentParser(prog="python -m qa.ablation", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("questions", metavar="FILE.jsonl")
    add_flags(parser)
    options = parser.parse_args(arguments)
    try:
        answerer = open_answerer(options)
        found, asked = read_cases(list(read_questions(options.questions)), answerer)
    except ReportChatError as error:
        print(error, file=sys.stderr)
        return 1
    print(markdown(rows(found, asked, answerer.constants)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
