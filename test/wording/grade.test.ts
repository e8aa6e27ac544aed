import {expect} from '@open-wc/testing';
import {grade} from '../../src/wording/index.js';
import {inDutch, inEnglish, inFrench, inGerman, inSpanish} from '../../src/wording/syllables.js';

/** Language, text, and the grade that was worked out by hand as the comment beside it says. */
const cases: readonly (readonly [string, string, number])[] = [
  // 6 words, 6 syllables, 1 sentence: 0.39 · 6 + 11.8 · 1 − 15.59
  ['en', 'The cat sat on the mat.', -1.45],
  // 10 words, 17 syllables, 2 sentences: 0.39 · 5 + 11.8 · 1.7 − 15.59
  ['en', 'Talking about family matters can take many hours. We listen.', 6.42],
  // of 6 words 4 have one syllable, none three, none seven letters: 0.1672 · 6 − 0.0327 · 66.667 − 0.875
  ['de', 'Die Katze sitzt auf der Matte.', -2.0518],
  // of 7 words 2 have three syllables, 3 seven letters, 3 one syllable: 5.5286 + 1.1704 + 5.5586 − 1.4014 − 0.875
  ['de', 'Wir sprechen über Veränderungen in der Familie.', 9.9812],
  // 4 words, 6 syllables: 206.84 − 90 − 4.08 = 112.76, which is 1.776 grades easier than 95
  ['es', 'El gato come pan.', 2.224],
  // 6 words, 14 syllables: 206.84 − 140 − 6.12 = 60.72, between 65 (7.5) and 55 (10)
  ['es', 'La ciudad tiene muchos problemas importantes.', 8.57],
  // 6 words, 6 syllables: 207 − 73.6 − 6.09 = 127.31, which is 3.231 grades easier than 95
  ['fr', 'Le chat dort sur le lit.', 0.769],
  // 5 words, 11 syllables: 207 − 161.92 − 5.075 = 40.005, between 55 (10) and 40 (12)
  ['fr', 'Les difficultés familiales sont nombreuses.', 11.9993],
  // 3 words, 12 letters: 89 + (300 − 120) / 3 = 149, which is 10.35 grades easier than 80
  ['it', 'Il gatto dorme.', -5.35],
  // 6 words, 57 letters: 89 + (300 − 570) / 6 = 44, between 60 (8) and 40 (13)
  ['it', 'La separazione comporta inevitabilmente conseguenze economiche.', 12],
  // 6 words, 6 syllables: 206.84 − 77 − 5.58 = 124.26, which is 2.926 grades easier than 95
  ['nl', 'De kat zit op de mat.', 1.074],
  // 5 words, 14 syllables: 206.84 − 215.6 − 4.65 = −13.41, which is 3.409 grades harder than 15
  ['nl', 'De verandering veroorzaakt moeilijke gevoelens.', 18.4092],
];

describe('the grade of a text', () => {
  for (const [language, text, expected] of cases) {
    it(`is ${expected} in ${language} for "${text}"`, () => {
      expect(grade(text, language)).to.be.closeTo(expected, 0.001);
    });
  }

  it('is unknown in a language without a formula, and where there is no word', () => {
    expect(grade('Kot siedzi na macie.', 'pl')).to.equal(undefined);
    expect(grade('', 'en')).to.equal(undefined);
    expect(grade('… ?!', 'en')).to.equal(undefined);
  });

  it('is that of the language, wherever it is spoken', () => {
    const text = 'Wir sprechen über Veränderungen in der Familie.';
    expect(grade(text, 'de-AT')).to.equal(grade(text, 'de'));
    expect(grade(text, 'DE')).to.equal(grade(text, 'de'));
  });

  it('counts a placeholder as one short name', () => {
    expect(grade('How close were you and {an-id-that-is-long}?', 'en')).to.equal(
      grade('How close were you and Kim?', 'en'),
    );
  });

  it('ends a sentence with its line and with a mark before a quote, not within a number', () => {
    const two = grade('We sat down. We had tea.', 'en');
    expect(grade('We sat down\nWe had tea', 'en')).to.equal(two);
    expect(grade('“We sat down.” We had tea', 'en')).to.equal(two);
    expect(grade('We sat 3.5 hours', 'en')).to.equal(grade('We sat 3 5 hours', 'en'));
  });
});

describe('syllables', () => {
  const counted = {
    english: [inEnglish, {table: 2, while: 1, changed: 1, ended: 2, likes: 1, the: 1, hmm: 1}],
    german: [inGerman, {neue: 2, trauer: 2, bequem: 2, beziehung: 3, ich: 1}],
    spanish: [inSpanish, {ciudad: 2, día: 2, muy: 1, mayo: 2, guerra: 2, leído: 3, que: 1, y: 1}],
    french: [inFrench, {réunion: 3, musique: 2, beaucoup: 2, année: 2, le: 1, naïf: 2}],
    dutch: [inDutch, {mooie: 2, tijd: 1, huis: 1, gevoelens: 3, leeuw: 1}],
  } as const;
  for (const [language, [count, words]] of Object.entries(counted)) {
    it(`are counted by the letters in ${language}`, () => {
      const found = Object.keys(words).map((word) => [word, count(word)]);
      expect(Object.fromEntries(found)).to.deep.equal(words);
    });
  }
});
