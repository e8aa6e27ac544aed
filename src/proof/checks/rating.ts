import type {Rating} from '../../assessment/index.js';
import {isList, listAt, type Condition, type Scope} from '../../dialog/index.js';
import {NONE, type Family} from '../diagram.js';
import type {Exploration} from '../exploration.js';
import {lists} from '../items.js';
import {judgeParts, Judgements} from '../parts.js';
import {readIn, questionsFor, narrow, rateAll, widen, type Rated} from '../rated.js';
import type {Record} from '../record.js';
import {those} from '../truth.js';
import {real, witnessOf} from '../witness.js';
import {checkConstants} from './conversation.js';

/** Ratings that cannot be come to, or that rest on nothing; rows, caps and clues that decide nothing. */
export const checkRatings = (exploration: Exploration, record: Record): readonly Rated[] => {
  const {checkIn, complete} = exploration;
  checkClues(exploration, record);
  return checkIn.rules.areas.map((rule, index) => {
    const questions = questionsFor(exploration, rule);
    const rated = rateAll(exploration, rule, narrow(exploration, complete, questions));
    const whole = (family: Family): Family => widen(exploration, complete, family, questions);
    const path = `rules.areas[${index}]`;
    checkParts(exploration, record, rated, path, whole);
    checkAttained(exploration, record, rated, path, whole);
    checkFounded(exploration, record, rated, path, whole);
    return rated;
  });
};

const checkClues = (exploration: Exploration, record: Record): void => {
  const {checkIn, names, complete} = exploration;
  checkIn.rules.clues.forEach(({id, when, of}, index) => {
    const questions = [...readIn([when], names), ...(of === undefined ? [] : [of])];
    const family = narrow(exploration, complete, questions);
    const judgements = new Judgements(exploration.space.diagram.union);
    const path = `rules.clues[${index}].when`;
    for (const {scope, listing} of itemsOf(exploration, of, family)) {
      judgements.add(path, listing, those(exploration, listing, when, true, scope));
      judgeParts(exploration, listing, when, path, scope, judgements.add);
    }
    if (judgements.all.size === 0) judgements.add(path, family, NONE);
    const whole = (part: Family): Family => widen(exploration, complete, part, questions);
    checkConstants([{exploration, judgements, widen: whole}], record);
    record.look('shadowed');
    if (isRead(exploration, id)) return;
    record.find('shadowed', {
      path: `rules.clues[${index}]`,
      message: `No row, gate, cap or clue reads the clue "${id}".`,
      fix: 'Use it in a row, or take it out.',
    });
  });
};

/**
 * Rules of suitability that are always so, or never.
 *
 * @param explorations - Of the same check-in: what is so in one of them can be.
 */
export const checkSuitability = (explorations: readonly Exploration[], record: Record): void => {
  const rules = explorations[0]?.checkIn.rules.suitability ?? [];
  rules.forEach(({when}, index) => {
    const path = `rules.suitability[${index}].when`;
    const seen = explorations.map((exploration) => {
      const {names, complete, space} = exploration;
      const questions = readIn([when], names);
      const family = narrow(exploration, complete, questions);
      const judgements = new Judgements(space.diagram.union);
      judgements.add(path, family, those(exploration, family, when, true));
      judgeParts(exploration, family, when, path, {}, judgements.add);
      const whole = (part: Family): Family => widen(exploration, complete, part, questions);
      return {exploration, judgements, widen: whole};
    });
    checkConstants(seen, record);
  });
};

const isRead = ({checkIn: {rules}}: Exploration, clue: string): boolean =>
  JSON.stringify([rules.areas, rules.clues]).includes(JSON.stringify({named: clue}));

/** Each item that a clue is weighed for, with the conversations that list it. */
const itemsOf = (
  {space, places}: Exploration,
  of: string | undefined,
  family: Family,
): readonly {readonly scope: Scope; readonly listing: Family}[] => {
  if (of === undefined) return [{scope: {}, listing: family}];
  const variable = space.at(of);
  if (!variable) return [];
  const items = new Set(variable.answers.flatMap(({value}) => (isList(value) ? value : [])));
  return [...items].map((item) => ({
    scope: {[listAt(places, of)]: item},
    listing: space.answered(family, variable, (answer) => lists(answer, item)),
  }));
};

