import type {CheckIn} from '../assessment/index.js';
import type {Entry} from '../dialog/index.js';

/** A conversation as lines of text: what was said and asked, and what was answered, in the order of the log. */
export const transcript = (
  log: readonly Entry[],
  checkIn: Pick<CheckIn, 'script' | 'texts' | 'readers'>,
): readonly string[] => {
  throw new Error(`${log.length} ${checkIn.script.id}`);
};
