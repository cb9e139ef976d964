"""What other programs are given, by real clients of a real server: gradio_client, plain HTTP, and the Model Context Protocol."""

import json
import re
import socket
import urllib.request
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from anyio.from_thread import BlockingPortal, start_blocking_portal
from conftest import FakeEncoder
from gradio_client import Client
from gradio_client.exceptions import AppError
from mcp import ClientSession
from mcp.client.streamable_http import streamable_http_client
from test_qa import CONSTANTS, FakeReader

from data import Paragraph, ReportChatError
from index import Index
from qa import Answerer
from qa.reader import Reading
from ui.__main__ import OFFLINE
from ui.app import build, serve
from ui.chat import Chat
from ui.conversation import FAILED
from ui.live import Live
from ui.loading import Loading
from ui.programs import answer_calls

ANSWERED, REFUSED = "How many children in unregistered homes?", "What is on television tonight?"
UNKNOWN = "There is no report here with the key 'bolton-2022', only wigan-2022."
SHAPE: dict[str, Any] = {
    "question": str, "status": str, "reason": (str, type(None)), "detail": str, "message": str, "understood": str, "citations": list, "nearest": list,
    "snapshot": str, "ms": float,
}  # fmt: skip
CITED: dict[str, Any] = {"report": str, "paragraph": str, "label": str, "section": str, "page": (int, type(None)), "sentences": list}


class TrippedReader(FakeReader):
    """A reader that fails over one word."""

    def read(self, question: str, paragraphs: Sequence[Paragraph]) -> list[Reading]:
        if "visits" in question:
            raise OSError("/etc/shadow cannot be read")
        return super().read(question, paragraphs)


@pytest.fixture(scope="module")
def answerer(fake_folder: Path) -> Answerer:
    return Answerer(Index.open(fake_folder, FakeEncoder()), TrippedReader(), constants=CONSTANTS)


@pytest.fixture(scope="module")
def portal() -> Iterator[BlockingPortal]:
    """A running event loop: without one gradio would make several, and close none."""
    with start_blocking_portal() as opened:
        yield opened


