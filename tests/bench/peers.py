"""The same questions put to other programs that run offline: `python tests/bench/peers.py [FILE.jsonl] [--json FILE]`, as a Markdown table.

It needs `pip install txtai haystack-ai cairn-assistant` beside this project. Each peer is given the paragraphs of the Wigan report, with
the packaged model where it takes one, and cites its first three. As it comes a peer answers everything, but for cairn-assistant, which
refuses below a score; each also stands there with a score below which it refuses, the one that is best for it (the mean of right answers
and of refusals that are due) on every other question of the file. The rest of the questions are what the table is about, for all alike.
Exit 1 where one of them is better than this project at right answers and refusals that are due, or in the fold test.
"""

import argparse
import json
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import faiss

from data import Paragraph, Report, read_report, sentences
from index import PACKAGED_MODEL, Index, SentenceEncoder, rebuild
from index.model import model_folder
from qa import Answer, Answerer, Citation, TrainedReader
from qa.evaluate import Judged, ask_all, fold_test, folds, measures
from qa.questions import read_questions

Ranked = list[tuple[Paragraph, float]]
Search = Callable[[str], Ranked]
SHOWN = 3
COLUMNS = ("answered_right", "hit_at_3", "found", "evidence", "false_refusal", "false_answer", "balanced", "fold_false_answer", "fold_balanced")


@dataclass(frozen=True, slots=True)
class Peer:
    """A program under its name, what makes its search over paragraphs, and the score below which it refuses as it comes."""

    name: str
    over: Callable[[Sequence[Paragraph]], Search]
    threshold: float | None = None


def over_faiss(paragraphs: Sequence[Paragraph]) -> Search:
    encoder = SentenceEncoder(PACKAGED_MODEL)
    index = faiss.IndexFlatIP(encoder.dimension)
    index.add(encoder.encode([paragraph.text for paragraph in paragraphs]))

    def search(question: str) -> Ranked:
        scores, rows = index.search(encoder.encode([question]), SHOWN)
        return [(paragraphs[row], float(score)) for row, score in zip(rows[0], scores[0], strict=True)]

    return search


def over_txtai(paragraphs: Sequence[Paragraph]) -> Search:
    from txtai import Embeddings

    embeddings = Embeddings(path=str(model_folder(PACKAGED_MODEL)), hybrid=True)
    embeddings.index([(row, paragraph.text, None) for row, paragraph in enumerate(paragraphs)])
    return lambda question: [(paragraphs[row], float(score)) for row, score in embeddings.search(question, SHOWN)]


def over_haystack(paragraphs: Sequence[Paragraph]) -> Search:
    from haystack import Document
    from haystack.document_stores.in_memory import InMemoryDocumentStore

    store = InMemoryDocumentStore()
    store.write_documents([Document(content=paragraph.text, meta={"row": row}) for row, paragraph in enumerate(paragraphs)])
    return lambda question: [(paragraphs[found.meta["row"]], found.score or 0.0) for found in store.bm25_retrieval(question, top_k=SHOWN)]


def over_cairn(paragraphs: Sequence[Paragraph]) -> Search:
    from cairn.index import build_and_write, read_index
    from cairn.retrieve import retrieve

    with tempfile.TemporaryDirectory() as folder:
        corpus = Path(folder) / "corpus"
        corpus.mkdir()
        for row, paragraph in enumerate(paragraphs):
            text = f"---\nid: p{row}\ntitle: {paragraph.section}\nlang: en\nsynthetic: false\n---\n\n{' '.join(paragraph.text.split())}\n"
            (corpus / f"{row}.md").write_text(text, encoding="utf-8")
        build_and_write(str(corpus), str(Path(folder) / "index.json"))
        index = read_index(str(Path(folder) / "index.json"), str(corpus))

    def search(question: str) -> Ranked:
        trace = retrieve(question, index, threshold=0.0, candidates=SHOWN, lang="en")
        return [(paragraphs[int(found.passage.doc_id.removeprefix("p"))], found.score) for found in trace.candidates if found.score > 0]

    return search


