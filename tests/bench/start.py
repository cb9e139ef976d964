"""From a fresh process to the first page, the first answer and `python -m qa`'s, and the most memory: `python tests/bench/start.py [--rounds 5] [--json FILE]`.

Against importing gradio alone, and importing sentence-transformers and loading the packaged model alone, each in a fresh process, in
turn. The index is built and the disk is warm.
"""

import sys
from statistics import median

from measured import Line, ask, in_turn, options_of, python, questions, ratio, seconds, serving, told, wigan_index

from index import PACKAGED_MODEL
from index.model import model_folder

QUESTION = "How many children are in unregistered children's homes?"
MODEL = f"from sentence_transformers import SentenceTransformer as S; S({str(model_folder(PACKAGED_MODEL))!r}, device='cpu', local_files_only=True)"
PEAK = f"import resource; {MODEL}; print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"


def main() -> int:
    options = options_of(__doc__, lambda parser: parser.add_argument("--rounds", type=int, default=5, metavar="N", help="(default: %(default)s)"))
    with wigan_index() as index:
        chat = ("-m", "ui", "--index", index, "--port")

        def first_page() -> float:
            with serving(*chat) as served:
                return served.first_page

        def first_answer() -> float:
            with serving(*chat) as served:
                return served.first_page + seconds(lambda: ask(served.address, QUESTION, []))

        def gradio() -> float:
            return seconds(lambda: python("-c", "import gradio"))

        def model() -> float:
            return seconds(lambda: python("-c", MODEL))

        def cold() -> float:
            return seconds(lambda: python("-m", "qa", QUESTION, "--index", index))

        def peak() -> float:
            with serving(*chat) as served:
                for question in questions()[:30]:
                    ask(served.address, question, [])
                return served.peak

        compared = (
            ("first page after python -m ui", "importing gradio", first_page, gradio, 1.3, "s"),
            ("first answer after python -m ui", "loading the model", first_answer, model, 1.3, "s"),
            ('python -m qa "…", cold', "loading the model", cold, model, 1.2, "s"),
            ("peak memory after 30 answers", "the model loaded alone", peak, lambda: int(python("-c", PEAK).stdout) / 2**20, 1.4, "GiB"),
        )
        lines = []
        for what, against, ours, theirs, bound, unit in compared:
            one, other = in_turn(ours, theirs, rounds=options.rounds if unit == "s" else 1)
            detail = {f"ours {unit}": median(one), f"other {unit}": median(other)}
            lines.append(Line(what, against, ratio(one, other), bound, detail=detail))
    return told(lines, options.json)


if __name__ == "__main__":
    sys.exit(main())
