import type { JsonFields } from '../../shared/json.ts';
import type { WordId } from './kept-word.ts';
import type { WordListFields, WordListId, WordListPart } from './word-list.ts';

/** Fields of one word that were written among those of others. */
export interface ChangedWord {
  readonly wordId: WordId;
  readonly fields: JsonFields;
}

/** What happened to words: marks, notes, lists. */
export type WordEditAction =
  | ({ readonly kind: 'word-changed' } & ChangedWord)
  | { readonly kind: 'words-changed'; readonly changes: readonly ChangedWord[] }
  | {
      readonly kind: 'word-list-added';
      readonly listId: WordListId;
      readonly fields: WordListFields;
    }
  | ({ readonly kind: 'list-words-added' } & WordListPart)
  | {
      readonly kind: 'word-list-changed';
      readonly listId: WordListId;
      readonly fields: JsonFields;
    };
