import type {english} from './words.en.js';

type Open<T> = T extends string
  ? string
  : T extends readonly string[]
    ? {readonly [K in keyof T]: string}
    : {readonly [K in keyof T]: Open<T[K]>};

/** The words of the report in one language; what `{…}` stands for is the same in all. */
export type ReportWords = Omit<Open<typeof english>, 'direction'> & {
  readonly direction: 'ltr' | 'rtl';
};
