"""What the pronouns of a follow-up stand for in the question before it: "who gives it to them?" is "Who gives training to foster carers?"."""

import re

from .agreement import one_of, plural
from .binding import PRONOUN, is_own
from .clause import ACTS, GRADE, GROUP, STAFF, Clause, clause
from .names import places

SOMEBODY = re.compile(r"(?:any|some|every)(?:one|body|thing)\b", re.IGNORECASE)
_PERSON = re.compile(
    r"\b(?:the )?(?:(?:new|lead|current|former|chief|vice|deputy|assistant|associate|interim|regional|acting)[- ])*"
    r"(?:director(?: of children['’]?s services)?|executive|inspector"
    r"|dcs|lado|chair|(?:chief|principal) social worker|head|leader|lead member|manager"
    r"|(?:[\w-]+ )?(?:therapist|nurse|coordinator|headteacher|principal|doctor|psychologist|chaplain|commissioner|adviser|mentor))\b",
    re.IGNORECASE,
)
# Whom "it" does not stand for.
_SOMEONE = re.compile(
    r"(?:(?:the|an?) )?(?:[\w-]+ ){0,3}(?:person|child|parent|teenager|woman|man|girl|boy|mother|father|mum|dad|grandparent|youngster|carer|leaver|worker"
    r"|officer|adviser|adopter|therapist|nurse|learner|student|pupil|prisoner|patient|resident|tenant|victim)",
    re.IGNORECASE,
)
_MOVES = re.compile(
    r"\s*(?:gone|going|go|getting|rising|falling|risen|fallen|chang|increas|decreas|high|low|up|down|more|less|a lot|many|normal)", re.IGNORECASE
)
_ENDS = re.compile(r"\s*(?:$|(?:to|for|in|on|with|about|mostly|usually|now)\b)", re.IGNORECASE)
_RESPONSIBLE = re.compile(r"\b(?:responsible|to blame|doing|came) (?:for|about|of)\s*$", re.IGNORECASE)
_WHO_IS = re.compile(r"who(?: is| was|'s)\s*", re.IGNORECASE)
_ABOUT_IT = re.compile(r"\b(?:for|about|with|to fix|of)\s*$", re.IGNORECASE)
_QUANTITY = re.compile(r"\b(many|most|some|all|few|any|none) of (?=(?:them|those|these)\b)", re.IGNORECASE)
# "they set", of "Did they set up a team?"
_NO_NOUN = re.compile(
    rf"(?:before|after|fewer|less|more|they|it|he|she|we|you|i|been|being|going|theyre|in|on|at|for|with|to|by|from)\b|(?:{PRONOUN.pattern})$", re.IGNORECASE
)
WHO_TALKS = re.compile(r"you|we|i|us|me", re.IGNORECASE)
_NO_QUANTITY = re.compile(r"\b(?:many|most|some|few|each) (?:them|those|these|the)\b|\b(?:any|all|none) (?:them|those|these)\b", re.IGNORECASE)
# "What are they doing about it?", of "Are visits in time?", is about visits that are not; of "Are caseloads too high?", about caseloads being too high.
_DOING_ABOUT = re.compile(
    r"\bthey (?:doing|do anything|done) (?:about|to)\b|^what (?:are|were|have|did|do) they (?:doing|done)(?: now| next| then| since| instead)?$"
    r"|\bthey (?:fixing|sorting|tackling|changing|improving)\b",
    re.IGNORECASE,
)
_MENDS = re.compile(r"\b(?:fix|sort|tackl|chang|improv)(?:ing|e)\s*$", re.IGNORECASE)
_LACKING = re.compile(
    r"\b(?:too|high|low|late|slow\w*|poor\w*|weak\w*|bad\w*|delay\w*|wait\w*|missing|worse|unstable|short|falling|rising|leaving)\b", re.IGNORECASE
)
_SINGULAR_VERB = re.compile(r"(?:is|was|does|has|isn't|wasn't|doesn't|hasn't|'s)\s*$", re.IGNORECASE)
_PLURAL_VERB = re.compile(r"(?:are|were|do|have|aren't|weren't|don't|haven't)\s*$", re.IGNORECASE)
_VERB_OF_ONE = re.compile(r"\s+(?:is|was|does|has|\w{2,}[^s\W]s)\b", re.IGNORECASE)
_ALL_OF_IT = re.compile(
    r"\b(?:because of|got|said|says?|decide[sd]?|think|thinks|thought|knows?|knew|means?|meant|cause[sd]?|found|pay|pays|paid for)\s*$", re.IGNORECASE
)
_DETERMINES = re.compile(r"\b(?:the|which|this|that|each|every|an?|new|old|good|only)\s*$", re.IGNORECASE)
_WHICH_ONE = re.compile(r"\b(?:first|second|third|last|next|other|former|latter)\s*$", re.IGNORECASE)
_PEOPLE = re.compile(rf"{GROUP.pattern}|\b\w+(?:ers|ors)\b", re.IGNORECASE)
_WORKS_END = re.compile(r"\s*(?:really |actually |all )?work(?:ing)?", re.IGNORECASE)
# Whose members "they" are.
_BODY = re.compile(r"\b(?:council|group|team|panel|board|forum|service|hub|agency|project|programme|scheme)\b", re.IGNORECASE)
_MEETS = re.compile(r"\s*(?:ever |all |often |still )*(?:meet|sit|decide|talk|speak|listen|turn up|visit)\b", re.IGNORECASE)
_HAS_NAME = re.compile(r"\s*names?\b", re.IGNORECASE)
_WORKERS = re.compile(r"\b(?:\w+(?:ers|ors|ists|ants)|council|service)$", re.IGNORECASE)  # who can do something about it: "reviewing officers"
# "who gives it to them", "when was it": before the pronoun stands what is done with a thing.
_DOES = re.compile(
    r"\b(?:do|does|did|gives?|gave|runs?|ran|offers?|provides?|delivers?|holds?|writes?|wrote|checks?|reviews?|chairs?|carries out|need)\s*$", re.IGNORECASE
)
_CARRIES_OUT = re.compile(r"\b(?:do|does|did)\s*$", re.IGNORECASE)  # "who does them?": not people
# Where "it" is what the sentence goes on to say or the council, and "they" are those who inspected.
_OF_NOTHING_EARLIER = re.compile(
    r"\b(?:is|was) it (?!like )(?:\w+ ){1,2}?(?:that\b(?! (?:high|low|bad|good|many|much|long|late|slow)\b)|for (?!.* (?:in|at|on|to|for|with)$).+ to \w+ \w)"
    r"|\b(?:is|was) it (?:possible|normal|common|usual|legal|ok|okay|right|wrong|fair) (?:for .+ )?to\b"
    r"|\b(?:do|does|did|will|would|can) it take (?:.+ )?to \w"
    r"|^(?:is|was) (?:this|that|it) an? (?:\w+ )?(?:council|authority|borough)$"
    r"|^that's not what\b|^what (?:\w+ )?(?:did|have) they f(?:ind|ound)\b|\bbefore (?:this|that|it)(?: one)?$",
    re.IGNORECASE,
)
# "Does it mention adoption?" is asked of the report, but where what was asked about may itself say something: "Is there a strategy?".
_IT_SAYS = re.compile(
    r"\b(?:does|did) it (?:ever )?(?:say|mention|state)\b|^who (?:wrote|published|made) (?:it|this|that)$"
    r"|^(?:please )?(?:summari[sz]e|sum up) (?:it|this|that)\b|^(?:which|what) (?:paragraph|page|section) (?:is|was) (?:that|this|it)\b",
    re.IGNORECASE,
)
# So are "What grade did it get?" and "What does it need to improve?", where no grade was asked of somebody before.
_IT_IS_GRADED = re.compile(
    r"^(?:what|which|how) (?:overall )?(?:grade|rating|score|judge?ment)s? (?:did|does|has) it (?:get|got|receive|been|be|have)\b"
    r"|^(?:what|how) did (?:it|they) (?:get|do) in (?:its|their|the) last (?:ofsted|inspection)\b"
    r"|^how (?:was|is|did) it (?:get )?(?:graded|rated|judged|scored|do)\b"
    r"|^(?:is|was) it (?:an? )?(?:good|outstanding|inadequate|failing) (?:council|authority|report)\b"
    r"|^what (?:does|did) it (?:need|have) to (?:improve|do better|get better at|work on|change)\b",
    re.IGNORECASE,
)
_WRITTEN = re.compile(
    r"\b(?:strateg|plan|protocol|polic|letter|guidance|offer|procedure|agreement|audit|review|assessment|record|document|leaflet|report|note|minutes|template)\w*",
    re.IGNORECASE,
)
_BE = re.compile(r"(?:is|are|was|were)\b", re.IGNORECASE)
_OWNERS = {"their": "they", "its": "it"}  # in one question they are the same: "do they know their rights?"
_VALUED = re.compile(r"(?:good|fair|decent|proper|better|great|bad|poor|safe|high|full|stable|strong|quality|reasonable|enough) ", re.IGNORECASE)
# Those who work for others, and what they and not those others do.
_STAFF = re.compile(
    r"\b(?:officers|workers|advisers|assistants|managers|chairs|visitors|teachers|nurses|iros|pas|members|police|councillors|judges|therapists|mentors)$",
    re.IGNORECASE,
)
_ACTED = re.compile(r"(?:how (?:often|well|much) |when |why |where |what )?(?:do|did|can|will|could|don't|have|are)\s*", re.IGNORECASE)
_IS_SERVED = re.compile(
    r"\s*(?:get|feel|be|been|being|like|want|have to|live|enjoy)\b(?! (?:any |enough |regular |good )?(?:training|time|paid|supervis))", re.IGNORECASE
)
_LEFT_OUT = re.compile(r"\b(?:before|after|afterwards)$|\bbring\b", re.IGNORECASE)
_POSTS = re.compile(r"\b(?:posts|jobs|roles|teams|staff|places)\b", re.IGNORECASE)
_MADE_POSTS = re.compile(r"\s*(?:made|created|make|create|appointed|taken on|added|set up|filled)\b", re.IGNORECASE)
_MENTIONS = re.compile(r"\s*(?:ever )?(?:mention|say|cover|include|set out)\b", re.IGNORECASE)
_WHICH = re.compile(
    r" (?:in|at|on|under) (?:an? |the )?(?:[\w-]+ ){0,2}(?:homes?|hostels?|care|placements?|hotels?|flats?|custody|prison|schools?|plans?|lists?)\b"
    r"(?! (?:good|late|clear|safe|\w+ed)\b)| (?:who|at risk of|living in|placed in|waiting for) (?:[\w-]+ ?){1,6}$",
    re.IGNORECASE,
)
# "letters sent to families", "visits made by social workers"
_MADE = re.compile(r"(?:\w+(?:ed|en)|made|sent|held|kept|wrote|done|set) (?:to|by|for|with|about|after|before) ", re.IGNORECASE)
_BE_ENDS = re.compile(r"\b(?:are|were|aren't|weren't)\s*$", re.IGNORECASE)
_HAPPEN = re.compile(r"\s*(?:last|take|cost|happen|work|help|matter|say|get (?:done|written|sent|checked|read|seen))\b", re.IGNORECASE)
# "does it help?", "did that change anything?": of what was done, not of who did it.
_EFFECT = re.compile(
    r"\s*(?:(?:really|actually|all) )?(?:work|help|mak(?:e|es|ing)\b|made\b|chang|put\b|affect|matter|mean|lead|enough\b|going to)", re.IGNORECASE
)
# What the council does where it is whom it serves that was asked about: "which agency do they use?".
_KNOWS = r"(?:know|knew|admit|accept)(?:ted|ed|s)? (?:that|there|it)\b|(?:are |were |'re )?(?:short of|short[- ]staffed|short[- ]handed|under-?staffed)\b"
_COUNCIL_DOES = re.compile(
    rf"\s*(?:(?:use|run|employ|recruit|hire|spend|fund|commission|set up|build|open|publish|inspect|(?:have |'ve )?(?:fixed|sorted))\b|{_KNOWS})", re.IGNORECASE
)
_HIRES = re.compile(
    r"\s*(?:(?:recruit|hire|employ|spend|commission|publish|(?:have |'ve )?(?:fixed|sorted)|struggling to|trying to)\b"
    rf"|(?:have|got) enough (?:staff|money|foster carers|social workers|homes|placements)\b|{_KNOWS})",
    re.IGNORECASE,
)
# "How do I get it?", of "Do they get help with housing?": that help.
_HELP_WITH = re.compile(r"\b(?:help|support|advice|access|information|training) (?:with|to|on|about) .+")
_OUT_OF = re.compile(r"\b(?:out of|from|by|pays? for|paid for)\s*$", re.IGNORECASE)  # "what comes of audits", of "Do managers do audits?"
_TAKES = re.compile(r"\b(?:get|gets|got|send|sends|write|keep|use|read|see|hold|need)\s*$", re.IGNORECASE)
LEADS = re.compile(r"\b(?:council|authority|ofsted)$", re.IGNORECASE)
_OPENS = re.compile(r"(?:is|was|are|were|does|did|do|has|have|isn't|wasn't|doesn't|didn't|hasn't)\s*", re.IGNORECASE)
_DONE = re.compile(r"\b(?:do|does|did|doing|done)\s*$", re.IGNORECASE)
# "are they working?", of "Do leaders have plans?": the plans.
_OF_THINGS = re.compile(
    r"\s*(?:(?:all|really|always|still) )?(?:working|any (?:good|use)|good|ok(?:ay)?|effective|enough|on time|up to date|clear|detailed|used|accurate|useful"
    r"|followed|held|kept|reviewed|updated|written|filled|shared|in place|finished|ready)\b",
    re.IGNORECASE,
)
# "is it the managers?", of "What is wrong with the front door?"
_IS_CAUSE = re.compile(
    r"\s*(?:just |only |really |partly |mainly )?"
    r"(?:the (?!same|best|worst|only|first|last|law|case|right|wrong)\w+|because|due to|down to|covid|money|a lack)\b",
    re.IGNORECASE,
)
_OF_US = re.compile(r" of (?:us|them|you)$", re.IGNORECASE)
_MENDED = re.compile(r"\s*(?:been |being |getting )?(?:fixed|sorted|solved|mended|done|over|better now)\b", re.IGNORECASE)
_WHICH_IS = re.compile(r"(?:which|what) \w+(?: \w+)? (?:is|was)\s*", re.IGNORECASE)
_WHERE = re.compile(r"\b(?:in|at|on) .+")
_WORKS = re.compile(r"\s*(?:really |actually )?work\b", re.IGNORECASE)  # "do those work?": things, where "do they work?" may be people
_IS_SO = re.compile(
    r"\s*(?:still )?(?:the case|true|right|correct|happen(?:ing)?|get (?:fixed|sorted|better|mended|resolved)|common|normal|why|because)\b", re.IGNORECASE
)


