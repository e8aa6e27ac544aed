import type {ReportContent} from './content.js';
import {IptCheckInReport} from './report-element.js';

/** What {@linkcode defineReport} registers. */
export interface ReportDefinition extends ReportContent {
  /** The name of the tag: `ipt-check-in-report` unless given. */
  readonly tag?: string;
}

/**
 * Registers the report with what it is drawn with if the page gives it nothing else.
 *
 * A tag that is taken is left as it is, also if another copy of this package took it; without a browser nothing happens.
 */
export const defineReport = ({tag = 'ipt-check-in-report', ...content}: ReportDefinition): void => {
  IptCheckInReport.standard ??= content;
  if (typeof customElements === 'undefined' || customElements.get?.(tag)) return;
  customElements.define(tag, class extends IptCheckInReport {});
};
