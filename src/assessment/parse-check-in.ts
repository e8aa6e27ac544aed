import * as z from 'zod/mini';
import {
  audit,
  listAt,
  parseAs,
  placesOf,
  Script,
  ScriptError,
  Texts,
  type Outside,
  type Places,
  type Problem,
  type Readers,
} from '../dialog/index.js';
import {digestOf, type CheckIn} from './check-in.js';
import {ruleConditions} from './conditions.js';
import {namedInRules} from './references.js';
import {Rules} from './rules.js';

/**
 * Takes a check-in from outside: JSON text, or data of the form `{script, texts, rules}`.
 *
 * Throws a {@linkcode ScriptError} that lists everything wrong with it.
 *
 * @param readers - Those that its script declares, by name.
 */
export const parseCheckIn = (data: unknown, readers: Readers = {}): CheckIn => {
  const checkIn = shapeCheckIn(data, readers);
  const problems = auditCheckIn(checkIn);
  if (problems.length > 0) throw new ScriptError(`The check-in "${checkIn.script.id}"`, problems);
  return checkIn;
};

/** The same without the audit: what is named in it may not be there. Throws a {@linkcode ScriptError} about its shape. */
export const shapeCheckIn = (data: unknown, readers: Readers = {}): CheckIn => {
  const {script, texts, rules} = parseAs(
    CheckInData,
    typeof data === 'string' ? fromJson(data) : data,
    'The check-in',
  );
  return {script, texts, rules, readers, digest: digestOf({script, texts, rules, readers})};
};

/** Everything that is wrong with a check-in that has the right shape. */
export const auditCheckIn = ({script, texts, rules, readers}: CheckIn): readonly Problem[] => [
  ...audit(
    script,
    texts,
    conditionsIn(rules, placesOf(script)),
    Object.fromEntries(rules.clues.map(({id, when}) => [id, when])),
  ),
  ...namedInRules(script, rules),
  ...unread(script, readers),
  ...(Object.keys(texts).length === 0 ? [NO_TEXTS] : []),
];

/** The shape of a check-in as data. */
export const CheckInData = z.strictObject({
  script: Script,
  texts: z.record(z.string(), Texts),
  rules: Rules,
});

const NO_TEXTS: Problem = {
  code: 'missing-text',
  path: 'texts',
  message: 'There are no words in any language.',
  fix: 'Add a language.',
};

const fromJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new ScriptError('The check-in', [
      {
        code: 'not-json',
        path: '(root)',
        message: `It is not JSON: ${message}.`,
        fix: 'Mend it at that place.',
      },
    ]);
  }
};

const unread = ({readers: declared}: Script, readers: Readers): readonly Problem[] =>
  Object.entries(declared).flatMap(([name, version]) => {
    const given = readers[name]?.version;
    if (given === version) return [];
    const message =
      given === undefined
        ? `The reader "${name}" was not given.`
        : `The reader "${name}" has version ${given}, not ${version}.`;
    return [
      {
        code: 'unknown-reader',
        path: `script.readers.${name}`,
        message,
        fix: 'Give it with the check-in.',
      },
    ];
  });

/** Every condition of the rules, with the lists whose items it is weighed for. */
const conditionsIn = (rules: Rules, places: Places): readonly Outside[] =>
  ruleConditions(rules).map(({path, when, of}) => ({
    path,
    when,
    ...(of === undefined ? {} : {lists: [listAt(places, of)]}),
  }));
