/** Drunk or high while writing. */
export const drunk = `
TIPSY|high rn|now|writing|typing|atm|tonight
im|am|bit|so|very|pretty|too|still|currently|rather|kinda|half =drunk|durnk|dunrk|drukn|stoned|hammered|sloshed|buzzed|plastered|legless|baked|blotto|zooted|shitfaced|tripping|intoxicated|wasted
TIPSY|ALCOHOL|DOPE|drinks|joint|glass|bottle|edible|gummy|shrooms|whiskies & typ*|spel*|excuse|ignore|forgiv*|apolog*|pardon|sorry|form|writ|honest|brave|truth|fill|judge|tmrw|tomorrow
had|drank|drunk|finished|necked ~few|bottle|skinful|lots|loads|pints|wine|drink ~tonight|so|already|today|sorry|.|,
smok|drunk|drank =loads|lots|tons
second|third|fourth|fifth|2nd|3rd|4th|5th|6th =glass|bottle|pint|whisky|beer|wine|tumbler
glass|bottle|beer|can|whisky|wine ~hand|next =to
been =drinking ~tonight|today|since|all|pub
off =my =face|nut|tits
off =my =head =right|rn|atm|on
coming =up|down =from|off|still
room =is|s =spin*
not sober
ALCOHOL|drinks|whiskies|skinful & tonight|already
half =cut =and|,|.|so
had =a =few =to|before|.|so|already
`;
