import { err, ok, type Result } from '../../../shared/result.ts';
import type { SearchError } from './search-error.ts';

/** A term as it was written: `key:value`, or a value alone. */
export interface WrittenTerm {
  readonly kind: 'term';
  readonly key: string | undefined;
  readonly value: string;
}

export type SearchToken =
  | { readonly kind: 'open' | 'close' }
  | { readonly kind: 'and' | 'or' | 'not'; readonly word: string }
  | WrittenTerm;

// What an input method for Chinese writes means the same.
const SPACE = /\s/u;
const OPEN = '(（';
const CLOSE = ')）';
const NOT = '-－';
const QUOTES = '"“”＂';
const COLONS = ':：';
const ESCAPE = '\\';

/** Takes a search apart at spaces, parentheses and quotes. */
export function tokenizeSearch(written: string): Result<SearchToken[], SearchError> {
  const characters = [...written];
  const tokens: SearchToken[] = [];
  let at = 0;
  while (at < characters.length) {
    const character = characters[at] ?? '';
    if (SPACE.test(character)) at += 1;
    else if (OPEN.includes(character)) at += tokens.push({ kind: 'open' }) && 1;
    else if (CLOSE.includes(character)) at += tokens.push({ kind: 'close' }) && 1;
    else if (NOT.includes(character)) at += tokens.push({ kind: 'not', word: character }) && 1;
    else {
      const term = readTerm(characters, at);
      if (term === undefined) return err({ kind: 'unclosed-quote' });
      tokens.push(term.token);
      at = term.end;
    }
  }
  return ok(tokens);
}

interface ReadTerm {
  readonly token: SearchToken;
  readonly end: number;
}

/** The term that begins at `start`; undefined where a quote in it is not closed. */
function readTerm(characters: readonly string[], start: number): ReadTerm | undefined {
  let [key, value]: [string | undefined, string] = [undefined, ''];
  let [isQuoted, wasQuoted] = [false, false];
  let at = start;
  for (; at < characters.length; at += 1) {
    const character = characters[at] ?? '';
    if (character === ESCAPE && at + 1 < characters.length) {
      at += 1;
      value += characters[at] ?? '';
      wasQuoted = true;
    } else if (QUOTES.includes(character)) {
      isQuoted = !isQuoted;
      wasQuoted = true;
    } else if (isQuoted) value += character;
    else if (SPACE.test(character) || OPEN.includes(character) || CLOSE.includes(character)) break;
    else if (COLONS.includes(character) && key === undefined && !wasQuoted) {
      [key, value] = [value.toLowerCase(), ''];
    } else value += character;
  }
  if (isQuoted) return undefined;
  return { token: toToken(key, value, wasQuoted), end: at };
}

function toToken(key: string | undefined, value: string, wasQuoted: boolean): SearchToken {
  const word = value.toLowerCase();
  if (key === undefined && !wasQuoted && (word === 'or' || word === 'and')) {
    return { kind: word, word: value };
  }
  return { kind: 'term', key, value };
}
