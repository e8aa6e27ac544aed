import {english, type Strings} from '../locale/index.js';

/** The widget's own words with those of the page; what is not of their kind is reported and left out. */
export const stringsFrom = (given: unknown, report: (message: string) => void): Strings => {
  if (given === undefined || given === null) return english;
  if (typeof given !== 'object') {
    report('strings should be an object.');
    return english;
  }
  const fitting = Object.entries(given).filter(([key, value]) => {
    if (value === undefined) return false;
    const kind: unknown = typeof Reflect.get(english, key);
    if (typeof value === kind) return true;
    report(
      `strings.${key} should be ${kind === 'undefined' ? 'left out: it is not known' : `a ${String(kind)}`}.`,
    );
    return false;
  });
  return {...english, ...(Object.fromEntries(fitting) as Partial<Strings>)};
};
