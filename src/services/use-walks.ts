import { useLiveQuery } from 'dexie-react-hooks';
import type { TextId } from '../domain/cards/bilingual-text.ts';
import type { Walk } from '../domain/cards/walk.ts';
import { readWalks } from '../storage/walk-repository.ts';
import { useServices } from './services.tsx';

/** The walks through all texts; undefined until they are read. */
export function useWalks(): ReadonlyMap<TextId, Walk> | undefined {
  const { collection } = useServices();
  return useLiveQuery(() => readWalks(collection.db), [collection]);
}
