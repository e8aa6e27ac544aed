/** The phrase rules of the shipped language. A module of its own: see docs/decisions/0015. */
export {phrases} from './reading/index.js';
