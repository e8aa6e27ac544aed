import {html, type TemplateResult} from 'lit/html.js';
import type {Block, CircleView} from '../../report/index.js';
import {inline} from './inline.js';
import type {Scene} from './scene.js';

type Circle = Extract<Block, {kind: 'circle'}>;

/** How close people feel, in each view that was asked about. */
export const circle = ({caption, columns, views}: Circle, scene: Scene): TemplateResult => {
  const {language} = scene.report;
  const people = [
    ...new Map(views.flatMap(({placements}) => placements.map((one) => [one.item, one.label]))),
  ];
  return html`<div part="scroll">
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

const placeIn = (
  {placements}: CircleView,
  item: string,
): CircleView['placements'][number]['words'] =>
  placements.find((one) => one.item === item)?.words ?? [];
