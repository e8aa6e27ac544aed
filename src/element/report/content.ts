import type {CheckIn} from '../../assessment/index.js';
import type {Guide, ReportWords} from '../../report/index.js';

/** What a report is drawn with if the page gives it nothing else. */
export interface ReportContent {
  /** The check-in that results are taken to be made with, its readers included. */
  readonly checkIn: CheckIn;
  /** What a clinician needs to know of it, in the language of the words. */
  readonly guide: Guide;
  readonly words: ReportWords;
}
