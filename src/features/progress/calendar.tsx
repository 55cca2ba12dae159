import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { weekday } from '../../domain/progress/time-steps.ts';
import { type DaySum, sumTotals } from '../../domain/progress/totals/sum-totals.ts';
import type { LearningDay } from '../../shared/time.ts';
import { Button } from '../../ui/button.tsx';
import charts from '../../ui/charts/charts.module.css';
import { FigureFrame } from '../../ui/charts/figure-frame.tsx';
import { HeatMap } from '../../ui/charts/heat-map.tsx';
import { Surface } from '../../ui/surface.tsx';
import styles from './progress.module.css';
import type { ProgressView } from './progress-view.ts';
import { StudyRunLines } from './study-run-lines.tsx';
import { useWords } from './use-words.ts';

const WEEKS_OF_YEAR = 53;
const NARROW_WEEKS = 26;
const NARROW = 560;
const MINUTE_MS = 60_000;
/** Monday, Wednesday, Friday of the week of 1970-01-05. */
const NAMED_WEEKDAYS = [4, 6, 8] as const;

/** When one studied: a year at a time, half a year on a phone. */
export function Calendar({ view }: { readonly view: ProgressView }) {
  const { t } = useTranslation();
  const words = useWords();
  const [pagesBack, setPagesBack] = useState(0);
  const { today, exercises, blocks } = view;
  const weeks = view.width < NARROW ? NARROW_WEEKS : WEEKS_OF_YEAR;
  const sum = sumTotals(blocks, { from: MIN_DAY, to: today, exercises });
  const monday = today - weekday(today) - (weeks * (1 + pagesBack) - 1) * 7;
  const byDay = new Map<number, DaySum>(sum.days.map((day) => [day.day, day]));
  const days = Array.from({ length: weeks * 7 }, (_, index) => monday + index).filter(
    (day) => day <= today,
  );
  const values = days.map((day) => byDay.get(day)?.answers ?? 0);
  const first = sum.days[0]?.day;
  const hasEarlier = first !== undefined && first < monday;
  const textOf = (index: number): string => {
    const name = words.day(days[index] ?? today);
    const day = byDay.get(days[index] ?? today);
    if (day === undefined) return t('progress.calendar.none', { name });
    const minutes = words.minutes(day.durationMs);
    return t('progress.answersIn', { name, count: day.answers, minutes });
  };
  const table = {
    columns: [t('progress.day'), t('progress.answers'), t('progress.minutesUnit')],
    rows: sum.days
      .filter(({ day }) => day >= monday && day < monday + weeks * 7)
      .map(({ day, answers, durationMs }) => [
        words.day(day),
        answers,
        Number((durationMs / MINUTE_MS).toFixed(1)),
      ]),
  };
  return (
    <Surface title={t('progress.calendar.title')}>
      <StudyRunLines days={sum.days.map(({ day }) => day)} today={today} />
      <FigureFrame
        title={t('progress.calendar.title')}
        how={t('progress.calendar.how')}
        table={table}
      >
        <HeatMap
          title={t('progress.calendar.title')}
          values={values}
          shades={shadesOf(sum.days)}
          width={view.width}
          months={monthNames(days, words.monthName)}
          weekdays={NAMED_WEEKDAYS.map((day) => words.weekday(day)) as [string, string, string]}
          textOf={textOf}
        />
      </FigureFrame>
      <div className={styles['pages']}>
        <Scale />
        {(hasEarlier || pagesBack > 0) && (
          <>
            <Button look="quiet" disabled={!hasEarlier} onClick={() => setPagesBack(pagesBack + 1)}>
              ← {t('progress.calendar.earlier')}
            </Button>
            <Button
              look="quiet"
              disabled={pagesBack === 0}
              onClick={() => setPagesBack(pagesBack - 1)}
            >
              {t('progress.calendar.later')} →
            </Button>
          </>
        )}
      </div>
    </Surface>
  );
}

const MIN_DAY = Number.MIN_SAFE_INTEGER as LearningDay;

function Scale() {
  const { t } = useTranslation();
  return (
    <p className={styles['scale']} aria-hidden="true">
      {t('progress.calendar.less')}
      {[0, 1, 2, 3, 4].map((shade) => (
        <svg key={shade} viewBox="0 0 12 12" data-legend="">
          <rect width="12" height="12" rx="3" className={charts[`heat${shade}`]} />
        </svg>
      ))}
      {t('progress.calendar.more')}
    </p>
  );
}

/** Shades by the quarters of the days that one studied, so that they tell any learner's days apart. */
function shadesOf(days: readonly DaySum[]): number[] {
  const sorted = days.map(({ answers }) => answers).sort((a, b) => a - b);
  const quarter = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? 1;
  const shades = [1];
  for (const share of [0.25, 0.5, 0.75]) {
    shades.push(Math.max((shades.at(-1) ?? 0) + 1, quarter(share)));
  }
  return shades;
}

/** The months by the first full week of theirs. */
function monthNames(days: readonly number[], nameOf: (day: number) => string): Map<number, string> {
  const names = new Map<number, string>();
  let last = '';
  let lastWeek = -3;
  for (let index = 0; index < days.length; index += 7) {
    const name = nameOf(days[index] ?? 0);
    const week = index / 7;
    if (name !== last && week - lastWeek >= 3) {
      names.set(week, name);
      lastWeek = week;
    }
    last = name;
  }
  return names;
}
