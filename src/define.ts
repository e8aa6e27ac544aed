import {define} from './element/define.js';
import {conversation, directory, helpLines} from './ipt/index.js';

define({
  checkIn: {...conversation, conclude: async () => (await import('./conclude.js')).conclude},
  help: {rows: helpLines, directory},
});
