import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Turn} from '../../dialog/index.js';
import type {Scene} from '../scene.js';
import {helpFor} from './help.js';
import {asked} from './words.js';

/** What was said since the last answer, each with the help that belongs to it. */
export const sayings = (said: readonly Turn[], scene: Scene): readonly TemplateResult[] =>
  said.map((turn, index) => {
    const {strings, clinic, session} = scene;
    const help = turn.node.kind === 'say' ? turn.node.help : undefined;
    const isFirst = turn === session.turns.find(({node}) => node.kind === 'say');
    return html`<div part="said" id="said-${index}">
        <p>${asked(turn, scene)}</p>
        ${isFirst || help ? html`<p>${strings.reads(clinic.who, clinic.when)}</p>` : nothing}
      </div>
      ${help ? html`<div part="help inline">${helpFor(help, scene)}</div>` : nothing}`;
  });

/** The ids of what was said, for the name of a group. */
export const labels = (said: readonly Turn[]): string =>
  said.map((_, index) => `said-${index} `).join('');
