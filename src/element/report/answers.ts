import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {AnswerRow, Block, ClueRow, Words} from '../../report/index.js';
import {css} from '../css.js';
import {heading} from './heading.js';
import {inline} from './inline.js';

/** A heading inside a section, if it has words. */
export const caption = (words: Words, level: number, language: string): unknown =>
  words.length === 0 ? nothing : heading(level, inline(words, language));

/** Questions, and what stands there: what is no answer never looks like one. */
export const answers = (
  rows: readonly AnswerRow[],
  language: string,
): TemplateResult | typeof nothing =>
  rows.length === 0
    ? nothing
    : rows.every(({said}) => said.length === 0)
      ? html`<ul part="list">
          ${rows.map(({asked}) => html`<li>${inline(asked, language)}</li>`)}
        </ul>`
      : html`<dl part="answers">${rows.map((row) => answer(row, language))}</dl>`;

const answer = ({asked, standing, said}: AnswerRow, language: string): TemplateResult => {
  const part = standing === 'answered' || standing === 'same' ? 'answer' : 'answer open';
  return html`<div part="row">
    <dt>${inline(asked, language)}</dt>
    ${said.map((one) => html`<dd part=${part}>${inline(one, language)}</dd>`)}
  </div>`;
};

type ClueBlock = Extract<Block, {kind: 'clues'}>;

/** Evidence, each piece with the answers that it rests on. */
export const clues = (
  {holds, heading: words, clues: all}: ClueBlock,
  level: number,
  language: string,
): TemplateResult =>
  html`${caption(words, level, language)}
    <ul part="clues ${holds}" role="list">
      ${all.map((one) => clue(one, language))}
    </ul>`;

const clue = ({clue: id, meaning, about, rows}: ClueRow, language: string): TemplateResult =>
  html`<li part="clue">
    <p>
      <b>${inline(meaning, language)}</b
      >${about.length > 0 ? html` ${inline(about, language)}` : nothing}<span part="code">
        ${id}</span
      >
    </p>
    ${answers(rows, language)}
  </li>`;

type TechniqueBlock = Extract<Block, {kind: 'technique'}>;

/** A usual way of working, with what was collected that it starts from. */
export const technique = (
  {name, source, rows}: TechniqueBlock,
  level: number,
  language: string,
): TemplateResult =>
  html`<div part="technique">
    ${heading(level, inline(name, language))} ${answers(rows, language)}
    <p part="muted">${inline(source, language)}</p>
  </div>`;

export const answerStyles = css`
  [part~='caption'] {
    font-weight: 600;
  }
  [part~='answers'] {
    display: grid;
    gap: 0.3rem;
    margin: 0;
  }
  [part~='row'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    break-inside: avoid;
  }
  dt {
    color: var(--_muted);
  }
  dd {
    margin: 0;
    white-space: pre-line;
  }
  [part~='open'] {
    color: var(--_muted);
    font-style: italic;
  }
  [part~='clues'] {
    display: grid;
    gap: 0.7rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  [part~='clue'] {
    display: grid;
    gap: 0.15rem;
    padding-inline-start: 0.85rem;
    border-inline-start: 3px solid var(--_line);
    break-inside: avoid;
  }
  [part~='yes'] > [part~='clue'] {
    border-color: var(--_accent);
  }
  [part~='unknown'] b {
    font-weight: 500;
  }
  [part~='code'] {
    color: var(--_muted);
    font-size: 0.8125em;
  }
  [part~='technique'] {
    display: grid;
    gap: 0.3rem;
    break-inside: avoid;
  }
  @container (inline-size > 38rem) {
    [part~='row'] {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
      column-gap: 1.25rem;
    }
    dt {
      grid-row: 1 / span 9;
    }
    dd {
      grid-column: 2;
    }
  }
`;
