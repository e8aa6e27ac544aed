import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {canonical, digest} from '../../src/digest/index.js';
import {pending, step, type Session} from '../../src/dialog/index.js';
import {standard} from '../../src/ipt/index.js';
import {summarize, verify, type CheckInResult} from '../../src/result/index.js';
import {agree, decline, hold, moment, name, skipOn, stop, tell} from '../support/talk.js';
import {fresh, results, stored} from './lived.js';

/** Somebody with a disagreement and a death, who has thoughts of being dead, to the end. */
const full = (): Session => {
  const begun = tell(fresh(), {
    consent: 'me',
    reason: 'CANARY-REASON',
    mood: 3,
    interfere: 7,
    since: '2026-03',
    safety: 'thoughts',
    's1-choice': 'go-on',
    care: ['none'],
    grief: 'yes',
  });
  const grieving = tell(name(begun, 'deaths', {p1: 'CANARY-MUM'}), {
    'people/p1/close': 'very',
    'people/p1/died': '2026-02',
    'people/p1/death-link': 'strongly',
    'people/p1/marks': ['yearning', 'numb'],
    dispute: 'no',
    changes: ['none'],
    lonely: 'rarely',
  });
  return skipOn(grieving);
};

const result = (): CheckInResult => stored(agree(full()));

/** The same with its digest made anew, as somebody would who wants it to pass. */
const sealed = (result: object): unknown => {
  const content = Object.fromEntries(Object.entries(result).filter(([key]) => key !== 'integrity'));
  return {...content, integrity: {canonical: 'RFC8785', sha256: digest(content)}};
};

type Path = readonly (string | number)[];

/** Every value in a piece of data that is neither list nor object, by its path. */
const leaves = (data: unknown, path: Path = []): readonly Path[] =>
  typeof data === 'object' && data !== null
    ? Object.keys(data).flatMap((key) =>
        leaves(Reflect.get(data, key), [...path, Array.isArray(data) ? Number(key) : key]),
      )
    : [path];

/** A copy in which one place holds what a function makes of it. */
const changed = (data: object, path: Path, change: (value: unknown) => unknown): object => {
  const copy = JSON.parse(JSON.stringify(data)) as object;
  let place: unknown = copy;
  for (const key of path.slice(0, -1)) place = Reflect.get(Object(place), key);
  const last = path.at(-1) ?? '';
  Reflect.set(Object(place), last, change(Reflect.get(Object(place), last)));
  return copy;
};

/** Another value of the same kind. */
const other = (value: unknown): unknown => {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return typeof value === 'string' ? `${value}x` : 'x';
};

const isVerified = (data: unknown): boolean => verify(data, standard).verified;

describe('verify', () => {
  it('accepts the result of every conversation, also after a journey through JSON', function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(results, (made) => {
        const verification = verify(made, standard);
        expect(verification.verified, JSON.stringify(verification).slice(0, 400)).to.equal(true);
      }),
      {numRuns: 100},
    );
  });

  it('rejects a result in which any one value was changed', () => {
    const made = result();
    const accepted = leaves(made).filter((path) => isVerified(changed(made, path, other)));
    expect(accepted).to.deep.equal([]);
  });

  it('rejects a result in which any one key is missing, or one more is there', () => {
    const made = result();
    const places: readonly Path[] = leaves(made).filter((path) => typeof path.at(-1) === 'string');
    for (const path of places) {
      expect(isVerified(changed(made, path, () => undefined)), path.join('.')).to.equal(false);
    }
    expect(isVerified({...made, more: 1})).to.equal(false);
    expect(isVerified(changed(made, ['areas', 0, 'more'], () => 1))).to.equal(false);
  });

  it('rejects every change of what follows from the log, also when the digest was made anew', () => {
    const made = result();
    const derived = leaves(made).filter(([top]) => top !== 'log' && top !== 'integrity');
    const accepted = derived.filter((path) => isVerified(sealed(changed(made, path, other))));
    expect(accepted).to.deep.equal([]);
  });

  it('rejects a log in which an entry was left out, doubled or moved, with the digest made anew', () => {
    const made = result();
    made.log.forEach((entry, index) => {
      const before = made.log.slice(0, index);
      const after = made.log.slice(index + 1);
      for (const log of [
        [...before, ...after],
        [...before, entry, entry, ...after],
        [...after, entry],
      ]) {
        if (canonical(log) === canonical(made.log)) continue;
        expect(isVerified(sealed({...made, log})), `${index}: ${entry.kind}`).to.equal(false);
      }
    });
  });

  it('cannot tell a conversation that was never held from one that was: both follow from their logs', () => {
    const made = result();
    const forged = made.log.map((entry) =>
      entry.kind === 'said' && entry.node === 'mood' ? {...entry, value: 9} : entry,
    );
    const told = forged.slice(1).reduce(step, fresh());
    expect(isVerified(stored(told))).to.equal(true);
  });

  it('says where a result is wrong and what it is not', () => {
    const made = result();
    const problem = (data: unknown): string => {
      const verification = verify(data, standard);
      return verification.verified
        ? ''
        : verification.problems.map(({code, path}) => `${code} ${path}`).join();
    };
    expect(problem({...made, status: 'finished'})).to.contain('status');
    expect(problem({...made, revision: 7})).to.equal('digest integrity.sha256');
    expect(problem(sealed({...made, revision: 7}))).to.equal('replay revision');
    expect(problem(sealed({...made, script: {...made.script, sha256: 'f'.repeat(64)}}))).to.equal(
      'other-script script',
    );
    expect(problem(null)).to.contain('invalid_type');
    expect(problem('not a result')).to.contain('(root)');
  });
});

