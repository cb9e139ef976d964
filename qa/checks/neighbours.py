"""What reports tell apart by name, many of a kind: burglary and fraud, nurses and solicitors, a bus pass and driving lessons.

"How many burglaries were solved?" is not told by a text that names stalking, has no word of burglary and none of crimes as such. It only ever speaks
against a text. Of the 36,894 labelled questions with an answer it rules out what answers none (`python -m pytest tests/test_another.py`).
"""

import re
from dataclasses import dataclass
from functools import lru_cache

# Of each kind: what tells of all of it, and what is told apart, each as a question or a text names it, and behind "=>" what else tells of it.
_KINDS = (
    (
        r"\bcrimes?\b|\boffen[cd]|\bthefts?\b(?! of)",
        (
            r"burglar\w*|break-?ins?=>broken into|dwelling",
            r"shoplift\w*|retail (?:theft|crime)=>\bshops?\b|retail|store",
            r"(?:car|vehicle|van) (?:theft|crime)s?|theft of (?:cars|vehicles)|stolen (?:cars|vehicles)=>\b(?:cars?|vehicles?)\b",
            r"robber\w*|muggings?=>robb",
            r"rapes?\b|rapists?=>sexual",
            r"stalk\w*",
            r"frauds?\b|scams?=>fraud|econom|financ|scam",
            r"arson\w*=>fire",
            r"hate (?:crimes?|incidents?)=>hate|racis|homophob",
            r"knife (?:crimes?|attacks?)|stabbings?=>kni[fv]|blade|weapon|violen",
            r"drug (?:dealing|dealers|offences)|county lines=>drug|county line",
            r"murders?|homicides?|manslaughter=>kill|death",
            r"anti-?social behaviour|ASB=>anti-?social|ASB|nuisance|disorder",
            r"rural crimes?|farm thefts?=>rural|farm",
            r"cyber\w*|online (?:abuse|crime|fraud|offences)=>online|cyber|internet|digital",
            r"modern slavery|trafficking=>slave|traffick",
            r"sexual (?:offences|assaults?|violence)=>sex|rape",
            r"bike theft|bicycle theft|stolen bikes=>bicycl|bike",
            r"domestic (?:abuse|violence)=>domestic|partner|abus",
            r"vandalism|criminal damage=>damage|vandal",
        ),
    ),
    (
        r"\boutcomes?\b|justice|court",
        (
            r"arrest\w*=>arrest|custody|detain",
            r"charged with|charges brought|(?:led|lead) to a charge|suspects? charged=>charg|prosecut",
            r"convict\w*|found guilty=>convict|guilty|sentenc",
            r"cautions?|cautioned=>caution",
            r"sentenced|sentences? (?:passed|handed)=>sentenc|prison|order|custod",
            r"bailed|on bail|police bail=>bail",
        ),
    ),
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
    (
        r"\bequipment\b",
        (
            r"tasers?",
            r"batons?",
            r"drones?",
            r"body[- ]worn (?:video|cameras?)|bodycams?=>body-?worn|camera|footage|video",
            r"handcuffs?=>cuff|restrain",
            r"guns?|firearms?=>gun|firearm|armed",
            r"spit (?:hoods|guards)=>spit",
            r"helicopters?=>helicopter|air ",
            r"police dogs?|dogs?=>dog|canine",
            r"PAVA|pepper spray=>PAVA|spray",
            r"breathing apparatus=>breathing|BA\b",
            r"defibrillators?=>defib",
        ),
    ),
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
    (
        r"\borders\b",
        (
            r"interim care orders?=>interim",
            r"supervision orders?=>supervision order",
            r"special guardianship orders?|SGOs?=>special guard|SGO",
            r"placement orders?=>placement order|adopt",
            r"adoption orders?=>adopt",
            r"emergency protection orders?|EPOs?=>emergency|EPO|protection",
            r"deprivation of liberty|DoLS?=>depriv|liberty|DoL",
            r"child arrangements? orders?=>arrangement",
            r"community orders?=>community",
            r"suspended sentence=>suspended",
            r"referral orders?=>referral",
            r"youth rehabilitation orders?=>rehabil",
            r"eviction orders?|possession orders?=>evict|possess",
            r"stalking (?:protection )?orders?=>stalk",
            r"non-molestation=>molest",
            r"criminal behaviour orders?=>behaviour",
        ),
    ),
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
    (
        r"\bharm\b|\brisks?\b|\bexploit|\babuse",
        (
            r"radicali[sz]\w+|extremis\w+|Prevent\b=>radical|extrem|prevent|terror",
            r"FGM|female genital mutilation=>FGM|mutilat|honour",
            r"forced marriages?=>marriage|honour",
            r"honour[- ]based=>honour",
            r"bull(?:y|ied|ying)=>bull",
            r"self-?harm\w*=>self-?harm|suicid|mental",
            r"suicid\w+=>suicid|self-?harm|death",
            r"online (?:safety|abuse|harm|grooming|risks?)=>online|internet|digital|social media",
            r"sexual abuse|sexually abused=>sex",
            r"physical abuse|physically abused|hitting|smacking=>physical|hit|injur|assault",
            r"emotional abuse|emotionally abused=>emotion",
            r"trafficking|modern slavery=>traffick|slave",
            r"serious youth violence|knife=>violen|kni|weapon|gang",
        ),
    ),
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
    (
        r"\bforce\b|\bincidents?\b|\bviolence\b",
        (
            r"restrain\w*=>restrain|force|physical",
            r"escapes?|escaped|absconds?=>escape|abscond",
            r"suicides?|self-inflicted deaths?=>suicid|self-inflicted|death|died|took (?:his|their|her) own",
            r"self-?harm=>self-?harm",
            r"assaults?=>assault|violen|attack|fight",
            r"drug tests?|drug testing=>test|drug",
            r"parole=>parole|releas",
            r"release on temporary licence|ROTL=>licence|ROTL|temporary|releas",
            r"recalls?|recalled=>recall|return",
            r"unpaid work|community payback=>unpaid|payback",
            r"approved premises|bail hostels?=>approved|premises|hostel",
            r"pre-sentence reports?=>report|pre-sentence|court",
        ),
    ),
    (
        r"\bcourts?\b(?<!court)",
        (
            r"magistrates?=>magistrat",
            r"crown court=>crown",
            r"youth court=>youth",
            r"county court=>county",
        ),
    ),
    (
        r"\btransport",
        (
            r"trains\b|railway|train (?:fare|ticket|station)s?=>rail|trains\b|train (?:fare|ticket|station)",
            r"taxis?|cabs?=>tax|cab",
            r"mini-?bus(?:es)?=>minibus",
        ),
    ),
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
    (
        r"",
        (
            r"enforcement notices?=>enforc",
            r"prohibition notices?=>prohibit",
            r"alteration notices?=>alterat",
        ),
    ),
    (
        r"\bcasualt|\bharm",
        (
            r"injur(?:y|ed|ies)=>injur|hurt|wound",
            r"died|deaths?|killed|fatalit\w+=>died|death|kill|fatal|lost (?:his|her|their) li",
        ),
    ),
    (
        r"\bmisconduct\b",
        (
            r"(?:was|were|been|is|are) suspended=>suspen",
            r"(?:was|were|been|is|are) (?:dismissed|sacked)|lost (?:his|her|their) jobs?=>dismiss|sack|lost",
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class _Member:
    """One of a kind: how it is named, and what a text has that tells of it."""

    named: re.Pattern[str]
    told: re.Pattern[str]


def _member(forms: str) -> _Member:
    named, _, told = forms.partition("=>")
    named = rf"\b(?:{named})(?:\b|(?<=\W))"
    return _Member(re.compile(named, re.IGNORECASE), re.compile(rf"{named}|\b(?:{told})" if told else named, re.IGNORECASE))


_OF_KIND = tuple((re.compile(of_all, re.IGNORECASE) if of_all else None, tuple(map(_member, members))) for of_all, members in _KINDS)


def of_neighbour(question: str, text: str) -> bool:
    """Whether the text names others of a kind than the one that the question names: `of_neighbour("Do nurses visit?", "Dentists visit.")`."""
    return any(
        not own.told.search(text) and not (of_all and of_all.search(text)) and any(other.named.search(text) for other in others)
        for of_all, own, others in _asked(question)
    )


@lru_cache(maxsize=8)  # one question is held against some twenty texts
def _asked(question: str) -> tuple[tuple[re.Pattern[str] | None, _Member, tuple[_Member, ...]], ...]:
    """Return what tells of all, the one that is named and the others, of each kind of which the question names just one."""
    found = []
    for of_all, members in _OF_KIND:
        named = [member for member in members if member.named.search(question)]
        if len(named) == 1:
            found.append((of_all, named[0], tuple(member for member in members if member is not named[0])))
    return tuple(found)
