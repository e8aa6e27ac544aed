// What the reader of typed text finds, and what it costs.
//
//   node bench/reading.mjs
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {phrases} from '../dist/reading/index.js';
import {median} from './timing.mjs';

const root = new URL('../', import.meta.url);
/** Real posts with labels: not part of this repository. */
const POSTS = ['../shared/data/openers-dev.jsonl', '/work/shared/data/openers-dev.jsonl'].map(
  (path) => fileURLToPath(new URL(path, root)),
);
/** What the conversation does not pause for. */
const QUIET = new Set(['suicide-past', 'bereaved-by-suicide']);

const factsIn = (text) => new Set(phrases.read(text, 'en').map(({fact}) => fact));
const pauses = (facts) => [...facts].some((fact) => !QUIET.has(fact));
const phrasesIn = (name) =>
  JSON.parse(readFileSync(new URL(`test/reading/${name}.json`, root), 'utf8'));

/** Of the texts of each kind, how many are met with their own fact, and how many with any that pauses. */
const byKind = (texts) => {
  const kinds = new Map();
  for (const {text, kinds: own} of texts) {
    const facts = factsIn(text);
    for (const kind of own) {
      const row = kinds.get(kind) ?? {texts: 0, own: 0, paused: 0};
      row.texts += 1;
      if (facts.has(kind)) row.own += 1;
      if (pauses(facts)) row.paused += 1;
      kinds.set(kind, row);
    }
  }
  return [...kinds].map(([kind, row]) => ({kind, ...row}));
};

/** What is found in the phrase sets. */
export const found = () => ({
  disclosures: byKind(phrasesIn('disclosures').map(({text, kind}) => ({text, kinds: [kind]}))),
  harmless: byKind(phrasesIn('harmless').map(({text, kind}) => ({text, kinds: [kind]}))),
  /** Written without knowledge of the rules, and never tuned on; `none` are harmless. */
  unseen: byKind(phrasesIn('unseen').map(({text, kind}) => ({text, kinds: [kind]}))),
});

/** What is found in the posts, and the ids of those that are missed or wrongly met; nothing where they are not. */
export const foundInPosts = () => {
  const path = POSTS.find(existsSync);
  if (path === undefined) return undefined;
  const posts = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const flagged = posts.filter(({flags}) => flags.length > 0);
  const plain = posts.filter(({flags}) => flags.length === 0);
  const isMet = ({text}) => pauses(factsIn(text));
  return {
    kinds: byKind(flagged.map(({text, flags}) => ({text, kinds: flags.map(kindOf)}))),
    missed: flagged.filter((post) => !isMet(post)).map(({id}) => id),
    plain: plain.length,
    wrong: plain.filter(isMet).map(({id}) => id),
  };
};

const kindOf = (flag) => flag.replace('suicide_now', 'suicide').replaceAll('_', '-');

const LONGEST = 100_000;

/** Milliseconds for 2,000 characters, and nanoseconds for a character by the length of the text. */
export const timesToRead = () => {
  const words = phrasesIn('harmless')
    .map(({text}) => text)
    .join(' ');
  const all = words.repeat(LONGEST / words.length + 1).slice(0, LONGEST);
  /** Milliseconds for a piece of such a length: the median of all pieces of the text. */
  const time = (length) =>
    median(
      Array.from({length: Math.max(LONGEST / length, 9)}, (_, index) => {
        const from = (index * length) % LONGEST;
        const text = all.slice(from, from + length);
        const start = performance.now();
        phrases.read(text, 'en');
        return performance.now() - start;
      }),
    );
  time(200);
  return {
    short: time(2000),
    lengths: [1000, 10_000, LONGEST].map((length) => ({
      length,
      character: (time(length) / length) * 1e6,
    })),
  };
};

/** The most milliseconds that 2,000 characters may take, and the most of the plain posts that may be met. */
export const READ_WITHIN = 2;
export const WRONG_WITHIN = 0.03;

/** Prints all of it; whether it is within bounds. */
export const printReading = (print = console.log) => {
  const line = (title, value, note = '') =>
    print(`  ${title.padEnd(42)}${value.padStart(12)}  ${note}`.trimEnd());
  const share = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;
  const table = (rows) => {
    for (const {kind, texts, own, paused} of rows)
      line(kind, `${paused} of ${texts}`, own > 0 ? `${own} with their own fact` : '');
  };
  const sum = (rows, member) => rows.reduce((total, row) => total + row[member], 0);

  const {disclosures, harmless, unseen} = found();
  print('\nDisclosures that are met with a pause');
  table(disclosures);
  const pausing = disclosures.filter(({kind}) => !QUIET.has(kind));
  line('all that should be', share(sum(pausing, 'paused'), sum(pausing, 'texts')));
  print('\nHarmless phrases that are met with a pause');
  table(harmless.filter(({paused}) => paused > 0));
  line('all', share(sum(harmless, 'paused'), sum(harmless, 'texts')));

  print('\nDisclosures and harmless openers (none) that nobody saw who wrote the rules');
  table(unseen);
  const hidden = unseen.filter(({kind}) => kind !== 'none');
  line('all disclosures', share(sum(hidden, 'paused'), sum(hidden, 'texts')));

  const posts = foundInPosts();
  print('\nReal posts that are met with a pause');
  if (posts) {
    table(posts.kinds);
    line('without any flag', `${posts.wrong.length} of ${posts.plain}`, posts.wrong.join(' '));
    print(`  flagged and not met: ${posts.missed.join(' ')}`);
  } else print('  The posts are not here.');

  const {short, lengths} = timesToRead();
  print('\nReading');
  line('2,000 characters', `${short.toFixed(2)} ms`, 'median');
  for (const {length, character} of lengths)
    line(`a character of ${length.toLocaleString('en')}`, `${character.toFixed(0)} ns`);
  return short <= READ_WITHIN && (!posts || posts.wrong.length <= WRONG_WITHIN * posts.plain);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) printReading();
