/** Somewhere to call or write to. */
export interface HelpLine {
  readonly name: string;
  readonly how: 'call' | 'text';
  readonly number: string;
  /** What it is, as far as its own name or description says: for anybody in distress, for thoughts of suicide … */
  readonly what?: 'distress' | 'suicide' | 'health' | 'young';
  readonly note?: string;
}

/** Where to turn in one country. */
export interface HelpRow {
  /** The numbers for an emergency, the usual one first. */
  readonly emergency: readonly string[];
  readonly lines: readonly HelpLine[];
  /** When its lines answer: `always`, or nothing if that is not known. */
  readonly hours?: 'always';
  /** What is spoken on its lines (BCP 47), as far as that is known. */
  readonly languages?: readonly string[];
  readonly checkedOn: string;
  /** From this day on the row must be checked again; until then it is shown with its date. */
  readonly expires: string;
}

const dated = {checkedOn: '2026-11-22', expires: '2027-11-22'} as const;
const always = {...dated, hours: 'always'} as const;
const en = {...always, languages: ['en']} as const;
const de = {...always, languages: ['de']} as const;

/**
 * Help lines by country (ISO 3166-1, upper case), as of the dates in each row: docs/clinical-basis.md 4.2.
 *
 * A country that is not here has no row of grade A or B: show {@linkcode directory}, and no other country's numbers.
 */
export const helpLines = {
  US: {
    emergency: ['911'],
    lines: [
      {name: '988 Suicide & Crisis Lifeline', how: 'call', number: '988', what: 'suicide'},
      {name: '988 Suicide & Crisis Lifeline', how: 'text', number: '988', what: 'suicide'},
    ],
    ...en,
  },
  CA: {
    emergency: ['911'],
    lines: [
      {name: '988 Suicide Crisis Helpline', how: 'call', number: '988', what: 'suicide'},
      {name: '988 Suicide Crisis Helpline', how: 'text', number: '988', what: 'suicide'},
    ],
    ...always,
    languages: ['en', 'fr'],
  },
  GB: {
    emergency: ['999'],
    lines: [
      {name: 'Samaritans', how: 'call', number: '116 123', what: 'distress'},
      {name: 'NHS 111', how: 'call', number: '111', what: 'health', note: 'option 2, England'},
      {name: 'Shout', how: 'text', number: '85258', what: 'distress'},
    ],
    ...en,
  },
  AU: {
    emergency: ['000'],
    lines: [{name: 'Lifeline', how: 'call', number: '13 11 14', what: 'distress'}],
    ...en,
  },
  NZ: {
    emergency: ['111'],
    lines: [
      {name: '1737', how: 'call', number: '1737', what: 'distress'},
      {name: '1737', how: 'text', number: '1737', what: 'distress'},
      {name: 'Lifeline', how: 'call', number: '0800 543 354', what: 'distress'},
    ],
    ...en,
  },
  FR: {
    emergency: ['15', '112'],
    lines: [{name: '3114', how: 'call', number: '3114', what: 'suicide'}],
    ...always,
    languages: ['fr'],
  },
  ES: {
    emergency: ['112'],
    lines: [{name: 'Línea 024', how: 'call', number: '024', what: 'suicide'}],
    ...always,
    languages: ['es'],
  },
  DE: {
    emergency: ['112'],
    lines: [
      {name: 'TelefonSeelsorge', how: 'call', number: '0800 111 0 111', what: 'distress'},
      {name: 'TelefonSeelsorge', how: 'call', number: '0800 111 0 222', what: 'distress'},
    ],
    ...de,
  },
  AT: {
    emergency: ['112', '144'],
    lines: [
      {name: 'Telefonseelsorge', how: 'call', number: '142', what: 'distress'},
      {name: 'Rat auf Draht', how: 'call', number: '147', what: 'young'},
    ],
    ...de,
  },
  CH: {
    emergency: ['144'],
    lines: [{name: 'Die Dargebotene Hand', how: 'call', number: '143', what: 'distress'}],
    ...always,
    languages: ['de', 'fr', 'it'],
  },
  NL: {
    emergency: ['112'],
    lines: [
      {name: '113 Zelfmoordpreventie', how: 'call', number: '113', what: 'suicide'},
      {name: '113 Zelfmoordpreventie', how: 'call', number: '0800-0113', what: 'suicide'},
    ],
    ...always,
    languages: ['nl'],
  },
  DK: {
    emergency: ['112'],
    lines: [{name: 'Livslinien', how: 'call', number: '70 201 201', what: 'suicide'}],
    ...dated,
    languages: ['da'],
  },
  IT: {
    emergency: ['112'],
    lines: [{name: 'Telefono Amico', how: 'call', number: '02 2327 2327', what: 'distress'}],
    ...dated,
    languages: ['it'],
  },
  IN: {
    emergency: ['112'],
    lines: [
      {name: 'Tele-MANAS', how: 'call', number: '14416', what: 'health'},
      {name: 'Tele-MANAS', how: 'call', number: '1800-891-4416', what: 'health'},
    ],
    ...always,
  },
  KR: {
    emergency: ['119', '112'],
    lines: [{name: '109', how: 'call', number: '109', what: 'suicide'}],
    ...always,
    languages: ['ko'],
  },
  SG: {
    emergency: ['995'],
    lines: [{name: 'SOS', how: 'call', number: '1767', what: 'distress'}],
    ...always,
  },
  BR: {
    emergency: ['192'],
    lines: [{name: 'CVV', how: 'call', number: '188', what: 'distress'}],
    ...always,
    languages: ['pt'],
  },
  ZA: {
    emergency: ['112', '10177'],
    lines: [
      {name: 'SADAG', how: 'call', number: '0800 567 567'},
      {name: 'SADAG', how: 'call', number: '0800 12 13 14'},
    ],
    ...dated,
  },
  IL: {
    emergency: ['101'],
    lines: [{name: 'ERAN', how: 'call', number: '1201', what: 'distress'}],
    ...always,
    languages: ['he'],
  },
} as const satisfies Readonly<Record<string, HelpRow>>;

/** Where to look for a line in a country that is not listed here. */
export const directory = {name: 'Find a Helpline', url: 'https://findahelpline.com'} as const;
