import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { ProgressLine } from '../../ui/progress-line.tsx';
import styles from './text-update.module.css';
import type { ApplyProgress } from './use-apply-update.ts';

export interface ApplyActionsProps {
  readonly applying: ApplyProgress | undefined;
  /** Undefined while there is nothing that can be applied. */
  readonly onApply: (() => void) | undefined;
  readonly onCancel: () => void;
  /** Further buttons beside the one that applies. */
  readonly children?: ReactNode;
}

/** The button that applies an update, and its progress once it was pressed. */
export function ApplyActions({ applying, onApply, onCancel, children }: ApplyActionsProps) {
  const { t } = useTranslation();
  if (applying !== undefined) {
    return (
      <>
        <ProgressLine
          label={t('textUpdate.applying')}
          done={applying.done}
          total={applying.total}
        />
        <p>
          <Button onClick={onCancel}>{t('common.cancel')}</Button>
        </p>
      </>
    );
  }
  return (
    <p className={styles['actions']}>
      <Button look="primary" disabled={onApply === undefined} onClick={onApply}>
        {t('textUpdate.apply')}
      </Button>
      {children}
    </p>
  );
}
