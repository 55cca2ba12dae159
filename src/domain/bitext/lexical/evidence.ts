import { type Band, columnEnd, firstColumn, rowCount } from './band.ts';
import { emptyRow, HitFinder, type HitSource, type RowHits } from './row-hits.ts';
import type { TokenSide } from './token-side.ts';
import type { OnPart } from './work-stages.ts';

/**
 * How well the segments of a bead explain each other's words, in nats. Since the words of one segment
 * are explained by the other side of the bead alone, a bead's evidence is a sum over its segments, and
 * each term is reckoned once: `chinese[(offsets[e] + z) * reach + b - 1]` is Chinese segment z
 * explained by b English segments from e on, `english[... + a - 1]` is English segment e explained by
 * a Chinese segments from z on.
 */
export interface Evidence {
  /** Segments of the other side, at most, that a term is reckoned for. */
  readonly reach: number;
  readonly offsets: Int32Array;
  readonly chinese: Float32Array;
  readonly english: Float32Array;
}

/** The mixture's numbers, fitted (docs/alignment.md). */
export interface MixtureModel {
  /** Share of tokens that nothing on the other side explains. */
  readonly chineseNoise: number;
  readonly englishNoise: number;
  /** The sum of odds is divided by (tokens + 1) to this power; 1 is IBM model 1. */
  readonly chinesePower: number;
  readonly englishPower: number;
}

/**
 * Reckons the evidence of all cells of the band: for each token ln(noise + (1 - noise) * sum of
 * odds / (tokens + 1) ** power), IBM model 1 with a background (Brown et al. 1993, section 4.2) on
 * odds in place of probabilities.
 */
export function weighEvidence(
  source: HitSource,
  band: Band,
  model: MixtureModel,
  reach: number,
  onRow?: OnPart,
): Evidence {
  const rows = rowCount(band);
  const offsets = new Int32Array(rows);
  let cells = 0;
  for (let row = 0; row < rows; row += 1) {
    offsets[row] = cells - firstColumn(band, row);
    cells += columnEnd(band, row) - firstColumn(band, row);
  }
  const size = cells * reach;
  const evidence: Evidence = {
    reach,
    offsets,
    chinese: new Float32Array(size),
    english: new Float32Array(size),
  };
  const finder = new HitFinder(source);
  const forEnglish = new Explanation(source.english, model.englishNoise);
  const forChinese = new Explanation(source.chinese, model.chineseNoise);
  const ring = Array.from({ length: reach }, emptyRow);
  const englishNorms = powers(model.englishPower, source.chinese);
  const chineseNorms = powers(model.chinesePower, source.english);
  for (let row = 0; row < rows + reach - 1; row += 1) {
    onRow?.(Math.min(row, rows), rows);
    const newest = ring[row % reach];
    if (row < rows && newest !== undefined) {
      finder.fill(newest, row, firstColumn(band, row), columnEnd(band, row));
      weighEnglish(evidence, source, band, row, newest, forEnglish, englishNorms);
    }
    const oldest = row - reach + 1;
    if (oldest >= 0) weighChinese(evidence, source, band, oldest, ring, forChinese, chineseNorms);
  }
  return evidence;
}

function weighEnglish(
  evidence: Evidence,
  { chinese }: HitSource,
  band: Band,
  row: number,
  hits: RowHits,
  explanation: Explanation,
  norms: (tokens: number) => number,
): void {
  const first = firstColumn(band, row);
  const last = band.high[row] ?? 0;
  for (let column = first; column <= last; column += 1) {
    const cell = ((evidence.offsets[row] ?? 0) + column) * evidence.reach;
    const end = Math.min(column + evidence.reach, first + hits.starts.length - 1);
    explanation.begin(row);
    for (let next = column; next < end; next += 1) {
      explanation.add(hits, hits.english, next - first);
      const tokens = (chinese.starts[next + 1] ?? 0) - (chinese.starts[column] ?? 0);
      evidence.english[cell + next - column] = explanation.total(norms(tokens));
    }
    explanation.end();
  }
}

