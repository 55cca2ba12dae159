import type { LogEntry } from '../../shared/log-entry.ts';
import { changedWord, type KeptWord, type WordId } from './kept-word.ts';
import { mergeFields } from './stamped.ts';
import type { WordEditAction } from './word-edit.ts';
import type { WordList, WordListId, WordListPart } from './word-list.ts';

/** What the edits log says of words, by id. */
export interface WordContent {
  readonly words: Map<WordId, KeptWord>;
  readonly wordLists: Map<WordListId, WordList>;
  readonly listParts: Map<string, WordListPart>;
}

export type WordEdit = LogEntry & WordEditAction;

/** Writes one entry about words into `content`. */
export function applyWordEdit(content: WordContent, edit: WordEdit): void {
  switch (edit.kind) {
    case 'word-changed':
      content.words.set(edit.wordId, changedWord(content.words.get(edit.wordId), edit));
      return;
    case 'words-changed':
      for (const { wordId, fields } of edit.changes) {
        const change = { wordId, fields, stamp: edit.stamp };
        content.words.set(wordId, changedWord(content.words.get(wordId), change));
      }
      return;
    case 'word-list-added':
      if (!content.wordLists.has(edit.listId)) content.wordLists.set(edit.listId, addedList(edit));
      return;
    case 'list-words-added': {
      const part = addedPart(edit);
      const key = `${part.listId} ${part.part}`;
      if (!content.listParts.has(key)) content.listParts.set(key, part);
      return;
    }
    case 'word-list-changed': {
      const list = content.wordLists.get(edit.listId);
      if (list !== undefined) {
        content.wordLists.set(list.id, mergeFields(list, edit.fields, edit.stamp));
      }
    }
  }
}

export function addedList(edit: Extract<WordEdit, { kind: 'word-list-added' }>): WordList {
  return { ...edit.fields, id: edit.listId, stamp: edit.stamp, changed: {}, deleted: false };
}

export function addedPart({
  listId,
  part,
  words,
}: Extract<WordEdit, { kind: 'list-words-added' }>): WordListPart {
  return { listId, part, words };
}
