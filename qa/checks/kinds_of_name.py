"""What a question for who, which body, a name or a place asks for, and what a text that answers must hold: a line each, for qa/checks/kinds.py."""

from ..english.kind_words import ACTOR, ANYBODY, ASKS_NAME, COMES, MONTHS, NAME, NAMES_BODY, PAYING, PERSON, ROLE, SITES, UNSETTLED

_FROM = (
    r"(?<!distance )(?<!away )(?<!far )(?<!support )(?<!benefit )(?<!benefits )(?<!feedback )\bfrom\b"
    r"|\b(?:born|brought|recruited|gr[eo]wn? up)\b|\b(?:countr|overseas|abroad|national(?!ly))"
)
_WHO_WRITES = (
    r"^(?:and |so )?(?:who|which (?:officer|manager|person|worker|department)) (?:writes?|wrote|draws? up|drew up|drafts?|drafted|prepares?"
    r"|prepared)\b(?! (?:back|to)\b)(?!.* for (?:adult|independ|leav"
    r"|living|life|work|adopti|school|court|parent|university|\w+ing\b))"
)

NAMES = (
    # Who designed a house did not build it.
    (r"^(?:and |so )?who (?:built|constructed)\b(?! up\b)", r"\b(?:buil[dt]|construct|erect|contract|develop)"),
    # A place that a report is on is no country.
    (
        r"^(?:and |so )?(?:which|what) (?:other )?countr(?:y|ies)\b",
        r"\b(?:afghan|iran|iraq|sudan|eritre|syria|vietnam|albani|ukrain|pol(?:and|ish)|roman|ethiop|somal|kurd|chin|pakist|bangladesh|india|nigeri"
        r"|kenya|africa|asia"
        r"|countr|libya|egypt|turk|russia|hong kong|franc|french|spain|span|ital|german|gree|zimbabw|ghana|austral|ireland|irish|scot|wales|welsh|england"
        r"|america|canad|zealand|overseas|abroad|europe|sri lanka|nepal|philippin|jamaic|caribbean|bulgari|hungar|kosovo|jordan|leban|mali\b|gambia|guinea"
        r"|congo|chad|yemen)",
    ),
    (
        r"^(?:and |so )?(?:which|what) (?:social work |practice |new )*(?:model|approach|practice framework|software|case(?: management)? system"
        r"|assessment tool|risk tool)(?: of [\w ]+?)? (?:is|are|does|do|did|has|have|was|were)\b(?! (?:it|the [\w ]+) (?:like|good|working|effective))",
        r"(?-i:(?<=[\w,;:’”'‘“(–] )[A-Z][a-z]+)|[‘“]|-based|-informed|systemic|restorative|relational|strength|trauma|solution|motivat|attachment|outcome"
        r"|whole|famil|(?-i:[A-Z]{3,})",
    ),
    (
        r"^(?:and |so )?who (?:does|did|do|carries out|carry out|conducts|undertakes|completes|holds) .*\binterviews?\b",
        r"interview|RHI|return|talk|convers|done by",
    ),
    (r"^(?:and |so )?who (?:does|did|do|carries out|carry out|conducts|undertakes|completes) .*\baudits?\b", r"audit|quality|dip|sampl|moderat"),
    (r"\b(?:which|what) (?:other )?(?:universit(?:y|ies)|languages?|countr(?:y|ies))\b", r"(?-i:(?<=[\w,;:’”'(–] )[A-Z][a-z]+)"),
    # That something is in four languages does not say in which.
    (
        r"\b(?:which|what) languages?\b(?! (?:needs?|barriers?|used|is used|do (?:they|workers|reports)|that))",
        r"\b(?:english|polish|arabic|urdu|romanian|punjabi|bengali|somali|welsh|french|spanish|kurdish|sorani|pashto|dari|farsi|tigrinya|vietnamese|albanian"
        r"|ukrainian|portuguese|lithuanian|hindi|gujarati|chinese|mandarin|cantonese|turkish|russian|slovak|czech|hungarian|roma|bsl|sign|makaton|tamil"
        r"|yiddish|hebrew|italian|german|amharic|persian|swahili|bulgarian|lingala|igbo|yoruba|latvian|greek|nepali|japanese|korean|thai)\b",
    ),
    # What is done for all of a group says nothing of those of it who have children or are in prison.
    (
        r"\bcare[ -]?leavers? (?:who have (?:their own |young )?|with )(?:kids|children|babies|a baby|a child)\b",
        r"parent|child|bab|mother|father|pregnan",
    ),
    (
        r"\bcare[ -]?leavers? (?:who are )?(?:in|leaving|released from) (?:prison|custody|jail)\b",
        r"prison|custod|offend|remand|jail|youth justice",
    ),
    # The front page names who led the inspection, and nobody else.
    (
        r"^(?=.*\b(?:inspectors?|inspection team)\b).*\b(?:who else|(?:apart|aside) from|besides|other than"
        r"|(?:names? of|name|who (?:are|were)) the (?:[\w-]+ ){0,3}inspectors)\b",
        r"\blead inspectors\b|\bteam (?:of|consist\w*|inspectors?)\b|\binspectors (?:were|are)\b|\binspectors?:.*\binspectors?:",
    ),
    (
        r"^(?:and |so )?who (?:was|were|ran|led|managed|chaired|headed|did (?:the|that|his|her|their) (?:job|role))\b"
        r"(?: (?!child|children\b)[\w'’-]+){0,5}?"
        r" before(?: (?:(?-i:[A-Z])|her|him|them|that|the (?:person|new|current|present)).*)?\W*$",
        r"\b(?:before|previous\w*|former\w*|retired|predecessor|interim|took over from|replac\w+|succeed\w*|until|left|resign\w*|departure)\b",
    ),
    (
        r"^(?:and |so )?(?:where|which (?:country|countries|area|town|place)s?) (?:do|does|did|have|has) .*\b"
        r"(?:children|kids|young people|babies|carers|adopters|staff|workers|families|refugees|asylum seekers|directors|managers|leaders)\b"
        r"(?!.*\bnow\b).*\b(?:come|came) from\W*$",
        _FROM,
    ),
    (
        r"^(?:and |so )?where (?:do|does|did|have|has|will|would|can) .*\b(?:get|gets|got|find|finds|recruit|recruits|take|takes|draw|draws) "
        r"(?:(?:its|their|the|new|all) )*(?:(?:foster|agency|social|care|support) )?(?:children|young people|carers|adopters|staff|workers|families|residents"
        r"|tenants|patients|pupils|volunteers) from\W*$",
        rf"{_FROM}|\brecruit|\bagenc(?:y|ies)\b|\bstudents?\b|\bapprentic|\b(?:train|gr[eo]w)s? its own\b|\blive (?:in|local)|\blocal people\b",
    ),
    # That there is a board, and panels besides to take part in, does not say who comes to it.
    (
        r"^(?:and |so )?who (?:attends|comes to|goes to) (?:the |this |that |their |its )?(?:[\w'’-]+ ){0,4}(?:board|panel|committee|partnership)(?:['’]s"
        r" meetings)?\W*$",
        rf"{COMES}[^.]*\b(?:board|panel|committee|partnership)|\b(?:board|panel|committee|partnership|it|they|which|this)\b[^.]*{COMES}",
    ),
    # That there is a board does not say who sits on it.
    (
        r"^(?:and |so )?who(?:'s| is| are| sits?| serves?)(?: else)? on (?:the |this |that |its |their )?"
        r"(?:[\w'’-]+ ){0,4}(?:board|panel|committee|group|forum|council|partnership)\W*$",
        r"\b(?:attend\w*|(?<!panel )(?<!board )(?<!committee )members?|membership|consist\w*|made up of|compris\w*|represent\w*|involv\w*|includ\w*"
        r"|br(?:ing|ings|ought) together|sits?"
        r"|join\w*|chaired (?:by|with)|participa\w+|role (?:in|on))\b",
    ),
    (
        r"^(?:and |so )?who(?:'s| is| are| sits?)(?: else)? on (?!.*\b(?:lists?|plans?|registers?)\b)(?!(?:an?|the (?:edge|phone|list|case|team|way"
        r"|other))\b|\w+\W*$|(?:call|duty|hand|site"
        r"|plans?)\b)[\w'’ -]+\W*$",
        r"\b(?:attend\w*|members?|membership|consist\w*|made up of|compris\w*"
        r"|represent\w*|involv\w*|includ\w*|br(?:ing|ings|ought) together|sits?|join\w*|chaired (?:by|with)|participa\w+|role (?:in|on))\b",
    ),
    (
        rf"^(?:and |so )?who(?:'s| is| are)? {PAYING}\b",
        r"\b(?:fund|pay|paid|financ|invest|money|grant|commission|contribut|cost|charg|budget|fee|rent|meet)|£",
    ),
    (
        r"^(?:and |so )?who (?:carried out|did|conducted|undertook)\b.*\b(?:review|assessment|audit|evaluation|survey)\b",
        rf"\bby\b|{PERSON}|\b(?:inspectors?|consultan\w+|authority|council|partners?|university|colleagues?|auditors?|reviewers?|board|agency|company|person)\b"
        r"|\b(?:managers|leaders|workers|staff|practitioners|officers)(?: \w+ly)? (?:carr(?:y|ied) out|completed?|undert[ao]\w+|conduct(?:ed)?"
        r"|audit(?:ed)?|review(?:ed)?)\b"
        r"|\bneighbouring (?:county|borough|city)\b"
        r"|(?-i:\b[A-Z][A-Z0-9]{2,}\b)",
    ),
    (
        r"^(?:so |and )?who(?:['’]?s| is| was| has been| were)(?: now| currently| still| at present)? (?:(?:the|its|their|brought in|appointed|made"
        r"|hired|named|recruited) )"
        r"(?:as )?(?:the |a |an )?"
        rf"(?!{ANYBODY})(?:[a-z’'-]+ ){{0,4}}{ROLE}\b|\bnames? (?:of )?the (?:[a-z’'-]+ ){{0,3}}{ROLE}\b(?!['’]s\b(?! names?\b))"
        rf"|^what(?: is|['’]?s) (?:the|its) (?:[a-z’'-]+ ){{0,4}}(?:{ROLE}|chair) (?:called|named)\b"
        r"|\bnames? of the (?:[a-z’'-]+ ){0,4}chair\b"
        rf"|^(?:so |and )?what(?: is| was| are|['’]?s) (?:(?:the|its|their|that|this) )?(?:[a-z’'-]+ ){{0,4}}{ROLE}s?['’]?s? names?\W*$",
        PERSON,
    ),
    (
        rf"^(?:and |so )?where(?: is| are|['’]?s) (?:the|its|their|all the) (?:[\w’'-]+ ){{0,5}}?(?:{SITES})(?: (?:based|located|situated|now))*\W*$"
        r"|^(?:and |so )?where (?:is|are) (?-i:[A-Z])[\w'’-]*(?: (?:of |the )?(?-i:[A-Z])[\w'’-]*)*\W*$"
        r"|^(?:and |so )?where (?:is|are|does|do|was) .* (?:based|located|held|run|meet|situated)\W*$"
        r"|^(?:and |so )?where (?:was|were|did) .* (?:started|start|tried|opened|open|launched|piloted)\W*$"
        rf"|^(?:and |so )?where (?:is|are|will|would) (?:the|its|their|this|that|these|those|any) (?:[\w’'-]+ ){{0,5}}?(?:{SITES})"
        r" (?:be|going to be|going|going to (?:open|go)|be (?:built|sited|opened)"
        r"|(?:going )?(?:to be )?(?:being )?(?:built|sited|opened|opening|open))\W*$",
        r"\b(?:in|at|near|within|outside|across|under|beside|opposite|next to)"
        rf" (?!(?:{MONTHS})\b)(?!(?:the |an? )?(?-i:[A-Z][\w-]+ ){{1,3}}(?:board|panel|forum|group|committee|council|partnership|programme)\b)"
        rf"(?:the |an? |its |their )?(?:[\w-]+ ){{0,2}}(?:(?-i:[A-Z])|{SITES}"
        r"|town|city|borough|county|district|region|north|south|east|west|localit|communit|area|building|street)"
        r"|\b(?:located|co-located|based|housed|situated|online|virtual|moved (?:in)?to)"
        r"|\b(?:meets?|held|run)\b[^.;]{0,20} (?:in|at) (?:the|an?) (?!(?:spring|summer|autumn|winter|morning|afternoon|evening|week|month|end|time"
        r"|moment)\b)\w"
        rf"|{UNSETTLED}",
    ),
    (r"\bby name\b", NAME),
    (
        r"^(?:and |so )?who (?:employs|employed|hires|hired|recruits|recruited)\b",
        r"\b(?:employ|hir(?:e|ing)|recruit|commission|run by|contract|works? for|appoint|council|authority|trust|charity|agency|company|college|school"
        r"|provid)",
    ),
    (
        r"\bwhich (?:other |local |neighbouring |two |three |police |fire )*(?:town|city|forces?|stations?|courts?|prisons?|compan(?:y|ies)|firms?"
        r"|hospitals?|trust"
        r"|business(?:es)?)"
        r"(?= (?:is|are|was|were|has|have|did|does|do|will|can|helps?|supports?|runs?|provides?|works?|chairs?|leads?)\b|\W*$)",
        rf"(?-i:{NAMES_BODY})|\b(?:in|from|of|at) the (?:north|south|east|west|[\w-]+ (?:division|district|area|town))",
    ),
    (
        r"^(?:and |so )?which (?:[\w-]+ ){0,2}(?:homes?|providers?|schools?|colleges?|hospitals?) (?:is|are|was|were|do|does|did|has|have) (?:[\w-]+ ){0,5}"
        r"(?:used|using|use|run|runs|named|go(?:es|ing)? to|went to|attend|placed in|living in|live in)\W*$",
        rf"(?-i:{NAMES_BODY})",
    ),
    (
        r"(?<!person )(?<!people )(?<!those )(?<!man )(?<!someone )\bwho(?:['’]?s)? (?:chairs|chaired|(?:is )?chairing|(?:is )?the (?:\w+ )?chair)\b",
        r"\bchaired (?:\w+ly )?by\b|(?<!independently )\b(?:(?<!chair )(?<!chair also )chairs(?= (?:the|this|that|an?|its|their|both|each|all|it|these)\b)|"
        r"chairing|co-chair(?:ed|ing|s(?= (?:the|this|an?)\b))|chair (?!of\b)(?:the )?(?:\w+ ){0,2}(?:meetings?|panels?|boards?|conferences?|reviews?))\b"
        r"|(?<!independently)-chaired\b|(?<!the )(?<!independent )(?<!appointed )(?<!new )(?<!current )(?<!interim )\bchair(?= of)|\bas (?:the |their "
        r"|its )?(?:[\w-]+ )?chairs?\b|\bindependent chair,? who\b|\bchair (?:them|it)\b"
        r"|\bchair(?:ed)?(?= (?:and|,)|, (?-i:[A-Z]))"
        r"|\bis (?:also )?(?:the )?(?:\w+ )?chair\b|\b(?:function|role|duty|duties) of (?:[\w-]+ ){0,3}chairs?\b"
        rf"|\b(?:led|headed|presid\w+|overse\w+|run by|(?:leads|heads) (?:the|this|its|that))\b|{PERSON}",
    ),
    # Nor does what a team does, or beside whom it sits, say who works in it.
    (
        r"^(?:and |so )?who(?: all| else)? works? (?:in|at|for) (?:the |this |that |their |its )?(?:[\w’'-]+ ){0,4}(?:team|service|hub"
        r"|unit|front door|MASH|MET)"
        r"s?\W*$",
        r"\b(?:staff\w*|workers?|workforce|practitioners?|officers?|professionals|specialists?|advis[eo]rs?|managers?|clinicians?|members?|police|health"
        r"|teachers?|nurses?|therapists?|psycholog\w+|mentors?|volunteers?|experts?|coordinators?|navigators?|IDVAs?|analysts?|partners?"
        r"|(?<!multi-)agenc\w+|representatives?"
        r"|consist\w*|compris\w*|made up of|employ\w*"
        r"|co-located (?:with|alongside))\b",
    ),
    # Nor does what is said of a thing say whose idea it was.
    (
        r"^(?:and |so |but )?whose idea\b",
        r"\b(?:ideas?|propos\w+|suggest\w+|introduc\w+|initiat\w+|devis\w+|design\w*|creat\w+|set up|launch\w*|develop\w*|deci\w+"
        r"|came up|br(?:ought|ing) in"
        r"|establish\w*|implement\w*|led by|driven by|ask\w*|request\w*|recommend\w*|start\w*|found(?:ed|er)\w*|commission\w*"
        r"|pioneer\w*|instigat\w*|champion\w*|invit\w*|wanted|call(?:s|ed)? for|came from)\b",
    ),
    # Nor does whom somebody helps say who trained them.
    (
        r"^(?:and |so )?who (?:trains|trained|is training)\b(?! (?:as|to|in|for)\b)",
        r"\b(?:train|t(?:ea|au)[cg]h|academy|course|induct|learn|coach|workshop|session|deliver|led by|tutor|instruct|qualif|prepar)",
    ),
    # Who works in a team does not run it.
    (
        r"^(?:and |so )?who(?: (?:runs|manages|leads|heads)|(?:['’]?s| is| was) (?:in charge of|running|leading|managing|heading(?: up)?))"
        r" (?:the |this |that |their |its )?(?:[\w’'-]+ ){0,4}(?:team|service|hub|unit|panel|scheme|programme|squad|project|front door|MASH)\b",
        rf"{PERSON}|\b(?:led|run|provided|delivered|managed|headed|commissioned|overseen|chaired) (?:\w+ )?by\b"
        r"|\b(?:manage(?:rs?|ment)|leader|head|council|authority|charity|trust|police|health|partnership|agency|coordinat\w+|commission\w+"
        r"|(?-i:[A-Z]\w+ [A-Z]\w+))\b|\b(?:runs|manages|leads)\b|\b(?:delivers|provides)(?= (?:the|this|its|it)\b)",
    ),
    (
        r"^(?:and |so )?who (?:runs|manages|leads|heads) (?:the )?(?-i:[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)\W*$",
        rf"{PERSON}|\b(?:led|run|provided|delivered|managed|headed|commissioned|overseen|chaired|hosted) (?:\w+ )?by\b"
        r"|\b(?:manager|leader|head|council|authority|charity|trust|police|health|partnership|agency|coordinat\w+|commission\w+)\b"
        r"|\b(?:runs?|manages|leads|delivers|provides|hosts)\b",
    ),
    (
        r"^(?:and |so )?who(?:m)? (?:do|does|did|are|is) .* work(?:s|ing)? (?:closely |together |jointly )*with\W*$",
        r"\b(?:with|alongside|jointly|together|between|partner\w*|multi-agency|colleagues)\b",
    ),
    (r"^(?:and |so )?which (?:[\w'’-]+ ){0,3}partner (?:has been \w+ing|works?|worked|helps?|helped|carried out|did|leads?|led)\b", NAMES_BODY),
    (
        r"^(?:and |so )?who (?:runs|leads|heads) (?:the |this |that |their |its )?(?:[\w’'-]+ ){0,4}board\b",
        rf"{PERSON}|\b(?:led|run|headed|overseen|chaired) (?:\w+ )?by\b|(?<!independently )\bchair\w*|\b(?:leads|heads)\b",
    ),
    (
        r"^(?:and |so )?(?:who|which (?:organi[sz]ation|company|agency|body|council)) (?:is|was|are) (?:the|its) (?:[\w-]+ ){0,4}partners?\W*$",
        rf"(?-i:{NAMES_BODY})",
    ),
    # "The contractor was late." does not say who that is.
    (
        r"^(?:and |so )?who(?:['’]?s| is| was| are| were) (?:the|its|their) (?:[\w-]+ ){0,3}(?:contractors?|providers?|suppliers?|charity|charities"
        r"|company|firm)\W*$",
        rf"(?-i:{NAMES_BODY})|\b(?:council|authority|trust|consortium|college|universit\w+|police|health board|charity (?:for|that)|agency|in-house)\b",
    ),
    # That it is done does not say who does it: "children are offered interviews".
    (
        r"^(?:and |so )?(?:who|which (?:team|service|unit|agency|workers?|staff|professionals?))"
        r" (?:(?:usually|normally|actually|generally|really) )?(?:(?:does|did) (?:the|their|these|its|those) (?:[\w’'-]+ ){0,3}?"
        r"(?:interview|check|visit|assessment|review|training|work|plan|report|audit|test)s?\b|(?:carri(?:es|ed) out|conduct(?:s|ed)|undertakes|undertook"
        r"|complete[sd]|holds|held|makes|made|gives|gave|offer(?:s|ed)|provide[sd]|handle[sd]|deals with|talk(?:s|ed) to|speaks to|sits down with"
        r"|interview(?:s|ed)|check(?:s|ed)|visit(?:s|ed)|looks after|looks at|oversees|review(?:s|ed)|moderate[sd]|audit(?:s|ed)|supervise[sd]"
        r"|scrutinise[sd]|approve[sd]|decide[sd]|helps|support(?:s|ed)|trains|trained"
        r"|monitor(?:s|ed)|take[sn]|took|respond(?:s|ed)|screen(?:s|ed)|assess(?:es|ed)|meets)\b)",
        ACTOR,
    ),
    # What a visit by inspectors found does not say who led it.
    (
        r"^(?:and |so )?who (?:led|carried out|conducted|did|ran|undertook|made) (?:the |this |that |its |their )?(?:[\w'’-]+ ){0,4}(?:visit|inspection)\b",
        rf"\b(?:inspectors?|HMI|ofsted|CQC|by)\b|{PERSON}",
    ),
    # Nor what somebody does, to whom they report, nor that something is accredited, by whom.
    (
        r"^(?:and |so )?who(?:m)? (?:do|does|did) .*\breports? to\W*$",
        r"\b(?:report(?:s|ed|ing)? (?:directly )?to|accountable|answers? to|line[- ]managed|managed by|responsible to)\b",
    ),
    (r"^(?:and |so )?who (?:accredits?|accredited|certifies|certified)\b", r"\b(?:accredit|approv|certif|recogni|award|by the\b)"),
    # Nor does what is said of a thing say who praised it.
    (
        r"^(?:and |so )?who (?:has|have|had) (?:\w+ly )?(?:recogni[sz]ed|praised|critici[sz]ed|welcomed|noticed)\b",
        r"\b(?:recogni|prais|critici|acknowledg|welcom|comment|report|told|sa(?:id|y)|identif|feedback|compliment|sp[oe]|positive|notic|award|highlight|describ"
        r"|confirm|commend|rais|concern|valu|apprecia|view|impress|found|note)",
    ),
    # Nor that it is written, who writes it.
    (
        _WHO_WRITES,
        rf"{ACTOR}|\b(?:children|young people|pupils) (?:\w+ )?(?:wr[oi]t|dr[ae]w|prepar|produc|creat|design|develop|made|help)",
    ),
    # Who did one thing to it is not who did another.
    (
        _WHO_WRITES,
        r"\b(?:writ|wrote|draw|drew|draft|prepar|produc|devis|develop|compil|undertak|complet|creat|design|author|responsib"
        r"|(?<!reviewed )(?<!checked )(?<!approved )(?<!audited )(?<!agreed )by (?:the|their|an?)\b)",
    ),
    (
        r"^(?:and |so )?who (?:approves?|approved|signs? off|signed off|agrees)\b",
        r"\b(?:approv|sign|agree|ratif|endors|overs[ei]|decid|decision|panel|authoris|responsib)",
    ),
    (
        r"^(?:and |so )?which (?:programme|scheme|project|charity) (?!is\b|are\b|was\b)\w",
        r"\b(?:programme|scheme|project|charit|pilot|initiative|model)|(?-i:(?<=[a-z,‘“'] )[A-Z][a-z]+ [A-Z])|[‘“]"
        r"|(?-i:\b[A-Z][a-z]+[’']s (?=[A-Z]|[a-z]*[^s\W] )|\bBarnardo|\bNSPCC\b|\bNYAS\b)",
    ),
    # Who held a post is not who holds it.
    (
        rf"^(?:and |so )?who(?:'s| is) (?:the|its|their) (?!(?:former|previous|last|old|ex)\b)(?:[a-z’'-]+ ){{0,4}}{ROLE}\b",
        rf"^(?!.*\b(?:former|previous|outgoing|retired)\b (?:[\w’'-]+ ){{0,4}}{ROLE}\b)|\b(?:new|current|present|now|appointed|joined)\b",
    ),
    # "The deputy mayor is the lead member for children." tells who that is.
    (
        r"^(?:so |and )?who(?:'s| is| was) the lead member\b",
        rf"^(?=.*\b(?:member|cabinet|portfolio)\b).*{PERSON}|\bis (?:also )?(?:the |[\w’']+['’]s )(?:\w+ )?lead member\b"
        r"|\blead member(?: for [\w’' ]+?)? is (?:also )?(?:the|a|an) (?:\w+ )?(?:leader|mayor|councillor|chair)\b",
    ),
    (ASKS_NAME.pattern, NAME),
    # How those are chosen who do something.
    (
        r"^(?:and |so )?how (?:is|are|was|were|do|does|did)\b.*\b(?:chosen|selected|picked|elected|choose|select|pick)\W*$",
        r"\b(?:cho[os]|select|pick|elect|appoint|nominat|recruit|volunteer|decid|criteri|interview|match|vot|assess|priorit|identif|panel)",
    ),
)
