/** The same data, none of it to be written to. */
export type Immutable<T> = T extends readonly (infer I)[]
  ? number extends T['length']
    ? readonly Immutable<I>[]
    : {readonly [K in keyof T]: Immutable<T[K]>}
  : T extends object
    ? {readonly [K in keyof T]: Immutable<T[K]>}
    : T;
