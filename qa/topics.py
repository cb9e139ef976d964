"""A question that names a topic and asks nothing about it, "housing" or "everything about the police": what mentions it is what is said of it.

Of the labelled questions that are such names, all 16 whose words stand together in their report are answered where they do, and none of those
without an answer is there. "How are special guardians supported?" asks what there is to say of them too: of 11 labelled ones whose words stand
in their report, 10 are answered where they do.
"""

import re
from collections.abc import Sequence

from data import Paragraph, Sentence, sentences
from index.lexical import STOP_WORDS, stems

from .evidence import MOST
from .sentence_before import THE_ONE, with_antecedent
from .sentence_behind import BUT

_MOST_WORDS = 4  # content words of a name
_ASKS = re.compile(
    r"^(?:who|whose|what|when|where|why|how|which|any|list)\b"
    r"|\b(?:is|are|was|were|isn't|aren't|do|does|did|don't|doesn't|has|have|had|can|could|will|would|should)\b",
    re.IGNORECASE,
)
HELPED = re.compile(
    r"^how (?:well )?(?:is|are) (?P<one>[\w'’ -]+?) (?:being )?(?:supported|helped|looked after|cared for|treated|served|dealt with|handled|tackled|managed)$"
    r"|^how (?:well )?(?:do|does) (?:social workers|staff|the council|the service|it|they) (?:support|help|look after|care for|treat|serve|deal with"
    r"|respond to|tackle|handle|manage) (?P<two>[\w'’ -]+)$"
    r"|^what (?:support|help) (?:do|does|is there for) (?P<three>[\w'’ -]+?)(?: get)?$",
    re.IGNORECASE,
)
# "Which panels are there?" asks for no more than where they are mentioned.
_LISTED = re.compile(
    r"^(?:(?:which|what)(?: are| were)?|list|name)(?: all)?(?: of)?(?: the)?(?: (?!like\b)\w+)? (?P<what>panels|boards|teams|schemes|programmes|groups"
    r"|projects|hubs|forums|models|audits|meetings|strategies"
    r"|charities)"
    r"(?: (?:are there|(?:that )?are mentioned|(?:that )?(?:does )?(?:it|the report) (?:mention|name|list)s?|mentioned(?: in (?:it|the report))?"
    r"|do they have|are named"
    r"|(?:that )?(?:does )?(?:it|the council) ha(?:ve|s)))?$",
    re.IGNORECASE,
)
# "What is Rowan Garth?", "Who are Open Gate?", but not "Who is the DCS?", who is somebody.
_WHAT_IS = re.compile(r"^(?:[Ww]hat(?:['’]s| is| are) (?:the )?|[Ww]ho(?:['’]s| is| are) (?![A-Z]{2}))(?=[A-Z])(?!Ofsted\b)(?=[\w'’-]+(?: [\w'’-]+){0,3}$)")
_WHAT_IS_PLAIN = re.compile(r"(?:what|who)(?:['’]?s| is| are) (?:the )?(?P<name>[a-z][\w'’-]*(?: [\w'’-]+){0,2})", re.IGNORECASE)
_WHAT_ABOUT = re.compile(r"^(?:(?:and|so|but|ok) )*(?:what|how) about (?:the )?(?!it\b|this\b|that\b)", re.IGNORECASE)
_WHO = re.compile(r"^(?:children|young people|those|people) who (?:are )?(?=(?:go )?\w+(?: \w+)?$)", re.IGNORECASE)  # "children who go missing"
_PART_THEY_PLAY = re.compile(r",? and (?:what|the) (?:part|role) (?:they|it) (?:plays?|have|has)$", re.IGNORECASE)  # "the police and what part they play"
_ALL = re.compile(
    r"\b(?:everything|all|every (?:mention|reference|paragraph|bit))\b.*\b(?:about|on|of|to|mentions?)\b|^where\b.*\b(?:mention(?:ed)?|talk about)\b"
    r"|^(?:name|list) (?:all|every)\b",
    re.IGNORECASE,
)
# "next", "what did they say since": names nothing.
_NO_TOPIC = frozenset(re.findall(r"\w+", "about again carry children do else go like more next number other out page said same say see should since"))
_LONG = 8  # letters
_OPENS_WITH = 7  # words of a paragraph that say what it is about
_AND = re.compile(r",? (?:and|or|&) |, ")
_MOST_OF = 0.66  # of its words


