"""A full build against other programs with the same texts and model: `python tests/bench/builds.py [--paragraphs 1200] [--peers DIR] [--json FILE]`.

The texts are the labelled reports' paragraphs, and the sentences of each; every program indexes all of them as it comes, and this one
as `rebuild` does. Each build is a fresh process that has loaded its model before the clock starts; ours and a peer's are timed in
turn. The time grows with the number of texts for all alike, so that 1,200 paragraphs tell what 10,000 would, in an eighth of the time:
so many that the index keeps no token vectors, as it does of up to 1,000.

`--peers` names a virtual environment for the peers, made for this and kept; they see this project's packages and bring what these
lack, and are no requirement of it. Without it, or where one cannot be installed, the table says that it was not measured.
"""

import argparse
import json
import os
import site
import subprocess
import sys
import tempfile
import venv
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from statistics import median
from typing import Any

from measured import OFFLINE, Line, options_of, seconds, told

from data import sentences
from index import PACKAGED_MODEL, SentenceEncoder, rebuild
from index.model import model_folder
from qa.labelled import labelled, names

TRAINING = Path("training")
LEAST_FASTER = 2.0
PACKAGES = {
    "langchain": ("langchain-huggingface", "langchain-core"),
    "llama-index": ("llama-index-core", "llama-index-embeddings-huggingface"),
    "haystack": ("haystack-ai", "sentence-transformers-haystack"),
    "txtai": ("txtai",),
}
MODEL = str(model_folder(PACKAGED_MODEL))
HERE = {"PYTHONPATH": os.getcwd()}  # the peers' environment sees this project's packages, not where its own code stands
Built = Callable[[], object]


def langchain(texts: Sequence[str]) -> Built:
    from langchain_core.vectorstores import InMemoryVectorStore
    from langchain_huggingface import HuggingFaceEmbeddings

    embeddings = HuggingFaceEmbeddings(model_name=MODEL)
    embeddings.embed_query("warm")
    return lambda: InMemoryVectorStore.from_texts(list(texts), embeddings)


def llama_index(texts: Sequence[str]) -> Built:
    from llama_index.core import VectorStoreIndex
    from llama_index.core.schema import TextNode
    from llama_index.embeddings.huggingface import HuggingFaceEmbedding

    embeddings = HuggingFaceEmbedding(model_name=MODEL)
    embeddings.get_text_embedding("warm")
    return lambda: VectorStoreIndex([TextNode(text=text) for text in texts], embed_model=embeddings)


def haystack(texts: Sequence[str]) -> Built:
    from haystack import Document
    from haystack.document_stores.in_memory import InMemoryDocumentStore
    from haystack.document_stores.types import DuplicatePolicy

    try:
        from haystack_integrations.components.embedders.sentence_transformers import SentenceTransformersDocumentEmbedder
    except ImportError:
        from haystack.components.embedders import SentenceTransformersDocumentEmbedder

    embedder = SentenceTransformersDocumentEmbedder(model=MODEL, progress_bar=False)
    embedder.warm_up()
    embedder.run([Document(content="warm")])
    return lambda: InMemoryDocumentStore().write_documents(embedder.run([Document(content=text) for text in texts])["documents"], DuplicatePolicy.SKIP)


def txtai(texts: Sequence[str]) -> Built:
    from txtai import Embeddings

    embeddings = Embeddings(path=MODEL)
    embeddings.batchtransform(["warm"])
    return lambda: embeddings.index(list(texts))


PEERS: dict[str, Callable[[Sequence[str]], Built]] = {"langchain": langchain, "llama-index": llama_index, "haystack": haystack, "txtai": txtai}


def built(name: str, count: int) -> float:
    """Return how many seconds the build takes in this process."""
    reports, left = [], count
    for found in (labelled(TRAINING, each)[0] for each in names(TRAINING)):
        paragraphs = tuple(found.paragraphs)[:left]
        left -= len(paragraphs)
        if paragraphs:
            reports.append(replace(found, paragraphs=paragraphs))
    if name == "ours":
        encoder = SentenceEncoder()
        encoder.encode(["warm"])
        with tempfile.TemporaryDirectory() as folder:
            return seconds(lambda: rebuild(reports, folder, digest=encoder.digest, encoder=lambda: encoder))
    paragraphs_of_all = [paragraph for report in reports for paragraph in report.paragraphs]
    parts = [sentence.text for paragraph in paragraphs_of_all for sentence in sentences(paragraph)]
    return seconds(PEERS[name]([*(paragraph.text for paragraph in paragraphs_of_all), *parts]))


def installed(folder: Path, name: str) -> str:
    """Install the peer, where it is not, and return why it could not be, or "" where it is there."""
    if not (folder / "bin" / "python").exists():
        venv.create(folder, with_pip=True)
        (inside,) = folder.glob("lib/python*/site-packages")
        (inside / "beside.pth").write_text("\n".join(site.getsitepackages()) + "\n", encoding="utf-8")
    done = subprocess.run([folder / "bin" / "python", "-m", "pip", "install", "--quiet", *PACKAGES[name]], capture_output=True, text=True, check=False)
    return "" if done.returncode == 0 else f"not installed: {done.stderr.strip().splitlines()[-1][:120]}"


def main() -> int:
    def add(parser: argparse.ArgumentParser) -> None:
        parser.add_argument("--paragraphs", type=int, default=1200, metavar="N", help="how many (default: %(default)s)")
        parser.add_argument("--peers", type=Path, metavar="DIR", help="the virtual environment of the peers (default: none, and they are not measured)")
        parser.add_argument("--rounds", type=int, default=1, metavar="N", help="how often each builds (default: %(default)s)")

    options = options_of(__doc__, add)

    def timed(python: Path | str, name: str) -> float:
        done = subprocess.run(
            [python, __file__, "--build", name, str(options.paragraphs)], capture_output=True, text=True, check=True, env=os.environ | OFFLINE | HERE
        )
        return float(done.stdout.splitlines()[-1])

    detail: dict[str, Any] = {"paragraphs": options.paragraphs}
    ratios = []
    for name in PEERS:
        problem = installed(options.peers, name) if options.peers else "not installed"
        if problem:
            detail[name] = problem
            continue
        pairs = []
        try:
            for _ in range(options.rounds):
                pairs.append((timed(sys.executable, "ours"), timed(options.peers / "bin" / "python", name)))
        except subprocess.CalledProcessError as error:
            detail[name] = f"failed: {error.stderr.strip().splitlines()[-1][:120]}"
            continue
        ours, theirs = (median(one) for one in zip(*pairs, strict=True))
        detail |= {f"{name} s": theirs, f"ours beside {name} s": ours}
        ratios.append(theirs / ours)
    return told([Line("a full build, texts a second", "the best of the peers", min(ratios, default=None), LEAST_FASTER, True, detail=detail)], options.json)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--build"]:
        print(json.dumps(built(sys.argv[2], int(sys.argv[3]))))
    else:
        sys.exit(main())
