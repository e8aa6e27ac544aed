/**
 * Reads typed text by fixed rules: a pure function, named and versioned in the script that relies on it.
 *
 * The same text in the same language always gives the same facts.
 */
export interface Reader {
  readonly version: string;
  readonly read: (text: string, language: string) => readonly string[];
  /** For each fact a text in which it is found and no other is: a proof types them. */
  readonly examples?: Readonly<Record<string, string>>;
}
/** The readers that a conversation is held with, by name. */
export type Readers = Readonly<Record<string, Reader>>;
