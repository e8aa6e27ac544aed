import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Block} from '../../report/index.js';
import {css} from '../css.js';
import {inline} from './inline.js';
import type {Scene} from './scene.js';
import {table} from './table.js';
import {picture} from './timeline-picture.js';

type Timeline = Extract<Block, {kind: 'timeline'}>;

/** A picture with a number for each row, and a table that says the same and more. */
export const timeline = (one: Timeline, scene: Scene): TemplateResult => {
  const {caption, columns, rows} = one;
  const {language} = scene.report;
  const drawn = rows.map(
    ({kind, label, when, apart, span}, index) =>
      html`<tr part="month ${kind}">
        <th scope="row">
          ${span === null ? nothing : html`<span class="number" aria-hidden="true">${index + 1}</span>`}
          ${inline(label, language)}
        </th>
        <td>${inline(when, language)}</td>
        <td>${inline(apart, language)}</td>
      </tr>`,
  );
  return html`${picture(caption, rows, scene)} ${table(caption, columns, drawn, language)}`;
};

export const timelineStyles = css`
  .timeline {
    inline-size: 100%;
    max-inline-size: 44rem;
    block-size: auto;
    break-inside: avoid;
  }
  .onset {
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-dasharray: 4 4;
  }
  .span {
    stroke: var(--_accent);
    stroke-width: 6;
    stroke-linecap: round;
    opacity: 0.45;
  }
  .event {
    fill: var(--_accent);
  }
  .point {
    fill: var(--_surface);
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .label {
    stroke: none;
    text-anchor: middle;
    font-size: 14px;
    font-weight: 600;
  }
  .event.label {
    fill: oklch(from var(--_accent) clamp(0.15, (0.65 - l) * 99, 1) 0.01 h);
  }
  .point.label {
    fill: currentColor;
  }
  .year {
    fill: var(--_muted);
    text-anchor: middle;
    font-size: 13px;
  }
  .number {
    display: inline-block;
    min-inline-size: 1.4em;
    color: var(--_muted);
    font-weight: 400;
  }
  [part~='scroll'] {
    overflow: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  caption,
  th,
  td {
    padding: 0.3rem 0.6rem 0.3rem 0;
    text-align: start;
    vertical-align: baseline;
  }
  th {
    font-weight: 500;
  }
  thead th {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  tr {
    border-block-end: 1px solid var(--_line);
    break-inside: avoid;
  }
  tr[part~='onset'] th,
  tr[part~='onset'] td {
    font-weight: 600;
  }
`;
