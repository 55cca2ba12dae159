import { foldWidth } from '../fold-width.ts';
import type { Token } from '../token.ts';
import { americanSpelling } from './american-spelling.ts';
import { readNumberWords } from './read-number-words.ts';
import { splitContraction } from './split-contraction.ts';
import { kindOfEnglish } from './word-kinds.ts';

const WORD =
  /<\/?[a-z][^<>]{0,80}>|(?<currency>[$£€¥])|(?<time>\d{1,2}:\d{2})(?!\d)|(?<digits>\d[\d,]*(?:\.\d+)?)(?<ending>st|nd|rd|th)?(?![\d])|(?<percent>%)|(?<word>[\p{L}\p{M}]+(?:['’‘ʼ´`][\p{L}\p{M}]+)*)/giu;
const APOSTROPHES = /[’‘ʼ´`]/g;
const MARKS = /\p{M}/gu;
const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'dollars',
  '£': 'pounds',
  '€': 'euros',
  '¥': 'yuan',
};
const DATE_WORDS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);
const NEVER_NAMES = /^(?:i|mr|mrs|ms|ok|tv)$/;
/** After "a" these say how much: "a few" is not "few". */
const AMOUNTS: ReadonlySet<string> = new Set(['few', 'little', 'lot', 'bit', 'couple', 'dozen']);

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly key: string;
  readonly isCapital: boolean;
  /** Whether no number goes on over its beginning. */
  readonly isFresh?: boolean;
}

/** The words of an English text; marks, spaces and tags of HTML are left out. */
export function tokeniseEnglish(text: string): Token[] {
  return plainNotOnly(plainDays(joinNumbers(joinAmounts(piecesOf(foldWidth(text))))));
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let currency: Piece | undefined;
  for (const match of text.matchAll(WORD)) {
    const { currency: sign, time, digits, ending, percent, word } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    const plain = (key: string): Piece => ({ start, end, form: key, key, isCapital: false });
    if (sign !== undefined) currency = plain(CURRENCIES[sign] ?? sign);
    else if (time !== undefined) pieces.push(plain(`#${time.replace(/^0/, '')}`));
    else if (percent !== undefined) pieces.push(plain('percent'));
    else if (word !== undefined) pieces.push(...wordPieces(word, start, pieces.length === 0));
    else if (digits !== undefined) {
      pieces.push({
        ...plain(digits.replace(/,$/, '') + (ending ?? '').toLowerCase()),
        isFresh: currency !== undefined,
      });
      // "$5" is said "5 dollars".
      if (currency !== undefined) pieces.push(currency);
    }
    if (sign === undefined) currency = undefined;
  }
  return pieces;
}

function wordPieces(written: string, start: number, isFirst: boolean): Piece[] {
  const plain = written.replaceAll(APOSTROPHES, "'").toLowerCase();
  const isCapital = !isFirst && /^\p{Lu}/u.test(written);
  let at = start;
  return splitContraction(plain).map((piece) => {
    const from = at;
    at += piece.written.length;
    const bare = piece.key.normalize('NFD').replaceAll(MARKS, '');
    return { start: from, end: at, form: piece.key, key: americanSpelling(bare), isCapital };
  });
}

function joinAmounts(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last?.key === 'a' && AMOUNTS.has(piece.key)) {
      const key = `a ${piece.key}`;
      joined[joined.length - 1] = { ...piece, start: last.start, form: key, key };
    } else joined.push(piece);
  }
  return joined;
}

function joinNumbers(pieces: readonly Piece[]): Token[] {
  const tokens: Token[] = [];
  const words = pieces.map(({ key }) => key);
  for (let at = 0; at < pieces.length; ) {
    const fresh = pieces.findIndex(({ isFresh }, place) => place > at && isFresh === true);
    const number = readNumberWords(fresh < 0 ? words : words.slice(0, fresh), at);
    const count = number?.count ?? 1;
    const [first, last] = [pieces[at], pieces[at + count - 1]];
    if (first !== undefined && last !== undefined) {
      const form = words.slice(at, at + count).join(' ');
      tokens.push(
        number === undefined
          ? tokenOf(first)
          : { start: first.start, end: last.end, key: number.key, form, kind: 'number' },
      );
    }
    at += count;
  }
  return tokens;
}

const MONTH =
  /^#(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** A day beside its month is the same with and without its ending: March 8, March 8th, the 8th of March. */
function plainDays(tokens: readonly Token[]): Token[] {
  const isMonth = (token: Token | undefined): boolean =>
    token !== undefined && MONTH.test(token.key);
  return tokens.map((token, at) => {
    const day = /^(#\d+)th$/.exec(token.key)?.[1];
    const isDay =
      isMonth(tokens[at - 1]) ||
      isMonth(tokens[at + 1]) ||
      (tokens[at + 1]?.key === 'of' && isMonth(tokens[at + 2]));
    return day !== undefined && isDay ? { ...token, key: day } : token;
  });
}

/** "not only … but also" denies nothing. */
function plainNotOnly(tokens: readonly Token[]): Token[] {
  return tokens.map((token, at) => {
    const isOnly = /^(?:only|merely|simply)$/.test(tokens[at + 1]?.key ?? '');
    return token.key === 'not' && isOnly ? { ...token, kind: 'function' } : token;
  });
}

function tokenOf({ start, end, form, key, isCapital }: Piece): Token {
  if (key.startsWith('#')) return { start, end, key, form, kind: 'number' };
  // "may" and "march" are months only with a capital.
  const isDate = DATE_WORDS.has(key) && (isCapital || !/^(?:may|march)$/.test(key));
  if (isDate) return { start, end, key: `#${key}`, form, kind: 'number' };
  const kind = kindOfEnglish(key);
  const isName = isCapital && kind === 'content' && !NEVER_NAMES.test(key);
  return { start, end, key, form, kind: isName ? 'name' : kind };
}
