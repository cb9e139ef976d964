"""Questions become answers: quotes that are spans, refusals with their reason, small talk; with a fake encoder and a fake reader."""

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import FakeEncoder
from hypothesis import given, settings
from hypothesis import strategies as st

from data import Paragraph, Report, read_report, sentences
from data.parse import parse_report
from index import Hit, Index, rebuild
from index.lexical import STOP_WORDS, stems
from qa import Answerer
from qa.__main__ import main
from qa.answer import Citation, place
from qa.checks.against import speaks_against
from qa.checks.posts import tells_who_runs
from qa.english.advice import asks_for_advice
from qa.english.authorities import places, without_authority
from qa.english.names import unknown_names, unknown_people, unknown_places
from qa.english.short_forms import spelt_out
from qa.english.years import stated_elsewhere, unknown_years
from qa.evaluate import Judged, by_kind, fold_test, measures
from qa.evidence import supporting_sentences
from qa.reader import Reading
from qa.sentence_before import with_antecedent
from qa.support import SIGNALS, Fitted, Judgement, further, judge
from qa.wording import GREETING, THANKS, WHO, smalltalk


class FakeReader:
    """A `Reader` without a model: a sentence's logit is how many of the question's stems it lacks, times minus two, plus one."""

    def read(self, question: str, paragraphs: Sequence[Paragraph]) -> list[Reading]:
        asked = {stem for word in question.lower().split() if word not in STOP_WORDS for stem in stems(word)}
        readings = []
        for paragraph in paragraphs:
            found = [1.0 - 2 * len(asked - set(stems(sentence.text))) for sentence in sentences(paragraph)]
            readings.append(Reading(max(found), tuple(found)))
        return readings


_WORDS = ["children", "care", "plans", "front", "door", "how", "many", "social", "workers", "why", "who", "Wigan"]
CONSTANTS = Fitted(
    search=0.1,
    weights=dict.fromkeys(SIGNALS, 0.0) | {"reader": 1.0},
    bias=0.0,
    threshold=0.5,
    further={"behind": -1.0, "search": 0.0},
    further_bias=1.0,
    least=0.5,
)


@pytest.fixture
def answerer(fake_index: Index) -> Answerer:
    return Answerer(fake_index, FakeReader(), constants=CONSTANTS)


@pytest.fixture(scope="module")
def wigan() -> Report:
    return read_report("data/reports/wigan-2022.txt")


def test_a_question_is_answered_with_the_sentence_and_its_paragraph(answerer: Answerer) -> None:
    answer = answerer.ask("How many children in unregistered homes?")
    assert (answer.status, answer.reason, answer.nearest) == ("answered", None, ())
    citation = answer.citations[0]
    assert (citation.number, citation.label) == (1, "Wigan 2022, paragraph 29")
    assert [s.text for s in citation.sentences] == ["The local authority has four children in unregistered children's homes."]
    assert answer.snapshot == answerer.index.snapshot.digest


def test_a_question_that_nothing_answers_is_refused_with_the_nearest(answerer: Answerer) -> None:
    answer = answerer.ask("How many foster carers are paid by the children?")
    assert (answer.status, answer.reason, answer.citations) == ("refused", "not-stated", ())
    assert len(answer.nearest) == 3


def test_whoever_has_a_title_and_a_name_that_no_report_has_is_unknown(fake_index: Index) -> None:
    sure = Answerer(fake_index, FakeReader(), constants=replace(CONSTANTS, threshold=0.0))
    answer = sure.ask("Did Dr Jones take part in strategy discussions?")
    assert (answer.status, answer.reason, answer.detail) == ("refused", "unknown-name", "Dr Jones")
    assert sure.ask("I'm Dr Jones. Are strategy discussions late?").status == "answered"


def test_what_does_not_name_the_thing_that_is_asked_about_stands_behind(answerer: Answerer) -> None:
    assert answerer.ask("Are care plans part of Mockingbird?").nearest[0].paragraph.id == "30", "others have more of the words"
    assert answerer.ask("Are care plans part of mockingbird?").nearest[0].paragraph.id != "30"


@pytest.mark.parametrize(
    ("question", "reason", "detail"),
    [
        ("What did Ofsted say about Bolton?", "other-report", "Bolton"),
        ("how did bolton do", "other-report", "Bolton"),
        ("What was the retention rate in 2018?", "other-report", "2018"),
        ("Should I get a solicitor before the meeting?", "advice", ""),
        ("Are pupils doing well in their GCSEs?", "unknown-name", "GCSEs"),
        ("What is on television tonight?", "off-subject", ""),
        ("How many zoo animals are unallocated?", "not-stated", ""),
        ("What are the gradings?", "not-stated", ""),
        ("I live in Bolton. How are schools?", "other-report", "Bolton"),
        ("What is in Wigans zoo?", "off-subject", ""),
        ("Is the Strategic Director on holiday?", "not-stated", ""),
        ("I live in Oxhampton. Is the zoo open?", "off-subject", ""),
        ("I was placed in Bolton. Is the zoo open?", "off-subject", ""),
        ("When is the next Ofsted visit to the zoo?", "not-stated", ""),
        ("I moved to Wigan from Bolton in 2015. Is there a zoo?", "off-subject", ""),
        ("", "empty", ""),
        (" ?! \u200b", "empty", ""),
        ("why " * 600, "too-long", ""),
    ],
)
def test_a_refusal_says_why(answerer: Answerer, question: str, reason: str, detail: str) -> None:
    answer = answerer.ask(question)
    assert (answer.status, answer.reason, answer.detail, answer.citations) == ("refused", reason, detail, ())
    assert answer.message
    if reason == "empty":
        assert answerer.ask(question or "…", history=["What is the staff retention rate?"]).reason == "empty"


@pytest.mark.parametrize(("said", "reply"), [("Hi!", GREETING), ("thanks very much", THANKS), ("Who are you?", WHO), ("what's this", WHO)])
def test_small_talk_gets_a_fixed_sentence(answerer: Answerer, said: str, reply: str) -> None:
    answer = answerer.ask(said)
    assert (answer.status, answer.message, answer.citations, answer.nearest) == ("smalltalk", reply, (), ())


def test_a_question_is_not_small_talk() -> None:
    assert smalltalk("hi, how many children are in care?") is None
    assert smalltalk("help for care leavers") is None
    assert smalltalk("draft protocol on homeless young people") is None
    assert smalltalk("draft me a letter") == WHO
    assert smalltalk("thanks, bye") == "Goodbye."


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=80) | st.lists(st.sampled_from(_WORDS), max_size=12).map(" ".join))
def test_every_quote_is_a_span_of_its_paragraph(fake_folder: Path, wigan: Report, question: str) -> None:
    answer = Answerer(Index.open(fake_folder, FakeEncoder()), FakeReader(), constants=CONSTANTS).ask(question)
    own = {paragraph.id: paragraph.text for paragraph in wigan.paragraphs}
    assert (answer.status == "answered") == bool(answer.citations)
    for citation in (*answer.citations, *answer.nearest):
        assert citation.sentences
        for sentence in citation.as_json()["sentences"]:
            assert own[citation.paragraph.id][sentence["start"] : sentence["end"]] == sentence["text"]


