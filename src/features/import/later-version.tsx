import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countSteps } from '../../domain/cards/update/count-steps.ts';
import { ApplyActions } from '../../services/text-update/apply-actions.tsx';
import { DifferenceList } from '../../services/text-update/difference-list.tsx';
import { UpdateSummary } from '../../services/text-update/update-summary.tsx';
import { useApplyUpdate } from '../../services/text-update/use-apply-update.ts';
import type { PlannedUpdate } from '../../storage/plan-update.ts';
import { Button } from '../../ui/button.tsx';
import styles from './import.module.css';

/** A longer list is opened by the learner, so that the pairs below stay near. */
const SHOWN_AT_ONCE = 20;

export interface LaterVersionProps {
  readonly planned: PlannedUpdate;
  /** Whether the plan is of the pairs as they are now. */
  readonly isCurrent: boolean;
  readonly onApplied: () => void;
  readonly onStale: () => void;
}

/** What a text of the library would become: how much stays, each difference, and the button that does it. */
export function LaterVersion({ planned, isCurrent, onApplied, onStale }: LaterVersionProps) {
  const { t } = useTranslation();
  const { text, update } = planned;
  const { applying, apply, cancelApplying } = useApplyUpdate({ onApplied, onStale });
  const differing = useMemo(() => {
    const counts = countSteps(update);
    return update.steps.length - counts.marked;
  }, [update]);
  const [isOpen, setIsOpen] = useState(differing <= SHOWN_AT_ONCE);

  if (update.steps.length === 0) {
    return (
      <>
        <p>{t('textUpdate.same', { title: text.title })}</p>
        <p>
          <Button look="primary" onClick={onApplied}>
            {t('textUpdate.open')}
          </Button>
        </p>
      </>
    );
  }
  return (
    <>
      <UpdateSummary update={update} />
      <p className={styles['kept']}>{t('textUpdate.kept')}</p>
      <ApplyActions
        applying={applying}
        onApply={isCurrent ? () => apply(planned) : undefined}
        onCancel={cancelApplying}
      />
      {differing > 0 && (
        <details
          open={isOpen}
          className={styles['override']}
          onToggle={(event) => setIsOpen(event.currentTarget.open)}
        >
          <summary>{t('textUpdate.differences')}</summary>
          {isOpen && <DifferenceList update={update} script={text.chineseScript} />}
        </details>
      )}
    </>
  );
}
