import {html, nothing, type TemplateResult} from 'lit/html.js';
import {together, type Session, type Texts} from '../../dialog/index.js';
import {askedIn, isReview} from '../moment.js';
import type {Scene, Surface} from '../scene.js';
import {theme} from '../theme.js';
import {veil} from '../veil.js';
import {actionStyles} from './actions.js';
import {choiceStyles} from './choice.js';
import {closing} from './closing.js';
import {formStyles} from './form.js';
import {group, groupStyles} from './group.js';
import {helpStyles, type Reason} from './help.js';
import {itemsStyles} from './items.js';
import {isForInputMethod} from './key.js';
import {question, questionStyles} from './question.js';
import {review, reviewStyles} from './review.js';
import {tools, toolsStyles} from './tools.js';
import {transcript, transcriptStyles} from './transcript.js';

/** Everything that is always there, around what is there now. */
export const stage = (
  surface: Surface,
  label: string,
  direction: 'ltr' | 'rtl' | undefined,
  reason: Reason,
  content: unknown,
): TemplateResult => {
  const {talk, language} = surface;
  return html`<section
    part="frame"
    lang=${language || nothing}
    dir=${direction ?? nothing}
    aria-label=${label}
    @keydown=${(event: KeyboardEvent) => {
      onKey(event, surface);
    }}
  >
    ${tools(reason, surface)}
    <div part="body">${content}</div>
    <p part="news" role="status">${talk.news}</p>
  </section>`;
};

/** The conversation at one moment: what was said, and what is asked, looked through or over. */
export const conversation = (lived: Session, texts: Texts, surface: Surface): unknown => {
  const {talk, strings} = surface;
  const {session, isPrivate} = veil(lived, strings.somebody);
  const scene: Scene = {...surface, session, texts, isPrivate};
  const {turns} = session;
  const since = turns.findLastIndex(({reply}) => reply) + 1;
  const said = turns.slice(since).filter(({node}) => node.kind === 'say' || node.kind === 'end');
  if (isReview(session, talk)) return review(said, scene);
  const asked = askedIn(session, talk);
  if (!asked) return closing(said, scene);
  const all = talk.editing === undefined ? together(session) : [];
  const here = all.length > 1 ? group(all, said, scene) : question(asked, said, scene);
  return talk.editing === undefined
    ? html`${transcript(scene, turns.slice(0, since))}${here}`
    : html`${transcript(scene, [...turns.slice(0, since), ...said])}${question(asked, [], scene)}`;
};

/** The rules of everything. */
export const rules = [
  theme,
  toolsStyles,
  helpStyles,
  transcriptStyles,
  questionStyles,
  actionStyles,
  choiceStyles,
  formStyles,
  itemsStyles,
  groupStyles,
  reviewStyles,
].join('');

/** Escape closes the help. Enter that is held down, or that an input method still needs, gives no answer. */
const onKey = (event: KeyboardEvent, {talk}: Surface): void => {
  const {key, repeat, target} = event;
  if (key === 'Escape' && talk.helpOpen) talk.toggleHelp(false);
  if (key !== 'Enter' || target instanceof HTMLTextAreaElement) return;
  if (repeat || isForInputMethod(event)) event.preventDefault();
};
