import {assess, type Area, type Ranking, type Rating} from '../../assessment/index.js';
import {answerOf, isList, type Session} from '../../dialog/index.js';
import {ABSENT, NONE, type Family} from '../diagram.js';
import {raisedMark} from '../raising.js';
import type {Exploration} from '../exploration.js';
import {narrow, questionsFor, rateAll, widen, type Rate} from '../rated.js';
import type {Record} from '../record.js';
import {shortest} from '../witness.js';

/** What R0 to R5 look at in an area: no rating; none or in the background; present; present and strongly tied. */
const KINDS = [[null], [0, 1], [2], [3]] as const satisfies readonly (readonly Rate[])[];
type Kind = (typeof KINDS)[number];

/** R5: the least part of the gates that must be answered. */
const ENOUGH = 0.6;
/** R3: the area that leads only if no other is present. */
const LAST_RESORT: Area = 'interpersonal-deficits';

/**
 * Whether R0 to R5 hold, in a conversation for each way in which the four ratings and the pick can come together.
 *
 * The ranking looks at nothing else but closeness and link, which only decide between equals.
 */
export const checkRanking = (exploration: Exploration, record: Record): void => {
  const {checkIn, space, complete} = exploration;
  const {diagram} = space;
  const stops = checkIn.script.interrupts.filter(({action}) => action === 'stop');
  const stopped = stops
    .flatMap(({id}) => space.marks.filter(({name}) => isMarkOf(name, id)))
    .reduce((sum, {name}) => diagram.union(sum, space.withMark(complete, name)), NONE);
  if (stopped !== NONE) {
    for (const {name} of space.marks) {
      if (!stops.some(({id}) => isMarkOf(name, id))) continue;
      judge(exploration, record, space.withMark(stopped, name), []);
    }
  }
  const free = diagram.without(complete, stopped);
  const small = smallOf(exploration, free);
  const known = classesOf(exploration, small);
  const wanted = combinations(checkIn.rules.areas.length);
  const missing = wanted.filter((key) => !known.has(key));
  const larger =
    missing.length > 0 ? classesOf(exploration, free, missing) : new Map<string, Family>();
  for (const key of wanted) {
    const family = known.get(key) ?? larger.get(key);
    if (family === undefined) continue;
    const kinds = key.split('').map((index) => KINDS[Number(index)] ?? KINDS[0]);
    judge(exploration, record, family, kinds);
    for (const picked of picks(exploration, kinds, family))
      judge(exploration, record, picked, kinds);
  }
};

const isMarkOf = (name: string, interrupt: string): boolean =>
  name.startsWith(raisedMark('', {})) &&
  (name === raisedMark(interrupt, {}) || name.endsWith(`/${interrupt}`));

const combinations = (count: number): readonly string[] =>
  count === 0
    ? ['']
    : combinations(count - 1).flatMap((key) => KINDS.map((_, index) => `${key}${index}`));

/** Those in which nothing is listed twice and nothing changed: enough to look at, where they rate alike. */
const smallOf = ({space}: Exploration, family: Family): Family =>
  space.variables.reduce((rest, {level, answers}) => {
    const isSmall = answers.map(
      ({value, before}) => !before && (!isList(value) || value.length <= 1),
    );
    return isSmall.every(Boolean)
      ? rest
      : space.diagram.where(rest, level, (value) => value === ABSENT || isSmall[value] === true);
  }, family);

/** Conversations by the kinds of their ratings: an index of each area. */
const classesOf = (
  exploration: Exploration,
  family: Family,
  wanted?: readonly string[],
): ReadonlyMap<string, Family> => {
  const {checkIn, space} = exploration;
  const {areas} = checkIn.rules;
  let classes = new Map<string, Family>([['', family]]);
  // From the last area on, so that the longest lists are parted first.
  for (const rule of areas.toReversed()) {
    const questions = questionsFor(exploration, rule);
    const {by} = rateAll(exploration, rule, narrow(exploration, family, questions));
    const next = new Map<string, Family>();
    for (const [key, part] of classes) {
      KINDS.forEach((kind: Kind, index) => {
        const own = `${index}${key}`;
        if (wanted && !wanted.some((one) => one.endsWith(own))) return;
        const rated = kind
          .map((rating) => by.get(rating) ?? NONE)
          .reduce(space.diagram.union, NONE);
        const found = widen(exploration, part, rated, questions);
        if (found !== NONE) next.set(own, found);
      });
    }
    classes = next;
  }
  return classes;
};

