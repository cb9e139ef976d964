"""Whether somebody tells of danger rather than asks about a report: "My child is being abused", but not "Are children abused?".

Who does is not given a paragraph on how well the council responds, but is told whom to call. It is a rule for plain cases.
"""

import re

# What is done to somebody, and what somebody does to another: "They hit their targets" tells of no harm.
_HARMED = (
    r"abused|hurt|hit|beaten(?: up)?|attacked|assaulted|raped|groomed|threatened|neglected|starved|hitting|hurting|beating|abusing|touching|threatening"
    r"|in danger|not safe|unsafe"
)
_HARMS = (
    r"(?:hits?|hurts?|beats?|kick(?:s|ed)|punch(?:es|ed)|slap(?:s|ped)|abuse[sd]|attack(?:s|ed)|assault(?:s|ed)|rape[sd]|touch(?:es|ed)|threaten(?:s|ed)"
    r"|neglect(?:s|ed)|groom(?:s|ed)|starve[sd])"
)
_FAMILY = (
    r"child|children|kids?|son|daughter|baby|brother|sister|niece|nephew|friend|grand\w+|mum|dad|step\w+|partner|husband|wife|boyfriend|girlfriend"
    r"|neighbours?|foster \w+|mother|father|parents?|uncle|aunt(?:ie)?|cousin|gran|nan|ex|teacher|coach"
)
_SOMEBODY = (
    rf"(?:i|(?:my|our) (?:[\w'-]+ ){{0,3}}?(?:{_FAMILY}|year[- ]old)|dad|mum|daddy|mummy"
    rf"|(?:a|the|this|that) (?:child|kid|baby|boy|girl|neighbours?)(?: next door| i know| in my (?:class|street|school))?"
    r"|someone|somebody|he|she|they)"
)
_WHOM = rf"(?:me|us|him|her|them|(?:my|our|his|her|their|a|the|this|that) (?:own )?(?:{_FAMILY}|boy|girl))\b(?!')"
_OPENS = r"(?:(?:help|please|thanks|thank you|hi|hello|hey|i think|i know|i fear|(?:i'm|i am|im) (?:worried|scared|afraid|frightened|sure))(?: that)?[,.!]* )*"
_DANGER = re.compile(
    rf"^{_OPENS}{_SOMEBODY} (?:always |still |has |have |just )?{_HARMS} {_WHOM}"
    rf"|^{_OPENS}(?!they (?:{_HARMED})\b){_SOMEBODY}(?:'m|'s|'re|'ve| am| is| are|m|s|ve)? (?:always |still |keeps? |has |have )?"
    rf"(?:being |getting |been )?(?:physically |sexually |badly )?(?:{_HARMED})\b(?! (?:the|an?|this|that|its|their) (?!child|kid|baby|boy|girl))"
    r"|\b(?:who|how|where) (?:do|should|can|would) (?:i|we) (?:report|tell(?! (?:if|whether|how|when)\b)|phone|ring|call|contact)\b"
    r".*\b(?:abuse\w*|abusing|neglect\w*|danger|being hurt)\b"
    r"|\bi (?:want|am going|m going|'m going) to (?:hurt|harm|kill|cut) myself\b|\b(?:i want to die|end my life)\b"
    r"|\bi(?:'m| am|m)?(?: feel(?:ing)?)? suicidal\b|\bi(?:'m| am|m| keep|'ve been| have been|ve been) (?:self[- ]harming|cutting myself)\b",
    re.IGNORECASE,
)
# What a report may answer: "My daughter's been groomed. Is there anywhere for me to talk to other mums?"
_ASKS = re.compile(
    r"\b(?:what (?:do|does|did|is|are|has|have|will)(?! (?:i|we)\b)|who \w+s\b|are they$)"
    r"|\b(?:council|inspect\w*|ofsted|report says|social workers?|teams?|services?|support\w*|is there|are there|will (?:i|we|they)"
    r"|(?<!who )(?<!how )(?<!where )can (?:i|we))\b",
    re.IGNORECASE,
)
_LONGEST = 14  # words


def in_danger(text: str) -> bool:
    """Whether the text tells, in few words, of somebody who is harmed, and asks nothing of the services that a report is about."""
    plain = text.replace("’", "'").strip()
    return len(plain.split()) <= _LONGEST and bool(_DANGER.search(plain)) and not _ASKS.search(plain)
