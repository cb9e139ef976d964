"""A model's work, spread over the processors: each part runs on one thread of a few, and torch uses one processor for it.

torch's own threads wait for each other after every step of a model, and busily: a second question, or any other program on the same
processors, then makes a model many times as slow. Parts that only meet at the end are as fast alone and share well. The threads of
numpy's and FAISS's linear algebra (OpenBLAS) wait the same way, for some 40 ms after each product: a quarter of an answer's time.
"""

import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import TypeVar

from threadpoolctl import threadpool_limits

_Part = TypeVar("_Part")
_Result = TypeVar("_Result")


@cache
def count() -> int:
    """Return how many processors this program may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def spread(work: Callable[[_Part], _Result], parts: Sequence[_Part]) -> list[_Result]:
    """Return what the work makes of each part, in their order. Not for calls from inside such work, which would wait for itself."""
    return list(_threads().map(work, parts))


@cache
def _threads() -> ThreadPoolExecutor:
    threadpool_limits(1, user_api="blas")
    return ThreadPoolExecutor(count(), thread_name_prefix="model", initializer=_one_processor)


def _one_processor() -> None:
    import torch

    torch.set_num_threads(1)
