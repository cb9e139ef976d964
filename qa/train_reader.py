"""`python -m qa.train_reader --reports [TIMES:]FOLDER … --minutes N --out FILE`: train the reader (qa/reader.py), listwise.

A step draws questions. Each brings a list: the paragraphs that answer, and, of the same less the sentences that answer and of the
nearest others, those few that the reader, as it then is, most takes for answers; a list that it has learned is passed over. A list is
used twice. With what answers in it the softmax over {nothing, candidates} must choose that; without, the same question, so that its
wording tells nothing, it must choose nothing, whose logit is 0. A question without an answer has the second form only. The sentences
get the first form as well. `qa/READER.md` says which data and settings made the weights that are shipped.
"""

import argparse
import json
import math
import random
import re
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors.torch import load_file, save_file
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from torch import multiprocessing

from data import Paragraph, ReportChatError, sentences
from index import PACKAGED_MODEL, Encoder, SentenceEncoder
from index.bert import prepared
from index.lexical import STOP_WORDS, Lexicon
from index.model import model_folder

from .labelled import labelled, names
from .reader import forward, pairs, reader_tokenizer

FROZEN = 2  # lowest layers that stay MiniLM's
DROPOUT = 0.1
CROSS = -1.5  # first bias of the attention between question and paragraph: low, so that training starts as late interaction
_NEAREST = 8  # other paragraphs that are read for a list
_HARDEST = 3  # wrong ones that stay in it: over the labelled reports their loss is that of all to a hundredth, and twice that of any three
_LEARNED = 0.2  # a list's loss below which it is passed over: four in ten, with one twentieth of the loss
_QUESTIONS = 5  # lists in a step
_AT_ONCE = 12  # pairs in a pass
_HIDDEN = 0.06  # the share of tokens that are masked, in every other step
_LONGEST = 1000  # characters; longer paragraphs of the public sets cost more time than they teach
_RATES = {"encoder": 1.0, "weigh": 5.0, "sentence": 5.0, "paragraph": 5.0, "cross": 40.0, "scale": 200.0, "bias": 200.0}
_MASK = 103  # MiniLM's [MASK]
_TOLD = 0.35  # the share of the questions without an answer that is left out, those whose wording tells most that they have none
_PARTS = 5
_SHARED = 0.5  # a sentence is evidence where a labelled span covers this much of the shorter of the two

Span = tuple[int, int]
# A question, the spans that answer by paragraph, the paragraphs that stand first among the others, and those that are neither.
Asked = tuple[str, dict[int, list[Span]], list[int], set[int]]


@dataclass(frozen=True, slots=True)
class Task:
    """A question over a document: which paragraphs answer, with the spans that do, and the others, nearest first."""

    question: str
    paragraphs: Sequence[Paragraph]
    answers: dict[int, list[Span]]
    others: list[int]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A paragraph in a question's list, the sentences of it that are evidence, and whether it answers."""

    paragraph: Paragraph
    evidence: list[int]
    right: bool


def tasks(paragraphs: Sequence[Paragraph], asked: Sequence[Asked], encoder: Encoder) -> list[Task]:
    """Return the questions, with the other paragraphs ranked by cosine and BM25 together."""
    full = [f"{paragraph.section}. {paragraph.text}" for paragraph in paragraphs]
    cosines = encoder.encode([question for question, *_ in asked]) @ encoder.encode(full).T
    lexicon = Lexicon.of(full)
    found = []
    for (question, answers, first, never), cosine in zip(asked, cosines, strict=True):
        # Reciprocal rank fusion with its usual constant 60 (Cormack, Clarke and Büttcher, 2009).
        fused = sum(1 / (60 + np.argsort(np.argsort(-scores, kind="stable"), kind="stable")) for scores in (cosine, lexicon.scores(question)))
        others = [i for i in np.argsort(-fused, kind="stable").tolist() if i not in answers and i not in never and i not in first]
        found.append(Task(question, paragraphs, answers, first + others))
    return found


