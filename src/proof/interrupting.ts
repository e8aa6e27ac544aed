import {prefixIn, type Block} from '../dialog/index.js';
import {NONE, type Family} from './diagram.js';
import {HERE, PAST, WAITS, type Raising} from './raising.js';
import {add, type Through, type Walk, type Where} from './walk.js';

/** Lets in what was raised just now, what stops first and then in the order of the script; gives back those that go on. */
export const comeIn = (
  walk: Walk,
  family: Family,
  raised: readonly Raising[],
  where: Where,
  through: Through,
): Family => {
  const {space, goesOn, checkIn} = walk;
  const {diagram} = space;
  const sorted = inTurn(walk, raised);
  // At each depth a value of its own: what waits further out goes on waiting.
  const waits = WAITS + where.depth;
  let here = sorted.reduce((part, {name}) => turned(walk, part, name, WAITS, waits), family);
  for (const {interrupt, scope, name} of sorted) {
    const due = space.withMark(here, name, (value) => value === waits);
    if (due === NONE) continue;
    const {id, action, nodes} = interrupt;
    const rest = diagram.without(here, due);
    if (!nodes) {
      const past = turned(walk, due, name, waits, PAST);
      if (action === 'stop') add(walk, goesOn, id, past);
      here = action === 'stop' ? rest : diagram.union(rest, past);
      continue;
    }
    const out = through(walk, nodes, turned(walk, due, name, waits, HERE), {
      scope,
      interrupt: id,
      path: `script.interrupts[${checkIn.script.interrupts.indexOf(interrupt)}].nodes`,
      depth: where.depth + 1,
      raised: [...where.raised, ...sorted],
    });
    if (action === 'stop') add(walk, goesOn, id, out);
    here = action === 'stop' ? rest : diagram.union(rest, out);
  }
  noteUnhelped(walk, here, sorted);
  return sorted.reduce((part, {name}) => turned(walk, part, name, HERE, PAST), here);
};

const inTurn = ({checkIn}: Walk, raised: readonly Raising[]): readonly Raising[] => {
  const {interrupts} = checkIn.script;
  const rank = ({interrupt}: Raising): number =>
    interrupt.action === 'stop' ? -1 : interrupts.indexOf(interrupt);
  return raised.toSorted(
    (a, b) => rank(a) - rank(b) || (prefixIn(a.scope) < prefixIn(b.scope) ? -1 : 1),
  );
};

/** The same with another value for one value of a mark. */
const turned = ({space}: Walk, family: Family, name: string, from: number, to: number): Family =>
  from === to
    ? family
    : space.diagram.relabel(family, space.mark(name).level, (value) =>
        value === from ? to : value,
      );

/** Writes down those that end within the block of an interrupt, with no help shown. */
export const noteEnded = (walk: Walk, family: Family, {raised}: Where): void =>
  noteUnhelped(walk, family, raised);

/** Writes down those that go on, or end, after some were raised, with no help of any of them shown. */
const noteUnhelped = (walk: Walk, family: Family, raised: readonly Raising[]): void => {
  const {space, late} = walk;
  const {diagram} = space;
  const within = (part: Family, name: string): Family =>
    space.withMark(part, name, (value) => value === HERE);
  for (const {interrupt, name} of raised) {
    if (interrupt.action === 'note') continue;
    const lacking = raised.reduce(
      (rest, one) => {
        const here = within(rest, one.name);
        const helped = helpOf(one).map((mark) => space.withMark(here, mark));
        return diagram.without(rest, helped.reduce(diagram.union, NONE));
      },
      within(family, name),
    );
    add(walk, late, interrupt.id, lacking);
  }
};

/** The mark of help that was shown. */
export const helpMark = (address: string): string => `shown ${address}`;

/** The marks of all help in the block of an interrupt. */
const helpOf = ({interrupt: {nodes = []}, scope}: Raising): readonly string[] =>
  helpsIn(nodes).map((id) => helpMark(prefixIn(scope) + id));

const helpsIn = (block: Block): readonly string[] =>
  block.flatMap((node) => {
    if (typeof node === 'string') return [];
    if (node.kind === 'each') return helpsIn(node.nodes);
    return node.kind === 'say' && node.help ? [node.id] : [];
  });
