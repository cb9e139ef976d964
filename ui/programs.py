"""What other programs are given: one function, which gradio serves over HTTP and, where wanted, as a tool of the Model Context Protocol."""

import json
import logging
from collections.abc import Awaitable, Callable
from typing import Any

import gradio as gr
from mcp.types import TextContent

from data import ReportChatError

from .chat import REPEATED, Chat
from .conversation import FAILED


def endpoint(chat: Chat, forget: Callable[[str], None]) -> Callable[..., Awaitable[dict[str, Any]]]:
    """Return the function that gradio serves; its name, types and docstring are what other programs read of it.

    Gradio opens a session for each call, as large as a page's, and would keep it; `forget` ends the one of this name.
    """

    async def ask(request: gr.Request, question: str, reports: list[str] | None = None) -> dict[str, Any]:
        """Answer a question about the inspection reports, only in their own words. The answer is quotes, each with its report, paragraph,
        page and place in the text, or a refusal (status "refused") with its reason and the nearest paragraphs, which do not answer it.

        Parameters:
            question: one question in plain English, of at most 2,000 characters
            reports: the keys of the reports to ask, as in ["wigan-2022"]; all of them where none is given
        """
        try:
            return await chat.line.run(lambda: _answer(chat, question, reports))
        except ReportChatError as error:
            raise gr.Error(str(error), print_exception=False) from error
        finally:
            forget(request.session_hash or "")

    return ask


def answer_calls(page: gr.Blocks, chat: Chat) -> None:
    """Have the tool, which gradio lists and serves, return JSON: gradio would return what Python prints of a dictionary.

    Raises `ReportChatError` where gradio could not serve it.
    """
    if page.mcp_server_obj is None:
        raise ReportChatError(f"The chat cannot be served as an MCP tool ({page.mcp_error}). Run: pip install -e .")

    async def call(name: str, arguments: dict[str, Any]) -> tuple[list[TextContent], dict[str, Any]]:
        if name != "ask":
            raise ReportChatError(f"There is no tool named {name!r}, only 'ask'.")
        if unknown := [key for key in arguments if key not in ("question", "reports")]:
            raise ReportChatError(f"The tool takes no {unknown[0][:REPEATED]!r}, only 'question' and 'reports'.")
        try:
            answer = await chat.line.run(lambda: _answer(chat, **arguments))
        except ReportChatError:
            raise
        except Exception as error:  # whoever called would be told what it says, which may name a file
            logging.getLogger(__name__).exception("a call of the tool failed")
            raise ReportChatError(FAILED) from error
        return [TextContent(type="text", text=json.dumps(answer, ensure_ascii=False))], answer

    page.mcp_server_obj.mcp_server.call_tool()(call)


def _answer(chat: Chat, question: object, reports: object = None) -> dict[str, Any]:
    """Return the answer's JSON. Raises `ReportChatError` where what was sent is not a question and keys of reports."""
    if not isinstance(question, str):
        raise ReportChatError("The question must be a text.")
    keys = [] if reports is None else reports
    if not isinstance(keys, list) or not all(isinstance(key, str) for key in keys):
        raise ReportChatError("The reports must be a list of keys.")
    return chat.answer(question, keys)