def report_tasks(folder: Path, name: str, encoder: Encoder) -> list[Task]:
    """Return the questions of a labelled report."""
    report, rows = labelled(folder, name)
    at = {paragraph.id: i for i, paragraph in enumerate(report.paragraphs)}
    asked: list[Asked] = []
    for row in rows:
        right = [at[key] for key in dict.fromkeys([*row["paragraphs"], *(row["all_needed"] or [])])]
        spans = {i: [(k, k + len(text)) for text in row["evidence"] if (k := report.paragraphs[i].text.find(text)) >= 0] for i in right}
        asked.append((row["question"], spans, [], set()))
    return tasks(report.paragraphs, asked, encoder)


def squad_tasks(file: Path, encoder: Encoder) -> list[Task]:
    """Return SQuAD 2.0's questions, each over its article; a question without an answer has its own paragraph as the first other."""
    found = []
    for article in json.loads(file.read_text(encoding="utf-8"))["data"]:
        title = article["title"].replace("_", " ")
        paragraphs = [Paragraph(title, str(i), title, None, part["context"], (0, 0)) for i, part in enumerate(article["paragraphs"])]
        asked: list[Asked] = []
        for i, part in enumerate(article["paragraphs"]):
            for row in part["qas"]:
                spans = [(answer["answer_start"], answer["answer_start"] + len(answer["text"])) for answer in row["answers"]]
                said = {answer["text"].lower() for answer in row["answers"]}
                also = {k for k, p in enumerate(paragraphs) if k != i and any(text in p.text.lower() for text in said)}
                asked.append((row["question"], {} if row["is_impossible"] else {i: spans}, [i] if row["is_impossible"] else [], also))
        found += tasks(paragraphs, asked, encoder)
    return found


def clapnq_tasks(folder: Path, encoder: Encoder) -> list[Task]:
    """Return CLAPNQ's development questions, over all their passages as one document."""
    paragraphs: list[Paragraph] = []
    asked: list[Asked] = []
    for part in ("answerable", "unanswerable"):
        for line in (folder / f"clapnq_dev_{part}.jsonl").read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            passage, i = row["passages"][0], len(paragraphs)
            paragraphs.append(Paragraph("clapnq", str(i), passage["title"], None, passage["text"], (0, 0)))
            spans = [(k, k + len(text)) for text in row["output"][0].get("selected_sentences") or [] if (k := passage["text"].find(text)) >= 0]
            if spans or part == "unanswerable":
                asked.append((row["input"], {i: spans} if part == "answerable" else {}, [i] if part == "unanswerable" else [], set()))
    return tasks(paragraphs, asked, encoder)


def untold(reports: Sequence[Sequence[Task]]) -> list[Task]:
    """Return the reports' questions less those without an answer whose wording gives them away.

    How much it does is what a classifier says that sees nothing but the question, fitted on the questions of other reports.
    """
    own = [(number % _PARTS, task) for number, of_one in enumerate(reports) for task in of_one]
    part, answered = np.array([part for part, _ in own]), np.array([bool(task.answers) for _, task in own])
    words = [task.question.lower() for _, task in own]
    likely = np.zeros(len(own))
    for held in range(_PARTS):
        inside, others = np.flatnonzero(part == held), np.flatnonzero(part != held)
        features = TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True)
        model = LogisticRegression(C=3, max_iter=2000, class_weight="balanced").fit(features.fit_transform([words[i] for i in others]), answered[others])
        likely[inside] = model.decision_function(features.transform([words[i] for i in inside]))
    kept = answered | (likely >= np.quantile(likely[~answered], _TOLD))
    return [task for (_, task), keep in zip(own, kept, strict=True) if keep]


def evidence(paragraph: Paragraph, spans: Sequence[Span]) -> list[int]:
    """Return the numbers of the paragraph's sentences that the spans cover."""
    return [
        number
        for number, sentence in enumerate(sentences(paragraph))
        if any(min(sentence.end, end) - max(sentence.start, start) >= _SHARED * min(sentence.end - sentence.start, end - start) for start, end in spans)
    ]


def less(paragraph: Paragraph, gone: Sequence[int]) -> Paragraph | None:
    """Return the paragraph without the sentences of these numbers, None where nothing is left."""
    text = " ".join(sentence.text for number, sentence in enumerate(sentences(paragraph)) if number not in gone)
    return Paragraph(paragraph.report, paragraph.id, paragraph.section, None, text, (0, 0)) if text else None


