import {css} from '../css.js';

/** Black on white, everything open but what is private, nothing that is only for the screen, no row cut in two. */
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
      color: #000;
      font-size: 8.5pt;
      line-height: 1.3;
      contain: none;
      display: block;
    }
    [part~='frame'] {
      display: block;
      padding: 0;
      border: 0;
      background: none;
      container-type: normal;
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
    summary {
      list-style: none;
    }
    summary::-webkit-details-marker,
    summary::before {
      display: none;
    }
    :is(h2, h3, h4, h5, h6, summary, [part~='head'], [part~='caption'], legend) {
      break-after: avoid;
    }
    :is(li, tr, p, [part~='row']) {
      break-inside: avoid;
    }
    [part~='flip'] {
      min-block-size: 0;
    }
  }
`;
