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
  readonly #scopes = new Map<TotalsScope, Map<number, Counts>>();

  add(textId: TextId, answer: DayAnswer): void {
    const keys = answerKeys(answer);
    const block = blockOf(answer.day);
    for (const scope of [ALL_TEXTS, textId] as const) {
      const counts = this.#countsOf(scope, block);
      for (const [key, by] of keys) counts.set(key, (counts.get(key) ?? 0) + by);
    }
  }

  /** All blocks that have anything in them. */
  blocks(): TotalsBlock[] {
    return [...this.#scopes].flatMap(([scope, blocks]) =>
      [...blocks].flatMap(([block, counts]): TotalsBlock[] => {
        const pairs = [...counts].filter(([, count]) => count !== 0).sort(([a], [b]) => a - b);
        return pairs.length === 0 ? [] : [{ scope, block, counts: Int32Array.from(pairs.flat()) }];
      }),
    );
  }

  #countsOf(scope: TotalsScope, block: number): Counts {
    const blocks = this.#scopes.get(scope) ?? new Map<number, Counts>();
    this.#scopes.set(scope, blocks);
    const counts = blocks.get(block) ?? new Map<number, number>();
    blocks.set(block, counts);
    return counts;
  }
}
