import type {Session} from './dialog/index.js';
import {standard} from './ipt/index.js';
import {summarize, type CheckInResult} from './result/index.js';

/** Makes the result of a conversation with the shipped check-in. A module of its own: see docs/decisions/0010. */
export const conclude = (session: Session): CheckInResult => summarize(session, standard);
