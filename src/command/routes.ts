import {prove, type Proof} from '../proof/index.js';
import {soundCheckIn} from './check-in-file.js';
import type {Command} from './command.js';
import {pageFor, type Page} from './page.js';
import {withProgress} from './progress.js';
import {amount, AREA} from './words.js';

/** Counts the conversations that can be held. */
export const routes: Command = {
  name: 'routes',
  summary: 'Count the conversations that can be held, and how long they are.',
  takes: '[FILE]',
  about: [
    'Counts every conversation that some condition can tell apart, by the end that it comes to; tells how many questions the shortest, the longest and nine in ten of them ask; and counts the ways to come to each rating of each area.',
    'Without a file it counts those of the check-in that ships.',
  ],
  options: {},
  examples: ['ipt-check-in routes', 'ipt-check-in routes mine.json --json'],
  exits: {0: 'They were counted.', 1: 'The check-in has faults.', 2: 'It could not be read.'},
  files: {least: 0, most: 1},
  run: async (args, io) => {
    const {checkIn, claims} = await soundCheckIn(args.files[0]);
    const proof = await withProgress('Counting', io, () => prove(checkIn, claims));
    const {script, size, lengths, ends, ratings, held, gaps} = proof;
    if (args.has('json')) {
      const document = {checkIn: script, size, lengths, ends, ratings, held, gaps};
      io.out(`${JSON.stringify(document, null, 2)}\n`);
    } else {
      const page = pageFor(io);
      page.line(`${script.id} ${script.version}`);
      numbersOn(page, proof);
      if (gaps.length > 0) page.line();
      if (gaps.length > 0) page.line(page.yellow('These could not be counted in full:'));
      for (const {path, message} of gaps) page.line(`${page.bold(path)}: ${message}`, 2);
    }
    return 0;
  },
};

/** How many conversations there are, how they end, how long they are, and how they come to each rating. */
export const numbersOn = (page: Page, {size, lengths, ends, ratings}: Proof): void => {
  const {shortest, longest, typical} = lengths;
  page.title('Conversations');
  page.table([
    ['told apart', amount(size.conversations)],
    ...Object.entries(ends).map(([end, conversations]) => [`end at ${end}`, amount(conversations)]),
  ]);
  page.title('Questions');
  page.table([
    ['in the script, by item', String(size.questions)],
    ['shortest conversation', String(shortest)],
    ['longest', String(longest)],
    ['middle one', String(typical.median)],
    ['nine in ten', `${typical.least} to ${typical.most}`],
  ]);
  page.title('Ways to come to each rating');
  const known = ratings.flatMap(({counts}) => counts.map(({rating}) => rating));
  const columns = [...new Set(known)].toSorted((a, b) => (a ?? -1) - (b ?? -1));
  page.table([
    ['', ...columns.map((rating) => (rating === null ? 'none' : String(rating)))],
    ...ratings.map(({area, counts}) => [
      AREA[area],
      ...columns.map((column) => {
        const found = counts.find(({rating}) => rating === column);
        return found ? amount(found.ways) : '–';
      }),
    ]),
  ]);
};
