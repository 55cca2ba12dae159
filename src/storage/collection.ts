import type { EpochMs } from '../shared/time.ts';
import type { DuizhaoDatabase } from './database.ts';

/** What every write needs of the outside world. One per tab, and one per worker. */
export interface Collection {
  readonly db: DuizhaoDatabase;
  readonly now: () => EpochMs;
  /** Minutes to add to UTC to get local time at that instant. */
  readonly utcOffset: (at: EpochMs) => number;
  /** Random bytes, at most 65,536 at a time. */
  readonly randomBytes: (count: number) => Uint8Array;
}