@pytest.fixture(scope="module")
def address(fake_folder: Path, answerer: Answerer, portal: BlockingPortal) -> Iterator[str]:
    """Where the chat is served with `--mcp`."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    live = Live(fake_folder, lambda: pytest.fail("the answerer is there"))
    live.answerer.put(answerer)
    with pytest.MonkeyPatch.context() as environment:
        for name, value in OFFLINE.items():
            environment.setenv(name, value)
        page = portal.call(lambda: build(live))
        yield portal.call(lambda: serve(page, live, host="127.0.0.1", port=port, mcp=True, block=False))
        page.close(verbose=False)


@pytest.fixture(scope="module")
def client(address: str) -> Iterator[Client]:
    made = Client(address, verbose=False, analytics_enabled=False)
    yield made
    made.close()


def same(found: dict[str, Any], answerer: Answerer, question: str, **more: Any) -> None:
    """Check that it is the JSON of the answer, but for how long it took, and that every member is of its kind."""
    expected = json.loads(json.dumps(answerer.ask(question, **more).as_json()))
    assert found | {"ms": 0} == expected | {"ms": 0}
    assert all(isinstance(found[name], kind) for name, kind in SHAPE.items())
    assert set(found) - {"suggestions"} == set(SHAPE)
    for citation in found["citations"] + found["nearest"]:
        assert set(citation) == set(CITED)
        assert all(isinstance(citation[name], kind) for name, kind in CITED.items())
        paragraph = next(p for p in answerer.index.reports[citation["report"]].paragraphs if p.id == citation["paragraph"])
        assert [paragraph.text[s["start"] : s["end"]] for s in citation["sentences"]] == [s["text"] for s in citation["sentences"]]


def post(address: str, path: str, body: object) -> Any:
    asked = urllib.request.Request(f"{address}gradio_api/{path}", json.dumps(body).encode(), {"Content-Type": "application/json"})
    with urllib.request.urlopen(asked, timeout=120) as response:
        return json.load(response)


def called(address: str, body: object, path: str = "call/ask") -> tuple[str, Any]:
    """Return the event that a call by plain HTTP ends with, and what comes with it."""
    event = post(address, path, body)["event_id"]
    with urllib.request.urlopen(f"{address}gradio_api/call/ask/{event}", timeout=120) as response:
        lines = response.read().decode().strip().splitlines()
    return lines[-2].removeprefix("event: "), json.loads(lines[-1].removeprefix("data: "))


@pytest.fixture
def through_mcp(address: str, portal: BlockingPortal) -> Callable[..., Any]:
    """What calls a method of a session with the server and returns what that returns."""

    async def session(method: str, *sent: object) -> Any:
        async with streamable_http_client(f"{address}gradio_api/mcp/") as (read, write, _), ClientSession(read, write) as opened:
            await opened.initialize()
            return await getattr(opened, method)(*sent)

    return lambda method, *sent: portal.call(session, method, *sent)


@pytest.mark.parametrize(("question", "status"), [(ANSWERED, "answered"), (REFUSED, "refused"), ("thanks", "smalltalk"), ("", "refused")])
def test_gradio_client_gets_the_answer(client: Client, answerer: Answerer, question: str, status: str) -> None:
    found = client.predict(question, api_name="/ask")
    assert found["status"] == status
    assert bool(found["citations"]) == (status == "answered")
    same(found, answerer, question)


def test_gradio_client_narrows_to_reports_by_name(client: Client, answerer: Answerer) -> None:
    same(client.predict(question=ANSWERED, reports=["wigan-2022"], api_name="/ask"), answerer, ANSWERED, reports=["wigan-2022"])
    with pytest.raises(AppError, match=re.escape(UNKNOWN)):
        client.predict(question=ANSWERED, reports=["bolton-2022"], api_name="/ask")


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("call/ask", {"data": [ANSWERED, []]}),
        ("call/ask", {"data": [ANSWERED, None]}),
        ("call/ask", {"data": [ANSWERED, ["wigan-2022"]]}),
        ("call/v2/ask", {"question": ANSWERED}),
        ("call/v2/ask", {"question": ANSWERED, "reports": ["wigan-2022"]}),
    ],
)
def test_plain_http_gets_the_answer(address: str, answerer: Answerer, path: str, body: object) -> None:
    event, data = called(address, body, path)
    assert event == "complete"
    same(data[0], answerer, ANSWERED)


@pytest.mark.parametrize(
    ("sent", "message"),
    [
        ([ANSWERED, ["bolton-2022"]], UNKNOWN),
        ([None, []], "The question must be a text."),
        ([ANSWERED, "wigan-2022"], "The reports must be a list of keys."),
        ([ANSWERED, [2022]], "The reports must be a list of keys."),
    ],
)
def test_plain_http_is_told_what_was_wrong(address: str, sent: list[object], message: str) -> None:
    event, data = called(address, {"data": sent})
    assert event == "error"
    assert data["error"] == message


def test_one_endpoint_is_listed_and_the_page_s_own_are_not(client: Client) -> None:
    listed = client.view_api(return_format="dict")
    assert isinstance(listed, dict)
    assert set(listed["named_endpoints"]) == {"/ask"}
    assert listed["unnamed_endpoints"] == {}
    ask = listed["named_endpoints"]["/ask"]
    assert "only in their own words" in ask["description"]
    assert [(p["parameter_name"], p["parameter_has_default"]) for p in ask["parameters"]] == [("question", False), ("reports", True)]
    for name in ("/restore", "/ask_1", "/renew"):
        with pytest.raises(ValueError, match="api_name"):
            client.predict([], api_name=name)


def test_one_tool_is_listed_with_what_it_takes(through_mcp: Callable[..., Any]) -> None:
    tools = through_mcp("list_tools").tools
    assert [found.name for found in tools] == ["ask"]
    assert "only in their own words" in tools[0].description
    takes = tools[0].inputSchema
    assert takes["required"] == ["question"]
    assert takes["properties"]["question"] == {"type": "string", "description": "one question in plain English, of at most 2,000 characters"}
    assert "wigan-2022" in takes["properties"]["reports"]["description"]
    assert through_mcp("list_resources").resources == []
    assert through_mcp("list_prompts").prompts == []


@pytest.mark.parametrize("arguments", [{"question": ANSWERED}, {"question": REFUSED}, {"question": ANSWERED, "reports": ["wigan-2022"]}])
def test_the_tool_gets_the_answer_as_json(through_mcp: Callable[..., Any], answerer: Answerer, arguments: dict[str, Any]) -> None:
    result = through_mcp("call_tool", "ask", arguments)
    assert not result.isError
    same(result.structuredContent, answerer, arguments["question"])
    assert [json.loads(part.text) for part in result.content] == [result.structuredContent]


@pytest.mark.parametrize(
    ("name", "arguments", "message"),
    [
        ("ask", {"question": ANSWERED, "reports": ["bolton-2022"]}, UNKNOWN),
        ("ask", {}, "'question' is a required property"),
        ("ask", {"question": 5}, "is not of type 'string'"),
        ("ask", {"question": ANSWERED, "chat": None}, "The tool takes no 'chat', only 'question' and 'reports'."),
        ("restore", {}, "There is no tool named 'restore', only 'ask'."),
    ],
)
def test_the_tool_is_told_what_was_wrong(through_mcp: Callable[..., Any], name: str, arguments: dict[str, Any], message: str) -> None:
    result = through_mcp("call_tool", name, arguments)
    assert result.isError
    assert message in result.content[0].text


def test_the_tool_says_nothing_of_a_fault_within(through_mcp: Callable[..., Any]) -> None:
    result = through_mcp("call_tool", "ask", {"question": "How are visits to children?"})
    assert result.isError
    assert [part.text for part in result.content] == [FAILED]


def test_many_unknown_reports_are_not_repeated(address: str) -> None:
    _, data = called(address, {"data": [ANSWERED, ["x" * 5000, *(str(n) for n in range(1000))]]})
    assert data["error"] == f"There is no report here with the key {'x' * 60!r}, nor 1000 others that you named, only wigan-2022."


def test_a_chat_without_mcp_has_no_tool_and_says_so(fake_folder: Path, portal: BlockingPortal) -> None:
    page = portal.call(lambda: build(Live(fake_folder, lambda: pytest.fail("nothing is asked"))))
    loading: Loading[Any] = Loading(lambda: pytest.fail("nothing is asked"))
    with pytest.raises(ReportChatError, match="cannot be served as an MCP tool"):
        answer_calls(page, Chat(loading))
