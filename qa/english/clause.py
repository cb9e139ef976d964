"""The parts of a question, found by rules: what it asks for, its auxiliary, whom or what it is about, and the rest.

    clause("How many children are in unregistered homes?")  ->  asking "How many", subject "children", rest "are in unregistered homes"

It knows the English of short questions, no grammar: a follow-up (qa/follow_ups/follow_up.py) is made whole from these parts.
"""

import re
from dataclasses import dataclass

from .agreement import plural

_BE = r"is|are|was|were|isn't|aren't|wasn't|weren't"
_DO = r"do|does|did|don't|doesn't|didn't"
# Whom a report speaks of: what "they" are, where the earlier question names them.
GROUP = re.compile(
    r"\b(?:(?:(?:disabled|looked[- ]after|homeless|adopted|missing|privately fostered|unaccompanied|asylum[- ]seeking|home[- ]educated|exploited|autistic) )*"
    r"(?:(?:children|kids)(?: in (?:care|need))?|care leavers|youngsters|teenagers|young people)"
    r"(?!['’]s (?:services|social care|homes?|centres?)|(?: in care)? (?:councils?|teams?|services?|hubs?|forums?|boards?|panels?)\b)"
    r"|(?:foster|kinship|young) carers|(?:unaccompanied )?(?:asylum[- ]seekers|refugees)"
    r"|(?:homeless )?\d\d(?:-| and | or | to )\d\d[- ]year[- ]olds"
    r"|(?:(?:agency|permanent|temporary|newly qualified|experienced|duty|children's) )*social workers|adopters"
    r"|families|(?<!corporate )parents|staff|pupils|patients|residents|prisoners)\b",
    re.IGNORECASE,
)
STAFF = re.compile(r"\b(?:social workers|staff|\w+ (?:advisers|managers|officers|teachers|nurses))$", re.IGNORECASE)
GRADE = re.compile(r"\b(?:grades?|graded(?! (?:care )?profile)|judge?ments?|judged|ratings?|rated|scores?|verdicts?)\b", re.IGNORECASE)
AUXILIARY = rf"{_BE}|am|{_DO}|has|have|had|hasn't|haven't|hadn't|can't|can|could|couldn't|will|won't|would|wouldn't|should|shouldn't"
# "How big is the overspend?", but not "How children are helped".
_HOW_SO = rf"how (?!(?:children|people|staff|they|it|we|he|she|you|i|that|this|those|these)\b|\w*[^su]s\b)\w+(?= (?:{AUXILIARY})\b)"
_LEAD = re.compile(
    r"(?:(?:and|so|but|ok|okay) )?"
    r"(?P<asking>(?:(?:by|over|for|since|until|till|at|to|from|with|in|up to) )?"
    r"(?:how (?:many|much|well|often|long|good|old|far|soon)(?: of(?! (?:them|those|these)\b))?"
    r"(?: (?:years|months|weeks"
    rf"|days|times))?|{_HOW_SO}|(?:what|which) (?:percentage|proportion|share|number|kind|sort|amount)(?: of)?|which|what age|what|who|when|where|why"
    rf"|how)\b)?(?:\s*else\b)?"
    rf"\s*(?:(?P<auxiliary>'s|{AUXILIARY})\b)?\s*(?P<there>there\b(?: (?:going to be|been)\b)?)?\s*"
    r"(?:(?<=there )(?:still|now|already|really|currently|actually)\b\s*)?"
    r"(?:(?P<matter>(?:(?:going )?wrong|going on|happening|happens|the (?:matter|problem)) with|happens to|(?:good|bad|special|different) about)\b\s*)?"
    r"(?:(?P<determiner>any|some|the|a|an|most|all|(?:not )?enough|too many|too few|its|their)\b)?\s*",
    re.IGNORECASE,
)
# "What grade did Wigan get", "Which posts does it need": the thing asked for stands before the auxiliary.
_THING = re.compile(rf"(?P<thing>\w+(?: \w+){{0,2}}) (?P<auxiliary>{_DO}) (?:(?P<determiner>the) )?(?P<text>.+)", re.IGNORECASE)
# "What is Ofsted's view of adoption?"
VIEW_OF = (
    r"(?:ofsted|inspectors?|inspection|report)['’]?s?['’]? (?:overall |general |main )?(?:views?|opinions?|verdict|take|impressions?|conclusions?)"
    r" (?:of|on|about|regarding)"
)
# "What does Ofsted say about foster carers": what is said matters, not who says it.
_SAYS = re.compile(
    r"(?:the )?(?:(?:ofsted|inspectors?|inspection|report|it|they) (?:says?|said|thinks?|finds?|found|reports?|concludes?)"
    r"(?: (?:anything|something|much|a lot|more))? (?:about|of|on)"
    rf"|{VIEW_OF}"
    r"|(?:ofsted|inspectors?|inspection|report|it) mentions?(?: anything about)?|(?:ofsted|report) (?:covers?|talks? about))"
    r" (?!(?:that|when|how|why|what|who|whether|if)\b)(.+)",
    re.IGNORECASE,
)
# Where the thing that a question is about ends. Not at the first word: "focused visits", "support for families".
_VERB = re.compile(
    r"(?<=\w )(?<!\bin )(?<!complex )(?<!additional )(?<!educational )(?<!special )(?<!\bof )(?<!high )(?<!sensory )(?<!unmet )(?<!health )(?<!medical )"
    r"(?<!communication )(?<!language )(?<!learning )(?<!support )(?<!care )(?<!emerging )(?<!strategic )needs?\b|"
    rf"(?<=\w )(?:{AUXILIARY}|be|been|being|done|doing|get|gets|got|go|goes|going|gone|know|(?<!early )helps?|trying"
    r"|feel|see|live|living|come|comes|coming|still|always|ever|only|already|really|actually|(?:fully|partially|partly|properly|adequately)(?= \w)"
    r"|(?<!partnership )(?<!agency )(?<!joint )(?<!home )(?<!group )(?<!flexible )(?<!social )working(?=$| (?:well|properly|now|yet|as)\b)"
    r"|work(?= (?:well|with|closely|together|hard)\b)|any (?:better|good|use)|too|make|makes|take|takes"
    r"|keep|kept|keeping|making|taking|having|find|say|says|change|affects?|mean|worry|worries|happens?|start|starts|begin|began|ends?"
    r"|supports?(?! (?:for|from|(?:service|worker|team|group|plan|offer|programme|package|hub)s?)\b)|lacks?"
    r"|(?!un|disabled|looked|experienced|qualified|dedicated|specialised|focused|related|based|need)\w{3,}ed"
    r"|(?:set|brought|put|drawn) (?:up|in|together)|cut(?= (?:back|out|off|short)\b)|came|went|rose|fell|grew|held|built|led"
    r"|used|spent|paid|bought|left(?=$| (?:last|in|this)\b)|(?:short|slow|critical|aware)(?= (?:of|at|to)\b)"
    r"|(?:(?<=council )|(?<=authority )|(?<=leaders )|(?<=managers ))(?!(?:housing|meeting|building|parenting)s?\b)\w{2,}ing|dealt|stuck|met|heard|told"
    r"|sent|taught|shown|made|(?<!staying )put|given"
    r"|seen|written|taken"
    r"|(?:better|worse|higher|lower)(?= (?:than|now|since)\b|$)|rising|falling|growing|improving|getting|quickly|well|settled|on time|(?<!step )(?<!setting )up"
    r"|good(?=$| (?:enough|at|for|with|now|across|everywhere|overall)\b| quality$)"
    r"|of (?:a )?(?:good|high|poor|low|consistent) (?:quality|standard)(?= enough$|$)"
    r"|(?:safe|happy|high|low|late|clear|(?:in)?consistent|effective|strong|weak|ready|available|common|child[ -]friendly|ok(?:ay)?|fine|fair|bad|poor|worse"
    r"|robust|(?:in)?adequate|variable|mixed|patchy|timely|thorough|accurate|regular|stable|busy|slow|quick|vague|sufficient|suitable|useful|helpful"
    r"|ambitious)(?= enough$|$))\b",
    re.IGNORECASE,
)
# Verbs behind "do", "can" and "will" that are nouns elsewhere.
_ACT = re.compile(
    r"(?<=\w )(?<!\ba )(?<!\ban )(?<!\bthe )(?<!\bof )(?<!\bfor )(?<!\bwith )"
    r"(?:sit|sleep|notice|check|visit|speak|talk|use|stay|leave|wait|move|look|think|want|try|write|send|carry|offer|run|spend|share|listen|learn|miss"
    r"|lose|drop"
    r"|finish|pay|challenge|value|trust|enjoy|like|attend|join|reach|read|hear|tell|ask|give|meet|stop|understand|agree|turn|hold"
    r"|step(?= in\b)|respond|react|cope|engage|intervene|cooperate"
    r"|belong|rely|depend|buy|own|choose|cost|fund|employ|face|lead|manage|bring|cover|include|involve|serve|treat|handle"
    r"|deal)\b",
    re.IGNORECASE,
)
ACTS = re.compile(r"(?:do|does|did|can|could|will|would|should)(?:n't)?|can't|won't", re.IGNORECASE)
_OBJECT = re.compile(
    r"(?:always |still |all |ever )?(?:(?:go|goes|come|comes) (?:along )?to"
    r"(?= (?:(?:their|the|own|any|all|child protection|core group) )*(?:reviews?|meetings?|conferences?)\b)"
    r"|(?:have|get|has|had) (?:a|any) say in|get|gets|got|have|has|had|receives?|received|given|offered|needs?|hold|holds|use|uses|attends?|take part in"
    r"|getting|having|see|sees|read|run|runs|write|do)(?: (?:any|some|a|an|the|enough|their))?"
    r"(?: own)? (?P<object>(?!(?:to|on|up|out|off|by|along|in|into|at|for|with|about|back|say|chance|choice|well|badly|better|worse|ok|okay|right|wrong"
    r"|enough|more|less|a?\s?lot)\b|\w+ed\b).+?)"
    r"(?= (?:that|which|who|for|from|about|in|at|on|before|after|when|if|to(?! one\b)|with)\b|$)",
    re.IGNORECASE,
)
_DESCRIBED = re.compile(r"\w+ed (?:children|young people|care leavers|people|pupils|families|parents|carers|social workers|staff)\b", re.IGNORECASE)
_RELATIVE = re.compile(rf"\b(?:who|that|which)(?: (?:{AUXILIARY}|might)(?: being| been)?)?$|\bwhat(?: [\w-]+){{1,3}}$", re.IGNORECASE)
_RELATIVE_UP = re.compile(r"\b(?:who|that|which)(?: \w+){0,2}$", re.IGNORECASE)  # "who turn up"
_IS_WHAT = re.compile(r"(?:affected|responsible|involved|consulted|told|invited|at risk|to blame|in charge|missing|waiting)\b", re.IGNORECASE)
_LONGEST_NAME = 10  # words: what is typed without a verb, "training for foster carers", names a thing where it is no longer
_PLACED = re.compile(r"(?:is|are|was|were) (?=(?:in|at|on|under|with|without|from)\b)|(?=(?:living|placed|waiting) )", re.IGNORECASE)
# "How many live in homes?" is about those who live there, "How many have they got?" is not.
_ARE_OR_LIVE = re.compile(
    r"(?:(?:are|were|aren't|weren't) (?!(?:there|they|it|we|you)\b)|(?:lived?|stay(?:ed)?|work|mentor|sit|get|got|had|have|take|wait|go|went)"
    r" (?!(?:they|it|we|you)\b))\w",
    re.IGNORECASE,
)
_NO_PREPOSITION = "".join(rf"(?<!\b{word} )" for word in ("on", "in", "at", "of", "for", "with", "to", "from", "by", "under", "about", "without"))
_NAMED = re.compile(rf"(?<=\w ){_NO_PREPOSITION}(?:a|an|one of|part of) ", re.IGNORECASE)
_DANGLES = re.compile(r"\b(?:to|for|with|of|from|about|by) $", re.IGNORECASE)  # "the team for exploited children": its verb is none
_PRONOUN = re.compile(r"(?:they|we|you|i|it|he|she)(?= \w)", re.IGNORECASE)  # a subject by itself: "they hold meetings"
_NAME = re.compile(r"\b[A-Z][\w'’-]* $")  # "Start Well", "Have Your Say"
_WORK_OF = re.compile(r"\b(?:social|direct|story|joint|proceedings) $", re.IGNORECASE)  # "social work with disabled children"
# "the local offer includes", "health checks help": the verb stands behind it.
_ACTS_BEHIND = re.compile(
    r"(?:offer|check|visit|lead|help|practice|move|run)s? (?=(?:(?:in|of) (?:[A-Z][a-z]+ )?(?:19|20)\d\d )?(?:find|found|say|see"
    r"|change|affect|include|cover|help|have|has|get|work|happen|take|need|mean|make|support|change)s?\b)",
    re.IGNORECASE,
)
_WHILE = re.compile(r" (?:in the meantime|meanwhile|while|until|before|after|once) ?.*", re.IGNORECASE)
# Where people live or are listed: "Why are children in unregistered homes?" is about those children.
_HOUSED = re.compile(
    r"\w (?:in|at|on|under|from) (?:an? |the )?(?:[\w-]+ ){0,2}(?:homes?|hostels?|care|placements?|hotels?|flats?"
    r"|custody|prison|schools?|borough|area|accommodation|lists?|plans?|teams?|pre-proceedings|breakfast)$",
    re.IGNORECASE,
)
# "Who is checking the money?", "Who is on the board?": it is about the money and the board.
_DOING = re.compile(r"(?:\w+ing(?: for)?|responsible for|in charge of|to blame for|on|in|at|behind) (?=\w)", re.IGNORECASE)
_LIKE_NOW = re.compile(r"(?<=\blike)(?: (?:right )?now| today| nowadays| these days| at the moment| at present)$", re.IGNORECASE)
_DETERMINED = re.compile(r"(?:(?P<determiner>the|a|an|any|all) )?(?P<subject>.+)", re.IGNORECASE)
_WHAT_ABOUT = re.compile(
    r"(?:(?:and|so|but|ok|okay),? )?(?:what|how) about "
    r"(?!(?:if|when|for|in|on|at|with|my|our|your|this|that|these|those|them|it|me|us|you|how|why)\b|.*\bbeing\b)"
    rf"{_DETERMINED.pattern}",
    re.IGNORECASE,
)
_FOR = re.compile(r" (?:(?:for|about)$|like(?=$| (?:in|at|on|for|with|there|here)\b))", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Clause:
    """A question's parts, in its order; each is "" where the question has none. `determiner` is what stood before the subject.

    `there` is the "there" of "Are there posts?", `thing` what is asked for by name: "grade" of "What grade did it get?".
    """

    asking: str
    auxiliary: str
    determiner: str
    subject: str
    rest: str
    there: str = ""
    thing: str = ""

    @property
    def named(self) -> bool:
        """Whether the subject is a thing alone, and not with a verb or a judgement that the rules did not tell from it."""
        if self.asking.lower() == "when" and not self.auxiliary:
            return False  # "When a child leaves care, is there a plan?"
        if self.asking.lower() == "who" and _IS_WHAT.match(self.subject):
            return False  # "Who is affected by turnover?"
        if self.rest or self.there or self.thing:
            return True
        if self.determiner.lower() in ("any", "some", "all", "most"):  # "Are any children in homes?"
            return bool(re.search(r"\b(?:in|at|on|under|with|without|from)\b", self.subject))
        if self.asking.lower() == "why" and re.fullmatch(_BE, self.auxiliary, re.IGNORECASE) and _HOUSED.search(self.subject):
            return True
        if not self.auxiliary:
            return self.asking.lower() not in ("what", "which", "when", "where", "why", "how") and len(self.subject.split()) <= _LONGEST_NAME
        return bool(re.fullmatch(_BE, self.auxiliary, re.IGNORECASE)) and self.asking.lower() not in ("", "why")

    @property
    def topic(self) -> str:
        """What the question is about: its subject and where that is, `children in unregistered homes`."""
        placed = _PLACED.match(self.rest)
        if placed:
            return f"{self.subject} {self.rest[placed.end() :]}"
        if self.determiner.lower() in ("any", "some") and ACTS.fullmatch(self.auxiliary) and not self.asking and self.rest and GROUP.search(self.subject):
            return f"{self.subject} who {self.rest}"  # "Do some children live far from home?"
        if self.asking.lower() == "how many" and not self.auxiliary and _ARE_OR_LIVE.match(self.rest):
            return f"{self.subject} {'who' if GROUP.search(self.subject) else 'that'} {self.rest}"  # "How many children are missing?"
        return self.subject

    @property
    def noun(self) -> str:
        """The topic as it stands in a sentence: `the virtual school`, `A Million Voices`."""
        named = self.determiner[:1].isupper() or self.determiner.lower() in ("its", "their")
        the = "the" if self.determiner in ("the", "a", "an") and not plural(self.topic) else ""
        return f"{self.determiner if named else the} {self.topic}".strip()

    @property
    def object(self) -> str:
        """What the subject has, gets or is given, as `regular training`, or ""."""
        found = _OBJECT.match(self.rest) if self.auxiliary else None
        return found["object"] if found else ""

    @property
    def has_one(self) -> bool:
        """Whether the object is one of its kind: `an adviser`, and not `training` or `the training`."""
        return bool(self.object and re.search(rf"\ban? {re.escape(self.object)}", self.rest))

    @property
    def inverted(self) -> str:
        """The question less what it asks for, its auxiliary first, `are children in unregistered homes`; "" for "Who led it?", which has none."""
        determiner = f"{self.determiner} " if self.determiner else ""
        there = f"{self.there.lower()} " if self.there else ""
        if self.auxiliary:
            return f"{self.auxiliary.lower()} {there}{determiner}{self.subject} {self.rest}".strip()
        verb = re.match(rf"({AUXILIARY})\b ?(there\b)? ?(.*)", self.rest, re.IGNORECASE)
        return " ".join(f"{verb[1].lower()} {verb[2] or ''} {determiner}{self.subject} {verb[3]}".split()) if verb else ""


def clause(question: str) -> Clause:
    """Return the parts of the question; "What about home educated children?" only names them."""
    question = _LIKE_NOW.sub("", question.rstrip("?!. "))
    if (topic := _WHAT_ABOUT.fullmatch(question)) and not re.search(rf"\b(?:{AUXILIARY})\b", topic["subject"], re.IGNORECASE):
        return Clause("", "", topic["determiner"] or "", topic["subject"], "")
    lead = _LEAD.match(question)
    assert lead  # noqa: S101 - every part of the pattern may be missing
    asking, auxiliary, determiner, text = lead["asking"] or "", lead["auxiliary"] or "", lead["determiner"] or "", question[lead.end() :]
    if lead["matter"]:
        asking, auxiliary, text = "", "", _WHILE.sub("", text)  # it is about what the matter is with, whatever that is
    there, wanted = lead["there"] or "", ""
    auxiliary = "is" if auxiliary == "'s" else auxiliary
    thing = _THING.fullmatch(text) if asking.lower() in ("what", "which", "how much") and not auxiliary else None
    if thing:
        wanted, auxiliary, determiner, text = thing["thing"], thing["auxiliary"], thing["determiner"] or "", thing["text"]
    says = _SAYS.fullmatch(text)
    if says:
        return Clause("", "", "", says[1], "")
    who = asking.lower() == "who"
    if who and (not auxiliary or ACTS.fullmatch(auxiliary)):
        text = re.split(r" (?:when|if|before|after|once) ", text)[0]  # "who interviews them when they come back"
    doing = _DOING.match(text) if who and re.fullmatch(_BE, auxiliary, re.IGNORECASE) and not determiner else None
    if doing or (who and not auxiliary and " " in text):
        text = (
            text[doing.end() :]
            if doing
            else re.sub(r"^(?:(?:up|off|out|together|with|for|after|to|on|at|by) )+", "", text.split(" ", 1)[1], flags=re.IGNORECASE)
        )
        about = _DETERMINED.match(text)
        return Clause(asking, "", (about and about["determiner"]) or "", about["subject"] if about else text, "")
    if determiner and not asking and not auxiliary and not lead["matter"]:
        return Clause("", "", determiner, text, "")  # "the mental health support teams" names them
    alone = _PRONOUN.match(text) if auxiliary and not thing else None
    if alone:
        return Clause(asking, auxiliary, determiner, alone.group(), text[alone.end() :].strip(), there, wanted)
    verb_at = _VERB.search(text)
    act = _ACT.search(text) if ACTS.fullmatch(auxiliary) or (asking.lower() == "how many" and not auxiliary) else None
    verb_at = min(filter(None, (verb_at, act)), key=lambda found: found.start(), default=None)
    being = bool(auxiliary and re.fullmatch(_BE, auxiliary, re.IGNORECASE))
    while verb_at and (
        (_RELATIVE_UP if verb_at.group() == "up" else _RELATIVE).search(text[: verb_at.start()].strip())
        or _DANGLES.search(text[: verb_at.start()])
        or ((being or not auxiliary) and _DESCRIBED.match(text, verb_at.start()))
        or (verb_at.group()[:1].isupper() and _NAME.search(text[: verb_at.start()]))
        or (verb_at.group() == "work" and (not ACTS.fullmatch(auxiliary) or _WORK_OF.search(text[: verb_at.start()])))
        or _ACTS_BEHIND.match(text, verb_at.start())
    ):
        verb_at = _VERB.search(text, verb_at.end() + 1)  # "children who go missing" are one thing, and so are "privately fostered children"
    purpose = _FOR.search(text) if being and asking.lower() in ("what", "who") and not (verb_at and verb_at.start() > 2) else None
    if purpose:  # "what is the panel for"
        return Clause(asking, auxiliary, determiner, text[: purpose.start()], text[purpose.start() + 1 :], there, wanted)
    if being and not thing:
        named = _NAMED.search(text)  # "is the chief executive a mentor": two things
        verb_at = named if named and not there and (not verb_at or named.start() < verb_at.start()) else verb_at
    if verb_at and len(text[: verb_at.start()].strip()) > 2:
        return Clause(asking, auxiliary, determiner, text[: verb_at.start()].strip(), text[verb_at.start() :], there, wanted)
    return Clause(asking, auxiliary, determiner, text, "", there, wanted)