def without_pronouns(plain: str, earlier: str) -> str:
    """Return the question with what its pronouns stand for; unchanged where it has none that points back, "" where they stand for no noun."""
    text = _QUANTITY.sub(r"\1 ", plain)
    parts = clause(earlier)
    nothing = refers_to_nothing(text, earlier)
    aside = PRONOUN.search(text, nothing.start()) if nothing else None
    found = [match for match in PRONOUN.finditer(text) if not is_own(match, text) and not (aside and match.span() == aside.span())]
    words = [match.group().lower() for match in found]
    if len(found) > 1 and words[0] == "they" and words[1] in ("them", "it", "that", "those") and not parts.object:
        # "why do they need them?", of "How many teams are there?": they are the council, of whom nothing was said
        people = GROUP.search(parts.topic) or _WORKERS.search(parts.subject)
        found = found[1:] if parts.asking or parts.there or not people else found[:1]
    if len(found) > 1 and words[:2] in (["it", "that"], ["they", "that"]) and (grade := GRADE.search(earlier)):
        found, text = found[:1], f"{text[: found[1].end()]} {grade.group()}{text[found[1].end() :]}"
    if _DOING_ABOUT.search(text):
        found = [match for match in found if match.group().lower() != "they"]  # those who can do something about it, of whom nothing was said
    mended: dict[str, str] = {}
    for match in reversed(found[:2]):
        stands_for = _antecedent(match, text, earlier, parts)
        if stands_for is None or not _agrees(match, text, stands_for):
            return ""
        mended[match.group().lower()] = stands_for
        if mended.get("they", "they") == mended.get("them"):
            return ""  # nobody sees themselves
        behind = re.sub(r"^'re\b", " are", text[match.end() :])
        text = f"{text[: match.start()]}{stands_for}{behind}"
    return "" if _NO_QUANTITY.search(text) else text


