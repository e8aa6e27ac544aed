export {AREAS, type Area} from './areas.js';
export {Rules, Clue, AreaRule, Measure} from './rules.js';
export {assess, type Assessment} from './assess.js';
export type {AreaFinding, Rating} from './area.js';
export type {ClueFinding} from './clue.js';
export type {Ranking} from './ranking.js';
export type {CheckIn} from './check-in.js';
export type {Score} from './measure.js';
export {digestOf, type CheckInDigest} from './check-in.js';
