import {isList, listAt, type Condition, type Scope} from '../dialog/index.js';
import {isLeaf} from './conditions.js';
import {NONE, type Family} from './diagram.js';
import {listedIn, lists} from './items.js';
import {apart, judged, listed, settledSo} from './leaves.js';
import {variableIn, type Reading} from './reading.js';

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
  const go = (from: Family, part: Condition, truth = wanted): Family =>
    those(reading, from, part, truth, scope);
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
  if ('listed' in condition) return listed(reading, family, condition.listed, wanted, scope);
  if ('some' in condition) return someItem(reading, family, condition, wanted, scope);
  if ('from' in condition) return apart(reading, family, condition, wanted, scope);
  if ('input' in condition) return settledSo(reading, family, condition, wanted);
  return isLeaf(condition) ? judged(reading, family, condition, wanted, scope) : NONE;
};

/** One item that meets it is enough; that none does is known once it is known of each. */
const someItem = (
  reading: Reading,
  family: Family,
  {some, meets: part}: Extract<Condition, {some: string}>,
  wanted: boolean,
  scope: Scope,
): Family => {
  const {space, places} = reading;
  const {diagram} = space;
  const variable = variableIn(reading, some, scope);
  if (!variable) return NONE;
  const list = listAt(places, some);
  const items = listedIn(variable);
  const meeting = (from: Family, item: string): Family => {
    const listing = space.answered(from, variable, (answer) => lists(answer, item));
    return those(reading, listing, part, wanted, {...scope, [list]: item});
  };
  if (wanted) return items.reduce((sum, item) => diagram.union(sum, meeting(family, item)), NONE);
  return items.reduce(
    (rest, item) =>
      diagram.union(
        meeting(rest, item),
        space.answered(rest, variable, (answer) => !lists(answer, item)),
      ),
    space.answered(family, variable, ({value}) => isList(value)),
  );
};
