"""Whether what would be quoted tells of another plan, post, group, age or holder of a post than the question asks about.

"Pathway plans are reviewed twice a year." does not say how often education, health and care plans are. It is a rule for the few kinds of thing that
inspection reports tell apart by name, and only ever speaks against a text that names another of the kind and has no word of the one asked about.
Of the 36,844 labelled questions with an answer it rules out what answers three (`python -m pytest tests/test_another.py`).
"""

import re

from data import Paragraph
from index.lexical import stems

from .counted import NUMBER
from .kind_words import JOINS
from .views import done_by_others, of_others_view

# Each kind of plan: what it is called before "plan" or alone, and what else a text that tells of it may say.
_PLANS = (
    ("pathway", "", "pathway"),
    (r"education,? health,? and (?:social )?care|ehc", "EHCPs?", "education|ehc|send"),
    (r"personal education", "PEPs?", "education|pep"),
    (r"child(?:ren)?[- ]protection", "CPPs?", "protection|safety"),
    (r"child(?:ren)?[- ]in[- ]need", "", "in[- ]need"),
    (r"(?<!health and )(?<!social )(?<!leaving )(?<!leaving-)care", "", "care plan"),
    (r"early help", "", "early"),
    (r"personal development", "", "development"),
    (r"permanence|permanency", "", "permanen"),
    (r"transition", "", "transition"),
    (r"placement", "", "placement"),
    (r"contingency", "", "contingen"),
    (r"(?<!ward )(?<!school )improvement", "", "improv"),
    (r"(?<!mental )(?<!education, )health", "", "health|medical"),
)
_OF_PLANS = tuple(
    (re.compile(rf"\b(?:(?:{name})s? (?:\([^)]*\) )?plans?{f'|{alone}' if alone else ''})\b", re.IGNORECASE), re.compile(rf"\b(?:{said})", re.IGNORECASE))
    for name, alone, said in _PLANS
)
# "Few plans include a contingency plan": a part of them, and no other plan.
_PART_OF_PLAN = re.compile(
    r"\bplans? (?:(?:do|did|does) not |(?:\w+ ){0,2})(?:includ\w+|contain\w*|have|has|had|lack\w*|set out|feature)"
    r" (?:[\w-]+ ){0,5}contingency plan(?:s|ning)?\b",
    re.IGNORECASE,
)
_GRADED = r"(?:graded|rated|assessed|classed|flagged)(?: as)?(?: being)?(?: at| a)?"
# What a question names, what else of the kind a text may tell of instead, and what a text has that tells of the first.
_SET_APART = tuple(
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
        (r"^(?!.*\b(?:foster|permanence)).*\badoption (?:panel|service|team)s?\b", r"\bfostering (?:panel|service|team)", r"\badopt|permanence|\bpanels\b"),
        (r"^(?!.*\badopt).*\bfostering (?:panel|service|team)s?\b", r"\badoption (?:panel|service|team|agency)", r"\b(?:foster|carer|panels\b)"),
        (
            r"^(?!.*\b(?:newly|NQSW|ASYE|less|care experienced|new to|lived)\b).*(?<![-\w])experienced (?:social )?(?:workers?|staff|practitioners?)\b",
            r"\bnewly[- ]qualified\b|\bNQSW|\bASYE|\b(?:assessed|assisted) and supported year\b",
            r"(?<![-\w])(?<!less )experienced\b|\binexperienc|\b(?:all|senior|advanced|consultant|both|establish\w+)\b",
        ),
        (
            r"^(?!.*\b(?:only|just|not|or|and|once|older|teen\w*|adolescen\w*|brothers?|sisters?|siblings?|born|had|having|parents?|mothers?|mums?|dads?|adopt\w*"
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
        # What becomes of incidents graded medium says nothing of those graded low.
        *(
            (
                rf"^(?!.*\b(?:{others})\b).*(?:\b{_GRADED} {level}\b|\b{level}[- ](?:risk|graded|priority)\b)",
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
            r"\badult|\b18\b|\b(?:staff|people|parents|carers|residents|workers|householders|tenants)\b",
        ),
        (r"\b(?:SEND?COs?|special educational needs co-?ordinators?)\b", r"\bcase ?workers?\b", r"\bSEND?COs?\b|co-?ordinator"),
        # Posts that nobody holds do not say how many are held.
        (
            r"^(?:and |so )?how many\b(?!.*\b(?:vacan\w+|unfilled|empty)\b).*\b(?:employ(?:s|ed)?|in post)\W*$",
            r"\b(?:vacant|vacanc\w+|unfilled)\b",
            r"\bemploy|\bin post\b|\b(?:has|have|there are) (?:\w+ )?\d|\bstaff|\bfilled\b|\bestablish|\bfull-time|\bteam of\b|\brecruited\b"
            r"|\bappointed\b",
        ),
        # With whom it works well.
        (
            r"^(?:and |so )?(?:which|what|who|with (?:whom|which))\b(?!.*\b(?:strong|good)).*"
            r"\b(?:weak(?:er|est)?|poor(?:er|est)?|bad|worst) (?:working )?(?:partnerships?|relationships?|links|partners?)\b",
            r"\b(?:strong|effective|good|well[- ]developed)\b",
            r"n['’]t\b|\b(?:not|no|few|but|however|although|though|yet|despite|while|weak|poor|variab|inconsist|lack|limit|less|need|must|fail|concern|challeng"
            r"|improv|still|only|mixed)",
        ),
    )
)
# Inspections and reviews, as they are called and as a text may name them: what was said at one was not said at another.
_EVENTS = tuple(
    tuple(re.compile(rf"\b(?:{form})", re.IGNORECASE) for form in forms)
    for forms in (
        (r"peer (?:review|challenge)s?\b", "peer|LGA|Local Government Association"),
        (r"JTAIs?\b|joint (?:area )?targeted (?:area )?inspections?\b", "JTAI|joint|targeted"),
        (r"focused visits?\b", "visit|focused"),
        (r"monitoring visits?\b", "visit|monitoring"),
        (r"SIF\b|single inspection framework\b", "SIF|inspection"),
        (r"serious case reviews?\b", "serious|reviews?|SCRs?|LCSPRs?"),
    )
)
# Those of whom it is asked whether they have something done to them or have it not: "who have been housed", "who have not been housed".
_DONE_OR_NOT = re.compile(
    r"\b(?:who|that|which) (?:have|has|had|are|were|is|was|do|did|does)(?P<not> not| never|n['’]t)? (?:(?:yet|already|been|being) )*"
    r"(?P<done>[a-z]+(?:ed|en|ght|wn))\b",
    re.IGNORECASE,
)
_NO = re.compile(r"n['’]t\b|\b(?:not|never|no|without|un\w+|few|none|other|rest|only)\b", re.IGNORECASE)
# Of those of one job: that others leave says nothing of them.
_STAFFING_OF = re.compile(
    r"\b(?:turnover|vacanc(?:y|ies)|retention|sickness)(?: (?:rates?|levels?))? (?:among|amongst|of|for|in) (?:the |its |their )?(?:[\w-]+ ){0,2}?"
    r"(?P<job>psychologist|nurse|therapist|teacher|caseworker|firefighter|health visitor|foster carer|adviser|paramedic|doctor|planner|tutor|lecturer)s\b",
    re.IGNORECASE,
)
_POSTS = re.compile(r"\bhow many (?P<kind>(?:[a-z'’-]+ ){1,4})posts\b", re.IGNORECASE)
_COUNTED_POSTS = re.compile(rf"{NUMBER.pattern} (?:(?!(?-i:[A-Z]{{2}}))[a-z'’-]+ ){{1,4}}posts\b", re.IGNORECASE)
_ANY_POST = frozenset(stems("extra additional more new other further own different of the its their local vacant empty unfilled permanent social work worker"))
_RISEN = re.compile(
    r"\b(?:numbers? of|(?:more|fewer)) (?:the )?"
    r"(?P<whom>foster carers?|foster families|adopters|special guardians|apprentic\w+|homeless [\w-]+)\b",
    re.IGNORECASE,
)
_MOVES = re.compile(
    r"\b(?:ris(?:en|ing)|rose|gone (?:up|down)|go(?:ing)? (?:up|down)|gr[eo]w\w*|increas\w+|fall\w*|fell|come down|dropp?\w*|reduc\w+)\b", re.IGNORECASE
)
_OF_ADVISERS = r"assistant|advis|personal a|Y?PAs?\b|leaving care|care leaver"
# Whom a question is about, and what else a text that tells of them may call them.
_GROUPS = {
    "adopters": "adopt",
    "foster carers": "foster|carer",
    "special guardians": "guardian",
    "kinship carers": "kin|famil|relative|connected|friend|guardian",
    "social workers": "social work|staff|worker|practitioner|workforce",
    "independent reviewing officers": "reviewing|iro",
    "teachers": "teacher|school",
    "birth parents": "parent|famil|mother|father|mum|dad",
    "parents": "parent|famil|mother|father|mum|dad",
    "personal assistants": _OF_ADVISERS,
    "personal advisers": _OF_ADVISERS,
    "residential staff": "resident|home|staff",
    "early help workers": "early help|famil",
    "family support workers": "famil|support",
    "managers": "manage|leader|supervis",
    "iros": "iro|reviewing",
}
_ABOUT_GROUP = re.compile(
    rf"^(?:so |and )?(?:(?:what|how|why|when|where) )?(?:are|do|does|have|did|were|can|will) (?:all |the |most |any )*({'|'.join(_GROUPS)})\b"
    rf"|^(?:all |the |most )*({'|'.join(_GROUPS)}) (?:have|has|are|get|do|can|will)\b",
    re.IGNORECASE,
)
_OPENS_WITH_GROUP = re.compile(
    rf"^(?:\w+, )?(?:case ?loads (?:for|of) )?(?:all |most |some |the |many |new )*(?:{'|'.join(_GROUPS)}|care leavers)\b(?!['’])", re.IGNORECASE
)
# Whose caseloads a question asks about; where it joins them with others, what is told may be of these.
_CASELOADS = re.compile(r"\b(?:case|work) ?loads?\b|\btoo many cases\b", re.IGNORECASE)
_WHOSE = tuple(
    (re.compile(rf"\b(?:{asked})\b", re.IGNORECASE), re.compile(rf"\b(?:{_GROUPS[group]})", re.IGNORECASE))
    for asked, group in (
        ("IROs?|independent reviewing officers?", "iros"),
        ("personal advis[eo]rs?|personal assistants?|Y?PAs?", "personal advisers"),
        ("managers?", "managers"),
    )
)
# Whose supervision it asks about, and whose a text may tell of: "supervision for many workers is irregular" is none of managers.
_SUPERVISED = re.compile(r"\bsupervis", re.IGNORECASE)
_GETS_SUPERVISION = re.compile(
    r"^(?:so |and )?(?:how (?:often|well|much|regularly) )?(?:are|is|do|does|did|have|has|were) (?:the |all |most |any |their |its )*"
    r"(?P<whom>(?:team |senior |service |frontline )*managers?|IROs?|(?:independent )?reviewing officers?|personal (?:advis[eo]rs?|assistants?)|foster carers?)"
    r" (?:(?:all|ever|actually|really|still|always|regularly|properly|well) )*(?:get|getting|receiv\w+|have|had|given|offered|being|supervised)\b(?! to\b)"
    r"(?!.* (?:give|provide|record|do) )",
    re.IGNORECASE,
)
_SUPERVISES = re.compile(
    r"\bsupervision (?:of|for|with) (?:many |some |most |all |the |their |these |those |newly qualified |frontline )*"
    r"(?:(?:social )?workers?|practitioners)\b"
    r"|\b(?:social )?workers (?:\w+ )?(?:receive|reported receiving|get|have|do not receive|are) (?:[\w-]+ ){0,4}supervis",
    re.IGNORECASE,
)
_SUPERVISED_TOO = {"iro": "iro|reviewing", "officer": "iro|reviewing", "manager": "managers|leader|(?<!team )manager", "carer": "foster|carer"}
# "Managers deliver regular supervision": whom, goes without saying.
_GIVE_SUPERVISION = re.compile(
    r"(?:(?:all|most|team|senior|frontline) )*managers\b[^.;]*\b(?:provid|deliver|giv|offer|hold|carry out|us)\w*\b[^.;]*\bsupervision\b(?! (?:of|for"
    r"|to)\b)",
    re.IGNORECASE,
)
# Posts that one holds: as a question names it, and as a text does; and what is said of whoever comes to one or goes.
_HELD = (
    ("leader of the council|council leader", "leader"),
    ("chief executive", "chief executive|CEO"),
    ("lead member", "lead member"),
    ("(?:the|a|new|former|previous|independent|current|interim) chair(?! of governors)", "chair"),
    ("director of children['’]?s services|DCS", "director|DCS"),
    ("principal social worker", "principal social worker|PSW"),
)
_HELD_POSTS = tuple(tuple(re.compile(rf"\b(?:{form})", re.IGNORECASE) for form in forms) for forms in _HELD)
# "Who is the director?", of "a former director of children's services, Una Orr".
_ASKS_HOLDER = re.compile(
    r"(?:and |so )?(?:who(?:['’]?s| is)|what(?:['’]?s| is) the (?:full )?name of|name) (?!.*\b(?:former|previous|last|old|before)\b)", re.IGNORECASE
)
_ONCE_HELD = r"\b(?:former|previous|retired|outgoing|ex)[- ](?:[\w'’-]+ )?"
_WHO = re.compile(r"(?:and |so )?who\b", re.IGNORECASE)  # whoever came may have come from another post
_COMES_OR_GOES = re.compile(
    r"\b(?:left|leav(?:e|es|ing)|resign\w*|retir\w*|start(?:ed|s)?|joined|appointed|t(?:ake|ook) (?:up (?:the )?post|over)|replaced|arrived|depart\w*)\b",
    re.IGNORECASE,
)
_LEAVES = re.compile(r"\b(?:children|kids|they) (?:\w+ )?(?:leave|leaving|left) care\b", re.IGNORECASE)
_ENTERS = re.compile(r"\b(?:com\w+|came|enter\w*|tak\w+|brought) (?:in)?to care\b", re.IGNORECASE)
_LEFT = re.compile(r"leav|left|home|return|independ|adult|ceas|exit|18|discharg", re.IGNORECASE)
# "18-year-olds", "aged 16 to 18"; "up to the age of 25" is a limit, and no age of theirs.
_AGES = re.compile(
    r"(?<!over )(?<!under )\b(\d\d?)(?:-?(?: to | and | or |[-–])(\d\d?))?[- ]years?[- ]olds?\b|\baged (\d\d?)(?: (?:to|and|or) (\d\d?))?\b", re.IGNORECASE
)
_OVER, _UNDER = (
    re.compile(
        rf"\b(?:{before})(?: the age of)? (\d\d)\b(?!%|,| per)|\b(\d\d)s? (?:and|or) (?:{behind})\b|\b{word}[- ](\d\d)s\b",
        re.IGNORECASE,
    )
    for word, before, behind in (
        ("over", "over|above|older than|aged over|past|beyond|after|more than", "over|older|above"),
        ("under", "under|below|younger than|aged under", "under|younger|below"),
    )
)
_DENIES = re.compile(r"n['’]t\b|\b(?:why|how come|not|no|nothing|never|only)\b", re.IGNORECASE)
_STRATEGY = re.compile(
    r"\b(workforce|sufficiency|early help|corporate parenting|participation|recruitment|retention|placement|neglect|housing|commissioning|domestic abuse"
    r"|adoption|exploitation|mental health|homelessness|prevention|permanence|inclusion|SEND|improvement|learning|communication) strateg(?:y|ies)\b",
    re.IGNORECASE,
)
_AUDIT_OF = re.compile(r"\baudit(?:s|ing)? (?:of|on|into) (?:the |its |their |work (?:with|on|in) )*(?P<what>[\w'’-]+(?: [\w'’-]+){0,2})", re.IGNORECASE)
_ANY_WORK = frozenset(stems("work case cases casework practice files file records social workers children child"))
# What some councils call the one others call the other; but how carers are recruited is no plan for the workforce.
_SAME_STRATEGY = (frozenset({"placement", "sufficiency"}), frozenset({"recruitment", "retention", "workforce"}))
_OF_CARERS_TOO = re.compile(r"\b(?:foster|carers?|adopt)", re.IGNORECASE)
_FORMER = re.compile(
    r"^(?!.*\b(?:since|replac\w+|succe\w+|after|now|new)\b).*\b(?:previous|former|last|outgoing|old) (?:[a-z'’]+ ){0,3}?"
    r"(?:director|DCS|leader|chief executive|head)\b",
    re.IGNORECASE,
)
_NEW_ONE = re.compile(r"\b(?:new(?:ly appointed)?|appoint\w+(?: of)?(?: an?)?(?: new)?)\b", re.IGNORECASE)
_ONE_BEFORE = re.compile(r"\b(?:previous\w*|former\w*|outgoing|predecessor|left|resign\w*|retire\w*|depart\w*|stepped down|interim)\b", re.IGNORECASE)


# "Who chairs the housing committee?", and another's chair who attends it: "Its chair, Una Orr, attends the housing committee."
_ASKS_CHAIR = re.compile(
    r"^(?:and |so )?who(?: (?:chairs|chaired)|(?:['’]s| is| was) (?:the )?(?:\w+ )?chair of) (?:the |this |its |their )?(?P<kind>(?:[\w’'-]+ ){0,4}?)"
    r"(?P<body>board|panel|committee|partnership|forum|group)\b",
    re.IGNORECASE,
)
_ATTENDS = r"\bchair\b[^.;]{0,60}?\b(?:attends?|sits? on|reports? to|is a member of|speaks? (?:at|to)|joins?)\b[^.;]{0,60}?\b"

# The two parts that Ofsted's reports have, those whom a question names of each, and the words by which a paragraph in the other is of them.
_IN_NEED = re.compile(r"\bchild(?:ren)?[- ]in[- ]need\b|\bCIN\b|\bchild protection (?:plans?|reviews?|conferences?|visits?)\b", re.IGNORECASE)
_TELLS_IN_NEED = re.compile(r"\bin[- ]need\b|\bCIN\b|protection|\bsection 47\b", re.IGNORECASE)
_IN_CARE = re.compile(r"\b(?:children|kids|those) in care\b|\blooked[- ]after (?:children|kids)\b|\bchildren looked after\b|\bcare leavers?\b", re.IGNORECASE)
_TELLS_IN_CARE = re.compile(r"\bcare\b|looked[- ]after|foster|placement|adopt|\bhomes?\b|accommodat", re.IGNORECASE)
_OF_HELP, _OF_CARE = re.compile(r"\bhelp and protection\b", re.IGNORECASE), re.compile(r"\b(?:in care|looked after|care leavers)\b", re.IGNORECASE)


_OF_CHILDREN_IN_CARE = re.compile(
    r"^(?!.*\b(?:leav\w*|left|care[- ]experienced|1[6-9]|2[0-5]|adults?|both)\b).*\b(?:(?:children|kids|those|teenagers|youngsters) in (?:foster |local"
    r" authority )?care|looked[- ]after (?:children|kids)|children looked after|foster children)\b",
    re.IGNORECASE,
)
_PART_ON_LEAVERS = re.compile(r"^(?!.*(?:in care|looked after)).*care leavers", re.IGNORECASE)
_TELLS_OF_CHILDREN = re.compile(
    r"\bchild|\bkids\b|pupil|\bin care\b|looked[- ]after|foster|\bteenage|\bsiblings?|\bbrothers|\bsisters|\bbab(?:y|ies)|\bvirtual|\bplacement|\badopt"
    r"|\badolescen",
    re.IGNORECASE,
)


_OF_CARERS = re.compile(
    r"^(?!.*\b(?:leav\w*|left|care[- ]experienced|young people|adults?|both)\b)"
    r".*\b(?:foster(?:ing)? (?:carers?|famil(?:y|ies)|parents?|households?)|adopters|adoptive parents)\b",
    re.IGNORECASE,
)
_TELLS_OF_CARERS = re.compile(r"foster|carers?\b|famil|household|placement|parent|adopt|stay(?:ing)? (?:put|close)", re.IGNORECASE)


def of_leavers_alone(question: str, paragraph: Paragraph) -> bool:
    """Whether the paragraph stands in the part on care leavers, has no word of children, and the question is of children in care.

    Or it has no word of carers and their homes, and the question is of these.
    """
    if not _PART_ON_LEAVERS.search(paragraph.section):
        return False
    if _OF_CARERS.search(question) and not JOINS.search(question):
        return not _TELLS_OF_CARERS.search(paragraph.text)
    return bool(_OF_CHILDREN_IN_CARE.search(question)) and not _TELLS_OF_CHILDREN.search(paragraph.text)


# "What did the focused visit find?", and what came after it: "Since the focused visit, the director has won the confidence of staff."
_VISIT = r"(?:focused|monitoring|assurance)(?: assurance)? visits?"
_FOUND_AT_VISIT = re.compile(
    rf"^(?:and |so )?what (?:did|was|were|problems|weaknesses)\b(?!.*\b(?:since|after|before|following|changed|happened)\b)(?=.*\b(?:find|found|identif\w+"
    rf"|conclude\w*|say|said|see|seen|highlight\w*|report\w*)\b).*\b{_VISIT}",
    re.IGNORECASE,
)
_SINCE_VISIT = re.compile(
    rf"\b(?:since|following|until|after|before) (?:the|this|that|its|their|our|an|ofsted['’]?s?) (?:[\w'’-]+ ){{0,3}}?{_VISIT}"
    r"(?!,? (?:which|where|when|that|in which)\b)",
    re.IGNORECASE,
)
_OF_VISIT = re.compile(r"\bvisits?\b(?! to (?:children|families|see)\b)", re.IGNORECASE)


def of_after_visit(question: str, paragraph: Paragraph) -> bool:
    """Whether the question asks what a visit by inspectors found, and the paragraph only tells of what came after one or before."""
    if not _FOUND_AT_VISIT.match(question):
        return False
    rest = _SINCE_VISIT.sub(" ", paragraph.text)
    return rest != paragraph.text and not _OF_VISIT.search(rest)


def in_other_part(question: str, paragraph: Paragraph) -> bool:
    """Whether the paragraph stands in the part of the report on children in care, and the question is of those in need of help, or the other way round.

    Or it stands in the part on care leavers, and the question is of children in care.
    """
    if of_leavers_alone(question, paragraph):
        return True
    helps, cares = bool(_OF_HELP.search(paragraph.section)), bool(_OF_CARE.search(paragraph.section))
    if helps == cares:
        return False
    if helps:
        return bool(_IN_CARE.search(question)) and not (_IN_NEED.search(question) or _TELLS_IN_CARE.search(paragraph.text))
    return bool(_IN_NEED.search(question)) and not (_IN_CARE.search(question) or _TELLS_IN_NEED.search(paragraph.text))


def of_another(question: str, text: str) -> bool:
    """Whether the text tells of another of the kind that the question names: `of_another("Who reviews pathway plans?", "Early help plans are reviewed.")`."""
    return (
        _of_another_plan(question, text)
        or _of_other_posts(question, text)
        or _of_other_people(question, text)
        or _of_other_ages(question, text)
        or _of_another_post(question, text)
        or _of_another_chair(question, text)
        or _of_former_holder(question, text)
        or _of_another_strategy(question, text)
        or _of_another_event(question, text)
        or _of_another_audit(question, text)
        or _of_the_others(question, text)
        or _on_other_side_of_age(question, text)
        or _of_others_caseloads(question, text)
        or _of_others_supervision(question, text)
        or bool((staffing := _STAFFING_OF.search(question)) and not re.search(rf"\b{staffing['job']}", text, re.IGNORECASE) and not JOINS.search(question))
        or of_others_view(question, text)
        or done_by_others(question, text)
        or any(asked.search(question) and told.search(text) and not own.search(text) for asked, told, own in _SET_APART)
        or bool(_LEAVES.search(question) and _ENTERS.search(text) and not _LEFT.search(text))
        or bool(_FORMER.search(question) and _NEW_ONE.search(text) and not _ONE_BEFORE.search(text))
    )


def _of_another_plan(question: str, text: str) -> bool:
    asked = [said for name, said in _OF_PLANS if name.search(question)]
    text = _PART_OF_PLAN.sub("plans", text)
    told = any(name.search(text) for name, _ in _OF_PLANS)
    return bool(asked) and told and not any(said.search(text) for said in asked)


def _of_another_audit(question: str, text: str) -> bool:
    """Whether the question is of audits of one thing, and the text of audits of another and has no word of the one."""
    asked = _AUDIT_OF.search(question)
    what = frozenset(stems(asked["what"])) - _ANY_WORK if asked else frozenset()
    return bool(what) and _AUDIT_OF.search(text) is not None and what.isdisjoint(stems(text))


def _of_another_strategy(question: str, text: str) -> bool:
    asked, told = (frozenset(kind.lower() for kind in _STRATEGY.findall(one)) for one in (question, text))
    of_staff = not _OF_CARERS_TOO.search(f"{question} {text}")
    asked = asked.union(*(same for same in _SAME_STRATEGY if not asked.isdisjoint(same) and ("workforce" not in same or of_staff)))
    return bool(asked and told) and not any(kind in text.lower() for kind in asked)


def _of_another_event(question: str, text: str) -> bool:
    asked = [told for event, told in _EVENTS if event.search(question)]
    return bool(asked) and any(event.search(text) for event, _ in _EVENTS) and not any(told.search(text) for told in asked)


def _of_the_others(question: str, text: str) -> bool:
    """Whether the question is of those to whom something has been done, and the text of those to whom it has not alone, or the other way round."""
    asked = list(_DONE_OR_NOT.finditer(question))
    if len(asked) != 1 or _NO.search(question.replace(asked[0].group(), " ")):
        return False
    done = asked[0]["done"]
    if asked[0]["not"]:
        return any(of["done"] == done and not of["not"] for of in _DONE_OR_NOT.finditer(text)) and not _NO.search(text)
    told = re.findall(rf"\b{done}\b", text, re.IGNORECASE)
    denied = re.findall(rf"(?:\b(?:not|never|yet to be)|n['’]t)(?: (?:yet|been|being|be|always|currently))* {done}\b", text, re.IGNORECASE)
    return bool(told) and len(denied) == len(told)


def _on_other_side_of_age(question: str, text: str) -> bool:
    """Whether the question is of those over an age and the text of those under it alone, or the other way round."""
    if _DENIES.search(question):
        return False
    over, under = _bounds(_OVER, question), _bounds(_UNDER, question)
    of_under, of_over = _bounds(_UNDER, text) - _bounds(_OVER, text), _bounds(_OVER, text) - _bounds(_UNDER, text)
    return bool((over & of_under and not under) or (under & of_over and not over))


def _bounds(form: re.Pattern[str], text: str) -> set[str]:
    return {age for ages in form.findall(text) for age in ages if age}


def _of_another_chair(question: str, text: str) -> bool:
    """Whether the question asks who chairs a body, and the text has that only as one which the chair of another goes to."""
    asked = _ASKS_CHAIR.match(question)
    rest = re.sub(rf"{_ATTENDS}{asked['body']}\b", " ", text, flags=re.IGNORECASE) if asked else text
    if not asked or rest == text:
        return False
    kind, it = frozenset(stems(asked["kind"])), re.search(rf"(\b(?:the|that|this|its) )?\b{asked['body']}\b(?!['’]s chair)", rest, re.IGNORECASE)
    return it is None or (not it[1] and bool(kind) and kind.isdisjoint(stems(rest)))


def _of_others_caseloads(question: str, text: str) -> bool:
    if not (_CASELOADS.search(question) and _CASELOADS.search(text)) or JOINS.search(question):
        return False
    return any(asked.search(question) and not told.search(text) for asked, told in _WHOSE)


def _of_others_supervision(question: str, text: str) -> bool:
    """Whether the question is of those who are supervised, and the text tells of the supervision of social workers and has no word of them."""
    asked = _GETS_SUPERVISION.match(question) if _SUPERVISED.search(question) else None
    if not asked or not _SUPERVISES.search(text) or JOINS.search(question):
        return False
    word = asked["whom"].lower().split()[-1].removesuffix("s")
    return not re.search(rf"\b(?:{_SUPERVISED_TOO.get(word, 'advis|assistant|pa')})", text, re.IGNORECASE)


def _of_another_post(question: str, text: str) -> bool:
    if not _COMES_OR_GOES.search(question) or _WHO.match(question):
        return False
    own = [told for asked, told in _HELD_POSTS if asked.search(question)]
    return bool(own) and not any(told.search(text) for told in own) and any(told.search(text) for _, told in _HELD_POSTS)


def _of_former_holder(question: str, text: str) -> bool:
    """Whether the question asks who holds a post, and the text names it only of somebody who held one before."""
    for asked, told in _HELD_POSTS if _ASKS_HOLDER.match(question) else ():
        rest = re.sub(f"{_ONCE_HELD}(?:{told.pattern})", " ", text, flags=re.IGNORECASE) if asked.search(question) else text
        if rest != text and not told.search(rest):
            return True
    return False


def _of_other_posts(question: str, text: str) -> bool:
    asked = _POSTS.search(question)
    kind = frozenset(stems(asked["kind"])) - _ANY_POST if asked else frozenset()
    return bool(kind and _COUNTED_POSTS.search(text)) and kind.isdisjoint(stems(text))


def _of_other_people(question: str, text: str) -> bool:
    risen = _RISEN.search(question) if _MOVES.search(question) else None
    if risen:
        return frozenset(stems(risen["whom"].split()[0])).isdisjoint(stems(text))
    about = _ABOUT_GROUP.match(question)
    if about and _SUPERVISED.search(question) and _GIVE_SUPERVISION.match(text) and (about[1] or about[2]).lower() == "social workers":
        return False
    return bool(about and _OPENS_WITH_GROUP.match(text) and not re.search(rf"\b(?:{_GROUPS[(about[1] or about[2]).lower()]})", text, re.IGNORECASE))


def _of_other_ages(question: str, text: str) -> bool:
    asked, told = _ages(question), _ages(text)
    return bool(asked and told) and asked.isdisjoint(told) and not any(re.search(rf"\b{age}\b", text) for age in asked)


def _ages(text: str) -> frozenset[int]:
    """Return the ages that the text names, and those between where it names a range."""
    found: set[int] = set()
    for ages in _AGES.findall(text):
        ends = [int(age) for age in ages if age]
        found |= set(range(min(ends), max(ends) + 1))
    return frozenset(found)
