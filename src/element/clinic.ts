import {fitting, type Report} from './fit.js';
import type {HelpLine} from './help-line.js';

/** What the page says about itself and about this conversation; all of it may be left out. */
export interface Clinic {
  readonly name?: string;
  /** Who reads the answers: "Your therapist". */
  readonly who?: string;
  /** When: "before your first visit". */
  readonly when?: string;
  /** Help lines of the clinic's own: they come first. */
  readonly lines?: readonly HelpLine[];
  /** Where **Leave quickly** leads: an http(s) address of something harmless; an empty page unless given. */
  readonly leaveTo?: string;
  readonly minimumAge?: number;
  /** An opaque token for whom this is about, never a name. */
  readonly subject?: string;
  readonly sessionsLeft?: number;
  readonly reflection?: boolean;
  /** By how many points the area that the person picks may be moved up. */
  readonly pickWithin?: number;
  /** How many months before the low mood an event may lie. */
  readonly windowBefore?: number;
  /** For how many months after a death mourning is taken for granted. */
  readonly mourningMonths?: number;
  /** How many months make a pattern. */
  readonly patternMonths?: number;
  /** Any other input of a script of the page's own, in camel case. */
  readonly [input: string]: unknown;
}

/** What of a page's `clinic` can be used; everything else is reported with what it should be. */
export const clinicFrom = (given: unknown, report: Report): Clinic => {
  const clinic: Clinic = fitting(given, EXAMPLE, 'clinic', report);
  const {lines, leaveTo} = clinic;
  const whole = lines?.filter((line, index) => {
    const isWhole = isLine(line);
    if (!isWhole) {
      report(
        `clinic.lines[${index}] should be {name, how: "call" or "text", number: digits} ` +
          'or {name, how: "chat", url: "https:…"}.',
      );
    }
    return isWhole;
  });
  const isAddress = leaveTo === undefined || isAt(leaveTo, /^https?:/);
  if (!isAddress) report('clinic.leaveTo should be a whole address that begins with https:.');
  return {
    ...clinic,
    ...(whole ? {lines: whole} : {}),
    leaveTo: isAddress && leaveTo !== undefined ? leaveTo : 'about:blank',
  };
};

const isLine = ({name, how, number = '', url = ''}: HelpLine): boolean =>
  Boolean(name) &&
  (how === 'chat' ? isAt(url, /^https:/) : /^(call|text)$/.test(how) && NUMBER.test(number));

const isAt = (address: string, schemes: RegExp): boolean =>
  schemes.test(address) && URL.canParse(address);

const NUMBER = /^\+?[\d\s()./-]*\d[\d\s()./-]*$/;

const EXAMPLE = {
  name: '',
  who: '',
  when: '',
  leaveTo: '',
  lines: [{name: '', how: '', number: '', url: '', note: ''}],
};
