import type { Lexicon } from '../domain/bitext/lexical/lexicon.ts';
import { readLexicon } from '../domain/bitext/lexical/read-lexicon.ts';
import { LEXICON_ADDRESS } from './lexicon-address.ts';

let loading: Promise<Lexicon | undefined> | undefined;

/** The aligner's lexicon, fetched once; undefined where it cannot be had, and then asked for again. */
export function loadLexicon(): Promise<Lexicon | undefined> {
  loading ??= fetchLexicon().catch(() => {
    loading = undefined;
    return undefined;
  });
  return loading;
}

async function fetchLexicon(): Promise<Lexicon> {
  const response = await fetch(LEXICON_ADDRESS);
  if (!response.ok) throw new Error(`lexicon: ${response.status}`);
  return readLexicon(new Uint8Array(await response.arrayBuffer()));
}
