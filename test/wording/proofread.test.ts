import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Condition} from '../../src/dialog/index.js';
import {english, intake} from '../../src/ipt/index.js';
import {proofread} from '../../src/wording/index.js';
import {
  choice,
  each,
  end,
  interrupt,
  items,
  number,
  say,
  scale,
  script,
  text,
  to,
} from '../support/script.js';
import {labelled, messages, remarks, words} from './remarks.js';
import {translations} from './translations.js';

/** What is remarked on about one text that is said. */
const said = (spoken: string, language = 'en'): readonly string[] =>
  remarks({script: script([say('a')]), texts: {[language]: words({a: {text: spoken}})}});

/** What is remarked on about one question, its hint included. */
const asked = (question: string, hint?: string, language = 'en'): readonly string[] =>
  remarks({
    script: script([text('a')]),
    texts: {[language]: words({a: hint === undefined ? {text: question} : {text: question, hint}})},
  });

const HARD: Readonly<Record<string, string>> = {
  en: 'Considering the aforementioned circumstances, indicate whether familial responsibilities contributed significantly to deteriorating occupational functioning.',
  de: 'Berücksichtigen Sie bei der Beantwortung insbesondere zwischenmenschliche Schwierigkeiten innerhalb der Verwandtschaft.',
  es: 'Considerando las circunstancias anteriormente mencionadas, indique las responsabilidades familiares correspondientes.',
  fr: 'Considérant les circonstances précédemment mentionnées, indiquez les responsabilités familiales correspondantes.',
  it: 'Considerando le circostanze precedentemente menzionate, indichi le corrispondenti responsabilità familiari significative.',
  nl: 'Overweeg bijvoorbeeld tegenstrijdige verantwoordelijkheden binnen uiteenlopende familieomstandigheden en arbeidsverhoudingen.',
};

describe('proofreading', () => {
  it('finds nothing in the shipped intake', () => {
    expect(remarks({script: intake, texts: {en: english}})).to.deep.equal([]);
  });

  for (const [language, texts] of Object.entries(translations)) {
    it(`finds nothing in plain words in ${language}`, () => {
      expect(messages({script: intake, texts: {en: english, [language]: texts}})).to.deep.equal([]);
    });
  }

  it('names node and language, quotes the words and says what to do', () => {
    const [problem] = proofread(script([say('a')]), {en: words({a: {text: 'Well done.'}})});
    expect(problem?.message).to.equal(
      '"a" in en says "well done" (praising), which praises: "Well done."',
    );
    expect(problem?.fix).to.equal('Take it out, or say thank you.');
  });

  it('leaves what is missing or empty to the audit', () => {
    const conversation = script([choice('q', ['yes', 'no']), scale('s', 0, 3)]);
    expect(remarks({script: conversation, texts: {}})).to.deep.equal([]);
    expect(
      remarks({script: conversation, texts: {en: words({q: {text: ''}, other: {text: '!! %'}})}}),
    ).to.deep.equal([]);
  });

  it('takes a node or an answer by a name that every object knows for missing', () => {
    const conversation = script([say('constructor'), choice('q', ['constructor', 'valueof'])]);
    const texts = {en: words({q: {text: 'How was it?', options: {}}})};
    expect(remarks({script: conversation, texts})).to.deep.equal([]);
  });

  it('never throws, whatever the words and the language', () => {
    const anything = fc.oneof(fc.string({unit: 'grapheme'}), fc.constantFrom('{name}', '?;', '!'));
    const nodes = fc.dictionary(
      fc.constantFrom('welcome', 'mood', 'safety', 'constructor', '__proto__'),
      fc.record(
        {
          text: anything,
          hint: anything,
          options: fc.dictionary(fc.constantFrom('no', 'thoughts', 'toString'), anything),
          ends: fc.tuple(anything, anything),
        },
        {requiredKeys: ['text']},
      ),
    );
    const texts = fc.record({title: anything, nodes, kinds: fc.constant({})});
    const language = fc.oneof(
      fc.constantFrom('en', 'de', 'es', 'fr', 'it', 'nl', 'el', 'pl', 'constructor', ''),
      anything,
    );
    fc.assert(
      fc.property(fc.dictionary(language, texts), (editions) => {
        for (const {code, path, message, fix} of proofread(intake, editions)) {
          expect(code).to.match(/^wording-[a-z-]+$/);
          expect(path).to.match(/^texts\./);
          expect(message.length * fix.length).to.be.above(0);
        }
      }),
    );
  });

  it('reads a very long text without growing slow', () => {
    for (const piece of ['a', ' ', '.', '?', '{', 'A.', "don't ", 'störung', '{a', '{a}-']) {
      const long = piece.repeat(200_000);
      expect(said(long, 'de'), piece).to.be.an('array');
    }
  });
});

