/** A wish, an urge or a fear to hurt somebody else. */
export const harmOthers = `
WANT|FEAR ~KILL THEM
WANT|FEAR ~DEADLY ~THEM
FEAR ~do =to
could|might|gonna|going|ill|swear|will KILL THEM
killing|murdering|stabbing|harming THEM
want|wish|hop OTHER|THEM =dead|die
violent|homicidal =thoughts|urge
am|been|get|got|im =violent
hands|wring|snap ~neck|throat
my =hands =round|around
run|running|ran THEM =over
temper|control ~hurt|hit|shook
hit|shook|chok|strangl|stab|suffocat|slap|smack|grab|beat|threw|punch|kick|pushed|shov =PERSON|man|woman|girl|dog|cat
make THEM pay|suffer|regret
theyll|hell|shell ~sorry|pay|regret
knife|weapon =for|to =my|school
pillow over
push|throw|shov|put THEM ~stairs|window|road|ground
push THEM ~front|tracks|off|down|under
hurt PERSON =physical*
someone|somebody GO ~die|hurt
how id|i KILL|take|do THEM
ill =end THEM
shoot up
`;

/** Frightening thoughts about a baby. */
export const baby = `
WANT|FEAR|seeing|flashes|nearly ~drop|shak|shook|suffocat|stab|kill|hurt|harm|smother|drown|throw|hold baby|newborn|her|him|our
hold =her|him under
hide|hid ~knives
bad|awful|scary ideas|pictures
NT|FEAR alone ~baby|newborn
shook|shak =my =baby|newborn
swapped|changeling|replaced & baby|him|her|hospital|newborn
give|send =baby|him|her =back =to
picture|flash|image|imagin|thought|thinking|urge|see|seeing|visions|FEAR ~drop|throw|drown|shak|smother|suffocat|stab|boil|microwav|oven|window|stairs|water|bath|pillow|knife|knives|balcony|scissors|under ~baby|newborn|him|her|cot|infant|twins|head
picture|flash|image|imagin|thought|thinking|urge|see|seeing|visions|FEAR ~baby|newborn|him|her|infant|twins|son|daughter ~water|stairs|window|balcony|blood|bath|oven|knife|knives|dead|under|floor|wall
cry|crying|scream|screaming & shake|shaking|shook|throw|squeez|slap|pillow|snap|wall =baby|him|her
CANT|NT ~bath|bathe|change|carry|hold ~baby|her|him|newborn =alone|because|near|without|incase
pram|pushchair|buggy|cot & road|roll|canal|river|hill|push|shook|water|traffic|bridge
NT|FEAR|trust|safe ~with =baby|twins|newborn|infant
picture|see|imagin|image|flash ~him|her|baby|pram ~under|moving|dead|road|floor|blood|blue|water
drop|throw|shak|let =him|her|baby|go ~rail|balcony|purpose|wanted|window
`;
