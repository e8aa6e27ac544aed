import * as z from 'zod/mini';
import {audit} from './audit/audit.js';
import {ScriptError, type Problem} from './problem.js';
import {Script} from './script.js';
import {Texts} from './texts.js';

/** A conversation with its words by language. */
export interface ScriptWithTexts {
  readonly script: Script;
  readonly texts: Readonly<Record<string, Texts>>;
}

/** Takes a script and its texts from outside. Throws a {@linkcode ScriptError} that lists everything wrong with them. */
export const parseScript = (data: unknown): ScriptWithTexts => {
  const {script, texts} = parseAs(
    z.strictObject({script: Script, texts: z.record(z.string(), Texts)}),
    data,
    'The script',
  );
  const problems = audit(script, texts);
  if (problems.length > 0) throw new ScriptError(`The script "${script.id}"`, problems);
  return {script, texts};
};

/** Takes data of a shape from outside, or throws a {@linkcode ScriptError} with the path of everything that differs. */
export const parseAs = <T>(shape: z.ZodMiniType<T>, data: unknown, what: string): T => {
  if (isEndless(data)) {
    const message = `It is nested more than ${DEPTH} deep, or holds itself.`;
    throw new ScriptError(what, [
      {code: 'too-deep', path: '(root)', message, fix: 'Give conditions names, and name them.'},
    ]);
  }
  const {success, data: parsed, error} = z.safeParse(shape, data);
  if (success) return parsed;
  throw new ScriptError(
    what,
    error.issues.flatMap((issue) => problemsOf(issue, [])),
  );
};

/** Deeper than any script that a person wrote, and not so deep that reading it breaks. */
const DEPTH = 100;

/** Whether data is too deep to be read, as data that holds itself is. */
const isEndless = (
  data: unknown,
  above = new Set<unknown>(),
  known = new Set<unknown>(),
): boolean => {
  if (typeof data !== 'object' || data === null) return false;
  if (above.size > DEPTH || above.has(data)) return true;
  if (known.has(data)) return false;
  const isDeep = Object.values(data).some((part) =>
    isEndless(part, new Set([...above, data]), known),
  );
  known.add(data);
  return isDeep;
};

type Issue = z.core.$ZodIssue;

/** An issue of a union is said by the branch that came closest: the one with the deepest path. */
const problemsOf = (issue: Issue, above: readonly PropertyKey[]): readonly Problem[] => {
  const path = [...above, ...issue.path];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const depth = (issues: readonly Issue[]): number =>
      Math.max(...issues.map((one) => one.path.length));
    const [closest = []] = issue.errors.toSorted(
      (a, b) => depth(b) - depth(a) || a.length - b.length,
    );
    return closest.flatMap((one) => problemsOf(one, path));
  }
  return [
    {
      code: issue.code,
      path: pathIn(path),
      message: said(issue),
      fix: 'Compare it with script.schema.json.',
    },
  ];
};

const said = (issue: Issue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return `This should be of type ${issue.expected}.`;
    case 'unrecognized_keys':
      return `This has a key that is not known: ${issue.keys.join(', ')}.`;
    case 'invalid_value':
      return `This should be ${issue.values.map(String).join(' or ')}.`;
    case 'too_small':
      return `This is too short or too small (at least ${String(issue.minimum)}).`;
    case 'too_big':
      return `This is too long or too big (at most ${String(issue.maximum)}).`;
    case 'invalid_format':
      return `This is not of the form ${issue.pattern ?? issue.format}.`;
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
    case 'custom':
      return 'This is not of a form that is known.';
  }
};

const pathIn = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '') || '(root)';
