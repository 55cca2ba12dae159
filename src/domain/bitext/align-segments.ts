import type { Language } from '../text/language.ts';
import { alignByCost } from './align-by-cost.ts';
import type { Bead } from './bead.ts';
import { lengthCost } from './length-cost.ts';
import { ENGLISH_CHINESE } from './length-model.ts';

/** Two sides of a bitext, each in reading order; one is English, the other Chinese. */
export interface AlignmentTask {
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly sourceLanguage: Language;
}

/**
 * Beads that cover every segment of both sides exactly once, in order, each with its confidence.
 * By length (Gale & Church 1993) with a length model for English and Chinese.
 */
export function alignSegments({ source, target, sourceLanguage }: AlignmentTask): Bead[] {
  const sourceLengths = prefixLengths(source);
  const targetLengths = prefixLengths(target);
  const between = (prefix: Float64Array, start: number, end: number): number =>
    (prefix[end] ?? 0) - (prefix[start] ?? 0);
  return alignByCost(
    source.length,
    target.length,
    (sourceStart, sourceEnd, targetStart, targetEnd) => {
      const ofSource = between(sourceLengths, sourceStart, sourceEnd);
      const ofTarget = between(targetLengths, targetStart, targetEnd);
      return sourceLanguage === 'en'
        ? lengthCost(ofSource, ofTarget, ENGLISH_CHINESE)
        : lengthCost(ofTarget, ofSource, ENGLISH_CHINESE);
    },
  );
}

/** Code points before each segment, so that the length of any stretch is one subtraction. */
function prefixLengths(segments: readonly string[]): Float64Array {
  const prefix = new Float64Array(segments.length + 1);
  for (const [index, segment] of segments.entries()) {
    prefix[index + 1] = (prefix[index] ?? 0) + Array.from(segment.trim()).length;
  }
  return prefix;
}
