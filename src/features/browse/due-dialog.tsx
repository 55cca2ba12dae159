import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LearningDay } from '../../shared/time.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { fromField, toField } from '../../ui/learning-date.ts';
import { TextField } from '../../ui/text-field.tsx';
import styles from './browse.module.css';

/** As far ahead as an interval may reach: 100 years. */
const MOST_DAYS = 36_500;

/** A day on which cards are to be due, or several over which they are to be spread. */
export function DueDialog(props: {
  readonly today: LearningDay;
  readonly onSet: (from: LearningDay, until: LearningDay) => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const { today } = props;
  const [from, setFrom] = useState(toField(today));
  const [until, setUntil] = useState(toField(today));
  const [first, last] = [fromField(from), fromField(until)];
  const isSound =
    first !== undefined &&
    last !== undefined &&
    first >= today &&
    last >= first &&
    last <= today + MOST_DAYS;
  return (
    <Dialog title={t('many.dueTitle')} onClose={props.onClose}>
      <form
        className={styles['asking']}
        onSubmit={(event) => {
          event.preventDefault();
          if (isSound) props.onSet(first as LearningDay, last as LearningDay);
        }}
      >
        <p>{t('many.dueHint')}</p>
        <TextField
          label={t('many.dueFrom')}
          type="date"
          min={toField(today)}
          value={from}
          onChange={(event) => {
            setFrom(event.target.value);
            if ((fromField(event.target.value) ?? 0) > (last ?? 0)) setUntil(event.target.value);
          }}
        />
        <TextField
          label={t('many.dueUntil')}
          type="date"
          min={from}
          value={until}
          error={isSound ? undefined : t('many.badDays')}
          onChange={(event) => setUntil(event.target.value)}
        />
        <p className={styles['buttons']}>
          <Button type="submit" look="primary">
            {t('card.set')}
          </Button>
          <Button onClick={props.onClose}>{t('common.cancel')}</Button>
        </p>
      </form>
    </Dialog>
  );
}
