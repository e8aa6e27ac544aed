import type {Opened} from './entry.js';
import type {Script} from './script.js';

/** The page settled something that the script does not declare, or gave it a value of another kind. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** Every input of a script with its value: the page's, or the script's own. */
export const inputsFrom = ({id, inputs}: Script, given: Opened['inputs']): Opened['inputs'] => {
  const declared = new Map(inputs.map((input) => [input.id, input]));
  const problems = Object.entries(given).flatMap(([name, value]) => {
    const input = declared.get(name);
    if (!input)
      return [`"${name}" is not an input of ${id}: use one of ${[...declared.keys()].join(', ')}`];
    if (typeof value !== typeof input.default || Number.isNaN(value)) {
      return [`"${name}" must be a ${typeof input.default}`];
    }
    return !input.among || input.among.includes(String(value))
      ? []
      : [`"${name}" must be one of ${input.among.join(', ')}`];
  });
  if (problems.length > 0) throw new InputError(problems.join('; '));
  return Object.fromEntries(inputs.map((input) => [input.id, given[input.id] ?? input.default]));
};
