"""What a question for a number, a share or money asks for, and what a text that answers must hold: a line each, for qa/checks/kinds.py."""

from ..english.kind_words import AMOUNT, COUNT, COUNTS_TIME, DEGREE, FEW, FEW_PAPERS, GRADES, NOT_INDIRECT, NUMBER, OF_PAPERS, OPENS_QUESTION, PEOPLE, PRICED

# Where a team is fully staffed, none is vacant.
_VACANT = r"(?:[\w'’-]+ ){0,3}?(?:vacanc(?:y|ies)|vacant posts|empty posts)\b"
_ALL_FILLED = r"\bfully[- ]staffed\b|\ball (?:of )?(?:the |its |these )?(?:[\w-]+ ){0,2}posts (?:\w+ ){0,2}filled\b"
# "The region could not say how many people had found work": nobody knows, as the report tells.
_UNKNOWN = r"\b(?:not|unable to|nor) (?:know|say|record|count|tell|track|collect)\w* how many\b"
# What comes in from the police, schools or health.
_REFERRALS = r"(?:contacts|referrals|notifications)\b"

NUMBERS = (
    (  # "How many are boys?"; men and women go by other names too
        r"\bhow many (?:of (?:the|them|those) )?(?:boys|girls)\b(?! and)|\bhow many\b.* (?:are|were) (?:boys|girls|male|female)\b",
        r"\b(?:boys?|girls?|m[ae]n|wom[ae]n|males?|females?|gender|sex|lads?|sons?|daughters?)\b",
    ),
    # "27%, below the national figure" does not say what that is.
    (
        r"^(?:and |so )?what(?: is| was|['’]?s) the (?:national|regional|England) (?:[\w-]+ )*(?:rate|average|figure|number|level)\b(?!.*\b(?:compar\w*"
        r"|than|above|below)\b)",
        r"\b(?:national\w*|England|regional\w*)\b[^.;]{0,40}?\d|\d[\d.]*(?:%| per cent)? (?:nationally|regionally|in England|across England|for England)"
        r"|\b(?:average|figure)s? (?:of|is|was|were) (?:about |around )?\d",
    ),
    # That they are too high does not say how high.
    (
        r"^(?:and |so |but )?(?:just |exactly )?how (?:high|big|large|heavy|low|small)(?: (?:is|are|was|were)\b(?!.*\b(?:priority|risk|expectations|bar"
        r"|standards?)\b).*)?\W*$",
        rf"{COUNT}|{AMOUNT}|\b(?:above|below|average|double\w*|treble\w*|half|higher|lower|larger|smaller|than|highest|lowest|largest|smallest|twice"
        r"|record|national|england|similar|manageable|reduc\w+|increas\w+|r[io]s\w+|f[ae]ll\w*|very|extremely|relatively|significant\w*)\b",
    ),
    # Weeks count no hours.
    (
        rf"{NOT_INDIRECT}\bhow many (?:\w+ )?(?:hours|minutes)\b(?! late\b)",
        r"\b(?:hours?|minutes?|hourly|full[- ]time|part[- ]time|daily|a day|half[- ]day|days?|sessions?|lessons?|timetable)\b|\d[\d.]*h\b|\d ?(?:to|[-–]) ?\d",
    ),
    # Hours by day are no nights.
    (rf"{NOT_INDIRECT}\bhow many nights\b", r"\bnights?\b|overnight|\bweekends?\b|\bweeks?\b"),
    # "Do leaders know how many are missing?" is answered by yes or no.
    (rf"{NOT_INDIRECT}\bhow many (?!{COUNTS_TIME}|{PEOPLE}|{GRADES}|{OF_PAPERS}|{_VACANT})|\bwhat number\b", rf"{COUNT}|{_UNKNOWN}"),
    (rf"{NOT_INDIRECT}\bhow many (?={_VACANT})", rf"{COUNT}|{_ALL_FILLED}"),
    (rf"{NOT_INDIRECT}\bhow many (?={OF_PAPERS})", rf"{COUNT}|{FEW_PAPERS}"),
    (rf"{NOT_INDIRECT}\bhow many (?!of\b)(?={PEOPLE})", rf"{COUNT}|{FEW}|{_UNKNOWN}"),
    (rf"{NOT_INDIRECT}\bhow many (?=of\b)(?={PEOPLE})", rf"{COUNT}|{FEW}|\b(?:most|all|majority)\b"),
    (
        rf"{NOT_INDIRECT}\bhow many\b(?! (?:{PEOPLE}|{GRADES}|{OF_PAPERS}|{_VACANT}))"
        r"|^(?!(?:is|are|was|were|do|does|did)\b).*\baverage (?:\w+ ){0,2}(?:caseload|number|age|wait|cost|pay|score|length)",
        rf"{NUMBER}|\b(?:daily|weekly|fortnightly|monthly|quarterly|annual|yearly)|\b(?:time-limited|unlimited)\b|{_UNKNOWN}",
    ),
    # "Very few children in care live far away" does not say how many there are in all.
    (
        r"^(?:and |so )?how many (?:(?:children|kids|young people|youngsters) (?:(?:are|live) (?:there )?(?:now )?in care"
        r"|in care (?:are there|does \w+(?: \w+)? have))|(?:care leavers|care-experienced young people) (?:are there|does \w+(?: \w+)? have))"
        r"(?: (?:now|in total|altogether|overall))?\W*$",
        rf"{COUNT}|\bnumbers?\b",
    ),
    # That it rose does not say to what.
    (
        r"^(?:and |so )?(?:to|from) what (?:figure|number|level|rate|percentage|amount|total)\b|\b(?:r[io]se[ns]?|went up|gone up|go up|fell|fallen|fall"
        r"|went down|gone down"
        r"|drop(?:ped)?|increased?|decreased?) (?:to|from) what\b|^(?:and |so )?what (?:did|has|had|have)\b.*\b(?:r[io]sen?|go(?:ne)? up|increased?"
        r"|fall(?:en)?|go(?:ne)? down"
        r"|drop(?:ped)?|decreased?|reduced?) (?:to|from)\W*$",
        rf"{COUNT}|{AMOUNT}|\b(?:highest|lowest|record|double\w*|treble\w*|half|halved|zero|none)\b",
    ),
    # Nor does how many there are say what they cost, nor that somebody is helped, whether with money.
    (
        r"\bwhat(?:['’]?s| is| are| does| do) (?:that|this|it|they|those|these|all (?:this|that)) cost(?:ing)?\b"
        r"|^(?:and |so )?(?:do|does|did|is|are|can|will)\b(?!.*\b(?:and|or)\b).*\b(?:get|gets|receive|offered|given|have)\b.*\b(?:financial"
        r" (?:help|support|assistance|aid)|help with money)\b",
        r"financ|money|£|fund|grant|allowance|\bpa(?:y|id)|cost|bursar|budget|benefit|afford|expens|saving|\bfees?\b|subsid|exempt|\bfree\b|\btax|\brent\b|cash|debt"
        r"|deposit|bonus|invest",
    ),
    # Nor does what it is now say from what.
    (
        r"^(?:and |so )?(?:what|how (?:much|many))\b.*\b(?:up|down|r[io]se[ns]?|rising|gr[eo]w\w*|increas\w+|f[ae]ll\w*|drop\w*|cut|reduc\w+) from\W*$",
        rf"\bfrom (?:an? |about |around |just |over |under |nearly )*(?:£|{COUNT}|{AMOUNT})|\b(?:was|were|had been|previously|compared|than)\b",
    ),
    # Nor does how many were dealt with say how many asked.
    (
        r"^(?:and |so )?how many\b(?:(?!\b(?:who|that)\b).)*\b(?:asked|applied) for\b",
        r"\b(?:ask|request|appl|want|sought|seek|demand|refer|need|c[oa]me forward|receiv|bid|call|contacts?\b|candidat"
        r"|put (?:themselves|their names?) forward|take-up|t(?:ook|ake|aken|aking) up\b|interest)",
    ),
    # Nor does how many are to be recruited say how many there are.
    (
        r"^(?:and |so )?how many (?!more\b|new\b|extra\b)(?:[\w-]+ ){0,2}(?:carers|adopters|families|households|workers|advis[eo]rs|PAs) "
        r"(?:are there|(?:does|do|has|have) (?:\w+ ){1,3}?(?:have|got)|(?:has|have) (?:it|they|the (?:council|trust)))"
        r"(?: (?:now|got|in total|altogether|overall|at the moment))*\W*$",
        rf"(?<!recruit )(?<!recruiting )(?<!attract )(?<!gain of )(?<!loss of )(?<!increase of )(?<!target of )(?<!up to ){COUNT}",
    ),
    (
        rf"{NOT_INDIRECT}\bhow many\b.*\b(?:vacan\w+|empty|unfilled)\b|\bvacanc(?:y|ies) (?:rate|level|number)s?\b|\b(?:rate|level|number) of vacanc",
        rf"\b(?:vacan|empty|unfilled|(?:not|yet to) (?:be|been) filled)|{_ALL_FILLED}",
    ),
    (
        rf"{NOT_INDIRECT}\bhow many (?:of )?(?:\w+ ){{0,5}}(?:posts|jobs|vacancies)\b.*\b(?:fill(?:ed)?|taken up|recruited to)\b",
        r"\b(?:filled|fill (?!th)|recruit|appointed|in post|vacan|unfilled|took|taken)",
    ),
    (
        r"\bwhat (?:do|does|did|are|is|were|was)\b.*\b(?:paid|earn|cost|salary|pay)\W*$",
        rf"[£$€]|\bmillions?\b|\bfree\b|\b(?:rate|same)|^(?=.*(?:{AMOUNT}|\b(?:more|less|better)\b)).*\b(?:pay|paid|cost|salar|wage|fee|charg"
        rf"|allowance|earn|fund)",
    ),
    (
        r"\bhow much\b.*\b(?:is|are|was|do|does|did|get|gets|being)\b(?: [\w'’-]+){0,5} (?:paid|earn)\W*$",
        r"\b(?:pay|pays|paid(?! (?:work|employment|jobs?)\b)|salar\w*"
        r"|wages?|earn\w*|fees?|payments?|allowances?|bonus\w*|retainer|per hour|an hour|a (?:week|month)|rates?)\b"
        r"|\b(?:gets?|got|receives?|start(?:s|ing)? (?:at|on)) £",
    ),
    (r"^what (?:is|was|are|were)\b.*\bcaseload (?:target|limit)\b|^what size\b.*\bcaseloads?\b", NUMBER),
    (
        r"\b(?:total|exact|precise) (?:number|count|figure)s?\b|\b(?:exactly|precisely) how many\b|\bhow many\b.*\b(?:altogether|in (?:total|all))\W*$",
        rf"(?![\d.]+(?:%| per cent)){COUNT}",
    ),
    # The own figure says nothing of how others do.
    (
        r"\b(?:compar\w+|above|below|higher|lower|better|worse|bigger|smaller|more|fewer|less)\b.*\b(?:national\w*|England|rest of the country"
        r"|(?<!the )(?:other|similar|neighbouring) (?:\w+ )?"
        r"(?:councils|areas|places|authorities|boroughs|counties|landlords|cities)|statistical neighbours)\b",
        r"\b(?:national\w*|England|similar|neighbour(?!hood)\w*|elsewhere|others?|comparable|average|compar\w+(?! (?:a|the) sample)|most|best|worst"
        r"|among|nearly all|any|rest of|country)\b",
    ),
    (
        r"\bhow many\b.*\b(?:uni|university)\b",
        rf"(?:{NUMBER}|{FEW}|\b(?:most|many|some)\b)[^.;]*\b(?:universit|higher education|degree|graduat)"
        rf"|\b(?:universit|higher education|degree|graduat)[^.;]*(?:(?<![£\d.,])(?:{NUMBER})|{FEW})",
    ),
    (
        r"^(?:and |so )?how many\b(?: \w+){0,2} (?:each|apiece|per (?:social )?worker)\W*$|^(?:and |so )?how many (?:cases|children|kids) (?:does|do"
        r"|has) (?:each|every)\b",
        r"\b(?:each|every|average|per|caseloads? of|apiece|individual)\b|\b(?:case|work)loads? (?:range|vary|varie[sd]|are|were) (?:from|between"
        r"|typically|around|about) \d"
        r"|\b(?:workers?|staff|practitioners?) (?:\w+ )?(?:hold|holding|have|carry|carrying|with) (?:[a-z]+ ){0,3}\d",
    ),
    (r"\bby what (?:percentage|proportion|share|fraction)\b", COUNT),
    (
        r"^(?:and |so )?how far (?:has|have|did|is|are) .*\b(?:gone|come|fallen|fell|risen|dropped|reduced|increased)\b",
        rf"{COUNT}|\b(?:substantial|significant|marked|little|slight|dramatic|far|considerabl)",
    ),
    (r"\bwhat (?:percentage|percent|per cent)\b", COUNT),
    (
        r"\bwhat (?:proportion|share|fraction)\b",
        rf"{COUNT}|\b(?:most|mostly|majority|minority|few|all|many|nearly|almost)\b"
        r"|\b(?:high|low|large|small|average)\w* (?:proportion|percentage|share|number)\b",
    ),
    (
        rf"(?<!by )\bhow much (?:money|does|did|is|are|was|were|has|have|do|will|of)\b(?=.*\b{PRICED}\b|(?!.*\b{DEGREE}\b))",
        rf"[£$€]|{COUNT}|\bfree\b",
    ),
    (rf"\bhow much (?!(?:\w+ ){{0,2}}(?:time|attention|notice|say|help|support|contact)\b)(?=.*\b{PRICED}\b)", AMOUNT),
    *(  # That it rose, or what it comes to in a year, does not say how much somebody gets in a week.
        (
            rf"^(?:.*[,.:] |(?:and |so )?)how much (?:money |cash )?(?:do|does|did|is|are|can|would|will|was)\b(?!.*\b(?:more|less|extra|contact|time)\b)"
            rf".* (?:get|gets|got|paid|receives?|earns?|costs?|given)\b(?! (?:through|done|to\b)).* (?:an?|per|each|every) {period}\b"
            rf"|^(?:and |so )?what (?:do|does) .*\b(?:each|every|per|a) {period}\b.*\b(?:allowance|pay|wages?)\b",
            rf"^(?=.*\b{told}).*(?<!by )£ ?\d",
        )
        for period, told in (("week", "week"), ("fortnight", "fortnight"), ("month", "month"), ("night", "night"), ("hour", "hour"))
    ),
    (
        r"^(?:and |so )?which (?:two|three|four|five|six|seven|\d+) (?!areas?\b|judge|grades?)[a-z]",
        r"(?-i:(?<=[\w,;:’”'(–] )[A-Z][a-z]+)|\band\b|:",
    ),
    (
        r"\bhow much\b.*\b(?:worth|costs?)\W*$|^what (?:is|was)\b.*\bworth\W*$",
        r"[£$€]|\b(?:millions?|free|cost\w*|pay\w*|paid|fund\w*|pric\w*|charg\w*|expens\w*|fees?)\b",
    ),
    # "Most are settled, including those out of borough" does not say how many are there.
    (
        r"\b(?:what (?:proportion|share|percentage|per ?cent|fraction)|how many)\b.*"
        r"\b(?:outside|beyond|out[- ]of)[- ](?:(?:of|the|its|their) )*(?:area|borough|county|city|authority|boundar\w+)\b",
        r"^(?!.*\bincluding (?:[a-z'’-]+ ){0,5}(?:outside|beyond|out[- ]of)\b)"
        r"|\b(?:live|lives|living|placed|remain|remains|homes?) (?:\w+ )?(?:in|within|near|close to) (?:the |their )?(?:(?-i:[A-Z])|area|borough|county|city)",
    ),
    # Nor do those who wait too long say how many there are in all.
    (
        r"^(?:and |so )?how many (?!.*\b(?:too|long|longer|delay\w*|drift\w*|stuck|wait\w*|still|stay\w*|remain\w*|late|left|weeks|months|years)\b)",
        r"^(?!.*\b(?:number|minority) of (?:children|families|young people|care leavers) (?:who |that )?"
        r"(?:have|had|are|were|remain|wait|stay|spen[dt])\b[^.]*\btoo long\b)|(?<![\w.,£-])\d",
    ),
    # "52% are not in work" does not say how many are.
    (
        r"^(?=.*\b(?:how many|how much of|what (?:per ?cent(?:age)?|proportion|share|fraction))\b)(?!.*(?:\b(?:not|neets?|out of|without)\b|n['’]t\b))"
        r".*\bin (?:education|employment|work|training|a job|jobs)\b",
        r"(?<!not )(?<!neither )\b(?:in|into|at|have|has|found|started|began) (?:\w+ ){0,3}(?:education|employment|training|college|university|EET)"
        r"|(?<!not )\b(?:are|is|were|be|being|currently) EET\b|\b(?:work|stud(?:y|ies)|employed|working|apprentice\w*|jobs?)\b",
    ),
    (
        rf"^(?!(?:{OPENS_QUESTION})\b)(?:[\w'’-]+ ){{1,5}}numbers?\W*$",
        rf"{COUNT}|\b(?:increas|ris|rose|gr[eo]w|fall|fell|reduc|more|fewer|number of)",
    ),
    (
        r"^(?:and |so )?what(?:'s| is| was)? (?:the )?(?:average|figure|percentage|number|total|rate)\W*$",
        rf"{NUMBER}",
    ),
    # The share of plans that are in time is no number of children.
    (
        r"\bhow many (?:children|kids|young people|pupils)\b.{0,30}\b(?:have|got|with|on) (?:an? |got an? )?(?:[\w,-]+ ){0,4}(?:plans?|ehcps?)\b"
        r"(?! (?:on|in) time)",
        r"^(?!.*(?:\d%|per cent|\bproportion of))|\b(?:children|young people|pupils|those|who)\b",
    ),
    (
        r"\bby how (?:much|many)\b",
        rf"(?!\b(?:both|first|second|single|none|no)\b){COUNT}|\b(?:small|slight) (?:net )?(?:gain|rise|increase|fall|drop|reduction)",
    ),
    (
        r"\bhow (?:long|many|much)\b.*\b(?:one|two|three|four|five|six|\d)[- ]bed(?:room(?:ed)?)?s?\b(?! (?:home for|unit|respite|children))",
        r"\bbed|\bsize|\blarg|\bsmall|\broom|\b(?:a|the|any) (?:home|house|flat|property)\b",
    ),
    # What a home saves is no rent.
    (
        r"^(?:and |so )?(?:will|is|are|did|has|have|when|by how much|how much)\b.*\brents?\b.*\b(?:go(?:ne|es|ing)? up|ris(?:e|es|en|ing)|increas\w+|put up)\b",
        r"\brents?\b",
    ),
    # How many calls come in is no number to call.
    (
        r"^(?:(?:hi|and|so|what(?:['’]?s| is| are)|give me|is there|have you got|i need|where is|which|can i have|the|a|an|any|its|their|your)\W+)*"
        r"(?:[\w'’-]+ ){0,5}?(?:phone|telephone|helpline|hotline|freephone) numbers?\b(?! (?:from|for (?:folk|people|those|them)) now)"
        r"|^what number (?:do|should|can) (?:i|we|you|people|tenants|residents) (?:ring|call|phone|dial)\b",
        r"\b0\d{2,4}[ -]?\d{3}|\b(?:999|111|101)\b|\b(?:phone|telephone|contact|helpline|hotline) numbers?\b|\bhelpline",
    ),
    # A fund that clears arrears does not say how much is owed.
    (
        r"\bhow much\b.*\b(?:owe[ds]?|owing|in (?:rent )?arrears|unpaid)\b",
        r"\b(?:owe[ds]?|owing|unpaid|outstanding|debts?)\b|\barrears (?:of|stood|stand|total\w*|were|are|is|was|have|had|rose|f[ae]ll\w*|at|amount\w*)\b"
        r"|£[\d.,]+(?: ?(?:m|million|bn|billion))?\b(?: (?:of|in|worth of))? (?:rent )?arrears",
    ),
    (
        r"^(?:and |so )?how (?:large|big|much|generous) (?:is|was|are|were) (?:the |this |that |their |its )?(?:[\w'’-]+ ){0,4}"
        r"(?:grants?|funds?|funding|budget|overspend|underspend|deficit|debt|fees?|allowances?|salary|pay rise|discount|saving|shortfall|investment)\b",
        AMOUNT,
    ),
    # How many there are does not say how many come from the police.
    *(
        (
            rf"^(?:and |so )?(?:how (?:many|much)|what (?:percentage|per ?cent|proportion|share))\b(?!.*(?:,|\b(?:and|or)\b)).*"
            rf"\b(?:(?:{whose}) {_REFERRALS}|{_REFERRALS} (?:\w+ ){{0,3}}?(?:from|by) (?:the )?(?:{whose})\b)",
            rf"\b(?:{told})|\bpartner|\bagenc|\bprofessional",
        )
        for whose, told in (
            ("police", r"police|constab|force\b"),
            ("schools?", "school|teach|educat|nurser|college|head|academ|pupil"),
            ("health(?: visitors)?|GPs?|doctors|hospitals?|midwives", "health|nurs|GP|hospital|midwi|doctor|medic|ambulance|clinic"),
        )
    ),
    # How many are helped does not say how many are not, nor how many stayed at home how many came back.
    (
        r"^(?:and |so )?how many\b(?:(?!\b(?:who|that)\b).)*\b(?:turned (?:away|down)|refused|rejected|knocked back)\b",
        r"\b(?:turn\w* (?:[\w'’-]+ ){0,2}(?:away|down)|refus|reject|declin|ineligib|unsuccessful|denied|not (?:\w+ )?(?:accept|meet|met|offer|progress|suitab)"
        r"|no further|none|nobody|no \w+ (?:was|were))|n['’]t\b",
    ),
    (
        r"^(?:and |so )?how many\b.*\b(?:(?:c[ao]me|went|gone|going|go|coming|taken) back (?:in)?to care\b|re-?enter\w* care\b"
        r"|return(?:s|ed|ing)? (?:in)?to care\b)",
        r"\b(?:back|return|re-?ent|re-?admi|again|once more|broke|break|none|nobody)",
    ),
    (r"\bwhat (?:is the )?weekly (?:allowance|rate|fee)\b|\ballowances?\b.*\bweekly rate\b", r"^(?=.*\bweek).*(?<!by )£ ?\d"),
)
