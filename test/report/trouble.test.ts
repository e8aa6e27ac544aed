import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {digest} from '../../src/digest/index.js';
import {toHtml, toText, type Report} from '../../src/report/index.js';
import type {CheckInResult} from '../../src/result/index.js';
import {converse} from '../ipt/converse.js';
import {stored} from '../result/lived.js';
import {agree} from '../support/talk.js';
import {bare, pageOf, reported, rowsIn, saidAt, sectionIn, textOf} from './told.js';

const result = (): CheckInResult =>
  stored(
    agree(
      converse({
        reason: 'CANARY',
        mood: 3,
        safety: 'thoughts',
        's1-choice': 'go-on',
        grief: 'yes',
        deaths: ['Ines'],
        people: ['Ada'],
        'Ada/ring': 'inner',
      }),
    ),
  );

const sealed = (content: object): unknown => {
  const {integrity: _, ...rest} = content as CheckInResult;
  return {...rest, integrity: {canonical: 'RFC8785', sha256: digest(rest)}};
};

const noticesOf = (report: Report): string => textOf(sectionIn(report, 'notices').blocks);

describe('a report of what is no sound result', function () {
  this.timeout(120_000);

  it('shows the answers of one that was changed, marked as not verified, and says why', () => {
    const report = reported({...result(), revision: 7});
    expect(report.standing).to.equal('not-verified');
    expect(noticesOf(report)).to.include('Not verified').and.include('changed after it was made');
    expect(saidAt(report, 'reason')).to.include('CANARY');
  });

  it('says of each way of not being verified which it is', () => {
    const made = result();
    const notice = (data: unknown): string => noticesOf(reported(data));
    expect(notice(sealed({...made, revision: 7}))).to.include('not what its own record leads to');
    expect(notice(sealed({...made, log: made.log.slice(0, 1)}))).to.include('Not verified');
    const sha256 = 'f'.repeat(64);
    expect(notice(sealed({...made, script: {...made.script, sha256}}))).to.include(
      'other questions or rules',
    );
    expect(notice({...made, status: 'finished'})).to.include('left out: status');
  });

  it('says of another script that its words are not known, and shows the answers', () => {
    const made = result();
    const report = reported(sealed({...made, script: {...made.script, id: 'somebody-elses'}}));
    expect(noticesOf(report)).to.include('somebody-elses');
    expect(saidAt(report, 'reason')).to.include('CANARY');
  });

  it('shows what it knows of a newer version, the concern first, and says what it leaves out', () => {
    const made = result();
    const newer = {
      ...made,
      format: 'ipt-check-in-result/2.0.0',
      mood: 'new',
      safety: {
        ...made.safety,
        concerns: made.safety.concerns.map((one) => ({...one, more: 1})),
      },
      answers: [
        ...made.answers,
        {linkId: 'drawing', asked: 'Draw it', state: 'drawn', value: {type: 'drawing', svg: ''}},
      ],
      areas: [{area: 'fifth'}],
    };
    const report = reported(newer);
    expect(noticesOf(report)).to.include('ipt-check-in-result/2.0.0').and.include('areas');
    expect(textOf(sectionIn(report, 'concerns'))).to.include('thoughts of being dead');
    expect(saidAt(report, 'reason')).to.include('CANARY');
    expect(
      rowsIn(sectionIn(report, 'rest')).find(({linkId}) => linkId === 'drawing')?.standing,
    ).to.equal('unreadable');
    expect(report).to.include({isRated: false, lead: null});
    expect(
      sectionIn(report, 'areas')
        .sections.map(({summary}) => textOf(summary))
        .join(''),
    ).to.equal('');
  });

  it('still says that there is a concern if it cannot be read', () => {
    const made = result();
    const concerns = ['odd', {rule: 's2', action: 'leap', basis: 7, at: 'late'}];
    const report = reported({...made, safety: {...made.safety, concerns}});
    const {heading, blocks} = sectionIn(report, 'concerns');
    expect(textOf(heading)).to.equal('What may need a call today');
    expect(textOf(blocks)).to.include('cannot be read by this version').and.include('may act on');
  });

  it('says of anything else that nothing can be read', () => {
    for (const data of [null, undefined, 'text', 7, [], {}, {answers: 'none'}, [[[]]]]) {
      const report = reported(data);
      expect(report.standing).to.equal('not-verified');
      expect(report.about).to.equal(null);
      expect(noticesOf(report)).to.include('Nothing in it could be read');
      expect(toText(report).length).to.be.greaterThan(100);
    }
  });

  it('never fails and never hides a concern, whatever is put in place of a part', () => {
    const made = result();
    const paths = pathsIn(made);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const report = reported(changed(made, path, value));
        expect(report.sections[1]?.part).to.equal('concerns');
        const [first, second] = path;
        if (first !== 'safety' || second !== 'concerns')
          if (first !== 'safety' || path.length > 1)
            expect(textOf(report.sections[1]), path.join('.')).to.match(
              /s1|thoughts of being dead/,
            );
        pageOf(toHtml(report));
        toText(report);
      }),
      {numRuns: 200},
    );
  });

  it('shows markup in any text as text', () => {
    const markup = `"><img src=x onerror=alert(1)></style><script>alert(1)</script>&amp;'`;
    const texts = pathsIn(result()).filter((path) => typeof valueAt(result(), path) === 'string');
    for (const path of texts) {
      const page = pageOf(toHtml(reported(changed(result(), path, markup))));
      expect(page.querySelector('img, script, [onerror]'), path.join('.')).to.equal(null);
    }
    const page = pageOf(toHtml(reported(stored(agree(converse({reason: markup}))))));
    expect(page.body.textContent).to.include(markup);
  });

  it('lets nothing that was typed pass for a heading or turn the words around it', () => {
    const typed = 'fine\n\nSafety\n\u202Enothing\u0007 to see';
    const text = toText(reported(stored(agree(converse({reason: typed})))));
    expect(text.split('\n').filter((line) => line === 'Safety')).to.have.length(1);
    expect(text).to.not.include('\u202E').and.not.include('\u0007');
    expect(bare(text)).to.include(bare(typed));
  });

  it('holds eight people with names of 200 characters in lines of 78', () => {
    const names = Array.from({length: 8}, (_, index) => `${index}${'ö'.repeat(199)}`);
    const report = reported(stored(agree(converse({people: names}))));
    expect(sectionIn(report, 'people').sections).to.have.length(8);
    const text = toText(report);
    for (const line of text.split('\n')) expect(line.length).to.be.at.most(78);
    for (const name of names) expect(bare(text)).to.include(name);
  });
});

type Path = readonly (string | number)[];

/** Every place in some data. */
const pathsIn = (data: unknown, path: Path = []): readonly Path[] =>
  typeof data === 'object' && data !== null
    ? Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
        const here = [...path, Array.isArray(data) ? Number(key) : key];
        return [here, ...pathsIn(value, here)];
      })
    : [];

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((part, key) => Reflect.get(Object(part), key), data);

const changed = (data: object, path: Path, value: unknown): unknown => {
  const copy = JSON.parse(JSON.stringify(data)) as object;
  Reflect.set(Object(valueAt(copy, path.slice(0, -1))), path.at(-1) ?? '', value);
  return copy;
};
