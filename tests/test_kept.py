"""The conversation that a browser keeps: it comes back as it was, and never with words that the served report does not hold."""

import json
from dataclasses import replace
from typing import Any

import pytest

from data import sentences
from index import Index
from index.snapshot import Snapshot
from qa import Answer, Citation
from qa.wording import ANSWERED, ANSWERED_IN_PART, REFUSED, THANKS
from ui.chat import GONE
from ui.conversation import CHANGED, FAILED, INTERRUPTED, STOPPED, Turn, conversation
from ui.kept import OTHER_BUILD, kept, rechecked, restored
from ui.line import BUSY


@pytest.fixture
def turns(fake_index: Index) -> list[Turn]:
    report = next(iter(fake_index.reports.values()))
    paragraph = next(p for p in report.paragraphs if p.id == "29")
    citation = Citation(1, report, paragraph, sentences(paragraph)[:1])
    digest, built = fake_index.snapshot.digest, fake_index.snapshot.built
    refused = Answer("b", "refused", REFUSED["unknown-name"], nearest=(citation,), reason="unknown-name", detail="Bo", suggestions=("a?",), snapshot=digest)
    return [
        Turn("a", Answer("a", "answered", ANSWERED, citations=(citation,), understood="A", snapshot=digest), built=built, thumb="up"),
        Turn("b", refused, built=built, reports=("wigan-2022",)),
        Turn("thanks", Answer("thanks", "smalltalk", THANKS, snapshot=digest), built=built),
        Turn("waits"),
    ]


def through_a_browser(turns: list[Turn]) -> Any:
    return json.loads(json.dumps(kept(turns)))


def test_a_conversation_comes_back_as_it_was(fake_index: Index, turns: list[Turn]) -> None:
    back = restored(through_a_browser(turns), fake_index.snapshot)
    assert conversation(back[:3], judged=True) == conversation(turns[:3], judged=True)
    assert [turn.answer for turn in back[:3]] == [turn.answer for turn in turns[:3]]
    assert [turn.reports for turn in back] == [turn.reports for turn in turns]
    assert back[3].problem == INTERRUPTED


def test_a_turn_without_an_answer_keeps_what_it_says_and_one_of_another_version_harms_no_other(fake_index: Index, turns: list[Turn]) -> None:
    said = [Turn("x", problem=problem) for problem in (STOPPED, FAILED, CHANGED, BUSY, GONE)]
    old = Turn("howdy", Answer("howdy", "smalltalk", THANKS, snapshot=fake_index.snapshot.digest))
    back = restored(through_a_browser([turns[0], *said, old]), fake_index.snapshot)
    assert back[0].answer == turns[0].answer
    assert [turn.problem for turn in back[1:]] == [STOPPED, FAILED, CHANGED, BUSY, GONE, INTERRUPTED]
    (invented,) = restored([{"question": "x", "problem": "<b>Pay here</b>"}], fake_index.snapshot)
    assert invented.problem == INTERRUPTED


def test_a_refusal_that_names_the_reports_names_those_that_are_there_now(fake_index: Index) -> None:
    answer = Answer("Bolton?", "refused", REFUSED["other-report"], reason="other-report", detail="Bolton", reports=("Gone 1999",))
    (back,) = restored(through_a_browser([Turn("Bolton?", answer)]), fake_index.snapshot)
    assert back.answer
    assert back.answer.said.endswith("Bolton. There are reports on: Wigan 2022.")


def test_an_answer_to_one_of_two_things_still_says_which(fake_index: Index, turns: list[Turn]) -> None:
    assert turns[0].answer
    partly = replace(turns[0].answer, message=ANSWERED_IN_PART, detail="“who chairs <it>”")
    (back,) = restored(through_a_browser([replace(turns[0], answer=partly)]), fake_index.snapshot)
    assert back.answer == partly
    assert "does not seem to state what else you asked: “who chairs &lt;it&gt;”." in conversation([back])


def changed(snapshot: Snapshot, old: str, new: str) -> Snapshot:
    report = snapshot.reports[0]
    paragraphs = tuple(replace(p, text=p.text.replace(old, new)) for p in report.paragraphs)
    return replace(snapshot, folder=snapshot.folder.with_name("another"), reports=(replace(report, paragraphs=paragraphs),))


def test_an_answer_of_another_build_says_so(fake_index: Index, turns: list[Turn]) -> None:
    back = restored(through_a_browser(turns), changed(fake_index.snapshot, "zebra", "horse"))
    assert [turn.note for turn in back] == [OTHER_BUILD, OTHER_BUILD, OTHER_BUILD, ""]
    assert back[0].answer
    assert back[0].answer.snapshot == fake_index.snapshot.digest
    assert OTHER_BUILD in conversation(back)


