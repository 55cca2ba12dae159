import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAskable } from '../../../src/domain/cards/note.ts';
import { cardTiming } from '../../../src/domain/progress/card-timing.ts';
import { waitingOn } from '../../../src/domain/progress/due-counts.ts';
import { shownCards } from '../../../src/domain/progress/note-cards.ts';
import type { LearningDay } from '../../../src/shared/time.ts';
import { groupByNote } from '../../../src/storage/card-row.ts';
import { readOptionsBook } from '../../../src/storage/options-repository.ts';
import { projectionLines } from '../../../src/storage/projection-digest.ts';
import { rebuildProjections } from '../../../src/storage/rebuild-projections.ts';
import { live, lives } from '../../support/random-life.ts';
import { queueOf, todayOf } from '../../support/study-day.ts';
import { type TestCollection, testCollection } from '../../support/test-collection.ts';
import { valueOf } from '../../support/value-of.ts';

/** Counts what comes on a day the slow way: note by note. */
async function countSlowly(c: TestCollection, day: LearningDay) {
  const book = await readOptionsBook(c.db);
  const cards = groupByNote(await c.db.cards.toArray());
  const counts = new Map<string, { fresh: number; learning: number; review: number }>();
  for (const text of await c.db.texts.toArray()) {
    const count = { fresh: 0, learning: 0, review: 0 };
    const notes = await c.db.notes.filter((note) => note.textId === text.id).toArray();
    for (const note of notes.filter(isAskable)) {
      const shown = shownCards(
        cards.get(note.id) ?? {},
        text.exercises,
        day,
        book.of(text).burySiblings,
      );
      count.learning += shown.learning.length;
      count.review += shown.review.length;
      count.fresh += shown.fresh.length;
    }
    counts.set(text.id, count);
  }
  return counts;
}

async function countByTally(c: TestCollection, day: LearningDay) {
  const book = await readOptionsBook(c.db);
  const texts = new Map((await c.db.texts.toArray()).map((text) => [text.id, text]));
  const tallies = await c.db.tallies.toArray();
  return new Map<string, ReturnType<typeof waitingOn>>(
    tallies.map((tally) => {
      const { burySiblings } = book.of(texts.get(tally.textId) ?? {});
      return [tally.textId, waitingOn(tally, day, burySiblings)];
    }),
  );
}

/** No note before a mark may have a new card to give. */
async function expectMarksHold(c: TestCollection): Promise<void> {
  const cards = groupByNote(await c.db.cards.toArray());
  for (const mark of await c.db.newMarks.toArray()) {
    const text = await c.db.texts.get(mark.textId);
    const before = await c.db.notes
      .filter((note) => note.textId === mark.textId && note.place < mark.place && isAskable(note))
      .toArray();
    const fresh = before.filter((note) =>
      text?.exercises.some(
        (exercise) => cardTiming(cards.get(note.id)?.[exercise]).kind === 'fresh',
      ),
    );
    expect(fresh).toEqual([]);
  }
}

describe('rebuildProjections', () => {
  it('gives the rows that living through the same history gave', async () => {
    await fc.assert(
      fc.asyncProperty(lives, async (deeds) => {
        const c = testCollection();
        await live(c, deeds);
        await expectMarksHold(c);
        const lived = await projectionLines(c.db);
        valueOf(await rebuildProjections(c));
        expect(await projectionLines(c.db)).toEqual(lived);
        c.db.close();
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('asks the same card in a tab that has walked the text and in one that has not', async () => {
    await fc.assert(
      fc.asyncProperty(lives, async (deeds) => {
        const c = testCollection();
        await live(c, deeds, async () => {
          const other = testCollection(c.disk, c.clock);
          expect((await queueOf(c)).next).toEqual((await queueOf(other)).next);
          other.db.close();
        });
        c.db.close();
      }),
      { numRuns: 10 },
    );
  }, 60_000);

  it('is kept up step by step: the counts say how many cards will come', async () => {
    await fc.assert(
      fc.asyncProperty(lives, async (deeds) => {
        const c = testCollection();
        await live(c, deeds, async () => {
          const today = await todayOf(c);
          expect(await countByTally(c, today)).toEqual(await countSlowly(c, today));
        });
        c.db.close();
      }),
      { numRuns: 20 },
    );
  }, 60_000);
});
