"""The reports as documents to read beside the chat: every paragraph with its number and an id that a link can name."""

from collections.abc import Sequence
from html import escape
from itertools import groupby

from data import Paragraph, Report, sentences
from qa.answer import place

from .marks import marked, shown


def anchor(paragraph: Paragraph) -> str:
    """Return the id of the paragraph on the page, as in `wigan-2022-29`."""
    return f"{paragraph.report}-{paragraph.id}"


def document(reports: Sequence[Report]) -> str:
    """Return the reports as HTML, one article each; where there are several, each opens and closes."""
    if len(reports) == 1:
        return _region(_article(reports[0]))
    opened = ["<details open>"] + ["<details>"] * len(reports)
    return _region("".join(f"{tag}<summary>{escape(r.name)}</summary>{_article(r)}</details>" for tag, r in zip(opened, reports, strict=False)))


def report_bar() -> str:
    """Return what stands over the reports: finding words in them and, where the window is narrow, closing them."""
    return (
        '<search class="find"><label for="find">Find in the report</label><input id="find" type="search" autocomplete="off" spellcheck="false">'
        '<button type="button" class="step" hidden data-step="-1" aria-label="Previous match">↑</button>'
        '<button type="button" class="step" hidden data-step="1" aria-label="Next match">↓</button><p id="found" role="status"></p></search>'
        '<button type="button" class="close">Close the report</button>'
    )


def _region(inside: str) -> str:
    return f'<div role="region" aria-label="The report" tabindex="0" class="document">{inside}</div>'


def _article(report: Report) -> str:
    """Return one report: title, sections under headings, paragraphs with their numbers."""
    sections = groupby(report.paragraphs, key=lambda paragraph: paragraph.section)
    body = "".join(_section(report, section, list(paragraphs)) for section, paragraphs in sections)
    return f'<article class="report"><h2>{escape(shown(report.title))}</h2>{body}</article>'


def _section(report: Report, section: str, paragraphs: list[Paragraph]) -> str:
    heading = f"<h3>{escape(shown(section))}</h3>"
    if all(paragraph.id.startswith("improve-") for paragraph in paragraphs):
        items = "".join(f'<li id="{escape(anchor(p))}" class="para">{_number(p)}{_words(p)}</li>' for p in paragraphs)
        return f"<section>{heading}<ul>{items}</ul></section>"
    return f"<section>{heading}{''.join(_paragraph(report, p) for p in paragraphs)}</section>"


def _paragraph(report: Report, paragraph: Paragraph) -> str:
    """Return the paragraph; every `data-at` on the page says at which of its characters an element's text begins."""
    name = escape(anchor(paragraph))
    if paragraph.id == "judgements" and (rows := _judgement_rows(report, paragraph)):
        return f'<div id="{name}" class="para">{_number(paragraph)}{rows}</div>'
    if paragraph.id == "dates":
        lines = "".join(f'<span class="line" data-at="{s.start}">{marked(shown(s.text))}</span> ' for s in sentences(paragraph))
        return f'<p id="{name}" class="para">{_number(paragraph)}{lines}</p>'
    return f'<p id="{name}" class="para">{_number(paragraph)}{_words(paragraph)}</p>'


def _number(paragraph: Paragraph) -> str:
    """Return the paragraph's link to itself: its printed number, or a sign where it has none."""
    words = place(paragraph)
    sign = paragraph.id if paragraph.id.isdigit() else "¶"
    return f'<a class="number" href="#{escape(anchor(paragraph))}" aria-label="{escape(words[:1].upper() + words[1:])}">{escape(sign)}</a> '


def _words(paragraph: Paragraph) -> str:
    return f'<span data-at="0">{marked(shown(paragraph.text))}</span>'


def _judgement_rows(report: Report, paragraph: Paragraph) -> str:
    """Return the judgements as a table whose cells are spans of the paragraph, or "" where they are not."""
    rows, start = [], 0
    for area, grade in report.judgements.items():
        at = paragraph.text.find(area, start)
        graded = paragraph.text.find(grade, at + len(area)) if at >= 0 else -1
        if graded < 0:
            return ""
        rows.append(
            f'<tr><th scope="row" data-at="{at}">{marked(shown(area))}</th><td data-at="{graded}">{marked(shown(grade))}</td></tr>',
        )
        start = graded + len(grade)
    head = '<thead><tr><th scope="col">Judgement</th><th scope="col">Grade</th></tr></thead>'
    return f'<table><caption class="unseen">Judgements</caption>{head}<tbody>{"".join(rows)}</tbody></table>'