def candidates(task: Task, rng: random.Random) -> list[Candidate]:
    """Return one question's list. Now and then another sentence is dropped too, so that a missing one does not give the label away."""
    found = []
    for i in rng.sample(sorted(task.answers), min(2, len(task.answers))):
        paragraph = task.paragraphs[i]
        proof = evidence(paragraph, task.answers[i])
        rest = [number for number in range(len(sentences(paragraph))) if number not in proof]
        without = less(paragraph, proof) if proof else None
        if without:
            found.append(Candidate(without, [], right=False))
        if len(rest) > 1 and rng.random() < 0.35:
            gone = rng.choice(rest)
            shorter = less(paragraph, [gone])
            if shorter:
                paragraph, proof = shorter, [number - (number > gone) for number in proof]
        found.append(Candidate(paragraph, proof, right=True))
    for i in task.others[:_NEAREST]:
        paragraph = task.paragraphs[i]
        count = len(sentences(paragraph))
        shorter = less(paragraph, [rng.randrange(count)]) if count > 2 and rng.random() < 0.2 else None
        found.append(Candidate(shorter or paragraph, [], right=False))
    return found


def hardest(found: Sequence[Candidate], answers: torch.Tensor) -> list[Candidate]:
    """Return the right candidates of a list, and the wrong ones with the highest logits."""
    order = sorted(range(len(found)), key=lambda i: -float(answers[i]))
    wrong = [i for i in order if not found[i].right][:_HARDEST]
    return [candidate for i, candidate in enumerate(found) if candidate.right or i in wrong]


def reworded(question: str, rng: random.Random) -> str:
    """Return the question as somebody else might have typed it: as key words, with a slip or two, without its question mark."""
    chance = rng.random()
    if chance < 0.10:
        words = [word for word in re.findall(r"[\w'’-]+", question) if word.lower() not in STOP_WORDS]
        return " ".join(words) if len(words) > 1 else question
    words = question.split()
    if chance < 0.25:
        for k in rng.sample(range(len(words)), min(len(words), rng.choice((1, 1, 2)))):
            word = words[k]
            if len(word) > 3:
                i = rng.randrange(1, len(word) - 1)
                words[k] = rng.choice((word[:i] + word[i + 1] + word[i] + word[i + 2 :], word[:i] + word[i + 1 :], word[:i] + word[i] + word[i:]))
    text = " ".join(words)
    return text.rstrip("?") if rng.random() < 0.25 else text


def loss_of(lists: Sequence[Sequence[Candidate]], answers: torch.Tensor, of_sentences: torch.Tensor) -> torch.Tensor:
    """Return the mean loss of the lists, whose logits stand in a row: `answers` (pairs,), `of_sentences` (pairs, sentences)."""
    total, start, nothing = torch.zeros(()), 0, torch.zeros(1)
    for found in lists:
        logits, parts = answers[start : start + len(found)], of_sentences[start : start + len(found)]
        start += len(found)
        right = torch.tensor([candidate.right for candidate in found])
        total = total + torch.logsumexp(torch.cat([nothing, logits[~right]]), 0)
        if right.any():
            total = total + torch.logsumexp(torch.cat([nothing, logits]), 0) - torch.logsumexp(logits[right], 0)
            proof = torch.zeros(parts.shape, dtype=torch.bool)
            for row, candidate in enumerate(found):
                proof[row, candidate.evidence] = True
            proof &= parts > -5e3  # a sentence that was cut off is not there
            if proof.any():
                total = total + 0.5 * (torch.logsumexp(torch.cat([nothing, parts.flatten()]), 0) - torch.logsumexp(parts[proof], 0))
    return total / len(lists)


