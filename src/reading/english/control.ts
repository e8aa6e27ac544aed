/** Control, threats, fear at home, marks and force. Follows the rules of `violence`. */
export const control = `OTHER|guy|bloke|lad|manager|neighbour|and STRIKE =me|us|mum|mummy
bruis|marks|rib|wrist|eye|makeup & hide|hiding|hid|cover|lie|lied|lying|told|explain|excuse|because
with the|belt|a|stick|cable|shoe belt|stick|cable
listen|hear|sound|noise ~for|of|OTHER key|footsteps|steps|engine|tyres|gate
tiptoe ~him|her|husband|wife|partner|dad|boyfriend|girlfriend
chair|wardrobe|drawers|table & against|under|behind|push door|handle
sleep|slept|sleeping in the|my car|bath|bathroom|shed|garage
bag|suitcase packed|hidden|ready
AFRAID =of =my|our =PERSON|FOLK
AFRAID =of =him|her|them
AFRAID ~OTHER ~kill|hurt|hit|find me|us|out|kids|again|my
OTHER =scar|scare|frighten|terrif* =me|us
NT feel|be ~safe ~home|house|him|her|room
NT safe home|here|at|house|with
OTHER ~lock|locked ~me|us|door|in|out|food|kitchen|bedroom
lock|locked me|us in|out|inside
OTHER corner|pin|trap|restrain|hold me
OTHER decid|control|choos|dictat|monitor|count ~what|who|when|where|how|if|whether ~i|im|me|my|wear|eat|go|see|spend|talk
OTHER =track|monitor|check|count|search|smell|time|record|follow|spy ~mileage|receipt*|my|me|car|every|phone|minutes|penny|bag|emails|pants|calories|steps
tracker|airtag|tracking app|on|in|my|me|phone
receipts|mileage & OTHER|show|every|check
every|each penny|pound|receipt
ask|beg|account for ~money|permission|spend|penny|tampons|petrol|fare
takes|took|keeps|kept|has|holds|hid|hides|hold|holding|taking|taken|stole =my|our|all =passport|phone|keys|wages|money|pension|card|cards|documents|papers|visa|pills|medication|stick|pay|id|laptop|shoes
only|just allow|permit|let ~out|work|see|go|phone|to|me|shop
NT allow|permit|let ~english|drive|study|shower|heating|toilet|doctor|speak|sleep|eat
NT let me ~sleep|eat|leave|talk|speak|drive|wear|use|shower|doctor|see my
curfew|captive|hostage
please|pls|plz dont|NT call|ring|phone|email|text|write|leave|send|post|contact|tell
OTHER say|said|swear|swore|promis|threaten|told|warn OTHER|me|he|if|to|that kill|hurt|burn|hunt|shoot|stab|bury|drown|slit ~me|us|my|kids|children|dog|cat|family|them
OTHER finish|hunt|bury|burn|drown|slit|shoot|ruin me|us
if|when i leave|left|tell|told|refuse|report|try|argue|cry|dont|ever ~OTHER ~kill|find|hunt|burn|take|hurt|send|ruin|hit|throw|cut
be sorry if i
deport|immigration|visa & OTHER|threat*|if|sleep|lose
threaten ~kill|hurt|burn|knife|gun|hit|share|post
forc|made|mak|pressur|sell|sold|send|sending me|to|into ~marry|marri|married|marriage|wed
OTHER =touch|finger|rub|kiss|molest|feel =me|my|himself|up
makes|made|making|forc|pressur|blackmail me|into touch|watch|send|carry|undress|suck|kneel|beg|sleep
makes|made|making|make me do things|stuff
NT take|accept no
does|did|doing =it =anyway
bruis|black eye|from|on|all|up & OTHER
walked into door|cupboard
what mood|kind|sort mood|OTHER|of|he|she
shout|scream|yell in my face
block|stand|stood the|my|in the door|doorway|way|exit
share|sharing my location
id|ill|youll|be be sorry|dead|next
`;
