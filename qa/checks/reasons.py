"""Whether a text gives the reason that a question asks for, or only says again that the thing is so.

"Foster carers do not have personal development plans" does not say why they have none: it has many of the question's words and none that
a reason may begin with. It only ever speaks against a text. Measured on the invented reports and Wigan's (`python -m pytest tests/test_reasons.py`), one in
sixty of the sentences that give a reason is wrongly taken for none; of those that give none and would have been quoted, one in eight is found.
"""

import re

from index.lexical import stems

from ..english.why import asks_why

# Why something is good or bad, whatever is said of it may tell.
JUDGES = re.compile(
    r"\b(?:prais\w+|critici[sz]\w+|good|bad|bett?er|worse|best|worst|weak\w*|poor\w*|strong\w*|(?<!same )problem\w*|like|likes|liked|enjoy\w*|value"
    r"|values|valued|happy"
    r"|positive|negative|mixed|quality|inadequate|improvement|concern\w*|worr\w+|important|effective|variable|inconsistent)\b",
    re.IGNORECASE,
)
_NOT = re.compile(r"n['’]t\b|\b(?:not|no|never|nobody|few|without)\b", re.IGNORECASE)
_REASON = re.compile(
    r"\b(?:because|due (?:\w+ ){0,2}to|results?|resulted|resulting|consequen\w+|legacy of|led to|leads? to|leading to|so|in order to"
    r"|owing to|thanks to"
    r"|since(?! (?:(?:(?:the )?(?:beginning|start|end|summer|spring|autumn|winter|previous)|before|then|last|early|late|mid|(?:19|20)\d\d)\b"
    r"|(?-i:[A-Z])))"
    r"|(?!cause for concern)caus\w+"
    r"|reasons?|means?|meant|meaning|believ\w+|suspect\w*|therefore|in response|during (?:recent|(?:\w+ ){0,2}(?:works|repairs|refurbishment"
    r"|rebuilding))|recogni\w+|driven"
    r"|attribut\w+|contribut\w+|stem\w*|affect\w*|reflect\w*|explain\w*|this is"
    r"|account\w* for|down to|given|why|blam\w+|grounds|aim\w*|purpose|intend\w*|designed|enabl\w+|ensur\w+|prevent\w*|hinder\w*|hamper\w*|lack\w*|shortages?"
    r"|(?:put|puts|putting|set|sets|held|holds|holding|pushed|pushes) (?:it |them |its \w+ |their \w+ )?back|(?:held|holds|holding) up|credit(?:s|ed)?"
    r"|not (?:been )?(?:effective|sufficient)|advised against|(?:this|which) has seen"
    r"|insufficient|too (?:few|many|little|much)|not enough|through|which (?:makes?|brings?|made|brought|gives?|limits?)|ma[kd]es? it|allow(?:s|ed|ing)?"
    r"|which (?:has|have|had) (?:since |subsequently |also )*(?:increas|decreas|add|rais)\w*"
    r"|(?:do|does|did) not apply [^.;]*?\bif"
    r"|(?<!even )(?<!still )when|(?-i:While)|(?:after|following)(?! (?:the |this |their |its )?(?:last|previous) (?:\w+ )?(?:inspection|visit))"
    r"|once|until(?! (?:this|the) inspection)|amid|in the absence of|linked to|ar(?:is(?:es?|ing|en)|ose) (?:from|out of)|associated with|cit(?:es?|ed|ing)"
    r"|at the request of|trigger\w*|ascrib\w+|compounded by|(?:has|have) been (?:important|key|crucial) (?:in|to) this"
    r"|(?<=, )leaving (?!care\b|home\b|school\b)"
    r"|declin(?:ed|ing) (?:to|them|it|the offer)|(?:beyond|outside) [\w'’ ]{0,30}control|impact\w* on (?:the |their )?(?:timeliness|quality|ability|capacity)"
    r"|where)\b|(?<!such )(?<!well )(?<!soon )(?<!much )(?<!many )(?<!far )(?<!good )(?<!high )(?<!likely )(?<!used )\bas\b(?! (?:it (?:could|should|has)"
    r"|others|well|such|much|many|soon|part|a|an|they (?:(?:can|will|would|get|are) )?(?:mov|grow|grew|approach|becom"
    r"|leav|left|turn|prepar|enter|go|get|progress|near))\w*\b)",
    re.IGNORECASE,
)
_SUCH_AS = re.compile(r"\bsuch (?:[\w'’-]+ ){1,3}?as\b", re.IGNORECASE)  # "such posts as advisers" gives no reason
# "Set up to take the areas forward": what something is for, which is no reason for what is not done.
_PURPOSE = re.compile(
    r"\bto (?:\w+ly |further |better )?(?:help|address|focus|offer|take|develop|reduce|improve|understand|support|make|pay|cut|save|give|allow|let|keep|meet"
    r"|check|see|show|protect|raise|build|bring|tackle|provide|increase|share|oversee|monitor|balance|promote|attract|strengthen|minimi[sz]e|liaise"
    r"|undertake|carry out|complete|assess|identify|respond|prepare|recruit|attend|enhance"
    r"|better \w+)\b",
    re.IGNORECASE,
)
_FALLEN = re.compile(r"\b(?:fall(?:en|ing)?|fell|dropp?(?:ed|ing)?|gone down|went down|fewer|short|shrunk|shrinking|left|leaving|halved)\b", re.IGNORECASE)
_BEGINS = re.compile(r"\b(?:because(?: of)?|since|owing to|due to|given|as|when|after|once)\b", re.IGNORECASE)
# "go up", "risen" and "an increase" say one thing.
_MOVES = (
    (re.compile(r"\b(?:(?:go(?:ne|es|ing)?|went) up|ris(?:en|es?|ing)|rose|gr(?:ow(?:n|s|ing)?|ew)|increas\w+)\b", re.IGNORECASE), "increase"),
    (re.compile(r"\b(?:(?:go(?:ne|es|ing)?|went|c[ao]me) down|fall(?:en|s|ing)?|fell|dropp?\w*|decreas\w+|reduc\w+)\b", re.IGNORECASE), "decrease"),
)
_OF_ANY = frozenset(stems("why are was were does did has have had there some many so always not isn't aren't hasn't"))
# What stands before or behind the cause.
_BACK = re.compile(
    r"\b(?:because(?: of)?|due to|owing to|caused by|as a result of|in recognition (?:of|that)(?: the fact that)?|in response to)\b", re.IGNORECASE
)
_FORWARD = re.compile(
    r"(?:, )?\b(?:(?:which |this )?(?:means|meant)|meaning)(?: that)?\b|, (?:which (?:makes?|made)|making) "
    r"|\bwhich (?:has|have|had) (?:since |subsequently |also )*(?=(?:increas|decreas|add|rais)\w*\b)|\b(?:has |have |had )?(?:resulted in|resulting in"
    r"|results in|led to|leads to|leading to|causes|caused|causing|(?:prevent|hinder|hamper)(?:s|ed|ing))\b",
    re.IGNORECASE,
)
_LOST_WHEN = re.compile(
    r"\bloss of [^.;,]{3,50} (?:when|after|once|as) [^.;,]*\b(?:ended|closed|ran out|stopped|left|retired|withdrew|withdrawn)\b", re.IGNORECASE
)
_HAS_RAISED = re.compile(r"^(?:increas|decreas|add|rais)\w*\b")  # "which has increased pressures": another increase
_NOT_SO = re.compile(r"n['’]t\b|\b(?:not|never|few|fewer|neither|no|without (?!\w+ing\b)|out of (?:work|education))\b", re.IGNORECASE)
_LEADS_TO = re.compile(r"\b(?:leads? to|led to|leading to|resulting in)\b", re.IGNORECASE)
_FAULT = re.compile(
    r"n['’]t\b|\b(?:not|no|lack\w*|few|fewer|too|poor\w*|weak\w*|delay\w*|shortage\w*|insufficient|limited|difficult\w*|however|despite|but|turnover|vacanc\w+"
    r"|pandemic|high|low|problem\w*|barrier\w*|fail\w*|without|challeng\w*|pressure\w*)\b",
    re.IGNORECASE,
)
_THIS = re.compile(r"\s*(?:This|These|It|That)\b[^,]*(?:, (?:in (?:large |some |no small )?part|at least partly|partly|mainly|largely),? ?)?$")
_EFFECT_BEHIND = re.compile(r",? (?:which (?:means|meant|has led)|meaning)\b")  # "because of the queue, which means that they wait"
_THIS_LED_TO = re.compile(r"^This (?:has |have |had )?(?:also )?(?:led to|resulted in|meant)\b")  # of another effect than is asked about
_OF_WHAT_GOES_BEFORE = re.compile(r"\b(?:they|them|it|this|these)\b", re.IGNORECASE)
_NAMES_EFFECT = re.compile(r"\w+ \w+ \w")
# "Why are there delays in getting to a meeting?" asks the reason of delays: where these alone are the effect, a meeting in the cause makes it none.
_THERE_ARE = re.compile(
    r"\bwhy (?:is|are|was|were) there (?:(?:still|so|such|an?|any|many|much|some) )*(?P<what>[\w-]+)(?= (?:in|with|for|to|at|before)\b)", re.IGNORECASE
)
_WHY_IS = re.compile(r"(?:and |so )?why (?:has|have|had|was|were|is|are)\b", re.IGNORECASE)
_DONE = re.compile(
    r"\b(?!(?:need|speed|succeed)\b)\w{3,}ed\b|\b(?:lost|left|cut|built|held|shut|sold|bought|sent|brought|taken|given|gone|fallen|risen|grown|made|kept)\b",
    re.IGNORECASE,
)
_CLAUSES = re.compile(r",? and (?=(?:has|have|had|was|were|is|are)\b)|; ")
_SENTENCE_ENDS = re.compile(r"[.?!] ")
_HALF = 0.5
IS_IT = 0.66  # the share of the question's words in the reason that make it what was asked
_AGAIN = 0.4  # the share of the question's words that a text has which says it again

