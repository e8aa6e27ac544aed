import type {CheckIn} from '../assessment/index.js';
import {canonical, digest} from '../digest/index.js';
import {parseAs, replay, ScriptError, type Problem, type Session} from '../dialog/index.js';
import {CheckInResult} from './result.js';
import {summarize} from './summarize.js';

/** What came of verifying a result. */
export type Verification =
  | {readonly verified: true; readonly session: Session}
  | {readonly verified: false; readonly problems: readonly Problem[]};

/**
 * Whether a result is what its own log leads to under this check-in: by its shape, its digest, and a full replay.
 *
 * It shows that nothing was changed that follows from the answers. It cannot show that the answers, their times or the
 * opening are those of a real conversation: whoever can run the page can have one with it.
 */
export const verify = (data: unknown, checkIn: CheckIn): Verification => {
  const failed = (code: string, path: string, message: string, fix: string): Verification => ({
    verified: false,
    problems: [{code, path, message, fix}],
  });
  let result: CheckInResult;
  try {
    result = parseAs(CheckInResult, data, 'The result');
  } catch (error) {
    if (error instanceof ScriptError) return {verified: false, problems: error.problems};
    throw error;
  }
  const {integrity, ...content} = result;
  if (digest(content) !== integrity.sha256) {
    return failed(
      'digest',
      'integrity.sha256',
      'The digest is not that of the content.',
      'It was changed after it was made.',
    );
  }
  const {script} = result;
  if (script.id !== checkIn.script.id || script.sha256 !== checkIn.digest.checkIn) {
    return failed(
      'other-script',
      'script',
      `It comes from ${script.id} ${script.version}, not from this ${checkIn.script.id} ${checkIn.script.version}.`,
      'Verify it with the check-in that it names.',
    );
  }
  const session = relive(result, checkIn);
  if (typeof session === 'string')
    return failed('log', 'log', session, 'It is not the log of a conversation.');
  if (session.log.length !== result.log.length) {
    const index = result.log.findIndex(
      (entry, at) => canonical(entry) !== canonical(session.log[at]),
    );
    return failed(
      'log',
      `log[${index}]`,
      'The conversation could not take this entry.',
      'It is not the log of a conversation.',
    );
  }
  const path = difference(result, summarize(session, checkIn));
  return path === undefined
    ? {verified: true, session}
    : failed(
        'replay',
        path,
        'The log leads to something else.',
        'It was changed, or made by another version.',
      );
};

const relive = ({log}: CheckInResult, {script, readers}: CheckIn): Session | string => {
  try {
    return replay(script, readers, log);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

/** The path of the first place at which two pieces of data differ. */
const difference = (a: unknown, b: unknown, path = ''): string | undefined => {
  if (canonical(a) === canonical(b)) return undefined;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return path;
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  const key = keys.find(
    (one) => canonical(Reflect.get(a, one) ?? null) !== canonical(Reflect.get(b, one) ?? null),
  );
  return key === undefined
    ? path
    : difference(Reflect.get(a, key), Reflect.get(b, key), path === '' ? key : `${path}.${key}`);
};
