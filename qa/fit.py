"""`python -m qa.fit FOLDER NAME [NAME …]`: fit the constants of qa/support.json on labelled reports that the reader was not trained on.

FOLDER holds NAME.passages.jsonl (id, section, text) and NAME.questions.jsonl (as qa.evaluate reads them). Each answerable question
is used twice, over the whole report and over the report less what answers it, so that its wording tells nothing; a question
without an answer once. Printed: the figures left-one-report-out, the reliability of the probability, and the curve of refusals.
"""

import argparse
import json
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from data import ReportChatError
from index import PACKAGED_MODEL, Hit, Index, SentenceEncoder, rebuild

from .combined import SHOWN
from .labelled import labelled
from .reader import READER_SHA256, Reader, Reading
from .reranker import open_reader
from .search_terms import searched_for
from .searching import to_read
from .support import FURTHER, SIGNALS, Fitted, asks_one_fact, barred, further_signals, rank, signals

_SEARCH_WEIGHTS = (0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 8.0)
_BAR = 40  # characters
_STRENGTH = 0.3  # C of the logistic regression: small, since there are few questions for the signals


@dataclass(frozen=True, slots=True)
class Case:
    """One question over one report, whole or less its answer: all paragraphs as the search ranks them, which are right, and how the first were read."""

    report: str
    question: str
    hits: list[Hit]
    right: list[bool]
    readings: list[Reading]
    index: Index
    answerable: bool
    whole: bool

    def ranks(self, search: float) -> NDArray[np.float64]:
        """Return the ranking score of each candidate that was read."""
        return rank(self.question, self.hits[: len(self.readings)], self.readings, search)


def cases(folder: Path, name: str, encoder: SentenceEncoder, reader: Reader, top: Path) -> list[Case]:
    """Return the cases of one labelled report."""
    report, rows = labelled(folder, name)
    rebuild([report], top / name, digest=encoder.digest, encoder=lambda: encoder)
    index = Index.open(top / name, encoder)
    return [case for row in rows for case in cases_of(row, name, index, reader)]


def cases_of(row: dict[str, Any], report: str, index: Index, reader: Reader) -> list[Case]:
    """Return the cases of one question: over the whole report and, where something there answers it, over the report less that."""
    question = searched_for(row["question"], index)
    right = set(row["paragraphs"]) | set(row["all_needed"] or [])
    hits = index.search(question, len(index.paragraphs))
    forms = [hits, without(hits, right, index.sums[-1])] if right else [hits]
    paragraphs = list({hit.paragraph.key: hit.paragraph for form in forms for hit in to_read(form)}.values())
    read = dict(zip((paragraph.key for paragraph in paragraphs), reader.read(question, paragraphs), strict=True))
    found = []
    for form in forms:
        flags = [hit.paragraph.id in right for hit in form]
        readings = [read[hit.paragraph.key] for hit in to_read(form)]
        found.append(Case(report, question, form, flags, readings, index, bool(right) and form is hits, form is hits))
    return found


def without(hits: Sequence[Hit], gone: set[str], weight: float) -> list[Hit]:
    """Return the hits as the search finds them where these paragraphs are not in the report: BM25, with this weight in the score, is over the best left."""
    left = [hit for hit in hits if hit.paragraph.id not in gone]
    best = max((hit.lexical for hit in left), default=0.0) or 1.0
    scaled = [replace(hit, lexical=hit.lexical / best, score=hit.score + weight * (hit.lexical / best - hit.lexical)) for hit in left]
    return sorted(scaled, key=lambda hit: -hit.score)


def search_weight(found: Sequence[Case]) -> float:
    """Return the weight of the search's score with which most answerable questions have a right paragraph first."""
    asked = [case for case in found if case.answerable]
    return max(_SEARCH_WEIGHTS, key=lambda weight: (np.mean([case.right[int(np.argmax(case.ranks(weight)))] for case in asked]), -weight))


