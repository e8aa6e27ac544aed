import {expect} from '@open-wc/testing';
import {directionOf, match} from '../../src/locale/index.js';

describe('the language that a person gets', () => {
  for (const [wish, there, expected] of [
    ['en', ['de', 'en'], 'en'],
    ['EN-gb', ['en', 'en-GB'], 'en-GB'],
    ['en-AU', ['de', 'en'], 'en'],
    ['pt', ['en', 'pt-BR'], 'pt-BR'],
    ['pt-PT', ['en', 'pt-BR'], 'pt-BR'],
    ['fr', ['de', 'en-GB'], 'en-GB'],
    ['fr', ['de', 'nl'], 'de'],
    ['', ['de', 'en'], 'en'],
  ] as const) {
    it(`is ${expected} if "${wish}" is wished for and there are ${there.join(' and ')}`, () => {
      expect(match(wish, there)).to.equal(expected);
    });
  }

  it('is none where there is none', () => {
    expect(match('en', [])).to.equal(undefined);
  });

  it('runs from right to left where it is written so', () => {
    expect(['ar', 'he-IL', 'fa', 'ur-PK'].map(directionOf)).to.deep.equal([
      'rtl',
      'rtl',
      'rtl',
      'rtl',
    ]);
    expect(['en', 'de', 'art', 'hex'].map(directionOf)).to.deep.equal(['ltr', 'ltr', 'ltr', 'ltr']);
  });
});
