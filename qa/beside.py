"""What else answers, beside the best paragraph: those close behind it that say more, and of a topic alone what else mentions it."""

from collections.abc import Sequence
from dataclasses import replace

from .answer import Citation
from .checks.against import speaks_against
from .combined import SHOWN
from .found import Found
from .quoting import citing
from .support import further
from .topics import HELPED, about, asks_for_all, followed, mentions, says_most, topics, whole_of


def with_others(found: Found) -> list[Citation]:
    """Return the citation of the best paragraph with those of others that answer too, up to as many as are shown."""
    besides = further(found.asked, found.judgement, found.hits, found.question.constants)
    too = [found.cited(place) for place, i in enumerate(found.judgement.order[:SHOWN]) if place and i in besides]
    answered = _saying_more([found.cited(0), *too], found)
    if found.spelt and not any(found.spelt in citation.sentences for citation in answered):
        answered.insert(0, citing(found.spelt, found.question.index))
    return answered[:SHOWN]


def mentioning(asked: Sequence[str], found: Found) -> list[Citation]:
    """Return what the paragraphs say of the topics: the first that mentions each, and others up to as many as are shown."""
    speaking = [(paragraph, said) for paragraph in found.in_order if (said := about(asked, paragraph))]
    first = [next((one for one in speaking if mentions(topic, one[0].text)), None) for topic in asked]
    shown = list({one[0].key: one for one in (*first, *speaking) if one}.values())[:SHOWN]
    return [
        Citation(number, found.question.index.reports[paragraph.report], paragraph, whole_of(asked, paragraph, said))
        for number, (paragraph, said) in enumerate(shown, 1)
    ]


def _saying_more(citations: Sequence[Citation], found: Found) -> list[Citation]:
    """Return the first of the citations with those that say more, and of a topic alone with what else mentions it."""
    searched, understood = found.question.searched, found.question.understood
    answered = [citations[0]]
    for citation in citations[1:]:
        says_more = not any(_texts(citation) <= _texts(other) for other in answered)  # a summary may say the same in the same words
        if says_more and not speaks_against(searched, citation):
            answered.append(citation)
    named_only = topics(searched, found.in_order)
    answered = [
        citation
        for place, citation in enumerate(answered)
        if any(mentions(topic, citation.paragraph.text) or (not place and says_most(topic, citation.paragraph.text)) for topic in named_only)
    ] or answered
    if HELPED.match(searched.strip(" ?!.")):
        answered[0] = replace(answered[0], sentences=followed(answered[0].paragraph, answered[0].sentences))
    elif named_only:
        answered = [replace(one, sentences=whole_of(named_only, one.paragraph, one.sentences)) for one in answered]
    said = [sentence.text for citation in answered for sentence in citation.sentences]
    unsaid = [topic for topic in named_only if not any(mentions(topic, text) for text in said)]
    answered[1:1] = [citation for topic in unsaid for citation in mentioning((topic,), found)[:1]]
    return answered + (mentioning(named_only, found) if asks_for_all(understood) or asks_for_all(searched) else [])


def _texts(citation: Citation) -> set[str]:
    return {sentence.text for sentence in citation.sentences}
