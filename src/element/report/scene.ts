import type {Report} from '../../report/index.js';
import type {Desk} from './desk.js';
import type {DeskWords} from './words.en.js';

/** All that the views draw from. */
export interface Scene {
  readonly report: Report;
  readonly strings: DeskWords;
  readonly desk: Desk;
  /** The check-in of the page could not be read. */
  readonly isForeign: boolean;
  /** Draws again, once something is there that was asked for. */
  readonly redraw: () => void;
  /** Makes a listener: one act for each gesture, and no error goes unheard. */
  readonly on: (act: (event: Event) => void) => (event: Event) => void;
  /** Draws a part; if that fails, says so in its place, so that the rest stands. */
  readonly safely: (draw: () => unknown) => unknown;
}
