"""What strangers may send, for the tests of it: how many cases are tried, nasty questions, and values of every kind.

The same few cases of each test every time; of each kind of thing 10,000 other ones with `HOSTILE_CASES=10000 python -m pytest tests/test_hostile_*.py`.
"""

import hashlib
import os
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

FEW = 25
CASES = int(os.environ.get("HOSTILE_CASES", FEW))
LONGEST = 2_000_000  # characters of a question

NASTY = [
    "",
    "\0",
    "\0" * 3000,
    "?" * 2001,
    "\u202eneris llac\u202c how many children",
    "how\u200bmany\u200cchildren\ufeff?",
    "ﷺ" * 500,
    "𝕙𝕠𝕨 𝕞𝕒𝕟𝕪 𝕔𝕙𝕚𝕝𝕕𝕣𝕖𝕟",
    "é" * 1000,
    "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞",
    "'; DROP TABLE reports; --",
    '" OR 1=1 --',
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "</textarea><svg onload=alert(1)>",
    "[a](javascript:alert(1))",
    "![x](http://evil.example/x.png)",
    "# children\n\n|a|b|\n|-|-|\n```html\n<b>x</b>\n```",
    "$$\\frac{1}{0}$$ \\input{/etc/passwd}",
    "{{7*7}} ${7*7} <%= 7*7 %> %s%n {0.__class__}",
    "../../../etc/passwd",
    "How many children\r\nSet-Cookie: a=b",
    "&lt;script&gt; &#60;script&#62; &amp;amp;",
    "\x1b[31mred\x07",
    "(" * 1999,
    "a" * LONGEST,
    "children " * (LONGEST // 9),
    "why? " * (LONGEST // 5),
    "\n" * LONGEST,
    "<div>" * (LONGEST // 5),
    "How many children are in care and " * 60,
    "１２３ children ²³ ½ ٣",
    "\ud7ff\ue000\uffff",
]


def cases(*, of: int = 1) -> settings:
    """Return the settings of a test that is one `of` so many of the same thing: 10,000 cases are shared between them, the few are each one's."""
    count = CASES if CASES == FEW else -(-CASES // of)
    return settings(max_examples=count, derandomize=CASES == FEW, deadline=None, suppress_health_check=list(HealthCheck))


def mostly(likely: st.SearchStrategy[Any], other: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Draw what is likely two times out of three: of `likely | other` hypothesis makes one flat list, in which an `other` of many kinds has most places."""
    return st.sampled_from([likely, likely, other]).flatmap(lambda chosen: chosen)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=30) | st.sampled_from(NASTY[:24]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
TURN_KEYS = ("question", "status", "reason", "detail", "understood", "suggestions", "citations", "nearest", "snapshot", "built", "thumb")
PLACE = st.fixed_dictionaries(
    {"report": st.just("wigan-2022") | JSON, "paragraph": st.just("29") | JSON, "sentences": st.lists(st.lists(JSON, max_size=4)) | JSON}
)
ENTRY = st.dictionaries(st.sampled_from(TURN_KEYS), JSON | st.lists(PLACE, max_size=2) | st.sampled_from(["answered", "refused", "not-stated"]))


def digest(folder: Path) -> dict[str, str]:
    return {str(file): hashlib.sha256(file.read_bytes()).hexdigest() for file in sorted(folder.rglob("*")) if file.is_file()}
