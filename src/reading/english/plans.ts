/** Plans, targets and hints of harm to others. Follows the rules of `harmOthers`. */
export const plans = `homicid*
theyll|hell|shell|make|made ~bleed|suffer|beg|scream
kill|kick|strangl|drown|hurt|hit ~cat|dog|puppy|pets|hamster|animal
hit|punch|slap|chok|strangl|stab|beat|batter|smack|headbut|bruis|kick|throttl|assault|rap|molest|threaten|tied|brain! =FOLK
kick|bash|beat|smash|stov|knock|rip|slit|twist|snap|chop FOLK ~BONE
bleach|poison|laxativ & tea|drink|food|dinner|soup|coffee|curry
lay|put|rais|lift my hand|hands|fist|fists
could kill|murder|strangl|throttl|swing FOLK|for
every|each bone
sort|sorting him|them|her out
remember my name
pillow & held|hold|stood|picked|took
CANT ~OTHER|FOLK ~without want|think|imagin|pictur
gave|giv FOLK all|double|extra of|his|her|the|dose
whats in my locker|bag|backpack|rucksack
deal with FOLK myself|my
rage goes|in|takes|comes to|my|over hands|arms|fists|me
drag FOLK ~hair|arm|stairs|floor
ram|plough|crash ~through|into FOLK
do|did|done it to FOLK
hold his|her|their|THEM head|face under|down
hunt|track down
get|gets|got whats|what coming|deserv
got|have the means
finish|bump|see|kill|pick =FOLK =off
beat|blow|chop|cut FOLK up
theyre|hes|shes|they|he|she|theyll|hell|shell gonna|going|will|pay pay|for for|it|this|what
use it|them|that|one|on on|FOLK FOLK|him
push me|someone|somebody too far
drove|swerv|veer|aim into|at|towards FOLK
on purpose & FOLK|child|driv|car
hit back hard|and|last|so
want FOLK ~dead
somebody|someone to do it
sacked|fired|bullied|cheated|humiliated|raped|dumped ~me & address|run|lives|walks|alone|knife|gun|petrol|follow|pay|sorry
pin|drag|trip|scald|burn|choke|whip|smother|drown|bit! =FOLK
WEAPON ~in ~bag|glovebox|boot|car|coat|locker|pocket|pillow|hand
carry|bring|brought|take|took|have|got|with ~OTHER ~gun|revolver|rifle|knife|shotgun|axe|bat!|machete
in =the =ground
close =to =running|driving|hitting|hurting|stabbing|punching|strangling|killing|doing
urge|impulse & FOLK
WEAPON & school|watch|ex|boss
pushed =FOLK|him ~went|fell|down|walked
hit|slap|smack|punch|kick|beat ~my FOLK
poison|murder|smother|suffocat|tortur =FOLK
run|ran =FOLK =off|over|down
columbine|homicid*|sharpen
sure ~OTHER|THEM =dies|dead|suffer|pay
list ~people|names|everyone|everybody|them ~who|that|i|id
imagin|pictur|thought|think|flash|fantas*|urge|want ~throw|push|drop|shov =FOLK ~out|down|off|under|into|window|wall|stairs
WANT ~FOLK|OTHER ~FATE
what ill|id|i do =to =FOLK
hands|fist|teeth|nails ~FOLK ~throat|neck|face|before
bought|ordered|pricing ~WEAPON
`;
