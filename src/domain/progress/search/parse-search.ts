import { err, ok, type Result } from '../../../shared/result.ts';
import { parseTerm } from './parse-term.ts';
import type { SearchError } from './search-error.ts';
import type { SearchQuery } from './search-query.ts';
import { type SearchToken, tokenizeSearch } from './tokenize-search.ts';

type Parsed = Result<SearchQuery, SearchError>;

/** Longer than anything that a person writes; parentheses are not nested deeper than this. */
const MOST_CHARACTERS = 2_000;

/**
 * Reads a search as Anki's are written: terms side by side must all hold, `or` between them asks for one,
 * `-` for the contrary, parentheses group, quotes keep spaces. Nothing written asks for everything.
 */
export function parseSearch(written: string): Parsed {
  if (written.length > MOST_CHARACTERS) return err({ kind: 'too-long', most: MOST_CHARACTERS });
  const tokens = tokenizeSearch(written);
  if (!tokens.ok) return tokens;
  if (tokens.value.length === 0) return ok({ kind: 'everything' });
  const reader = new TokenReader(tokens.value);
  const query = parseOr(reader);
  if (query.ok && reader.next !== undefined) return err({ kind: 'stray-parenthesis' });
  return query;
}

class TokenReader {
  readonly #tokens: readonly SearchToken[];
  #at = 0;

  constructor(tokens: readonly SearchToken[]) {
    this.#tokens = tokens;
  }

  get next(): SearchToken | undefined {
    return this.#tokens[this.#at];
  }

  skip(): void {
    this.#at += 1;
  }
}

function parseOr(reader: TokenReader): Parsed {
  return parseParts(reader, 'or', parseAnd);
}

function parseAnd(reader: TokenReader): Parsed {
  return parseParts(reader, 'and', parseOne);
}

function parseParts(
  reader: TokenReader,
  kind: 'and' | 'or',
  parsePart: (reader: TokenReader) => Parsed,
): Parsed {
  const parts: SearchQuery[] = [];
  for (;;) {
    const part = parsePart(reader);
    if (!part.ok) return part;
    parts.push(part.value);
    const { next } = reader;
    if (next?.kind === kind) {
      reader.skip();
      if (reader.next === undefined) return err({ kind: 'nothing-beside', word: next.word });
    } else if (kind === 'or' || !isBeginning(next)) break;
  }
  const [first] = parts;
  return ok(parts.length === 1 && first !== undefined ? first : { kind, parts });
}

function isBeginning(token: SearchToken | undefined): boolean {
  return token?.kind === 'term' || token?.kind === 'open' || token?.kind === 'not';
}

function isEnd(token: SearchToken | undefined): boolean {
  return token?.kind === 'close';
}

function parseOne(reader: TokenReader): Parsed {
  const token = reader.next;
  reader.skip();
  switch (token?.kind) {
    case 'term':
      return parseTerm(token);
    case 'not':
      return parseNot(reader, token.word);
    case 'open':
      return parseGroup(reader);
    case 'and':
    case 'or':
      return err({ kind: 'nothing-beside', word: token.word });
    case 'close':
      return err({ kind: 'stray-parenthesis' });
    case undefined:
      return err({ kind: 'unclosed-parenthesis' });
  }
}

function parseNot(reader: TokenReader, word: string): Parsed {
  if (!isBeginning(reader.next)) return err({ kind: 'nothing-beside', word });
  const part = parseOne(reader);
  return part.ok ? ok({ kind: 'not', part: part.value }) : part;
}

function parseGroup(reader: TokenReader): Parsed {
  if (isEnd(reader.next)) return err({ kind: 'nothing-in-parentheses' });
  const inner = parseOr(reader);
  if (!inner.ok) return inner;
  if (!isEnd(reader.next)) return err({ kind: 'unclosed-parenthesis' });
  reader.skip();
  return inner;
}
