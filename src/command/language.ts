import type {CheckIn} from '../assessment/index.js';
import type {Texts} from '../dialog/index.js';
import type {Args} from './command.js';
import {meant} from './nearest.js';
import {misused} from './trouble.js';

/** The language to show a check-in in: the one that was asked for, else the usual one, else the first that it has. */
export const languageFor = (
  args: Args,
  {texts}: CheckIn,
  usual?: string,
): {readonly language: string; readonly words: Texts} => {
  const there = Object.keys(texts);
  const known = there.find((language) => language === usual);
  const language = args.value('language') ?? known ?? there[0] ?? '';
  const words = Object.hasOwn(texts, language) ? texts[language] : undefined;
  if (words) return {language, words};
  const list = `It has ${there.join(', ')}.`;
  throw misused(`It has no words in "${language}".`, meant(language, there) ?? list);
};
