export type {Strings} from './strings.js';
export {english} from './en.js';
export {match, baseOf, directionOf} from './match.js';
