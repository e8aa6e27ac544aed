/** Voices, visions, and beliefs to be watched or steered. */
export const psychosis = `
hear =voices|things|whisper
hear ~talk|discuss|call|whisper
voices tell|say|told|head|again|back
voice ~tell|telling|saying|told|order|command
they|theyve|people|ppl|strangers|government|cia|fbi|cars|someone|neighbours watch|follow|spy|listen|poison|track|after me|us|through
being =watched|followed|poisoned|spied
camera|chip in =my
read =my mind|thoughts
know what im thinking
thoughts ~put|taken|broadcast|stolen|wall
secret|hidden|special message
tv|telly|radio|angels|devil|demon|satan ~talk|speak|tell|send
people|man|woman|someone|shadows|figures|things ~NT =there|real
OTHER =been =replaced
messages =for =me
plot ~against
bugged =my
out =to =get =me
messages =from =god|the
news|radio|tv|telly ~about =me
hallucinat*|schizo*
someone|somebody replac
food ~poisoned
poison =my
put thoughts
im|am =jesus|messiah|prophet
aliens control
special powers
see =demons|spirits
hear ~thinking
possessed
`;

/** Much energy and little sleep. */
export const mania = `
NT =slept =in|for|since
NOT need|require sleep|bed
sleep|slept & amazing|incredible|brilliant|wonderful
thoughts & racing
spent|spend ~savings|mortgage|thousand
manic =episode|again
up|awake days|nights
invincible|unstoppable|nobel|magnificent
talking|talk =too fast
CANT =stop|stopped =talking
maxed
going =high|manic
never =felt ~better|alive|brilliant|good
top =of world
off =my lithium|meds
`;
