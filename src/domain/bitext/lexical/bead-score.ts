import { type Band, firstColumn } from './band.ts';
import { BEAD_SHAPES, LONGEST_SIDE } from './bead-shapes.ts';
import type { Evidence } from './evidence.ts';
import {
  CLOSES_QUOTE,
  ENDS_ASKING,
  ENDS_EXCLAIMING,
  ENDS_OPEN,
  OPENS_QUOTE,
  type TokenSide,
} from './token-side.ts';

/** Weights of a log-linear model of beads, in nats; fitted (docs/alignment.md). */
export interface BeadWeights {
  /** By shape, Chinese number first ("1-2"); what is missing takes `rareShape` for each segment over two. */
  readonly shapes: Readonly<Record<string, number>>;
  readonly rareShape: number;
  readonly chineseEvidence: number;
  readonly englishEvidence: number;
  /** For the squared difference in length, in standard deviations as Gale & Church take it. */
  readonly lengthDifference: number;
  /** For the squared logarithm of the ratio of the lengths. */
  readonly lengthRatio: number;
  /** For each mark at an edge that only one side has. */
  readonly quoteOpenedOnce: number;
  readonly quoteClosedOnce: number;
  readonly askedOnce: number;
  readonly exclaimedOnce: number;
  readonly leftOpenOnce: number;
  /** For a quote that opens, or closes, both sides. */
  readonly quoteOpenedTwice: number;
  readonly quoteClosedTwice: number;
  /** For the length of a segment that stays alone, in tens of Chinese characters. */
  readonly aloneLength: number;
}

/** Score in nats of the bead of `chinese` and `english` segments from node (row, column) on. */
export type BeadScore = (row: number, column: number, chinese: number, english: number) => number;

interface Sides {
  readonly english: TokenSide;
  readonly chinese: TokenSide;
}

/** Keeps the difference in length of a bead of very short segments small. */
const SHORT_DIFFERENCE = 20;
const SHORT_RATIO = 12;
const MOST_DIFFERENCE = 20;
/** English letters a Chinese character: what texts have in general, and how long we believe so. */
const LETTERS_A_CHARACTER = 3.6;
const TRUST_CHARACTERS = 500;

/** Prepares the score of beads between the two sides. */
export function scoreBeads(
  { english, chinese }: Sides,
  band: Band,
  evidence: Evidence,
  weights: BeadWeights,
): BeadScore {
  const shapes = shapeWeights(weights);
  const edgeScores = scoreEdges(weights);
  const ratio = letterRatio(english, chinese);
  return (row, column, chineseCount, englishCount) => {
    const shape = shapes[chineseCount * (LONGEST_SIDE + 1) + englishCount] ?? 0;
    const englishLength = between(english, row, englishCount);
    const chineseLength = between(chinese, column, chineseCount) * ratio;
    if (chineseCount === 0 || englishCount === 0) {
      return shape - (weights.aloneLength * (englishLength + chineseLength)) / (10 * ratio);
    }
    const difference =
      (englishLength - chineseLength) ** 2 /
      ((englishLength + chineseLength) / 2 + SHORT_DIFFERENCE) /
      10;
    const logRatio = Math.log((englishLength + SHORT_RATIO) / (chineseLength + SHORT_RATIO));
    const start = (chinese.edges[column] ?? 0) & OPENS_QUOTE;
    const startOther = (english.edges[row] ?? 0) & OPENS_QUOTE;
    const end = (chinese.edges[column + chineseCount - 1] ?? 0) & ~OPENS_QUOTE;
    const endOther = (english.edges[row + englishCount - 1] ?? 0) & ~OPENS_QUOTE;
    return (
      shape +
      sumChinese(evidence, band, row, column, chineseCount, englishCount) *
        weights.chineseEvidence +
      sumEnglish(evidence, band, row, column, chineseCount, englishCount) *
        weights.englishEvidence -
      weights.lengthDifference * Math.min(MOST_DIFFERENCE, difference) -
      weights.lengthRatio * 4 * logRatio * logRatio +
      (edgeScores[(start << 5) | startOther] ?? 0) +
      (edgeScores[(end << 5) | endOther] ?? 0)
    );
  };
}

function between({ lengths }: TokenSide, from: number, count: number): number {
  return (lengths[from + count] ?? 0) - (lengths[from] ?? 0);
}

/** The text's own ratio once it is long enough to know it; a lopsided text is not believed. */
function letterRatio(english: TokenSide, chinese: TokenSide): number {
  const letters = english.lengths[english.count] ?? 0;
  const characters = chinese.lengths[chinese.count] ?? 0;
  const own = (letters + TRUST_CHARACTERS * LETTERS_A_CHARACTER) / (characters + TRUST_CHARACTERS);
  return Math.min(Math.max(own, LETTERS_A_CHARACTER / 1.35), LETTERS_A_CHARACTER * 1.35);
}

function sumChinese(
  { starts, chinese }: Evidence,
  band: Band,
  row: number,
  column: number,
  chineseCount: number,
  englishCount: number,
): number {
  const cell = (starts[row] ?? 0) + column - firstColumn(band, row);
  let sum = 0;
  for (let step = 0; step < chineseCount; step += 1) {
    sum += chinese[(cell + step) * LONGEST_SIDE + englishCount - 1] ?? 0;
  }
  return sum;
}

function sumEnglish(
  { starts, english }: Evidence,
  band: Band,
  row: number,
  column: number,
  chineseCount: number,
  englishCount: number,
): number {
  let sum = 0;
  for (let step = row; step < row + englishCount; step += 1) {
    const cell = (starts[step] ?? 0) + column - firstColumn(band, step);
    sum += english[cell * LONGEST_SIDE + chineseCount - 1] ?? 0;
  }
  return sum;
}

function shapeWeights({ shapes, rareShape }: BeadWeights): Float64Array {
  const table = new Float64Array((LONGEST_SIDE + 1) ** 2);
  for (const { chinese, english } of BEAD_SHAPES) {
    table[chinese * (LONGEST_SIDE + 1) + english] =
      shapes[`${chinese}-${english}`] ?? rareShape * (chinese + english - 2);
  }
  return table;
}

/** Score of each combination of edge marks on the two sides, 5 bits each. */
function scoreEdges(weights: BeadWeights): Float64Array {
  const kinds: readonly [mark: number, once: number, twice: number][] = [
    [OPENS_QUOTE, weights.quoteOpenedOnce, weights.quoteOpenedTwice],
    [CLOSES_QUOTE, weights.quoteClosedOnce, weights.quoteClosedTwice],
    [ENDS_ASKING, weights.askedOnce, 0],
    [ENDS_EXCLAIMING, weights.exclaimedOnce, 0],
    [ENDS_OPEN, weights.leftOpenOnce, 0],
  ];
  return Float64Array.from({ length: 1 << 10 }, (_, pair) => {
    const one = pair >> 5;
    const other = pair & 31;
    let score = 0;
    for (const [mark, once, twice] of kinds) {
      if ((one & other & mark) !== 0) score += twice;
      else if (((one ^ other) & mark) !== 0) score -= once;
    }
    return score;
  });
}
