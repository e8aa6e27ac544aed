import {html, nothing, type TemplateResult} from 'lit/html.js';
import {css} from '../css.js';
import type {HelpLine} from '../help-line.js';
import type {Surface} from '../scene.js';
import {day} from './words.js';
import {button} from './button.js';

/** Why help is shown: what a script asks for, or nothing if the person asked for it. */
export type Reason = 'crisis' | 'emergency' | 'private' | undefined;

/**
 * Where to turn now. The page's own lines come before others, an emergency number before all if it may be one. Without
 * a known country no number of any country is shown.
 */
export const helpFor = (reason: Reason, surface: Surface): TemplateResult => {
  const {strings, clinic, row, directory, today, language, leave} = surface;
  const isStale = row !== undefined && row.expires <= today;
  const emergency = html`<p part="emergency">
    ${reason === 'emergency' ? html`${strings.emergencyNow} ` : nothing}${
      row ? numbered(strings.emergency, row.emergency) : strings.emergencyUnknown
    }
  </p>`;
  const lines = [...(clinic.lines ?? []), ...(row?.lines ?? [])];
  return html`${reason === 'emergency' ? emergency : nothing}
  ${
    lines.length > 0
      ? html`<ul part="lines" role="list">
          ${lines.map((line) => html`<li part="line">${contact(line, surface)}</li>`)}
        </ul>`
      : nothing
  }
  ${reason === 'emergency' ? nothing : emergency}
  ${isStale ? html`<p part="hint">${strings.checkedOn(day(row.checkedOn, language))}</p>` : nothing}
  ${
    directory && (!row || isStale)
      ? html`<p>
          <a part="button" href=${directory.url} target="_blank" rel="noopener noreferrer"
            >${strings.directory}: ${directory.name}</a
          >
        </p>`
      : nothing
  }
  ${reason === 'private' ? button(surface, strings.leave, leave) : nothing}`;
};

const contact = ({name, how, number, note}: HelpLine, {strings}: Surface): TemplateResult =>
  html`<a
      part="button call"
      href="${how === 'call' ? 'tel' : 'sms'}:${number.replaceAll(/[^\d+*#]/g, '')}"
      >${how === 'call' ? strings.call : strings.text} <bdi>${number}</bdi></a
    >
    <span
      >${name}${note === undefined ? nothing : html` <span part="hint">(${note})</span>`}</span
    >`;

/** A sentence of the language with its numbers as links. */
const numbered = (
  sentence: (numbers: string) => string,
  numbers: readonly string[],
): readonly unknown[] =>
  sentence('\0')
    .split('\0')
    .flatMap((words, index) =>
      index === 0
        ? [words]
        : [
            numbers.map(
              (number, place) =>
                html`${place === 0 ? '' : ' / '}<a part="call" href="tel:${number}"
                    ><bdi>${number}</bdi></a
                  >`,
            ),
            words,
          ],
    );

export const helpStyles = css`
  [part~='help'] {
    display: grid;
    gap: calc(var(--_gap) * 1.5);
    justify-items: start;
  }
  [part~='inline'] {
    padding: calc(var(--_gap) * 2);
    border: 1px solid var(--_help);
    border-inline-start-width: 4px;
    border-radius: var(--_round);
    background: var(--_raised);
  }
  [part~='lines'] {
    display: grid;
    gap: calc(var(--_gap) * 1.5);
  }
  [part~='line'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_gap) * 0.5) calc(var(--_gap) * 1.5);
  }
  [part~='line'] > span {
    flex: 1 1 min-content;
  }
  a {
    color: inherit;
    font-weight: 600;
  }
`;
