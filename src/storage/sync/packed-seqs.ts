import { type SeqRanges, withRange } from '../../domain/sync/seq-ranges.ts';
import { valueAt } from '../narrow-column.ts';
import type { PackedReviews } from '../packed-reviews.ts';
import { pickReviews, seqAt } from '../pick-reviews.ts';
import { unpackReviews } from '../unpack-reviews.ts';

/** The numbers of all entries of these batches. */
export function seqsOfPacked(batches: readonly PackedReviews[]): SeqRanges {
  let ranges: SeqRanges = [];
  for (const batch of batches) {
    let from = 0;
    for (let index = 1; index <= batch.count; index += 1) {
      const isNext = index < batch.count && seqAt(batch, index) === seqAt(batch, index - 1) + 1;
      if (isNext) continue;
      ranges = withRange(ranges, seqAt(batch, from), seqAt(batch, index - 1));
      from = index;
    }
  }
  return ranges;
}

/** The newest stamp in a batch; only what may have it is unpacked. */
export function newestStampOf(batch: PackedReviews): string {
  const extras = batch.extras === '[]' ? [] : (JSON.parse(batch.extras) as [number, unknown][]);
  const places = new Set(extras.map(([place]) => place)).add(newestPlace(batch));
  const candidates = unpackReviews(
    pickReviews(
      batch,
      [...places].sort((a, b) => a - b),
    ),
  );
  return candidates.reduce((newest, { stamp }) => (stamp > newest ? stamp : newest), '');
}

/** By the columns alone. */
function newestPlace(batch: PackedReviews): number {
  let [newest, ms, counter] = [0, Number.NEGATIVE_INFINITY, 0];
  for (let index = 0; index < batch.count; index += 1) {
    const time = valueAt(batch.at, index) + valueAt(batch.stampAfter, index);
    const count = valueAt(batch.stampCounter, index);
    if (time > ms || (time === ms && count > counter)) [newest, ms, counter] = [index, time, count];
  }
  return newest;
}
