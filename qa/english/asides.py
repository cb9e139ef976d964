"""What people say around what they ask: "I sit on the scrutiny committee.", "Could you tell me", "according to the report".

None of it is in a paragraph, and the reader takes a question with it for one that nothing answers: of 22 questions 3 were refused as
they stood, 10 with "According to the report," before them. Who asks is left where the question may be about them: "I'm a care leaver.
Is there help with rent?".
"""

import re

from index.lexical import STOP_WORDS

from .clause import VIEW_OF

# Before what is asked about: no paragraph says of itself that it says something.
_SAYS = r"(?:it|they|this|the report|ofsted|(?:the )?(?:inspectors?|(?:ILACS |inspection )?team(?! (?:managers?|leaders?)\b)))(?: \w+)?"
_ABOUT = re.compile(
    rf"^(?:and |so )?(?:(?:what|anything),?(?: if anything,)? (?:does|do|did|is|was|has) {_SAYS} (?:say|said|find|found|think|mention|mentioned)(?: about"
    rf"| on| of)?"
    rf"|what(?:['’]?s| is| was| were| are) (?:the )?{VIEW_OF}"
    r"|what(?:['’]?s| is| was| has been) (?:it say|said|written|found|mentioned) (?:about|on|of)"
    rf"|(?:please )?(?:(?:give|show|tell|list) (?:me |us )?)?(?:everything|all)(?: (?:that )?(?:{_SAYS} (?:says?|said|found|finds)|(?:is |was "
    rf"|has been )?(?:said|written|mentioned)))? (?:about|on)"
    rf"|(?:please )?(?:(?:list|show|find|give) (?:me )?)?(?:all|every)(?: the| of the)? (?:mentions?|references?|paragraphs?|bits?|parts?)"
    r" (?:of|about|to|(?:that |which )?(?:mentions?|mentioning))"
    rf"|where (?:in (?:the|this) report )?(?:does|do|did) {_SAYS} (?:(?:talk|speak) about|mention|find|see|identify|note)"
    rf"|(?:does|do|did) {_SAYS} (?:(?:say|mention|find) anything (?:about|on)|mention)"
    rf"|(?:(?:(?:i|we) (?:just )?(?:want|need|would like|['’]d like)(?: to know)?|(?:could|can) you (?:explain|tell (?:me|us))|(?:any )?info(?:rmation)?) )?"
    rf"(?:what {_SAYS}(?: has| have)? (?:says?|said|finds?|found|thinks?|mentions?) (?:about|on|of|regarding)|(?<=\w )about)"
    r"|what(?:['’]?s| is| was| has|['’]?s been)? (?:happened|happening|going on) (?:with|for)"
    r"|(?:(?:what (?:are|were)|summari[sz]e|outline) )?(?:the )?(?:inspectors['’]? )?(?:(?:any|key|main) )?(?:info(?:rmation)?|details?|findings)"
    r" (?:on|about|in relation to|in respect of|regarding)"
    r"|(?:can you |please )?tell (?:me|us)(?: more| something)? about|(?:is|are) there any (?:mentions?|references?) (?:of|to)|(?:looking for"
    r"|need)(?: some| any)? (?:info(?:rmation)?|details) (?:about|on)"
    r"|(?:is there )?anything(?: in (?:it|here|the report))? (?:about|on))"
    r"\s+(?=\w)(?!(?:out|since|to|that|still|is|are|was|were|has|have|needs?|went|works?|worked)\b|(?:is|are|was|were)n['’]t\b)"
    r"(?!(?:at|during|on) (?:[\w'’-]+ ){1,4}(?:visit|inspection)\b)",  # "What did they find at the focused visit?"
    re.IGNORECASE,
)
# Who asks, where no report tells of such: "I'm a mum and my social worker keeps changing".
_IS_A_MUM = re.compile(
    r"^i(?:['’]m| am|m) an? (?:\w+ )?(?:mum|mother|dad|father|parent|teacher|gp|neighbour|nan|gran|grandparent) and (?=(?:my|i|we|they|the|our)\b)",
    re.IGNORECASE,
)
# "Do they tell us councillors?" asks about councillors, whoever asks.
_US = re.compile(r"\b(?:us|we) (?=(?:elected members|councillors|(?:foster )?carers|parents|care leavers|social workers)\b)", re.IGNORECASE)
_AT_ALL = re.compile(r" (?:at all|anywhere)(?=\W*$)", re.IGNORECASE)  # "Does it mention drift at all?"
# "What does it say about the emergency team?" is searched for as "emergency team": an article there costs the reader much.
_ARTICLE = re.compile(
    r"^(?:the|its|their) (?!(?:(?:19|20)\d\d|other|same|last|previous|first|second|third|next|council|rest|most|best|worst)\b)(?=\w)", re.IGNORECASE
)
# "Is drift mentioned anywhere?", "Where is drift mentioned?"
_IS_MENTIONED = re.compile(
    r"(?:and |so )?(?:where (?:in (?:the|this) report )?)?(?:is|are|was|were) (?P<what>.+?) mentioned(?: anywhere)?"
    r"(?: in (?:it|here|the report))?\W*",
    re.IGNORECASE,
)
_NO_QUESTION = r"(?!(?:who|whose|what|when|where|why|how|which|is|are|was|were|do|does|did|has|have|can|i|we|my)\b)"
# "In short, what did they find?"
_NO_TOPIC = (
    r"(?!(?:in (?:a nutshell|short|brief|summary|general|essence|the end|(?:19|20)\d\d)|(?:at|on|during|since) (?:the|this|that|their|its) (?:last"
    r"|first|previous|\w+ visit)"
    r"|overall|basically|briefly|finally|generally|lastly|so|ok(?:ay)?|right|well)\b)"
)
# "Pathway plans - what did they find?"
_SAID_OF_IT = re.compile(
    rf"(?P<what>{_NO_QUESTION}{_NO_TOPIC}[\w'’-]+(?: [\w'’-]+){{0,4}})(?: [-–—:] ?|[-–—:.,] )"
    rf"what (?:did|do|does|has|have) {_SAYS} (?:say|said|find|found|think)(?: about (?:it|that|them|this))?\W*",
    re.IGNORECASE,
)
# "Too few are in work - what is being done about it?"
_DONE_ABOUT_IT = re.compile(
    rf"(?P<what>{_NO_QUESTION}[^?.!]+?)(?: [-–—] |[,.;:] )(?:so )?"
    r"what(?:'s| is| are (?:they|leaders|managers|the council)) (?:being done|doing) about (?:it|this|that)\W*",
    re.IGNORECASE,
)
_THINK_OF_HOW = re.compile(
    rf"^(?:and |so )?what (?:did|do|does) {_SAYS} (?:think|make) (?:of|about) how (?!many\b|much\b|often\b|long\b|well\b)(?=\w)", re.IGNORECASE
)
_SAYS_WHAT_IS = re.compile(
    rf"^(?:and |so )?what (?:does|do|did) {_SAYS} (?:say|find|think) (?=(?:still|is|was|needs?|went|works?|worked)\b|(?:is"
    rf"|was)n['’]t\b)",
    re.IGNORECASE,
)
# "Which services do inspectors say are strong?"
_SAYS_WHICH = re.compile(
    rf"^((?:and |so )?(?:which|what|who|how many)(?: (?!(?:do|does|did)\b)[\w'’-]+){{0,4}}?) (?:do|does|did) {_SAYS} (?:say|think|find|found|said)"
    r" (?=(?:is|are|was|were|has|have|needs?|leads?|chairs?|runs?)\b)",
    re.IGNORECASE,
)
# "1. Who leads it?", "Ofsted report Wigan: who leads it?", and a question in quotation marks.
_LABEL = re.compile(
    r"^\W*(?:(?:\d{1,2}[.)]|q\d*[.:]) +(?=\w)"
    r"|(?!(?:who|whose|what|when|where|which|why|how|is|are|was|were|do|does|did|has|have|can|tell)\b)(?:[\w'’]+[ ,]+){0,5}(?:report|ofsted|inspection)"
    r"(?:[ ,]+[\w'’]+){0,4}(?: ?:| [-–—]) *(?=\w+ \w))",
    re.IGNORECASE,
)
_WOT = re.compile(r"^((?:and |so )?)(?:wot|wat)(s?)\b", re.IGNORECASE)
_QUOTED = re.compile(r"""\s*(?:"([^"]+)"|“([^”]+)”|'([^']+)'|‘([^’]+)’)[\s?.!]*""")
_REPORT = r"(?:the |this |your )?(?:ofsted(?:['’]s)? |inspection |inspectors['’] )?(?:report|ofsted|inspectors|inspection|findings)(?: report)?"
_BY_WHOM = re.compile(
    rf"(?:^|,? )\b(?:according to {_REPORT}|in the (?:(?:opinion|view) of (?:the )?inspectors|inspectors['’] (?:opinion|view)))\b,?", re.IGNORECASE
)
_WHERE = (
    r"(?:in|across|throughout) (?:the|this|your) (?:whole )?(?:ofsted |inspection )?report|at the time of (?:the|this|its) inspection"
    r"|when (?:it|they) (?:was|were) inspected"
)
_AT_AN_END = re.compile(rf"^(?:{_WHERE}),? (?=\w)|,? (?:{_WHERE})(?=\W*$)", re.IGNORECASE)
# Those who read a report and are not in it. A foster carer may ask about foster carers, in as few words as "Is there training?", and
# somebody who says more of themselves is asking about that.
_ONLOOKER = re.compile(
    r"\b(?:councillors?|cllr|journalists?|reporters?|editor|students?|researchers?|academic|lecturer|solicitor|barrister|lawyer|resident|tax ?payers?|voter|mp"
    r"|member|governor|trustee|committee|panel|board|newspaper|paper|radio|charity|university|dissertation|essay|story|article)\b",
    re.IGNORECASE,
)
# "I'm writing on this and need to know who leads it": what is wanted is no part of who asks.
_WANTS = r"(?: and (?:(?:i|we) )?| (?:i|we) )(?:need|want|would like|['’]d like|have|am trying|are trying) to (?:know|understand|find out|hear) \b"
_WHO_ASKS = re.compile(
    r"^(?:(?:hi|hello|hey|good (?:morning|afternoon|evening))\b(?: there)?[ ,.!]*)?(?:"
    r"(?P<role>(?:(?:i|we) (?:am|are)|i['’]?m|we['’]re|(?:speaking )?as) an?(?: [\w'’-]+){1,2}(?: (?:in|from|at) \w+)?)"
    r"|(?:(?:i|we) (?:am|are|sit|serve|work|write|report|chair|represent|volunteer)|i['’]?m|we['’]re|(?:speaking )?as an?)\b"
    rf"(?:(?!{_WANTS})[^.?!:;,])*|(?:\w+ )?\w+ here)"
    rf"(?:(?:[.!:;,]+| [-–—]) *(?=\w)|(?={_WANTS}))",
    re.IGNORECASE,
)
_ASKER = re.compile(r"\b(?:i|me|my|mine|myself|we|us|our|ours)\b", re.IGNORECASE)
_SELF = re.compile(r"\b(?:i|me|my|mine|myself)\b", re.IGNORECASE)  # a councillor's "we" is the council …
_MEMBERS = re.compile(r"\b(?:board|panel|charity|university)\b", re.IGNORECASE)  # … and that of a member is the board
_POINTS_BACK = re.compile(rf"{_ASKER.pattern}|\b(?:it|they|them|this|that|these|those|he|him|his|she|hers?)\b", re.IGNORECASE)
_SENTENCE_ENDS = re.compile(r"[.!?] +\w")
_THE_COUNCIL = re.compile(r"\b(?:do|does|did|will|can|could|have|are|would) they\b", re.IGNORECASE)
_WH = r"(?:who|whose|what|when|where|which|why|how)\b"
_SAYS_WHAT = re.compile(
    r"\b(?:want\w*|need\w*|know|ask\w*|questions?|wonder\w*|interest\w*|tell|(?-i:[Rr]ead(?!ing\b))\w*|(?-i:reading)|look\w*|about|report|inspect\w*"
    r"|ofsted)\b",
    re.IGNORECASE,
)
# "My name is Jo and …", "I've fostered since 2016, …": the asker, before what is asked.
_ASKS_THEN = rf" (?={_WH} (?:is|are|was|do|does|did|can|will|should) (?:i|we|they|you|my|our|the|there|it)\b)"  # "im 16 in care when do i get a PA"
_STORY = re.compile(
    rf"(?:i['’]?m|i am|we['’]?re|we are)(?: (?!{_WH}|(?:not|and|told|unsure|asking|wondering|confused|worried)\b)[\w'’-]+){{1,6}}{_ASKS_THEN}"
    r"|(?:(?:i|we|my|our)\b|(?:i|we)['’](?:m|ve|re)|i(?:m|ve))[^,.:;?!]*?(?:[:;]|,(?: and| so| but)?| and) "
    rf"(?={_WH}|(?:is|are|was|were|do|does|did|can|will)\b|(?:has|have) (?:they|it|you|the|any|there|anyone|we|i|he|she|\w+s)\b)",
    re.IGNORECASE,
)
_OF_WHOM = re.compile(r"\b(?:they|them|their|he|him|his|she|hers?)\b", re.IGNORECASE)  # "I help care leavers at a charity. What do they get?"
_SUCH = re.compile(r"\bthat\W*$", re.IGNORECASE)  # "I have nothing on paper, will somebody sort that?"
_SHORTEST = 3  # words of a question by itself: "I'm on the board and it is weak. Why?" asks about the board
_ENOUGH = 4  # content words of a question that says itself what it is about
_POLITE = re.compile(
    r"^(?:(?:(?:hi|hiya|hello|hey)(?: there| all| everyone)?|good (?:morning|afternoon|evening)(?: all| everyone| team)?"
    r"|(?:morning|afternoon|evening)(?: all| everyone| team)?(?=[,.!])|dear (?:sir|madam|all|team|ofsted)(?:(?: or |/)(?:sir|madam))?"
    r"|happy (?:new year|christmas|easter)|hope (?:you['’]?re|you are|all is|this finds you) well"
    r"|(?:just )?out of (?:interest|curiosity)|(?:be )?honest(?:ly)?(?=,)|in (?:a nutshell|(?:plain|simple) (?:english|terms|words))|eli5|as far as you know"
    r"|(?:a )?bit of an? \w+ (?:one|question),? but|not sure (?:if|whether) you can help,? but"
    r"|sorry if (?:it|this)(?:['’]s| is) an? \w+ question,? but"
    r"|please|pls|sorry(?: to bother you)?(?:,? but)?|quick (?:question|query|q|one)|yes or no"
    r"|(?:(?:ok(?:ay)?|right|so|and|but)[,. ]+)?(?:(?:on )?(?:a|another) )?(?:different|separate|new|other) (?:thing|subject|question|topic"
    r"|note)(?= [-–—:]|[:,.])|(?:something|one thing) else(?= [-–—:]|[:,.])"
    r"|chang(?:ing|e of) (?:the )?(?:subject|topic)|moving on(?= [-–—:]|[:,.])"
    r"|(?:totally |completely )?unrelated,? but|(?:i have|i['’]?ve got) (?:a|another|one) (?:\w+ )?question|my question is"
    r"|(?:was|is) (?:it|this|that) (?:all )?(?:just )?a (?:whitewash|shambles|joke|con)(?:,? or)(?= (?:did|do|does|is|are|was|were|has|have)\b)"
    r"|(?:would|is) it (?:be )?fair to say(?: that)?|is it (?:true|correct|right|known) that"
    r"|(?:i|we) (?:heard|read|saw)(?: that)?(?=[^.]*\?)|surely)\b(?: [-–—] |[ ,.!:]+))*"
    r"(?:(?:and |so )?(?:"
    r"(?:(?:i|we) would be grateful if you could|(?:can|could|would|will) (?:you|u)(?: be able to)?|(?:can|could) (?:somebody|someone|anybody|anyone)) "
    r"(?:please |kindly )?(?:(?:tell|explain to|show|let) (?:me|us)(?: know)?|advise(?: me| us)?)"
    r"|(?:tell|let) (?:me|us)(?: know)?|(?:can|may) (?:i|we) ask"
    r"|(?:(?:i|we) )?need to (?:know|find out|understand|hear)"
    r"|(?:i|we)(?:(?:['’]d| would) (?:like|love|be interested)|(?:['’]m| am|['’]re| are) trying| want(?:ed)?) to (?:know|find out|understand|hear)"
    r"|(?:i|we)(?: was| were|['’]m| am)? (?:just )?wonder(?:ing|ed)?|(?:just )?wondering|(?:do|does) (?:you|we|anyone|anybody|somebody"
    r"|someone) (?:happen to )?know"
    r"|(?:any|no) idea|(?:does|did|do) (?:(?:the )?(?:report|ofsted|inspectors?)|it|this) (?:say|mention|tell us|tell me|explain))"
    rf"(?: please)?[ ,:]+(?:(?={_WH}|(?:is|are|do|does|did|has|have) (?:they|the|there|it|children|kids|care leavers) \w)|(?:if"
    rf"|whether) (?=[\w'’]+ \w+ \w+)))?",
    re.IGNORECASE,
)
# That the report says it is what any answer says: "Doesn't the report say that plans are late?", "Plans are late. Is that right?"
_CLAIMED = re.compile(
    r"^(?:and |so )?(?:(?:do|does|did)(?:n['’]t)? (?:the report|ofsted|(?:the )?inspectors?) (?:say|state|claim|think|find)(?: that)?"
    r"|(?:the report|ofsted|(?:the )?inspectors?) (?:says?|said|states?|stated|claims?|claimed)(?: that)?) "
    r"(?=[\w'’-]+ [\w'’-]+ [\w'’-]+)(?!(?:about|on|anything|what|if|whether)\b)"
    r"|^(?:and |so )?(?:is|are|was|were) there (?:any )?(?:evidence|proof|signs?|indications?|suggestions?) that (?=[\w'’-]+ [\w'’-]+ [\w'’-]+)",
    re.IGNORECASE,
)
_IS_IT_SO = re.compile(
    r"(?:[.?!]|, ?(?!and)) ?(?:is (?:that|this) (?:right|true|correct|so|the case|what (?:the report|ofsted|the inspectors) (?:says?|said|found)(?: too)?)"
    r"|true|correct|right)\W*$"
    r"|, ?(?:is|are|was|were|do|does|did|has|have|had|can|could|wo|will|would|should)(?:n['’]?t)? (?:it|they|he|she|there|we)\W*$",
    re.IGNORECASE,
)
_LOOKED = re.compile(
    r"^(?:i|we)(?:['’]ve| have)?(?: just| already)? (?:read|looked|searched|checked|tried|been reading|went)\b(?! that)"
    r"[^.?!]*\b(?:report|document|find|found)\b[^.?!]*[.!] *(?=\w)",
    re.IGNORECASE,
)
_FOR_WHAT = re.compile(
    r",? or is (?:it|that|this) (?:all )?(?:just )?(?:an? )?(?:shambles|mess|joke|whitewash|disaster|con|lottery|waste of (?:time|money))\W*$"
    r"|(?<=\?)\s+(?!i mean\b|i said\b)(?:(?:i|my|we|our)\b|i['’]?(?:m|ve|d)\b|we['’](?:re|ve)\b)(?:(?!\bmean\b|\d|(?-i:\b[A-Z][a-z]))[^?])*$"
    r"|(?<=\w\w\w),? (?:though|tho)\W*$"
    r"|: what (?:works|is good|['’]?s good)(?:,? and what (?:doesn|isn|is not|does not)[\w'’ ]*)?\W*$"
    r"|,? (?:please|pls|(?:many )?thanks|thank you|cheers|ta|if (?:that|this) makes sense)\W*$"
    r"|(?<=[.!]) (?:(?:many |kind )?(?:thanks|regards)|yours (?:faithfully|sincerely))(?:,? \w+){0,2}\W*$"
    r"|(?<=\?)\s+(?:(?:i|we) (?:need|want) (?:this|it|to know)\b|(?:i['’]?m|i am) (?:asking|writing|preparing)|(?:it['’]?s|it is|this is) for\b"
    r"|(?:many )?thanks|thank you|cheers|ta\b|(?:(?:kind|best) )?regards\b|yours (?:faithfully|sincerely)\b|please\b|in plain english|just curious)[^?]*$",
    re.IGNORECASE,
)


