import {expect} from '@open-wc/testing';
import {phraseReader, phrases, type Phrasebook} from '../../src/reading/index.js';
import disclosures from './disclosures.json' with {type: 'json'};
import harmless from './harmless.json' with {type: 'json'};
import later from './later.json' with {type: 'json'};

/** A text of a set; `missed` or `met` says why, and `wrong` that, the reader is known to be wrong about it. */
interface Sample {
  readonly text: string;
  readonly kind: string;
  readonly missed?: string;
  readonly met?: string;
  readonly wrong?: boolean;
}
const told: readonly Sample[] = disclosures;
const plain: readonly Sample[] = harmless;
const more: readonly Sample[] = later;

const factsIn = (text: string, language = 'en'): readonly string[] => [
  ...new Set(phrases.read(text, language).map(({fact}) => fact)),
];
const QUIET = ['suicide-past', 'bereaved-by-suicide'];
const pauses = (text: string): boolean => factsIn(text).some((fact) => !QUIET.includes(fact));
const GRAVE = ['suicide', 'suicide-now', 'self-harm', 'harm-others'];

describe('the reader of phrases', () => {
  it('finds in each example its fact and no other', () => {
    for (const [fact, example] of Object.entries(phrases.examples))
      expect(factsIn(example), example).to.deep.equal([fact]);
  });

  it('finds something to pause for in disclosures, but for few that are known', () => {
    const missed = told.filter(({kind, text}) => !QUIET.includes(kind) && !pauses(text));
    expect(missed).to.deep.equal(told.filter((sample) => sample.missed));
    expect(missed.length).to.be.at.most(told.length * 0.05);
    const grave = missed.filter(({kind}) => GRAVE.includes(kind));
    expect(grave.length).to.be.at.most(told.length * 0.01);
  });

  it('finds nothing to pause for in harmless texts, but for few that are known', () => {
    const met = plain.filter(({text}) => pauses(text));
    expect(met).to.deep.equal(plain.filter((sample) => sample.met));
    expect(met.length).to.be.at.most(plain.length * 0.015);
  });

  it('loses none of the texts that it has learned to read', () => {
    const wrong = more.filter(
      ({kind, text}) => !QUIET.includes(kind) && pauses(text) !== (kind !== 'none'),
    );
    expect(wrong).to.deep.equal(more.filter((sample) => sample.wrong));
    expect(wrong.length).to.be.at.most(more.length * 0.07);
  });

  it('knows who it is about', () => {
    expect(factsIn('My brother wants to die.')).to.deep.equal(['other-at-risk']);
    expect(factsIn('I told my brother that I want to die.')).to.deep.equal(['suicide']);
    expect(factsIn('My ex says he will kill himself.')).to.deep.equal(['other-at-risk']);
    expect(factsIn('She says he hits me.')).to.include('violence');
    expect(factsIn('My husband is an alcoholic.')).to.deep.equal([]);
  });

  it('knows what is denied', () => {
    for (const text of [
      'I am not suicidal.',
      'I have never thought of suicide.',
      'no thoughts of killing myself',
      'They asked if I want to die and I said no.',
      'He never hits me.',
    ])
      expect(factsIn(text), text).to.deep.equal([]);
  });

  it('does not take for a denial what is none', () => {
    for (const text of [
      "I'm not suicidal, but I wish I was dead.",
      "I don't want to live.",
      "I can't stop thinking about suicide.",
      'I never felt so suicidal.',
      'Nobody would notice if I died.',
      'not only depressed, suicidal too',
      'I do not know if I want to die',
    ])
      expect(factsIn(text), text).to.include('suicide');
  });

  it('knows what is long past, and what came back', () => {
    expect(factsIn('I used to be suicidal.')).to.deep.equal(['suicide-past']);
    expect(factsIn('I tried to kill myself ten years ago.')).to.deep.equal(['suicide-past']);
    expect(factsIn('I tried to kill myself ten years ago, and I want to die again.')).to.include(
      'suicide',
    );
    expect(factsIn('I used to be fine, but now I want to die.')).to.include('suicide');
    expect(factsIn('I tried to kill myself two days ago.')).to.include('suicide');
  });

  it('reads words however they are spelled', () => {
    for (const text of [
      'I WANT TO DIE',
      'i wanna dieeee',
      'i want to k i l l myself',
      'su1cide',
      's**cidal',
      'k*ll myself',
      'thinking of suiside',
      'Ｉ ｗａｎｔ ｔｏ ｄｉｅ',
      'kill my\u200Bself',
      'I’m going to unalive myself',
      'kms',
    ])
      expect(factsIn(text), text).to.satisfy((facts: readonly string[]) =>
        facts.some((fact) => fact.startsWith('suicide')),
      );
  });

  it('tells the rule and the words as they were typed', () => {
    const [finding] = phrases.read('Well… I WISH\u00A0I was DEAD, I do', 'en-GB');
    expect(finding).to.deep.equal({
      fact: 'suicide',
      rule: 'want-die',
      words: 'WISH\u00A0I was DEAD',
    });
  });

  it('reads English on every page, and suicide in other languages on an English one', () => {
    expect(factsIn('I want to die', 'de')).to.deep.equal(['suicide']);
    for (const text of ['quiero morir', 'Selbstmord', 'не хочу жить', '自殺', 'انتحار'])
      expect(factsIn(text, 'en'), text).to.deep.equal(['suicide']);
  });

  it('reads a language by its own book, if there is one', () => {
    const german: Phrasebook = {
      words: 'NOT nicht|nie\nWANT will|möchte',
      rules: {suicide: 'WANT sterben'},
    };
    const read = phraseReader({de: german});
    expect(read('Ich möchte sterben.', 'de-AT').map(({fact}) => fact)).to.deep.equal(['suicide']);
    expect(read('Ich möchte nicht sterben.', 'de')).to.deep.equal([]);
    expect(read('Ich möchte sterben.', 'fr')).to.deep.equal([]);
  });
});
