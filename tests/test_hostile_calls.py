"""Whatever programs and pages call of a served chat ends within five seconds in an answer or is refused in words, and the chat still answers."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from anyio.from_thread import BlockingPortal, start_blocking_portal
from conftest import in_time
from hostile import ENTRY, JSON, LONGEST, cases, digest, mostly
from hypothesis import example, given
from hypothesis import strategies as st
from serving import Reply, Served, serving

from ui.unanswered import Unanswered

CLIENTS_FAULTS = (400, 404, 405, 411, 413, 422, 500)


@pytest.fixture(scope="module")
def portal() -> Iterator[BlockingPortal]:
    with start_blocking_portal() as opened:
        yield opened


@pytest.fixture(scope="module")
def noted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("noted") / "unanswered.jsonl"


@pytest.fixture(scope="module")
def served(fake_folder: Path, portal: BlockingPortal, noted: Path) -> Iterator[Served]:
    """A chat that still answers after all that it was sent, from the same index."""
    before = digest(fake_folder)
    with serving(fake_folder, portal, mcp=True, unanswered=Unanswered(noted)) as opened:
        yield opened
        event, data = opened.call(["How many children in unregistered homes?", []])
        assert (event, data[0]["status"]) == ("complete", "answered")
    assert digest(fake_folder) == before


def clear(reply: Reply) -> None:
    """Check that what was refused was refused in words, and with nothing of the inside."""
    assert reply.status in (200, *CLIENTS_FAULTS)
    words = reply.body.decode()
    assert "Traceback" not in words
    assert "site-packages" not in words
    assert reply.status == 200 or "detail" in json.loads(words)


def ended(served: Served, session: str, event: str) -> dict[str, Any]:
    """Return the last message of the event of that session."""
    reply = served.request("GET", f"gradio_api/queue/data?session_hash={session}")
    messages = [json.loads(line.removeprefix("data: ")) for line in reply.body.decode().split("\n") if line.startswith("data: ")]
    return next(message for message in messages if message.get("event_id") == event and message["msg"] == "process_completed")


CALLS = st.one_of(
    st.tuples(st.just("gradio_api/call/ask"), mostly(st.fixed_dictionaries({"data": st.lists(JSON, max_size=4)}), JSON)),
    st.tuples(st.just("gradio_api/call/v2/ask"), mostly(st.dictionaries(st.sampled_from(["question", "reports", "x", "oauth_token", "__sign"]), JSON), JSON)),
    st.tuples(
        st.sampled_from(["gradio_api/cancel", "gradio_api/reset"]),
        mostly(st.dictionaries(st.sampled_from(["session_hash", "fn_index", "event_id"]), JSON), JSON),
    ),
)


def test_any_call_of_a_program_is_answered_or_refused_in_words(served: Served) -> None:
    @cases(of=4)
    @given(CALLS)
    @example(("gradio_api/call/ask", {"data": [["x"] * 100_000, ["y"] * 100_000]}))
    @example(("gradio_api/call/ask", {"data": ["x", ["y"] * 100_000]}))
    @example(("gradio_api/call/ask", {"data": ["a" * LONGEST, []]}))
    @example(("gradio_api/call/ask", {}))
    @example(("gradio_api/call/v2/ask", {}))
    @example(("gradio_api/call/v2/ask", {"question": "How many?", "extra": 1}))
    def check(call: tuple[str, Any]) -> None:
        path, body = call
        with in_time():
            reply = served.post(path, body)
        clear(reply)
        if reply.status == 200 and "/call/" in path:
            told = served.request("GET", f"gradio_api/call/ask/{json.loads(reply.body)['event_id']}")
            lines = told.body.decode().strip().split("\n")
            assert lines[-2] in ("event: complete", "event: error")
            assert "Traceback" not in told.body.decode()

    check()


METHODS = [
    "initialize", "ping", "tools/list", "resources/list", "resources/read", "resources/subscribe", "prompts/list", "prompts/get", "completion/complete",
    "logging/setLevel", "sampling/createMessage", "notifications/initialized", "notifications/cancelled",
]  # fmt: skip
ARGUMENTS = mostly(st.fixed_dictionaries({"question": mostly(st.text(max_size=30), JSON)}, optional={"reports": JSON, "chat": JSON, "": JSON}), JSON)
CALLED = {"method": st.just("tools/call"), "params": mostly(st.fixed_dictionaries({"name": st.just("ask"), "arguments": ARGUMENTS}), JSON)}
OTHER = {"method": mostly(st.sampled_from(METHODS), JSON), "params": mostly(st.dictionaries(st.sampled_from(["uri", "name", "level", "x"]), JSON), JSON)}
NUMBERED = {"jsonrpc": st.just("2.0"), "id": mostly(st.integers(0, 99), JSON)}
MESSAGE = mostly(st.fixed_dictionaries(CALLED | NUMBERED), st.fixed_dictionaries(OTHER, optional=NUMBERED))


def test_any_message_to_the_tool_is_answered_or_refused_in_words(served: Served) -> None:
    @cases(of=4)
    @given(mostly(MESSAGE, st.lists(MESSAGE, max_size=3) | JSON))
    @example({"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "ask", "arguments": {"question": "a" * LONGEST}}})
    @example({"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "ask", "arguments": {"question": "x", "reports": ["y"] * 100_000}}})
    @example({"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "ask", "arguments": {"question": "How many?", "chat": None}}})
    def check(message: Any) -> None:
        with in_time():
            reply = served.post("gradio_api/mcp/", message, {"Accept": "application/json, text/event-stream"})
        assert reply.status in (200, 202, *CLIENTS_FAULTS)
        words = reply.body.decode()
        assert "Traceback" not in words
        assert "site-packages" not in words
        told = [line.removeprefix("data: ") for line in words.split("\n") if line.startswith(("data: ", "{"))]
        assert told or reply.status == 202
        assert all(isinstance(json.loads(line), dict) for line in told)
        assert "_answer" not in words, "it tells the name of a function inside"

    check()


@pytest.mark.parametrize(
    "body", [b"", b"{", b"\xff\xfe", b"[" * 100_000, b'{"data": NaN}', b'{"data": 1e999}', b'{"data": ["\\ud800", []]}', b"null", b"\0" * 100]
)
def test_a_body_that_is_no_json_is_refused_in_words(served: Served, body: bytes) -> None:
    for path in ("gradio_api/call/ask", "gradio_api/call/v2/ask", "gradio_api/queue/join", "gradio_api/cancel"):
        with in_time():
            clear(served.request("POST", path, body, {"Content-Type": "application/json"}))


def test_any_event_of_the_page_ends(served: Served) -> None:
    """By number, as the page calls them, with values of the wrong kinds, too few and too many."""
    numbers = [i for i, fn in served.page.fns.items() if fn.fn is not None]
    session = iter(range(10**9))

    @cases(of=4)
    @given(st.sampled_from(numbers) | st.integers(-5, 100), st.lists(JSON | ENTRY.map(lambda entry: [entry]), max_size=5))
    def check(number: int, data: list[Any]) -> None:
        name = f"hostile{next(session)}"
        with in_time():
            reply = served.post("gradio_api/queue/join", {"data": data, "fn_index": number, "session_hash": name})
            clear(reply)
            if reply.status == 200:
                message = ended(served, name, json.loads(reply.body)["event_id"])
                assert "Traceback" not in json.dumps(message)

    check()


def test_any_verdict_on_an_answer_ends_and_is_noted_as_one_of_three_or_not_at_all(served: Served, noted: Path) -> None:
    numbers = {fn.api_name: i for i, fn in served.page.fns.items() if fn.fn is not None}

    def send(session: str, name: str, data: list[Any]) -> dict[str, Any]:
        reply = served.post("gradio_api/queue/join", {"data": data, "fn_index": numbers[name], "session_hash": session})
        return ended(served, session, json.loads(reply.body)["event_id"])

    assert send("judging", "ask_1", ["How many children in unregistered homes?", None, [], []])["success"]

    @cases(of=4)
    @given(JSON | st.from_regex(r"0{0,6}[012] ?(up|down|sideways|)", fullmatch=True), JSON, JSON)
    @example("1 up", None, [])
    @example("1 sideways", None, [])
    @example("1", None, [])
    def check(verdict: Any, turns: Any, entries: Any) -> None:
        with in_time():
            message = send("judging", "judge", [verdict, turns, entries])
        assert "Traceback" not in json.dumps(message)

    check()
    thumbs = [line["thumb"] for line in map(json.loads, noted.read_text(encoding="utf-8").splitlines()) if line["kind"] == "thumb"]
    assert {"up", "withdrawn"} <= set(thumbs) <= {"up", "down", "withdrawn"}
