import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {phrases} from '../../src/reading/index.js';

const examples = Object.values(phrases.examples);
/** Words that rules are made of, between others and whatever can be typed. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...examples.flatMap((example) => example.split(' ')), 'want', 'not', 'but'),
      fc.constantFrom(...examples),
      fc.string({unit: 'binary', maxLength: 12}),
      fc.string({unit: 'grapheme', maxLength: 12}),
    ),
    {maxLength: 60},
  )
  .chain((parts) => fc.constantFrom(' ', '', '\n', ', ').map((between) => parts.join(between)));
const facts = (typed: string): readonly string[] =>
  phrases.read(typed, 'en').map(({fact, rule}) => `${fact} ${rule}`);

describe('whatever is typed', () => {
  it('what is found are words of the text, few of them, and each rule once for a fact', () => {
    fc.assert(
      fc.property(text, fc.string(), (typed, language) => {
        const found = phrases.read(typed, language);
        for (const {fact, rule, words} of found) {
          expect(typed).to.include(words);
          expect(words).not.to.equal('');
          expect(rule).to.match(/^[\p{Ll}\p{Lo}\p{N}-]+$/u);
          expect(Object.keys(phrases.examples)).to.include(fact);
        }
        expect(new Set(found.map(({fact, rule}) => `${fact} ${rule}`)).size).to.equal(found.length);
      }),
      {numRuns: 300},
    );
  });

  it('the same text gives the same, in capitals too', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...examples), {maxLength: 8}), (parts) => {
        const typed = parts.join(' ');
        expect(facts(typed)).to.deep.equal(facts(typed));
        expect(facts(typed.toUpperCase())).to.deep.equal(facts(typed));
      }),
      {numRuns: 100},
    );
  });

  it('a sentence more takes nothing away', () => {
    fc.assert(
      fc.property(fc.constantFrom(...examples), text, (example, more) => {
        expect(facts(`${example}\n${more}`)).to.include.members([...facts(example)]);
        expect(facts(`${more}.\n${example}`)).to.include.members([...facts(example)]);
      }),
      {numRuns: 200},
    );
  });

  it('a hundred thousand characters are read', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', minLength: 1, maxLength: 9}), (part) => {
        const typed = part.repeat(100_000 / part.length);
        for (const {words} of phrases.read(typed, 'en')) expect(typed).to.include(words);
      }),
      {numRuns: 20},
    );
  });
});
