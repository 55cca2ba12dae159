import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RetentionPoint } from '../../domain/reviews/simulate/sweep-retentions.ts';
import { costInWords, minutesInWords, toPercent } from '../../services/outlook/outlook-words.ts';
import figures from '../../ui/figures.module.css';
import { isImeKey } from '../../ui/ime-guard.ts';
import { linearScale } from './linear-scale.ts';
import styles from './scheduling.module.css';

export interface OutlookProps {
  /** Ascending by desired retention, at least one. */
  readonly points: readonly RetentionPoint[];
  readonly recommended: RetentionPoint | undefined;
  readonly chosen: RetentionPoint;
  readonly onChoose: (point: RetentionPoint) => void;
}

const WIDTH = 640;
const HEIGHT = 220;
const LEFT = 12;
const RIGHT = WIDTH - 12;
const TOP = 12;

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
};

/** Minutes a day and sentences known over the desired retention; each point can be chosen. */
export function OutlookPicture(props: OutlookProps) {
  const { t, i18n } = useTranslation();
  const { points, chosen, recommended, onChoose } = props;
  const figure = useRef<SVGSVGElement>(null);
  const retentions = points.map((point) => point.desiredRetention);
  const x = linearScale({
    from: [Math.min(...retentions), Math.max(...retentions)],
    to: [LEFT, RIGHT],
  });
  const upTo = (most: number) => linearScale({ from: [0, most || 1], to: [HEIGHT, TOP] });
  const minutes = upTo(Math.max(...points.map((point) => point.minutesPerDay)));
  const known = upTo(Math.max(...points.map((point) => point.known)));
  const path = (of: (point: RetentionPoint) => number): string =>
    points.map((point) => `${x(point.desiredRetention)},${of(point)}`).join(' ');

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = points[points.indexOf(chosen) + (STEPS[event.key] ?? 0)];
    if (STEPS[event.key] === undefined || next === undefined || isImeKey(event)) return;
    event.preventDefault();
    onChoose(next);
    figure.current
      ?.querySelector<SVGElement>(`[data-percent="${toPercent(next.desiredRetention)}"]`)
      ?.focus();
  };
  return (
    <figure className={figures['figure']}>
      <ul className={styles['legend']} aria-hidden="true">
        <li className={styles['legendMinutes']}>
          {t('scheduling.legendMinutes', { minutes: minutesInWords(t, chosen.minutesPerDay) })}
        </li>
        <li className={styles['legendKnown']}>
          {t('scheduling.legendKnown', {
            known: Math.round(chosen.known).toLocaleString(i18n.language),
          })}
        </li>
      </ul>
      <svg
        ref={figure}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="radiogroup"
        aria-label={t('scheduling.outlookPicture')}
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        <line x1="0" x2={WIDTH} y1={HEIGHT} y2={HEIGHT} className={styles['axis']} />
        <line
          x1={x(chosen.desiredRetention)}
          x2={x(chosen.desiredRetention)}
          y1={TOP}
          y2={HEIGHT}
          className={styles['cursor']}
        />
        <polyline className={styles['known']} points={path((point) => known(point.known))} />
        <polyline
          className={styles['minutes']}
          points={path((point) => minutes(point.minutesPerDay))}
        />
        {points.map((point) => (
          <circle
            key={point.desiredRetention}
            role="radio"
            aria-checked={point === chosen}
            aria-label={costInWords(t, i18n.language, point)}
            tabIndex={point === chosen ? 0 : -1}
            data-percent={toPercent(point.desiredRetention)}
            className={point === recommended ? styles['best'] : styles['point']}
            cx={x(point.desiredRetention)}
            cy={minutes(point.minutesPerDay)}
            r={point === chosen ? 9 : 6}
            onClick={() => onChoose(point)}
          />
        ))}
      </svg>
      <p className={styles['ends']} aria-hidden="true">
        <span>{toPercent(Math.min(...retentions))} %</span>
        <span>{toPercent(Math.max(...retentions))} %</span>
      </p>
    </figure>
  );
}
