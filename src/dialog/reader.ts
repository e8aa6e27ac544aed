/** Something that a reader found in a text. */
export interface Finding {
  /** What it is: a code that conditions can ask for. */
  readonly fact: string;
  /** The rule that found it. */
  readonly rule: string;
  /** The words it rests on, as typed. */
  readonly words: string;
}

/**
 * Reads typed text by fixed rules: a pure function, named and versioned in the script that relies on it.
 *
 * The same text in the same language always gives the same findings.
 */
export interface Reader {
  readonly version: string;
  readonly read: (text: string, language: string) => readonly Finding[];
  /** For each fact a text in which it is found and no other is: a proof types them. */
  readonly examples?: Readonly<Record<string, string>>;
}
/** The readers that a conversation is held with, by name. */
export type Readers = Readonly<Record<string, Reader>>;
