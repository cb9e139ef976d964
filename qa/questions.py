"""Files of questions: one JSON object a line, with `id`, `question` and, where it is one of a conversation, `history`."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from data import ReportChatError


def read_questions(path: Path | str) -> Iterator[dict[str, Any]]:
    """Yield the file's lines. Raises `ReportChatError` for a file that cannot be read or a line that is no question."""
    try:
        text = Path(path).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ReportChatError(f"{path}: cannot be read ({error}). Name a UTF-8 file with one JSON object a line") from error
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip():
            try:
                entry = json.loads(line)
                history = entry.get("history") or []
                if not isinstance(entry["question"], str) or "id" not in entry or not all(isinstance(earlier, str) for earlier in history):
                    raise TypeError
            except (ValueError, KeyError, TypeError, AttributeError) as error:
                raise ReportChatError(f'{path}, line {number}: this is no question. A line reads {{"id": "1", "question": "…"}}') from error
            yield entry
