/** Somewhere to call or write to. */
export interface HelpLine {
  readonly name: string;
  readonly how: 'call' | 'text';
  readonly number: string;
  readonly note?: string;
}

/** Where to turn in one country; from the day `expires` it is shown with the date of its last check. */
export interface HelpRow {
  /** The usual number first. */
  readonly emergency: readonly string[];
  readonly lines: readonly HelpLine[];
  readonly checkedOn: string;
  readonly expires: string;
}

/** The help that a check-in ships with, by country (ISO 3166-1, upper case). */
export interface Help {
  readonly rows: Readonly<Record<string, HelpRow>>;
  /** Where to look for a line in a country without a row. */
  readonly directory: {readonly name: string; readonly url: string};
}
