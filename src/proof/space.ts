import type {Question, Scope} from '../dialog/index.js';
import type {Answer} from './answer.js';
import {ABSENT, Diagram, NONE, type Family} from './diagram.js';

/** A question with the items that it is asked about, and every way to answer it that was met. */
export interface Variable {
  readonly level: number;
  readonly address: string;
  /** Nothing for an input of the page. */
  readonly node: Question | undefined;
  readonly scope: Scope;
  /** The interrupt that it belongs to. */
  readonly interrupt: string | undefined;
  /** It stands for the name that is given to somebody, which readers read like a text; no turn of its own. */
  readonly isName?: true;
  readonly answers: Answer[];
}

/** Something that a conversation comes by but that nobody says: a concern raised, help shown. */
export interface Mark {
  readonly level: number;
  readonly name: string;
}

/** All questions, answers and marks of the conversations that can be held, each with its level in one diagram. */
export class Space {
  readonly diagram = new Diagram();
  readonly #levels: (Variable | Mark)[] = [];
  readonly #variables = new Map<string, Variable>();
  readonly #marks = new Map<string, Mark>();
  readonly #values = new Map<string, number>();

  /** In the order of their levels, inputs of the page among them. */
  get variables(): readonly Variable[] {
    return [...this.#variables.values()];
  }

  /** In the order of their levels. */
  get marks(): readonly Mark[] {
    return [...this.#marks.values()];
  }

  /** The question at an address, if any conversation came to it. */
  at(address: string): Variable | undefined {
    return this.#variables.get(address);
  }

  /** What is at a level, if it is a question. */
  atLevel(level: number): Variable | undefined {
    const found = this.#levels[LOWEST - level];
    return found && 'answers' in found ? found : undefined;
  }

  /** The question at an address: it stands in the diagram where it was first come to. */
  question(address: string, about: Omit<Variable, 'level' | 'address' | 'answers'>): Variable {
    const before = this.#variables.get(address);
    if (before) return before;
    const made: Variable = {level: LOWEST - this.#levels.length, address, answers: [], ...about};
    this.#levels.push(made);
    this.#variables.set(address, made);
    return made;
  }

  /** The mark of a name: it stands in the diagram where it was first come by. */
  mark(name: string): Mark {
    const before = this.#marks.get(name);
    if (before) return before;
    const made: Mark = {level: LOWEST - this.#levels.length, name};
    this.#levels.push(made);
    this.#marks.set(name, made);
    return made;
  }

  /** The value that stands for an answer in the diagram. */
  valueOf({address, answers}: Variable, answer: Answer): number {
    const key = `${address} ${keyOf(answer)}`;
    const before = this.#values.get(key);
    if (before !== undefined) return before;
    this.#values.set(key, answers.length);
    return answers.push(answer) - 1;
  }

  /** Each conversation goes on with each of some answers. */
  ask(family: Family, variable: Variable, answers: readonly Answer[]): Family {
    return this.diagram.extend(
      family,
      variable.level,
      answers.map((answer) => this.valueOf(variable, answer)),
    );
  }

  /** Those in which a question was answered, or skipped, in a way that is kept. */
  answered(family: Family, {level, answers}: Variable, keeps: (answer: Answer) => boolean): Family {
    const kept = answers.map(keeps);
    return this.diagram.where(family, level, (value) => value !== ABSENT && kept[value] === true);
  }

  /** Those in which a question was asked. */
  asked(family: Family, {level}: Variable): Family {
    return this.diagram.where(family, level, (value) => value !== ABSENT);
  }

  /** Those that have a mark, with a value that is kept. */
  withMark(family: Family, name: string, keeps: (value: number) => boolean = () => true): Family {
    const mark = this.#marks.get(name);
    return mark
      ? this.diagram.where(family, mark.level, (value) => value !== ABSENT && keeps(value))
      : NONE;
  }
}

/**
 * The level of what is come to first. What comes later lies above it, so that going on from a family leaves the parts
 * of all that was said before as they are.
 */
const LOWEST = 2 ** 24;

const keyOf = ({value, found, before, apart}: Answer): string =>
  [JSON.stringify([value, found, apart]), ...(before ?? []).map(keyOf)].join(' < ');
