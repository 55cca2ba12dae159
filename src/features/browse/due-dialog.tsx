import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LearningDay } from '../../shared/time.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { fromField, toField } from '../../ui/learning-date.ts';
import { TextField } from '../../ui/text-field.tsx';

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
    <FormDialog
      title={t('many.dueTitle')}
      submit={t('card.set')}
      onSubmit={() => {
        if (isSound) props.onSet(first as LearningDay, last as LearningDay);
      }}
      onClose={props.onClose}
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
    </FormDialog>
  );
}
