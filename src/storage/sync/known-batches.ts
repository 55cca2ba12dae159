import { valueAt } from '../narrow-column.ts';
import type { PackedReviews } from '../packed-reviews.ts';
import { lastSeqOf, seqAt } from '../pick-reviews.ts';
import { UUID_REST_BYTES } from '../uuid-bytes.ts';

/**
 * Whether every entry of a batch stands in one of these under its number, by the ids in the columns alone.
 * Where numbers are left out it may say no though it is so.
 *
 * @param here batches of the same device
 */
export function isKnownBatch(batch: PackedReviews, here: readonly PackedReviews[]): boolean {
  const near = here.filter((kept) => {
    return kept.firstSeq <= lastSeqOf(batch) && lastSeqOf(kept) >= batch.firstSeq;
  });
  for (let index = 0; index < batch.count; index += 1) {
    if (!near.some((kept) => hasEntry(kept, batch, index))) return false;
  }
  return true;
}

function hasEntry(kept: PackedReviews, batch: PackedReviews, index: number): boolean {
  const seq = seqAt(batch, index);
  const place = seq - kept.firstSeq;
  if (place < 0 || place >= kept.count || seqAt(kept, place) !== seq) return false;
  if (idTimeAt(kept, place) !== idTimeAt(batch, index)) return false;
  const [one, other] = [place * UUID_REST_BYTES, index * UUID_REST_BYTES];
  for (let byte = 0; byte < UUID_REST_BYTES; byte += 1) {
    if (kept.idRest[one + byte] !== batch.idRest[other + byte]) return false;
  }
  return true;
}

function idTimeAt({ at, idAfter }: PackedReviews, index: number): number {
  return valueAt(at, index) + valueAt(idAfter, index);
}
