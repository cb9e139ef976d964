"""BERT's layers in plain torch, over texts of any lengths one after another: nothing is padded, so nothing is computed for padding.

The packaged MiniLM and the reader run on it. transformers and sentence-transformers are not imported: they take longer than an answer.
The matrices are in bfloat16 where the processor multiplies it natively, which is about twice as fast; attention is in float32, which
is faster for short texts, and so is all that is added up, so that little is lost.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from .processors import count, spread

if TYPE_CHECKING:
    import torch

_MATRICES = ".dense.weight", ".dense.bias", ".query.weight", ".query.bias", ".key.weight", ".key.bias", ".value.weight", ".value.bias"
_AT_ONCE = 16  # texts of like lengths
# Tokens are filled up to a multiple of this, many to one of twice as much: torch keeps a third of a megabyte for every number of rows that
# it ever multiplied in bfloat16.
_STEP, _MANY = 32, 256


def fast_dtype(*, float32: bool) -> torch.dtype:
    """Return what the matrices are kept in: bfloat16 where the processor has AVX-512 BF16, as all that have AMX do, unless `float32` is wanted."""
    import torch

    return torch.bfloat16 if torch.cpu._is_avx512_bf16_supported() and not float32 else torch.float32


def prepared(weights: dict[str, torch.Tensor], dtype: torch.dtype) -> dict[str, torch.Tensor]:
    """Return the weights with the layers' in that type, all others in float32."""
    import torch

    return {name: tensor.to(dtype if name.endswith(_MATRICES) else torch.float32) for name, tensor in weights.items() if tensor.is_floating_point()}


