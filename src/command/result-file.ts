import * as z from 'zod/mini';
import type {CheckIn} from '../assessment/index.js';
import {Entry, parseAs, ScriptError} from '../dialog/index.js';
import {summarize, verify, type CheckInResult, type Verification} from '../result/index.js';
import {readDocument} from './document.js';
import {Trouble} from './trouble.js';

/** A result that was held against the check-in that it should come from. */
export interface Verified {
  readonly verification: Verification;
  /** What it says of itself; not to be relied on unless it is verified. */
  readonly said: Readonly<Record<'resultId' | 'status', string | null>>;
  /** The result, if it is verified. */
  readonly result: CheckInResult | undefined;
}

/** Reads a result and verifies it. */
export const readResult = async (file: string, checkIn: CheckIn): Promise<Verified> => {
  const {data} = await readDocument(file, ['result']);
  const verification = verify(data, checkIn);
  const text = (name: string): string | null => {
    const value: unknown = Reflect.get(data, name);
    return typeof value === 'string' ? value : null;
  };
  return {
    verification,
    said: {resultId: text('resultId'), status: text('status')},
    result: verification.verified ? summarize(verification.session, checkIn) : undefined,
  };
};

/** Reads what was held: the log of a result, or a log alone. `sha256` names its check-in, where that is known. */
export const readLog = async (
  file: string,
): Promise<{readonly log: readonly Entry[]; readonly sha256: string | undefined}> => {
  const {kind, data} = await readDocument(file, ['result', 'log']);
  try {
    if (kind === 'log') return {log: parseAs(z.array(Entry), data, 'The log'), sha256: undefined};
    const {log, script} = parseAs(Held, data, 'The result');
    return {log, sha256: script.sha256};
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error;
    const {problems} = error;
    const message = 'It is not what a conversation leaves.';
    const fix = 'Is it as it was handed over?';
    throw new Trouble({code: 'not-a-log', file, message, fix, problems});
  }
};

/** As much of a result as is needed: one of another check-in may have what this version does not know. */
const Held = z.object({log: z.array(Entry), script: z.object({sha256: z.string()})});
