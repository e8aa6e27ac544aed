import {html, nothing, svg, type TemplateResult} from 'lit/html.js';
import type {Block} from '../../report/index.js';
import {css} from '../css.js';
import {flat, inline} from './inline.js';
import type {Scene} from './scene.js';
import {scaleOf, type Mark} from './timeline-scale.js';

type Timeline = Extract<Block, {kind: 'timeline'}>;

const WIDTH = 600;
const EDGE = 22;
const LANE = 26;

/** A picture with a number for each row, and a table that says the same and more. */
export const timeline = (one: Timeline, scene: Scene): TemplateResult => {
  const {caption, columns, rows} = one;
  const {language} = scene.report;
  return html`${picture(one, scene)}
    <div part="scroll">
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
          ${rows.map(
            ({kind, label, when, apart, span}, index) =>
              html`<tr part="month ${kind}">
                <th scope="row">
                  ${span === null ? nothing : html`<span class="number" aria-hidden="true">${index + 1}</span>`}
                  ${inline(label, language)}
                </th>
                <td>${inline(when, language)}</td>
                <td>${inline(apart, language)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
};

const picture = ({caption, rows}: Timeline, {strings}: Scene): TemplateResult | typeof nothing => {
  const {marks, years} = scaleOf(rows);
  if (marks.length < 2) return nothing;
  const lanes = 1 + Math.max(...marks.map(({lane}) => lane));
  const base = lanes * LANE + 4;
  const onset = marks.find(({row}) => row.kind === 'onset');
  return html`<svg
    class="timeline"
    role="img"
    aria-label="${flat(caption)}. ${strings.picture}."
    viewBox="0 0 ${WIDTH} ${base + 24}"
  >
    ${svg`<path class="axis" d="M${EDGE - 14} ${base}H${WIDTH - EDGE + 14}" />`}
    ${onset ? svg`<path class="onset" d="M${across(onset)} 4V${base}" />` : nothing}
    ${years.map(
      ({year, at}) =>
        svg`<path class="axis" d="M${x(at)} ${base - 4}v8" /><text class="year" x=${x(at)} y=${base + 19}>${year}</text>`,
    )}
    ${marks.map((mark) => drawn(mark, base))}
  </svg>`;
};

const x = (share: number): number => Math.round(EDGE + share * (WIDTH - 2 * EDGE));
const across = ({from, to}: Mark): number => (x(from) + x(to)) / 2;

const drawn = (mark: Mark, base: number): unknown => {
  const {row, number, from, to, lane, isEarlier} = mark;
  const y = base - 15 - lane * LANE;
  const shape = row.kind === 'event' ? 'event' : 'point';
  return svg`${to > from ? svg`<path class="span" d="M${x(from)} ${y}H${x(to)}" />` : nothing}${
    row.kind === 'event'
      ? svg`<circle class=${shape} cx=${across(mark)} cy=${y} r="11" />`
      : svg`<rect class=${shape} x=${across(mark) - 11} y=${y - 11} width="22" height="22" rx="5" />`
  }<text class="${shape} label" x=${across(mark)} y=${y + 5}>${number}</text>${
    isEarlier ? svg`<path class="axis" d="M${across(mark) - 14} ${y - 6}l-5 6l5 6" />` : nothing
  }`;
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
