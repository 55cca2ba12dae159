import { describe, expect, it } from 'vitest';
import { splitWordId, wordIdOf } from '../../../src/domain/cards/kept-word.ts';
import { backupBlob } from '../../../src/storage/backup/backup-blob.ts';
import { restoreBackup } from '../../../src/storage/backup/restore-backup.ts';
import {
  addWordList,
  changeWordList,
  listWordLists,
  readListedWords,
} from '../../../src/storage/word-list-repository.ts';
import {
  changeWord,
  changeWords,
  listWords,
  readWord,
} from '../../../src/storage/word-repository.ts';
import { testCollection } from '../../support/test-collection.ts';
import { valueOf } from '../../support/value-of.ts';

const flower = wordIdOf('zh', '花');
const manyWords = Array.from({ length: 2_345 }, (_, at) => ({
  word: `词${at}`,
  level: `${at % 6}`,
}));

describe('marks and notes of words', () => {
  it('keeps mark and note apart: writing one leaves the other', async () => {
    const c = testCollection();
    valueOf(await changeWord(c, flower, { mark: 'learning' }));
    valueOf(await changeWord(c, flower, { note: 'also: to spend' }));
    valueOf(await changeWord(c, flower, { mark: 'known' }));
    expect(await readWord(c.db, flower)).toMatchObject({ mark: 'known', note: 'also: to spend' });
  });

  it('lists no word of which nothing is said any more', async () => {
    const c = testCollection();
    valueOf(await changeWord(c, flower, { mark: 'known' }));
    valueOf(await changeWord(c, wordIdOf('en', 'Leave'), { note: 'leave — left' }));
    valueOf(await changeWord(c, flower, { mark: null }));
    const words = (await listWords(c.db)).map(({ id }) => splitWordId(id));
    expect(words).toEqual([{ language: 'en', word: 'leave' }]);
  });
});

describe('word lists', () => {
  it('keeps all words in their order, over several rows', async () => {
    const c = testCollection();
    const id = valueOf(await addWordList(c, { name: 'HSK', language: 'zh', words: manyWords }));
    expect(await readListedWords(c.db, id)).toEqual(manyWords);
    expect(await c.db.listParts.count()).toBe(3);
    expect(await listWordLists(c.db)).toMatchObject([{ name: 'HSK', size: 2_345 }]);
  });

  it('can be removed and brought back whole', async () => {
    const c = testCollection();
    const id = valueOf(await addWordList(c, { name: 'HSK', language: 'zh', words: manyWords }));
    valueOf(await changeWordList(c, id, { deleted: true }));
    expect(await listWordLists(c.db)).toEqual([]);
    valueOf(await changeWordList(c, id, { deleted: false }));
    expect(await listWordLists(c.db)).toHaveLength(1);
    expect(await readListedWords(c.db, id)).toHaveLength(2_345);
  });

  it('go through a backup with marks and notes', async () => {
    const c = testCollection();
    const id = valueOf(await addWordList(c, { name: 'HSK', language: 'zh', words: manyWords }));
    valueOf(await changeWord(c, flower, { mark: 'ignored', note: '花' }));
    const other = testCollection();
    valueOf(await restoreBackup(other, await backupBlob(c)));
    expect(await readListedWords(other.db, id)).toEqual(manyWords);
    expect(await readWord(other.db, flower)).toEqual(await readWord(c.db, flower));
  });
});

it('marks many words at once and leaves their notes', async () => {
  const c = testCollection();
  valueOf(await changeWord(c, flower, { note: 'blossom' }));
  const wordIds = [flower, ...manyWords.slice(0, 1_500).map(({ word }) => wordIdOf('zh', word))];
  const known = wordIds.map((wordId) => ({ wordId, change: { mark: 'known' } as const }));
  valueOf(await changeWords(c, known));
  expect(await listWords(c.db)).toHaveLength(1_501);
  expect(await readWord(c.db, flower)).toMatchObject({ mark: 'known', note: 'blossom' });
});
