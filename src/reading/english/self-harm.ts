/** Hurting oneself on purpose. */
export const selfHarm = `
urges|sh|selfharm|sharpener|mutilat*
HARM|WOUND & SELVES
WOUND & LIMB
burn|beat|scratch|biting|carv|stab|dig|claw|pinch|slap|bash|bang|goug|pok|whip|punch ~my =own|FLESH
HARM|broke|break =my own FLESH
SHARP|HOT & FLESH|SELVES
knife|glass|pin|pins|iron|compass|ice ~my =LIMB|skin|own
blade|blades|razor|scalpel|sharp|scissors|cutter & HABIT|HIDES|took|us|thought|think|bin|throw|caught|desk|drawer|pocket|pillow
SORE & LIMB|HIDES|fresh|new|myself|sleeve|explain|HABIT|leaves|coming|old|jumper|reopen|hoodie|hand|under*|cover
CUTS & HABIT|TILL|since|when|thought|phase|WANT|more|free
the|my|no|of|from|about|with|just|only|its =cutting|burning|scratching|harming =.|,|is|isnt|and|has|but
i =cut =.|,|again|one|more|my|at|in|every|and|for|after|when|because|if|deep*|as|since|bc|cuz|cos|TILL|while|with|tonight|yesterday|last|sometimes|most|to|too|so|now
HABIT & harm|cut|bleed
carv|slic|scratch|cut ~lines|words
used =to =cut =.|,|as|when|and
urge|WANT|temptation & cut|sharp|burn|bleed|blade
WANT feel pain
self harm|injur*|hurt|inflict|mutilat*|punish
punish SELVES
out =on =my =own|FLESH
SELVES|FLESH & DELIB|bleed|blood
DELIB & hurt|burn|fall|bang|scald|broke|break|hot|pain|pick|injur*
TILL ~bleed|bled|blood|raw|bruis|skin|numb|hurts|burns
hurting|harming =my FLESH
the|my|these|old|NUM =scars!
blood & breath*|calm|relie*|quiet|watch|tissue|towel|blade|sleeve|draw|without
blood =on|over =the|my
pain & calm|comfort|release|distract|drown|deserve|punish|helps|clears|own
need|like|enjoy|love|miss =the =pain
long|short sleeve
sleeve|hoodie|jumper|leggings & HIDES|heat!|heatwave|summer|june|july|january|degree|under|beach|swim*|everyone
my =wrists|thighs|forearms|arms|legs & HIDES|again|react|mess|what
NOT ~HIDES ~my =arms|wrists|thighs|legs|forearms
on|to|into|across|down =my =thighs|thigh|wrist|wrists|forearm|forearms|hip
do|doing|did|done to =SELVES
do|doing|did|done to =my =own|FLESH
without|wo ~CUTS|SHARP|HOT|marking|bleed|blood
NOT us|touch|tak|put|reach ~knife|SHARP|HOT
not! =to want =to cut|harm|hurt
head & wall|desk|floor
headbutt|bang|punch|smash|slam my head|fist|knuckles|forehead|finger
punch|bang =the|a|my ~wall|door|mirror|brick
pick|rip|tear|bit|peel ~scab|stitches|cuticle|wound
own =hand|face|legs
stitches & again|SELVES|arm
hit my =leg|thigh|stomach|arm
hit my head on|against|with|until|again|.
elastic|rubber =band
swallow =things|objects|batteries|stuff|bleach|pins|glass
clean =from|of|for|NUM|since
weeks|months|days =clean|free|without
NUM|fresh|new|more =ones|one|mark|cuts!|scratches|scars!
not! ~for =attention
good|like|need|urge =to =hurt =me
little|small|shallow|deep =cuts!
slit my LIMB
with|the|a razor|scissors|blade
pull =out =my hair
pulling my hair
burn|bite|scratch|punch|claw BODY
cutting again|.|to|is|help|since|so
i =slice|harm|carve|burn|scratch|bite =.|,|when|again
last =cut
i go ~cut =.
scars|marks|wounds BODY
eczema|nosebleed|clumsy|clumsiness & tell|told|say|said
wear & healing|scars!|marks!
deeper =than =i|last|before
scald & bath|shower
scars! =from
NT|no =harm =contract
LIMB & stripes|mess|lines|tally|words|infected|raw|evidence|state
stick|stuck|push|jab|pok|put ~pin|needle|wire|staple|compass ~FLESH|SELVES
press|hold|held|stub ~cigarette|lighter|iron|cigs|fag|flame ~on|to|against =my
bit =my =own|arm|hand|lip|knuckles
my =PERSON found|find|saw|caught|notic|hid|hide|count|check ~razor|blade|scars!|cuts!|marks!|arms|wrists|knives|blood|bandag|burns!
ice ~salt|burn|numb|skin
urge|urges ~* ~SHARP|knife|HARM
SHARP ~* ~FLESH|SELVES
FLESH ~* ~SHARP
WOUND ~* ~thigh|wrist|forearm|SELVES
my =thighs|wrists|forearms|arms ~* ~HIDES|cuts!|marks!|burns!
did|doing|done =it =again|anymore
scrap ~knuckles|LIMB
my =arms|legs|wrists|thighs =are|look =covered|like|bad|full|ruined
hid|hide|hiding|get|use plasters
day|days|week|weeks ~not! CUTS
kit =hid|hidden
`;
