"""Labelled reports, to train and fit on: NAME.passages.jsonl (id, section, text) and NAME.questions.jsonl, as qa.evaluate reads them."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from data import Paragraph, Report, ReportChatError

from .follow_ups.follow_up import standalone
from .questions import read_questions


def labelled(folder: Path, name: str) -> tuple[Report, list[dict[str, Any]]]:
    """Return a labelled report and its questions, a follow-up as the question that it stands for; `name` may name a folder within, as `real/kent-2017`.

    Raises `ReportChatError` where a file is missing or a line is not as it should be.
    """
    path, key = folder / f"{name}.passages.jsonl", Path(name).name
    try:
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        paragraphs = tuple(Paragraph(key, row["id"], row["section"], None, row["text"], (0, 0)) for row in rows)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ReportChatError(f"{path}: no passages could be read ({type(error).__name__}). A line holds id, section and text") from error
    authority = re.sub(r"-(?:19|20)\d\d$", "", key).replace("-", " ").title()
    asked = [
        {**row, "question": standalone(row["question"], row.get("history") or ()), "history": []} for row in read_questions(folder / f"{name}.questions.jsonl")
    ]
    return Report(key, authority, authority, "", "", {}, str(path), "", paragraphs), asked


def names(folder: Path) -> Iterator[str]:
    """Yield the names of the labelled reports in the folder, in order."""
    return (path.name.removesuffix(".questions.jsonl") for path in sorted(folder.glob("*.questions.jsonl")))
