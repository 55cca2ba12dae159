import type { Table } from 'dexie';
import type { Edit } from '../domain/cards/edit.ts';
import type { Review } from '../domain/reviews/review.ts';
import type { DuizhaoDatabase, SeqKey } from './database.ts';
import { packEdits, unpackEdits } from './pack-edits.ts';
import { packReviews } from './pack-reviews.ts';
import type { PackedReviews } from './packed-reviews.ts';
import type { EditBatch } from './rows.ts';
import { isSameValue } from './same-value.ts';
import { unpackReviews } from './unpack-reviews.ts';

type Entry = Edit | Review;

interface Tail<Kind> {
  readonly toArray: () => PromiseLike<
    readonly { readonly device: string; readonly seq: number; readonly entry: Kind }[]
  >;
  readonly bulkDelete: (keys: SeqKey[]) => PromiseLike<void>;
}

/** One of the two logs, with how its batches are packed. */
interface Log<Kind extends Entry, Batch extends Pick<EditBatch, 'origin' | 'firstSeq'>> {
  readonly tail: Tail<Kind>;
  readonly batches: Table<Batch, SeqKey>;
  /** @throws where the batch is damaged */
  readonly unpack: (batch: Batch) => readonly Kind[];
  readonly pack: (origin: string, entries: readonly Kind[]) => readonly Batch[];
}

/**
 * Takes entries out of the logs that stand there once more, word for word; of two that share a name and say
 * different things both stay. Within a transaction that names the logs, and to be followed by a rebuilding:
 * the columns that are kept beside full batches are not touched.
 *
 * @returns how many were taken out
 */
export async function removeRepeated(db: DuizhaoDatabase): Promise<number> {
  const reviews: Log<Review, PackedReviews> = {
    tail: db.reviewTail,
    batches: db.reviewBatches,
    unpack: unpackReviews,
    pack: (origin, entries) => [packReviews(origin, entries)],
  };
  const edits: Log<Edit, EditBatch> = {
    tail: db.editTail,
    batches: db.editBatches,
    unpack: unpackEdits,
    pack: packEdits,
  };
  return (await removeFrom(reviews)) + (await removeFrom(edits));
}

async function removeFrom<Kind extends Entry, Batch extends Pick<EditBatch, 'origin' | 'firstSeq'>>(
  log: Log<Kind, Batch>,
): Promise<number> {
  const twins = new Twins<Kind>();
  const rows = await log.tail.toArray();
  // A row that stands where its entry belongs stays, and not the one that strayed.
  const inPlaceFirst = rows.toSorted((a, b) => Number(isStray(a)) - Number(isStray(b)));
  const spare = inPlaceFirst.filter(({ entry }) => twins.isSpare(entry));
  await log.tail.bulkDelete(spare.map(({ device, seq }) => [device, seq]));
  let removed = spare.length;
  for (const key of await log.batches.toCollection().primaryKeys()) {
    const batch = await log.batches.get(key);
    const entries = batch === undefined ? [] : unpackSound(log, batch);
    const kept = entries.filter((entry) => !twins.isSpare(entry));
    if (kept.length === entries.length) continue;
    removed += entries.length - kept.length;
    await log.batches.delete(key);
    if (kept.length > 0) await log.batches.bulkAdd(log.pack(key[0], kept));
  }
  return removed;
}

function isStray({
  device,
  seq,
  entry,
}: {
  readonly device: string;
  readonly seq: number;
  readonly entry: Entry | undefined;
}): boolean {
  return entry?.device !== device || entry.seq !== seq;
}

/** Without any where the batch cannot be read: it stays as it is. */
function unpackSound<Kind extends Entry, Batch extends Pick<EditBatch, 'origin' | 'firstSeq'>>(
  log: Log<Kind, Batch>,
  batch: Batch,
): readonly Kind[] {
  try {
    return log.unpack(batch);
  } catch {
    return [];
  }
}

class Twins<Kind extends Entry> {
  readonly #byId = new Map<string, Kind>();

  /** Whether the same entry was shown before; remembers it otherwise. */
  isSpare(entry: Kind): boolean {
    // A damaged row has no entry to go by.
    if (typeof entry?.id !== 'string') return false;
    const seen = this.#byId.get(entry.id);
    if (seen !== undefined) return isSameValue(seen, entry);
    this.#byId.set(entry.id, entry);
    return false;
  }
}
