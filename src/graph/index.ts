export {conditionInWords} from './condition-words.js';
export {dot} from './dot.js';
export {svg} from './svg.js';
