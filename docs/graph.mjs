// Draws docs/images/intake-graph.svg, the shipped intake as a picture.
//
//   node docs/graph.mjs   after npm run build
import {writeFileSync} from 'node:fs';
import {dot, svg} from '../dist/graph/index.js';
import {standard} from '../dist/ipt/index.js';

writeFileSync(new URL('images/intake-graph.svg', import.meta.url), await svg(dot(standard)));
