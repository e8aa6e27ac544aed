import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Section} from '../../report/index.js';
import {block} from './blocks.js';
import {heading} from './heading.js';
import {inline} from './inline.js';
import type {Scene} from './scene.js';

/** A section with those in it: open, or folded under a line that says what is in it. */
export const section = (one: Section, scene: Scene, level: number): unknown =>
  scene.safely(() => (isOpen(one) ? open(one, scene, level) : folded(one, scene, level)));

/** Where it comes from is looked up, and not read. */
const isOpen = ({fold, part}: Section): boolean => fold === 'open' && part !== 'provenance';

/** What a section holds, each part by itself: one that fails takes nothing with it. */
export const contents = (one: Section, scene: Scene, level: number): unknown => [
  one.blocks.map((part) => scene.safely(() => block(part, scene, level + 1))),
  one.sections.map((part) => section(part, scene, level + 1)),
];

const open = (one: Section, scene: Scene, level: number): TemplateResult => {
  const {id, part, heading: words, summary, area} = one;
  const {language} = scene.report;
  const isLead = area !== undefined && area === scene.report.lead;
  const inside = html`<div part="head">
      ${heading(level, inline(words, language), id)}
      ${summary.length > 0 ? html`<p part="summary">${inline(summary, language)}</p>` : nothing}
    </div>
    ${contents(one, scene, level)}`;
  return hasConcern(one)
    ? html`<section part="section urgent" aria-labelledby=${id}>${inside}</section>`
    : html`<div part="section ${isLead ? 'lead' : part}">${inside}</div>`;
};

/** A concern that was more than noted. */
const hasConcern = ({blocks}: Section): boolean =>
  blocks.some((part) => part.kind === 'concern' && part.action !== 'note');

const folded = (one: Section, scene: Scene, level: number): TemplateResult => {
  const {id, heading: words, summary, fold} = one;
  const {language} = scene.report;
  return html`<details part=${fold === 'private' ? 'fold private' : 'fold'}>
    <summary part="line">
      ${heading(level, inline(words, language), id)}
      ${summary.length > 0 ? html`<span part="summary">${inline(summary, language)}</span>` : nothing}
    </summary>
    <div part="inside">${contents(one, scene, level)}</div>
  </details>`;
};
