import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { DEFAULT_PARAMETERS } from '../../domain/reviews/default-parameters.ts';
import { FORMER_PARAMETERS, isParameters } from '../../services/former-parameters.ts';
import { useSetting } from '../../services/use-setting.ts';
import type { Json } from '../../shared/json.ts';
import figures from '../../ui/figures.module.css';
import styles from './progress.module.css';
import type { ProgressView } from './progress-view.ts';
import { useMeasures } from './use-measures.ts';
import { useSeen } from './use-seen.ts';

const isFormer = (value: Json | undefined): value is number[] | null =>
  value === null || isParameters(value);

/** Log loss and RMSE(bins) of the parameters in use and of those before, over the whole log. */
export function CalibrationMeasures({ view }: { readonly view: ProgressView }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const isSeen = useSeen(box);
  const [former] = useSetting<number[] | null>(FORMER_PARAMETERS, isFormer, null);
  const measures = useMeasures(view, former ?? DEFAULT_PARAMETERS, isSeen);
  const before = t(
    former === null ? 'progress.calibration.byDefault' : 'progress.calibration.before',
  );
  return (
    <div ref={box} className={styles['measures']}>
      {measures === undefined && <p role="status">{t('progress.calibration.measuring')}</p>}
      {measures === 'failed' && <p>{t('progress.calibration.failed')}</p>}
      {typeof measures === 'object' && (
        <>
          <table className={figures['table']}>
            <thead>
              <tr>
                <th scope="col">{t('progress.calibration.measure')}</th>
                <th scope="col">{before}</th>
                <th scope="col">{t('progress.calibration.now')}</th>
              </tr>
            </thead>
            <tbody>
              {(['logLoss', 'rmseBins'] as const).map((measure) => (
                <tr key={measure}>
                  <th scope="row">
                    {t(`progress.calibration.${measure === 'logLoss' ? 'logLoss' : 'rmse'}`)}
                  </th>
                  {measures.of.map((calibration, place) => (
                    <td key={place === 0 ? 'before' : 'now'}>{calibration[measure].toFixed(4)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <p className={styles['how']}>
            {t('progress.calibration.measureHow', { count: measures.items })}
          </p>
        </>
      )}
    </div>
  );
}
