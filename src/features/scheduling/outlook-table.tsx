import { useTranslation } from 'react-i18next';
import type { RetentionPoint } from '../../domain/reviews/simulate/sweep-retentions.ts';
import { toPercent } from '../../services/outlook/outlook-words.ts';
import figures from '../../ui/figures.module.css';

/** The picture of the coming year in numbers. */
export function OutlookTable(props: {
  readonly points: readonly RetentionPoint[];
  readonly recommended: RetentionPoint | undefined;
  readonly current: number;
}) {
  const { t, i18n } = useTranslation();
  const whole = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 0 });
  const fine = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 });
  const mark = (point: RetentionPoint): string => {
    const isUsed = toPercent(point.desiredRetention) === toPercent(props.current);
    const marks = [
      point === props.recommended && t('scheduling.best'),
      isUsed && t('scheduling.inUse'),
    ];
    const said = marks.filter(Boolean).join(', ');
    return said === '' ? '' : ` (${said})`;
  };
  return (
    <details>
      <summary>{t('scheduling.asTable')}</summary>
      <table className={figures['table']}>
        <thead>
          <tr>
            <th scope="col">{t('scheduling.retention')}</th>
            <th scope="col">{t('scheduling.minutesAxis')}</th>
            <th scope="col">{t('scheduling.knownAxis')}</th>
          </tr>
        </thead>
        <tbody>
          {props.points.map((point) => (
            <tr key={point.desiredRetention}>
              <th scope="row">
                {toPercent(point.desiredRetention)} %{mark(point)}
              </th>
              <td>{fine.format(point.minutesPerDay)}</td>
              <td>{whole.format(point.known)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
