"""The fixed wording: everything the chat says that is not a quote. It is chosen, never composed from a question or a report."""

import re

from .answer import Reason

NOTICE = (
    "Every answer is a quote from the report, word for word, with its paragraph. It may not be complete: read the paragraph in the report before you repeat it."
)
NEAREST = "Closest passages (these may not answer your question)"
SUGGESTED = "Questions the report does answer"
ANSWERED = "The report says:"
REFUSED: dict[Reason, str] = {
    "off-subject": "That is not something this report is about.",
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
    "When the report does not say, it says so."
)
BYE = "Goodbye."

# Whole messages, lower-cased and without punctuation.
_SMALLTALK = {
    GREETING: "hi|hiya|hello|hey|hello there|hi there|hey there|good morning|good afternoon|good evening|greetings",
    THANKS: (
        "thanks|thank you|thankyou|thx|cheers|ta|many thanks|thanks a lot|thanks very much|thank you very much|thank you so much|thanks for that"
        "|thanks for your help|thank you for your help|great thanks|ok thanks|okay thanks|brilliant thanks|ok|okay|great|brilliant|perfect|lovely"
        "|got it|that is helpful|that helps"
    ),
    WHO: (
        "who are you|what are you|who r u|what can you do|what do you do|what is this|what is this chat|how do you work|help|help me|how does this work"
        "|how does this chat work|are you a bot|are you a robot|are you human|are you a real person|are you a person|are you ai|are you an ai"
        "|what can i ask|what can i ask you|how are you|how are you today|can you help|can you help me"
    ),
    BYE: "bye|goodbye|bye bye|see you|see you later|good night",
}


def smalltalk(question: str) -> str | None:
    """Return the fixed reply to chit-chat, or None for a question: `smalltalk("hi!")` is the greeting."""
    words = re.sub(r"['’]s\b", " is", question.lower())
    words = " ".join(re.sub(r"[^\w ]+", " ", words).split())
    return next((reply for reply, phrases in _SMALLTALK.items() if words in phrases.split("|")), None)