@pytest.mark.parametrize(("old", "new"), [("has four children", "has five children"), ("The local authority has", "It has")])
def test_words_that_the_report_no_longer_holds_are_not_shown(fake_index: Index, turns: list[Turn], old: str, new: str) -> None:
    back = restored(through_a_browser(turns), changed(fake_index.snapshot, old, new))
    assert [turn.problem for turn in back[:2]] == [CHANGED, CHANGED]
    html = conversation(back)
    assert "four children" not in html
    assert 'data-question="a"' in html


def test_words_that_the_report_holds_again_are_shown_again(fake_index: Index, turns: list[Turn]) -> None:
    other = changed(fake_index.snapshot, "has four children", "has five children")
    gone = rechecked(restored(through_a_browser(turns[:2]), other), other)
    assert [turn.problem for turn in gone] == [CHANGED, CHANGED]
    for back in (rechecked(gone, fake_index.snapshot), restored(through_a_browser(list(gone)), fake_index.snapshot)):
        assert conversation(back, judged=True) == conversation(turns[:2], judged=True)


def test_what_contradicts_a_question_stays_though_a_passage_that_was_not_shown_has_changed(fake_index: Index, turns: list[Turn]) -> None:
    report = next(iter(fake_index.reports.values()))
    near, cited = (Citation(1, report, p, sentences(p)[:1]) for p in report.paragraphs if p.id in ("29", "47"))
    answer = Answer("Why?", "refused", REFUSED["wrong-premise"], reason="wrong-premise", citations=(cited,), nearest=(near,))
    (back,) = restored(through_a_browser([Turn("Why?", answer)]), changed(fake_index.snapshot, "has four children", "has five children"))
    assert back.answer
    assert back.answer.citations[0].label == cited.label


def test_a_report_that_is_gone_takes_its_answers_along(fake_index: Index, turns: list[Turn]) -> None:
    back = restored(through_a_browser(turns), replace(fake_index.snapshot, reports=()))
    assert [turn.problem for turn in back[:2]] == [CHANGED, CHANGED]


def spoilt(**what: Any) -> Any:
    def spoil(entries: list[dict[str, Any]]) -> Any:
        return [entries[0] | what]

    return spoil


@pytest.mark.parametrize(
    "spoil",
    [
        lambda _: None,
        lambda _: "words",
        lambda _: {"question": "a"},
        lambda _: [1],
        lambda _: [{}],
        lambda _: [{"question": 3}],
    ],
)
def test_what_is_no_conversation_is_none(fake_index: Index, turns: list[Turn], spoil: Any) -> None:
    assert restored(spoil(through_a_browser(turns)), fake_index.snapshot) == ()


@pytest.mark.parametrize(
    "spoil",
    [
        spoilt(status="advice"),
        spoilt(status="answered", citations=[]),
        spoilt(status="refused", reason="<script>"),
        spoilt(status="smalltalk"),
        spoilt(citations=[{}]),
        spoilt(citations=[{"report": "wigan-2022", "paragraph": "29", "sentences": [[0, 0, ""]]}]),
        spoilt(citations=[{"report": ["wigan-2022"], "paragraph": "29", "sentences": []}]),
        spoilt(citations=[{"report": "wigan-2022", "paragraph": "29", "sentences": [["0", 3, "The"]]}]),
        spoilt(suggestions=3),
        lambda entries: [{name: value for name, value in entries[0].items() if name != "suggestions"}],
    ],
)
def test_what_no_version_kept_is_a_question_without_an_answer_and_harms_no_other(fake_index: Index, turns: list[Turn], spoil: Any) -> None:
    entries = through_a_browser(turns)
    spoilt_one, other = restored([*spoil(entries), entries[1]], fake_index.snapshot)
    assert (spoilt_one.question, spoilt_one.answer, spoilt_one.problem) == ("a", None, INTERRUPTED)
    assert other.answer == turns[1].answer


@pytest.mark.parametrize(("reports", "read"), [(None, ()), ("wigan-2022", ()), ({"wigan-2022": 1}, ()), ([1, ["x"], "wigan-2022"], ("wigan-2022",))])
def test_reports_that_no_version_kept_are_none_and_harm_no_answer(fake_index: Index, turns: list[Turn], reports: Any, read: tuple[str, ...]) -> None:
    (back, *_) = restored(spoilt(reports=reports)(through_a_browser(turns)), fake_index.snapshot)
    assert (back.answer, back.reports) == (turns[0].answer, read)


def test_an_invented_quote_is_not_shown(fake_index: Index, turns: list[Turn]) -> None:
    entries = through_a_browser(turns)
    entries[0]["citations"][0]["sentences"] = [[0, 9, "Excellent"]]
    assert [turn.problem for turn in restored(entries, fake_index.snapshot)][:1] == [CHANGED]
