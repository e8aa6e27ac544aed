/** Agents, machines, signs and bodies in which something strange is at work. Follows the rules of `psychosis`. */
export const beliefs = `TECH & me|my|i thoughts|head|mind|watch|name|secret|message|listen|body|brain|warn|track
TECH in|inside|behind my|me tooth|teeth|arm|head|brain|ear|neck|skin|body|walls|eye
chip|microchip|tracker|implant|camera|bug|machine in|inside|under|behind my|me
put|puts|putting|implant ~in|inside|into|under my head|brain|tooth|teeth|ear|arm|body|neck|skin|mind|eye|blood
put|puts|putting|insert ~chip|tracker|thoughts|words in|inside|into
AGENT|they|theyve|theyre|ppl|people|somebody|someone ~spy|spying|spies|bug|tap|implant|poison|track|record|beam|plot|frame|hack me|my|us|on|against|every
AGENT|they|theyve ~watch|follow|listen|monitor|record|film|hear me|my|every|through|in|from|to
AGENT agents|spies|after|against
AGENT & chip|thoughts|rays|poison|gas|implant|cameras|listening|waves|plot|secret|foil|code|mind|controlling
SPOOK ~talk|speak|tell|told|send|command|order|whisper|want|show|chose|chosen|visit|inside|live|put|give|took|come|back|wants|sit|sits|watch
mission|task|purpose & god|given|secret|world|chosen|angels
the =voices =again|are|keep|want|got|get|tell|say|back|came|come|stop|started|louder|inside|wont|never|from|.
voice in my|head|the head|mind|ear|wall
voice & command|order|comment|whisper|insult|rubbish|worthless|kill|obey|behind|empty|wall|vent
voice tell|told|tells|says|say|saying|said|keeps|wants|calls|started|comes|came|of
hear|hearing things|stuff|people|them|voices|noises that|talking|nobody|NT|others|again|at|in|plotting|through
see|saw|seen|seeing people|things|faces|shadows|man|woman|eyes|bugs|insects|dead|blood|child|girl ~NT|nobody|corner|wall|standing|ceiling|there|moving|dead
shadow people|man|men|figure|move|moving|talk|follow|whisper
shadows|faces|walls|floor|patterns|photos & moving|move|breath*|talk|whisper|watching|eyes
OTHER is|isnt|has|have|been|NT really|been|NT|my|an|a replaced|swapped|actor|robot|copy|husband|wife|mum|mother
poison ~me|my|us|food|water
nobody|noone else can|see|sees|hear|hears|seems|smells
secret|hidden|special|personal message|meaning|sign|code|clue
meant|message|messages|msgs|aimed|specifically|sent only|for|at|to|like me
being|im|am|get watched|followed|filmed|recorded|poisoned|hunted|controlled|bugged|tested
mov|com|break my|in|into things|stuff|keys|house|flat|room ~nobody|night|sleep|asleep|mad|drive|someone|while
cover|covered|tape|taped|foil|smash|smashed|hid|wrap|wrapped|block|blocked ~foil|mirrors|windows|camera|cameras|vents|sockets|tv|phone|wifi foil|tape|listen|because|so|to|with|off|in
tinfoil|foil
real|reality|dream & cant tell|slip|anymore|or
are|youre|your you|NT|sure|really ~one of them
phone|phones|laptop|house|flat|room|car|office|place|line|walls ~bugged|tapped|wired
spies|undercover|informant
tv|telly|television|radio|newsreader|wifi|fridge|kettle keep|keeps|is|says|said|gives|knows|reads|told|tells|laughs ~my name|number|thoughts|address|mind
OTHER cant|NT see|hear him|her|them|it but
take|taking|taken|stole|steal|put|putting ~thoughts ~head|out|from|mind|away
mi5|cia|fbi
turned|turn against me
lives|living|sits|inside|speaks|someone|people|woman|man ~in|inside|into =my =left|right|ear|head|skull|brain|stomach|teeth|walls
hear|heard|hearing =my =name
already dead|died|ghost
cough|nod|wink|laughing & signal|code|pattern|sign
hands|arms|body|face|thoughts|legs|voice|eyes NT mine|my
wire|chip|thing|something|metal =behind|in|under|inside =my =eye|ear|tooth|head|brain|skin|neck|arm|stomach
see|seeing|saw ~man|woman|people|child|girl|boy|someone ~NT|nobody|sitting|standing|staring|bath|bed
the =voices
putting|puts|put =something =in =my
talk|speak|voice|message|signal|whisper|watch|listen|spy|thoughts|hear ~through|from|in|inside =PLACE
send ~thoughts|signals|messages
put|putting|steal|hear|read|know ~thoughts
thoughts ~loud|played|broadcast|heard
`;
