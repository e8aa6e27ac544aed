import {html, nothing, svg, type TemplateResult} from 'lit/html.js';
import type {Block} from '../../report/index.js';
import {css} from '../css.js';
import {inline} from './inline.js';

type Score = Extract<Block, {kind: 'score'}>;

/** A number on its scale, in words and as a dot on a line. */
export const score = (one: Score, language: string): TemplateResult => {
  const {label, words, value, min, max, ends} = one;
  return html`<div part="score">
    <p part="caption">${inline(label, language)}</p>
    <p>${inline(words, language)}</p>
    ${value === null ? nothing : line((value - min) / (max - min || 1))}
    ${
      ends === null
        ? nothing
        : html`<p part="ends muted">
            <span>${inline(ends[0], language)}</span><span>${inline(ends[1], language)}</span>
          </p>`
    }
  </div>`;
};

const line = (share: number): TemplateResult =>
  html`<svg class="line" viewBox="0 0 200 12" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<path class="axis" d="M6 6H194" /><circle class="dot" cx=${6 + 188 * share} cy="6" r="5" />`}
  </svg>`;

export const scoreStyles = css`
  [part~='score'] {
    display: grid;
    gap: 0.1rem;
    break-inside: avoid;
  }
  .line {
    inline-size: min(100%, 22rem);
    block-size: auto;
  }
  [part~='ends'] {
    display: flex;
    justify-content: space-between;
    gap: 1rem;
    max-inline-size: 22rem;
    white-space: normal;
  }
  .axis {
    fill: none;
    stroke: var(--_edge);
    stroke-width: 1.5;
  }
  .dot {
    fill: var(--_accent);
  }
`;
