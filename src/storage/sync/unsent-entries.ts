import type { Edit } from '../../domain/cards/edit.ts';
import { hasRange, hasSeq } from '../../domain/sync/seq-ranges.ts';
import type { LogEntry } from '../../shared/log-entry.ts';
import type { DuizhaoDatabase } from '../database.ts';
import { unpackEdits } from '../pack-edits.ts';
import type { PackedReviews } from '../packed-reviews.ts';
import { pickReviews, seqAt } from '../pick-reviews.ts';
import {
  editLog,
  type LogBatches,
  type LogName,
  reviewLog,
  type SealedBatch,
} from './log-batches.ts';
import type { SeqsByOrigin } from './store-received.ts';

/** Entries of one device that were neither sent nor received, ascending; from one to CHUNK_ENTRIES. */
export type UnsentChunk =
  | { readonly log: 'reviews'; readonly origin: string; readonly batch: PackedReviews }
  | { readonly log: 'edits'; readonly origin: string; readonly entries: readonly Edit[] };

/** What one sealed batch holds at most. */
export const CHUNK_ENTRIES = 1_000;
/** One long entry aside, of edits as JSON. */
const CHUNK_LENGTH = 1 << 20;

/**
 * What is in the logs and not covered, in chunks: edits first, since answers speak of what they bring.
 *
 * @param most entries in a chunk
 * @param covered asked anew for each batch of the logs, so that what was sent meanwhile is not given again
 */
export async function* unsentEntries(
  db: DuizhaoDatabase,
  covered: () => Readonly<Record<LogName, SeqsByOrigin>>,
  most = CHUNK_ENTRIES,
): AsyncGenerator<UnsentChunk> {
  for await (const { origin, batch } of unsentBatches(editLog(db), () => covered().edits)) {
    const entries = unpackEdits(batch).filter(
      ({ seq }) => !isCovered(covered().edits, origin, seq),
    );
    for (const chunk of cutEdits(entries, most)) yield { log: 'edits', origin, entries: chunk };
  }
  for await (const { origin, batch } of unsentBatches(reviewLog(db), () => covered().reviews)) {
    const ranges = covered().reviews[origin] ?? [];
    const places = Array.from({ length: batch.count }, (_, place) => place);
    const unsent = places.filter((place) => !hasSeq(ranges, seqAt(batch, place)));
    for (let from = 0; from < unsent.length; from += most) {
      const chunk = pickReviews(batch, unsent.slice(from, from + most));
      yield { log: 'reviews', origin, batch: chunk };
    }
  }
}

function isCovered(covered: SeqsByOrigin, origin: string, seq: number): boolean {
  return hasSeq(covered[origin] ?? [], seq);
}

/** The batches of a log in which not all is covered, and its tail packed as they are. */
async function* unsentBatches<Entry extends LogEntry, Batch extends SealedBatch>(
  { batches, readTail, pack }: LogBatches<Entry, Batch>,
  covered: () => SeqsByOrigin,
): AsyncGenerator<{ readonly origin: string; readonly batch: Batch }> {
  const keys = await batches.toCollection().primaryKeys();
  for (const [index, [origin, firstSeq]] of keys.entries()) {
    const next = keys[index + 1];
    // Only of the last batch of an origin the end is not known from its neighbour.
    const ranges = covered()[origin] ?? [];
    const isSent = next?.[0] === origin && hasRange(ranges, firstSeq, next[1] - 1);
    const batch = isSent ? undefined : await batches.get([origin, firstSeq]);
    if (batch !== undefined) yield { origin, batch };
  }
  const newest = new Map<string, Entry[]>();
  for (const { device, seq, entry } of await readTail()) {
    if (isCovered(covered(), device, seq)) continue;
    const entries = newest.get(device) ?? [];
    entries.push(entry);
    newest.set(device, entries);
  }
  for (const [origin, entries] of newest) {
    for (const batch of pack(origin, entries)) yield { origin, batch };
  }
}

/** Cut so that no chunk is too long, or has too many entries. */
function cutEdits(entries: readonly Edit[], most: number): Edit[][] {
  const chunks: Edit[][] = [];
  let length = 0;
  for (const entry of entries) {
    const size = JSON.stringify(entry).length;
    const last = chunks.at(-1);
    if (last === undefined || last.length >= most || length + size > CHUNK_LENGTH) {
      chunks.push([entry]);
      length = size;
    } else {
      last.push(entry);
      length += size;
    }
  }
  return chunks;
}
