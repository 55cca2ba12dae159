import type { Review } from '../domain/reviews/review.ts';
import { BATCH_LIMIT, packReviews } from './pack-reviews.ts';
import type { PackedReviews } from './packed-reviews.ts';

/** Batches as they would be sealed. */
export function packByDevice(entries: readonly Review[]): PackedReviews[] {
  const byDevice = new Map<string, Review[]>();
  for (const entry of entries) {
    const group = byDevice.get(entry.device) ?? [];
    group.push(entry);
    byDevice.set(entry.device, group);
  }
  return [...byDevice].flatMap(([device, group]) => {
    const starts = Array.from({ length: Math.ceil(group.length / BATCH_LIMIT) }, (_, n) => n);
    return starts.map((n) =>
      packReviews(device, group.slice(n * BATCH_LIMIT, (n + 1) * BATCH_LIMIT)),
    );
  });
}
