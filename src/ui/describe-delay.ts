import type { TFunction } from 'i18next';
import type { Outcome } from '../domain/reviews/review.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const MONTH_DAYS = 30.4375;
const YEAR_DAYS = 365.25;

const oneDecimal = (value: number): number => Math.round(value * 10) / 10;

function describeDays(t: TFunction, days: number): string {
  if (days < MONTH_DAYS) return t('interval.days', { count: days });
  if (days < YEAR_DAYS) return t('interval.months', { count: oneDecimal(days / MONTH_DAYS) });
  return t('interval.years', { count: oneDecimal(days / YEAR_DAYS) });
}

/** When the card comes back after this answer, in a few words. */
export function describeDelay(t: TFunction, outcome: Outcome): string {
  if (outcome.kind === 'review') return describeDays(t, outcome.intervalDays);
  const { delay } = outcome;
  if (delay.kind === 'days') return describeDays(t, delay.days);
  if (delay.ms < HOUR_MS) {
    return t('interval.minutes', { count: Math.max(1, Math.round(delay.ms / MINUTE_MS)) });
  }
  return t('interval.hours', { count: oneDecimal(delay.ms / HOUR_MS) });
}
