"""A new part takes the place of an old one in an earlier question: "and adopters?", of "Do foster carers get training?".

Where no place fits the part, or what came of it would be no English, nothing comes of it.
"""

import re

from ..english.agreement import agreeing, plural, uncounted
from ..english.authorities import places
from ..english.binding import PRONOUN
from ..english.clause import ACTS, AUXILIARY, GRADE, GROUP, STAFF, Clause, clause
from . import ellipsis
from .pronouns import is_person
from .reference import BE, LEADS, SOMEBODY

_PREPOSITIONS = ("for", "in", "on", "with", "at", "from", "since", "about", "to", "by", "within", "without", "through")
_YEAR = re.compile(r"(?:(?:back )?(?:in|for|since|during|by|from) )?(?:19|20)\d\d(?:[-–/]\d\d(?:\d\d)?)?", re.IGNORECASE)
_PEOPLE = re.compile(
    r"\b(?:people|olds|(?!(?:lett|pap|ord|numb|matt|dinn|vouch|off|answ|comput|interpret|trail|tow|pow|flow|show|draw|corn)ers\b|(?:err|fact|mirr"
    r"|col)ors\b|grants\b)"
    r"\w+(?:ers|ors|ists|ants)|babies|boys|girls|teens|minors|siblings|mums|dads|adults|victims|relatives|kids|youngsters"
    r"|brothers|sisters|grandparents|schools|police|guardians|nurses|gps|iros|pas|agencies|teams|services|councils|boroughs|courts|judges|ones)\b",
    re.IGNORECASE,
)
_FOR_PEOPLE = re.compile(rf"\b(?:for|with|to|about) ({_PEOPLE.pattern})", re.IGNORECASE)
_DETERMINED = re.compile(r"(?:the|a|an|any|all|its|their|our|your|my|his|her|those|these|some|other|another)\b", re.IGNORECASE)
_ONES = re.compile(r"(?<=\w )ones?$", re.IGNORECASE)  # "and child in need ones?"
_QUALIFIED = re.compile(r"(?<!\bgo)(?<!\bgoes)(?<!\bwent)(?<!\bgoing)(?<!\bgone) (?:being|who|that|missing|at risk(?! of))\b.*")
_NAMED_THING = re.compile(r"(?:[Ww]hat|[Ww]ho)(?:'s| is| are) (?:the )?[A-Z][\w'-]+(?: [\w'-]+){0,3}")
_SHORT = re.compile(r"(?:[Tt]he |[Aa]n? )?[A-Z]{2,6}")
_STANDS_FOR = re.compile(r"(?P<asks>(?i:what (?:does|did|do))) (?:[Tt]he )?[A-Z]{2,6}s? (?P<for>stand for|mean)")
_IS_SHORT = re.compile(r"(?P<asks>(?i:what(?:'s| is|s))) (?:[Tt]he |[Aa]n? )?[A-Z]{2,6}")
_STORY = re.compile(r"(?:my|our|i|i'm|we|he|she) ", re.IGNORECASE)  # "my son is 19 what help does he get", which is no question
_OVERALL = re.compile(r"\b(?:get|do|got|did) overall(?: (?:in|at) (?:this|the|its) inspection)?$", re.IGNORECASE)
_OVERALL_EFFECTIVENESS = re.compile(r"\b(?:the )?overall effectiveness\b(?P<grade> (?:grade|rating|judge?ment))?", re.IGNORECASE)
_GIVEN = re.compile(r" (?:(?:rated|judged|graded) )?(?:good|outstanding|inadequate|requires? improvement)$", re.IGNORECASE)
_OVERALL_SAID = re.compile(r"\b(?:say|said|think|thought|find|found)\b.*\boverall$", re.IGNORECASE)
_DOING_WITH = re.compile(r"(?P<how>how (?:is|are) .+? (?:doing|coping|getting on) (?:with|for|in|at)) .+", re.IGNORECASE)
_FULL_NAME = re.compile(r"[A-Z][\w'-]+ [A-Z][\w'-]+$")
_NOTHING = re.compile(r"(?:no|nothing|none|everything|anything|nobody)\b", re.IGNORECASE)
_ABOUT_WHAT = re.compile(r"(?P<asks>what (?:did|do|does) .+? (?:say|said|find|think) (?:about|of|on)) (?P<what>.+)", re.IGNORECASE)
_DO_ABOUT = re.compile(r"(?P<asks>what (?:did|do|does|has|have|is|are|was|were) .+? (?:do|doing|done) (?:about|for|with)) (?P<what>.+)", re.IGNORECASE)
_LIVES = re.compile(r"(?:(?:are|were) )?(?:live|lived|living|placed|stay|staying|looked after|cared for) ", re.IGNORECASE)
_ASKER = re.compile(r"(?:am )?(?:i|we|you|us|me)\b", re.IGNORECASE)
_WHEN = re.compile(r"(?:before|after|during|while|until|since) ", re.IGNORECASE)  # "no I mean before the inspection"
_WHO_ARE = re.compile(r" who (?=(?:are|have|live|go|get|do)\b)", re.IGNORECASE)
_ONE_OF_THEM = re.compile(r"(?:foster )?(?:child|kid|person|baby|teenager|carer|parent)(?: in care)?", re.IGNORECASE)
_POINTS_BACK = re.compile(r"\bthem\b|\b(?:after|before|of|about|for|with) (?:that|this|it)$", re.IGNORECASE)
_BODY = re.compile(r"\b(?:team|board|panel|service|school|home|hub|centre|unit|council|group|forum|agency|hostel|project)s?\b", re.IGNORECASE)
_WORKERS = re.compile(r"(?:for |with )?(?:the )?(?:newly qualified|experienced|permanent|agency|qualified) ones$", re.IGNORECASE)
_HELPERS = re.compile(
    r"(?:the )?(?:dentists?|doctors?|gps?|opticians?|nurses?|psychologists?|therapists?|counsellors?|paediatricians?|interpreters?|solicitors?"
    r"|lawyers?|advocates?|mentors?|tutors?)",
    re.IGNORECASE,
)
# "and wheelchairs?", of "How long is the wait for speech therapy?"
_FOR_WHAT = re.compile(
    r"(?:[\w-]+ )*?(?:waits?|waiting (?:times?|lists?)|queues?|delays?|help|support|advice|training|shortages?|lack|demand|provision|budget|spending"
    r"|spend|money|funding|targets?)"
    r" (?:for|with|of|about|on)"
    r" (?P<what>.+)",
    re.IGNORECASE,
)
_COVERS = re.compile(r"(?P<says>(?:does|do|did) .+ (?:cover|include|mention|look at)) (?:(?:the|any|their) )?[\w'-]+(?: [\w'-]+){0,2}", re.IGNORECASE)
_HOUSED = re.compile(r"\b(?:homes?|hostels?|hotels?|flats|placements?|schools|foster care|families|b&bs?|lodgings|custody|prison)$", re.IGNORECASE)
_HELP_DOING = re.compile(r"(?:[\w-]+ )*?(?:help|support|advice) \w+ing\b", re.IGNORECASE)
_ACTS_ON = re.compile(r"(?:affect|chang|hit|hurt|caus)\w* \w|(?:made|had) an? ", re.IGNORECASE)  # what covid did and nobody does
# "what about brothers and sisters?", of "Do children in care see their families?"
_RELATIVES = r"(?:brothers(?: and sisters)?|sisters|siblings|parents|mums?|mothers?|dads?|fathers?|grandparents|famil(?:y|ies)|relatives|friends)"
_KIN = re.compile(rf"(?:their )?(?:birth )?(?P<who>{_RELATIVES})", re.IGNORECASE)
_THEIR_KIN = re.compile(rf"\btheir (?:birth |own )?{_RELATIVES}\b", re.IGNORECASE)
_BY_PLACE = re.compile(r"the (?:(?:first|second|third|fourth|fifth) |(?:last|other|next) (?:thing|point|area)\b)", re.IGNORECASE)  # of a list: no new subject
_SAID_OF_THINGS = re.compile(r"(?:any (?:good|use)|timely|overdue|up to date|in place)$", re.IGNORECASE)
_EXTREME = re.compile(r"\b(?:best|worst|strongest|weakest|highest|lowest|biggest|smallest|most|least|better|worse)\b", re.IGNORECASE)
_ADVERB = re.compile(r"(?:badly|poorly|well|quickly|slowly|safely|properly|locally|nationally|recently|currently|regularly|rarely)", re.IGNORECASE)
_ENDS_IN_ADVERB = re.compile(r"\b(?:badly|poorly|well|quickly|slowly|safely|properly|regularly)$", re.IGNORECASE)
_HEAD = re.compile(r" (?:morale|turnover|sickness|retention|vacancies|supervision|training|caseloads?|workloads?|pay|wellbeing|shortages?)\b", re.IGNORECASE)
_AT_RISK = re.compile(r"(?:missing|exploited) (?:children|kids|young people|teenagers)$", re.IGNORECASE)
_IN_CARE = re.compile(r"(?:the )?(?:children|kids|young people|those|ones) (?P<where>in care)", re.IGNORECASE)
_SHORT_NAME = 2  # words: "mental health"
_NAMES_LITTLE = 4  # words: "Who works in Saltrey?"
_OF_ITSELF = re.compile(
    r"\b(?:adoption|fostering|early help|abuse|neglect|exploitation|front door|leadership|leaders|management|audits?|workforce|caseloads?|turnover|supervision"
    r"|recruitment|council|pre-proceedings|permanence|homelessness|assessments|conferences|safeguarding|overall|before|then|now)\b",
    re.IGNORECASE,
)
_PLACED = re.compile(r"(?:in|on|at|with|for|from|before|after) ", re.IGNORECASE)
_OF_THOSE = re.compile(r" (?:who|at risk|in)\b", re.IGNORECASE)
_IN_NAMED = re.compile(r"\b(?:in|at) (?:the )?(?P<name>[A-Z][\w'-]+(?: [A-Z][\w'-]+)*)$")  # "the vacancy rate in Saltrey"
_IS_NAMED = re.compile(r"(?:in |at )?(?:the )?(?P<name>[A-Z][\w'-]+(?: [A-Z][\w'-]+)*)")
_KIND = re.compile(r"\b(?:young(?:er)?|old(?:er)?|new|newly qualified|disabled|other) $", re.IGNORECASE)  # whose place another kind takes: "the older ones"


