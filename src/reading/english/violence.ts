/** Somebody hurts, threatens, forces or controls the person. */
export const violence = `
OTHER|someone|somebody|man|who HIT me|us|BODY
HIT by THEM
OTHER|who|and|, check|tak|took|read|track|control|keep|hold|hid|smash PHONE
OTHER threaten
OTHER =control|check|read|monitor =me|what|who|everything|where
NT let|allow|permit ~leave|out|job|friends|alone|phone|family|money
NT give ~money
NT let me see =my
FEAR =of =him|PERSON
FEAR OTHER ~hurt|kill|hit
FEAR go|be home
OTHER abusive|violent|aggressive
very controlling
abusive|violent =PERSON|relationship|marriage|home
domestic|physical|physically|sexually abus*|violen*
gets =physical|violent
mak|made =me ~sex*|bed
have sex when NT
forc =to|into|me =marry|marriage|sex|do
me =into =sex
com =in|into my bed|room|bedroom
threw|throw at|on me
OTHER ~smash|throw|punch|kick ~plates|wall|door
refuge
OTHER =hits|beats|slaps|punches|chokes =OTHER
bruis OTHER
ex turn|show =up
tell =me =who|what|when =i|time
rough =with
hold|held =me =down
abuser
kicks|punches|beats|slaps|chokes|strangles|rapes|threatens =me|us
and =hits =me
im|am|get|being =hit =every|at|when
headlock
OTHER ~smash =things|stuff
blackmail
unsafe
pull =knife|gun
rais =his|her =hand|fist
ask|need|get|beg|without =for|OTHER|my =permission
when =i =said =no
threats
OTHER =has|keeps =MEANS
violence =at =home
FEAR ~what OTHER do
OTHER break|broke =my BODY
hand on|round my throat|neck
black eye
lock =me|us|bedroom
keep|kept =lock
speak freely
NT flinch
flinch
stalk =me
OTHER follow =me
leav safely
outside =my work|house|home|door
nudes
get|getting|got|was|been|being =raped|strangled|beaten|slapped|punched|assaulted|abused|stalked
`;
