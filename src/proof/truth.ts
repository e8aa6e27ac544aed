import {
  addressOf,
  isList,
  listAt,
  meets,
  type Condition,
  type Facts,
  type Leaf,
  type Places,
  type Scope,
  type Truth,
} from '../dialog/index.js';
import type {Answer} from './answers.js';
import {isLeaf, type Names} from './conditions.js';
import {NONE, type Family} from './diagram.js';
import {indexOf, keyOf, lists, type Pair} from './months.js';
import type {Space} from './space.js';

/** All that a condition is read with. */
export interface Reading {
  readonly space: Space;
  readonly places: Places;
  readonly names: Names;
  readonly pairs: readonly Pair[];
  /** What the page settled, as far as it is held. */
  readonly inputs: Facts['inputs'];
  /** A question that is read as it was answered first, before that was changed. */
  readonly first?: string;
}

/**
 * Those of which a condition is true, or those of which it is false; of the others it is unknown.
 *
 * The same three values as `holds` of the dialog, for all conversations of a family at once.
 */
export const those = (
  reading: Reading,
  family: Family,
  condition: Condition,
  wanted: boolean,
  scope: Scope = {},
): Family => {
  const {space, names} = reading;
  const {diagram} = space;
  if (family === NONE) return NONE;
  const go = (from: Family, part: Condition, truth = wanted, own = scope): Family =>
    those(reading, from, part, truth, own);
  if ('all' in condition || 'any' in condition) {
    const parts = 'all' in condition ? condition.all : condition.any;
    return wanted === 'all' in condition
      ? parts.reduce((rest, part) => go(rest, part), family)
      : parts.reduce((sum, part) => diagram.union(sum, go(family, part)), NONE);
  }
  if ('not' in condition) return go(family, condition.not, !wanted);
  if ('named' in condition) {
    const meant = names[condition.named];
    return meant ? go(family, meant) : NONE;
  }
  if ('ever' in condition) return judged(reading, family, condition.ever, wanted, scope, true);
  if ('listed' in condition) {
    const item = scope[listAt(reading.places, condition.listed)];
    return item === undefined
      ? NONE
      : at(reading, family, condition.listed, scope, (answer) =>
          isList(answer.value) ? lists(answer, item) : undefined,
        )(wanted);
  }
  if ('some' in condition) return someItem(reading, family, condition, wanted, scope);
  if ('from' in condition) return apart(reading, family, condition, wanted, scope);
  if ('input' in condition) return byInput(reading, family, condition, wanted);
  return isLeaf(condition) ? judged(reading, family, condition, wanted, scope, false) : NONE;
};

/** Those whose answer at a question is judged so. */
const at =
  (
    {space, places, first}: Reading,
    family: Family,
    id: string,
    scope: Scope,
    judge: (answer: Answer) => Truth,
  ) =>
  (wanted: boolean): Family => {
    const place = places.get(id);
    const address = place && addressOf(place, scope);
    const variable = address === undefined ? undefined : space.at(address);
    if (!variable) return NONE;
    return space.answered(family, variable, (answer) => {
      const {before} = answer;
      return judge(address === first && before ? before : answer) === wanted;
    });
  };

const judged = (
  reading: Reading,
  family: Family,
  leaf: Leaf,
  wanted: boolean,
  scope: Scope,
  isEver: boolean,
): Family => {
  const {inputs} = reading;
  const truthOf = ({value, found}: Answer): Truth =>
    value === undefined ? undefined : meets(leaf, {values: [value], found}, {inputs});
  const judge = (answer: Answer): Truth =>
    isEver && answer.before && truthOf(answer.before) === true ? true : truthOf(answer);
  if ('reader' in leaf && leaf.in === undefined) return anywhere(reading, family, judge, wanted);
  const id =
    'answer' in leaf
      ? leaf.answer
      : 'given' in leaf
        ? leaf.given
        : 'count' in leaf
          ? leaf.count
          : leaf.in;
  return id === undefined ? NONE : at(reading, family, id, scope, judge)(wanted);
};

