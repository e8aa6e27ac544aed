import type {Opened, Script} from '../dialog/index.js';
import {baseOf, directionOf, english, match, type Strings} from '../locale/index.js';
import {clinicFrom, type Clinic} from './clinic.js';
import {fitting} from './fit.js';
import type {Help} from './help-line.js';
import {languageOf} from './language.js';
import type {Surface} from './scene.js';
import {inputsFor} from './settings.js';

/** What a page may set on the element: anything may stand there. */
export interface Given {
  readonly mode: unknown;
  readonly country: unknown;
  readonly variant: unknown;
  readonly ratings: unknown;
  readonly label: unknown;
  readonly checkIn: unknown;
  readonly clinic: unknown;
  readonly strings: unknown;
}

/** What of all that can be used. The rest is reported, once, with what it should be. */
export class Page {
  strings: Strings = english;
  clinic: Clinic = {};
  /** Upper case, or nothing. */
  country = '';
  label = '';
  readonly #given: HTMLElement & Given;
  readonly #report: (message: string) => void;
  readonly #reported = new Set<string>();

  constructor(given: HTMLElement & Given, report: (message: string) => void) {
    this.#given = given;
    this.#report = (message) => {
      if (this.#reported.has(message)) return;
      this.#reported.add(message);
      report(message);
    };
  }

  read(changed: ReadonlySet<string>): void {
    const {clinic, strings, country, label} = this.#given;
    if (changed.has('clinic')) this.clinic = clinicFrom(clinic, this.#report);
    if (changed.has('strings')) {
      this.strings = {...english, ...fitting(strings, english, 'strings', this.#report)};
    }
    const place = this.#word(country, 'country', PLACE, 'two letters').toUpperCase();
    this.country = place.slice(-2).replace('UK', 'GB');
    if (place !== this.country) this.#report(`country should be ${this.country}.`);
    this.label = this.#word(label, 'label', /./, 'a string');
  }

  inputsFor(script: Script): Opened['inputs'] {
    const {mode, variant, ratings} = this.#given;
    const {name: clinic, ...about} = this.clinic;
    const given = {...about, clinic, mode, variant, country: this.country};
    const rated = ratings === 'on' ? true : ratings === 'off' ? false : ratings;
    return inputsFor(script, {...given, ratings: rated}, this.#report);
  }

  /** The best of these languages for where the element stands. */
  languageAmong(there: readonly string[]): string {
    return match(languageOf(this.#given), there) ?? '';
  }

  /** Which way to write, if the words are not in the language of the page. */
  directionOf(language: string): 'ltr' | 'rtl' | undefined {
    const here = languageOf(this.#given);
    return here === '' || baseOf(here) === baseOf(language) ? undefined : directionOf(language);
  }

  /** What the page says, with the help of the country that it names. */
  surroundings({rows = {}, directory}: Partial<Help> = {}): Pick<
    Surface,
    'strings' | 'clinic' | 'row' | 'directory'
  > {
    const {strings, clinic, country} = this;
    const row = Object.hasOwn(rows, country) ? rows[country] : undefined;
    if (country !== '' && directory && !row && !clinic.lines?.length) {
      this.#report(`clinic.lines should be given: there are none for country ${country}.`);
    }
    return {strings, clinic, row, directory};
  }

  /** Drops the page's words: one of them may be what failed. */
  useOwnWords(): void {
    this.strings = english;
  }

  #word(value: unknown, property: string, form: RegExp, should: string): string {
    if (value === undefined || value === null || value === '') return '';
    if (typeof value === 'string' && form.test(value)) return value;
    this.#report(`${property} should be ${should}.`);
    return '';
  }
}

/** `GB`, or a tag with a region: `en-GB`, `en_GB`, `zh-Hant-TW`. */
const PLACE = /^([a-z]{2,3}([-_][a-z]{4})?[-_])?[a-z]{2}$/i;
