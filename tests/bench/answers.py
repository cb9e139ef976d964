"""Answers in a warm process against the bare models' work for them: `python tests/bench/answers.py [--json FILE]`.

For every fourth question of the Wigan report's, in turn: the answer; and encoding the question and reading the very pairs that the
answer read, by the same models called alone. Only questions that are searched for are timed: others take no model.
"""

import sys
from statistics import median

from measured import Line, options_of, p95, questions, seconds, told, wigan_index

from index import Index, SentenceEncoder
from qa import Answerer, TrainedReader

MOST_SLOWER, MOST_SECONDS = 1.25, 0.25


def main() -> int:
    options = options_of(__doc__)
    with wigan_index() as folder:
        answerer = Answerer(Index.open(folder, SentenceEncoder()), TrainedReader())
        encoder, reader = answerer.index.encoder, answerer.reader
        ours, bare = [], []
        explained = {question: answerer.explain(question) for question in questions()[::4]}  # which warms, and says what was read
        read = {question: one for question, one in explained.items() if one.hits}
        for question, one in [*read.items()] * 3:  # all of them, and again: what is kept of the last few questions helps neither
            searched, paragraphs = one.searched, [hit.paragraph for hit in one.hits]
            ours.append(seconds(lambda question=question: answerer.ask(question)))  # type: ignore[misc]
            bare.append(seconds(lambda searched=searched, those=paragraphs: (encoder.encode_with_tokens([searched]), reader.read(searched, those))))  # type: ignore[misc]
    beside = median(one / other for one, other in zip(ours, bare, strict=True))  # each question beside its own: they are of unlike lengths
    detail = {"ms": median(ours) * 1000, "bare ms": median(bare) * 1000, "questions": len(read)}
    return told(
        [
            Line("an answer in a warm process, the middle one", "its bare models", beside, MOST_SLOWER, detail=detail),
            Line("an answer in a warm process, p95", "the bare models", p95(ours) / p95(bare), MOST_SLOWER),
            Line("an answer in a warm process, p95", "", p95(ours), MOST_SECONDS, unit=" s"),
        ],
        options.json,
    )


if __name__ == "__main__":
    sys.exit(main())
