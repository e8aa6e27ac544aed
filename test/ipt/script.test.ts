import {expect} from '@open-wc/testing';
import {parseCheckIn} from '../../src/assessment/parse-check-in.js';
import {
  asks,
  ending,
  idOf,
  pending,
  remaining,
  type Block,
  type Session,
} from '../../src/dialog/index.js';
import {isBeside} from '../../src/dialog/place.js';
import {english, intake, rules, standard} from '../../src/ipt/index.js';
import {asked, AT, begin, converse, goOn, itemNamed, take, type Answers} from './converse.js';

const GATES = ['grief', 'dispute', 'changes', 'lonely'] as const;
type Gate = (typeof GATES)[number];

/** The follow-ups of each gate, apart from the blocks that go through what they list. */
const FOLLOW_UPS: Readonly<Record<Gate, readonly string[]>> = {
  grief: ['deaths', 'about-deaths'],
  dispute: ['disagreement', 'about-disagreement'],
  changes: ['about-changes'],
  lonely: ['lonely-since', 'confidant', 'ties', 'social-before'],
};

/** How many items are counted: as many as can be listed, but three people. */
const ITEMS: Readonly<Record<string, number>> = {deaths: 2, disagreement: 1, changes: 2, people: 3};

/** The questions that were asked, those that are asked together once. */
const turnsOf = (session: Session): readonly string[] =>
  asked(session).filter((address) => !session.places.get(idOf(address))?.isBeside);

/** The most turns on any way through a block, whatever the conditions of its routes are. */
const longest = (block: Block, closed: ReadonlySet<string>, index = 0): number => {
  const node = block[index];
  if (node === undefined) return 0;
  if (typeof node === 'string') return 1 + longest(block, closed, index + 1);
  if (node.kind === 'end' || node.kind === 'leave') return 0;
  if (isBeside(block, index)) return longest(block, closed, index + 1);
  const isClosed = closed.has(node.id);
  const own = isClosed
    ? 0
    : node.kind === 'each'
      ? (ITEMS[node.of] ?? 0) * longest(node.nodes, closed)
      : asks(node)
        ? 1
        : 0;
  const ways = [
    index + 1,
    ...(node.next ?? []).map(({to}) =>
      block.findIndex((one) => typeof one !== 'string' && one.id === to),
    ),
  ];
  return own + Math.max(...ways.map((way) => longest(block, closed, way)));
};

const atMost = (...open: readonly Gate[]): number =>
  longest(
    intake.nodes,
    new Set(GATES.filter((gate) => !open.includes(gate)).flatMap((gate) => FOLLOW_UPS[gate])),
  );

const everything: Answers = {
  reason: 'Tired',
  mood: 3,
  interfere: 7,
  since: '2026-03',
  safety: 'no',
  care: ['none'],
  grief: 'yes',
  deaths: ['Ann', 'Dee'],
  close: 'very',
  died: '2026-01',
  'death-link': 'somewhat',
  marks: ['numb'],
  dispute: 'open',
  disagreement: ['Bo'],
  safe: 'yes',
  want: 'Time',
  theirs: 'Quiet',
  matters: 'both',
  began: '2026-02',
  'dispute-link': 'somewhat',
  pattern: ['often'],
  tried: 'trying',
  changes: ['job', 'home'],
  changed: '2026-02',
  hard: ['miss'],
  'change-link': 'unsure',
  lonely: 'often',
  'lonely-since': '2020',
  confidant: 'partly',
  ties: ['rejection'],
  'social-before': 'same',
  people: ['Cy', 'Di', 'Ed'],
  missing: 'My brother',
  ring: 'middle',
  'ring-before': 'inner',
  'ring-wished': 'inner',
  confide: 'partly',
  contact: 'weekly',
  how: ['call'],
  gets: 'some',
  gives: 'lots',
  good: 'We laugh',
  difficult: 'The money',
  conflict: 'kept-in',
  'conflict-since': 'months',
  'since-mood': 'further',
  wish: 'To be asked',
  'their-wish': 'Peace',
  limits: ['none'],
  pick: 'change',
  hope: 'To sleep',
  strengths: 'The garden',
  patterns: 'I give in',
};
const withAlso = (more: Answers): Answers => ({...everything, ...more});
const only = (...ids: readonly string[]): Answers =>
  Object.fromEntries(Object.entries(everything).filter(([id]) => ids.includes(id)));
