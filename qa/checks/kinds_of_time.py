"""What a question for a time, a span, an age or how it was before asks for, and what a text that answers must hold: a line each, for qa/checks/kinds.py."""

from ..english.kind_words import COUNT, MONTH, NOT_INDIRECT, NUMBER, NUMBER_WORDS, SPAN, UNSETTLED, WEEKDAY

TIMES = (
    (
        r"^(?:and |so )?when will\b.*\bbe (?:fully )?(?:in place|ready|finished|complete|done|up and running|introduced|implemented|rolled out)\b",
        r"\b(?:by|in (?!place\b)|from|until|within|after|before|next|due|soon|later|spring|summer|autumn|winter|months?"
        r"|weeks?|years?|early|shortly|imminent\w*)\b|\d",
    ),
    # A time that something takes says nothing of when it was last done.
    (
        r"^(?:and |so )?when (?:did|was|were|has|have|is|had)\b.*\blast\b(?! (?:ofsted |full |monitoring |focused )?(?:inspect|visit|year|time))",
        rf"{MONTH}|\b(?:19|20)\d\d\b|\b(?:ago|last|since|recent\w*|never|not)\b|(?<!within a )\b(?:days?|weeks?|months?|years?)\b",
    ),
    # How it was judged at an inspection before is not how it is judged.
    (
        r"^(?!.*\b(?:last|previous\w*|before|earlier|prior|then|when|year|(?:19|20)\d\d)\b).*\b(?:rated|ratings?|graded?|judged)\b",
        r"^(?!.*\b(?:last|previous|earlier|prior)\b[^.;]{0,60}\binspect(?:ion|ed)\b.*\b(?:judged|graded|rated)\b)"
        r"|\b(?:now|still|this time|today|current\w*|remains? (?:so|good|outstanding|inadequate|the case))\b",
    ),
    (
        r"^(?:and |so |but |or )*(?:what about )?(?:the |a )?(?:(?:year|month|time) before(?: that| last)?|(?:previous|last) (?:year|month))"
        r"(?:\W*$| ?\? \()",
        r"\b(?:before|earlier|previous\w*|from .* to|up from|down from|than|compared|r[io]se[ns]?|f[ae]ll(?:en)?|halved|doubled|last (?:year|month)"
        r"|increas\w+|decreas\w+|reduc\w+)\b",
    ),
    (
        r"^(?:and |so )?how (?:many|much)\b.* (?:the |in the )(?:year|month) before(?: that| last)?\W*$",
        r"\b(?:before(?! (?:trial|release|court|they|the order|being)\b)|earlier|previous\w*|from .* to|up from|down from|than|compared|r[io]se[ns]?"
        r"|f[ae]ll(?:en)?|halved"
        r"|doubled|last (?:year|month)|increas\w+|decreas\w+|reduc\w+)\b|(?:19|20)\d\d.*(?:(?:19|20)\d\d|\bthis (?:month|year))",
    ),
    # Who is there now is not who was there before.
    (
        r"^(?:and |so )?(?:what|where) (?:job )?(?:did|was|were|had) .*\b(?:do|done|did|work\w*|job|from)\b.*\bbefore(?: (?:that|this|then)"
        r"| (?:\w+ ){0,3}(?:came|became|joined|started)(?: (?:to|at|in|here|there|as)\b[^,?]*)?)?\W*$",
        r"\b(?:before|previous\w*|former\w*|retired|had been(?! in post)|came from|joined (?:\w+ ){0,4}from|worked (?:as|at|for)|predecessor|interim"
        r"|took over from|replaced|succeeded|once an?|from (?:an?|another))\b",
    ),
    # What it is now does not say what it was.
    (
        r"^(?:and )?(?:what (?:was|were)|how (?:many|much|big|large|high|low|small)) .*"
        r"\bbefore(?: (?:that|then|the (?:rise|increase|fall|cut))|(?: [\w'’-]+){1,5}? (?:rose|went (?:up|down)|fell|dropped"
        r"|(?:was |were )?(?:increased|reduced|cut|added|changed|created)|the (?:rise|increase|fall|cut))(?: (?:to|by|from) [£\d][^ ]*)?"
        r"| the (?:extra |new )?[£\d][^ ]*(?: (?:million|rise|increase|boost|investment))*)?\W*$",
        rf"\bfrom (?:a )?(?:£\d|{COUNT})|(?<!\binspection in )(?<!\binspected in )\b(?:19|20)\d\d\b|\b(?:previously|compared|than|used to|had (?:been"
        rf"|stood)|(?:years?|months?) earlier)\b"
        rf"|\b(?:was|were)\b(?=.*(?:{NUMBER}))(?!.*\bto {COUNT})",
    ),
    (
        r"^(?:and |so |but )?when (?:will|(?:is|are) .* (?:going to|due to|to)\b|can (?:we|they|i) expect)(?!.*\b(?:back|return|inspect\w*|again)\b)",
        r"\b(?:will|planned|planning|plans? (?:to|is|are|for \w+ to)|due|expect\w*|anticipat\w*|intend\w*|aim\w*|(?<!potential )to be|until|ends?"
        r"|delayed|not yet|yet to|(?:is|are) (?:opening|starting|moving|launching|introducing)|soon|shortly|next|by (?:the|easter|christmas)"
        rf"|by {MONTH}|beginning in|(?:opens|starts|begins|launches|moves|ends|closes) (?:\w+ )?(?:in|on|from) (?:\w+ )?(?:{MONTH}|(?:19|20)\d\d)"
        r"|target|forthcoming|imminent|once"
        r"|when|after|before|ready|schedul\w+|(?<!too )early(?! help| years| intervention)|late|later|(?<!since )(?:spring|summer|autumn|winter)"
        r"|turn\w*|reach\w*|aged?|(?:put|pushed|moved|set) (?:back|off)|postponed|deferred"
        r"|prior|from (?:(?:the|this|about|early|mid|late|their|an?) )*(?:\d\w*|age|birth\w*|first|start|beginning|end|day|spring|summer|autumn|winter|when"
        rf"|moment|point|{MONTH})|{UNSETTLED}|at (?:(?:the|an?|least|about|around|any|every|each) )*(?:\d\w*|age|birth\w*|end|start|beginning|point|stage|time"
        r"|once|half|next|first|last|transition|christmas|easter|key|moment|present))\b",
    ),
    (
        r"\bwhat age\b(?: \w+){0,4} (?:leave|leaving|stop being in|come out of) care\b(?! (?:support|help|services?|team|offer|advis[eo]rs?|grants?))",
        r"\b(?:leave|leaves|leaving|left|enter\w*|start\w*|beg[ai]n\w*|stop\w*|end\w*|turn\w*)\b",
    ),
    (  # Nor does "over 21" say until when.
        r"\b(?:until|till|up to) what age\b|\bwhat age\b.*\b(?:ends?|stops?|finish(?:es)?|runs? out|ceases?)(?: for \w+(?: \w+)?)?\W*$"
        r"|\bwhat age\b.*\b(?:until|till|up to)\W*$",
        r"(?<!\bover )(?<!\bpast )(?<!\bafter )(?<!\bover the age of )\b(?:1[0-9]|2[0-9])(?:st|th|rd|nd)?\b|(?<!beyond )\b(?:eighteen|twenty)|\bbirthday"
        r"|\b(?:any|whatever|all|school|no) ages?\b|\badult|\byears? old\b|\blifelong|\bfor life\b|\b(?:age|upper) limit",
    ),
    (  # "Nobody from the council" tells no age.
        r"\bhow old\b|\bwhat age\b",
        rf"\d|{SPAN}|\baged?\b|teen|birthday|\b(?:over|under|until) \w|\bfrom (?:the (?:age|start|beginning|moment|day)|\w+teen|birth|infan|bab|school|nurser"
        rf"|reception|primary|secondary|year|{'|'.join(NUMBER_WORDS)}|eleven|twelve)",
    ),
    (  # That visits are not at the lawful frequency does not say what that is.
        r"\bhow (?:often|frequently) (?:(?:must|should)\b|(?:do|does|did) .{1,60}? (?:have|need) to\b"
        r"|(?:is|are) .{1,60}? (?:supposed|meant|required) to\b)",
        rf"(?!\b(?:no|none|nobody|both|single|second)\b)(?:{NUMBER})|{SPAN}"
        r"|\b(?:daily|weekly|monthly|quarterly|annual\w*|yearly|fortnight\w*|term|alternate|every|each|once|twice)\b|\bas (?:often"
        r"|frequently) as (?:\w+ ){0,2}(?:needed|required|necessary|wanted|need)\b",
    ),
    (
        rf"{NOT_INDIRECT}(?<!made to )\bhow (?:often|frequently)\b",
        rf"{NUMBER}|{SPAN}|{WEEKDAY}|\b(?:daily|weekly|monthly|quarterly|annual|yearly|fortnight|term|alternate|every|each|once|twice|times|always|never)"
        r"|\b(?:often\b|frequen|variab|varies\b|rare|seldom|infrequent|routine|consistent|mainly|mostly|usual|largely|more|less|most|some|few|many"
        r"|enough|too|not)",
    ),
    # That there are three of something does not say how often it meets.
    (
        r"\bhow (?:often|frequently|regularly) (?:do|does|did|has|have|will|should) (?:[\w'’-]+ ){1,8}?(?:meet|met)(?: up)?\b"
        r"(?! (?:their|its|the|his|her|an?)\b)",
        rf"{WEEKDAY}|\b(?:daily|weekly|monthly|quarterly|annual\w*|yearly|fortnight\w*|termly|(?:in)?frequen\w*|(?:ir)?regular\w*|often|rarely|seldom"
        r"|twice|once"
        r"|routine\w*|usual\w*|normally|(?:before|between|prior to|each|every) (?:\w+ ){0,2}?(?:reviews?|meetings?|conferences?)"
        r"|(?<!at )times|consistent\w*|always|sometimes|every (?!child|young|famil|care|school|pupil|aspect|area|worker|member)"
        r"|(?:an?|per|each|in \w+) (?:day|week|month|quarter|term|year)s?)\b",
    ),
    (r"\bsince when\b", rf"\b(?:19|20)\d\d\b|{SPAN}|{MONTH}|\b(?:last|previous|this) (?:\w+ ){{0,3}}(?:inspection|visit)\b|\bago\b|pandemic|COVID"),
    (
        r"^(?:when (?:did|was|were|will|is|are|does|do|has)|what (?:year|month|date|day)|on what date)\b",
        rf"\d|{SPAN}|{MONTH}|{WEEKDAY}|\b(?:since|recent|last|next|(?<!for )(?<!of )(?<!about )(?<!on )when"
        r"|(?<!area )(?<!place )(?<!space )(?<!hub )(?<!home )where|after|before|prior to|until|once|during|easter|christmas"
        rf"|at the time|first|now|begin|{UNSETTLED}"
        r"|imminent|soon(?!er)|shortly|forthcoming|yet|emergenc|circumstances|exceptional)",
    ),
    # How often they are seen does not say how long they wait for it.
    (
        r"^(?:and |so )?how long (?:is|are|was|were) the (?:\w+ )?(?:waits?|queues?|delays?|waiting (?:lists?|times?))\b"
        r"|^(?:and |so )?how long (?:do|does|did|must|have) .*\bwait(?:ed|ing)?\b",
        r"(?<!\bevery )(?<!\beach )\b\w+ (?:working |school |calendar |more )?(?:hours?|days?|weeks?|months?|years?|terms?)\b"
        r"|\b(?:wait\w*|queu\w+|delay\w*|within|up to|average|lists?|backlog|after|before|until|long|longer|longest|prompt\w*|quick\w*|swift\w*|soon\w*"
        r"|straight away|immediate\w*|overdue|timel\w+|late|seen|more than|over|less than|under|same-day|drift\w*|slow\w*)\b",
    ),
    (r"\bhow long\b(?=.*\b(?:delay|wait|late|overdue|held up))", rf"{NUMBER}|{SPAN}|\b(?:long|since|short|brief|lengthy)"),
    (r"\bhow long\b", rf"{NUMBER}|{SPAN}|\b(?:long|since|short|quick|prompt|recent|soon|immediate|imminent|new\b)"),
    (
        r"^(?:when|what date|how soon|how long)\b.*\bnext (?:inspect\w*|visit)\b",
        r"\b(?:next|will|again|due|within|future|plan\w*|re-?inspect\w*|return\w*)\b.*\b(?:inspect\w*|ofsted|visits?)\b"
        r"|\b(?:inspect\w*|ofsted|visits?)\b.*\b(?:next|will|again|due|within|future|plan\w*|return\w*)\b|\bre-?inspect",
    ),
    (
        r"^(?:so |and )?when (?:will|are|do) (?:ofsted|(?:the )?inspectors|they) .*\b(?:back|return|again|re-?inspect\w*)\W*$",
        # What somebody told inspectors does not say when they come.
        r"\b(?:inspections?|re-?inspect\w*|ofsted|visits? by|(?:next|further|monitoring) visits?)\b|\binspectors (?:will|plan|intend|expect|return|aim)\b"
        r"|\b(?:we|they) (?:will|plan to|intend to|expect to|aim to) return\b",
    ),
    # The dates of this inspection are not those of the one before.
    (
        r"^(?:when|(?:in )?(?:what|which) year)\b(?=.*\b(?:inspect\w*|ofsted)\b).*\b(?:before|previous|prior|earlier)\b",
        r"\b(?:last|previous\w*|since|earlier|prior|before|second|third|focused|monitoring visit|joint targeted)\b|\bthe (?:19|20)\d\d\b",
    ),
    # When something is to start says nothing of when it was finished.
    (
        r"^(?:and |so )?when (?:was|were|did|had|has|have|is|are)\b.*\b(?:finish(?:ed|es)?|complet(?:ed|es?|e)|done)\W*$",
        r"^(?!.*\b(?:due|planned|expected|intended|scheduled|set) to (?:start|begin|open|launch)\b)|\b(?:finish\w*|complet\w+|end(?:ed|s)?|done|conclu\w+"
        r"|deliver\w*|until)\b",
    ),
    # When something stopped says nothing of when it began again.
    (
        r"^(?:and |so )?when (?:did|was|were|has|have|is|will|does)\b.*\b(?:(?:start\w*|open\w*|beg[aiu]n|r[au]n|running) again|restart\w*|resum\w*"
        r"|re-?open\w*)\W*$",
        r"\b(?:again|restart|re-?start|resum|re-?open|restor|reinstat|return|back\b|until|once more|still|yet|to start|will"
        r"|opens\b|as before\b|for the first time in"
        r"|(?:gap|break|pause) of|without (?:one|any)\b|(?:has|have) (?:met|been (?:made|held|running|open)) since)",
    ),
    # When something began says nothing of when it ends.
    (
        r"^(?:and |so )?when (?:does|do|did|will|is|are|was|has|had)\b(?!.*\b(?:and|or)\b).*\b(?:ends?|ended|ending|finish(?:es|ing)?|expired?|expires"
        r"|expiring|runs? out|ran out|running out"
        r"|lapses?)\W*$",
        r"\b(?:end\w*|until|till|clos\w+|expir\w+|finish\w*|ceas\w+|stop\w*|r[au]n(?:s|ning)? out|laps\w+|shut\w*|withdr\w+|final|last\w*|no longer"
        r"|complet\w+|due|up to|renew\w*|replac\w+|abolish\w+|scrapp\w+|disband\w+|conclu\w+|leav\w+|left|remain\w*|continu\w*|turn\w*|reach\w*|aged?"
        r"|birthday|long-term|permanent|temporary)\b"
        rf"|\b(?:by|to|for) (?:the |about |another |at least )?(?:\d|\w+ (?:days|weeks|months|years)\b|{MONTH})",
    ),
    # When something ends says nothing of when it began.
    (
        r"^(?:and |so )?(?:since when\b|when (?:did|was|were)\b.*\b(?:start\w*|beg[aiu]n|set up|open\w*|launch\w*|introduc\w+|found\w*)\W*$)",
        r"\b(?:since|from|beg[aiu]n|start\w*(?! to leave)(?! (?:within|after|before)\b)|launch\w*|open\w*|set up|introduc\w*|establish\w*|new\w*"
        r"|recent\w*|ago|appoint\w*|after"
        r"|following|creat\w*"
        r"|implement\w*|replac\w*|found\w*|early|late|last|previous|first|now|appointed|joined|took|becam\w+|when|once|during|adopt\w*|develop\w*|invest\w*"
        r"|made|pandemic)\b|(?<!\w(?:s|e) a )(?<!\bwithin a )(?<!\bper )(?<!\beach )(?<!\bevery )\b(?:years?|months?|weeks?)\b"
        r"|(?<!\bends )(?<!\bend )(?<!\bended )(?<!\bexpires )(?<!\bexpire )\bin (?:\w+ )?(?:the )?(?:\w+ )?(?:19|20)\d\d",
    ),
    (
        r"^(?:and |so )?(?:since )?when (?:was|were|did|has|have)\b.*\b(?:appointed|hired(?!-)|recruited|join(?:ed)?)\b(?! up)",
        r"\b(?:appoint|recruit|join|took (?:up|over)|in (?:post|role|position)\b|in place since|into (?:post|role|position)"
        r"|arriv|replac|becam|start|new\b(?=.*\b(?:in|since|from) (?:\w+ )?(?:19|20)\d\d))",
    ),
    # How it was judged before is told with a grade.
    (
        r"^(?:what|how|is|was|were|did|has|and)\b.*\b(?:grade[ds]?|rat(?:ed|ing)|judged|judge?ment)\b.*"
        r"\b(?:last time|previously|before|(?:at|in|since|than|from) (?:the )?(?:last|previous|before)"
        r"(?: \w+)?|(?:in|since) (?:19|20)\d\d)\W*$|^what (?:grade|rating) was the (?:19|20)\d\d inspection\b",
        r"\b(?:outstanding|good|inadequate|requir\w+ improvement|adequate|satisfactory|grade[ds]?|rat(?:ed|ings?))\b",
    ),
    # The age at which advisers come, or until which others help, is not that until which they stay.
    (
        r"^(?!.*\band (?:(?:until|till|up to|at|from|by) )?(?:what|how|who|when|where|why|do|does|is|are)\b)(?=.*\b(?:personal advis\w+|Y?PAs?)\b)"
        r".*(?:\b(?:until|till?|up to) what age\b|\bwhat age\b.*\b(?:stop|stops|lose|losing|keep)\b)",
        r"\b(?:advis\w+|Y?PAs?|they)\b[^.]{0,200}(?<!\bover )(?<!\bafter )(?<!\bover the age of )\b(?:2[0-9]|twenty)|\bto the age of 2[0-9],? continue"
        r"|(?<!\bover )(?<!\bafter )(?<!\bover the age of )\b(?:2[0-9]|twenty)\b[^.]{0,120}\b(?:advis|Y?PAs?\b)",
    ),
    (
        r"^(?:and |so )?how (?:quickly|fast|soon) (?:must|should|(?:do|does|did) .{1,60}? (?:have|need) to)\b",
        rf"{NUMBER}|{SPAN}|\b(?:within|immediate\w*|same day|straight away|overnight)\b",
    ),
    # Whether it is of today is not told by what it is on.
    (
        r"^(?:and |so )?(?:is|are|was|were) (?!.*\b(?:and|or)\b).*\b(?:up[- ]to[- ]date|out[- ]of[- ]date|outdated)\W*$",
        r"\b(?:up[- ]to[- ]date|out[- ]of[- ]date|outdated|current\w*|revis\w+|updat\w+|review\w*|refresh\w*|new\w*|recent\w*|latest|old\w*|timel\w+"
        r"|late\w*|overdue"
        r"|draft\w*|years?|annual\w*|regular\w*|yet|now|since|no longer|longer|chang\w+|complet\w+|done|(?:19|20)\d\d|quick\w*|prompt\w*|accura\w+|incomplete"
        r"|missing|always|consistent\w*|expir\w+|modern\w*|re-?writ\w+|reflect\w*|delay\w*|month\w*|week\w*|outstanding|on time|in time|not)\b",
    ),
    # How long people wait for it does not say how long it lasts, nor how long it lasts how long they wait.
    (
        r"^(?:and |so )?how long\b(?!.*\b(?:wait|till|until|before|since|ago|take|takes|took|delay\w*)\b).*\b(?:lasts?|go(?:es)? on|carry on|stays?"
        r"|sticks?|keeps?"
        r"|continues?|runs? for|involved|with you|be seen|have (?:someone|somebody))\b",
        r"^(?!.*\b(?:wait\w*|queue\w*|within|by \d|in \d+ (?:days|weeks)|first appointment|to begin)\b)"
        r"|\b(?:last(?:s|ed|ing)?|for (?:up to |at least |about |around |as long as |over |more than |the first )?(?:an? |\d|\w+ (?:days|weeks|months"
        r"|years|hours"
        r"|minutes|nights|terms|sessions))|stay\w*|until|till|as long as|remain\w*|keep\w*|kept|continu\w*|over (?:\w+ )?(?:\d|\w+ (?:weeks|months|years))"
        r"|permanent\w*|long-term|\w+[- ](?:week|day|month|year|session)|after|beyond|up to|end(?:s|ed)?|long|short|brief\w*|through(?:out)?|no limit"
        r"|temporar\w+|sessions)\b",
    ),
    (
        r"^(?:and |so )?how (?:long|soon|quickly)\b.*\bwait\w*\b|^(?:and |so )?how long (?:is|are) the (?:\w+ )?(?:waits?|queues?)\b",
        r"^(?!.*(?:\b(?:stay(?:s|ed)?|works? with|visits?)\b[^.;]*\bfor (?:up to |at least |about )?(?:an? |\d|\w+ )(?:\w+ )?(?:days?|weeks?|months?"
        r"|years?|fortnight)"
        r"|\blasts? (?:for )?(?:up to )?))|\b(?:wait\w*|queu\w*|delay\w*|within|average|lists?|backlog|before|long\w*|prompt\w*|quick\w*|swift\w*|soon\w*"
        r"|straight away|immediate\w*|overdue|timel\w+|late|seen|same[ -]day|drift|slow\w*|begin\w*|start\w*|no one|nobody|no famil|allocat\w*)\b",
    ),
    # Nor does how often it is looked at say how quickly it is done.
    (
        r"^(?:and |so )?how (?:quick(?:ly)?|fast|soon|prompt(?:ly)?) (?:do|does|did|are|is|was|were|can|will)\b",
        rf"{NUMBER}|{SPAN}|\b(?:quick\w*|fast\w*|swift\w*|prompt\w*|soon\w*|rapid\w*|speed\w*|slow\w*|late|later|early|earlier|timel\w+|untimely|delay\w*"
        r"|wait\w*"
        r"|immediate\w*|straight away|instant\w*|drift\w*|long|longer|pace|backlog|on time|at once|urgen\w+|overdue|same day|overnight|until|before|readily"
        r"|when|once|as they|at the (?:right|earliest|point|time)|proactive\w*|stall\w*|take|takes|taken|timescales?|within|deadline)\b",
    ),
    # Nor does who comes to it say whether it is in time.
    (
        r"^(?:and |so |but )?(?:is|are|was|were|do|does|did|has|have|had|can|will)\b(?!.*\b(?:and|or|of|too) )"
        r".*\b(?:quickly|promptly|swiftly|fast|soon|speedily|on time|in time|in good time)(?: enough)?\W*$",
        r"\d|\b(?:quick\w*|prompt\w*|swift\w*|fast\w*|soon\w*|speed\w*|slow\w*|late|later|earl(?:y|ier|iest)|time\w*|delay\w*|wait\w*|immediate\w*"
        r"|straight|drift\w*|long\w*|pace|backlog\w*|urgen\w+|overdue|same[- ]day|overnight|until|before|within|when|once|proactive\w*|stall\w*|deadline|daily"
        r"|hours|days|weeks|months|rapid\w*|expedi\w+|always|outset|postpone\w*|cancel\w*|held|hold|yet|ago|advance|respons\w+|already|at the point|not|prior"
        r"|next|premature\w*|insufficient|queue|stop\w*|prevent\w*|without)\b",
    ),
    # Nor does how it is compare it with how it was.
    (
        r"^(?:is|are|has|have|do|does|did|was|were)\b.*"
        r"\b(?:less|more|fewer|better|worse|higher|lower|quicker|slower|easier|harder|longer|safer|bigger|smaller|shorter|stronger)\b.*"
        r" than (?:(?:it|they|that|there) (?:was|were|did|used to|has been)|(?:last|a|two|three|five) (?:year|time|inspection)s?|before"
        r"|in (?:19|20)\d\d)\b",
        r"\b(?:more|less|few|fewer|improv\w*|increas\w*|reduc\w*|declin\w*|decreas\w*|higher|lower|better|worse\w*|since|r[io]s\w+|rais\w*|f[ae]ll\w*"
        r"|gr[eo]w\w*|now|no longer|still|continu\w*|chang\w*|remain\w*|strengthen\w*|weaken\w*|than|instead|compar\w*|progress\w*|previous\w*|last"
        r"|recent\w*|new\w*|deteriorat\w*|stronger|quicker|sooner|slow\w*|up|down|drop\w*|further|became|becom\w+|doubled|trebled|halved|impact|then"
        r"|stable|steady|similar|unchanged|highest|lowest|sustain\w*|maintain\w*|develop\w*|transform\w*|(?:19|20)\d\d|stabilis\w*|acceler\w*"
        r"|consolidat\w*|persist\w*|embed\w*|yet|not)\b",
    ),
)
