import {html, nothing, type TemplateResult} from 'lit/html.js';
import {css} from '../css.js';
import type {Surface} from '../scene.js';
import {helpFor, type Reason} from './help.js';
import {button} from './button.js';

/** What is one action away at every moment: help, and a way out. */
export const tools = (reason: Reason, surface: Surface): TemplateResult => {
  const {talk, strings, leave, on} = surface;
  return html`<div part="tools">
    <slot name="heading"></slot>
    <button
      type="button"
      part="button help-button"
      id="help-button"
      aria-expanded=${talk.helpOpen ? 'true' : 'false'}
      @click=${on(() => {
        talk.toggleHelp();
      })}
    >
      ${strings.help}
    </button>
    ${button(surface, strings.leave, leave, 'button leave')}
    <dialog part="panel" aria-labelledby="help-title" ?open=${talk.helpOpen}>
      ${
        talk.helpOpen
          ? html`<div part="help">
              <h2 id="help-title" tabindex="-1">${strings.helpTitle}</h2>
              ${helpFor(reason, surface)}
              ${button(surface, strings.helpClose, () => {
                talk.toggleHelp(false);
              })}
            </div>`
          : nothing
      }
    </dialog>
  </div>`;
};

export const toolsStyles = css`
  [part~='tools'] {
    position: sticky;
    inset-block-start: var(--ipt-sticky-top, 0px);
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    align-items: center;
    gap: var(--_gap);
    padding: var(--_gap) var(--_inset);
    border-radius: var(--_round) var(--_round) 0 0;
    border-block-end: 1px solid var(--_line);
    background: var(--_surface);
  }
  slot[name='heading'] {
    display: block;
    flex: 1 1 auto;
    min-inline-size: 0;
  }
  [part~='tools'] > button {
    padding-inline: calc(var(--_gap) * 1.5);
    font-size: 0.9375em;
  }
  dialog {
    position: static;
    box-sizing: border-box;
    flex: 1 0 100%;
    inline-size: 100%;
    max-inline-size: none;
    max-block-size: 70vh;
    margin: 0;
    padding: calc(var(--_gap) * 2);
    overflow: auto;
    border: 1px solid var(--_help);
    border-inline-start-width: 4px;
    border-radius: var(--_round);
    background: var(--_raised);
    color: inherit;
  }
  dialog:not([open]) {
    display: none;
  }
  [part~='help-button'] {
    border-color: var(--_help);
    background: var(--_help-tint);
  }
`;
