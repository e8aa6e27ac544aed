/** Sleepless and well, spending, speed, greatness. Follows the rules of `mania`. */
export const mood = `NT slept|sleep|sleeping|sleeps in|for|since|much|more|at|a ~days|nights|week|sunday|monday|tuesday|wednesday|thursday|friday|saturday|hours
sleep|slept|sleeping|bed|awake & NT tired|need|bother|miss|want|require|matter
up|awake|wide since|for sunday|monday|tuesday|wednesday|thursday|friday|saturday|three|four|five|six|3|4|5|6
energy & never|so|loads|tons|insane|crazy|huge much|of|before|energy|no|sleep|need
ideas & pouring|flood|fast|million|hundred|genius|brilliant|sleep|write|stop|thousand|coming|racing|keep|flying|change|world|wont|big
mind|thoughts|brain|ideas wont|racing|flying|goes|going|moving|is|are|like racing|flying|slow|fast|too|so fast|quick
miles an|per hour
CANT stop talking|moving|cleaning|buying|writing|shopping|spending|painting|working|singing|laughing|dancing|planning
spent|spend|spending|blew|maxed|emptied|burned|burnt ~savings|thousand|grand|inheritance|rent|mortgage|wages|pension
genius|chosen
king|top|master of the world|universe
on top world
hypomani*|mania|manic high|up|again|episode|phase|off|meds
hypomani*|mania
slept|sleeping with two|three|four|five|strangers|everyone|anyone|six|seven
say|says|think|thinks im manic|high|hyper
be|become prime|president minister|of|.
quit|resign|proposed & bought|booked|proposed|married|boat
glorious|magnificent|majestic
orders|ordered|buying|bought ~eleven|twelve|nine|ten|twenty|six|five|four|three
NT|no =sleep & week|days|productive|fine|love|ideas|energy|party
talking|talk =to =strangers
`;
