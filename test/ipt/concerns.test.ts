import {expect} from '@open-wc/testing';
import {ending, pending, type Session} from '../../src/dialog/index.js';
import {concerns} from '../../src/ipt/concerns.js';
import {intake, standard} from '../../src/ipt/index.js';
import {summarize, type CheckInResult} from '../../src/result/index.js';
import {DIRECT, TYPED} from '../support/concerns.js';
import {AT, begin, converse, goOn, itemNamed, take} from './converse.js';

const {examples} = standard.readers.phrases ?? {};

const raisedIn = ({raised}: Session): readonly string[] =>
  raised.map(({interrupt}) => interrupt.id);
const nodesIn = ({turns}: Session): readonly string[] => turns.map(({node}) => node.id);

/** The result of a conversation that is handed over. */
const handed = (session: Session): CheckInResult =>
  summarize(
    ending(session) === 'declined' ? session : take(session, {kind: 'agreed', at: AT, id: 'r1'}),
    standard,
  );

/** Types words at the first question that takes any, and answers nothing else. */
const typed = (words: string): Session => {
  const [consent, reason] = [
    {kind: 'said', at: AT, node: 'consent', value: 'me'},
    {kind: 'said', at: AT, node: 'reason', value: words},
  ] as const;
  return take(take(begin(), consent), reason);
};

describe('rules of safety', () => {
  it('are all raised by some answer, by words or by what is taken back', () => {
    const tried = [...Object.keys(DIRECT), ...Object.keys(TYPED), 's1-retract'];
    expect(intake.interrupts.map(({id}) => id)).to.have.members(tried);
  });

  for (const [rule, answers] of Object.entries(DIRECT)) {
    it(`${rule} is raised by a direct answer, and stands in the result with it`, () => {
      const session = converse(answers);
      expect(raisedIn(session)).to.deep.equal([rule]);
      const {safety, status} = handed(session);
      expect(safety.concerns.map(({rule: id}) => id)).to.deep.equal([rule]);
      if (status === 'declined') return;
      const said = safety.concerns[0]?.basis.map((address) => address.split('/').at(-1));
      expect(said).to.deep.equal([Object.keys(answers).at(-1)]);
    });
  }

  for (const [rule, [fact, question]] of Object.entries(TYPED)) {
    it(`${rule} is raised by words: ${question ? 'help is shown and it is asked plainly' : 'it is written down'}`, () => {
      const words = examples?.[fact] ?? '';
      const session = typed(words);
      expect(raisedIn(session)).to.deep.equal([rule]);
      expect(ending(session)).to.equal(undefined);
      expect(pending(session)?.node.id).to.equal(question ?? 'mood');
      const {safety} = handed(goOn(session, {}));
      expect(safety.typed.map((found) => [found.linkId, found.fact])).to.deep.include([
        'reason',
        fact,
      ]);
      for (const found of safety.typed) expect(words).to.include(found.words);
    });
  }

  it('read a second language besides that of the page', () => {
    expect(raisedIn(typed('Ich will mich umbringen'))).to.not.have.length(0);
  });

  it('read names as they read everything that is typed', () => {
    const waiting = [
      {consent: 'me'},
      {reason: undefined, mood: undefined, interfere: undefined, since: undefined},
      {safety: 'no', care: ['none'], grief: 'no', dispute: 'open'},
    ]
      .flatMap((answers) => Object.entries(answers))
      .reduce(
        (session, [node, value]) =>
          take(
            session,
            value === undefined
              ? {kind: 'skipped', at: AT, node}
              : {kind: 'said', at: AT, node, value},
          ),
        begin(),
      );
    const name = examples?.['violence'] ?? '';
    const about = {at: AT, node: 'disagreement', item: 'p1'};
    const named = take(waiting, {...about, kind: 'added', name});
    expect(raisedIn(named)).to.deep.equal(['s4-typed']);
    expect(pending(named)?.node.id).to.equal('afraid');
    const answered = take(named, {kind: 'said', at: AT, node: 'afraid', value: 'no'});
    const listed = take(answered, {kind: 'said', at: AT, node: 'disagreement', value: ['p1']});
    const {typed: found} = handed(goOn(listed, {})).safety;
    expect(found.map(({linkId, fact}) => [linkId, fact])).to.deep.equal([
      ['people/p1', 'violence'],
    ]);
  });
});

