import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { gradeAgreement } from '../../domain/progress/grade-agreement.ts';
import { groupBySteps, stepLength, timeSteps } from '../../domain/progress/time-steps.ts';
import { AGREEMENTS } from '../../domain/progress/totals/counter.ts';
import { ERROR_KINDS } from '../../domain/progress/typed-errors.ts';
import { BarChart, type BarSeries } from '../../ui/charts/bar-chart.tsx';
import { FigureFrame } from '../../ui/charts/figure-frame.tsx';
import { Surface } from '../../ui/surface.tsx';
import styles from './progress.module.css';
import { ENOUGH, type ProgressView } from './progress-view.ts';
import { useWords } from './use-words.ts';

const MOST_COLOURS = 5;

/** What went wrong in typed answers, by kind and time. */
export function ErrorsOverTime({ view }: { readonly view: ProgressView }) {
  const { t } = useTranslation();
  const words = useWords();
  const { from, today, sum } = view;
  const title = t('progress.errorsOverTime.title');
  const length = stepLength(from, today) === 'month' ? 'month' : 'week';
  const steps = timeSteps(from, today, length);
  const groups = groupBySteps(steps, sum.days);
  const all = ERROR_KINDS.map((kind) => {
    const values = groups.map((days) =>
      days.reduce((total, day) => total + (day.errors.get(kind) ?? 0), 0),
    );
    const total = values.reduce((added, value) => added + value, 0);
    return { name: t(`feedback.kinds.${kind}`), values, total };
  })
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total);
  if (all.length === 0) {
    return (
      <Surface title={title}>
        <p>{t('progress.errorsOverTime.none')}</p>
      </Surface>
    );
  }
  const names = steps.map((step) => words.step(step, length));
  const compared = groups.map((days) => days.reduce((added, day) => added + day.compared, 0));
  const textOf = (at: number): string => {
    const count = all.reduce((added, { values }) => added + (values[at] ?? 0), 0);
    const typed = t('progress.errorsOverTime.typed', { count: compared[at] ?? 0 });
    return t('progress.errorsOverTime.point', { name: names[at] ?? '', count, typed });
  };
  return (
    <Surface title={title}>
      <FigureFrame
        title={title}
        how={t('progress.errorsOverTime.how')}
        table={{
          columns: [
            t(`progress.${length}`),
            t('progress.errorsOverTime.compared'),
            ...all.map(({ name }) => name),
          ],
          rows: names
            .map((name, at) => [
              name,
              compared[at] ?? 0,
              ...all.map(({ values }) => values[at] ?? 0),
            ])
            .filter(([, answers]) => answers !== 0),
        }}
      >
        <BarChart
          title={title}
          names={names}
          ticks={steps.map((step) => words.tick(step, length))}
          series={coloured(all, t('progress.errorsOverTime.others'))}
          width={view.width}
          textOf={textOf}
          format={words.number}
        />
      </FigureFrame>
      <p>
        <Link href="/practice">{t('progress.errorsOverTime.practise')}</Link>
      </p>
    </Surface>
  );
}

function coloured(all: readonly Omit<BarSeries, 'tone'>[], others: string): BarSeries[] {
  const own = all.slice(0, MOST_COLOURS).map((one, at) => ({ ...one, tone: `series${at + 1}` }));
  const rest = all.slice(MOST_COLOURS);
  if (rest.length === 0) return own;
  const values = (rest[0]?.values ?? []).map((_, at) =>
    rest.reduce((sum, one) => sum + (one.values[at] ?? 0), 0),
  );
  return [...own, { name: others, tone: 'series6', values }];
}

/** How often the learner agreed with a suggested grade. */
export function Agreement({ view }: { readonly view: ProgressView }) {
  const { t } = useTranslation();
  const words = useWords();
  const agreement = gradeAgreement(view.sum.counts);
  const { suggested, same } = agreement;
  const title = t('progress.agreement.title');
  if (suggested < ENOUGH) {
    return (
      <Surface title={title}>
        <p>{t('progress.tooFewAnswers', { have: suggested, count: ENOUGH })}</p>
        <p className={styles['how']}>{t('progress.agreement.how')}</p>
      </Surface>
    );
  }
  const names = AGREEMENTS.map((one) => t(`progress.agreement.${one}`));
  const values = AGREEMENTS.map((one) => agreement[one]);
  return (
    <Surface title={title}>
      <p className={styles['medium']}>
        {t('progress.agreement.text', { percent: Math.round((100 * same) / suggested) })}
      </p>
      <FigureFrame
        title={title}
        how={t('progress.agreement.how')}
        table={{
          columns: [t('progress.grades.title'), t('progress.answers'), t('progress.share')],
          rows: names.map((name, at) => [
            name,
            values[at] ?? 0,
            words.percent((values[at] ?? 0) / suggested),
          ]),
        }}
      >
        <BarChart
          title={title}
          names={names}
          series={[{ name: title, tone: 'series4', values }]}
          width={view.half}
          height={160}
          textOf={(at) =>
            t('progress.answersOf', { name: names[at] ?? '', count: values[at] ?? 0 })
          }
          format={words.number}
        />
      </FigureFrame>
    </Surface>
  );
}