def refers_to_nothing(question: str, earlier: str) -> re.Match[str] | None:
    """Return where a pronoun of the question stands for nothing in the earlier one: "Does it mention adoption?", "Is it true that staff leave?"."""
    return (
        _OF_NOTHING_EARLIER.search(question)
        or (None if _WRITTEN.search(clause(earlier).subject) else _IT_SAYS.search(question))
        or (None if GRADE.search(earlier) else _IT_IS_GRADED.search(question))
    )


def _agrees(match: re.Match[str], text: str, stands_for: str) -> bool:
    """Whether the words go with the pronoun's verb: not "How does social workers affect children?"."""
    if stands_for == match.group() or match.group().lower() in ("its", "their", "his", "her", "them"):
        return True
    before, after = text[: match.start()], text[match.end() :]
    if re.search(r"\bhow many (?:is|was)\s*$", before, re.IGNORECASE):
        return False  # "how many is it now?"
    if plural(stands_for):
        return not _SINGULAR_VERB.search(before) and not (match.group().lower() in ("it", "that", "this") and _VERB_OF_ONE.match(after))
    return not _PLURAL_VERB.search(before)


def _antecedent(match: re.Match[str], text: str, earlier: str, parts: Clause) -> str | None:
    """Return what the pronoun stands for; None where that is all of the earlier question, or no noun in it."""
    pronoun, before, after = match.group().lower(), text[: match.start()], text[match.end() :]
    people, topic, named, place = GROUP.search(earlier), parts.topic, places(earlier), _is_place(parts.subject)
    several = pronoun in ("they", "them", "their", "those", "these")
    if pronoun in _OWNERS and re.search(rf"\b{_OWNERS[pronoun]}\b", before, re.IGNORECASE):
        return match.group()
    if pronoun in ("its", "their") and re.match(r"\s*own\b", after):
        return None  # the council's, of which nothing was said
    if several and (_LEFT_OUT.search(text) or (_POSTS.search(before) and _MADE_POSTS.match(after))):
        return None  # "who do they talk to before?": before what was asked about; "how many jobs have they made?": the council has
    nobody = not (people or plural(parts.subject) or plural(parts.object) or parts.determiner.lower() in ("any", "some", "most", "all"))
    own = GROUP.search(before)
    visited = pronoun == "them" and own and STAFF.search(own.group()) and people and not STAFF.search(people.group())  # "do staff see them?"
    if several and ((own and not visited) or nobody):
        return match.group()  # it stands for somebody in its own question, or for nobody in the earlier one
    served = GROUP.search(parts.subject) and not STAFF.search(parts.subject)
    if pronoun == "they" and (
        parts.subject.lower() == "they" or (served and _COUNCIL_DOES.match(after)) or (_HIRES.match(after) and not _PEOPLE.search(parts.subject))
    ):
        return None  # the council, of which nothing was said
    if pronoun == "they" and _MEETS.match(after) and not _may_meet(parts.subject):
        return None  # "do they meet?", of "Are allegations recorded?"
    if pronoun == "they" and _WORKS_END.fullmatch(after) and _PEOPLE.search(parts.subject) and not plural(parts.object):
        return None  # "did they work?", of "Did leaders join in any pilots?"
    if several and re.search(r"\b(?:one|each) of\s*$", before, re.IGNORECASE):
        return None if SOMEBODY.match(topic) or not plural(topic) else f"the {topic}"
    named_subject = parts.named and not parts.subject.lower().startswith("happens")  # "What happens when children go missing?" has a clause for one
    personal = pronoun in ("she", "her", "he", "his", "him")
    person = _person(earlier) if personal or (pronoun == "their" and _HAS_NAME.match(after)) else ""
    if not person and not named_subject and not (several and people) and not _means_object(parts, before, after, several=several):
        return None
    if (pronoun == "one" and topic in named) or _MENDS.search(before):
        return None
    if pronoun == "one":
        somebody = GROUP.search(topic) or _PERSON.search(topic) or WHO_TALKS.fullmatch(topic) or _OF_US.search(topic)
        if _WHICH_ONE.search(before) or (not parts.has_one and (somebody or _NO_NOUN.match(topic))):
            return None
        one = parts.object if parts.has_one else one_of(parts.thing or re.sub(r"^(?:another|any|other|more|an?) ", "", topic))
        bare = not _DETERMINES.search(before)
        return f"{'an' if one[:1] in 'aeiou' else 'a'} {one}" if bare else one
    if pronoun in ("it", "that", "this") and _WHO_IS.fullmatch(before):
        if parts.has_one:
            return f"the {parts.object}"
        return parts.noun if parts.there or _PERSON.search(parts.subject) else None
    if personal and not person:
        return None
    if person:
        about = person
    elif GRADE.search(earlier) and named and pronoun in ("it", "they"):
        about = named[-1]
    elif pronoun in ("it", "that", "this") and (_is_no_thing(before, after) or _is_all_of_it(parts, pronoun, before, after)):
        return None
    elif pronoun in ("it", "that", "this") and _VALUED.match(parts.object) and GROUP.search(parts.subject):
        return None  # "has it got better?", of "Do disabled children get a good service?": theirs
    elif pronoun == "it" and place and _MENDED.match(after):
        return None  # "is it fixed?", of "Did Wigan get worse?"
    elif pronoun == "it" and parts.thing and plural(parts.subject) and not plural(parts.thing) and not GRADE.search(earlier):
        about = " ".join(f"the {parts.thing} {parts.determiner} {parts.subject} {parts.rest}".split())
    elif (
        pronoun == "it"
        and (place or LEADS.fullmatch(parts.subject) or (LEADS.search(parts.subject) and parts.object))
        and before
        and not _OPENS.fullmatch(before)
    ):
        # "do staff like it?", of "Does Hackney have a model?"
        thing = re.sub(r"^(?:its )?own ", "", parts.object)
        about = (thing if plural(thing) else f"the {thing}") if thing else ""
    elif pronoun in ("that", "this") and (
        place or _MADE.match(parts.rest) or _ALL_OF_IT.search(before) or _IS_SO.match(after) or (parts.thing and _SINGULAR_VERB.search(before))
    ):
        return None
    elif _means_object(parts, before, after, several=several) or (pronoun in ("those", "these") and _WORKS.match(after) and plural(parts.object)):
        wide = _HELP_WITH.search(parts.rest) if pronoun == "it" else None
        about = wide.group() if wide else f"the {parts.object}" if parts.has_one else parts.object
        if several and not plural(parts.object):
            about = f"{parts.object}s"
    elif pronoun == "they" and _STAFF.search(parts.subject) and ACTS.fullmatch(parts.auxiliary) and _ACTED.fullmatch(before) and not _IS_SERVED.match(after):
        about = parts.noun  # "do they push back?", of "Do reviewing officers meet the children?"
    elif pronoun == "they" and _WRITTEN.search(parts.subject) and _MENTIONS.match(after):
        about = parts.noun  # "do they mention lessons?", of "Are pathway plans good?"
    elif several and _of_things_made(parts, pronoun, before, after):
        about = parts.noun  # "how long do they last?", of "Are visits made by social workers regular?"
    elif several and people and not GROUP.search(parts.subject) and (place or LEADS.search(parts.subject)) and not _IS_SERVED.match(after):
        return None  # "are they failing?", of "Does Wigan keep children safe?"
    elif pronoun in ("those", "these") and parts.subject.lower() == "they":
        return None  # "how often are those?", of "Do they hold meetings for care leavers?"
    elif pronoun == "them" and _TAKES.search(before) and plural(parts.object) and not _PEOPLE.search(parts.object):
        about = parts.object  # "how do I get them?", of "Do care leavers get driving lessons?"
    elif several and ((pronoun == "them" and _TAKES.search(before)) or _OF_THINGS.match(after)) and plural(parts.subject) and not GROUP.match(parts.subject):
        about = parts.noun  # "do we get them in time?", "are they clear?", of "Are letters to parents polite?"
    elif several and people and (people.group() not in topic or SOMEBODY.match(topic) or not named_subject or not (plural(topic) or _BODY.search(topic))):
        about = people.group() + _which_of_them(earlier, people)
    elif not several and parts.asking.lower() == "how many" and _MOVES.match(after):
        about = f"the number of {topic}"
    elif not several and _ABOUT_IT.search(before) and parts.auxiliary and not parts.asking:
        if (
            not _BE.fullmatch(parts.auxiliary)
            or (parts.rest and _DOING_ABOUT.search(text) and not _LACKING.search(parts.rest))
            or not (parts.rest or (parts.there and parts.determiner in ("a", "an")))
        ):
            return None
        state = not parts.there and (_RESPONSIBLE.search(before) or _LACKING.search(parts.rest))
        about = f"{parts.noun} being {parts.rest}" if state else parts.noun
    else:
        where = _WHERE.search(parts.rest)
        about = parts.subject if where and where.group() in text else parts.noun  # "there" has said it
    if (
        not about
        or (pronoun in ("it", "its") and (_PERSON.fullmatch(about) or _SOMEONE.fullmatch(about)))
        or _NO_NOUN.match(about.removeprefix("the "))
        or SOMEBODY.match(about)
        or WHO_TALKS.fullmatch(about)
        or (pronoun in ("it", "its") and plural(about) and " being " not in about)
    ):
        return None  # "what will be in it?", of "Are care leavers getting a hub?"
    if pronoun in ("their", "its", "his", "her") and after.strip():
        about += "'" if about.endswith("s") else "'s"
    return about


