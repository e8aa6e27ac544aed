// The shipped intake, without what is typed, several times over, one after the other, as one check-in: for measuring how a proof grows.
import {digestOf} from '../dist/assessment/index.js';
import {placesOf} from '../dist/dialog/index.js';
import {standard} from '../dist/ipt/index.js';
import {unread} from '../test/node/proof/unread.mjs';

/** The shipped intake without what is typed. */
const intake = unread({...standard, claims: {turns: [], ratings: [], lowers: {}}});

/** One check-in that asks everything so many times, of other people each time, and rates the areas by one of them in turn. */
export const enlarge = (times) => {
  const copies = Array.from({length: times}, (_, index) => copy(index));
  const [first] = copies;
  const script = {
    ...first.script,
    nodes: copies.flatMap(({script: {nodes}}, index) =>
      index === times - 1
        ? nodes
        : nodes.map((node) => (isEnd(node) ? passing(node, `welcome-${index + 1}`) : node)),
    ),
    lists: copies.flatMap(({script: {lists}}) => lists),
    interrupts: copies.flatMap(({script: {interrupts}}) => interrupts),
  };
  const rules = {
    ...copies.at(-1).rules,
    clues: copies.flatMap(({rules: {clues}}) => clues),
    areas: first.rules.areas.map((_, at) => copies[at % times].rules.areas[at]),
  };
  const checkIn = {script, texts: intake.texts, rules, readers: {}};
  return {...checkIn, digest: digestOf(checkIn)};
};

const isEnd = ({kind, outcome}) => kind === 'end' && outcome === 'completed';
const passing = ({id}, to) => ({id, kind: 'say', next: [{to}]});

/** The intake with other ids for everything that has one. */
const copy = (index) => {
  const {script, rules} = intake;
  const ids = [
    ...placesOf(script).keys(),
    ...script.interrupts.map(({id}) => id),
    ...script.lists.map(({id}) => id),
    ...rules.clues.map(({id}) => id),
  ];
  const known = new Set(ids);
  const rename = (value) => (known.has(value) ? `${value}-${index}` : value);
  const renamed = (data, key) => {
    if (Array.isArray(data)) return data.map((one) => renamed(one, key));
    if (typeof data !== 'object' || data === null)
      return typeof data === 'string' && NAMING.has(key) ? rename(data) : data;
    if (key === 'pick' && 'areas' in data) return {...data, answer: rename(data.answer)};
    return Object.fromEntries(
      Object.entries(data).map(([name, value]) => [name, renamed(value, name)]),
    );
  };
  const {inputs, ...rest} = script;
  return {script: {...renamed(rest), inputs}, rules: renamed(rules)};
};

/** Members whose value names a node, an interrupt, a list or a clue; names inside blocks are under `nodes`. */
const NAMING = new Set([
  'id',
  'to',
  'from',
  'of',
  'list',
  'answer',
  'given',
  'count',
  'some',
  'listed',
  'named',
  'asks',
  'items',
  'onset',
  'safety',
  'month',
  'nodes',
]);