describe('a result', () => {
  it('keeps what was skipped, held back and never asked apart', () => {
    const {answers, notAsked, areas} = stored(agree(hold(full(), 'mood')));
    const state = (linkId: string): string | undefined =>
      answers.find((answer) => answer.linkId === linkId)?.state;
    expect(state('interfere')).to.equal('answered');
    expect(state('mood')).to.equal('held-back');
    expect(state('hope')).to.equal('skipped');
    expect(notAsked).to.include('want').and.not.include('hope');
    expect(areas.map(({area}) => area)).to.have.length(4);
  });

  it('holds nothing of what was held back, in any form', () => {
    const held = hold(hold(full(), 'reason'), 'deaths');
    const text = JSON.stringify(stored(agree(held)));
    expect(text).to.not.contain('CANARY');
    expect(JSON.stringify(stored(agree(full()))))
      .to.contain('CANARY-MUM')
      .and.contain('CANARY-REASON');
  });

  it('keeps a concern whose words were held back: its rule, its action and its time', () => {
    const [before] = stored(agree(full())).safety.concerns;
    const [after] = stored(agree(hold(full(), 'safety'))).safety.concerns;
    expect(before?.basis).to.deep.equal(['safety']);
    expect(after).to.deep.equal({...before, basis: []});
  });

  it('says of each way to end what it is', () => {
    const begun = tell(fresh(), {consent: 'me'});
    const first = agree(full());
    const again = agree(tell(first, {mood: 5}));
    const status = (session: Session): string => stored(session).status;
    expect(status(begun)).to.equal('partial');
    expect(status(first)).to.equal('completed');
    expect(status(agree(stop(begun)))).to.equal('stopped');
    expect(status(decline(full()))).to.equal('declined');
    expect(status(tell(fresh(), {consent: 'no'}))).to.equal('declined');
    expect(status(again)).to.equal('amended');
    expect(stored(again).supersedes).to.equal(stored(first).resultId);
    expect(stored(again).resultId).to.not.equal(stored(first).resultId);
    expect(stored(again).revision).to.equal(2);
  });

  it('holds no answer and no name when it was declined, but what a person should look at', () => {
    const declined = stored(decline(full()));
    expect(JSON.stringify(declined)).to.not.contain('CANARY');
    expect(declined.answers).to.deep.equal([]);
    expect(declined.items).to.deep.equal([]);
    expect(declined.safety.concerns.map(({rule}) => rule)).to.deep.equal(['s1']);
  });

  it('says whether the question about safety was answered, skipped or not asked', () => {
    const asked = (session: Session): string => summarize(session, standard).safety.asked;
    const before = tell(fresh(), {
      consent: 'me',
      reason: 'x',
      mood: 1,
      interfere: 1,
      since: '2026',
    });
    expect(asked(before)).to.equal('not-asked');
    expect(asked(tell(before, {safety: 'no'}))).to.equal('answered');
    const waiting = pending(before)?.address ?? '';
    expect(asked(step(before, {kind: 'skipped', node: waiting, at: moment(9)}))).to.equal(
      'skipped',
    );
  });

  it('is the same to the byte however often it is made', () => {
    const session = agree(full());
    expect(canonical(summarize(session, standard))).to.equal(
      canonical(summarize(session, standard)),
    );
  });

  it('shows the answers in the words that were seen', () => {
    const {answers} = stored(agree(full()));
    const close = answers.find(({linkId}) => linkId === 'people/p1/close');
    expect(close?.asked).to.equal('How close were you and CANARY-MUM?');
    expect(close?.value).to.deep.equal({type: 'code', code: 'very', text: 'Very close'});
  });
});
