import type { TFunction } from 'i18next';
import type { RetentionPoint } from '../../domain/reviews/simulate/sweep-retentions.ts';

export const toPercent = (retention: number): number => Math.round(retention * 100);

/** "23 minutes". */
export function minutesInWords(t: TFunction, minutes: number): string {
  const count = Math.round(minutes);
  return count < 1 ? t('scheduling.minutesUnderOne') : t('scheduling.minutes', { count });
}

/** "90 %: 23 minutes a day, 1,840 sentences known in a year". */
export function costInWords(t: TFunction, language: string, point: RetentionPoint): string {
  const count = Math.round(point.known);
  return t('scheduling.costLine', {
    percent: toPercent(point.desiredRetention),
    minutes: minutesInWords(t, point.minutesPerDay),
    known: new Intl.NumberFormat(language).format(count),
    count,
  });
}
