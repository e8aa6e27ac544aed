import {expect} from '@open-wc/testing';
import {assess, type Area, type AreaFinding, type Ranking} from '../../src/assessment/index.js';
import {canonical} from '../../src/digest/index.js';
import {forget, pending, replay, type Session} from '../../src/dialog/index.js';
import {answer, begin, hold, name, skip, skipOn, tell} from '../support/talk.js';
import {rules, talkAbout} from './rules.js';

const start = (inputs: Readonly<Record<string, boolean | number>> = {}): Session =>
  begin(talkAbout, {inputs});

const finding = (session: Session, area: Area): AreaFinding => {
  const found = assess(rules, session).areas.find((one) => one.area === area);
  if (!found) throw new Error(`There is no ${area}.`);
  return found;
};

/** `2 up to 3`. */
const rated = (session: Session, area: Area = 'grief'): string => {
  const {rating, upTo} = finding(session, area);
  return `${rating} up to ${upTo}`;
};

const ranking = (session: Session): Ranking => assess(rules, session).ranking;

/** Answers what is asked by its id, wherever it is asked; the rest is skipped. */
const say = (session: Session, answers: Readonly<Record<string, string>>): Session => {
  const turn = pending(session);
  if (!turn) return session;
  const value = answers[turn.node.id];
  return say(
    value === undefined ? skip(session, turn.address) : answer(session, turn.address, value),
    answers,
  );
};

/** Somebody who lost one or two people. */
const lost = (...people: readonly Readonly<Record<string, string>>[]): Session => {
  const named = name(
    tell(start(), {loss: 'yes'}),
    'lost',
    Object.fromEntries(people.map((_, index) => [`p${index}`, `Name ${index}`])),
  );
  return people.reduce(
    (session, about, index) =>
      ['close', 'died'].reduce((told, id) => {
        const address = `people/p${index}/${id}`;
        const value = about[id];
        return value === undefined ? skip(told, address) : answer(told, address, value);
      }, session),
    named,
  );
};

describe('a rating', () => {
  it('is not given as long as its gate was not answered: not asked and skipped are told apart', () => {
    expect(rated(start())).to.equal('null up to 3');
    expect(finding(start(), 'grief').state).to.equal('not-assessed');
    expect(rated(skip(start(), 'loss'))).to.equal('null up to 3');
    expect(finding(skip(start(), 'loss'), 'grief').state).to.equal('declined');
    const held = hold(tell(start(), {loss: 'yes'}), 'loss');
    expect(finding(held, 'grief').state).to.equal('declined');
  });

  it('is 0 after a "no" at the gate, and cannot become more', () => {
    const session = tell(start(), {loss: 'no'});
    expect(rated(session)).to.equal('0 up to 0');
    expect(finding(session, 'grief').state).to.equal('not-indicated');
  });

  it('is what the known answers support, and says what the unknown ones could still reach', () => {
    expect(rated(tell(start(), {loss: 'yes'}))).to.equal('1 up to 3');
    expect(rated(lost({}))).to.equal('1 up to 3');
    expect(rated(lost({close: 'yes'}))).to.equal('2 up to 3');
    expect(rated(lost({close: 'no'}))).to.equal('1 up to 2');
    expect(rated(say(lost({close: 'yes', died: '2026-01'}), {onset: '2026-03'}))).to.equal(
      '3 up to 3',
    );
    expect(rated(say(lost({close: 'yes', died: '2026-01'}), {onset: '2025-03'}))).to.equal(
      '2 up to 2',
    );
  });

  it('rests on one and the same person, never on half of one and half of another', () => {
    const halves = say(lost({close: 'yes', died: '2020-01'}, {close: 'no', died: '2026-01'}), {
      onset: '2026-03',
    });
    expect(rated(halves)).to.equal('2 up to 2');
  });

  it('does not take "as long as I can remember" for a month: the window stays unknown', () => {
    expect(rated(say(lost({close: 'yes', died: '2026-01'}), {onset: 'always'}))).to.equal(
      '2 up to 3',
    );
  });

  it('is limited by a cap, which is named whether it holds or only may', () => {
    const fresh = say(lost({close: 'yes', died: '2026-11'}), {onset: '2026-11'});
    expect(rated(fresh)).to.equal('2 up to 2');
    expect(finding(fresh, 'grief').caps).to.deep.equal([{id: 'fresh', atMost: 2, holds: 'yes'}]);
    const unknown = lost({close: 'yes'});
    expect(finding(unknown, 'grief').caps).to.deep.equal([
      {id: 'fresh', atMost: 2, holds: 'unknown'},
    ]);
  });

  it('is given to no area when the page turned ratings off, and nothing is said in its place', () => {
    const session = tell(start({ratings: false}), {loss: 'yes'});
    for (const {state, rating, upTo, clues} of assess(rules, session).areas) {
      expect({state, rating, upTo, clues}).to.deep.equal({
        state: 'not-rated',
        rating: null,
        upTo: null,
        clues: [],
      });
    }
    expect(ranking(session).outcome).to.equal('not-rated');
  });
});

