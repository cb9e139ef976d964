"""Where the sentences of a paragraph begin and end. It only cuts: no character is changed.

sentence_spans("It is so (DCS). Why?")  ->  [(0, 15), (16, 20)]
"""

import re

# A stop, the quotes and brackets that close with it, white space, and something that can open a sentence.
_BOUNDARY = re.compile(r"""[.?!]+['"’”)\]]*(?=\s+['"‘“`(\[]*[A-Z0-9£©])""")
# Words whose stop does not end a sentence ("etc." is left out: before a capital it nearly always does); the second
# group's only where a number follows, since "the answer was no." ends one.
_ABBREVIATION = re.compile(r"(?:^|[\s('\"‘“])(?:e\.g|i\.e|viz|cf|vs|approx|mr|mrs|ms|dr|prof|st|rev|hon|[A-Za-z](?:\.[A-Za-z])*)\.$", re.IGNORECASE)
_NUMBERED = re.compile(r"(?:^|[\s(])(?:no|nos|p|pp|para|paras|fig)\.$", re.IGNORECASE)


def sentence_spans(text: str) -> list[tuple[int, int]]:
    """Return the (start, end) of each sentence, in order, without the white space between them.

    A stop after an abbreviation or an initial does not end a sentence, nor does one inside a number ("4.5") or a word ("gov.uk").
    """
    spans = []
    start = 0
    for boundary in _BOUNDARY.finditer(text):
        opening = text[start : boundary.start() + 1]
        after = text[boundary.end() :].lstrip()
        if _ABBREVIATION.search(opening) or (after[0].isdigit() and _NUMBERED.search(opening)):
            continue
        spans.append((start, boundary.end()))
        start = len(text) - len(after)
    if text[start:].strip():
        spans.append((start, len(text.rstrip())))
    return spans
