import { useTranslation } from 'react-i18next';
import { forecast } from '../../domain/progress/forecast.ts';
import { stepLength } from '../../domain/progress/time-steps.ts';
import type { LearningDay } from '../../shared/time.ts';
import { BarChart } from '../../ui/charts/bar-chart.tsx';
import { FigureFrame } from '../../ui/charts/figure-frame.tsx';
import { Surface } from '../../ui/surface.tsx';
import styles from './progress.module.css';
import { type ProgressView, RANGE_DAYS } from './progress-view.ts';
import { useWords } from './use-words.ts';

/** How far “all time” looks ahead. */
const MOST_DAYS = 3 * 365;

/** When begun cards come next, with what is overdue in front. */
export function ForecastChart({ view }: { readonly view: ProgressView }) {
  const { t } = useTranslation();
  const words = useWords();
  const { today, tallies, exercises, wish } = view;
  const days = wish.range === 'all' ? MOST_DAYS : RANGE_DAYS[wish.range];
  const length = stepLength(today, (today + days - 1) as LearningDay);
  const { backlog, steps, later } = forecast(tallies, exercises, today, days, length);
  const soon = forecast(tallies, exercises, today, 2, 'day').steps;
  const title = t('progress.forecast.title');
  const total = backlog + later + steps.reduce((sum, { cards }) => sum + cards, 0);
  if (total === 0) {
    return (
      <Surface title={title}>
        <p>{t('progress.forecast.none')}</p>
      </Surface>
    );
  }
  const overdue = t('progress.forecast.overdue');
  const names = [overdue, ...steps.map((step) => words.step(step, length))];
  const values = [backlog, ...steps.map(({ cards }) => cards)];
  return (
    <Surface title={title}>
      <p className={styles['medium']}>
        {t(backlog === 0 ? 'progress.forecast.summaryNone' : 'progress.forecast.summary', {
          count: backlog,
          today: soon[0]?.cards ?? 0,
          tomorrow: soon[1]?.cards ?? 0,
        })}
      </p>
      <FigureFrame
        title={title}
        how={t('progress.forecast.how')}
        table={{
          columns: [t(`progress.${length}`), t('progress.cards')],
          rows: names.map((name, at) => [name, values[at] ?? 0]),
        }}
      >
        <BarChart
          title={title}
          names={names}
          ticks={['', ...steps.map((step) => words.tick(step, length))]}
          series={[
            { name: overdue, tone: 'series5', values: [backlog, ...steps.map(() => 0)] },
            { name: t('progress.cards'), tone: 'series1', values: [0, ...values.slice(1)] },
          ]}
          width={view.width}
          textOf={(at) => t('progress.cardsOf', { name: names[at] ?? '', count: values[at] ?? 0 })}
          format={words.number}
        />
      </FigureFrame>
      {later > 0 && <p>{t('progress.forecast.later', { count: later })}</p>}
    </Surface>
  );
}
