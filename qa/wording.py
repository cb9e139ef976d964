"""The fixed wording of answers, refusals and replies. It is chosen, never composed from a question or a report."""

import re
from collections.abc import Sequence

from .answer import Answer, Citation, Reason
from .danger import in_danger

NOTICE = (
    "Every answer is a quote from the report, word for word, with its paragraph. It may be incomplete, or not answer what you asked: "
    "read the paragraph in the report before you repeat it."
)
NEAREST = "Closest passages (these may not answer your question)"
SUGGESTED = "Questions the report does answer"
ANSWERED = "The report says:"
ANSWERED_IN_PART = "The report says this, but does not seem to state what else you asked"  # the part follows
REFUSED: dict[Reason, str] = {
    "off-subject": "That does not seem to be something this report is about.",
    "not-stated": "The report does not seem to state this.",
    "unknown-name": "The report does not mention this name.",
    "other-report": "No report that was searched is on this place or year.",
    "wrong-premise": "The report says otherwise.",
    "advice": "This chat only quotes the report and cannot give advice. For advice, ask the council, a solicitor or an advice service.",
    "empty": "Please type a question about the report.",
    "too-long": "That question is too long. Please ask it in at most 2,000 characters.",
}
GREETING = "Hello. Ask a question about the inspection report: the answer is quoted from it word for word, with the paragraph it stands in."
THANKS = "You are welcome. Ask another question about the report whenever you like."
WHO = (
    "This is a chat that answers questions about an inspection report only in the report's own words, with the paragraph they stand in. "
    "When the report does not say, it says so. Ask, for example: What needs to improve? What grade did it get? What does paragraph 1 say?"
)
TRUST = (
    "Every answer is a quote from the report, found by a program; nobody at Ofsted or the council wrote or checked it. "
    "Read the paragraph in the report before you repeat it."
)
KEPT = (
    "Your conversation is kept in your own browser, where that allows it, until you press Clear. Whoever runs this chat may have it note the "
    "questions that it could not answer, and those whose answers you judge."
)
UNCLEAR = "This chat can only quote the report, and not explain it. Ask in other words, or read the whole paragraph in the report."
BYE = "Goodbye."
DANGER = (
    "If anyone is in danger now, call 999. About a worry for a child, call the council's children's services, or the NSPCC on 0808 800 5000; "
    "a child can call Childline on 0800 1111. This chat only quotes a report about services, and nobody reads what is typed here."
)

# Whole messages, lower-cased and without punctuation.
_SMALLTALK = {
    GREETING: "hi|hiya|hello|hey|hello there|hi there|hey there|good morning|good afternoon|good evening|greetings",
    THANKS: (
        "thanks|thank you|thankyou|thx|cheers|ta|many thanks|thanks a lot|thanks very much|thank you very much|thank you so much|thanks for that"
        "|thank you for that|thanks for your help|thank you for your help|great thanks|ok thanks|okay thanks|brilliant thanks"
        "|ok|okay|great|brilliant|perfect|lovely"
        "|got it|that is helpful|that helps"
    ),
    WHO: (
        "who are you|what are you|who r u|what can you do|what do you do|what is this|what is this chat|how do you work"
        "|help|help me|help please|please help|please help me|i need help"
        "|how does this work"
        "|how does this chat work|are you a bot|are you a robot|are you human|are you a real person|are you a person|are you ai|are you an ai"
        "|what can i ask|what can i ask you|how are you|how are you today|can you help|can you help me|is this chatgpt|are you chatgpt|is this ai"
        "|what is this for|what is this page|who made this|who made you|who made this page|who made this chat|who runs this|who runs this page"
    ),
    TRUST: (
        "are you sure|you sure|r u sure|are you sure about that"
        "|can i trust you|can i trust this|can i trust your answers|can i trust the answers|are you ever wrong|is this official|is this page official"
        "|are you ofsted|is this ofsted|are you the council|is this the council|where do your answers come from|where do the answers come from"
    ),
    KEPT: (
        "do you keep my questions|do you store my questions|do you save my questions|are my questions kept|are my questions stored|are my questions saved"
        "|who can see my questions|who sees my questions|is this private|is this confidential|is this anonymous|is my conversation private"
    ),
    UNCLEAR: "i do not understand|i don t understand|dont understand|i dont understand|what do you mean|what does that mean|huh|pardon|eh|what",
    BYE: "bye|goodbye|bye bye|see you|see you later|good night",
}


# An order to a program that writes; this one does not.
_TO_WRITE = re.compile(
    r"^(?:please |now |can you |could you |will you )*"
    r"(?:ignore (?:\w+ ){0,3}(?:instructions|rules)|(?:write|compose|translate|imagine|pretend|act as)\b|draft (?:me|us|my|our|an?)\b)",
    re.IGNORECASE,
)
_THANKS_FIRST = re.compile(r"^(?:(?:thanks|thank you|cheers|ok|okay|great) )+")


def answer_of(citations: Sequence[Citation]) -> Answer:
    """Return the answer that quotes these."""
    return Answer("", "answered", ANSWERED, citations=tuple(citations))


def refusal(reason: Reason, nearest: Sequence[Citation] = (), detail: str = "") -> Answer:
    """Return the refusal for this reason; `detail` is the name that it speaks of."""
    return Answer("", "refused", REFUSED[reason], reason=reason, nearest=tuple(nearest), detail=detail)


def smalltalk(question: str) -> str | None:
    """Return the fixed reply to what is no question about a report, or None: `smalltalk("hi!")` is the greeting.

    Who tells of danger, "My child is being abused", is told whom to call.
    """
    if in_danger(question):
        return DANGER
    words = re.sub(r"['’]s\b", " is", question.lower())
    words = " ".join(re.sub(r"[^\w ]+", " ", words).split())
    if _TO_WRITE.search(question):
        return WHO
    said = (words, _THANKS_FIRST.sub("", words))  # "thanks, bye"
    return next((reply for reply, phrases in _SMALLTALK.items() if not {*said}.isdisjoint(phrases.split("|"))), None)
