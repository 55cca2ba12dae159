import type { TextId } from '../../cards/bilingual-text.ts';
import type { DayAnswer } from '../day-count.ts';
import {
  ALL_TEXTS,
  answerKeys,
  blockOf,
  type TotalsBlock,
  type TotalsScope,
} from './totals-block.ts';

type Counts = Map<number, number>;

/** Counts answers from nothing: what blocks that were kept up answer by answer must equal. */
export class TotalsCounting {
  readonly #texts = new Map<TextId, Map<number, Counts>>();

  add(textId: TextId, answer: DayAnswer): void {
    const counts = countsOf(this.#texts, textId, blockOf(answer.day));
    for (const [key, by] of answerKeys(answer)) addTo(counts, key, by);
  }

  /** All blocks that have anything in them. */
  blocks(): TotalsBlock[] {
    const scopes = new Map<TotalsScope, Map<number, Counts>>(this.#texts);
    // Those of all texts are made of those of each at the end: counting answers once takes half the time.
    for (const blocks of this.#texts.values()) {
      for (const [block, counts] of blocks) {
        const all = countsOf(scopes, ALL_TEXTS, block);
        for (const [key, by] of counts) addTo(all, key, by);
      }
    }
    return [...scopes].flatMap(([scope, blocks]) =>
      [...blocks].flatMap(([block, counts]): TotalsBlock[] => {
        const pairs = [...counts].filter(([, count]) => count !== 0).sort(([a], [b]) => a - b);
        return pairs.length === 0 ? [] : [{ scope, block, counts: Int32Array.from(pairs.flat()) }];
      }),
    );
  }
}

function countsOf<Scope>(
  scopes: Map<Scope, Map<number, Counts>>,
  scope: Scope,
  block: number,
): Counts {
  const blocks = scopes.get(scope) ?? new Map<number, Counts>();
  scopes.set(scope, blocks);
  const counts = blocks.get(block) ?? new Map<number, number>();
  blocks.set(block, counts);
  return counts;
}

function addTo(counts: Counts, key: number, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
