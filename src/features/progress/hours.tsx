import { useTranslation } from 'react-i18next';
import { hourCounts } from '../../domain/progress/hour-counts.ts';
import { BarChart } from '../../ui/charts/bar-chart.tsx';
import { FigureFrame } from '../../ui/charts/figure-frame.tsx';
import { Surface } from '../../ui/surface.tsx';
import { ENOUGH_OF_PART, type ProgressView } from './progress-view.ts';
import { useWords } from './use-words.ts';

/** At which hours one studies, and how well one recalls then. */
export function Hours({ view }: { readonly view: ProgressView }) {
  const { t } = useTranslation();
  const words = useWords();
  const hours = hourCounts(view.sum.counts);
  const title = t('progress.hours.title');
  if (view.sum.days.length === 0) {
    return (
      <Surface title={title}>
        <p>{t('progress.noAnswers')}</p>
      </Surface>
    );
  }
  const names = hours.map(({ hour }) => t('progress.hours.clock', { hour }));
  const shares = hours.map(({ due, recalled }) =>
    due < ENOUGH_OF_PART ? undefined : recalled / due,
  );
  const shareOf = (at: number): string | undefined => {
    const share = shares[at];
    return share === undefined ? undefined : words.percent(share);
  };
  const textOf = (at: number): string => {
    const [name, count] = [names[at] ?? '', hours[at]?.answers ?? 0];
    const share = shareOf(at);
    if (share === undefined) return t('progress.answersOf', { name, count });
    return t('progress.hours.point', { name, count, share });
  };
  return (
    <Surface title={title}>
      <FigureFrame
        title={title}
        how={t('progress.hours.how', { least: ENOUGH_OF_PART })}
        table={{
          columns: [t('progress.hours.hour'), t('progress.answers'), t('progress.hours.recalled')],
          rows: hours
            .filter(({ answers }) => answers > 0)
            .map(({ hour, answers }) => [
              names[hour] ?? '',
              answers,
              shareOf(hour) ?? t('progress.tooFew'),
            ]),
        }}
      >
        <BarChart
          title={title}
          names={names}
          ticks={hours.map(({ hour }) => String(hour))}
          series={[{ name: title, tone: 'series2', values: hours.map(({ answers }) => answers) }]}
          shares={shares}
          width={view.half}
          textOf={textOf}
          format={words.number}
        />
      </FigureFrame>
    </Surface>
  );
}
