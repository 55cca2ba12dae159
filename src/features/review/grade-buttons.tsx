import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { loadOf } from '../../domain/progress/text-load.ts';
import { GRADES, type Grade } from '../../domain/reviews/grade.ts';
import { momentAt } from '../../domain/reviews/learning-day.ts';
import { previewOutcomes } from '../../domain/reviews/schedule-answer.ts';
import { useServices } from '../../services/services.tsx';
import type { StudyCard } from '../../storage/study-queue.ts';
import { describeDelay } from '../../ui/describe-delay.ts';
import { useShortcuts } from '../../ui/use-shortcuts.ts';
import styles from './review.module.css';
import { useCurrentCard } from './use-current-card.ts';

const NAMES = { 1: 'again', 2: 'hard', 3: 'good', 4: 'easy' } as const;

/**
 * The four grades with the next interval on each. The chosen one has the focus, so Enter takes it; where
 * there is none, the group has it, and Enter takes nothing.
 */
export function GradeButtons(props: {
  readonly current: Pick<StudyCard, 'card' | 'known'>;
  readonly suggested: Grade | undefined;
  readonly chosen: Grade | undefined;
  readonly busy: boolean;
  readonly isPractice: boolean;
  readonly onGrade: (grade: Grade) => void;
}) {
  const { suggested, chosen, busy, onGrade } = props;
  const { card: shown, known } = props.current;
  const card = useCurrentCard(shown);
  const { t } = useTranslation();
  const { collection } = useServices();
  const group = useRef<HTMLDivElement>(null);
  const focused = useRef<HTMLButtonElement>(null);
  const hasFocused = useRef(false);
  const outcomes = useMemo(() => {
    const now = collection.now();
    const { options, tally } = known;
    const moment = momentAt(now, collection.utcOffset(now), options.rolloverHour);
    return previewOutcomes(card, moment, options, loadOf(tally));
  }, [collection, card, known]);

  useEffect(() => {
    // A suggestion that comes later takes the focus only from where this put it.
    const { activeElement } = document;
    const isElsewhere =
      activeElement !== document.body && group.current?.contains(activeElement) === false;
    if (isElsewhere && hasFocused.current) return;
    hasFocused.current = true;
    (focused.current ?? group.current)?.focus();
  }, [chosen]);
  useShortcuts({
    '1': () => onGrade(1),
    '2': () => onGrade(2),
    '3': () => onGrade(3),
    '4': () => onGrade(4),
  });

  return (
    <>
      {card.reps !== shown.reps && (
        <p className={styles['legend']} role="status">
          {t('review.changedElsewhere')}
        </p>
      )}
      <div
        ref={group}
        tabIndex={-1}
        className={styles['grades']}
        data-bottom-bar=""
        role="group"
        aria-label={t('review.howWell')}
        onKeyDown={(event) => {
          // The Enter that showed the answer may still be held down; it must not grade.
          if (event.repeat) event.preventDefault();
        }}
      >
        {GRADES.map((grade) => (
          <button
            key={grade}
            ref={grade === chosen ? focused : undefined}
            type="button"
            className={styles[NAMES[grade]]}
            aria-disabled={busy}
            onClick={() => {
              if (!busy) onGrade(grade);
            }}
          >
            {!props.isPractice && (
              <span className={styles['interval']}>{describeDelay(t, outcomes[grade])}</span>
            )}
            <span>
              {t(`grade.${NAMES[grade]}`)} <kbd>{grade}</kbd>
            </span>
            {grade === suggested && (
              <span className={styles['suggested']}>{t('exercise.suggested')}</span>
            )}
          </button>
        ))}
      </div>
    </>
  );
}
