/** Something that a reader found in a text. */
export interface Finding {
  /** What it is: a code that conditions can ask for. */
  readonly fact: string;
  /** The rule that found it. */
  readonly rule: string;
  /** The words it rests on, as typed. */
  readonly words: string;
}
