import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ALL_TEXTS } from '../../domain/progress/totals/totals-block.ts';
import { useOverview } from '../../services/use-overview.ts';
import { Page } from '../../ui/page.tsx';
import { Calendar } from './calendar.tsx';
import { CalibrationFigure } from './calibration.tsx';
import { Agreement, ErrorsOverTime } from './errors-over-time.tsx';
import { FilterBar } from './filter-bar.tsx';
import { ForecastChart } from './forecast-chart.tsx';
import { Grades } from './grades.tsx';
import { Headline } from './headline.tsx';
import { Hours } from './hours.tsx';
import { KnownWordsFigure } from './known-words.tsx';
import { Later } from './later.tsx';
import styles from './progress.module.css';
import type { ProgressView, ProgressWish } from './progress-view.ts';
import { Retention } from './retention.tsx';
import { Spread } from './spread.tsx';
import { StudiedChart } from './studied.tsx';
import { TextsStanding } from './texts-standing.tsx';
import { useElementWidth } from './use-element-width.ts';
import { useProgressView } from './use-progress-view.ts';

const FIRST_WISH: ProgressWish = { range: 'quarter', scope: ALL_TEXTS, exercise: undefined };
/** Padding and border of a surface at both sides, and the gap between two. */
const SURFACE = 42;
const GAP = 24;
/** From there on two figures stand beside one another. */
const TWO_COLUMNS = 760;

/** What one knows, what is due and when, and what was done: figures one can check. */
export default function ProgressScreen() {
  const { t } = useTranslation();
  const overview = useOverview();
  const [wish, setWish] = useState(FIRST_WISH);
  const counted = useProgressView(overview, wish);
  const body = useRef<HTMLDivElement>(null);
  const width = useElementWidth(body);
  return (
    <Page title={t('progress.title')} width="wide">
      <div ref={body} className={styles['body']}>
        {overview !== undefined && counted !== undefined && width !== undefined && (
          <>
            <Headline view={{ ...counted, ...widths(width) }} due={dueOf(overview, wish)} />
            <FilterBar wish={wish} texts={overview.texts} onChange={setWish} />
            <Figures view={{ ...counted, ...widths(width) }} />
            {later(<TextsStanding overview={overview} />)}
          </>
        )}
      </div>
    </Page>
  );
}

function Figures({ view }: { readonly view: ProgressView }) {
  return (
    <>
      <Calendar view={view} />
      <StudiedChart view={view} />
      <ForecastChart view={view} />
      <div className={styles['pairs']}>
        <div className={styles['column']}>
          {later(<Retention view={view} />)}
          {later(<Spread view={view} />)}
          {later(<Agreement view={view} />)}
        </div>
        <div className={styles['column']}>
          {later(<CalibrationFigure view={view} />)}
          {later(<Hours view={view} />)}
          {later(<Grades view={view} />)}
        </div>
      </div>
      {later(<ErrorsOverTime view={view} />)}
      {later(<KnownWordsFigure view={view} />)}
    </>
  );
}

const later = (figure: ReactNode): ReactNode => <Later>{figure}</Later>;

function widths(page: number): Pick<ProgressView, 'width' | 'half'> {
  const width = page - SURFACE;
  return { width, half: page < TWO_COLUMNS ? width : (page - GAP) / 2 - SURFACE };
}

function dueOf(overview: NonNullable<ReturnType<typeof useOverview>>, { scope }: ProgressWish) {
  return overview.texts.find(({ text }) => text.id === scope)?.due ?? overview.due;
}
