import { readChineseSide } from './chinese-side.ts';
import { readEnglishSide } from './english-side.ts';
import { indexFeatures } from './feature-index.ts';
import { KeySpace } from './key-space.ts';
import type { Lexicon } from './lexicon.ts';
import type { HitSource } from './row-hits.ts';
import { findEntries } from './type-entries.ts';

/** Turns both sides into numbers and looks every English word up. */
export function prepareText(
  english: readonly string[],
  chinese: readonly string[],
  lexicon: Lexicon,
): HitSource {
  const keys = new KeySpace();
  const chineseSide = readChineseSide(chinese, lexicon, keys);
  const englishSide = readEnglishSide(english, lexicon);
  const index = indexFeatures(chineseSide, keys.size);
  const entries = findEntries(englishSide, chineseSide, index, keys, lexicon);
  return { english: englishSide, chinese: chineseSide, index, entries };
}