# "Have caseloads fallen because fewer children need help?"
_IS_IT_BECAUSE = re.compile(
    r"(?:so |and |but )?(?:(?:is|are|was|were|do|does|did|has|have|had|can|will)(?:n['’]t)?|how many|what (?:percentage|proportion|share|number)) (?P<what>.*)"
    r"\b(?:because(?: of)?|due to|owing to) (?P<reason>[^?]+)",
    re.IGNORECASE,
)
_COUNTS = re.compile(r"(?:so |and |but )?(?:how many|what (?:percentage|proportion|share|number))\b", re.IGNORECASE)
_OF_ANY_REASON = frozenset(stems("the a it they is are was were not too more fewer less children young people council area services service staff need"))
_FEWEST = 3  # words of what is to have the reason


def tells_without_reason(question: str, text: str) -> bool:
    """Whether the question asks if something is so for a reason, and the text only says that it is so: no word of that reason, and none of another.

    Or it asks how many are for a reason, and the text gives another.
    """
    asked = _IS_IT_BECAUSE.match(question)
    what, reason = (frozenset(stems(asked[part])) - _OF_ANY for part in ("what", "reason")) if asked else (frozenset(), frozenset())
    reason -= _OF_ANY_REASON
    said = frozenset(stems(text))
    if asked and _COUNTS.match(question):
        return bool(reason) and reason.isdisjoint(said) and _BACK.search(text) is not None  # "How many were put off because of the weather?"
    only_so = len(what) >= _FEWEST and len(what & said) >= IS_IT * len(what)
    return bool(reason) and reason.isdisjoint(said) and only_so and not _REASON.search(text)