def whom_it_serves(earlier: str) -> re.Match[str] | None:
    """Return whom the earlier question asks about: those who are visited where it is staff who visit them."""
    groups = list(GROUP.finditer(earlier))
    served = [group for group in groups if not STAFF.match(group.group())]
    staff_first = bool(groups) and bool(STAFF.match(groups[0].group()))
    return next(iter(served if staff_first and served else groups), None)


def _people(words: str) -> bool:
    plain = re.sub(r"\b(?:children|kids) in (?:care|need)\b", "children", words, flags=re.IGNORECASE)  # "for children in care"
    return bool(GROUP.search(words) or _PEOPLE.search(words)) and not re.search(r" (?:to|of|for|with|in|by|from|on|at) ", plain)


def is_name(part: str) -> bool:
    """Whether this is the name of a thing, and no question, statement or order."""
    part = re.sub(r"\b(who|that) (?:are|is|were|have|has)(?: been)?\b", r"\1", part)  # "children who are home educated"
    words = part.split()
    tells = ellipsis.SAYS.match(part) or ellipsis.ASKING.match(part) or ellipsis.TELL.match(part) or PRONOUN.match(part)
    return 0 < len(words) < ellipsis.LONG and not tells and not re.search(rf"\b(?:{AUXILIARY})\b", part, re.IGNORECASE)


