"""What is picked from the list that was just shown comes from that list, and what it does not hold is refused."""

import pytest
from test_qa import CONSTANTS, FakeReader

from data import Paragraph, Report, read_report
from index import Index
from qa import Answerer
from qa.direct.lists import improvements
from qa.follow_ups.picked import picked

LIST = "What needs to improve?"


@pytest.fixture(scope="module")
def points() -> list[Paragraph]:
    wigan: Report = read_report("data/reports/wigan-2022.txt")
    return improvements([wigan])


@pytest.mark.parametrize(
    ("question", "numbers"),
    [
        ("number 4?", [4]),
        ("tell me more about the first one", [1]),
        ("and the second point?", [2]),
        ("what is the last one", [7]),
        ("point three", [3]),
        ("why is the first one a problem?", [1]),
        ("number 4: why is that?", [4]),
        ("can you explain point 2 to me", [2]),
        ("number 8", None),
        ("And the second thing that needs to improve?", [2]),
        ("what's the second area for improvement?", [2]),
        ("number 0", None),
        ("which of those are about children in care?", [5]),
        ("which ones are about care leavers", [6]),
        ("are any of them about foster carers", []),
        ("is life-story work one of them?", [5]),
        ("is domestic abuse one of those", []),
        ("is there anything on there about allegations?", [4]),
        ("is there anything in it about adoption?", []),
        ("is life-story work on the list?", [5]),
        ("what about the care leavers one", [6]),
        ("the one on life-story work", [5]),
        ("the housing one", None),
        ("which teams are about to close?", None),
        ("the first thing they did", None),
        ("why?", None),
        ("what about adopters?", None),
        ("which are about adopters?", None),
        ("which is the most serious", []),
        ("whats the worst one?", []),
        ("which matters most", []),
        ("what is the most serious weakness of the front door", None),
    ],
)
def test_points_are_picked_by_place_or_topic(points: list[Paragraph], question: str, numbers: list[int] | None) -> None:
    found = picked(question, points)
    assert (None if found is None else [point.id for point in found]) == (None if numbers is None else [f"improve-{number}" for number in numbers])


def test_only_behind_the_list_is_anything_picked_from_it(fake_index: Index) -> None:
    answerer = Answerer(fake_index, FakeReader(), constants=CONSTANTS)
    one = answerer.ask("which of those are about care leavers?", history=[LIST])
    assert (one.status, [c.paragraph.id for c in one.citations]) == ("answered", ["improve-6"])
    none = answerer.ask("are any of them about foster carers?", history=[LIST])
    assert (none.status, none.reason, none.citations) == ("refused", "not-stated", ())
    assert [c.paragraph.id for c in none.nearest] == ["improve-1", "improve-2", "improve-3"]
    by_place = answerer.ask("number 4?", history=[LIST])
    assert by_place.citations[0].paragraph.id == "improve-4"
    assert len({c.paragraph.key for c in by_place.citations}) == len(by_place.citations)
    assert answerer.ask("and the last one", history=[LIST, "Are caseloads too high?"]).citations[0].paragraph.id == "improve-7"
    assert answerer.ask("and the last one", history=[LIST, "the first one"]).citations[0].paragraph.id == "improve-7"
    assert answerer.ask("what about the second one?", history=[LIST, "the first one"]).citations[0].paragraph.id == "improve-2"
    assert answerer.ask("which of those are about care leavers?", history=[LIST, "the first one"]).citations[0].paragraph.id == "improve-6"
    assert answerer.ask("are any of them about foster carers?", history=["Are caseloads too high?"]).nearest != none.nearest
    assert [c.paragraph.id for c in answerer.ask("number 4?", history=["Are caseloads too high?"]).citations] != ["improve-4"]
