import type {CheckIn} from '../assessment/index.js';
import type {Block, Problem, Scope} from '../dialog/index.js';
import {NONE, type Family} from './diagram.js';
import type {Decision} from './exploration.js';
import {judgeParts, type Judgements} from './parts.js';
import type {Raising} from './raising.js';
import type {Reading} from './reading.js';
import type {Variable} from './space.js';
import type {Survey} from './survey.js';

/** A walk through a check-in with all conversations at once: what it goes by, and what it has come to so far. */
export interface Walk extends Reading {
  readonly checkIn: CheckIn;
  readonly survey: Survey;
  /** Items by list, in the order in which they are first named. */
  readonly named: Map<string, readonly Named[]>;
  /** See {@linkcode Exploration} for what these hold. */
  readonly reached: Map<string, Family>;
  readonly ends: Map<string, Family>;
  readonly broken: Map<string, Family>;
  readonly late: Map<string, Family>;
  readonly goesOn: Map<string, Family>;
  readonly decisions: Map<string, Decision>;
  readonly judgements: Judgements;
  readonly gaps: Map<string, Problem>;
}

/** An item, and the question at which it was first named. */
export interface Named {
  readonly id: string;
  readonly from: Variable;
}

/** Where a walk is. */
export interface Where {
  readonly scope: Scope;
  readonly interrupt: string | undefined;
  /** Of the block. */
  readonly path: string;
  /** How many interrupts are being gone through. */
  readonly depth: number;
  /** What was raised on the way in. */
  readonly raised: readonly Raising[];
}

/** Goes through a block; gives back those that leave it. */
export type Through = (walk: Walk, block: Block, family: Family, where: Where) => Family;

/** Adds conversations to those at a key. */
export const add = ({space}: Walk, to: Map<string, Family>, key: string, family: Family): void => {
  if (family !== NONE) to.set(key, space.diagram.union(to.get(key) ?? NONE, family));
};

/** Writes down that a question cannot be gone through in every way. */
export const tooMany = ({gaps}: Walk, path: string, message: string, fix: string): void => {
  const code = 'too-many-answers';
  gaps.set(`${code} ${path}`, {code, path, message, fix});
};

/** Writes down what came of a condition that decides something, and of its parts. */
export const decide = (walk: Walk, decision: Decision, scope: Scope): void => {
  const {space, judgements, decisions} = walk;
  const {union} = space.diagram;
  const {path, when, met, holds, decides} = decision;
  judgements.add(path, met, holds);
  judgeParts(walk, met, when, path, scope, judgements.add);
  const before = decisions.get(path);
  decisions.set(
    path,
    before
      ? {
          ...before,
          met: union(before.met, met),
          holds: union(before.holds, holds),
          decides: union(before.decides, decides),
        }
      : decision,
  );
};
