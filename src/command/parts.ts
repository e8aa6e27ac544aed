import type {CheckIn} from '../assessment/index.js';
import type {Problem} from '../dialog/index.js';
import type {Claims} from '../proof/index.js';

export {dot, svg} from '../graph/index.js';

/** Reads the words of a check-in for what makes them hard to read. */
export const proofread = (
  _script: CheckIn['script'],
  _texts: CheckIn['texts'],
): readonly Problem[] => [];

/** What is claimed of the check-in that ships. */
export const claims: Claims | undefined = undefined;
