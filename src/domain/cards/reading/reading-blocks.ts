import type { Note } from '../note.ts';

/** Sentence pairs that stand together: a paragraph, or a heading. */
export interface ReadingBlock<Read> {
  readonly heading: boolean;
  /** Whether it goes on with the paragraph of the block before, which was too long for one. */
  readonly goesOn: boolean;
  /** Of the first of its pairs among all pairs of the text. */
  readonly first: number;
  readonly pairs: readonly Read[];
}

/** A longer paragraph is drawn in several blocks, so that a screen never draws a chapter at once. */
export const LONGEST_BLOCK = 8;

/**
 * A text as its author divided it. Pairs of one paragraph that stand apart, since some between them were
 * moved, are blocks of their own.
 *
 * @param pairs in the order of the text
 */
export function readingBlocks<Read extends Pick<Note, 'paragraph' | 'heading'>>(
  pairs: readonly Read[],
): ReadingBlock<Read>[] {
  const blocks: ReadingBlock<Read>[] = [];
  let first = 0;
  for (let at = 1; at <= pairs.length; at += 1) {
    const before = pairs[at - 1];
    const here = pairs[at];
    const isTogether =
      here !== undefined && here.paragraph === before?.paragraph && here.heading === before.heading;
    if (isTogether && at - first < LONGEST_BLOCK) continue;
    const last = blocks.at(-1)?.pairs.at(-1);
    const own = pairs.slice(first, at);
    const goesOn =
      first > 0 && last?.paragraph === own[0]?.paragraph && last?.heading === own[0]?.heading;
    blocks.push({ heading: own[0]?.heading ?? false, goesOn, first, pairs: own });
    first = at;
  }
  return blocks;
}

/** The number of the block in which a pair stands. @param pair its number among all pairs, >= 0 */
export function blockOf(blocks: readonly ReadingBlock<unknown>[], pair: number): number {
  let [low, high] = [0, blocks.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.first ?? 0) <= pair) low = middle;
    else high = middle - 1;
  }
  return low;
}
