import type {CheckIn} from '../assessment/index.js';
import {conversation} from './conversation.js';
import {digest} from './digest.js';
import {phrases} from '../reading/index.js';
import {rules} from './rules.js';

/** The check-in that ships: audited when it is built, so that a page need not. */
export const standard: CheckIn = {
  ...conversation,
  readers: {phrases},
  rules,
  digest,
};
