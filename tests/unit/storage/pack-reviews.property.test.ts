import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardId } from '../../../src/domain/cards/card-id.ts';
import { packReviews } from '../../../src/storage/pack-reviews.ts';
import { unpackReviews, unpackReviewsOf } from '../../../src/storage/unpack-reviews.ts';
import { reviewLogs } from '../../support/random-reviews.ts';

describe('packReviews', () => {
  it('loses nothing, of entries that this version does not know either', () => {
    fc.assert(
      fc.property(reviewLogs, (entries) => {
        const batch = packReviews(entries[0]?.device ?? '', entries);
        expect(unpackReviews(structuredClone(batch))).toEqual(entries);
      }),
    );
  });

  it('gives the entries of one card as those of all, sifted', () => {
    fc.assert(
      fc.property(reviewLogs, fc.nat(), (entries, pick) => {
        const batch = packReviews(entries[0]?.device ?? '', entries);
        const cardId = entries[pick % entries.length]?.cardId as CardId;
        expect(unpackReviewsOf(batch, cardId)).toEqual(
          entries.filter((entry) => entry.cardId === cardId),
        );
      }),
    );
  });

  it('keeps the device where two logs claim the same name', () => {
    fc.assert(
      fc.property(reviewLogs, (entries) => {
        const batch = packReviews(entries[0]?.device ?? '', entries);
        expect(unpackReviews({ ...batch, origin: `${batch.origin}+` })).toEqual(entries);
      }),
    );
  });

  it('refuses more than a batch may hold', () => {
    const [entry] = fc.sample(reviewLogs, 1)[0] ?? [];
    if (entry === undefined) throw new Error('no entry');
    expect(() =>
      packReviews(
        'device',
        Array.from({ length: 50_001 }, () => entry),
      ),
    ).toThrow('too many');
    expect(() => packReviews('device', [])).toThrow('no entries');
  });
});
