export {still} from './picture.js';
export {Circle, RINGS, type Circled, type View} from './circle.js';
export {layout, MOST, type Box, type Person, type Spot} from './layout.js';
