import type {CheckIn} from '../assessment/index.js';
import type {Problem} from '../dialog/index.js';
import {locate, prove, type Finding, type Proof} from '../proof/index.js';
import {readCheckIn, type Reading} from './check-in-file.js';
import type {Command} from './command.js';
import {findingsOn, witnessAs} from './findings.js';
import {outcomesOn} from './outcomes.js';
import {pageFor} from './page.js';
import {proofread} from './parts.js';
import {withProgress} from './progress.js';
import {count} from './words.js';

/** Checks a check-in in every way that there is. */
export const check: Command = {
  name: 'check',
  summary: 'Audit a check-in, prove what can be proved of it, and read its words.',
  takes: '[FILE]',
  about: [
    'Looks for everything that is wrong with a check-in: what is named but not there, what cannot be reached or left (the audit); what goes wrong in any conversation that can be held with it (the proof); and words that are hard to read. Each finding says where it is, what to do about it, and shows a shortest conversation that leads to it.',
    'FILE is JSON of the form {"script", "texts", "rules"}, with "claims" if more is to be held against it. Without a file it checks the check-in that ships.',
    '"Proved" means: in every conversation that some condition can tell apart. "Open" means that something could not be covered, so that nothing is claimed; the gaps say what and why.',
  ],
  options: {strict: {about: 'What is open counts as found.'}},
  examples: [
    'ipt-check-in check',
    'ipt-check-in check mine.json',
    'ipt-check-in check mine.json --json --strict > report.json',
  ],
  exits: {
    0: 'Nothing was found.',
    1: 'Something was found or, with --strict, is open.',
    2: 'It could not be read.',
  },
  files: {least: 0, most: 1},
  run: async (args, io) => {
    const start = io.ticks();
    const reading = await readCheckIn(args.files[0]);
    const {checkIn} = reading;
    const proof = checkIn
      ? await withProgress('Proving', io, () => prove(checkIn, reading.claims))
      : undefined;
    const found = findingsOf(reading, proof);
    const seconds = Math.round(io.ticks() - start) / 1000;
    if (args.has('json')) {
      io.out(`${JSON.stringify(report(reading, proof, found, seconds), null, 2)}\n`);
    } else {
      const page = pageFor(io);
      const name = checkIn ? `${checkIn.script.id} ${checkIn.script.version}` : reading.file;
      page.line(page.bold(name ?? ''));
      findingsOn(page, found, subjectOf(reading));
      if (proof) outcomesOn(page, proof, seconds);
      page.line();
      page.line(found.length > 0 ? page.red(summed(found, proof)) : summed(found, proof));
    }
    const isOpen = openIn(proof) > 0 || (proof?.gaps.length ?? 0) > 0;
    return found.length > 0 || (args.has('strict') && isOpen) ? 1 : 0;
  },
};

/** What conversations are shown of: also of a check-in that is not sound, if it has the right shape. */
const subjectOf = (reading: Reading): CheckIn | undefined =>
  'unsound' in reading ? reading.unsound : reading.checkIn;

type Found = Finding & {readonly by: 'audit' | 'proof' | 'words'};

const findingsOf = (reading: Reading, proof: Proof | undefined): readonly Found[] => {
  const {checkIn, problems} = reading;
  const subject = subjectOf(reading);
  const located = !checkIn && subject ? locate(subject, problems) : problems;
  const words: readonly Problem[] = checkIn ? proofread(checkIn.script, checkIn.texts) : [];
  return [
    ...located.map((problem) => ({...problem, by: 'audit' as const})),
    ...(proof?.findings ?? []).map((finding) => ({...finding, by: 'proof' as const})),
    ...words.map((problem) => ({...problem, by: 'words' as const})),
  ];
};

const openIn = (proof: Proof | undefined): number =>
  proof?.outcomes.filter(({outcome}) => outcome === 'open').length ?? 0;

const summed = (found: readonly Found[], proof: Proof | undefined): string => {
  if (!proof)
    return `${count(found.length, 'fault')}. Nothing is proved of it until they are mended.`;
  const open = openIn(proof);
  const isOpen = open > 0 || proof.gaps.length > 0;
  const rest = isOpen ? ` ${count(open, 'check')} open, ${count(proof.gaps.length, 'gap')}.` : '';
  return found.length === 0 ? `Nothing found.${rest}` : `${count(found.length, 'finding')}.${rest}`;
};

const report = (
  reading: Reading,
  proof: Proof | undefined,
  found: readonly Found[],
  seconds: number,
): Readonly<Record<string, unknown>> => {
  const {checkIn, file} = reading;
  const subject = subjectOf(reading);
  return {
    file: file ?? null,
    sound: checkIn !== undefined,
    checkIn: checkIn
      ? {id: checkIn.script.id, version: checkIn.script.version, sha256: checkIn.digest.checkIn}
      : null,
    findings: found.map(({witness, ...finding}) => ({
      ...finding,
      witness: witness && subject ? witnessAs(witness, subject) : null,
    })),
    outcomes: proof?.outcomes ?? [],
    held: proof?.held ?? {},
    gaps: proof?.gaps ?? [],
    size: proof?.size ?? null,
    ends: proof?.ends ?? {},
    lengths: proof?.lengths ?? null,
    ratings: proof?.ratings ?? [],
    exceptions: proof?.exceptions ?? [],
    seconds,
  };
};
