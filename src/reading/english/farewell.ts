/** Goodbyes, things put in order, means at hand, attempts, and not being safe. */
export const farewell = `
BYE & written|wrote|last|note|message
wrote|written|draft|recorded|record letter|note|message|video =for|to|on ~KIN|each|them|her|him
wrote|written|draft|typed =a|my|out =note|will
find|finds|found|discover =me =dead|.|before|hang
by =the =time ~read|find =this|me
put|get|got|set =my|all =affairs|papers
affairs =in|are =order
date|spot|tree|beam|branch & circled|picked|chosen|fixed|scouted
chosen|picked =a|the|my|on =date|tree|beam|bridge|day
do|doing =it =SOON|before|while
SOON & die!|jump|goodbye|overdos*|suicid*
wont|not|never =be|see =me|here|around|alive =again|anymore|tomorrow|after|for
NT|not|hardly|doubt =think|plan|expect|planning|be =to|on|ill|id =be ~here|around|alive
TOOL & count|stockpil|sav|hid|swallow|lin|throat|wrist|tonight|bought|tie|load|drank|boot|garage|glovebox|wardrobe
ARMS & ready|found|plan|safe|key|enough
TOOL & whole|lot|lots|bottle =of|my|the|in
TOOL ~next|front|under =to|of|my =me|bed|pillow
took|swallow|tak|neck whole|lot|lots|loads|too =my|of|the|many|lot
hold|held|have|keep|got a|the|my|enough|of =MEANS ~ready|tonight|case|hand|use
car|engine ~garage & running|sit|sat|shut|closed
cut|slit|slash|slic|knife =my|the|both|at|to ~wrist|veins|vein|artery
climb|stand|stood|drove|am|im ~on|to|up|at|off ~HIGH|railings & jump|last|again|twice|now
tried|attempt|fail =to|it|at|and =end|die|hang|overdose|DOIT
CANT|NT|not|doubt ~keep|trust|promise|stay|sure ~safe|alive
CANT|NT|not ~sure|promise|guarantee =ill|id|im|i|be =be|make|survive|here|safe =here|alive|around|it|through
NT|not =trust =MYSELF
FRET =of|what|by|to =be|what|my|how =alone|i|ill|im|own =do|with|thoughts|might|capable
day|date|night =picked|chosen|marked
have|has|got =a =plan =and|.|,
took|swallow|drank|neck|ate =everything|whatever|every =in|we|one|tablet|pill
ARMS & sat|cabinet|bed|lock|clean|sharpen|room|kept
KIN|you|them|her|him =to =know ~NT|not|love|loved|sorry
NT go|leav =without =telling|saying
decided =. =no|today|tonight
NT|not =if ~when
see =if =i =could =.
drunk|drink|consum|ate|kept poison|pesticide|bleach|phenyl|phenol
pills|tablets|paracetamol|meds|medication & vodka|whisk*|brandy|bottle =of
tak|took =too =many
wait =for =the|courage =courage|nerve
TOOL ~in =hand|pocket|lap
mean|plan|going|intend|gonna =to =use =it|them =.|,|on|tonight
attempt & belt|rope|pills|hospital|month
then|and|before =im =off =.
love =you|her|him|them|u ~sorry
date|day|time =in =mind
NT|not want =KIN|him|her|them =to =find
im|and|been|start|by =saying =goodbye|my|bye
my =goodbyes
told|tell|said =my KIN =bye|goodbye
wont =be =needing
do =something =i =CANT|regret
NT ~KIN ~find =me
stockpil|hoard =my|nans|mums|dads|his|her TOOL
said =bye =to
ive|have|and =set =a|the =date
leav ~not|NT =com =back
leav =things|everything =tidy|clean|neat
`;
