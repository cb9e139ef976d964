"""The reader: for a question and a paragraph, whether the paragraph answers, and which of its sentences do.

A cross-encoder over MiniLM's six layers, trained by qa/train_reader.py; `reader.safetensors` holds the layers that training
changed, in half precision, and the rest is the packaged MiniLM. Question and paragraph are read together, and each sentence gets

    a multiple of the weighted MaxSim of the question's tokens with the sentence's (20 at first, so that it starts as late interaction)
    + a small network over the means of both + a bias

as its logit; the paragraph's is the log of the sum of their exponentials, plus a linear term. Both are against "nothing here
answers", whose logit is 0: training chose between that and the candidates, so the logits are comparable over questions.
torch is imported when a reader is loaded, not before.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import as_file, files
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from data import ModelError, Paragraph, sentences
from index import PACKAGED_MODEL
from index.bert import fast_dtype, kept, layers, linear, prepared
from index.model import file_digest, model_folder
from index.processors import count, spread

if TYPE_CHECKING:
    import torch

READER_SHA256 = "dcd5696d5b0832e64c7fc40f4fc32af619b8ea7ceb1aed7681c9e65579418943"
LONGEST_PAIR = 320  # tokens, as in training; a longer paragraph's end is not read
LONGEST_READ = 200  # tokens of a question, some 150 words: what stands after them is not read, or no paragraph would fit beside it
_HEADS = 12
_OUT_OF_REACH = -1e4


@dataclass(frozen=True, slots=True)
class Reading:
    """Logits against "nothing here answers": of the paragraph, and of each of its sentences, in order."""

    answers: float
    sentences: tuple[float, ...]


class Reader(Protocol):
    """What reads a question and paragraphs together."""

    def read(self, question: str, paragraphs: Sequence[Paragraph]) -> list[Reading]:
        """Return one reading a paragraph."""


class TrainedReader:
    """The `Reader` that this project ships."""

    def __init__(self, weights: Path | None = None, *, float32: bool = False) -> None:
        """Load the packaged MiniLM and the trained weights; `float32` forbids bfloat16, which is used where the processor has it.

        Raises `ModelError` where the weights are not the ones that were shipped.
        """
        from safetensors.torch import load_file

        base = model_folder(PACKAGED_MODEL)
        self._tokenizer = reader_tokenizer(base)
        with as_file(files("qa").joinpath("reader.safetensors")) as shipped:
            found = file_digest(shipped) if shipped.is_file() else "no file"
            if not weights and found != READER_SHA256:
                raise ModelError(f"{shipped}: SHA-256 is {found}, not {READER_SHA256}. Run: git checkout -- qa/reader.safetensors")
            trained = load_file(weights or shipped)
        whole = load_file(base / "model.safetensors") | trained
        self._weights = kept(prepared(whole, fast_dtype(float32=float32)))

    def read(self, question: str, paragraphs: Sequence[Paragraph]) -> list[Reading]:
        """Return one reading a paragraph."""
        if not paragraphs:
            return []
        order = sorted(range(len(paragraphs)), key=lambda i: len(paragraphs[i].text))
        parts = [order[start :: count()] for start in range(min(count(), len(order)))]  # each with short and long ones, so that all end about together
        done = spread(lambda part: self._read(question, [paragraphs[i] for i in part]), parts)
        readings = {i: reading for part, those in zip(parts, done, strict=True) for i, reading in zip(part, those, strict=True)}
        return [readings[i] for i in range(len(paragraphs))]

    def _read(self, question: str, paragraphs: Sequence[Paragraph]) -> list[Reading]:
        import torch

        with torch.inference_mode():
            answers, of_sentences = forward(self._weights, pairs(self._tokenizer, [question] * len(paragraphs), paragraphs))
        rows = zip(paragraphs, answers.tolist(), of_sentences.tolist(), strict=True)
        return [Reading(answer, tuple(each[: len(sentences(paragraph))])) for paragraph, answer, each in rows]


def reader_tokenizer(folder: Path) -> Any:
    """Return MiniLM's tokenizer, set to read a question whole and as much of a paragraph as fits."""
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(LONGEST_PAIR, strategy="only_second")
    return tokenizer


@dataclass(frozen=True, slots=True)
class Pairs:
    """A question with paragraphs, as tensors.

    `ids`, `kinds` (1 in the paragraph), `mask` and `question` (1 at its tokens) are (pairs, length), `spans` (1 at a sentence's tokens)
    is (pairs, sentences, length).
    """

    ids: torch.Tensor
    kinds: torch.Tensor
    mask: torch.Tensor
    question: torch.Tensor
    spans: torch.Tensor


