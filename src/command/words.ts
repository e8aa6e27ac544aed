import type {Area} from '../assessment/index.js';
import {
  idOf,
  inWords,
  phrase,
  plain,
  type Scope,
  type Session,
  type Texts,
  type Value,
} from '../dialog/index.js';
import type {CheckInResult} from '../result/index.js';

/** The areas in words. */
export const AREA: Readonly<Record<Area, string>> = {
  grief: 'Grief',
  'role-dispute': 'Role dispute',
  'role-transition': 'Role transition',
  'interpersonal-deficits': 'Interpersonal deficits',
};

/** A rating in words. */
export const rated = (rating: number | null): string =>
  rating === null
    ? 'no rating'
    : `${rating}, ${['not there', 'in the background', 'present', 'present and strongly tied'][rating] ?? ''}`;

/** Why an area has no rating, or what its rating comes to. */
export const STATE = {
  indicated: 'indicated',
  possible: 'possible',
  'not-indicated': 'not indicated',
  'not-assessed': 'never asked about',
  declined: 'its question was skipped or held back',
  'not-rated': 'ratings are turned off',
} as const;

/** Which area to begin with, and why; or why none. */
export const ranked = ({outcome, lead, further, by, tie}: CheckInResult['ranking']): string => {
  if (outcome !== 'lead' || lead === undefined) return OUTCOME[outcome];
  const after = further === undefined ? '' : ` After it: ${AREA[further].toLowerCase()}.`;
  const why = tie ? 'only the fixed order set it apart' : BY[by ?? 'rating'];
  return `Begin with: ${AREA[lead].toLowerCase()} (${why}).${after}`;
};

const OUTCOME = {
  lead: 'An area leads.',
  stopped: 'No area leads: the conversation was stopped.',
  'low-information': 'No area leads: too few of the opening questions were answered.',
  'no-clear-focus': 'No area leads: none is present.',
  'not-rated': 'No area leads: ratings are turned off.',
} as const;

const BY = {
  rating: 'no other is rated as high',
  pick: 'the person picked it',
  'pick-within': 'the person picked it, and the page lets that count for more',
  onset: 'it is closest to when the low mood began',
  link: 'the person ties it most to the low mood',
  order: 'only the fixed order set it apart',
} as const;

/** A question as it is asked about that item, at an address such as `people/p7/safe`. */
export const asked = (address: string, session: Session, texts: Texts): string => {
  const words = texts.nodes[idOf(address)]?.text;
  if (words !== undefined) return plain(phrase(words, session, texts, scopeOf(address)));
  const [, item = ''] = address.split('/');
  return session.items.has(item) ? 'The name that was given' : address;
};

/** An answer at an address in words; `no answer` if there is none. */
export const said = (
  address: string,
  value: Value | undefined,
  session: Session,
  texts: Texts,
): string => {
  if (value === undefined) return 'no answer';
  const node = session.places.get(idOf(address))?.node;
  return node ? [inWords(node, value, session, texts)].flat().join(', ') : String(value);
};

/** What an item is called: a name, or the label of a chosen code. */
export const called = (item: string, session: Session, texts: Texts): string =>
  session.items.get(item)?.name ??
  Object.values(texts.nodes).find(({options}) => options?.[item] !== undefined)?.options?.[item] ??
  item;

/** `1 finding`, `2 findings`. */
export const count = (many: number, one: string, more = `${one}s`): string =>
  `${many} ${many === 1 ? one : more}`;

/** A whole number in decimal digits: grouped, or by its size if it is very large. */
export const amount = (digits: string): string =>
  digits.length > 12
    ? `${digits.slice(0, 1)}.${digits.slice(1, 3)} × 10^${digits.length - 1}`
    : digits.replaceAll(/\B(?=(\d{3})+$)/g, ',');

const scopeOf = (address: string): Scope => {
  const parts = address.split('/').slice(0, -1);
  return Object.fromEntries(
    parts.flatMap((list, at) => (at % 2 === 0 ? [[list, parts[at + 1] ?? '']] : [])),
  );
};
