import type {Words} from './run.js';

/** How a question stands: four ways without an answer that are never turned into one another. */
export type Standing = 'answered' | 'same' | 'skipped' | 'held-back' | 'not-asked' | 'unreadable';

/** One question and what stands there. */
export interface AnswerRow {
  /** The address in the result, or the id of a question that was not asked. */
  readonly linkId: string;
  readonly asked: Words;
  readonly standing: Standing;
  /** What was answered, one for each choice or name; how it stands in words, or nothing where a heading says that. */
  readonly said: readonly Words[];
}

/** Evidence that rests on the same answers, for one person, death or change where it is weighed for each. */
export interface ClueRow {
  /** Its ids: `T1, T2`. */
  readonly clue: string;
  readonly holds: 'yes' | 'no' | 'unknown';
  /** What it means, for a clinician. */
  readonly meaning: Words;
  /** Whom or what it is about; empty for none. */
  readonly about: Words;
  /** The answers that it rests on, and then the questions that it would have read. */
  readonly rows: readonly AnswerRow[];
}

/** Something with a month. */
export interface TimelineRow {
  readonly linkId: string;
  /** `onset`: the start of the low mood. `now`: when the conversation took place. */
  readonly kind: 'onset' | 'event' | 'now';
  readonly label: Words;
  /** `March 2026`, or that it has always been so, is not sure, was skipped. */
  readonly when: Words;
  /** The first and the last month that it can mean, in months since year 0; null if it names none. */
  readonly span: readonly [number, number] | null;
  /** The months between it and the start of the low mood, in words; empty for the start itself and for now. */
  readonly apart: Words;
}

/** Where somebody stands in one view of the closeness circle. */
export interface Placement {
  /** An id of the result. */
  readonly item: string;
  readonly label: Words;
  /** `none`: not on the map. Null: not placed, and `standing` says why. */
  readonly ring: 'inner' | 'middle' | 'outer' | 'none' | null;
  readonly standing: Standing;
  /** The place in words. */
  readonly words: Words;
}

/** One view of the closeness circle: now, before the low mood, as wished. */
export interface CircleView {
  readonly question: string;
  readonly heading: Words;
  readonly placements: readonly Placement[];
}

/** What a section is made of. */
export type Block =
  | {readonly kind: 'paragraph'; readonly words: Words; readonly tone: 'plain' | 'strong' | 'quiet'}
  /** Something to know before reading on. `about` names it: `verification`, `status`, `format`. */
  | {
      readonly kind: 'notice';
      readonly about: string;
      readonly tone: 'warning' | 'plain' | 'pending';
      readonly words: Words;
      readonly details: readonly Words[];
    }
  | {readonly kind: 'list'; readonly heading: Words; readonly items: readonly Words[]}
  | {readonly kind: 'answers'; readonly heading: Words; readonly rows: readonly AnswerRow[]}
  /** A concern: the rule in words, when it was said, what it rests on, and what was asked because of it. */
  | {
      readonly kind: 'concern';
      readonly rule: string;
      readonly action: 'stop' | 'pause' | 'note';
      readonly words: Words;
      readonly about: Words;
      readonly when: Words;
      readonly did: Words;
      readonly basis: readonly AnswerRow[];
      readonly asked: readonly AnswerRow[];
      /** What stands over `basis` and `asked`. */
      readonly headings: {readonly basis: Words; readonly asked: Words};
    }
  | {
      readonly kind: 'clues';
      readonly holds: 'yes' | 'no' | 'unknown';
      readonly heading: Words;
      readonly clues: readonly ClueRow[];
    }
  /** The smallest change after which an area would be rated otherwise; `words` say so, or that it is on its way. */
  | {
      readonly kind: 'flip';
      readonly state: 'known' | 'none' | 'pending' | 'unavailable';
      readonly words: Words;
      readonly changes: readonly Words[];
    }
  /** A usual way of working and what was collected that it starts from. */
  | {
      readonly kind: 'technique';
      readonly name: Words;
      readonly source: Words;
      readonly rows: readonly AnswerRow[];
    }
  | {
      readonly kind: 'timeline';
      readonly caption: Words;
      readonly columns: readonly Words[];
      readonly rows: readonly TimelineRow[];
    }
  | {
      readonly kind: 'circle';
      readonly caption: Words;
      readonly columns: readonly Words[];
      readonly views: readonly CircleView[];
    }
  /** A number between two ends; `value` is null without an answer, and `words` say which. */
  | {
      readonly kind: 'score';
      readonly code: string;
      /** The only question of the measure, if it shows what stands there. */
      readonly linkId: string | null;
      readonly label: Words;
      readonly value: number | null;
      readonly min: number;
      readonly max: number;
      readonly ends: readonly [Words, Words] | null;
      readonly words: Words;
    }
  /** Names and values: of the provenance. */
  | {
      readonly kind: 'facts';
      readonly facts: readonly {readonly name: Words; readonly value: Words}[];
    };
