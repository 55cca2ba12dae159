import type { Language } from '../domain/text/language.ts';
import type { DuizhaoDatabase } from './database.ts';
import { listWordLists, readListedWords } from './word-list-repository.ts';

export interface LevelInList {
  readonly list: string;
  /** As the list writes it; absent where it has none. */
  readonly level?: string;
}

/** The lists that have a word in any of its forms, and its level there. */
export async function levelsOf(
  db: DuizhaoDatabase,
  language: Language,
  forms: readonly string[],
): Promise<LevelInList[]> {
  const lists = (await listWordLists(db)).filter((list) => list.language === language);
  const levels: LevelInList[] = [];
  for (const { id, name } of lists) {
    const found = (await readListedWords(db, id)).find(({ word }) => forms.includes(word));
    if (found === undefined) continue;
    levels.push({ list: name, ...(found.level !== undefined && { level: found.level }) });
  }
  return levels;
}