def _which_of_them(earlier: str, people: re.Match[str]) -> str:
    """Return what tells the people of the earlier question from others: " in unregistered homes"."""
    which = _WHICH.match(earlier, people.end())
    return which.group() if which else ""


def _of_things_made(parts: Clause, pronoun: str, before: str, after: str) -> bool:
    """Whether "they" are what is made, written or sent by or to people, and not these."""
    made = _MADE.match(parts.rest) and _BE.fullmatch(parts.auxiliary) and plural(parts.subject) and not GROUP.search(parts.subject)
    return bool(made) and (pronoun != "they" or bool(_BE_ENDS.search(before) or _HAPPEN.match(after)))


def _is_no_thing(before: str, after: str) -> bool:
    """Whether "it" is what the sentence goes on to say, "is it the managers?", or what it asks for, "which team is it?"."""
    return bool((_OPENS.fullmatch(before) and _IS_CAUSE.match(after)) or (_WHICH_IS.fullmatch(before) and not after.strip()))


def _may_meet(subject: str) -> bool:
    """Whether the subject is people or a body of people, or has a name."""
    head = _head(subject)
    return bool(_PEOPLE.search(head) or _BODY.search(head) or re.search(r"\b[A-Z]", head))


def _head(words: str) -> str:
    """Return the words less what stands behind their noun: "allegations" of "allegations against teachers"."""
    return re.split(r" (?:of|about|against|for|with|by|in|from|between|to) ", words)[0]


