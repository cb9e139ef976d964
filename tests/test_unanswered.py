"""The log of what nobody could answer: only where asked for, one JSON line each, and nothing that tells of a person."""

import json
import logging
import os
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path
from typing import Any

import pytest
from changing import until, write

from data import ReportChatError
from index import Index
from qa import Answer
from qa.wording import ANSWERED, REFUSED
from ui.chat import Chat
from ui.conversation import Turn, conversation
from ui.loading import Loading
from ui.unanswered import Unanswered, without_persons


def refusal(question: str, reason: Any = "not-stated") -> Answer:
    return Answer(question, "refused", REFUSED[reason], reason=reason, snapshot="0123")


def lines(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def test_refusals_are_noted_and_nothing_else(tmp_path: Path, fake_index: Index) -> None:
    file = tmp_path / "log.jsonl"
    log, reports = Unanswered(file), fake_index.snapshot.reports
    for answer in (refusal("Why?"), Answer("How?", "answered", ANSWERED), Answer("hi", "smalltalk", "Hello."), refusal("", "empty"), refusal("x", "too-long")):
        log.note(answer, reports)
    found = lines(file)
    assert [line["question"] for line in found] == ["Why?"]
    assert set(found[0]) == {"date", "kind", "question", "status", "reason", "snapshot"}
    assert len(found[0]["date"]) == len("2026-01-01")


@pytest.mark.parametrize(
    ("question", "noted"),
    [
        ("Is Jo Bloggs (jo@bloggs.example) there?", "Is [name] ([e-mail]) there?"),
        ("Mary Poole-Smith hit me. Does Mary live in Bolton?", "[name] hit me. Does [name] live in Bolton?"),
        ("Sarah told me that nobody came.", "[name] told me that nobody came."),
        ("Nobody came. “Ellie-Mae's mum rang. Mohammed was there.", "Nobody came. “[name]'s mum rang. [name] was there."),
        ("IS JO THERE", "IS [name] THERE"),
        ("Zoë told me that nobody came.", "[name] told me that nobody came."),
        ("Is Łukasz or Élodie there?", "Is [name] or [name] there?"),
        ("Ring 0161.555.0199", "Ring [number]"),
        ("Which GCSE and EHCP results did Wigan have?", "Which GCSE and EHCP results did Wigan have?"),
        ("Ring me on 0161 555 0199 or +44 161 555 0199", "Ring me on [number] or [number]"),
        ("We live at WN1 1AA, is that near?", "We live at [postcode], is that near?"),
        ("What did Ofsted say about Bolton in 2022?", "What did Ofsted say about Bolton in 2022?"),
        ("How many children are there?", "How many children are there?"),
    ],
)
def test_what_tells_of_a_person_is_blanked(fake_index: Index, question: str, noted: str) -> None:
    assert without_persons(question, fake_index.snapshot.reports) == noted


ORDINARY = """
Adoption Anybody Anything April Are Asked Autism Autumn Bill Boys Bullying Can Carers Chelsea Christian Christmas Compared Could Covid Dad Daily Dear Despite
Did Do Doctors Does Don't Drew Early Easter English Everyone Everything Faith Families Fewer Foster Frank Friday Girls Give Gran Grandma Grant Grants Grace He
Hello Hi Honestly Hope Housing How I If Is It Joy Just Kids Lads List Lots Mark May Me Might Money Most Mould Mum Must My Nan Never Next Nick Nobody None Nor
Nothing Nursery Ofsted Once One Our Parents Patience Paris Perhaps Please Police Polish Rent Rich Rob Robin Roughly Rose Say School Sent She Should Since
Someone Sometimes Somebody Staff Stuck Sue Summer Surely Teachers Teens Tell Thanks That The There These They Things This Those Today Tomorrow Unfortunately
Until Upon Usually Victoria Waiting We Were What When Whereabouts Which Who Whoever Why Will Won't Work Would Yes Yesterday You Youngsters
"""


def test_a_word_that_has_its_capital_from_opening_a_sentence_is_no_name() -> None:
    said = " ".join(f"{word} is what was said." for word in ORDINARY.split())
    assert without_persons(said, ()) == said


def test_a_verdict_is_noted_beside_them_and_can_be_taken_back(tmp_path: Path, fake_index: Index) -> None:
    class Opened:
        index = fake_index

    file = tmp_path / "log.jsonl"
    chat = Chat(Loading[Any](Opened), Unanswered(file))
    turns = chat.judged("1 up", (Turn("Why?", refusal("Why?")), Turn("When?", problem="no")))
    assert [turn.thumb for turn in turns] == ["up", ""]
    assert 'data-thumb="up" aria-pressed="true"' in conversation(turns, judged=True)
    assert [turn.thumb for turn in chat.judged("1", turns)] == ["", ""]
    assert [line["thumb"] for line in lines(file)] == ["up", "withdrawn"]
    for nonsense in ("", "2 up", "3 up", "0 up", "1 sideways", "-1 up", "x"):
        assert chat.judged(nonsense, turns) == turns
    assert len(lines(file)) == 2


def test_without_the_flag_nothing_is_noted_and_nobody_is_asked_for_a_verdict() -> None:
    chat = Chat(Loading[Any](object))
    turns = (Turn("Why?", refusal("Why?")),)
    assert chat.judged("1 up", turns) == turns
    assert "thumb" not in conversation(turns)


def test_a_file_that_cannot_be_written_is_said_at_once_and_later_costs_no_answer(tmp_path: Path, fake_index: Index, caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(ReportChatError, match="cannot be written"):
        Unanswered(tmp_path / "no" / "log.jsonl")
    folder = tmp_path / "folder"
    folder.mkdir()
    log = Unanswered(folder / "log.jsonl")
    (folder / "log.jsonl").unlink()
    folder.rmdir()
    with caplog.at_level(logging.ERROR):
        log.note(refusal("Why?"), fake_index.snapshot.reports)
    assert "could not be noted" in caplog.text


def said(address: str, path: str, body: object = None) -> Any:
    """Return what the server says to the request, the last line of a stream without its name."""
    headers = {"Content-Type": "application/json", "Accept": "application/json, text/event-stream"}
    asked = urllib.request.Request(address + path, json.dumps(body).encode() if body else None, headers)
    with urllib.request.urlopen(asked, timeout=120) as response:
        return json.loads(response.read().decode().strip().splitlines()[-1].removeprefix("data: "))


def ask_everywhere(address: str, question: str) -> None:
    """Ask on the page, by both forms of a program's call and through the tool, and see that each was answered or refused."""
    number = next(event["id"] for event in said(address, "config")["dependencies"] if event["api_name"] == "ask_1")
    said(address, "gradio_api/queue/join", {"data": [question, None, [], []], "fn_index": number, "session_hash": "reader"})
    with urllib.request.urlopen(f"{address}gradio_api/queue/data?session_hash=reader", timeout=120) as stream:
        assert "outcome refused" in stream.read().decode()
    for path, body in (("call/ask", {"data": [question, []]}), ("call/v2/ask", {"question": question})):
        event = said(address, f"gradio_api/{path}", body)["event_id"]
        assert said(address, f"gradio_api/{path}/{event}")[0]["status"] == "refused"
    called = {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "ask", "arguments": {"question": question}}}
    assert said(address, "gradio_api/mcp/", called)["result"]["structuredContent"]["status"] == "refused"


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("built")
    write(made / "reports", 40)
    subprocess.run([sys.executable, "-m", "index", "--reports", made / "reports", "--index", made / "index"], check=True, capture_output=True)
    return made / "index"


@pytest.mark.parametrize("flag", [False, True])
def test_without_the_flag_no_question_is_written_anywhere(index: Path, tmp_path: Path, flag: bool) -> None:
    """Of all that a served chat could write to: its folders, its index, where it was started and what it says there. With the flag, the log alone."""
    question = "why do lemons taste of quzzxquzz?"
    for name in ("home", "temporary", "gradio", "here"):
        (tmp_path / name).mkdir()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    told, log = tmp_path / "here" / "told", tmp_path / "here" / "unanswered.jsonl"
    places = {"HOME": "home", "TMPDIR": "temporary", "GRADIO_TEMP_DIR": "gradio"}
    environment = os.environ | {name: str(tmp_path / place) for name, place in places.items()} | {"PYTHONPATH": str(Path.cwd())}
    command = [sys.executable, "-u", "-m", "ui", "--index", str(index), "--mcp", "--port", str(port), *(["--log-unanswered", str(log)] if flag else [])]
    with told.open("w") as output, subprocess.Popen(command, cwd=tmp_path / "here", env=environment, stdout=output, stderr=subprocess.STDOUT) as server:
        try:
            until(lambda: "The chat is open" in told.read_text() or server.poll() is not None)
            ask_everywhere(f"http://127.0.0.1:{port}/", question)
        finally:
            server.terminate()
    written = [file for top in (tmp_path, index) for file in top.rglob("*") if file.is_file()]
    assert told in written
    assert [file for file in written if b"quzzxquzz" in file.read_bytes()] == ([log] if flag else [])