@pytest.mark.parametrize(
    ("paragraph", "number", "opening"),
    [
        ("13", 1, "This means that"),
        ("12", 3, "The key features of this weaker practice"),
        ("15", 1, "The minutes from these meetings"),
        ("33", 1, "Some care leavers take up this offer"),
        ("36", 1, "To date, this has"),
        ("44", 1, "Despite these challenges"),
    ],
)
def test_a_sentence_that_leans_back_brings_the_one_before(wigan: Report, paragraph: str, number: int, opening: str) -> None:
    found = sentences(next(p for p in wigan.paragraphs if p.id == paragraph))
    assert found[number].text.startswith(opening)
    assert with_antecedent(found, number) == [number, number - 1]
    assert with_antecedent(found, 0) == [0]


def test_a_sentence_that_says_as_a_result_of_this_leans_back_and_one_that_adds_something_does_not() -> None:
    text = "Workers leave. Some children are anxious as a result of this. In addition, flats are scarce."
    found = sentences(Paragraph("exford", "1", "Care", None, text, (0, len(text))))
    assert with_antecedent(found, 1) == [1, 0]
    assert with_antecedent(found, 2) == [2]
    text = "Some schools complain. Other agencies are content."
    assert with_antecedent(sentences(Paragraph("exford", "1", "Care", None, text, (0, len(text)))), 1) == [1]


@pytest.mark.parametrize(
    "text",
    [
        "Plans are good. However, some do not say how.",
        "Many had no route. By half-term all had one.",
        "Two left. Both had waited.",
        "Seven came. Only two have left.",
        "Two men came. A solicitor helps them.",
        "Some get a grant. Those elsewhere receive none of this.",
        "Help is good. Nothing comparable is there for men.",
    ],
)
def test_a_sentence_on_some_or_all_of_those_before_leans_back(text: str) -> None:
    found = sentences(Paragraph("exford", "1", "Care", None, text, (0, len(text))))
    assert with_antecedent(found, 1) == [1, 0]


def test_a_sentence_that_only_gives_examples_leans_on_none(wigan: Report) -> None:
    found = sentences(next(p for p in wigan.paragraphs if p.id == "19"))
    assert found[1].text.startswith("Specialist workers such as")
    assert with_antecedent(found, 1) == [1]


def test_a_further_paragraph_answers_too_where_the_search_finds_it_near_enough_for_its_place() -> None:
    constants = replace(CONSTANTS, further={"behind": -1.0, "search": 4.0}, further_bias=-2.0, least=0.5)
    paragraph = Paragraph("exford", "1", "Policy", None, "A policy was agreed.", (0, 20))
    hits = [Hit(paragraph, score=score, dense=0.0, sentence=0.0, lexical=0.0, late=0.0, sentences=(0.0,)) for score in (1.0, 0.9, 1.2, 2.0)]
    judgement = Judgement(order=(0, 2, 1, 3), ranks=(9.0, 7.0, 7.0, 1.0), signals={}, support=1.0)
    assert further("plans?", judgement, hits, constants) == (2,)
    assert further("plans?", judgement, hits, replace(constants, least=0.4)) == (2, 1)
    assert further("plans?", replace(judgement, order=(0,)), hits, constants) == ()
    of_facts = replace(constants, further={**constants.further, "fact": -9.0})
    assert further("How many plans are there?", judgement, hits, of_facts) == ()
    assert further("What plans are there?", judgement, hits, of_facts) == (2,)
    assert further("How many plans are there and are they kept up to date?", judgement, hits, of_facts) == (2,)


def test_what_has_none_of_the_words_and_means_something_else_is_no_answer_where_the_reader_is_not_sure() -> None:
    paragraph = Paragraph("exford", "1", "Policy", None, "A policy was agreed.", (0, 20))
    hit = Hit(paragraph, score=1.0, dense=0.1, sentence=0.2, lexical=0.0, late=0.0, sentences=(0.0,))
    assert judge("test", [hit], [Reading(1.9, (9.0,))], CONSTANTS).support == 0
    assert judge("test", [hit], [Reading(2.1, (9.0,))], CONSTANTS).support > 0.5
    found = replace(hit, score=1.8)
    assert judge("test", [found], [Reading(1.9, (9.0,))], CONSTANTS).support == 0
    assert judge("Was there any test?", [found], [Reading(1.9, (9.0,))], CONSTANTS).support > 0.5
    for near in (replace(hit, lexical=0.5), replace(hit, sentence=0.3)):
        assert judge("test", [near], [Reading(9.0, (9.0,))], CONSTANTS).support > 0.9


def test_behind_what_only_has_none_of_the_words_another_may_answer() -> None:
    paragraphs = [Paragraph("exford", str(n), "Policy", None, "A policy was agreed.", (0, 20)) for n in (1, 2)]
    hits = [Hit(p, score=1.0, dense=d, sentence=d, lexical=d, late=0.0, sentences=(0.0,)) for p, d in zip(paragraphs, (0.0, 0.5), strict=True)]
    assert judge("test", hits, [Reading(1.9, (1.9,)), Reading(1.5, (1.5,))], CONSTANTS).order == (1, 0)
    assert judge("test", hits, [Reading(1.9, (1.9,)), Reading(-1.0, (-1.0,))], CONSTANTS).support == 0


def test_a_summary_that_stands_behind_says_that_the_report_answers() -> None:
    own, of_all = (Paragraph("exford", name, "Help", None, "Plans suit disabled children.", (0, 29)) for name in ("10", "summary-2"))
    hits = [Hit(paragraph, score=1.0, dense=0.5, sentence=0.5, lexical=1.0, late=0.0, sentences=(0.0,)) for paragraph in (own, of_all)]
    readings = [Reading(-2.0, (-2.0,)), Reading(1.0, (1.0,))]
    asked = judge("How are disabled children helped?", hits, readings, CONSTANTS)
    assert (asked.order, asked.signals["reader"]) == ((0, 1), 1.0)
    other = judge("How do plans suit disabled children?", hits, readings, CONSTANTS)
    assert (other.order, other.signals["reader"]) == ((0, 1), -2.0)


