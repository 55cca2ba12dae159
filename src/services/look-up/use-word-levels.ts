import { useLiveQuery } from 'dexie-react-hooks';
import type { Language } from '../../domain/text/language.ts';
import { type LevelInList, levelsOf } from '../../storage/word-levels.ts';
import { useServices } from '../services.tsx';

/** Where a word stands in the learner's lists; undefined until they were read. */
export function useWordLevels(
  language: Language,
  forms: readonly string[],
): readonly LevelInList[] | undefined {
  const { collection } = useServices();
  const key = forms.join('\n');
  return useLiveQuery(
    () => levelsOf(collection.db, language, key.split('\n')),
    [collection, language, key],
  );
}
