export {IptCheckInReport} from './element/report/report-element.js';
export {defineReport, type ReportDefinition} from './element/report/define.js';
export {ReviewEvent} from './element/report/review-event.js';
export {ErrorEvent} from './element/events.js';
export type {ReportContent} from './element/report/content.js';
export type {Guide, Report, ReportWords, Review} from './report/index.js';