def test_what_comes_of_it_is_brought_where_that_is_asked_for() -> None:
    text = "Plans are late. This means that children wait. Visits are good."
    paragraph = Paragraph("exford", "1", "Plans", None, text, (0, len(text)))
    hit = Hit(paragraph, score=0.0, dense=0.0, sentence=0.0, lexical=0.0, late=0.0, sentences=(0.0,) * 3)
    reading = Reading(1.0, (1.0, -9.0, -9.0))
    assert len(supporting_sentences("What effect do late plans have?", hit, reading)) == 2
    assert len(supporting_sentences("Are plans late?", hit, reading)) == 1


@pytest.mark.parametrize(
    ("behind", "quoted"),
    [
        ("These benefits apply only within the city.", 2),
        ("Crucially, this is not the case for advisers.", 2),
        ("They are not given to those who leave unless they ask.", 2),
        ("This is not only fair.", 1),
        ("Only advisers know.", 1),
    ],
)
def test_what_takes_some_of_it_back_is_brought(behind: str, quoted: int) -> None:
    text = f"Care leavers pay no council tax. {behind} Visits are good."
    paragraph = Paragraph("exford", "1", "Care leavers", None, text, (0, len(text)))
    hit = Hit(paragraph, score=0.0, dense=0.0, sentence=0.0, lexical=0.0, late=0.0, sentences=(0.0,) * 3)
    assert len(supporting_sentences("Do care leavers pay council tax?", hit, Reading(1.0, (1.0, -9.0, -9.0)))) == quoted


@pytest.mark.parametrize(
    ("question", "text", "quoted"),
    [
        ("Is supervision monthly?", "Supervision should be monthly. A third of staff went without.", 2),
        ("How often should supervision be?", "Supervision should be monthly. A third of staff went without.", 1),
        ("Why was a trip cancelled?", "One trip was cancelled as a result. Drivers like it.", 1),
        ("Why do visits stop?", "Visits stop. This is mainly due to bad weather.", 2),
        ("Do visits stop?", "Visits stop. This is mainly due to bad weather.", 1),
        ("Are plans for disabled children good?", "Plans are good. However, those of disabled children are late.", 2),
        ("Are plans good?", "Plans are good. However, visits are late.", 1),
        ("How good are plans?", "Plans are good. However, visits are late.", 2),
        ("Do children get bus passes?", "Children get bus passes. Younger children receive no such help.", 2),
        ("How many stayed?", "Eleven stayed. By May, the number had risen to 36.", 2),
        ("How many sleep rough?", "The team knows nearly all who sleep rough. The official count fell from 34 to 21.", 2),
        ("How is it used?", "It is used well. For example, it pays for tuition.", 2),
        ("Is it used?", "It is used well. For example, it pays for tuition.", 1),
        ("What don't plans show?", "Plans show no goals. They also do not say who acts.", 2),
        ("what happens if visits are late", "Visits are late. This means that some wait.", 2),
        ("Are pupils tracked properly?", "Pupils are tracked. However, staff do not know how.", 2),
        ("What is done?", "Plans are good. However, services are late.", 1),
        ("Do carers get paid more than they used to?", "Pay has risen. Last year carers left. They used to take nine.", 1),
        ("How quick are assessments?", "They are due within 20 days. In the past year most were.", 2),
        ("Do men get a place?", "There are 26 places. Men have fewer options.", 2),
        ("Do women get a place?", "There are 26 places. Men have fewer options.", 1),
        ("Who is on the board?", "The board has a chair. It includes two tenants.", 2),
        ("Is the board any use?", "The board has a chair. It includes two tenants.", 1),
        ("Who is the director?", "The director left. That post is held by Ada Marsh.", 2),
        ("How good is the school?", "The school helps. It has raised attendance. However, few pass.", 3),
        ("Does the school help?", "The school helps. It has raised attendance. However, few pass.", 1),
        ("What were the findings about?", "There were three findings. All three concerned leaks.", 2),
        ("How many stayed too long?", "Families should not stay, but 88 had done so. Homes are few.", 1),
        ("Do care leavers over 21 and over 25 get help?", "Those over 21 get help. Homes are few. Over 25s do too.", 2),
        ("What do adopters say about training?", "Adopters say it is thorough. They said it was also hard.", 2),
        ("How long do people wait?", "Just over half had a decision in a day. The rest waited for six.", 2),
        ("Where do care leavers live?", "They live in good homes. This includes shared flats.", 2),
        ("Do care leavers live well?", "They live in good homes. This includes shared flats.", 1),
        ("Do care leavers in shared flats live well?", "They live in good homes. This includes shared flats.", 2),
        ("What is wrong with letters?", "Letters are inconsistent. Some letters are not detailed.", 2),
        ("Are letters clear?", "Letters are inconsistent. Some letters are not detailed.", 1),
        ("What has the council of children done?", "It has dealt with issues. One example of its influence is a phone.", 2),
        ("What happens to homeless teenagers?", "Homeless teenagers are helped well. A protocol is drafted.", 1),
        ("Are plans in the west better than in the east?", "Plans in the west are good. Visits are rare. In the east they are poor.", 2),
        ("Are plans in the west good?", "Plans in the west are good. Visits are rare. In the east they are poor.", 1),
        ("Is an engine sent to my care home?", "No engine is sent. Care homes are exempt.", 2),
        ("Is an engine sent to my shop?", "No engine is sent. Care homes are exempt.", 1),
        ("Has the board worked?", "The board was set up. Although this has helped, change is slow.", 2),
        ("Is the board new?", "The board was set up. Although this has helped, change is slow.", 1),
        ("Has the management of plans improved?", "Plans are better. However, they are late.", 2),
        ("Do social workers like it?", "Some do. However, social work is hard.", 1),
        ("Is it against the law to lack pacts?", "Pacts are rare. Such a lack is contrary to regulation.", 2),
        ("Is it usual to lack pacts?", "Pacts are rare. Such a lack is contrary to regulation.", 1),
    ],
)
def test_what_finishes_the_thought_is_brought(question: str, text: str, quoted: int) -> None:
    paragraph = Paragraph("exford", "1", "", None, text, (0, len(text)))
    several = text.count(". ") + 1
    hit = Hit(paragraph, score=0.0, dense=0.0, sentence=0.0, lexical=0.0, late=0.0, sentences=(0.0,) * several)
    assert len(supporting_sentences(question, hit, Reading(1.0, (1.0, *(-9.0,) * (several - 1))))) == quoted


