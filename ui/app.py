"""The page: a conversation on the left, the report beside it. Gradio carries the events; the HTML, the style and the script are ours."""

import os
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path
from typing import Any

import gradio as gr
from anyio import to_thread
from starlette.middleware import Middleware
from starlette.routing import Route

from data import Report
from qa.suggestions import FIRST_QUESTIONS, first_questions

from .chat import Chat, stopped
from .conversation import Turn, conversation, queued
from .document import document, report_bar
from .doors import Doors
from .export import as_html, as_json, as_markdown
from .kept import kept, rechecked, restored
from .limits import Meter
from .line import BusyError, Line
from .live import Live
from .live_route import live_route, live_strip
from .masthead import masthead, page_title
from .private import Private
from .programs import answer_calls, endpoint
from .unanswered import Unanswered

KEPT = {
    "in-browser": "Kept in this browser until you press Clear.",
    "in-tab": "Kept in this tab only, until you close it or press Clear.",
    "nowhere": "Not kept in this browser: it is gone when you leave this page. Save it if you need it later.",
}
_SANS = ("system-ui", "-apple-system", "Segoe UI", "Roboto", "Helvetica Neue", "Arial", "sans-serif")
_SHOWN_EVERY = 1.5  # seconds
_THREADS = 40  # for all that is no question
_MONO = ("ui-monospace", "Consolas", "Menlo", "monospace")
_QUIET: dict[str, Any] = {"show_progress": "hidden", "api_visibility": "private"}
_SAVED_AS = (("Markdown", "md", as_markdown), ("web page", "html", as_html), ("JSON", "json", as_json))


