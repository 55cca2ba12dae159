import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { useShortcuts } from '../../ui/use-shortcuts.ts';
import type { AnswerMode } from './answer-mode.ts';
import styles from './review.module.css';

/** What is left, how one answers, and the way back. */
export function ReviewHead(props: {
  /** What is left. */
  readonly children: ReactNode;
  readonly mode: AnswerMode;
  readonly onMode: (mode: AnswerMode) => void;
  readonly canUndo: boolean;
  readonly onUndo: () => void;
}) {
  const { t } = useTranslation();
  useShortcuts(props.canUndo ? { z: props.onUndo } : {});
  const other: AnswerMode = props.mode === 'type' ? 'flip' : 'type';
  return (
    <div className={styles['head']}>
      {props.children}
      <div className={styles['tools']}>
        <Button look="quiet" onClick={() => props.onMode(other)}>
          {t(other === 'flip' ? 'review.switchToFlip' : 'review.switchToType')}
        </Button>
        <Button look="quiet" onClick={props.onUndo} disabled={!props.canUndo}>
          {t('common.undo')} <kbd>Z</kbd>
        </Button>
      </div>
    </div>
  );
}