def test_what_is_a_result_of_something_leans_back_on_it() -> None:
    for text, leans in (
        ("One trip was cancelled as a result.", True),
        ("Parents spoke warmly of this.", True),
        ("Staff left and visits stopped as a result.", False),
        ("Those over 16 pay.", False),
        ("Those who pay do not.", True),
        ("Work for those who pay is good.", False),
        ("The rest waited.", True),
        ("In the east it is poor.", True),
        ("However, visits are late.", False),
        ("However, they are late.", True),
        ("However, other plans are late.", True),
        ("Alongside this work, it is used to train staff.", True),
        ("While most are adequate, few are good.", True),
        ("Police attend almost all of them.", True),
        ("For example, it pays for tuition.", True),
        ("Leaders took initial steps to remedy this during the visit.", True),
        ("Extra work comes of rising numbers.", True),
        ("Extra work comes of rising numbers of children.", False),
        ("In consequence 38% live far away.", True),
        ("In response, the head has trained staff.", True),
        ("Results at 16 remain below those of other pupils.", False),
        ("There is no equivalent service for adults.", True),
        ("It is recognised by leaders that actions are late.", False),
        ("It is recognised by leaders.", True),
        ("Firm plans address both these areas of practice.", True),
        ("Some cases are often late in the winter months, and in these cases nobody knows.", False),
    ):
        whole = f"Drivers left. {text}"
        assert (with_antecedent(sentences(Paragraph("exford", "1", "", None, whole, (0, len(whole)))), 1) == [1, 0]) is leans, text


def test_a_neighbour_is_never_dropped_for_another_answer() -> None:
    text = "Plans are late. Visits are late. This worries the plans' reviewers. Checks of plans are late. This worries the plans' readers."
    paragraph = Paragraph("exford", "1", "Plans", None, text, (0, len(text)))
    hit = Hit(paragraph, score=0.0, dense=0.0, sentence=0.0, lexical=0.0, late=0.0, sentences=(0.0,) * 5)
    quoted = supporting_sentences("plans?", hit, Reading(1.0, (-9.0, -9.0, 1.0, -9.0, 0.9)))
    assert [sentence.text for sentence in quoted] == ["Visits are late.", "This worries the plans' reviewers."]


def test_what_was_brought_brings_what_it_leans_on_where_there_is_room() -> None:
    def quoted(*scores: float) -> list[str]:
        text = "A policy was agreed. It has an owner. It is clear. Staff like it."
        paragraph = Paragraph("exford", "1", "Policy", None, text, (0, len(text)))
        hit = Hit(paragraph, score=0.0, dense=0.0, sentence=0.0, lexical=0.0, late=0.0, sentences=(0.0,) * 4)
        return [sentence.text for sentence in supporting_sentences("policy?", hit, Reading(1.0, scores))]

    assert quoted(-9.0, -9.0, 1.0, -9.0) == ["A policy was agreed.", "It has an owner.", "It is clear."]
    assert quoted(-9.0, -9.0, 1.0, 0.9) == ["It has an owner.", "It is clear.", "Staff like it."], "another answer comes before it"


def test_places_years_and_names_that_no_report_mentions(wigan: Report) -> None:
    assert places("How do bolton, Tower Hamlets and Wigan compare?") == ["Bolton", "Tower Hamlets", "Wigan"]
    assert places("Is the reading of plans good? I want to bury it.") == []
    assert unknown_places("How does Wigan compare with Bury?", [wigan]) == ["Bury"]
    assert unknown_places("How many foster carers are there in Marrowby?", [wigan]) == ["Marrowby"]
    assert unknown_places("What is Strengthening Families, and did Una Marsh resign?", [wigan]) == []
    assert unknown_places("Is Ofsted content? In May, is Wigan?", [wigan]) == []
    assert unknown_places("Is Neglect seen? How did Coronavirus hit the City Council in Lockdown, with Grandparents' help?", [wigan]) == []
    assert unknown_years("What happened in 2020 and 2024?", [wigan]) == [2024]
    assert unknown_years("Are there over 2000 children? What is in the 2001 children's plan?", [wigan]) == [2001]
    assert unknown_names("Did you meet Mary Poole, the DCS?", [wigan]) == ["Mary Poole"]
    assert unknown_names("Has she had four of them since Christmas, or since March?", [wigan]) == []
    assert unknown_names("can I phone if Im worried", [wigan]) == []
    primary = parse_report("1. The primary school has three teams.\n", key="made", source="", sha256="")
    assert unknown_names("Is Mary of the Team there?", [primary]) == ["Mary"], "it is neither in primary nor is a team a name"


def test_a_name_with_a_sign_in_it_is_one_name(wigan: Report) -> None:
    afghan = replace(wigan, paragraphs=(replace(wigan.paragraphs[0], text="Families from Afghanistan came to Mrs Bell."),))
    assert unknown_names("How many Afghan families came?", [afghan]) == []
    assert unknown_places("Where did Afghan families go?", [afghan]) == []
    assert unknown_names("Is Councillor Poole told?", [wigan]) == ["Councillor Poole"], "the title is no name"
    assert unknown_people("Does Mrs Poole see Mrs Bell?", [afghan]) == ["Mrs Poole"]
    assert unknown_names("Is anybody in a B&B?", [wigan]) == ["B&B"]


def test_abbreviations_that_no_report_uses_are_searched_in_full(wigan: Report) -> None:
    assert spelt_out("What is the LADO?", [wigan]) == "What is the local authority designated officer?"
    officer = replace(wigan.paragraphs[0], text="The designated officer is told of it.")
    assert spelt_out("What is the LADO?", [replace(wigan, paragraphs=(officer,))]) == "What is the designated officer?"
    assert spelt_out("how many uascs are there?", [wigan]) == "how many unaccompanied asylum-seeking children are there?"
    assert spelt_out("Are IROs heard?", [wigan]) == "Are IROs heard?", "the report uses it too"
    assert spelt_out("Is there SALT?", [wigan]) == "Is there speech and language therapy?"
    assert spelt_out("Are DBS checks done?", [wigan]) == "Are Disclosure and Barring Service checks done?"
    assert spelt_out("How long is the wait for ADHD?", [wigan]) == "How long is the wait for attention deficit hyperactivity disorder?"
    assert spelt_out("How many OTs are there?", [wigan]) == "How many occupational therapists are there?"
    assistants = replace(wigan, paragraphs=(replace(wigan.paragraphs[0], text="Personal assistants are paid by whom the director of adult services tells."),))
    assert spelt_out("What are PAs paid?", [assistants]) == "What are personal assistants paid?"
    assert spelt_out("Who is the DASS?", [assistants]) == "Who is the director of adult services?"
    assert spelt_out("Is there salt?", [wigan]) == "Is there salt?"
    assert spelt_out("What is the GCSE result?", [wigan]) == "What is the GCSE result?"


