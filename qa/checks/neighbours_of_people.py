"""Of people, what reports tell apart by name: clinicians, ranks, disabilities, illnesses, faiths. A kind each, for qa/checks/neighbours.py."""

PEOPLE = (
    # Clinicians, and others whom one sees for help
    (
        r"\bclinician|\bprofessional|\btherap(?:y|ies|ists)\b|\bhealth (?:staff|team|worker)|\bspecialist|\bpractitioner",
        (
            r"GPs?=>GP|doctor|nurs|health|practice|surger|medical",
            r"doctors?|physicians?|surgeons?=>doctor|medic|GP|surgeon|surger|psychiat|paediatric|practice|health check|health assess|consent",
            r"(?<!school )nurses?|matrons?=>nurs|matron|health visitor|midwi",
            r"dentists?|dental=>dent|oral|teeth|tooth",
            r"(?<!educational )psychologists?=>psycholog",
            r"educational psychologists?=>psycholog",
            r"psychiatrists?=>psychiat|doctor|consultant",
            r"physiotherap\w*|physios?=>physio",
            r"occupational therap\w*|OTs?\b=>occupational",
            r"speech (?:and language )?therap\w*=>speech|SALT|communicat",
            r"midwi\w+=>midwi|matern",
            r"anaesthetists?=>anaesthe",
            r"radiolog\w+=>radiolog",
            r"obstetric\w*=>obstetric|matern",
            r"surgeons?=>surg",
            r"health visitors?=>health visit",
            r"pharmac\w+=>pharmac|chemist",
            r"paramedics?=>paramedic|ambulance|crew",
            r"opticians?|optometr\w+=>optic|optom|eye",
            r"podiatr\w+|chiropod\w+=>podiat|chirop|feet|foot",
            r"dietit?cians?|nutritionists?=>diet|nutrit",
            r"solicitors?|lawyers?|barristers?=>solicitor|lawyer|legal|barrister",
            r"counsell?ors?=>counsel|psycholog|therap|listen|peer",
            r"chaplains?|imams?|vicars?=>chaplain|imam|faith|relig",
        ),
    ),
    # Those who speak for people or stand by them
    (
        r"\bsupport(?:ed)? by\b(?! an? )",
        (
            r"advocat(?:es?|y)\b=>advoca",
            r"independent visitors?=>visitor",
            r"appropriate adults?=>appropriate adult",
            r"cafcass|children['’]s guardians?=>cafcass|guardian|court",
            r"interpret\w+|translat\w+=>interpret|translat|language",
            r"intermediar\w+=>intermediar",
            r"IDVAs?|independent domestic violence advis\w+=>IDVA|domestic",
            r"key ?workers?=>key",
            r"tutors?=>tutor|mentor|teach",
            r"life coach\w*|job coach\w*|work coach\w*=>coach|work|employ",
            r"navigators?=>navigat",
        ),
    ),
    # Ranks of the police
    (
        r"\branks?\b|\bofficers?\b",
        (
            r"sergeants?=>sergeant|supervis",
            r"(?:chief |detective )?inspectors? (?:posts|roles|rank)|police inspectors=>inspector",
            r"superintendents?=>superintend",
            r"deputy chief constable=>deputy",
            r"assistant chief constable=>assistant",
            r"special constables?|specials=>special",
            r"PCSOs?|community support officers?=>PCSO|community support",
            r"detectives?=>detective|investigat|CID",
            r"constables? (?:posts|numbers)=>constable",
        ),
    ),
    # Staff: absence, leaving and empty posts
    (
        r"\bworkforce\b|\bstaffing\b",
        (
            r"sickness|sick leave|off sick|absence=>sick|absen|ill\b|illness|unwell",
            r"overtime=>overtime|extra hours|additional hours",
            r"turnover=>turnover|leav|left|churn|retention|retain|stabil|stay|vacan",
            r"vacanc(?:y|ies)|vacant=>vacan|unfilled|short|recruit|posts?\b|fill",
            r"maternity leave=>matern|leave|parent",
            r"appraisals?=>apprais|review|perform",
            r"disciplinary|disciplined|dismissed|sacked|suspended=>disciplin|dismiss|sack|suspen|remov|misconduct|leav|left",
        ),
    ),
    # Staff: suspended or dismissed
    (
        r"\bmisconduct\b",
        (
            r"(?:was|were|been|is|are) suspended=>suspen",
            r"(?:was|were|been|is|are) (?:dismissed|sacked)|lost (?:his|her|their) jobs?=>dismiss|sack|lost",
        ),
    ),
    # Disabilities
    (
        r"\bdisab(?:led|ilit)|\bSEND\b|\badditional needs\b|\bneeds\b|\bneurodi|\bsensory\b",
        (
            r"autis\w+|autism=>autis|neuro|ASD|spectrum",
            r"ADHD=>ADHD|neuro|attention",
            r"blind\w*|sight|visually impaired=>blind|sight|vis(?:ion|ual)|sensory",
            r"learning (?:disabilit|difficult)\w*=>learning",
            r"physical(?:ly)? disab\w*|wheelchair\w*=>physical|wheelchair|mobil|access",
            r"epilep\w+|seizures?=>epilep|seiz",
            r"Down['’]?s? syndrome=>down",
        ),
    ),
    # Illnesses, and what else befalls patients
    (
        r"",
        (
            r"diabet\w+",
            r"Parkinson\w*",
            r"epilep\w+|seizures?=>epilep|seiz",
            r"asthma=>asthma|breath|respir",
            r"strokes?",
            r"cancer=>cancer|oncolog|tumour",
            r"heart=>heart|cardi",
            r"dementia|Alzheimer\w*=>dementia|Alzheim|memory",
            r"sepsis",
            r"pneumonia",
            r"falls\b(?! (?:in|of|from))=>fall",
            r"pressure (?:ulcers?|sores?)=>pressure|skin|sore",
            r"infections?|MRSA|flu\b=>infect|MRSA|flu\b|hygien|viru",
            r"covid\w*=>covid|pandemic|coronavirus|viru",
            r"medication errors?=>medic|drug|dose",
        ),
    ),
    # What harms children
    (
        r"\babuse\b(?<!domestic abuse)(?<!sexual abuse)(?<!emotional abuse)(?<!physical abuse)(?<!substance abuse)|\bharm|\brisks?\b",
        (
            r"(?<!not )neglect(?!ed\b)=>neglect|home conditions|poor living",
            r"domestic (?:abuse|violence)=>domestic|violen|partner|coerci",
            r"sexual(?:ly)? (?:abuse\w*|exploit\w*)|CSE\b=>sex|exploit|CSE",
            r"criminal exploitation|county lines=>criminal|exploit|county line|gang",
            r"radicalis\w+|extremis\w+=>radical|extrem|prevent\b|terror",
            r"FGM|female genital mutilation=>FGM|genital",
            r"forced marriages?=>forced|marri",
            r"modern slavery|trafficking=>slave|traffick|exploit",
        ),
    ),
    # Faiths
    (
        r"",
        (
            r"jewish|rabbis?",
            r"muslims?|imams?|islamic=>muslim|imam|islam|mosque",
            r"christian|vicars?|priests?|anglican|catholic|church of england=>christ|vicar|priest|anglican|catholic|church",
            r"hindus?",
            r"sikhs?",
            r"buddhists?",
        ),
    ),
)
