import {html, type TemplateResult} from 'lit/html.js';
import type {Words} from '../../report/index.js';
import {inline} from './inline.js';

/** A table with a caption and a heading for each column, around rows that are drawn. */
export const table = (
  caption: Words,
  columns: readonly Words[],
  rows: readonly TemplateResult[],
  language: string,
): TemplateResult =>
  html`<div part="scroll">
    <table>
      <caption part="caption">
        ${inline(caption, language)}
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${inline(column, language)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