def test_a_sentence_of_another_year_stands_behind() -> None:
    text = "In 2016 nine came. That is up from two in 2015. Plans are late."
    paragraph = Paragraph("exford", "1", "", None, text, (0, len(text)))
    hit = Hit(paragraph, score=0.0, dense=0.0, sentence=0.0, lexical=0.0, late=0.0, sentences=(0.0,) * 3)
    for question, first in (("How many came in 2015?", 1), ("How many came in 2016?", 0), ("How many came since 2015?", 0), ("How many came in 2010?", 0)):
        assert sentences(paragraph)[first] in supporting_sentences(question, hit, Reading(1.0, (1.0, 0.0, -9.0))), question
    assert len(supporting_sentences("How many came in 2016?", hit, Reading(1.0, (1.0, 0.0, -9.0)))) == 1


def test_an_abbreviation_that_a_report_mostly_spells_out_is_searched_in_full(wigan: Report) -> None:
    text = "CSE is rare. Child sexual exploitation is known. Child sexual exploitation is met. Child sexual exploitation is told."
    report = replace(wigan, paragraphs=(Paragraph("exford", "1", "", None, text, (0, len(text))),))
    assert spelt_out("Is CSE met?", [report]) == "Is child sexual exploitation met?"
    seldom = "CSE is rare. Child sexual exploitation (CSE) is known."
    assert spelt_out("Is CSE met?", [replace(report, paragraphs=(replace(report.paragraphs[0], text=seldom),))]) == "Is CSE met?"


def test_a_year_that_the_best_paragraph_does_not_name_is_not_answered_from_it(answerer: Answerer) -> None:
    unregistered = "How many children in unregistered homes{}?"
    assert answerer.ask(unregistered.format("")).status == answerer.ask(unregistered.format(" in 2022")).status == "answered"
    assert answerer.explain(unregistered.format(" in 2022")).searched == answerer.explain(unregistered.format("")).searched
    asked = answerer.explain(unregistered.format(" in 2019"))
    assert (asked.answer.status, asked.answer.reason, asked.decided) == ("refused", "not-stated", "it names a year that the best paragraph does not")
    assert asked.answer.nearest[0].paragraph.id == "29"


@pytest.mark.parametrize(
    ("question", "paragraph", "elsewhere"),
    [
        ("What has improved since October 2020?", "10", False),
        ("What has happened since the 2017 inspection?", "summary-2", False),
        ("Have visits improved since the visits of 2019 and 2020?", "10", True),
        ("Why has it improved since 2020?", "10", True),
        ("What improved in 2020?", "10", True),
        ("Why have standards fallen since 2017?", "39", False),
    ],
)
def test_since_a_year_is_now(wigan: Report, question: str, paragraph: str, elsewhere: bool) -> None:
    assert stated_elsewhere(question, wigan, next(p for p in wigan.paragraphs if p.id == paragraph)) is elsewhere


@pytest.mark.parametrize(
    ("authority", "question", "searched"),
    [
        ("Exford", "How did Exford Metropolitan Borough Council do?", "How did the Council do?"),
        ("Exford", "What did Exford MBC's leaders do?", "What did the leaders do?"),
        ("Exford", "Is help in Exford City Council good?", "Is help in the Council good?"),
        ("Exford", "Is Exford city centre safe?", "Is it city centre safe?"),
        ("Exford", "Why doesn't Exford have enough carers?", "Why doesn't it have enough carers?"),
        ("Exford", "is it true that exford is inadequate", "is it true that it is inadequate"),
        ("Exford", "what must exford do", "what must it do"),
        ("Exford", "exfords rating", "the rating"),
        ("Exford", "How many live close to Exford?", "How many live close to the area?"),
        ("Nottinghamshire", "How was Notts rated?", "How was it rated?"),
        ("North Yorkshire", "How was North Yorks rated?", "How was it rated?"),
        ("Kingston upon Hull", "How was Hull rated?", "How was it rated?"),
        ("Marsh, Elm and Poole", "How was MEP rated?", "How was it rated?"),
        ("Bath and North East Somerset", "How was BANES rated?", "How was it rated?"),
        ("Exford", "What does the report say about Exford?", "What does the report say?"),
        ("Exford", "Is help free outside Exford?", "Is help free outside the area?"),
        ("Exford", "What if they leave Exford?", "What if they leave the area?"),
        ("City of Exford", "How was Exford rated?", "How was it rated?"),
        ("London Borough of Exford", "How was Exford rated?", "How was it rated?"),
        ("Exford Metropolitan District Council", "How was Exford rated?", "How was it rated?"),
    ],
)
def test_an_authority_by_its_full_name_and_by_its_short_one(authority: str, question: str, searched: str) -> None:
    assert without_authority(question, [Report("exford", "", authority, "", "", {}, "", "", ())]) == searched


@pytest.mark.parametrize(
    ("question", "searched"),
    [
        ("Tell me about Exford Family", "Tell me about Exford Family"),
        ("What does Exford of Tomorrow do in Exford?", "What does Exford of Tomorrow do?"),
        ("Tell me about Exford Council", "Tell me about the Council"),
        ("Tell me about Exford Friends", "Tell me Friends"),
    ],
)
def test_a_name_that_the_authority_s_is_part_of_stays_whole(question: str, searched: str) -> None:
    text = "Exford Family and Exford of Tomorrow help. Exford Council knows."
    report = Report("exford", "", "Exford", "", "", {}, "", "", (Paragraph("exford", "1", "", None, text, (0, len(text))),))
    assert without_authority(question, [report]) == searched


def test_how_many_is_not_answered_by_a_sentence_without_a_number(tmp_path: Path) -> None:
    (tmp_path / "exford-2024.txt").write_text("Exford\n\nSummary\n\n1. Foster carers are many. They meet in two rooms.\n\n2. Leaders meet.\n")
    made = FakeEncoder()
    rebuild(tmp_path, tmp_path / "index", digest=made.digest, encoder=lambda: made)
    asked = Answerer(Index.open(tmp_path / "index", made), FakeReader(), constants=CONSTANTS)
    assert asked.ask("What of foster carers?").status == "answered"
    assert asked.explain("How many foster carers?").decided == "what would be quoted first does not hold what it asks for"


def test_advice_is_asked_for_by_the_asker_about_the_asker() -> None:
    assert asks_for_advice("I feel it is unfair, should I get a solicitor?")
    assert asks_for_advice("What should I say to get the council to stop?")
    assert not asks_for_advice("What should I do to join the panel?")
    assert not asks_for_advice("How old should I be when I get a personal adviser?")
    assert not asks_for_advice("What should the council improve?")
    assert not asks_for_advice("Could you advise how many children are in care?")
    assert asks_for_advice("Could you advise me what to do?")
    assert asks_for_advice("My children were taken into care. How do I get them back?")
    assert asks_for_advice("How can I complain about my social worker?")
    assert not asks_for_advice("What can I do with my memory box?")
    assert not asks_for_advice("Should my adviser be keeping in touch with me?")
    assert not asks_for_advice("Should I get a say in my care plan?")
    assert asks_for_advice("What should we ask the director?")


