import { Dexie } from 'dexie';
import type { Review } from '../domain/reviews/review.ts';
import { isApplicable } from '../domain/reviews/standing-reviews.ts';
import type { DeviceId } from '../shared/log-entry.ts';
import { isSoundTail } from './damage.ts';
import type { DuizhaoDatabase } from './database.ts';
import { readMeta } from './device-meta.ts';
import type { CardRow, MetaRow, ReviewTailRow } from './rows.ts';
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
  const isStanding = ({ entry }: Undoable): boolean => {
    if (voided.has(entry.id)) return false;
    if (entry.kind === 'undone') voided.add(entry.target);
    // A plan for many cards is undone as one, on its own screen: not card by card here.
    if ('plan' in entry && entry.plan !== undefined) return false;
    return entry.kind !== 'undone' && isApplicable(entry);
  };
  const inTail = await findInTail(db, meta, isStanding);
  return inTail ?? findInBatches(db, meta.device, isStanding);
}

type IsWanted = (candidate: Undoable) => boolean;

/** The newest in the tail that is wanted; asks in order, newest first, and stops at a yes. */
async function findInTail(
  db: DuizhaoDatabase,
  { device, reviewSeq: lastSeq }: MetaRow,
  isWanted: IsWanted,
): Promise<Undoable | undefined> {
  let end = lastSeq;
  for (let size = FIRST_CHUNK; end > 0; size *= 2) {
    const start = end - size + 1;
    const rows = await db.reviewTail
      .where('[device+seq]')
      .between([device, start], [device, end], true, true)
      .toArray();
    const found = rows.filter(isSoundTail).reverse().map(toUndoable).find(isWanted);
    if (found !== undefined || rows.length === 0) return found;
    end = start - 1;
  }
  return undefined;
}

function toUndoable({ entry, before }: ReviewTailRow): Undoable {
  return { entry, before };
}

async function findInBatches(
  db: DuizhaoDatabase,
  device: DeviceId,
  isWanted: IsWanted,
): Promise<Undoable | undefined> {
  const keys = await db.reviewBatches
    .where('[origin+firstSeq]')
    .between([device, Dexie.minKey], [device, Dexie.maxKey])
    .primaryKeys();
  for (const key of keys.reverse()) {
    const batch = await db.reviewBatches.get(key);
    const entries = batch === undefined ? [] : unpackReviews(batch).reverse();
    const found = entries.map((entry) => ({ entry, before: undefined })).find(isWanted);
    if (found !== undefined) return found;
  }
  return undefined;
}
