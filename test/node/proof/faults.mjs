// Mistakes that an author can make in the shipped check-in, each with the check that has to find it.
import {claims, standard} from '../../../dist/ipt/index.js';
import {unread} from './unread.mjs';

/**
 * The shipped check-in as data that can be changed, and what is claimed of it; with two people and without readers, so
 * that it is soon proved.
 */
export const fresh = () => {
  const data = unread({...standard, claims});
  Object.assign(node(data, 'people'), {atMost: 2, usual: 2});
  for (const bound of data.claims.turns) bound.most -= 4;
  return data;
};

const nodesIn = (block) =>
  block.flatMap((node) => (node.kind === 'each' ? [node, ...nodesIn(node.nodes)] : [node]));
const node = ({script}, id) =>
  [...nodesIn(script.nodes), ...script.interrupts.flatMap(({nodes = []}) => nodesIn(nodes))].find(
    (one) => one.id === id,
  );
const area = ({rules}, name) => rules.areas.find((one) => one.area === name);
const clue = ({rules}, id) => rules.clues.find((one) => one.id === id);
const interrupt = ({script}, id) => script.interrupts.find((one) => one.id === id);

/** Where something stands, as its path begins: `script.nodes[3]`. */
const atNode = ({script}, id) => `script.nodes[${indexOf(script.nodes, 'id', id)}]`;
const atInterrupt = ({script}, id) => `script.interrupts[${indexOf(script.interrupts, 'id', id)}]`;
const atClue = ({rules}, id) => `rules.clues[${indexOf(rules.clues, 'id', id)}]`;
const atArea = ({rules}, name) => `rules.areas[${indexOf(rules.areas, 'area', name)}]`;
const indexOf = (list, key, value) => list.findIndex((one) => one[key] === value);
const input = ({script}, id) => script.inputs.find((one) => one.id === id);
const without = (list, test) => list.splice(list.findIndex(test), 1);
const never = {
  all: [
    {answer: 'grief', is: 'yes'},
    {answer: 'grief', is: 'no'},
  ],
};

const turn = (session, id) => session.turns.find((one) => one.node.id === id);
const value = (session, id) => session.facts.standing.get(id)?.value;
const rated =
  (name, rating) =>
  (session, {ratings}) =>
    ratings[name] === rating;
const comesTo = (id) => (session) => turn(session, id) !== undefined;
const raised = (session, id) => session.raised.some((one) => one.interrupt.id === id);
const ranked =
  (test) =>
  (session, {ranking}) =>
    test(ranking);
const turns = ({turns, places}) =>
  turns.filter(
    ({reply, interrupt, node}) => reply && interrupt === undefined && !places.get(node.id).isBeside,
  ).length;

/**
 * Each with its name, the change that makes it, the code of the check that has to find it, how the path has to begin,
 * and what has to be so in the conversation that shows it; nothing where there can be none.
 */
