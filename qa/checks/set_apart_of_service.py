"""Of services and what they do, what reports tell apart by name: primary and secondary schools, first and later conferences. For qa/checks/set_apart.py."""

SERVICES = (
    # Proceedings, conferences and meetings
    (r"\bconferences?\b", r"\bpre-proceedings\b", r"\bconference"),
    (
        r"^(?!.*(?:pre-?(?:proceedings|court)|\b(?:before|avoid\w*|prevent\w*|instead|without|run-?up|lead\w* up|stages?|stop\w*|need\w*)\b))"
        r".*\b(?:care|court) proceedings\b",
        r"\bpre-?proceedings\b",
        r"(?<!pre-)(?<!pre)(?<!pre )\bproceedings|court|judge|judic|hearing|\border\b|cafcass|\bissu|\bapplications?\b",
    ),
    (r"^(?!.*\binitial\b).*\b(?:review (?:child[- ]protection )?conferences?|RCPCs?)\b", r"\binitial\b[^.;]*\bconference|\bICPCs?\b", r"\breview|\bRCPC"),
    (
        r"^(?!.*\breview).*\b(?:initial (?:child[- ]protection )?conferences?|ICPCs?)\b",
        r"\breview (?:child[- ]protection )?conferences?\b",
        r"\binitial|\bICPC",
    ),
    (
        r"^(?!.*\bstrategy).*\bchild(?:ren)?[- ]in[- ]need meetings?\b",
        r"\bstrategy\b|\bdiscussions\b",
        r"\bin[- ]need\b|\bCIN\b|(?<!strategy )\bmeetings?\b",
    ),
    # Schools and colleges
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
        r"^(?!.*\bread).*\bmath(?:s|ematics)\b",
        r"(?-i:\breading\b)",
        r"\bmath|numera|arithm|number|subject|attain|exam|gcse",
    ),
    (
        r"\b(?:which|what) (?:school )?subjects?\b",
        r"\bkey stages?\b",
        r"\b(?:reading|writing|math|english|science|phonics|literacy|numeracy|history|geography|art\b|music|subject|spelling|language|computing|sport|PE\b"
        r"|gcse|curriculum)",
    ),
    # Missing from home, from care and from school
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
    # Teams and panels, and what they help with
    (
        r"^(?!.*\b(?:foster|permanence)).*\badoption (?:panel|service|team|agenc(?:y|ie))s?\b",
        r"\bfostering (?:panel|service|team|agency)",
        r"\badopt|permanence|\bpanels\b",
    ),
    (r"^(?!.*\badopt).*\bfostering (?:panel|service|team|agenc(?:y|ie))s?\b", r"\badoption (?:panel|service|team|agency)", r"\b(?:foster|carer|panels\b)"),
    (
        r"\badult (?:mental[- ]health|autism|ADHD|psychological) (?:services?|support|teams?|assessments?|clinics?|care)\b",
        r"\bchild(?:ren)?(?:['’]s)? (?:and (?:adolescent|young people['’]s) )?mental\b|\bCAMHS\b|\bunder-fives\b|\bchildren over\b",
        r"\badult|\b1[78]\b|\btransition",
    ),
    (
        r"^(?!.*(?:,|\badvoca)).*\bcounsell?(?:ing|ors?)\b",
        r"\badvoca",
        r"\b(?:counsel|therap|emotional|mental|psycholog|bereave|CAMHS|well-?being|talking|trauma|listening)",
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
    # What is done
    (
        r"\bpolice(?: force)?['’]?s? (?:own )?(?:audit|review|report)\b",
        r"\b(?:local authority|council)(?:['’]s)? (?:\w+ )?(?:audit|review|report)",
        r"\b(?:police|constabulary|force)(?:['’]s)? (?:own )?(?:audit|review|report|inspect)|\bjoint|multi-agency",
    ),
    (
        r"\bhow many\b.*\b(?:sold|sell)\b",
        r"\b(?:bought|purchas\w+|acquired)\b",
        r"\b(?:sold|sell\w*|sales?|dispos\w*)\b|\b(?:tenants|residents|people|households|families) (?:have |had )?(?:bought|purchased)\b",
    ),
    # That children are assessed does not say that they are visited.
    (r"^(?:and |so )?(?:are|is|were|was) .*\bvisited\b", r"\bassess(?:ed|ment)", r"\b(?:visit|seen\b|sees?\b|contact|meet|met\b|spen[dt]|touch)"),
    # That it works well with some does not say with whom it does not.
    (
        r"^(?:and |so )?(?:which|what|who|with (?:whom|which))\b(?!.*\b(?:strong|good)).*"
        r"\b(?:weak(?:er|est)?|poor(?:er|est)?|bad|worst) (?:working )?(?:partnerships?|relationships?|links|partners?)\b",
        r"\b(?:strong|effective|good|well[- ]developed)\b",
        r"n['’]t\b|\b(?:not|no|few|but|however|although|though|yet|despite|while|weak|poor|variab|inconsist|lack|limit|less|need|must|fail|concern|challeng"
        r"|improv|still|only|mixed)",
    ),
)
