"""`python docs/screenshots.py`: photograph the running chat, with the real report and model, for the README. Writes docs/screenshots/*.png."""

import io
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PIL import Image
from playwright.sync_api import Browser, Page, expect, sync_playwright

FOLDER = Path(__file__).parent / "screenshots"
ANSWERED = "How many children are in unregistered children's homes?"
REFUSED = "How much are foster carers paid?"
FOUND = "care leavers"
COLOURS = 128  # text on plain ground needs no more, and a palette keeps a picture in the repository small
PATIENCE = 120_000  # milliseconds: the model loads with the first question


@contextmanager
def served() -> Iterator[str]:
    """Build the index of data/reports aside, serve the chat on it, and give its address."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, "-m", "index", "--index", folder], check=True, capture_output=True)  # noqa: S603
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        command = [sys.executable, "-u", "-m", "ui", "--index", folder, "--port", str(port)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:  # noqa: S603
            try:
                if not (server.stdout and server.stdout.readline()):
                    raise SystemExit("The chat did not start.")
                yield f"http://127.0.0.1:{port}/"
            finally:
                server.terminate()


@contextmanager
def opened(browser: Browser, address: str, *, width: int = 1280, height: int = 800, **context: Any) -> Iterator[Page]:
    """Open the chat in a window of this size."""
    with browser.new_context(viewport={"width": width, "height": height}, reduced_motion="reduce", **context) as window:
        page = window.new_page()
        page.goto(address)
        expect(page.locator("#document .report").first).to_be_attached(timeout=PATIENCE)
        yield page


def ask(page: Page, question: str, outcome: str) -> None:
    """Ask, and wait for this outcome: a picture must not show another than it is said to."""
    page.get_by_label("Your question about the report").fill(question)
    page.keyboard.press("Enter")
    expect(page.locator(".turn:last-child .question")).to_contain_text(question, timeout=PATIENCE)
    expect(page.locator(f".turn:last-child .outcome.{outcome}")).to_be_visible(timeout=PATIENCE)


def photograph(page: Page, name: str) -> None:
    """Write what is in the window."""
    page.wait_for_timeout(500)  # the report scrolls to what is cited
    with Image.open(io.BytesIO(page.screenshot())) as picture:
        picture.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(FOLDER / f"{name}.png", optimize=True)


def main() -> None:
    """Photograph every screen."""
    chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    FOLDER.mkdir(exist_ok=True)
    with served() as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        with opened(browser, address) as page:
            photograph(page, "empty")
            ask(page, ANSWERED, "answered")
            photograph(page, "answer")
            ask(page, REFUSED, "refused")
            photograph(page, "refusal")
            page.get_by_role("button", name="Clear").click()
            page.get_by_label("Find in the report").fill(FOUND)
            expect(page.locator("#document mark.current")).to_be_in_viewport()
            photograph(page, "report")
        with opened(browser, address, color_scheme="dark") as page:
            ask(page, ANSWERED, "answered")
            photograph(page, "dark")
        with opened(browser, address, width=360, height=740, has_touch=True) as page:
            ask(page, ANSWERED, "answered")
            photograph(page, "narrow")
        browser.close()


if __name__ == "__main__":
    main()
