/** Purging, starving, bingeing. */
export const eating = `
LAX|restricting|purg|starv|bulimi*|anorex*|bulemi*|anerex*|arfid|binge!|binges|binged|bingeing|binging|calorie|kcal|underweight|skeleton|bmi|malnourish*|emaciat*|skeletal|potassium
mak|made =myself sick|gag|throw|vomit|puk|bring|retch
finger|toothbrush ~throat|mouth
eating =disorder
VOMIT & FOOD|HABIT|dinner|meals|tea|hear|bathroom|toilet|weight|blood|teeth|after|everything
FOOD & hid|hide|hiding|bin|binned|napkin|flush|guilt*|disgust*|punish|earn|deserve|allow|secret|crime|control|obsess*|purg|burn|spit|calories|thin|fat|starv|enemy|rid|scares|lie|lied|lying
FEAR & FOOD|weight|eating|fat|bread|toast|scales
NT ~eaten|ate|eat|food|meal|eating ~days|since|week|yesterday|NUM|monday|thursday|thin
NT had ~meal|food
NT|CANT|stop =let|allow|earn|deserve ~eat|FOOD
let myself eat|have
nothing but|except|before ~coffee|water|gum|NUM
liv|living|surviv*|just|only =on|black ~coffee|water|air|gum|ice|cigarettes|apple|coke|celery|lettuce|crackers
skip meals|food|insulin|injections
hardly|barely|stopped|NT =eat
eat =once
only ~eat|eaten|ate ~day|apple|week|one
weigh ~fat|times|SELVES|food|lettuce|cereal|pasta
lost|lose|dropped|drop|losing|down =NUM|to|so|much ~KG
NUM =KG & in|still|fat|scared|lower|under|want|but
FAINT & FOOD|NT|eating|weight|hungry|starv|skip|again
empty & clean|safe|strong|powerful|stomach|hungry
chew|chewing ~spit|ice
exercis|gym & ate|eaten|collapse|hours|punish|empty|meal
periods|period & eat|weight|thin|stopped|gone
clothes|jeans|trousers|rings|uniform ~hang|fall =off
after =each|every|eating|dinner|meals ~toilet|bathroom|meal
bring ~food up
told|tell|thinks|pretend|lie|lied|says ~i ate|eaten|eat
too =thin
be|get|stay|being =thin|skinny
NUM =cal|cals
fainted|fainting =again|twice|on|at|in
FAINT ~* ~skip|eat|eaten|food
NOT =puk|vomit|throw
caught|heard ~being|throw|vomit ~sick|up
ana! =is|says =my|back|loud|best
eat|eats|limit|allow|under ~200|300|400|500|600|700|800
same =room =as food
knuckles & teeth
periods =stopped|gone
FOOD ~* ~vomit|puk|guilt*|disgust*|secret|throat|purg|punish|laxi*
VOMIT ~* ~FOOD|secret|toilet|bathroom|weight
`;
