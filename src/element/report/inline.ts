import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Run, Words} from '../../report/index.js';

/** Words, each in its own language and direction; moments can be read by machines. */
export const inline = (words: Words, language: string): readonly (string | TemplateResult)[] =>
  words.map((run) => runIn(run, language));

const runIn = (run: Run, language: string): string | TemplateResult => {
  if (run.kind === 'time') return html`<time datetime=${run.iso}>${run.text}</time>`;
  if (run.kind === 'fixed' || run.kind === 'data') return run.text;
  const {kind, text, language: own} = run;
  return html`<bdi part=${kind} lang=${own === language || own === '' ? nothing : own}
    >${text}</bdi
  >`;
};

/** Words as one text, for a name or a title. */
export const flat = (words: Words): string => words.map(({text}) => text).join('');

/** A text of ours with others put in. */
export const filled = (text: string, put: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (_, name: string) => put[name] ?? '');