def build(live: Live, *, unanswered: Unanswered | None = None, administered: bool = False, line: Line | None = None) -> gr.Blocks:
    """Return the page over the reports that are live; the first visit starts to load what answers.

    Where `unanswered` is given, refused questions are noted there and readers can say whether an answer helped. Where it is
    `administered`, it has a link to the administrator's pages. Questions wait in `line`.
    """
    chat = Chat(live.answerer, unanswered, line or Line())

    def page_of(turns: tuple[Turn, ...], question: Any) -> tuple[Any, ...]:
        """Return what `outputs` below are given."""
        busy = bool(turns) and turns[-1].pending
        seen = [bool(not turns), bool(turns) and not busy, busy, not busy]
        return conversation(turns, judged=bool(unanswered)), turns, kept(turns), question, *(gr.update(visible=visible) for visible in seen)

    def on_page(turns: tuple[Turn, ...], entries: object) -> tuple[Turn, ...]:
        """Return the turns that the page shows: those that the browser keeps, where this server has forgotten them since, or was started anew."""
        return turns or restored(entries, live.snapshot)

    async def ask(question: str, turns: tuple[Turn, ...], entries: object, reports: list[str]) -> AsyncIterator[tuple[Any, ...]]:
        box_now: Any = ""  # emptied once: who waits may type the next question
        async for shown in _steps(chat.ask(question, stopped(on_page(turns, entries)), reports=reports), chat.line):
            yield page_of(shown, box_now)
            box_now = gr.skip()

    async def ask_again(turns: tuple[Turn, ...], entries: object, reports: list[str]) -> AsyncIterator[tuple[Any, ...]]:
        *earlier, last = on_page(turns, entries)
        async for shown in _steps(chat.ask(last.question, tuple(earlier), reports=reports), chat.line):
            yield page_of(shown, gr.skip())

    def stop(turns: tuple[Turn, ...], entries: object) -> tuple[Any, ...]:
        return page_of(stopped(on_page(turns, entries)), gr.skip())

    def edit(turns: tuple[Turn, ...], entries: object) -> tuple[Any, ...]:
        *earlier, last = on_page(turns, entries)
        return page_of(tuple(earlier), last.question)

    def clear() -> tuple[Any, ...]:
        return page_of((), "")

    def restore(turns: tuple[Turn, ...], entries: object) -> tuple[Any, ...]:
        live.answerer.start()
        shown, reports = on_page(turns, entries), live.snapshot.reports  # something may have been asked already
        # Gradio checks what is chosen by the choices that it gave this page itself, or else by those of now, of which one may be gone.
        given = gr.update(choices=_choices(reports))
        # The next question leans on the last one, and "Ask again" puts that anew: both to the reports that it was put to.
        if chosen := [report.key for report in reports if shown and report.key in shown[-1].reports]:
            given["value"] = chosen
        return *page_of(shown, gr.skip()), given

    def judge(verdict: str, turns: tuple[Turn, ...], entries: object) -> tuple[Any, ...]:
        found = chat.judged(verdict, on_page(turns, entries))
        return found, kept(found)

    def save(write: Callable[..., str]) -> Callable[[tuple[Turn, ...], object], str]:
        return lambda turns, entries: write(on_page(turns, entries), live.snapshot, exported=datetime.now(UTC))

    def renew(turns: tuple[Turn, ...], entries: object, chosen: list[str]) -> tuple[Any, ...]:
        """Return what `renewed` below are given after the reports have changed: the turns say what they were answered from."""
        snapshot = live.snapshot
        keys = [report.key for report in snapshot.reports]
        narrowed = gr.update(choices=_choices(snapshot.reports), value=[key for key in chosen if key in keys], visible=len(keys) > 1)
        title, *questions = _to_start_with(snapshot.reports)
        first = [gr.update(value=question, visible=bool(question)) for question in questions]
        return masthead(snapshot), document(snapshot.reports), narrowed, title, *first, *page_of(rechecked(on_page(turns, entries), snapshot), gr.skip())

    def switched() -> None:
        """Have the next visit begin with the reports that are live now."""
        reports = live.snapshot.reports
        page.title = page_title(reports)
        head.value, papers.value = masthead(live.snapshot), document(reports)
        narrow.choices, narrow.visible = [*_choices(reports)], len(reports) > 1
        heading.value, *questions = _to_start_with(reports)
        for button, question in zip(buttons, questions, strict=True):
            button.value, button.visible = question, bool(question)
        page.config = page.get_config_file()

    def forget(session: str) -> None:
        page.state_holder.session_data.pop(session, None)
        page.state_holder.time_last_used.pop(session, None)

    snapshot = live.snapshot
    page = gr.Blocks(title=page_title(snapshot.reports), analytics_enabled=False, fill_width=True)
    with page:
        gr.events.api(endpoint(chat, forget), api_name="ask", concurrency_limit=None)
        turns = gr.State(())
        # The reader's own browser keeps it. Gradio's BrowserState has one place for all tabs, and does not say when it could not keep it.
        browser = gr.HTML([], html_template="", visible="hidden")
        head = _html(masthead(snapshot), "masthead")
        _html(live_strip(administered=administered), "live")
        with gr.Row(elem_id="panes"):
            with gr.Column(elem_id="chat"):
                _html('<button type="button" class="open-report" aria-haspopup="dialog">Show the report</button>', "open-report")
                log = _html(conversation(()), "conversation")
                with gr.Column(elem_id="examples") as offered:
                    title, *questions = _to_start_with(snapshot.reports)
                    heading = _html(title, "examples-title")
                    buttons = [gr.Button(question, visible=bool(question), elem_classes="example") for question in questions]
                with gr.Row(elem_id="tools", visible=False) as tools:
                    again = gr.Button("Ask again", elem_id="again")
                    change = gr.Button("Edit", elem_id="edit")
                    saves = [(gr.Button(f"Save as {name}", elem_id=f"save-{ending}"), ending, write) for name, ending, write in _SAVED_AS]
                    over = gr.Button("Clear", elem_id="clear")
                    _html("".join(f'<p class="{where}">{words}</p>' for where, words in KEPT.items()), "kept")
                narrow = gr.CheckboxGroup(
                    _choices(snapshot.reports), label="Ask only these reports (none chosen: all)", visible=len(snapshot.reports) > 1, elem_id="narrow"
                )
                with gr.Row(elem_id="ask"):
                    box = gr.Textbox(label="Your question about the report", lines=1, max_lines=5, elem_id="question")
                    send = gr.Button("Ask", variant="primary", elem_id="send")
                    halt = gr.Button("Stop", visible=False, elem_id="stop")
            with gr.Column(elem_id="report"):
                _html(report_bar(), "report-bar")
                papers = _html(document(snapshot.reports), "document")
        payload = gr.Textbox(visible="hidden", label="What is saved")
        outputs = [log, turns, browser, box, offered, tools, halt, send]
        asked = [gr.on([box.submit, send.click], ask, [box, turns, browser, narrow], outputs, js=_js("asking", 4), concurrency_limit=None, **_QUIET)]
        asked += [button.click(ask, [button, turns, browser, narrow], outputs, js=_js("asking", 4), concurrency_limit=None, **_QUIET) for button in buttons]
        asked += [again.click(ask_again, [turns, browser, narrow], outputs, js=_js("asking", 3), concurrency_limit=None, **_QUIET)]
        for event in asked:
            event.then(None, js=_js("latest"), **_QUIET)
        halt.click(stop, [turns, browser], outputs, cancels=asked, **_QUIET).then(None, js=_js("latest"), **_QUIET)
        change.click(edit, [turns, browser], outputs, **_QUIET).then(None, js=_js("editing"), **_QUIET)
        over.click(clear, None, outputs, **_QUIET).then(None, js=_js("cleared"), **_QUIET)
        for button, ending, write in saves:
            saved = button.click(save(write), [turns, browser], payload, **_QUIET)
            saved.then(None, payload, js=f"(text) => window.reportChat.save(text, '{ending}')", **_QUIET)
        if unanswered:
            verdict = gr.Textbox(visible="hidden", label="Whether an answer helped", elem_id="verdict")
            verdict.change(judge, [verdict, turns, browser], [turns, browser], trigger_mode="multiple", concurrency_limit=1, **_QUIET)
        renewed = gr.Button("Show the reports as they are now", visible="hidden", elem_id="renew")
        renewed.click(renew, [turns, browser, narrow], [head, papers, narrow, heading, *buttons, *outputs], **_QUIET)
        browser.change(None, browser, js="(entries) => window.reportKept.keep(entries)", **_QUIET)
        # Put there before anything is asked of the server: where that refuses, the next question sends it.
        reopened = page.load(None, None, browser, js="() => window.reportKept.reopened()", **_QUIET)
        reopened.then(restore, [turns, browser], [*outputs, narrow], **_QUIET).then(None, js=_js("ready"), **_QUIET)
    live.when_switched(switched)
    return page


