export {canonical} from './canonical.js';
export {digest} from './digest.js';
