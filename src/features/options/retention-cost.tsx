import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { RetentionPoint } from '../../domain/reviews/simulate/sweep-retentions.ts';
import { outlookWish } from '../../services/outlook/outlook-wish.ts';
import { costInWords } from '../../services/outlook/outlook-words.ts';
import { useOverview } from '../../services/use-overview.ts';
import { simulateInWorker } from '../../workers/fit-client.ts';
import styles from './options.module.css';

/** What another desired retention costs in the next year, beside the one from before it was changed. */
export function RetentionCost({ value }: { readonly value: number }) {
  const { t, i18n } = useTranslation();
  const points = useCosts(value);
  return (
    <div className={styles['cost']} role="status">
      {points !== undefined && (
        <>
          <p>{t('options.costs')}</p>
          <ul>
            {points.map((point) => (
              <li key={point.desiredRetention}>{costInWords(t, i18n.language, point)}</li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Link href="/scheduling">{t('options.allCosts')}</Link>
      </p>
    </div>
  );
}

/** The value that the screen was opened with and the one that is set now; undefined while they are the same. */
function useCosts(value: number): readonly RetentionPoint[] | undefined {
  const overview = useOverview();
  const [before] = useState(value);
  const [points, setPoints] = useState<readonly RetentionPoint[]>();
  const latest = useRef(overview);
  useLayoutEffect(() => {
    latest.current = overview;
  });
  const isThere = overview !== undefined;
  useEffect(() => {
    setPoints(undefined);
    if (value === before || !isThere || latest.current === undefined) return undefined;
    const controller = new AbortController();
    const retentions = [before, value];
    void simulateInWorker({ ...outlookWish(latest.current), retentions }, controller).then(
      (lived) => {
        if (lived.ok && !controller.signal.aborted) setPoints(lived.value.points);
      },
    );
    return () => controller.abort();
  }, [value, before, isThere]);
  return points;
}
