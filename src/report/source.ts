import type {CheckIn, Rules} from '../assessment/index.js';
import {placesOf, type Place, type Texts} from '../dialog/index.js';
import type {Explanation} from '../proof/index.js';
import type {Verification} from '../result/index.js';
import {contentsOf, type Contents, type ReadAnswer} from './contents.js';
import type {Guide} from './guide.js';
import type {ReportWords} from './words.js';

/** What a report is made from. */
export interface ReportInput {
  /** The result, as it was received; any JSON. */
  readonly data: unknown;
  /** The check-in that it was made with, or should have been. */
  readonly checkIn: CheckIn;
  /** What `verify` said of it; `pending` while that is on its way. */
  readonly verification: Verification | 'pending';
  /** What `explain` of `ipt-check-in/proof` said; `pending` while that is on its way, `unavailable` without. */
  readonly explanation?: Explanation | 'pending' | 'unavailable';
  /** What a clinician needs to know of the check-in; without, the report is complete and says less. */
  readonly guide?: Guide;
  readonly words: ReportWords;
}

/** All that the sections are made from. */
export interface Source {
  readonly contents: Contents;
  readonly words: ReportWords;
  readonly verification: Verification | 'pending';
  readonly explanation: Explanation | 'pending' | 'unavailable';
  /** The check-in, its words in the person's language, and its guide, if the result is of the same script. */
  readonly checkIn: CheckIn | null;
  readonly texts: Texts | null;
  readonly places: ReadonlyMap<string, Place>;
  readonly rules: Rules | null;
  readonly guide: Guide | null;
  readonly answers: ReadonlyMap<string, ReadAnswer>;
  /** Ids of people whose names are kept folded. */
  readonly withheld: ReadonlySet<string>;
  /** The person may not be safe with somebody. */
  readonly isFearful: boolean;
}

/** Reads what a report is made from. */
export const sourceOf = (input: ReportInput): Source => {
  const {words, verification, explanation = 'unavailable'} = input;
  const contents = contentsOf(input.data);
  const checkIn = contents.scriptId === input.checkIn.script.id ? input.checkIn : null;
  const guide = checkIn && input.guide?.script === checkIn.script.id ? input.guide : null;
  const texts = checkIn?.texts[contents.language] ?? Object.values(checkIn?.texts ?? {})[0] ?? null;
  const fears = contents.concerns.filter(
    (one) => one !== null && guide?.outline.fear.includes(one.rule),
  );
  return {
    contents,
    words,
    verification,
    explanation,
    checkIn,
    texts,
    places: checkIn ? placesOf(checkIn.script) : new Map(),
    rules: checkIn?.rules ?? null,
    guide,
    answers: new Map(contents.answers.map((answer) => [answer.linkId, answer])),
    withheld: withheldIn(
      contents,
      fears.map((one) => one?.item),
      checkIn?.rules.areas.find(({area}) => area === 'grief')?.event?.of,
    ),
    isFearful: fears.length > 0,
  };
};

/** Those whom a concern is about, all of the same name; if it says of nobody whom it is about, all who have not died. */
const withheldIn = (
  {items, answers}: Contents,
  about: readonly (string | undefined)[],
  deaths: string | undefined,
): ReadonlySet<string> => {
  const isAnybody = about.includes(undefined);
  const value = answers.find(({linkId}) => linkId === deaths)?.value;
  const died = value?.type === 'items' ? value.items.map(({id}) => id) : [];
  const plain = (name: string): string => name.trim().toLowerCase();
  const names = new Set(
    items
      .filter(({id}) => about.includes(id) || (isAnybody && !died.includes(id)))
      .map(({name}) => plain(name)),
  );
  return new Set(items.filter(({name}) => names.has(plain(name))).map(({id}) => id));
};
