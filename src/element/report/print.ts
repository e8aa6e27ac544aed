import {css} from '../css.js';

/**
 * Black on white in two columns, everything open but what is private, nothing that is only for the screen, no row cut in
 * two: a usual result fills one or two sheets of A4 or Letter.
 */
export const printStyles = css`
  @media print {
    :host {
      --_surface: #fff;
      --_raised: #fff;
      --_muted: #333;
      --_line: #bbb;
      --_edge: #666;
      --_tint: transparent;
      --_accent: #000;
      --_round: 2pt;
      display: block;
      contain: none;
      color: #000;
      font-size: 7.5pt;
      line-height: 1.24;
    }
    [part~='frame'] {
      display: block;
      columns: 2;
      column-gap: 14pt;
      column-rule: 0.5pt solid #bbb;
      padding: 0;
      border: 0;
      background: none;
      container-type: normal;
    }
    [part~='title'] {
      column-span: all;
      margin-block-end: 5pt;
      padding-block-end: 4pt;
      border-block-end: 1pt solid #000;
    }
    :is([part~='title'], [part~='section'], [part~='inside'], [part~='concern'], [part~='score']) {
      display: block;
    }
    :is([part~='clues'], [part~='clue'], [part~='technique'], [part~='answers'], [part~='row']) {
      display: block;
    }
    [part~='actions'],
    [part~='copy'],
    [part~='form'],
    [part~='screen'],
    [part~='review']:not(:has([part~='decided'])) {
      display: none;
    }
    details:not([part~='private'])::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    [part~='line'] {
      align-items: baseline;
      min-block-size: 0;
      padding: 0;
    }
    [part~='line']::before {
      display: none;
    }
    [part~='inside'] {
      padding: 0;
    }
    [part~='report'] > :is([part~='section'], [part~='fold']) {
      padding-block: 3pt;
      border-block-start: 0.5pt solid #000;
    }
    [part~='report'] > [part~='urgent'] {
      padding: 3pt 5pt;
      border: 1pt solid #000;
      border-inline-start-width: 4pt;
    }
    [part~='lead'] {
      padding: 3pt 5pt;
      border: 0.75pt solid #000;
      box-decoration-break: clone;
    }
    [part~='section'] > [part~='fold'],
    [part~='section'] > [part~='fold'] + [part~='fold'] {
      margin-block-start: 3pt;
    }
    h2 {
      font-size: 12pt;
    }
    h3 {
      font-size: 9.5pt;
    }
    h4 {
      font-size: 8.25pt;
    }
    :is(h5, h6) {
      margin-block-start: 2pt;
    }
    :is(dt, dd) {
      display: inline;
    }
    dt::after {
      content: ' ';
    }
    dd + dd::before {
      content: ';\a0';
    }
    [part~='concern'] + [part~='concern'] {
      margin-block-start: 2pt;
      padding-block-start: 2pt;
    }
    [part~='clue'] {
      margin-block-start: 1.5pt;
      padding-inline-start: 4pt;
      border-inline-start-width: 1pt;
    }
    [part~='notice'][role='status'] {
      min-block-size: 0;
    }
    [part~='flip'] {
      min-block-size: 0;
      padding: 1.5pt 4pt;
      border: 0.5pt dashed #666;
    }
    [part~='list'] {
      padding-inline-start: 10pt;
    }
    [part~='ends'] {
      max-inline-size: none;
    }
    .line {
      block-size: 7pt;
    }
    :is(th, td, caption) {
      padding: 0.5pt 4pt 0.5pt 0;
    }
    :is(h2, h3, h4, h5, h6, summary, caption, [part~='head']) {
      break-after: avoid;
    }
    :is(li, tr, p, svg, [part~='row'], [part~='score']) {
      break-inside: avoid;
    }
  }
`;
