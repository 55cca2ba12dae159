import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { StepLength, TimeStep } from '../../domain/progress/time-steps.ts';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** How numbers and days are written on this page. */
export function useWords() {
  const { t, i18n } = useTranslation();
  return useMemo(() => {
    const { language } = i18n;
    const format = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options });
    const full = format({ year: 'numeric', month: 'short', day: 'numeric' });
    const short = format({ month: 'short', day: 'numeric' });
    const month = format({ year: 'numeric', month: 'short' });
    const numbers = new Intl.NumberFormat(language);
    const dateOf = (day: number): Date => new Date(day * DAY_MS);
    return {
      number: (value: number): string => numbers.format(value),
      percent: (share: number): string =>
        t('progress.percent', { percent: Math.round(share * 100) }),
      minutes: (ms: number): string => {
        const count = Math.round(ms / MINUTE_MS);
        return count === 0 ? t('progress.underMinute') : t('progress.minutes', { count });
      },
      day: (day: number): string => full.format(dateOf(day)),
      shortDay: (day: number): string => short.format(dateOf(day)),
      monthName: (day: number): string => format({ month: 'short' }).format(dateOf(day)),
      weekday: (day: number): string => format({ weekday: 'short' }).format(dateOf(day)),
      step: ({ from, to }: TimeStep, length: StepLength): string => {
        if (length === 'month') return month.format(dateOf(from));
        if (from === to) return full.format(dateOf(from));
        return t('progress.between', {
          from: short.format(dateOf(from)),
          to: full.format(dateOf(to)),
        });
      },
      tick: ({ from }: TimeStep, length: StepLength): string =>
        length === 'month' ? month.format(dateOf(from)) : short.format(dateOf(from)),
    };
  }, [t, i18n]);
}