describe('words that were typed', () => {
  it('decide nothing: after a "no" the conversation goes on, and the concern stands with both', () => {
    const session = goOn(typed(examples?.['suicide'] ?? ''), {'safety-now': 'no'});
    expect(ending(session)).to.equal('completed');
    const {safety, answers} = handed(session);
    expect(safety.concerns.map(({rule, basis}) => [rule, basis])).to.deep.equal([
      ['s1-typed', ['reason']],
    ]);
    expect(answers.find(({linkId}) => linkId === 'safety-now')?.value).to.deep.include({
      code: 'no',
    });
    expect(safety.asked).to.equal('answered');
  });

  it('are not asked about twice: what was asked at once is not asked again in its turn', () => {
    const session = goOn(typed(examples?.['suicide'] ?? ''), {'safety-now': 'no'});
    expect(nodesIn(session)).to.not.include('safety');
    const cared = goOn(typed(examples?.['psychosis'] ?? ''), {'care-now': ['none']});
    expect(nodesIn(cared)).to.include('safety').and.not.include('care');
  });

  it('are asked about again if they come after the question was answered', () => {
    const session = converse({
      safety: 'no',
      hope: examples?.['suicide'] ?? '',
      'safety-now': 'thoughts',
    });
    expect(raisedIn(session)).to.deep.equal(['s1-typed', 's1']);
    expect(nodesIn(session).slice(-7)).to.deep.equal([
      's1-typed-help',
      'safety-now',
      's1-help',
      's1-choice',
      'strengths',
      'patterns',
      'completed',
    ]);
  });

  it('that read like a plan are asked about though thoughts were asked about before', () => {
    const first = goOn(typed(examples?.['suicide'] ?? ''), {
      'safety-now': 'no',
      hope: examples?.['suicide-now'] ?? '',
      'danger-now': 'unsafe',
    });
    expect(raisedIn(first)).to.deep.equal(['s1-typed', 's2-typed', 's2']);
    expect(ending(first)).to.equal('stopped');
  });

  it('keep their concern without the words when they are held back', () => {
    const session = goOn(typed(examples?.['suicide'] ?? ''), {'safety-now': 'no'});
    const {safety, log} = handed(take(session, {kind: 'held', at: AT, node: 'reason'}));
    expect(safety.concerns.map(({rule, basis}) => [rule, basis])).to.deep.equal([['s1-typed', []]]);
    expect(safety.typed).to.deep.equal([]);
    expect(JSON.stringify(log)).to.not.include(examples?.['suicide']);
  });

  it('that are changed are still there beside what they were changed to', () => {
    const said = goOn(typed(examples?.['suicide'] ?? ''), {'safety-now': 'no'});
    const {safety} = handed(take(said, {kind: 'said', at: AT, node: 'reason', value: 'Nothing'}));
    expect([...new Set(safety.typed.map(({fact}) => fact))]).to.deep.equal(['suicide']);
  });
});

