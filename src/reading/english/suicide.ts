/** Wishes to be dead, and thoughts of suicide. */
export const suicide = `
WANT DIE
OWN
unaliv*
NT care|mind =if =i
ending =it
shouldnt|never born
should DIE
might =as ~dead
want|wish follow|join =her|him
throw|fling|hurl MYSELF ~under|off|front|bridge|train
want|rather ~heaven
CANT WANT|see|keep|bear|do|feel LIVE
if i DIE|gone|live
everyone|family|kids|children|they ~EASY ~if =i|id|im
CANT GOON =.|,|anymore|without
CANT live like
stay =alive
world|place ~without|if =me|i
driv|walk|step|run|swerv|roll|jump|go into|off|under|front tree|wall|traffic|sea|ocean|river|lane|lake|dam|kerb|curb|cliff|bridge|balcony|roof|train|car|truck|bus
wish|hop|pray|want|happy ~cancer|accident|terminal
wish|hop|pray|want ~hit =by
DIE anymore
i|ill|id|im|me ~die!
EASY ~without =me
deserv ~better =than|dad|mum|mom|mother|father|wife
DIE & EASY
life insurance
burden|drain =to|on
point|reason|purpose & LIVE
NOT point|reason|purpose ~LIVE
life NT =worth
NT worth LIVE
nothing ~live|living
whats|what|is point ~me|anything
lost|NOT will|wish|desire LIVE
NT|cant see|imagin|have|picture future
NT mind|scared|afraid|care DIE
god|lord take me
call|take =me =home
wish|hop|pray|want ~heart =attack
hop|wish|pray ~NT come|make|survive
WANT heart ~stop|give|pack|quit|fail|burst
ready =for =the =end
CANT see =MYSELF ~surviv|year|here|liv|past
CANT WANT around =next|anymore|any|.
CANT =be =here anymore|any|longer
life NT =for =me
why =am|im ~still =here
head|brain|mind|voice ~say|tell ~jump|do|end|die
my own funeral
done|tired|sick|fed|enough of|with|from LIVE
end it all
so =over LIVE
just =end =it
only =reason ~NT =done|end
waste =of =oxygen|space|air
everyone|them|world =a =favour
end my suffering|misery|pain
give|giving|gave up =on life|everything
WANT end it|everything|things|life
ways|how to DIE|OWN
WANT it|this|everything =to|just =stop|end|finish
how =i|id ~do =it
want|wish this|everything =be =over
out =of =this =life
make =it stop
dark|those|bad =thoughts
why carry|bother|alive
notice|miss if i
urge|WANT swerve|jump|crash
if|WANT ~bus|car|truck|train ~hit
nothing =left =for =me
sleep ~never|not wake
not! =waking =up
were|was|be my last =.
hate|bear|bother =being|alive
my =life =should|must =end|stop
shouldnt|why|im|am =be|i|still alive
hate my life so
NT ~another =day|birthday|christmas|year
already dead
want =want ~LIVE
jealous ~dead|obituar*
want go with =her|him|them
NT here|around|alive|bother ~longer
quiero|quero|voglio|veux|хочу|ich|ik|chce ~mor*|mour*|умер*|sterben|tot|dood|umrz*|matar*|umbring*
matarme|uccidermi|zelfmoord*|samoboj*|самоуб*|selbstmord*|suizid*|انتحار*|اموت|आत्महत*|मरना|olmek
自|轻 杀|殺|生
死 に*
не =хочу =жить
`;
