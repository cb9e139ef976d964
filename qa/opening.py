"""The flags that say which index and models answer, and the `Answerer` that they open: shared by qa, qa.evaluate, qa.ablation and ui."""

import argparse

from index import PACKAGED_MODEL, Index, Milvus, SentenceEncoder

from .answerer import Answerer
from .reranker import open_reader
from .support import read_support


def add_flags(parser: argparse.ArgumentParser) -> None:
    """Add `--index`, `--index-url`, `--model`, `--reranker`, `--support` and `--float32`."""
    parser.add_argument("--index", default=".index", metavar="DIR", help="the folder of the built index (default: %(default)s)")
    parser.add_argument("--index-url", metavar="URL", help="a Milvus that holds the vectors, filled by python -m index --index-url (default: the folder's own)")
    parser.add_argument("--model", default=PACKAGED_MODEL, metavar="NAME_OR_FOLDER", help="the encoder the index was built with (default: %(default)s)")
    parser.add_argument("--reranker", metavar="NAME_OR_FOLDER", help="a cross-encoder to read with, in place of the shipped reader")
    parser.add_argument("--support", metavar="FILE", help="constants that python -m qa.fit wrote for other models (default: the shipped models')")
    parser.add_argument("--float32", action="store_true", help="compute in float32 where the processor would do it faster in bfloat16")


def open_answerer(options: argparse.Namespace, index: Index | None = None) -> Answerer:
    """Return the answerer that the flags ask for, over `index` where it is open already. Raises `ReportChatError` where something is missing."""
    constants = read_support(options.support) if options.support else None
    engine = Milvus(options.index_url) if options.index_url else None
    opened = index or Index.open(options.index, SentenceEncoder(options.model, float32=options.float32), engine=engine)
    return Answerer(opened, open_reader(options.reranker, float32=options.float32), constants=constants)
