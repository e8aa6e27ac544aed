import {css} from '../css.js';
import {theme} from '../theme.js';
import {deskStyles} from './actions.js';
import {answerStyles} from './answers.js';
import {blockStyles} from './blocks.js';
import {circleStyles} from './circle.js';
import {printStyles} from './print.js';
import {reviewStyles} from './review.js';
import {scoreStyles} from './score.js';
import {timelineStyles} from './timeline.js';

const pageStyles = css`
  [part~='report'] {
    gap: 1.5rem;
    padding: clamp(1rem, 4cqi, 2rem);
    overflow-wrap: anywhere;
  }
  [part~='frame'] {
    container-type: inline-size;
  }
  :is(h2, h3, h4, h5, h6) {
    margin: 0;
    font-size: 1em;
    font-weight: 600;
    line-height: 1.3;
  }
  h2 {
    font-size: 1.5em;
  }
  h3 {
    font-size: 1.2em;
  }
  h4 {
    font-size: 1.0625em;
  }
  [part~='title'],
  [part~='section'],
  [part~='inside'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }
  [part~='top'],
  [part~='head'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1rem;
  }
  [part~='top'] {
    gap: 0.5rem 1rem;
  }
  [part~='title'] {
    gap: 0.4rem;
  }
  [part~='summary'] {
    color: var(--_muted);
  }
  [part~='report'] > [part~='section'],
  [part~='report'] > [part~='fold'] {
    padding-block-start: 1.25rem;
    border-block-start: 1px solid var(--_line);
  }
  [part~='report'] > [part~='fold'] {
    margin-block-end: -0.75rem;
    padding-block-start: 0.25rem;
  }
  [part~='report'] > [part~='urgent'] {
    padding: 1.1rem 1.25rem;
    border: 2px solid currentColor;
    border-inline-start-width: 8px;
    border-radius: var(--_round);
    background: var(--_raised);
  }
  [part~='lead'] {
    padding: 1rem 1.15rem;
    border: 1px solid var(--_accent);
    border-radius: var(--_round);
    background: var(--_raised);
  }
  [part~='fold'] {
    border-block-start: 1px solid var(--_line);
  }
  [part~='section'] > [part~='fold'] + [part~='fold'] {
    margin-block-start: -0.75rem;
  }
  [part~='line'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1rem;
    min-block-size: 2.75rem;
    padding-block: 0.4rem;
    cursor: pointer;
    list-style: none;
  }
  [part~='line']::-webkit-details-marker {
    display: none;
  }
  [part~='line']::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-end: -0.25rem;
    border: solid var(--_muted);
    border-width: 0 2px 2px 0;
    transform: rotate(-45deg);
  }
  [part~='line']:dir(rtl)::before {
    transform: rotate(135deg);
  }
  details[open] > [part~='line']::before {
    transform: rotate(45deg);
  }
  [part~='line'] > [part~='summary'] {
    margin-inline-start: auto;
  }
  @media (forced-colors: active) {
    [part~='choice']:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
  [part~='inside'] {
    padding-block: 0.25rem 1.25rem;
  }
`;

/** The rules of the report. */
export const rules = [
  theme,
  pageStyles,
  blockStyles,
  answerStyles,
  scoreStyles,
  circleStyles,
  timelineStyles,
  deskStyles,
  reviewStyles,
  printStyles,
].join('');
