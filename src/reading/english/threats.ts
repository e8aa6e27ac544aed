/** Threats, marks, stalking and hints of it. Follows the rules of `violence`. */
export const threats = `pretend|pretending to|im|be asleep|sleeping|sleep
inside me
took|takes|pull off|the condom|off
OTHER|who sit|sits|sat|park|wait|stand|watch|hang ~outside|window|gate|everywhere
stalk*|stalker
OTHER follow|track|trace me|us|my
keeps|kept|constantly following|turning me|up
restraining|molestation order
OTHER spit|spat|piss|urinat ~me
OTHER hit|swing|swung|throw|threw|flip|punch|kick|smash ~at|table|plate|cup|wall|door|phone|glass|chair|hole|dinner|tv
flinch|cower|duck|brac ~when|every|OTHER|for
OTHER|lad|guy|and threw|slam|push|shov|drag|knock|throw me|us against|down|across|onto|into|by|through|up the|a|my|wall|stairs|floor|steps|hair
who|man|bloke|lad|someone frightens|scares|terrifies|intimidates me
OTHER did|does|do something|things|stuff to me
cut|pulled|smash phone|line|wifi|internet
jump|freez|froze|tens & door|key|garage|gate|tyres|truck|footsteps
swung|swing|lash|lung|goes|went|came|comes at|out|for me
the|his|dads belt .|out|again|off|when|if|comes|came|is|he
drags|shoves|pushes|grabs|pins|spits|pinches|burns|throws|whips|bites me out|by|around|about|down|against|so|if|when|.|to
plate|glass|cup|dinner|bottle|mug|chair|knife ~wall|past|missed|at =my|the|head|me|wall
follow me home|from|round|around|everywhere|off
when ~door shut|closes|closed|shuts
only time|day|hour|place ~OTHER NT
NT listen for OTHER|footsteps|key
told by OTHER what|who
what i can|must|may wear|eat|weigh|spend
AFRAID ~going|go|coming|come|being|getting home
threw|throw|pour|tip|splash ~boiling|scalding|bleach|kettle
gun|knife|rifle in house|home ~OTHER
rent|moved|mov|bought ~flat|house|street ~opposite|behind|next|near
put me in hospital|ground|coma
she|he scratches|bites|spits|slaps|kicks|shoves|pinches|punches
lash|hit|lashing out
by hair|throat|neck|ear|collar
get|got|getting hit|beaten|smacked|slapped if|when|for|every|with
pour|flush|hid|hide|threw|bin|tip|crush ~insulin|medication|tablets|medicine|pills|meds down|away|in
if|cant|NT he|she|cant|have have|cant me nobody|no|noone|then
owe|debt & knees|round|lads|threat|kill|hurt|legs|bloke
polo|sleeves|makeup & knows|hide|bruis|heat|summer|degrees|marks|cover|neck
chang ~locks
set up my|this phone|computer|laptop
broke|broken|dislocat ~jaw|nose|wrist|arm|rib|finger last|year|when|moving|and|once|because|before
NT =let|allow =me ~lock|door|bathroom|close
lock & food|cupboard|fridge|bathroom|bedroom
stitches & OTHER
OTHER threw|throws|hurl ~head|me|wall|forehead
OTHER hold|push|put|grab|twist|pull|bend|slam =my =BONE|hair|chest|wrist|breast
my =ribs
OTHER cut|cuts|shave|cutting my hair
rough with|when|handl|hand me|when|dressing|washing
nobody|noone would|will|wont believe me
tyres|tires & let|slash|down
send him|her|them photo|picture|video|proof|location
had me by hair|throat|neck|arm
marks =last|on|stay|fade
OTHER =gets|get|got|comes =in|into =bed
been|was|get|got =dragg|beaten|choked|slapped|strangled|burned|locked|starved
OTHER =drives|drive|drove =fast|angry|really|at
wants|keep =me =stuck|locked|home|inside
OTHER ~discipline|punish|lesson
forced =to =hand|give|sign|beg|sleep|have
without =check|listen|flinch|look ~behind|key|door|over|phone
FRIGHT ~OTHER ~CUE
OTHER ~CUE ~FRIGHT
hiding|running|escap =from =my =ex|husband|wife|dad|partner|boyfriend|family|brother|son|stepdad
OTHER ~HIT ~me|us =and|with|when|for|again|if|because|until|every
i =hide =when|in|until|upstairs
AFRAID ~say =no
OTHER|boss|man|guy ~touch|rub|grab ~my =waist|leg|thigh|breast|chest|body|arm|hair|face
do =whatever =he|she|they
AFRAID|NT ~alone =with =OTHER|my
NT allow ~see|speak|visit|call|meet|talk =PERSON|my
stand|stands|stood =over =me
NT let =have ~key|money|phone|card|friends|job|food
kept =in =house|room|basement
watch =me =shower|undress|sleep|dress|bathe|change
himself =against|on|inside =me
NT let ~speak|talk =to
`;
