import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CardId } from '../../../domain/cards/card-id.ts';
import type { Exercise } from '../../../domain/cards/exercise.ts';
import { sentenceRecall } from '../../../domain/progress/sentence-recall.ts';
import type { Card } from '../../../domain/reviews/card.ts';
import { useServices } from '../../../services/services.tsx';
import { useAttempt } from '../../../services/use-attempt.ts';
import type { Today } from '../../../services/use-today.ts';
import { suspendCard, unsuspendCard } from '../../../storage/review-log.ts';
import { Button } from '../../../ui/button.tsx';
import styles from './reading.module.css';
import { RecallSign } from './recall-sign.tsx';

export interface PairCardProps {
  readonly id: CardId;
  readonly exercise: Exercise;
  /** Undefined for one that was never touched. */
  readonly card: Card | undefined;
  readonly today: Today;
}

/** One card of a pair: how well it is known now, the way to its history, and whether it rests. */
export function PairCard({ id, exercise, card, today }: PairCardProps) {
  const { t } = useTranslation();
  const { collection } = useServices();
  const attempt = useAttempt();
  const { band, chance } = sentenceRecall(card, today.day, today.options.parameters);
  const isSuspended = card?.suspended === true;
  const toggle = isSuspended ? unsuspendCard : suspendCard;
  return (
    <li data-band={band}>
      <RecallSign band={band} />
      <span className={styles['cardWords']}>
        <Link href={`/card/${id}`}>
          <span className="sr-only">{t('card.link')} </span>
          {t(`exercise.${exercise}`)}
        </Link>
        <span>
          {chance === undefined
            ? t(`reading.bands.${band}`)
            : t('reading.recallNow', { percent: Math.round(100 * chance) })}
        </span>
      </span>
      <Button look="quiet" onClick={() => void attempt(toggle(collection, id))}>
        {t(isSuspended ? 'reader.resume' : 'reader.suspend')}
        <span className="sr-only">{t(`exercise.${exercise}`)}</span>
      </Button>
    </li>
  );
}