def table(found: Sequence[Case], search: float) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Return the signals of each case's best candidate (cases, signals) and whether it answers."""
    rows, right = [], []
    for case in found:
        ranks = case.ranks(search)
        best = int(np.argmax(ranks))
        held = signals(case.question, case.hits, case.readings, best)
        rows.append([held[name] for name in SIGNALS])
        right.append(case.right[best])
    return np.array(rows), np.array(right)


def further_table(found: Sequence[Case], search: float) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Return the signals of what is shown behind the best candidate of each answerable case (paragraphs, signals), and whether it answers."""
    rows, right = [], []
    for case in found:
        ranks = case.ranks(search)
        order = np.argsort(-ranks, kind="stable")[:SHOWN].tolist()
        for i in order[1:] if case.answerable else ():
            held = further_signals(ranks[order[0]], ranks[i], case.hits[i], one_fact=asks_one_fact(case.question))
            rows.append([held[name] for name in FURTHER])
            right.append(case.right[i])
    return np.array(rows).reshape(-1, len(FURTHER)), np.array(right, bool)


def fit(found: Sequence[Case]) -> tuple[float, NDArray[np.float64], float]:
    """Return the search's weight, and the weights (signals,) and bias of the logistic regression over raw signals."""
    search = search_weight(found)
    return search, *regression(*table(found, search))


def regression(values: NDArray[np.float64], right: NDArray[np.bool_]) -> tuple[NDArray[np.float64], float]:
    """Return the weights (signals,) and the bias of the logistic regression over raw signals, (cases, signals).

    Where all cases are alike no signal weighs anything, and the bias says how few cases there were to be sure of it (half a case added to each kind).
    """
    if right.all() or not right.any():
        return np.zeros(values.shape[-1]), float(np.log((right.sum() + 0.5) / ((~right).sum() + 0.5)))
    mean, spread = values.mean(0), values.std(0) + 1e-9
    model = LogisticRegression(C=_STRENGTH, max_iter=2000).fit((values - mean) / spread, right)
    weights = model.coef_[0] / spread
    return weights, float(model.intercept_[0] - weights @ mean)


def logistic(values: NDArray[np.float64], weights: NDArray[np.float64], bias: float) -> NDArray[np.float64]:
    """Return what the regression says of raw signals, (cases, signals): a probability of each case."""
    return np.asarray(1 / (1 + np.exp(-(values @ weights + bias))))


def probabilities(found: Sequence[Case], search: float, weights: NDArray[np.float64], bias: float) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Return each case's support, as `judge` says it, and whether its best candidate answers."""
    values, right = table(found, search)
    best = [int(np.argmax(case.ranks(search))) for case in found]
    no_answer = np.array([barred(case.question, case.hits[i], case.readings[i]) for case, i in zip(found, best, strict=True)])
    return np.where(no_answer, 0.0, logistic(values, weights, bias)), right


