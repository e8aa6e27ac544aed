import {NONE, type Diagram, type Family} from './diagram.js';

/** Conversations that have the same of some things. */
export interface Group<T> {
  readonly family: Family;
  readonly there: readonly T[];
}

/** Parts conversations by which of some things they have. */
export const groupsOf = <T>(
  diagram: Diagram,
  family: Family,
  things: readonly T[],
  having: (family: Family, thing: T) => Family,
): readonly Group<T>[] => {
  let groups: readonly Group<T>[] = [{family, there: []}];
  for (const thing of things) {
    groups = groups.flatMap((group) => {
      const some = having(group.family, thing);
      return [
        {family: some, there: [...group.there, thing]},
        {family: diagram.without(group.family, some), there: group.there},
      ].filter((one) => one.family !== NONE);
    });
  }
  return groups;
};
