import {expect} from '@open-wc/testing';
import {proofread, wordLists, type WordKind} from '../../src/wording/index.js';
import {evened, finderOf} from '../../src/wording/word-list.js';
import {say, script} from '../support/script.js';
import {labelled, remarks} from './remarks.js';

const conversation = script([say('a')]);

/** The kinds of words that are found in a text: `leading "of course"`. */
const found = (language: string, text: string): readonly string[] =>
  proofread(conversation, {[language]: {title: '', nodes: {a: {text}}, kinds: {}}})
    .filter(({code}) => code === 'wording-words')
    .map(({message}) => {
      const [, words, kind] = /says "(.*?)" \((\w+)\)/.exec(message) ?? [];
      return `${kind} "${words}"`;
    });

const KINDS: readonly WordKind[] = [
  'leading',
  'diagnostic',
  'severe',
  'grading',
  'blaming',
  'judging',
  'praising',
  'advising',
  'promising',
  'absolute',
  'percentage',
  'veiling',
  'presuming',
];

const seeded: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    'Don’t you think so?': 'leading "don\'t you"',
    'Of course you can stop.': 'leading "of course"',
    'It was hard, right?': 'leading ", right?"',
    'Do you have symptoms?': 'diagnostic "symptoms"',
    'Other patients say so.': 'diagnostic "patients"',
    'Is it severe?': 'severe "severe"',
    'Your score is kept.': 'grading "score"',
    'Why didn’t you call?': 'blaming "why didn\'t you"',
    'You should have called.': 'blaming "should have"',
    'Was he lazy?': 'judging "lazy"',
    'Well done.': 'praising "well done"',
    'You  should\nrest.': 'advising "you should"',
    'This will get better.': 'promising "will get better"',
    'Is it always so?': 'absolute "always"',
    'That is 40% of people.': 'percentage "%"',
    'When did {name} pass away?': 'veiling "pass away"',
    'When was it that you lost {name}?': 'veiling "lost {name}"',
    'Can you stand up for yourself?': 'presuming "stand up for yourself"',
  },
  de: {
    'Das war schwer, nicht wahr?': 'leading "nicht wahr"',
    'Haben Sie eine Angststörung?': 'diagnostic "angststörung"',
    'Warum haben Sie das getan?': 'blaming "warum haben sie"',
    'Sie müssen schlafen.': 'advising "sie müssen"',
    'Gut gemacht.': 'praising "gut gemacht"',
    'Ist das immer so?': 'absolute "immer"',
    'Wann haben Sie {name} verloren?': 'veiling "{name} verloren"',
  },
  es: {
    'Fue duro, ¿verdad?': 'leading "verdad?"',
    '¿Tiene usted síntomas?': 'diagnostic "síntomas"',
    '¿Por qué no ha llamado?': 'blaming "por qué no ha"',
    'Usted debería dormir.': 'advising "debería"',
    'Enhorabuena.': 'praising "enhorabuena"',
    '¿Le pasa siempre?': 'absolute "siempre"',
  },
  fr: {
    'C’est dur, n’est-ce pas ?': 'leading "n\'est-ce pas"',
    'Quels sont vos symptômes ?': 'diagnostic "symptômes"',
    'Pourquoi n’avez-vous rien dit ?': 'blaming "pourquoi n\'avez-vous"',
    'Vous devriez dormir.': 'advising "vous devriez"',
    'Essayez d’en parler.': 'advising "essayez d\'"',
    'Félicitations.': 'praising "félicitations"',
    'Est-ce toujours ainsi ?': 'absolute "toujours"',
  },
};

describe('words that a check-in does without', () => {
  for (const [language, sentences] of Object.entries(seeded)) {
    for (const [sentence, expected] of Object.entries(sentences)) {
      it(`are found in "${sentence.replaceAll('\n', ' ')}" (${language})`, () => {
        expect(found(language, sentence)).to.include(expected);
      });
    }
  }

  it('are found in a region of a language too', () => {
    expect(found('de-CH', 'Gut gemacht.')).to.deep.equal(['praising "gut gemacht"']);
  });

  it('are looked for as whole words, in any letters and with any apostrophe', () => {
    expect(found('en', 'The scoreboard was greatly patient-free')).to.deep.equal([
      'diagnostic "patient"',
    ]);
    expect(found('en', 'DON`T YOU?')).to.deep.equal(['leading "don\'t you"']);
  });

  it('leave alone what only begins like one of them', () => {
    expect(found('de', 'Sie müssen nicht warten. Es kommt immer wieder.')).to.deep.equal([]);
    expect(
      found('en', 'There are no right or wrong answers. You do not have to wait.'),
    ).to.deep.equal([]);
  });

  it('are a percent sign alone in a language that has no list', () => {
    expect(found('sw', 'Of course 40 %.')).to.deep.equal(['percentage "%"']);
    expect(found('ar', '٤٠٪')).to.deep.equal(['percentage "٪"']);
  });

  it('are a fault of the answer if an answer blames or judges', () => {
    expect(remarks(labelled({a: 'It was your fault', b: 'It was his turn'}))).to.deep.equal([
      'wording-label texts.en.nodes.q.options.a',
    ]);
    expect(remarks(labelled({a: 'I am lazy', b: 'I am tired'}))).to.deep.equal([
      'wording-label texts.en.nodes.q.options.a',
    ]);
    expect(remarks(labelled({a: 'It always hurts', b: 'It hurts now'}))).to.deep.equal([
      'wording-words texts.en.nodes.q.options.a',
    ]);
  });

  for (const [language, entries] of wordLists) {
    it(`are listed in ${language} for every kind, each so that it finds itself`, () => {
      const kinds = new Set(entries.map(({kind}) => kind));
      expect(KINDS.filter((kind) => !kinds.has(kind))).to.deep.equal([]);
      const deaf = entries.flatMap((entry) =>
        entry.patterns.filter(
          (pattern) => !finderOf(entry).test(evened(`so ${pattern.replaceAll('*', 'n')} so`)),
        ),
      );
      expect(deaf).to.deep.equal([]);
    });

    it(`are listed once in ${language}`, () => {
      const patterns = entries.flatMap((entry) => entry.patterns);
      expect(patterns.filter((one, index) => patterns.indexOf(one) !== index)).to.deep.equal([]);
    });
  }
});
