import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit/html.js';
import {HEIGHT, layout, LETTERS, LINES, WIDTH, type Person, type Spot} from './layout.js';

export const VIEW_BOX = `${-WIDTH / 2} ${-HEIGHT / 2} ${WIDTH} ${HEIGHT}`;

/** The rings, with oneself in the middle. */
export const rings = (self: string): SVGTemplateResult => svg`
  ${LINES.toReversed().map(
    (radius) =>
      svg`<circle r=${radius} fill="currentColor" fill-opacity="0.05" stroke="currentColor" stroke-opacity="0.3"></circle>`,
  )}
  <text text-anchor="middle" dominant-baseline="central" font-size=${LETTERS} font-weight="700" fill="currentColor">${self}</text>`;

/** Somebody's dot and name; what is longer than its box is cut off there. */
export const figure = ({x, y, label, text, isLeft}: Spot): SVGTemplateResult => svg`
  <circle cx=${x} cy=${y} r="7" fill="var(--_accent, currentColor)" stroke="var(--_raised, Canvas)" stroke-width="2"></circle>
  <svg x=${label.x} y=${label.y} width=${label.width} height=${label.height} overflow="hidden" aria-hidden="true">
    <text x=${isLeft ? '100%' : '0'} y="50%" text-anchor=${isLeft ? 'end' : 'start'} dominant-baseline="central" font-size=${LETTERS} fill="currentColor" direction="ltr">${text}</text>
  </svg>`;

/** A picture that nobody can change: only those who were placed are in it. */
export const still = (people: readonly Person[], self: string, label: string): TemplateResult =>
  html`<svg part="picture" role="img" aria-label=${label} viewBox=${VIEW_BOX} direction="ltr">
    ${rings(self)} ${layout(people.filter(({ring}) => ring !== undefined)).map(figure)}
  </svg>`;
