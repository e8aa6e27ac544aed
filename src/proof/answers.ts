import {
  codeOf,
  isList,
  meets,
  type Leaf,
  type Node,
  type Question,
  type Readers,
  type Value,
} from '../dialog/index.js';

/** One way to answer a question, in the name of all that no condition can tell from it. */
export interface Answer {
  /** Nothing if it is skipped. */
  readonly value: Value | undefined;
  /** What readers find in it. */
  readonly found: readonly string[];
  /** How many answers it stands for. */
  readonly weight: number;
  /** What was said first and then changed to this. */
  readonly before?: Answer;
  /** For a month: how it lies to the months given before; see months.ts. */
  readonly apart?: Readonly<Record<string, string>>;
}

export const SKIPPED: Answer = {value: undefined, found: [], weight: 1};

/** What conditions ask of one question; their bounds are numbers. */
export interface Interest {
  readonly leaves: readonly Leaf[];
  /** It lists what other questions are asked about. */
  readonly isListing: boolean;
  /** Every option counts by itself, as where the person picks what matters most. */
  readonly isPick: boolean;
  /** The same question of another version: what only one of them takes stands by itself. */
  readonly beside?: Node | undefined;
}

/** More ways than this to answer one question are not told apart. */
export const MOST_ANSWERS = 4096;

/** Every way to answer a question that conditions can tell apart; nothing if there are too many. */
export const answersTo = (
  question: Exclude<Question, {kind: 'items' | 'month'}>,
  codes: readonly string[],
  interest: Interest,
  readers: Readers,
): readonly Answer[] | undefined => {
  const sorted = interest.beside ? codes.toSorted() : codes;
  const said = valuesOf(question, sorted, interest, readers);
  if (!said) return undefined;
  const known = new Map<string, Answer>();
  for (const answer of said) {
    const key = `${isBeside(answer.value, interest.beside)} ${keyFor(answer, interest)}`;
    const before = known.get(key);
    known.set(key, before ? {...before, weight: before.weight + answer.weight} : answer);
  }
  return [SKIPPED, ...known.values()];
};

/** What tells an answer from others: all of it, where every option counts by itself. */
const keyFor = (answer: Answer, {isPick, isListing, leaves}: Interest): string =>
  isPick || (isListing && isList(answer.value))
    ? JSON.stringify(answer.value)
    : signature(answer, leaves);

/** Whether another version of a question takes an answer too. */
const isBeside = (value: Value | undefined, other: Interest['beside']): boolean => {
  if (!other || value === undefined) return false;
  if ('options' in other) {
    const codes = other.options.map(codeOf);
    return [value].flat().every((code) => codes.includes(String(code)));
  }
  return 'from' in other && typeof value === 'number'
    ? value >= other.from && value <= other.to
    : typeof value === 'string';
};

/** What each of some conditions makes of an answer: `T`, `F`, or `U` for unknown. */
export const signature = ({value, found}: Answer, leaves: readonly Leaf[]): string =>
  leaves
    .map((leaf) =>
      value === undefined ? 'U' : letter(meets(leaf, {values: [value], found}, NO_INPUTS)),
    )
    .join('');

/** The bounds of conditions are numbers by now. */
const NO_INPUTS = {inputs: {}};

/** A truth as one letter. */
export const letter = (truth: boolean | undefined): 'T' | 'F' | 'U' =>
  truth === undefined ? 'U' : truth ? 'T' : 'F';

const plain = (value: Value): Answer => ({value, found: [], weight: 1});

const valuesOf = (
  question: Exclude<Question, {kind: 'items' | 'month'}>,
  codes: readonly string[],
  interest: Interest,
  readers: Readers,
): readonly Answer[] | undefined => {
  switch (question.kind) {
    case 'choice':
      return codes.map(plain);
    case 'several':
      return severalOf(question, codes, interest);
    case 'scale':
    case 'number': {
      const {from, to} = question;
      return to - from > 100_000
        ? undefined
        : Array.from({length: to - from + 1}, (_, index) => plain(from + index));
    }
    case 'text':
      return textsOf(interest, readers);
  }
};

/** Sets of codes: those that no condition tells apart are taken in their order, so that only how many counts. */
const severalOf = (
  {options, atMost}: Extract<Question, {kind: 'several'}>,
  codes: readonly string[],
  {leaves, isListing, beside}: Interest,
): readonly Answer[] | undefined => {
  const there = codes.flatMap((code) => options.find((option) => codeOf(option) === code) ?? []);
  const isAlone = (option: (typeof options)[number]): boolean =>
    typeof option !== 'string' && option.alone === true;
  const kinds = new Map<string, string[]>();
  for (const code of there.filter((option) => !isAlone(option)).map(codeOf)) {
    const key = `${isBeside(code, beside)} ${kindOf(code, leaves)}`;
    kinds.set(key, [...(kinds.get(key) ?? []), code]);
  }
  const most = atMost ?? Infinity;
  let found: readonly Answer[] = [{value: [], found: [], weight: 1}];
  for (const kind of kinds.values()) {
    found = found.flatMap(({value, weight}) =>
      Array.from({length: kind.length + 1}, (_, count) => ({
        value: [...((value ?? []) as readonly string[]), ...kind.slice(0, count)],
        found: [],
        weight: weight * choose(kind.length, count),
      })).filter((one) => one.value.length <= most),
    );
    if (found.length > (isListing ? 1 : 4) * MOST_ANSWERS) return undefined;
  }
  const order = options.map(codeOf);
  const sorted = found.map((answer) => ({
    ...answer,
    value: (answer.value as readonly string[]).toSorted(
      (a, b) => order.indexOf(a) - order.indexOf(b),
    ),
  }));
  return [
    ...there.filter(isAlone).map((option) => plain([codeOf(option)])),
    ...sorted.filter(({value}) => value.length > 0),
  ];
};

/** What tells the codes of a question apart: for each condition, whether it speaks of the code. */
export const kindOf = (code: string, leaves: readonly Leaf[]): string =>
  leaves.map((leaf) => Number(asksFor(leaf, code))).join('');

/** Whether a condition on a question speaks of one of its codes. */
const asksFor = (leaf: Leaf, code: string): boolean =>
  'is' in leaf
    ? [leaf.is].flat().includes(code)
    : 'count' in leaf
      ? (leaf.of ?? [code]).includes(code)
      : false;

const choose = (all: number, some: number): number =>
  Array.from({length: some}).reduce<number>(
    (ways, _, index) => (ways * (all - index)) / (index + 1),
    1,
  );

/** A text in which nothing is found, and one for each set of what readers are asked to find. */
const textsOf = ({leaves}: Interest, readers: Readers): readonly Answer[] | undefined => {
  const facts = [
    ...new Set(
      leaves.flatMap((leaf) => ('reader' in leaf ? [`${leaf.reader}:${leaf.finds}`] : [])),
    ),
  ];
  if (facts.length > 6) return undefined;
  let found: readonly (readonly string[])[] = [[]];
  for (const fact of facts) found = [...found, ...found.map((others) => [...others, fact])];
  const texts = found.map((all) =>
    all.length === 0 ? 'Something.' : all.map((fact) => exampleOf(fact, readers)).join(' '),
  );
  return texts.some((text) => text.includes(MISSING))
    ? undefined
    : texts.map((value, index) => ({value, found: found[index] ?? [], weight: 1}));
};

const MISSING = '\u0000';

const exampleOf = (fact: string, readers: Readers): string => {
  const [reader = '', finds = ''] = fact.split(':');
  return readers[reader]?.examples?.[finds] ?? MISSING;
};
