/** What goes with harm to others: weapons, plans, revenge, harm already done. Follows the rules of `harmOthers`. */
export const deeds = `have|got|bought|buy|own =petrol|machete|gun|rifle|shotgun|knife|hammer|bat!
carry|keep|kept|bring|brought|sleep|slept|load|oil|cleaned|sharpen|hide|hid|reach|grab|pick|hold|held|walk|order|pull|rais|lift|point|swing|swung|aim ~WEAPON
revenge
know|found|got THEM address|route|routine
list ~people|names|kids|who|them ~deserv|die|pay|hurt|shot|kill|get|school|wrong
make|made OTHER|THEM pay|bleed|suffer|beg|cry|hurt|scream|sorry
wont|NT stop til|until OTHER|FOLK
get|got away with murder|killing|it id|i|and
FEAR|AFRAID ~what i|id|ill|im ~do|capabl
FEAR myself
what =i|id|ill|im =do|did|doing =to =FOLK
close|closer|came|nearly|almost|inches|inch|moment ~BLOW =FOLK
shoot|shot|bomb|blow|attack|burn up|down|at|the|my|our|this|whole school|place|office|college|church|mosque|building|work|house|shop|club|uni|ward
run|ran|knock THEM over|down
push|shov|throw|threw ~FOLK under|off|front|tracks|platform|train|balcony|stairs|window|out|down|into|over|against
platform|tracks|train|balcony & push|shov ~FOLK
what if|about i gave|give|push|let|stab|hit|drop|held|hold|did|put|just THEM|all|double|extra|hard|it
WANT ~while|when|til OTHER sleep|asleep|alone|back
hand|fist|fingers|arm ~round|around|on|at|over THEM|OTHER throat|neck|mouth|nose
BLOW OTHER|THEM BONE
BONE broken|smashed|snapped|kicked
BLOW the shit|hell|crap|life|living
want|wana|wish|hope|urge|need|id|itch|desperate|like|love|longing|dying|tempted|drive|wanting|desire ~BLOW =FOLK
thoughts|thought|thinking|think|images|image|pictures|dream|fantas*|imagin|pictur|visions|flashes|ideas|obsess*|plan|plans|planning|planned|urges|compulsion|voice|rehears|ways ~BLOW FOLK
thoughts|thought|thinking|think|images|image|pictures|dream|fantas*|imagin|visions|flashes|ideas|obsess*|planning|urges|compulsion|rehears|wanting|want ~killing|murder|stabbing|strangling|shooting|hurting|beating|drowning|suffocating|poisoning|harming|burning
FEAR|AFRAID|worry|might|could|may|nearly|almost|will|gonna|going|ill|shall|swear|promise|ready|capable|bout|next ~BLOW =FOLK
rough|cruel|violent|physical|abusive with|to|toward|towards FOLK|kids|children|resident|patient
rais|lift|lay|rose my hand|hands|fist
urge|thoughts|touch|sexual ~children|kids|minors
wish|hop|want|pray|love ~OTHER|FOLK would|to|be|were|was|just die|dead|drop|suffer|crash|choke
what =id|ill|i =do =to =FOLK|THEM
pillow & face|breath*|press|hold|thought|smother|mum|dad
hand|fist ~round|around|on|over my FOLK throat|neck|mouth
`;
