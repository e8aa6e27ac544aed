export {circleRows} from './circle.js';
export {reportOf} from './report-of.js';
export {toText} from './text.js';
export {toHtml} from './html.js';
export {Review} from './review.js';
export {english} from './words.en.js';
export type {ReportInput} from './source.js';
export type {Part, Report, ReportSubject, Section} from './report.js';
export type {
  AnswerRow,
  Block,
  CircleView,
  ClueRow,
  Placement,
  Standing,
  TimelineRow,
} from './block.js';
export type {Run, Words} from './run.js';
export type {Guide, Outline, Technique} from './guide.js';
export type {ReportWords} from './words.js';
