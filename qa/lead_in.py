"""What people say before they ask: "I sit on the scrutiny committee.", "Could you tell me", "What does the report say about".

None of it is in a paragraph, and the reader takes a question with it for one that nothing answers. Who asks is left where the
question may be about them: "I'm a care leaver. Is there help with rent?".
"""

import re

# Before what is asked about: no paragraph says of itself that it says something.
_WHO = r"(?:it|this|the report|ofsted|(?:the )?inspectors?)(?: \w+)?"
_ABOUT = re.compile(
    rf"^(?:and |so )?(?:(?:what|anything) (?:does|do|did|is|was|has) {_WHO} (?:say|said|find|found|think|mention|mentioned)(?: about| on| of)?"
    r"|(?:can you |please )?tell (?:me|us)(?: more| something| everything)? about|(?:is there )?anything(?: in (?:it|here|the report))? (?:about|on))"
    r"\s+(?=\w)",
    re.IGNORECASE,
)
# Those who read a report and are not in it. A foster carer or a social worker may ask about foster carers or social workers.
_ONLOOKERS = (
    r"(?:councillors?|cllr|journalists?|reporters?|editor|students?|researchers?|academic|lecturer|solicitor|barrister|lawyer|resident|tax ?payers?|voter|mp"
    r"|member|committee|panel|board|newspaper|paper|radio|charity|university|dissertation|essay|story|article)"
)
_WHO_ASKS = re.compile(
    r"^(?:(?:hi|hello|hey)\b[ ,.!]*)?(?:"
    r"(?:(?:i|we) (?:am|are|sit|serve|work|write|report|chair|represent|volunteer)|i['’]?m|we['’]re|(?:speaking |asking )?as)\b"
    rf"[^.?!:;,]*?\b{_ONLOOKERS}\b[^.?!:;,]*"
    rf"|(?:\w+ )??{_ONLOOKERS} here)(?:[.!:;,]+| [-–—]) *(?=\w)",
    re.IGNORECASE,
)
_ASKER = re.compile(r"\b(?:i|me|my|mine|myself|we|us|our|ours)\b", re.IGNORECASE)
_WH = r"(?:who|whose|what|when|where|which|why|how)\b"
_POLITE = re.compile(
    r"^(?:(?:hi|hello|hey|please|sorry|and|so|quick question)\b[ ,.!:]*)*(?:"
    r"(?:(?:can|could|would|will) you|(?:can|could) (?:somebody|someone|anybody|anyone)) (?:please |kindly )?(?:tell|explain to|show|let) (?:me|us)(?: know)?"
    r"|(?:tell|let) (?:me|us)(?: know)?|(?:can|may) (?:i|we) ask"
    r"|(?:i|we)(?:(?:['’]d| would) (?:like|love|be interested)|(?:['’]m| am|['’]re| are) trying| want(?:ed)?| need) to (?:know|find out|understand|hear)"
    r"|(?:i|we)(?: was| were|['’]m| am)? (?:just )?wonder(?:ing|ed)?|(?:do|does) (?:you|we|anyone|anybody|somebody|someone) (?:happen to )?know"
    r"|(?:any|no) idea|(?:does|did|do) (?:the )?(?:report|ofsted|inspectors?) (?:say|mention|tell us|tell me|explain))"
    rf"(?: please)?[ ,:]+(?:(?={_WH})|(?:if|whether) (?=\w+ \w+ \w+))",
    re.IGNORECASE,
)


def without_lead_in(question: str) -> str:
    """Return what the question asks: `without_lead_in("I'm a councillor. Could you tell me who leads it?")` is "who leads it?"."""
    asker = _WHO_ASKS.match(question)
    asked = _POLITE.sub("", question[asker.end() :] if asker else question)
    if asker and _ASKER.search(asked):
        asked = _POLITE.sub("", question)
    return _ABOUT.sub("", asked)
