import type { CardId } from '../domain/cards/card-id.ts';
import type { Review } from '../domain/reviews/review.ts';
import { isSoundTail } from './damage.ts';
import type { DuizhaoDatabase, SeqKey } from './database.ts';
import { BATCH_LIMIT } from './pack-reviews.ts';
import { LogReader } from './read-logs.ts';
import { unpackReviews, unpackReviewsWhere } from './unpack-reviews.ts';

/** An entry that is unpacked takes some 500 bytes: so a part takes about a hundred megabytes. */
export const PART_ENTRIES = 200_000;

export interface ReadInParts {
  /** Entries, each once. */
  readonly count: number;
  /** Rows that could not be read. They stay where they are. */
  readonly damaged: number;
  /** Entries that stood there once more. */
  readonly repeated: number;
}

/**
 * The whole reviews log in parts that fit into memory, each with all entries of its cards, sorted by
 * `compareEntries`. The batches are read once for each part. Within a transaction that names the log.
 *
 * @param most entries in a part, about
 */
export async function readReviewsInParts(
  db: DuizhaoDatabase,
  onPart: (entries: Review[]) => void,
  most = PART_ENTRIES,
): Promise<ReadInParts> {
  const damaged = new Set<string>();
  const parts = await countParts(db, most);
  let [count, repeated] = [0, 0];
  for (let part = 0; part < parts; part += 1) {
    const isOfPart = parts === 1 ? undefined : (id: CardId): boolean => hash(id) % parts === part;
    const log = await readPart(db, isOfPart, (key) => damaged.add(key.join()));
    onPart(log.entries);
    count += log.entries.length;
    repeated += log.repeated;
  }
  return { count, damaged: damaged.size, repeated };
}

async function countParts(db: DuizhaoDatabase, most: number): Promise<number> {
  if ((await db.reviewBatches.count()) * BATCH_LIMIT <= most) return 1;
  let entries = 0;
  await db.reviewBatches.each(({ count }) => {
    if (Number.isSafeInteger(count)) entries += count;
  });
  return Math.max(1, Math.ceil(entries / most));
}

async function readPart(
  db: DuizhaoDatabase,
  isOfPart: ((id: CardId) => boolean) | undefined,
  onDamaged: (key: readonly unknown[]) => void,
) {
  const log = new LogReader<Review>();
  await db.reviewBatches.each((batch, { primaryKey }) => {
    const unpack = (): Review[] =>
      isOfPart === undefined ? unpackReviews(batch) : unpackReviewsWhere(batch, isOfPart);
    if (!log.read(unpack)) onDamaged(primaryKey);
  });
  for (const row of await db.reviewTail.toArray()) {
    const key: SeqKey = [row.device, row.seq];
    if (!isSoundTail(row)) onDamaged(['tail', ...key]);
    else if (isOfPart?.(row.entry.cardId) !== false) log.read(() => [row.entry]);
  }
  return log.finish();
}

/** FNV-1a over the code units of an id. */
function hash(id: string): number {
  let mixed = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1)
    mixed = Math.imul(mixed ^ id.charCodeAt(at), 0x01000193);
  return mixed >>> 0;
}
