"""A question becomes an `Answer`: find paragraphs, read them, decide whether they answer, quote the sentences that do."""

import re
import time
from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import cache
from itertools import islice

from data import Paragraph, Report, Sentence, sentences
from index import Hit, Index
from index.lexical import stems

from .answer import Answer, Citation, Reason
from .checks.against import speaks_against
from .checks.counted import tells_number
from .combined import SHOWN, combined, told_better
from .direct.abbreviations import spelling_out
from .direct.changed_grades import untold_change, untold_earlier_grade
from .direct.earlier_grades import LAST_GRADE, asks_of_earlier
from .direct.grades import grades_others, no_grade_overall
from .direct.holders import holder
from .direct.inspection_dates import asks_what_came_after, may_be_on_front_page
from .direct.known import known, listed_points, whole_paragraphs
from .direct.lists import (
    asks_for_list,
    asks_for_strengths,
    asks_for_summary,
    asks_what_must_improve_for_some,
    asks_which_is_worst,
    improvements_in,
    improvements_of_council,
    of_area,
    summaries,
)
from .english.advice import asks_for_advice, asks_for_rights
from .english.asides import without_asides, without_greeting, without_own_story, without_story_before
from .english.authorities import places, reports_named, without_authority
from .english.names import asked_elsewhere, unknown_names, unknown_people, unknown_places
from .english.short_forms import is_abbreviation, spelt_out
from .english.spelling import mended
from .english.why import asks_why
from .english.years import stated_elsewhere, unknown_years
from .evidence import MOST, supporting_sentences
from .explanation import Explanation
from .follow_ups import ellipsis
from .follow_ups.answered_again import leaves_out, may_only_repeat
from .follow_ups.compound import ITS_RISKS, listed, parts
from .follow_ups.leaning import asked_if_good, goes_on, may_stand_alone, names_little, typed_alone, without_earlier
from .follow_ups.picked import picked, picks, picks_one
from .follow_ups.turns import LONGEST_QUESTION, asked_earlier, whole_question
from .naming import by_name, by_named_sentences, leaves_name_out, told_once_raised
from .premise import asks_why_so_graded, contradicting, downgraded, other_grade, summary_of_area
from .reader import Reader, Reading
from .search_terms import search_terms
from .subject import is_far
from .suggestions import suggestions
from .support import Fitted, further, judge, shipped
from .topics import HELPED, about, asks_for_all, followed, mentions, says_most, topics, whole_of
from .wording import ANSWERED, REFUSED, smalltalk

CANDIDATES = 12  # paragraphs that the reader may read: more find hardly another answer and cost time
# How far behind the first the search's score of a paragraph may be for it to be read. On the held-out reports and on Wigan's the same
# paragraphs come first as where all are read, and a quarter of the time is saved.
_BEHIND = 0.5
_NOTHING_LIKE_IT, _MAY_TELL = -2.0, 0.0  # in the reader's logits
_GRADES_OR_COMPARES = re.compile(r"\b(?:grade[ds]?|rat(?:ed|ings?)|judged|judge?ments?|better|worse|higher|lower)\b", re.IGNORECASE)
_FEW_WORDS = 5  # a question of no more, behind another, is of the same subject
_SHORTEST = 3  # words: "Recommendations" alone answers nothing
# What Ofsted is and does, which closes a report, answers nothing else.
_OF_OFSTED = re.compile(
    r"\b(?:ofsted|inspect\w*|report\w*|contact\w*|e-?mail|phone|telephone|call|website|complain\w*|copy\w*|braille|print|format|licen[cs]e\w*)\b", re.IGNORECASE
)
_TOLD_INSPECTORS = re.compile(
    r"\b(?:tell|told|say to|said to) (?:the )?(?:ofsted|inspectors)\b|\b(?:ofsted|inspectors) (?:find|found|say|said|think|thought)\b", re.IGNORECASE
)
_PLACED = re.compile(
    r"\b(?:moved|placed|fostered|adopted|sent|grew up|in care|left care|now (?:live|living|in|at)|settled|prison|custody|at uni(?:versity)?)\b", re.IGNORECASE
)
_MY_COUNCIL = re.compile(r"\b(?:my|our) (?:council|area|town|borough|local authority)\b", re.IGNORECASE)
_CAME_FROM = re.compile(r"\b(?:came|come|comes|moved|transferred|placed) (?:here )?(?:from|by) (?!the\b)[A-Z]\w+(?: [A-Z]\w+)?(?: (?i:council))?")
# Where somebody lives whom the area looks after: "if I live in Lewisham", of a paragraph on those who live in other areas
_LIVES_IN = r"(?:liv(?:e|es|ing)|mov(?:e|es|ed|ing)(?: out)?|placed|housed|settled|based) (?:in|to|near)"
_OTHER_AREAS = re.compile(
    r"\b(?:other|different|neighbouring) (?:\w+ ){0,2}(?:areas?|authorit\w+|councils?|boroughs?|localit\w+)\b|\boutside (?:of )?(?:the|their|its)\b"
    r"|\bout of (?:the |their )?(?:area|borough|county|city)\b|\bat a distance\b|\bfar from home\b",
    re.IGNORECASE,
)
_LIKE = re.compile(r"(?:so |and )?what(?:['’]s| is| are) (?:the )?[\w'’-]+(?: [\w'’-]+)? like\W*", re.IGNORECASE)  # "What's the weather like?"


