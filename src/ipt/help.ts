/** Somewhere to call or write to. */
export interface HelpLine {
  readonly name: string;
  readonly how: 'call' | 'text';
  readonly number: string;
  readonly note?: string;
  /** BCP 47 tags, where it is not the language of the country. */
  readonly languages?: readonly string[];
}

/** Where to turn in one country. */
export interface HelpRow {
  /** The numbers for an emergency, the usual one first. */
  readonly emergency: readonly string[];
  readonly lines: readonly HelpLine[];
  readonly checkedOn: string;
  /** From this day on the row must be checked again; until then it is shown with its date. */
  readonly expires: string;
}

const dated = {checkedOn: '2026-11-22', expires: '2027-11-22'} as const;

/**
 * Help lines by country (ISO 3166-1, upper case), as of the dates in each row: docs/clinical-basis.md 4.2.
 *
 * A country that is not here has no row of grade A or B: show {@linkcode directory}, and no other country's numbers.
 */
export const helpLines = {
  US: {
    emergency: ['911'],
    lines: [
      {name: '988 Suicide & Crisis Lifeline', how: 'call', number: '988'},
      {name: '988 Suicide & Crisis Lifeline', how: 'text', number: '988'},
    ],
    ...dated,
  },
  CA: {
    emergency: ['911'],
    lines: [
      {name: '988 Suicide Crisis Helpline', how: 'call', number: '988', languages: ['en', 'fr']},
      {name: '988 Suicide Crisis Helpline', how: 'text', number: '988', languages: ['en', 'fr']},
    ],
    ...dated,
  },
  GB: {
    emergency: ['999'],
    lines: [
      {name: 'Samaritans', how: 'call', number: '116 123'},
      {name: 'NHS 111', how: 'call', number: '111', note: 'option 2, England'},
      {name: 'Shout', how: 'text', number: '85258'},
    ],
    ...dated,
  },
  AU: {
    emergency: ['000'],
    lines: [{name: 'Lifeline', how: 'call', number: '13 11 14'}],
    ...dated,
  },
  NZ: {
    emergency: ['111'],
    lines: [
      {name: '1737', how: 'call', number: '1737'},
      {name: '1737', how: 'text', number: '1737'},
      {name: 'Lifeline', how: 'call', number: '0800 543 354'},
    ],
    ...dated,
  },
  FR: {
    emergency: ['15', '112'],
    lines: [{name: '3114', how: 'call', number: '3114'}],
    ...dated,
  },
  ES: {
    emergency: ['112'],
    lines: [{name: 'Línea 024', how: 'call', number: '024'}],
    ...dated,
  },
  DE: {
    emergency: ['112'],
    lines: [
      {name: 'TelefonSeelsorge', how: 'call', number: '0800 111 0 111'},
      {name: 'TelefonSeelsorge', how: 'call', number: '0800 111 0 222'},
    ],
    ...dated,
  },
  AT: {
    emergency: ['112', '144'],
    lines: [
      {name: 'Telefonseelsorge', how: 'call', number: '142'},
      {name: 'Rat auf Draht', how: 'call', number: '147', note: 'youth'},
    ],
    ...dated,
  },
  CH: {
    emergency: ['144'],
    lines: [{name: 'Die Dargebotene Hand', how: 'call', number: '143'}],
    ...dated,
  },
  NL: {
    emergency: ['112'],
    lines: [
      {name: '113 Zelfmoordpreventie', how: 'call', number: '113'},
      {name: '113 Zelfmoordpreventie', how: 'call', number: '0800-0113'},
    ],
    ...dated,
  },
  DK: {
    emergency: ['112'],
    lines: [{name: 'Livslinien', how: 'call', number: '70 201 201'}],
    ...dated,
  },
  IT: {
    emergency: ['112'],
    lines: [{name: 'Telefono Amico', how: 'call', number: '02 2327 2327'}],
    ...dated,
  },
  IN: {
    emergency: ['112'],
    lines: [
      {name: 'Tele-MANAS', how: 'call', number: '14416'},
      {name: 'Tele-MANAS', how: 'call', number: '1800-891-4416'},
    ],
    ...dated,
  },
  KR: {
    emergency: ['119', '112'],
    lines: [{name: '109', how: 'call', number: '109'}],
    ...dated,
  },
  SG: {
    emergency: ['995'],
    lines: [{name: 'SOS', how: 'call', number: '1767'}],
    ...dated,
  },
  BR: {
    emergency: ['192'],
    lines: [{name: 'CVV', how: 'call', number: '188'}],
    ...dated,
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
    lines: [{name: 'ERAN', how: 'call', number: '1201'}],
    ...dated,
  },
} as const satisfies Readonly<Record<string, HelpRow>>;

/** Where to look for a line in a country that is not listed here. */
export const directory = {name: 'Find a Helpline', url: 'https://findahelpline.com'} as const;