def _is_place(subject: str) -> bool:
    return subject.lower() in (place.lower() for place in places(subject.title()))


def _is_all_of_it(parts: Clause, pronoun: str, before: str, after: str) -> bool:
    """Whether "it" or "that" stands for all that the earlier question says: "does that help?", of "Do care leavers get an adviser?"."""
    if parts.rest.startswith("doing ") and _EFFECT.match(after):
        return True  # "does it work?", of "What is Camden doing about knife crime?"
    if parts.there or (parts.asking and _BE.fullmatch(parts.auxiliary)):
        return False
    if _DONE.search(before) and not after.strip() and (pronoun != "it" or not parts.object):
        return True  # "how did they do that?"
    moves = _MOVES.match(after) and not plural(parts.subject)  # "is that getting better?", of "Does turnover affect visits?"
    if pronoun != "it" and not moves and _OPENS.fullmatch(before) and ACTS.fullmatch(parts.auxiliary) and not parts.asking:
        return True
    acts = pronoun != "it" or _is_place(parts.subject) or LEADS.search(parts.subject)
    return bool(acts and parts.auxiliary and _OPENS.search(before) and _EFFECT.match(after))


def _means_object(parts: Clause, before: str, after: str, *, several: bool) -> bool:
    """Whether a pronoun stands for what the earlier subject has or gets: "Do carers get training?", "who gives it to them?"."""
    if not parts.object:
        return False
    if several and _OUT_OF.search(before) and plural(parts.object) and not GROUP.search(parts.object):
        return True
    if several and _PLURAL_VERB.search(before) and _OF_THINGS.match(after):
        return not GROUP.search(parts.object) and (plural(parts.object) or parts.has_one)
    if _DOES.search(before) and _ENDS.match(after):
        return not several or parts.object.endswith("s") or bool(_CARRIES_OUT.search(before))
    return not several and (plural(parts.subject) or bool(WHO_TALKS.fullmatch(parts.subject))) and not _ABOUT_IT.search(before)


def _person(earlier: str) -> str:
    """Return who "she" or "he" is in the earlier question: "the director", "the person who leads it", or ""."""
    found = re.search(r"the person who .+", earlier)
    if found:
        return found.group()
    person = _PERSON.search(earlier)
    if person and re.search(r"\b(?:before|after) (?:the )?$", earlier[: person.start()], re.IGNORECASE):
        return ""  # "before the inspectors came" says when
    if person:
        return f"the {person.group().lower().removeprefix('the ')}"
    return f"the person who {_without_question_word(earlier)}" if earlier.lower().startswith("who ") else ""


def _without_question_word(question: str) -> str:
    """Return the question less its "How many" or "Why": `has the council created extra posts`."""
    return re.sub(r"^(?:how (?:many|much|well|often|long)|what|which|who|when|where|why|how)\b\s*", "", question, flags=re.IGNORECASE)
