import {define} from './element/define.js';
import {conversation, directory, helpLines} from './ipt/index.js';

// Asked for at once: if it cannot be had, that has to show before anybody has answered anything.
const concluding = import('./conclude.js');
concluding.catch(() => undefined);

define({
  checkIn: {...conversation, conclude: async () => (await concluding).conclude},
  help: {rows: helpLines, directory},
});