def test_how_a_reader_finds_each_paragraph(wigan: Report) -> None:
    said = {paragraph.id: place(paragraph) for paragraph in wigan.paragraphs}
    assert said["29"] == "paragraph 29"
    assert said["summary-2"] == "summary, paragraph 2"
    (second,) = (paragraph for paragraph in wigan.paragraphs if paragraph.id == "summary-2")
    assert place(replace(second, section="Executive summary")) == "summary, paragraph 2"
    assert place(replace(second, section="Children living in this area")) == "unnumbered paragraph 2"
    assert said["improve-1"] == "what needs to improve, point 1"
    assert (said["judgements"], said["dates"], said["about"]) == ("the judgements", "title and dates", "closing notice")


def judged(answerer: Answerer, question: str, **labels: object) -> Judged:
    blank = {"style": "natural", "answerable": True, "paragraphs": [], "all_needed": [], "evidence": [], "unanswerable_kind": None, "contradicted_by": []}
    return Judged({"id": "1", "question": question, **blank, **labels}, answerer.ask(question))


def test_the_measures_by_hand(answerer: Answerer) -> None:
    """One right, one right only among the nearest, one unanswerable answered, one wrong premise met by what contradicts it, one refused."""
    asked = [
        judged(answerer, "How many children in unregistered homes?", paragraphs=["29"], evidence=["four children in unregistered children's homes."]),
        judged(answerer, "unregistered homes full of zebras and lions", paragraphs=["29"], evidence=["x"]),
        judged(answerer, "children in unregistered homes", answerable=False, unanswerable_kind="near-miss"),
        judged(answerer, "unregistered children's homes", answerable=False, unanswerable_kind="wrong-premise", contradicted_by=["29"]),
        judged(answerer, "zebras and lions of the Serengeti", answerable=False, unanswerable_kind="off-topic"),
    ]
    found = measures(asked)
    wanted = {"answered_right": 0.5, "hit_at_3": 0.5, "found": 1.0, "evidence": 0.5, "citation_precision": 1.0, "false_refusal": 0.5}
    assert {name: found[name] for name in wanted} == wanted
    assert found["false_answer"] == pytest.approx(1 / 3)
    assert by_kind(asked)["false answer: near-miss"] == (1.0, 1)


def test_the_fold_test_asks_without_what_answers(answerer: Answerer, wigan: Report) -> None:
    asked = [judged(answerer, "How many children in unregistered homes?", paragraphs=["29"])]
    assert fold_test(answerer, asked, wigan) == {"fold_false_answer": 0.0, "fold_balanced": 1.0}


def test_what_was_asked_and_each_signal_and_check_are_explained(answerer: Answerer, capsys: pytest.CaptureFixture[str]) -> None:
    def said(question: str) -> list[str]:
        main([question, "--explain"], opened=lambda _: answerer)
        return capsys.readouterr().out.partition("\n\nUnderstood as: ")[2].splitlines()

    lines = said("How are disabld children in Wigan helped?")
    assert lines[:3] == ["How are disabled children in Wigan helped?", "Searched for: How are disabled children helped?", "Searched in: Wigan 2022"]
    assert lines[3].endswith(" BM25  checks  paragraph")
    rows = [row.split()[-4:-2] for row in lines[4:-2]]
    assert ["0.00", "wigan-2022/10,"] in rows
    assert ["-4.00", "wigan-2022/summary-2,"] in rows
    assert {row.split()[-4] for row in said("How much money is spent on social workers?")[4:-2]} == {"0.00", "-5.00"}
    assert said("hello") == []


def test_bad_files_of_questions_are_clear_errors(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for content, problem in (("nonsense", "line 1: this is no question"), ('{"id": "1"}', "line 1: this is no question"), (None, "cannot be read")):
        file = tmp_path / "questions.jsonl"
        file.unlink(missing_ok=True)
        if content is not None:
            file.write_text(content)
        assert main(["--questions", str(file)]) == 1
        said = capsys.readouterr()
        assert (problem in said.err, said.err.count("\n"), said.out) == (True, 1, "")


def test_a_missing_index_is_a_clear_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["a question", "--index", str(tmp_path)]) == 1
    assert capsys.readouterr().err == f"{tmp_path}: nothing has been built here. Run: python -m index\n"


def test_the_answer_as_json(answerer: Answerer) -> None:
    answer = json.loads(json.dumps(answerer.ask("How many children in unregistered homes?").as_json()))
    assert {"question", "status", "reason", "citations", "nearest", "ms"} <= set(answer)
    assert set(answer["citations"][0]) >= {"report", "paragraph", "section", "page", "sentences"}
    assert answer["citations"][0]["sentences"][0]["start"] == 0


def test_what_is_joined_to_what_is_quoted_comes_where_it_may_answer() -> None:
    text = "Discussions are timely. Homes are few. Discussions are well attended."
    paragraph = Paragraph("exford", "1", "", None, text, (0, len(text)))
    hit = Hit(paragraph, score=0.0, dense=0.0, sentence=0.0, lexical=0.0, late=0.0, sentences=(0.0,) * 3)

    def quoted(question: str, *scores: float) -> list[str]:
        return [sentence.text for sentence in supporting_sentences(question, hit, Reading(1.0, scores))]

    assert quoted("How timely and attended are discussions?", 9.0, -9.0, 4.0) == ["Discussions are timely."], "no list of things"
    assert quoted("What of timeliness and attendance?", 9.0, -9.0, 4.0) == ["Discussions are timely.", "Discussions are well attended."]
    assert quoted("What of timeliness and attendance?", 9.0, -9.0, 1.0) == ["Discussions are timely."]
    assert quoted("What of timeliness?", 9.0, -9.0, 4.0) == ["Discussions are timely."]


def test_the_two_words_that_a_question_ends_with_bring_the_one_sentence_that_has_them() -> None:
    text = "Letters are succinct and in plain English. Homes are few. Letters do not set out help."
    paragraph = Paragraph("exford", "1", "", None, text, (0, len(text)))
    hit = Hit(paragraph, score=0.0, dense=0.0, sentence=0.0, lexical=0.0, late=0.0, sentences=(0.0,) * 3)
    for question, scores, several in (
        ("Are letters written in plain English?", (4.0, -9.0, 9.0), 2),
        ("Are letters written in plain English?", (1.0, -9.0, 9.0), 1),
        ("Are letters any good in plain English?", (4.0, -9.0, 9.0), 1),
    ):
        assert len(supporting_sentences(question, hit, Reading(1.0, scores))) == several, question


