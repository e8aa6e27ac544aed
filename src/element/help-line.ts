import type {Strings} from '../locale/index.js';

/** Somewhere to call, write to or chat with. */
export interface HelpLine {
  readonly name: string;
  readonly how: 'call' | 'text' | 'chat';
  /** To call or write to: digits, spaces and the signs that people put between them. */
  readonly number?: string;
  /** Where to chat: an https address. */
  readonly url?: string;
  /** What it is; a page says that, and all else that is to be known, in `note`. */
  readonly what?: keyof Pick<Strings, 'distress' | 'suicide' | 'health' | 'young'>;
  readonly note?: string;
}

/** Where to turn in one country; from the day `expires` it is shown with the date of its last check. */
export interface HelpRow {
  /** The usual number first. */
  readonly emergency: readonly string[];
  readonly lines: readonly HelpLine[];
  /** When its lines answer, if that is known. */
  readonly hours?: 'always';
  /** What is spoken there (BCP 47), if that is known. */
  readonly languages?: readonly string[];
  readonly checkedOn: string;
  readonly expires: string;
}

/** The help that a check-in ships with, by country (ISO 3166-1, upper case). */
export interface Help {
  readonly rows: Readonly<Record<string, HelpRow>>;
  /** Where to look for a line in a country without a row. */
  readonly directory: {readonly name: string; readonly url: string};
}
