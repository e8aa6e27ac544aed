/** What was typed, or why nothing was. */
export type Heard = {readonly line: string} | {readonly end: 'input' | 'interrupt'};

/** All that a command needs of the world. Time and chance come in here and nowhere else. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly ask: (prompt: string) => Promise<Heard>;
  /** What is heard stands on the screen already, since somebody types it there. */
  readonly isTyped: boolean;
  /** What is written goes to a terminal that shows colours. */
  readonly colours: boolean;
  /** Errors go to a terminal, where progress can be shown and cleared. */
  readonly isWatched: boolean;
  /** Columns to write in. */
  readonly width: number;
  /** The moment as RFC 3339, with the offset of this place. */
  readonly now: () => string;
  /** Milliseconds, to tell how long something took. */
  readonly ticks: () => number;
  readonly newId: () => string;
  /** The IANA time zone. */
  readonly zone: string;
}