def test_whose_service_it_is_comes_from_the_sentence_before_for_care_leavers() -> None:
    for text, several in (
        ("The service for care leavers has got worse. Until May there was no manager, and vulnerable children had little support.", 2),
        ("The service for care leavers has got worse. Until May there was no manager, and children in care had little support.", 1),
        ("The service has got worse. Until May there was no manager, and vulnerable children had little support.", 1),
    ):
        hit = Hit(Paragraph("exford", "1", "", None, text, (0, len(text))), score=0.0, dense=0.0, sentence=0.0, lexical=0.0, late=0.0, sentences=(0.0,) * 2)
        quoted = supporting_sentences("How long were care leavers without a manager?", hit, Reading(1.0, (-9.0, 1.0)))
        assert len(quoted) == several, text


def test_a_sentence_without_a_word_of_the_question_comes_with_the_one_before_that_has() -> None:
    text = "Homeless teenagers get support. A protocol is drafted."
    paragraph = Paragraph("exford", "1", "", None, text, (0, len(text)))
    hit = Hit(paragraph, score=0.0, dense=0.0, sentence=0.0, lexical=0.0, late=0.0, sentences=(0.0,) * 2)
    assert len(supporting_sentences("What happens to homeless teenagers?", hit, Reading(1.0, (-9.0, 1.0)))) == 2
    assert len(supporting_sentences("Is there a protocol for homeless teenagers?", hit, Reading(1.0, (-9.0, 1.0)))) == 1


def _quoting(question: str, text: str, scores: tuple[float, ...]) -> list[str]:
    paragraph = Paragraph("exford", "1", "", None, text, (0, len(text)))
    hit = Hit(paragraph, score=0.0, dense=0.0, sentence=0.0, lexical=0.0, late=0.0, sentences=(0.0,) * len(scores))
    return [sentence.text for sentence in supporting_sentences(question, hit, Reading(1.0, scores))]


def test_what_this_inspection_found_leans_on_nothing() -> None:
    for last in ("During this inspection, two left.", "It is a strength that staff stay.", "Services for those children at risk are few."):
        assert _quoting("Who left?", f"Plans are late. {last}", (-9.0, 9.0)) == [last]
    for last in ("During this work, two left.", "It is strong.", "Services for those children are few."):
        assert len(_quoting("Who left?", f"Plans are late. {last}", (-9.0, 9.0))) == 2


def test_what_a_sentence_leans_back_on_is_brought() -> None:
    for last, sentences_quoted in (
        ("Delays were evident, but work is ongoing to address these issues.", 1),
        ("Work is ongoing to address these issues.", 2),
        ("Leaders are not addressing these gaps.", 2),
        ("Despite this, children do not wait.", 1),
        ("Despite this, they do not wait.", 2),
        ("However, with the help of a team, this has now reduced.", 2),
        ("Parents of pupils there like the calm.", 2),
        ("Workers there told us so.", 2),
        ("Parents said there was a queue.", 1),
        ("There is calm.", 1),
        ("While there continues to be support, it is thin.", 1),
        ("Teachers look at the answers there and then.", 1),
    ):
        assert len(_quoting("Why do they wait?", f"Staff left. {last}", (-9.0, 9.0))) == sentences_quoted, last
    assert len(_quoting("How does moving affect them?", "Some move a lot. Some are anxious as a result of this.", (9.0, -9.0))) == 2


def test_each_of_the_things_that_are_done_is_told() -> None:
    text = "Adopters are assessed well. Training is given. Support is given."
    assert len(_quoting("How are adopters assessed, trained and supported?", text, (3.0, 9.0, 8.9))) == 3
    assert len(_quoting("How are adopters trained and supported?", text, (3.0, 9.0, 8.9))) == 2


def test_what_came_since_something_happened_does_not_say_when_it_did(wigan: Report) -> None:
    for question, text, against in (
        ("When did the two services separate?", "Work is better since the two services separated.", True),
        ("When did the two services separate?", "The two services separated in 2020.", False),
        ("When did work get better?", "Work got better in 2021, since the two services separated.", False),
        ("When did the South team move?", "The South team has moved. Leaders intend that the others will follow by May.", True),
        ("When did the South team move?", "The South team moved in May. Leaders intend that the others will follow.", False),
        ("When did leaders say that the others would move?", "Leaders intend that the others will follow by May.", False),
        ("Does that include asylum-seeking children?", "Four children live in such homes.", True),
        ("Does that include asylum-seeking children?", "Four asylum-seeking children live in such homes.", False),
        ("What is good about plans?", "Plans are not specific enough.", True),
        ("What is good about plans?", "Plans are not specific enough, but timely.", False),
        ("What did the audit recommend?", "It is too early to see the impact of its recommendations.", True),
        ("When were the forms first asked for?", "New forms have been made, and these are due to be launched imminently.", True),
        ("When were the forms first launched?", "New forms have been made, and these are due to be launched imminently.", False),
        ("When were the forms first asked for?", "New forms were made in May, and these are due to be launched imminently.", False),
        ("What did the May 2018 visit find?", "Since the focused visit in May 2018, the director has won trust.", True),
        ("What did the audit recommend?", "The audit recommended more visits.", False),
        ("What did the audit recommend?", "The audit proposed more visits.", False),
        ("What is good about the MASH?", "Referrals are dealt with without delay.", False),
        ("What is good about the MASH?", "Referrals are not dealt with.", True),
        ("What do care leavers say?", "One told inspectors that a PA helps. Staff said that they care.", False),
        ("How many young people is the group made up of?", "21 volunteers mentor care leavers.", True),
        ("How many young people is the group made up of?", "21 young people meet.", False),
        ("What will happen at the next inspection?", "The box was emptied during this inspection.", True),
        ("What will happen at the next inspection?", "Progress will be looked at when inspectors next visit.", False),
        ("What must be improved for adopters?", "Adopters are well supported.", True),
        ("What must be improved for adopters?", "Adopters wait too long.", False),
    ):
        paragraph = Paragraph("exford", "1", "", None, text, (0, len(text)))
        assert speaks_against(question, Citation(1, wigan, paragraph, sentences(paragraph))) is against, question


def test_what_stands_apart_and_has_no_word_of_it_gives_no_reason(wigan: Report) -> None:
    text = "Officers leave calls to others. Talk is courteous. The phone script was withdrawn in 2023."
    paragraph = Paragraph("exford", "1", "", None, text, (0, len(text)))
    first, beside, telling = sentences(paragraph)
    for question, sentence, against in (
        ("Why was the phone script withdrawn?", first, True),
        ("Why was the phone script withdrawn?", beside, False),
        ("Why are calls left?", first, False),
        ("Why was the phone script withdrawn?", telling, True),
    ):
        assert speaks_against(question, Citation(1, wigan, paragraph, (sentence,))) is against, (question, sentence.text)