def is_like_part(plain: str, earlier: str) -> bool:
    """Whether this alone is of a kind with what it would stand for: a group for a group, an area for a judged one, a place, a year."""
    if ellipsis.AREA.fullmatch(plain) and GRADE.search(earlier):
        return True
    if GROUP.fullmatch(plain):
        return bool(GROUP.search(earlier))
    return bool(_YEAR.fullmatch(plain) or plain.lower() in [place.lower() for place in places(plain)])


def with_part(earlier: str, part: str) -> str:
    """Return the earlier question with the new part, "care leavers" or "for leadership", in the place of its old one; "" if none fits."""
    part = "for children in care" if part.lower() == "in care" else part
    if _EXTREME.fullmatch(part):
        other = _EXTREME.search(earlier)
        return f"{earlier[: other.start()]}{part}{earlier[other.end() :]}" if other else ""  # "and best?", of "Which team is worst?"
    if _ADVERB.fullmatch(part):
        last = _ENDS_IN_ADVERB.search(earlier)
        return f"{earlier[: last.start()]}{part}" if last else ""  # "and badly?", of "What did leaders do well?"
    first, _, others = part.partition(" ")
    area = others if first.lower() == "for" else part
    if (overall := _OVERALL_EFFECTIVENESS.search(earlier)) and ellipsis.AREA.fullmatch(area):
        area = f"the{overall['grade']} for {area}" if overall["grade"] else area
        return f"{earlier[: overall.start()]}{area}{earlier[overall.end() :]}"  # "and leadership?", of "Was overall effectiveness good?"
    year, named, place, parts = _YEAR.fullmatch(part), places(earlier), places(part), clause(earlier)
    if year:
        said = part if " " in part and first.lower() != "for" else f"in {part.split()[-1]}"
        return _YEAR.sub(said, earlier, count=1) if _YEAR.search(earlier) else f"{earlier} {said}"
    if (
        place
        and (len(part.split()) == len(place[0].split()) or first.lower() in ("in", "at", "for", "from"))
        and len(part.split()) <= len(place[0].split()) + 1
    ):
        return re.sub(rf"\b{re.escape(named[-1])}\b", place[0], earlier, flags=re.IGNORECASE) if named else f"{earlier} in {place[0]}"
    if (where := _IN_NAMED.search(earlier)) and (other := _IS_NAMED.fullmatch(part)) and len(earlier.split()) > _NAMES_LITTLE:
        return f"{earlier[: where.start('name')]}{other['name']}"  # "and Wenbridge?", of "What is the vacancy rate in Saltrey?"
    covered = _COVERS.fullmatch(earlier)
    if covered and is_name(part) and not (_people(part) or _DETERMINED.match(part) or first.lower() in _PREPOSITIONS):
        return f"{covered['says']} {part}"  # "and rent?", of "Does it cover driving lessons?"
    if (short := _STANDS_FOR.fullmatch(earlier)) and _SHORT.fullmatch(part):
        return f"{short['asks']} {part} {short['for']}"  # "and MACE?", of "What does MARU stand for?"
    if ellipsis.DEFINES.match(earlier) and (short := _IS_SHORT.fullmatch(earlier)) and _SHORT.fullmatch(part):
        return f"{short['asks']} {part}"  # "and the MARAC?", of "What is the MARU?"
    if (_NAMED_THING.fullmatch(earlier) and _DETERMINED.match(part)) or _STORY.match(earlier):
        return ""  # "and the food?", of "What is Open Gate?"
    asks_about = ellipsis.WHAT_ABOUT.match(earlier)
    if (
        asks_about
        and GROUP.fullmatch(earlier[asks_about.end() :])
        and is_name(part)
        and len(part.split()) <= _SHORT_NAME
        and not (_people(part) or STAFF.search(earlier) or _DETERMINED.match(part) or first.lower() in _PREPOSITIONS or _OF_ITSELF.search(part))
    ):
        return f"{earlier[: asks_about.end()]}{part} for {earlier[asks_about.end() :]}"  # "and housing?", of "What about care leavers?"
    if GROUP.fullmatch(earlier) and is_name(part) and not (GROUP.search(part) or _PEOPLE.search(part)):
        return f"{part} for {earlier}"  # "what about housing?", of "care leavers"
    if _WORKERS.match(part) and not _people(parts.subject):
        return ""  # "newly qualified ones too?", of "Are caseloads ok?"
    if parts.named and plural(parts.subject) and not ellipsis.OTHERS.fullmatch(part):
        own = GROUP.search(part.partition(",")[0]) if "," in part else None  # "and foster carers, even the new ones?"
        part = _ONES.sub((own.group() if own else parts.subject).split()[-1], part)
    doing = _DOING_WITH.fullmatch(earlier)
    if doing and not (GROUP.search(part) or _PEOPLE.search(part) or re.search(r"\d", part)) and first.lower() not in _PREPOSITIONS:
        return f"{doing['how']} {part}"  # "and housing?", of "How are care leavers doing with jobs?"
    if _OVERALL_SAID.search(earlier) and ellipsis.AREA.fullmatch(others if first.lower() == "for" else part):
        return f"What grade did it get for {others if first.lower() == 'for' else part}"
    people = _people(part)
    if parts.asking.lower() == "who" and not (_BODY.search(part) or _BODY.search(parts.subject) is None):
        return ""  # "what about attendance?", of "Who leads the virtual school?"
    if (
        not is_name(part)
        or (SOMEBODY.match(parts.subject) and not people)
        or (parts.asking.lower() == "who" and (GROUP.search(parts.subject) or PRONOUN.match(parts.subject)) and not people)
        or (
            ellipsis.DEFINES.match(earlier)
            and not GRADE.search(earlier)
            and parts.determiner.lower() == "the"
            and not parts.rest
            and plural(part)
            and not people
            and not _DETERMINED.match(part)
        )
        or (PRONOUN.fullmatch(parts.subject) and not (plural(part) and people))
        or _PLACED.match(parts.subject)
        or (_ASKER.match(parts.subject) and not (GRADE.search(earlier) or _OVERALL.search(earlier)))
        or ellipsis.HAPPENS.match(earlier)
        or ellipsis.TIMES.fullmatch(part)
        or _WHEN.match(part)
        or _POINTS_BACK.search(part)
        or ellipsis.OTHERS.fullmatch(part)
        or ellipsis.ONES_THAT.fullmatch(part)
    ):
        return ""
    if GRADE.search(earlier) and part.lower() == "overall":
        return "What grade did it get overall"
    if (GRADE.search(earlier) or _OVERALL.search(earlier)) and _NOTHING.match(part):
        return ""
    about = _ABOUT_WHAT.fullmatch(earlier) if first.lower() in ("in", "on", "at", "about") and others else None
    done = _DO_ABOUT.fullmatch(earlier)
    if about and first.lower() != "about":
        return f"{about['asks']} {others}"  # "what about in pre-proceedings?", of "What did they say about conferences?"
    if done and first.lower() not in _PREPOSITIONS and not PRONOUN.search(done["what"]) and _people(part) == _people(done["what"]):
        return f"{done['asks']} {part}"  # "and apprenticeships?", of "What did the school do about exclusions?"
    if (GRADE.search(earlier) or _OVERALL.search(earlier)) and (first.lower() == "for" or first.lower() not in _PREPOSITIONS):
        given = _GIVEN.search(earlier)
        if given and re.search(r" for .+ \w+$", earlier):
            return f"{re.sub(r' for .+$', '', earlier)} for {others if first.lower() == 'for' else part}{given.group()}"
        if given and parts.subject and not parts.asking and first.lower() != "for":
            return _with_subject(earlier, parts, part)  # "and care leavers?", of "Was adoption rated good?"
        grade = re.sub(r"\s+(?:overall|then|for\b.*)$|\boverall\s+(?!effectiveness)", "", earlier, flags=re.IGNORECASE)
        return f"{grade} for {others if first.lower() == 'for' else part}"
    if first.lower() == "for" and GROUP.search(f"{parts.subject} {parts.rest}") and plural(others) and not re.search(r"\bfor\b", earlier):
        return with_part(earlier, others)  # "same for adopters?", of "Do foster carers get training?"
    lives = _LIVES.match(parts.rest) if parts.asking.lower() == "how many" and first.lower() in ("in", "with", "at", "on") else None
    if lives:
        return f"{earlier[: -len(parts.rest)]}{lives.group()}{part}"  # "and in foster families?", of "How many live outside the area?"
    if first.lower() in _PREPOSITIONS:
        of_subject = re.search(rf"(?<!-)\b{first}\b(?!-).*", parts.subject, re.IGNORECASE)
        if of_subject and parts.rest:
            return earlier.replace(parts.subject, parts.subject[: of_subject.start()] + part, 1)
        earlier = re.sub(r"\s+overall$", "", earlier, flags=re.IGNORECASE)
        cut = re.search(rf"(?<!-)\b{first}\b(?!-).*", earlier, re.IGNORECASE)
        return f"{earlier[: cut.start()] if cut else earlier + ' '}{part}"
    if PRONOUN.fullmatch(parts.subject) or LEADS.fullmatch(parts.subject) or parts.subject.lower() in [name.lower() for name in named]:
        served = whom_it_serves(parts.rest) or _PEOPLE.search(parts.rest)
        of_them = served and (parts.rest[: served.start()].endswith("for ") or _OF_THOSE.match(parts.rest, served.end()))
        if of_them and not (people or ellipsis.AREA.fullmatch(part)):
            return ""  # "and housing?", of "What is the council doing for care leavers?"
        if served and _AT_RISK.match(served.group()) and (in_care := _IN_CARE.fullmatch(part)):
            part = f"{served.group()} {in_care['where']}"  # "and children in care?", of "How do they handle missing children?"
        # "and fathers?", of "Do they help mothers?"
        return re.sub(rf"(?:\bother )?{re.escape(served.group())}", lambda _: part, earlier, count=1) if served else ""
    participle = re.search(r"\w+ed$", earlier)
    if participle and re.fullmatch(r"\w+ed", part):
        return f"{earlier[: participle.start()]}{part}"
    of = re.search(r"\bof (?P<what>[\w -]+)$", parts.subject)
    if of and (parts.rest or parts.asking) and (first.lower() == "of" or (_people(of["what"]) and " in " not in of["what"] and _people(part))):
        return earlier.replace(of["what"], others if first.lower() == "of" else part, 1)  # "and the older ones?", of "What is the teaching of babies like?"
    if first.lower() == "of":
        return ""
    where = re.search(r"\b(?:in|with|at) [\w' -]+$", earlier) if "how many" in earlier.lower() and _HOUSED.search(part) else None
    if where:
        part = re.sub(r"^.+? in ", "", part)  # "children in children's homes"
        return f"{earlier[: where.start()]}in {part}"  # "and children's homes?", of "How many live with foster families?"
    for_what = _FOR_WHAT.fullmatch(parts.subject)
    if for_what and not (people or GROUP.search(for_what["what"]) or _PEOPLE.search(for_what["what"]) or _DETERMINED.match(part)):
        return earlier.replace(for_what["what"], part, 1)
    if of and plural(parts.subject) and not plural(part) and parts.auxiliary:
        return earlier.replace(parts.subject, parts.subject[: of.start("what")] + part, 1)  # "and self-harm?", of "Are risks of abuse dealt with?"
    if kin := with_kin(earlier, part):
        return kin
    group = GROUP.search(earlier) if STAFF.search(part) else whom_it_serves(earlier)
    last = re.search(rf"{re.escape(parts.object)}(?: (?:on time|in time|quickly|soon|early|regularly|often))?$", parts.rest)
    bare = re.sub(r"^the (?!\w+ ones\b)", "", part, flags=re.IGNORECASE)
    thing = plural(bare) and not (GROUP.search(bare) or _PEOPLE.search(bare) or _DETERMINED.match(bare) or re.search(r"\d", bare))
    if parts.object and last and GROUP.search(parts.subject) and thing:
        return re.sub(rf"(?:\ban? )?{re.escape(parts.object)}", lambda _: part, earlier, count=1)
    same = bool(group and re.match(rf"(?:[\w-]+ )?{re.escape(group.group())}", part, re.IGNORECASE))
    # "kids taught at home", of "kids in care"
    other_kind = group is not None and re.match(rf"{re.escape(group.group().split()[0])} (?:who|\w+ed|\w+t|\w+ing|with|on|at)\b", part, re.IGNORECASE)
    if group and thing and GROUP.search(parts.subject) and ACTS.fullmatch(parts.auxiliary):
        return ""  # "Do children get interpreters?" is asked of no documents
    if group and parts.object and _HELPERS.fullmatch(part) and ACTS.fullmatch(parts.auxiliary) and not STAFF.search(group.group()):
        return ""  # "and dentists?", of "Do children get health assessments?"
    if group and thing and not same:
        return _with_subject(earlier, parts, part)  # "and caseloads?", of "What is supervision like for social workers?"
    if group and plural(part) and (len(part.split()) <= 3 or same or other_kind):
        before, after = earlier[: group.start()], earlier[group.end() :]
        qualified = re.search(r" (?:with|in|on|at|from|under|without|missing|who|living) ", part)
        if same and parts.asking.lower() == "how many" and not parts.auxiliary and _WHO_ARE.search(part):
            return f"{parts.asking} {_WHO_ARE.sub(' ', part, count=1)}"  # "and those who are homeless?", of "How many care leavers are out of work?"
        if same and parts.rest and parts.subject.lower().startswith(f"{group.group().lower()} "):
            return earlier.replace(parts.subject if qualified else group.group(), part, 1)
        again = qualified.group() if qualified and after.startswith(qualified.group()) else ""
        if again and (again == " with " or after.count(again) > 1 or not BE.match(parts.auxiliary)):
            return ""  # "and ones with debts?", of "How do care leavers with disabilities get on?"
        after = re.sub(rf"\b{re.escape(group.group())}\b", part, after)  # "how does it make teenagers feel"
        if same:
            before = _KIND.sub("", before)
            stays = BE.match(parts.auxiliary) and after.startswith(" being ") and not qualified
            kept = after if stays else _QUALIFIED.sub("", after)
            kept = "" if " who " in part and not parts.auxiliary else kept  # "and those who go missing?", of "What about kids at risk of harm?"
            if not kept.strip() and after.strip() and parts.auxiliary and parts.subject.lower().startswith(group.group().lower()):
                return ""  # "what about older ones?", of "Do children who are adopted settle?"
            after = kept
        if not same and STAFF.search(group.group()) and _HEAD.match(after) and parts.subject.lower().startswith(f"{group.group().lower()} "):
            owner = f"{part}'" if part.endswith("s") else f"{part}'s"
            return f"{before}{owner}{after}"  # "and managers?", of "Is staff morale good?"
        return f"{before}{part}" + (re.sub(r"^'s\b", "'", after) if part.endswith("s") else after)
    like, served = _PEOPLE.search(parts.subject), _FOR_PEOPLE.search(parts.rest)
    if not group and not like and served and _PEOPLE.search(part) and plural(part):
        return earlier.replace(served[1], part, 1)  # "and the abusers?", of "What does the team do for victims of abuse?"
    if not group and ((GROUP.fullmatch(part) and not like) or not parts.named):
        serves = GROUP.search(part) or _PEOPLE.search(part) or not parts.auxiliary
        return f"{earlier} for {part}" if serves and ellipsis.ASKING.match(earlier) and not re.search(r"\bfor\b", earlier) else ""
    return "" if group and parts.auxiliary and not plural(part) else _with_subject(earlier, parts, part)


