import {standard} from '../ipt/index.js';
import {explain as explained, type Explanation} from '../proof/index.js';
import type {CheckInResult} from '../result/index.js';
import {soundCheckIn} from './check-in-file.js';
import {LANGUAGE, type Command} from './command.js';
import {refusalOn} from './findings.js';
import {languageFor} from './language.js';
import {pageFor} from './page.js';
import {withProgress} from './progress.js';
import {reasonsOn} from './reasons.js';
import {readResult} from './result-file.js';
import {rated} from './words.js';

/** Tells why a conversation was rated as it was. */
export const explain: Command = {
  name: 'explain',
  summary: 'Tell why a result rates each area as it does, and what would change it.',
  takes: 'RESULT',
  about: [
    'Verifies a result first: one that is not what its own log leads to is not explained. Then it tells of each area its rating in words, the clues for and against it with the answers that they rest on, what was skipped or never asked and whether it would have mattered, and the fewest answers that would have to be others for another rating.',
  ],
  options: {
    'check-in': {
      value: 'FILE',
      about: 'Explain it with this check-in, not with the one that ships.',
    },
    ...LANGUAGE,
  },
  examples: [
    'ipt-check-in explain result.json',
    'ipt-check-in explain result.json --check-in mine.json',
  ],
  exits: {0: 'It is explained.', 1: 'It is not verified.', 2: 'It could not be read.'},
  files: {least: 1, most: 1},
  run: async (args, io) => {
    const file = args.value('check-in');
    const {checkIn} = await soundCheckIn(file);
    const {verification, said, result} = await readResult(args.files[0] ?? '', checkIn);
    const {words} = languageFor(args, checkIn, result?.language);
    const page = pageFor(io);
    if (!verification.verified || !result) {
      const problems = verification.verified ? [] : verification.problems;
      if (args.has('json')) {
        const document = {verified: false, problems, ...said, ...NOTHING};
        io.out(`${JSON.stringify(document, null, 2)}\n`);
      } else {
        page.line(page.red('Not verified, so not explained.'));
        refusalOn(page, problems);
      }
      return 1;
    }
    const {session} = verification;
    const why = await withProgress('Explaining', io, () => explained(session, checkIn));
    if (args.has('json')) {
      const document = {verified: true, problems: [], ...said, ...report(result, why)};
      io.out(`${JSON.stringify(document, null, 2)}\n`);
    } else {
      const {id, version} = checkIn.script;
      page.line(
        `${page.green('Verified.')} A conversation with ${id} ${version}, begun ${result.startedAt}.`,
      );
      reasonsOn(page, {
        result,
        why,
        session,
        words,
        isShipped: checkIn.digest.checkIn === standard.digest.checkIn,
      });
    }
    return 0;
  },
};

const NOTHING = {ranking: null, concerns: [], areas: [], unanswered: []};

const report = (
  {areas, ranking, safety}: CheckInResult,
  {flips, unanswered}: Explanation,
): Readonly<Record<string, unknown>> => ({
  ranking,
  concerns: safety.concerns,
  areas: areas.map((finding) => ({
    ...finding,
    inWords: rated(finding.rating),
    flips: flips.filter(({area}) => area === finding.area),
    mattering: unanswered.filter(({matters}) => matters.includes(finding.area)),
  })),
  unanswered,
});
