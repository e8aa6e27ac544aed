import {readdir, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {carryOver, type Carried} from '../proof/index.js';
import type {Subject} from './check-in-file.js';
import type {Page} from './page.js';
import {readLog} from './result-file.js';
import {placeOf, Trouble, type Fault} from './trouble.js';
import {count} from './words.js';

/** What becomes of one conversation that was held, or why that cannot be said. */
export interface Outcome {
  readonly file: string;
  readonly carried?: Carried;
  readonly fault?: Fault;
}

/** What becomes of the conversations in files and folders. One that cannot be read does not keep the others from it. */
export const carriedFrom = async (
  paths: readonly string[],
  before: Subject,
  after: Subject,
): Promise<readonly Outcome[]> => {
  const outcomes: Outcome[] = [];
  for (const file of (await Promise.all(paths.map(filesIn))).flat()) {
    try {
      outcomes.push({file, carried: await carriedIn(file, before, after)});
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      outcomes.push({file, fault: error.fault});
    }
  }
  return outcomes;
};

/** Lists what becomes of each. */
export const carriedOn = (page: Page, outcomes: readonly Outcome[]): void => {
  page.title(
    `What becomes of ${count(outcomes.length, 'conversation')} that ${outcomes.length === 1 ? 'was' : 'were'} held`,
  );
  for (const {file, carried, fault} of outcomes) {
    if (fault) page.line(`${page.red(placeOf(fault))}: ${fault.message} ${fault.fix}`, 2);
    if (!carried) continue;
    const {lost, open, changed} = carried;
    const isSame = lost.length + open.length + changed.length === 0;
    page.line(`${page.bold(file)}${isSame ? ': the same' : ''}`, 2);
    for (const entry of lost) {
      const about = 'node' in entry ? ` at ${entry.node}` : '';
      page.line(`${page.yellow('lost')} ${entry.kind}${about}`, 4);
    }
    for (const address of open) page.line(`${page.yellow('open')} ${address}`, 4);
    for (const what of changed) page.line(`${page.yellow('changed')} ${what}`, 4);
  }
};

const carriedIn = async (file: string, before: Subject, after: Subject): Promise<Carried> => {
  const {log, sha256} = await readLog(file);
  const {digest, script} = before.checkIn;
  if (sha256 !== undefined && sha256 !== digest.checkIn) {
    throw new Trouble({
      code: 'other-script',
      file,
      message: `It was not held with ${script.id} ${script.version} as it is in ${before.file ?? ''}.`,
      fix: 'Compare with the version that it was held with.',
    });
  }
  if (log[0]?.kind !== 'opened') {
    const message = 'A log begins with an entry of kind "opened".';
    throw new Trouble({code: 'not-a-log', file, message, fix: 'Give all of the log.'});
  }
  return carryOver(log, before.checkIn, after.checkIn);
};

/** The JSON files of a folder, or the file itself. */
const filesIn = async (path: string): Promise<readonly string[]> => {
  const about = await stat(path).catch(() => undefined);
  if (about?.isDirectory() !== true) return [path];
  const names = await readdir(path);
  return names
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => join(path, name));
};