/** Of conversations with equals at the top, those in which the person picks each of them. */
const picks = (
  {checkIn: {rules}, space}: Exploration,
  kinds: readonly Kind[],
  family: Family,
): readonly Family[] => {
  const {answer, areas} = rules.ranking.pick;
  const variable = space.at(answer);
  const top = Math.max(...kinds.map((kind) => kind[0] ?? -1));
  const equals = rules.areas.flatMap(({area}, index) => (kinds[index]?.[0] === top ? [area] : []));
  if (!variable || top < 2 || equals.length < 2) return [];
  return equals.flatMap((area) => {
    const picked = space.answered(family, variable, ({value}) => areas[String(value)] === area);
    return picked === NONE ? [] : [picked];
  });
};

const judge = (
  exploration: Exploration,
  {look, find, findings}: Record,
  family: Family,
  kinds: readonly Kind[],
): void => {
  look('ranking');
  const held = shortest(exploration, family);
  if (!held) return;
  const {checkIn} = exploration;
  const {areas, ranking} = assess(checkIn.rules, held.session);
  const ratings = new Map(areas.map(({area, rating}) => [area, rating]));
  areas.forEach(({area, rating}, index) => {
    if (kinds[index] && !(kinds[index] as readonly Rate[]).includes(rating))
      throw new Error(
        `The engine rates ${area} ${rating} where the proof has ${kinds[index].join()}.`,
      );
  });
  const broken = brokenRule(exploration, held.session, ratings, ranking);
  if (!broken) return;
  const [rule, message] = broken;
  if (findings.some(({code, message: said}) => code === 'ranking' && said.startsWith(rule))) return;
  find('ranking', {
    path: 'rules.ranking',
    message: `${rule} is broken: ${message}`,
    fix: 'Compare the ranking and "lastResort" with docs/clinical-basis.md, 1.4.',
    witness: {
      log: held.session.log,
      shows: `${ranking.lead ?? 'No area'} leads here (${ranking.outcome}).`,
    },
  });
};

/** The first of R0 to R5 that a ranking breaks, in words. */
const brokenRule = (
  {checkIn: {rules}}: Exploration,
  {raised, facts, inputs}: Session,
  ratings: ReadonlyMap<Area, Rating | null>,
  {outcome, lead, further, by}: Ranking,
): readonly [rule: string, message: string] | undefined => {
  const isStopped = raised.some(({interrupt}) => interrupt.action === 'stop');
  if (isStopped || outcome === 'stopped')
    return isStopped && outcome === 'stopped' && !lead
      ? undefined
      : ['R0', isStopped ? 'an area leads after a stop.' : 'nothing leads, as if after a stop.'];
  const gates = rules.areas.flatMap(({asks}) => asks);
  const answered = gates.filter((id) => answerOf(facts.standing.get(id)) !== undefined).length;
  const isEnough = answered >= ENOUGH * gates.length;
  if (isEnough === (outcome === 'low-information'))
    return [
      'R5',
      `${answered} of ${gates.length} gates are answered, and the outcome is ${outcome}.`,
    ];
  if (!isEnough) return lead ? ['R5', 'an area leads on too little.'] : undefined;
  const present = [...ratings].filter(([, rating]) => (rating ?? 0) >= 2).map(([area]) => area);
  if (present.length === 0)
    return outcome === 'no-clear-focus' && !lead
      ? undefined
      : ['R4', 'nothing is present, and an area leads.'];
  if (!lead) return ['R4', 'an area is present, and none leads.'];
  const others = present.filter((area) => area !== LAST_RESORT);
  if (others.length > 0 && (lead === LAST_RESORT || further === LAST_RESORT))
    return ['R3', `${LAST_RESORT} leads or follows though ${others.join(' and ')} is present.`];
  const able = others.length > 0 ? others : present;
  const rated = (area: Area): number => ratings.get(area) ?? 0;
  const top = Math.max(...able.map(rated));
  const within = inputs[rules.ranking.pickWithin];
  if (rated(lead) < top - (typeof within === 'number' ? within : 0))
    return ['R1', `${lead} leads with ${rated(lead)} though another has ${top}.`];
  if (further === lead) return ['R1', `${lead} leads and follows.`];
  const picked =
    rules.ranking.pick.areas[String(answerOf(facts.standing.get(rules.ranking.pick.answer)))];
  if (picked && able.includes(picked) && rated(picked) === top && picked !== lead)
    return ['R2', `${picked} was picked and is as strong as ${lead}, which leads by ${by}.`];
  return undefined;
};
