"""A question as it is searched for: misspelt words mended, less what is said around it, in the reports' terms."""

from collections.abc import Sequence

from data import Report
from index import Index

from .direct.inspection_dates import since_the_last
from .english.asides import without_asides
from .english.authorities import without_authority
from .english.plain_words import for_adults, in_its_terms, in_report_terms
from .english.short_forms import shortened, spelt_out
from .english.spelling import mended
from .english.years import without_own_year


def searched_for(question: str, index: Index) -> str:
    """Return the question as it is searched for in all reports, misspelt words mended."""
    return search_terms(mended(question, vocabulary=index.vocabulary, known=index.knows), list(index.reports.values()))


def search_terms(question: str, named: Sequence[Report]) -> str:
    """Return the question less what is said around it, the authority's name and the inspection's year, in the reports' terms."""
    # Before the name goes, "Tell me about Exford", and after it, "according to the Exford report", there is something said around what is asked.
    asked = since_the_last(without_own_year(without_authority(without_asides(question), named), named), named)
    terms = in_report_terms(for_adults(without_asides(shortened(spelt_out(asked, named), named)), named))
    return in_its_terms(shortened(terms, named), named)  # which may have brought a post that the report calls by its letters
