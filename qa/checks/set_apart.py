"""What reports tell apart by name, fostered and adopted, blind and deaf, north and south: a line each, for qa/checks/another.py.

A text that names the other of a pair, and has no word of the one that a question names, does not answer it.
"""

import re

_GRADED = r"(?:graded|rated|assessed|classed|flagged)(?: as)?(?: being)?(?: at| a)?"
_STAYS = r"(?:(?:residential|nursing|foster) care|care(?: homes?)?|(?:residential|nursing) homes?|hospital|custody|prison)"
# What a question names, what else of the kind a text may tell of instead, and what a text has that tells of the first.
SET_APART = tuple(
    tuple(re.compile(form, re.IGNORECASE) for form in forms)
    for forms in (
        (
            r"\blong[- ]term\b",
            r"\bshort[- ]term\b",
            r"\blong(?:er)?[- ]term\b|permanen|\btoo (?:many|often)\b|\brelian|\bseries of\b|\brather than\b|\binstead\b",
        ),
        (r"^(?!.*\b(?:becom\w*|turn\w* into|end up)\b).*\bshort[- ]term\b", r"\blong(?:er)?[- ]term\b", r"\bshort"),
        (
            r"^(?!.*\b(?:night|evening|weekend|outside)).*\b(?:daytime|during the day|office hours|working hours)\b",
            r"\bout[- ]of[- ](?:office[- ])?hours\b",
            r"\b(?:day|office|working)",
        ),
        (r"\bconferences?\b", r"\bpre-proceedings\b", r"\bconference"),
        (
            r"^(?!.*(?:pre-?(?:proceedings|court)|\b(?:before|avoid\w*|prevent\w*|instead|without|run-?up|lead\w* up|stages?|stop\w*|need\w*)\b))"
            r".*\b(?:care|court) proceedings\b",
            r"\bpre-?proceedings\b",
            r"(?<!pre-)(?<!pre)(?<!pre )\bproceedings|court|judge|judic|hearing|\border\b|cafcass|\bissu|\bapplications?\b",
        ),
        (
            r"^(?!.*\bread).*\bmath(?:s|ematics)\b",
            r"(?-i:\breading\b)",
            r"\bmath|numera|arithm|number|subject|attain|exam|gcse",
        ),
        (
            r"\bpolice(?: force)?['’]?s? (?:own )?(?:audit|review|report)\b",
            r"\b(?:local authority|council)(?:['’]s)? (?:\w+ )?(?:audit|review|report)",
            r"\b(?:police|constabulary|force)(?:['’]s)? (?:own )?(?:audit|review|report|inspect)|\bjoint|multi-agency",
        ),
        (
            r"^(?!.*\b(?:leav|young|16)).*\b(?:how many|what (?:percentage|proportion|share)).*\b(?:children in care|looked[- ]after children"
            r"|children looked after)\b",
            r"\bcare leavers?\b",
            r"\b(?:child|young|pupil|they\b|in care\b)",
        ),
        (
            r"^(?!(?:are|is|do|does|have|has) (?:all|every|only)\b)(?!.*(?:n['’]t|\b(?:not|never|without|nobody|no|un\w+|illegal\w*|becom\w+|getting"
            r"|get|need\w*|should|apply\w*|applied|waiting|yet)\b))"
            r".*(?<![\w-])registered (?:children['’]?s )?(?:homes?|placements?|settings?|provi\w+|accommodation)",
            r"\bun-?registered\b|not registered",
            r"(?<![\w-])(?<!not )registered\b|registration|\bregister\b",
        ),
        (
            r"^(?!.*\b(?:un-?registered|unregulated|illegal\w*|unlawful)\b)(?=.*\b(?:how many|what (?:number|proportion|percentage|share))\b)"
            r".*(?:\b(?:residential|secure|council[- ]run|council[- ]owned|in-house|private) (?:children['’]?s )?homes?\b"
            r"|\bhomes (?:that (?:are )?)?(?:run|owned|managed) by\b)",
            r"\bun-?(?:registered|regulated)\b",
            r"(?<!un)(?<!un-)\bregistered\b|resident|secure|\brun\b|own\b|owned|in-house|operat|private|commission|\bof (?:them|these|whom|which)\b",
        ),
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
        (
            r"\bletters? (?:\w+ )?(?:to|for) (?:the )?(?:children|young people|care leavers)\b",
            r"\bletters? (?:\w+ )?(?:to|for) (?:the )?(?:parents|families)\b",
            r"\b(?:letters?[^.]*child|young|leaver)",
        ),
        (
            r"\b(?:outside|out of|beyond) (?:the |its )?(?:area|county|borough|city|authority)\b|\bout[- ]of[- ](?:area|county|borough)\b",
            r"\boutside (?:of )?(?:the )?(?:regulat|statutory|legal)",
            r"\b(?:area|county|borough|distan|local|far\b|near|clos|miles|authorit|boundar|away)",
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
        (r"\b(?:council leader|leader of the council)\b", r"\bchief executive\b", r"\bleader\b"),
        (r"^(?!.*\binitial\b).*\b(?:review (?:child[- ]protection )?conferences?|RCPCs?)\b", r"\binitial\b[^.;]*\bconference|\bICPCs?\b", r"\breview|\bRCPC"),
        (
            r"^(?!.*\breview).*\b(?:initial (?:child[- ]protection )?conferences?|ICPCs?)\b",
            r"\breview (?:child[- ]protection )?conferences?\b",
            r"\binitial|\bICPC",
        ),
        (
            r"^(?!.*\bsecondary\b).*\bprimary[- ](?:schools?|aged?|pupils?|children)\b",
            r"\bsecondary[- ](?:schools?|aged?|pupils?|phase)\b",
            r"\bprimary\b|\bkey stages? [12]\b|\bearly years\b|\byounger\b|\ball ages\b",
        ),
        (
            r"^(?!.*\bprimary\b).*\bsecondary[- ](?:schools?|aged?|pupils?|children)\b",
            r"\bprimary[- ](?:schools?|aged?|pupils?|phase)\b",
            r"\bsecondary\b|\bkey stages? [345]\b|\bgcse|\bolder\b|\ball ages\b|\bteenage",
        ),
        (
            r"^(?!.*\bschools?\b)(?=.*\battend).*\bcolleges?\b",
            r"\bschool (?:non-)?attendance\b|\battend\w* school\b|\bsecondary school\b",
            r"\bcollege|\bpost-16\b|\bfurther education\b|\btraining\b|\bemployment\b|\b1[6-9]\b",
        ),
        (
            r"^(?!.*\bmissing\b).*\b(?:exclu(?:ded|sions?)|suspen(?:ded|sions?)|expelled)\b",
            r"\bmissing (?:from )?(?:school|education)\b",
            r"\bexclu|\bsuspen|\bexpel|\bnot (?:\w+ )?(?:in|attend)|\bout of school|\bpart-time|\breduced|\bfull-time|\balternative|\battend",
        ),
        (
            r"\bhow many\b.*\b(?:sold|sell)\b",
            r"\b(?:bought|purchas\w+|acquired)\b",
            r"\b(?:sold|sell\w*|sales?|dispos\w*)\b|\b(?:tenants|residents|people|households|families) (?:have |had )?(?:bought|purchased)\b",
        ),
        (
            r"\bhomeless (?:famil(?:y|ies)|parents|adults|mothers|households|men|women)\b",
            r"\bhomeless (?:1[67]|young|children|care leavers|teenagers)|\b1[67]\b[^.;]*\bhomeless|\byoung people\b",
            r"\bfamil|\bparents?\b|\bmothers?\b|\bhouseholds?\b|\badults?\b|\b(?:wo)?men\b",
        ),
        (
            r"\bconsent (?:of|from|by) (?:the )?(?:children|young people|teenagers)\b|\b(?:children|young people)['’]s consent\b",
            r"\bparental (?:consent|agreement)\b|\bparents['’] consent\b|\bconsent (?:of|from|by) (?:the )?parents\b",
            r"\bchildren\b|\bchild['’]s\b|\byoung\b",
        ),
        (
            r"^(?!.*\b(?:domestic|violen\w+|mental|toxic)\b).*\b(?:drugs?|substances?|alcohol|drink(?:ing)?|addict\w*)\b",
            r"\bdomestic (?:abuse|violence)\b",
            r"\b(?:drug|substance|alcohol|drink|addict|misus|trilogy|toxic|trio|vulnerabilit|complex|parental)",
        ),
        (
            r"^(?!.*\b(?:drug|substance|alcohol|mental)).*\bdomestic (?:abuse|violence)\b",
            r"\b(?:substance|drug|alcohol)",
            r"\b(?:domestic|violen|abus|perpetrat|MARAC|IDVA|trilogy|toxic|trio|partner)",
        ),
        (
            r"^(?!.*\b(?:foster|permanence)).*\badoption (?:panel|service|team|agenc(?:y|ie))s?\b",
            r"\bfostering (?:panel|service|team|agency)",
            r"\badopt|permanence|\bpanels\b",
        ),
        (r"^(?!.*\badopt).*\bfostering (?:panel|service|team|agenc(?:y|ie))s?\b", r"\badoption (?:panel|service|team|agency)", r"\b(?:foster|carer|panels\b)"),
        (
            r"^(?!.*\b(?:newly|NQSW|ASYE|less|care experienced|new to|lived)\b).*(?<![-\w])experienced (?:social )?(?:workers?|staff|practitioners?)\b",
            r"\bnewly[- ]qualified\b|\bNQSW|\bASYE|\b(?:assessed|assisted) and supported year\b",
            r"(?<![-\w])(?<!less )experienced\b|\binexperienc|\b(?:all|senior|advanced|consultant|both|establish\w+)\b",
        ),
        (
            r"^(?!.*\b(?:only|just|not|or|and|once|older|teen\w*|adolescen\w*|brothers?|sisters?|siblings?|born|had|having|parents?|mothers?|mums?|dads?"
            r"|adopt\w*"
            r"|find|home)\b|.*n['’]t\b).*\b(?:babies|toddlers|infants|newborns|under[- ](?:ones|twos|threes|fours|fives|[1-5]s))\b",
            r"\bolder children\b|\badolescen|\bteenage|\b1[0-9]-? ?(?:and|to|year)",
            r"\b(?:bab|infan|toddler|born|birth|young(?:er)? child|youngest|all ages|under|early years|pregnan|nurser|small child|very young)|\bage[sd]? ",
        ),
        (
            r"^(?!.*\b(?:educat|school)).*\bmissing from (?:home|care)\b",
            r"\bmissing (?:from |out on )?(?:education|school)\b",
            r"\bmissing from (?!education|school)|\bgo(?:es|ing|ne)? missing\b|\bwent missing\b|\breturn|\binterview|\bhome\b"
            r"|\bmissing (?:episode|child|coordin|people|person|young|panel)|\bwho are missing(?! (?:from )?(?:educ|school))",
        ),
        (
            r"^(?!.*(?:\b(?:home|care|and|or|go|goes)\b|,)).*\bmissing (?:from |out on )?(?:education|school)\b",
            r"\bmissing from (?:home|care)\b|\breturn (?:home )?interview",
            r"\beducation|\bschool|\bEHE\b|\bpupil|\bCME\b",
        ),
        (
            r"^(?!.*\bhome(?: and|,| or| as)|.*\b(?:and|or) (?:from )?home\b).*\bmissing from care\b",
            r"\bmissing from home\b",
            r"\b(?:care|placement|foster|looked|child(?:ren)?['’]?s? homes?|accommod|all\b)",
        ),
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
        # That children are assessed does not say that they are visited.
        (r"^(?:and |so )?(?:are|is|were|was) .*\bvisited\b", r"\bassess(?:ed|ment)", r"\b(?:visit|seen\b|sees?\b|contact|meet|met\b|spen[dt]|touch)"),
        (
            r"\b(?:which|what) (?:school )?subjects?\b",
            r"\bkey stages?\b",
            r"\b(?:reading|writing|math|english|science|phonics|literacy|numeracy|history|geography|art\b|music|subject|spelling|language|computing|sport|PE\b"
            r"|gcse|curriculum)",
        ),
        (
            r"^(?!.*(?:,|\badvoca)).*\bcounsell?(?:ing|ors?)\b",
            r"\badvoca",
            r"\b(?:counsel|therap|emotional|mental|psycholog|bereave|CAMHS|well-?being|talking|trauma|listening)",
        ),
        (
            r"^(?!.*\bstrategy).*\bchild(?:ren)?[- ]in[- ]need meetings?\b",
            r"\bstrategy\b|\bdiscussions\b",
            r"\bin[- ]need\b|\bCIN\b|(?<!strategy )\bmeetings?\b",
        ),
        # Parts of the area, in small letters: "the North West" is none.
        *(
            (rf"^(?!.*\b(?:and|or|than)\b).*\bthe (?:rural |far |\w+ )?{own}\b", rf"(?-i:\bthe (?:rural |far |\w+ )?(?:{others})\b)", rf"\b{own}")
            for own, others in (("north", "south|east|west"), ("south", "north|east|west"), ("east", "north|south|west"), ("west", "north|south|east"))
        ),
        *(
            (
                rf"^(?!.*\b(?:and|or|than)\b).*\bthe (?!county )(?:\w+ )?{own}(?! (?:centre|clerk|council|hall|library|office|team)\b)",
                rf"\bthe (?:\w+ )?(?:{others})\b",
                told,
            )
            for own, others, told in (
                (r"town\b", "valleys?|villages?|dales?", r"\b(?:town|urban|High Street)"),
                (r"(?:valleys?|dales?)\b", "town", r"\b(?:valley|dale|village|rural)"),
                (r"villages?\b", "town", r"\b(?:village|rural|countryside|valley|dale|hamlet|remote|outlying)"),
            )
        ),
        # How those placed far away are seen says nothing of those near by.
        (
            r"\b(?:placed|living|housed|educated) (?:in(?:side)?|within) (?:the |their |its )?(?:own )?(?:area|county|borough|city|authority)\b",
            r"\b(?:outside|out of|beyond) (?:of )?(?:the |its |their )?(?:area|county|borough|city|authority)\b|\bout[- ]of[- ](?:area|county|borough)\b",
            r"(?<!out)\b(?:in(?:side)?|within) (?:the |its |their |own )*(?:area|county|borough|city|authority|local)"
            r"|\b(?:local|near|clos|all\b|both|only|few\b|rarely|seldom|wherever|equally|same\b|others\b|rest\b|within [\w-]+ miles)",
        ),
        # Those who left a home are not those who moved into one.
        (
            rf"^(?!.*\b(?:out|left|leav\w+|return\w*|back|since|after|from|before)\b).*\b(?:mov(?:e|es|ed|ing)|gone|go(?:es|ing)?|went|com(?:e|es|ing)|came"
            rf"|admitted|taken|enter(?:ed|ing|s)?|placed) (?:in(?:to)?|to) (?:an? |the )?{_STAYS}\b",
            rf"\b(?:left|leav(?:e|es|ing)|moved (?:on |out )?(?:from|of)|discharged from) (?:\w+ )?{_STAYS}\b",
            r"\b(?:into|enter|admi(?:t|ss)|mov(?:e|ed|es|ing) (?:in|to)|becom|com(?:e|ing) in|came in|plac|tak|go(?:ing|ne|es)? to|went to|in care"
            r"|began to\b|start(?:ed|ing) to be\b|sentenced|remanded|in (?:prison|custody|hospital)\b)",
        ),
        (
            r"^(?!.*\byoung).*\b(?:older (?:people|adults|residents)|elderly|pensioners|over[- ]65s?)\b",
            r"\byoung (?:carers|people|adults)\b",
            r"\b(?:old|elder|pension|dementia|residents|frail|65|80|85|adults\b(?<!young adults)|people\b(?<!young people))",
        ),
        # What inspections of special educational needs tell apart.
        (
            r"^(?!.*\b(?:SEN support|and|or|than|without)\b).*\b(?:EHC plans?|EHCPs?|education, health and care plans?)(?! (?:needs )?assess)",
            r"\bSEN support\b",
            r"\bEHC|education, health|\bplans?\b",
        ),
        (r"^(?!.*\b(?:EHC\w*|plans?|or|than)\b).*\bSEN support\b", r"\bEHC|education, health and care plan", r"\bSEN support|\bSEND\b|\bwithout an?\b"),
        (
            r"^(?!.*\b(?:in care|looked[- ]after|foster\w*|care leavers?|without)\b).*\b(?:pupils|children|students|young people|those) (?:with|who have)"
            r" (?:an )?(?:EHC plans?|EHCPs?|education, health and care plans?)",
            r"\b(?:child(?:ren)?|pupils?) in care\b|\blooked[- ]after\b",
            r"\bEHC|education, health|\bplans?\b",
        ),
        (r"^(?!.*(?:\bautis|\bASD\b|\bneuro|,|\b(?:and|or)\b)).*\b(?:ADHD|attention deficit)", r"\bautis", r"\bADHD|\battention\b|hyperactiv|\bneuro"),
        (r"^(?!.*(?:\bADHD\b|\battention\b|\bneuro|,|\b(?:and|or)\b)).*\bautis", r"\bADHD\b|\battention deficit", r"\bautis|\bASD\b|\bneuro|\bspectrum"),
        (
            r"^(?!.*\b(?:deaf\w*|hearing|and|or)\b).*\b(?:blind|partially sighted|(?:visual|vision)(?:ly)?[- ]impair\w+)\b",
            r"\bdeaf\b|\bhearing[- ]impair",
            r"\bblind|\bvisual|\bvision|\bsight|\bsensory",
        ),
        (
            r"^(?!.*\b(?:blind\w*|visual\w*|and|or)\b).*\b(?:deaf|hearing[- ]impair\w+)\b",
            r"\bblind\b|\b(?:visual|vision)(?:ly)?[- ]impair",
            r"\bdeaf|\bhearing|\bsensory|\bBSL\b|\bsign",
        ),
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
        (
            r"\badult (?:mental[- ]health|autism|ADHD|psychological) (?:services?|support|teams?|assessments?|clinics?|care)\b",
            r"\bchild(?:ren)?(?:['’]s)? (?:and (?:adolescent|young people['’]s) )?mental\b|\bCAMHS\b|\bunder-fives\b|\bchildren over\b",
            r"\badult|\b1[78]\b|\btransition",
        ),
        (
            r"^(?:and |so )?how (?:long|many) (?:do |are |of the )?adults\b(?!.*\b(?:child\w*|young|famil\w+)\b)",
            r"\bchild(?:ren)?\b|\bunder-\w+s\b|\bpupils\b",
            r"(?<!appropriate )\badult|\b18\b|\b(?:staff|people|parents|carers|residents|workers|householders|tenants)\b",
        ),
        # Whether one agency is there when it is needed is not told by another.
        (
            r"^(?:and |so )?(?:are|do|does|is|have|has) (?:the )?(?:health (?:staff|colleagues|professionals|workers)|schools?(?: staff)?"
            r"|probation(?: officers)?|GPs)"
            r"\b(?!.*(?:,|\b(?:and|or|partners?)\b))",
            r"\bpolice\b",
            r"\b(?:health|nurs|GP|doctor|medic|school|teach|educat|probation|partner|agenc|professional)",
        ),
        (
            r"^(?!.*(?:,|\b(?:foster\w*|adopt\w*|carers?|or|and)\b)).*\b(?:residential|children['’]s homes?|secure) (?:placements?|beds?|places|care)\b",
            r"\bfoster",
            r"\b(?:resident|homes?\b|secure|beds?\b|sufficiency|insufficiency|providers?)",
        ),
        # Care leavers who do not learn are no pupils.
        (
            r"^(?!.*\b(?:leav\w*|left|care|1[6-9])\b)(?=.*\b(?:how many|what (?:percentage|proportion|share))\b).*\b(?:kids|children|pupils|young people)\b"
            r".*\b(?:school|education)\b",
            r"\bcare leavers?\b",
            r"\b(?:child|pupil|school)",
        ),
        # Agency workers are no permanent ones.
        (
            r"^(?!.*\b(?:permanent|fall\w*|fell|reduc\w*|relian\w*|rely|relies|less|fewer|why)\b).*\b(?:agency|locum|temporary) (?:social )?(?:workers?"
            r"|staff)\b",
            r"\bpermanent (?:social )?(?:workers?|staff|workforce)\b",
            r"\bagenc|\blocum|\btemporar|\binterim|\bstabil|\bturnover",
        ),
        # Who came alone once is not who comes now.
        (
            r"^(?!.*\b(?:former|leav\w*|left|care[- ]experienced|adults?)\b).*\bunaccompanied\b",
            r"\bformer (?:unaccompanied|separated|asylum)",
            r"(?<!former )\b(?:unaccompanied|separated|asylum|UASC)",
        ),
        # The first evening of a visit is not its last.
        (
            r"\b(?:last|second|third|final) (?:evening|night|day|week)\b",
            r"\bfirst (?:evening|night|day|week)\b",
            r"\b(?:last|second|third|final|next|later|other|following)\b",
        ),
        (
            r"^(?:and |so )?(?:when|what time|how early)\b.*\bopen(?:s|ed)?\b",
            r"\bclos(?:es?|ed) at\b",
            r"\bopen(?:s|ed|ing)? (?:at|from|until|to|between|on|in|every|daily|all)\b|\bopening\b",
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
        # Down is not up.
        (
            r"\bupgraded\b|\b(?:put|moved|raised|brought|gone|went|go(?:es)?) (?:back )?up (?:again )?to\b",
            r"\bdowngraded\b",
            r"\bupgrad|\brais|\brise|\brose\b|\bimprov|\brestor|\bincreas|\bagain\b|\bsince\b|\bbecame\b|\bnow\b",
        ),
        # What share of all in a place are something does not say what share of its staff are.
        (
            r"\b(?:(?:percentage|per ?cent|proportion|share) of|how many(?: of)?) (?:the |its |their |all )*(?:[\w-]+ )?(?:officers|staff|workers|nurses"
            r"|teachers|tutors|managers|visitors)\b(?! (?:meetings|posts|vacancies))",
            r"\d% of (?:the |its |all )*(?:prison )?(?:population|prisoners|men|women|pupils|residents|patients|tenants|children|students|learners)\b",
            r"\b(?:officer|staff|worker|nurs|teach|tutor|manage|workforce|employ|posts?\b|teams?\b|practitioner|vacan|carer|colleague|visitor)",
        ),
        (r"\b(?:SEND?COs?|special educational needs co-?ordinators?)\b", r"\bcase ?workers?\b", r"\bSEND?COs?\b|co-?ordinator"),
        # Posts that nobody holds do not say how many are held.
        (
            r"^(?:and |so )?how many\b(?!.*\b(?:vacan\w+|unfilled|empty)\b).*\b(?:employ(?:s|ed)?|in post)\W*$",
            r"\b(?:vacant|vacanc\w+|unfilled)\b",
            r"\bemploy|\bin post\b|\b(?:has|have|there are) (?:\w+ )?\d|\bstaff|\bfilled\b|\bestablish|\bfull-time|\bteam of\b|\brecruited\b"
            r"|\bappointed\b",
        ),
        # That it works well with some does not say with whom it does not.
        (
            r"^(?:and |so )?(?:which|what|who|with (?:whom|which))\b(?!.*\b(?:strong|good)).*"
            r"\b(?:weak(?:er|est)?|poor(?:er|est)?|bad|worst) (?:working )?(?:partnerships?|relationships?|links|partners?)\b",
            r"\b(?:strong|effective|good|well[- ]developed)\b",
            r"n['’]t\b|\b(?:not|no|few|but|however|although|though|yet|despite|while|weak|poor|variab|inconsist|lack|limit|less|need|must|fail|concern|challeng"
            r"|improv|still|only|mixed)",
        ),
    )
)
