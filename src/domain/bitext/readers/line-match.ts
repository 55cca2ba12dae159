import { lengthCost } from '../length-cost.ts';
import { ENGLISH_CHINESE } from '../length-model.ts';
import type { Line } from './line.ts';

/** In nats: what a word that both sides write alike is worth as evidence. */
const SHARED_WORTH = 1.5;
/** A heading is no part of the paragraph after it, and none is translated by a paragraph. */
const HEADING_MIXED_COST = 6;

/** A number or a Latin word: written the same on both sides. */
const ANCHORS = /\d+(?:[.,]\d+)*|\p{Script=Latin}{2,}/gu;

/** A line with what is compared about it, so that comparing costs nothing per letter. */
export interface WeighedLine {
  readonly line: Line;
  /** Code points. */
  readonly length: number;
  readonly anchors: ReadonlySet<string>;
}

export function weighLine(line: Line): WeighedLine {
  return {
    line,
    length: Array.from(line.text).length,
    anchors: new Set(line.text.toLowerCase().match(ANCHORS) ?? []),
  };
}

/** How badly two stretches of lines match, in nats; below 0 where they share words. Neither is empty. */
export function lineMatchCost(
  english: readonly WeighedLine[],
  chinese: readonly WeighedLine[],
): number {
  const length = lengthCost(lengthOf(english), lengthOf(chinese), ENGLISH_CHINESE);
  const headings = new Set([...english, ...chinese].map(({ line }) => line.heading));
  const mixed = headings.size > 1 ? HEADING_MIXED_COST : 0;
  return length + mixed - SHARED_WORTH * countShared(english, chinese);
}

function lengthOf(lines: readonly WeighedLine[]): number {
  return lines.reduce((sum, line) => sum + line.length, 0);
}

function countShared(english: readonly WeighedLine[], chinese: readonly WeighedLine[]): number {
  const shared = new Set<string>();
  for (const { anchors } of chinese) {
    for (const anchor of anchors) {
      if (english.some((line) => line.anchors.has(anchor))) shared.add(anchor);
    }
  }
  return shared.size;
}
