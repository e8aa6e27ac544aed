import {html, nothing, type TemplateResult} from 'lit/html.js';
import {css} from '../css.js';
import type {Surface} from '../scene.js';
import {helpFor, type Reason} from './help.js';
import {button} from './button.js';

/** What is one action away at every moment: help, and a way out. Neither is lost to the second click of a double click. */
export const tools = (reason: Reason, surface: Surface): TemplateResult => {
  const {talk, strings, leave} = surface;
  return html`<div part="tools">
    <slot name="heading"></slot>
    <button
      type="button"
      part="button help-button"
      id="help-button"
      aria-expanded=${talk.helpOpen ? 'true' : 'false'}
      @click=${({detail}: UIEvent) => {
        talk.toggleHelp(detail > 1 || !talk.helpOpen);
      }}
    >
      ${strings.help}
    </button>
    <button type="button" part="button leave" @click=${leave}>${strings.leave}</button>
    <dialog part="panel" aria-labelledby="help-title" ?open=${talk.helpOpen}>
      ${
        talk.helpOpen
          ? html`<div part="help">
              <h2 id="help-title" tabindex="-1">${strings.helpTitle}</h2>
              ${helpFor(reason, surface)}
              <p part="hint keys">${strings.leaveKeys}</p>
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
    max-block-size: 80vh;
    margin: 0;
    overflow: auto;
    color: inherit;
  }
  dialog:not([open]) {
    display: none;
  }
  [part='tools'] :is(a, button, #help-title) {
    scroll-margin: 1rem;
  }
  @media (max-height: 30rem) {
    [part='frame']:has(dialog[open]) {
      --_bar: 0px;
    }
    [part='tools']:has([open]) {
      position: static;
    }
    dialog {
      max-block-size: none;
    }
  }
  @media (any-hover: none) {
    [part~='keys'] {
      display: none;
    }
  }
  [part~='help-button'] {
    border-color: var(--_help);
    background: var(--_help-tint);
  }
`;
