import { useTranslation } from 'react-i18next';
import { recallCurve } from '../../domain/reviews/card-timeline.ts';
import type { LearningDay } from '../../shared/time.ts';
import figures from '../../ui/figures.module.css';
import { toDate } from '../../ui/learning-date.ts';
import { Surface } from '../../ui/surface.tsx';
import styles from './card.module.css';
import type { ShownCard } from './use-card.ts';

const WIDTH = 640;
const HEIGHT = 180;
/** Below this the picture does not go: what is under half is forgotten either way. */
const LEAST = 0.5;

/** The chance of recall from the first answer to the next due day. The table of the history says the same. */
export function MemoryCurve({ asked, steps, today }: ShownCard) {
  const { t, i18n } = useTranslation();
  const { parameters, desiredRetention } = asked.known.options;
  const { state } = asked.card;
  const due = state.kind === 'review' ? state.due.day : today.day;
  const until = Math.max(due, today.day) as LearningDay;
  const curve = recallCurve(steps, until, parameters);
  const first = curve[0]?.[0]?.day;
  if (first === undefined) return null;
  const x = (day: number): number => (WIDTH * (day - first)) / Math.max(1, until - first);
  const y = (recall: number): number => (HEIGHT * (1 - Math.max(LEAST, recall))) / (1 - LEAST);
  const points = curve.flat().map(({ day, recall }) => `${x(day)},${y(recall)}`);
  return (
    <Surface title={t('card.curve')}>
      <figure className={figures['figure']}>
        <svg viewBox={`0 -4 ${WIDTH} ${HEIGHT + 8}`} role="img" aria-label={t('card.curveLabel')}>
          <line x1="0" x2={WIDTH} y1={HEIGHT} y2={HEIGHT} className={styles['axis']} />
          <line
            x1="0"
            x2={WIDTH}
            y1={y(desiredRetention)}
            y2={y(desiredRetention)}
            className={styles['wanted']}
          />
          <polyline points={points.join(' ')} className={styles['curve']} />
          <line
            x1={x(today.day)}
            x2={x(today.day)}
            y1="0"
            y2={HEIGHT}
            className={styles['today']}
          />
        </svg>
        <figcaption className={styles['ends']}>
          <span>{toDate(first, i18n.language)}</span>
          <span>{toDate(until, i18n.language)}</span>
          <span className={styles['meaning']}>
            {t('card.wanted', { value: Math.round(100 * desiredRetention) })}
          </span>
        </figcaption>
      </figure>
    </Surface>
  );
}