describe('the reading grade', () => {
  for (const [language, hard] of Object.entries(HARD)) {
    it(`is remarked on where a text is too hard in ${language}`, () => {
      expect(said(hard, language)).to.deep.equal([
        'wording-grade texts.' + language + '.nodes.a.text',
      ]);
    });
  }

  it('of the whole is remarked on if no single text is too hard', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const conversation = script(ids.map((id) => say(id)));
    const middling = {text: 'The other people around us often notice our worries.'};
    const nodes = Object.fromEntries(ids.map((id) => [id, middling]));
    const few = Object.fromEntries(ids.slice(1).map((id) => [id, middling]));
    expect(remarks({script: conversation, texts: {en: words(nodes)}})).to.deep.equal([
      'wording-grade texts.en',
    ]);
    expect(remarks({script: conversation, texts: {en: words(few)}}), 'too few').to.deep.equal([]);
  });

  it('of a few words weighs little, of hard ones all the same', () => {
    expect(said('Retirement?')).to.deep.equal([]);
    expect(said('Psychological deterioration?')).to.deep.equal([
      'wording-grade texts.en.nodes.a.text',
    ]);
  });

  it('is that of a hint and of an answer that is a sentence, not of a short answer', () => {
    expect(
      asked(
        'How was it?',
        HARD.en?.replace('Considering the aforementioned circumstances, indicate', 'Say'),
      ),
    ).to.deep.equal(['wording-grade texts.en.nodes.a.hint']);
    expect(remarks(labelled({a: 'Unemployment or redundancy', b: 'Something else'}))).to.deep.equal(
      [],
    );
    expect(
      remarks(
        labelled({
          a: 'My family generally considers my occupation unsatisfactory too',
          b: 'My neighbours like the work that I do',
        }),
      ),
    ).to.deep.equal(['wording-grade texts.en.nodes.q.options.a']);
  });
});

describe('several questions in one turn', () => {
  const expected = ['wording-several-questions texts.en.nodes.a.text'];

  it('are remarked on in a text, and in a text with its hint', () => {
    expect(asked('How are you? Who helps you?')).to.deep.equal(expected);
    expect(asked('How are you?', 'Are you well?')).to.deep.equal(expected);
    expect(asked('How are you?', 'A guess is fine.')).to.deep.equal([]);
  });

  it('are told by the marks of any script', () => {
    const several = (language: string, question: string): readonly string[] =>
      asked(question, undefined, language);
    for (const [language, one, mark] of [
      ['ar', 'كيف حالك', '؟'],
      ['ja', '元気ですか', '？'],
      ['el', 'Τι κάνεις', ';'],
      ['el', 'Τι κάνεις', '\u037E'],
      ['es', '¿Qué tal', '?'],
    ] as const) {
      expect(several(language, `${one}${mark}`), language).to.deep.equal([]);
      expect(several(language, `${one}${mark} ${one}${mark}`), language).to.deep.equal([
        `wording-several-questions texts.${language}.nodes.a.text`,
      ]);
    }
  });

  it('are not several marks in a row, nor a semicolon outside of Greek', () => {
    expect(asked('What?? Really so.')).to.deep.equal([]);
    expect(asked('What?!? Really so.')).to.deep.equal([]);
    expect(asked('It is late; it is dark; how was it?')).to.deep.equal([]);
  });
});

