import {
  changedWord,
  isWordMark,
  type KeptWord,
  type WordId,
  type WordMark,
  wordIdOf,
} from '../domain/cards/kept-word.ts';
import type { Language } from '../domain/text/language.ts';
import type { Result } from '../shared/result.ts';
import { withoutUndefined, writeEdit } from './append-edit.ts';
import type { Collection } from './collection.ts';
import type { DuizhaoDatabase } from './database.ts';
import type { StorageFailure } from './storage-failure.ts';

/** What a learner can say of a word; null takes it back. */
export type WordChange = Partial<{ readonly mark: WordMark | null; readonly note: string | null }>;

export function changeWord(
  c: Collection,
  wordId: WordId,
  change: WordChange,
): Promise<Result<true, StorageFailure>> {
  const { db } = c;
  return writeEdit(c, [db.words], async (append) => {
    const fields = withoutUndefined(change);
    const edit = await append({ kind: 'word-changed', wordId, fields });
    await db.words.put(changedWord(await db.words.get(wordId), edit));
    return true as const;
  });
}

export type ManyWordChanges = readonly { readonly wordId: WordId; readonly change: WordChange }[];

/** Words in one log entry. */
const WORDS_AT_ONCE = 1_000;

/** Changes many words in one transaction: all of them, or none. Each word may come once. */
export function changeWords(
  c: Collection,
  all: ManyWordChanges,
): Promise<Result<true, StorageFailure>> {
  const { db } = c;
  return writeEdit(c, [db.words], async (append) => {
    for (let from = 0; from < all.length; from += WORDS_AT_ONCE) {
      const changes = all.slice(from, from + WORDS_AT_ONCE).map(({ wordId, change }) => {
        return { wordId, fields: withoutUndefined(change) };
      });
      const { stamp } = await append({ kind: 'words-changed', changes });
      const before = await db.words.bulkGet(changes.map(({ wordId }) => wordId));
      await db.words.bulkPut(
        changes.map((change, at) => changedWord(before[at], { ...change, stamp })),
      );
    }
    return true as const;
  });
}

/** Undefined where nothing was ever said of it. */
export async function readWord(db: DuizhaoDatabase, wordId: WordId): Promise<KeptWord | undefined> {
  return db.words.get(wordId);
}

/** The marks of those of these words that have one, by headword. */
export async function readMarks(
  db: DuizhaoDatabase,
  language: Language,
  headwords: readonly string[],
): Promise<Map<string, WordMark>> {
  const kept = await db.words.bulkGet(headwords.map((word) => wordIdOf(language, word)));
  const marks = new Map<string, WordMark>();
  headwords.forEach((word, at) => {
    const mark = kept[at]?.mark;
    if (isWordMark(mark)) marks.set(word, mark);
  });
  return marks;
}

/** All words of which something is said now, in the order of their ids. */
export async function listWords(db: DuizhaoDatabase): Promise<KeptWord[]> {
  const words = await db.words.toArray();
  return words.filter((word) => isWordMark(word.mark) || (word.note ?? '') !== '');
}
