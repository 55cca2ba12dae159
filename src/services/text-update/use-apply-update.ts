import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlannedUpdate } from '../../storage/plan-update.ts';
import type { UpdateUndo } from '../../storage/update-text.ts';
import { useNotice } from '../../ui/notices.tsx';
import { startCollectionWorker } from '../../workers/collection-client.ts';
import { describeStorageFailure } from '../describe-storage-failure.ts';
import { useAttempt } from '../use-attempt.ts';

export interface ApplyProgress {
  readonly done: number;
  readonly total: number;
}

/** What is done with an update: `onStale` where the text was edited after it was planned. */
export interface ApplyOutcome {
  readonly onApplied: () => void;
  readonly onStale: () => void;
}

/** Applies an update in a worker, all or nothing, with progress; then a notice offers to take it back. */
export function useApplyUpdate({ onApplied, onStale }: ApplyOutcome) {
  const { t } = useTranslation();
  const notice = useNotice();
  const attempt = useAttempt();
  const [applying, setApplying] = useState<ApplyProgress>();
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);

  const takeBack = async (undo: UpdateUndo, title: string): Promise<void> => {
    const worker = startCollectionWorker();
    const undone = await attempt(worker.undoUpdate(undo));
    worker.dispose();
    if (undone !== undefined) notice({ text: t('textUpdate.undone', { title }) });
  };

  const apply = async ({ text: { title }, update }: PlannedUpdate): Promise<void> => {
    const controller = new AbortController();
    stop.current = controller;
    setApplying({ done: 0, total: update.steps.length });
    const worker = startCollectionWorker();
    const onProgress = (done: number, total: number): void => setApplying({ done, total });
    const result = await worker.updateText(update, onProgress, controller.signal);
    worker.dispose();
    setApplying(undefined);
    if (result.ok) {
      const run = (): void => void takeBack(result.value, title);
      onApplied();
      notice({
        text: t('textUpdate.applied', { title }),
        action: { label: t('common.undo'), run },
      });
    } else if (result.error.kind === 'stale') {
      onStale();
      notice({ text: t('textUpdate.stale', { title }), tone: 'error' });
    } else if (result.error.kind !== 'cancelled') {
      notice({ text: describeStorageFailure(t, result.error), tone: 'error' });
    }
  };

  return {
    applying,
    apply: (planned: PlannedUpdate): void => void apply(planned),
    cancelApplying: (): void => stop.current?.abort(),
  };
}
