import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isDirection } from '../../../domain/cards/exercise.ts';
import { PACE_DAYS } from '../../../domain/progress/outlook/introduction-pace.ts';
import { useServices } from '../../../services/services.tsx';
import type { LearningDay } from '../../../shared/time.ts';
import { readDays } from '../../../storage/tally-repository.ts';
import { Button } from '../../../ui/button.tsx';
import { CoveragePicture } from './coverage-picture.tsx';
import { DirectionOutlook } from './direction-outlook.tsx';
import styles from './outlook.module.css';
import type { TextOutlookProps } from './text-outlook-props.ts';

/** For each direction: when most of the text will be known, what a date takes, and its words. */
export default function OutlookDetails(props: TextOutlookProps) {
  const { t } = useTranslation();
  const { text, tally, day } = props;
  const { collection } = useServices();
  const [isPictured, setIsPictured] = useState(false);
  const days = useLiveQuery(
    () => readDays(collection.db, (day - PACE_DAYS) as LearningDay, day),
    [collection, day],
  );
  if (days === undefined) return null;
  return (
    <div className={styles['details']}>
      {text.exercises.filter(isDirection).map((direction) => (
        <DirectionOutlook key={direction} {...props} direction={direction} days={days} />
      ))}
      <p>
        <Button onClick={() => setIsPictured(true)}>{t('outlook.picture')}</Button>
      </p>
      {isPictured && (
        <CoveragePicture text={text} tally={tally} day={day} onClose={() => setIsPictured(false)} />
      )}
    </div>
  );
}
