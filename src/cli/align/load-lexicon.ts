import { readFileSync } from 'node:fs';
import type { Lexicon } from '../../domain/bitext/lexical/lexicon.ts';
import { readLexicon } from '../../domain/bitext/lexical/read-lexicon.ts';

const FILE = new URL('../../../node_modules/.cache/duizhao/lexicon.bin', import.meta.url);

/** The aligner's lexicon; undefined where it was not built, and then lengths alone decide. */
export function loadLexicon(): Lexicon | undefined {
  try {
    return readLexicon(readFileSync(FILE));
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw cause;
  }
}
