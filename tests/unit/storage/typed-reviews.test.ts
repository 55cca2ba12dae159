import { expect, it } from 'vitest';
import { cardIdOf } from '../../../src/domain/cards/card-id.ts';
import { learningDay } from '../../../src/domain/reviews/learning-day.ts';
import type { LearningDay } from '../../../src/shared/time.ts';
import { addText } from '../../../src/storage/add-text.ts';
import { changeNote, listNotes } from '../../../src/storage/note-repository.ts';
import { pickPracticeCards } from '../../../src/storage/practice-cards.ts';
import { readTypedReviews } from '../../../src/storage/read-typed-reviews.ts';
import { answerCard, undoLastReview } from '../../../src/storage/review-log.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { testCollection } from '../../support/test-collection.ts';
import { valueOf } from '../../support/value-of.ts';

it('keeps what differed and what was suggested in the log, and forgets what was undone', async () => {
  const c = testCollection();
  const textId = valueOf(await addText(c, sampleDraft(4, ['en-zh'])));
  const ids = (await listNotes(c.db, textId)).map(({ id }) => cardIdOf(id, 'en-zh'));
  const [first, second, third] = ids;
  if (first === undefined || second === undefined || third === undefined)
    throw new Error('no card');
  const answers = [
    [first, { answer: '他坐', differences: ['same-sound'], suggestedGrade: 2 }],
    [second, { answer: '他走', differences: [], suggestedGrade: 3 }],
    [third, { answer: '二', differences: ['number'] }],
  ] as const;
  for (const [cardId, typed] of answers) {
    valueOf(await answerCard(c, { cardId, grade: 3, durationMs: 1, typed }));
  }
  valueOf(await undoLastReview(c));
  const today = learningDay(c.now(), c.utcOffset(c.now()), 4);
  const expected = [
    { cardId: first, day: today, grade: 3, differences: ['same-sound'], suggestedGrade: 2 },
    { cardId: second, day: today, grade: 3, differences: [], suggestedGrade: 3 },
  ];
  expect(await readTypedReviews(c.db, today)).toEqual(expected);
  const wish = { kind: 'mistakes', days: 1, count: 9 } as const;
  expect(await pickPracticeCards(c.db, wish, { today, seed: 1 })).toEqual([first]);
  expect(await pickPracticeCards(c.db, { ...wish, error: 'order' }, { today, seed: 1 })).toEqual(
    [],
  );
  expect(await readTypedReviews(c.db, (today + 1) as LearningDay)).toEqual([]);
});

it('keeps accepted answers with the pair', async () => {
  const c = testCollection();
  const textId = valueOf(await addText(c, sampleDraft(1, ['en-zh'])));
  const [note] = await listNotes(c.db, textId);
  if (note === undefined) throw new Error('no note');
  valueOf(await changeNote(c, note.id, { alternatives: { zh: ['也对'] } }));
  expect((await listNotes(c.db, textId))[0]?.alternatives).toEqual({ zh: ['也对'] });
});
