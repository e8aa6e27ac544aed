import type {Run, Words} from './run.js';

/** What is put into a text: words, or a number or code that follows from the result. */
export type Filling = Readonly<Record<string, Words | string | number>>;

/** A text of ours with other words put in for each `{…}`. */
export const fill = (template: string, filling: Filling = {}): Words =>
  template.split(/\{([a-z]+)\}/i).flatMap((text, index): Words => {
    if (index % 2 === 0) return text === '' ? [] : [{kind: 'fixed', text}];
    const put = filling[text] ?? '';
    return typeof put === 'object' ? put : [{kind: 'data', text: String(put)}];
  });

/** The same by number: one, or any other. */
export const count = (
  forms: {readonly one: string; readonly other: string},
  count: number,
  filling: Filling = {},
): Words => fill(count === 1 ? forms.one : forms.other, {...filling, count});

/** Words in a row, with a separator of ours between. */
export const joined = (all: readonly Words[], separator = ', '): Words =>
  all.flatMap((words, index): Words =>
    index === 0 ? words : [{kind: 'fixed', text: separator}, ...words],
  );

/** A number or a code that follows from the result. */
export const data = (text: string | number): Run => ({kind: 'data', text: String(text)});

/** Words as one text. */
export const textOf = (words: Words): string => words.map(({text}) => text).join('');
