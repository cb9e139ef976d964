"""Scripted answers, of every kind at once and without a model, and the page that is served with them."""

import socket
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from data import sentences
from index.snapshot import Snapshot
from qa import Answer, Citation
from qa.wording import ANSWERED, REFUSED, smalltalk
from ui.__main__ import OFFLINE
from ui.app import build, serve
from ui.live import Live
from ui.unanswered import Unanswered


@dataclass
class Scripted:
    """Stands where an `Answerer` stands. What a question is called decides what comes of it; "slow" waits until `go` is set."""

    index: "Served"
    go: threading.Event = field(default_factory=threading.Event)
    asked: list[str] = field(default_factory=list)

    def ask(self, question: str, *, history: Sequence[str] = (), reports: Sequence[str] = ()) -> Answer:
        self.asked.append(question)
        if question == "slow":
            self.go.wait(300)
        if question == "fault":
            raise RuntimeError("a fault")
        return replace(self._answer(question), question=question, snapshot=self.index.snapshot.digest)

    def _answer(self, question: str) -> Answer:
        if reply := smalltalk(question):
            return Answer("", "smalltalk", reply)
        near = (self._cited("3", 1), self._cited("20", 2))
        if question == "wrong":
            return Answer("", "refused", REFUSED["wrong-premise"], citations=(self._cited("47", 1),), reason="wrong-premise")
        if question in REFUSED:
            suggestions = ("What is the staff retention rate?", "Who led the inspection?")
            return Answer("", "refused", REFUSED[question], reason=question, nearest=near, suggestions=suggestions)
        understood = "What is the staff retention rate in 2022?" if question == "and in 2022?" else ""
        return Answer("", "answered", ANSWERED, citations=(self._cited("29", 1),), understood=understood)

    def _cited(self, name: str, number: int) -> Citation:
        report = self.index.snapshot.reports[0]
        paragraph = next(p for p in report.paragraphs if p.id == name)
        return Citation(number, report, paragraph, sentences(paragraph)[:1])


@dataclass(frozen=True)
class Served:
    snapshot: Snapshot


@contextmanager
def serving_scripted(scripted: Scripted, index: Path, noted: Path) -> Iterator[str]:
    """Where the page over the index is served, with the scripted answers; what nobody could answer is noted in the file."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    live = Live(index, lambda: pytest.fail("the scripted answerer is there"))
    live.answerer.put(scripted)  # type: ignore[arg-type]
    with pytest.MonkeyPatch.context() as environment:
        for name, value in OFFLINE.items():
            environment.setenv(name, value)
        page = build(live, unanswered=Unanswered(noted))
        yield serve(page, live, host="127.0.0.1", port=port, block=False)
        page.close(verbose=False)
