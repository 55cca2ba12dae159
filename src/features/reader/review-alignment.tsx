import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditRow } from '../../domain/bitext/edit/edit-row.ts';
import type { BilingualText } from '../../domain/cards/bilingual-text.ts';
import { rowsToPairs } from '../../domain/cards/update/rows-to-pairs.ts';
import { describeStorageFailure } from '../../services/describe-storage-failure.ts';
import { ApplyActions } from '../../services/text-update/apply-actions.tsx';
import { DifferenceList } from '../../services/text-update/difference-list.tsx';
import { UpdateSummary } from '../../services/text-update/update-summary.tsx';
import { useApplyUpdate } from '../../services/text-update/use-apply-update.ts';
import { type Planner, usePlannedUpdate } from '../../services/text-update/use-planned-update.ts';
import { Button } from '../../ui/button.tsx';
import { ProgressLine } from '../../ui/progress-line.tsx';
import { Surface } from '../../ui/surface.tsx';

export interface ReviewAlignmentProps {
  readonly text: BilingualText;
  readonly rows: readonly EditRow[];
  readonly initial: readonly EditRow[];
  readonly onApplied: () => void;
  readonly onGoOn: () => void;
  readonly onDiscard: () => void;
}

/** What the corrections would change in the library, before anything of it is done. */
export function ReviewAlignment(props: ReviewAlignmentProps) {
  const { t } = useTranslation();
  const { text, rows, initial, onApplied, onGoOn, onDiscard } = props;
  const pairs = useMemo(() => rowsToPairs(rows, initial), [rows, initial]);
  const plan = useCallback<Planner>(
    (worker, wanted) => worker.planUpdate(text.id, wanted, 'given'),
    [text.id],
  );
  const { latest, again } = usePlannedUpdate(pairs, plan);
  const { applying, apply, cancelApplying } = useApplyUpdate({ onApplied, onStale: again });
  const planned = latest.kind === 'planned' ? latest.planned : undefined;
  const isSame = planned?.update.steps.length === 0;
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);

  return (
    <div ref={heading} tabIndex={-1} role="group" aria-label={t('reader.alignReview')}>
      <Surface label={t('reader.alignReview')}>
        <div role="status">
          {latest.kind === 'planning' && <ProgressLine label={t('textUpdate.planning')} />}
          {latest.kind === 'failed' && <p>{describeStorageFailure(t, latest.error)}</p>}
          {isSame && <p>{t('reader.alignNothing')}</p>}
          {planned !== undefined && !isSame && <UpdateSummary update={planned.update} />}
        </div>
        <ApplyActions
          applying={applying}
          onApply={planned === undefined || isSame ? undefined : () => apply(planned)}
          onCancel={cancelApplying}
        >
          <Button onClick={onGoOn}>{t('reader.alignGoOn')}</Button>
          {!isSame && (
            <Button look="danger" onClick={onDiscard}>
              {t('reader.alignDiscard')}
            </Button>
          )}
        </ApplyActions>
      </Surface>
      {planned !== undefined && (
        <DifferenceList update={planned.update} script={text.chineseScript} />
      )}
    </div>
  );
}
