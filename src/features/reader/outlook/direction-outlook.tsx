import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Direction } from '../../../domain/cards/exercise.ts';
import { coverage as coverageOf } from '../../../domain/progress/coverage.ts';
import type { DayCount } from '../../../domain/progress/day-count.ts';
import { coverageOutlook, neededPace } from '../../../domain/progress/outlook/coverage-outlook.ts';
import { introducedByDay } from '../../../domain/progress/outlook/introduction-pace.ts';
import { fromField, toField } from '../../../ui/learning-date.ts';
import { TextField } from '../../../ui/text-field.tsx';
import styles from './outlook.module.css';
import { needWords, outlookWords } from './outlook-words.ts';
import type { TextOutlookProps } from './text-outlook-props.ts';
import { WordsOfText } from './words-of-text.tsx';

export interface DirectionOutlookProps extends TextOutlookProps {
  readonly direction: Direction;
  /** What was done in the last four weeks. */
  readonly days: readonly DayCount[];
}

/** One direction of a text: the forecast with its range, the pace that a date takes, and the words. */
export function DirectionOutlook(props: DirectionOutlookProps) {
  const { t, i18n } = useTranslation();
  const { text, tally, day: today, newPerDay, direction, days } = props;
  const [wished, setWished] = useState('');
  const coverage = coverageOf(tally, direction, today);
  const started = coverage.known + coverage.learning;
  const introduced = introducedByDay(days, {
    textId: text.id,
    exercise: direction,
    today,
    started,
  });
  const outlook = coverageOutlook(coverage, introduced);
  const until = (fromField(wished) ?? 0) - today;
  const needed = until >= 1 ? neededPace(coverage, until) : undefined;
  const { language } = i18n;
  const isAbove = needed?.kind === 'pace' && needed.perDay.middle > newPerDay;
  return (
    <section aria-label={t(`exercise.${direction}`)} className={styles['direction']}>
      <h3>{t(`exercise.${direction}`)}</h3>
      {outlookWords(t, outlook, { today, language, coverage }).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {(outlook.kind === 'days' || outlook.kind === 'standstill') && (
        <div className={styles['wish']}>
          <TextField
            type="date"
            label={t('outlook.by')}
            min={toField(today + 1)}
            value={wished}
            onChange={(event) => setWished(event.target.value)}
          />
          {needed !== undefined && (
            <p role="status">
              {needWords(t, needed, language)}{' '}
              {isAbove && (
                <Link href={text.optionsId ? `/options/${text.optionsId}` : '/options'}>
                  {t('outlook.aboveLimit', { limit: newPerDay })}
                </Link>
              )}
            </p>
          )}
        </div>
      )}
      <WordsOfText textId={text.id} direction={direction} day={today} />
    </section>
  );
}
