"""Whether a paragraph stands in another part of the report, or tells of another time, than the question is of.

Ofsted's reports have a part on help and protection, one on children in care and one on care leavers; what stands in one and has no word of the others is not
of these.
"""

import re

from data import Paragraph

from ..english.kind_words import JOINS, MONTHS

# The two parts that Ofsted's reports have, those whom a question names of each, and the words by which a paragraph in the other is of them.
_IN_NEED = re.compile(r"\bchild(?:ren)?[- ]in[- ]need\b|\bCIN\b|\bchild protection (?:plans?|reviews?|conferences?|visits?)\b", re.IGNORECASE)
_TELLS_IN_NEED = re.compile(r"\bin[- ]need\b|\bCIN\b|protection|\bsection 47\b", re.IGNORECASE)
_IN_CARE = re.compile(r"\b(?:children|kids|those) in care\b|\blooked[- ]after (?:children|kids)\b|\bchildren looked after\b|\bcare leavers?\b", re.IGNORECASE)
_TELLS_IN_CARE = re.compile(r"\bcare\b|looked[- ]after|foster|placement|adopt|\bhomes?\b|accommodat", re.IGNORECASE)
_OF_HELP, _OF_CARE = re.compile(r"\bhelp and protection\b", re.IGNORECASE), re.compile(r"\b(?:in care|looked after|care leavers)\b", re.IGNORECASE)
_OF_CHILDREN_IN_CARE = re.compile(
    r"^(?!.*\b(?:leav\w*|left|care[- ]experienced|former\w*|ex|once|used to|1[6-9]|2[0-5]|adults?|both)\b)"
    r".*\b(?:(?:children|kids|those|teenagers|youngsters) in (?:foster |local"
    r" authority )?care|looked[- ]after (?:children|kids)|children looked after|foster children)\b",
    re.IGNORECASE,
)
_PART_ON_LEAVERS = re.compile(r"^(?!.*(?:in care|looked after)).*care leavers", re.IGNORECASE)
_TELLS_OF_CHILDREN = re.compile(
    r"\bchild|\bkids\b|pupil|\bin care\b|looked[- ]after|\bteenage|\bsiblings?|\bbrothers|\bsisters|\bbab(?:y|ies)|\bvirtual|\badopt"
    r"|\badolescen",
    re.IGNORECASE,
)
_OF_CARERS = re.compile(
    r"^(?!.*\b(?:leav\w*|left|care[- ]experienced|young people|adults?|both)\b)"
    r".*\b(?:foster(?:ing)? (?:carers?|famil(?:y|ies)|parents?|households?)|adopters|adoptive parents)\b",
    re.IGNORECASE,
)
_TELLS_OF_CARERS = re.compile(r"foster|carers?\b|famil|household|placement|parent|adopt|stay(?:ing)? (?:put|close)", re.IGNORECASE)
# "What did the focused visit find?", and what came after it: "Since the focused visit, the director has won the confidence of staff."
_VISIT = r"(?:focused|monitoring|assurance)(?: assurance)? visits?"
_A_VISIT = (
    rf"(?:{_VISIT}|(?:last|first|second|third|previous|ofsted|inspectors['’]|(?:{MONTHS})(?: (?:19|20)\d\d)?|(?:19|20)\d\d)(?: (?:focused"
    r" |monitoring )?assurance)? visits?)"
)
_FOUND_AT_VISIT = re.compile(
    rf"^(?:and |so )?what (?:did|was|were|problems|weaknesses)\b(?!.*\b(?:since|after|before|following|changed|happened)\b)(?=.*\b(?:find|found|identif\w+"
    rf"|conclude\w*|say|said|see|seen|highlight\w*|report\w*)\b).*\b{_A_VISIT}",
    re.IGNORECASE,
)
_SINCE_VISIT = re.compile(
    rf"\b(?:since|following|until|after|before) (?:the|this|that|its|their|our|an|ofsted['’]?s?) (?:[\w'’-]+ ){{0,3}}?{_VISIT}"
    r"(?!,? (?:which|where|when|that|in which)\b)",
    re.IGNORECASE,
)
_OF_VISIT = re.compile(r"\bvisits?\b(?! to (?:children|families|see)\b)", re.IGNORECASE)


def of_leavers_alone(question: str, paragraph: Paragraph) -> bool:
    """Whether the paragraph stands in the part on care leavers, has no word of children, and the question is of children in care.

    Or it has no word of carers and their homes, and the question is of these.
    """
    if not _PART_ON_LEAVERS.search(paragraph.section):
        return False
    if _OF_CARERS.search(question) and not JOINS.search(question):
        return not _TELLS_OF_CARERS.search(paragraph.text)
    return bool(_OF_CHILDREN_IN_CARE.search(question)) and not _TELLS_OF_CHILDREN.search(paragraph.text)


def of_after_visit(question: str, text: str) -> bool:
    """Whether the question asks what a visit by inspectors found, and the text only tells of what came after one or before."""
    if not _FOUND_AT_VISIT.match(question):
        return False
    rest = _SINCE_VISIT.sub(" ", text)
    return rest != text and not _OF_VISIT.search(rest)


def in_other_part(question: str, paragraph: Paragraph) -> bool:
    """Whether the paragraph stands in the part of the report on children in care, and the question is of those in need of help, or the other way round.

    Or it stands in the part on care leavers, and the question is of children in care.
    """
    if of_leavers_alone(question, paragraph):
        return True
    helps, cares = bool(_OF_HELP.search(paragraph.section)), bool(_OF_CARE.search(paragraph.section))
    if helps == cares:
        return False
    if helps:
        return bool(_IN_CARE.search(question)) and not (_IN_NEED.search(question) or _TELLS_IN_CARE.search(paragraph.text))
    return bool(_IN_NEED.search(question)) and not (_IN_CARE.search(question) or _TELLS_IN_NEED.search(paragraph.text))
