import { expect, it } from 'vitest';
import { changedWord, type WordId, wordIdOf } from '../../../../src/domain/cards/kept-word.ts';
import type { WordList, WordListId } from '../../../../src/domain/cards/word-list.ts';
import { shownWords } from '../../../../src/features/words/shown-words.ts';
import type { WordBook } from '../../../../src/features/words/use-word-book.ts';
import type { JsonFields } from '../../../../src/shared/json.ts';
import type { Stamp } from '../../../../src/shared/log-entry.ts';

const kept = (wordId: WordId, fields: JsonFields, stamp: string) =>
  changedWord(undefined, { wordId, fields, stamp: stamp as Stamp });
const words = [
  kept(wordIdOf('zh', '爱'), { mark: 'known' }, '1'),
  kept(wordIdOf('en', 'leave'), { note: '离开 — left' }, '3'),
  kept(wordIdOf('zh', '八'), { mark: 'learning' }, '2'),
];
const listId = 'hsk' as WordListId;
const book: WordBook = {
  words,
  byId: new Map(words.map((word) => [word.id, word])),
  lists: [
    {
      list: { id: listId, language: 'zh' } as WordList,
      words: [
        { word: '爱', level: 'HSK 1' },
        { word: '安', level: 'HSK 2' },
      ],
      coverage: { known: 1, learning: 0, ignored: 0, unmarked: 1 },
    },
  ],
};
const shown = (wish: Partial<Parameters<typeof shownWords>[1]>) =>
  shownWords(book, { source: 'own', mark: 'all', search: '', ...wish }).map(({ word }) => word);

it('shows own words with the newest change first', () => {
  expect(shown({})).toEqual(['leave', '八', '爱']);
});

it('shows a list in its order, with the marks that its words have', () => {
  expect(shown({ source: listId })).toEqual(['爱', '安']);
  expect(shown({ source: listId, mark: 'known' })).toEqual(['爱']);
  expect(shown({ source: listId, mark: 'unmarked' })).toEqual(['安']);
});

it('searches words, levels and notes', () => {
  expect(shown({ search: '离开' })).toEqual(['leave']);
  expect(shown({ source: listId, search: 'hsk 2' })).toEqual(['安']);
});
