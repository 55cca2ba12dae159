import type { TextId } from '../domain/cards/bilingual-text.ts';
import type { DayCount } from '../domain/progress/day-count.ts';
import type { TextTally } from '../domain/progress/text-tally.ts';
import type { LearningDay } from '../shared/time.ts';
import { isSoundTally } from './damage.ts';
import type { DuizhaoDatabase } from './database.ts';

/** The counts of all texts, deleted ones too. */
export async function readTallies(db: DuizhaoDatabase): Promise<Map<TextId, TextTally>> {
  const tallies = await db.tallies.toArray();
  return new Map(tallies.filter(isSoundTally).map((tally) => [tally.textId, tally]));
}

/** Undefined where nothing was answered on that day. */
export async function readDay(
  db: DuizhaoDatabase,
  day: LearningDay,
): Promise<DayCount | undefined> {
  return db.days.get(day);
}

/** The days from `from` to `to`, both included, on which something was answered; ascending. */
export async function readDays(
  db: DuizhaoDatabase,
  from: LearningDay,
  to: LearningDay,
): Promise<DayCount[]> {
  return db.days.where('day').between(from, to, true, true).toArray();
}
