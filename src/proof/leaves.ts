import {
  isList,
  listAt,
  meets,
  prefixIn,
  questionOf,
  type Condition,
  type Leaf,
  type Scope,
  type Truth,
} from '../dialog/index.js';
import type {Answer} from './answer.js';
import {NONE, type Family} from './diagram.js';
import {inputAddress, inputTruth} from './inputs.js';
import {lists} from './items.js';
import {indexOf, keyOf} from './months.js';
import {addressIn, variableIn, type Reading} from './reading.js';
import type {Variable} from './space.js';

/** Those of which a condition on one question is true, or false. */
export const judged = (
  reading: Reading,
  family: Family,
  leaf: Leaf,
  wanted: boolean,
  scope: Scope,
  isEver = false,
): Family => {
  const judge = (answer: Answer, variable: Variable): Truth => {
    const all = isEver ? [...pastOf(reading, answer, variable), answer] : [answer];
    const values = all.flatMap(({value}) => (value === undefined ? [] : [value]));
    const found = all.flatMap((one) => one.found);
    return values.length === 0 ? undefined : meets(leaf, {values, found}, reading);
  };
  const id = questionOf(leaf);
  return id === undefined
    ? anywhere(reading, family, judge, wanted)
    : at(reading, family, id, scope, judge, wanted);
};

/** What was said before, if the engine remembers it: it does what makes some `ever` of the script true. */
const pastOf = (reading: Reading, {before = []}: Answer, {node}: Variable): readonly Answer[] =>
  before.filter(({value, found}) =>
    reading.evers.some((leaf) => {
      const id = questionOf(leaf);
      const isThere = id === undefined || id === node?.id;
      return (
        isThere && value !== undefined && meets(leaf, {values: [value], found}, reading) === true
      );
    }),
  );

/** Those in which the item that is asked about is listed at a question, or others are. */
export const listed = (
  reading: Reading,
  family: Family,
  question: string,
  wanted: boolean,
  scope: Scope,
): Family => {
  const item = scope[listAt(reading.places, question)];
  const judge = (answer: Answer): Truth =>
    isList(answer.value) && item !== undefined ? lists(answer, item) : undefined;
  return at(reading, family, question, scope, judge, wanted);
};

/** Those whose months are so far apart, or are not: the later answer says so, and without both nothing does. */
export const apart = (
  reading: Reading,
  family: Family,
  span: Extract<Condition, {from: string}>,
  wanted: boolean,
  scope: Scope,
): Family => {
  const {space, pairs, inputs} = reading;
  const pair = pairs.find(({from, to}) => from === span.from && to === span.to);
  const [from, to] = [span.from, span.to].map((id) =>
    id === 'now' ? id : addressIn(reading, id, scope),
  );
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

/** Those in which the page settled something so, or otherwise. */
export const settledSo = (
  {space, inputs}: Reading,
  family: Family,
  condition: Extract<Condition, {input: string}>,
  wanted: boolean,
): Family => {
  const variable = space.at(inputAddress(condition.input));
  if (!variable)
    return inputTruth(condition, inputs[condition.input], inputs) === wanted ? family : NONE;
  return space.answered(
    family,
    variable,
    ({setting}) => inputTruth(condition, setting, inputs) === wanted,
  );
};

type Judge = (answer: Answer, variable: Variable) => Truth;

/** Those whose answer at a question is judged so. */
const at = (
  reading: Reading,
  family: Family,
  id: string,
  scope: Scope,
  judge: Judge,
  wanted: boolean,
): Family => {
  const variable = variableIn(reading, id, scope);
  return variable ? judgedAt(reading, family, variable, judge, wanted) : NONE;
};

/** Whether a reader found something in any text: never unknown. */
const anywhere = (reading: Reading, family: Family, judge: Judge, wanted: boolean): Family => {
  const {variables, diagram} = reading.space;
  const found = variables
    .filter(({node}) => node?.kind === 'text')
    .map((variable) => judgedAt(reading, heardIn(reading, family, variable), variable, judge, true))
    .reduce(diagram.union, NONE);
  return wanted ? found : diagram.without(family, found);
};

/** Those in which what is typed somewhere is read: a name only while it is given, and where its question is asked. */
const heardIn = (
  {space, naming}: Reading,
  family: Family,
  {address, node, scope, isName}: Variable,
): Family => {
  if (!isName || naming === address) return family;
  const question = space.at(prefixIn(scope) + (node?.id ?? ''));
  return question ? space.asked(family, question) : NONE;
};

const judgedAt = (
  {space, first}: Reading,
  family: Family,
  variable: Variable,
  judge: Judge,
  wanted: boolean,
): Family => {
  const asRead = (answer: Answer): Answer => {
    const said = variable.address === first?.address ? answer.before?.[first.index] : undefined;
    return said ? {...said, before: answer.before?.slice(0, first?.index) ?? []} : answer;
  };
  return space.answered(family, variable, (answer) => judge(asRead(answer), variable) === wanted);
};
