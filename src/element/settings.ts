import type {Opened, Script} from '../dialog/index.js';

/**
 * The inputs of a script, from what the page set under their names in camel case. What does not fit is reported with
 * what it should be, and the script's own value holds.
 */
export const inputsFor = (
  {inputs}: Script,
  given: Readonly<Record<string, unknown>>,
  report: (message: string) => void,
): Opened['inputs'] => {
  const settled: Record<string, string | number | boolean> = {};
  for (const {id, among, default: own} of inputs) {
    const name = id.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    const value = given[name];
    if (value === undefined || value === null) continue;
    if (isLike(value, own) && (!among || among.includes(String(value)))) settled[id] = value;
    else report(`${name} should be ${among?.join(' or ') ?? `of type ${typeof own}`}.`);
  }
  return settled;
};

const isLike = <T>(value: unknown, own: T): value is T =>
  typeof value === typeof own && value === value;
