/** Wishes to be dead in other words: not to wake, not to be missed, a way out, chance left to do it. */
export const despair = `
wanting to =.
the =wanting
thoughts of|about death|dying|suicid*
think|thought of|about =death|dying|gone|dead
think|thought|thoughts of|about =not =being|wak|exist|liv|clip
how|like ~be =dead
death|dying & PEACE
death|dying & obsess|constant|nice
NT|never|not ~have|been|be existed|born
sleep & forever|permanent|eternal
asleep|sleep ~that =be|was =it
asleep|sleep|eyes ~NT|never|not =wak|wok|open
NT|not =wak|wok =up|.|,|tomorrow|again
disappoint|gutted|resent & wak|wok
open =my =eyes & disappoint|dread|hate|why|sorry
do|does|want to =live ~not|doesnt|dont|isnt
id|ive|would =have =done|ended|checked|killed|jumped =it|out|myself|.|already
NT|not =intend|plan|want ~stay|live|last =long|after
lived too|long =long|enough
ready|want|time|allow to =go =.|,|now|peace
should ~let =me =go|die
god|lord|allah|jesus|bhagwan & take|call|bring|end|release =me|my|for
join =him|her|them =.|,|soon|up
my|own =funeral
nobody|who|would|theyd|everyone & if|when|that =im|i|id =gone|dead|died|ended
MISS if|when|once|that =im|i|id =gone|dead|died|ended
if|when|once|after|wish =im|i|id =vanish|gone|dead|die
if|wish =i =wasnt|werent =here|alive|around|born|a
if|once|wish =i =was|were|had|just|only ~gone|dead|died
if|wish =i =NT =here|exist|wak|around|alive|make|born|there
imagin|pictur|wonder|world|kids ~without =me
THEY|life|world & better|happier|easier|lighter|relieve|cope|fine =without =me
THEY|life|world & better|happier|easier =if|once =i|im =NT|gone|died|dead
without =me =in|here|dragging|around
EASY & GONE
better|best =off =dead|gone|without
better =dead|gone
worth =more =dead
burden|nuisance|liability|drain|deadweight & THEY|GONE|rid|better|without
im|am|feel ~a =burden|nuisance|liability
seatbelt|helmet & hop|stop|without|dont|happen
cross|crossing|step|road|street ~without|NT|not|stopped|stop ~look|looking|check
stop|skip|refus|quit|not =tak|my|the|having ~insulin|dialysis|chemo|heart
hop|wish|pray|fantas*|happy|envy & tumour|cancer|terminal|lump|crash|accident
hop|wish|pray|want|secretly surgery|operation|plane|flight|heart ~wrong|crash|down|bad|stop
hop|wish|pray|want|wait ~shoot|shot|kill|hit|take =me
NT|not|hardly mind|care|bother|matter|swerv if|when|whether ~bus|truck|car|die|live =.|,|hit|came|or|to
drop|fall|keel =down|over|dead ~dead & wish|hop|want
life|living|alive|existing|existence & chore|torture|punish*|sentence|prison
life|story =is|has|already =over|finished|done|no
NT|not deserve|fit|made|meant|built ~LIVE|world
NT|not value =my|in|the =life|living
NT|not|never|doubt|cant ~expect|see|make|reach|picture =to|MYSELF|id|ill|being ~christmas|30|18|old|then|year
way|ways|only|other =out & die|death|dying|dead|pills
tired|sick|done|hate|exhausted with|of =being|fight =anymore|alive|here
done|finished|through|enough =with|of =everything|life|living =all|.|,|anymore
over|done|finished =with =everything =.|,|and|now
want|wish|need|long|like it|this|pain|everything|life =to|be|just ~stop|end!|finish|quiet|silent
want|wish|like|need|nice rest|peace|sleep|silence|nothing =forever|eternal|permanent*|for =good|ever|.
WANT|MUSE|close|ready|going ~DOIT
might|could|should|would|id =not|just|as|well|finally =end|kill|jump|die
SEEK & die|painless|knot|noose|suicid*|dead|kill
SEEK ~how =much|many|high|long ~takes|tak|die|kill|fall
how =quick|easy|simple|fast =it =would
HIGH & MUSE
DEEP ~MUSE
MUSE ~DEEP
platform|bridge|cliff|tracks|roof ~. ~wonder|think|jump|imagine|step
bath|waves|sea|river & under|slip|sink|drown|swallow
TOOL =in|on|at the|my ~cupboard|drawer|garage|shed|wardrobe & think|look|know|they|it
rather|choose|chose death|die|dead
`;
