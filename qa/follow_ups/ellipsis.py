"""What tells that a follow-up leaves out what was said before, and which part of it, where several modules look for it.

It is the English of short questions; what only one form of a follow-up has stands where that form is told of.
"""

import re

from ..english.clause import AUXILIARY, GROUP

OPENER = re.compile(
    r"(?:(?:ok(?:ay)?|right|great|thanks|thank you|cheers|yeah|yep|i see|and|but|so|then|also|plus|well|hmm|oh)\b[,.! ]*|really[?!,. ]+(?=\w))+", re.IGNORECASE
)
WHAT_ABOUT = re.compile(
    r"(?:and |so |but )*(?:(?:what|how) about|(?:(?:(?:let's|can we) )?(?:going|go) )?back (?:to|on)"
    # "no not reviews, i meant meetings"
    r"|(?:(?:no[,.;–-]* |sorry[,.;–-]* |(?:actually|wait|hang on)[,.;–-]* (?=i (?:meant?|said|was)\b)|not [\w' -]{2,40}?[,;–-] ?)*,? ?"
    r"(?:i (?:meant?|said|was (?:asking|talking) about)\b(?! that)"
    r"|(?<=[,;–-] )(?:but )?)|actually\b,?)"
    r"|(?:the )?same (?:question |thing |again )?,? ?(?:(?=in )|for|about|with|goes for))\s*",
    re.IGNORECASE,
)
# Of what people open with, what says that the rest goes into the question before: "and adoption", but not "ok adoption".
GOES_ON = re.compile(r"\b(?:and|but|so|then|also|plus)\b", re.IGNORECASE)
TURNS_TO = re.compile(r"(?P<topic>[^,;:?.!]+?)(?:[,;:?.!]|\s[–-]\s)+ *(?P<question>.+)", re.DOTALL)  # "reviews, are they on time?"
MORE = re.compile(
    r"(?:(?:can|could) you )?(?:(?:tell|show|give) (?:me|us) |say |any )?(?:more(?: (?:detail|info|information))?|anything else|go on|explain)"
    r"(?: (?:about|on) (?:that|it|this|them))?(?: please)?",
    re.IGNORECASE,
)
# "there's a new one, isn't there"
TAG = re.compile(
    r"^(.+ .+?)(?:,? (?:is|are|was|were|do|does|did|has|have)n'?t (?:it|there|they|he|she)"
    r"|, (?:is|are|was|were|do|does|did|has|have|can|could|will|would) (?:it|there|they|he|she)|, right)$",
    re.IGNORECASE,
)
PERSONAL = re.compile(r"\b(?:she|her|he|him|his)\b", re.IGNORECASE)
ASKING = re.compile(
    r"(?:who|whose|whom|what|when|where|why|how|which|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|am|isn't|aren't"
    r"|don't|doesn't|didn't|hasn't|haven't|hadn't|wasn't|weren't|won't|couldn't|wouldn't|shouldn't|who's|what's|where's|when's|how's|whats|whos"
    r"|wen|wot|wat)\b",
    re.IGNORECASE,
)
TELL = re.compile(r"(?:please|tell|show|give|explain|describe|list|summari[sz]e|name|say)\b", re.IGNORECASE)
# "why?", "who by?", "over how long?", "since when?", "how many?": a question word with nothing that it asks about.
BARE = re.compile(
    r"(?P<asking>(?:(?:by|for|over|since|until|till|up to|at|to|from|with|in|about|on|of|against|under|within|after) )?"
    r"(?:who|whom|what|when|where|why|how(?: (?:many|much|long|often|come|so|old|far|soon)(?: (?:away|years|months|weeks|days|hours|minutes|times))?)?"
    r"|which(?: ones?)?))"
    r"(?: (?P<preposition>by|for|with|to|from))?(?P<negated> not)?(?: (?:(?:is|was) (?:that|this)(?: happening)?|(?<=why )does that happen|(?:(?<=why )"
    r"|(?<=come ))is it|so|exactly|then))*",
    re.IGNORECASE,
)
HOW_MANY = re.compile(r"how many(?: of (?:them|those|these))?(?P<there> are there)?(?: (?:altogether|in total|in all|overall|then|exactly))*", re.IGNORECASE)
# "even in a crisis?", "everywhere?", "when they get out?": what goes behind any question as it is, and asks nothing itself.
ADVERBIAL = re.compile(
    rf"(?!.*(?:,|\b(?:who|what|how|which)\b|(?<!\bthey )(?<!\bit )(?<!\bhe )(?<!\bshe )\b(?:{AUXILIARY}|might|am)\b))"
    r"(?:even|always|everywhere|anywhere|all over|in person|on (?:its|their|his|her|your) own|(?:when|after|before|once|while|during|(?:until"
    r"|till)(?! (?:when|what|now)\b))"
    r" (?!exactly|not\b|and\b|then\b)"
    r"|only (?=(?:in|at|on|for|with|if|when)\b)) ?.+"
    # "permanently?", of "Are children excluded?"
    r"|(?!(?:absolute|actual|anoma|apparent|app|assemb|bad|bul|certain|clear|comp|cost|definite|disorder|ear|elder|exact|fami|final|friend|honest"
    r"|hopeful|ita|like"
    r"|lone|main|monopo|most|obvious|on|part|poor|possib|probab|real|rep|sad|serious|supp|surprising|time|unfortunate|usual)ly\b)[a-z]{3,}ly(?=\W*$)"
    r"|(?:everywhere|anywhere|always|in person|in time|on time|on (?:its|their) own"
    r"|(?:every|each) (?:time|day|week|month|year)|all the time)(?: too| as well)?",
    re.IGNORECASE,
)
# "until what age?", "what percentage?", "anything for boys?"
NO_VERB = re.compile(
    rf"(?:(?:by|until|till|from|at|to|up to|over|for|in|within|after|under|using|through) )?(?:what|which) (?!{AUXILIARY}|about\b|else\b|ones?\b)\w+(?: \w+)?"
    r"|(?:using|through|involving|covering) what"
    r"|if (?:so|not),? (?:who|what|when|where|why|how)(?: (?:many|much|often|long|so|not))?|if (?:so|not)"
    rf"|every (?:single |last )?one(?: of them)?|each (?:and every )?one|compared (?:to|with) (?!.*\b(?:{AUXILIARY})\b).+"
    r"|such as(?: what)?|like what|for (?:example|instance)|meaning(?: what)?|says who|according to whom?|(?:for )?how long after"
    r"|how (?:many|much|often|long)(?: times)? (?:(?:an?|per|each|every|in an?) (?:day|week|fortnight|month|year|term|worker|social worker|child|person|one"
    r"|team)|each|apiece)"
    r"|how many (?!looked\b)\w+ (?:after"
    r"|later|before|on)|why not .+|why (?:by|on|through|via) (?:\w+ ){0,2}\w+|.+ in what way"
    r"|(?:(?:can|could) you )?(?:give|name|show|tell)(?: me| us)? (?:(?:an?|one|some|any|a few) )?(?:more )?examples?(?: please)?"
    r"|(?:any |some |an? )?examples?(?: please)?"
    rf"|(?:how many (?:in|within|under|over|after|before|by|at)|why (?:so|only|just)|not) (?!.*\b(?:{AUXILIARY})\b).+"
    r"|(?:good or bad|yes or no|better or worse|up or down|many or few|high or low|a lot or a little)"
    rf"|(?:any |much )?(?:better|worse|more|fewer|higher|lower|good|bad)(?: or \w+)? (?:than|compared (?:to|with)|since) (?!.*\b(?:{AUXILIARY})\b).+"
    rf"|any(?:thing|one|body) (?!.*\b(?:{AUXILIARY})\b).+",
    re.IGNORECASE,
)
TOO = re.compile(r"(?: (?:too|as well)|, same (?:problem|thing|story))$", re.IGNORECASE)
# "those on a plan", "the ones in custody", "the older ones": whom the question before names, by what tells them apart.
ONES_THAT = re.compile(
    r"(?:those|(?:the )?(?P<kind>(?!which |what )[\w-]+ )?ones)"
    r"(?P<which> (?:on|in|at|to|for|of|about|with|who|that|from|without|under|over|aged|outside|\w+ing|placed)\b.*)?",
    re.IGNORECASE,
)
# "so children wait longer": a statement, and no name
SAYS = re.compile(
    rf"(?:(?:the|some|many|most|all|more|fewer|a few) )?"
    rf"(?:{GROUP.pattern}|inspectors|managers|leaders|police|councillors|carers|nobody|no one|everyone|fewer|more|most|some|many|a few) "
    r"(?:just |still |all |always |never )?"
    r"(?:wait|leave|left|get|got|go|went|know|knew|say|said|think|want|like|need|have|had|feel|live|lose|lost|miss|move|end|turn|see|agree|work|stay"
    r"|come|came|take|slip|suffer|struggle)\b"
    r"|(?:nobody|no one|nothing|everybody|everyone|everything|somebody|someone)(?:'s\b| (?:\w{2,}[^\Ws]s|\w+ed|got|went|knew|lost|left|came)\b)",
    re.IGNORECASE,
)
# "What is the protocol?" names what the next question is about, "what is the problem?" does not.
DEFINES = re.compile(
    r"(?:what|who)(?:'s| is| are| was| were) (?!(?:(?:the|a|an) )?(?:\w+ )?(?-i:problem|matter|point|issue|difference|result|impact|effect|answer|cause"
    r"|reason|worst|best|main|biggest|going|being|happening|wrong|to blame|behind|next|left|new)\b)",
    re.IGNORECASE,
)
AREA = re.compile(
    r"(?:the )?(?:overall(?: effectiveness)?|leaders(?:hip)?(?: and management)?|(?:help and )?protection|children in care|care leavers|quality of education"
    r"|behaviour(?: and attitudes)?|personal development|early years|sixth form|safeguarding)",
    re.IGNORECASE,
)
TIMES = re.compile(
    r"(?:in |since |by )?(?:the (?:year|month|time) before(?: that| last)?|(?:the )?previous (?:year|month)|(?:a|two|three) years? (?:ago|before)"
    r"|(?:next|last|this|the) (?:year|month|week|time|inspection|visit)s?|now|then|today|(?:19|20)\d\d(?:[-–/]\d\d(?:\d\d)?)?|before|previously|earlier"
    r"|in the past"
    r"|out of hours|at (?:night|weekends)|in (?:the holidays|an emergency))",
    re.IGNORECASE,
)
OTHERS = re.compile(
    r"(?:(?:all )?(?:the|any) )?(?:other|others|rest|remaining)(?: ones?)?|the (?:ones?|person|people) (?:before|after)(?: (?:that|this|him|her|them|it))?",
    re.IGNORECASE,
)
LEANS = re.compile(r"(?P<typed>.+[?.]) \((?P<earlier>.+)\?\)")
# "for care leavers?", "in every team?"
PHRASE = re.compile(
    r"(?:for|in(?! care\b)|at|on|with|within|without|through|from|by|about|out of|up to) (?!(?:who|whom|what|which|how|when|where)\b).+", re.IGNORECASE
)
HAPPENS = re.compile(r"what happens\b", re.IGNORECASE)  # has no part that another takes the place of
THERE = re.compile(r"(?<=\w )(?<!\bis )(?<!\bare )(?<!\bwas )(?<!\bwere )there$", re.IGNORECASE)
# "and their health?", "the first ones".
THEIRS = re.compile(r"\b(?:their|its|his|her) ", re.IGNORECASE)
FOR_ONES = re.compile(r"^(?:for|with|about|to) (?=(?:those|(?:the )?(?:[\w-]+ )?ones)\b)", re.IGNORECASE)  # "and for those who live at home?"
THEN_TOO = re.compile(r"(?:,? (?:then|though|as well then))$", re.IGNORECASE)
LONG = 10  # words: a follow-up is shorter
# Words that name something: what has so many of its own is a whole question, whatever its pronouns. Of 1,232 labelled follow-ups 59 have as many, and
# but for "what about …?" none of them leans on the question before; of 12,000 whole questions six in ten have as many.
WHOLE = 5
THEM = re.compile(r"\b(?:it|they|them|those|these)\b|\b(?:is|are|was|does|has) (?:that|this)\b|\bwho (?:is|was) (?:that|this|he|she)\b", re.IGNORECASE)
THEY_OR_THEM = re.compile(r"\b(?:they|them|their)\b", re.IGNORECASE)
COUNTS = re.compile(r"(?:how many|which) (?!of\b|ones?\b)[a-z]+", re.IGNORECASE)  # "how many kids turn it down": what "that" is, and no noun
