import type {Phrasebook} from './phrasebook.js';

/** What disclosures are said with in English. */
export const english: Phrasebook = {
  words: `
LITTLE to|be|a|an|the|is|am|are|was|were|been|being|just|even|really|so|very|that|thats|this|i|im|ive|id|ill|u|of|in|at|on|would|could|will|have|had|has|got|do|did|about|abt|for|with|and|n|it|its|like|actually|honestly|literally|genuinely|all|too|also|as|always|often|sometimes|there|back|by|or|much|bit|lot|than|then|up|out|from|such|kinda|kind|sort|going|go|get|getting|own|most|only|my|his|her|their|our|your|probably|maybe|pretty|how|quite|simply|constantly|keep|keeps|few|couple|two|three|four|five|six|whole|again|down|off|into
NOT not|never|no|dont|doesnt|didnt|wont|wouldnt|isnt|arent|wasnt|werent|havent|hasnt|hadnt|aint|neither|nor|without|none
SURE only|just|sure|know|knowing|stop|joking|kidding|lie|lying|help|felt|understand|because|bc|care
BUT but|though|although|now|yet|except|until|till
I i|im|ive|id|u|he|she|they
ME i|im|ive|id|ill|me|my|myself|mine|we
OTHER he|hes|hed|she|shes|shed|they|theyre|him|her|PERSON
PERSON husband*|wife*|hubby|partner*|ex|boyfriend*|girlfriend*|bf|gf|fiance*|missus|mum*|mom*|mother*|dad*|father*|parent*|brother*|sister*|bro|sis|son|sons|daughter*|child*|kid|kids|boy|eldest|stepdad|stepson|stepdaughter|uncle*|aunt*|cousin*|nephew*|niece*|gran*|nan|nana|in-laws|inlaws|laws|boss|manager|supervisor|colleague*|coach|carer|landlord|flatmate*|roommate*|housemate*|neighbour*|neighbor*|friend*|mate|bestie|teacher*|teenager|stepfather|stepmom|stepmum|student*|classmate*|resident|patient*
THEM him|her|them|someone|somebody|people|ppl|person|everyone|strangers|man|men|woman|women|girl|boy|worker|PERSON|other|others
SELF himself|herself|themself|themselves|theirself|hisself
STILL still|again|lately|recently|tonight|today
WANT want|wants|wanted|wanting|wana|wish*|wishing|hope|hopes|hoped|hoping|pray*|rather|love|like|dream*|fantasi*|urge*|think|thinking|thinkin|thinks|thought|thoughts|idea*|imagin*|pictur*|plan|planning|plans|consider*|contemplat*|tempt*|feel|feelin|feeling|need|needed|crav*|deserve*|ideation|beg*|better|preoccupied|wondering|try|trying|obsess*
DIE die|dieing|dying|dead|death|dies|died|unalive*|not exist|stop existing|never wake|not wake|not alive|not here|not around|disappear*|vanish*|never born|never been born|kill me|under the ground
OWN kms|killmyself|kill* myself|kill* me self|end* my life|end* my own life|finish* my life|tak* my life|took my life|tak* my own life|end* myself|hang* myself|shoot* myself|shot myself|drown* myself|unaliv* myself|top* myself|off* myself|do* myself in|done away with myself|did away with myself|do* away with myself|slit* my wrist*|suicid*|overdos* on purpose|commit suicide|ctb
LIVE live|living|alive|exist*|life|wake|waking|stay|born|going on|go on|carry* on|continu*|keep going|be here|earth
GO going|gona|guna|about to|intend*|decided|ready to|ill|will
HARM cut*|burn*|hurt*|harm*|scratch*|hit*|punch*|slic*|bit*|bang*|injur*|carv*|stab*|slash*|punish*|mutilat*
BODY arm*|wrist*|leg|legs|thigh*|skin|hips|head|face|body|finger*|stomach|hand|hands|palms|flesh|hair|knuckles
KILL kill*|murder*|strangl*|stab*|shoot|shooting|hurt|hurting|harm*|beat|beating|punch*|smash*|attack*|chok*|poison*|burn|burning|destroy*|end|batter|push|hit|hitting|throttl*|slap|shake
FEAR scared|afraid|frighten*|worri*|terrified|terrif*|fear|petrified
MEANS pill|pills|tablet*|rope|noose|gun|rifle|shotgun|pistol|razor*|blade*|meds|medication|petrol
PHONE phone|bank|card|money|wages|salary|passport|document*|pension|keys|messages|texts|email*|account
HIT hit|hits|hitting|beat*|punch*|kick*|slap*|chok*|strangl*|shov*|pushes|pushed|pushing|rap*|grab*|drag*|pin*|bit|bites|biting|spat|spit*|hurts|hurting|attack*|abus*|forc*|batter*|touches|touched|touching|molest*|stalk*|assault*|pulls|burnt|burns|threaten*
DRINK drink*|drank|vodka|whisk*|wine|gin|rum|rums|beer*|booze|alcohol|cider|sherry|spirits
DRUG coke|cocaine|meth|heroin|fentanyl|ket|ketamine|xanax|valium|opioid*|oxy*|codeine|mdma|crack|thc|weed|painkiller*|drug*|speed|pot
BABY baby|newborn|infant
`,
  rules: {
    suicide: `
WANT DIE
OWN
NOT|cant WANT|see|keep|bear|do LIVE
if i DIE|gone|wasnt|werent
DIE anymore
better|easier|happier|lighter|relieved|simpler|easy _ without me|DIE|gone
better off dead
better|easier|happier _ i wasnt|werent
life insurance
to|a burden|drain to|on
point|reason|nothing|purpose|worth LIVE
whats point|the point of me|it|anything|any
not LIVE worth
whats the point
god|lord take* me
WANT heart stop
WANT my own funeral
done|tired|sick|fed|enough|exhausted of|with life|living|LIVE
end* it all
WANT end* it|everything|things|life
ways to DIE
WANT pain stop*|end
WANT it|this|everything stop*|over|end
make it stop
dark|those|bad thoughts
why carry|bother|alive|here|born
wonder* _ notice|missed
notice|miss if i
urge*|WANT swerve|jump|crash
DIE _ rest|peac*|comfort*|relie*|solve*
be my last .
never wake* up
being|still|be alive
me matar|matarme
`,
    'suicide-now': `
GO OWN
GO end* it|things
GO do it
OWN _ tonight|tonite|today|tomorrow|tmrw|weekend|now
have|got|bought|saving|saved|stash*|hoard*|load* MEANS
took|taken|take|taking|swallow* all|lot|many|bunch|handful|them|box|bottle|overdose MEANS|.|of|today|last
took|taken|taking overdose
already took|taken
noose|overdose*
. goodbye|bye
goodbye|bye everyone|all|note|letter
this is goodbye
last|goodbye message|words|note|letter from|.
written|wrote the|a letters|note
once|when|ill be gone
i wont coming|here|alive|around|need*|bother*
given|gave|giving away my
plan is made|set|ready
all|everything set|arranged|ready
NOT|cant safe|trust now|myself|home|tonight|today|here
cant keep myself
use* on myself
stand*|stood|sat|drove|walked|jump* bridge|cliff*|roof|ledge|platform*|tracks|edge
on the bridge|roof|ledge now
`,
    'self-harm': `
HARM myself
cutting|burning|scratching|slicing|biting|hitting|punching|banging|carving|picking|scratch|bite|bang|burn|carve|slice my BODY
cut|cuts|cutting|slash* my arm*|wrist*|thigh*|leg*|skin
hit my head on|against
self harm*|injur*|hurt*|mutilat*
selfharm*
cutting again|.|,
. i cut .
urge*|want|wanna|need*|relaps*|stop*|start* cut|cutting|cuts
on|with|relaps* sh
WANT feel pain
to punish myself
till|until bleed*|blood
long sleeves
scars|marks|cuts|wounds arm*|wrist*|thigh*|leg*|fresh|on|see
see|saw|hid* my scars|cuts|arms|marks|wrists
BODY|wounds _ on purpose
done|did|doing|do to myself
my|a|the|with|back razor*|blades|scissors
`,
    'harm-others': `
WANT|FEAR KILL THEM
WANT|FEAR _ kill*|murder*|stab*|hurt|hurting|strangl* THEM|.
could|might|gonna|going|ill|swear|will KILL THEM
WANT THEM DIE
violent|homicidal thoughts|urge*|fantas*
hands round|around|on neck|throat
i hit|shook|chok*|slap*|beat|threw|punch*|kick*|strangl* PERSON|THEM
make* THEM pay|suffer|regret
follow THEM home
reach* knife
`,
    violence: `
OTHER HIT me|my|us
OTHER HIT BODY
HIT by THEM
OTHER|who check*|tak*|took|read*|track*|control*|keep*|kept|hold*|hid*|lock* PHONE
said|says|threaten*|threat _ kill|finish|hurt|beat|hit me|you|us
control* what|me|my|everything
not let|allow*|permit* me leave|out|see|work|talk|go
not allow*|permit* _ friends|out|leave|job|phone
FEAR of|from him|PERSON
OTHER abusive|violent|aggressive|controlling
physically|verbally|sexually|domestic|emotionally abus*|violen*
gets|got physical|violent
mak*|forc* me have|sex
have sex when NOT
forced to|into marry
com* my bed|room
thr*|throw* at|on me
punch*|hits wall
hand* on my throat|neck
black eye
lock* me|us
flinch*
follow*|stalk* me
`,
    psychosis: `
hear*|heard voices|things|whisper*
voices tell*|say*|told|head|again|back
voice telling|saying|says|tells|told|orders|ordering|ordered
they|people|ppl|government|cars|someone|somebody watch*|follow*|spy*|listen*|poison*|track* me|us|my|through
being watched|followed|poisoned|monitored|spied|tracked
cameras|chip|microphone in my
read* my mind|thoughts
thoughts _ put|taken|broadcast*|stolen|inserted
secret|hidden message*
tv|telly|television|radio|angels|devil|demon*|satan|aliens|god talk*|speak*|tell*|send*|says
people|shadows|figures|things NOT there|real
hallucinat*|schizo*|psychotic
replaced my
`,
    mania: `
NOT slept|sleep days|nights|since|in
NOT need sleep|bed
racing|race thoughts
thoughts|ideas|brain racing|race
spending spree*
manic
up days|nights
invincible|unstoppable|superhuman
talk* too fast
maxed|maxing
`,
    substance: `
NOT|cant stop|quit drinking|using|smoking|taking|DRUG|DRINK
quit|stop drink*|DRUG|alcohol
drink* every|daily|too|heavily|alone|before
bottle* of wine|vodka|gin|rum|whisk*
hid* bottle*|drink*
relapse*
im|am|an addict*|alcoholic
addicted to DRUG|alcohol|DRINK|pills
black out
heroin|meth|fentanyl|cocaine|ket
DRUG every|daily|weekend*
drinking problem
`,
    drunk: `
drunk|high|stoned|wasted|tipsy|hammered rn|now|right|writing|typing
drink* as|while type|typing|write|writing
off my face
`,
    eating: `
make|making|made myself sick|throw|vomit
make|making myself sick
fingers throat
purg*
starv* myself|all|week
laxative*
bulimi*|anorex*
NOT eat*|ate days|since|in|week
skip* meals|food
calories day
throw*|threw up after|food
binge* and|eat*
`,
    baby: `
FEAR|WANT|see* _ drop*|shak*|hurt*|harm*|smother*|drown*|throw* BABY
BABY _ evil|devil|swapped|not
alone BABY
`,
    'bereaved-by-suicide': `
lost _ to suicide
killed|hung|hanged|shot|topped SELF
took|taken his|her|their life
took|taken his|her|their own life
died by suicide
PERSON suicid*
`,
    'other-at-risk': `
HARM|kill*|hang* SELF
`,
    mask: `
dead tired|end|line*|lift
dying|die laughing
`,
    past: `
used to
years|yrs|decades|long ago|back
when i was
in my twenties|teens|20s
in 200*|201*|199*|198*
not anymore
past
`,
    deny: `
said|say|ticked|answered no
`,
  },
};