export const faults = [
  // What is named and not there.
  {
    name: 'a route to a node that is not there',
    make: (one) => (node(one, 'grief').next[1].to = 'nowhere'),
    code: 'unknown-target',
    path: (one) => `${atNode(one, 'grief')}.next[1].to`,
    shows: comesTo('grief'),
  },
  {
    name: 'a route into another block',
    make: (one) => (node(one, 'lonely').next[1].to = 'ring'),
    code: 'unknown-target',
    shows: comesTo('lonely'),
  },
  {
    name: 'a condition on a question that is not there',
    make: (one) => (node(one, 'lonely').next[0].when = {answer: 'loneliness', is: 'often'}),
    code: 'unknown-reference',
    shows: comesTo('lonely'),
  },
  {
    name: 'a condition on an answer that is not offered',
    make: (one) => (node(one, 'grief').next[0].when.is = 'perhaps'),
    code: 'unknown-option',
    shows: comesTo('grief'),
  },
  {
    name: 'a condition about no item in particular',
    make: (one) => (node(one, 'lonely').next[0].when = {answer: 'ring', is: 'inner'}),
    code: 'unbound-item',
    shows: comesTo('lonely'),
  },
  {
    name: 'a distance from what is no month',
    make: (one) => (node(one, 'lonely').next[0].when = {from: 'mood', to: 'now', atLeast: 1}),
    code: 'wrong-kind',
    shows: comesTo('lonely'),
  },
  {
    name: 'two nodes of one name',
    make: (one) => (node(one, 'interfere').id = 'mood'),
    code: 'duplicate-id',
    shows: comesTo('mood'),
  },
  {
    name: 'a block about a list that nothing fills',
    make: (one) => (node(one, 'about-deaths').of = 'mood'),
    code: 'unknown-reference',
    path: (one) => `${atNode(one, 'about-deaths')}.of`,
  },
  {
    name: 'a clue that rests on itself',
    make: (one) => (clue(one, 'G0').when = {named: 'G0'}),
    code: 'cycle',
    path: () => 'rules.',
  },
  {
    name: 'a rule that names an answer that is not there',
    make: (one) => (clue(one, 'G1').when.is = ['dear']),
    code: 'unknown-option',
    path: (one) => atClue(one, 'G1'),
  },
  {
    name: 'an area that asks a question that is not there',
    make: (one) => (area(one, 'grief').asks = ['griefs']),
    code: 'unknown-reference',
    path: (one) => `${atArea(one, 'grief')}.asks[0]`,
  },
  {
    name: 'a pick that is not offered',
    make: (one) => (one.rules.ranking.pick.areas = {grieving: 'grief'}),
    code: 'unknown-option',
    path: () => 'rules.ranking.pick',
  },
  {
    name: 'a rating that asks what was ever said',
    make: (one) => (clue(one, 'I3').when = {ever: {answer: 'lonely', is: 'often'}}),
    code: 'ever-in-rules',
    path: (one) => atClue(one, 'I3'),
  },
  {
    name: 'a text that is missing',
    make: (one) => delete one.texts.en.nodes.mood,
    code: 'missing-text',
    path: () => 'texts.en.nodes.mood',
    shows: comesTo('mood'),
  },
  {
    name: 'a label that is missing',
    make: (one) => delete one.texts.en.nodes.safety.options.thoughts,
    code: 'missing-text',
    shows: comesTo('safety'),
  },
  {
    name: 'words that quote what is not known',
    make: (one) => (one.texts.en.nodes.mood.text = 'How are you, {nickname}?'),
    code: 'unknown-reference',
    path: () => 'texts.en.nodes.mood',
    shows: comesTo('mood'),
  },
  {
    name: 'a choice that claims to decide and does not',
    make: (one) => (node(one, 'lonely').decides = true),
    code: 'undecided',
  },
  // Ways that lead nowhere.
  {
    name: 'a way round in a circle',
    make: (one) => (node(one, 'lonely').next[1].to = 'changes'),
    code: 'cycle',
    path: () => 'script.nodes',
    shows: (session) => turn(session, 'changes') ?? turn(session, 'lonely'),
  },
  {
    name: 'an end that is missing',
    make: ({script, texts}) => {
      script.nodes = script.nodes.filter(({kind}) => kind !== 'end');
      without(script.nodes.find(({id}) => id === 'consent').next, ({to}) => to === 'declined');
      delete texts.en.nodes.completed;
      delete texts.en.nodes.declined;
    },
    code: 'dead-end',
  },
  {
    name: 'a stop that can be left',
    make: (one) => {
      without(interrupt(one, 's2').nodes, ({kind}) => kind === 'end');
      delete one.texts.en.nodes['s2-end'];
    },
    code: 'after-stop',
    shows: (session) => raised(session, 's2'),
  },
  {
    name: 'a stop that shows nothing',
    make: (one) => delete interrupt(one, 's2').nodes,
    code: 'missing-block',
    shows: (session) => raised(session, 's2'),
  },
  {
    name: 'a node that no answer leads to',
    make: (one) => (node(one, 'consent').next[1].when.is = 'me'),
    code: 'unreachable',
    path: (one) => atNode(one, 'young'),
    shows: (session) => turn(session, 'consent') && !turn(session, 'young'),
  },
  {
    name: 'a question that is asked only of those who were asked before',
    make: (one) => (node(one, 'grief').next[0].when = never),
    code: 'unreachable',
    shows: (session) => turn(session, 'grief') && !turn(session, 'deaths'),
  },
  // Conditions that decide nothing.
  {
    name: 'a condition on what is asked only later',
    make: (one) => (node(one, 'mood').next = [{when: {answer: 'grief', is: 'yes'}, to: 'since'}]),
    code: 'constant',
    path: (one) => `${atNode(one, 'mood')}.next[0].when`,
    shows: (session) => turn(session, 'mood') && !turn(session, 'grief'),
  },
  {
    name: 'a condition that is true of everybody who comes to it',
    make: (one) =>
      (node(one, 'changed').next = [
        {when: {count: 'changes', atLeast: 1}, to: 'change-link'},
        {to: 'hard'},
      ]),
    code: 'constant',
    shows: (session) => session.turns.some((one) => one.node.id === 'changed'),
  },
  {
    name: 'a part of a rule that cannot be true',
    make: (one) => area(one, 'role-dispute').rows[1].when.all[1].meets.all[0].any.push(never),
    code: 'constant',
    path: (one) => `${atArea(one, 'role-dispute')}.rows[1]`,
  },
  {
    name: 'an option that is never offered',
    make: (one) => (node(one, 'pick').options[0].when = never),
    code: 'constant',
    shows: comesTo('pick'),
  },
  {
    name: 'a retraction that forgets what was said',
    make: (one) =>
      (interrupt(one, 's1-retract').when = {
        all: [
          {answer: 'safety', is: 'thoughts'},
          {answer: 'safety', is: 'no'},
        ],
      }),
    code: 'unreachable',
    path: (one) => atInterrupt(one, 's1-retract'),
    shows: comesTo('safety'),
  },
  {
    name: 'a concern that is never raised',
    make: (one) => (interrupt(one, 's8').when = {all: [{answer: 'consent', is: 'helping'}, never]}),
    code: 'constant',
    path: (one) => atInterrupt(one, 's8'),
  },
  {
    name: 'a route that another takes everything from',
    make: (one) => node(one, 'consent').next.unshift({when: {given: 'consent'}, to: 'thanks'}),
    code: 'shadowed',
    path: (one) => `${atNode(one, 'consent')}.next[1]`,
    shows: comesTo('thanks'),
  },
  {
    name: 'a row under one that is as wide',
    make: (one) =>
      (area(one, 'role-dispute').rows[1].when = area(one, 'role-dispute').rows[0].when),
    code: 'shadowed',
    path: (one) => `${atArea(one, 'role-dispute')}.rows[1]`,
    shows: rated('role-dispute', 3),
  },
  {
    name: 'a cap that lowers nothing',
    make: (one) =>
      area(one, 'role-dispute').caps.push({
        id: 'idle',
        atMost: 2,
        when: {answer: 'dispute', is: 'no'},
      }),
    code: 'shadowed',
    path: (one) => `${atArea(one, 'role-dispute')}.caps[0]`,
    shows: rated('role-dispute', 0),
  },
  {
    name: 'a clue that nothing reads',
    make: ({rules}) =>
      rules.clues.push({id: 'G9', area: 'grief', when: {answer: 'pick', is: 'grief'}}),
    code: 'shadowed',
    path: (one) => atClue(one, 'G9'),
  },
  // Ratings.
  {
    name: 'a rating that nobody can come to',
    make: (one) =>
      area(one, 'interpersonal-deficits').rows[0].when.all.push({answer: 'lonely', is: 'rarely'}),
    code: 'rating-unattained',
    path: (one) => atArea(one, 'interpersonal-deficits'),
    shows: rated('interpersonal-deficits', 2),
  },
  {
    name: 'a gate whose condition is turned round',
    make: (one) =>
      (node(one, 'dispute').next[0].when = {not: {answer: 'dispute', is: ['open', 'kept-in']}}),
    code: 'rating-unattained',
    path: (one) => atArea(one, 'role-dispute'),
  },
  {
    name: 'a rating that rests on no clue',
    make: (one) =>
      area(one, 'role-dispute').rows.push({rating: 2, when: {answer: 'mood', atMost: 3}}),
    code: 'rating-unfounded',
    path: (one) => atArea(one, 'role-dispute'),
    shows: (session, {ratings}) =>
      ratings['role-dispute'] === 2 && value(session, 'dispute') !== 'open',
  },
  {
    name: 'a row that asks that a clue be untrue',
    make: (one) =>
      area(one, 'role-transition').rows[1].when.all[1].meets.all.push({not: {named: 'T3'}}),
    code: 'evidence-lowers',
    path: (one) => atArea(one, 'role-transition'),
  },
  {
    name: 'a cap that lowers and was not claimed to',
    make: ({claims}) => delete claims.lowers['recent-death'],
    code: 'evidence-lowers',
    path: (one) => atArea(one, 'grief'),
    shows: rated('grief', 2),
  },
  {
    name: 'an area that is rated though its gate was skipped',
    make: (one) => (area(one, 'grief').asks = ['mood']),
    code: 'skip-as-no',
    path: (one) => `${atArea(one, 'grief')}.asks`,
    shows: (session, {ratings}) =>
      ratings.grief === 0 && session.facts.standing.get('grief')?.kind !== 'said',
  },
  {
    name: 'the cap for a recent death dropped',
    make: (one) => (area(one, 'grief').caps = []),
    code: 'claim',
    shows: rated('grief', 3),
  },
  {
    name: 'the cap for what follows a death dropped',
    make: (one) => (area(one, 'role-transition').caps = []),
    code: 'claim',
    shows: rated('role-transition', 3),
  },
  {
    name: 'the cap for company before the low mood dropped',
    make: (one) => (area(one, 'interpersonal-deficits').caps = []),
    code: 'claim',
    shows: (session) => value(session, 'social-before') === 'more',
  },
  {
    name: 'mourning that is over after a month',
    make: (one) => (input(one, 'mourning-months').default = 1),
    code: 'claim',
    shows: rated('grief', 3),
  },
  {
    name: 'a window of two years before the low mood',
    make: (one) => (input(one, 'window-before').default = 24),
    code: 'claim',
  },
  {
    name: 'two sides asked for of somebody who is not safe to be with',
    make: (one) => node(one, 'safe').next.splice(1, 1, {to: 'want'}),
    code: 'claim',
    shows: rated('role-dispute', 3),
  },
  {
    name: 'a claim about nobody',
    make: ({claims}) => (claims.ratings[0].when = never),
    code: 'claim',
    path: () => 'claims.ratings[0].when',
  },
  {
    name: 'loneliness that may lead before others',
    make: (one) => delete area(one, 'interpersonal-deficits').lastResort,
    code: 'ranking',
    shows: ranked(({lead, further}) => [lead, further].includes('interpersonal-deficits')),
  },
  {
    name: 'an area that leads on too little',
    make: ({rules}) => (rules.ranking.enough = 0),
    code: 'ranking',
    shows: ranked(({outcome}) => outcome !== 'low-information'),
  },
  {
    name: 'no area that leads unless every gate is answered',
    make: ({rules}) => (rules.ranking.enough = 1),
    code: 'ranking',
    shows: ranked(({outcome}) => outcome === 'low-information'),
  },
  // Lengths.
  {
    name: 'more questions than were claimed',
    make: (one) => (node(one, 'disagreement').atMost = 3),
    code: 'turns',
    path: () => 'claims.turns[0].most',
    shows: (session) => turns(session) > 60,
  },
  {
    name: 'fewer questions than were claimed',
    make: ({claims}) => (claims.turns[0].least = 17),
    code: 'turns',
    path: () => 'claims.turns[0].least',
    shows: (session) => turns(session) === 16,
  },
  {
    name: 'follow-ups of a gate that was said to be shut',
    make: (one) => node(one, 'lonely').next.splice(0, 2),
    code: 'turns',
    shows: (session) => value(session, 'lonely') === 'rarely' && turn(session, 'ties'),
  },
  // Safety.
  {
    name: 'help that a route leads to and a later answer takes away',
    make: ({script, texts, claims}) => {
      const at = script.nodes.findIndex(({id}) => id === 'safety');
      script.nodes[at].next = [
        {when: {answer: 'safety', is: 'thoughts'}, to: 'there'},
        {to: 'care'},
      ];
      script.nodes.splice(at + 1, 0, {id: 'there', kind: 'say', help: 'crisis'});
      without(script.interrupts, ({id}) => id === 's1');
      texts.en.nodes.there = {text: 'Help is here.'};
      for (const id of ['s1-help', 's1-choice', 's1-end']) delete texts.en.nodes[id];
      claims.turns = [];
    },
    code: 'concern-clears',
    shows: (session) => !turn(session, 'there') && value(session, 'safety') !== 'thoughts',
  },
  {
    name: 'a concern that shows no help',
    make: (one) => {
      interrupt(one, 's1').nodes.shift();
      delete one.texts.en.nodes['s1-help'];
    },
    code: 'help-late',
    path: (one) => atInterrupt(one, 's1'),
    shows: (session) => raised(session, 's1') && !session.turns.some((one) => one.node.help),
  },
  {
    name: 'help that comes only to those who go on',
    make: (one) => {
      const {nodes} = interrupt(one, 's4');
      nodes.splice(1, 0, nodes.shift());
    },
    code: 'help-late',
    path: (one) => atInterrupt(one, 's4'),
    shows: (session) => raised(session, 's4') && !turn(session, 's4-help'),
  },
  {
    name: 'help that is only said and not shown',
    make: (one) => delete node(one, 's2-help').help,
    code: 'help-late',
    path: (one) => atInterrupt(one, 's2'),
    shows: (session) => raised(session, 's2'),
  },
];