class Answerer:
    """Answers questions over one opened index; safe to use from several threads at once."""

    def __init__(self, index: Index, reader: Reader, *, constants: Fitted | None = None) -> None:
        """Answer from `index`, read by `reader`, decided by `constants`: those that are shipped, if none are given."""
        self.index, self.reader = index, reader
        self.constants = constants or shipped()

    def over(self, index: Index) -> "Answerer":
        """Return an answerer over another index, with the same models."""
        return Answerer(index, self.reader, constants=self.constants)

    def ask(self, question: str, *, history: Sequence[str] = (), reports: Collection[str] = ()) -> Answer:
        """Return the answer; `history` holds the earlier questions, oldest first, `reports` the keys to search, all when empty."""
        return self.explain(question, history=history, reports=reports).answer

    def explain(self, question: str, *, history: Sequence[str] = (), reports: Collection[str] = ()) -> Explanation:
        """Return the answer with what led to it."""
        start = time.perf_counter()
        asks = len(question) <= LONGEST_QUESTION and any(character.isalnum() for character in question) and not smalltalk(question)
        typed = asked_earlier(history) if asks else []
        earlier = self._with_points(typed, reports)
        if typed and picks_one(typed[-1]) and ellipsis.WHAT_ABOUT.match(question.strip()):
            earlier = []  # another topic than the point that was picked before
        whole = whole_question(question, earlier) if asks else question
        chosen = self._picked(question, typed, reports)
        explanation = chosen or self._explain(whole.strip(), reports)
        if (
            explanation.answer.status == "refused"
            and not chosen
            and may_stand_alone(whole)
            and not (names_little(question, whole) or ellipsis.BARE.fullmatch(question.strip(" ?!.")))
            and (alone := self._explain(typed_alone(question, whole), reports)).answer.status == "answered"
        ):
            explanation = alone  # "What is the budget?" leaned on nothing
        if explanation.answer.reason == "not-stated" and not chosen and (topic := asked_if_good(question, whole)):
            alone = self._explain(f"What about {topic}?", reports)
            explanation = alone if alone.answer.status == "answered" else explanation  # "and thresholds?", of "Is early help good?"
        if explanation.answer.status == "refused" and whole == LAST_GRADE and asks_for_summary(question):
            explanation = self._explain(question.strip(), reports)  # "Was it worse than last time?", where no grade of then is told
        if explanation.answer.status == "answered" and not chosen and leaves_out(whole, explanation.answer.quoted):
            alone = self._explain(typed_alone(question, whole), reports)
            told = alone.answer.status != "refused" and not leaves_out(whole, alone.answer.quoted)
            explanation = alone if told else explanation  # "and supervision?", told by itself
        if explanation.answer.status == "answered" and not chosen and self._told_again(whole.strip(), explanation, reports):
            nearest = explanation.answer.citations[:SHOWN]
            explanation = replace(explanation, answer=self._refused("not-stated", nearest), decided="it is the earlier question that is answered")
        if explanation.answer.reason in ("not-stated", "off-subject") and (plain := without_story_before(whole.strip())) != whole.strip():
            alone = self._explain(plain, reports)
            explanation = alone if alone.answer.status == "answered" else explanation
        leans = earlier and (whole != question or len(question.split()) <= _FEW_WORDS)
        if explanation.answer.reason == "off-subject" and (leans or goes_on(question, earlier)):
            explanation = replace(explanation, answer=replace(explanation.answer, reason="not-stated", message=REFUSED["not-stated"]))
        shown = explanation.answer.citations or explanation.answer.nearest if explanation.answer.status == "refused" else ()
        suggested = suggestions(explanation.understood, shown[0].report) if shown else ()
        understood = explanation.understood if explanation.understood != question.strip() else ""
        ms = (time.perf_counter() - start) * 1000
        answer = replace(explanation.answer, question=question, understood=understood, suggestions=suggested, snapshot=self.index.snapshot.digest, ms=ms)
        return replace(explanation, answer=answer)

    def _told_again(self, whole: str, explanation: Explanation, reports: Collection[str]) -> bool:
        """Whether a question with the earlier one behind it got that one's answer again, in which what it asks about itself is not named."""
        leaning = ellipsis.LEANS.fullmatch(whole)
        if not leaning or not may_only_repeat(whole, explanation.answer.quoted):
            return False
        before = self._explain(f"{leaning['earlier']}?", reports).answer.citations[:1]
        return bool(before) and before[0].sentences == explanation.answer.citations[0].sentences

    def _picked(self, question: str, earlier: Sequence[str], reports: Collection[str]) -> Explanation | None:
        """Return what the points tell that the question picks from one report's list, for which an earlier question was; None where it picks none.

        Behind a point that is picked by its place stands what else tells of it.
        """
        points, chosen, named = self._chosen(question, earlier, reports)
        if chosen is None:
            return None
        decided, own = "it picks from the report's list of what must improve", whole_paragraphs(chosen or points[:SHOWN], named)
        if not chosen:
            return Explanation(self._refused("not-stated", own), decided, question, reports=tuple(named))
        if not picks_one(question):
            return Explanation(combined(own, (), self.constants.threshold), decided, question, reports=tuple(named))
        told = self._explain(_asked_of(chosen[0]), [named[0].key])
        further = [citation for citation in told.answer.citations if citation.paragraph not in points]
        if not further and told.judgement:  # what was asked for is more than the point itself
            near = (i for i in told.judgement.order if told.hits[i].paragraph not in points and told.readings[i].answers >= _MAY_TELL)
            further = [self._citation(told.searched, 1, told.hits[i], told.readings[i]) for i in islice(near, 1)]
        return replace(told, answer=combined([*own, *further][:SHOWN], (), self.constants.threshold), decided=decided)

    def _with_points(self, earlier: Sequence[str], reports: Collection[str]) -> list[str]:
        """Return the earlier questions, each that picks one point from a list as a question about that point."""
        chosen = (self._chosen(line, earlier[:place], reports)[1] if picks_one(line) else None for place, line in enumerate(earlier))
        return [_asked_of(points[0]) if points else line for line, points in zip(earlier, chosen, strict=True)]

    def _chosen(self, question: str, earlier: Sequence[str], reports: Collection[str]) -> tuple[list[Paragraph], list[Paragraph] | None, list[Report]]:
        """Return the points of the report's list that was asked for, those of them that the question picks, None where it picks none, and the report."""
        if not picks(question):
            return [], None, []
        # "and the first?" picks from the last list that was asked for, another question from the list just shown
        within = self._within(reports)
        back = [line for line in reversed(earlier) if asks_for_list(search_terms(line, within))] if picks_one(question) else []
        whole = (
            line
            for line in reversed(earlier)
            if not (picks(line) or ellipsis.BARE.fullmatch(line.strip(" ?!.")) or ellipsis.NO_VERB.fullmatch(line.strip(" ?!.")))
        )
        of_list = next(iter(back or whole), "")
        named = reports_named(of_list, within) if of_list else []
        points = listed_points(search_terms(of_list, named), named) if len(named) == 1 else []
        return points, picked(question, points) if points else None, named

    def _within(self, reports: Collection[str]) -> list[Report]:
        return [report for key, report in self.index.reports.items() if not reports or key in reports]

    def _explain(self, question: str, reports: Collection[str]) -> Explanation:
        if not any(character.isalnum() for character in question):
            return Explanation(self._refused("empty", []), "there is no letter or digit in it")
        if len(question) > LONGEST_QUESTION:
            return Explanation(self._refused("too-long", []), f"it is longer than {LONGEST_QUESTION} characters")
        reply = smalltalk(question)
        if reply:
            return Explanation(Answer(question, "smalltalk", reply), "it is no question about a report, and has a fixed reply")
        within = self._within(reports)
        understood = mended(question, vocabulary=self.index.vocabulary, known=lambda word: self.index.knows(word) or is_abbreviation(word))
        named = reports_named(understood, within)
        return replace(self._decide(question, understood, within, named), reports=tuple(named))

    def _decide(self, question: str, understood: str, within: Sequence[Report], named: Sequence[Report], *, whole: bool = True) -> Explanation:
        """Return what comes of a question of words to the reports `within` the choice, of which it is about those `named`.

        It is `whole`, or one of two that somebody asked in one.
        """
        searched = search_terms(understood, named)
        later = len(named) == 1 and asks_what_came_after(without_earlier(question), named[0])
        quoted, decided = known(question, searched, named) if not later else ((), "")
        if quoted:
            return Explanation(self._all_of(quoted, understood, within, named, whole=whole), decided, understood, searched)
        area = of_area(searched, named)
        if grade := untold_change(searched, named) or untold_earlier_grade(searched, named):
            return Explanation(self._refused("not-stated", grade), "it asks for the grade before, which is not told", understood, searched)
        if areas := no_grade_overall(area, named):
            return Explanation(self._refused("not-stated", areas), "it asks for the grade overall, and there are those of areas alone", understood, searched)
        if asks_which_is_worst(searched) and (points := improvements_of_council(named)):
            worst = self._refused("not-stated", whole_paragraphs(points[:SHOWN], named))
            return Explanation(worst, "it asks which is the worst of a list in no order", understood, searched)
        of_points = asks_what_must_improve_for_some(searched)
        asked = without_earlier(searched)
        found = [
            hit
            for hit in self.index.search(searched, len(self.index.paragraphs) if of_points else CANDIDATES, reports=[report.key for report in named])
            if not grades_others(searched, hit.paragraph, self.index.reports[hit.paragraph.report])
            and (hit.paragraph.id != "about" or _OF_OFSTED.search(_TOLD_INSPECTORS.sub(" ", asked)))
            and not (hit.paragraph.id == "judgements" and asks_of_earlier(searched) and _GRADES_OR_COMPARES.search(searched))
            and not (hit.paragraph.id == "judgements" and asks_why(asked) and not parts(searched))  # which are no reason
            and (hit.paragraph.id != "dates" or may_be_on_front_page(searched, asked))
            and not (hit.paragraph.id.startswith("improve-") and asks_for_strengths(searched))  # what must improve is none
            and len(hit.paragraph.text.split()) >= _SHORTEST
        ]
        read = to_read(found)
        in_list = [hit for hit in found if of_points and hit.paragraph.id.startswith("improve-") and hit not in read]  # few and short
        hits = [*read, *in_list]
        if not hits:
            return Explanation(self._refused("not-stated", []), "there is no paragraph to search", understood, searched)
        readings = by_name(asked, hits, self.reader.read(searched, [hit.paragraph for hit in hits]))
        judgement = judge(asked, hits, readings, self.constants)

        @cache
        def cited(place: int) -> Citation:  # most of them are seen in refusals alone
            i = judgement.order[place]
            return self._citation(asked, place + 1, hits[i], readings[i])

        def refused(reason: Reason, detail: str = "") -> Answer:
            return self._refused(reason, [cited(place) for place in range(min(SHOWN, len(hits)))], detail)

        in_order = [hits[i].paragraph for i in judgement.order] + [hit.paragraph for hit in found[:CANDIDATES] if hit not in hits]
        spelt = spelling_out(understood, named)
        of_its_own = question if ellipsis.BARE.fullmatch(without_earlier(question).strip(" ?!.")) else without_earlier(question)
        absent = self._absent(of_its_own, within, named, hits[judgement.order[0]])
        if absent:
            there_are = tuple(report.name for report in self.index.reports.values())
            answer = replace(refused("other-report", ", ".join(absent)), reports=there_are)
            decided = "it names a place or year that no report searched is on"
        elif strangers := unknown_people(without_asides(without_own_story(question)), within):
            answer, decided = refused("unknown-name", ", ".join(strangers)), "it names somebody whom no report names"
        elif asks_for_advice(without_earlier(question)):
            answer, decided = refused("advice"), "it asks for advice"
        elif later:
            answer, decided = refused("not-stated"), "it asks what came after the inspection"
        elif contradiction := self._contradiction(understood, named, cited(0)):
            answer = replace(refused("wrong-premise"), citations=(contradiction,))
            decided = f"{contradiction.paragraph.key} contradicts what it takes for granted"
        elif len(named) == 1 and (own_summary := summary_of_area(searched, named[0])):
            answer = self._all_of(whole_paragraphs(own_summary[:SHOWN], named), understood, within, named, whole=whole)
            decided = "it asks why the grade of an area is what it is"
        elif len(named) == 1 and asks_why_so_graded(searched, named[0]) and (summary := summaries(named)):
            answer, decided = self._all_of(whole_paragraphs(summary, named), understood, within, named, whole=whole), "it asks why the grade is what it is"
        elif stated_elsewhere(without_own_story(of_its_own), cited(0).report, cited(0).paragraph):
            answer, decided = refused("not-stated"), "it names a year that the best paragraph does not"
        elif _LIKE.fullmatch(searched) and is_far(searched, hits, self.index):
            answer, decided = refused("off-subject"), "it asks what something is like that no report speaks of"
        elif judgement.support >= self.constants.threshold and not speaks_against(searched, cited(0)):
            besides = further(asked, judgement, hits, self.constants)
            too = [cited(place) for place, i in enumerate(judgement.order[:SHOWN]) if place and i in besides]
            answered = self._told(searched, understood, [cited(0), *too], in_order)
            if spelt and not any(spelt in citation.sentences for citation in answered):
                answered.insert(0, self._citing(spelt))
            answer = self._all_of(answered[:SHOWN], understood, within, named, whole=whole)
            decided = f"support {judgement.support:.3f} is at least {self.constants.threshold:.3f}"
        elif of_points and (on_it := improvements_in(searched, named)):
            answer = Answer("", "answered", ANSWERED, citations=whole_paragraphs(on_it[:SHOWN], named))
            decided = "it asks what must improve of something that points of the list name"
        elif held := holder(searched, named):
            answer = Answer("", "answered", ANSWERED, citations=(self._citing(held),))
            decided = "it asks who holds a post, beside which the report names somebody"
        elif spelt:
            answer = Answer("", "answered", ANSWERED, citations=(self._citing(spelt),))
            decided = "it asks what an abbreviation is short for that the report spells out"
        elif counted := self._counted(searched, hits[judgement.order[0]].paragraph):
            answer = Answer("", "answered", ANSWERED, citations=(counted,))
            decided = "a sentence of the best paragraph has the number of what it counts and each of its words"
        elif (own := self._parts(understood, within, named) or self._listed(understood, within, named) if whole else []) and any(
            part.answer.status == "answered" for part in own
        ):
            answer = combined((), own, self.constants.threshold)
            decided = f"{'one' if answer.detail else 'each'} of the things that it asks is answered by itself"
        elif judgement.support >= self.constants.threshold:
            answer, decided = refused("not-stated"), "what would be quoted first does not hold what it asks for"
        elif mentioning := [one for one in self._mentioning(topics(searched, in_order), in_order) if not speaks_against(searched, one)]:
            answer = Answer("", "answered", ANSWERED, citations=tuple(mentioning))
            decided = "it asks of nothing but what the paragraphs mention"
        else:
            names = unknown_names(without_asides(spelt_out(without_own_story(without_earlier(question)), within)), within)
            far = without_earlier(searched) == searched and is_far(searched, hits, self.index)
            reason: Reason = "unknown-name" if names else "off-subject" if far else "advice" if asks_for_rights(question) else "not-stated"
            if max(reading.answers for reading in readings) < _NOTHING_LIKE_IT:  # then what the search finds first is shown too
                best_found = list(dict.fromkeys([*judgement.order[: SHOWN - 1], 0, *judgement.order]))[:SHOWN]
                nearest = [self._citation(asked, number, hits[i], readings[i]) for number, i in enumerate(best_found, 1)]
                answer = self._refused(reason, nearest, ", ".join(names))
            else:
                answer = refused(reason, ", ".join(names))
            decided = f"support {judgement.support:.3f} is below {self.constants.threshold:.3f}"
        return Explanation(answer, decided, understood, searched, tuple(hits), tuple(readings), judgement)

    def _told(self, searched: str, understood: str, citations: Sequence[Citation], in_order: Sequence[Paragraph]) -> list[Citation]:
        """Return the first of the citations with those that answer too, and of a topic alone what else mentions it, of the paragraphs in their order."""
        answered = [citations[0]]
        for citation in citations[1:]:
            says_more = not any(_texts(citation) <= _texts(other) for other in answered)  # a summary may say the same in the same words
            if says_more and not speaks_against(searched, citation):
                answered.append(citation)
        named_only = topics(searched, in_order)
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
        answered[1:1] = [citation for topic in unsaid for citation in self._mentioning((topic,), in_order)[:1]]
        return answered + (self._mentioning(named_only, in_order) if asks_for_all(understood) or asks_for_all(searched) else [])

    def _all_of(self, answered: Sequence[Citation], question: str, within: Sequence[Report], named: Sequence[Report], *, whole: bool) -> Answer:
        """Return the answer of what was found for the question and for each of the things that it asks, where it is not one of these."""
        own = self._parts(question, within, named) if whole else []
        return combined(answered, own or (self._untold(answered, question, within, named) if whole else ()), self.constants.threshold)

    def _untold(self, answered: Sequence[Citation], question: str, within: Sequence[Report], named: Sequence[Report]) -> list[Explanation]:
        """Return what comes of those of the things that a question lists of which nothing that is quoted has a word, behind what is quoted of the others.

        None where all are told, and where none is: other words may tell of them.
        """
        said = frozenset(stems(" ".join(sentence.text for citation in answered for sentence in citation.sentences)))
        asked = _each_listed(question)
        left = [each for thing, each in asked.items() if said.isdisjoint(stems(thing))]
        if not left or len(left) == len(asked):
            return []
        found = Explanation(Answer("", "answered", ANSWERED, citations=tuple(answered)), "it is told of the others", question)
        return [found, *(self._decide(each, each, within, named, whole=False) for each in left)]

    def _counted(self, question: str, paragraph: Paragraph) -> Citation | None:
        """Return the sentence that has the number of what the question counts and each of its words, or None."""
        telling = next((sentence for sentence in sentences(paragraph) if tells_number(question, sentence.text)), None)
        found = self._citing(telling) if telling else None
        return found if found and not speaks_against(question, found) else None

    def _parts(self, question: str, within: Sequence[Report], named: Sequence[Report]) -> list[Explanation]:
        """Return what comes of each of the two or three things that somebody asked in one, none where it is one.

        "Who is the director?", behind another question, leans on it or not: where that brings the other's answer, and it is answered alone, it does not.
        """
        asked = without_asides(without_own_story(question))
        own = [self._decide(part, part, within, named, whole=False) for part in parts(asked) or parts(without_own_story(question))]
        leans = len(own) == 2 and ITS_RISKS.fullmatch(without_earlier(own[1].understood).strip(" ?!."))
        if len(own) == 2 and not leans and may_stand_alone(own[1].understood) and not asks_of_earlier(own[0].understood):
            quoted = [{citation.paragraph.key for citation in part.answer.citations[:1]} for part in own]
            if quoted[0] == quoted[1] or not quoted[1]:
                alone = without_earlier(own[1].understood)
                by_itself = self._decide(alone, alone, within, named, whole=False)
                own[1] = by_itself if told_better(by_itself, own[1]) else own[1]
        return own

    def _listed(self, question: str, within: Sequence[Report], named: Sequence[Report]) -> list[Explanation]:
        return [self._decide(each, each, within, named, whole=False) for each in _each_listed(question).values()]

    def _mentioning(self, asked: Sequence[str], paragraphs: Sequence[Paragraph]) -> list[Citation]:
        """Return what the paragraphs say of the topics: the first that mentions each, and others up to as many as are shown."""
        speaking = [(paragraph, said) for paragraph in paragraphs if (said := about(asked, paragraph))]
        first = [next((one for one in speaking if mentions(topic, one[0].text)), None) for topic in asked]
        shown = list({one[0].key: one for one in (*first, *speaking) if one}.values())[:SHOWN]
        return [
            Citation(number, self.index.reports[paragraph.report], paragraph, whole_of(asked, paragraph, said))
            for number, (paragraph, said) in enumerate(shown, 1)
        ]

    def _citing(self, sentence: Sentence) -> Citation:
        return Citation(1, self.index.reports[sentence.paragraph.report], sentence.paragraph, (sentence,))

    def _absent(self, question: str, within: Sequence[Report], named: Sequence[Report], best: Hit) -> list[str]:
        """Return the places that the question names and none of the reports asked is on, or else such years."""
        question = _CAME_FROM.sub(" ", question)  # where somebody lived is not asked about
        own = without_own_story(question)
        asked = {report.key for report in within}
        story = question.removesuffix(own) if len(within) == 1 else ""
        lives = story and (_PLACED.search(story) or not (places(story) or _MY_COUNCIL.search(own)))
        if lives or without_authority(question, within) != question:
            question = own  # whoever lives in Bolton and asks about Wigan does not ask about Bolton
        if len(named) == 1 and _OTHER_AREAS.search(best.paragraph.text):
            for place in places(question):
                question = re.sub(rf"\b{_LIVES_IN} {re.escape(place)}\b(?![.!;,])", " ", question, flags=re.IGNORECASE)
        others = [report for key, report in self.index.reports.items() if key not in asked]
        absent = dict.fromkeys([*unknown_places(question, within), *asked_elsewhere(question, within, others, best.paragraph)])
        return list(absent) or [str(year) for year in unknown_years(own, named)]

    def _contradiction(self, question: str, named: Sequence[Report], best: Citation) -> Citation | None:
        """Return what contradicts the question in the report's judgements, or in the best paragraph."""
        if len(named) == 1 and (grade := other_grade(question, named[0]) or downgraded(question, named[0])):
            return Citation(1, named[0], grade[0].paragraph, grade)
        opposite = contradicting(without_authority(question, named), best.paragraph, best.report.paragraphs)
        return replace(best, sentences=opposite) if opposite else None

    def _refused(self, reason: Reason, nearest: Sequence[Citation], detail: str = "") -> Answer:
        return Answer("", "refused", REFUSED[reason], reason=reason, nearest=tuple(nearest), detail=detail)

    def _citation(self, question: str, number: int, hit: Hit, reading: Reading) -> Citation:
        quoted = supporting_sentences(question, hit, reading)
        if leaves_name_out(question, quoted):  # "no decision has been made", behind the sentence that names it
            named = supporting_sentences(question, hit, by_named_sentences(question, hit, reading))
            best = max(quoted, key=lambda sentence: reading.sentences[sentences(hit.paragraph).index(sentence)])
            naming = [sentence for sentence in named if not leaves_name_out(question, [sentence])]  # not what that one leans on
            both = list(dict.fromkeys([best, *naming[:1], *(quoted if naming == list(named) else ())]))[:MOST]
            quoted = tuple(sorted(both, key=lambda sentence: sentence.start))
        elif told := told_once_raised(question, quoted):
            quoted = (told,)
        return Citation(number, self.index.reports[hit.paragraph.report], hit.paragraph, quoted)


def _each_listed(question: str) -> dict[str, str]:
    """Return the question of each thing that it lists, with or without what is said around it."""
    own = without_own_story(question)
    return listed(without_greeting(own)) or listed(without_asides(own))


def _asked_of(point: Paragraph) -> str:
    """Return the question for what the report says about one point of its list."""
    text = re.sub(r" ?\([^)]*\)\W*$", "", point.text).rstrip(".")  # "(outcome 3, national framework)"
    return f"What does the report say about {text[:1].lower()}{text[1:]}?"


def _texts(citation: Citation) -> set[str]:
    return {sentence.text for sentence in citation.sentences}


def to_read(hits: Sequence[Hit]) -> Sequence[Hit]:
    """Return the hits, best first, that the reader reads: as many as are shown, and others that the search puts close behind the first."""
    return [hit for place, hit in enumerate(hits[:CANDIDATES]) if place < SHOWN or hit.score >= hits[0].score - _BEHIND]
