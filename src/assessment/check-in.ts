import {digest} from '../digest/index.js';
import type {Readers, Script, Texts} from '../dialog/index.js';
import type {Rules} from './rules.js';

/** All that a check-in is made of: a conversation, its words by language, the rules that rate it, and its readers. */
export interface CheckIn {
  readonly script: Script;
  readonly texts: Readonly<Record<string, Texts>>;
  readonly rules: Rules;
  readonly readers: Readers;
  readonly digest: CheckInDigest;
}

/** What names a check-in beyond doubt. */
export interface CheckInDigest {
  /** Over script, rules and the versions of the readers. */
  readonly checkIn: string;
  /** Over the words of each language. */
  readonly texts: Readonly<Record<string, string>>;
}

/** Computes the digest of a check-in; the shipped one carries it from its build. */
export const digestOf = ({script, rules, texts}: Omit<CheckIn, 'digest'>): CheckInDigest => ({
  checkIn: digest({script, rules}),
  texts: Object.fromEntries(
    Object.entries(texts).map(([language, words]) => [language, digest(words)]),
  ),
});
