import {css} from './css.js';

/**
 * Colours come from the text colour of the page: a surface that is light under dark text and dark under light text, so
 * that a dark page needs no switch. Every token that a page sets wins.
 */
export const theme = css`
  :host {
    --_accent: var(
      --ipt-accent,
      oklch(from currentColor clamp(0.45, (l - 0.6) * 99, 0.82) 0.09 180)
    );
    --_help: var(--ipt-help, oklch(from currentColor clamp(0.5, (l - 0.6) * 99, 0.8) 0.12 55));
    --_help-tint: color-mix(in oklab, var(--_help) 14%, transparent);
    --_surface: var(
      --ipt-surface,
      oklch(from currentColor clamp(0.2, (0.6 - l) * 99, 0.985) 0.008 85)
    );
    --_raised: var(--ipt-raised, oklch(from currentColor clamp(0.25, (0.6 - l) * 99, 1) 0.006 85));
    --_muted: var(--ipt-muted, color-mix(in oklab, currentColor 74%, transparent));
    --_line: var(--ipt-line, color-mix(in oklab, currentColor 14%, transparent));
    --_edge: var(--ipt-edge, color-mix(in oklab, currentColor 50%, transparent));
    --_soft: var(--ipt-edge, color-mix(in oklab, currentColor 30%, transparent));
    --_tint: var(--ipt-tint, color-mix(in oklab, var(--_accent) 12%, transparent));
    --_focus: var(--ipt-focus, var(--_accent));
    --_gap: var(--ipt-space, 0.5rem);
    --_round: var(--ipt-radius, 0.875rem);
    --_inset: 1rem;
    display: flex;
    flex-direction: column;
    contain: layout;
    color: var(--ipt-text, inherit);
    line-height: 1.5;
    overflow-wrap: break-word;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  [part~='frame'] {
    display: flex;
    flex-direction: column;
    flex: 0 1 auto;
    min-block-size: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_round);
    background: var(--_surface);
  }
  [part~='body'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_gap) * 3);
    min-block-size: 0;
    overflow: auto;
    padding: calc(var(--_gap) * 3) var(--_inset) 0;
    border-radius: 0 0 var(--_round) var(--_round);
  }
  [part~='body']:has(> #now:first-child) {
    padding-block-start: 0;
  }
  p {
    margin: 0;
    white-space: pre-line;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button,
  [part~='button'] {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    box-sizing: border-box;
    min-block-size: 2.75rem;
    min-inline-size: 2.75rem;
    padding: var(--_gap) calc(var(--_gap) * 2);
    border: 1px solid var(--_edge);
    border-radius: var(--_round);
    background: var(--_raised);
    text-decoration: none;
    cursor: pointer;
  }
  button:hover,
  a[part~='button']:hover {
    border-color: var(--_accent);
  }
  [part~='quiet'],
  [part~='change'] {
    padding-inline: var(--_gap);
    border-color: transparent;
    background: none;
    text-decoration: underline;
    text-decoration-color: var(--_edge);
    text-underline-offset: 0.2em;
  }
  [part~='continue'] {
    padding-inline: calc(var(--_gap) * 4);
    border-color: var(--_accent);
    background: var(--_accent);
    font-weight: 600;
  }
  [part~='continue'] > span {
    color: oklch(from var(--_accent) clamp(0.15, (0.65 - l) * 99, 1) 0.01 h);
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  #now:focus-visible {
    outline: 2px solid color-mix(in oklab, var(--_focus) 55%, transparent);
    outline-offset: -2px;
  }
  :is(button, input, select, textarea, a, summary, [tabindex], #now > *) {
    scroll-margin-block: calc(var(--_bar, 4rem) + var(--ipt-sticky-top, 0px) + 0.5rem) 1rem;
  }
  [part~='news'] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    [part~='continue'] > span {
      color: inherit;
    }
    [part~='present'],
    [part~='option']:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    #now {
      animation: sink 0.2s ease-out;
    }
    button {
      transition:
        background-color 0.15s,
        border-color 0.15s;
    }
  }
  @keyframes sink {
    from {
      transform: translateY(-0.4rem);
    }
  }
`;
