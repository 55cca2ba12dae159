import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { TimelineStep } from '../../domain/reviews/card-timeline.ts';
import type { Grade } from '../../domain/reviews/grade.ts';
import { describeDelay } from '../../ui/describe-delay.ts';
import figures from '../../ui/figures.module.css';
import { toDate } from '../../ui/learning-date.ts';
import { Surface } from '../../ui/surface.tsx';
import styles from './card.module.css';
import type { ShownCard } from './use-card.ts';

const GRADE_NAMES = { 1: 'again', 2: 'hard', 3: 'good', 4: 'easy' } as const;

/** All that happened to the card, newest first. */
export function CardHistory({ steps }: ShownCard) {
  const { t, i18n } = useTranslation();
  if (steps.length === 0) {
    return (
      <Surface title={t('card.history')}>
        <p>{t('card.noHistory')}</p>
      </Surface>
    );
  }
  return (
    <Surface title={t('card.history')}>
      <table className={`${figures['table']} ${styles['history']}`}>
        <thead>
          <tr>
            <th scope="col">{t('card.day')}</th>
            <th scope="col">{t('card.event')}</th>
            <th scope="col">{t('card.recallThen')}</th>
            <th scope="col">{t('card.next')}</th>
            <th scope="col">{t('card.time')}</th>
          </tr>
        </thead>
        <tbody>
          {steps.toReversed().map((step) => (
            <Row key={step.review.id} step={step} t={t} language={i18n.language} />
          ))}
        </tbody>
      </table>
    </Surface>
  );
}

function Row(props: {
  readonly step: TimelineStep;
  readonly t: TFunction;
  readonly language: string;
}) {
  const { step, t, language } = props;
  const { review, recall } = step;
  const isGraded = review.kind === 'answered' || review.kind === 'practised';
  return (
    <tr>
      <td>{toDate(review.day, language)}</td>
      <td>{eventOf(step, t)}</td>
      <td>{recall === undefined ? '' : `${Math.round(100 * recall)} %`}</td>
      <td>{review.kind === 'answered' ? describeDelay(t, review.outcome) : ''}</td>
      <td>{isGraded ? t('card.seconds', { value: Math.round(review.durationMs / 1_000) }) : ''}</td>
    </tr>
  );
}

function eventOf({ review }: TimelineStep, t: TFunction): string {
  const grade = (value: Grade) => t(`grade.${GRADE_NAMES[value]}`);
  switch (review.kind) {
    case 'answered':
      return grade(review.grade);
    case 'practised':
      return t('card.events.practised', { grade: grade(review.grade) });
    default:
      return t(`card.events.${review.kind}`);
  }
}
