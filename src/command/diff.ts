import {compare, type Impact} from '../proof/index.js';
import {carriedFrom, carriedOn, type Outcome} from './carried.js';
import {soundCheckIn, type Subject} from './check-in-file.js';
import type {Command} from './command.js';
import {witnessAs, witnessOn} from './findings.js';
import {pageFor, type Page} from './page.js';
import {withProgress} from './progress.js';
import {amount, count} from './words.js';

/** Tells what an edit does. */
export const diff: Command = {
  name: 'diff',
  summary: 'Tell what an edit does to every conversation, and to those that were held.',
  takes: 'OLD NEW [--logs PATH…]',
  about: [
    'Compares two versions of a check-in over every conversation that either allows: where other questions are asked, and where the same answers come out otherwise. Each difference comes with the number of conversations and a shortest one.',
    'With --logs it also tells what becomes of conversations that were held with the old version: answers that are lost, questions that are open, ratings that change. PATH is a result or a log as JSON, or a folder of them; name OLD and NEW first.',
  ],
  options: {logs: {value: 'PATH…', about: 'Results or logs that were held with OLD.'}},
  examples: [
    'ipt-check-in diff old.json new.json',
    'ipt-check-in diff old.json new.json --logs results/*.json',
  ],
  exits: {
    0: 'They are the same in every conversation.',
    1: 'There are differences, or a check-in has faults.',
    2: 'Something could not be read.',
  },
  files: {least: 2, most: 2},
  run: async (args, io) => {
    const [oldFile = '', newFile = '', ...more] = args.files;
    const before = await soundCheckIn(oldFile);
    const after = await soundCheckIn(newFile);
    const compared = (): Impact => compare(before.checkIn, after.checkIn);
    const impact = await withProgress('Comparing', io, compared);
    const logs = await carriedFrom([...args.values('logs'), ...more], before, after);
    if (args.has('json')) {
      io.out(`${JSON.stringify(report(impact, logs, before, after), null, 2)}\n`);
    } else {
      const page = pageFor(io);
      impactOn(page, impact, before, after);
      if (args.has('logs')) carriedOn(page, logs);
    }
    if (logs.some(({fault}) => fault)) return 2;
    return impact.differences.length > 0 || logs.some(({carried}) => carried?.changed.length)
      ? 1
      : 0;
  },
};

const impactOn = (
  page: Page,
  {differences, same, gaps}: Impact,
  before: Subject,
  after: Subject,
): void => {
  const name = ({checkIn: {script}}: Subject): string => `${script.id} ${script.version}`;
  page.line(page.bold(`${name(before)} → ${name(after)}`));
  page.line(`${count(differences.length, 'difference')}. The same in both: ${amount(same)}.`);
  for (const {kind, what, conversations, before: was, after: is} of differences) {
    page.line();
    page.line(`${page.yellow(kind)} ${page.bold(what)}`);
    page.line(`in ${amount(conversations)} conversations`, 4);
    if (was) witnessOn(page, was, before.checkIn, 'A shortest one, before:');
    if (is) witnessOn(page, is, after.checkIn, 'A shortest one, after:');
  }
  if (gaps.length > 0) page.title('Gaps: what was not compared');
  for (const {path, message} of gaps) page.line(`${page.bold(path)}: ${message}`, 2);
};

const report = (
  {differences, same, gaps}: Impact,
  logs: readonly Outcome[],
  before: Subject,
  after: Subject,
): Readonly<Record<string, unknown>> => {
  const named = ({checkIn: {script, digest}}: Subject): Readonly<Record<string, string>> => ({
    id: script.id,
    version: script.version,
    sha256: digest.checkIn,
  });
  return {
    before: named(before),
    after: named(after),
    same,
    differences: differences.map(({before: was, after: is, ...difference}) => ({
      ...difference,
      before: was ? witnessAs(was, before.checkIn) : null,
      after: is ? witnessAs(is, after.checkIn) : null,
    })),
    gaps,
    logs: logs.map(({file, carried, fault}) => ({
      file,
      lost: carried?.lost ?? [],
      open: carried?.open ?? [],
      changed: carried?.changed ?? [],
      error: fault ?? null,
    })),
  };
};
