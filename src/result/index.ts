export {CheckInResult, Answer, AnswerValue, Concern} from './result.js';
export {summarize, statusOf, MEASURES} from './summarize.js';
export {verify, type Verification} from './verify.js';
export {FORMAT, SOFTWARE} from './software.js';
