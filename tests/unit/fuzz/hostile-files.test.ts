import { expect, it } from 'vitest';
import { fuzzCase, SHARES } from '../../support/fuzz/fuzz-case.ts';

/** Of all readers together; `npm run bench -- safety` runs many more, and others each time. */
const CASES = 2_000;
const FIRST_SEED = 1;

const counts = Array.from(
  SHARES,
  ([reader, share]) => [reader, Math.round((CASES * share) / 1_000)] as const,
);

it.each(counts)(
  'hostile files (%s, %d): each is read, or refused with a sentence',
  async (reader, count) => {
    const ends = { read: 0, refused: 0 };
    for (let seed = FIRST_SEED; seed < FIRST_SEED + count; seed += 1) {
      const end = await fuzzCase(reader, seed).catch((cause: unknown) => {
        throw new Error(`${reader}, seed ${seed}: ${String(cause)}`, { cause });
      });
      ends[end] += 1;
    }
    // Files that are all refused at the door would try nothing behind it.
    expect(Math.min(ends.read, ends.refused)).toBeGreaterThan(count / 20);
  },
);

it('are as many as they are said to be', () => {
  expect(counts.reduce((sum, [, count]) => sum + count, 0)).toBe(CASES);
});
