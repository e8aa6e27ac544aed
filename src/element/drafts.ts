import {ALWAYS, limitOf, UNSURE, type Question, type Turn, type Value} from '../dialog/index.js';

/** What is half typed, by address: it outlives its form, so that going back and forth loses nothing. */
export class Drafts {
  readonly #forms = new Map<string, FormData>();

  /** What stands in the form of a question: what was typed there, or what was answered. */
  of({address, node, reply}: Turn): FormData {
    return this.#forms.get(address) ?? entered(node, reply?.value);
  }

  keep(address: string, form: FormData): void {
    this.#forms.set(address, form);
  }

  /** Puts the answer of a question back into its form. */
  refill({address, node, reply}: Turn): void {
    this.#forms.set(address, entered(node, reply?.value));
  }

  forget(address: string): void {
    this.#forms.delete(address);
  }

  clear(): void {
    this.#forms.clear();
  }
}

/** What a form answers to a question. */
export const answerIn = ({kind}: Question, data: FormData): Value => {
  const text = wordsAt(data, 'value');
  switch (kind) {
    case 'several':
    case 'items':
      return data.getAll('value').map(String);
    case 'number':
    case 'scale':
      return text.trim() === '' ? Number.NaN : Number(text);
    case 'month': {
      const [year, month] = [wordsAt(data, 'year').trim(), wordsAt(data, 'month')];
      return month === '' ? year : `${year}-${month}`;
    }
    case 'choice':
    case 'text':
      return text;
  }
};

/** What stands in one text field of a form; in a FormData a line may end in two characters. */
export const wordsAt = (data: FormData, field: string): string => {
  const value = data.get(field);
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : '';
};

/** By how many characters a text is too long for its question. */
export const excess = (question: Question, data: FormData): number =>
  question.kind === 'text' ? Math.max(0, wordsAt(data, 'value').length - limitOf(question)) : 0;

const entered = ({kind}: Turn['node'], value: Value | undefined): FormData => {
  const data = new FormData();
  if (kind === 'month' && typeof value === 'string' && value !== ALWAYS && value !== UNSURE) {
    const [year = '', month = ''] = value.split('-');
    data.set('year', year);
    data.set('month', month);
  } else if (value !== undefined) {
    for (const each of [value].flat()) data.append('value', String(each));
  }
  return data;
};
