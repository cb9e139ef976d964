"""The forms of a follow-up: what tells that it leaves out what was said before, and which part of it.

They are the English of short questions; what becomes of each form is told in qa/follow_ups/follow_up.py.
"""

import re

from ..english.clause import AUXILIARY, GROUP

# "thanks, that's useful." and what else people say before they go on.
THANKS = re.compile(
    r"(?:(?:ok(?:ay)?|great|right|thanks|thank you|cheers)\b[,.! ]*)+"
    r"(?:that(?:'s| is|s) (?:really |very )?(?:useful|helpful|great|good|interesting|clear)\b)?[,.! ]+"
    r"|(?:typical|fair enough|interesting|shocking|wow|disgraceful|good to know|no surprise(?: there)?|got it|understood|makes sense|oh dear)[.,!]+ ?"
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
OPENER = re.compile(
    r"(?:(?:ok(?:ay)?|right|great|thanks|thank you|cheers|yeah|yep|i see|and|but|so|then|also|plus|well|hmm|oh)\b[,.! ]*|really[?!,. ]+(?=\w))+", re.IGNORECASE
)
TAILS = re.compile(r"(?<=\w),? (?:tho|lol|btw|innit|sorry)(?=\W*$)", re.IGNORECASE)  # "are the meetings ok tho?"
# "no the care plans", "no, care leavers": what was meant instead; "no change?" asks whether there was none.
CORRECTS = re.compile(r"(?:no|nope|nah)\b(?![,.;–-]+ ?i (?:mean|said|was)\w*)(?:[,.;–-]+ ?| (?=(?:the|those) ))(?:not [\w' -]{2,40}?[,;–-]+ ?)?", re.IGNORECASE)
NOT_ASKED = re.compile(r"^(?:no[,.]? +)?(?:that's |thats )?not what i (?:asked|meant|said)[,.; ]+(?=\w)", re.IGNORECASE)
# "I thought that was the school's job. Is it going well though?": what is asked leans on the question before, whatever is said of it.
DOUBTS = re.compile(
    r"(?:(?:but|so|ok|okay|hmm|well|oh|right),? )*(?:i (?:thought|heard|read|was told|got|don't think|doubt|see)|you said|it says|my friend"
    r"|(?:it |that |this )?(?:sounds|looks|seems) (?:like|as if)|(?:that|this)(?:'s| is| seems| sounds)|they (?:told|said)|people say)\b[^?.!]*[.!]+ +"
    rf"(?=(?:(?:and|but|so) )?(?:what|who|where|when|why|how|which|{AUXILIARY})\b)",
    re.IGNORECASE,
)
IN_SHORT = re.compile(
    r"(?:in (?:plain|simple) (?:english|words|terms|language)|in (?:short|a nutshell|brief|other words|summary|a sentence))(?: please)?", re.IGNORECASE
)
EVIDENCE_FOR_IT = re.compile(r"what(?:'s| is) (?:the|your|their) (?:evidence|proof|basis|source) (?:for|of) (?:it|that|this)", re.IGNORECASE)
# "I don't believe it", "that can't be right": of all that was asked, and not of its subject
DISBELIEVES = re.compile(
    r"(?:really,? |sorry,? |are you sure,? )*(?:"
    r"(?:i |i'm |im |i am )?(?:(?:do|did|ca)n't (?:really )?(?:believe|buy|accept|agree with|think)|cannot believe|doubt"
    r"|(?:am )?not sure i (?:believe|buy|agree with))"
    r" (?:it|that|this)"
    r"|i (?:find|found) (?:it|that|this) (?:very )?(?:hard|difficult) to (?:believe|credit)"
    r"|(?:it|that|this) (?:can't|cannot|couldn't|isn't|is not|doesn't|does not)(?: be| sound| seem| look)? (?:right|true|correct|accurate|possible)"
    r"|(?:can|could) (?:it|that|this) (?:really )?be (?:right|true|correct|accurate)|is (?:it|that|this) (?:really |actually )?so"
    r"|do you (?:really )?believe (?:it|that|this)"
    r"|(?:it|that|this)(?:'s| is) (?:not true|not right|a lie|nonsense|hard to believe|not what (?:i|we) (?:heard|see|saw|was told|were told))"
    r"|[\w' -]{2,30} (?:says?|said|tells? me|told me|reckons?|thinks?) (?:it|they|that) (?:is|are|do|does|was|were|did|has|have)n't"
    r")(?: (?:at all|though|tho|for a (?:minute|second|moment)|somehow))?",
    re.IGNORECASE,
)
MEANT_BEHIND = re.compile(r"(?P<part>[\w' -]+?),? i mean(?:t)?", re.IGNORECASE)  # "meetings i mean"
NOT_THE = re.compile(r"(?:, not (?:the )?|(?<!ones) not the )[\w'-]+(?: [\w'-]+)?$", re.IGNORECASE)  # "and housing, not the offer"
MEANT_NOT = re.compile(r"(?P<part>[\w' -]+?),? not (?:the )?(?P<old>[\w'-]+(?: [\w'-]+){0,3})", re.IGNORECASE)  # "in work, not school"
SORRY_NOT = re.compile(
    rf"(?:no|nope|sorry|oops)[,.;–-]* (?:i (?:mean|meant|said) )?{MEANT_NOT.pattern}", re.IGNORECASE
)  # "sorry, care leavers not children in care"
SAME_FOR = re.compile(
    rf"(?:is|was|are) (?:that|it|this|they) (?:all |also |any )?(?:the same|true|the case|so|(?:different|better|worse)(?= (?:for"
    rf"|with) {GROUP.pattern}$))(?: too)?"
    r" (?:of (?=\w))?(?P<part>(?:(?:for|with|in) |(?<=of ))(?!every|all\b|any).+)"
    rf"|(?:does|would|did) (?:that|this|it|the same) (?:go for|apply to|hold for) (?P<goes>.+)|(?:{AUXILIARY}) (?P<do>{GROUP.pattern}) (?:too|as well|also)",
    re.IGNORECASE,
)
WHEN_THEY_DO = re.compile(
    r".*\b(?:when|if|once|after|before|because) (?:they|it|he|she) (?:do|does|did|are|is|were|was|have|has|don't|doesn't|didn't|aren't|isn't)", re.IGNORECASE
)
# "who checks that they do?", of "Do social workers visit?"
THAT_THEY_DO = re.compile(
    r"(?P<asks>(?:who|whose|what|how|when|is|are|do|does|did|has|have|can|why)\b.* (?:that|whether|if|sure|checks?|check up|knows?|proves?|shows?))"
    r" (?:they|it|he|she) (?P<verb>do|does|did|are|is|were|was|have|has)",
    re.IGNORECASE,
)
# "how many have they done?", of "Do schools do assessments?"
HOW_MANY_THEY = re.compile(
    r"how many (?P<verb>have|do|did|will|can|should|would|could|must) they (?P<done>(?:(?:actually|really|usually|normally) )?(?:done|do"
    r"|have|had|need|get|got|see"
    r"|seen|use|used|hold|held|want|run"
    r"|write|written|offer|offered|attend|attended|receive|received))",
    re.IGNORECASE,
)
# "is that number going up?", of "How many adopters are there?"
THAT_NUMBER = re.compile(
    r"(?P<verb>is|has|was|did|will|does|why (?:is|has|did|was)|when did) (?:that|this|the) (?:number|figure|total) "
    r"(?=(?:still |now |been |gone |going )*(?:up|down|going|rising|falling|growing|ris|fall|grow|gr[eo]w|increas|decreas|drop|chang|high"
    r"|low|get|got|come|gone))",
    re.IGNORECASE,
)
# "which ones?", "what are they?", of "How many things need to improve?": the things themselves
WHICH_ONES = re.compile(
    r"(?:which(?: ones?| (?:of )?(?:them|those|these))?(?: (?:are|were) (?:they|those|these))?|what are (?:they|those|these)|such as(?: what)?|like what"
    r"|(?:(?:can|could) you )?(?:list|name) (?:them|those|these)(?: all)?)(?: please)?",
    re.IGNORECASE,
)
HOW_MANY_OF = re.compile(r"how many (?P<of>(?!of\b|more\b|other|times?\b)[\w'-]+ .+)", re.IGNORECASE)
# "no I meant how many care leavers", "actually, why?": the question that was meant
MEANT = re.compile(r"\b(?:meant?|said|asking|talking|actually)\b", re.IGNORECASE)
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
THEY_THEM = re.compile(r"\bthey\b.* them\W*$", re.IGNORECASE)
MORE = re.compile(
    r"(?:(?:can|could) you )?(?:(?:tell|show|give) (?:me|us) |say |any )?(?:more(?: (?:detail|info|information))?|anything else|go on|explain)"
    r"(?: (?:about|on) (?:that|it|this|them))?(?: please)?",
    re.IGNORECASE,
)
# "isnt", "whats", "thats", "why's that": mended before anything is looked for.
BARE_S = re.compile(
    r"((?:^|^(?:and|so|but|ok|also) )(?:what|who|where|when|how|there)(?=s )|\bthat(?=s\b)"
    r"|\b(?:he|she)(?=s\b)|\bit(?=s (?:not|still|the|an?|all|so|too|very|just|only|been|gone|no|worse|better|\w+ing)\b))s",
    re.IGNORECASE,
)
BARE_RE = re.compile(r"\b(they|you)re\b", re.IGNORECASE)
# "there's a new one, isn't there"
TAG = re.compile(
    r"^(.+ .+?)(?:,? (?:is|are|was|were|do|does|did|has|have)n'?t (?:it|there|they|he|she)"
    r"|, (?:is|are|was|were|do|does|did|has|have|can|could|will|would) (?:it|there|they|he|she)|, right)$",
    re.IGNORECASE,
)
THERE_IS = re.compile(r"^there(?:'s| is)(?= an? )", re.IGNORECASE)
BARE_IM = re.compile(r"\b(i)(m|ve)(?= )", re.IGNORECASE)  # "what happens when im 25"
BARE_NT = re.compile(r"\b(is|are|was|were|do|does|did|has|have|ca|could|wo|would|should)nt\b", re.IGNORECASE)
WHOSE = re.compile(r"\bwho'?s(?= (?:job|fault|idea|decision|responsibility|child|plan)\b)", re.IGNORECASE)
WHAT_PERIOD = re.compile(
    r"^((?:and )?(?:over|in|for)) what (?:time )?(?:period|timescale|time ?frame|time ?span|length of time)(?: of time)?(?=\W*$)", re.IGNORECASE
)
WHYS = re.compile(r"^(why|how)'?s(?= (?:that|this|it)\b)", re.IGNORECASE)
TOPIC = re.compile(rf"the (?!.*\b(?:{AUXILIARY})\b)[\w' -]+\??", re.IGNORECASE)  # "the Atlas team?"
PERSONAL = re.compile(r"\b(?:she|her|he|him|his)\b", re.IGNORECASE)
NAMING = re.compile(r"(?:an?|to|there|other|more) ", re.IGNORECASE)  # "an independent review?" opens no question
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
WHO_IS_THAT = re.compile(r"who (?:is|was) (?:that|this)", re.IGNORECASE)  # somebody, or a thing, that was asked about
HOW_MANY = re.compile(r"how many(?: of (?:them|those|these))?(?P<there> are there)?(?: (?:altogether|in total|in all|overall|then|exactly))*", re.IGNORECASE)
# "how many are?", of "How many are not in work?"
HOW_MANY_SO = re.compile(
    r"(?:how many(?: of (?:them|those))?|(?:(?:what|how) about )?(?:those|the ones) (?:who|that))"
    r" (?P<verb>(?:is|are|was|were|do|does|did|has|have)(?: not|n't)?)",
    re.IGNORECASE,
)
WHY_THEM = re.compile(r"(?<=^why) (?:them|those|these)(?: ones| people)?$", re.IGNORECASE)
HOW_MANY_THERE = re.compile(r"how many (?:are|were|is|was) there (?:last|this|in|since|over|at|by|before|now|then)\b.*", re.IGNORECASE)
TAKES_THEM = re.compile(r"\bit take (?:them|him|her)\b", re.IGNORECASE)  # "how long does it take them to come out?"
WAITING = re.compile(r"are (?:still )?waiting", re.IGNORECASE)  # for what they should get
# "how many are not working?", of whom was asked about
HOW_MANY_OF_THEM = re.compile(r"how many (?P<rest>(?:are|were|have|don't|do|can|get|got) (?!they\b|there\b|we\b|you\b|it\b).+)", re.IGNORECASE)
BEFORE_THEM = re.compile(r"(?:before|after) (?:her|him|them)\b", re.IGNORECASE)  # "and before her?", which points back
IS_THAT = re.compile(r"(?:is|was) (?:that|this)\b", re.IGNORECASE)  # "is that a problem?"
# "I want to know whether it helped": no question, and none of its parts is one's
STATEMENT = re.compile(r"(?:i|i'm|im|my|we|our|as an?|please)\b", re.IGNORECASE)
HOW_IS = re.compile(r"how(?:'s| is| are| was| were) (?:the )?(?:[\w'-]+ ?){1,3}", re.IGNORECASE)  # "how's supervision"
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
# "even the pre-birth ones?", "including child protection plans?" ask the same of these.
EVEN = re.compile(
    r"(?:(?:not )?even|especially|particularly|including) (?!(?:at |in |on |over |the |during )?(?:week|night|evening|holiday|day|time)s?\w*\b)", re.IGNORECASE
)
# "and if they say no?" asks what happens then.
SUPPOSES = re.compile(r"(?:what )?(?P<case>if) (?:not$|they|it|he|she|someone|somebody|nobody|no one|(?<=what if )(?:i|we|you|my))\b", re.IGNORECASE)
# So does "and if a teenager refuses?", "and when none is free?", behind "and".
CASE = re.compile(
    r"(?!.*(?:,|\b(?:who|what|how|which|why|where|whether)\b))"
    r"(?:if (?!(?:so|any|not|possible|only)\b)|(?:when|once) (?:an?|none|no one|nobody|one|someone) (?!(?:day|week|month|term|year)\b))\w.*",
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
ALL_OF = re.compile(r"(?P<share>all|most|some|any|none|both|each|every one) of (?:them|those|these)", re.IGNORECASE)
TOO = re.compile(r"(?: (?:too|as well)|, same (?:problem|thing|story))$", re.IGNORECASE)
# "are they still?" leaves out what the question before says.
LEAVES_OUT = re.compile(
    r"(?:(?:why|how(?: often)?) (?=\w+(?:n't)? (?:they|he|she)\b|\w+n't it\b)|(?:over|for|since|by|until) (?:how \w+|when) |when (?=(?:will"
    r"|can|could|would) ))?"
    rf"(?:{AUXILIARY}) (?:they|it|that|this|he|she|those|these)"
    r"(?: (?:ever )?be(?=\W*$))?(?: (?:not|all|still|now|yet|always|ever|too|also|really|often|then|before|usually|though))*"
    rf"|(?:who|which(?: \w+)?) (?:{AUXILIARY})",
    re.IGNORECASE,
)
# "what is wrong with the weaker ones?": ones within a question, where "what about the weaker ones?" has them alone
SOME_ONES = re.compile(r"\b(?P<which>(?:(?:the|any|some) (?!other )[\w-]+|new(?:er)?|older|younger|disabled)) ones\b", re.IGNORECASE)
# "are any placed far away?": of them
ANY_ARE = re.compile(
    r"(?P<before>(?:is|are|was|were|have|has|do|did|does) (?:any|some|many|most|all|few)) (?P<rest>(?:been|break|come|drop|fail|feel|get|go|had|have|know|leave"
    r"|put|moved|sent|like|live|lose|lost|need|return|say|stay|think|wait|want|placed|living|waiting|seen|in|at|outside|under|far|too|still|not|late"
    r"|missing|safe)\b.*)",
    re.IGNORECASE,
)
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
WHY_DOWN = re.compile(
    r"(?:why|how come) (?:did (?:it|they|that) (?:drop|fall|go down|get worse|slip|decline)|(?:was|were) (?:it|they) downgraded|has it (?:dropped|fallen"
    r"|gone down|got worse))",
    re.IGNORECASE,
)
# "and the others?", of one area's grade
OTHER_AREAS = re.compile(r"(?:all )?(?:the )?(?:others?|rest|(?:other|remaining) (?:areas|ones|grades|judge?ments)|everything else)", re.IGNORECASE)
# "what about somewhere for women?"
SOMEWHERE_FOR = re.compile(r"(?:somewhere|anywhere|something|anything) for .+", re.IGNORECASE)
LEANS = re.compile(r"(?P<typed>.+[?.]) \((?P<earlier>.+)\?\)")
# "My son went missing. Do children get visits?" asks the second, and so does "My son is disabled, do children get visits?".
BEFORE_IT = re.compile(
    rf"^.+(?<!\bSt)[.!?]\s+(?=[\w']+ [\w']+ \w)|^(?!(?:when|if|once|after|before)\b)[^,]+, (?=(?:what|how|who|{AUXILIARY})\b)", re.IGNORECASE
)
# "for care leavers?", "in every team?"
PHRASE = re.compile(
    r"(?:for|in(?! care\b)|at|on|with|within|without|through|from|by|about|out of|up to) (?!(?:who|whom|what|which|how|when|where)\b).+", re.IGNORECASE
)
HAPPENS = re.compile(r"what happens\b", re.IGNORECASE)  # has no part that another takes the place of
# "Tell me about the front door" names it.
TELL_ABOUT = re.compile(
    r"^(?:(?:please|can you|could you|would you) )*(?:(?:tell|show|give)(?: (?:me|us))?(?: (?:more|something|anything))?(?: about| on)?|explain|describe|list"
    r"|summari[sz]e|anything (?:about|on)) (?=\w)",
    re.IGNORECASE,
)
THERE = re.compile(r"(?<=\w )(?<!\bis )(?<!\bare )(?<!\bwas )(?<!\bwere )there$", re.IGNORECASE)
# "and their health?", "the first ones".
THEIRS = re.compile(r"\b(?:their|its|his|her) ", re.IGNORECASE)
SINCE_INSPECTED = re.compile(r"\b(?:since|than) .*\b(?:inspect\w+|ofsted|(?:19|20)\d\d)\b", re.IGNORECASE)  # of all that was inspected
# "what did they say about schools?": those who inspected
SAID_OF = re.compile(
    r"what (?:did|do|have|has|does) (?:they|it) (?:say|said|find|found) (?:about|on) (?!(?:it|that|this|them|those|these|her|him)\b)\w", re.IGNORECASE
)
# Somebody else spoke than those who inspected.
SPOKE = re.compile(
    r"\b(?:parents|carers|staff|workers|children|kids|young people|leavers|families|partners|schools|judges?|courts?|adopters|managers|leaders|teachers)\b"
    r".*\b(?:feel|felt|say|said|think|thought|told|tell|happy|like|likes|views?|speak|spoke|talk\w*|asked|meet|met|trust|value|enjoy"
    r"|praise|complain)\b|\bwhat do\b.* (?:think|say)\b",
    re.IGNORECASE,
)
# "when was the one before that?"
ONE_BEFORE = re.compile(
    r"(?:(?P<asks>(?:when|what(?! about)|who|how)\b.*?) |(?:what about )?)the (?:(?:last |previous )?one before(?: (?:that|this|it))?(?: one)?"
    r"|previous one)",
    re.IGNORECASE,
)
# "what was it before?", of a number
WAS_BEFORE = re.compile(r"(?:and )?what (?:was|were) (?:it|that|they) (?P<when>before|previously|last year|the year before|in (?:19|20)\d\d)", re.IGNORECASE)
# "what did they get then?"
THEN_GRADED = re.compile(
    r"(?:and |so )?(?:what|how) (?:did|was|were) (?:it|they|the council) (?:get|do|graded|rated|judged)(?: (?:then|that time|at that one|last time|back then))?"
    r"|what was (?:it|that one) (?:then|graded|rated)|(?:what|which) (?:grade|rating|judge?ment) (?:was it|did (?:it|they) get)(?: (?:back )?then| that time)?"
    r"|what was (?:the|its|their) (?:grade|rating|result|judge?ment)",
    re.IGNORECASE,
)
# "has it gone up?", of a grade
SINCE_GRADED = re.compile(
    r"what (?:was|were) (?:it|that|they) (?:rated |graded |judged )?(?:before(?: that)?|last time|previously|the last time|in \d{4})|"
    r"(?:is|was) (?:it|that) (?:any )?(?:better|worse)(?: or worse)? (?:last time|before)|"
    r"(?:is|was|were) (?:it|that|they) the same(?: as)?(?: (?:last time|before|last year|previously))?|"
    r"(?:the )?same as (?:last time|before|previously)|(?:any )?(?:different|better|worse) (?:to|from|than) (?:last time|before)|"
    r"(?:has|is|was) (?:it|that|this) (?:gone |got |any )?(?:up or down|up|down|better|worse|higher|lower|changed|different|an improvement)(?: or worse)?"
    r"(?: (?:than|from|since|on)(?: the)? (?:last|previous|before)(?: (?:time|one|inspection|year))?)?",
    re.IGNORECASE,
)
# "why?", of "How many are home educated, and has it gone up?", asks of the second.
SECOND = re.compile(
    r"(?P<first>how (?:many|much|often|long)\b.+?),? and (?P<second>(?:is|are|was|were|has|have|does|do|did) (?:it|that|this|they)\b.+)", re.IGNORECASE
)
# These ask of what is so: "what does that mean?", of "Are plans late?"
OF_WHAT_IS = re.compile(
    r"what does (?:that|this|it) mean\b|why does (?:that|this|it) matter\b|is (?:that|this) (?:a problem|bad|ok|okay|safe)\b", re.IGNORECASE
)
# "is that enough?", of "How many teams are there?"
ENOUGH_THERE = re.compile(r"(?:is|are) (?:there|that|it|those|these) (?P<enough>enough|too few|too many)", re.IGNORECASE)
# What is said of papers and meetings, which "they" are where both they and people were named.
OF_PAPERS = re.compile(
    r"\bthey (?:\w+ )?(?:late|overdue|reviewed|updated|written|kept|held|used|clear|detailed|good|any good|working|effective|on time|in time|up to date|enough"
    r"|followed|shared|signed|finished|ready|in place|work|help|cost|last|happen|take)\b|\bwho are they$",
    re.IGNORECASE,
)
# "how many more are needed?", of "How many teams are there?"
HOW_MANY_MORE = re.compile(rf"(?P<more>how many (?:more|others?|extra|new ones)) (?P<rest>(?:{AUXILIARY})\b.*)", re.IGNORECASE)
FOR_ONES = re.compile(r"^(?:for|with|about|to) (?=(?:those|(?:the )?(?:[\w-]+ )?ones)\b)", re.IGNORECASE)  # "and for those who live at home?"
# "what about reviews, do they have to go?": whom was asked about
THEY_GO = re.compile(r"\b(do|did|can|must|should) they ((?:have to |get to |want to |like to )?go)$", re.IGNORECASE)
# "if they refuse, what can I do?": the case goes behind what is asked
IF_MAIN = re.compile(
    r"(?:and |so |but )?(?P<case>if (?:they|it|he|she|someone|somebody) .+?),? (?P<main>(?:can|do|does|will|would|could|what|who|how|is|are) (?:i|we"
    r"|they|you|he|she|it|the|my)\b.+)",
    re.IGNORECASE,
)
# "has it worked?", of "What have leaders done about that?": what was done
DID_ABOUT = re.compile(
    r"what(?:'s| is| are| was| were| has| have| did| do| does| will)\b.*\b(?:do|doing|done)(?: (?:about|to|for|with) (?:it|that|this|them|those|these))?",
    re.IGNORECASE,
)
HAS_WORKED = re.compile(
    r"(?:has|have|did|does|is|was|will|would) (?:it|that|this) (?:really |actually |all |been )*"
    r"(?:work|help|mak(?:e|ing)\b|made\b|enough|improv|effective|success|paid off|pay off|chang|any (?:good|better|use))\w*.*",
    re.IGNORECASE,
)
WHY_MATTERS = re.compile(r"why (?:does (?:that|this|it) matter|(?:is|are) (?:that|this|it|they|those) (?:so )?important)(?: so much)?", re.IGNORECASE)
# "how many young people does each have?", of "Are personal advisers any good?"
HOW_MANY_EACH = re.compile(r"how many .+ (?:does|do|has|did|can|will) each(?: of (?:them|those))?(?: (?!one\b)\w+){1,2}", re.IGNORECASE)
OF_THEM = re.compile(r"\bof them\b", re.IGNORECASE)
THEIR_OWN = re.compile(r"their own (?P<kin>children|kids|sons|daughters|famil(?:y|ies)|birth children)", re.IGNORECASE)
# What is said of people and names nothing: "and children, are they involved?", of "Do parents get help at conferences?"
SAYS_OF_THEM = re.compile(r".*\b(?:invited|consulted|listened to|informed|included)", re.IGNORECASE)
# "so job done?": a comment, and no topic
CLOSES = re.compile(
    r"(?:(?:job|all|problem|case|so far so|everything(?:'s| is)?) )*(?:done|sorted|fixed|solved|good|closed|fine|no change|nothing changed)(?: then| now)?",
    re.IGNORECASE,
)
# "which was lowest?", of grades
WHICH_GRADED = re.compile(
    r"which (?:one |area |bit |part |(?P<of>of (?:them|those|these) ))?(?:is|was|got|did|were|are) (?:the )?(?P<which>lowest|worst|weakest|best"
    r"|highest|strongest)(?: (?:one|grade|rating))?",
    re.IGNORECASE,
)
# "were any of them outstanding?", of a grade
ANY_GRADED = re.compile(
    r"(?:is|are|was|were|did|do|does) (?P<share>any|all|some|most)(?: of (?:them|those|these|it))? (?:(?:get|got|rated|graded|judged|found)(?: to be)? )?"
    r"(?P<grade>outstanding|good|inadequate|requir\w+ improvement(?: to be good)?)",
    re.IGNORECASE,
)
# "and understand why they came into care?", of "Do children see their families?"
AND_DO = re.compile(
    r"(?:really |actually |always )?(?:(?:understand|know|get|listen|write|hear|stay in|learn|enjoy|believe|speak to|talk to|respond|attend|follow) [\w' -]+"
    r"|feel (?!free\b)[\w' -]+|keep (?!(?:it|this|that) (?:short|brief|simple)|going\b)[\w' -]+|listen|respond|attend|settle)",
    re.IGNORECASE,
)
# "no, the improvement one", "not the front door, the care leavers' one"
THE_KIND_ONE = re.compile(
    r"(?:(?:no|nope|sorry|actually|wait)[,.;–-]* |not [\w' -]{2,40}?[,;–-]+ ?|(?:i )?(?:mean|meant|said)[,:]? |(?:what|how) about )*"
    r"the (?P<kind>(?!(?:first|second|third|fourth|fifth|last|next|same|right|only|other|good|bad|big|small|best|worst|main|new|old|current|previous|latest"
    r"|wrong|one|which|that)\b)[\w'-]+(?: (?!(?:about|for|on|of|in|with|is|are|and)\b)[\w'-]+){0,2}) one",
    re.IGNORECASE,
)
# "so everything got the same?", "same across the board?", of a grade
ALL_THE_SAME = re.compile(
    r"(?:did|was|were|is|are|has|have) (?:it|they|everything|everyone|all(?: (?:of )?(?:it|them|the areas|areas))?|every (?:area|one|part))(?: all)?"
    r"(?: (?:get|got|given|rated|graded|judged))? (?:the )?same(?: grade| rating| thing| judge?ment)?"
    r"(?: for (?:everything|everyone|all of (?:it|them)|every area|all areas)| across the board| everywhere| all round)?"
    r"|(?:everything|all (?:of them|areas|of it)|every (?:area|one)|they all|it all)"
    r"(?:'s| is| was| were| has| have)?(?: (?:got|get|given|rated|graded|judged))? (?:the )?same"
    r"(?: grade| rating| thing)?(?: everywhere| across the board)?"
    r"|(?:the )?same(?: grade| rating)? (?:for everything|across the board|everywhere|all round|in every area|for all areas)",
    re.IGNORECASE,
)
ALL = re.compile(r"\b(?:all|every\w*|across the board)\b", re.IGNORECASE)
THEN_TOO = re.compile(r"(?:,? (?:then|though|as well then))$", re.IGNORECASE)
OF_ANY_SORT = re.compile(r"(?:is|are) there (?:any|an?)\b", re.IGNORECASE)  # "and leaflets?", of "Is there a protocol?", behind homeless teenagers
# "what did they ask for?": what "it" of the next question is
THEY_WANTED = re.compile(r"what (?:do|did) (?:they|he|she) (?:ask for|want|complain about|recommend|promise|change)\b", re.IGNORECASE)
DONE_ABOUT = re.compile(r"what(?:'s| is| has) (?:being|been) done about\b", re.IGNORECASE)
# "during the day?" is asked in the place of another time.
OF_DAY = re.compile(
    r"\b(?:out[- ]of[- ](?:office[- ])?hours|(?:at|by|in the) (?:night|weekends?|evenings?)|(?:during|in) (?:the day(?:time)?|office hours|working hours))\b",
    re.IGNORECASE,
)
THEN_TOPIC = re.compile(r"(?:before|after) (?:that|this)|since then", re.IGNORECASE)
# "how many placed out of county?": of whom was asked about
HOW_MANY_PLACED = re.compile(
    r"how many (?P<where>looked after|adopted|fostered|(?:in|on) (?!time\b|total\b|all\b|average\b)[\w -]+|placed [\w ]+|living [\w ]+)", re.IGNORECASE
)
# "any leaflets?": of what the question before is about
ANY_OF = re.compile(
    r"any (?P<what>(?!for\b|in\b|on\b|with\b|of\b|good\b|more\b|other\b|better\b|chance\b|idea\b)[\w-]+(?: (?!for\b|in\b|on\b|with\b|of\b)[\w-]+)?)",
    re.IGNORECASE,
)
LONGER_ONES = re.compile(r"(?:the )?(?:[a-z-]+ ){2,3}ones", re.IGNORECASE)  # "newly qualified ones"
HOW_MANY_THERE_ARE = re.compile(r"how many (?P<what>.+?) are there\b", re.IGNORECASE)
# "visits?": one word, which may take the place of another
BARE_THING = re.compile(
    r"(?!(?:adoption|fostering|the|their|its|his|her|other|any|those|these|in|on|at|for|with|from|of|by|last|next|this|that)\b)[a-z-]+", re.IGNORECASE
)
LONG = 10  # words: a follow-up is shorter
# Words that name something: what has so many of its own is a whole question, whatever its pronouns. Of 1,232 labelled follow-ups 59 have as many, and
# but for "what about …?" none of them leans on the question before; of 12,000 whole questions six in ten have as many.
WHOLE = 5
