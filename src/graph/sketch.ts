import type {CheckIn} from '../assessment/index.js';
import type {Each, Places, Texts} from '../dialog/index.js';
import type {Owners} from './sections.js';

/** What every part of a picture is drawn from. */
export interface Sketch {
  readonly script: CheckIn['script'];
  readonly places: Places;
  readonly texts: Texts | undefined;
  readonly owners: Owners;
}

/** The name of the frame around what an `each` asks. */
export const frameName = ({id}: Each): string => `each:${id}`;

/** The name of a question where another block than its own asks it. */
export const referenceName = (owner: string, id: string): string => `${owner}/${id}`;

/** The name of what raises an interrupt. */
export const signName = (interrupt: string): string => `raise:${interrupt}`;
