import {html, nothing, type TemplateResult} from 'lit/html.js';
import {until} from 'lit/directives/until.js';
import type {Block, CircleView} from '../../report/index.js';
import {css} from '../css.js';
import {flat, inline} from './inline.js';
import type {Scene} from './scene.js';

type Circle = Extract<Block, {kind: 'circle'}>;

/** How close people feel, in each view that was asked about. */
export const circle = ({caption, columns, views}: Circle, scene: Scene): TemplateResult => {
  const {language} = scene.report;
  const people = [
    ...new Map(views.flatMap(({placements}) => placements.map((one) => [one.item, one.label]))),
  ];
  return html`<div part="circles">
      ${views.map(
        (view) =>
          html`<figure>
            <div part="circle">${until(picture(view, caption, scene), nothing)}</div>
            <figcaption>${inline(view.heading, language)}</figcaption>
          </figure>`,
      )}
    </div>
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
          ${people.map(
            ([item, label]) =>
              html`<tr>
                <th scope="row">${inline(label, language)}</th>
                ${views.map((view) => html`<td>${inline(placeIn(view, item), language)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
};

/** Where people stand in one view; the table says the same, so that nothing is lost if it cannot be had. */
const picture = async (
  {heading, placements}: CircleView,
  caption: Circle['caption'],
  {strings}: Scene,
): Promise<unknown> => {
  try {
    const {still} = await import('../../circle/index.js');
    const people = placements.map(({item, label, ring}) => ({
      id: item,
      name: flat(label),
      ring: ring === null ? undefined : RINGS.indexOf(ring),
    }));
    return still(people, strings.self, `${flat(caption)}: ${flat(heading)}. ${strings.picture}.`);
  } catch {
    return nothing;
  }
};

const RINGS = ['inner', 'middle', 'outer', 'none'];

const placeIn = (
  {placements}: CircleView,
  item: string,
): CircleView['placements'][number]['words'] =>
  placements.find((one) => one.item === item)?.words ?? [];

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