def test_what_is_told_of_somebody_else_by_name_is_no_answer(wigan: Report) -> None:
    text = "Jo Bow took up the post in May 2024. The deputy, Una Orr, leads on culture."
    paragraph = Paragraph("exford", "1", "Main findings", "1", text, (0, len(text)))
    for name, against in (("Una Orr", True), ("Jo Bow", False)):
        assert speaks_against(f"When did {name} take up the post?", Citation(1, wigan, paragraph, sentences(paragraph))) is against, name


def test_what_is_told_of_something_by_another_name_is_no_answer(wigan: Report) -> None:
    for text, against in (
        ("A course, Second Thought, is new. It has not been evaluated.", True),
        ("A course, Steadying Hands, is new. It has not been evaluated.", False),
        ("A course is new. It has not been evaluated.", False),
    ):
        paragraph = Paragraph("exford", "1", "", None, text, (0, len(text)))
        assert speaks_against("Has the course Steadying Hands been evaluated?", Citation(1, wigan, paragraph, sentences(paragraph))) is against, text
    text = "The Caldershaw Academy is new. Their caseloads at Elm Row are low."
    paragraph = Paragraph("exford", "1", "", None, text, (0, len(text)))
    assert not speaks_against("Is the caseload at the Academy that of Cobden Street?", Citation(1, wigan, paragraph, sentences(paragraph)))


def test_who_runs_something_is_told_where_it_is_run_by_somebody() -> None:
    assert tells_who_runs("Who runs the telephone line?", "The line, run by a company, was set up in May.")
    assert not tells_who_runs("Who runs the telephone line?", "A lead officer started in May.")
    assert not tells_who_runs("Who runs the telephone line?", "The clinic is run by nurses.")


def test_what_they_say_of_something_else_is_not_brought() -> None:
    text = "Children told inspectors that advisers listen. They also spoke of a group."
    assert len(_quoting("What did children say about advisers?", text, (9.0, -9.0))) == 1
    assert len(_quoting("What did children say?", text, (9.0, -9.0))) == 2


def test_praise_that_the_team_of_it_takes_back_is_brought_with_it() -> None:
    text = "The duty team acts at once. The team engages with others. However, its decisions are changed."
    assert len(_quoting("How good is the duty team?", text, (9.0, -9.0, -9.0))) == 3


def test_a_list_is_quoted_before_what_its_owner_leans_on() -> None:
    text = "A team was set up. They are many. They help families. These include a clinic."
    assert _quoting("Which services help families?", text, (-9.0, -9.0, 9.0, -9.0)) == ["They are many.", "They help families.", "These include a clinic."]


def test_the_judgement_that_opens_a_paragraph_is_quoted_where_it_is_asked_how_good_something_is() -> None:
    text = "Pathway plans are poor. Some pathway plans are up to date."
    assert len(_quoting("What are pathway plans like?", text, (6.0, 9.0))) == 2
    assert len(_quoting("Which pathway plans are there?", text, (6.0, 9.0))) == 1
    assert len(_quoting("What are pathway plans like?", text, (1.0, 9.0))) == 1


def test_the_sentence_that_names_by_their_letters_those_asked_about_is_quoted_too() -> None:
    text = "Caseloads of some staff are too high. The ASYE cohort is small and protected."
    assert len(_quoting("Do ASYE staff have high caseloads?", text, (11.0, 6.0))) == 2
    assert len(_quoting("Do ASYE staff have high caseloads?", text, (11.0, 1.0))) == 1
    assert len(_quoting("Do new staff have high caseloads?", text, (11.0, 6.0))) == 1


def test_what_stands_in_the_other_part_of_a_report_does_not_answer_too() -> None:
    sections = ("The experiences and progress of children in care", "The experiences and progress of care leavers")
    paragraphs = [Paragraph("exford", str(n), section, None, "Health is good.", (0, 15)) for n, section in enumerate(sections)]
    hits = [Hit(paragraph, score=3.0, dense=1.0, sentence=1.0, lexical=1.0, late=1.0, sentences=(1.0,)) for paragraph in paragraphs]
    judgement = Judgement(order=(0, 1), ranks=(9.0, 9.0), signals={}, support=1.0)
    constants = replace(CONSTANTS, further={"behind": -1.0, "search": 4.0}, further_bias=-2.0, least=0.5)
    assert further("Are children in care well?", judgement, hits, constants) == ()
    assert further("Are children in care well, and care leavers?", judgement, hits, constants) == (1,)


def test_the_sentence_that_has_the_words_of_the_question_side_by_side_is_quoted_too() -> None:
    text = "Some have protected caseloads. Caseloads of new staff are too high."
    assert len(_quoting("Do new staff have protected caseloads?", text, (6.0, 11.0))) == 2
    assert len(_quoting("Which new staff have protected caseloads?", text, (6.0, 11.0))) == 1
    assert len(_quoting("Do new staff have protected caseloads?", text, (1.0, 11.0))) == 1


def test_the_sentence_that_has_the_name_asked_for_is_quoted() -> None:
    text = "Asylum-seeking children (UASC) go to a clinic. Health needs are met by the Harbour Clinic."
    assert _quoting("What is the name of the clinic?", text, (9.0, 3.0))[-1] == "Health needs are met by the Harbour Clinic."
    assert _quoting("What is the name of the clinic?", text, (9.0, 1.0)) == ["Asylum-seeking children (UASC) go to a clinic."]
    assert _quoting("Where do they go?", text, (9.0, 3.0)) == ["Asylum-seeking children (UASC) go to a clinic."]


def test_a_sentence_of_another_month_or_of_no_pandemic_stands_behind() -> None:
    text = "In May 2022 two left. In June 2022 nine came. The pandemic slowed visits."
    assert _quoting("What happened in June 2022?", text, (9.0, 5.0, -9.0)) == ["In June 2022 nine came."]
    assert _quoting("What happened in July 2022?", text, (9.0, 5.0, -9.0)) == ["In May 2022 two left."]
    for first in ("May", "June"):
        assert len(_quoting(f"What happened in {first} 2022 and in July 2021?", text, (9.0, 8.8, -9.0))) == 1
    assert len(_quoting("Who left in 2022 and 2021?", "In 2021 two left. In 2022 nine left. Visits are rare.", (9.0, 8.8, 8.9))) == 2
    assert _quoting("Who came in 2021 and 2022?", "In 2021 two came. Nine came in 2021 and 2022.", (9.0, 5.0)) == ["Nine came in 2021 and 2022."]
    assert _quoting("What is better since May 2022?", "In June 2022 nine came. Visits are better.", (5.0, 9.0)) == ["Visits are better."]
    assert _quoting("How did covid affect visits?", text, (9.0, 5.0, 4.0)) == ["The pandemic slowed visits."]
