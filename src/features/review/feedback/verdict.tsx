import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import { useShortcuts } from '../../../ui/use-shortcuts.ts';
import styles from './feedback.module.css';
import type { JudgedAnswer } from './use-typed-answer.ts';

/** The verdict in words, what of the meaning to check, and what the learner can say to it. */
export function Verdict({ judged }: { readonly judged: JudgedAnswer }) {
  const { t } = useTranslation();
  const { feedback, isSlip, isAccepted, canBeSlip } = judged;
  const canBeAccepted = feedback !== undefined && (isAccepted || feedback.verdict !== 'same');
  useShortcuts({
    ...(canBeAccepted ? { k: judged.toggleAccepted } : {}),
    ...(canBeSlip ? { m: judged.toggleSlip } : {}),
  });
  if (feedback === undefined) return null;
  const { verdict, checks } = feedback;
  return (
    <div className={styles['verdict']}>
      <div role="status">
        <p className={styles['words']}>
          {t(
            isSlip
              ? 'feedback.slipNoted'
              : isAccepted
                ? 'feedback.verdicts.accepted'
                : `feedback.verdicts.${verdict}`,
          )}
        </p>
        {!isSlip && checks.length > 0 && (
          <ul className={styles['checks']}>
            {checks.map((check) => (
              <li key={check}>{t(`feedback.checks.${check}`)}</li>
            ))}
          </ul>
        )}
      </div>
      <p className={styles['actions']}>
        {canBeAccepted && (
          <Button look="quiet" onClick={judged.toggleAccepted} aria-pressed={isAccepted}>
            {t('feedback.alsoRight')} <kbd>K</kbd>
          </Button>
        )}
        {canBeSlip && (
          <Button look="quiet" onClick={judged.toggleSlip} aria-pressed={isSlip}>
            {t('feedback.mySlip')} <kbd>M</kbd>
          </Button>
        )}
      </p>
    </div>
  );
}
