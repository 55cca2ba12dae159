import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DAY_EDGES, DIFFICULTY_BINS } from '../../domain/progress/memory-spread.ts';
import { spreadCounts } from '../../domain/progress/spread-counts.ts';
import { BarChart } from '../../ui/charts/bar-chart.tsx';
import { FigureFrame } from '../../ui/charts/figure-frame.tsx';
import { ChoiceGroup } from '../../ui/choice-group.tsx';
import { Surface } from '../../ui/surface.tsx';
import type { ProgressView } from './progress-view.ts';
import { useWords } from './use-words.ts';

const MEASURES = ['stability', 'difficulty', 'interval'] as const;
type Measure = (typeof MEASURES)[number];

const MONTH_DAYS = 30;
const YEAR_DAYS = 365;

/** How the begun cards stand: stability, difficulty, interval. */
export function Spread({ view }: { readonly view: ProgressView }) {
  const { t } = useTranslation();
  const words = useWords();
  const [measure, setMeasure] = useState<Measure>('stability');
  const counts = spreadCounts(view.tallies, view.exercises);
  const title = t('progress.spread.title');
  const { names, ticks } = useBinNames(measure);
  const isByDays = measure !== 'difficulty';
  // No interval is under a day.
  const first = measure === 'interval' ? 1 : 0;
  const values = counts[measure].slice(first);
  const shown = names.slice(first);
  const total = values.reduce((sum, count) => sum + count, 0);
  if (counts.stability.every((count) => count === 0)) {
    return (
      <Surface title={title}>
        <p>{t('progress.spread.none')}</p>
      </Surface>
    );
  }
  return (
    <Surface title={title}>
      <ChoiceGroup
        label={t('progress.spread.measure')}
        value={measure}
        choices={MEASURES.map((value) => ({ value, label: t(`progress.spread.${value}`) }))}
        onChange={setMeasure}
      />
      <FigureFrame
        title={`${title}: ${t(`progress.spread.${measure}`)}`}
        how={t(`progress.spread.${measure}How`)}
        table={{
          columns: [t(`progress.spread.${measure}`), t('progress.cards'), t('progress.share')],
          rows: shown.map((name, at) => [
            name,
            values[at] ?? 0,
            total === 0 ? '' : words.percent((values[at] ?? 0) / total),
          ]),
        }}
      >
        <BarChart
          title={t(`progress.spread.${measure}`)}
          names={shown}
          ticks={ticks.slice(first)}
          series={[{ name: title, tone: isByDays ? 'series1' : 'series4', values }]}
          width={view.half}
          textOf={(at) => t('progress.cardsOf', { name: shown[at] ?? '', count: values[at] ?? 0 })}
          format={words.number}
        />
      </FigureFrame>
    </Surface>
  );
}

function useBinNames(measure: Measure): {
  readonly names: readonly string[];
  readonly ticks: readonly string[];
} {
  const { t } = useTranslation();
  if (measure === 'difficulty') {
    const starts = Array.from({ length: DIFFICULTY_BINS }, (_, bin) => bin + 1);
    return {
      names: starts.map((from) =>
        t('progress.spread.span', { from: String(from), to: String(from + 1) }),
      ),
      ticks: starts.map(String),
    };
  }
  const lengthOf = (days: number): string => {
    if (days >= YEAR_DAYS) return t('interval.years', { count: Math.round(days / YEAR_DAYS) });
    if (days >= MONTH_DAYS) return t('interval.months', { count: Math.round(days / MONTH_DAYS) });
    return t('interval.days', { count: days });
  };
  const edges = DAY_EDGES.map(lengthOf);
  const spans = edges.map((from, at) => {
    const to = edges[at + 1];
    return to === undefined
      ? t('progress.spread.from', { from })
      : t('progress.spread.span', { from, to });
  });
  const under = t('progress.spread.under', { to: edges[0] ?? '' });
  return { names: [under, ...spans], ticks: [under, ...edges] };
}
