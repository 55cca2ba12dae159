import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useServices } from '../../services/services.tsx';
import { useAttempt } from '../../services/use-attempt.ts';
import type { Result } from '../../shared/result.ts';
import type { LearningDay } from '../../shared/time.ts';
import {
  buryCard,
  flagCard,
  forgetCard,
  setDueDay,
  suspendCard,
  undoLastReview,
  unsuspendCard,
} from '../../storage/review-log.ts';
import type { StorageFailure } from '../../storage/storage-failure.ts';
import { Button } from '../../ui/button.tsx';
import { fromField, toField } from '../../ui/learning-date.ts';
import { useNotice } from '../../ui/notices.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './card.module.css';
import { PairActions } from './pair-actions.tsx';
import type { ShownCard } from './use-card.ts';

const FLAGS = ['0', '1', '2', '3', '4', '5', '6', '7'] as const;

/** What can be done with one card; each is one entry of the log, and undone as one. */
export function CardActions({ asked, today }: ShownCard) {
  const { t } = useTranslation();
  const { collection } = useServices();
  const attempt = useAttempt();
  const notice = useNotice();
  const { card } = asked;
  const isBegun = card.state.kind !== 'new';

  const act = async (action: Promise<Result<unknown, StorageFailure>>): Promise<void> => {
    const done = await attempt(action);
    if (done === undefined) return;
    notice({
      text: t('card.changed'),
      action: {
        label: t('common.undo'),
        run: () => void attempt(undoLastReview(collection)),
      },
    });
  };
  return (
    <div className={styles['actions']}>
      <p className={styles['buttons']}>
        <Button
          onClick={() =>
            void act((card.suspended ? unsuspendCard : suspendCard)(collection, card.id))
          }
        >
          {t(card.suspended ? 'reader.resume' : 'reader.suspend')}
        </Button>
        <Button onClick={() => void act(buryCard(collection, card.id))}>{t('review.bury')}</Button>
        <PairActions asked={asked} />
        {isBegun && (
          <Button look="danger" onClick={() => void act(forgetCard(collection, card.id))}>
            {t('card.forget')}
          </Button>
        )}
      </p>
      <div className={styles['fields']}>
        <SelectField
          label={t('card.flag')}
          value={FLAGS[card.flag ?? 0] ?? '0'}
          choices={FLAGS.map((value) => ({ value, label: t(`card.flags.${value}`) }))}
          onChange={(flag) => void act(flagCard(collection, card.id, Number(flag)))}
        />
        {isBegun && (
          <DueField
            key={asked.known.version.stamp}
            today={today.day}
            due={card.state.kind === 'review' ? card.state.due.day : today.day}
            onSet={(day) => void act(setDueDay(collection, card.id, day))}
          />
        )}
      </div>
    </div>
  );
}

function DueField(props: {
  readonly today: LearningDay;
  readonly due: LearningDay;
  readonly onSet: (day: LearningDay) => void;
}) {
  const { t } = useTranslation();
  const [written, setWritten] = useState(toField(props.due));
  const day = fromField(written);
  const isSound = day !== undefined && day >= props.today && day <= props.today + 36_500;
  return (
    <form
      className={styles['due']}
      onSubmit={(event) => {
        event.preventDefault();
        if (isSound) props.onSet(day as LearningDay);
      }}
    >
      <TextField
        label={t('card.setDue')}
        type="date"
        min={toField(props.today)}
        value={written}
        error={isSound || written === toField(props.due) ? undefined : t('card.badDay')}
        onChange={(event) => setWritten(event.target.value)}
      />
      <Button type="submit">{t('card.set')}</Button>
    </form>
  );
}
