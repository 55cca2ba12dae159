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
  /** For the gain in evidence by the order of the words (word-order.ts); not part of `BeadScore`. */
  readonly wordOrder: number;
}

/** Score in nats of the bead of `chinese` and `english` segments from node (row, column) on. */
export type BeadScore = (row: number, column: number, chinese: number, english: number) => number;

interface Sides {
  readonly english: TokenSide;
  readonly chinese: TokenSide;
}

const STRIDE = LONGEST_SIDE + 1;
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
  evidence: Evidence,
  weights: BeadWeights,
): BeadScore {
  const shapes = shapeWeights(weights);
  const edgeScores = scoreEdges(weights);
  const ratio = letterRatio(english, chinese);
  const englishLengths = bundleLengths(english, 1);
  const chineseLengths = bundleLengths(chinese, ratio);
  const { chineseEvidence, englishEvidence, lengthDifference, lengthRatio } = weights;
  const alone = weights.aloneLength / (10 * ratio);
  return (row, column, chineseCount, englishCount) => {
    const shape = shapes[chineseCount * STRIDE + englishCount] ?? 0;
    const englishAt = 2 * (row * STRIDE + englishCount);
    const chineseAt = 2 * (column * STRIDE + chineseCount);
    const englishLength = englishLengths[englishAt] ?? 0;
    const chineseLength = chineseLengths[chineseAt] ?? 0;
    if (chineseCount === 0 || englishCount === 0) {
      return shape - alone * (englishLength + chineseLength);
    }
    const gap = englishLength - chineseLength;
    const difference = (gap * gap) / (5 * (englishLength + chineseLength) + 10 * SHORT_DIFFERENCE);
    const logRatio = (englishLengths[englishAt + 1] ?? 0) - (chineseLengths[chineseAt + 1] ?? 0);
    const start = (chinese.edges[column] ?? 0) & OPENS_QUOTE;
    const startOther = (english.edges[row] ?? 0) & OPENS_QUOTE;
    const end = (chinese.edges[column + chineseCount - 1] ?? 0) & ~OPENS_QUOTE;
    const endOther = (english.edges[row + englishCount - 1] ?? 0) & ~OPENS_QUOTE;
    return (
      shape +
      sumChinese(evidence, row, column, chineseCount, englishCount) * chineseEvidence +
      sumEnglish(evidence, row, column, chineseCount, englishCount) * englishEvidence -
      lengthDifference * (difference < MOST_DIFFERENCE ? difference : MOST_DIFFERENCE) -
      lengthRatio * 4 * logRatio * logRatio +
      (edgeScores[(start << 5) | startOther] ?? 0) +
      (edgeScores[(end << 5) | endOther] ?? 0)
    );
  };
}

/** Length of each segment and those after it, 0 to 6 in all, and its logarithm, as letters. */
function bundleLengths({ lengths, count }: TokenSide, factor: number): Float64Array {
  const bundles = new Float64Array(2 * STRIDE * (count + 1));
  for (let segment = 0; segment <= count; segment += 1) {
    for (let more = 0; more < STRIDE && segment + more <= count; more += 1) {
      const length = factor * ((lengths[segment + more] ?? 0) - (lengths[segment] ?? 0));
      bundles[2 * (segment * STRIDE + more)] = length;
      bundles[2 * (segment * STRIDE + more) + 1] = Math.log(length + SHORT_RATIO);
    }
  }
  return bundles;
}

/** The text's own ratio once it is long enough to know it; a lopsided text is not believed. */
function letterRatio(english: TokenSide, chinese: TokenSide): number {
  const letters = english.lengths[english.count] ?? 0;
  const characters = chinese.lengths[chinese.count] ?? 0;
  const own = (letters + TRUST_CHARACTERS * LETTERS_A_CHARACTER) / (characters + TRUST_CHARACTERS);
  return Math.min(Math.max(own, LETTERS_A_CHARACTER / 1.35), LETTERS_A_CHARACTER * 1.35);
}

function sumChinese(
  { offsets, chinese, reach }: Evidence,
  row: number,
  column: number,
  chineseCount: number,
  englishCount: number,
): number {
  let at = ((offsets[row] ?? 0) + column) * reach + englishCount - 1;
  let sum = 0;
  for (let step = 0; step < chineseCount; step += 1) {
    sum += chinese[at] ?? 0;
    at += reach;
  }
  return sum;
}

function sumEnglish(
  { offsets, english, reach }: Evidence,
  row: number,
  column: number,
  chineseCount: number,
  englishCount: number,
): number {
  let sum = 0;
  for (let step = row; step < row + englishCount; step += 1) {
    sum += english[((offsets[step] ?? 0) + column) * reach + chineseCount - 1] ?? 0;
  }
  return sum;
}

function shapeWeights({ shapes, rareShape }: BeadWeights): Float64Array {
  const table = new Float64Array(STRIDE ** 2);
  for (const { chinese, english } of BEAD_SHAPES) {
    table[chinese * STRIDE + english] =
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
