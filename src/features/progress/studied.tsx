import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EXERCISES, type Exercise } from '../../domain/cards/exercise.ts';
import { groupBySteps, stepLength, timeSteps } from '../../domain/progress/time-steps.ts';
import { BarChart, type BarSeries } from '../../ui/charts/bar-chart.tsx';
import { FigureFrame } from '../../ui/charts/figure-frame.tsx';
import { ChoiceGroup } from '../../ui/choice-group.tsx';
import { Surface } from '../../ui/surface.tsx';
import type { ProgressView } from './progress-view.ts';
import { useWords } from './use-words.ts';

const MINUTE_MS = 60_000;
/** As many as can be told apart by colour. */
const MOST_COLOURS = 5;

type Measure = 'answers' | 'minutesUnit';

/** What was done, by time and exercise: answers, or minutes. */
export function StudiedChart({ view }: { readonly view: ProgressView }) {
  const { t } = useTranslation();
  const words = useWords();
  const [measure, setMeasure] = useState<Measure>('answers');
  const { from, today, sum } = view;
  const title = t('progress.studied.title');
  if (sum.days.length === 0) {
    return (
      <Surface title={title}>
        <p>{t('progress.noAnswers')}</p>
      </Surface>
    );
  }
  const length = stepLength(from, today);
  const steps = timeSteps(from, today, length);
  const groups = groupBySteps(steps, sum.days);
  const names = steps.map((step) => words.step(step, length));
  const valuesOf = (exercise: Exercise): number[] =>
    groups.map((days) =>
      days.reduce((total, day) => {
        const studied = day.studied.get(exercise);
        if (studied === undefined) return total;
        return total + (measure === 'answers' ? studied.answers : studied.durationMs / MINUTE_MS);
      }, 0),
    );
  const done = EXERCISES.filter((exercise) => sum.days.some((day) => day.studied.has(exercise)));
  const all = done.map((exercise): BarSeries & { readonly total: number } => {
    const values = valuesOf(exercise);
    const total = values.reduce((added, value) => added + value, 0);
    return { name: t(`exercise.${exercise}`), tone: '', values, total };
  });
  const textOf = (index: number): string => {
    const days = groups[index] ?? [];
    const count = days.reduce((added, day) => added + day.answers, 0);
    const ms = days.reduce((added, day) => added + day.durationMs, 0);
    const name = names[index] ?? '';
    return t('progress.answersIn', { name, count, minutes: words.minutes(ms) });
  };
  const round = (value: number): number => Number(value.toFixed(1));
  return (
    <Surface title={title}>
      <ChoiceGroup<Measure>
        label={t('progress.studied.measure')}
        value={measure}
        choices={[
          { value: 'answers', label: t('progress.answers') },
          { value: 'minutesUnit', label: t('progress.minutesUnit') },
        ]}
        onChange={setMeasure}
      />
      <FigureFrame
        title={`${title}: ${t(`progress.${measure}`)}`}
        how={t('progress.studied.how')}
        table={{
          columns: [t(`progress.${length}`), ...all.map(({ name }) => name)],
          rows: names
            .map((name, at) => [name, ...all.map(({ values }) => round(values[at] ?? 0))])
            .filter(([, ...values]) => values.some((value) => value !== 0)),
        }}
      >
        <BarChart
          title={title}
          names={names}
          ticks={steps.map((step) => words.tick(step, length))}
          series={coloured(all, t('progress.studied.others'))}
          width={view.width}
          textOf={textOf}
          format={words.number}
        />
      </FigureFrame>
    </Surface>
  );
}

/** The most frequent ones have colours of their own, the others share one. */
function coloured(
  all: readonly (BarSeries & { readonly total: number })[],
  others: string,
): BarSeries[] {
  const sorted = all.toSorted((a, b) => b.total - a.total);
  const own = sorted.slice(0, MOST_COLOURS).map((one, at) => ({ ...one, tone: `series${at + 1}` }));
  const rest = sorted.slice(MOST_COLOURS);
  if (rest.length === 0) return own;
  const values = (rest[0]?.values ?? []).map((_, at) =>
    rest.reduce((sum, one) => sum + (one.values[at] ?? 0), 0),
  );
  return [...own, { name: others, tone: 'series6', values }];
}
