import { useTranslation } from 'react-i18next';
import { calibrationBins } from '../../domain/progress/calibration-bins.ts';
import { wilsonInterval } from '../../domain/progress/wilson-interval.ts';
import { AgreementPlot } from '../../ui/charts/agreement-plot.tsx';
import { FigureFrame } from '../../ui/charts/figure-frame.tsx';
import { Surface } from '../../ui/surface.tsx';
import { CalibrationMeasures } from './calibration-measures.tsx';
import { ENOUGH, ENOUGH_OF_PART, type ProgressView } from './progress-view.ts';
import { useWords } from './use-words.ts';

/** Whether what FSRS foretells comes true. */
export function CalibrationFigure({ view }: { readonly view: ProgressView }) {
  const { t } = useTranslation();
  const words = useWords();
  const bins = calibrationBins(view.sum.counts).filter(({ answers }) => answers > 0);
  const title = t('progress.calibration.title');
  const have = bins.reduce((sum, { answers }) => sum + answers, 0);
  const how = t('progress.calibration.how', { least: ENOUGH_OF_PART });
  if (have < ENOUGH) {
    return (
      <Surface title={title}>
        <p>{t('progress.tooFewAnswers', { have, count: ENOUGH })}</p>
      </Surface>
    );
  }
  const points = bins
    .filter(({ answers }) => answers >= ENOUGH_OF_PART)
    .map(({ foretold, answers, recalled }) => {
      const { share, low, high } = wilsonInterval(recalled, answers);
      return { foretold, observed: share, low, high, weight: answers };
    });
  const textOf = (at: number): string => {
    const point = points[at];
    if (point === undefined) return '';
    return t('progress.calibration.point', {
      foretold: words.percent(point.foretold),
      observed: words.percent(point.observed),
      count: point.weight,
    });
  };
  const percent = (share: number): number => Math.round(100 * share);
  return (
    <Surface title={title}>
      <FigureFrame
        title={title}
        how={how}
        table={{
          columns: [
            t('progress.calibration.foretold'),
            t('progress.answers'),
            t('progress.calibration.observed'),
            t('progress.share'),
          ],
          rows: bins.map(({ from, to, answers, recalled }) => [
            t('progress.calibration.bin', { from: percent(from), to: percent(to) }),
            answers,
            recalled,
            answers < ENOUGH_OF_PART ? t('progress.tooFew') : words.percent(recalled / answers),
          ]),
        }}
      >
        <AgreementPlot
          title={title}
          points={points}
          width={view.half}
          across={t('progress.calibration.foretold')}
          up={t('progress.calibration.observed')}
          textOf={textOf}
        />
      </FigureFrame>
      <CalibrationMeasures view={view} />
    </Surface>
  );
}
