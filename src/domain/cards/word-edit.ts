import type { JsonFields } from '../../shared/json.ts';
import type { WordId } from './kept-word.ts';
import type { WordListFields, WordListId, WordListPart } from './word-list.ts';

/** What happened to words: marks, notes, lists. */
export type WordEditAction =
  | { readonly kind: 'word-changed'; readonly wordId: WordId; readonly fields: JsonFields }
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
