/** Classes of words. The engine asks for `NOT`, `SURE`, `BUT`, `LINK`, `ME`, `OTHER`, `STILL` and `MASKED`. */
export const words = `
MASKED kil|suicid|die|dead|cut|murder|rape|harm
NT not!|never|dont|doesnt|didnt|wont|wouldnt|isnt|arent|wasnt|werent|havent|hasnt|aint|dnt
NOT NT|no|nor|without
CANT NT|cant|cannot|couldnt|no longer
SURE only|just|sure|know|stop|joking|kidding|lie|help|one|gut|courage|nerve|brave|strength
BUT but!|though|now!
LINK i|im|ive|id|u|he|she|they|and|n|so|if|because|bc|when|since
ME i|im|ive|id|ill|me|my|myself|we
OTHER he|hes|hed|hell|she|shes|shed|shell|they|theyre|theyll|theyve|him|her!|his|PERSON
PERSON husband|wife|hubby|partner|ex|boyfriend|girlfriend|bf|gf|fiance|missus|mum|mom|mummy|mother|dad|daddy|father|parent|brother|sister|bro|sis|son|daughter|child*|kid|boy|eldest|step*|uncle|aunt|cousin|nephew|niece|grand*|gran|nan|laws|boss|supervisor|colleague|coworker|coach|carer|landlord|flatmate|roommate|neighbour|neighbor|family|friend|mate|bestie|teacher|teenager|student|classmate|resident|patient
THEM him|his|her!|them|their|someone|somebody|people|ppl|man!|men!|woman|women|girl|worker|everyone|everybody|strangers|others|PERSON
SELF himself|herself|themsel*
MYSELF myself|myslef|meself|my self
STILL still|again|lately|recently|tonight|today
WANT want|wana|wish|hope|hoping|pray|rather|id like|dream|fantas*|urge|think|thought|idea|imagin|pictur|planning|plans|planned|consider|contemplat|tempt|need|crav|deserve|ideation|begging|wonder|obsess|talk|waiting|daydream|vision|image|plan to|plan is|feel like|felt like
HERE exist|alive|around|here|born|wak|woken
DIE die|dying|dieing|dead|death|unaliv|NT HERE|stop existing|ceas exist|sleep forever|disappear|vanish|eras
EASY better|easy|easier|happier|lighter|relieved|simpler|mercy|favour|option|answer|courage|worth|only|ready|decided|prepared|forward|rest|peac*|comfort|relie*|solve|google|search|sound|blessing|nice|calm|happy|tomorrow
KIL kill|kll|lull|klil
OWN kms|finish MYSELF|killmyself|KIL MYSELF|strangl MYSELF|poison MYSELF|end my life|end my existence|end my own|finish my life|tak =my life|took my life|tak =my own|hang myself|shoot myself|shot myself|drown myself|top myself|offed myself|neck myself|do myself in|away with myself|slit my wrist|suicid*|sucid*|suisid*|ctb|unaliv MYSELF|sewerslid*
GOON go on|going on|carry on|keep going|keep on|continu
LIVE live|living|alive|exist*|life|wak|stay|born|here|earth|planet|GOON
GO going|gonna|gunna|about to|intend|decided|ready to|ill|will
HARM cut|burn|burnt|hurt|harm|scratch|hit|punch|slap|pinch|bruis|slic|bite|biting|bang|injur|carv|stab|slash|punish
BODY arm|wrist|leg|thigh|skin|hips|head|face|body|finger|stomach|hand|palms|hair|throat|neck|cheek|wounds
DEADLY KIL|murder|strangl|stab|hurt|harm|beat
KILL DEADLY|shoot|punch|smash|attack|chok|poison|burn|destroy|hit|slap|shake
FEAR scared|afraid|frighten|worri|terrif*|fear
MEANS pill|tablet|paracetamol|insulin|rope|noose|gun|rifle|shotgun|blade|knife|helium|antidepressant
PHONE phone|texts!|location|bank|card|money|wages|passport|documents|pension|keys|messages
HIT hit|beat|punch|kick|slap|chok|strangl|shov|push|rap|grab|drag|pin|spat|bite|hurts|hurting|attack|abus|forc|batter|touch|molest|assault|pulls|burns|throw|whip|twist|spit|threaten|kill|finish
DRINK drink|drank|vodka|whisk*|wine|gin|rum|beer|booze|alcohol|sherry|pints
DRUG coke|cocaine|meth|heroin|fentanyl|ket|xanax|valium|codeine|mdma|thc|painkiller|tramadol|opiate|morphine|drug
MEDIA song|film|movie|book|band|drama|show|lyrics|essay|dissertation|training|course|documentary
WHEN tonight|tonite|today|tomorrow|tmrw|weekend|now
TOOL MEANS|meds|medication|medicin|dosage|paracetmol|panadol|tylenol|ibuprofen|aspirin|zopiclone|amitriptyline|diazepam|codein|morphin|antifreeze|bleach|pesticide|poison|petrol|exhaust|hosepip*|charcoal|nitrogen|nitrite|ligature|pistol|revolver|firearm|bullet|ammo|ammunition|cartridge|razor|blister|stockpile|knives|phenyl|harpic|kerosene|chemicals
HIGH bridge|cliff|ledge|rooft*|roof|balcony|platform|track|railway|railing|parapet|overpass|flyover|viaduct|multistorey|quarry|weir|crossing|carpark|car park|tall building|high building|underpass
DEEP HIGH|river|canal|sea|ocean|lake|dam|waves|traffic|motorway|highway|freeway|train|tube|lorry|lorries|truck|bus|buses|tree|wheel
MUSE thought of|thought about|think of|think about|think how|wonder|imagin|pictur|fantas*|daydream|contemplat|tempt|star|drawn|drawn to|pulled to|pulling me|urge|calls me|calling me
SEEK google|googl|search|research|looked up|look up|looking up|forum|reddit|chatgpt|read about|reading about|reading up|asked ai
GONE gone|dead|died|vanish|disappear|not there|not around|NT HERE|six feet|out of way|out of picture|never existed|not exist
THEY everyone|everybody|nobody|family|kids|children|they|people|world|PERSON|theyd|hed|shed|girls|boys
DOIT OWN|end it|end things|end everything|end mine|end my pain|end my suffering|end my misery|do =it|jump|go through with it|finish it|opt out|check out|log out|NT HERE|not be here|take myself out|not being here|not being alive|not existing
BYE goodbye|goodbyes|byes|farewell|good bye
KIN everyone|everybody|family|kids|children|grandchild*|mum|mom|dad|mother|father|wife|husband|parents|daughter|son|girls|boys|sister|brother|friends|people
MISS notice|miss|care|mourn|cry|cope|manage|bother|find me|sad|sorry|relieved|react
SOON today|tonight|tonite|tn!|tomorrow|tmrw|friday|saturday|sunday|monday|tuesday|thursday|weekend|this week|soon|by then|next week|christmas
PEACE peac*|relief|relieved|comfort|escape|calm|freedom|free|silence|quiet|rest|friend|beautiful|attractive|appealing|sweet|welcome
FRET scared|scare|scares|afraid|frighten*|terrif*|worried|worries
VITAL being alive|be alive|being here|existing|exist|living|live|my life
SEASON spring|summer|autumn|winter|christmas|xmas|diwali|easter|birthday|new year|graduat*|eighteen|twenty*|thirty|forty|fifty|18|20|21|25|30|40|50
ARMS rope|noose|gun|rifle|shotgun|pistol|revolver|bullet|trigger|knife|knives|razor|pesticide|poison|insulin|helium|nitrogen|exhaust|antifreeze
LIMB arm|forearm|wrist|wirst|thigh|leg|hips|calves|shin|ankle|shoulder|stomach|tummy|belly|skin
FLESH LIMB|BODY|knuckle|knees|foot|feet|toe|chest|scalp|lip|tongue|nails|cuticle|palm|eyelash|ribs|fingertip
SHARP blade|razor|scalpel|scissor|sharpener|compass|cutter|box cutter|knives|shard|tweezer|lancet|needle|staple|sharp
HOT cigarette|cigs|cig|fag|lighter|flame|straightener|stove|hob|kettle|boiling|scald|candle|matches!|tap|hot spoon|hot knife|hot water|hot iron
SORE scar!|scars!|cuts!|scab|welt|gash|scratches|burns!|marks!|bruises|bandag
CUTS cutting|selfharm|self harm|harming|slicing|sh!|hurting MYSELF
WOUND cut|burn|burnt|scratch|slic|biting|pinch|stab|carv|scrap|peel|dig|claw|goug|punch|bang|bash|slam|smack|slap|whack|thump|hammer|whip|jab|pok|prick|scald|rub|scrub|slash|hack|score|mark
SELVES MYSELF|myslf|mysef|mysel|my body|own body
HABIT again|every|daily|nightly|most|always|secret|hid|hide|hidden|hiding|stash|stop|quit|cope|coping|control|numb|alone|relaps*|urge|crav|need|clean|promise|habit|problem|worse|addict|depend*|hooked|punish|relief|release|calm|quiet|tempt|keep|kept|start|back|ashamed|lie|lying|lied|too much|out of hand|run out|help|instead|cant
ALCOHOL vodka|whisk*|wine|prosecco|sherry|champagne|gin!|rum!|beer|booz*|alcohol*|alchohol*|lager|cider|bourbon|scotch|brandy|tequila|liquor|grog|daru|sharab|pints|pegs|drinking|drank|jd
DOPE coke!|cocaine|meth|heroin|fentanyl|ket!|ketamin*|xan*|valium|diazepam|benzo*|codeine|cocodamol|co codamol|tramadol|oxy!|oxys|oxyc*|percs|morphine|opiate|opioid|painkiller|zopiclone|adderall|ritalin|pregabalin|mdma|cannabis|spliff|bong|ganja|thc|spice|mcat|kratom|drugs|smack|joints|sleeping pills|sleeping tablets|methadone|speed
TIPSY drunk|durnk|dunrk|drukn|tipsy|wasted|stoned|hammered|sloshed|buzzed|plastered|legless|baked|blotto|zooted|shitfaced|tripping|pissed|intoxicated
FOOD food|meal|eat!|eaten|ate|eats|dinner|lunch|breakfast|carbs|supper|bite
VOMIT puk|vomit|sick up|purg|throw up|threw up|thrown up|throwing up|bring it back up|bring it all up|brought it all up|be sick|being sick|retch
LAX laxi*|laxat*|dulcolax|diuretic|water pills|slimming pills|diet pills|ozempic
FAINT faint|passed out|passing out|collaps*|dizzy|blacked out
NUM two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|nineteen|twenty|1*|2*|3*|4*|5*|6*|7*|8*|9*
KG kg|kgs|kilo|stone|lbs|pounds
TILL till|til!|until
DELIB on purpose|purposely|deliberat*|intention*
HIDES hid|hide|hiding|cover|conceal|see|sees|seeing|saw|seen|show|spot|notic|look|found|check|ask
FOLK THEM|guy|bloke|lad|dude|fella|geezer|manager|mam|papa|nana|lodger|tenant|client|customer|pupil|lecturer|professor|pastor|priest|imam|vicar|spouse|twin|bastard|prick|bitch|cunt|driver|passenger|cyclist|officer|nurse|kids|bullies|neighbours|pensioner|toddler|anyone|anybody|other half|old man|old woman|surgeon|judge|dentist|lawyer|warden|tutor|lady|ladies|stranger|gentleman|boys|crowd|class
BLOW KILL|knife!|batter|bash|bludgeon|maim|crippl|tortur|throttl|drown|smother|suffocat|kick|belt|thump|headbut|knock|clobber|whack|wack|smack|stamp|stomp|deck|slit|slic|scald|grab|shook|shak|execut|eliminat|annihilat|massacr|slaughter|behead|lynch|shot|bite|mow|torch|lash|run over|set fire|rip apart|tear apart|rip head|do in|take out|caus pain|inflict pain|do harm|do damage
WEAPON knife|kniv|blade|machete|bat!|bats!|crowbar|hammer|axe|hatchet|gun|rifle|shotgun|pistol|revolver|handgun|crossbow|firearm|petrol|gasoline|kerosene|acid|screwdriver|cleaver|sword|shank|bulet|ammo|ammunition|explosiv|grenade|bomb
BONE leg|arm|jaw|nose|neck|fingers|bones|skull|teeth|tooth|face|head|ribs|kneecaps|knees|spine|throat|lights|brains|eye|eyes
AFRAID FEAR|dread|petrif*|panick|scare|nervous|frightened
STRIKE thrash|wallop|clout|backhand|pinch|squeez|yank|elbow|stamp|chuck|corner|restrain|smash|burns|burnt|burned|shook|shakes|scratch|hound|lung|starv|rough up|lay into|laid into|goes for|went for|batter|belt|thump|headbut|clobber|whack|wack|smack|stomp|deck|throttl|smother|suffocat|drown|hurl|flung|kneel|knelt|sat on|sits on|jab|poke|cane
TECH tv|television|telly|radio|wifi|router|chip|microchip|satelit|laser|rays|signals|waves|microwav|frequenc*|5g|cameras|transmit*|wires|implant|drone|helicopter|socket|vents|foil|newsreader|presenter|broadcast*|speaker|alexa|antenna|aerial|headlines|adverts|lyrics|plates|numberplates|billboard|subtitles|youtube|spotify|tiktok
AGENT neighbour|neighbor|government|police|mi5|mi6|cia|fbi|cops|strangers|colleagues|russians|chinese|masons|freemasons|iluminati|gang|cult|church|council|university|state|agents|authorities|spies|army|intelligence
SPOOK angel|devil|satan|demon|jin|djin|alien|spirit|ghost|archangel|jesus|allah|lucifer|prophet|messiah|ancestors
FRIGHT scared|terrified|frightened|afraid|shak|freez|froze|hide|hid|hiding|flinch|dread|cower
CUE car|key|home|door|drinks|drunk|drinking|voice|footsteps|mood|temper|angry|shouts|pub|hands|fist|belt
FATE suffer|bleed|burn|grave|skull|throat|bones|hospital|coffin|blood|pain|beg
PLACE radio|tv|telly|wall|ceiling|vent|socket|wifi|speaker|fridge|floor|pipes|screen|lights
`;
