import type { Edit } from '../domain/cards/edit.ts';
import type { Review } from '../domain/reviews/review.ts';
import { compareEntries } from '../shared/log-entry.ts';
import { isSoundTail } from './damage.ts';
import type { DuizhaoDatabase } from './database.ts';
import { unpackEdits } from './pack-edits.ts';
import { unpackReviews } from './unpack-reviews.ts';

export interface ReadLog<Entry> {
  /** In the order in which they are applied, each once. */
  readonly entries: Entry[];
  /** Rows that could not be read. They stay where they are. */
  readonly damaged: number;
  /** Entries that stood there once more. */
  readonly repeated: number;
}

/** The whole reviews log, of all devices. */
export async function readReviews(db: DuizhaoDatabase): Promise<ReadLog<Review>> {
  const log = new LogReader<Review>();
  await db.reviewBatches.each((batch) => log.read(() => unpackReviews(batch)));
  for (const row of await db.reviewTail.toArray()) {
    log.read(() => {
      if (!isSoundTail(row)) throw new Error('readReviews: damaged row');
      return [row.entry];
    });
  }
  return log.finish();
}

/** The whole edits log, of all devices. */
export async function readEdits(db: DuizhaoDatabase): Promise<ReadLog<Edit>> {
  const log = new LogReader<Edit>();
  await db.editBatches.each((batch) => log.read(() => unpackEdits(batch)));
  for (const row of await db.editTail.toArray()) log.read(() => [row.entry]);
  return log.finish();
}

/** Takes entries in as rows are read, each once. */
export class LogReader<Entry extends Edit | Review> {
  readonly #byId = new Map<string, Entry>();
  #damaged = 0;
  #read = 0;

  /**
   * A row that throws is counted and passed over: one bad row must not take the rest along.
   *
   * @returns whether it could be read
   */
  read(unpack: () => readonly Entry[]): boolean {
    try {
      for (const entry of unpack()) {
        this.#byId.set(entry.id, entry);
        this.#read += 1;
      }
      return true;
    } catch {
      this.#damaged += 1;
      return false;
    }
  }

  finish(): ReadLog<Entry> {
    const entries = [...this.#byId.values()].sort(compareEntries);
    return { entries, damaged: this.#damaged, repeated: this.#read - entries.length };
  }
}
