import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { useShortcuts } from '../../ui/use-shortcuts.ts';
import styles from './review.module.css';
import type { Desk } from './use-desk.ts';
import type { DeskSession } from './use-review-session.ts';
import { useTextPlace } from './use-text-place.ts';

interface Action {
  readonly key: string;
  readonly label: string;
  /** Undefined where it cannot be done here. */
  readonly run: (() => void) | undefined;
  readonly disabled: boolean;
}

const canRun = (action: Action): action is Action & { readonly run: () => void } =>
  action.run !== undefined;

/** What can be done with the card beside answering it; each by a key as well. */
export function DeskActions(props: {
  readonly session: DeskSession;
  readonly desk: Desk;
  readonly onEdit: () => void;
}) {
  const { t } = useTranslation();
  const { session, desk, onEdit } = props;
  const { show, flag } = useTextPlace(session.current);
  const turn = desk.isRevealed
    ? { key: 'o', label: t('exercise.again'), run: desk.askAgain }
    : { key: 'f', label: t('exercise.flip'), run: desk.flip };
  const wished: readonly Action[] = [
    { ...turn, disabled: false },
    ...(desk.isRevealed
      ? [
          { key: 'g', label: t('desk.inText'), run: show, disabled: false },
          { key: 'x', label: t('desk.wrongPair'), run: flag, disabled: session.busy },
        ]
      : []),
    { key: 'e', label: t('review.edit'), run: onEdit, disabled: false },
    { key: 's', label: t('review.suspend'), run: session.suspend, disabled: session.busy },
    { key: 'b', label: t('review.bury'), run: session.bury, disabled: session.busy },
  ];
  const actions = wished.filter(canRun);
  useShortcuts(Object.fromEntries(actions.map(({ key, run }) => [key, run])));
  return (
    <div className={styles['more']}>
      {actions.map(({ key, label, run, disabled }) => (
        <Button key={key} look="quiet" onClick={run} disabled={disabled}>
          {label} <kbd>{key.toUpperCase()}</kbd>
        </Button>
      ))}
      {desk.plan?.kind === 'build' && !desk.isRevealed && (
        <Button look="quiet" aria-pressed={desk.hasExtraTiles} onClick={desk.toggleExtraTiles}>
          {t('exercise.extraTiles')}
        </Button>
      )}
    </div>
  );
}
