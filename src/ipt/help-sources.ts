import type {helpLines} from './help.js';

/** What a row of the help lines rests on. */
export interface HelpSource {
  /** A: an official or press source was seen; B: two or more independent public listings. Lower grades do not ship. */
  readonly grade: 'A' | 'B';
  readonly source: string;
}

/** What each row rests on: for reviewers, so no part of the page loads it. */
export const helpSources: Readonly<Record<keyof typeof helpLines, HelpSource>> = {
  US: {grade: 'A', source: 'official or press source, page not recorded'},
  CA: {grade: 'A', source: 'launch press, 2023-11-30'},
  GB: {grade: 'A', source: 'NHS trust pages on 111 option 2'},
  AU: {grade: 'B', source: 'two or more public listings'},
  NZ: {grade: 'B', source: 'two or more public listings'},
  FR: {grade: 'A', source: '3114.fr'},
  ES: {grade: 'A', source: 'rtve.es, 2022-05-09'},
  DE: {grade: 'B', source: 'two or more public listings'},
  AT: {grade: 'B', source: 'two or more public listings'},
  CH: {grade: 'B', source: 'two or more public listings'},
  NL: {grade: 'B', source: 'two or more public listings'},
  DK: {grade: 'B', source: 'two or more public listings'},
  IT: {grade: 'B', source: 'two or more public listings'},
  IN: {grade: 'B', source: 'two or more public listings'},
  KR: {grade: 'A', source: 'hankookilbo, 2024-01-03'},
  SG: {grade: 'B', source: 'two or more public listings'},
  BR: {grade: 'A', source: 'folhadoestado, 2018'},
  ZA: {grade: 'B', source: 'two or more public listings'},
  IL: {grade: 'B', source: 'two or more public listings'},
};
