import type {Opened, Script} from '../dialog/index.js';
import type {Clinic} from './clinic.js';

/** What a page sets with attributes; anything may stand there. */
export interface Attributes {
  readonly mode: unknown;
  readonly variant: unknown;
  readonly country: unknown;
  readonly ratings: unknown;
}

/**
 * The inputs of a script, from what the page set. What the script does not declare is left out; what does not fit is
 * reported with what it should be, and the script's own value holds.
 */
export const inputsFor = (
  {inputs}: Script,
  {ratings, country, mode, variant}: Attributes,
  clinic: Clinic,
  report: (message: string) => void,
): Opened['inputs'] => {
  const {windows = {}} = clinic;
  const given: Readonly<Record<string, readonly [property: string, value: unknown]>> = {
    mode: ['mode', mode],
    variant: ['variant', variant],
    country: ['country', country],
    ratings: ['ratings', ratings === 'on' ? true : ratings === 'off' ? false : ratings],
    clinic: ['clinic.name', clinic.name],
    subject: ['clinic.subject', clinic.subject],
    'minimum-age': ['clinic.minimumAge', clinic.minimumAge],
    'pick-within': ['clinic.pickWithin', clinic.pickWithin],
    'sessions-left': ['clinic.sessionsLeft', clinic.sessionsLeft],
    reflection: ['clinic.reflection', clinic.reflection],
    'window-before': ['clinic.windows.before', windows.before],
    'window-close': ['clinic.windows.close', windows.close],
    'mourning-months': ['clinic.windows.mourning', windows.mourning],
    'pattern-months': ['clinic.windows.pattern', windows.pattern],
  };
  const settled: Record<string, string | number | boolean> = {};
  for (const {id, among, default: standard} of inputs) {
    const [property, value] = given[id] ?? [id, undefined];
    if (value === undefined || value === null) continue;
    if (isPlain(value) && typeof value === typeof standard && isAmong(value, among)) {
      settled[id] = value;
    } else
      report(`${property} should be ${among?.map(quote).join(' or ') ?? KINDS[typeof standard]}.`);
  }
  return settled;
};

const isPlain = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
const isAmong = (value: string | number | boolean, among?: readonly string[]): boolean =>
  !among || among.includes(String(value));
const quote = (word: string): string => `"${word}"`;
const KINDS: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  boolean: '"on" or "off"',
};