def without_greeting(question: str) -> str:
    """Return the question less who asks, how politely and what for: `without_greeting("Hi, who leads it? Thanks")` is "who leads it?"."""
    question = _WOT.sub(r"\1what\2", question)
    quoted = _QUOTED.fullmatch(question)
    plain = _LABEL.sub("", next(filter(None, quoted.groups())) if quoted else question)
    plain = _AT_AN_END.sub("", _BY_WHOM.sub("", _FOR_WHAT.sub("", plain))).strip()
    asked = _POLITE.sub("", plain)
    before = _WHO_ASKS.match(plain) or _LOOKED.match(plain)
    if before:
        rest = _POLITE.sub("", plain[before.end() :].strip())
        if before.re is _LOOKED or _ONLOOKER.search(before.group()):
            drop = (
                len(rest.split()) >= _SHORTEST
                and not (_ASKER if _MEMBERS.search(before.group()) else _SELF).search(rest)
                and (_says_enough(rest) or not _OF_WHOM.search(rest))
                and not _SUCH.search(rest)
            )
        else:
            drop = bool(before["role"]) and _says_enough(rest) and not _POINTS_BACK.search(rest)
        asked = rest if drop else asked
    return asked if any(character.isalnum() for character in asked) else question


def without_asides(question: str) -> str:
    """Return what the question asks: `without_asides("I'm a councillor. Could you tell me who leads it?")` is "who leads it?"."""
    *stories, last = re.split(r"(?<=[.!]) +", question.strip())
    if stories and all(_ASKER.search(story) and not _SAYS_WHAT.search(story) for story in stories) and (rest := _ABOUT.sub("", last)) != last:
        question = " ".join([*stories, rest])  # "I foster. Did they say anything about support?"
    plain = _SAYS_WHICH.sub(r"\1 ", _SAYS_WHAT_IS.sub("what ", _IS_A_MUM.sub("", without_greeting(question))))
    topic = _IS_MENTIONED.fullmatch(plain) or _SAID_OF_IT.fullmatch(plain)
    plain = _THINK_OF_HOW.sub("how well ", plain)
    if not topic and (done := _DONE_ABOUT_IT.fullmatch(plain)):
        plain = f"What is being done about {done['what'][:1].lower()}{done['what'][1:]}?"
    asked = topic["what"] if topic else _ABOUT.sub("", plain)
    asked = asked if asked == plain else _AT_ALL.sub("", asked)
    asked = _US.sub("", asked if asked == plain else _ARTICLE.sub("", asked))
    claim = _IS_IT_SO.sub("?", _CLAIMED.sub("", asked))
    asked = claim if len(claim.split()) >= _SHORTEST else asked
    return asked if any(character.isalnum() for character in asked) else question


def _says_enough(question: str) -> bool:
    return len([word for word in re.findall(r"\w+", question.lower()) if word not in STOP_WORDS]) >= _ENOUGH


def without_story_before(question: str) -> str:
    """Return the question less what is told before it in the same sentence, where it says enough and points at nothing there; else the question as it is."""
    asked = without_own_story(question)
    return asked if not _SENTENCE_ENDS.search(question) and _says_enough(asked) and not _POINTS_BACK.search(_THE_COUNCIL.sub("", asked)) else question


def without_own_story(question: str) -> str:
    """Return the question less what askers tell of themselves before it: `without_own_story("I left care in 2015. Is there help?")` is "Is there help?".

    Years and names in it are theirs and nothing that the report is asked about; but "I want to know about 2018" says what is asked about.
    """
    *before, last = re.split(r"(?<=[.!?]) +", question.strip())
    kept = [sentence for sentence in before if not (_ASKER.search(sentence) and not _SAYS_WHAT.search(sentence)) or sentence.endswith("?")]
    opening = _STORY.match(last)
    return " ".join([*kept, last[opening.end() :] if opening and not _SAYS_WHAT.search(opening.group()) else last])
