import { sentenceKey } from './sentence-key.ts';
import type { Sides } from './text-update.ts';

/** A text of which so much is found in another is an earlier version of it. */
const LEAST_SHARE = 0.3;
/** One line in common, such as a name, makes no two texts one. */
const LEAST_PAIRS = 2;

/** All sides of some pairs, as they are compared. */
export function sentenceKeys(pairs: readonly Sides[]): ReadonlySet<string> {
  const keys = new Set(pairs.flatMap(({ en, zh }) => [sentenceKey(en), sentenceKey(zh)]));
  keys.delete('');
  return keys;
}

/**
 * The share, 0 to 1, of the pairs of a text of which a side is found in another: 0 where that is too little
 * to take them for versions of one text. By side and not by pair, since the pairing may have been corrected.
 *
 * @param sample pairs of the text, not all of them
 */
export function shareKnown(sample: readonly Sides[], keys: ReadonlySet<string>): number {
  const known = sample.filter(
    ({ en, zh }) => keys.has(sentenceKey(en)) || keys.has(sentenceKey(zh)),
  ).length;
  const isEnough = known >= Math.min(LEAST_PAIRS, sample.length);
  const share = sample.length === 0 ? 0 : known / sample.length;
  return isEnough && share >= LEAST_SHARE ? share : 0;
}