def pairs(tokenizer: Any, questions: Sequence[str], paragraphs: Sequence[Paragraph]) -> Pairs:
    """Return each question with its paragraph, the section's heading before it."""
    import torch

    texts = [f"{paragraph.section}. {paragraph.text}" for paragraph in paragraphs]
    encoded = tokenizer.encode_batch(list(zip([_readable(tokenizer, question) for question in questions], texts, strict=True)))
    cuts = [sentences(paragraph) for paragraph in paragraphs]
    length, widest = max(len(e.ids) for e in encoded), max(map(len, cuts))
    shape = (len(encoded), length)
    ids, kinds = np.zeros(shape, np.int64), np.zeros(shape, np.int64)
    mask, asked, spans = np.zeros(shape, np.float32), np.zeros(shape, np.float32), np.zeros((len(encoded), widest, length), np.float32)
    for row, (e, found, paragraph) in enumerate(zip(encoded, cuts, paragraphs, strict=True)):
        size = len(e.ids)
        ids[row, :size], kinds[row, :size], mask[row, :size] = e.ids, e.type_ids, 1
        starts = np.array([start for start, _ in e.offsets]) - len(paragraph.section) - 2
        second = np.array([part == 1 for part in e.sequence_ids])
        asked[row, :size] = [part == 0 for part in e.sequence_ids]
        for number, sentence in enumerate(found):
            spans[row, number, :size] = second & (starts >= sentence.start) & (starts < sentence.end)
    return Pairs(*(torch.from_numpy(array) for array in (ids, kinds, mask, asked, spans)))


def _readable(tokenizer: Any, question: str) -> str:
    """Return the question, or as much of its beginning as is read."""
    if len(question) <= LONGEST_READ:  # a token is a character at least
        return question
    encoded = tokenizer.encode("", question)  # as the second text, which may be cut
    ends = [end for (_, end), part in zip(encoded.offsets, encoded.sequence_ids, strict=True) if part == 1]
    return question[: ends[LONGEST_READ - 1]] if len(ends) > LONGEST_READ else question


def forward(weights: dict[str, torch.Tensor], batch: Pairs, *, dropout: float = 0.0) -> tuple[torch.Tensor, torch.Tensor]:
    """Return the logits of the paragraphs (pairs,) and of their sentences (pairs, sentences), where there is none far below zero. `dropout` is for training."""
    import torch
    from torch.nn import functional

    hidden = encode(weights, batch, dropout=dropout)
    spans, count = batch.spans, batch.spans.sum(-1, keepdim=True)
    asked = (batch.question[:, None] @ hidden)[:, 0] / batch.question.sum(-1, keepdim=True).clamp(min=1)
    told = spans @ hidden / count.clamp(min=1)
    unit = functional.normalize(hidden, dim=-1)
    tokens = int(batch.question.sum(-1).max()) + 1
    cosines = (unit @ unit.transpose(-1, -2))[:, 1:tokens]
    best = (cosines[:, None] + (spans[:, :, None] - 1) * -_OUT_OF_REACH).amax(-1).clamp(min=-1)
    share = torch.softmax(linear(weights, "weigh", hidden[:, 1:tokens])[..., 0] + (batch.question[:, 1:tokens] - 1) * -_OUT_OF_REACH, -1)
    late = (best * share[:, None]).sum(-1)
    beside = asked[:, None].expand_as(told)
    small = linear(weights, "sentence.2", functional.gelu(linear(weights, "sentence.0", torch.cat([told, beside, told * beside], -1))))[..., 0]
    of_sentences = torch.where(count[..., 0] > 0, weights["scale"] * late + small + weights["bias"], torch.full_like(late, _OUT_OF_REACH))
    body = spans.amax(1)
    whole = (body[:, None] @ hidden)[:, 0] / body.sum(-1, keepdim=True).clamp(min=1)
    rest = linear(weights, "paragraph", torch.cat([hidden[:, 0], asked, whole], -1))[..., 0]
    return torch.logsumexp(of_sentences, -1) + rest, of_sentences


def encode(weights: dict[str, torch.Tensor], batch: Pairs, *, dropout: float = 0.0) -> torch.Tensor:
    """Return MiniLM's token vectors (pairs, length, dimension), zero where a pair has ended; the attention between question and paragraph has a bias."""
    import torch

    there = batch.mask > 0
    found = layers(weights, batch.ids[there], batch.kinds[there], there.sum(-1).tolist(), heads=_HEADS, dropout=dropout)
    return torch.zeros(*there.shape, found.shape[-1]).masked_scatter(there[..., None], found)
