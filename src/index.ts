export {IptCheckIn} from './element/check-in-element.js';
export {define, type Definition} from './element/define.js';
export {
  AnswerEvent,
  CompleteEvent,
  ErrorEvent,
  ExitEvent,
  SafetyEvent,
  StartEvent,
} from './element/events.js';
export type {Clinic} from './element/clinic.js';
export type {Help, HelpLine, HelpRow} from './element/help-line.js';
export type {Strings} from './locale/index.js';
export type {CheckInResult} from './result/index.js';
export type {CheckIn} from './assessment/index.js';
export {ScriptError, type Problem} from './dialog/index.js';
