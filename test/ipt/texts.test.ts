import {expect} from '@open-wc/testing';
import {asks, placesOf} from '../../src/dialog/index.js';
import {english, intake} from '../../src/ipt/index.js';
import {grade, proofread} from '../../src/wording/index.js';

interface Words {
  readonly text: string;
  readonly hint?: string;
  readonly options?: Readonly<Record<string, string>>;
  readonly ends?: readonly [string, string];
}

const nodes = Object.entries(english.nodes) as readonly (readonly [string, Words])[];
const sayings = ({text, hint = '', options = {}, ends = ['', '']}: Words): readonly string[] =>
  [text, hint, ...Object.values(options), ...ends].filter((words) => words !== '');

/** What the lint of words says about the intake in English. */
const remarks = (...codes: readonly string[]): readonly string[] =>
  proofread(intake, {en: english})
    .filter(({code}) => codes.includes(code))
    .map(({path, message}) => `${path}: ${message}`);

describe('words of the intake', () => {
  it('are none of those that the person must not see', () => {
    expect(remarks('wording-words', 'wording-label')).to.deep.equal([]);
  });

  it('say that a program asks, and that one can skip', () => {
    expect(english.nodes.welcome.text)
      .to.match(/computer program/i)
      .and.to.match(/skip/i);
  });

  it('say of what was typed that a program read it and may be wrong', () => {
    const typed = nodes.filter(([id]) => id.endsWith('-typed-help') && id !== 'other-typed-help');
    expect(typed).to.have.length(9);
    for (const [id, {text}] of typed) expect(text, id).to.match(/program.* wrong/);
  });

  it('say to nobody what others might want of them: no refusal, and no word of suitability', () => {
    for (const [id, words] of nodes)
      expect(sayings(words).join(' '), id).to.not.match(/suitab|not right for|refus/i);
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
    const texts = nodes.map(([, {text, hint = ''}]) => `${text}\n${hint}`);
    expect(grade(texts.join('\n'), 'en')).to.be.below(6);
    for (const [id, {text}] of nodes) expect(grade(text, 'en'), `${id}: ${text}`).to.be.below(9);
    expect(remarks('wording-grade')).to.deep.equal([]);
  });

  it('keep answers short', () => {
    expect(remarks('wording-length')).to.deep.equal([]);
  });
});
