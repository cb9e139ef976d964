"""A Markdown file becomes the plain text of a report: headings, numbered paragraphs, bullets and tables, no marks. It shows no HTML."""

from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

from .errors import ReportError
from .text import SourceText, read_text

LONGEST_MARKDOWN = 150_000  # characters: some 25,000 words; to read marks takes far longer than to read text, up to seconds for this much


def read_markdown(content: bytes, path: Path) -> SourceText:
    """Return the text as CommonMark shows it, a blank line between blocks; a number is the one that is shown, not the one that was typed."""
    source = read_text(content, path)
    if len(source.text) > LONGEST_MARKDOWN:
        problem = f"the Markdown text has {len(source.text):,} characters, more than {LONGEST_MARKDOWN:,}"
        raise ReportError(path, problem, remedy="Save the report alone in the file, or without marks as .txt")
    lines: list[str] = []
    numbers: list[int | None] = []  # of each open list, the next number; None for bullets
    marker = ""
    cells: list[str] | None = None
    for token in MarkdownIt("commonmark", {"html": False}).enable("table").parse(source.text):
        if token.type in ("ordered_list_open", "bullet_list_open"):
            numbers.append(int(token.attrs.get("start", 1)) if token.type == "ordered_list_open" else None)
        elif token.type in ("ordered_list_close", "bullet_list_close"):
            numbers.pop()
        elif token.type == "list_item_open":
            number = numbers[-1]
            marker = "- " if number is None else f"{number}. "
            numbers[-1] = None if number is None else number + 1
        elif token.type == "tr_open":
            cells = []
        elif token.type == "tr_close":
            lines.append("\t".join(cells or []))
            cells = None
        elif token.type == "inline" and cells is not None:
            cells.append(_plain(token).replace("\n", " "))
        elif token.type == "inline" or token.type in ("code_block", "fence"):
            # A second paragraph of a list's item goes on with the first, so no blank line stands between them.
            lines += [] if numbers and not marker else [""]
            lines.append(marker + (_plain(token) if token.type == "inline" else token.content.strip()))
            marker = ""
        elif token.type == "table_open":
            lines.append("")
    return SourceText("\n".join(lines) + "\n")


def _plain(token: Token) -> str:
    """Return the words of a line of Markdown, without emphasis, link addresses and pictures."""
    return "".join("\n" if child.type.endswith("break") else child.content for child in token.children or [])