def may_be_reason(text: str) -> bool:
    """Whether the text has a word that a reason may begin with, tells what something is for, or what is not so."""
    return bool(_REASON.search(_SUCH_AS.sub(" ", text)) or _PURPOSE.search(text) or _NOT.search(text))


def gives_no_reason(question: str, text: str) -> bool:
    """Whether the question asks for a reason and the text only repeats it: `gives_no_reason("Why is it shut?", "It is shut.")`."""
    if not asks_why(question):
        return False
    if _repeats(question, text) or _reason_of_other_clause(question, text):
        return True
    if frozenset(stems(text)) <= frozenset(stems(question)) | _OF_ANY:
        return True  # "Why are plans variable?": "Plans are variable."
    if JUDGES.search(question):
        return False
    if _is_cause(question, text) or _only_leads_to_it(question, text):
        return True
    if _REASON.search(_SUCH_AS.sub(" ", text)):
        return False
    # What is done to attract more is no reason why there are fewer.
    if _PURPOSE.search(text) and not (_NOT.search(question) or _FALLEN.search(question)):
        return False
    if _FALLEN.search(question) and _tells_beside(question, text):
        return False
    moved = _moved(question)
    # That the number rose is asked in few words, of which "why did it" are half.
    asked = frozenset(stems(moved)) - (_OF_ANY if moved != question else frozenset())
    return len(asked & frozenset(stems(_moved(text)))) >= _AGAIN * max(1, len(asked))


def _tells_beside(question: str, text: str) -> bool:
    """Whether what the text says of something else stands behind what is asked, and no more than a semicolon or colon between: "five fewer; pay is higher"."""
    asked = frozenset(stems(_moved(question))) - _OF_ANY
    clauses = re.split(r"[;:] ", text)
    return len(clauses) == 2 and asked.isdisjoint(stems(_moved(clauses[1]))) and not asked.isdisjoint(stems(_moved(clauses[0])))


