"""The administrator's pages: what an upload may be and be called, and one from its choice to its undoing in a real Chromium."""

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from administrator import MARTON, PASSWORD, Administrator
from axe_playwright_python.sync_playwright import Axe
from changing import PATIENCE, POSTS, serving
from playwright.sync_api import Browser, expect

from data import ReportError, read_report
from ui.reports_store import LARGEST, MOST_PARAGRAPHS, safe_name

HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(1)>"


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ("Wigan 2022.TXT", "wigan-2022.txt"),
        ("../../../etc/Passwd.txt", "passwd.txt"),
        ("C:\\reports\\..\\Marton.txt", "marton.txt"),
        ("a\0b.txt", "a-b.txt"),
        ("<script>alert(1)<.txt", "script-alert-1.txt"),
        (".htaccess.txt", "htaccess.txt"),
        ("x" * 300 + ".txt", "x" * 76 + ".txt"),
        ("‮txt.exe.txt", "txt-exe.txt"),
    ],
)
def test_a_name_is_made_one_of_ours(tmp_path: Path, given: str, name: str) -> None:
    assert safe_name(given) == name
    (tmp_path / name).write_text(MARTON)
    assert read_report(tmp_path / name).key == name.removesuffix(".txt")


@pytest.mark.parametrize("given", ["report.exe", "report", "", ".txt", "....txt", "/.txt", "报告.txt", "report.txt.html"])
def test_a_name_of_no_report_is_refused(given: str) -> None:
    with pytest.raises(ReportError, match=r"not known|no letter or digit"):
        safe_name(given)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.txt", b"", "empty"),
        ("a.txt", b"\0\1\2", "not a text file"),
        ("a.txt", b"%PDF-1.7\n1 0 obj\n\xff\xfe", "a PDF file"),
        ("a.pdf", MARTON.encode(), "PDF"),
        ("a.docx", b"PK\3\4 nothing", "Word"),
        ("a.docx", MARTON.encode(), "Word"),
        ("a.txt", b"no report at all", "a.txt"),
        ("a.exe", b"MZ", "this kind of file is not known"),
        ("a.txt", b"Inspection of Long council\n\n" + b"".join(b"%d. Words.\n" % n for n in range(1, MOST_PARAGRAPHS + 2)), "paragraphs, more than"),
    ],
)
def test_what_is_no_report_is_refused_and_leaves_nothing(admin: Administrator, name: str, content: bytes, said: str) -> None:
    before = admin.files()
    response = admin.upload(name, content)
    assert response.status_code == 400
    words = unescape(re.search('role="alert">([^<]*)<', response.text)[1])  # type: ignore[index]
    assert said in words
    assert str(admin.folder) not in words
    assert "upload-" not in words
    assert admin.files() == before
    assert list((admin.folder / "reports").glob(".changes/upload-*")) == []
    assert admin.desk.preview is None


def test_a_body_that_is_too_large_or_of_no_stated_length_is_not_read(admin: Administrator) -> None:
    too_large = admin.client.post("/reports/upload", content=b"x", headers={"Content-Length": str(LARGEST + 2**20)})
    assert too_large.status_code == 413
    assert admin.client.post("/reports/apply", content=b"x" * 20_000).status_code == 413
    assert admin.client.post("/reports/sign-in", content=b"x" * 20_000).status_code == 413
    assert admin.client.post("/reports/upload", content=iter([b"x"])).status_code == 411
    with pytest.raises(ReportError, match="more than"):
        admin.desk.store.propose_upload("a.txt", b"x" * (LARGEST + 1))
    assert admin.client.post("/reports/upload", content=b"nonsense", headers={"Content-Type": "multipart/form-data"}).status_code == 400


def test_what_an_upload_says_is_shown_as_text(admin: Administrator) -> None:
    content = f"Inspection of {HOSTILE} council\n\n1. {HOSTILE} was found.\n2. Leaders meet often.\n"
    admin.upload("hostile.txt", content)
    html = admin.client.get("/reports").text
    assert "&lt;script&gt;alert(1)" in html
    assert "<img" not in html
    assert html.count("<script") == 1
    assert "<img" not in admin.upload(f"{HOSTILE}.exe", b"x").text
    assert "<img" not in admin.post("remove", name=HOSTILE).text


@pytest.fixture
def address(folder: Path) -> Iterator[str]:
    with serving(folder, PASSWORD) as address:
        yield address


def violations(page: Any) -> list[str]:
    """Return what axe finds light and dark, on the smallest and the widest screen, and with text twice as large."""
    found = []
    page.wait_for_load_state()  # the words of a page are there before its style is
    for scheme in ("dark", "light"):
        page.emulate_media(color_scheme=scheme)
        for width, size in ((320, "100%"), (320, "200%"), (1920, "200%"), (1440, "100%")):
            page.set_viewport_size({"width": width, "height": 900})
            page.evaluate("size => { document.documentElement.style.fontSize = size; }", size)
            for broken in Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]:
                found += [f"{scheme} {width} {size} {broken['id']}: {node['target']} {node['failureSummary']}" for node in broken["nodes"]]
    return found


