"""Of times, spans and levels, what reports tell apart by name: long-term and short-term, low and high. A line each, for qa/checks/set_apart.py."""

_GRADED = r"(?:graded|rated|assessed|classed|flagged)(?: as)?(?: being)?(?: at| a)?"

MEASURES = (
    # Long and short
    (
        r"\blong[- ]term\b",
        r"\bshort[- ]term\b",
        r"\blong(?:er)?[- ]term\b|permanen|\btoo (?:many|often)\b|\brelian|\bseries of\b|\brather than\b|\binstead\b",
    ),
    (r"^(?!.*\b(?:becom\w*|turn\w* into|end up)\b).*\bshort[- ]term\b", r"\blong(?:er)?[- ]term\b", r"\bshort"),
    # Hours
    (
        r"^(?!.*\b(?:night|evening|weekend|outside)).*\b(?:daytime|during the day|office hours|working hours)\b",
        r"\bout[- ]of[- ](?:office[- ])?hours\b",
        r"\b(?:day|office|working)",
    ),
    (
        r"^(?:and |so )?(?:when|what time|how early)\b.*\bopen(?:s|ed)?\b",
        r"\bclos(?:es?|ed) at\b",
        r"\bopen(?:s|ed|ing)? (?:at|from|until|to|between|on|in|every|daily|all)\b|\bopening\b",
    ),
    # The first evening of a visit is not its last.
    (
        r"\b(?:last|second|third|final) (?:evening|night|day|week)\b",
        r"\bfirst (?:evening|night|day|week)\b",
        r"\b(?:last|second|third|final|next|later|other|following)\b",
    ),
    # The days of the week.
    (
        r"^(?!(?:and |so )?(?:is|are|was|were|do|does|did|can|could|will|has|have)\b)(?!.*\bstart\b)"
        r".*\b(?:at (?:the )?weekends?|on (?:a )?(?:satur|sun)days?)\b",
        r"\b(?:mon|tues|wednes|thurs|fri)days\b",
        r"\b(?:weekend|saturday|sunday|seven days|7 days|out[- ]of[- ]hours|every day|daily|round the clock|all week"
        r"|emergency duty|from (?:[\w.]+ (?:on )?)?fridays?\b|fridays? (?:[\w.]+ ){0,4}(?:to|until) (?:[\w.]+ (?:on )?)?mondays?\b)",
    ),
    (
        r"^(?:and |so )?(?:how|what|when|who|why|which)\b(?!.*\b(?:weekends?|Saturdays?|Sundays?)\b).*\b(?:weekdays?|Monday to Friday|during the week)\b",
        r"\b(?:weekends?|Saturdays?|Sundays?)\b",
        r"\bweekday|\bMonday|\bFriday|\bdaily\b|\bdays?\b|\bweek\b|\bafter school\b"
        r"|,? (?:and|with|but|plus)\b[^.;]{0,40}\b(?:weekends?|Saturdays?|Sundays?)\b",
    ),
    (
        r"^(?:and |so )?(?:how|what|when|who|why|which)\b(?!.*\bweekdays?\b).*\b(?:weekends?|Saturdays|Sundays)\b",
        r"\bweekdays?\b|\bMonday to Friday\b",
        r"\bweekend|\bSaturday|\bSunday|\bMonday\b(?! to)|\bdaily\b|\b(?:every|each) day\b|\b(?:seven|7) days\b|\bonly\b"
        r"|\b(?:offices?|schools?) (?:is|are) (?:closed|shut)|\bout[- ]of[- ]hours\b|\bholidays?\b",
    ),
    # The ends of a row, and its middle.
    (
        r"^(?!.*\boldest\b).*\byoungest\b",
        r"\boldest\b",
        r"\byoung|\brang(?:e|es|ed|ing)\b|\bfrom (?:the age of |about )?(?:\d|birth|[a-z]+ (?:to|up)\b)|\bage of\b",
    ),
    (r"^(?!.*\byoungest\b).*\boldest\b", r"\byoungest\b", r"\b(?:old|elder)|\brang(?:e|es|ed|ing)\b|\bup to\b|\bto \d"),
    (
        r"^(?:and |so )?(?:how|what)\b(?!.*\b(?:average|and|or)\b).*\blongest\b(?!-)",
        r"\b(?:average|median|typical\w*|shortest)\b",
        r"\blongest|\bup to\b|\bas long as\b|\bas much as\b|\bmaximum\b|\bmore than\b|\bone \w+ (?:has|have|had|was|waited|is)\b"
        r"|\b(?:over|exceed\w*) (?:an?|\d[\d.]*|[a-z]+) (?:day|week|month|year)s?\b"
        r"|\bas many as\b|\bworst\b|\b(?:some|others|few|two|three|one)\b[^.;]{0,30}\bwait(?:s|ed|ing)?\b[^.;]*\b(?:week|month|year)",
    ),
    (
        r"^(?:and |so )?(?:how|what|who)\b(?!.*\b(?:average|and|or)\b).*\bshortest\b",
        r"\b(?:average|median|typical\w*|longest)\b",
        r"\bshortest|\bat least\b|\bminimum|\bfrom\b|\bas little as\b|\bless than\b|\bquickest|\bfastest|\bbetween\b|\bonly\b",
    ),
    (
        r"^(?:and |so )?(?:how|what)\b(?!.*\b(?:longest|shortest|and|or)\b).*\baverage (?:wait|stay|time|delay|length)",
        r"\b(?:longest|shortest)\b",
        r"\baverage|\bmedian|\bmean\b|\btypical|\busual|\bnormal|\bmost\b|\bgeneral|\babout\b|\baround\b|\bwait (?:is|was|of)\b|\bbetween\b"
        r"|\bwait(?:s|ed)? (?:for )?\d|\btakes? (?:\d|[a-z]+ (?:day|week|month|year)s)",
    ),
    # Down is not up.
    (
        r"\bupgraded\b|\b(?:put|moved|raised|brought|gone|went|go(?:es)?) (?:back )?up (?:again )?to\b",
        r"\bdowngraded\b",
        r"\bupgrad|\brais|\brise|\brose\b|\bimprov|\brestor|\bincreas|\bagain\b|\bsince\b|\bbecame\b|\bnow\b",
    ),
    # What becomes of incidents graded medium says nothing of those graded low; but it does answer "Are they graded low?", or "Is it a high priority?".
    *(
        (
            rf"^(?!.*\b(?:{others})\b)(?!(?:are|is|was|were)\b.*\b(?:a {level}[- ](?:risk|priority)\b|{level}\W*$))"
            rf".*(?:\b{_GRADED} {level}\b|\b{level}[- ](?:risk|graded|priority)\b)",
            rf"\b{_GRADED} (?:{others})\b|\b(?:{others})[- ](?:risk|graded|priority)\b",
            rf"\b{level}(?:er|est)?\b",
        )
        for level, others in (
            ("low", "medium|standard|high"),
            ("medium", "low|standard|high"),
            ("standard", "low|medium|high"),
            ("high", "low|medium|standard"),
        )
    ),
)