describe('the evidence', () => {
  it('names for each person what a clue rests on, what was declined and what was never asked', () => {
    const {clues} = finding(lost({close: 'yes'}, {died: '2026-01'}), 'grief');
    expect(clues).to.deep.equal([
      {clue: 'L0', holds: 'yes', basis: ['loss'], declined: [], notAsked: []},
      {
        clue: 'L1',
        item: 'p0',
        holds: 'yes',
        basis: ['people/p0/close'],
        declined: [],
        notAsked: [],
      },
      {
        clue: 'L1',
        item: 'p1',
        holds: 'unknown',
        basis: [],
        declined: ['people/p1/close'],
        notAsked: [],
      },
      {
        clue: 'L2',
        item: 'p0',
        holds: 'unknown',
        basis: [],
        declined: ['people/p0/died'],
        notAsked: ['onset'],
      },
      {
        clue: 'L2',
        item: 'p1',
        holds: 'unknown',
        basis: ['people/p1/died'],
        declined: [],
        notAsked: ['onset'],
      },
    ]);
  });

  it('never calls a skipped answer a "no"', () => {
    const skipped = finding(lost({}), 'grief').clues;
    const denied = finding(lost({close: 'no'}), 'grief').clues;
    const about = (clues: AreaFinding['clues']): string | undefined =>
      clues.find(({clue}) => clue === 'L1')?.holds;
    expect(about(skipped)).to.equal('unknown');
    expect(about(denied)).to.equal('no');
  });
});

describe('the order of the areas', () => {
  const gates = {loss: 'no', trouble: 'no', change: 'no', lonely: 'no', onset: '2026-03'};

  it('has no lead when under six in ten of the gates were answered', () => {
    const {outcome, lead} = ranking(say(start(), {trouble: 'yes', change: 'yes'}));
    expect(outcome).to.equal('low-information');
    expect(lead).to.equal(undefined);
  });

  it('has no lead when nothing is present', () => {
    expect(ranking(say(start(), gates)).outcome).to.equal('no-clear-focus');
  });

  it('is led by the higher rating', () => {
    const high = say(lost({close: 'yes', died: '2026-01'}), {...gates, trouble: 'yes'});
    const {lead, further, by} = ranking(high);
    expect({lead, further, by}).to.deep.equal({
      lead: 'grief',
      further: 'role-dispute',
      by: 'rating',
    });
  });

  it('lets the person break a tie by what they pick, then the onset, then the link, then the fixed order', () => {
    const tied = {...gates, trouble: 'yes', change: 'yes'};
    const first = (session: Session): string => {
      const {lead, by, tie} = ranking(session);
      return `${lead} by ${by}${tie ? ', tied' : ''}`;
    };
    expect(first(say(start(), {...tied, pick: 'trouble'}))).to.equal('role-dispute by pick');
    expect(first(say(start(), {...tied, link: 'strongly'}))).to.equal('role-dispute by link');
    expect(first(say(start(), tied))).to.equal('role-dispute by order, tied');
    const near = say(lost({close: 'no', died: '2026-02'}), {...tied, loss: 'yes'});
    expect(rated(near)).to.equal('2 up to 2');
    expect(first(near)).to.equal('grief by onset');
  });

  it('moves a picked area up by one point only where the page allows it', () => {
    const answers = {...gates, trouble: 'yes', pick: 'trouble'};
    const high = lost({close: 'yes', died: '2026-01'});
    expect(ranking(say(high, answers)).lead).to.equal('grief');
    const allowed = replay(talkAbout, {}, [
      {...high.opened, inputs: {'pick-within': 1}},
      ...high.log.slice(1),
    ]);
    const {lead, by} = ranking(say(allowed, answers));
    expect({lead, by}).to.deep.equal({lead: 'role-dispute', by: 'pick-within'});
  });

  it('lets loneliness lead only when nothing else is present', () => {
    expect(ranking(say(start(), {...gates, lonely: 'yes'})).lead).to.equal(
      'interpersonal-deficits',
    );
    const both = ranking(say(start(), {...gates, lonely: 'yes', change: 'yes'}));
    expect(both.lead).to.equal('role-transition');
    expect(both.eligible).to.deep.equal(['role-transition']);
  });
});

describe('the assessment', () => {
  it('is the same to the byte, also of a log that has forgotten what no longer stands', () => {
    const changed = tell(skipOn(lost({close: 'yes'}, {close: 'no'})), {
      'people/p0/close': 'no',
      trouble: 'yes',
    });
    const once = canonical(assess(rules, changed));
    expect(canonical(assess(rules, changed))).to.equal(once);
    expect(canonical(assess(rules, replay(talkAbout, {}, forget(changed))))).to.equal(once);
  });
});
