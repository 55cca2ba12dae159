import { err, ok, type Result } from '../../shared/result.ts';
import type { ImportError } from '../text/import-error.ts';
import { pairSentences } from './pair-sentences.ts';
import type { ReadingTools } from './paired-sources.ts';
import type { ParagraphPair } from './paragraph-pair.ts';
import { MOST_PAIRS } from './readers/interleaved.ts';
import type { SentencePair } from './sentence-pair.ts';

/** A longer paragraph is no paragraph, and would take minutes to split and align. */
export const LONGEST_PARAGRAPH = 300_000;

/**
 * The sentence pairs of all paragraph pairs.
 *
 * @returns `too-long` for a paragraph, `too-many` sentence pairs
 */
export function pairParagraphs(
  paragraphs: readonly ParagraphPair[],
  { align, onProgress }: ReadingTools,
): Result<SentencePair[], ImportError> {
  const every = Math.max(1, Math.ceil(paragraphs.length / 100));
  const pairs: SentencePair[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const length = Math.max(paragraph.en.length, paragraph.zh.length);
    if (length > LONGEST_PARAGRAPH)
      return err({ kind: 'too-long', length, limit: LONGEST_PARAGRAPH });
    for (const pair of pairSentences(paragraph, index, align)) pairs.push(pair);
    if (pairs.length > MOST_PAIRS) {
      return err({ kind: 'too-many', sentences: pairs.length, limit: MOST_PAIRS });
    }
    if (index % every === 0) onProgress?.(index, paragraphs.length);
  }
  return ok(pairs);
}
