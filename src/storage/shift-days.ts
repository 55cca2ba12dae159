import { type DayCount, shiftAnswer } from '../domain/progress/day-count.ts';
import type { LearningDay } from '../shared/time.ts';
import type { DuizhaoDatabase } from './database.ts';
import type { DayShift } from './day-shift.ts';
import { shiftTotalsRows } from './shift-totals.ts';

/** Counts answers on their days and in the totals, or takes them away; within a transaction. */
export async function shiftDays(db: DuizhaoDatabase, shifts: readonly DayShift[]): Promise<void> {
  const days = [...new Set(shifts.map(({ answer }) => answer.day))];
  const rows = await db.days.bulkGet(days);
  const counts = new Map<LearningDay, DayCount | undefined>(
    days.map((day, index) => [day, rows[index]]),
  );
  for (const { textId, answer, by } of shifts) {
    counts.set(answer.day, shiftAnswer(counts.get(answer.day), textId, answer, by));
  }
  await db.days.bulkPut([...counts.values()].filter((count) => count !== undefined));
  await db.days.bulkDelete(days.filter((day) => counts.get(day) === undefined));
  await shiftTotalsRows(db, shifts);
}
