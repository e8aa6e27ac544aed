import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Review} from '../../report/index.js';
import {css} from '../css.js';
import {filled} from './inline.js';
import {NONE} from './desk.js';
import type {Scene} from './scene.js';

/** What a clinician decides beside the result: asked for, or as it was decided; nothing without a result to decide on. */
export const review = (scene: Scene): TemplateResult | typeof nothing => {
  const {report, strings, desk} = scene;
  if (!report.about) return nothing;
  const {review: saved} = desk;
  return html`<section part="section review" aria-labelledby="review">
    <h3 id="review">${strings.review.heading}</h3>
    ${saved && !desk.isDeciding ? decided(saved, scene) : asking(saved, scene)}
  </section>`;
};

const asking = (saved: Review | undefined, scene: Scene): TemplateResult => {
  const {report, strings, desk, on} = scene;
  const {review: own} = strings;
  const {lead, areas} = report;
  const {problem} = desk;
  const options = [
    ...areas.map(({area, name}) => ({
      value: area,
      words: filled(area === lead ? own.confirmed : own.changed, {area: name}),
    })),
    {value: NONE, words: own.rejected},
  ];
  return html`<p part="muted">${own.intro}</p>
    <form
      part="form"
      novalidate
      @submit=${on((event) => {
        event.preventDefault();
        desk.decide(event.currentTarget, report);
      })}
    >
      <fieldset aria-describedby=${problem ? 'problem' : nothing}>
        <legend>${own.question}</legend>
        ${options.map(
          ({value, words}) =>
            html`<label part="choice">
              <input
                type="radio"
                name="focus"
                value=${value}
                ?checked=${saved !== undefined && (saved.focus ?? NONE) === value}
              />
              <span>${words}</span>
            </label>`,
        )}
        ${problem ? html`<p id="problem" part="error" role="alert">${own.choose}</p>` : nothing}
      </fieldset>
      <label for="why">${own.why}</label>
      <textarea id="why" name="why" rows="3" maxlength="2000" .value=${saved?.why ?? ''}></textarea>
      <div part="actions">
        <button type="submit" part="button continue"><span>${own.save}</span></button>
        ${
          saved
            ? html`<button
                type="button"
                part="button quiet"
                @click=${on(() => {
                  desk.keep();
                })}
              >
                ${own.keep}
              </button>`
            : nothing
        }
      </div>
    </form>`;
};

const decided = (saved: Review, scene: Scene): TemplateResult => {
  const {report, strings, desk, on} = scene;
  const {review: own} = strings;
  const area = report.areas.find((one) => one.area === saved.focus)?.name ?? '';
  return html`<div
      id="decided"
      part="decided"
      role="group"
      tabindex="-1"
      aria-labelledby="decision"
    >
      <p id="decision" part="strong">${filled(own.done[saved.decision], {area})}</p>
      ${saved.why === '' ? nothing : html`<p><bdi>${saved.why}</bdi></p>`}
      <p part="muted">
        ${own.at}
        <time datetime=${saved.at}>${saved.at.slice(0, 16).replace('T', ' ')}</time
        >${saved.reviewer === undefined ? nothing : html`, ${own.by} <bdi>${saved.reviewer}</bdi>`}.
        <span part="screen">${own.handed}</span>
      </p>
    </div>
    <div part="actions">
      <button
        type="button"
        part="button"
        @click=${on(() => {
          desk.open();
        })}
      >
        ${own.change}
      </button>
    </div>`;
};

export const reviewStyles = css`
  [part~='form'],
  fieldset {
    display: grid;
    gap: var(--_gap);
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    margin-block-end: var(--_gap);
    padding: 0;
    font-weight: 600;
  }
  [part~='choice'] {
    display: flex;
    align-items: center;
    gap: 0.7rem;
    min-block-size: 2.75rem;
    padding-inline: 0.75rem;
    border: 1px solid var(--_soft);
    border-radius: calc(var(--_round) * 0.6);
    cursor: pointer;
  }
  [part~='choice']:has(:checked) {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  input[type='radio'] {
    flex: none;
    inline-size: 1.2rem;
    block-size: 1.2rem;
    margin: 0;
    accent-color: var(--_accent);
  }
  [part~='error'] {
    font-weight: 600;
  }
  [part~='decided'] {
    display: grid;
    gap: 0.25rem;
    padding: 0.8rem 1rem;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_tint);
  }
`;
