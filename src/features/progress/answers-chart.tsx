import { useTranslation } from 'react-i18next';
import type { LearningDay } from '../../shared/time.ts';
import figures from '../../ui/figures.module.css';
import styles from './progress.module.css';

export interface AnswersOfDay {
  readonly day: LearningDay;
  readonly answers: number;
}

const DAY_MS = 86_400_000;
const WIDTH = 600;
const HEIGHT = 160;
const TOP = 4;

/** Answers a day as bars, and the same as a table for those who do not see it. */
export function AnswersChart(props: {
  readonly series: readonly AnswersOfDay[];
  readonly today: LearningDay;
}) {
  const { t, i18n } = useTranslation();
  const { series } = props;
  const most = Math.max(...series.map((point) => point.answers));
  const total = series.reduce((sum, point) => sum + point.answers, 0);
  const format = new Intl.DateTimeFormat(i18n.language, {
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const nameOf = (day: LearningDay): string => format.format(new Date(day * DAY_MS));
  if (total === 0) return <p>{t('progress.noAnswers')}</p>;
  const step = WIDTH / series.length;
  const scale = (HEIGHT - TOP) / most;
  const [first] = series;
  return (
    <figure className={`${figures['figure']} ${styles['figure']}`}>
      <p className={styles['most']} aria-hidden="true">
        {most}
      </p>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t('progress.chartLabel', { count: total })}
      >
        <line x1="0" x2={WIDTH} y1={HEIGHT} y2={HEIGHT} className={styles['axis']} />
        {series.map((point, index) => (
          <rect
            key={point.day}
            className={styles['bar']}
            x={index * step + step * 0.12}
            width={step * 0.76}
            y={HEIGHT - point.answers * scale}
            height={point.answers * scale}
            rx="2"
          >
            <title>{`${nameOf(point.day)}: ${point.answers}`}</title>
          </rect>
        ))}
      </svg>
      <p className={styles['ends']} aria-hidden="true">
        <span>{first === undefined ? '' : nameOf(first.day)}</span>
        <span>{t('progress.todayMark')}</span>
      </p>
      <figcaption className={styles['how']}>{t('progress.answersHow')}</figcaption>
      <details>
        <summary>{t('progress.asTable')}</summary>
        <table className={figures['table']}>
          <thead>
            <tr>
              <th scope="col">{t('progress.day')}</th>
              <th scope="col">{t('progress.answers')}</th>
            </tr>
          </thead>
          <tbody>
            {series
              .filter((point) => point.answers > 0)
              .map((point) => (
                <tr key={point.day}>
                  <th scope="row">{nameOf(point.day)}</th>
                  <td>{point.answers}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
