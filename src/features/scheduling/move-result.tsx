import { useTranslation } from 'react-i18next';
import type { MovePreview } from '../../domain/reviews/reschedule/move-preview.ts';
import type { MoveWish } from '../../domain/reviews/reschedule/move-wish.ts';
import { minutesInWords } from '../../services/outlook/outlook-words.ts';
import type { Today } from '../../services/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { DaysPicture } from './days-picture.tsx';
import styles from './scheduling.module.css';

const MINUTE_S = 60;

export interface MoveResultProps {
  readonly wish: MoveWish;
  readonly preview: MovePreview;
  readonly today: Pick<Today, 'day' | 'options'>;
  readonly disabled: boolean;
  readonly onApply: () => void;
}

/** What would change, in words and as a picture, before it is done. */
export function MoveResult({ wish, preview, today, disabled, onApply }: MoveResultProps) {
  const { t } = useTranslation();
  const { moved, later, sooner } = preview;
  return (
    <div className={styles['result']} role="status">
      {wish.kind === 'spread' && <BacklogLine days={wish.days} {...{ preview, today }} />}
      {moved === 0 ? (
        <p>{t('scheduling.nothing')}</p>
      ) : (
        <>
          <p className={styles['big']}>
            {t('scheduling.wouldMove', { count: moved, later, sooner })}
          </p>
          <DaysPicture preview={preview} today={today.day} />
          <p className={styles['row']}>
            <Button look="primary" disabled={disabled} onClick={onApply}>
              {t('scheduling.apply', { count: moved })}
            </Button>
          </p>
        </>
      )}
    </div>
  );
}

/** "3,120 cards due; 7 days, about 60 minutes each." */
function BacklogLine(props: {
  readonly days: number;
  readonly preview: MovePreview;
  readonly today: Pick<Today, 'options'>;
}) {
  const { t } = useTranslation();
  const { before, after, secondsPerReview } = props.preview;
  const fullest = Math.max(...after.slice(0, props.days));
  const { reviewsPerDay } = props.today.options;
  return (
    <>
      <p className={styles['big']}>
        {t('scheduling.backlog', {
          count: before[0] ?? 0,
          days: t('scheduling.daysLong', { count: props.days }),
          minutes: minutesInWords(t, (fullest * secondsPerReview) / MINUTE_S),
        })}
      </p>
      {fullest > reviewsPerDay && <p>{t('scheduling.overLimit', { limit: reviewsPerDay })}</p>}
    </>
  );
}
