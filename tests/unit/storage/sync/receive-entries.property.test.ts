import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../../src/domain/cards/edit.ts';
import type { Review } from '../../../../src/domain/reviews/review.ts';
import { packByDevice } from '../../../../src/storage/pack-by-device.ts';
import type { PackedReviews } from '../../../../src/storage/packed-reviews.ts';
import { projectionLines } from '../../../../src/storage/projection-digest.ts';
import { rebuildProjections } from '../../../../src/storage/rebuild-projections.ts';
import { receiveEntries } from '../../../../src/storage/sync/receive-entries.ts';
import { unsentEntries } from '../../../../src/storage/sync/unsent-entries.ts';
import { unpackReviews } from '../../../../src/storage/unpack-reviews.ts';
import { FakeClock } from '../../../support/fake-clock.ts';
import { type Deed, live, lives, studiousLives } from '../../../support/random-life.ts';
import { randomShares } from '../../../support/random-share.ts';
import {
  emptyDisk,
  type TestCollection,
  testCollection,
} from '../../../support/test-collection.ts';
import { valueOf } from '../../../support/value-of.ts';

const NOTHING = { reviews: {}, edits: {} };

async function allEntries(c: TestCollection): Promise<{ reviews: Review[]; edits: Edit[] }> {
  const all = { reviews: [] as Review[], edits: [] as Edit[] };
  for await (const chunk of unsentEntries(c.db, () => NOTHING)) {
    if (chunk.log === 'reviews') all.reviews.push(...unpackReviews(chunk.batch));
    else all.edits.push(...chunk.entries);
  }
  return all;
}

interface Delivery {
  readonly seed: number;
  /** The shares of them that come, 0 to 1. */
  readonly reviews: number;
  readonly edits: number;
}

/** Some of the entries of one device, in any order, some of them twice. */
async function deliver(
  from: TestCollection,
  to: TestCollection,
  { seed, ...share }: Delivery,
): Promise<void> {
  const random = randomShares(seed);
  const pick = <Entry>(entries: readonly Entry[], part: number): Entry[] =>
    entries
      .filter(() => random() < part)
      .flatMap((entry) => (random() < 0.1 ? [entry, entry] : [entry]))
      .map((entry) => ({ entry, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ entry }) => entry);
  const { reviews, edits } = await allEntries(from);
  const picked = pick(reviews, share.reviews);
  const received = { reviews: packInAny(picked, random), edits: pick(edits, share.edits) };
  valueOf(await receiveEntries(to, received));
}

/** In batches of any length, each of one device; entries that came twice are in two of them, or in one. */
function packInAny(entries: readonly Review[], random: () => number): PackedReviews[] {
  const batches: PackedReviews[] = [];
  for (let from = 0; from < entries.length; ) {
    const to = from + 1 + Math.floor(random() * random() * entries.length);
    const part = entries.slice(from, to).sort((a, b) => a.seq - b.seq);
    batches.push(...packByDevice(part));
    from = to;
  }
  return batches;
}

async function allPacked(c: TestCollection) {
  const { reviews, edits } = await allEntries(c);
  return { reviews: packByDevice(reviews), edits };
}

const histories = fc.record({
  shared: lives.map((deeds) => deeds.slice(0, 6)),
  rounds: fc.array(
    fc.record({
      lives: fc.tuple(lives, lives, lives).map((all) => all.map((deeds) => deeds.slice(1, 9))),
      deliveries: fc.array(fc.tuple(fc.nat(2), fc.nat(2), fc.nat(10_000)), { maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

async function expectRows(c: TestCollection, lines: readonly string[]): Promise<void> {
  expect(await projectionLines(c.db)).toEqual(lines);
  valueOf(await rebuildProjections(c));
  expect(await projectionLines(c.db)).toEqual(lines);
  c.db.close();
}

/** What brings nothing new that would have everything made anew. */
const SMALL: ReadonlySet<Deed['kind']> = new Set<Deed['kind']>([
  ...(['study', 'undo', 'practise', 'forget', 'answerAny', 'suspend', 'bury', 'flag'] as const),
  ...(['manyCards', 'takeBackMany', 'manyNotes', 'removeNote', 'wait', 'travel', 'seal'] as const),
]);

describe('receiveEntries', () => {
  it('brings rows on by what came, without making all of them anew', async () => {
    await fc.assert(
      fc.asyncProperty(studiousLives, fc.nat(10_000), async (deeds, seed) => {
        const [one, other] = [testCollection(), testCollection()];
        await live(one, deeds.slice(0, 2));
        await deliver(one, other, { seed, reviews: 1, edits: 1 });
        const { rebuilt } = (await other.db.meta.get('self')) ?? {};
        const small = deeds.filter(({ kind }) => SMALL.has(kind));
        for (const [index, deed] of small.entries()) {
          const [acting, asleep] = index % 3 === 0 ? [other, one] : [one, other];
          await live(acting, [deed]);
          await deliver(acting, asleep, { seed: seed + index, reviews: 0.7, edits: 0.9 });
        }
        for (const [from, to] of [
          [one, other],
          [other, one],
        ] as const) {
          const report = valueOf(await receiveEntries(to, await allPacked(from)));
          expect(report.isRebuilt).toBe(false);
        }
        expect(rebuilt).toBe(1);
        const lines = await projectionLines(one.db);
        await expectRows(one, lines);
        await expectRows(other, lines);
      }),
      { numRuns: 3, endOnFailure: true },
    );
  }, 60_000);

  it('leads to the same rows on every device, however entries came there', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async ({ shared, rounds }) => {
        const devices = [0, 1, 2].map(() => testCollection(emptyDisk(), new FakeClock()));
        const [first] = devices;
        if (first === undefined) return;
        await live(first, shared);
        for (const device of devices.slice(1)) {
          await deliver(first, device, { seed: 1, reviews: 0.5, edits: 1 });
        }
        for (const round of rounds) {
          for (const [index, device] of devices.entries()) {
            await live(device, round.lives[index] ?? []);
          }
          for (const [from, to, seed] of round.deliveries) {
            const [sender, receiver] = [devices[from], devices[to]];
            if (sender !== undefined && receiver !== undefined && from !== to) {
              // Nobody can study pairs whose text has not come yet: only at the end edits are missing.
              const edits = round === rounds.at(-1) ? 0.6 : 1;
              await deliver(sender, receiver, { seed, reviews: 0.8, edits });
            }
          }
        }
        for (const to of devices) {
          for (const from of devices) {
            if (from !== to) valueOf(await receiveEntries(to, await allPacked(from)));
          }
        }
        const lines = await projectionLines(first.db);
        for (const device of devices) await expectRows(device, lines);
      }),
      { numRuns: 5, endOnFailure: true },
    );
  }, 60_000);
});