PEERS = (
    Peer("faiss, MiniLM", over_faiss),
    Peer("txtai, hybrid", over_txtai),
    Peer("Haystack, BM25", over_haystack),
    Peer("cairn-assistant", over_cairn, threshold=0.165),
)


def answered(questions: Sequence[dict[str, Any]], search: Search, report: Report) -> list[tuple[Judged, float]]:
    """Return each question with an answer that cites the first three, and the first one's score."""
    found = []
    for question in questions:
        ranked = search(question["question"])
        citations = tuple(Citation(number, report, paragraph, sentences(paragraph)) for number, (paragraph, _) in enumerate(ranked, 1))
        found.append((Judged(question, Answer(question["question"], "answered", "", citations=citations)), ranked[0][1] if ranked else float("-inf")))
    return found


def cut(found: Sequence[tuple[Judged, float]], threshold: float) -> list[Judged]:
    """Return them with what scores below the threshold refused, its citations shown as the nearest."""
    return [
        judged if score >= threshold else Judged(judged.question, Answer(judged.answer.question, "refused", "", nearest=judged.answer.citations))
        for judged, score in found
    ]


def best_threshold(found: Sequence[tuple[Judged, float]]) -> float:
    return max(sorted({score for _, score in found}), key=lambda threshold: measures(cut(found, threshold))["balanced"])


def rows_of(peer: Peer, report: Report, tuned: Sequence[dict[str, Any]], held: Sequence[dict[str, Any]]) -> dict[str, dict[str, float]]:
    """Return the peer's measures as it comes and with the threshold fitted on the tuned questions."""
    search = peer.over(report.paragraphs)
    found = answered(held, search, report)
    reduced: list[tuple[Judged, float]] = []
    for questions, gone in folds([judged for judged, _ in found]):
        reduced += answered(questions, peer.over([p for p in report.paragraphs if p.id not in gone]), report)
    fitted = best_threshold(answered(tuned, search, report))
    rows = {}
    for name, threshold in ((peer.name, peer.threshold if peer.threshold is not None else float("-inf")), (f"{peer.name}, threshold fitted", fitted)):
        row = measures(cut(found, threshold))
        row["fold_false_answer"] = sum(bool(judged.cited) for judged in cut(reduced, threshold)) / len(reduced)
        row["fold_balanced"] = (row["answered_right"] + 1 - row["fold_false_answer"]) / 2
        rows[name] = row
    return rows


def own(report: Report, held: Sequence[dict[str, Any]]) -> dict[str, float]:
    """Return this project's measures."""
    with tempfile.TemporaryDirectory() as folder:
        encoder = SentenceEncoder(PACKAGED_MODEL)
        rebuild([report], Path(folder), digest=encoder.digest, encoder=lambda: encoder)
        answerer = Answerer(Index.open(folder, encoder), TrainedReader())
        judged = ask_all(answerer, held)
        return measures(judged) | fold_test(answerer, judged, report)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("questions", nargs="?", default="tests/questions.jsonl", metavar="FILE.jsonl")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures here")
    options = parser.parse_args()
    report, questions = read_report("data/reports/wigan-2022.txt"), list(read_questions(options.questions))
    rows = {"this project": own(report, questions[1::2])}
    for peer in PEERS:
        rows |= rows_of(peer, report, questions[::2], questions[1::2])
    print(f"| {len(questions[1::2])} questions | {' | '.join(COLUMNS)} |\n|---|{'---|' * len(COLUMNS)}")
    for name, row in rows.items():
        print(f"| {name} | {' | '.join(f'{row[column]:.2f}' for column in COLUMNS)} |")
    if options.json:
        options.json.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")
    ours, *theirs = rows.values()
    return int(any(row[column] >= ours[column] for row in theirs for column in ("balanced", "fold_balanced")))


if __name__ == "__main__":
    sys.exit(main())