const checkParts = (
  exploration: Exploration,
  record: Record,
  {rule, whole: family, rows, caps, uncapped}: Rated,
  path: string,
  whole: (family: Family) => Family,
): void => {
  const judgements = new Judgements(exploration.space.diagram.union);
  const look = (when: Condition, at: string): void => {
    judgements.add(at, family, those(exploration, family, when, true));
    judgeParts(exploration, family, when, at, {}, judgements.add);
  };
  look(rule.gate, `${path}.gate`);
  rule.rows.forEach(({when}, index) => look(when, `${path}.rows[${index}].when`));
  rule.caps.forEach(({when}, index) => look(when, `${path}.caps[${index}].when`));
  checkConstants([{exploration, judgements, widen: whole}], record);
  rule.rows.forEach(({rating, when}, index) => {
    record.look('shadowed');
    const holding = those(exploration, family, when, true);
    if (holding === NONE || real(exploration, rows[index] ?? NONE) !== NONE) return;
    record.find('shadowed', {
      path: `${path}.rows[${index}]`,
      message: `The row for rating ${rating} of ${rule.area} never decides: a higher one does whenever it is true.`,
      fix: 'Take it out, or narrow the row above it.',
      ...witnessOf(exploration, whole(holding), 'Its condition is true here.'),
    });
  });
  rule.caps.forEach(({id, atMost}, index) => {
    record.look('shadowed');
    const holding = caps[index] ?? NONE;
    const lowered = [...uncapped].some(
      ([rating, part]) =>
        rating !== null &&
        rating > atMost &&
        exploration.space.diagram.meet(part, holding) !== NONE,
    );
    if (lowered || holding === NONE) return;
    record.find('shadowed', {
      path: `${path}.caps[${index}]`,
      message: `The cap "${id}" lowers no rating: whenever it holds, ${rule.area} is rated ${atMost} or less.`,
      fix: 'Take it out, or mend its condition.',
      ...witnessOf(exploration, whole(holding), 'It holds here, and changes nothing.'),
    });
  });
};

const checkAttained = (
  exploration: Exploration,
  record: Record,
  {rule, by}: Rated,
  path: string,
  whole: (family: Family) => Family,
): void => {
  const expected: readonly Rating[] = [0, 1, ...rule.rows.map(({rating}) => rating)];
  for (const rating of new Set(expected)) {
    record.look('rating-unattained');
    if (real(exploration, by.get(rating) ?? NONE) !== NONE) continue;
    const below = [...by.keys()].filter((other) => other !== null && other < rating);
    const near =
      below.toSorted((a, b) => Number(b) - Number(a)).map((one) => by.get(one))[0] ?? NONE;
    record.find('rating-unattained', {
      path,
      message: `No conversation rates ${rule.area} ${rating}.`,
      fix: 'Mend its gate and rows, or what is asked.',
      ...witnessOf(exploration, whole(near), 'This comes nearest to it from below.'),
    });
  }
};

const checkFounded = (
  exploration: Exploration,
  record: Record,
  {rule, by, whole: family}: Rated,
  path: string,
  whole: (family: Family) => Family,
): void => {
  const {space, checkIn, names} = exploration;
  const {diagram} = space;
  const founded = checkIn.rules.clues
    .filter(({area}) => area === rule.area)
    .flatMap(({when, of}) =>
      itemsOf(exploration, of, family).map(({scope, listing}) =>
        those(exploration, listing, when, true, scope),
      ),
    )
    .reduce(diagram.union, NONE);
  for (const [rating, part] of by) {
    if (rating === null || rating === 0) continue;
    record.look('rating-unfounded');
    const bare = real(exploration, diagram.without(part, founded));
    if (bare === NONE) continue;
    record.find('rating-unfounded', {
      path,
      message: `${rule.area} can be rated ${rating} without any clue that speaks for it.`,
      fix: 'Let its gate and rows ask for clues that rest on answers.',
      ...witnessOf(exploration, whole(bare), `It is rated ${rating} here.`),
    });
  }
  record.look('skip-as-no');
  const gate = new Set(readIn([rule.gate], names));
  const silent = space.variables
    .filter(({node}) => node && gate.has(node.id))
    .reduce(
      (rest, variable) =>
        diagram.without(
          rest,
          space.answered(rest, variable, ({value}) => value !== undefined),
        ),
      by.get(0) ?? NONE,
    );
  if (real(exploration, silent) === NONE) return;
  record.find('skip-as-no', {
    path: `${path}.asks`,
    message: `${rule.area} can be rated 0 though nothing that its gate reads was answered.`,
    fix: 'Name under "asks" the questions that open the area.',
    ...witnessOf(exploration, whole(silent), 'It is rated 0 here, as if the answer had been no.'),
  });
};