def serve(
    page: gr.Blocks,
    live: Live,
    *,
    host: str,
    port: int,
    routes: Sequence[Route] = (),
    mcp: bool = False,
    line: Line | None = None,
    meter: Meter | None = None,
    trusted_proxies: Sequence[str] = (),
    block: bool = True,
) -> str:
    """Serve the page, and `routes` beside it, and say where; return the address once it accepts connections, or where `block`, when it ends.

    With `mcp`, the endpoint `ask` is an MCP tool too. `line` is the page's; `meter` counts each client. Who a client is, only
    `trusted_proxies` may say for another.
    """
    style = _packaged("style.css") + _packaged("live.css")
    script = "".join(_packaged(name) for name in ("report.js", "kept.js", "chat.js", "live.js"))
    head = f"<style>{style}</style><script>{script}</script>"
    theme = gr.themes.Base(font=_SANS, font_mono=_MONO).set(
        body_background_fill="#f4f5f7", body_background_fill_dark="#12161b", body_text_color="#1b232d", body_text_color_dark="#e6e9ed"
    )
    line = line or Line()
    ours = [live_route(live), *routes]
    doors = Middleware(Doors, routes=ours, line=line, meter=meter, mcp=mcp)
    # Gradio hands nothing on to uvicorn, which reads this, and would else believe any program on this machine.
    os.environ["FORWARDED_ALLOW_IPS"] = ",".join(trusted_proxies)
    page.queue(default_concurrency_limit=None, api_open=False)
    _, address, _ = page.launch(
        server_name=host,
        server_port=port,
        prevent_thread_lock=True,
        quiet=True,
        share=False,
        ssr_mode=False,
        footer_links=[],
        favicon_path=Path(str(files("ui") / "favicon.svg")),
        theme=theme,
        head=head,
        mcp_server=mcp,
        max_threads=_THREADS + line.most,  # gradio reserves one for each that waits, and starts it only where it is needed
        app_kwargs={"middleware": [Middleware(Private, title=lambda: str(page.title)), doors], "routes": ours},
    )
    if mcp:
        answer_calls(page, Chat(live.answerer, line=line))
    print(f"The chat is open at {address.rstrip('/')}", flush=True)
    if block:
        page.block_thread()
    return address


async def _steps(asked: Iterator[tuple[Turn, ...]], line: Line) -> AsyncIterator[tuple[Turn, ...]]:
    """Yield what the conversation becomes: with the question in it, with its place in the line, and with what came of it.

    The answer is found on a thread that is left behind where the reader stops it.
    """
    shown = next(asked)
    *earlier, turn = shown
    yield shown
    try:
        with line.join() as place:
            # Gradio ends what a reader has left only where something is yielded, so the place is, even where it stays the same.
            while not await place.reached(within=_SHOWN_EVERY):
                yield (*earlier, replace(turn, waiting=queued(place.before + 1)))
            async for shown in _answered(asked):
                yield shown
    except BusyError as error:
        yield (*earlier, replace(turn, problem=str(error)))


async def _answered(asked: Iterator[tuple[Turn, ...]]) -> AsyncIterator[tuple[Turn, ...]]:
    while (shown := await to_thread.run_sync(next, asked, None, abandon_on_cancel=True)) is not None:
        yield shown


def _js(name: str, inputs: int = 0) -> str:
    """Return the script that calls ours of this name and hands on what an event sends."""
    return f"(...sent) => {{ window.reportChat.{name}(); return sent.slice(0, {inputs}); }}"


def _choices(reports: Sequence[Report]) -> list[tuple[str, str]]:
    """Return what the reader chooses from: each report's name, with the key where another has the same, and the key."""
    names = [report.name for report in reports]
    return [(name if names.count(name) == 1 else f"{name} ({report.key})", report.key) for name, report in zip(names, reports, strict=True)]


def _to_start_with(reports: Sequence[Report]) -> tuple[str, ...]:
    """Return the heading and the questions that an empty page offers, "" for those that there are not."""
    found = first_questions(reports)
    return ("<h2>Questions to start with</h2>" if found else "", *found, *[""] * (FIRST_QUESTIONS - len(found)))


def _html(value: str, name: str) -> gr.HTML:
    return gr.HTML(value, elem_id=name, apply_default_css=False, padding=False)


def _packaged(name: str) -> str:
    return (files("ui") / name).read_text(encoding="utf-8")
