import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSoundReview } from '../../../../src/storage/backup/backup-entry.ts';
import { packReviews } from '../../../../src/storage/pack-reviews.ts';
import { sliceReviews } from '../../../../src/storage/pick-reviews.ts';
import { isKnownBatch } from '../../../../src/storage/sync/known-batches.ts';
import { reviewLogs } from '../../../support/random-reviews.ts';

it('a batch is known where all of its entries are here, and not where one has another id', () => {
  fc.assert(
    fc.property(reviewLogs, fc.nat(), fc.nat(), fc.uuid(), (all, cut, which, id) => {
      // Numbered anew: a log that is here has no gaps.
      const entries = all
        .filter(isSoundReview)
        .map((entry, index) => ({ ...entry, seq: index + 1 }));
      const [first] = entries;
      if (first === undefined || entries.length < 2) return;
      const at = 1 + (cut % (entries.length - 1));
      const whole = packReviews(first.device, entries);
      const here = [sliceReviews(whole, 0, at), sliceReviews(whole, at, entries.length)];
      expect(isKnownBatch(whole, here)).toBe(true);
      expect(isKnownBatch(whole, here.slice(1))).toBe(false);
      const place = which % entries.length;
      const changed = entries.map((entry, index) => (index === place ? { ...entry, id } : entry));
      expect(isKnownBatch(packReviews(first.device, changed as typeof entries), here)).toBe(false);
    }),
  );
});
