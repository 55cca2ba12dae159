import type { Language } from '../../text/language.ts';
import { splitSentences } from '../../text/split-sentences.ts';

/** One side cut in two at a UTF-16 offset; white space at the cut goes. */
export function cutSide(text: string, offset: number): readonly [string, string] {
  return [text.slice(0, offset).trim(), text.slice(offset).trim()];
}

/** UTF-16 offsets at which the second and later sentences of a side begin. */
export function sentenceBorders(text: string, side: Language): number[] {
  return splitSentences(text, side)
    .slice(1)
    .map(({ start }) => start);
}

/** The sentence border nearest to an offset; undefined where there is but one sentence. */
export function nearestBorder(text: string, side: Language, offset: number): number | undefined {
  const distance = (border: number): number => Math.abs(border - offset);
  return sentenceBorders(text, side).reduce<number | undefined>(
    (best, border) => (best === undefined || distance(border) < distance(best) ? border : best),
    undefined,
  );
}
