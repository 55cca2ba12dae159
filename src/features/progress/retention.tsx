import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import {
  type RetentionCount,
  type TrueRetention,
  trueRetention,
} from '../../domain/progress/true-retention.ts';
import { wilsonInterval } from '../../domain/progress/wilson-interval.ts';
import { FigureFrame } from '../../ui/charts/figure-frame.tsx';
import { ShareRows } from '../../ui/charts/share-rows.tsx';
import { Surface } from '../../ui/surface.tsx';
import styles from './progress.module.css';
import { ENOUGH, type ProgressView } from './progress-view.ts';
import { useWords } from './use-words.ts';

const ROWS = ['young', 'mature', 'all'] as const;

/** Share of due cards that were recalled, by maturity, against what was desired. */
export function Retention({ view }: { readonly view: ProgressView }) {
  const { t } = useTranslation();
  const words = useWords();
  const retention = trueRetention(view.sum.counts);
  const title = t('progress.retention.title');
  const toSchedule = (
    <p>
      <Link href="/scheduling">{t('scheduling.link')}</Link>
    </p>
  );
  if (totalOf(retention.all) === 0) {
    return (
      <Surface title={title}>
        <p>{t('progress.retention.none')}</p>
        {toSchedule}
      </Surface>
    );
  }
  const rows = ROWS.map((row) => {
    const count = retention[row];
    const [passed, total] = [count.passed, totalOf(count)];
    const name = t(`progress.retention.${row}`);
    if (total < ENOUGH) {
      const figure = t('progress.tooFew');
      return { name, passed, total, share: undefined, low: 0, high: 1, figure };
    }
    const interval = wilsonInterval(passed, total);
    return { name, passed, total, ...interval, figure: words.percent(interval.share) };
  });
  const textOf = (index: number): string => {
    const row = rows[index];
    if (row === undefined) return '';
    const { name, passed, total, low, high } = row;
    if (row.share === undefined) return t('progress.retention.few', { name, passed, total });
    const shares = { share: row.figure, low: words.percent(low), high: words.percent(high) };
    return t('progress.retention.point', { name, passed, total, ...shares });
  };
  const of = (share: number | undefined): string =>
    share === undefined ? t('progress.tooFew') : words.percent(share);
  const wanted = wantedWords(view, words.percent, (from, to) =>
    t('progress.between', { from, to }),
  );
  return (
    <Surface title={title}>
      <Verdict view={view} retention={retention} wanted={wanted} />
      <FigureFrame
        title={title}
        how={t('progress.retention.how')}
        table={{
          columns: [
            t('progress.cards'),
            t('progress.answers'),
            t('progress.retention.recalled'),
            t('progress.share'),
            t('progress.retention.low'),
            t('progress.retention.high'),
            t('progress.retention.wanted'),
          ],
          rows: rows.map(({ name, passed, total, share, low, high }) => [
            name,
            total,
            passed,
            of(share),
            of(share === undefined ? undefined : low),
            of(share === undefined ? undefined : high),
            wanted,
          ]),
        }}
      >
        <ShareRows
          title={title}
          rows={rows}
          wanted={view.wanted}
          width={view.half}
          textOf={textOf}
        />
      </FigureFrame>
      {toSchedule}
    </Surface>
  );
}

function Verdict(props: {
  readonly view: ProgressView;
  readonly retention: TrueRetention;
  readonly wanted: string;
}) {
  const { t } = useTranslation();
  const { all } = props.retention;
  const have = totalOf(all);
  if (have < ENOUGH) return <p>{t('progress.tooFewAnswers', { have, count: ENOUGH })}</p>;
  const { share, low, high } = wilsonInterval(all.passed, have);
  const [from, to] = props.view.wanted;
  const verdict = high < from ? 'below' : low > to ? 'above' : 'fits';
  return (
    <p className={styles['medium']}>
      {t(`progress.retention.${verdict}`, {
        percent: Math.round(100 * share),
        wanted: props.wanted,
      })}
    </p>
  );
}

function totalOf({ passed, failed }: RetentionCount): number {
  return passed + failed;
}

function wantedWords(
  { wanted: [from, to] }: ProgressView,
  percent: (share: number) => string,
  between: (from: string, to: string) => string,
): string {
  return from === to ? percent(from) : between(percent(from), percent(to));
}
