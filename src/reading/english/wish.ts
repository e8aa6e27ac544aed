/** Weariness of living, hints at dying, and words of the young and the old for it. */
export const wish = `
tired|done|sick|exhaust|stop breath|surviving|existing
nothing|little|no|NT|not =left|reason|strength|energy =to|for =live|fight|stay|wak
why|should =do|am|bother|keep|should =i =bother|keep|even|still|stay ~alive|living|here|trying|.
nothing|no =matters|left|one ~want =to =go|leave|die
reason|excuse|told|why|talk =not =to|i OWN
HIGH ~look =down|over
me =dropping =dead
one|only =exit|way =from|out
weigh|debat|question|undecided|decid ~VITAL
like|wish|want|hope ~alive|VITAL ~glad|happy|good|worth|idea
look =forward =to =death|dying|it|end
come ~quick|soon|fast|early =enough
swallow =me|you|us ~never|forever
how =nice|peaceful|lovely|quiet|simple ~nothing|nothingness|dead|death
about|of|with|than|hate =being =alive
los =the =will
not|NT =being =here =.|,|anymore|thats
already =died|dead|gone =and|inside
if =i =had =a|an ~heart|stroke|accident|aneurysm|crash
my =own =death|suicide|passing
by|at =my =own =hand|hands
my =death|suicide|demise|passing|corpse
go|leave|disappear|vanish|sleep =forever|for =ever|good
in =front =of ~train|lorry|tube
ill|will|gonna|shall =jump =.|,|before|off|from
NT|not|what|nothing|reason ~stick|stay|hang|live|be =around =for
offing|offed =MYSELF
theyd|would|be|itd =be|a =weight|load =off|lifted
want =to =live =again
without =me =shed|hed|theyd|everyone|itd
want|hop|like|wish|goal ~not|NT =fantas*|think|feel|wanting|want ~DIE|OWN|ways
had =it =with|up =life|everything|living|here
nobody|noone|one needs|need|wants =me =here|anymore|alive
kill|hang|end|unaliv|shoot =yourself|urself|urselves
HIGH|station & stopped|pulled|talked|grabbed =by|me|police|stranger
left =to =do ~go|die|end
remember =me =good|well|fondly
thats =when =i|im|ill =go|going|leave|do|end
NT|not ~guts|courage|nerve|brave|strength =to ~DOIT|end|jump|die|go
tell =my|KIN|them|him|her ~NT =her|his|their|your|theirs =fault
tell =my|the|KIN ~i|im =love|loved|sorry|tried
arsed|bothered|fucked =being|with|to =alive|living|live|exist|life
if =it =wasnt|werent|NT =for =my|the|him|her|them
wish|hop ~NT|never ~wak|wok|born|survived|saved
death|dying =feel|sound|seem|look|call
living|life|alive|existing =is|feel|like|a ~chore|sentence|prison|punish*
another|more ~years|decades =of =this|it
end|ending|ended|delete|deleting =MYSELF
look =at|over ~ARMS|pills|tablets|trains|railings
think|thought|thoughts|idea|dream =about|of|to|how =hanging|drowning|jumping|overdosing|poison*
hanging ~barn|tree|garage|rafters|from
dying|death =would|might|could
hang|hold|stay =on|alive =for|until|till
ideation
sleep ~NT|never|not =get =up
if =i =NT =in =the =picture|way
better =of =if|without|when
mercy|kindness =if|to =i
just =not =be =.
why =not =just =end =it
`;