def test_upload_preview_apply_and_undo_in_a_browser(folder: Path, address: str, browser: Browser, tmp_path: Path) -> None:
    upload = tmp_path / "Marton 2024.txt"
    upload.write_text(MARTON.replace("often", HOSTILE))
    complaints: list[str] = []
    with browser.new_context(viewport={"width": 1440, "height": 900}) as context:
        # Gradio's own scripts complain of their stream when the chat is left; nobody else may complain of anything.
        context.on(
            "console", lambda said: complaints.append(said.text) if said.type in ("error", "warning") and "/assets/" not in said.location["url"] else None
        )
        page = context.new_page()
        page.goto(address)
        page.get_by_role("link", name="Reports").click()
        expect(page).to_have_title("Reports: sign in")
        assert violations(page) == []
        page.get_by_label("Administrator’s password").fill(PASSWORD)
        page.keyboard.press("Enter")
        expect(page.get_by_role("rowheader", name="exford-2024.txt")).to_be_visible()
        assert violations(page) == []
        page.get_by_label("Report’s file").set_input_files(upload)
        page.get_by_role("button", name="Show the difference").click()
        expect(page.get_by_role("heading", name="Add marton-2024.txt?")).to_be_focused(timeout=PATIENCE * 1000)
        expect(page.locator("#preview")).to_contain_text(POSTS.format(70))
        expect(page.locator("#preview")).to_contain_text(HOSTILE)
        assert violations(page) == []
        page.get_by_role("button", name="Add marton-2024.txt").click()
        expect(page.locator(".done")).to_contain_text("marton-2024.txt was added.", timeout=PATIENCE * 1000)
        assert violations(page) == []
        page.get_by_role("link", name="Back to the chat").click()
        expect(page).to_have_title("Ask 2 inspection reports")
        page.get_by_role("link", name="Reports").click()
        page.get_by_role("button", name="Undo the last change").click()
        expect(page.locator(".done")).to_contain_text("The change to marton-2024.txt was taken back.", timeout=PATIENCE * 1000)
        page.wait_for_load_state()
        page.set_viewport_size({"width": 320, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
        remove = page.get_by_role("row").get_by_role("button", name="exford-2024.txt: Remove…")
        shape = remove.evaluate("button => [button.getBoundingClientRect().right, button.getBoundingClientRect().height]")
        assert shape[0] <= 320
        assert shape[1] < 60, "its word is broken"
        expect(page.get_by_role("rowheader", name="exford-2024.txt")).to_be_visible()
        page.get_by_role("link", name="Back to the chat").click()
        expect(page).to_have_title("Exford 2024: ask the inspection report")
    assert complaints == []
    assert [path.name for path in (folder / "reports").glob("*.txt")] == ["exford-2024.txt"]


def test_a_warning_and_a_refusal_in_a_browser(address: str, browser: Browser, tmp_path: Path) -> None:
    """Two windows propose one after the other: what the first one applies is refused, and the second one's proposal does not take the focus."""
    content = "Inspection of Marton council\n\nInspection dates: 9 May 2022\n\nMain findings\n\n1. Leaders meet {}.\n"
    with browser.new_context() as context:
        first, second = context.new_page(), context.new_page()

        def propose(page: Any, name: str, text: str) -> None:
            (tmp_path / name).write_text(text)
            page.get_by_label("Report’s file").set_input_files(tmp_path / name)
            page.get_by_role("button", name="Show the difference").click()

        first.goto(address + "reports")
        first.get_by_label("Administrator’s password").fill(PASSWORD)
        first.keyboard.press("Enter")
        propose(first, "marton-2022.txt", content.format("often"))
        first.get_by_role("button", name="Add marton-2022.txt").click()
        expect(first.locator(".done")).to_contain_text("marton-2022.txt was added.", timeout=PATIENCE * 1000)
        propose(first, "marton-corrected.txt", content.format("daily"))
        expect(first.locator("#preview .problem")).to_contain_text("This looks like a new version of Marton 2022, which is there as marton-2022.txt")
        assert violations(first) == []
        second.goto(address + "reports")
        propose(second, "marton-b.txt", content.format("weekly"))
        expect(second.get_by_role("heading", name="Add marton-b.txt?")).to_be_focused()
        first.get_by_role("button", name="Add marton-corrected.txt").click()
        expect(first.get_by_role("alert")).to_contain_text("This is no longer the change that is proposed.")
        expect(first.get_by_role("heading", name="Add marton-b.txt?")).to_be_visible()
        first.wait_for_load_state()
        assert first.evaluate("document.activeElement === document.body")
        propose(first, "shopping.txt", "eggs and milk")
        expect(first.get_by_role("alert")).to_contain_text("shopping.txt")
        expect(first.locator("#preview")).to_have_count(0)
