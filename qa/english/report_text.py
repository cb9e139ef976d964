"""All that reports say, as one text to look a word up in."""

from collections.abc import Iterable

from data import Report


def text_of(reports: Iterable[Report]) -> str:
    """Return all that the reports say, with whom and which year they are on: of many reports it is long, so it is made only where it is looked in."""
    return " ".join(text for report in reports for text in (report.authority, str(report.year), *(paragraph.text for paragraph in report.paragraphs)))
