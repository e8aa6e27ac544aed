import type {Entry} from '../dialog/index.js';

/** Something that the person does: an entry that has no time yet. */
export type Act = Entry extends infer E
  ? E extends {kind: 'opened'}
    ? never
    : Omit<E, 'at'>
  : never;
