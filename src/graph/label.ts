/** Words as an HTML-like label of Graphviz: already escaped, to be written between angle brackets. */
export interface Label {
  readonly html: string;
}

interface Type {
  readonly size?: number;
  readonly colour?: string;
  readonly isBold?: boolean;
}

/** Lines of a label, one below the other. */
export const label = (...lines: readonly string[]): Label => ({html: stacked(lines)});

/** The same on white, so that it can be read over a line. */
export const tag = (...lines: readonly string[]): Label => ({
  html: `<table border="0" cellborder="0" cellspacing="0" cellpadding="2"><tr><td bgcolor="white">${stacked(lines)}</td></tr></table>`,
});

/** Lines, each beginning at the left. */
export const paragraph = (...lines: readonly string[]): Label => ({
  html: lines.map((line) => `${line}<br align="left"/>`).join(''),
});

/** One line of a label, with nothing in it that Graphviz or XML would read as anything but words. */
export const line = (words: string, {size, colour, isBold = false}: Type = {}): string => {
  const escaped = printable(words)
    .replaceAll('\\', '\\\\')
    .replaceAll(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
  if (escaped === '') return '';
  const weighed = isBold ? `<b>${escaped}</b>` : escaped;
  const font = [
    ...(size === undefined ? [] : [` point-size="${size}"`]),
    ...(colour === undefined ? [] : [` color="${colour}"`]),
  ].join('');
  return font === '' ? weighed : `<font${font}>${weighed}</font>`;
};

/** The first words of a text, with an ellipsis if that is not all of it. */
export const firstWords = (text: string, most: number): string => {
  const words = printable(text);
  const letters = Array.from(words);
  if (letters.length <= most) return words;
  const cut = letters.slice(0, most).join('');
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > most / 2 ? end : undefined).replace(/[\s,;:.–-]+$/, '')}…`;
};

/** Words in lines of at most so many letters; a word that is longer is broken. */
export const lines = (words: string, most: number): readonly string[] => {
  const broken: string[] = [];
  for (const word of printable(words).split(' ')) {
    const letters = Array.from(word);
    for (let at = 0; at < Math.max(letters.length, 1); at += most) {
      const piece = letters.slice(at, at + most).join('');
      const last = broken.at(-1);
      const fits = at === 0 && last !== undefined && Array.from(`${last} ${piece}`).length <= most;
      if (fits) broken[broken.length - 1] = `${last} ${piece}`;
      else broken.push(piece);
    }
  }
  return broken;
};

/** Words on one line, without what cannot be written in XML or would turn the direction of what stands beside them. */
export const printable = (words: string): string =>
  words
    .replaceAll(/[\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/g, '')
    .replaceAll(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trim();

const stacked = (lines: readonly string[]): string =>
  lines.filter((line) => line !== '').join('<br/>');
