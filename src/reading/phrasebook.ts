import {spell} from './token.js';

/** What a language says disclosures with: data only. `english` tells how it is written. */
export interface Phrasebook {
  /** Classes of words, one a line: a name in capitals, a space, and what belongs to it. */
  readonly words: string;
  /** For each fact its rules, one a line; also for `mask`, `past` and `deny`, which are no facts. */
  readonly rules: Readonly<Record<string, string>>;
}

/** A place in a phrase. */
export interface Place {
  /** The set that a word must belong to. */
  readonly set: number;
  /** How many letters the words between the place before and this one may have. */
  readonly gap: number;
}

/** One way to say what a rule looks for. */
export interface Phrase {
  readonly fact: string;
  readonly rule: string;
  readonly places: readonly Place[];
}

/** A phrasebook made ready. */
export interface Index {
  /** The sets that a spelled word belongs to. */
  readonly know: (word: string) => ReadonlySet<number>;
  /** The phrases that begin with a word of a set. */
  readonly begunBy: (set: number) => readonly Phrase[];
  /** How many sets there are. */
  readonly size: number;
  /** The set of a class. */
  readonly setOf: (name: string) => number;
  /** Beginnings of words that people hide behind signs. */
  readonly masked: readonly string[];
}

const NONE: readonly Phrase[] = [];
const GAPS: Readonly<Record<string, number>> = {'=': 3, '~': 24};
const GAP = 12;

/** What a word may end with beyond how a rule has it, if that has three letters. */
const ENDING = /^(e?[dns]?|ing?)$/;
const STEM = 3;

/** Makes a phrasebook ready. */
export const compile = ({words, rules}: Phrasebook): Index => {
  const classes = new Map(lines(words).map((line) => split(line)));
  const sets = new Map<string, number>();
  /** The sets of beginnings, of words with any ending, and of words as they are. */
  const open = new Map<string, readonly number[]>();
  const stems = new Map<string, readonly number[]>();
  const exact = new Map<string, readonly number[]>();
  const phrases = new Map<number, readonly Phrase[]>();

  /** What may stand at a place: words, and rows of words. */
  const ways = (place: string): readonly string[] =>
    place.split('|').flatMap((name) => {
      const own = classes.get(name);
      return own === undefined ? [name] : ways(own);
    });
  const setOf = (place: string): number => {
    const single = ways(place).filter((way) => !way.includes(' '));
    const key = single.join('|');
    const known = sets.get(key);
    if (known !== undefined) return known;
    const set = sets.size;
    sets.set(key, set);
    for (const way of single) {
      const word = way.replace(/[*!]$/, '');
      const members = way === word ? stems : way.endsWith('*') ? open : exact;
      push(members, spell(word) || word, set);
    }
    return set;
  };
  /** Every row of places that a rule stands for. */
  const rows = ([place, ...rest]: readonly string[]): readonly (readonly Place[])[] => {
    if (place === undefined) return [[]];
    const gap = GAPS[place.charAt(0)] ?? GAP;
    const name = place.replace(/^[=~]/, '');
    const heads: readonly (readonly Place[])[] = [
      [{set: setOf(name), gap}],
      ...ways(name)
        .filter((way) => way.includes(' '))
        .flatMap((way) => rows(way.split(' ')))
        .map((row) => row.map((one, index) => (index === 0 ? {...one, gap} : one))),
    ];
    const tails = rows(rest);
    return heads.flatMap((head) => tails.map((tail) => [...head, ...tail]));
  };

  for (const [fact, text] of Object.entries(rules)) {
    for (const rule of lines(text)) {
      const [one = '', other] = rule.split(' & ');
      const ways = other === undefined ? [one] : [`${one} ~${other}`, `${other} ~${one}`];
      for (const places of ways.flatMap((way) => rows(way.split(' '))))
        push(phrases, places[0]?.set ?? 0, {fact, rule: nameOf(rule), places});
    }
  }
  const know = (word: string): ReadonlySet<number> => {
    const own = new Set<number>();
    const add = (sets: readonly number[] = []): void => {
      for (const set of sets) own.add(set);
    };
    for (let at = 0; at <= word.length; at++) {
      const stem = word.slice(0, at);
      add(open.get(stem));
      if (at === word.length || (at >= STEM && ENDING.test(word.slice(at)))) add(stems.get(stem));
    }
    add(exact.get(word));
    return own;
  };
  const masked = ways('MASKED');
  const begunBy = (set: number): readonly Phrase[] => phrases.get(set) ?? NONE;
  return {
    know,
    begunBy,
    setOf,
    masked,
    get size() {
      return sets.size;
    },
  };
};

const lines = (text: string): readonly string[] => text.trim().split('\n');

const split = (line: string): readonly [string, string] => {
  const at = line.indexOf(' ');
  return [line.slice(0, at), line.slice(at + 1)];
};

const push = <Key, Value>(to: Map<Key, readonly Value[]>, key: Key, value: Value): void => {
  to.set(key, [...(to.get(key) ?? []), value]);
};

/** What a rule is called: the first word of each of its places. */
const nameOf = (rule: string): string =>
  rule
    .split(' ')
    .map((place) =>
      place
        .split('|')[0]
        ?.replace(/[^\p{L}\p{N}]/gu, '')
        .toLowerCase(),
    )
    .filter(Boolean)
    .join('-');
