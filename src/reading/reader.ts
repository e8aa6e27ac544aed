import type {Finding} from './finding.js';
import {ANY, compile, type Index, type Phrase, type Phrasebook} from './phrasebook.js';
import {STOP, tokens} from './token.js';

/** How many words may stand between two places of a phrase; how many of them may be other than little words. */
const GAP = 8;
const ANY_GAP = 4;
/** How far around a phrase is looked for who it is about, whether it is denied, and when it was. */
const BEFORE = 6;
const AROUND = 10;

/** What it is when somebody else says, does or feels it. Facts that are not here, nor in `ANYBODY`, are then left out. */
const OF_OTHERS: Readonly<Record<string, string>> = {
  suicide: 'other-at-risk',
  'suicide-now': 'other-at-risk',
  'self-harm': 'other-at-risk',
  'harm-others': 'violence',
};
/** What it is when it is long past. */
const OF_OLD: Readonly<Record<string, string | undefined>> = {
  suicide: 'suicide-past',
  'suicide-now': 'suicide-past',
  violence: undefined,
};
const BEREAVED = 'bereaved-by-suicide';
/** Not facts: harmless sayings, what puts something into the past, and answers of no. */
const MARKS = new Set(['mask', 'past', 'deny']);
const ANYBODY = new Set(['violence', 'psychosis', 'baby', 'other-at-risk', BEREAVED]);

/** A phrase that was found, from one token to another. */
interface Match extends Phrase {
  readonly first: number;
  readonly last: number;
}

/** Reads with one phrasebook. */
const readerOf = (index: Index): ((text: string) => readonly Finding[]) => {
  const {little, not, but, sure, me, other, still, i} = index.named;
  return (text) => {
    const all = tokens(text, index.masked);
    const known = new Map<string, ReadonlySet<number>>();
    const sets = all.map(({word}) => {
      const own = known.get(word) ?? index.setsOf(word);
      known.set(word, own);
      return own;
    });
    const is = (at: number, set: number | undefined): boolean =>
      set !== undefined && sets[at]?.has(set) === true;
    const word = (at: number): string => all[at]?.word ?? STOP;
    const isSmall = (at: number): boolean => is(at, little) || /^\P{L}/u.test(word(at));

    /** The last token of a phrase whose next place is sought from a token on, or -1. */
    const end = (places: readonly number[], place: number, from: number): number => {
      if (place === places.length) return from - 1;
      const isAny = places[place] === ANY;
      const next = isAny ? place + 1 : place;
      let any = isAny ? ANY_GAP : 0;
      for (let at = from; at < from + GAP; at++) {
        const found = is(at, places[next]) ? end(places, next + 1, at + 1) : -1;
        if (found >= 0) return found;
        if (word(at) === STOP || is(at, not) || (!isSmall(at) && any-- === 0)) return -1;
      }
      return -1;
    };

    const matches: Match[] = [];
    const marks = new Map<string, Uint8Array>();
    for (const [first, own] of sets.entries()) {
      for (const set of own) {
        for (const phrase of index.phrases.get(set) ?? []) {
          const last = end(phrase.places, 1, first + 1);
          if (last < 0) continue;
          matches.push({...phrase, first, last});
          const mark = marks.get(phrase.fact) ?? new Uint8Array(all.length);
          marks.set(phrase.fact, mark.fill(1, first, last + 1));
        }
      }
    }
    const marked = (mark: string, at: number): boolean => marks.get(mark)?.[at] === 1;
    /** Whether something stands near a token: looked for in steps of 1 or -1, in the same sentence and turn of it. */
    const near = (from: number, step: number, far: number, sought: (at: number) => boolean): boolean => {
      for (let at = from; at !== from + far * step; at += step) {
        if (sought(at)) return true;
        if (word(at) === STOP || is(at, but)) return false;
      }
      return false;
    };

    const isDenied = ({first, last}: Match): boolean => {
      for (let at = first - 1; at >= first - BEFORE; at--) {
        if (is(at, not) && !is(at + 1, sure)) return true;
        if (word(at) === STOP || word(at) === ',' || is(at, but) || is(at, i)) break;
      }
      return near(last + 1, 1, AROUND, (at) => marked('deny', at));
    };
    const isOld = ({first, last}: Match): boolean => {
      const around = (sought: (at: number) => boolean): boolean =>
        near(first, -1, AROUND, sought) || near(last + 1, 1, AROUND, sought);
      return around((at) => marked('past', at)) && !around((at) => is(at, still));
    };
    const isOfOthers = ({first}: Match): boolean => {
      for (let at = first - 1; at >= first - BEFORE && word(at) !== STOP; at--) {
        if (is(at, me)) return false;
        if (is(at, other)) return true;
      }
      return false;
    };
    const factOf = (match: Match): string | undefined => {
      const {fact, first, last} = match;
      if (MARKS.has(fact)) return undefined;
      const over = (mark: string): boolean => marks.get(mark)?.subarray(first, last + 1).includes(1) ?? false;
      if (over('mask') || (fact !== BEREAVED && over(BEREAVED)) || isDenied(match)) return undefined;
      if (!ANYBODY.has(fact) && isOfOthers(match)) return OF_OTHERS[fact];
      return fact in OF_OLD && isOld(match) ? OF_OLD[fact] : fact;
    };

    const findings = new Map<string, Finding>();
    for (const match of matches) {
      const fact = factOf(match);
      const key = `${fact} ${match.rule}`;
      if (fact === undefined || findings.has(key)) continue;
      const words = text.slice(all[match.first]?.from, all[match.last]?.to);
      findings.set(key, {fact, rule: match.rule, words});
    }
    return [...findings.values()];
  };
};

/**
 * Reads disclosures by phrasebooks, named by base language (`en`).
 *
 * A text is read with the book of its language and with the English one: people answer in the language they think in.
 */
export const phraseReader = (
  books: Readonly<Record<string, Phrasebook>>,
): ((text: string, language: string) => readonly Finding[]) => {
  const readers = new Map(Object.entries(books).map(([language, book]) => [language, readerOf(compile(book))]));
  return (text, language) =>
    [...new Set([language.toLowerCase().split('-')[0] ?? '', 'en'])].flatMap((base) => readers.get(base)?.(text) ?? []);
};
