import { useLiveQuery } from 'dexie-react-hooks';
import type { TextId } from '../../domain/cards/bilingual-text.ts';
import { useServices } from '../../services/services.tsx';
import { readDraft } from '../../storage/draft-repository.ts';

/** The key under which unfinished corrections of a text's alignment are kept. */
export function alignmentDraftOf(textId: TextId): string {
  return `alignment:${textId}`;
}

/** Whether there are unfinished corrections; undefined until that was looked for. */
export function useHasAlignmentDraft(textId: TextId): boolean | undefined {
  const { collection } = useServices();
  return useLiveQuery(
    async () => (await readDraft(collection.db, alignmentDraftOf(textId))) !== undefined,
    [collection, textId],
  );
}
