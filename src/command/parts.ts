export {dot, svg} from '../graph/index.js';
export {proofread} from '../wording/index.js';
export {claims} from '../ipt/index.js';
