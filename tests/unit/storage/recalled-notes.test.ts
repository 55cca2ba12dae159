import { expect, it } from 'vitest';
import { DAY_MS } from '../../../src/domain/reviews/learning-day.ts';
import { addText } from '../../../src/storage/add-text.ts';
import { readNotesByRecall } from '../../../src/storage/recalled-notes.ts';
import { answerCard } from '../../../src/storage/review-log.ts';
import { deleteText } from '../../../src/storage/text-repository.ts';
import { FakeClock } from '../../support/fake-clock.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { queueOf, todayOf } from '../../support/study-day.ts';
import { emptyDisk, testCollection } from '../../support/test-collection.ts';
import { valueOf } from '../../support/value-of.ts';

it('finds what can be recalled in a direction in all texts of the library, until it fades', async () => {
  const clock = new FakeClock();
  const c = testCollection(emptyDisk(), clock);
  const textId = valueOf(await addText(c, sampleDraft(3, ['en-zh'])));
  const other = valueOf(await addText(c, sampleDraft(2, ['en-zh'], 'Other')));
  for (const id of [textId, other]) {
    const { next } = await queueOf(c, { kind: 'text', textId: id });
    if (next === undefined) throw new Error('nothing to answer');
    valueOf(await answerCard(c, { cardId: next.card.id, grade: 4, durationMs: 1 }));
  }
  const read = async (direction: 'en-zh' | 'zh-en' = 'en-zh') => {
    const notes = await readNotesByRecall(c.db, { textId, direction, today: await todayOf(c) });
    return [notes.own.length, notes.recalled.length];
  };
  expect(await read()).toEqual([3, 2]);
  expect(await read('zh-en')).toEqual([3, 0]);
  valueOf(await deleteText(c, other));
  expect(await read()).toEqual([3, 1]);
  clock.advance(400 * DAY_MS);
  expect(await read()).toEqual([3, 0]);
});
