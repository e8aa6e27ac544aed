import type {CheckIn} from '../assessment/index.js';
import type {Problem} from '../dialog/index.js';
import {CHECKS, transcript, type Finding, type Witness} from '../proof/index.js';
import type {Page} from './page.js';

/** Lists what is wrong: where, what, and what to do about it. */
export const problemsOn = (page: Page, problems: readonly Problem[], lead = 'Fix: '): void => {
  for (const {code, path, message, fix} of problems) {
    page.line(`${page.bold(path)} ${page.dim(code)}`, 2);
    page.line(message, 4);
    page.line(`${lead}${fix}`, 4);
  }
};

/** Says of a result why it is not verified. */
export const refusalOn = (page: Page, problems: readonly Problem[]): void => {
  problemsOn(page, problems, '');
  const isOther = problems.some(({code}) => code === 'other-script');
  if (isOther) page.line('Name the check-in that it comes from with --check-in FILE.');
};

/** Lists findings by their code, each with the shortest conversation that shows it. */
export const findingsOn = (page: Page, findings: readonly Finding[], checkIn?: CheckIn): void => {
  const codes = [...new Set(findings.map(({code}) => code))];
  for (const code of codes) {
    const broken = Object.entries(CHECKS).find(([check]) => check === code)?.[1];
    page.line();
    page.line(page.red(code));
    if (broken !== undefined) page.line(page.dim(`Not so: ${broken}`));
    for (const {path, message, fix, witness} of findings.filter((one) => one.code === code)) {
      page.line(page.bold(path), 2);
      page.line(message, 4);
      page.line(`Fix: ${fix}`, 4);
      if (witness && checkIn) witnessOn(page, witness, checkIn);
    }
  }
};

/** A conversation that shows something, as an indented transcript. */
export const witnessOn = (
  page: Page,
  {log, shows}: Witness,
  checkIn: CheckIn,
  title = 'A shortest conversation that shows it:',
): void => {
  page.line(title, 4);
  for (const said of transcript(log, checkIn)) page.line(page.dim(said), 6);
  if (shows !== '') page.line(`→ ${shows}`, 6);
};

/** The same for `--json`: the log, and how it reads. */
export const witnessAs = (
  {log, shows}: Witness,
  checkIn: CheckIn,
): {log: Witness['log']; shows: string; transcript: readonly string[]} => ({
  log,
  shows,
  transcript: transcript(log, checkIn),
});