/** Whether a reader found something in any text: never unknown. */
const anywhere = (
  {space, first}: Reading,
  family: Family,
  judge: (answer: Answer) => Truth,
  wanted: boolean,
): Family => {
  const texts = space.variables.filter(({node}) => node?.kind === 'text');
  const found = texts.reduce((sum, variable) => {
    const hits = space.answered(
      family,
      variable,
      (answer) =>
        judge(variable.address === first && answer.before ? answer.before : answer) === true,
    );
    return space.diagram.union(sum, hits);
  }, NONE);
  return wanted ? found : space.diagram.without(family, found);
};

const someItem = (
  reading: Reading,
  family: Family,
  {some, meets: part}: Extract<Condition, {some: string}>,
  wanted: boolean,
  scope: Scope,
): Family => {
  const {space, places} = reading;
  const place = places.get(some);
  const address = place && addressOf(place, scope);
  const variable = address === undefined ? undefined : space.at(address);
  if (!variable) return NONE;
  const list = listAt(places, some);
  const items = new Set(variable.answers.flatMap(({value}) => (isList(value) ? value : [])));
  const meeting = (from: Family, item: string): Family =>
    those(
      reading,
      space.answered(from, variable, (answer) => lists(answer, item)),
      part,
      wanted,
      {
        ...scope,
        [list]: item,
      },
    );
  const {diagram} = space;
  if (wanted)
    return [...items].reduce((sum, item) => diagram.union(sum, meeting(family, item)), NONE);
  return [...items].reduce(
    (rest, item) =>
      diagram.union(
        meeting(rest, item),
        space.answered(rest, variable, (answer) => !lists(answer, item)),
      ),
    space.answered(family, variable, ({value}) => isList(value)),
  );
};

/** The later of two months says how they are apart; without both nothing does. */
const apart = (
  {space, places, pairs, inputs}: Reading,
  family: Family,
  span: Extract<Condition, {from: string}>,
  wanted: boolean,
  scope: Scope,
): Family => {
  const pair = pairs.find(({from, to}) => from === span.from && to === span.to);
  const addressAt = (id: string): string | undefined => {
    const place = places.get(id);
    return id === 'now' ? id : place && addressOf(place, scope);
  };
  const [from, to] = [addressAt(span.from), addressAt(span.to)];
  if (!pair || from === undefined || to === undefined) return NONE;
  const index = indexOf(span, pair, inputs);
  return [from, to].reduce((sum, address) => {
    const variable = space.at(address);
    if (!variable) return sum;
    const says = space.answered(
      family,
      variable,
      (answer) => answer.apart?.[keyOf(from, to)]?.[index] === (wanted ? 'T' : 'F'),
    );
    return space.diagram.union(sum, says);
  }, NONE);
};

const byInput = (
  {space, inputs}: Reading,
  family: Family,
  condition: Extract<Condition, {input: string}>,
  wanted: boolean,
): Family => {
  const truthOf = (value: string | number | boolean | undefined): Truth =>
    inputTruth(condition, value, inputs);
  const variable = space.at(inputAddress(condition.input));
  if (!variable) {
    return truthOf(inputs[condition.input]) === wanted ? family : NONE;
  }
  return space.answered(
    family,
    variable,
    ({value}) => truthOf(JSON.parse(String(value))) === wanted,
  );
};

/** Where the diagram holds what the page settled: its value as JSON. */
export const inputAddress = (input: string): string => `input:${input}`;

/** What a condition on an input makes of a value. */
export const inputTruth = (
  condition: Extract<Condition, {input: string}>,
  value: string | number | boolean | undefined,
  inputs: Facts['inputs'],
): Truth => {
  if (value === undefined) return undefined;
  if ('is' in condition) return [condition.is].flat().includes(value);
  if (typeof value !== 'number') return undefined;
  const {input: _, ...range} = condition;
  return meets({answer: condition.input, ...range}, {values: [value], found: []}, {inputs});
};
