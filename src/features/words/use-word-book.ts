import { useLiveQuery } from 'dexie-react-hooks';
import type { KeptWord, WordId } from '../../domain/cards/kept-word.ts';
import { wordIdOf } from '../../domain/cards/kept-word.ts';
import type { ListedWord, WordList } from '../../domain/cards/word-list.ts';
import { type ListCoverage, listCoverage } from '../../domain/progress/list-coverage.ts';
import { useServices } from '../../services/services.tsx';
import { listWordLists, readListedWords } from '../../storage/word-list-repository.ts';
import { listWords } from '../../storage/word-repository.ts';

export interface BookList {
  readonly list: WordList;
  readonly words: readonly ListedWord[];
  readonly coverage: ListCoverage;
}

/** Everything that the learner has of words. */
export interface WordBook {
  readonly words: readonly KeptWord[];
  readonly byId: ReadonlyMap<WordId, KeptWord>;
  readonly lists: readonly BookList[];
}

/** The marks, notes and lists as they are now; undefined until they were read. */
export function useWordBook(): WordBook | undefined {
  const { collection } = useServices();
  const { db } = collection;
  const words = useLiveQuery(() => listWords(db), [db]);
  // Lists are long and seldom change: a mark must not read them again.
  const lists = useLiveQuery(async () => {
    const all = await listWordLists(db);
    return Promise.all(
      all.map(async (list) => ({ list, words: await readListedWords(db, list.id) })),
    );
  }, [db]);
  if (words === undefined || lists === undefined) return undefined;
  const byId = new Map(words.map((word) => [word.id, word]));
  return {
    words,
    byId,
    lists: lists.map((row) => ({
      ...row,
      coverage: listCoverage(
        row.words.map(({ word }) => byId.get(wordIdOf(row.list.language, word))?.mark),
      ),
    })),
  };
}
