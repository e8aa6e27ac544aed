import {expect} from '@open-wc/testing';
import {english} from '../../src/locale/index.js';
import {pseudo, pseudoStrings} from '../../src/locale/pseudo.js';

describe('the English of the widget', () => {
  it('counts as people do', () => {
    expect(english.left(1, 1)).to.equal('Last question');
    expect(english.left(0, 1)).to.equal('About 1 question left');
    expect(english.left(3, 6)).to.equal('About 3 to 6 questions left');
    expect(english.left(4, 4)).to.equal('About 4 questions left');
    expect(english.over(1)).to.equal('1 character too long');
    expect(english.over(2)).to.equal('2 characters too long');
    expect(english.loses(1)).to.include('one later answer no longer fits');
    expect(english.loses(3)).to.include('3 later answers no longer fit');
  });

  it('never promises that somebody reads now', () => {
    for (const said of [
      english.reads(),
      english.reads('Your therapist'),
      english.reads('Ann', 'on Monday'),
    ]) {
      expect(said).to.include('Nobody is reading this right now.');
    }
    expect(english.reads(undefined, 'every morning')).to.include(
      'Your answers are read every morning.',
    );
  });
});

describe('the pseudo-language', () => {
  it('is accented, at least 40 % longer, and keeps what is filled in', () => {
    const words = pseudo('How close were you and {name}?');
    expect(words).to.include('{name}');
    expect(words).to.match(/^\[.*\]$/);
    expect(words.length).to.be.at.least('How close were you and {name}?'.length * 1.4);
    expect(words).to.match(/[åéîöšûý]/);
  });

  it('has every one of the words of the widget', () => {
    const strings = pseudoStrings(english);
    expect(Object.keys(strings)).to.deep.equal(Object.keys(english));
    expect(strings.left(2, 4)).to.match(/^\[.*2.*4.*\]$/);
  });
});
