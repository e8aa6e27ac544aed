/** Somebody to place: `ring` is how close they are, 0 the closest; nothing if they were not placed yet. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly ring: number | undefined;
}

/** Where somebody is: their dot, and the box in which their name stands. */
export interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly label: Box;
  /** The name, shortened to what fits into its box. */
  readonly text: string;
  /** The name stands to the left of the dot. */
  readonly isLeft: boolean;
}

/** A rectangle, by its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The picture, in its own units: the middle is at nought. */
export const WIDTH = 330;
export const HEIGHT = 288;
/** The lines between the rings, from the inside; beyond the last are those who are not on the map. */
export const LINES = [90, 113, 136] as const;
/** How big letters are. */
export const LETTERS = 13;

/** Where dots are, from the middle: within each ring, and beyond all of them. */
const RADII = [81, 101.5, 124.5] as const;
const BEYOND = 152;
const ROW = 18;
const DOT = 10;
const MARGIN = 4;

/**
 * The rows, in the order in which people get them. A row is one person's alone, and crosses every ring: so no name can
 * come upon another, wherever anybody is, and nobody moves but who is moved.
 */
const ROWS = [-2, 2, -3, 3, -1, 1, -4, 4] as const;

/** How many people there is room for. */
export const MOST = ROWS.length;

/** Places people, each in a row of their own; neighbouring rows lie on different sides, so that dots keep apart. */
export const layout = (people: readonly Person[]): readonly Spot[] =>
  people.slice(0, MOST).map(({id, name, ring}, index) => {
    const row = ROWS[index] ?? 0;
    const y = row * ROW;
    const isRight = (row > 0 ? row : row + 1) % 2 === 0;
    const radius = ring === undefined ? undefined : RADII[ring];
    const away = radius === undefined ? BEYOND : Math.sqrt(radius ** 2 - y ** 2);
    const x = isRight ? away : -away;
    const edge = WIDTH / 2 - MARGIN;
    const out = edge - away - DOT;
    const width = widthOf(name);
    const isOut = width <= out;
    const room = isOut ? width : Math.min(width, edge + away - DOT);
    const isLeft = isRight !== isOut;
    const label = {
      x: isLeft ? x - DOT - room : x + DOT,
      y: y - ROW / 2,
      width: room,
      height: ROW,
    };
    return {id, x, y, label, text: shortened(name, room), isLeft};
  });

/** The ring at a distance from the middle; as many as there are lines if it is beyond them. */
export const ringAt = (distance: number): number => {
  const found = LINES.findIndex((line) => distance <= line);
  return found < 0 ? LINES.length : found;
};

/** At most how wide some words are. Letters that are wider than most are reckoned as wide as they are high. */
const widthOf = (words: string): number =>
  lettersOf(words).reduce((sum, letter) => sum + (isWide(letter) ? 1.05 : 0.66), 0.2) * LETTERS;

const lettersOf = (words: string): string[] =>
  Array.from(new Intl.Segmenter().segment(words), ({segment}) => segment);

const isWide = (letter: string): boolean => /[MWmw@%\u1100-\u{1ffff}]/u.test(letter);

const shortened = (name: string, room: number): string => {
  if (widthOf(name) <= room) return name;
  const letters = lettersOf(name);
  while (letters.length > 0 && widthOf(`${letters.join('')}…`) > room) letters.pop();
  return `${letters.join('').trimEnd()}…`;
};
