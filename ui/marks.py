"""Text of a report as escaped HTML, with spans of it in `<mark>`. It is the only way in which a report's words reach the page.

marked("No. It is so.", [(4, 13)])  ->  'No. <mark>It is so.</mark>'
"""

import re
from collections.abc import Iterable, Sequence
from html import escape

from data import Sentence

Span = tuple[int, int]

# A quote opened by a back-tick and closed by the first apostrophe that no letter follows: `front door'.
_BACKTICK_QUOTE = re.compile(r"`([^`]*?)'(?!\w)")


def shown(text: str) -> str:
    """Return the text as a reader sees it: quotes opened by a back-tick become ‘…’. One character for one, so spans stay right."""
    return _BACKTICK_QUOTE.sub("‘\\1’", text).replace("`", "‘")


def marked(text: str, spans: Iterable[Span] = (), *, at: int = 0) -> str:
    """Return the text escaped, with what lies in a span in `<mark>`; `text` begins at character `at` of what the spans count in."""
    pieces, done = [], 0
    for start, end in joined(text, [(start - at, end - at) for start, end in spans]):
        start, end = max(start, done), min(end, len(text))
        if start < end:
            pieces += [escape(text[done:start]), "<mark>", escape(text[start:end]), "</mark>"]
            done = end
    return "".join([*pieces, escape(text[done:])])


def joined(text: str, spans: Iterable[Span]) -> list[Span]:
    """Return the spans in order, those with only white space between them as one."""
    found: list[Span] = []
    for start, end in sorted(spans):
        if found and start >= 0 and not text[found[-1][1] : start].strip():
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def spans_of(quoted: Sequence[Sentence]) -> list[Span]:
    """Return where the sentences stand in their paragraph."""
    return [(sentence.start, sentence.end) for sentence in quoted]
