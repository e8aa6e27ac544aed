import {addressOf, type Facts, type Leaf, type Places, type Scope} from '../dialog/index.js';
import type {Names} from './conditions.js';
import type {Pair} from './months.js';
import type {Space, Variable} from './space.js';

/** All that a condition is read with. */
export interface Reading {
  readonly space: Space;
  readonly places: Places;
  readonly names: Names;
  readonly pairs: readonly Pair[];
  /** What the script asks of all that was ever said: what makes one of them true is remembered. */
  readonly evers: readonly Leaf[];
  /** What the page settled, as far as it is held. */
  readonly inputs: Facts['inputs'];
  /** A question that is read as it was answered before that was changed: first, or after so many changes. */
  readonly first?: {readonly address: string; readonly index: number};
  /** A name that is being given, before the question that asks for it is answered. */
  readonly naming?: string;
}

/** Where a question is asked about these items; nothing if one of them is missing. */
export const addressIn = ({places}: Reading, id: string, scope: Scope): string | undefined => {
  const place = places.get(id);
  return place && addressOf(place, scope);
};

/** The same with its answers, if any conversation came to it. */
export const variableIn = (reading: Reading, id: string, scope: Scope): Variable | undefined => {
  const address = addressIn(reading, id, scope);
  return address === undefined ? undefined : reading.space.at(address);
};
