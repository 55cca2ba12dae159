import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinReviews } from '../../../src/storage/join-reviews.ts';
import { packReviews } from '../../../src/storage/pack-reviews.ts';
import { pickReviews, sliceReviews } from '../../../src/storage/pick-reviews.ts';
import { unpackReviews } from '../../../src/storage/unpack-reviews.ts';
import { reviewLogs } from '../../support/random-reviews.ts';

const batchOf = (entries: Parameters<typeof packReviews>[1]) =>
  packReviews(entries[0]?.device ?? '', entries);

describe('batches that are cut and joined without being unpacked', () => {
  it('hold the entries that were picked', () => {
    fc.assert(
      fc.property(reviewLogs, fc.array(fc.boolean(), { minLength: 60 }), (entries, wanted) => {
        const places = entries.map((_, place) => place).filter((place) => wanted[place]);
        if (places.length === 0) return;
        const picked = pickReviews(batchOf(entries), places);
        expect(picked.count).toBe(places.length);
        expect(unpackReviews(structuredClone(picked))).toEqual(
          places.map((place) => entries[place]),
        );
      }),
    );
  });

  it('hold all entries once, in batches as full as they may be', () => {
    fc.assert(
      fc.property(
        reviewLogs,
        fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1 }),
        fc.integer({ min: 1, max: 70 }),
        (entries, lengths, limit) => {
          const whole = batchOf(entries);
          const parts = [];
          for (let from = 0, turn = 0; from < entries.length; turn += 1) {
            const to = from + (lengths[turn % lengths.length] ?? 1);
            // Some as they were cut, some as they would have been sealed.
            parts.push(
              turn % 2 === 0 ? sliceReviews(whole, from, to) : batchOf(entries.slice(from, to)),
            );
            from = to;
          }
          const joined = joinReviews(parts, limit);
          expect(joined.flatMap(unpackReviews)).toEqual(entries);
          const counts = joined.map(({ count }) => count);
          expect(counts.slice(0, -1).every((count) => count === limit)).toBe(true);
          expect(joined.map(({ firstSeq }) => firstSeq)).toEqual(
            joined.map((batch) => unpackReviews(batch)[0]?.seq),
          );
        },
      ),
    );
  });

  it('are what packing all at once makes', () => {
    fc.assert(
      fc.property(reviewLogs, fc.nat(), (all, cut) => {
        const device = all[0]?.device ?? '';
        const stamped = (stamp: string) => /^[0-9a-f]{16}-55555555$/.test(stamp);
        const entries = all.filter((entry) => stamped(entry.stamp));
        if (entries.length < 2) return;
        const at = 1 + (cut % (entries.length - 1));
        const parts = [entries.slice(0, at), entries.slice(at)];
        expect(joinReviews(parts.map((part) => packReviews(device, part)))).toEqual([
          packReviews(device, entries),
        ]);
      }),
    );
  });
});
