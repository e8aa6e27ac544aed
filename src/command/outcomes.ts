import {CHECKS, type Proof} from '../proof/index.js';
import type {Page} from './page.js';
import {numbersOn} from './routes.js';
import {amount, AREA} from './words.js';

/** What a proof came to: each check, what was held, what is missing, and how large it was. */
export const outcomesOn = (page: Page, proof: Proof, seconds: number): void => {
  const {outcomes, held, gaps, exceptions, size} = proof;
  const shown = {proved: page.green('proved'), found: page.red('found'), open: page.yellow('open')};
  page.title('Checks');
  page.table(
    outcomes.map(({check, outcome, cases}) => [
      shown[outcome],
      check,
      `${outcome === 'proved' ? CHECKS[check] : page.dim(CHECKS[check])} ${page.dim(`(${cases} looked at)`)}`,
    ]),
  );
  if (Object.keys(held).length > 0) {
    page.title('Held to be so, unless the page sets it');
    page.table(Object.entries(held).map(([input, value]) => [input, JSON.stringify(value)]));
  }
  if (gaps.length > 0) {
    page.title('Gaps: what is not covered');
    for (const {path, message, fix} of gaps) {
      page.line(page.yellow(path), 2);
      page.line(message, 4);
      page.line(`Fix: ${fix}`, 4);
    }
  }
  if (exceptions.length > 0) {
    page.title('Lowered though there is more evidence, as it is meant to be');
    page.table(
      exceptions.map(({area, cap, from, to}) => [AREA[area], cap, `from ${from} to ${to}`]),
    );
  }
  numbersOn(page, proof);
  page.line();
  page.line(
    page.dim(
      `${amount(String(size.parts))} parts hold all of them; it took ${seconds.toFixed(1)} s.`,
    ),
  );
};
