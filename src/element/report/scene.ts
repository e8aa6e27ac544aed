import type {CircleView, Report} from '../../report/index.js';
import type {Desk} from './desk.js';
import type {DeskWords} from './words.en.js';

/** All that the views draw from. */
export interface Scene {
  readonly report: Report;
  readonly strings: DeskWords;
  readonly desk: Desk;
  /** What draws closeness circles, once it is loaded. */
  readonly picture: Picture | undefined;
  /** The check-in of the page could not be read. */
  readonly isForeign: boolean;
  /** Makes a listener: one act for each gesture, and no error goes unheard. */
  readonly on: (act: (event: Event) => void) => (event: Event) => void;
  /** Draws a part; if that fails, says so in its place, so that the rest stands. */
  readonly safely: (draw: () => unknown) => unknown;
}

/** Draws one view of a closeness circle; what it returns stands in the report as it is. */
export type Picture = (view: CircleView, language: string) => unknown;
