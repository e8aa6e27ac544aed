import type {Opened} from './entry.js';
import type {Script} from './script.js';

/** The page settled something that the script does not declare, or gave it a value of another kind. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** Every input of a script with its value: the page's, or the script's own. */
export const inputsFrom = ({id, inputs}: Script, given: Opened['inputs']): Opened['inputs'] => {
  const fits = ([name, value]: readonly [string, string | number | boolean]): boolean =>
    inputs.some(
      (input) =>
        input.id === name &&
        typeof value === typeof input.default &&
        (!input.among || input.among.includes(String(value))),
    );
  const wrong = Object.entries(given).filter((entry) => !fits(entry));
  if (wrong.length > 0)
    throw new InputError(`${id} does not take ${JSON.stringify(wrong)} as inputs.`);
  return Object.fromEntries(inputs.map((input) => [input.id, given[input.id] ?? input.default]));
};
