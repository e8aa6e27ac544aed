import type {Session, Texts, Turn} from '../dialog/index.js';
import type {Strings} from '../locale/index.js';
import type {Clinic} from './clinic.js';
import type {HelpRow} from './help-line.js';
import type {Talk} from './talk.js';

/** What is there at every moment, with or without a conversation. */
export interface Surface {
  readonly talk: Talk;
  readonly strings: Strings;
  readonly clinic: Clinic;
  readonly language: string;
  /** The help of the person's country, if the country is known. */
  readonly row: HelpRow | undefined;
  readonly directory: {readonly name: string; readonly url: string} | undefined;
  /** Today as `2026-02-03`. */
  readonly today: string;
  /** Leads away from the page. */
  readonly leave: () => void;
  /** Makes a listener: one act for each gesture, and no error goes unheard. */
  readonly on: (act: (event: Event) => void) => (event: Event) => void;
}

/** All that a view draws from. */
export interface Scene extends Surface {
  /** The conversation as it may be shown: see {@linkcode veil}. */
  readonly session: Session;
  readonly texts: Texts;
  readonly isPrivate: (turn: Turn) => boolean;
}
