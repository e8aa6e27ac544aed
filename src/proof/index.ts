export {prove} from './prove.js';
export {locate} from './locate.js';
export {CHECKS, type Check} from './check.js';
export type {Exception, Lengths, Outcome, Proof} from './proof.js';
export type {Finding, Witness} from './finding.js';
export {Claims} from './claims.js';
export {explain, type Change, type Explanation, type Flip, type Unanswered} from './explain.js';
export {carryOver, compare, type Carried, type Difference, type Impact} from './compare.js';
export {transcript} from './transcript.js';
