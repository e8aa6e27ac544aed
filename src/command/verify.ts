import type {Command} from './command.js';
import {soundCheckIn} from './check-in-file.js';
import {refusalOn} from './findings.js';
import {pageFor} from './page.js';
import {readResult} from './result-file.js';
import {count} from './words.js';

/** Holds a result against its own log. */
export const verify: Command = {
  name: 'verify',
  summary: 'Tell whether a result is what its own log leads to.',
  takes: 'RESULT',
  about: [
    'Checks the shape of a result, its digest, that it comes from this very check-in, and that its log, replayed, leads to the same ratings, reasons and concerns.',
    'It shows that nothing was changed that follows from the answers. It cannot show that the answers are those of a real conversation.',
  ],
  options: {
    'check-in': {
      value: 'FILE',
      about: 'Verify it with this check-in, not with the one that ships.',
    },
  },
  examples: [
    'ipt-check-in verify result.json',
    'ipt-check-in verify result.json --check-in mine.json',
  ],
  exits: {0: 'It is verified.', 1: 'It is not.', 2: 'It could not be read.'},
  files: {least: 1, most: 1},
  run: async (args, io) => {
    const {checkIn} = await soundCheckIn(args.value('check-in'));
    const {verification, said} = await readResult(args.files[0] ?? '', checkIn);
    const {verified} = verification;
    const problems = verified ? [] : verification.problems;
    const {id, version} = checkIn.script;
    const entries = verified ? verification.session.log.length : null;
    if (args.has('json')) {
      const script = {id, version, sha256: checkIn.digest.checkIn};
      const document = {verified, problems, ...said, checkIn: script, entries};
      io.out(`${JSON.stringify(document, null, 2)}\n`);
    } else {
      const page = pageFor(io);
      if (entries !== null) {
        const steps = count(entries, 'entry', 'entries');
        page.line(
          `${page.green('Verified.')} Replayed with ${id} ${version}, its log of ${steps} leads to this result.`,
        );
      } else {
        page.line(`${page.red('Not verified.')} ${NOT}`);
        refusalOn(page, problems);
      }
    }
    return verified ? 0 : 1;
  },
};

const NOT = 'Do not rely on what it says.';
