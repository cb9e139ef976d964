"""The sentences of a paragraph that answer: one to three whole ones, with the neighbour that a pronoun needs."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from data import Sentence, sentences
from index import Hit
from index.lexical import STOP_WORDS, stems

from .checks.asked import lacks
from .checks.posts import tells_who_runs
from .checks.reasons import JUDGES
from .english.binding import PRONOUN
from .english.clause import AUXILIARY
from .english.kind_words import ASKS_NAME, MONTHS, YEAR
from .english.why import asks_why
from .follow_ups.compound import ONE_IN_TWO, parts
from .reader import Reading

MOST = 3  # sentences that are quoted of one paragraph
_LATE_WEIGHT = 3.0
_LACKING = 2.0  # in the reader's logits
_NO_NAME = 5.0  # in the reader's logits
_OTHER_TIME = 8.0
# "since May 2022" is no time that what is told must be of.
_BOUND = re.compile(rf"\b(?:since|after|before|until|till|from|by) (?:(?:{MONTHS}) )?(?:19|20)\d\d\b", re.IGNORECASE)
# A figure is of the date that stands beside it, and of no other.
_HOW_MANY_THEN = re.compile(r"\b(?:how (?:many|much)|what (?:percentage|proportion|share|number|rate|figure))\b", re.IGNORECASE)
_PANDEMIC = re.compile(r"\b(?:covid|pandemic|coronavirus|lockdowns?)\b", re.IGNORECASE)
_NO_SENTENCE, _WORDS = 20.0, 2  # in the reader's logits; what has fewer words says nothing
_AND = re.compile(r",? and |, | & |: ")
_LISTS = re.compile(r" (?:and|&) ")
_NO_THING = re.compile(rf"{PRONOUN.pattern}|\b(?:{AUXILIARY}|who|what|which|how|when|where|why|i|we|you|my|our|also|then|not)\b", re.IGNORECASE)
_FACT = re.compile(r"(?:and |so )?(?:how (?:many|much|long|old|often)|when|who|where|why|what (?:percentage|proportion))\b", re.IGNORECASE)
_DONE_TO = re.compile(r"(?:ed|ught|wn|ven|ken|sen)$")
_NAMES = 2  # of the question's words
_PIECE = 4  # words of a thing
_MAY_ANSWER = 2.0  # in the reader's logits
_AGE = re.compile(
    r"\b(?:over|under|past|beyond|aged?|turn(?:s|ed)?|after|until|till) (1[0-9]|2[0-9])\b(?!:| (?:children|people|cases|plans|hours|days|weeks|months|%))",
    re.IGNORECASE,
)
_ASKS_DONE = re.compile(
    r"\bwhat(?:['’]s| is| are| has| have)\b.*\b(?:being done|been done|doing|done)"
    r" (?:about|for|to(?! (?:the|its|their|our|an?|children|staff|social workers|services|families)\b))\b",
    re.IGNORECASE,
)
_NEARLY_DONE = 1.2  # where all that is being done is asked for
_NEARLY = 0.7  # how far behind the best sentence another may be and still be quoted
# A sentence that opens like this, or says "this" of something in its first words, is not understood without the one before it.
_LEANS_BACK = re.compile(
    r"(?!Despite this, (?!they\b|it\b|its\b|their\b|he\b|she\b|some\b|most\b|many\b|none\b|few\b))"
    r"(?:(?:They|Their|It(?! (?:is|was|has been|remains) (?:\w+ )?(?:recognised|acknowledged|accepted|clear|evident|known|positive|encouraging|important"
    r"|too early|an? (?:\w+ )?(?:achievement|strength|weakness|concern))"
    r"\b[^.;]{0,60}\b(?:that|whether|how|what|to)\b)|Its|He|She|His|Her|As such|As a result|Others?(?! (?:children|young people|care leavers|carers"
    r"|families|staff|social workers|(?:partner )?agencies|partners|professionals)\b)|For other|However, (?:they|their|it|its|he|she|others?)"
    r"|However, those\b(?=.*\bit\W*$)|However, (?:some|many|most|few|not all|a (?:small |very small )?(?:number|minority|few)) "
    r"(?=(?:do|are|have|had|were|did|is|was|remain|still|can|feel)\b)|By contrast|Even so|Nonetheless"
    r"|Meanwhile|When possible|Consequently|Therefore"
    r"|Some (?:stronger|weaker|better|poorer))\b"
    r"|[^,;:]*\b(?:all|most|none|some|many|any|few) of them\W*$|.*\b(?:where|when|if) (?:this|that) is (?:not )?the case\W*$"
    r"|[^,;:]*\b(?:none|some|all|any|much|most|little) of (?:this|these)\b|When they (?:are|do|were|did),|[^,;:]*\bdid so\W*$"
    r"|(?:By|In) [^,.;:]{1,30}, the (?:number|figure|proportion) (?:has|had|was|is|rose|fell|increased)\b"
    r"|[^,;:]*\b(?:to|have|has|had|been)\b[^,;:]*? (?:remedy|rectify|resolve|analyse|address|understand|tackle|monitor|review|mitigate|correct)"
    r" (?:this|these)\b(?! (?:section|report|paragraph))|[^.;]*\b(?:rising|growing|falling|increasing) (?:numbers|rates)\b(?! (?:of|in|for|who))"
    r"|In consequence,?|As a consequence,?|In response,|[^.;]*\b(?:put|putting|set) (?:this|these) right\b|For example,? (?:it|they)\b|There (?:is"
    r"|are) no (?:equivalent|similar|such)\b"
    r"|While (?:most|some|many|a few) (?:are|were|have|do)\b"
    r"|[^,;:]{1,60}\bin (?:these|those) \w+\b"
    r"|(?:Alongside|As well as|In addition to|Besides) [^,]+, (?:it|they|this|these)\b"
    r"|(?:But|However),? (?:for|in|with|among) (?:some|others?|many|most|a few),"
    r"|(?:However,?|At|In|During|By) [^;:.]{3,90}, this (?:has|is|was|had)\b"
    r"|(?!(?:Delays|Gaps|Weaknesses|Shortcomings|Problems)\b[^.]*\b(?:but|and|although)\b)"
    r"(?:(?!\b(?:area|case|issue|deficit|matter|concern|arrangement|gap|challenge|pressure)s?\b|\bweakness|\bdifficult)[^.;])*\b(?:in|of|to|address\w*"
    r"|tackl\w+|for|by|with|about)"
    r" (?:this (?:area|issue|deficit|matter|gap|challenge|weakness|difficulty|pressure|(?:type|kind) of)|(?:both )?these (?:areas|cases|issues|concerns|matters"
    r"|arrangements|gaps|challenges|weaknesses|difficulties|pressures))\b"
    r"|(?:Only )?(?:One|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|\d+) (?:have|has|had|were|was|are)\b"
    # "A solicitor helps them": with no other plural before it
    r"|(?:No|An?|The|One|Each|Every|Nobody) "
    r"(?:(?!\w*[^su\W]s\b|and\b|people\b|children\b|staff\b|who\b|\w+men\b)[\w'’%-]+ ){0,9}?[\w'’-]+ (?<!for )them\b(?! who)"
    r"|(?:Nothing|Little|No \w+) (?:comparable|similar|equivalent)\b|(?:[\w'’-]+,? ){0,7}such (?:children|young people|pupils|families|cases)\b"
    r"|(?:Both|None|All) (?:had|have|has|were|was|are)\b|(?:By|At|In) [^,.;:]{1,30},? (?:all|both|none) (?:had|have|were|was|are)\b"
    r"|(?:The rest|All (?:two|three|four|five|six|\d+)|Neither|Of (?:these|those|them))\b"
    r"|(?:In|At|On|For|By)\b[^,.;:]{0,30} it (?:is|was|has|had)\b"
    r"|There (?:is|are|was|were) only\b"
    # "Parents of pupils there like it", but "There is", "Families say there is"
    r"|(?!(?:There|While|As|Although|Where)\b)(?:(?!(?:when|where|that|if|because|whether|while|and|but|said|say|says|told|felt|feel"
    r"|think|is|are|was|were|over|out|get)\b)[\w'’-]+ ){1,5}there"
    r"(?! (?:and then|is|are|was|were|has|have|had|will|would|may|might|can|could|should|must|remains?|remained|seems?|exists?)\b)\b"
    r"|[^,;]{0,60}\b(?:is|are|was|were|has|have) therefore\b|The (?:team|service|panel|group|board|hub|programme) (?:is|are|was|were|has|have)\b"
    r"|.*\bsimilar (?:issues|concerns|findings)\b"
    r"|.*\b(?:as a result|because) of th(?:is|ese)\W*$|(?:(?! and )[^,;:])*\bas a result\W*$"
    r"|(?:(?! and )[^,;:])*\b(?:of|about|by|for|with|on|to|address|know|knew|noted|welcomed) th(?:is|ese)\W*$"
    r"|(?:[\w'’-]+,? ){0,5}(?!Those (?:at|in)\b)(?!those (?:who|whose|of|in|at|on|with|from|near|for|still|already|now|\w+ing)\b)"
    r"(?!(?i:those) (?:children|young people|care leavers|adults|families|parents|carers|pupils) (?:at|who|whose|on|with|known|in|for|living|placed)\b)"
    r"(?i:this(?! (?:inspection|visit|report)\b)|these|(?!those (?:aged|over|under|without|living)\b)those|such(?! as))\b"
    r")"
)
# "The panel is …"
_DESPITE = "Despite this,"
THE_ONE = re.compile(r"The (team|panel|group|board|hub|programme|service|scheme)\b")
# "That post is held by Jo Bow.", behind "The director left.", where what is asked for is only there: "Who is the director?"
_OF_THAT = re.compile(r"That \w+")
# What comes of something stands behind it: "This means that …", where that is asked for.
_ASKS_EFFECT = re.compile(
    r"\b(?:effects?|affect(?:s|ed)?|differences?|impact\w*|result(?:s|ed)?|consequences?|mean(?:s|t)? for)\b"
    r"|\bwhat happens (?:to [\w' -]{2,40} )?(?:when|if|because|while)\b|\bwho is (?:hurt|harmed)\b"
    r"|\bwhat (?:did|do|does|has|have|is|are)\b.*\b(?:do|doing|done|in response)\b|\bwhy (?:do|does|did|would|should)\b.*\b(?:matter|important)\b"
    r"|\bwhy (?:is|are|was|were)\b.*\b(?:useful|helpful|valuable|beneficial)\W*$"
    r"|\bwhy (?:is|are|was|were)\b.*\b(?:a problem|a worry|a concern|an issue)\b|^(?:and |so )?(?:has|have)\b.*\bworked\W*$",
    re.IGNORECASE,
)
# What stands behind it and takes some of it back: "This applies only in the borough.", "Crucially, this is not the case for advisers."
_RESTRICTS = re.compile(
    r"(?:\w+, |But )?(?i:this|these|such|that|they|it)\b(?:(?! because\b)[^.;]){0,60}?\b(?:(?:applies|apply|available|offered|open) only"
    r"|only (?:applies|apply|available|offered|open|for|if|to|when|within)|not (?:\w+ ){0,2}(?:apply|case|so|true)|no longer the case|except|unless)\b"
)
# Why it is so stands behind it: "This was mainly due to …", where that is asked for.
_BLAMES = re.compile(r"\b(?:blame|fault)\b", re.IGNORECASE)
_TELLS_CAUSE = re.compile(r"(?:This|These|It|That) (?:is|was|are|were),? (?:[\w-]+,? ){0,3}?(?:due to|because|caused by|a result of|the result of)\b")
# It may be otherwise for those who are asked about: "However, for disabled children …".
BUT = re.compile(r"(?:However|But|Nevertheless|Despite this)\b")
# How good something is takes both sides: "Plans are timely. However, few are detailed."
_EVALUATES = re.compile(
    r"^(?:and |so )?how (?:good|well|effective|strong)\b|^(?:is|are|was|were|do|does)\b.*\b(?:properly|well|effective(?:ly)?)\b"
    r"|^(?:has|have)\b.*\b(?:improved|got(?:ten)? better)\b|\bquality(?: of\b|\W*$)"
    r"|\b(?:any (?:good|use|help)|good enough|up to scratch|(?:doing|do|does) a good job|mak(?:e|es|ing) a difference)\b|^(?:what (?:is|are|was)"
    r"|what['’]s) .+ like\W*$|\b(?:waste of (?:time|money)|pointless|worth it|turn(?:s|ing)? a blind eye)\b|\b(?:ignor(?:e|es|ed|ing)"
    r"|neglects?)\b(?=.*\b(?:abuse|violence"
    r"|victims?|children|families|views)\b)|^(?:do|does|did) .*\b(?:like|enjoy|love) (?:working|being|their jobs?)\b|^are .* happy\W*$",
    re.IGNORECASE,
)
# Words that judge where the sentence is plainly of what is asked about.
_JUDGES_TOO = re.compile(r"\b(?:timely|thorough|comprehensive|robust|well|not (?:always|consistently))\b", re.IGNORECASE)
# Of whom it does not hold, behind it: "Younger children receive no such help.", "Men have fewer options."
_OF_OTHERS = re.compile(
    r"(?i:men|women|boys?|girls?|sons?|daughters?|fathers?|mothers?|dads?|mums?|younger|older|disabled|deaf|blind|babies|teenagers?|autistic|adults?"
    r"|siblings?)\b"
)
_EXEMPTS = re.compile(r"\b(?:exempt|excepted|excluded|does not apply|do not apply)\b", re.IGNORECASE)
_ASKS_LAWFUL = re.compile(
    r"\bagainst the (?:law|rules)\b|\b(?:is|are) (?:it|that|this|they) legal\b|\bunlawful|\bbreak\w* (?:the )?(?:law|rules|regulations)\b"
    r"|\bbreach\w* (?:of )?(?:the )?(?:law|rules|regulations)\b",
    re.IGNORECASE,
)
_TELLS_LAWFUL = re.compile(r"\b(?:contrary to|breach\w* (?:of )?|compl\w+ with) (?:\w+ ){0,2}(?:regulations?|law)\b|\bunlawful", re.IGNORECASE)
_NO_SUCH = re.compile(r"(?:[\w'’-]+ ){0,6}no such\b")
# What people say may go on in the sentence behind, and what something was about stand there.
_ASKS_WHAT_THEY_SAY = re.compile(r"\b(?:do|did|does|have|what)\b.*\b(?:say|said|think|thought|feel|felt|tell|told)\b", re.IGNORECASE)
_THEY_SAY = re.compile(r"(?:They|Some|Others|Many|Most)(?: also| \w+)? (?:say|said|told|feel|felt|report\w*|describ\w*|valu\w*|spoke)\b")
_SAID_ABOUT = re.compile(r"\b(?:about|of) (?P<what>[^?]+)\W*$", re.IGNORECASE)
_ASKS_ABOUT = re.compile(r"\babout\W*$", re.IGNORECASE)
_TELLS_ABOUT = re.compile(r"(?:All|Both|They|These|It|This|Most)\b[^.;]{0,30}\b(?:concern\w*|relat\w+ to|involv\w+|about)\b")
_COUNTS = re.compile(r"\bhow many\b", re.IGNORECASE)
_UPDATES = re.compile(
    r"(?:By|In) [^,.;:]{1,30}, the (?:number|figure) (?:has|had|rose|fell|increased|decreased)\b"
    r"|The (?:official |latest |last )?count (?:has|had|rose|fell|was)\b"
)
_ASKS_HOW = re.compile(r"(?:and |so )?(?:how|what)\b", re.IGNORECASE)
# What is done stands in an example behind it, and a fault beside the fault that was asked for.
_EXAMPLE = re.compile(r"For example,? (?:it|they|this|these)\b|(?:One|An) example of (?:its|their|this)\b")
_NOT_SO = re.compile(r"n['’]t\b|\b(?:not|wrong|missing|lack\w*|problems?|weaknesses|critici\w+)\b", re.IGNORECASE)
_NOR = re.compile(r"(?:They|It) (?:are|is) too\b|(?:They|It) also (?:do|does|did|is|are|was|were|has|have|fail\w*|lack\w*)\b(?: not\b)?")
_SOME_ARE_NOT = re.compile(r"(?:Some|Many|Most|Others|A few) (?:\w+ )?(?:are|is|do|does|have|has|were|did) not\b")
_ASKS_WHETHER = re.compile(r"(?:and |so )?(?:is|are|was|were|do|does|did|has|have|can|will)\b", re.IGNORECASE)
_ASKS_WHICH = re.compile(r"(?:and |so )?(?:what|which|where|list|name|how (?:have|has|do|does|did))\b", re.IGNORECASE)
_INCLUDES = re.compile(r"(?:This|These|They|It)(?: also)? includes?\b")
_THE_REST = re.compile(r"The (?:rest|others|remainder)\b")  # "Just over half were seen in a day. The rest waited."
_PUT_IN = re.compile(r"\b(?:written|put|explained|told|recorded|produced|given)(?: \w+)? in \w+ \w+\W*$", re.IGNORECASE)  # "written in plain English"
_FIRST_WORDS = 8  # of a sentence, which say of whom it is
# Who is on it stands behind who chairs it.
_ASKS_MEMBERS = re.compile(r"\bwho(?:['’]s| is| are| sits?| serves?) (?:on|in)\b|\bmembers\b", re.IGNORECASE)
_TELLS_MEMBERS = re.compile(r"(?:It|They) includes?\b|(?:Its|The|Their) members (?:are|include)\b|Members include\b")
# What ought to be is not what is, "Supervision should be monthly.", and what is stands behind it.
_OUGHT = re.compile(
    r"(?:(?!\b(?:who|what|that|which|how|where|when|if|because)\b)[^,;:])*?"
    r"\b(?:should|ought to|(?:is|are) (?:expected|required|meant|supposed) to|(?:is|are) due (?:within|in|by))\b",
    re.IGNORECASE,
)
_AND_YET = re.compile(r",? (?:but|yet|though|although)\b")
_ASKS_OUGHT = re.compile(r"\b(?:should|ought|must|need\w*|required?|expected|supposed|meant|rules?|polic\w+|standards?|targets?)\b", re.IGNORECASE)
_COMPARES = re.compile(
    r"\b(?:compare[ds]?|differ(?:s|ences?|ent)?|versus|vs|as \w+ as"
    r"|(?:better|worse|longer|quicker|slower|more|less|fewer|higher|lower|sooner|earlier|later)\b.*\b(?:or|than))\b",
    re.IGNORECASE,
)
# "more than 95%", "more than they used to": no second thing to tell of
_THAN_BEFORE = re.compile(r"\bthan (?:\d|half\b|they\b|it\b|before\b|last\b|usual\b|ever\b|in (?:19|20)\d\d)", re.IGNORECASE)
# What a comparison is said with.
_NO_SIDE = frozenset(
    stems(
        "better compare compared difference differ different do earlier faster fewer get higher later less long longer lower more quicker slower sooner take"
        " versus vs worse"
    )
)
_OF_ANY = frozenset(stems("service services children council area"))  # what any sentence may have
_VALUES = frozenset(stems("quality good well effective strong timely any like improved better"))
_OF_STAFF = frozenset(stems("do does did have has had social"))  # "Do social workers …?": what they do is said in other words
_GROUPS = frozenset(stems("care leavers children child young people kids"))  # two words of one name
_PEOPLE_IN_SHORT = re.compile(r"\b(?:ASYE|NQSW|UASC|SEND|EHCP|NEET|IRO|SGO)(?=s?\b)")
# "The service for care leavers has got worse. For three months there was no manager, and vulnerable children had little support."
_NAMES_LEAVERS = re.compile(r"\bcare[ -]?leavers?\b|\bleaving[- ]care\b|\bcare[- ]experienced\b", re.IGNORECASE)
_NAMES_CHILDREN = re.compile(r"\bchild", re.IGNORECASE)
_OTHER_CHILDREN = re.compile(
    r"\bchildren (?:in|on|who|with|under|looked|aged|subject|placed|living|missing|at risk|from)\b|\blooked[- ]after\b"
    r"|\b(?:disabled|younger|foster|all|these|most|their own) children\b|^(?:\w+ )?children\b",
    re.IGNORECASE,
)
_SIDES = re.compile(r"(?P<one>.+)\b(?:and|or|than|versus|vs|with|as|from)\b(?P<other>.+)", re.IGNORECASE)
_TELLS_EFFECT = re.compile(
    r".*\b(?:as a result|because) of th(?:is|ese)\W*$|.*\b(?:where|when|if) (?:this|that) is (?:not )?the case\W*$|(?:This|These|That) (?!is\b|was\b"
    r"|are\b)|Although (?:this|these) (?:has|have)\b|As a result\b"
    r"|Consequently\b|Therefore\b|As such\b"
)


def supporting_sentences(question: str, hit: Hit, reading: Reading) -> tuple[Sentence, ...]:
    """Return the sentences of the hit that answer: the one read as best, others read nearly as well, and those that they lean back on.

    Where the question asks what comes of something, the sentence behind them is brought too that says so, and always one that takes some of it
    back, or stands behind what only ought to be. Where some sentences hold what is asked for, a number or a date, the others come behind them; and
    where the question compares, the best sentence on each side is brought.
    """
    found = sentences(hit.paragraph)
    scores = np.array(reading.sentences) + _LATE_WEIGHT * np.array(hit.sentences)
    scores -= _NO_SENTENCE * np.array([len(sentence.text.split()) < _WORDS for sentence in found])  # "(Recommendation)", "2."
    lacking = np.array([lacks(question, sentence.text) for sentence in found])
    scores -= _LACKING * lacking + _OTHER_TIME * of_other_times(question, found)
    scores += _LACKING * np.array([tells_who_runs(question, sentence.text) for sentence in found])
    if ASKS_NAME.search(question) and lacking.any() and (np.array(reading.sentences)[~lacking] >= _MAY_ANSWER).any():
        scores -= _NO_NAME * lacking  # "through the New to the Country Clinic", of the clinic's name
    order = np.argsort(-scores, kind="stable")
    nearly = _NEARLY_DONE if _ASKS_DONE.search(question) else _NEARLY
    chosen = [int(i) for i in order[:MOST] if scores[i] >= scores[order[0]] - nearly]
    if _ASKS_DONE.search(question) and chosen[0] and found[chosen[0]].text.startswith("In addition,"):
        chosen.insert(1, chosen[0] - 1)  # all that is done stands side by side
    chosen += _on_other_sides(question, found, order, chosen) + _of_other_ages(question, found, order, chosen)
    chosen += _joined(question, found, order, chosen, reading)
    chosen += _verdict(question, found, chosen, reading) or _with_its_words(question, found, chosen, reading)
    wanted: set[int] = set()
    for best in chosen:  # another than the best is quoted with all that it leans on or not at all
        group = wanted | (_with_all_antecedents(found, best) if wanted else set(with_antecedent(found, best)))
        wanted = group if len(group) <= MOST else wanted
    wanted |= _naming(question, found, wanted)
    wanted |= _naming_leavers(question, found, wanted)
    behind = max(wanted) + 1
    if len(wanted) < MOST and behind < len(found) and _ASKS_WHICH.match(question) and _INCLUDES.match(found[behind].text):
        wanted.add(behind)  # the list itself, before what names whose it is
    while len(wanted) < MOST and (further := {n for number in wanted for n in with_antecedent(found, number)} - wanted):
        wanted.add(max(further))  # what was brought may lean back too: "It is clear." on "It has an owner." on "A policy was agreed."
    after = max(wanted) + 1
    if (
        len(wanted) < MOST
        and after < len(found)
        and not lacking[after]
        and (_leans_back(found[after].text) or _OF_THAT.match(found[after].text))
        and lacks(question, " ".join(found[number].text for number in sorted(wanted)))
    ):
        wanted.add(after)
        after += 1
    if len(wanted) == 1 and after + 1 < len(found) and _EVALUATES.search(question) and _turns(found[after], found[after + 1]):
        wanted |= {after, after + 1}
    elif len(wanted) < MOST and after < len(found) and _finishes(question, [found[number] for number in sorted(wanted)], found[after]):
        wanted.add(after)
    return tuple(found[number] for number in sorted(wanted))


def of_other_times(question: str, found: Sequence[Sentence]) -> NDArray[np.bool_]:
    """Return which of the sentences lack the month and year, the year, or the pandemic that the question names, where others have it."""
    named, pandemic = YEAR.findall(_BOUND.sub(" ", question)), [_PANDEMIC] if _PANDEMIC.search(question) else []
    exact, years = [re.compile(when) for when in named], [re.compile(when.split()[-1]) for when in named]
    all_of_them = np.array([len(years) > 1 and all(form.search(sentence.text) for form in years) for sentence in found], bool)
    held = (np.array([any(form.search(sentence.text) for form in forms) for sentence in found]) for forms in (exact, years, pandemic))
    of_then = next((of_these for of_these in (all_of_them, *held) if of_these.any()), np.ones(len(found), bool))
    if not _HOW_MANY_THEN.search(question):  # what leans back on a dated sentence is of then too, as is what tells why
        for number, sentence in enumerate(found[1:], 1):
            goes_on = asks_why(question) or _leans_back(sentence.text)
            of_then[number] |= bool(of_then[number - 1] and goes_on and not (YEAR.search(sentence.text) or _PANDEMIC.search(sentence.text)))
    return ~of_then


def _naming(question: str, found: Sequence[Sentence], wanted: set[int]) -> set[int]:
    """Return the sentence before those that are wanted which names what the question does, where none of these has a word of it."""
    asked = frozenset(stems(question)) - _OF_ANY - _GROUPS
    before = min(wanted) - 1
    if len(wanted) == MOST or before < 0 or not asked.isdisjoint(stems(" ".join(found[number].text for number in wanted))):
        return set()
    return {before} if len(asked & frozenset(stems(found[before].text))) >= _NAMES else set()


def _naming_leavers(question: str, found: Sequence[Sentence], wanted: set[int]) -> set[int]:
    """Return the sentence before those that are wanted which says that these are of care leavers, whom the question is about, where they do not."""
    before = min(wanted) - 1
    if len(wanted) == MOST or before < 0 or not _NAMES_LEAVERS.search(question) or not _NAMES_LEAVERS.search(found[before].text):
        return set()
    quoted = " ".join(found[number].text for number in sorted(wanted))
    others = _NAMES_CHILDREN.search(found[before].text) or _OTHER_CHILDREN.search(quoted)
    return set() if others or not lacks(question, quoted) or lacks(question, f"{found[before].text} {quoted}") else {before}


def _joined(question: str, found: Sequence[Sentence], order: Iterable[int], chosen: Sequence[int], reading: Reading) -> list[int]:
    """Return, for each of the things that the question joins and no chosen sentence has a word of, the best sentence that has and may answer."""
    first, *others = _AND.split(question.rstrip("?!. "))
    if not _LISTS.search(question) or parts(question) or _FACT.match(question) or ONE_IN_TWO.search(question):
        return []
    if any(len(piece.split()) > _PIECE or _NO_THING.search(piece) for piece in others):
        return []
    said = frozenset(stem for number in chosen for stem in stems(found[number].text))
    verbs = all(_DONE_TO.search(piece) for piece in (first.split()[-1], *(other.split()[0] for other in others)))  # "assessed, trained and supported"
    things = [frozenset(stems(piece)) - _OF_ANY - _GROUPS for piece in (" ".join(first.split()[-1 if verbs else -_PIECE :]), *others)]
    held = [frozenset(stems(sentence.text)) for sentence in found]
    missing = [thing for thing in things if thing and said.isdisjoint(thing)]
    best = (next((int(n) for n in order if thing & held[n] and reading.sentences[n] >= _MAY_ANSWER), None) for thing in missing)
    return [number for number in dict.fromkeys(best) if number is not None and number not in chosen]


def _verdict(question: str, found: Sequence[Sentence], chosen: Sequence[int], reading: Reading) -> list[int]:
    """Return the first sentence where the question asks how good something is and that judges it: "Pathway plans are poor. Some are up to date."."""
    if not _EVALUATES.search(question) or 0 in chosen or reading.sentences[0] < _MAY_ANSWER:
        return []
    asked = frozenset(stems(question)) - _OF_ANY - _VALUES
    named = len(asked & frozenset(stems(found[0].text)))
    return [0] if named and (JUDGES.search(found[0].text) or (_JUDGES_TOO.search(found[0].text) and named >= min(_NAMES, len(asked)))) else []


def _with_its_words(question: str, found: Sequence[Sentence], chosen: Sequence[int], reading: Reading) -> list[int]:
    """Return the one sentence that has two words of a yes-or-no question side by side, "protected caseloads", where one of them is all that is chosen has.

    Or the one that names those whom it asks about by their letters, "ASYE social workers".
    """
    if not _ASKS_WHETHER.match(question) or parts(question):
        return []
    for short in _PEOPLE_IN_SHORT.findall(question)[:1]:
        naming = [number for number, sentence in enumerate(found) if short in sentence.text]
        if len(naming) == 1 and naming[0] not in chosen and reading.sentences[naming[0]] >= _MAY_ANSWER:
            return naming
    words = re.findall(r"[\w'’-]+", question.lower())
    side_by_side = [[*stems(one), *stems(other)] for one, other in pairwise(words) if not {one, other} & STOP_WORDS]
    said = frozenset(stem for number in chosen for stem in stems(found[number].text))
    for pair in side_by_side:
        last = _PUT_IN.search(question) and pair == [*stems(words[-2]), *stems(words[-1])]
        if len(said.intersection(pair)) not in ((0, 1) if last else (1,)) or (_OF_ANY | _GROUPS).intersection(pair):
            continue
        having = [number for number, sentence in enumerate(found) if _has_in_order(pair, sentence)]
        if len(having) == 1 and having[0] not in chosen and reading.sentences[having[0]] >= _MAY_ANSWER:
            return having
    return []


def _has_in_order(pair: Sequence[str], sentence: Sentence) -> bool:
    told = stems(sentence.text, every_word=True)
    return any(told[place : place + len(pair)] == pair for place in range(len(told)))


def _of_other_ages(question: str, found: Sequence[Sentence], order: Iterable[int], chosen: Sequence[int]) -> list[int]:
    """Return, for each age that the question names and no chosen sentence has, the best sentence that has it."""
    ages = [age for age in dict.fromkeys(_AGE.findall(question)) if not any(_has(age, found[number]) for number in chosen)]
    best = (next((int(number) for number in order if _has(age, found[number])), None) for age in ages)
    return [number for number in best if number is not None]


def _has(age: str, sentence: Sentence) -> bool:
    return bool(re.search(rf"(?<![\d,.]){age}(?![\d%,.]*\d|%)", sentence.text))


def _turns(after: Sentence, last: Sentence) -> bool:
    """Whether what is told goes on with this sentence and is taken back by the last: "It has raised attendance. However, …"."""
    return bool((re.match(r"(?:It|They) ", after.text) or THE_ONE.match(after.text)) and BUT.match(last.text))


def _turns_away(question: str, quoted: Sequence[Sentence], after: Sentence) -> bool:
    """Whether the sentence behind says "Despite this" of something that neither the question nor what is quoted has a word of."""
    if not after.text.startswith(_DESPITE):
        return False
    said = frozenset(stems(" ".join([question, *(sentence.text for sentence in quoted)])))
    return (frozenset(stems(after.text.removeprefix(_DESPITE))) - _OF_ANY - _GROUPS).isdisjoint(said)


def _finishes(question: str, quoted: Sequence[Sentence], after: Sentence) -> bool:
    """Whether the sentence behind those that are quoted says what the question asks for besides, or takes back what they say."""
    ought = _OUGHT.match(quoted[-1].text) and not _AND_YET.search(quoted[-1].text)
    only_ought = ought and not _ASKS_OUGHT.search(question) and not after.paragraph.id.startswith("improve-")
    others = _OF_OTHERS.findall(" ".join(after.text.split()[:_FIRST_WORDS]))
    judges = _EVALUATES.search(question) and not _turns_away(question, quoted, after)
    named = frozenset(stem for sentence in quoted for stem in stems(sentence.text))
    more_faults = _NOT_SO.search(question) and _SOME_ARE_NOT.match(after.text) and named & frozenset(stems(after.text.split(" not ")[0])) - _OF_ANY
    return bool(
        only_ought
        or more_faults
        or _THE_REST.match(after.text)
        or (_ASKS_WHETHER.match(question) and _INCLUDES.match(after.text) and not _unsaid(question, quoted).isdisjoint(stems(after.text)))
        or _RESTRICTS.match(after.text)
        or (_ASKS_EFFECT.search(question) and _TELLS_EFFECT.match(after.text))
        or ((asks_why(question) or _BLAMES.search(question)) and _TELLS_CAUSE.match(after.text))
        or (BUT.match(after.text) and (judges or not _unsaid(question, quoted).isdisjoint(stems(after.text))))
        or _NO_SUCH.match(after.text)
        or (_ASKS_LAWFUL.search(question) and _TELLS_LAWFUL.search(after.text))
        or (_EXEMPTS.search(after.text) and not _unsaid(question, quoted).isdisjoint(stems(after.text)))
        or (_ASKS_ABOUT.search(question) and _TELLS_ABOUT.match(after.text))
        or (_ASKS_WHAT_THEY_SAY.search(question) and _THEY_SAY.match(after.text) and not _on_other_things(question, quoted, after))
        or (_COUNTS.search(question) and _UPDATES.match(after.text))
        or (_ASKS_HOW.match(question) and _EXAMPLE.match(after.text))
        or (_NOT_SO.search(question) and _NOR.match(after.text))
        or (others and not _unsaid(question, quoted).isdisjoint(stems(" ".join(others))))
        or (_ASKS_MEMBERS.search(question) and _TELLS_MEMBERS.match(after.text))
    )


def _on_other_things(question: str, quoted: Sequence[Sentence], after: Sentence) -> bool:
    """Whether the question asks what is said about something, of which what is quoted has a word and the sentence behind none."""
    about = _SAID_ABOUT.search(question)
    things = frozenset(stems(about["what"])) - _OF_ANY if about else frozenset()
    said = frozenset(stem for sentence in quoted for stem in stems(sentence.text))
    return not things.isdisjoint(said) and things.isdisjoint(stems(after.text))


def _unsaid(question: str, quoted: Sequence[Sentence]) -> frozenset[str]:
    """Return the stems of the question that no quoted sentence has."""
    return (frozenset(stems(question)) - _OF_ANY - _OF_STAFF).difference(*(stems(sentence.text) for sentence in quoted))


def _on_other_sides(question: str, found: Sequence[Sentence], order: Iterable[int], chosen: Sequence[int]) -> list[int]:
    """Return, for each of two things that the question compares and no chosen sentence mentions, the best sentence that does."""
    sides = _SIDES.fullmatch(question.rstrip("?!. ")) if _COMPARES.search(question) else None
    if not sides or _THAN_BEFORE.search(question):
        return []
    one, other = (frozenset(stems(sides[name])) - _NO_SIDE for name in ("one", "other"))
    held = [frozenset(stems(sentence.text)) for sentence in found]
    missing = [side for side in (one - other, other - one) if not any(side & held[number] for number in chosen)]
    best = (next((int(number) for number in order if side & held[number]), None) for side in missing)
    return [number for number in best if number is not None]


def _with_all_antecedents(found: Sequence[Sentence], best: int) -> set[int]:
    """Return sentence `best` with all that it leans on."""
    chain = [best]
    while len(before := with_antecedent(found, chain[-1])) > 1:
        chain.append(before[-1])
    return set(chain)


def with_antecedent(found: Sequence[Sentence], best: int) -> list[int]:
    """Return sentence `best` and, where it points back, the number of the sentence before it, or of the last one that names "the panel" which it is of."""
    if best == 0 or not _leans_back(found[best].text):
        return [best]
    named = THE_ONE.match(found[best].text)  # "The panel is …" leans on the sentence that names it
    naming = [number for number in range(best) if re.search(rf"\b{named[1]}\b", found[number].text)] if named else []
    if named and named[1] == "service" and not naming:
        return [best]  # all that was inspected
    return [best, naming[-1] if naming else best - 1]


@lru_cache(maxsize=4096)  # the sentences of a report are held against one question after another
def _leans_back(text: str) -> bool:
    """Whether a sentence points back at the one before it: "They also …"."""
    return _LEANS_BACK.match(text) is not None
