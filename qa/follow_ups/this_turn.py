"""One turn of a conversation, as the forms of a follow-up look at it: what was typed, taken apart once, and the question before."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ..english.binding import PRONOUN
from ..english.kind_words import YEAR
from . import ellipsis
from .before import Before, Understand, question_before
from .restated import naming_whom
from .said_around import why_is, without_doubts
from .substitution import is_name

# "thanks, that's useful." and what else people say before they go on.
_THANKS = re.compile(
    r"(?:(?:ok(?:ay)?|great|right|thanks|thank you|cheers)\b[,.! ]*)+"
    r"(?:that(?:'s| is|s) (?:really |very )?(?:useful|helpful|great|good|interesting|clear)\b)?[,.! ]+"
    r"|(?:typical|fair enough|interesting|shocking|wow|disgraceful|good to know|no surprise(?: there)?|got it|understood|makes sense|oh dear"
    r"|(?:that )?sounds (?:fine|good|ok|okay|great|bad|worrying|promising))[.,!]+ ?"
    r"(?=(?:and|but|so|what|how|why|who|when|where|which|is|are|do|does|did|has|have|can)\b)"
    # "thats terrible, and carers?"
    r"|that(?:'s| is|s) (?:\w+ )?(?:terrible|awful|bad|shocking|sad|good|great|interesting|poor|worrying|mad|ridiculous|not good|not great|nice"
    r"|lovely|encouraging|reassuring|disappointing|concerning|surprising|impressive|odd|strange|weird|a (?:shame|pity|relief|worry))[,.!]+ ?"
    r"(?=(?:and|but|so|what|how|why|who|is|are|do|does)\b)"
    # "that surprises me. who protects it?"
    r"|(?:that|this|it) (?:really |rather )?(?:surprises|worries|shocks|concerns|bothers|annoys|upsets|pleases|saddens|angers) (?:me|us)[,.!]+ ?"
    r"(?=(?:and|but|so|what|how|why|who|when|where|which|is|are|do|does|did|has|have|can)\b)",
    re.IGNORECASE,
)
_NOT_THE = re.compile(r"(?:, not (?:the )?|(?<!ones) not the )[\w'-]+(?: [\w'-]+)?$", re.IGNORECASE)  # "and housing, not the offer"
_WHAT_PERIOD = re.compile(
    r"^((?:and )?(?:over|in|for)) what (?:time )?(?:period|timescale|time ?frame|time ?span|length of time)(?: of time)?(?=\W*$)", re.IGNORECASE
)
_WHY_THEM = re.compile(r"(?<=^why) (?:them|those|these)(?: ones| people)?$", re.IGNORECASE)
# "and if they say no?" asks what happens then.
_SUPPOSES = re.compile(r"(?:what )?(?P<case>if) (?:not$|they|it|he|she|someone|somebody|nobody|no one|(?<=what if )(?:i|we|you|my))\b", re.IGNORECASE)
_SINCE_THEN = re.compile(r"\bsince then\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Turn:
    """A follow-up and the question before it.

    Of "and what about housing, not the offer?" `asked` is all, `opener` "and ", `about` "and what about ", `uncut` "housing, not the offer" and
    `part` "housing"; `plain` is all but the opener. Each is "" where there is none.
    """

    typed: str  # without thanks
    asked: str  # the same, but from its "what about" on: "ok what about reviews?" less "ok"
    opener: str
    plain: str
    about: str
    uncut: str
    part: str
    thanked: bool
    before: Before
    history: Sequence[str]
    again: Callable[[str], str]  # what another follow-up in the place of this one stands for
    understand: Understand

    @property
    def without_too(self) -> str:
        """What was typed less "too", "as well"."""
        return ellipsis.TOO.sub("", self.plain)

    @property
    def supposed(self) -> str:
        """The case that is asked about: "if they refuse", of "and what if they refuse?"."""
        supposes = _SUPPOSES.match(self.plain)
        return self.plain[supposes.start("case") :] if supposes else ""

    @property
    def new_part(self) -> str:
        """The part, with whom it means: "children in need", of "and those in need?"."""
        part = ellipsis.TOO.sub("", self.part) if self.about else self.part
        return naming_whom(part, self.before.question) if self.about or self.opener else part

    @property
    def goes_on(self) -> bool:
        """Whether it names something behind "and": "and adoption?"."""
        return bool(ellipsis.GOES_ON.search(self.opener)) and is_name(self.new_part) and not ellipsis.BARE.fullmatch(self.new_part)

    def behind(self) -> str:
        """Return what was typed with the question before it behind it."""
        return self.before.behind(self.plain)


def turn_of(question: str, history: Sequence[str], again: Callable[[str], str], understand: Understand) -> Turn:
    """Return the follow-up taken apart, behind the questions before it (`history`, oldest first, at least one)."""
    question = without_doubts(question, history[-1])
    thanks = _THANKS.match(question)
    typed = (question[thanks.end() :] if thanks else question) or question
    typed = _WHAT_PERIOD.sub(r"\1 how long", why_is(typed))
    before = question_before(history, understand)
    if (of := YEAR.findall(before.question)) and len(of) == 1:
        typed = _SINCE_THEN.sub(f"since {of[0]}", typed)
    opens = ellipsis.OPENER.match(typed)
    opener = opens.group() if opens else ""
    rest = typed[len(opener) :]
    plain = _WHY_THEM.sub("", rest.rstrip("?!. "))
    plain = ellipsis.TAG.sub(r"\1", plain) if PRONOUN.match(plain) else plain
    asked, turns = typed, ellipsis.WHAT_ABOUT.match(typed)
    if not turns and (turns := ellipsis.WHAT_ABOUT.match(rest)):
        asked = rest
    about = turns.group() if turns else ""
    uncut = (asked[len(about) :] if about else rest).rstrip("?!. ")
    if (about or opener) and (said := ellipsis.THEN_TOO.sub("", uncut)) != uncut and is_name(said):
        uncut = said  # "and suspensions then?"
    cut = _NOT_THE.search(uncut) if about or opener else None
    part = uncut[: cut.start()] if cut and is_name(uncut[: cut.start()]) else uncut
    return Turn(
        typed=typed,
        asked=asked,
        opener=opener,
        plain=plain,
        about=about,
        uncut=uncut,
        part=part,
        thanked=bool(thanks),
        before=before,
        history=history,
        again=again,
        understand=understand,
    )