def _moved(text: str) -> str:
    """Return the text with one word for each way to say that something rose, and one for each that it fell."""
    for form, said in _MOVES:
        text = form.sub(said, text)
    return text


def _is_cause(question: str, text: str) -> bool:
    """Whether what the question asks the reason of is itself the reason of something else: "a lack of homes means that children move".

    Each sentence is cut at what joins cause and effect; "This means", "This is due to", are of the sentence before.
    """
    question, text = _moved(question), _moved(text)
    asked = frozenset(stems(question)) - _OF_ANY
    there_are = _THERE_ARE.search(question)
    head = frozenset(stems(there_are["what"])) if there_are else frozenset()
    found = re.split(r"(?<=[.?!]) +", text)
    is_cause = False
    if _LOST_WHEN.search(text):
        return False  # "the loss of six advisers when a grant ended"
    for number, sentence in enumerate(found):
        back = _BACK.search(sentence)
        joint = back or _FORWARD.search(sentence)
        if not joint:
            continue
        before, behind = sentence[: joint.start()], sentence[joint.end() :]
        behind = _HAS_RAISED.sub("", behind) if joint.group().startswith("which ha") else behind
        leans = number > 0 and (not before.strip() or _THIS.match(before) is not None)
        before = found[number - 1] if leans else before
        if back and not _NAMES_EFFECT.search(before):  # "Due to a lack of homes, children move."
            behind, _, before = behind.partition(",")
        cause, effect = (_EFFECT_BEHIND.split(behind)[0], before) if back else (before, behind)
        if back and not leans and _OF_WHAT_GOES_BEFORE.search(_THIS_LED_TO.sub("", effect)):
            return False  # "What they lack is time, because they teach too."
        in_cause, in_effect = (len(asked & frozenset(stems(side))) for side in (cause, effect))
        of_effect = bool(head) and head <= frozenset(stems(effect)) and head.isdisjoint(stems(cause))
        of_effect = of_effect or (back is not None and leans and in_effect > 0)  # "Plans do not help. This is because plans are late."
        if _BACK.search(cause) or in_effect >= in_cause or of_effect:
            return False
        is_cause = is_cause or (in_cause >= _HALF * len(asked) and in_cause > in_effect + 1)
    return is_cause and len(asked) > 1


def _only_leads_to_it(question: str, text: str) -> bool:
    """Whether the question asks why something is not so, and the text only tells with praise what leads to it: "a good offer, which leads to jobs"."""
    rest = _LEADS_TO.sub(" ", text)
    return bool(_NOT_SO.search(question)) and rest != text and not (_REASON.search(rest) or _FAULT.search(text))


def _reason_of_other_clause(question: str, text: str) -> bool:
    """Whether the text is one sentence whose reason stands in a clause beside the one that tells what is asked: "22 left through age, and nine came".

    Of 1,151 labelled questions with one such verb it speaks against the answer of none.
    """
    done = _DONE.findall(question) if _WHY_IS.match(question) else []
    clauses = _CLAUSES.split(text)
    if len(done) != 1 or len(clauses) == 1 or _SENTENCE_ENDS.search(text):
        return False
    with_reason = [clause for clause in clauses if _REASON.search(_SUCH_AS.sub(" ", clause)) or _PURPOSE.search(clause)]
    telling = [clause for clause in clauses if frozenset(stems(done[0])) & frozenset(stems(clause))]
    return bool(with_reason and telling) and not any(clause in with_reason for clause in telling)


def _repeats(question: str, text: str) -> bool:
    """Whether all that the text gives the reason of something is what the question asks the reason of: "waiting, since volunteers are slow to be vetted".

    Of 3,731 labelled questions for a reason it speaks against the answer of none; of 3,812 without an answer, 18 have a sentence that it finds.
    """
    asked = frozenset(stems(question)) - _OF_ANY
    rest = text
    for found in _BEGINS.finditer(text):
        reason = re.split(r"[.;,]", text[found.end() :])[0]
        given = frozenset(stems(reason))
        only_asked = bool(given) and given <= asked and _BACK.match(text, found.start())  # "due to police availability"
        if (only_asked or len(asked & given) >= IS_IT * len(asked)) and not (_PURPOSE.search(reason) or _REASON.search(reason)):
            rest = rest.replace(f"{found.group()}{reason}", " ")
    return len(asked) > 1 and rest != text and not _REASON.search(rest)
