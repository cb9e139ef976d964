"""Of places and homes, what reports tell apart by name: north and south, in the area and outside it. A line each, for qa/checks/set_apart.py."""

_STAYS = r"(?:(?:residential|nursing|foster) care|care(?: homes?)?|(?:residential|nursing) homes?|hospital|custody|prison)"

PLACES = (
    # Homes
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
        r"^(?!.*(?:,|\b(?:foster\w*|adopt\w*|carers?|or|and)\b)).*\b(?:residential|children['’]s homes?|secure) (?:placements?|beds?|places|care)\b",
        r"\bfoster",
        r"\b(?:resident|homes?\b|secure|beds?\b|sufficiency|insufficiency|providers?)",
    ),
    # Those who left a home are not those who moved into one.
    (
        rf"^(?!.*\b(?:out|left|leav\w+|return\w*|back|since|after|from|before)\b).*\b(?:mov(?:e|es|ed|ing)|gone|go(?:es|ing)?|went|com(?:e|es|ing)|came"
        rf"|admitted|taken|enter(?:ed|ing|s)?|placed) (?:in(?:to)?|to) (?:an? |the )?{_STAYS}\b",
        rf"\b(?:left|leav(?:e|es|ing)|moved (?:on |out )?(?:from|of)|discharged from) (?:\w+ )?{_STAYS}\b",
        r"\b(?:into|enter|admi(?:t|ss)|mov(?:e|ed|es|ing) (?:in|to)|becom|com(?:e|ing) in|came in|plac|tak|go(?:ing|ne|es)? to|went to|in care"
        r"|began to\b|start(?:ed|ing) to be\b|sentenced|remanded|in (?:prison|custody|hospital)\b)",
    ),
    # In the area and outside it
    (
        r"\b(?:outside|out of|beyond) (?:the |its )?(?:area|county|borough|city|authority)\b|\bout[- ]of[- ](?:area|county|borough)\b",
        r"\boutside (?:of )?(?:the )?(?:regulat|statutory|legal)",
        r"\b(?:area|county|borough|distan|local|far\b|near|clos|miles|authorit|boundar|away)",
    ),
    # How those placed far away are seen says nothing of those near by.
    (
        r"\b(?:placed|living|housed|educated) (?:in(?:side)?|within) (?:the |their |its )?(?:own )?(?:area|county|borough|city|authority)\b",
        r"\b(?:outside|out of|beyond) (?:of )?(?:the |its |their )?(?:area|county|borough|city|authority)\b|\bout[- ]of[- ](?:area|county|borough)\b",
        r"(?<!out)\b(?:in(?:side)?|within) (?:the |its |their |own )*(?:area|county|borough|city|authority|local)"
        r"|\b(?:local|near|clos|all\b|both|only|few\b|rarely|seldom|wherever|equally|same\b|others\b|rest\b|within [\w-]+ miles)",
    ),
    # Parts of the area, in small letters: "the North West" is none.
    *(
        (rf"^(?!.*\b(?:and|or|than)\b).*\bthe (?:rural |far |\w+ )?{own}\b", rf"(?-i:\bthe (?:rural |far |\w+ )?(?:{others})\b)", rf"\b{own}")
        for own, others in (("north", "south|east|west"), ("south", "north|east|west"), ("east", "north|south|west"), ("west", "north|south|east"))
    ),
    # Towns, valleys and villages
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
)
