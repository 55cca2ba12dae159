import { Dexie } from 'dexie';
import type { Review } from '../domain/reviews/review.ts';
import type { DeviceId } from '../shared/log-entry.ts';
import { isSoundTail } from './damage.ts';
import type { DuizhaoDatabase } from './database.ts';
import { readMeta } from './device-meta.ts';
import type { CardRow, ReviewTailRow } from './rows.ts';
import { unpackReviews } from './unpack-reviews.ts';

export interface Undoable {
  readonly entry: Review;
  /** The card's row before the entry, where it is still kept; null: it had none. */
  readonly before: CardRow | null | undefined;
}

/** Rows that are read at first; after many undos in a row more are needed. */
const FIRST_CHUNK = 8;

/** This device's newest entry that stands: not voided, and no `undone` itself. Any depth. */
export async function findUndoable(db: DuizhaoDatabase): Promise<Undoable | undefined> {
  const meta = await readMeta(db);
  if (meta === undefined) return undefined;
  const voided = new Set<string>();
  for await (const candidate of newestFirst(db, meta.device)) {
    const { entry } = candidate;
    const isVoided = voided.has(entry.id);
    if (entry.kind === 'undone' && !isVoided) voided.add(entry.target);
    else if (!isVoided) return candidate;
  }
  return undefined;
}

async function* newestFirst(db: DuizhaoDatabase, device: DeviceId): AsyncGenerator<Undoable> {
  let below: number | typeof Dexie.maxKey = Dexie.maxKey;
  for (let limit = FIRST_CHUNK; ; limit *= 2) {
    const rows: ReviewTailRow[] = await db.reviewTail
      .where('[device+seq]')
      .between([device, Dexie.minKey], [device, below], true, false)
      .reverse()
      .limit(limit)
      .toArray();
    for (const { entry, before } of rows.filter(isSoundTail)) yield { entry, before };
    const last = rows.at(-1);
    if (last === undefined || rows.length < limit) break;
    below = last.seq;
  }
  yield* sealedNewestFirst(db, device);
}

async function* sealedNewestFirst(db: DuizhaoDatabase, device: DeviceId): AsyncGenerator<Undoable> {
  const keys = await db.reviewBatches
    .where('[origin+firstSeq]')
    .between([device, Dexie.minKey], [device, Dexie.maxKey])
    .primaryKeys();
  for (const key of keys.reverse()) {
    const batch = await db.reviewBatches.get(key);
    if (batch === undefined) continue;
    for (const entry of unpackReviews(batch).reverse()) yield { entry, before: undefined };
  }
}
