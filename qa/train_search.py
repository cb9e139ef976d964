"""`python -m qa.train_search --reports FOLDER … --out FILE`: train what the search knows of questions (index/question.py), listwise.

A step draws questions of one report and scores its paragraphs as the search does. A softmax over {nothing, paragraphs} must choose one that
answers; and with those left out, the same question, so that its wording tells nothing, it must choose nothing, as a question without an answer
must. The paragraphs' vectors stay the model's own. `qa/READER.md` says which data and settings made the file that is shipped.
"""

import argparse
import random
import sys
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors.torch import save_file

from data import ReportChatError
from index import Index, SentenceEncoder, rebuild
from index.index import PLAIN_SUMS
from index.late import LateInteraction, token_weights
from index.processors import count
from index.question import FAR, STEEP

from .labelled import labelled, names
from .search_terms import searched_for

_QUESTIONS = 48  # of one report in a step
_NOTHING = 0.5  # the weight of the loss that nothing must be chosen
_DECAY = 0.01
_WARM = 50  # steps until the rate is reached
_FIRST_SCALE, _FIRST_NOTHING = 2.0, 1.0  # the logarithm of what makes logits of scores, and the score of nothing
_GONE = -1e9
# What late interaction counts for in what is kept, which has no use for the scale that made logits: a paragraph's score then lies as far behind the best
# one's as without all this, and about as many are read (qa/searching.py).
_LATE = 3.0


@dataclass(frozen=True, slots=True)
class Asked:
    """A question: its content `tokens` (n, dimension) and their `weights`, its vector, and of each paragraph the mean cosine and BM25; which are `right`."""

    tokens: NDArray[np.float16]
    weights: NDArray[np.float32]
    vector: NDArray[np.float16]
    cosines: NDArray[np.float32]
    lexical: NDArray[np.float32]
    right: list[int]


@dataclass(frozen=True, slots=True)
class Searched:
    """A report as it is searched: the `vectors` of its tokens, the sentence of each, the paragraph of each sentence; and its questions."""

    vectors: torch.Tensor
    sentence: torch.Tensor
    paragraph: torch.Tensor
    asked: list[Asked]


def searched(named: tuple[Path, str]) -> Searched:
    """Return one labelled report."""
    encoder = SentenceEncoder()
    report, rows = labelled(*named)
    with tempfile.TemporaryDirectory() as top:
        rebuild([report], Path(top), digest=encoder.digest, encoder=lambda: encoder)
        index = Index.open(Path(top), encoder)
        late = LateInteraction.of(index.paragraphs, encoder)
        at = {paragraph.id: place for place, paragraph in enumerate(index.paragraphs)}
        asked = []
        for row in rows:
            question = searched_for(row["question"], index)
            vector, (tokens,) = encoder.encode_with_tokens([question])
            weights = token_weights(question, tokens, index.lexicon)
            hits = {at[hit.paragraph.id]: hit for hit in index.search(question, len(at))}
            found = np.array([((hit.dense + hit.sentence) / 2, hit.lexical) for _, hit in sorted(hits.items())], np.float32)
            content = weights > 0
            right = sorted({at[key] for key in [*row["paragraphs"], *(row["all_needed"] or [])]})
            asked.append(Asked(tokens.vectors[content].astype(np.float16), weights[content], vector[0].astype(np.float16), found[:, 0], found[:, 1], right))
    owners = torch.from_numpy(np.repeat(np.arange(len(late.counts)), late.counts))
    return Searched(torch.from_numpy(late.vectors.astype(np.float16)), torch.from_numpy(late.unit), owners, asked)


def first_weights(dimension: int) -> dict[str, torch.Tensor]:
    """Return the weights with which the search is what it is without them."""
    whole = {name: torch.zeros(dimension, dimension) for name in ("own", "whole")} | {"weigh": torch.zeros(dimension)}
    return whole | {"sums": torch.tensor(PLAIN_SUMS), "scale": torch.tensor(_FIRST_SCALE), "nothing": torch.tensor(_FIRST_NOTHING)}


