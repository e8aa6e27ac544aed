import type {Finding} from '../dialog/index.js';
import {compile, type Index, type Phrase, type Phrasebook, type Place} from './phrasebook.js';
import {STOP, tokens} from './token.js';

/** How many words around a phrase are looked at: for who it is about and whether it is denied, and for when it was. */
const BEFORE = 6;
const AROUND = 14;
/** A comma parts words like so many letters. */
const COMMA = 4;

const RISK = 'other-at-risk';
const BEREAVED = 'bereaved-by-suicide';
/** What it is when somebody else says, does or feels it. What is neither here nor in `ANYBODY` is then left out. */
const OF_OTHERS: Readonly<Record<string, string>> = {
  suicide: RISK,
  'suicide-now': RISK,
  'self-harm': RISK,
  'harm-others': 'violence',
};
const ANYBODY = new Set(['violence', 'psychosis', 'baby', RISK, BEREAVED]);
/** What it is when it is long past. */
const OF_OLD: Readonly<Record<string, string | undefined>> = {
  suicide: 'suicide-past',
  'suicide-now': 'suicide-past',
  violence: undefined,
};
/** Not facts: harmless sayings, what puts something into the past, and answers of no. */
const MARKS = new Set(['mask', 'past', 'deny']);

/** A phrase that was found, from one token to another. */
interface Match extends Phrase {
  readonly first: number;
  readonly last: number;
}

/** Reads with one phrasebook. */
const readerOf = (index: Index): ((text: string) => readonly Finding[]) => {
  const {know, begunBy, setOf, masked} = index;
  const [not, sure, but, link, me, other, still] = NAMED.map(setOf);
  const {size} = index;
  return (text) => {
    const all = tokens(text, masked);
    const words = new Map<string, ReadonlySet<number>>();
    const known = all.map(({word}) => {
      const own = words.get(word) ?? know(word);
      words.set(word, own);
      return own;
    });
    const word = (at: number): string => all[at]?.word ?? STOP;
    /** Which sets have a word in the text: what has none for one of its places is not sought. */
    const present = new Uint8Array(size);
    for (const own of words.values()) for (const set of own) present[set] = 1;
    const sought = new Map<ReadonlySet<number>, Phrase[]>();
    for (const own of words.values()) {
      const phrases: Phrase[] = [];
      for (const set of own)
        for (const phrase of begunBy(set))
          if (phrase.places.every((place) => present[place.set] === 1)) phrases.push(phrase);
      sought.set(own, phrases);
    }
    const is = (at: number, set: number | undefined): boolean =>
      set !== undefined && known[at]?.has(set) === true;

    /** The last token of a phrase whose place is sought from a token on, or -1. */
    const end = (places: readonly Place[], place: number, from: number): number => {
      const next = places[place];
      if (next === undefined) return from - 1;
      for (let at = from, left = next.gap; left >= 0; at++) {
        const found = is(at, next.set) ? end(places, place + 1, at + 1) : -1;
        if (found >= 0) return found;
        if (word(at) === STOP || is(at, not) || is(at, other)) break;
        left -= word(at) === ',' ? COMMA : word(at).length;
      }
      return -1;
    };

    const marks = new Map<string, Uint8Array>();
    const matches: Match[] = [];
    for (const [first, own] of known.entries()) {
      for (const phrase of sought.get(own) ?? []) {
        const last = end(phrase.places, 1, first + 1);
        if (last < 0) continue;
        const mark = marks.get(phrase.fact) ?? new Uint8Array(all.length);
        marks.set(phrase.fact, mark.fill(1, first, last + 1));
        matches.push({...phrase, first, last});
      }
    }
    const isMarked = (mark: string, from: number, to = from): boolean =>
      marks
        .get(mark)
        ?.subarray(from, to + 1)
        .includes(1) === true;

    /** Whether something stands before or after a token, in the same sentence and turn of it. */
    const near = (from: number, step: number, sought: (at: number) => boolean): boolean => {
      for (let at = from; at !== from + AROUND * step; at += step) {
        if (sought(at)) return true;
        if (word(at) === STOP || is(at, but)) break;
      }
      return false;
    };
    const isDenied = ({first, last}: Match): boolean => {
      for (let at = first - 1; at >= first - BEFORE && !is(at + 1, link); at--) {
        if (/^[.,]$/.test(word(at)) || is(at, but) || is(at, sure)) break;
        if (is(at, not)) return true;
      }
      return near(last + 1, 1, (at) => isMarked('deny', at));
    };
    const isOld = ({last}: Match): boolean => {
      const around = (sought: (at: number) => boolean): boolean =>
        near(last, -1, sought) || near(last + 1, 1, sought);
      return around((at) => isMarked('past', at)) && !around((at) => is(at, still));
    };
    const isOfOthers = ({first, last}: Match): boolean => {
      for (let at = last; at >= first - BEFORE; at--) {
        if (is(at, me) || (at < first && word(at) === STOP)) break;
        if (at < first && is(at, other)) return true;
      }
      return false;
    };
    const factOf = (match: Match): string | undefined => {
      const {fact, first, last} = match;
      const isCovered =
        isMarked('mask', first, last) || (fact !== BEREAVED && isMarked(BEREAVED, first, last));
      if (MARKS.has(fact) || isCovered || isDenied(match)) return undefined;
      if (!ANYBODY.has(fact) && isOfOthers(match)) return OF_OTHERS[fact];
      return fact in OF_OLD && isOld(match) ? OF_OLD[fact] : fact;
    };

    const findings = new Map<string, Finding>();
    for (const match of matches) {
      const fact = factOf(match);
      const key = `${fact} ${match.rule}`;
      if (fact === undefined || findings.has(key)) continue;
      const typed = text.slice(all[match.first]?.from, all[match.last]?.to);
      findings.set(key, {fact, rule: match.rule, words: typed});
    }
    return [...findings.values()];
  };
};

/** Classes that every phrasebook has. */
const NAMED = ['NOT', 'SURE', 'BUT', 'LINK', 'ME', 'OTHER', 'STILL'];

/**
 * Reads disclosures by phrasebooks, named by base language (`en`).
 *
 * A text is read with the book of its language and with the English one: people answer in the language they think in.
 */
export const phraseReader = (
  books: Readonly<Record<string, Phrasebook>>,
): ((text: string, language: string) => readonly Finding[]) => {
  const readers = new Map(
    Object.entries(books).map(([language, book]) => [language, readerOf(compile(book))]),
  );
  return (text, language) =>
    [...new Set([language.toLowerCase().replace(/-.*/, ''), 'en'])].flatMap(
      (base) => readers.get(base)?.(text) ?? [],
    );
};
