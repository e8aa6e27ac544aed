import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Block} from '../../report/index.js';
import {css} from '../css.js';
import {answers, caption, clues, technique} from './answers.js';
import {circle} from './circle.js';
import {inline} from './inline.js';
import type {Scene} from './scene.js';
import {score} from './score.js';
import {timeline} from './timeline.js';

/** One block of a section; its heading, if it has one, is of that level. */
export const block = (one: Block, scene: Scene, level: number): unknown => {
  const {language} = scene.report;
  switch (one.kind) {
    case 'paragraph':
      return html`<p part=${TONES[one.tone]}>${inline(one.words, language)}</p>`;
    case 'notice':
      return notice(one, language);
    case 'list':
      return html`${caption(one.heading, level, language)}
        <ul part="list">
          ${one.items.map((item) => html`<li>${inline(item, language)}</li>`)}
        </ul>`;
    case 'answers':
      return html`${caption(one.heading, level, language)}${answers(one.rows, language)}`;
    case 'concern':
      return concern(one, language);
    case 'clues':
      return clues(one, level, language);
    case 'flip':
      return flip(one, language);
    case 'technique':
      return technique(one, level, language);
    case 'timeline':
      return timeline(one, scene);
    case 'circle':
      return circle(one, scene);
    case 'score':
      return score(one, language);
    case 'facts':
      return html`<dl part="answers facts">
        ${one.facts.map(
          ({name, value}) =>
            html`<div part="row">
              <dt>${inline(name, language)}</dt>
              <dd>${inline(value, language)}</dd>
            </div>`,
        )}
      </dl>`;
  }
};

const TONES = {plain: 'plain', strong: 'strong', quiet: 'muted'} as const;

type Of<Kind extends Block['kind']> = Extract<Block, {kind: Kind}>;

/** What verifying came to is heard when it is there; its place is kept until then. */
const notice = ({about, tone, words, details}: Of<'notice'>, language: string): TemplateResult =>
  html`<div part="notice ${tone}" role=${about === 'verification' ? 'status' : nothing}>
    <p>${inline(words, language)}</p>
    ${details.map((detail) => html`<p part="detail">${inline(detail, language)}</p>`)}
  </div>`;

const concern = (
  {action, words, about, when, did, basis, asked}: Of<'concern'>,
  language: string,
): TemplateResult =>
  html`<div part="concern ${action}">
    <p part="strong">${inline(words, language)}</p>
    ${about.length > 0 ? html`<p>${inline(about, language)}</p>` : nothing}
    <p>${inline(when, language)}. ${inline(did, language)}</p>
    ${answers([...basis, ...asked], language)}
  </div>`;

/** Keeps its place while it is worked out. */
const flip = ({state, words, changes}: Of<'flip'>, language: string): TemplateResult =>
  html`<div part="flip ${state}">
    <p>${inline(words, language)}</p>
    ${
      changes.length > 0
        ? html`<ul part="list">
            ${changes.map((change) => html`<li>${inline(change, language)}</li>`)}
          </ul>`
        : nothing
    }
  </div>`;

export const blockStyles = css`
  [part~='muted'],
  [part~='detail'] {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  [part~='strong'] {
    font-weight: 600;
  }
  [part~='list'] {
    margin: 0;
    padding-inline-start: 1.25rem;
  }
  [part~='notice'][role='status'] {
    min-block-size: 3lh;
  }
  [part~='warning'] {
    padding: 0.7rem 0.9rem;
    border: 2px solid currentColor;
    border-radius: var(--_round);
    font-weight: 600;
  }
  [part~='warning'] > [part~='detail'] {
    color: inherit;
    font-weight: 400;
  }
  [part~='concern'] {
    display: grid;
    gap: 0.2rem;
    break-inside: avoid;
  }
  [part~='concern'] + [part~='concern'] {
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--_line);
  }
  [part~='flip'] {
    min-block-size: 11lh;
    padding: 0.6rem 0.85rem;
    border-radius: calc(var(--_round) * 0.6);
    background: var(--_tint);
    break-inside: avoid;
  }
  @container (inline-size > 38rem) {
    [part~='notice'][role='status'] {
      min-block-size: 1lh;
    }
    [part~='flip'] {
      min-block-size: 4lh;
    }
  }
`;
