import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback } from 'react';
import type { TextId } from '../../../domain/cards/bilingual-text.ts';
import { isAskable, type Note } from '../../../domain/cards/note.ts';
import { type Walk, walkIndex, walkPlace, walkTo } from '../../../domain/cards/walk.ts';
import { useServices } from '../../../services/services.tsx';
import type { Result } from '../../../shared/result.ts';
import { listNotes } from '../../../storage/note-repository.ts';
import type { StorageFailure } from '../../../storage/storage-failure.ts';
import { keepWalk, readWalk } from '../../../storage/walk-repository.ts';

/** A walk as it is kept, and the pairs that it leads through. */
export interface KeptWalk {
  readonly pairs: readonly Note[];
  /** Undefined where none was begun. */
  readonly walk: Walk | undefined;
  /** Which pair comes next. */
  readonly index: number;
  readonly keep: (walk: Walk) => Promise<Result<true, StorageFailure>>;
  /** The same walk, at another pair. */
  readonly goTo: (index: number) => Promise<Result<true, StorageFailure>>;
}

/** The walk through a text as the database has it; undefined until it is read. */
export function useWalk(textId: TextId): KeptWalk | undefined {
  const { collection } = useServices();
  const notes = useLiveQuery(() => listNotes(collection.db, textId), [collection, textId]);
  const kept = useLiveQuery(
    async () => ({ walk: await readWalk(collection.db, textId) }),
    [collection, textId],
  );
  const keep = useCallback(
    (walk: Walk) => keepWalk(collection, textId, walk),
    [collection, textId],
  );
  if (notes === undefined || kept === undefined) return undefined;
  const pairs = notes.filter(isAskable);
  const { walk } = kept;
  return {
    pairs,
    walk,
    index: walkIndex(pairs, walk?.places[walk.direction]),
    keep,
    async goTo(index) {
      if (walk === undefined) throw new Error('useWalk: there is no walk to go on with');
      return keep(walkTo(walk, walkPlace(pairs, index)));
    },
  };
}
