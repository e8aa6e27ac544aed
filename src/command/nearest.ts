/** The word that is the fewest slips of the finger away, if they are few. */
export const nearest = (typed: string, words: readonly string[]): string | undefined => {
  const slips = (word: string): number => distance(typed.toLowerCase(), word);
  const [closest] = words.toSorted((a, b) => slips(a) - slips(b));
  return closest !== undefined && slips(closest) <= Math.max(2, typed.length / 3)
    ? closest
    : undefined;
};

/** `Did you mean "check"?`, or nothing. */
export const meant = (typed: string, words: readonly string[]): string | undefined => {
  const word = nearest(typed, words);
  return word === undefined ? undefined : `Did you mean "${word}"?`;
};

/** How many characters have to be put in, taken out or replaced. */
const distance = (from: string, to: string): number => {
  let row = Array.from({length: to.length + 1}, (_, index) => index);
  for (const [at, letter] of from.split('').entries()) {
    const next = [at + 1];
    for (const [index, other] of to.split('').entries()) {
      const [above = 0, across = 0, beside = 0] = [row[index + 1], row[index], next[index]];
      next.push(Math.min(above + 1, beside + 1, across + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
};
