import {
  togetherBefore,
  type Complaint,
  type Raised,
  type Session,
  type Turn,
} from '../dialog/index.js';
import type {Strings} from '../locale/index.js';
import {Drafts} from './drafts.js';
import type {Act} from './act.js';
import type {SessionController} from './session-controller.js';
import {newId, type Surroundings} from './surroundings.js';

/** The element, as far as a talk needs it. */
export interface Screen {
  readonly words: () => Strings;
  readonly draw: () => void;
}

/**
 * What the person can do, and where they are while they do it: which answer is being changed, what was asked back,
 * what is half typed. Every act names what gets the focus next, so that the focus is never lost.
 */
export class Talk {
  /** The address of the earlier answer that is being changed. */
  editing: string | undefined;
  /** A change that waits for a yes, since so many answers would fall away with it. */
  warning: {act: Act; losses: number; goal: string; news: string} | undefined;
  /** Why the last answer was not taken. */
  complaint: Complaint | 'not-yet' | undefined;
  /** The item that is being renamed. */
  renaming: string | undefined;
  helpOpen = false;
  /** The person wants to end here, and looks at what there is. */
  stopping = false;
  /** The person looks at the answers again after the end. */
  looking = false;
  /** What the announcer says. */
  news = '';
  readonly drafts = new Drafts();

  /** The id of what gets the focus when this is drawn. */
  #goal: string | undefined;
  readonly #screen: Screen;
  readonly #controller: SessionController;
  readonly #surroundings: Surroundings;

  constructor(screen: Screen, controller: SessionController, surroundings: Surroundings) {
    this.#screen = screen;
    this.#controller = controller;
    this.#surroundings = surroundings;
  }

  /** Takes an act, unless it is objected to, or costs other answers and was not confirmed. */
  attempt(act: Act, goal = 'now', news = ''): void {
    const objected = this.#controller.objection(act);
    this.complaint = objected === 'closed' || objected === 'not-asked' ? undefined : objected;
    if (this.complaint) {
      this.announce(this.#screen.words()[this.complaint]);
      return;
    }
    const losses = this.#controller.losses(act, this.editing);
    this.warning = {act, losses, goal, news};
    if (losses > 0) this.go('warning');
    else this.confirm();
  }

  /** Takes answers that are given together, one after the other, until help is to be shown: the others wait. */
  attemptAll(acts: readonly Act[], complaint?: Complaint): void {
    const isEarly = acts.some((act) => this.#controller.objection(act) === 'not-yet');
    this.complaint = complaint ?? (isEarly ? 'not-yet' : undefined);
    if (this.complaint) {
      this.announce(this.#screen.words()[this.complaint]);
      return;
    }
    this.#settle();
    this.#goal = 'now';
    const concerns = (): number => this.#controller.session?.raised.filter(isShown).length ?? 0;
    const before = concerns();
    for (const [index, act] of acts.entries()) {
      const isTaken = this.#controller.take(act, index < acts.length - 1);
      if (isTaken && act.kind === 'said') this.drafts.forget(act.node);
      if (concerns() > before) return;
    }
  }

  /** Skips a question, or all that are asked together. */
  skip(turns: readonly Turn[]): void {
    const acts = turns.map(({address}) => ({kind: 'skipped', node: address}) as const);
    const [act, ...others] = acts;
    if (act && others.length === 0) this.attempt(act);
    else this.attemptAll(acts);
  }

  /** Takes the act that was attempted. */
  confirm(): void {
    if (!this.warning) return;
    const {act, goal, news} = this.warning;
    this.#commit(act, goal, news);
  }

  /** Leaves everything as it was. */
  keep(): void {
    const {editing, warning} = this;
    this.#settle();
    this.go(editing === undefined ? (warning?.goal ?? 'now') : `change-${editing}`);
  }

  /** Goes back to the question before, and to those that were asked with it; answers stay in their forms. */
  back(session: Session): void {
    const turns = togetherBefore(session).toReversed();
    for (const turn of turns) this.drafts.refill(turn);
    this.attemptAll(turns.map(({address}) => ({kind: 'withdrawn', node: address})));
  }

  /** Opens an earlier answer, ends the questions for now, or looks at the answers again. */
  turnTo(place: Partial<Pick<Talk, 'editing' | 'stopping' | 'looking'>>): void {
    this.#settle();
    Object.assign(this, place);
    this.go('now');
  }

  rename(item: string): void {
    this.renaming = item;
    this.go('new-name');
  }

  /** Hands over, or refuses to. */
  close(kind: 'agreed' | 'declined'): void {
    if (this.stopping && kind === 'agreed') this.#controller.take({kind: 'stopped'});
    this.stopping = false;
    this.looking = false;
    this.#commit({kind, id: newId(this.#surroundings)});
  }

  toggleHelp(open = !this.helpOpen): void {
    this.helpOpen = open;
    this.go(open ? 'help-title' : 'help-button');
  }

  /** What gets the focus, once. */
  takeGoal(): string | undefined {
    const goal = this.#goal;
    this.#goal = undefined;
    return goal;
  }

  announce(news: string): void {
    this.news = news;
    this.#screen.draw();
  }

  refresh(): void {
    this.#screen.draw();
  }

  /** Draws, and takes the focus somewhere. */
  go(goal: string): void {
    this.#goal = goal;
    this.#screen.draw();
  }

  /** Starts afresh, for another conversation. */
  clear(): void {
    this.#settle();
    this.drafts.clear();
    this.helpOpen = this.stopping = this.looking = false;
  }

  /** After a change of an earlier answer the focus goes back to where it began; naming somebody is not the answer yet. */
  #commit(act: Act, goal = 'now', news = ''): void {
    const {editing} = this;
    this.#settle();
    this.#goal = goal;
    this.news = news;
    if ('item' in act) this.editing = editing;
    else if (editing !== undefined) {
      this.#goal = `change-${editing}`;
      this.news = this.#screen.words().changed;
    }
    if (act.kind === 'said') this.drafts.forget(act.node);
    if (!this.#controller.take(act)) this.#screen.draw();
  }

  #settle(): void {
    this.editing = this.warning = this.complaint = this.renaming = undefined;
    this.news = '';
  }
}

/** Whether something comes on the screen when this is raised. */
const isShown = ({interrupt}: Raised): boolean => interrupt.nodes !== undefined;
