"""Whether a question asks for a reason, and whether a text only says again that the thing is so.

"Foster carers do not have personal development plans" does not say why they have none: it has half of the question's words and none that
a reason may begin with. It only ever speaks against a text. Measured on the labelled reports (`python -m pytest tests/test_reasons.py`), one in
fifty of the sentences that give a reason is wrongly taken for none, and of those that give none and would have been quoted one in six is found.
"""

import re

from index.lexical import stems

_WHY = re.compile(
    r"\bwhy\b|\bhow come\b|\bwhat (?:\w+ )?(?:caused|made|led|explains)\b|\bwhat (?:is|was|lies|lay) (?:\w+ )?behind\b|\breasons?\b"
    r"|\bwhat is causing\b|\bbecause of what\b",
    re.IGNORECASE,
)
_REASON = re.compile(
    r"\b(?:because|due (?:\w+ ){0,2}to|results?|resulted|resulting|consequences?|consequently|led to|leads? to|leading to|so|in order to|owing to|thanks to"
    r"|since|caus\w+|reasons?|means|meant|meaning|therefore|response|recogni\w+|driven|attribut\w+|contribut\w+|stem\w*|affected|reflect\w*|explain\w*|this is"
    r"|account\w* for|down to|given|why|blam\w+|grounds|aim\w*|purpose|intend\w*|designed|following|enabl\w+|ensur\w+|prevent\w*"
    r"|when|after|once|while|until|where)\b|(?<!such )(?<!well )\bas\b(?! (?:well|such|much|many|soon|they|part|a|an)\b)",
    re.IGNORECASE,
)
_AGAIN = 0.4  # the share of the question's words that a text has which says it again


def asks_why(question: str) -> bool:
    """Whether the question asks for a reason."""
    return bool(_WHY.search(question))


def gives_no_reason(question: str, text: str) -> bool:
    """Whether the question asks for a reason and the text only repeats it: `gives_no_reason("Why is it shut?", "It is shut.")`."""
    if not asks_why(question) or _REASON.search(text):
        return False
    asked = set(stems(question))
    return len(asked & set(stems(text))) >= _AGAIN * max(1, len(asked))