def scores(weights: dict[str, torch.Tensor], report: Searched, asked: Sequence[Asked]) -> torch.Tensor:
    """Return the scores (questions, paragraphs), as index/index.py adds them up."""
    own = torch.repeat_interleave(torch.arange(len(asked)), torch.tensor([len(one.tokens) for one in asked]))
    tokens = torch.from_numpy(np.concatenate([one.tokens for one in asked]).astype(np.float32))
    whole = torch.from_numpy(np.stack([one.vector for one in asked]).astype(np.float32))
    moved = torch.nn.functional.normalize(tokens + tokens @ weights["own"] + (whole @ weights["whole"])[own], dim=-1)
    counts = torch.from_numpy(np.concatenate([one.weights for one in asked])) * torch.exp(STEEP * (tokens @ weights["weigh"]).clamp(-FAR, FAR))
    share = counts / torch.zeros(len(asked)).index_add(0, own, counts)[own]
    each = torch.zeros(len(asked), len(tokens)).index_put((own, torch.arange(len(tokens))), share)
    by_sentence = _highest(moved @ report.vectors.float().T, report.sentence, len(report.paragraph))
    paragraphs = int(report.paragraph[-1]) + 1
    late = each @ _highest(by_sentence, report.paragraph, paragraphs)
    sentence = _highest(each @ by_sentence, report.paragraph, paragraphs)
    cosines, lexical = (torch.from_numpy(np.stack([getattr(one, name) for one in asked])) for name in ("cosines", "lexical"))
    return torch.stack([late, sentence, cosines, lexical], -1) @ weights["sums"]


def _highest(values: torch.Tensor, group: torch.Tensor, groups: int) -> torch.Tensor:
    """Return the highest of the values (rows, columns) in each group of columns."""
    return torch.full((len(values), groups), -1.0).scatter_reduce(1, group.expand(len(values), -1), values, "amax")


def loss_of(weights: dict[str, torch.Tensor], report: Searched, asked: Sequence[Asked]) -> torch.Tensor:
    """Return the mean loss of the questions."""
    logits = scores(weights, report, asked) * weights["scale"].exp()
    nothing = (weights["nothing"] * weights["scale"].exp()).expand(len(asked), 1)
    right = torch.zeros(logits.shape, dtype=torch.bool)
    for row, one in enumerate(asked):
        right[row, one.right] = True
    chosen = torch.logsumexp(torch.cat([nothing, logits], 1), 1) - torch.logsumexp(logits.masked_fill(~right, _GONE), 1)
    none = torch.logsumexp(torch.cat([nothing, logits.masked_fill(right, _GONE)], 1), 1) - nothing[:, 0]
    return (chosen[right.any(1)].sum() + _NOTHING * none.sum()) / len(asked)


def steps(reports: Sequence[Searched], rng: random.Random) -> Iterator[tuple[Searched, list[Asked]]]:
    """Yield all questions once, some of one report at a time."""
    some = []
    for report in reports:
        asked = rng.sample(report.asked, len(report.asked))
        some += [(report, asked[start : start + _QUESTIONS]) for start in range(0, len(asked), _QUESTIONS)]
    yield from rng.sample(some, len(some))


def train(reports: Sequence[Searched], *, epochs: int, rate: float, seed: int) -> dict[str, torch.Tensor]:
    """Return the trained weights."""
    rng = random.Random(seed)  # noqa: S311 - for shuffling
    weights = {name: tensor.requires_grad_() for name, tensor in first_weights(reports[0].vectors.shape[1]).items()}
    few = [tensor for tensor in weights.values() if tensor.dim() < 2]
    optimizer = torch.optim.AdamW(
        [{"params": [t for t in weights.values() if t.dim() > 1], "lr": rate, "weight_decay": _DECAY}, {"params": few, "lr": 5 * rate, "weight_decay": 0.0}]
    )
    total = epochs * sum(-(-len(report.asked) // _QUESTIONS) for report in reports)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min(1, (step + 1) / _WARM) * (1 - step / total))
    losses: list[float] = []
    for epoch in range(epochs):
        for report, asked in steps(reports, rng):
            loss = loss_of(weights, report, asked)
            optimizer.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            optimizer.step()
            schedule.step()
            losses.append(loss.item())
        print(f"epoch {epoch + 1}, loss {np.mean(losses[-total // epochs :]):.3f}", flush=True)
    return {name: tensor.detach() for name, tensor in weights.items()}


def main(arguments: list[str] | None = None) -> int:
    """Train, and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m qa.train_search", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True, help="the file to write, .safetensors")
    parser.add_argument("--reports", type=Path, nargs="+", required=True, metavar="FOLDER", help="labelled reports, as in training/")
    parser.add_argument("--hold", nargs="*", default=[], metavar="NAME", help="reports to leave out, to fit and to judge on")
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--rate", type=float, default=1e-3, help="the learning rate (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    try:
        todo = [(folder, name) for folder in options.reports for name in names(folder) if name not in options.hold]
        with ProcessPoolExecutor(count(), mp_context=get_context("spawn")) as pool:
            reports = list(pool.map(searched, todo))
    except (ReportChatError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{len(reports)} reports, {sum(len(report.asked) for report in reports)} questions", flush=True)
    weights = train(reports, epochs=options.epochs, rate=options.rate, seed=options.seed)
    kept = {name: weights[name].half().contiguous() for name in ("own", "whole", "weigh")} | {"sums": _LATE * weights["sums"] / weights["sums"][0]}
    save_file(kept, options.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
