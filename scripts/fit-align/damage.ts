import { type Chapter, type GoldBead, layBeads } from './chapters.ts';

export type Side = 'english' | 'chinese';

/** A chapter without a share of the lines of one side, drawn by `random`. */
export function deleteLines(
  chapter: Chapter,
  side: Side,
  share: number,
  random: () => number,
): Chapter {
  const isKept = chapter[side].map(() => random() >= share);
  const counts = chapter.gold.map((bead) => {
    const count = countOf(bead);
    const [from, to] = bead[side];
    return { ...count, [side]: isKept.slice(from, to).filter(Boolean).length };
  });
  const lines = chapter[side].filter((_, line) => isKept[line]);
  return relay({ ...chapter, [side]: lines }, counts);
}

/** A chapter with the lines of another one in its middle, on one side. */
export function insertChapter(chapter: Chapter, side: Side, other: Chapter): Chapter {
  const middle = chapter.gold.length >> 1;
  const at = chapter.gold[middle]?.[side][0] ?? 0;
  const lines = chapter[side].toSpliced(at, 0, ...other[side]);
  const alone = other[side].map(() => ({ english: 0, chinese: 0, [side]: 1 }));
  const counts = chapter.gold.map(countOf).toSpliced(middle, 0, ...alone);
  return relay({ ...chapter, [side]: lines }, counts);
}

interface BeadCount {
  readonly english: number;
  readonly chinese: number;
}

function countOf({ english, chinese }: GoldBead): BeadCount {
  return { english: english[1] - english[0], chinese: chinese[1] - chinese[0] };
}

function relay(chapter: Chapter, counts: readonly BeadCount[]): Chapter {
  let row = 0;
  let column = 0;
  const gold = counts.flatMap(({ english, chinese }) => {
    const beads = layBeads(row, column, english, chinese);
    row += english;
    column += chinese;
    return beads;
  });
  return { ...chapter, gold };
}

/** Numbers from 0 to below 1, the same for the same seed (Park & Miller 1988). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
