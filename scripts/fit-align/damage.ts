import type { Lexicon } from '../../src/domain/bitext/lexical/lexicon.ts';
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

/**
 * A chapter some of whose lines on one side are joined with the next one. Where the two were of
 * different beads, these become one.
 */
export function mergeLines(
  chapter: Chapter,
  side: Side,
  share: number,
  random: () => number,
): Chapter {
  const lines: string[] = [];
  const counts: BeadCount[] = [];
  let lastBead = 0;
  let isJoined = false;
  for (const bead of chapter.gold) {
    const [from, to] = bead[side];
    counts.push({ ...countOf(bead), [side]: 0 });
    for (let line = from; line < to; line += 1) {
      const text = chapter[side][line] ?? '';
      if (isJoined) {
        lines.push(`${lines.pop() ?? ''}${side === 'english' ? ' ' : ''}${text}`);
        counts.splice(lastBead, counts.length, counts.slice(lastBead).reduce(addCounts));
      } else {
        lines.push(text);
        counts.push(addCounts(counts.pop() ?? NOTHING, { ...NOTHING, [side]: 1 }));
      }
      lastBead = counts.length - 1;
      isJoined = random() < share;
    }
  }
  return relay({ ...chapter, [side]: lines }, counts);
}

/** A chapter whose lines end without a mark. */
export function withoutFinalMarks(chapter: Chapter): Chapter {
  const strip = (line: string) => line.replace(/[.。!！?？…;；:：,，"”’'」]+\s*$/u, '');
  return { ...chapter, english: chapter.english.map(strip), chinese: chapter.chinese.map(strip) };
}

/** A chapter in traditional characters, as far as the lexicon can turn them back. */
export function inTraditional(chapter: Chapter, { folded }: Pick<Lexicon, 'folded'>): Chapter {
  const traditional = new Map<string, string>();
  for (const [unit, simple] of folded.entries()) {
    if (simple !== unit) traditional.set(String.fromCharCode(simple), String.fromCharCode(unit));
  }
  const turn = (line: string) => Array.from(line, (one) => traditional.get(one) ?? one).join('');
  return { ...chapter, chinese: chapter.chinese.map(turn) };
}

interface BeadCount {
  readonly english: number;
  readonly chinese: number;
}

const NOTHING: BeadCount = { english: 0, chinese: 0 };

function addCounts(a: BeadCount, b: BeadCount): BeadCount {
  return { english: a.english + b.english, chinese: a.chinese + b.chinese };
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
