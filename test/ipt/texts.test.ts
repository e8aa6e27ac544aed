import {expect} from '@open-wc/testing';
import {asks, placesOf} from '../../src/dialog/index.js';
import {english, intake} from '../../src/ipt/index.js';

interface Words {
  readonly text: string;
  readonly hint?: string;
  readonly options?: Readonly<Record<string, string>>;
  readonly ends?: readonly [string, string];
}

const nodes = Object.entries(english.nodes) as readonly (readonly [string, Words])[];
const sayings = ({text, hint = '', options = {}, ends = ['', '']}: Words): readonly string[] =>
  [text, hint, ...Object.values(options), ...ends].filter((words) => words !== '');

const BANNED = [
  /\bdeficit/i,
  /\bdisorder/i,
  /\bcomplicated\b/i,
  /\bimpasse\b/i,
  /\bdepress/i,
  /\bsymptom/i,
  /\bsever(e|ity)\b/i,
  /\bunsuitable\b/i,
  /\b(always|never)\b/i,
  /\bcommitted\b/i,
  /\b(diagnos|patient|assessment|score|rating)/i,
  /\b(well done|great|good job|proud|brave|strong of you)\b/i,
  /\byou should\b|\btry to\b/i,
  /\bwe promise\b|\bguarantee/i,
  /%/,
];

/** A word's vowel groups, a silent e at its end apart. */
const syllables = (word: string): number =>
  Math.max(
    1,
    word
      .toLowerCase()
      .replace(/(?<=[^aeiouyl])e$/, '')
      .match(/[aeiouy]+/g)?.length ?? 1,
  );

/** The Flesch-Kincaid grade of a text. */
const grade = (text: string): number => {
  const words = text.match(/[a-z’'-]+/gi) ?? [];
  const sentences = text.split(/[.?!:](?:\s|$)/).filter((sentence) => sentence.trim() !== '');
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (spoken / words.length) - 15.59;
};

describe('words of the intake', () => {
  it('are none of those that the person must not see', () => {
    const found = nodes.flatMap(([id, words]) =>
      sayings(words).flatMap((said) =>
        BANNED.filter((banned) => banned.test(said)).map((banned) => `${id}: ${String(banned)}`),
      ),
    );
    expect(found).to.deep.equal([]);
  });

  it('say when nobody is reading, and that one can skip', () => {
    expect(english.nodes.welcome.text).to.match(/nobody is reading/i);
    expect(english.nodes.welcome.text).to.match(/skip/i);
    for (const id of ['s1-help', 's2-help', 's1-retract-help'] as const) {
      expect(english.nodes[id].text, id).to.match(/nobody is reading/i);
    }
  });

  it('name nobody once somebody may not be safe to be with', () => {
    for (const {node, lists, interrupt} of placesOf(intake).values()) {
      if (!lists.includes('people') || !asks(node)) continue;
      const afterSafe = [
        'want',
        'theirs',
        'matters',
        'began',
        'dispute-link',
        'pattern',
        'tried',
      ].includes(node.id);
      if (!afterSafe && interrupt === undefined) continue;
      const words = nodes.find(([id]) => id === node.id)?.[1];
      expect(words && sayings(words).join(' '), node.id).to.not.include('{');
    }
  });

  it('quote a change as it reads after a colon', () => {
    for (const id of ['changed', 'hard', 'change-link'] as const) {
      expect(english.nodes[id].text).to.match(/^You chose: \{name\}\. /);
    }
  });

  it('can be read at grade 6, and every text by itself at grade 9', () => {
    const texts = nodes.map(([, {text, hint = ''}]) => `${text} ${hint}`);
    expect(grade(texts.join(' '))).to.be.below(6);
    for (const [id, {text}] of nodes) expect(grade(text), `${id}: ${text}`).to.be.below(9);
  });

  it('keep answers short', () => {
    for (const [id, {options = {}}] of nodes) {
      for (const label of Object.values(options))
        expect(label.length, `${id}: ${label}`).to.be.at.most(70);
    }
  });
});
