/** Everything that the widget itself says; the words of a conversation come with its script. Plurals are functions. */
export interface Strings {
  /** What assistive technology calls the widget. */
  readonly label: string;
  readonly said: string;

  readonly help: string;
  readonly helpTitle: string;
  readonly helpClose: string;
  readonly emergency: (numbers: string) => string;
  /** Where the country is not known: no number of any country. */
  readonly emergencyUnknown: string;
  readonly emergencyNow: string;
  readonly directory: string;
  readonly call: string;
  readonly text: string;
  readonly chat: string;
  /** What a line is, said after its name. */
  readonly distress: string;
  readonly suicide: string;
  readonly health: string;
  readonly young: string;
  readonly atAnyTime: string;
  readonly checkedOn: (date: string) => string;
  readonly leave: string;
  /** How to leave with the keyboard. */
  readonly leaveKeys: string;

  readonly back: string;
  readonly skip: string;
  /** Oneself, in the middle of a picture of people. */
  readonly self: string;
  /** Somebody who has no place in that picture yet. */
  readonly unplaced: string;
  /** Somebody was moved in it. */
  readonly placed: (name: string, place: string) => string;
  /** Opens the questions of a group that are asked on wish. */
  readonly more: string;
  readonly stop: string;
  readonly goOn: string;
  readonly next: string;
  /** How many questions are left: `least` to `most`, and `most` is 1 or more. */
  readonly left: (least: number, most: number) => string;

  readonly change: string;
  readonly skipped: string;
  readonly private: string;
  /** Stands for somebody whose name is kept off the screen. */
  readonly somebody: string;
  readonly present: string;
  readonly changing: string;
  readonly keep: string;
  readonly changed: string;
  /** Said before a change after which some later answers no longer fit. */
  readonly loses: (count: number) => string;
  readonly changeIt: string;

  readonly month: string;
  readonly monthUnknown: string;
  readonly year: string;
  readonly always: string;
  readonly unsure: string;
  readonly atMost: (count: number) => string;
  readonly cleared: string;
  readonly over: (count: number) => string;

  readonly name: string;
  readonly kind: string;
  readonly kindUnknown: string;
  readonly add: string;
  readonly added: string;
  readonly rename: string;
  readonly save: string;
  readonly renamed: string;
  readonly remove: string;
  readonly removed: string;

  readonly reviewTitle: string;
  readonly review: string;
  readonly reviewStopped: string;
  readonly reviewSummary: string;
  readonly reviewConcern: string;
  /** In place of `review` once the answers were sent. */
  readonly reviewSent: string;
  readonly nothingSaid: string;
  readonly hold: string;
  readonly release: string;
  readonly held: string;
  readonly released: string;
  readonly holdLoses: (count: number) => string;
  readonly holdIt: string;
  readonly leaveIn: string;
  readonly agree: string;
  readonly decline: string;

  readonly thanks: string;
  readonly declined: string;
  /** What the page knows all the same, if help was offered. */
  readonly declinedConcern: string;
  /** Who reads the answers and when, as far as the page says. */
  readonly reads: (who?: string, when?: string) => string;
  readonly again: string;

  readonly troubleTitle: string;
  readonly trouble: string;
  readonly retry: string;

  /** Why an answer is not taken, by the name of the complaint. */
  readonly 'not-yet': string;
  readonly 'nothing-said': string;
  readonly 'not-offered': string;
  readonly 'too-many': string;
  readonly 'not-together': string;
  readonly 'too-long': string;
  readonly 'not-a-month': string;
  readonly 'in-the-future': string;
  readonly 'not-a-whole-number': string;
  readonly 'out-of-range': string;
}