def topics(question: str, paragraphs: Sequence[Paragraph]) -> tuple[str, ...]:
    """Return the topics that the question consists of, each of which one of the paragraphs mentions, or nothing.

    `topics("private fostering and special guardianship", …)` is ("private fostering", "special guardianship").
    """
    name = _WHO.sub("", _WHAT_IS.sub("", _WHAT_ABOUT.sub("", _PART_THEY_PLAY.sub("", question.strip(" ?!.")))))
    plain = _WHAT_IS_PLAIN.fullmatch(name)
    name = plain["name"] if plain and _is_name(plain["name"], paragraphs) else name
    helped = HELPED.match(name)
    listed = _LISTED.match(name)
    name = listed["what"] if listed else next(filter(None, helped.groups())) if helped else name
    if _ASKS.search(name):
        return ()
    for parts in ((name,), tuple(_AND.split(name))):
        if all(_names(part) and len(stems(part)) <= _MOST_WORDS and any(mentions(part, paragraph.text) for paragraph in paragraphs) for part in parts):
            return parts
    return ()


def _is_name(words: str, paragraphs: Sequence[Paragraph]) -> bool:
    """Whether the paragraphs write the words as a name, with capitals or in quotation marks within a sentence, and never otherwise."""
    written = re.escape(words)
    named = re.compile(rf"(?<=[\w,;:] )(?:[“‘\"']?{re.escape(words.title())}|[“‘\"']{written}[”’\"'])(?!\w)")
    plain = re.compile(rf"(?<![“‘\"'])\b{written.lower()}\b")
    return any(named.search(p.text) for p in paragraphs) and not any(plain.search(p.text) for p in paragraphs)


def _names(part: str) -> bool:
    """Whether a word of it may name something."""
    return any(word not in STOP_WORDS and word not in _NO_TOPIC and not word.isdigit() for word in re.findall(r"\w+", part.lower()))


def asks_for_all(question: str) -> bool:
    """Whether it asks for everything that is said of something, "all it says on early help", or for all of a kind: "Which panels are there?"."""
    return bool(_ALL.search(question) or _LISTED.fullmatch(question.strip(" ?!.")))


def mentions(topic: str, text: str) -> bool:
    """Whether the topic's words stand in the text, one after another: "children at home" mentions no children's home."""
    sought, held = (
        ["and" if word == "or" else word for word in stems(said, every_word=True)] for said in (re.sub(r"^(?:the|an?) ", "", topic, flags=re.IGNORECASE), text)
    )
    return any(all(map(_is_like, sought, held[place:])) for place in range(len(held) - len(sought) + 1))


def _is_like(one: str, other: str) -> bool:
    """Whether the stems are one, or a long one begins the other: guardian and guardianship."""
    shorter, longer = sorted((one, other), key=len)
    return one == other or (len(shorter) >= _LONG and longer.startswith(shorter))


def says_most(topic: str, text: str) -> bool:
    """Whether the text has most of a topic's words, two at least: "life-story books", of life-story work."""
    sought = frozenset(stems(topic))
    return len(sought & frozenset(stems(text))) >= max(2, _MOST_OF * len(sought))


def whole_of(asked: Sequence[str], paragraph: Paragraph, quoted: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """Return what is quoted of the paragraph, and besides, as many sentences as may be quoted: where it opens with the one topic, and so is about it,
    what follows, else what mentions a topic and what leans back on that.
    """
    found = sentences(paragraph)
    if len(asked) == 1 and mentions(asked[0], " ".join(found[0].text.split()[:_OPENS_WITH])):
        besides: Sequence[Sentence] = (found[0], *found[found.index(quoted[0]) :])
    else:
        besides = (*about(asked, paragraph), *followed(paragraph, quoted))
    wanted = list(dict.fromkeys([*quoted, *besides]))[:MOST]
    return tuple(sorted(wanted, key=lambda sentence: sentence.start))


def followed(paragraph: Paragraph, quoted: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """Return what is quoted of the paragraph with the sentences behind it that lean back on it, as many as may be quoted."""
    found = sentences(paragraph)
    wanted = list(quoted)
    while len(wanted) < MOST and (after := found.index(wanted[-1]) + 1) < len(found):
        if len(with_antecedent(found, after)) < 2 and not THE_ONE.match(found[after].text):
            break
        wanted.append(found[after])
    return tuple(wanted)


def about(asked: Sequence[str], paragraph: Paragraph) -> tuple[Sentence, ...]:
    """Return the first sentences of the paragraph that mention one of the topics, and those that they lean back on."""
    found = sentences(paragraph)
    wanted: set[int] = set()
    for number, sentence in enumerate(found):
        group = wanted | set(with_antecedent(found, number))
        if len(group) <= MOST and any(mentions(topic, sentence.text) for topic in asked):
            behind = number + 1
            takes_back = len(group) < MOST and behind < len(found) and BUT.match(found[behind].text)
            wanted = group | {behind} if takes_back else group
    return tuple(found[number] for number in sorted(wanted))
