import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MovePreview } from '../../domain/reviews/reschedule/move-preview.ts';
import type { MoveKind, MoveWish } from '../../domain/reviews/reschedule/move-wish.ts';
import { useAttempt } from '../../services/use-attempt.ts';
import { useSetting } from '../../services/use-setting.ts';
import type { Today } from '../../services/use-today.ts';
import type { Json } from '../../shared/json.ts';
import { LAST_MOVE, toMoveRecord } from '../../storage/last-move.ts';
import { Button } from '../../ui/button.tsx';
import { useNotice } from '../../ui/notices.tsx';
import { Surface } from '../../ui/surface.tsx';
import { startCollectionWorker } from '../../workers/collection-client.ts';
import { previewInWorker } from '../../workers/fit-client.ts';
import { describeFitFailure } from './describe-fit-failure.ts';
import { JobLine } from './job-line.tsx';
import { MoveForm } from './move-form.tsx';
import { MoveResult } from './move-result.tsx';
import styles from './scheduling.module.css';
import { useJob } from './use-job.ts';

interface Plan {
  readonly wish: MoveWish;
  readonly preview: MovePreview;
}

const isAny = (value: Json | undefined): value is Json => value !== undefined;

/** Plans, shows, does and undoes moves of due days. */
export function MovePanel(props: {
  readonly today: Pick<Today, 'day' | 'options'>;
  readonly first: MoveKind;
}) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const notice = useNotice();
  const job = useJob();
  const [kind, setKind] = useState(props.first);
  const [plan, setPlan] = useState<Plan>();
  const [failure, setFailure] = useState<string>();
  const last = toMoveRecord(useSetting<Json>(LAST_MOVE, isAny, null)[0]);
  const isBusy = job.state !== undefined;

  const preview = async (wish: MoveWish): Promise<void> => {
    setPlan(undefined);
    setFailure(undefined);
    const planned = await job.run(t('scheduling.previewing'), (handle) =>
      previewInWorker(wish, handle),
    );
    if (planned.ok) setPlan({ wish, preview: planned.value });
    else setFailure(describeFitFailure(t, planned.error));
  };
  const undo = async (): Promise<void> => {
    setPlan(undefined);
    const undone = await job.run(t('scheduling.undoing'), async ({ onProgress, signal }) => {
      const worker = startCollectionWorker();
      const result = await attempt(worker.undoMove(onProgress, signal));
      worker.dispose();
      return result;
    });
    if (undone !== undefined) notice({ text: t('scheduling.undone', { count: undone.moved }) });
  };
  const apply = async (wish: MoveWish): Promise<void> => {
    const done = await job.run(t('scheduling.moving'), async ({ onProgress, signal }) => {
      const worker = startCollectionWorker();
      const result = await attempt(worker.moveDueDays(wish, onProgress, signal));
      worker.dispose();
      return result;
    });
    if (done === undefined) return;
    setPlan(undefined);
    const action = { label: t('common.undo'), run: () => void undo() };
    notice({ text: t('scheduling.moved', { count: done.moved }), action });
  };
  return (
    <Surface title={t('scheduling.move')}>
      <p>{t('scheduling.moveWhat')}</p>
      <MoveForm
        kind={kind}
        today={props.today.day}
        disabled={isBusy}
        onChange={(next) => {
          setKind(next);
          setPlan(undefined);
        }}
        onPlan={(wish) => void preview(wish)}
      />
      <JobLine job={job} />
      {failure !== undefined && <p role="alert">{failure}</p>}
      {plan !== undefined && (
        <MoveResult
          {...plan}
          today={props.today}
          disabled={isBusy}
          onApply={() => void apply(plan.wish)}
        />
      )}
      {last !== undefined && (
        <p className={styles['row']}>
          <Button disabled={isBusy} onClick={() => void undo()}>
            {t('scheduling.undoLast', { count: last.moved })}
          </Button>
        </p>
      )}
    </Surface>
  );
}
