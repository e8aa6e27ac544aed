import {spell, STOP} from './token.js';

/** What a language says disclosures with: data only. `english` tells how it is written. */
export interface Phrasebook {
  /** Classes of words, one a line: a name in capitals, a space, and what belongs to it. */
  readonly words: string;
  /** For each fact its rules, one a line. Some names are not facts but tell how to read what stands near. */
  readonly rules: Readonly<Record<string, string>>;
}

/** One way to say what a rule looks for: the places that follow each other, as numbers of sets of words. */
export interface Phrase {
  readonly fact: string;
  readonly rule: string;
  readonly places: readonly number[];
}

/** A phrasebook made ready: which sets a spelled word belongs to, and which phrases begin with a set. */
export interface Index {
  readonly setsOf: (word: string) => ReadonlySet<number>;
  readonly phrases: ReadonlyMap<number, readonly Phrase[]>;
  /** The sets that a reader asks for by name. */
  readonly named: Readonly<Record<string, number>>;
  readonly masked: readonly string[];
}

/** The place that any few words may fill. */
export const ANY = -1;

/** Makes a phrasebook ready. */
export const compile = ({words, rules}: Phrasebook): Index => {
  const classes = new Map(lines(words).map((line) => split(line, ' ')));
  const sets = new Map<string, number>();
  const members = new Map<string, number[]>();

  const ways = (place: string): readonly string[] =>
    place.split('|').flatMap((name) => {
      const members = classes.get(name);
      return members === undefined ? [name] : ways(members);
    });
  const setOf = (single: readonly string[]): number => {
    const key = single.join('|');
    const known = sets.get(key) ?? sets.size;
    if (!sets.has(key)) {
      sets.set(key, known);
      for (const one of single) {
        const word = one === STOP || one === ',' ? one : spell(one.replace('*', '')) + (one.endsWith('*') ? '*' : '');
        const own = members.get(word) ?? [];
        own.push(known);
        members.set(word, own);
      }
    }
    return known;
  };
  /** Every row of places that stands for a rule: a class may have ways to say something in several words. */
  const rows = (places: readonly string[]): readonly (readonly number[])[] =>
    places.reduce<readonly (readonly number[])[]>(
      (before, place) => {
        if (place === '_') return before.map((row) => [...row, ANY]);
        const all = ways(place);
        const single = all.filter((way) => !way.includes(' '));
        const several = all.filter((way) => way.includes(' '));
        const next = [
          ...(single.length > 0 ? [[setOf(single)]] : []),
          ...several.flatMap((way) => rows(way.split(' '))),
        ];
        return before.flatMap((row) => next.map((more) => [...row, ...more]));
      },
      [[]],
    );

  const phrases = new Map<number, Phrase[]>();
  for (const [fact, text] of Object.entries(rules)) {
    for (const line of lines(text)) {
      for (const places of rows(line.split(' '))) {
        const [first = ANY] = places;
        const beginning = phrases.get(first) ?? [];
        beginning.push({fact, rule: nameOf(line), places});
        phrases.set(first, beginning);
      }
    }
  }
  const named = Object.fromEntries(
    [...classes.keys()].map((name) => [name.toLowerCase(), setOf(ways(name))]),
  );
  return {
    setsOf: (word) =>
      new Set(
        Array.from({length: word.length + 1}, (_, end) => members.get(`${word.slice(0, end)}*`) ?? [])
          .flat()
          .concat(members.get(word) ?? []),
      ),
    phrases,
    named,
    masked: ways('MASKED'),
  };
};

const lines = (text: string): readonly string[] => text.trim().split('\n');

const split = (line: string, at: string): readonly [string, string] => {
  const index = line.indexOf(at);
  return [line.slice(0, index), line.slice(index + 1)];
};

/** What a rule is called: the first word of each of its places. */
const nameOf = (line: string): string =>
  line
    .split(' ')
    .map((place) => place.split('|')[0]?.replace(/\W/g, '').toLowerCase())
    .filter((word) => word !== '' && word !== '_')
    .join('-');
