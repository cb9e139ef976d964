"""The administrator's pages: what is proposed is what was uploaded last, and the page warns in plain words where it seems not to be what is meant."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from administrator import MARTON, Administrator
from changing import POSTS, rebuilder_of, write

from index.snapshot import current_name
from ui.reports_store import LARGEST

INSPECTED = "Inspection of Marton council\n\n{}Main findings\n\n1. The council made {} additional posts.\n2. Leaders meet often.\n"
TWIN = "This looks like a new version of "


def kept(admin: Administrator) -> list[str]:
    """Return the uploads that wait for a decision."""
    return [path.name for path in (admin.folder / "reports").glob(".changes/upload-*/*")]


def inspected(dates: str, posts: int) -> str:
    """Return a report with a title of its own."""
    return INSPECTED.format(f"Inspection dates: {dates}\n\n" if dates else "", posts)


def add(admin: Administrator, name: str, content: str) -> None:
    admin.upload(name, content)
    admin.apply()
    assert name in admin.files()


@pytest.mark.parametrize(
    "refused",
    [
        lambda admin: admin.upload("shopping.txt", "eggs and milk"),
        lambda admin: admin.upload("broken.pdf", b"%PDF-1.7 and no more"),
        lambda admin: admin.upload("notes.exe", b"MZ"),
        lambda admin: admin.upload("exford-2024.txt", admin.files()["exford-2024.txt"]),
        lambda admin: admin.post("upload"),
        lambda admin: admin.client.post("/reports/upload", content=b"x", headers={"Content-Length": str(LARGEST + 2**20)}),
        lambda admin: admin.client.post("/reports/upload", content=iter([b"x"])),
        lambda admin: admin.client.post("/reports/upload", content=b"nonsense", headers={"Content-Type": "multipart/form-data"}),
        lambda admin: admin.post("remove", name="nothing.txt"),
        lambda admin: admin.post("remove", name="exford-2024.txt"),
    ],
    ids=["no report", "damaged", "unknown kind", "the same", "no file", "too large", "no length", "unreadable", "unknown removal", "the last report"],
)
def test_after_what_is_refused_there_is_nothing_to_apply(admin: Administrator, refused: Callable[[Administrator], Any]) -> None:
    before = admin.files()
    admin.upload()
    assert admin.desk.preview
    token = admin.desk.preview.token
    said = refused(admin)
    assert said.status_code in (400, 411, 413)
    for html in (said.text, admin.page()):
        assert "Add marton-2024.txt" not in html
        assert "/reports/apply" not in html
    assert kept(admin) == []
    assert admin.apply(token=token, confirmed="yes").status_code == 400
    assert admin.files() == before
    assert [line["what"] for line in admin.log()] == ["propose to add", "discard"]


def test_a_form_of_another_site_leaves_what_is_proposed(admin: Administrator) -> None:
    admin.upload()
    for headers in ({"Origin": "http://elsewhere.example"}, {"Sec-Fetch-Site": "cross-site"}):
        assert admin.client.post("/reports/upload", content=b"x", headers=headers).status_code == 403
    assert kept(admin) == ["marton-2024.txt"]
    assert "Add marton-2024.txt" in admin.page()


def test_what_was_done_before_is_not_told_beside_a_refusal(admin: Administrator) -> None:
    add(admin, "marton-2024.txt", MARTON)
    assert 'class="done"' in admin.page()
    assert 'class="done"' not in admin.upload("notes.exe", b"MZ").text


@pytest.mark.parametrize(
    ("there", "name", "advised"),
    [
        ("marton-2022.txt", "marton-corrected.txt", "marton-2022.txt"),
        ("marton-2022.txt", "marton-corrected.md", "marton-2022.md"),
        ("marton-2022.txt", "exford-2024.txt", "marton-2022.txt"),
    ],
)
def test_a_new_version_under_another_name_is_warned_of(admin: Administrator, there: str, name: str, advised: str) -> None:
    content = inspected("9 May to 20 May 2022", 70)
    add(admin, there, content)
    admin.upload(name, content.replace("70", "71").replace("often", "daily"))
    warned = f"{TWIN}Marton 2022, which is there as {there}: to replace it, name the file {advised} and upload it again."
    page = admin.page()
    assert warned in page
    assert page.index(warned) < page.index("/reports/apply")
    assert "The file’s name decides whether a report is added or replaced." in page
    admin.upload(advised, content.replace("70", "71"))
    page = admin.page()
    assert TWIN not in page
    assert f"Replace {there}, which is there already" in page


@pytest.mark.parametrize(
    ("dates", "name", "later", "warned"),
    [
        ("9 May to 20 May 2022", "marton-b.txt", "9  may to 20 May 2022", True),
        ("9 May to 20 May 2022", "marton-b.txt", "9 May to 21 May 2022", False),
        ("", "marton-2022-b.txt", "", True),
        ("", "marton-b.txt", "", True),
        ("", "marton-2024.txt", "", False),
    ],
)
def test_a_report_of_other_dates_is_no_new_version(admin: Administrator, dates: str, name: str, later: str, warned: bool) -> None:
    add(admin, "marton-2022.txt", inspected(dates, 70))
    admin.upload(name, inspected(later, 71))
    assert f"Add {name}?" in admin.page()
    assert (TWIN in admin.page()) is warned


def test_the_warning_shows_what_a_report_says_as_text(admin: Administrator) -> None:
    hostile = inspected("9 May 2022", 70).replace("Marton", "Marton<img src=x>")
    add(admin, "hostile.txt", hostile)
    admin.upload("hostile-b.txt", hostile.replace("70", "71"))
    assert f"{TWIN}Marton<img src=x> 2022, which is there as hostile.txt" in admin.page()
    assert "<img" not in admin.client.get("/reports").text


@pytest.mark.parametrize("name", ["exford-2024.txt", "Exford 2024.TXT", "exford-corrected.txt"])
def test_the_file_that_is_there_is_said_to_be_the_same(admin: Administrator, name: str) -> None:
    said = admin.upload(name, admin.files()["exford-2024.txt"])
    assert said.status_code == 400
    assert "this file is the same as exford-2024.txt, which is there already. There is nothing to change." in said.text
    assert "/reports/apply" not in said.text
    assert admin.desk.preview is None
    assert kept(admin) == []


def test_the_file_that_is_there_can_be_applied_where_the_chat_does_not_answer_from_it(admin: Administrator) -> None:
    answered = admin.files()["exford-2024.txt"]
    write(admin.folder / "reports", 41)
    assert admin.upload("exford-2024.txt", answered).status_code == 303  # it is what the chat answers from, and no longer there
    assert admin.upload("exford-2024.txt", admin.files()["exford-2024.txt"]).status_code == 303
    assert "exford-2024: 1 paragraph changed" in admin.page()
    admin.apply(confirmed="yes")
    assert POSTS.format(41) in [paragraph.text for paragraph in admin.desk.live.snapshot.reports[0].paragraphs]


def test_the_page_speaks_of_paragraphs_and_files_only(admin: Administrator) -> None:
    (admin.folder / "reports" / "marton-2024.txt").write_text(inspected("9 May 2024", 70))
    assert "The chat does not answer from it yet." in admin.page()
    rebuilder_of(admin.folder).rebuild()
    admin.desk.live.check()
    pages = []
    admin.upload("exford-2024.md", admin.files()["exford-2024.txt"].replace("40", "55") + "4. Plans are clear.\n")
    pages.append(admin.page())
    assert re.findall("<dt>(.*?)</dt>", pages[-1]) == ["Paragraph 1 of exford-2024.md", "Paragraph 4 of exford-2024.md"]
    admin.apply(confirmed="yes")
    pages.append(admin.page())
    assert "<p>exford-2024.md was replaced.</p>" in pages[-1]
    admin.post("remove", name="marton-2024.txt")
    pages.append(admin.page())
    assert re.findall("<dt>(.*?)</dt>", pages[-1]) == [f"{place} of marton-2024.txt" for place in ("Title and dates", "Paragraph 1", "Paragraph 2")]
    admin.post("undo")
    admin.wait()
    pages.append(admin.page())
    for page in pages:
        assert not re.search(r"\b(index|embed\w*|texts?|snapshot)\b", re.sub("<[^>]*>", " ", page))
        assert "2024/" not in page
        assert str(current_name(admin.folder / "index")) not in page
