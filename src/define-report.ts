// The conversation comes with it: both share what they are made of, and lit may be there only once.
import './define.js';
import {defineReport} from './element/report/define.js';
import {guide, standard} from './ipt/index.js';
import {english} from './report/index.js';

defineReport({checkIn: standard, guide, words: english});
