import type {Area} from '../assessment/index.js';
import type {CheckInResult} from '../result/index.js';
import type {Block} from './block.js';
import type {Words} from './run.js';

/** What of the page a section is; they come in this order. */
export type Part =
  | 'notices'
  | 'concerns'
  | 'agenda'
  | 'areas'
  | 'timeline'
  | 'people'
  | 'functioning'
  | 'suitability'
  | 'rest'
  | 'provenance'
  | 'withheld';

/** A section of the page, or of a section: an area, a person. */
export interface Section {
  /** Unique in the report and fit for an id of HTML: `areas`, `areas-grief`, `people-1`. */
  readonly id: string;
  readonly part: Part;
  /** Never holds the name of somebody with whom the person may not be safe. */
  readonly heading: Words;
  /** What stands beside the heading: a rating in words, how many clues hold. */
  readonly summary: Words;
  /** `folded`: open it on wish and in print. `private`: open it on wish, and in print leave it shut. */
  readonly fold: 'open' | 'folded' | 'private';
  /** The area that it is about. */
  readonly area?: Area;
  /** The person (an id of the result) that it is about. */
  readonly item?: string;
  readonly blocks: readonly Block[];
  /** One level of heading down. */
  readonly sections: readonly Section[];
}

/** What a clinician reads, as data: the element, the text, the HTML file and print all draw this. */
export interface Report {
  readonly format: 'ipt-report/1';
  /** BCP 47, of the words that are ours; what was asked and said has its own. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  /** `pending`: being checked. */
  readonly standing: 'verified' | 'not-verified' | 'pending';
  /** What it is about, as far as that can be read; without, there is nothing to review. */
  readonly about: ReportSubject | null;
  /** Whether areas are rated; without ratings there is no order and no flip. */
  readonly isRated: boolean;
  /** The areas in the order in which they stand, the suggested one first. */
  readonly areas: readonly {readonly area: Area; readonly name: string}[];
  /** The area that fixed rules suggest to begin with. */
  readonly lead: Area | null;
  readonly sections: readonly Section[];
}

/** The result that a report shows. */
export interface ReportSubject {
  readonly resultId: string;
  /** The digest that the result carries. */
  readonly sha256: string;
  readonly status: CheckInResult['status'];
}
