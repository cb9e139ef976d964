"""Of people and posts, what reports tell apart by name: adopters and foster carers, mothers and fathers. A line each, for qa/checks/set_apart.py."""

PEOPLE = (
    # Adopters and foster carers
    (
        r"^(?!.*(?:,|\b(?:foster\w*|guardian\w*|kinship|carers?|or|and)\b)).*\badopt(?:ers?|ive parents?)\b",
        r"\bfoster(?:ing)? (?:carer|famil|placement)",
        r"adopt|\bprospective\b|\bRAA\b|\bregional agency\b",
    ),
    (
        r"^(?!.*(?:,|\b(?:adopt\w*|guardian\w*|kinship|or|and)\b)).*\bfoster(?:ing)? (?:carers?|parents?|families)\b",
        r"\badopters?\b",
        r"foster|carer|household",
    ),
    (r"^(?!.*adopt).*(?<!privately )\bfostered\b", r"\badopt", r"\b(?:foster|carer|in care|plac|looked)"),
    (
        r"^(?!.*(?:adopt|permanen|for good|forever|\b(?:wait\w*|leav(?:e|es|ing)|left|mov\w+ on|stuck|out of)\b)).*\b(?:in|into|to"
        r"|with) (?:\w+ ){0,2}?foster (?:care|placements?|homes?|famil(?:y|ies))\b",
        r"\badopt",
        r"\b(?:foster|carer|in care|plac|looked|nobody else)",
    ),
    (
        r"^(?!.*(?:adopt|famil|for good|forever))(?=.*\b(?:siblings?|brothers?|sisters?)\b).*\b(?:in|into) care\b",
        r"\badopt",
        r"\b(?:foster|carer|care\b|plac|looked|live)",
    ),
    # Children, young people and care leavers
    (
        r"^(?!.*\b(?:leav|young|16)).*\b(?:how many|what (?:percentage|proportion|share)).*\b(?:children in care|looked[- ]after children"
        r"|children looked after)\b",
        r"\bcare leavers?\b",
        r"\b(?:child|young|pupil|they\b|in care\b)",
    ),
    (
        r"\bletters? (?:\w+ )?(?:to|for) (?:the )?(?:children|young people|care leavers)\b",
        r"\bletters? (?:\w+ )?(?:to|for) (?:the )?(?:parents|families)\b",
        r"\b(?:letters?[^.]*child|young|leaver)",
    ),
    (
        r"\bconsent (?:of|from|by) (?:the )?(?:children|young people|teenagers)\b|\b(?:children|young people)['’]s consent\b",
        r"\bparental (?:consent|agreement)\b|\bparents['’] consent\b|\bconsent (?:of|from|by) (?:the )?parents\b",
        r"\bchildren\b|\bchild['’]s\b|\byoung\b",
    ),
    (
        r"\bhomeless (?:famil(?:y|ies)|parents|adults|mothers|households|men|women)\b",
        r"\bhomeless (?:1[67]|young|children|care leavers|teenagers)|\b1[67]\b[^.;]*\bhomeless|\byoung people\b",
        r"\bfamil|\bparents?\b|\bmothers?\b|\bhouseholds?\b|\badults?\b|\b(?:wo)?men\b",
    ),
    (
        r"^(?!.*\b(?:only|just|not|or|and|once|older|teen\w*|adolescen\w*|brothers?|sisters?|siblings?|born|had|having|parents?|mothers?|mums?|dads?"
        r"|adopt\w*"
        r"|find|home)\b|.*n['’]t\b).*\b(?:babies|toddlers|infants|newborns|under[- ](?:ones|twos|threes|fours|fives|[1-5]s))\b",
        r"\bolder children\b|\badolescen|\bteenage|\b1[0-9]-? ?(?:and|to|year)",
        r"\b(?:bab|infan|toddler|born|birth|young(?:er)? child|youngest|all ages|under|early years|pregnan|nurser|small child|very young)|\bage[sd]? ",
    ),
    # Care leavers who do not learn are no pupils.
    (
        r"^(?!.*\b(?:leav\w*|left|care|1[6-9])\b)(?=.*\b(?:how many|what (?:percentage|proportion|share))\b).*\b(?:kids|children|pupils|young people)\b"
        r".*\b(?:school|education)\b",
        r"\bcare leavers?\b",
        r"\b(?:child|pupil|school)",
    ),
    # Who came alone once is not who comes now.
    (
        r"^(?!.*\b(?:former|leav\w*|left|care[- ]experienced|adults?)\b).*\bunaccompanied\b",
        r"\bformer (?:unaccompanied|separated|asylum)",
        r"(?<!former )\b(?:unaccompanied|separated|asylum|UASC)",
    ),
    # Mothers and fathers
    (
        r"^(?!.*\b(?:mothers?|mums?|parents?|famil\w+|couples?)\b)"
        r".*(?:\bone (?:father|dad)\b|(?<!my )(?<!your )(?<!his )(?<!her )(?<!their )\b(?:fathers|dads)\b)",
        r"\b(?:mothers?|mums?)\b",
        r"\b(?:(?:grand|step)?-?(?:father|dad)|parent|m[ae]n\b|famil|partner|male|couple|him\b|he\b|his\b|perpetrat)",
    ),
    (
        r"^(?!.*\b(?:fathers?|dads?|parents?|famil\w+|couples?)\b)"
        r".*(?:\bone (?:mother|mum)\b|(?<!my )(?<!your )(?<!his )(?<!her )(?<!their )\b(?:mothers|mums)\b(?!['’]))",
        r"\b(?:fathers?|dads?)\b",
        r"\b(?:(?:grand|step)?-?(?:mother|mum)|parent|wom[ae]n\b|famil|partner|female|couple|her\b|she\b|birth|pregnan|bab)",
    ),
    # Adults
    (
        r"^(?!.*\byoung).*\b(?:older (?:people|adults|residents)|elderly|pensioners|over[- ]65s?)\b",
        r"\byoung (?:carers|people|adults)\b",
        r"\b(?:old|elder|pension|dementia|residents|frail|65|80|85|adults\b(?<!young adults)|people\b(?<!young people))",
    ),
    (
        r"^(?:and |so )?how (?:long|many) (?:do |are |of the )?adults\b(?!.*\b(?:child\w*|young|famil\w+)\b)",
        r"\bchild(?:ren)?\b|\bunder-\w+s\b|\bpupils\b",
        r"(?<!appropriate )\badult|\b18\b|\b(?:staff|people|parents|carers|residents|workers|householders|tenants)\b",
    ),
    # Staff, posts and those who look after small children
    (r"\b(?:council leader|leader of the council)\b", r"\bchief executive\b", r"\bleader\b"),
    (
        r"^(?!.*\b(?:newly|NQSW|ASYE|less|care experienced|new to|lived)\b).*(?<![-\w])experienced (?:social )?(?:workers?|staff|practitioners?)\b",
        r"\bnewly[- ]qualified\b|\bNQSW|\bASYE|\b(?:assessed|assisted) and supported year\b",
        r"(?<![-\w])(?<!less )experienced\b|\binexperienc|\b(?:all|senior|advanced|consultant|both|establish\w+)\b",
    ),
    (r"\b(?:SEND?COs?|special educational needs co-?ordinators?)\b", r"\bcase ?workers?\b", r"\bSEND?COs?\b|co-?ordinator"),
    (
        r"^(?!.*\b(?:childmind\w*|and|or)\b).*\b(?:do|does|did|are|is|have|has|can) (?:the |all |most |any )*(?:nursery|nurseries|pre-?schools?)\b",
        r"\bchildminders?\b",
        r"\bnurser|\bpre-?school|\bsetting|\bearly years",
    ),
    (
        r"^(?!.*\b(?:nurser\w+|and|or)\b).*\b(?:do|does|did|are|is|have|has|can) (?:the |all |most |any )*childminders?\b",
        r"\bnurser(?:y|ies)\b",
        r"\bchildmind|\bsetting|\bearly years|\bprovider",
    ),
    # Agency workers are no permanent ones.
    (
        r"^(?!.*\b(?:permanent|fall\w*|fell|reduc\w*|relian\w*|rely|relies|less|fewer|why)\b).*\b(?:agency|locum|temporary) (?:social )?(?:workers?"
        r"|staff)\b",
        r"\bpermanent (?:social )?(?:workers?|staff|workforce)\b",
        r"\bagenc|\blocum|\btemporar|\binterim|\bstabil|\bturnover",
    ),
    # What share of all in a place are something does not say what share of its staff are.
    (
        r"\b(?:(?:percentage|per ?cent|proportion|share) of|how many(?: of)?) (?:the |its |their |all )*(?:[\w-]+ )?(?:officers|staff|workers|nurses"
        r"|teachers|tutors|managers|visitors)\b(?! (?:meetings|posts|vacancies))",
        r"\d% of (?:the |its |all )*(?:prison )?(?:population|prisoners|men|women|pupils|residents|patients|tenants|children|students|learners)\b",
        r"\b(?:officer|staff|worker|nurs|teach|tutor|manage|workforce|employ|posts?\b|teams?\b|practitioner|vacan|carer|colleague|visitor)",
    ),
    # Posts that nobody holds do not say how many are held.
    (
        r"^(?:and |so )?how many\b(?!.*\b(?:vacan\w+|unfilled|empty)\b).*\b(?:employ(?:s|ed)?|in post)\W*$",
        r"\b(?:vacant|vacanc\w+|unfilled)\b",
        r"\bemploy|\bin post\b|\b(?:has|have|there are) (?:\w+ )?\d|\bstaff|\bfilled\b|\bestablish|\bfull-time|\bteam of\b|\brecruited\b"
        r"|\bappointed\b",
    ),
    # Whether one agency is there when it is needed is not told by another.
    (
        r"^(?:and |so )?(?:are|do|does|is|have|has) (?:the )?(?:health (?:staff|colleagues|professionals|workers)|schools?(?: staff)?"
        r"|probation(?: officers)?|GPs)"
        r"\b(?!.*(?:,|\b(?:and|or|partners?)\b))",
        r"\bpolice\b",
        r"\b(?:health|nurs|GP|doctor|medic|school|teach|educat|probation|partner|agenc|professional)",
    ),
)
