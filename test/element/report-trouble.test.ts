import {expect} from '@open-wc/testing';
import {digest} from '../../src/digest/index.js';
import {all, one, words} from './person.js';
import {GRIEF, headingsIn, mountReport, readIn, resultOf, results} from './reported.js';

/** A result that was changed by somebody who knows how to seal it again. */
const resealed = (change: (content: Record<string, unknown>) => void): unknown => {
  const {integrity, ...content} = structuredClone(results.verified) as Record<string, unknown>;
  change(content);
  return {...content, integrity: {...(integrity as object), sha256: digest(content)}};
};

const long = 'Wilhelmina '.repeat(18).trim();
const {'Marek/ring': _marek, 'Lene/ring': _lene, ...NAMELESS} = GRIEF;
const markup = '<img src=x onerror=alert(1)> </script> ${1} {{x}} & "q"';

/** What may be given instead of a result, each with words that say so; none for what is only strange. */
const given: Readonly<Record<string, readonly [unknown, RegExp]>> = {
  'a number': [42, /Not verified.*could not|Nothing in it could be read/],
  'text that is no JSON': ['{"half": ', /Not verified/],
  'an empty list': [[], /Nothing in it could be read/],
  'an empty object': [{}, /Nothing in it could be read/],
  'JSON that refers to itself': [cyclic(), /Nothing in it could be read/],
  'a getter that throws': [throwing(), /Nothing in it could be read/],
  'a result that was damaged': [results.damaged, /Not verified.*changed after it was made/],
  'a result that was tampered with and sealed again': [
    resealed((content) => {
      content['ranking'] = {...results.verified.ranking, lead: 'role-dispute'};
    }),
    /Not verified.*not what its own record leads to/,
  ],
  'a result of a newer version': [results['of a newer version'], /ipt-check-in-result\/2\.0\.0/],
  'a result of other questions': [results['of other questions'], /\(other\)/],
  'half of a result': [results['half of it'], /Not verified/],
  'answers that are no answers': [{...results.verified, answers: [1, null, {}]}, /Not verified/],
  'a thousand concerns': [
    {
      ...results.verified,
      safety: {
        ...results.verified.safety,
        concerns: Array.from({length: 1000}, () => ({rule: 's2', action: 'stop', basis: []})),
      },
    },
    /Not verified/,
  ],
};

function cyclic(): unknown {
  const loop: Record<string, unknown> = {};
  loop['loop'] = loop;
  return loop;
}

function throwing(): unknown {
  return {
    get format(): never {
      throw new Error('no');
    },
  };
}

describe('what is no whole result', () => {
  for (const [title, [result, says]] of Object.entries(given)) {
    it(`${title} is said to be that, and never leaves a blank page`, async () => {
      const element = await mountReport(result);
      expect(readIn(element)).to.match(says);
      expect(all(element, '[part~="warning"]')).to.not.have.length(0);
      expect(headingsIn(element)[0]?.[1]).to.equal('Check-in report');
      expect(readIn(element)).to.not.match(/\[object|undefined|NaN/);
    });
  }

  it('still shows the concerns of half a result, first', async () => {
    const {safety} = results['stopped by a concern'];
    const element = await mountReport({safety});
    expect(words(one(element, 'h3'))).to.equal('What may need a call today');
    expect(words(one(element, '[part~="urgent"]')))
      .to.include('s2')
      .and.include('answered');
  });

  it('shows the answers of a result that is damaged, marked as not verified', async () => {
    const element = await mountReport(results.damaged);
    expect(readIn(element)).to.include('To open the wardrobe.');
    expect(words(one(element, '[part~="warning"]'))).to.include('Do not rely');
  });
});

describe('words that are strange', () => {
  it('are shown as they were typed: markup, and names of 200 characters, in a narrow place', async () => {
    const element = await mountReport(
      resultOf({
        ...NAMELESS,
        reason: markup,
        deaths: [long],
        people: [markup, long],
      }),
    );
    element.parentElement!.style.width = '320px';
    expect(readIn(element)).to.include(markup).and.include(long);
    expect(all(element, 'img, script')).to.have.length(0);
    const frame = one(element, '[part~="frame"]');
    expect(frame.scrollWidth).to.be.at.most(frame.clientWidth);
  });
});

describe('a shadow root that was emptied', () => {
  it('is drawn again', async () => {
    const element = await mountReport(results.verified, {label: 'A'});
    element.shadowRoot?.replaceChildren();
    element.label = 'B';
    await element.updateComplete;
    expect(words(one(element, 'h2'))).to.equal('B');
    expect(readIn(element)).to.include('To open the wardrobe.');
  });
});
