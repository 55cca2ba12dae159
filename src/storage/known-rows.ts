import type { DayCount } from '../domain/progress/day-count.ts';
import type { TextTally } from '../domain/progress/text-tally.ts';
import type { StudyOptions } from '../domain/reviews/options.ts';
import type { Stamp } from '../shared/log-entry.ts';
import type { LearningDay } from '../shared/time.ts';
import type { NoteRows } from './card-change.ts';
import type { MetaRow } from './rows.ts';

/** Tells one state of the rows from every other: each write makes a stamp, each rebuilding counts up. */
export interface RowsVersion {
  readonly stamp: Stamp | undefined;
  readonly rebuilt: number;
}

/**
 * The rows that an answer to a card reads, as the queue has just read them. As long as the version is
 * the same they still stand, and the answer need not read them again.
 */
export interface KnownRows {
  readonly version: RowsVersion;
  /** Of the text of the card. */
  readonly options: StudyOptions;
  readonly from: NoteRows;
  readonly tally: TextTally | undefined;
  /** The learning day that `count` is of. */
  readonly day: LearningDay;
  readonly count: DayCount | undefined;
}

export function versionOf(meta: MetaRow | undefined): RowsVersion {
  return { stamp: meta?.stamp, rebuilt: meta?.rebuilt ?? 0 };
}

export function isSameVersion(a: RowsVersion, b: RowsVersion): boolean {
  return a.stamp === b.stamp && a.rebuilt === b.rebuilt;
}