const PLAIN = [
  'reason',
  'mood',
  'interfere',
  'since',
  'safety',
  'care',
  'limits',
  'pick',
  'hope',
] as const;
const PEOPLE = ['people', 'missing', 'ring', 'contact', 'safe', 'good'] as const;
const shut = {grief: 'no', dispute: 'no', changes: ['none'], lonely: 'rarely'};

describe('script of the intake', () => {
  it('has nothing wrong with it, with its words and rules', () => {
    const check = {script: intake, texts: {en: english}, rules};
    expect(parseCheckIn(JSON.stringify(check), standard.readers).script.id).to.equal('ipt-intake');
  });

  it('has every clue of the clinical basis', () => {
    expect(rules.clues.map(({id}) => id).join(' ')).to.equal(
      'G0 G1 G2 G3 G4 D0 D1 D2 D3 D4 D5 D6 T0 T1 T2 T3 T4 T5 I0 I1 I2 I3',
    );
  });
});

describe('budget of turns', () => {
  it('is at most 60 with all gates open and 45 with any two, people beyond three apart', () => {
    expect(atMost(...GATES)).to.equal(55);
    for (const one of GATES) {
      for (const other of GATES) expect(atMost(one, other), `${one}, ${other}`).to.be.at.most(45);
    }
    expect(atMost('grief', 'dispute')).to.equal(45);
    expect(atMost()).to.equal(28);
  });

  it('is what a conversation in which all is answered takes', () => {
    expect(turnsOf(converse(everything))).to.have.length(55);
    const usual = {...only(...PLAIN, ...PEOPLE), ...shut, pick: 'not-sure'};
    expect(turnsOf(converse(usual))).to.have.length(28);
    expect(
      turnsOf(
        converse({
          ...usual,
          ...only('changes', 'changed', 'hard', 'change-link'),
          changes: ['job'],
        }),
      ),
    ).to.have.length(31);
    const grief = only('grief', 'deaths', 'close', 'died', 'death-link', 'marks');
    expect(turnsOf(converse({...usual, ...grief, deaths: ['Ann']}))).to.have.length(33);
  });

  it('is what the person is told at the beginning', () => {
    expect(remaining(begin()).most).to.equal(55);
  });
});

describe('consent', () => {
  for (const consent of ['no', 'skipped'] as const) {
    it(`asks nothing else when it is ${consent}`, () => {
      const session = goOn(begin(), consent === 'no' ? {consent} : {});
      expect(asked(session)).to.deep.equal(['consent']);
      expect(ending(session)).to.equal('declined');
    });
  }
  it('notes that somebody helps', () => {
    const session = converse({consent: 'helping'});
    expect(session.raised.map(({interrupt}) => interrupt.id)).to.deep.equal(['s8']);
    expect(session.turns.some(({node}) => node.id === 'helper')).to.equal(true);
  });
});

describe('route', () => {
  it('skips on when everything is skipped, and comes to the end', () => {
    const session = converse({});
    expect(ending(session)).to.equal('completed');
    expect(turnsOf(session)).to.have.length(16);
  });

  it('asks nothing about how close or in touch one is with somebody who died', () => {
    const session = converse(withAlso({people: ['Cy', 'Ann']}));
    const ann = itemNamed(session, 'Ann');
    const about = asked(session).filter((address) => address.startsWith(`people/${ann ?? ''}/`));
    expect(about.map((address) => address.split('/').at(-1))).to.deep.equal([
      'close',
      'died',
      'death-link',
      'marks',
    ]);
  });

  it('asks whether somebody is safe once, before anything else about a disagreement', () => {
    const session = converse(withAlso({people: ['Bo', 'Cy']}));
    const bo = itemNamed(session, 'Bo') ?? '';
    const safe = asked(session).filter((address) => address === `people/${bo}/safe`);
    expect(safe).to.have.length(1);
    expect(asked(session)).not.to.include(`people/${bo}/wish`);
    expect(
      asked(session).find(
        (address) => asked(session).indexOf(address) > asked(session).indexOf('disagreement'),
      ),
    ).to.equal(safe[0]);
  });

  it('offers for the pick only what was said to be there', () => {
    expect(() => converse({...shut, pick: 'grief'})).to.throw('not-offered');
    expect(() => converse({...shut, lonely: 'at-times', pick: 'lonely'})).not.to.throw();
  });
});

