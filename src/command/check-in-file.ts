import {auditCheckIn, parseCheckIn, shapeCheckIn} from '../assessment/parse-check-in.js';
import type {CheckIn} from '../assessment/index.js';
import {audit, parseAs, ScriptError, type Condition, type Problem} from '../dialog/index.js';
import {standard} from '../ipt/index.js';
import {Claims} from '../proof/index.js';
import {readDocument} from './document.js';
import {claims} from './parts.js';
import {Trouble} from './trouble.js';

/** A check-in that can be used, with what its authors claim of it. */
export interface Subject {
  /** Nothing for the one that ships. */
  readonly file: string | undefined;
  readonly checkIn: CheckIn;
  readonly claims: Claims | undefined;
}

/** What came of reading a check-in: itself, or everything that is wrong with it. */
export type Reading =
  | ({readonly problems: readonly []} & Subject)
  | {
      readonly file: string;
      readonly checkIn: undefined;
      /** It has the right shape, and problems all the same. */
      readonly unsound?: CheckIn;
      readonly problems: readonly Problem[];
    };

/** Reads a check-in from a file, or takes the one that ships. */
export const readCheckIn = async (file?: string): Promise<Reading> => {
  if (file === undefined) {
    const {script, texts, rules, readers} = standard;
    const checkIn = parseCheckIn({script, texts, rules}, readers);
    return {file, checkIn, claims, problems: []};
  }
  const {data} = await readDocument(file, ['check-in']);
  assertKnownReaders(data, file);
  const {claims: claimed, ...rest}: {readonly claims?: unknown} = {...data};
  try {
    const checkIn = shapeCheckIn(rest, standard.readers);
    const problems = auditCheckIn(checkIn);
    if (problems.length > 0) return {file, checkIn: undefined, unsound: checkIn, problems};
    return {file, checkIn, claims: readClaims(claimed, checkIn), problems: []};
  } catch (error) {
    if (error instanceof ScriptError) return {file, checkIn: undefined, problems: error.problems};
    throw error;
  }
};

/** Reads a check-in that is to be used as it is: throws everything that is wrong with it. */
export const soundCheckIn = async (file?: string): Promise<Subject> => {
  const reading = await readCheckIn(file);
  if (reading.checkIn) return reading;
  const {problems} = reading;
  const message = `It has ${problems.length} ${problems.length === 1 ? 'fault' : 'faults'}.`;
  const fix = 'Mend them; "ipt-check-in check" lists them too.';
  throw new Trouble({code: 'unsound', file: reading.file, message, fix, problems}, 1);
};

/** A reader is code: a file can rely on those that ship, and on no other. */
const assertKnownReaders = (data: object, file: string): void => {
  const {script}: {readonly script?: unknown} = {...data};
  const {readers}: {readonly readers?: unknown} = {...(typeof script === 'object' ? script : {})};
  const names = (typeof readers === 'object' ? Object.keys(readers ?? {}) : []).filter(
    (name) => !Object.hasOwn(standard.readers, name),
  );
  if (names.length === 0) return;
  throw new Trouble({
    code: 'readers',
    file,
    path: 'script.readers',
    message: `It relies on readers (${names.join(', ')}), which are code that no file can bring.`,
    fix: 'Use parseCheckIn and prove from code of your own, or take the readers out.',
  });
};

const readClaims = (data: unknown, {script, rules}: CheckIn): Claims | undefined => {
  if (data === undefined) return undefined;
  const read = claimsAs(data);
  const names = Object.fromEntries(rules.clues.map(({id, when}) => [id, when]));
  const conditions = [
    ...read.turns.map(({when}, at) => ({path: `claims.turns[${at}].when`, when})),
    ...read.ratings.map(({when}, at) => ({path: `claims.ratings[${at}].when`, when})),
  ].flatMap(({path, when}): readonly {path: string; when: Condition}[] =>
    when === undefined ? [] : [{path, when}],
  );
  const problems = [
    ...audit(script, {}, conditions, names),
    ...Object.keys(read.lowers)
      .filter((id) => !rules.areas.some(({caps}) => caps.some((cap) => cap.id === id)))
      .map((id) => ({
        code: 'unknown-reference',
        path: `claims.lowers.${id}`,
        message: `There is no cap "${id}".`,
        fix: 'Name a cap of the rules, or take it out.',
      })),
  ];
  if (problems.length > 0) throw new ScriptError('The claims', problems);
  return read;
};

const claimsAs = (data: unknown): Claims => {
  try {
    return parseAs(Claims, data, 'The claims');
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error;
    const problems = error.problems.map((problem) => ({
      ...problem,
      path: problem.path === '(root)' ? 'claims' : `claims.${problem.path}`,
      fix: 'Compare it with: ipt-check-in schema claims',
    }));
    throw new ScriptError('The claims', problems);
  }
};
