"""Of services, places and things, what reports tell apart by name: school subjects, panels, rooms. A kind each, for qa/checks/neighbours.py."""

SERVICES = (
    # School subjects
    (
        r"\bsubjects?\b|curriculum|\blessons\b",
        (
            r"maths|mathematics|numeracy=>math|numer|arithm|number|sums|specialist",
            r"(?-i:reading)|phonics=>read|phonic|liter|book|english",
            r"writing|handwriting|spelling=>writ|spell|english",
            r"(?<!social )science=>scien|physic|chemist|biolog",
            r"PE|physical education|sports lessons=>PE\b|physical|sport",
            r"music=>music|sing",
            r"art lessons|art and design=>art",
            r"history=>histor",
            r"geography=>geograph",
            r"French|Spanish|German|modern (?:foreign )?languages?=>language|french|spanish|german",
            r"computing|ICT=>comput|ICT|digital",
            r"religious education|RE lessons=>relig|RE\b",
            r"English (?:lessons|results|GCSEs?|teach\w*)|English\b(?= (?:and|is|are|was)\b)=>english|liter|read|writ",
            r"PSHE|sex education|relationships education=>PSHE|personal, social|relationship|sex",
            r"drama=>drama|perform|theat",
            r"cookery|food technology=>cook|food",
        ),
    ),
    # Schools by age, and exams
    (
        r"\bschools?\b|education|\ball ages\b|\bpupils\b",
        (
            r"nurser(?:y|ies)|pre-?schools?|early years=>nurser|early|pre-?school|under five|young",
            r"sixth form\w*=>sixth|post-16|A level|16",
            r"apprentice\w*=>apprentic",
            r"special schools?=>special",
            r"GCSEs?=>GCSE|key stage 4|exam|grade|qualif|attain|year 11",
            r"A[- ]levels?=>A[- ]level|sixth|advanced|exam|qualif|16",
            r"SATs|key stage 2=>SAT|key stage 2|year 6|primary",
            r"phonics (?:check|screening)=>phonic",
        ),
    ),
    # Departments of a hospital
    (
        r"",
        (
            r"A&E|accident and emergency|emergency department|casualty=>A&E|emergency|urgent",
            r"maternity=>matern|birth|midwi|labour|women",
            r"intensive care|critical care=>intensive|critical",
            r"outpatient\w*=>outpatient|clinic|appointment",
            r"paediatric\w*|children['’]s ward=>paediat|child",
            r"stroke unit=>stroke",
            r"oncology=>oncolog|cancer",
            r"mortuary=>mortuar",
            r"end[- ]of[- ]life|palliative=>end of life|palliat|dying|death",
        ),
    ),
    # What a fire service has
    (
        r"",
        (
            r"smoke (?:alarms?|detectors?)=>alarm|smoke|detector",
            r"sprinklers?",
            r"hydrants?",
            r"fire engines?|appliances?|pumps?=>engine|applianc|pump|vehicle",
            r"on-call|retained=>on-call|retained",
            r"wholetime|full-time firefighters=>wholetime|full-time|permanent",
            r"control room=>control|call",
            r"fire doors?=>door",
        ),
    ),
    # Assessments
    (
        r"",
        (
            r"age assessments?=>\bages?\b|Merton",
            r"parenting assessments?=>parent",
            r"carers?['’]? assessments?=>carer",
            r"initial health assessments?|review health assessments?|health assessments?=>health",
            r"kinship assessments?|connected persons?['’]? assessments?|viability assessments?=>kin|connected|viab|family",
            r"pre-?birth assessments?=>birth|unborn",
            r"sibling assessments?|together[- ](?:and|or)[- ]apart=>sibling|brother|sister|together",
            r"capacity assessments?|mental capacity=>capacity",
            r"fostering assessments?=>foster|carer",
            r"financial assessments?=>financ|means",
            r"young carers?['’]? assessments?=>young carer|caring",
        ),
    ),
    # Meetings
    (
        r"",
        (
            r"strategy (?:meetings?|discussions?)=>strateg",
            r"core groups?=>core",
            r"family group (?:conferences?|meetings?)|FGCs?=>family group|FGC|network|conference",
            r"legal (?:planning|gateway) meetings?|legal gateway=>legal|gateway|pre-proceed|PLO",
            r"permanence planning meetings?=>permanen",
            r"disruption meetings?=>disrupt|stability|breakdown",
            r"residents?['’]? meetings?|house meetings?=>resident|house|communit",
            r"public meetings?=>public|communit|resident",
            r"governors['’]? meetings?=>govern",
            r"parents['’]? evenings?=>parent",
        ),
    ),
    # Panels
    (
        r"",
        (
            r"adoption panels?=>adopt",
            r"fostering panels?=>foster",
            r"(?:placement|resource|access to resources) panels?=>placement|resource|access",
            r"permanence panels?=>permanen",
            r"exploitation panels?=>exploit|MACE|missing|vulnerab",
            r"edge[- ]of[- ]care panels?=>edge",
            r"transitions? panels?=>transition",
            r"scrutiny (?:panels?|committees?)=>scrutin",
            r"quality assurance panels?=>quality",
            r"citizens['’]? panels?|tenants?['’]? panels?|residents?['’]? panels?=>citizen|tenant|resident|panel",
            r"pre-birth panels?=>birth|unborn",
            r"legal panels?=>legal|gateway",
            r"vulnerable (?:children|adolescents?) panels?=>vulnerab|adolesc",
        ),
    ),
    # Records
    (
        r"\brecord",
        (
            r"chronolog\w+=>chronol|histor",
            r"genograms?=>genogram|family tree|famil",
            r"case summar\w+=>summar",
            r"life[- ]story=>life|story",
            r"later[- ]life letters?=>later|letter",
            r"memory box\w*=>memor",
            r"supervision records?|supervision notes=>supervis",
            r"danger statements?|safety goals?=>danger|safety|goal",
        ),
    ),
    # Ways to be heard and told
    (
        r"\bfeedback\b|\bviews\b",
        (
            r"compliments?=>compliment|praise|positive|thank",
            r"petitions?=>petition",
            r"suggestion box\w*|suggestions=>suggest|idea",
            r"whistle-?blow\w*=>whistle|speak up|concern",
            r"focus groups?=>focus|group",
            r"\bapp\b(?! )|mobile app|apps\b=>app\b|apps|digital|online|phone",
            r"newsletters?|bulletins?=>newsletter|bulletin|communicat",
            r"leaflets?|posters?|booklets?=>leaflet|poster|booklet|guide|information|print",
            r"social media|Facebook|Instagram|Tik ?Tok=>social media|facebook|instagram|online|tik",
        ),
    ),
    # Where people live
    (
        r"\baccommodation\b|\bhous(?:e|es|ing)\b|\b(?:housed|placed)\b(?! (?:in|at) )|\bplacements?\b",
        (
            r"hostels?=>hostel|homeless",
            r"refuges?=>refuge",
            r"hotels?|bed and breakfasts?|B&Bs?=>hotel|bed and breakfast|B&B|emergency|temporary|unsuitable",
            r"caravans?=>caravan",
            r"residential schools?=>resident|school",
            r"secure (?:homes?|units?|accommodation|placements?|children['’]s homes?)=>secure|welfare",
            r"semi-independent|supported accommodation=>semi-?independent|supported|16",
            r"care homes?|nursing homes?=>care home|nursing|resident",
            r"sheltered housing|extra care=>shelter|extra care",
            r"shared lives=>shared",
        ),
    ),
    # Rooms and grounds
    (
        r"",
        (
            r"kitchens?=>kitchen|cook|food|meal|cater",
            r"gym\w*=>gym|fitness|exercise|sport",
            r"librar(?:y|ies)=>librar|book",
            r"gardens?=>garden|outdoor|ground|outside",
            r"chapel|prayer room|mosque=>chapel|pray|mosque|faith|worship|multi-faith",
            r"visits hall|visiting room=>visit",
            r"playgrounds?=>play|yard|outdoor|outside",
            r"canteen|dining (?:room|hall)=>canteen|dining|eat|meal|food|lunch",
            r"laundry=>laund|wash|clothes",
            r"sports hall|swimming pool|pool=>sport|swim|pool|gym",
            r"car parks?|parking=>park",
        ),
    ),
    # Dangers of a building
    (
        r"\bsafety\b(?! nets?)|\bcomplian|\bchecks?\b",
        (
            r"gas\b=>gas\b|boiler|heat",
            r"asbestos",
            r"legionella|water safety=>legion|water",
            r"fire safety|fire risk\w*|fire doors|fire alarms?=>fire|alarm",
            r"mould|damp=>mould|damp|condens",
            r"cladding",
            r"pests?|rats?\b|mice|cockroaches=>pest|rat|mice|vermin|infest|cockroach",
        ),
    ),
    # Money
    (
        r"\bfinanc|\bbudget",
        (
            r"borrow\w*|loans?=>borrow|loan|debt",
            r"reserves=>reserve",
            r"overspend\w*|overspent=>over-?sp|over budget|deficit|exceed|more than",
            r"debts?|owe[sd]?|arrears=>debt|owe|arrear",
            r"fined?|fines=>fine|penalt",
        ),
    ),
    # What care leavers are given or get paid
    (
        r"\bcare leavers['’] offer\b|\bfinancial support\b|\bbenefits\b",
        (
            r"council tax=>council tax|tax",
            r"bus pass(?:es)?|travel (?:pass|card|warrant)\w*|free travel|rail ?cards?=>bus|travel|rail|transport|train",
            r"laptops?|wi-?fi|broadband|data\b(?= (?:plan|package))=>laptop|wi-?fi|internet|digital|IT\b|comput|device|data|phone",
            r"driving lessons?|learn to drive=>driv",
            r"passports?=>passport|identi|document|travel",
            r"national insurance=>national insurance|NI\b|identi|document",
            r"birth certificates?=>birth certif|identi|document",
            r"setting[- ]up (?:home )?(?:grant|allowance)|leaving care grant=>setting|grant|allowance|home",
            r"dental (?:care|treatment|costs?|charges?)=>dent|teeth",
            r"glasses|eye tests?=>glasses|eye|optic",
            r"prescriptions?=>prescri",
            r"rent guarant\w+|deposits?=>rent|guarant|deposit|tenan",
            r"TV licen[cs]e\w*",
        ),
    ),
    # Transport
    (
        r"\btransport",
        (
            r"trains\b|railway|train (?:fare|ticket|station)s?=>rail|trains\b|train (?:fare|ticket|station)",
            r"taxis?|cabs?=>tax|cab",
            r"mini-?bus(?:es)?=>minibus",
        ),
    ),
    # Alcohol, tobacco and drugs
    (
        r"\bsubstance",
        (
            r"alcohol|drink(?:ing)?\b|drunk\w*=>alcohol|drink|drunk",
            r"vap(?:e|es|ing)=>vap|smok",
            r"cannabis=>cannab|drug",
            r"spice\b|psychoactive=>spice|psychoactive|drug",
            r"heroin|opiates?|methadone=>heroin|opiate|methadone|drug|treatment",
        ),
    ),
)
