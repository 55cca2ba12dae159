import { useTranslation } from 'react-i18next';
import type { MovePreview } from '../../domain/reviews/reschedule/move-preview.ts';
import type { LearningDay } from '../../shared/time.ts';
import figures from '../../ui/figures.module.css';
import { linearScale } from './linear-scale.ts';
import styles from './scheduling.module.css';

const DAY_MS = 86_400_000;
const WIDTH = 640;
const HEIGHT = 170;
const TOP = 4;

/** The next 30 days before and after a move: two bars a day, and the same as a table. */
export function DaysPicture(props: { readonly preview: MovePreview; readonly today: LearningDay }) {
  const { t, i18n } = useTranslation();
  const { before, after } = props.preview;
  const [mostBefore, mostAfter] = [Math.max(...before), Math.max(...after)];
  const most = Math.max(mostBefore, mostAfter, 1);
  const y = linearScale({ from: [0, most], to: [HEIGHT, TOP] });
  const step = WIDTH / before.length;
  const format = new Intl.DateTimeFormat(i18n.language, {
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const nameOf = (index: number): string =>
    index === 0 ? t('scheduling.today') : format.format(new Date((props.today + index) * DAY_MS));
  const bar = (name: string, value: number, index: number, shift: number) => (
    <rect
      className={styles[name]}
      x={index * step + step * shift}
      width={step * 0.4}
      y={y(value)}
      height={HEIGHT - y(value)}
      rx="1.5"
    />
  );
  return (
    <figure className={figures['figure']}>
      <ul className={styles['legend']} aria-hidden="true">
        <li className={styles['legendBefore']}>{t('scheduling.before')}</li>
        <li className={styles['legendAfter']}>{t('scheduling.after')}</li>
      </ul>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t('scheduling.daysPicture')}>
        <line x1="0" x2={WIDTH} y1={HEIGHT} y2={HEIGHT} className={styles['axis']} />
        {before.map((value, index) => (
          <g key={nameOf(index)}>
            <title>{`${nameOf(index)}: ${value} → ${after[index] ?? 0}`}</title>
            {bar('barBefore', value, index, 0.08)}
            {bar('barAfter', after[index] ?? 0, index, 0.52)}
          </g>
        ))}
      </svg>
      <p className={styles['ends']} aria-hidden="true">
        <span>{nameOf(0)}</span>
        <span>{nameOf(before.length - 1)}</span>
      </p>
      <figcaption className={styles['how']}>
        {t('scheduling.busiest', { before: mostBefore, after: mostAfter })}
      </figcaption>
      <details>
        <summary>{t('scheduling.asTable')}</summary>
        <table className={figures['table']}>
          <thead>
            <tr>
              <th scope="col">{t('scheduling.day')}</th>
              <th scope="col">{t('scheduling.before')}</th>
              <th scope="col">{t('scheduling.after')}</th>
            </tr>
          </thead>
          <tbody>
            {before.map((value, index) => (
              <tr key={nameOf(index)}>
                <th scope="row">{nameOf(index)}</th>
                <td>{value}</td>
                <td>{after[index] ?? 0}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
