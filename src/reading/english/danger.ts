/** A plan, means, intent, a goodbye, an attempt. */
export const suicideNow = `
GO OWN
plan ~OWN
tried OWN ~yesterday|today|last|hour|week|days
GO do it
GO end it|things
OWN WHEN
have|had|got|bought|sav|stash|hoard|stockpil|load|taken|tied =MEANS
bottle =of =MEANS
MEANS|knife|razor & wrist|throat|mouth|wonder|enough
garage ~engine
do something =to|stupid|silly|bad
took|tak|swallow all|lot|many|bunch|handful|whole|bottle ~MEANS
all =my =meds
took|taken|swallow =20|30|40|50|60
MEANS sav|stash|hoard|ready|next|here|counted
swallow|drank|drink bleach|poison|pesticide
my =last night|day
GO jump =.|off|from|in
already took|taken
noose|painless|lethal
overdos
whole =box|bottle|packet
danger ~MYSELF
have =the =means =.|,|here|and|now|ready
cut =too =deep
. =goodbye|bye
goodbye|bye everyone|all|note|letter|message
is goodbye
last message|words|note
written|wrote|writing =the letters|note
taken =something
took =something =.
once|when|after i|im|ive gone
ill be =gone|dead
i wont =be|coming|need coming|here|alive|around|back|bother
railway|train =track
given|gave|giving away my
plan is =made|set|ready
everything|all arranged|ready|order|planned|tidy
all =set
CANT =safe =.
CANT safe|trust now|myself|home|tonight|today|here
cant keep safe
cant =promise
have|got|took my =OTHER =MEANS
the|a =rope!
swallow =them|all
FEAR =of =MYSELF
use =on =me|MYSELF|him
MEANS in =my =hand|bag|mouth
over|gone|dead =by
stand|stood|sat|drove|walked|jump the|a bridge|cliff|roof|ledge|platform|tracks|edge
on the|a =bridge|cliff|roof|ledge|tracks
to end =it =.
attempted
picked|chosen|chose =the train|day|date|tree|beam|place|spot|method
know how|where =,|.|and|id|ill|im|exactly
NT|cant ~make|survive|through|thru tonight|night|week
`;

/** Somebody close took their own life. */
export const bereavedBySuicide = `
lost|died to|by suicide
killed|hung|hanged|topped SELF
OTHER =shot =SELF
took|taken|ended =his|her|their life|own
OTHER committed
PERSON =suicide
coroner|inquest
PERSON jumped =from|off
`;

/** Somebody else is in danger by their own hand. */
export const otherAtRisk = `
HARM|kill|hang|shot SELF
cut|cutting|burn|burning|scratch|slit =her|his BODY
end|tak =his|her|their =life|own
tak|took =all =her|his MEANS
said|saying =her|his goodbye
drink pesticide|bleach
belt|rope =round|around
found ~razor|blade|cuts|blood
found|find|caught|saw|discovered =a|her|his|my|him|the|their ~note|letter|rope|pills|tablets|noose|bridge|overdos*|unconscious|hanging
FRET =that|hell|shell|he|she|they|theyll|my|of ~do =something|it|hurt|harm
FRET|think|worry|sure|says|said ~hell|shell|theyll =do =it|something
she|he|they|daughter|son|friend|sister|brother =goes|has|might|will =do =it|something =.|stupid|silly|if|to =himself
OTHER|and|who|keeps ~talk|texts|messages|posts|hints|jokes|joking|writing|wrote|drawing ~death|dying|die|suicid*|goodbye|end|ending|note
OTHER|and|who ~gave|giving =away ~his|her|their|all|everything
wont|NT|not|stopped =eat|eating|take|taking|come|get|leave ~die|alive|live|hopes
locked =himself|herself
do|did|done|doing =SELF =in
giv|gave =his|her|their ~away
PERSON|she|he =od|oded|oding ~last|yesterday|week|again|on|twice
SOON =is =his|her|their =last|final
written|wrote|made|writing =his|her|their =will|goodbye|note|letter|letters
OTHER|and|who =has|had|got =a =plan =.|,|and
OTHER ~say|said|think|thinks =should|shouldve ~died
`;

/** Attempts that are spoken of as past. */
export const suicidePast = `
past|previous|earlier|an|my =attempt
`;
