/** Sayings in which nothing is to be found. */
export const mask = `
dead =tired|end|line|lift|inside
before|until =i =die
or|we =die
FEAR =of|to|ill =die|dying
gun =licen*
dying laughing|to
shot =myself =in foot
suicid* lane|squad|patient|prevention|hotline
disappear =to
MEDIA about|on|called|where ~OWN|self|DIE|overdose
kms =this
it =hits =me
overdos on =podcast|chocolate|sugar|coffee
dream ~i =died
isnt =that =i =dont
liv =with|there|together
wak up =early|for
like =im|i =going|was =DIE
character ~KIL|self
people who ~DRUG
little|inner|PERSON =voice
radio ~voices
me =for six
boss ~kill
end =it|things with
burden =on =nobody
cat ~scratch
scratch ~blackberr*
HARM ~oven|cooking|chopping|shaving
future =with him|her|us
feelings
kick =me out
push ~away
DIE =of|from
threaten ~leave|divorce
go|going =on =like
hate =my|his|her =noose
big|runny|blocked|stuffy =noose
literally =die
like =death =warm*
disappear =at|in =work|background
knife =sharp
away =my =late|ex|old
future =for =us|our
disappoint =with|in|by|at
last =day =at|of|in|as
day ~counting =MEANS
is =like =pick
drink coffee|tea|water|milk|juice|squash
cut =off|down|back|corners|ties|contact|grass|hair|edge|short|hours|pay|jobs|costs|class|slack|out
hours|shifts|funding|benefits cut!
job|budget|pay|power|price =cuts!
cut ~slack
tattoo ~LIMB
eating =meat|dairy|sugar|gluten|out|together|well|healthy
drunk =people|customers|punters|husband
walking =on =broken
food =court|hygiene|shop|delivery
acne|surg*|operation|section|appendix|emotional|mental scar
cat =scratch*
cat ~scratch ~marks
pins needles
binge =watch*|films|films|netflix|series|shows|telly|box|read|zombie
eaten =together|out
blood =pressure|test|sugar
pissed =off|at|me
non =alcohol*
food =poisoning|bank
blackout =curtain*
razor =rash|wire
scale =of =1|one|ten
shav ~legs|face|beard
burn ~grill|toaster|bbq|fryer
sleeve ~cold
shaving
push|shut =OTHER =away|out
kick =him|her|them =out =of =the|house
kil =for =a|one|some|good|that
murder =curry|pint|coffee|tea|burger|pizza|kebab|steak|nap|sandwich|beer|chocolate|cake|cigarette|fag
i =get =killed
kill =time|two|birds|vibe|mood
nail gun
water pistol
stab =me =in =back
feet|song|commute|knees|back|work kill
kill|shoot =me =now
murder =me =if
shake =my =hand
voices =of|were
neighbour ~voices
course|did|study|studied|nurs|ward|about ~psychosis
own =voice
imposter|impostor =syndrome|feel
PERSON =hit =his|her =head
telly|tv|music ~through =wall ~voices
told OTHER =id =kill =him|her
`;

/** What puts something into the past. */
export const past = `
used to
years|yrs|decades|long =ago|back|clear
when i was ~1*|2*|young*|kid|child|teen*|student|school|nineteen
in =my =twenties|teens|20s
in =200*|201*|199*|198*
not anymore
in =the =past
past =attempt
once =tried
fine =since
`;

/** Answers of no. */
export const deny = `
said|ticked|answered =no
`;
