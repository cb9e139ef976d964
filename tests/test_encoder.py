"""The packaged model: the vectors that sentence-transformers gives, and under several threads at once nobody's texts cut because of somebody else's."""

import re
import threading
import time
from collections.abc import Callable

import numpy as np
from sentence_transformers import SentenceTransformer

from data import read_report
from index import PACKAGED_MODEL, SentenceEncoder
from index.model import model_folder

SHORT = "How many children are in care?"
LONG = "Children in care are visited often and the visits are recorded well by social workers. " * 60  # several windows


def test_texts_longer_than_a_window_are_encoded_by_many_threads_as_by_one() -> None:
    encoder = SentenceEncoder()
    wanted = encoder.windows(LONG)
    vectors = encoder.encode([SHORT, LONG])
    _, (tokens,) = encoder.encode_with_tokens([LONG])
    assert len(wanted) > 2
    over = time.monotonic() + 6
    rounds: list[int] = []
    problems: list[str] = []

    def keep(look: Callable[[], None]) -> Callable[[], None]:
        def keep_on() -> None:
            done = 0
            try:
                while not done or time.monotonic() < over:
                    look()
                    done += 1
            except Exception as error:  # what a library raises in a thread would else be lost
                problems.append(f"{look.__name__}: {error!r}")
            rounds.append(done)

        return keep_on

    def windows() -> None:
        assert encoder.windows(LONG) == wanted, "other windows than alone"

    def encode() -> None:
        np.testing.assert_allclose(encoder.encode([LONG])[0], vectors[1], atol=1e-5)

    def encode_with_tokens() -> None:
        _, (found,) = encoder.encode_with_tokens([LONG])
        np.testing.assert_array_equal(found.spans, tokens.spans)

    def encode_short() -> None:
        np.testing.assert_allclose(encoder.encode([SHORT])[0], vectors[0], atol=1e-5)
        encoder.encode_with_tokens([SHORT])

    threads = [threading.Thread(target=keep(look)) for look in (windows, windows, encode, encode_with_tokens, encode_short)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert problems == []
    assert min(rounds) > 0


def test_vectors_are_those_of_sentence_transformers() -> None:
    """Rounded to bfloat16 where the processor has it, and to float32 as near as two orders of adding up are."""
    texts = [paragraph.text for paragraph in read_report("data/reports/wigan-2022.txt").paragraphs] + [SHORT, LONG, "", "é ☃ \u202e"]
    wanted = SentenceTransformer(str(model_folder(PACKAGED_MODEL)), device="cpu").encode(texts, normalize_embeddings=True)
    for encoder, nearest in ((SentenceEncoder(), 0.9995), (SentenceEncoder(float32=True), 0.999999)):
        cosines = (encoder.encode(texts) * wanted).sum(1)
        assert cosines.min() > nearest
        assert np.median(cosines) > 0.9999
        vectors, tokens = encoder.encode_with_tokens([SHORT, LONG])
        np.testing.assert_allclose(vectors, encoder.encode([SHORT, LONG]), atol=1e-5)
        assert [SHORT[start:end] for start, end in tokens[0].spans] == re.findall(r"\w+|\S", SHORT)
