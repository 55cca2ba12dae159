import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MoveWish } from '../../../src/domain/reviews/reschedule/move-wish.ts';
import type { LearningDay } from '../../../src/shared/time.ts';
import { moveDueDays } from '../../../src/storage/move-due-days.ts';
import { changeOptions } from '../../../src/storage/options-repository.ts';
import { projectionLines } from '../../../src/storage/projection-digest.ts';
import { rebuildProjections } from '../../../src/storage/rebuild-projections.ts';
import { undoLastReview } from '../../../src/storage/undo-last-review.ts';
import { undoMove } from '../../../src/storage/undo-move.ts';
import { type Deed, live, lives } from '../../support/random-life.ts';
import { todayOf } from '../../support/study-day.ts';
import { type TestCollection, testCollection } from '../../support/test-collection.ts';
import { valueOf } from '../../support/value-of.ts';

function wishOf({ pick, size }: Deed, today: LearningDay): MoveWish {
  const day = (after: number) => (today + after) as LearningDay;
  const wishes: readonly MoveWish[] = [
    { kind: 'optimal' },
    { kind: 'spread', days: 1 + (size % 5) },
    { kind: 'away', from: day(size % 3), until: day(3 + (size % 20)) },
    { kind: 'postpone', count: size % 4 },
    { kind: 'advance', count: size % 4 },
  ];
  return wishes[pick % wishes.length] ?? { kind: 'optimal' };
}

/** Six cards in review, so that there is something to move. */
const BEGINNING: readonly Deed[] = [
  { kind: 'add', pick: 0, size: 10 },
  ...Array.from(
    { length: 6 },
    (_, n): Deed => ({ kind: 'answerAny', pick: 3 + 4 * n, size: 2 * n }),
  ),
  { kind: 'waitLong', pick: 0, size: 9 },
];

/** Moves due days after some deeds, undoes that after others, and counts what was moved. */
async function liveWithMoves(c: TestCollection, deeds: readonly Deed[]): Promise<number> {
  let moved = 0;
  await live(c, [...BEGINNING, ...deeds], async (deed) => {
    if (deed.size % 3 === 0) {
      if (deed.pick % 7 === 0) {
        valueOf(await changeOptions(c, { desiredRetention: 0.75 + (deed.size % 20) / 100 }));
      }
      moved += valueOf(await moveDueDays(c, wishOf(deed, await todayOf(c)))).moved;
    } else if (deed.size % 7 === 0) moved += valueOf(await undoMove(c)).moved;
    c.clock.advance(1_000);
  });
  return moved;
}

const stateLines = async (c: TestCollection): Promise<string[]> =>
  (await projectionLines(c.db)).filter((line) => !line.startsWith('settings '));

describe('moving due days', () => {
  it('leaves the projections that the logs give, whatever else happens', async () => {
    let moved = 0;
    await fc.assert(
      fc.asyncProperty(lives, async (deeds) => {
        const c = testCollection();
        moved += await liveWithMoves(c, deeds);
        const lived = await projectionLines(c.db);
        valueOf(await rebuildProjections(c));
        expect(await projectionLines(c.db)).toEqual(lived);
        c.db.close();
      }),
      { numRuns: 30 },
    );
    expect(moved, 'cards that were moved at all').toBeGreaterThan(100);
  }, 120_000);

  it('is undone without a trace', async () => {
    let moved = 0;
    await fc.assert(
      fc.asyncProperty(lives, fc.nat(100), async (deeds, pick) => {
        const c = testCollection();
        await live(c, [...BEGINNING, ...deeds]);
        const before = await stateLines(c);
        const wish = wishOf({ kind: 'wait', pick, size: pick }, await todayOf(c));
        const done = valueOf(await moveDueDays(c, wish)).moved;
        if (done > 0) expect(await stateLines(c)).not.toEqual(before);
        expect(valueOf(await undoMove(c)).moved).toBe(done);
        expect(await stateLines(c)).toEqual(before);
        expect(valueOf(await undoMove(c)).moved).toBe(0);
        moved += done;
        c.db.close();
      }),
      { numRuns: 40 },
    );
    expect(moved, 'cards that were moved at all').toBeGreaterThan(5);
  }, 120_000);

  it('changes nothing where it is cancelled, before the plan is made or after', async () => {
    const c = testCollection();
    await live(c, [...BEGINNING, { kind: 'waitLong', pick: 0, size: 59 }]);
    const before = await projectionLines(c.db);
    for (const isLate of [false, true]) {
      const controller = new AbortController();
      const onProgress = (_done: number, total: number): void => {
        if (total > 0 === isLate) controller.abort();
      };
      const spread: MoveWish = { kind: 'spread', days: 5 };
      const stopped = await moveDueDays(c, spread, onProgress, controller.signal);
      expect(stopped.ok || stopped.error.kind).toBe('cancelled');
      expect(await projectionLines(c.db)).toEqual(before);
    }
    expect(await c.db.reviewBatches.count()).toBe(0);
  });

  it('is left alone by the undo of single answers', async () => {
    const c = testCollection();
    await live(c, [...BEGINNING, { kind: 'waitLong', pick: 0, size: 59 }]);
    expect(valueOf(await moveDueDays(c, { kind: 'spread', days: 5 })).moved).toBeGreaterThan(3);
    const undone = valueOf(await undoLastReview(c));
    expect(undone?.kind).toBe('answered');
  });
});
