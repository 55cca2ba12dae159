import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useAttempt } from '../../services/use-attempt.ts';
import type { TextDraft } from '../../storage/add-text.ts';
import { askForPersistence } from '../../storage/persistence.ts';
import { startCollectionWorker } from '../../workers/collection-client.ts';

export interface AddProgress {
  readonly done: number;
  readonly total: number;
}

/** Adds a text in a worker, all or nothing, with progress; then opens it. */
export function useAddText(onAdded: () => void) {
  const attempt = useAttempt();
  const [, navigate] = useLocation();
  const [adding, setAdding] = useState<AddProgress>();
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);

  const add = async (draft: TextDraft): Promise<void> => {
    const controller = new AbortController();
    stop.current = controller;
    setAdding({ done: 0, total: draft.pairs.length });
    const worker = startCollectionWorker();
    const textId = await attempt(
      worker.addText(draft, (done, total) => setAdding({ done, total }), controller.signal),
    );
    worker.dispose();
    setAdding(undefined);
    if (textId === undefined) return;
    onAdded();
    navigate(`/text/${textId}`);
    // The learner now has something to lose, so this is when the browser is asked to keep it.
    void askForPersistence();
  };

  return {
    adding,
    add: (draft: TextDraft): void => void add(draft),
    cancelAdding: (): void => stop.current?.abort(),
  };
}