describe('length', () => {
  const run = (count: number): string => 'It is so. '.repeat(count / 10);

  it('is remarked on where a part is too long for a phone', () => {
    expect(asked(run(220))).to.deep.equal([]);
    expect(asked(`${run(220)}yes`)).to.deep.equal(['wording-length texts.en.nodes.a.text']);
    expect(asked('So?', `${run(140)}yes`)).to.deep.equal(['wording-length texts.en.nodes.a.hint']);
    expect(remarks(labelled({a: `${run(70)}yes`, b: `${run(60)}no`}))).to.deep.equal([
      'wording-length texts.en.nodes.q.options.a',
    ]);
  });

  it('may be more where something is only said, and less if help stands below', () => {
    const lines = 'It is so. '.repeat(30);
    expect(said(lines)).to.deep.equal([]);
    expect(said(lines.repeat(2))).to.deep.equal(['wording-length texts.en.nodes.a.text']);
    const help = script([say('a', {help: 'crisis'})]);
    expect(remarks({script: help, texts: {en: words({a: {text: lines}})}})).to.deep.equal([
      'wording-length texts.en.nodes.a.text',
    ]);
  });

  it('counts wide letters twice and a placeholder as ten', () => {
    expect(asked('あ'.repeat(110), undefined, 'ja')).to.deep.equal([]);
    expect(asked('あ'.repeat(111), undefined, 'ja')).to.deep.equal([
      'wording-length texts.ja.nodes.a.text',
    ]);
    expect(asked('{a} '.repeat(20))).to.deep.equal([]);
    expect(asked('{a} '.repeat(21))).to.deep.equal(['wording-length texts.en.nodes.a.text']);
  });
});

describe('an answer to choose', () => {
  const expected = ['wording-label texts.en.nodes.q.options.break-up'];
  const labels = (label: string, other = 'Something else'): readonly string[] =>
    remarks(labelled({other, 'break-up': label}));

  it('is remarked on if it shouts', () => {
    for (const label of ['Yes!', 'YES PLEASE', 'I am HAPPY now'])
      expect(labels(label), label).to.deep.equal(expected);
    expect(labels('My GP')).to.deep.equal([]);
  });

  it('is remarked on if it is a bare code', () => {
    expect(labels('break-up')).to.deep.equal(expected);
    expect(labels('Break-up')).to.deep.equal([]);
    expect(remarks(labelled({no: 'no', a1: 'a1'}))).to.deep.equal([
      'wording-label texts.en.nodes.q.options.a1',
    ]);
  });

  it('is remarked on if another one reads the same', () => {
    expect(labels('Not sure.', 'not  sure')).to.deep.equal(expected);
    expect(labels('+', '-')).to.deep.equal([]);
  });

  it('is remarked on if it is far longer than every other', () => {
    expect(labels('I would like to go on with all of this as it is now', 'No')).to.deep.equal(
      expected,
    );
    expect(labels('I would like to go on with all of this', 'No')).to.deep.equal([]);
    expect(
      labels('I would like to go on with all of this as it is now', 'I would like to stop it here'),
    ).to.deep.equal([]);
  });

  it('is a word, not a number, at the ends of a scale', () => {
    const conversation = script([scale('s', 0, 3)]);
    const texts = {en: words({s: {text: 'How was it?', ends: ['0', 'Very good']}})};
    expect(remarks({script: conversation, texts})).to.deep.equal([
      'wording-label texts.en.nodes.s.ends.0',
    ]);
  });
});

describe('a way out of a question that raises a concern', () => {
  const conversation = (
    codes: Parameters<typeof choice>[1],
    when: Condition = {answer: 'q', is: 'yes'},
  ): readonly string[] =>
    remarks({
      script: script([say('a'), choice('q', codes)], {interrupts: [interrupt('i', 'note', when)]}),
      texts: {},
    });
  const expected = ['wording-way-out script.nodes[1].options'];

  it('is missed wherever in its condition an interrupt reads the answer', () => {
    expect(conversation(['yes', 'no'])).to.deep.equal(expected);
    for (const when of [
      {all: [{given: 'q'}, {answer: 'q', is: ['yes']}]},
      {any: [{answer: 'q', is: 'yes'}]},
      {not: {answer: 'q', is: 'no'}},
      {ever: {answer: 'q', is: 'yes'}},
      {some: 'q', meets: {answer: 'q', is: 'yes'}},
    ] as const satisfies readonly Condition[]) {
      expect(conversation(['yes', 'no'], when)).to.deep.equal(expected);
    }
    expect(conversation(['yes', 'no'], {given: 'q'})).to.deep.equal([]);
  });

  it('is an answer that is always offered, by its code', () => {
    expect(conversation(['yes', 'no', 'rather-not'])).to.deep.equal([]);
    expect(conversation(['yes', 'no', {code: 'unsure'}])).to.deep.equal([]);
    expect(conversation(['yes', 'no', {code: 'unsure', when: {given: 'q'}}])).to.deep.equal(
      expected,
    );
  });

  it('is a route to an end that declines, too', () => {
    const declining = script(
      [
        choice('q', ['yes', 'no'], {next: [to('last', {answer: 'q', is: 'yes'}), to('declined')]}),
        end('last'),
        end('declined', 'declined'),
      ],
      {interrupts: [interrupt('i', 'note', {answer: 'q', is: 'yes'})]},
    );
    expect(remarks({script: declining, texts: {}})).to.deep.equal([]);
  });

  it('is looked for in a block about each item, and not in the block of an interrupt', () => {
    const nested = script(
      [items('who', 'people'), each('about', 'who', [choice('safe', ['yes', 'no'])])],
      {
        interrupts: [
          interrupt(
            'i',
            'pause',
            {answer: 'safe', is: 'no'},
            [choice('again', ['yes', 'no'])],
            'people',
          ),
          interrupt('j', 'note', {answer: 'again', is: 'yes'}),
        ],
      },
    );
    expect(remarks({script: nested, texts: {}})).to.deep.equal([
      'wording-way-out script.nodes[1].nodes[0].options',
    ]);
  });
});

