"""Where the sentences of a paragraph begin and end. It only cuts: no character is changed.

sentence_spans("It is so (DCS). Why?")  ->  [(0, 15), (16, 20)]
"""

import re

# Stops, the quotes and brackets that close with them, white space, and something that can open a sentence. A run of stops is read
# from its first one only, and never by halves: else 200,000 of them would be read 200,000 times.
_BOUNDARY = re.compile(r"""(?<![.?!])[.?!]++['"’”)\]]*+(?=(\s++)['"‘“`(\[]*+[A-Z0-9£©])""")
# Words whose stop does not end a sentence ("etc." is left out: before a capital it nearly always does); the second
# group's only where a number follows, since "the answer was no." ends one.
_ABBREVIATION = re.compile(r"(?:^|[\s('\"‘“])(?:e\.g|i\.e|viz|cf|vs|approx|mr|mrs|ms|dr|prof|st|rev|hon|[A-Za-z](?:\.[A-Za-z])*)\.$", re.IGNORECASE)
_NUMBERED = re.compile(r"(?:^|[\s(])(?:no|nos|p|pp|para|paras|fig)\.$", re.IGNORECASE)
_LONGEST_ABBREVIATION = 30  # characters; a sentence that has more before its stop is not read again for each abbreviation in it


def sentence_spans(text: str) -> list[tuple[int, int]]:
    """Return the (start, end) of each sentence, in order, without the white space between them.

    A stop after an abbreviation or an initial does not end a sentence, nor does one inside a number ("4.5") or a word ("gov.uk").
    """
    spans = []
    start = 0
    for boundary in _BOUNDARY.finditer(text):
        stop, opens = boundary.start() + 1, boundary.end(1)
        opening = text[max(start, stop - _LONGEST_ABBREVIATION) : stop]
        if _ABBREVIATION.search(opening) or (text[opens].isdigit() and _NUMBERED.search(opening)):
            continue
        spans.append((start, boundary.end()))
        start = opens
    if text[start:].strip():
        spans.append((start, len(text.rstrip())))
    return spans
