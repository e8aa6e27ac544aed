import {html, nothing, svg, type TemplateResult} from 'lit/html.js';
import type {TimelineRow, Words} from '../../report/index.js';
import {flat} from './inline.js';
import type {Scene} from './scene.js';
import {scaleOf, type Mark} from './timeline-scale.js';

const WIDTH = 600;
const EDGE = 22;
const LANE = 26;

/** Months on a line, each mark with the number of its row; nothing if there are not two of them. */
export const picture = (
  caption: Words,
  rows: readonly TimelineRow[],
  {strings}: Scene,
): TemplateResult | typeof nothing => {
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