function weighChinese(
  evidence: Evidence,
  { english }: HitSource,
  band: Band,
  row: number,
  ring: readonly RowHits[],
  explanation: Explanation,
  norms: (tokens: number) => number,
): void {
  const { reach } = evidence;
  const end = columnEnd(band, row);
  const rowEnd = Math.min(row + reach, rowCount(band));
  for (let column = band.low[row] ?? 0; column < end; column += 1) {
    const cell = ((evidence.offsets[row] ?? 0) + column) * reach;
    explanation.begin(column);
    for (let next = row; next < rowEnd; next += 1) {
      const hits = ring[next % reach];
      if (hits !== undefined) explanation.add(hits, hits.chinese, column - hits.first);
      const tokens = (english.starts[next + 1] ?? 0) - (english.starts[row] ?? 0);
      evidence.chinese[cell + next - row] = explanation.total(norms(tokens));
    }
    explanation.end();
  }
}

/** Tokens of one segment that hits are remembered of; a longer one is no sentence. */
const MOST_TOUCHED = 1 << 16;

/** Sums of odds for the tokens of one segment, as segments of the other side are added. */
class Explanation {
  readonly #side: TokenSide;
  readonly #noise: number;
  readonly #sums: Float32Array;
  /** Evidence of each segment when nothing explains it. */
  readonly #silence: Float32Array;
  readonly #touched: Int32Array;
  #count = 0;
  #segment = 0;

  constructor(side: TokenSide, noise: number) {
    this.#side = side;
    this.#noise = noise;
    this.#sums = new Float32Array(side.tokens.length);
    this.#touched = new Int32Array(Math.min(MOST_TOUCHED, side.tokens.length));
    this.#silence = silences(side, Math.log(noise));
  }

  begin(segment: number): void {
    this.#segment = segment;
    this.#count = 0;
  }

  /** Adds the hits of one cell; `tokens` says which token of our side each hit explains. */
  add({ starts, odds }: RowHits, tokens: Int32Array, column: number): void {
    const sums = this.#sums;
    const end = starts[column + 1] ?? 0;
    for (let hit = starts[column] ?? 0; hit < end; hit += 1) {
      const token = tokens[hit] ?? 0;
      const sum = sums[token] ?? 0;
      if (sum === 0) {
        this.#touched[this.#count] = token;
        this.#count += 1;
      }
      sums[token] = sum + (odds[hit] ?? 0);
    }
  }

  /** The segment's evidence when the sums are divided by `norm`. */
  total(norm: number): number {
    const { weights } = this.#side;
    const factor = (1 - this.#noise) / this.#noise / norm;
    let total = this.#silence[this.#segment] ?? 0;
    for (let index = 0; index < this.#count; index += 1) {
      const token = this.#touched[index] ?? 0;
      total += (weights[token] ?? 0) * Math.log(1 + factor * (this.#sums[token] ?? 0));
    }
    return total;
  }

  end(): void {
    for (let index = 0; index < this.#count; index += 1) this.#sums[this.#touched[index] ?? 0] = 0;
  }
}

function silences({ count, starts, weights }: TokenSide, logNoise: number): Float32Array {
  const silence = new Float32Array(count);
  for (let segment = 0; segment < count; segment += 1) {
    let sum = 0;
    const end = starts[segment + 1] ?? 0;
    for (let token = starts[segment] ?? 0; token < end; token += 1) sum += weights[token] ?? 0;
    silence[segment] = sum * logNoise;
  }
  return silence;
}

/** (tokens + 1) ** power for so many tokens of a side, remembered. */
function powers(power: number, { tokens: all }: TokenSide): (tokens: number) => number {
  const length = Math.min(4096, all.length + 1);
  const known = Float64Array.from({ length }, (_, tokens) => (tokens + 1) ** power);
  return (tokens) => known[tokens] ?? (tokens + 1) ** power;
}
