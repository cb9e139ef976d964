"""Which sentence another leans on and is not understood without: the one before "They also …", the one that names the panel before "The panel is …"."""

import re
from collections.abc import Sequence
from functools import lru_cache

from data import Sentence

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
THE_ONE = re.compile(r"The (team|panel|group|board|hub|programme|service|scheme)\b")


def with_all_antecedents(found: Sequence[Sentence], best: int) -> set[int]:
    """Return sentence `best` with all that it leans on."""
    chain = [best]
    while len(before := with_antecedent(found, chain[-1])) > 1:
        chain.append(before[-1])
    return set(chain)


def with_antecedent(found: Sequence[Sentence], best: int) -> list[int]:
    """Return sentence `best` and, where it points back, the number of the sentence before it, or of the last one that names "the panel" which it is of."""
    if best == 0 or not leans_back(found[best].text):
        return [best]
    named = THE_ONE.match(found[best].text)  # "The panel is …" leans on the sentence that names it
    naming = [number for number in range(best) if re.search(rf"\b{named[1]}\b", found[number].text)] if named else []
    if named and named[1] == "service" and not naming:
        return [best]  # all that was inspected
    return [best, naming[-1] if naming else best - 1]


@lru_cache(maxsize=4096)  # the sentences of a report are held against one question after another
def leans_back(text: str) -> bool:
    """Whether a sentence points back at the one before it: "They also …"."""
    return _LEANS_BACK.match(text) is not None
