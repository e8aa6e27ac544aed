/** Drinking or drugs out of control. */
export const substance = `
heroin|meth|fentanyl|cocaine|ket|bender|relaps|alcoholic|drinker|junkie|withdrawals|dealer|inject|snort|oxy!|oxyc*
ALCOHOL|DOPE|DRINK|DRUG & HABIT|morning|breakfast|sleep|without|TILL|through|hand|spend|wages|ruin|liver|forget|poured|desk|sacked|weekend|night|lost|before|pills|normal|whatever
ALCOHOL|DOPE & work|steal|stole|nick|mum|took|helping
NUM =bottles|litres =of|on|a|every|each
CANT stop|quit|control using|smoking|taking
get|stay|be|getting =sober|clean =.|,|before|for|again|at
bottle|litre|box ~of DRINK|ALCOHOL
bottle|cans|pints|glasses|units|flask|empties|slab|pegs & HABIT|night|day|sleep|stop|empty|school|tractor|desk|work|just
i|my =drink|drinking =.
or =the =ALCOHOL|drink|bottle|weed!
ALCOHOL|DOPE|drink|pills =got|has|have|is =hold|me|got|taken|the
ALCOHOL =in|into =my|the|a|her|his ~bottle|flask|mug|cup|coffee|tea|locker
on|off =the =gear|piss|sauce|drink|booze|bottle|grog|weed!|wagon
addict to DRUG|DRINK|ALCOHOL|DOPE|pills|weed
an =addict|alcoholic
hungover|hangover every|daily
black =out
do|doing =lines
weed! =from|every|all|daily|to|in
smok|vap|use weed|crack|thc|pot|spice|meth ~every|all|day|from|until|before|all
without ~DRINK|DRUG|weed!
using =again|clean
use|using =DRUG|DOPE
the shakes
hands ~shak|going ~until|till|peg|drink
tak|took|steal|stole|nick|buy|bought|snort|pop ~pills|tablets|meds|DOPE ~from|off|mum|too|more|than|online|NUM|day
my PERSON ~pills|tablets|meds|valium|vodka
pills|tablets|meds & handful|more|online|buy*|street|snort|hooked|addict|normal|chemists|main|need
different|several|four =chemists|pharmacies
so =i =NT =feel =ill|sick
CANT ~without ~joint|smok|DOPE|ALCOHOL|DRINK|weed!|pills
buy|buying|get =them|more|it|some ~off|from ~lad|mate|guy|man|bloke|online|street
gas =canister
lost =my =licen*
without =being|getting =TIPSY|high|off
liver ~results|damage|fail|cirrhos*|warn|bad
pour|poured =one|another|myself ~as|soon|home|before|first
over|my =drink
too =much =weed!
ALCOHOL|DOPE|DRINK ~* ~secret|hid|hidden|lie|lied|stop|cope|every|cant|alone|sleep|addict|morning
`;
