import { Dexie } from 'dexie';
import { addedList, addedPart } from '../domain/cards/apply-word-edit.ts';
import { mergeFields } from '../domain/cards/stamped.ts';
import type {
  ListedWord,
  WordList,
  WordListFields,
  WordListId,
} from '../domain/cards/word-list.ts';
import type { Result } from '../shared/result.ts';
import { uuidV7 } from '../shared/uuid-v7.ts';
import { withoutUndefined, writeEdit } from './append-edit.ts';
import type { Collection } from './collection.ts';
import type { DuizhaoDatabase } from './database.ts';
import { type StorageFailure, StorageRefusal } from './storage-failure.ts';

/** Words in one log entry and one row: 10,000 words are ten of each. */
const WORDS_AT_ONCE = 1_000;
const RANDOM_BYTES = 10;

export interface WordListDraft extends Pick<WordListFields, 'name' | 'language'> {
  readonly words: readonly ListedWord[];
}

/** Adds a list with all its words in one transaction: whole, or not at all. */
export function addWordList(
  c: Collection,
  { words, ...draft }: WordListDraft,
): Promise<Result<WordListId, StorageFailure>> {
  const { db } = c;
  const addedAt = c.now();
  const listId = uuidV7(addedAt, c.randomBytes(RANDOM_BYTES)) as WordListId;
  return writeEdit(c, [db.wordLists, db.listParts], async (append) => {
    const fields = { ...draft, addedAt, size: words.length };
    await db.wordLists.add(addedList(await append({ kind: 'word-list-added', listId, fields })));
    for (let part = 0; part * WORDS_AT_ONCE < words.length; part += 1) {
      const some = words.slice(part * WORDS_AT_ONCE, (part + 1) * WORDS_AT_ONCE);
      const edit = await append({ kind: 'list-words-added', listId, part, words: some });
      await db.listParts.add(addedPart(edit));
    }
    return listId;
  });
}

/** Renames a list, removes it, or brings it back. */
export function changeWordList(
  c: Collection,
  listId: WordListId,
  change: Partial<Pick<WordList, 'name' | 'deleted'>>,
): Promise<Result<true, StorageFailure>> {
  const { db } = c;
  return writeEdit(c, [db.wordLists], async (append) => {
    const list = await db.wordLists.get(listId);
    if (list === undefined) throw new StorageRefusal({ kind: 'missing', what: 'word list' });
    const fields = withoutUndefined(change);
    const { stamp } = await append({ kind: 'word-list-changed', listId, fields });
    await db.wordLists.put(mergeFields(list, fields, stamp));
    return true as const;
  });
}

/** Lists that were not removed, oldest first. */
export async function listWordLists(db: DuizhaoDatabase): Promise<WordList[]> {
  const lists = await db.wordLists.toArray();
  return lists
    .filter((list) => !list.deleted)
    .sort((a, b) => a.addedAt - b.addedAt || (a.id < b.id ? -1 : 1));
}

/** The words of a list, in its order. */
export async function readListedWords(
  db: DuizhaoDatabase,
  listId: WordListId,
): Promise<ListedWord[]> {
  const parts = await db.listParts
    .where('[listId+part]')
    .between([listId, Dexie.minKey], [listId, Dexie.maxKey])
    .toArray();
  return parts.flatMap(({ words }) => words);
}
