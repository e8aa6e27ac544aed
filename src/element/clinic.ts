import type {HelpLine} from './help-line.js';

/** What the page says about itself and about this conversation; all of it may be left out. */
export interface Clinic {
  readonly name?: string;
  /** Who reads the answers: "Your therapist". */
  readonly who?: string;
  /** When: "before your first visit". */
  readonly when?: string;
  /** Help lines of the clinic's own: they come first. */
  readonly lines?: readonly HelpLine[];
  readonly minimumAge?: number;
  /** An opaque token for whom this is about, never a name. */
  readonly subject?: string;
  readonly sessionsLeft?: number;
  readonly reflection?: boolean;
  /** Time windows in months. */
  readonly windows?: {
    readonly before?: number;
    readonly close?: number;
    readonly mourning?: number;
    readonly pattern?: number;
  };
  /** By how many points the area that the person picks may be moved up. */
  readonly pickWithin?: number;
  /** Where **Leave quickly** leads: an http(s) address; an empty page unless given. */
  readonly leaveTo?: string;
}

/** What of a page's `clinic` can be used; everything else is reported with what it should be. */
export const clinicFrom = (given: unknown, report: (message: string) => void): Clinic => {
  if (given === undefined || given === null) return {};
  if (typeof given !== 'object') {
    report('clinic should be an object.');
    return {};
  }
  return Object.fromEntries(
    Object.entries(given).filter(([key, value]) => {
      const [fits, should] = SHAPES[key] ?? [never, `left out: clinic has no "${key}"`];
      if (value === undefined || fits(value)) return value !== undefined;
      report(`clinic.${key} should be ${should}.`);
      return false;
    }),
  );
};

type Shape = readonly [(value: unknown) => boolean, string];

const never = (): boolean => false;
const text: Shape = [(value) => typeof value === 'string', 'a string'];
const number: Shape = [(value) => typeof value === 'number' && value === value, 'a number'];
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isLine = (line: unknown): boolean =>
  isRecord(line) &&
  typeof line['name'] === 'string' &&
  typeof line['number'] === 'string' &&
  (line['how'] === 'call' || line['how'] === 'text');

const isAddress = (value: unknown): boolean =>
  typeof value === 'string' && /^https?:$/.test(URL.canParse(value) ? new URL(value).protocol : '');

const SHAPES: Readonly<Record<string, Shape>> = {
  name: text,
  who: text,
  when: text,
  subject: text,
  minimumAge: number,
  sessionsLeft: number,
  pickWithin: number,
  reflection: [(value) => typeof value === 'boolean', 'true or false'],
  windows: [
    (value) => isRecord(value) && Object.values(value).every((months) => number[0](months)),
    'an object of numbers of months',
  ],
  lines: [
    (value) => Array.isArray(value) && value.every(isLine),
    'a list of {name, how: "call" or "text", number}',
  ],
  leaveTo: [isAddress, 'a whole address that begins with https:'],
};
