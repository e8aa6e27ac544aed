import type {CheckIn} from '../assessment/index.js';
import {digest} from './digest.js';
import {rules} from './rules.js';
import {intake} from './script.js';
import {english} from './texts.en.js';

/** The check-in that ships: audited when it is built, so that a page need not. */
export const standard: CheckIn = {script: intake, texts: {en: english}, rules, readers: {}, digest};
