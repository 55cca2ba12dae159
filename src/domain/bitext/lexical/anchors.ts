import type { HitSource } from './row-hits.ts';

/** An English and a Chinese segment that very likely belong together. */
export interface Anchor {
  readonly row: number;
  readonly column: number;
}

interface Candidate extends Anchor {
  readonly score: number;
}

/** Odds under this say too little about where a segment belongs. */
const LEAST_ODDS = 40;
const MOST_LOG_ODDS = 7;
/** Places looked at for one key: those nearest to the diagonal, so that the cost stays linear. */
const MOST_PLACES = 16;
/** Nats of evidence below which a pair of segments is no anchor. */
const LEAST_SCORE = 8;
const CANDIDATES_A_ROW = 3;

/**
 * A chain of anchors that rises on both sides, the one with the most evidence. Rare words vote for
 * pairs of segments anywhere in the text, so long insertions are jumped over; then the heaviest
 * increasing subsequence is taken (Fredman 1975, with a Fenwick tree), O(n log n).
 */
export function findAnchors(source: HitSource): Anchor[] {
  return heaviestChain(findCandidates(source), source.chinese.count);
}

function findCandidates(source: HitSource): Candidate[][] {
  const { english, chinese } = source;
  const ballot = new Ballot(source);
  const total = new Float32Array(chinese.count);
  const rows: Candidate[][] = [];
  for (let row = 0; row < english.count; row += 1) {
    const voted: number[] = [];
    const end = english.starts[row + 1] ?? 0;
    for (let token = english.starts[row] ?? 0; token < end; token += 1) {
      ballot.cast(english.tokens[token] ?? 0, row, total, voted);
    }
    rows.push(bestColumns(row, total, voted));
    for (const column of voted) total[column] = 0;
  }
  return rows;
}

function bestColumns(row: number, total: Float32Array, voted: readonly number[]): Candidate[] {
  const found: Candidate[] = [];
  for (const column of voted) {
    const score = (total[column] ?? 0) - LEAST_SCORE;
    if (score > 0) found.push({ row, column, score });
  }
  return found.sort((a, b) => b.score - a.score).slice(0, CANDIDATES_A_ROW);
}

/** The votes of one English token for Chinese segments: its best evidence for each. */
class Ballot {
  readonly #source: HitSource;
  readonly #own: Float32Array;
  readonly #columns: number[] = [];

  constructor(source: HitSource) {
    this.#source = source;
    this.#own = new Float32Array(source.chinese.count);
  }

  /** Adds a token's votes to the total; `voted` gets the columns that had none before. */
  cast(type: number, row: number, total: Float32Array, voted: number[]): void {
    this.#weigh(type, row);
    for (const column of this.#columns) {
      if (total[column] === 0) voted.push(column);
      total[column] = (total[column] ?? 0) + (this.#own[column] ?? 0);
      this.#own[column] = 0;
    }
    this.#columns.length = 0;
  }

  #weigh(type: number, row: number): void {
    const { english, chinese, index, entries } = this.#source;
    const list = entries[type];
    if (list === undefined) return;
    const diagonal = Math.floor((row / english.count) * chinese.tokens.length);
    for (let entry = 0; entry < list.keys.length; entry += 1) {
      const odds = list.odds[entry] ?? 0;
      if (odds < LEAST_ODDS) continue;
      const key = list.keys[entry] ?? 0;
      const start = index.starts[key] ?? 0;
      const end = index.starts[key + 1] ?? 0;
      const from = nearest(index.positions, start, end, diagonal);
      const to = Math.min(end, from + MOST_PLACES);
      const weight = Math.min(MOST_LOG_ODDS, Math.log(odds)) / (1 + Math.log(1 + to - from) / 2);
      for (let at = from; at < to; at += 1) {
        this.#raise(index.segments[index.positions[at] ?? 0] ?? 0, weight);
      }
    }
  }

  #raise(column: number, weight: number): void {
    const known = this.#own[column] ?? 0;
    if (known === 0) this.#columns.push(column);
    if (weight > known) this.#own[column] = weight;
  }
}

/** Where the stretch of at most MOST_PLACES positions round the first one after `middle` starts. */
function nearest(positions: Int32Array, start: number, end: number, middle: number): number {
  if (end - start <= MOST_PLACES) return start;
  let low = start;
  let high = end;
  while (low < high) {
    const half = (low + high) >> 1;
    if ((positions[half] ?? 0) < middle) low = half + 1;
    else high = half;
  }
  return Math.min(Math.max(start, low - MOST_PLACES / 2), end - MOST_PLACES);
}

function heaviestChain(rows: readonly Candidate[][], columns: number): Anchor[] {
  const all = rows.flat();
  const best = new Float64Array(columns + 1);
  const bestAt = new Int32Array(columns + 1).fill(-1);
  const before = new Int32Array(all.length).fill(-1);
  let champion = -1;
  let championSum = 0;
  let first = 0;
  for (const row of rows) {
    const sums = row.map(({ column, score }, place) => {
      let sum = 0;
      for (let at = column; at > 0; at -= at & -at) {
        if ((best[at] ?? 0) <= sum) continue;
        sum = best[at] ?? 0;
        before[first + place] = bestAt[at] ?? -1;
      }
      return sum + score;
    });
    for (const [place, { column }] of row.entries()) {
      const sum = sums[place] ?? 0;
      for (let at = column + 1; at <= columns; at += at & -at) {
        if ((best[at] ?? 0) >= sum) continue;
        best[at] = sum;
        bestAt[at] = first + place;
      }
      if (sum > championSum) {
        championSum = sum;
        champion = first + place;
      }
    }
    first += row.length;
  }
  const chain: Anchor[] = [];
  for (let at = champion; at >= 0; at = before[at] ?? -1) {
    const anchor = all[at];
    if (anchor !== undefined) chain.push({ row: anchor.row, column: anchor.column });
  }
  return chain.reverse();
}
