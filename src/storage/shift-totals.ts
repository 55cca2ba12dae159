import type { TextId } from '../domain/cards/bilingual-text.ts';
import type { DayAnswer } from '../domain/progress/day-count.ts';
import {
  ALL_TEXTS,
  blockOf,
  shiftTotals,
  type TotalsBlock,
} from '../domain/progress/totals/totals-block.ts';
import { isSoundTotals, requireSound } from './damage.ts';
import type { DuizhaoDatabase, TotalsKey } from './database.ts';
import type { DayShift } from './day-shift.ts';
import type { NativeRows } from './native-transaction.ts';

/** The rows that an answer is counted in: of all texts, and of its own. */
function keysOf(textId: TextId, { day }: DayAnswer): readonly TotalsKey[] {
  const block = blockOf(day);
  return [
    [ALL_TEXTS, block],
    [textId, block],
  ];
}

/** Counts an answer that is just being written. */
export async function addToTotals(
  db: Pick<DuizhaoDatabase, 'totals'>,
  rows: NativeRows,
  textId: TextId,
  answer: DayAnswer,
): Promise<void> {
  const keys = keysOf(textId, answer);
  const stored = await Promise.all(keys.map((key) => rows.get(db.totals, key)));
  requireSound(stored, isSoundTotals, 'totals');
  for (const [index, [scope, block]] of keys.entries()) {
    const counts = shiftTotals(stored[index]?.counts, answer, 1);
    if (counts.length > 0) rows.put(db.totals, { scope: scope as TextId, block, counts });
  }
}

/** Counts answers in the totals, or takes them away; within a transaction. */
export async function shiftTotalsRows(
  db: Pick<DuizhaoDatabase, 'totals'>,
  shifts: readonly DayShift[],
): Promise<void> {
  const keys = new Map<string, TotalsKey>();
  for (const { textId, answer } of shifts) {
    for (const key of keysOf(textId, answer)) keys.set(String(key), key);
  }
  const stored = await db.totals.bulkGet([...keys.values()]);
  requireSound(stored, isSoundTotals, 'totals');
  const counts = new Map([...keys.keys()].map((name, index) => [name, stored[index]?.counts]));
  for (const { textId, answer, by } of shifts) {
    for (const key of keysOf(textId, answer)) {
      counts.set(String(key), shiftTotals(counts.get(String(key)), answer, by));
    }
  }
  const after = [...keys].map(([name, [scope, block]]) => ({
    scope: scope as TextId,
    block,
    counts: counts.get(name) ?? new Int32Array(0),
  }));
  await db.totals.bulkPut(after.filter((row: TotalsBlock) => row.counts.length > 0));
  await db.totals.bulkDelete(
    after.filter((row) => row.counts.length === 0).map(({ scope, block }) => [scope, block]),
  );
}
