import type { ChineseSide } from './chinese-side.ts';
import type { EnglishSide } from './english-side.ts';
import type { FeatureIndex } from './feature-index.ts';
import type { Entries } from './type-entries.ts';

/** Tokens of one English segment met by tokens of nearby Chinese segments. */
export interface RowHits {
  /** First Chinese segment of the row. */
  first: number;
  /** Where the hits of each of the row's Chinese segments start; one more than there are segments. */
  starts: Int32Array;
  /** Chinese token of each hit, numbered through the text. */
  chinese: Int32Array;
  /** English token of each hit, numbered through the text. */
  english: Int32Array;
  odds: Float32Array;
}

/** Everything that a search for hits needs. */
export interface HitSource {
  readonly english: EnglishSide;
  readonly chinese: ChineseSide;
  readonly index: FeatureIndex;
  /** Entries of each English type. */
  readonly entries: readonly Entries[];
}

export function emptyRow(): RowHits {
  return {
    first: 0,
    starts: new Int32Array(1),
    chinese: new Int32Array(256),
    english: new Int32Array(256),
    odds: new Float32Array(256),
  };
}

/** Finds hits row by row; rows and their first columns must come in ascending order. */
export class HitFinder {
  readonly #source: HitSource;
  /** Where the search of each key's positions goes on. */
  readonly #cursors: Int32Array;
  /** Best odds of the present English token, by Chinese token. */
  readonly #best: Float32Array;
  readonly #touched: number[] = [];
  #foundChinese = new Int32Array(1024);
  #foundEnglish = new Int32Array(1024);
  #foundOdds = new Float32Array(1024);
  #found = 0;

  constructor(source: HitSource) {
    this.#source = source;
    this.#cursors = source.index.starts.slice();
    this.#best = new Float32Array(source.chinese.tokens.length + 1);
  }

  /** Fills `row` with the hits of an English segment among Chinese segments first to below end. */
  fill(row: RowHits, segment: number, first: number, end: number): void {
    const { english, chinese, entries } = this.#source;
    const from = chinese.starts[first] ?? 0;
    const to = chinese.starts[end] ?? 0;
    this.#found = 0;
    const last = english.starts[segment + 1] ?? 0;
    for (let token = english.starts[segment] ?? 0; token < last; token += 1) {
      const list = entries[english.tokens[token] ?? 0];
      if (list !== undefined) this.#match(list, from, to);
      this.#collect(token);
    }
    this.#sort(row, first, end);
  }

  #match({ keys, odds, isPair }: Entries, from: number, to: number): void {
    const { starts, positions } = this.#source.index;
    const cursors = this.#cursors;
    for (let entry = 0; entry < keys.length; entry += 1) {
      const key = keys[entry] ?? 0;
      const end = starts[key + 1] ?? 0;
      let at = cursors[key] ?? 0;
      while (at < end && (positions[at] ?? 0) < from) at += 1;
      cursors[key] = at;
      for (; at < end; at += 1) {
        const token = positions[at] ?? 0;
        if (token >= to) break;
        this.#raise(token, odds[entry] ?? 0);
        if (isPair[entry] === 1) this.#raise(token + 1, odds[entry] ?? 0);
      }
    }
  }

  #raise(token: number, odds: number): void {
    const known = this.#best[token] ?? 0;
    if (known === 0) this.#touched.push(token);
    if (odds > known) this.#best[token] = odds;
  }

  #collect(english: number): void {
    const touched = this.#touched;
    if (this.#found + touched.length > this.#foundOdds.length) this.#grow(touched.length);
    for (const token of touched) {
      this.#foundChinese[this.#found] = token;
      this.#foundEnglish[this.#found] = english;
      this.#foundOdds[this.#found] = this.#best[token] ?? 0;
      this.#best[token] = 0;
      this.#found += 1;
    }
    touched.length = 0;
  }

  #grow(more: number): void {
    const size = 2 * (this.#found + more);
    this.#foundChinese = enlarge(this.#foundChinese, new Int32Array(size));
    this.#foundEnglish = enlarge(this.#foundEnglish, new Int32Array(size));
    this.#foundOdds = enlarge(this.#foundOdds, new Float32Array(size));
  }

  /** Moves the found hits into the row, by Chinese segment (counting sort). */
  #sort(row: RowHits, first: number, end: number): void {
    const { segments } = this.#source.index;
    const count = this.#found;
    row.first = first;
    row.starts = new Int32Array(end - first + 1);
    if (row.odds.length < count) {
      row.chinese = new Int32Array(2 * count);
      row.english = new Int32Array(2 * count);
      row.odds = new Float32Array(2 * count);
    }
    const { starts, chinese, english, odds } = row;
    for (let hit = 0; hit < count; hit += 1) {
      const column = (segments[this.#foundChinese[hit] ?? 0] ?? 0) - first;
      starts[column + 1] = (starts[column + 1] ?? 0) + 1;
    }
    for (let column = 0; column + 1 < starts.length; column += 1) {
      starts[column + 1] = (starts[column + 1] ?? 0) + (starts[column] ?? 0);
    }
    const next = starts.slice();
    for (let hit = 0; hit < count; hit += 1) {
      const token = this.#foundChinese[hit] ?? 0;
      const column = (segments[token] ?? 0) - first;
      const at = next[column] ?? 0;
      next[column] = at + 1;
      chinese[at] = token;
      english[at] = this.#foundEnglish[hit] ?? 0;
      odds[at] = this.#foundOdds[hit] ?? 0;
    }
  }
}

function enlarge<T extends Int32Array | Float32Array>(old: T, fresh: T): T {
  fresh.set(old);
  return fresh;
}
