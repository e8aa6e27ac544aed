import {expect} from '@open-wc/testing';
import {placesOf, type Block, type Script} from '../../src/dialog/index.js';
import {dot} from '../../src/graph/index.js';
import {english, intake, rules, standard} from '../../src/ipt/index.js';
import {everything} from '../support/everything.js';
import {
  choice,
  each,
  end,
  items,
  month,
  say,
  script,
  text,
  to,
  wordsFor,
} from '../support/script.js';
import {edgesIn, frameIn, nodeIn, nodesIn, wordsIn} from './picture.js';

const picture = dot(standard);
const drawn = (conversation: Script): string =>
  dot({script: conversation, texts: {en: wordsFor(conversation)}, rules});

/** Every way on in a block: its routes, and the next node unless it is never just come to. */
const waysIn = (block: Block, owner: string): readonly string[] =>
  block.flatMap((node, index) => {
    const name = (other: Block[number]): string =>
      typeof other === 'string' ? `${owner}/${other}` : other.id;
    const routes = typeof node === 'object' && 'next' in node ? (node.next ?? []) : [];
    const isOver =
      (typeof node === 'object' && (node.kind === 'end' || node.kind === 'leave')) ||
      routes.some(({when}) => !when);
    const inner =
      typeof node === 'object' && node.kind === 'each' ? waysIn(node.nodes, node.id) : [];
    return [
      ...inner,
      ...routes.map((route) => `${name(node)} > ${route.to}`),
      ...block
        .slice(index + 1, isOver ? 0 : index + 2)
        .map((next) => `${name(node)} > ${name(next)}`),
    ];
  });

