import { alignDocuments } from './align-documents.ts';
import type { SegmentAligner } from './segment-aligner.ts';
import type { SentencePair } from './sentence-pair.ts';

/**
 * The sentences of some neighbouring pairs aligned anew, none of them leaving the stretch.
 *
 * @param pairs at least one; the paragraph and heading of the first go on to all that are made
 */
export function realignPairs(
  pairs: readonly SentencePair[],
  align: SegmentAligner,
): SentencePair[] {
  const [first] = pairs;
  const blocksOf = (side: 'en' | 'zh') =>
    pairs
      .filter((pair) => pair[side].trim() !== '')
      .map((pair) => ({ text: pair[side], heading: pair.heading }));
  const aligned = alignDocuments(blocksOf('en'), blocksOf('zh'), { align });
  return aligned.map((pair) => ({ ...pair, paragraph: first?.paragraph ?? 0 }));
}
