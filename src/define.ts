import {define} from './element/define.js';
import {directory, helpLines, standard} from './ipt/index.js';

define({checkIn: standard, help: {rows: helpLines, directory}});
