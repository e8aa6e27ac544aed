import {html, nothing, type TemplateResult} from 'lit/html.js';
import {baseOf, type Strings} from '../../locale/index.js';
import {css} from '../css.js';
import type {HelpLine, HelpRow} from '../help-line.js';
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
      row ? numbered(row.emergency, strings) : strings.emergencyUnknown
    }
  </p>`;
  const lines = [
    ...(clinic.lines ?? []).map((line) => contact(line, surface)),
    ...(row?.lines ?? []).map((line) => contact(line, surface, row)),
  ];
  return html`${reason === 'emergency' ? emergency : nothing}
  ${
    lines.length > 0
      ? html`<ul part="lines" role="list">
          ${lines}
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

/** One line; what it is, when it answers and in which language is known of the lines of a row only. */
const contact = (
  {name, how, number = '', url, what, note}: HelpLine,
  {strings, language}: Surface,
  row?: HelpRow,
): TemplateResult => {
  const about = [
    row && what && strings[what],
    row?.hours && strings.atAnyTime,
    language && row?.languages && namesOf(row.languages, language),
    note,
  ].filter(Boolean);
  return html`<li part="line">
    ${
      how === 'chat'
        ? html`<a
            part="button call"
            href=${url}
            target="_blank"
            rel="noopener noreferrer"
            aria-description=${name}
            >${strings.chat}</a
          >`
        : link(how === 'text' ? 'sms' : 'tel', strings[how], number, `, ${name}`)
    }
    <span
      ><bdi>${name}</bdi>${
        about.length > 0 ? html` <span part="hint">(${about.join(', ')})</span>` : nothing
      }</span
    >
  </li>`;
};

/** A number that is called or written to at a touch. Its description has every digit by itself, and whose it is. */
const link = (scheme: string, verb: string, number: string, name: string): unknown =>
  html`<a
    part="button call"
    href="${scheme}:${number.replace(/(\+.*)\(0\)/, '$1').replaceAll(/[^\d+]/g, '')}"
    aria-description="${number.replaceAll(/\d(?=.)/g, '$& ')}${name}"
    >${verb} <bdi>${number}</bdi></a
  >`;

/** A sentence of the language with its numbers as links. One that leaves them out has them after it. */
const numbered = (numbers: readonly string[], {emergency}: Strings): readonly unknown[] => {
  const [before = '', after = ''] = emergency('\0').split('\0', 2);
  const links = numbers.map(
    (number, place) => html`${place === 0 ? '' : ' / '}${link('tel', '', number, '')}`,
  );
  return [before, links, after];
};

/** The names of languages, if there are others among them than the one that is written. */
const namesOf = (tags: readonly string[], language: string): string => {
  if (tags.every((tag) => baseOf(tag) === baseOf(language))) return '';
  const names = new Intl.DisplayNames(language, {type: 'language'});
  return tags.map((tag) => names.of(tag)).join(', ');
};

export const helpStyles = css`
  div[part~='said'],
  [part~='help'],
  [part~='lines'],
  [part~='warning'] {
    display: grid;
    gap: calc(var(--_gap) * 1.5);
  }
  [part~='help'] {
    justify-items: start;
  }
  dialog,
  [part~='inline'],
  [part~='warning'] {
    padding: calc(var(--_gap) * 2);
    border: 1px solid var(--_help);
    border-radius: var(--_round);
    background: var(--_raised);
  }
  dialog,
  [part~='inline'] {
    border-inline-start-width: 4px;
  }
  [part~='lines'] {
    justify-self: stretch;
  }
  [part~='line'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_gap) * 0.5) calc(var(--_gap) * 1.5);
  }
  [part~='line'] > span {
    flex: 1 1 12rem;
  }
  a {
    color: inherit;
    font-weight: 600;
  }
  [part~='call'] {
    font-size: 1.125em;
  }
`;
