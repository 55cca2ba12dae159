import { type KeptWord, splitWordId, wordIdOf } from '../../domain/cards/kept-word.ts';
import type { Language } from '../../domain/text/language.ts';
import type { WordBook } from './use-word-book.ts';
import { OWN_WORDS, type WordSource } from './word-source.ts';

export const MARK_FILTERS = ['all', 'known', 'learning', 'ignored', 'unmarked'] as const;
export type MarkFilter = (typeof MARK_FILTERS)[number];

/** One line of the list of words. */
export interface ShownWord {
  readonly word: string;
  readonly language: Language;
  readonly level?: string;
  readonly kept?: KeptWord;
}

export interface WordsWish {
  readonly source: WordSource;
  readonly mark: MarkFilter;
  readonly search: string;
}

/** The words that fit a wish, in the order of their list; one's own with the newest changed first. */
export function shownWords(book: WordBook, { source, mark, search }: WordsWish): ShownWord[] {
  const sought = search.trim().toLowerCase();
  return wordsOf(book, source).filter(({ word, level, kept }) => {
    if (mark !== 'all' && (kept?.mark ?? 'unmarked') !== mark) return false;
    return (
      sought === '' ||
      [word, level, kept?.note].some((text) => text?.toLowerCase().includes(sought))
    );
  });
}

function wordsOf(book: WordBook, source: WordSource): ShownWord[] {
  if (source === OWN_WORDS) {
    return [...book.words]
      .sort((a, b) => (newest(a) < newest(b) ? 1 : -1))
      .map((kept) => ({ ...splitWordId(kept.id), kept }));
  }
  const found = book.lists.find(({ list }) => list.id === source);
  return (found?.words ?? []).map((listed) => {
    const language = found?.list.language ?? 'zh';
    const kept = book.byId.get(wordIdOf(language, listed.word));
    return { ...listed, language, ...(kept !== undefined && { kept }) };
  });
}

function newest({ changed }: KeptWord): string {
  return Object.values(changed).reduce<string>((last, stamp) => (stamp > last ? stamp : last), '');
}
