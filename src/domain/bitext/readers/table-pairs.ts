import { err, ok, type Result } from '../../../shared/result.ts';
import type { ImportError } from '../../text/import-error.ts';
import { MOST_PAIRS } from './interleaved.ts';
import type { Reading, ReadyPair } from './reading.ts';

/**
 * The pairs of a file as a reading; rows with neither side are left out.
 *
 * @returns `empty`, `too-many`, or `one-language` where a side is missing in all of them
 */
export function readingOfPairs(all: readonly ReadyPair[]): Result<Reading, ImportError> {
  const pairs = all.filter(({ en, zh }) => en !== '' || zh !== '');
  if (pairs.length === 0) return err({ kind: 'empty' });
  if (pairs.length > MOST_PAIRS) {
    return err({ kind: 'too-many', sentences: pairs.length, limit: MOST_PAIRS });
  }
  if (pairs.every(({ zh }) => zh === '')) return err({ kind: 'one-language', missing: 'zh' });
  if (pairs.every(({ en }) => en === '')) return err({ kind: 'one-language', missing: 'en' });
  return ok({ kind: 'pairs', pairs });
}