describe('placeholders', () => {
  const conversation = script(
    [text('who'), number('years', 0, 99), number('late', 2, 9), say('a')],
    {
      inputs: [
        {id: 'minimum-age', default: 16},
        {id: 'clinic', default: ''},
      ],
    },
  );
  const quoting = (language: string, spoken: string): readonly string[] =>
    messages({script: conversation, texts: {[language]: words({a: {text: spoken}})}});

  it('are the same in every language, wherever in the turn they stand', () => {
    const texts = {
      en: words({who: {text: 'Who is it, {clinic}?', hint: 'Or {minimum-age}.'}}),
      de: words({who: {text: 'Wer ist es bei {late}?', hint: 'Oder {clinic}.'}}),
      fr: words({who: {text: 'Avec {minimum-age} ou {clinic} ?'}}),
      it: words({a: {text: 'Con {clinic}.'}}),
    };
    expect(messages({script: conversation, texts})).to.deep.equal([
      '"who" in de lacks "{minimum-age}" and quotes "{late}" besides, unlike en: "Wer ist es bei {late}?"',
    ]);
  });

  it('are not put where nothing is filled in', () => {
    expect(remarks(labelled({a: 'With {name}', b: 'With others'}))).to.deep.equal([
      'wording-placeholders texts.en.nodes.q.options.a',
    ]);
  });

  it('of a number do not stand right before a word that would change with it', () => {
    expect(quoting('en', 'It took {years} days.')).to.deep.equal([
      '"a" in en puts "days" right after the number "{years}", and en has 2 forms for it (one, other).',
    ]);
    expect(quoting('en', 'From {minimum-age} years.')).to.have.length(1);
    expect(
      quoting('en', 'From {minimum-age} or older. Age: {years}. A {clinic} day.'),
    ).to.deep.equal([]);
  });

  it('of a number that is never one take a single form in English, but not in Polish', () => {
    expect(quoting('en', 'It took {late} days.')).to.deep.equal([]);
    expect(quoting('pl', 'To było {late} dni.')).to.deep.equal([
      '"a" in pl puts "dni" right after the number "{late}", and pl has 2 forms for it (few, many).',
    ]);
  });

  it('tell of a language that has more forms than English, and ask nothing of one without any', () => {
    expect(quoting('pl', 'To było {years} dni.')).to.deep.equal([
      '"a" in pl puts "dni" right after the number "{years}", and pl has 3 forms for it (few, many, one), more than the 2 of English.',
    ]);
    expect(quoting('ja', '{years}日です。')).to.deep.equal([]);
    expect(quoting('no such tag', 'It took {years} days.')).to.deep.equal([]);
  });
});

describe('words that were not translated', () => {
  const conversation = script([say('a'), say('b')]);
  const both = (language: string): readonly string[] =>
    remarks({
      script: conversation,
      texts: {
        en: words({a: {text: 'It was so hard.'}, b: {text: 'Hotel Taxi'}}),
        [language]: words({a: {text: ' It was so hard. '}, b: {text: 'Hotel Taxi'}}),
      },
    });

  it('are remarked on if they are more than two', () => {
    expect(both('sv')).to.deep.equal(['wording-untranslated texts.sv.nodes.a.text']);
  });

  it('may be the same in another kind of the first language', () => {
    expect(both('en-GB')).to.deep.equal([]);
  });
});
