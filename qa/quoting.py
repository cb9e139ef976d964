"""What is quoted of a paragraph: the citation of what the search found and the reader read, and of one sentence."""

from data import Report, Sentence, sentences
from index import Hit, Index

from .answer import Citation
from .evidence import MOST, supporting_sentences
from .naming import by_named_sentences, leaves_name_out, told_once_raised
from .reader import Reading


def citation_of(question: str, number: int, hit: Hit, reading: Reading, report: Report) -> Citation:
    """Return the citation of what in a paragraph of the report supports an answer, with the one name that the question has."""
    quoted = supporting_sentences(question, hit, reading)
    if leaves_name_out(question, quoted):  # "no decision has been made", behind the sentence that names it
        named = supporting_sentences(question, hit, by_named_sentences(question, hit, reading))
        best = max(quoted, key=lambda sentence: reading.sentences[sentences(hit.paragraph).index(sentence)])
        naming = [sentence for sentence in named if not leaves_name_out(question, [sentence])]  # not what that one leans on
        both = list(dict.fromkeys([best, *naming[:1], *(quoted if naming == list(named) else ())]))[:MOST]
        quoted = tuple(sorted(both, key=lambda sentence: sentence.start))
    elif told := told_once_raised(question, quoted):
        quoted = (told,)
    return Citation(number, report, hit.paragraph, quoted)


def citing(sentence: Sentence, index: Index) -> Citation:
    """Return the citation of one sentence."""
    return Citation(1, index.reports[sentence.paragraph.report], sentence.paragraph, (sentence,))