def kept(weights: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """Return the weights apart from the file that some of them are mapped from: all of it would stay in memory for the sake of one."""
    import torch

    return {name: tensor.clone() if tensor.dtype == torch.float32 else tensor for name, tensor in weights.items()}


def linear(weights: dict[str, torch.Tensor], name: str, x: torch.Tensor) -> torch.Tensor:
    """Return the named layer's product with x."""
    from torch.nn import functional

    return functional.linear(x, weights[f"{name}.weight"], weights[f"{name}.bias"])


def layers(
    weights: dict[str, torch.Tensor],
    ids: torch.Tensor,
    kinds: torch.Tensor,
    lengths: Sequence[int],
    *,
    heads: int,
    epsilon: float = 1e-12,
    dropout: float = 0.0,
) -> torch.Tensor:
    """Return the vectors (tokens, dimension), in float32, of the tokens of texts that stand one after another, `lengths` of each.

    `kinds` is the part, 0 or 1, of each token. Where the weights have a "cross", (layers, heads), it is added to the attention between
    the two parts. `dropout` is for training.
    """
    import torch
    from torch.nn import functional

    def norm(x: torch.Tensor, name: str) -> torch.Tensor:
        return functional.layer_norm(x, x.shape[-1:], weights[f"{name}.weight"], weights[f"{name}.bias"], epsilon)

    def product(name: str, x: torch.Tensor) -> torch.Tensor:
        return linear(weights, f"{prefix}.{name}", x)

    tokens = len(ids)
    if rest := -tokens % (_STEP if tokens < _MANY else 2 * _STEP):
        ids, kinds, lengths = functional.pad(ids, (0, rest)), functional.pad(kinds, (0, rest)), [*lengths, rest]
    positions = torch.cat([torch.arange(length) for length in lengths])
    tables = {"word": ids, "position": positions, "token_type": kinds}
    first, second, third = (functional.embedding(table, weights[f"embeddings.{name}_embeddings.weight"]) for name, table in tables.items())
    dtype = weights["encoder.layer.0.output.dense.weight"].dtype
    x = norm(first + second + third, "embeddings.LayerNorm")
    padded, dimension = x.shape
    cross = weights.get("cross")
    groups = [(length, len(list(same))) for length, same in groupby(lengths)]  # neighbours of one length are attended to in one step
    sizes = [length * texts for length, texts in groups]
    others = [part.view(texts, 1, 1, length) != part.view(texts, 1, length, 1) for (length, texts), part in zip(groups, torch.split(kinds, sizes), strict=True)]
    for layer in range(sum(name.endswith("attention.self.query.weight") for name in weights)):
        prefix = f"encoder.layer.{layer}"
        short = x.to(dtype)
        parts = [torch.split(product(f"attention.self.{part}", short).float().view(padded, heads, -1), sizes) for part in ("query", "key", "value")]
        seen = []
        for (length, texts), other, *three in zip(groups, others, *parts, strict=True):
            query, key, value = (part.view(texts, length, heads, -1).transpose(1, 2) for part in three)
            bias = other * cross[layer][:, None, None] if cross is not None else None
            seen.append(functional.scaled_dot_product_attention(query, key, value, attn_mask=bias).transpose(1, 2).reshape(-1, dimension))
        told = functional.dropout(product("attention.output.dense", torch.cat(seen).to(dtype)), dropout)
        x = norm(x + told, f"{prefix}.attention.output.LayerNorm")
        inner = functional.gelu(product("intermediate.dense", x.to(dtype)))
        x = norm(x + functional.dropout(product("output.dense", inner), dropout), f"{prefix}.output.LayerNorm")
    return x[:tokens]


@dataclass(frozen=True, slots=True)
class Encoded:
    """A text's unit `vector`, and the `tokens`' vectors (n, dimension) without the two special ones and not of unit length, where they were asked for."""

    vector: NDArray[np.float32]
    tokens: NDArray[np.float32] | None


class Bert:
    """A sentence-transformers model that is a BERT and the mean of its tokens."""

    def __init__(self, folder: Path, *, float32: bool = False) -> None:
        """Load the model, for which `is_bert` must hold; `float32` forbids bfloat16."""
        from safetensors.torch import load_file
        from tokenizers import Tokenizer

        config = _read(folder / "config.json")
        self.dimension, self._heads, self._epsilon = int(config["hidden_size"]), int(config["num_attention_heads"]), float(config["layer_norm_eps"])
        self._weights = kept(prepared(load_file(folder / "model.safetensors"), fast_dtype(float32=float32)))
        self.size = int(_read(folder / "sentence_bert_config.json")["max_seq_length"])
        # Whether a tokenizer cuts is its state, so one that cuts and one that never does: two threads would else disturb each other.
        self._whole, self._cutting = (Tokenizer.from_file(str(folder / "tokenizer.json")) for _ in range(2))
        for tokenizer in (self._whole, self._cutting):
            tokenizer.no_padding()
            tokenizer.no_truncation()
        self._cutting.enable_truncation(self.size)
        self.vocabulary = frozenset(self._whole.get_vocab())

    def tokenize(self, text: str) -> tuple[list[int], list[tuple[int, int]]]:
        """Return the ids of all the text's tokens, and their (start, end), without special ones."""
        encoded = self._whole.encode(text, add_special_tokens=False)
        return encoded.ids, encoded.offsets

    def run(self, texts: Sequence[str], *, tokens: bool) -> list[Encoded]:
        """Return what the model makes of each text, cut to what it can read; the tokens' vectors only where they are wanted."""
        ids = [encoded.ids for encoded in self._cutting.encode_batch([text.strip() for text in texts])]
        order = sorted(range(len(ids)), key=lambda i: -len(ids[i]))
        # No fewer batches than processors, or one of them would wait; the longest texts first, so that all processors end about together.
        size = min(_AT_ONCE, -(-len(ids) // count()))
        batches = [order[start : start + size] for start in range(0, len(order), size)] if size else []
        done = spread(lambda batch: self._run([ids[i] for i in batch], tokens=tokens), batches)
        found = {i: encoded for batch, those in zip(batches, done, strict=True) for i, encoded in zip(batch, those, strict=True)}
        return [found[i] for i in range(len(texts))]

    def _run(self, ids: Sequence[Sequence[int]], *, tokens: bool) -> list[Encoded]:
        import torch

        lengths = [len(each) for each in ids]
        joined = torch.tensor([token for each in ids for token in each])
        with torch.inference_mode():
            hidden = layers(self._weights, joined, torch.zeros_like(joined), lengths, heads=self._heads, epsilon=self._epsilon)
            parts = torch.split(hidden, lengths)
            means = torch.stack([part.mean(0) for part in parts])
            units = torch.nn.functional.normalize(means, dim=-1).numpy()
        return [Encoded(unit, part[1:-1].numpy() if tokens else None) for unit, part in zip(units, parts, strict=True)]


def is_bert(folder: Path) -> bool:
    """Whether `Bert` can run the model: a BERT as it was published, the mean of all tokens, nothing put before a text."""
    try:
        config, pooling = _read(folder / "config.json"), _read(folder / "1_Pooling" / "config.json")
        modules = [str(module["type"]).rpartition(".")[2] for module in _read(folder / "modules.json")]
        prompts = _read(folder / "config_sentence_transformers.json").get("default_prompt_name")
        like = {"model_type": "bert", "hidden_act": "gelu", "position_embedding_type": "absolute"}
        modes = {name for name, value in pooling.items() if name.startswith("pooling_mode") and value}
        return (
            all(config.get(name, wanted) == wanted for name, wanted in like.items())
            and modules in (["Transformer", "Pooling"], ["Transformer", "Pooling", "Normalize"])
            and modes in ({"pooling_mode_mean_tokens"}, {"pooling_mode"} if pooling.get("pooling_mode") == "mean" else set())
            and prompts is None
            and "max_seq_length" in _read(folder / "sentence_bert_config.json")
            and (folder / "tokenizer.json").is_file()
            and _published(folder / "model.safetensors")
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return False


def _published(file: Path) -> bool:
    """Whether the weights have the names that `layers` looks for."""
    from safetensors import safe_open

    with safe_open(file, "np") as weights:
        return {"embeddings.word_embeddings.weight", "encoder.layer.0.attention.self.query.weight"} <= set(weights.keys())


def _read(file: Path) -> Any:
    return json.loads(file.read_text(encoding="utf-8"))
