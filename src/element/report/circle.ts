import {html, type TemplateResult} from 'lit/html.js';
import {circleRows, type Block, type CircleView} from '../../report/index.js';
import {circlesOr} from '../circles.js';
import {css} from '../css.js';
import {flat, inline} from './inline.js';
import type {Scene} from './scene.js';
import {table} from './table.js';

type Circle = Extract<Block, {kind: 'circle'}>;

/** How close people feel, in each view that was asked about. */
export const circle = ({caption, columns, views}: Circle, scene: Scene): TemplateResult => {
  const {language} = scene.report;
  const rows = circleRows(views).map(
    ([label = [], ...places]) =>
      html`<tr>
        <th scope="row">${inline(label, language)}</th>
        ${places.map((place) => html`<td>${inline(place, language)}</td>`)}
      </tr>`,
  );
  return html`<div part="circles">
      ${views.map(
        (view) =>
          html`<figure>
            <div part="circle">${picture(view, caption, scene)}</div>
            <figcaption>${inline(view.heading, language)}</figcaption>
          </figure>`,
      )}
    </div>
    ${table(caption, columns, rows, language)}`;
};

/** Where people stand in one view; the table says the same. */
const picture = (
  {heading, placements}: CircleView,
  caption: Circle['caption'],
  {strings, redraw}: Scene,
): unknown => {
  const people = placements.map(({item, label, ring}) => ({
    id: item,
    name: flat(label),
    ring: ring === null ? undefined : RINGS.indexOf(ring),
  }));
  const label = `${flat(caption)}: ${flat(heading)}. ${strings.picture}.`;
  return circlesOr(redraw)?.still(people, strings.self, label);
};

const RINGS = ['inner', 'middle', 'outer', 'none'];

export const circleStyles = css`
  [part~='circles'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
    gap: 1rem;
    break-inside: avoid;
  }
  figure {
    margin: 0;
    max-inline-size: 24rem;
    text-align: center;
  }
  [part~='circle'] {
    aspect-ratio: 330 / 288;
  }
  [part~='picture'] {
    display: block;
    inline-size: 100%;
  }
`;