def read(weights: dict[str, torch.Tensor], tokenizer: Any, questions: Sequence[str], paragraphs: Sequence[Paragraph], hidden: float, dropout: float) -> Any:
    """Return the logits of all pairs, read in batches of like lengths, with the share `hidden` of their tokens masked."""
    order = sorted(range(len(paragraphs)), key=lambda i: len(questions[i]) + len(paragraphs[i].text))
    answers: dict[int, torch.Tensor] = {}
    parts: dict[int, torch.Tensor] = {}
    for start in range(0, len(order), _AT_ONCE):
        some = order[start : start + _AT_ONCE]
        batch = pairs(tokenizer, [questions[i] for i in some], [paragraphs[i] for i in some])
        if hidden:
            own = (batch.mask > 0) & (batch.ids > _MASK)
            batch.ids[own & (torch.rand(batch.ids.shape) < hidden)] = _MASK
        logits, of_sentences = forward(weights, batch, dropout=dropout)
        answers |= dict(zip(some, logits, strict=True))
        parts |= dict(zip(some, of_sentences, strict=True))
    widest = max(len(part) for part in parts.values())
    padded = [torch.nn.functional.pad(parts[i], (0, widest - len(parts[i])), value=-1e4) for i in range(len(order))]
    return torch.stack([answers[i] for i in range(len(order))]), torch.stack(padded)


def first_weights(seed: int) -> dict[str, torch.Tensor]:
    """Return MiniLM's weights and, untrained, the reader's own, which make it late interaction."""
    torch.manual_seed(seed)
    base = {name: tensor.float() for name, tensor in load_file(model_folder(PACKAGED_MODEL) / "model.safetensors").items() if tensor.is_floating_point()}
    size = base["embeddings.LayerNorm.weight"].shape[0]
    inner = torch.nn.Linear(3 * size, 128)
    own = {"cross": torch.full((6, 12), CROSS), "scale": torch.tensor(20.0), "bias": torch.tensor(-12.0)}
    own |= {"sentence.0.weight": inner.weight.detach(), "sentence.0.bias": inner.bias.detach()}
    for name, width in (("weigh", size), ("sentence.2", 128), ("paragraph", 3 * size)):
        own |= {f"{name}.weight": torch.zeros(1, width), f"{name}.bias": torch.zeros(1)}
    return base | own


def is_trained(name: str) -> bool:
    """Whether training changes the weights of this name."""
    layer = re.match(r"encoder\.layer\.(\d+)\.", name)
    return int(layer.group(1)) >= FROZEN if layer else name.split(".")[0] in _RATES


def learn(worker: int, options: argparse.Namespace, weights: dict[str, torch.Tensor], own: list[Task], public: list[Task], given: set[str]) -> None:
    """Take one worker's steps; the first one writes the running mean, with the weights of the names in `given`, at the end.
    The workers share the weights and each applies its own updates without waiting (Hogwild; Niu et al., 2011)."""
    torch.manual_seed(options.seed * 100 + worker)
    torch.set_num_threads(1)
    rng = random.Random(options.seed * 100 + worker)  # noqa: S311 - for shuffling
    tokenizer = reader_tokenizer(model_folder(PACKAGED_MODEL))
    trained = {name: tensor.requires_grad_() for name, tensor in weights.items() if is_trained(name)}
    groups = [{"params": [t for n, t in trained.items() if n.split(".")[0] == part], "first": options.rate * times} for part, times in _RATES.items()]
    optimizer = torch.optim.AdamW(groups, lr=options.rate, weight_decay=0.01)
    mean = {name: tensor.detach().clone() for name, tensor in trained.items()}
    start, step, done, losses = time.process_time(), 0, 0.0, [0.0]
    while done < 1:
        step += 1
        now = prepared(weights, torch.bfloat16)
        lists: list[list[Candidate]] = []
        questions: list[str] = []
        while len(lists) < _QUESTIONS:
            from_public = rng.random() < options.share * max(0.0, 1 - done / 0.6)
            task = rng.choice(public if from_public else own)
            found = candidates(task, rng)
            text = task.question if from_public else reworded(task.question, rng)
            with torch.inference_mode():
                logits, parts = read(now, tokenizer, [text] * len(found), [candidate.paragraph for candidate in found], 0.0, 0.0)
                if loss_of([found], logits, parts) < _LEARNED:
                    continue
            lists.append(hardest(found, logits))
            questions += [text] * len(lists[-1])
        paragraphs = [candidate.paragraph for found in lists for candidate in found]
        loss = loss_of(lists, *read(now, tokenizer, questions, paragraphs, _HIDDEN if rng.random() < 0.5 else 0.0, DROPOUT))
        scale = min(1, step / 30) * (0.03 + 0.97 * (1 + math.cos(math.pi * done)) / 2)
        for group in optimizer.param_groups:
            group["lr"] = group["first"] * scale
        optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(trained.values(), 2.0)
        optimizer.step()
        losses = [*losses[-49:], loss.item()]
        done = (time.process_time() - start) / 60 / options.minutes
        if worker == 0:
            decay = min(0.995, step / (step + 10))
            for name, tensor in trained.items():
                mean[name].lerp_(tensor.detach(), 1 - decay)
            if step % 25 == 0:
                print(f"step {step}, {done:.0%}, loss {sum(losses) / len(losses):.3f}", flush=True)
    if worker == 0:
        kept = {name: weights[name].detach() for name in given} | mean
        save_file({name: tensor.half().contiguous() for name, tensor in kept.items()}, options.out)


