"""A bare Gradio app that returns what it is sent: `python tests/bench/echo.py PORT`. `clients.py` compares with it."""

import sys
from typing import Any

import gradio as gr


def echo(sent: dict[str, Any]) -> dict[str, Any]:
    return sent


with gr.Blocks() as app:
    gr.api(echo, api_name="ask")

if __name__ == "__main__":
    app.launch(server_name="127.0.0.1", server_port=int(sys.argv[1]), quiet=True)