describe('somebody who may not be safe to be with', () => {
  const trouble = {dispute: 'open', disagreement: ['Bo'], matters: 'both', pattern: ['often']};

  for (const safe of ['no', 'unsure', undefined] as const) {
    it(`is not to be talked things over with: ${safe ?? 'skipped'}`, () => {
      const answers = safe === undefined ? trouble : {...trouble, safe, 's4-choice': 'go-on'};
      const about = asked(converse(answers)).flatMap((address) => address.split('/')[2] ?? []);
      const others = ['matters', 'began', 'dispute-link', 'pattern'];
      expect(about).to.deep.equal([
        'safe',
        ...(safe === undefined ? [] : ['s4-choice']),
        ...others,
      ]);
    });
  }

  it('is not asked about among the people, nor talked over after a later yes', () => {
    const unsafe = converse({...trouble, people: ['Bo'], safe: 'no', 's4-choice': 'go-on'});
    expect(asked(unsafe).some((address) => address.endsWith('/ring'))).to.equal(false);
    const safe = asked(unsafe).find((address) => address.endsWith('/safe')) ?? '';
    const later = take(unsafe, {at: AT, kind: 'said', node: safe, value: 'yes'});
    expect(asked(later)).to.deep.equal(asked(unsafe));
    expect(later.raised.map(({interrupt}) => interrupt.id)).to.deep.equal(['s4']);
  });

  it('brings private help and a plain choice, once for each person, where it is said', () => {
    const session = converse({people: ['Cy', 'Di'], safe: 'no', 'Di/s4-choice': 'stop'});
    const turns = session.turns.map(({address}) => address.split('/').at(-1));
    expect(turns.slice(turns.indexOf('safe'))).to.deep.equal([
      'safe',
      's4-help',
      's4-choice',
      'contact',
      'how',
      'confide',
      'gets',
      'gives',
      'safe',
      's4-help',
      's4-choice',
      's4-end',
    ]);
    expect(ending(session)).to.equal('stopped');
  });
});

describe('safety', () => {
  const nodes = ({turns}: Session): readonly string[] => turns.map(({node}) => node.id);
  const after = (session: Session, id: string): readonly string[] =>
    nodes(session).slice(nodes(session).indexOf(id) + 1);

  it('pauses for thoughts, shows help and lets the person go on', () => {
    const session = converse({safety: 'thoughts', 's1-choice': 'go-on'});
    expect(after(session, 'safety').slice(0, 3)).to.deep.equal(['s1-help', 's1-choice', 'care']);
    expect(ending(session)).to.equal('completed');
  });
  it('goes on too when the choice to go on or stop is skipped', () => {
    expect(ending(converse({safety: 'thoughts'}))).to.equal('completed');
  });
  it('pauses for thoughts and lets the person stop', () => {
    const session = converse({safety: 'thoughts', 's1-choice': 'stop'});
    expect(after(session, 's1-choice')).to.deep.equal(['s1-end']);
    expect(ending(session)).to.equal('stopped');
  });
  it('stops for good when somebody is not safe', () => {
    const session = converse({safety: 'unsafe'});
    expect(after(session, 'safety')).to.deep.equal(['s2-help', 's2-end']);
    expect(ending(session)).to.equal('stopped');
    expect(() => take(session, {at: AT, kind: 'said', node: 'safety', value: 'no'})).to.throw(
      'closed',
    );
  });
  for (const answer of ['no', 'rather-not'] as const) {
    it(`does nothing more for "${answer}"`, () => {
      const session = converse({safety: answer});
      expect(session.raised).to.have.length(0);
    });
  }

  describe('taken back', () => {
    const taken = (): Session => {
      const session = converse({safety: 'thoughts', 's1-choice': 'go-on'});
      return take(session, {at: AT, kind: 'said', node: 'safety', value: 'no'});
    };

    it('is asked again, and what was said stays raised', () => {
      const session = taken();
      expect(pending(session)?.node.id).to.equal('safety-again');
      const done = goOn(session, {'safety-again': 'no'});
      expect(done.raised.map(({interrupt}) => interrupt.id)).to.deep.equal(['s1', 's1-retract']);
      expect(ending(done)).to.equal('completed');
      expect(nodes(done)).to.include('s1-help');
    });
    it('shows help again before it is asked', () => {
      expect(nodes(taken()).slice(-2)).to.deep.equal(['s1-retract-help', 'safety-again']);
    });
    it('stops if the person is not safe', () => {
      const session = goOn(taken(), {'safety-again': 'unsafe'});
      expect(nodes(session).slice(-2)).to.deep.equal(['s2-help', 's2-end']);
    });
  });
});
