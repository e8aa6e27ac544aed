import type {Area, AreaRule, CheckIn, Rules} from '../assessment/index.js';
import type {Block, Node} from '../dialog/index.js';
import {questionsIn} from './reads.js';

/** The area that each question is for that rules read, by its id; undefined if it is for no single one. */
export type Owners = ReadonlyMap<string, Area | undefined>;

/**
 * Finds the area of each question: the one that rests on it, else the one whose clues, gate and rows read it, else the
 * one whose caps do. Nobody's is what two of them rest on or read, and what is about all areas.
 */
export const ownersIn = ({rules}: Pick<CheckIn, 'rules'>): Owners => {
  const {safety, ranking, measures} = rules;
  const shared = [
    ...[safety].flat(),
    ranking.onset,
    ranking.pick.answer,
    ...measures.flatMap(({items}) => items),
  ];
  const owners = new Map<string, Area | undefined>(shared.map((id) => [id, undefined]));
  for (const reads of [restsOn, looksAt, isLimitedBy]) {
    const claims = rules.areas.flatMap((rule) =>
      reads(rule, rules)
        .filter((id) => !owners.has(id))
        .map((id) => ({id, area: rule.area})),
    );
    for (const {id, area} of claims) {
      const isAlone = claims.every((other) => other.id !== id || other.area === area);
      owners.set(id, isAlone ? area : undefined);
    }
  }
  return owners;
};

/** A node of a block, or the nodes of it that are for one area, in its order. */
export interface Section {
  readonly area?: Area;
  readonly nodes: Block;
}

/**
 * A block in sections: what is for one area is together, with what goes through its items and what is only said or
 * asked on the way.
 */
export const sectionsOf = (block: Block, owners: Owners): readonly Section[] => {
  const areas = filled(block, owners);
  const shown = new Set<Area>();
  return block.flatMap((node, index): readonly Section[] => {
    const area = areas[index];
    if (area === undefined) return [{nodes: [node]}];
    if (shown.has(area)) return [];
    shown.add(area);
    return [{area, nodes: block.filter((_, other) => areas[other] === area)}];
  });
};

const restsOn = ({area, asks, event, link}: AreaRule, {clues}: Rules): readonly string[] =>
  [
    ...asks,
    ...(event ? [event.of, event.month] : []),
    ...(link ? [link.of, link.answer] : []),
    ...clues.filter((clue) => clue.area === area).map(({of}) => of),
  ].filter((id) => id !== undefined);

const looksAt = ({area, gate, rows}: AreaRule, {clues}: Rules): readonly string[] =>
  [gate, ...[...rows, ...clues.filter((clue) => clue.area === area)].map(({when}) => when)].flatMap(
    questionsIn,
  );

const isLimitedBy = ({caps}: AreaRule): readonly string[] =>
  caps.flatMap(({when}) => questionsIn(when));

/** The area of each node of a block; what no rule reads between two nodes of one area is part of it. */
const filled = (block: Block, owners: Owners): readonly (Area | undefined)[] => {
  const own = block.map((node) => owners.get(readAt(node)));
  return block.map((node, index) => {
    if (typeof node === 'string' || node.kind === 'end' || owners.has(readAt(node)))
      return own[index];
    const before = own.slice(0, index).findLast((area) => area !== undefined);
    const after = own.slice(index + 1).find((area) => area !== undefined);
    return before === after ? before : undefined;
  });
};

/** The question that rules read if they read a node. */
const readAt = (node: Node | string): string => {
  // A question that another block asks too is for its own block's area.
  if (typeof node === 'string') return '';
  return node.kind === 'each' ? node.of : node.id;
};
