import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardId } from '../../domain/cards/card-id.ts';
import type { NoteId } from '../../domain/cards/note.ts';
import type { NotesWish } from '../../domain/cards/notes-wish.ts';
import type { CardsWish } from '../../domain/reviews/cards-wish.ts';
import type { Result } from '../../shared/result.ts';
import type { Collection } from '../../storage/collection.ts';
import type { StorageFailure } from '../../storage/storage-failure.ts';
import { useNotice } from '../../ui/notices.tsx';
import { type CollectionClient, startCollectionWorker } from '../../workers/collection-client.ts';
import { useServices } from '../services.tsx';
import { useAttempt } from '../use-attempt.ts';

/** Takes one change back. */
type TakeBack = (worker: CollectionClient) => Promise<Result<unknown, StorageFailure>>;

/** What was changed in this tab and can be taken back, oldest first. */
const takeBacks = new WeakMap<Collection, TakeBack[]>();

export interface Bulk {
  /** What is done of what is being written. */
  readonly running: { readonly done: number; readonly total: number } | undefined;
  readonly changeCards: (ids: readonly CardId[], wish: CardsWish) => Promise<void>;
  readonly changeNotes: (ids: readonly NoteId[], wish: NotesWish) => Promise<void>;
  /** Takes the newest change back that was not yet; says so where there is none. */
  readonly undo: () => void;
  readonly cancel: () => void;
}

/** Changes many cards or pairs in a worker, all or nothing; a notice says what was done and takes it back. */
export function useBulk(): Bulk {
  const { t } = useTranslation();
  const { collection } = useServices();
  const notice = useNotice();
  const attempt = useAttempt();
  const stop = useRef<AbortController>(undefined);
  const [running, setRunning] = useState<Bulk['running']>();
  useEffect(() => () => stop.current?.abort(), []);

  const inWorker = useCallback(
    async <Value>(
      run: (
        worker: CollectionClient,
        signal: AbortSignal,
      ) => Promise<Result<Value, StorageFailure>>,
    ): Promise<Value | undefined> => {
      // One at a time: a second one would be planned on what the first is about to change.
      if (stop.current !== undefined) return undefined;
      const controller = new AbortController();
      stop.current = controller;
      setRunning({ done: 0, total: 0 });
      const worker = startCollectionWorker();
      try {
        return await attempt(run(worker, controller.signal));
      } finally {
        worker.dispose();
        stop.current = undefined;
        setRunning(undefined);
      }
    },
    [attempt],
  );

  const takeBack = async (one: TakeBack | undefined): Promise<void> => {
    const left = takeBacks.get(collection) ?? [];
    if (one === undefined || !left.includes(one)) return notice({ text: t('many.noUndo') });
    const undone = await inWorker((worker) => one(worker));
    if (undone === undefined) return;
    takeBacks.set(
      collection,
      (takeBacks.get(collection) ?? []).filter((other) => other !== one),
    );
    notice({ text: t('many.undone') });
  };

  const say = (changed: number, text: string, one: TakeBack | undefined): void => {
    if (changed === 0 || one === undefined) return notice({ text: t('many.nothing') });
    takeBacks.set(collection, [...(takeBacks.get(collection) ?? []), one]);
    notice({ text, action: { label: t('common.undo'), run: () => void takeBack(one) } });
  };
  const onProgress = (done: number, total: number): void => setRunning({ done, total });

  return {
    running,
    cancel: () => stop.current?.abort(),
    undo: () => void takeBack(takeBacks.get(collection)?.at(-1)),
    async changeCards(ids, wish) {
      const report = await inWorker((worker, signal) =>
        worker.changeCards(ids, wish, onProgress, signal),
      );
      if (report === undefined) return;
      const { changed, undo } = report;
      say(
        changed,
        t(`many.did.${wish.kind}`, { count: changed }),
        undo && ((worker) => worker.undoCards(undo)),
      );
    },
    async changeNotes(ids, wish) {
      const report = await inWorker((worker, signal) =>
        worker.changeNotes(ids, wish, onProgress, signal),
      );
      if (report === undefined) return;
      const { changed, undo } = report;
      say(changed, t(`many.did.${wish.kind}`, { count: changed }), (worker) =>
        worker.undoNotes(undo),
      );
    },
  };
}
