import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Review } from '../../../../src/domain/reviews/review.ts';
import { isSoundReview } from '../../../../src/storage/backup/backup-entry.ts';
import { packReviews } from '../../../../src/storage/pack-reviews.ts';
import { readPackedReviews } from '../../../../src/storage/sync/sound-batch.ts';
import { unpackReviews } from '../../../../src/storage/unpack-reviews.ts';
import { reviewLogs } from '../../../support/random-reviews.ts';

const strange = fc.oneof(
  fc.constantFrom(0, -1, 1, 4, 5, 255, 0.5, 2 ** 48, -(2 ** 41), 2 ** 53, Number.NaN, Infinity),
  fc.integer({ min: -10, max: 300 }),
);
const COLUMNS = [
  ...(['seqGap', 'idAfter', 'stampAfter', 'stampCounter', 'at', 'day', 'utcOffset'] as const),
  ...(['kind', 'grade', 'durationMs', 'outcome', 'outcomeValue', 'steps'] as const),
];

/** Sound entries and, among them, some whose columns hold one wrong number. */
const batches = fc.record({
  entries: reviewLogs,
  onlySound: fc.boolean(),
  change: fc.option(
    fc.record({ column: fc.constantFrom(...COLUMNS), place: fc.nat(59), value: strange }),
  ),
});

function soundOnes(entries: readonly Review[]): Review[] {
  return entries.filter(isSoundReview);
}

describe('a packed batch from elsewhere', () => {
  it('is taken where every entry in it is sound, and only there', () => {
    let [taken, refused] = [0, 0];
    fc.assert(
      fc.property(batches, ({ entries: all, onlySound, change }) => {
        const entries = onlySound ? soundOnes(all) : all;
        if (entries.length === 0) return;
        let batch = packReviews(entries[0]?.device ?? '', entries);
        if (change !== null) {
          const values = new Float64Array(batch.count).map((_, index) => {
            const { base, values: kept } = batch[change.column];
            return kept.length === 0 ? base : base + (kept[index] ?? 0);
          });
          values[change.place % batch.count] = change.value;
          batch = { ...batch, [change.column]: { base: -0, values } };
        }
        const isSound = unpackReviews(batch).every(isSoundReview);
        const read = readPackedReviews(structuredClone(batch));
        expect(read !== undefined).toBe(isSound);
        if (read === undefined) refused += 1;
        else {
          taken += 1;
          expect(unpackReviews(read)).toEqual(unpackReviews(batch));
        }
      }),
      { numRuns: 400 },
    );
    expect(taken).toBeGreaterThan(40);
    expect(refused).toBeGreaterThan(40);
  });

  it('is refused where its parts do not fit together', () => {
    const entries = soundOnes(
      fc.sample(reviewLogs, 50).find((log) => soundOnes(log).length > 3) ?? [],
    );
    const batch = packReviews(entries[0]?.device ?? '', entries);
    const wrong = [
      { ...batch, count: batch.count + 1 },
      { ...batch, idRest: batch.idRest.subarray(1) },
      { ...batch, cardRest: batch.cardRest.subarray(1) },
      { ...batch, card: { base: 99, values: new Uint8Array(0) } },
      { ...batch, oddCards: [...batch.oddCards, 'twice', 'twice'] },
      { ...batch, extras: `[[${batch.count},{"hints":1}]]` },
      { ...batch, extras: '[[0,{"hints":1}],[0,{"hints":2}]]' },
      { ...batch, extras: '[0]' },
      { ...batch, extras: '{' },
      { ...batch, origin: 'somebody' },
      { ...batch, stampDevice: '' },
    ];
    expect(readPackedReviews(batch)).toBeDefined();
    for (const each of wrong) expect(readPackedReviews(each)).toBeUndefined();
  });
});
