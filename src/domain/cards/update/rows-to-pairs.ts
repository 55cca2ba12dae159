import type { EditRow } from '../../bitext/edit/edit-row.ts';
import type { WantedPair } from './text-update.ts';

/**
 * Rows of the editor as what a text is to hold.
 *
 * @param initial as they were before the learner worked on them
 */
export function rowsToPairs(rows: readonly EditRow[], initial: readonly EditRow[]): WantedPair[] {
  const before = new Map(initial.map((row) => [row.key, row]));
  return rows.map(({ key, ...pair }) => {
    const first = before.get(key);
    return { ...pair, byHand: first?.en !== pair.en || first.zh !== pair.zh };
  });
}
