"""Of crimes, courts and custody, what reports tell apart by name, and of the harm done: a kind each, for qa/checks/neighbours.py."""

LAW = (
    # Crimes
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
    # What becomes of a suspect
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
    # Courts
    (
        r"\bcourts?\b(?<!court)",
        (
            r"magistrates?=>magistrat",
            r"crown court=>crown",
            r"youth court=>youth",
            r"county court=>county",
        ),
    ),
    # Orders
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
    # Prison and probation
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
    # What officers carry
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
    # Harm, and what children and adults are at risk of
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
    # Casualties
    (
        r"\bcasualt|\bharm",
        (
            r"injur(?:y|ed|ies)=>injur|hurt|wound",
            r"died|deaths?|killed|fatalit\w+=>died|death|kill|fatal|lost (?:his|her|their) li",
        ),
    ),
    # Notices that a fire service serves
    (
        r"",
        (
            r"enforcement notices?=>enforc",
            r"prohibition notices?=>prohibit",
            r"alteration notices?=>alterat",
        ),
    ),
)