describe('a stop', () => {
  for (const rule of concerns.filter(({action}) => action === 'stop').map(({id}) => id)) {
    it(`of ${rule} shows help, asks nothing more and gives no ranking`, () => {
      const session = converse(DIRECT[rule] ?? {});
      expect(nodesIn(session).slice(-2)).to.deep.equal([`${rule}-help`, `${rule}-end`]);
      const {status, ranking} = handed(session);
      expect([status, ranking.outcome]).to.deep.equal(['stopped', 'stopped']);
    });
  }

  it('of somebody who is drunk keeps nothing else that was said', () => {
    const session = converse({reason: 'canary one', mood: 3, safety: 'thoughts', care: ['drunk']});
    const result = handed(session);
    const states = Object.fromEntries(result.answers.map(({linkId, state}) => [linkId, state]));
    expect(states).to.deep.equal({
      consent: 'answered',
      reason: 'held-back',
      mood: 'held-back',
      interfere: 'skipped',
      since: 'skipped',
      safety: 'held-back',
      's1-choice': 'skipped',
      care: 'answered',
    });
    expect(JSON.stringify(result)).to.not.include('canary');
    expect(result.safety.concerns.map(({rule}) => rule)).to.have.members(['s1', 's6-now']);
    expect(() => take(session, {kind: 'released', at: AT, node: 'reason'})).to.throw('closed');
  });
});

describe('suitability', () => {
  it('is for the clinician: each says what it rests on, and what was not asked is unknown', () => {
    const result = handed(converse({care: ['voices', 'drink-drugs'], limits: ['not-people']}));
    const holding = result.suitability.filter(({holds}) => holds === 'yes');
    expect(holding.map(({rule, basis}) => [rule, basis])).to.deep.equal([
      ['psychosis', ['care']],
      ['substance', ['care']],
      ['unwilling', ['limits']],
    ]);
    const skipped = handed(converse({}));
    expect(new Set(skipped.suitability.map(({holds}) => holds))).to.deep.equal(
      new Set(['unknown']),
    );
  });

  it('ends no conversation and changes no route', () => {
    const codes = ['not-people', 'not-regular', 'thoughts', 'self-worth', 'trust'];
    const plain = converse({limits: ['none']});
    const full = converse({limits: codes});
    expect(nodesIn(full)).to.deep.equal(nodesIn(plain));
  });
});

describe('age and capacity', () => {
  it('are told by one answer: too young stops, young goes on with a note, unless worded for the young', () => {
    expect(ending(converse({consent: 'younger'}))).to.equal('stopped');
    expect(ending(converse({consent: 'young'}))).to.equal('completed');
    expect(raisedIn(converse({consent: 'young'}, {variant: 'youth'}))).to.deep.equal([]);
  });

  it('offers "under 18" only where the page takes anybody of that age', () => {
    expect(() => converse({consent: 'young'}, {'minimum-age': 18})).to.throw('not-offered');
  });

  it('explain what it is for to whoever is not sure, and ask nothing', () => {
    const session = converse({consent: 'unsure'});
    expect(nodesIn(session)).to.deep.equal(['welcome', 'consent', 'explain', 'declined']);
  });
});

describe('somebody who takes thoughts back', () => {
  for (const question of ['safety', 'safety-now', 'danger-now'] as const) {
    it(`at ${question} is asked again, and both answers stay`, () => {
      const fact = {safety: '', 'safety-now': 'suicide', 'danger-now': 'suicide-now'}[question];
      const begun = fact ? typed(examples?.[fact] ?? '') : begin();
      const session = goOn(begun, {
        ...(fact ? {} : {consent: 'me'}),
        [question]: 'thoughts',
        's1-choice': 'go-on',
      });
      const back = take(session, {kind: 'said', at: AT, node: question, value: 'no'});
      expect(pending(back)?.node.id).to.equal('safety-again');
      const done = goOn(back, {'safety-again': 'no'});
      expect(raisedIn(done)).to.include.members(['s1', 's1-retract']);
      const said = handed(done).log.flatMap((entry) =>
        entry.kind === 'said' && entry.node === question ? [entry.value] : [],
      );
      expect(said).to.deep.equal(['thoughts', 'no']);
    });
  }

  it('about somebody who died by suicide is about that person', () => {
    const session = converse({grief: 'yes', deaths: ['Ann'], marks: ['by-suicide']});
    const [concern] = handed(session).safety.concerns;
    expect(concern?.item).to.equal(itemNamed(session, 'Ann'));
  });
});
