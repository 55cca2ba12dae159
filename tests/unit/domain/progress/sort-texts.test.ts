import { expect, it } from 'vitest';
import type { BilingualText, TextId } from '../../../../src/domain/cards/bilingual-text.ts';
import type { NoteId } from '../../../../src/domain/cards/note.ts';
import { countText } from '../../../../src/domain/progress/count-text.ts';
import { sortTexts, type TextOrder } from '../../../../src/domain/progress/sort-texts.ts';
import type { LearningDay } from '../../../../src/shared/time.ts';
import { reviewCard } from '../../../support/card-builders.ts';

const exercises = ['en-zh'] as const;

function textOf(title: string, known: number, due: number) {
  const ids = ['a', 'b', 'c', 'd'].map((id) => `${title}${id}` as NoteId);
  const notes = ids.map((id) => ({ id, en: 'Rain.', zh: '雨。', deleted: false }));
  const cards = new Map(ids.slice(0, known).map((id) => [id, { 'en-zh': reviewCard(99, 50) }]));
  const textId = title as TextId;
  const text = { id: textId, title, exercises } as unknown as BilingualText;
  const tally = countText({ textId, exercises, notes, cards });
  return { text, tally, due: { fresh: 0, learning: 0, review: due } };
}

it('sorts texts by name, by what is known and by what is to be done; what is equal stays as it was', () => {
  const rows = [textOf('b', 1, 5), textOf('c', 4, 0), textOf('a', 1, 9)];
  const sorted = (order: TextOrder) =>
    sortTexts(rows, order, 100 as LearningDay, (a, b) => (a < b ? -1 : 1))
      .map(({ text }) => text.title)
      .join('');
  expect(sorted('recent')).toBe('bca');
  expect(sorted('name')).toBe('abc');
  expect(sorted('coverage')).toBe('cba');
  expect(sorted('due')).toBe('abc');
});
