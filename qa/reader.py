"""The reader: for a question and a paragraph, whether the paragraph answers, and which of its sentences do.

A cross-encoder over MiniLM's six layers, trained by qa/train_reader.py; `reader.safetensors` holds the layers that training
changed, in half precision, and the rest is the packaged MiniLM. Question and paragraph are read together, and each sentence gets

    20-fold the weighted MaxSim of the question's tokens with the sentence's (so that it starts as late interaction)
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
from index.model import file_digest, model_folder

if TYPE_CHECKING:
    import torch

READER_SHA256 = "bb6b7ad77db273ccb51e9fde24bd3ef78fdf6f4593f156daedb01db7bc916fcc"
LONGEST_PAIR = 320  # tokens, as in training; a longer paragraph's end is not read
_LAYERS, _HEADS, _DIMENSION = 6, 12, 384
_OUT_OF_REACH = -1e4
_BATCH = 4  # paragraphs of like lengths that are read at once: fewer pad less, more fill the processor better
_MATRICES = "encoder."  # what is kept in bfloat16 where the processor multiplies it natively: twice as fast


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

    def __init__(self, weights: Path | None = None) -> None:
        """Load the packaged MiniLM and the trained weights. Raises `ModelError` where these are not the ones that were shipped."""
        import torch
        from safetensors.torch import load_file

        base = model_folder(PACKAGED_MODEL)
        self._tokenizer = reader_tokenizer(base)
        with as_file(files("qa").joinpath("reader.safetensors")) as shipped:
            found = file_digest(shipped) if shipped.is_file() else "no file"
            if not weights and found != READER_SHA256:
                raise ModelError(f"{shipped}: SHA-256 is {found}, not {READER_SHA256}. Run: git checkout -- qa/reader.safetensors")
            trained = load_file(weights or shipped)
        whole = load_file(base / "model.safetensors") | trained
        fast = torch.bfloat16 if torch.cpu._is_avx512_bf16_supported() else torch.float32
        self._weights = {name: tensor.to(fast if name.startswith(_MATRICES) else torch.float32) for name, tensor in whole.items() if tensor.is_floating_point()}
        self._torch = torch

    def read(self, question: str, paragraphs: Sequence[Paragraph]) -> list[Reading]:
        """Return one reading a paragraph."""
        if not paragraphs:
            return []
        readings: dict[int, Reading] = {}
        order = sorted(range(len(paragraphs)), key=lambda i: len(paragraphs[i].text))
        for start in range(0, len(order), _BATCH):
            part = order[start : start + _BATCH]
            with self._torch.inference_mode():
                answers, of_sentences = forward(self._weights, pairs(self._tokenizer, [question] * len(part), [paragraphs[i] for i in part]))
            for i, answer, each in zip(part, answers.tolist(), of_sentences.tolist(), strict=True):
                readings[i] = Reading(answer, tuple(each[: len(sentences(paragraphs[i]))]))
        return [readings[i] for i in range(len(paragraphs))]


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
    encoded = tokenizer.encode_batch(list(zip(questions, texts, strict=True)))
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
    """Return MiniLM's token vectors (pairs, length, dimension), with a learned bias on the attention between question and paragraph."""
    import torch
    from torch.nn import functional

    def norm(x: torch.Tensor, name: str) -> torch.Tensor:
        return functional.layer_norm(x, (_DIMENSION,), weights[f"{name}.weight"], weights[f"{name}.bias"], 1e-12)

    size, length = batch.ids.shape
    fast = weights["encoder.layer.0.output.dense.weight"].dtype
    tables = (batch.ids, torch.arange(length)[None], batch.kinds)
    names = ("word", "position", "token_type")
    x = sum(functional.embedding(table, weights[f"embeddings.{name}_embeddings.weight"]) for table, name in zip(tables, names, strict=True))
    x = norm(x, "embeddings.LayerNorm").to(fast)  # type: ignore[arg-type]
    other = (batch.kinds[:, None, :] != batch.kinds[:, :, None])[:, None].to(fast)
    padding = ((1 - batch.mask)[:, None, None, :] * _OUT_OF_REACH).to(fast)
    for layer in range(_LAYERS):
        name = f"encoder.layer.{layer}"
        query, key, value = (
            linear(weights, f"{name}.attention.self.{part}", x).view(size, length, _HEADS, -1).transpose(1, 2) for part in ("query", "key", "value")
        )
        bias = padding + other * weights["cross"][layer].to(fast)[None, :, None, None]
        seen = functional.scaled_dot_product_attention(query, key, value, attn_mask=bias).transpose(1, 2).reshape(size, length, _DIMENSION)
        told = functional.dropout(linear(weights, f"{name}.attention.output.dense", seen), dropout)
        x = norm(x + told, f"{name}.attention.output.LayerNorm")
        inner = functional.gelu(linear(weights, f"{name}.intermediate.dense", x))
        x = norm(x + functional.dropout(linear(weights, f"{name}.output.dense", inner), dropout), f"{name}.output.LayerNorm")
    return x.float()


def linear(weights: dict[str, torch.Tensor], name: str, x: torch.Tensor) -> torch.Tensor:
    """Return the named layer's product with x."""
    from torch.nn import functional

    return functional.linear(x, weights[f"{name}.weight"], weights[f"{name}.bias"])