describe('the picture of a script', () => {
  for (const [title, conversation] of [
    ['the shipped intake', intake],
    ['a script of every kind, with blocks in blocks', everything],
  ] as const satisfies readonly (readonly [string, Script])[]) {
    const its = drawn(conversation);

    it(`holds every node of ${title} once`, () => {
      const own = nodesIn(its).filter((name) => !/[/:]/.test(name));
      const nodes = [...placesOf(conversation).values()].map(({node}) => node);
      const frames = nodes.filter(({kind}) => kind === 'each').map(({id}) => id);
      expect(own.toSorted()).to.deep.equal(
        nodes
          .map(({id}) => id)
          .filter((id) => !frames.includes(id))
          .toSorted(),
      );
      for (const id of frames)
        expect(its.split(`subgraph "cluster_each:${id}"`)).to.have.lengthOf(2);
    });

    it(`holds every route of ${title} once`, () => {
      const blocks: readonly {id: string; nodes?: Block | undefined}[] = [
        {id: '', nodes: conversation.nodes},
        ...conversation.interrupts,
      ];
      const ways = edgesIn(its)
        .filter(({from, to: goal}) => !`${from}${goal}`.includes(':'))
        .map(({from, to: goal}) => `${from} > ${goal}`);
      expect(ways.toSorted()).to.deep.equal(
        blocks.flatMap(({id, nodes = []}) => waysIn(nodes, id)).toSorted(),
      );
    });

    it(`marks every interrupt of ${title} by words, colour and shape, with what raises it`, () => {
      for (const {id, action} of conversation.interrupts) {
        const frame = frameIn(its, `interrupt:${id}`);
        const sign = nodeIn(frame, `raise:${id}`);
        expect(frame).to.include(action.toUpperCase()).and.include('fillcolor=');
        expect(sign).to.include({stop: 'octagon', pause: 'hexagon', note: 'note'}[action]);
        expect(wordsIn(sign)).to.include('as soon as');
      }
    });

    it(`is the same bytes twice for ${title}`, () => {
      expect(drawn(structuredClone(conversation))).to.equal(its);
    });
  }

  it('leads dashed from each question to the interrupts that it raises', () => {
    const raised = edgesIn(picture).filter(({look}) => look.includes('style="dashed"'));
    const ways = raised.map(({from, to: goal}) => `${from} > ${goal}`);
    expect(ways).to.include.members([
      'safety > raise:s2',
      'safety-now > raise:s2',
      'danger-now > raise:s1-retract',
      'care > raise:s3',
      'care-now > raise:s3',
      'safe > raise:s4',
      'consent > raise:s8',
      'marks > raise:s10',
    ]);
    expect(ways).to.have.lengthOf(33);
  });

  it('frames each area of the intake, from its gate to its last follow-up', () => {
    const areas = {
      grief: ['grief', 'sorry', 'deaths', 'close', 'died', 'death-link', 'marks'],
      'role-dispute': [
        'dispute',
        'disagreement',
        'safe',
        'want',
        'theirs',
        'matters',
        'began',
        'dispute-link',
        'pattern',
        'tried',
        'dispute-done',
      ],
      'role-transition': ['changes', 'changed', 'hard', 'change-link'],
      'interpersonal-deficits': ['lonely', 'lonely-since', 'confidant', 'ties', 'social-before'],
    };
    for (const [area, nodes] of Object.entries(areas))
      expect(nodesIn(frameIn(picture, `area:${area}:`)), area).to.deep.equal(nodes);
    // Three more are among what is asked about people.
    expect(picture.match(/subgraph "cluster_area/g)).to.have.lengthOf(7);
  });

  it('titles an area by its name in plain words', () => {
    expect(frameIn(picture, 'area:role-dispute:')).to.include('<b>Role dispute</b>');
  });

  it('leaves outside what several areas read, and what all are ranked by', () => {
    const inside = rules.areas.flatMap(({area}) => nodesIn(frameIn(picture, `area:${area}:`)));
    for (const id of ['since', 'pick', 'safety', 'mood']) expect(inside).to.not.include(id);
    const among = drawn(
      script([choice('grief', ['yes', 'no']), month('since'), text('why'), month('died')]),
    );
    expect(nodesIn(frameIn(among, 'area:grief:'))).to.deep.equal(['grief', 'why', 'died']);
  });

  it('frames what is asked about each item, also in another frame', () => {
    const outer = frameIn(drawn(everything), 'each:about-trouble');
    expect(outer).to.include('For each one named at trouble');
    expect(nodesIn(frameIn(outer, 'each:about-places'))).to.deep.equal(['loud', 'there']);
    expect(frameIn(picture, 'each:about-changes')).to.include('For each answer chosen at changes');
  });

  it('draws a question that another block asks as a small node that refers to it', () => {
    expect(wordsIn(nodeIn(picture, 'about-people/safe'))).to.equal('safe (unless asked before)');
  });

  it('says instead of which questions one is asked', () => {
    expect(wordsIn(nodeIn(picture, 'safety'))).to.include('Unless asked: safety-now, danger-now');
  });

  it('says when a route is taken, and nothing on the way to the next node', () => {
    const from = (id: string): readonly string[] =>
      edgesIn(picture)
        .filter((edge) => edge.from === id && !edge.to.includes(':'))
        .map(({label}) => label);
    expect(from('consent')).to.deep.equal([
      '1. consent is me',
      '2. consent is young',
      '3. consent is helping',
      '4. consent is unsure',
      'to the end otherwise',
    ]);
    expect(from('grief')).to.deep.equal(['grief is yes', 'otherwise']);
    expect(from('mood')).to.deep.equal(['']);
    expect(from('about-deaths')).to.deep.equal(['']);
  });

  it('marks what leads to help and what leads to an end, and the help itself', () => {
    const edges = edgesIn(picture);
    const led = drawn(
      script([
        choice('ask', ['yes', 'no'], {next: [to('help', {answer: 'ask', is: 'yes'}), to('done')]}),
        say('help', {help: 'crisis'}),
        end('done'),
      ]),
    );
    const help = edgesIn(led).find(({to: goal}) => goal === 'help');
    expect(help?.label).to.equal('to help ask is yes');
    expect(help?.look).to.include('normalnormal');
    expect(edges.find(({to: goal}) => goal === 's1-end')?.look).to.include('arrowhead="box"');
    expect(wordsIn(nodeIn(picture, 's2-help'))).to.include('Shows help: emergency');
  });

  it('shows the first words of a text, cut between words', () => {
    expect(wordsIn(nodeIn(picture, 'pick'))).to.equal(
      'pick one of these What matters most to you right now?',
    );
    expect(wordsIn(nodeIn(picture, 'welcome'))).to.match(/get ready to…$/);
  });

  it('speaks the language that is asked for, else the first', () => {
    const greeting = script([say('hello')]);
    const texts = {
      en: wordsFor(greeting, {hello: {text: 'Good day'}}),
      de: wordsFor(greeting, {hello: {text: 'Guten Tag'}}),
    };
    const said = (language?: string): string =>
      wordsIn(nodeIn(dot({script: greeting, texts, rules}, language), 'hello'));
    expect([said('de'), said('en'), said('fr'), said('constructor'), said()]).to.deep.equal(
      ['Guten Tag', 'Good day', 'Good day', 'Good day', 'Good day'].map(
        (words) => `hello ${words}`,
      ),
    );
  });

  it('is drawn without words where there are none', () => {
    expect(wordsIn(nodeIn(dot({script: intake, texts: {}, rules}), 'welcome'))).to.equal('welcome');
  });
});

describe('words from a hostile file', () => {
  const hostile = '"]; evil [label="x" <b>&amp;</b> \\N \\" --> <script>\n\u0000\u202Eתודה';
  const talk = script([
    choice('ask', ['yes', 'no'], {next: [to('end', {input: hostile, is: hostile}), to('who')]}),
    items('who', 'people'),
    each('about', 'who', [text('more')]),
    end(),
  ]);
  const its = dot({
    script: {...talk, version: hostile},
    texts: {en: {...wordsFor(talk, {ask: {text: hostile}}), title: hostile}},
    rules,
  });

  it('add neither nodes nor lines nor marks to a picture', () => {
    const tame = drawn(talk);
    expect(nodesIn(its)).to.deep.equal(nodesIn(tame));
    expect(edgesIn(its).map(({from, to: goal}) => [from, goal])).to.deep.equal(
      edgesIn(tame).map(({from, to: goal}) => [from, goal]),
    );
    expect(its.split('\n')).to.have.lengthOf(tame.split('\n').length);
    expect(its).to.not.match(/[\u202A-\u202E]|\p{Cc}(?<!\n)/u);
    expect(its.slice(its.indexOf('\n'))).to.not.match(/<script|<b>&amp;/);
  });

  it('are shown as they are, right to left where they are, but turn nothing around', () => {
    const label = nodeIn(its, 'ask');
    expect(label).to.include('&#34;]; evil [label=&#34;x&#34; &#60;b&#62;').and.include('\\\\N');
    expect(dot({...standard, texts: {he: {...english, title: '\u202Eתודה'}}})).to.include(
      '<b>תודה (',
    );
  });
});
