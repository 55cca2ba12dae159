import { expect, it } from 'vitest';
import { cardIdOf } from '../../../src/domain/cards/card-id.ts';
import { dayTotals } from '../../../src/domain/progress/day-totals.ts';
import type { Grade } from '../../../src/domain/reviews/grade.ts';
import type { LearningDay } from '../../../src/shared/time.ts';
import { addText } from '../../../src/storage/add-text.ts';
import { listNotes } from '../../../src/storage/note-repository.ts';
import { projectionLines } from '../../../src/storage/projection-digest.ts';
import { readReviews } from '../../../src/storage/read-logs.ts';
import { rebuildProjections } from '../../../src/storage/rebuild-projections.ts';
import { answerCard, undoLastReview } from '../../../src/storage/review-log.ts';
import { readDays } from '../../../src/storage/tally-repository.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { testCollection } from '../../support/test-collection.ts';
import { valueOf } from '../../support/value-of.ts';

it('keeps every answer of two tabs, numbers them without gaps and counts each once', async () => {
  const a = testCollection();
  const textId = valueOf(await addText(a, sampleDraft(6)));
  const b = testCollection(a.disk, a.clock);
  const notes = await listNotes(a.db, textId);
  const answers = Array.from({ length: 60 }, (_, turn) => {
    const note = notes[turn % 3 === 0 ? 0 : turn % notes.length];
    if (note === undefined) throw new Error('no note');
    const cardId = cardIdOf(note.id, turn % 2 === 0 ? 'en-zh' : 'zh-en');
    const grade = (1 + (turn % 4)) as Grade;
    a.clock.advance(1_000);
    return answerCard(turn % 4 < 2 ? a : b, { cardId, grade, durationMs: 500 });
  });
  const results = await Promise.all([...answers, undoLastReview(a), undoLastReview(b)]);
  expect(results.every((result) => result.ok)).toBe(true);

  const { entries } = await readReviews(a.db);
  const seqs = entries.map((entry) => entry.seq).sort((one, other) => one - other);
  expect(seqs).toEqual(Array.from({ length: 62 }, (_, index) => index + 1));
  expect(new Set(entries.map((entry) => entry.device)).size).toBe(1);
  expect(new Set(entries.map((entry) => entry.stamp)).size).toBe(62);
  const days = await readDays(a.db, -99_999 as LearningDay, 99_999 as LearningDay);
  const counted = days.reduce((sum, day) => sum + dayTotals(day).answers, 0);
  expect(counted).toBe(58);

  const lived = await projectionLines(b.db);
  valueOf(await rebuildProjections(b));
  expect(await projectionLines(b.db)).toEqual(lived);
});

it('takes two texts that two tabs add at once, one after the other and both whole', async () => {
  const a = testCollection();
  const b = testCollection(a.disk, a.clock);
  const added = await Promise.all([
    addText(a, sampleDraft(1_200)),
    addText(b, sampleDraft(900)),
    addText(a, sampleDraft(30)),
  ]);
  const counts = await Promise.all(
    added.map(async (one) => (await listNotes(b.db, valueOf(one))).length),
  );
  expect(counts).toEqual([1_200, 900, 30]);
  const lived = await projectionLines(b.db);
  valueOf(await rebuildProjections(b));
  expect(await projectionLines(b.db)).toEqual(lived);
});
