import { useMemo } from 'react';
import { clearDraft, writeDraft } from '../storage/draft-repository.ts';
import { useServices } from './services.tsx';

/**
 * A function that keeps the newest draft of a field; undefined clears it. While one is being written
 * only the last of those that follow waits, so typing is never behind the disk. A draft that cannot be
 * kept is no reason to stop the learner, so failures are silent.
 */
export function useDraftWriter(key: string): (text: string | undefined) => void {
  const { collection } = useServices();
  return useMemo(() => {
    let writing = false;
    let waiting: { readonly text: string | undefined } | undefined;
    const writeOn = async (): Promise<void> => {
      writing = true;
      while (waiting !== undefined) {
        const { text } = waiting;
        waiting = undefined;
        if (text === undefined) await clearDraft(collection.db, key);
        else await writeDraft(collection.db, key, text);
      }
      writing = false;
    };
    return (text) => {
      waiting = { text };
      if (!writing) void writeOn();
    };
  }, [collection, key]);
}
