import { LONGEST_SIDE } from './bead-shapes.ts';
import type { CandidateBeads } from './candidate-beads.ts';
import type { MixtureModel } from './evidence.ts';
import { emptyRow, HitFinder, type HitSource, type RowHits } from './row-hits.ts';
import type { TokenSide } from './token-side.ts';
import type { OnPart } from './work-stages.ts';

/** How much less a token at the far end of the other side explains than one at the same place. */
const DISTANCE_COST = 0.7;

/**
 * How much better the words of each candidate are explained when those count more that stand at the
 * same place of the other side, in nats; below 0 where translations stand in the wrong order, as they
 * do when a bead ends too early or too late. The idea is that of IBM model 2 (Brown et al. 1993) with
 * the distance from the diagonal in place of its table (Dyer, Chahuneau & Smith 2013).
 */
export function weighWordOrder(
  source: HitSource,
  beads: CandidateBeads,
  model: MixtureModel,
  onBead?: OnPart,
): Float32Array {
  const { row, column, english, chinese, count } = beads;
  const rows = new RowWindow(source, beads);
  const order = new BeadOrder(source, model);
  const weighed = new Float32Array(count);
  for (let bead = 0; bead < count; bead += 1) {
    onBead?.(bead, count);
    const [down, across] = [english[bead] ?? 0, chinese[bead] ?? 0];
    if (down === 0 || across === 0) continue;
    const first = row[bead] ?? 0;
    rows.moveTo(first);
    weighed[bead] = order.weigh(rows, first, column[bead] ?? 0, down, across);
  }
  return weighed;
}

/** The hits of the rows that a bead may cover, found once each. */
class RowWindow {
  readonly #finder: HitFinder;
  readonly #rows: readonly RowHits[];
  readonly #reach: ReturnType<typeof reachOf>;
  #next = 0;

  constructor(source: HitSource, beads: CandidateBeads) {
    this.#finder = new HitFinder(source);
    this.#rows = Array.from({ length: LONGEST_SIDE }, emptyRow);
    this.#reach = reachOf(beads);
  }

  /** Makes `row` and those after it ready; rows only ever go up. */
  moveTo(row: number): void {
    const { low, high } = this.#reach;
    const end = Math.min(row + LONGEST_SIDE, low.length);
    for (; this.#next < end; this.#next += 1) {
      const hits = this.#rows[this.#next % LONGEST_SIDE];
      const from = low[this.#next] ?? 0;
      if (hits !== undefined) {
        this.#finder.fill(hits, this.#next, from, Math.max(from, high[this.#next] ?? 0));
      }
    }
  }

  at(row: number): RowHits | undefined {
    return this.#rows[row % LONGEST_SIDE];
  }
}

/** The Chinese segments that share a candidate with each English one; the lower ends never fall. */
function reachOf({ rows, columns, count, row, column, english, chinese }: CandidateBeads) {
  const low = new Int32Array(rows).fill(columns);
  const high = new Int32Array(rows);
  for (let bead = 0; bead < count; bead += 1) {
    const from = column[bead] ?? 0;
    const end = (row[bead] ?? 0) + (english[bead] ?? 0);
    for (let at = row[bead] ?? 0; at < end; at += 1) {
      low[at] = Math.min(low[at] ?? 0, from);
      high[at] = Math.max(high[at] ?? 0, from + (chinese[bead] ?? 0));
    }
  }
  for (let at = rows - 2; at >= 0; at -= 1) low[at] = Math.min(low[at] ?? 0, low[at + 1] ?? 0);
  return { low, high };
}

/** Weighs one bead after another; its arrays are zero in between. */
class BeadOrder {
  readonly #english: SideOrder;
  readonly #chinese: SideOrder;

  constructor({ english, chinese }: HitSource, model: MixtureModel) {
    this.#english = new SideOrder(english, model.englishNoise, model.englishPower);
    this.#chinese = new SideOrder(chinese, model.chineseNoise, model.chinesePower);
  }

  weigh(rows: RowWindow, row: number, column: number, down: number, across: number): number {
    const english = this.#english;
    const chinese = this.#chinese;
    english.begin(row, down);
    chinese.begin(column, across);
    for (let step = row; step < row + down; step += 1) {
      const hits = rows.at(step);
      if (hits !== undefined) addHits(hits, column, across, english, chinese);
    }
    return english.total(chinese.tokens) + chinese.total(english.tokens);
  }
}

function addHits(
  { first, starts, odds, english: englishTokens, chinese: chineseTokens }: RowHits,
  column: number,
  across: number,
  english: SideOrder,
  chinese: SideOrder,
): void {
  const end = starts[column + across - first] ?? 0;
  for (let hit = starts[column - first] ?? 0; hit < end; hit += 1) {
    const one = englishTokens[hit] ?? 0;
    const other = chineseTokens[hit] ?? 0;
    const distance = Math.abs(english.place(one) - chinese.place(other));
    const value = odds[hit] ?? 0;
    const near = value * (1 - DISTANCE_COST * distance);
    english.add(one, value, near);
    chinese.add(other, value, near);
  }
}

/** Sums of odds of the tokens of one side of a bead, with and without regard to their places. */
class SideOrder {
  readonly #side: TokenSide;
  readonly #factor: number;
  readonly #power: number;
  readonly #plain: Float32Array;
  readonly #near: Float32Array;
  readonly #touched: number[] = [];
  #from = 0;
  tokens = 0;

  constructor(side: TokenSide, noise: number, power: number) {
    this.#side = side;
    this.#factor = (1 - noise) / noise;
    this.#power = power;
    this.#plain = new Float32Array(side.tokens.length);
    this.#near = new Float32Array(side.tokens.length);
  }

  begin(segment: number, count: number): void {
    const { starts } = this.#side;
    this.#from = starts[segment] ?? 0;
    this.tokens = Math.max(1, (starts[segment + count] ?? 0) - this.#from);
  }

  /** Where a token stands in the bead, 0 to 1. */
  place(token: number): number {
    return (token - this.#from + 0.5) / this.tokens;
  }

  add(token: number, odds: number, near: number): void {
    const sum = this.#plain[token] ?? 0;
    if (sum === 0) this.#touched.push(token);
    this.#plain[token] = sum + odds;
    this.#near[token] = (this.#near[token] ?? 0) + near;
  }

  /** The gain in nats; `others` tokens stand on the other side. */
  total(others: number): number {
    const factor = this.#factor / (others + 1) ** this.#power;
    let total = 0;
    for (const token of this.#touched) {
      const place = this.place(token);
      // What the distance costs a token at this place on the average over the other side.
      const mean = 1 - (DISTANCE_COST * (place * place + (1 - place) * (1 - place))) / 2;
      const near = 1 + (factor * (this.#near[token] ?? 0)) / mean;
      const plain = 1 + factor * (this.#plain[token] ?? 0);
      total += (this.#side.weights[token] ?? 0) * Math.log(near / plain);
      this.#plain[token] = 0;
      this.#near[token] = 0;
    }
    this.#touched.length = 0;
    return total;
  }
}