def average(files: Sequence[str], out: Path) -> None:
    """Write the weights that are the mean of those in the files, `FILE` or `WEIGHT:FILE`."""
    parts = [(float(weight or 1), load_file(name)) for weight, _, name in (text.rpartition(":") for text in files)]
    total = sum(weight for weight, _ in parts)
    mean = {name: sum(weight / total * tensors[name].float() for weight, tensors in parts) for name in parts[0][1]}
    save_file({name: torch.as_tensor(tensor).half().contiguous() for name, tensor in mean.items()}, out)


def weighed(text: str) -> tuple[int, Path]:
    """Return what stands before the colon of `TIMES:FOLDER`, 1 if nothing does, and the folder."""
    times, _, folder = text.rpartition(":")
    return int(times or 1), Path(folder)


def main(arguments: list[str] | None = None) -> int:
    """Train, or average, and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m qa.train_reader", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True, help="the file to write, .safetensors")
    help_text = "labelled reports, as in training/, whose questions are drawn so many TIMES as often"
    parser.add_argument("--reports", type=weighed, nargs="+", default=[], metavar="[TIMES:]FOLDER", help=help_text)
    parser.add_argument("--hold", nargs="*", default=[], metavar="NAME", help="reports to leave out, to fit and to judge on")
    parser.add_argument("--squad", type=Path, metavar="FILE", help="SQuAD 2.0's dev-v2.0.json")
    parser.add_argument("--clapnq", type=Path, metavar="FOLDER", help="the folder of clapnq_dev_answerable.jsonl and clapnq_dev_unanswerable.jsonl")
    parser.add_argument("--share", type=float, default=0.25, help="the part of the questions that is public at first; it falls to none (default: %(default)s)")
    parser.add_argument("--init", type=Path, metavar="FILE", help="weights to start from, in place of MiniLM's")
    parser.add_argument("--rate", type=float, default=1.1e-4, help="the learning rate of MiniLM's layers (default: %(default)s)")
    parser.add_argument("--minutes", type=float, default=60, help="of each worker's processor time (default: %(default)s)")
    parser.add_argument("--workers", type=int, default=2, help="processes, of one thread each (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("--average", nargs="+", metavar="[WEIGHT:]FILE", help="train nothing: write the mean of these weights")
    options = parser.parse_args(arguments)
    try:
        if options.average:
            average(options.average, options.out)
            return 0
        encoder = SentenceEncoder()
        own = []
        for times, folder in options.reports:
            own += times * untold([report_tasks(folder, name, encoder) for name in names(folder) if name not in options.hold])
        public = squad_tasks(options.squad, encoder) if options.squad else []
        public += clapnq_tasks(options.clapnq, encoder) if options.clapnq else []
        public = [task for task in public if max(len(task.paragraphs[i].text) for i in [*task.answers, *task.others[:1]]) < _LONGEST]
    except (ReportChatError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    given = {name: tensor.float() for name, tensor in load_file(options.init).items()} if options.init else {}
    weights = first_weights(options.seed) | given
    for tensor in weights.values():
        tensor.share_memory_()  # type: ignore[no-untyped-call]
    print(f"{len(own)} questions of reports, {len(public)} public ones", flush=True)
    options.share = options.share if public else 0.0
    multiprocessing.start_processes(learn, (options, weights, own, public, set(given)), nprocs=options.workers, start_method="fork")  # type: ignore[attr-defined, no-untyped-call]
    return 0


if __name__ == "__main__":
    sys.exit(main())