def with_kin(earlier: str, part: str) -> str:
    """Return the earlier question of other relatives: "their brothers and sisters", of "Do children see their families?"; "" if none."""
    kin = _KIN.fullmatch(part)
    return _THEIR_KIN.sub(f"their {kin['who']}", earlier, count=1) if kin and _THEIR_KIN.search(earlier) else ""


def _with_subject(earlier: str, parts: Clause, part: str) -> str:
    """Return the earlier question about another subject, its verb and article in agreement: "Are reviews late?" of "Is the plan late?"."""
    does = _PEOPLE.search(parts.subject) and not GROUP.search(parts.subject) and ACTS.fullmatch(parts.auxiliary) and not parts.asking and not _people(part)
    if does and not GROUP.search(part):
        return ""  # "what about adoption?", of "Do brothers and sisters stay together?"
    somebody = is_person(parts.subject) or _FULL_NAME.match(parts.subject)
    if somebody and ACTS.fullmatch(parts.auxiliary) and not (_people(part) or is_person(part) or _BODY.search(part)):
        return ""  # "how about attendance?", of "What does the director do?"
    happens_to = BE.match(parts.auxiliary) or re.match(r"been \w+ed\b", parts.rest)
    overloaded = (_PEOPLE.search(parts.subject) or _ONE_OF_THEM.fullmatch(parts.subject)) and not _people(part) and happens_to and parts.rest
    helps = parts.there and _HELP_DOING.match(f"{parts.subject} {parts.rest}")  # "and uni?", of "Is there help getting a job?"
    acts_on = GROUP.search(part) and not _people(parts.subject) and _ACTS_ON.match(parts.rest)
    # "and care leavers?", of "Is the transfer any good?"
    no_thing = GROUP.search(part) and not STAFF.search(part) and not _people(parts.subject) and _SAID_OF_THINGS.match(parts.rest)
    lacks = parts.there and parts.rest and (GROUP.search(part) or _PEOPLE.search(part)) and not _people(parts.subject)
    if not parts.subject or overloaded or helps or acts_on or no_thing or lacks:
        return ""  # "and pay?", of "Are workers still overloaded?"
    before, found, after = earlier.partition(parts.subject)
    several = plural(part)
    if parts.determiner.lower() == "the" and ACTS.fullmatch(parts.auxiliary) and not _DETERMINED.match(part):
        return ""  # "what about college?", of "Does the virtual school help with exams?"
    if _BY_PLACE.match(part) or not (parts.named and found) or ("many" in parts.asking.lower() and not several) or _ONES.search(part):
        return ""
    article = parts.determiner.lower()
    if article:
        before = before.rstrip()[: -len(article)]
        if _DETERMINED.match(part) or (article == "the" and (several or uncounted(part))):
            article = ""
        elif article in ("a", "an"):
            article = "any" if several or uncounted(part) else "an" if part[0].lower() in "aeiou" else "a"
        elif article in ("too many", "too few", "all", "most", "enough") and not several and not (uncounted(part) and article == "enough"):
            return ""
        article = f"{article} " if article else ""
    if several != plural(parts.subject) and parts.auxiliary:
        before = re.sub(r"'s $", " is ", before)
        opening, said, tail = before.rpartition(parts.auxiliary)
        before = opening + agreeing(said, part) + tail
    return f"{before}{article}{part}{after}"