def main(arguments: list[str] | None = None) -> int:
    """Fit, print and write; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m qa.fit", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("names", nargs="+", metavar="NAME")
    parser.add_argument("--model", default=PACKAGED_MODEL, metavar="NAME_OR_FOLDER", help="the encoder (default: %(default)s)")
    parser.add_argument("--reranker", metavar="NAME_OR_FOLDER", help="a cross-encoder to read with, in place of the shipped reader")
    parser.add_argument("--refusals", type=float, default=0.12, help="the share of answerable questions that may be refused (default: %(default)s)")
    parser.add_argument("--least", type=float, default=0.11, help="how likely a further citation must be right (default: %(default)s)")
    parser.add_argument("--write", type=Path, metavar="FILE", help="write the constants there, as qa/support.json")
    options = parser.parse_args(arguments)
    try:
        encoder, reader = SentenceEncoder(options.model), open_reader(options.reranker)
        with tempfile.TemporaryDirectory() as top:
            found = [case for name in options.names for case in cases(options.folder, name, encoder, reader, Path(top))]
    except ReportChatError as error:
        print(error, file=sys.stderr)
        return 1
    left_out: list[tuple[Case, float, bool]] = []
    further: list[tuple[float, bool]] = []
    for name in options.names:
        held, others = [case for case in found if case.report == name], [case for case in found if case.report != name]
        fitted = fit(others)
        support, right = probabilities(held, *fitted)
        left_out += list(zip(held, support.tolist(), right.tolist(), strict=True))
        values, right = further_table(held, fitted[0])
        further += list(zip(logistic(values, *regression(*further_table(others, fitted[0]))).tolist(), right.tolist(), strict=True))
    threshold = print_curve(left_out, options.refusals)
    print_reliability(left_out)
    print_further(further)
    search, weights, bias = fit(found)
    further_weights, further_bias = regression(*further_table(found, search))
    constants = Fitted(
        search=search,
        weights=dict(zip(SIGNALS, weights.round(4).tolist(), strict=True)),
        bias=round(bias, 4),
        threshold=round(threshold, 2),
        further=dict(zip(FURTHER, further_weights.round(4).tolist(), strict=True)),
        further_bias=round(further_bias, 4),
        least=options.least,
    )
    print(json.dumps(asdict(constants)))
    if options.write:
        how = f"python -m qa.fit FOLDER {' '.join(options.names)} --refusals {options.refusals} --least {options.least}"
        said = {"how": how, "reader": options.reranker or READER_SHA256, "fitted": asdict(constants)}
        options.write.write_text(json.dumps(said, indent=1) + "\n", encoding="utf-8")
    return 0


def print_curve(left_out: Sequence[tuple[Case, float, bool]], refusals: float) -> float:
    """Print false refusals against false answers, by threshold, and return the threshold at which `refusals` of the answerable are refused."""
    yes = np.array([support for case, support, _ in left_out if case.answerable])
    right = np.array([ok for case, _, ok in left_out if case.answerable])
    near = np.array([support for case, support, _ in left_out if not case.answerable and case.whole])
    fold = np.array([support for case, support, _ in left_out if not case.whole])
    print("false refusal  answered right  false answer  without its answer  threshold")
    for share in (0.05, 0.08, 0.1, 0.12, 0.15, 0.2, 0.25, 0.3):
        cut = float(np.quantile(yes, share))
        print(f"{share:13.2f}  {np.mean(right & (yes >= cut)):14.3f}  {np.mean(near >= cut):12.3f}  {np.mean(fold >= cut):18.3f}  {cut:9.3f}")
    return float(np.quantile(yes, refusals))


def print_further(further: Sequence[tuple[float, bool]]) -> None:
    """Print, by how likely a further paragraph must be, how many are given, the share of them that answers and the share that is given of all that do."""
    likely, right = np.array([p for p, _ in further]), np.array([ok for _, ok in further])
    print("at least  further paragraphs given  right among them  given of the right")
    for least in (0.05, 0.075, 0.1, 0.125, 0.15, 0.2, 0.3):
        given = likely >= least
        print(f"{least:8.3f}  {given.sum():24d}  {right[given].mean() if given.any() else 0:16.3f}  {given[right].mean() if right.any() else 0:18.3f}")


def print_reliability(left_out: Sequence[tuple[Case, float, bool]], bins: int = 8) -> None:
    """Print, for equal shares of the cases, the mean support and the share that answers, with a diagram of both, and the expected calibration error."""
    support = np.array([p for _, p, _ in left_out])
    right = np.array([ok for _, _, ok in left_out])
    print(f"support  answers  cases  {'= answers, | support':{_BAR}} (0 to 1)")
    error = 0.0
    for part in np.array_split(np.argsort(support), bins):
        said, true = float(support[part].mean()), float(right[part].mean())
        print(f"{said:7.3f}  {true:7.3f}  {len(part):5d}  {bar(said, true)}")
        error += abs(said - true) * len(part) / len(support)
    print(f"expected calibration error {error:.3f} over {len(support)} cases")


def bar(said: float, true: float) -> str:
    """Return the share that answers as a bar of a line that is 1 long, and where on it the support stands: at the bar's end where it is right."""
    line = ["="] * round(true * _BAR) + ["."] * (_BAR - round(true * _BAR))
    line[min(int(said * _BAR), _BAR - 1)] = "|"
    return "".join(line)


if __name__ == "__main__":
    sys.exit(main())
