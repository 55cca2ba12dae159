import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { StepLength, TimeStep } from '../../domain/progress/time-steps.ts';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

type DateFormat = 'full' | 'short' | 'month' | 'monthName' | 'weekday';

const DATE_FORMATS: Readonly<Record<DateFormat, Intl.DateTimeFormatOptions>> = {
  full: { year: 'numeric', month: 'short', day: 'numeric' },
  short: { month: 'short', day: 'numeric' },
  month: { year: 'numeric', month: 'short' },
  monthName: { month: 'short' },
  weekday: { weekday: 'short' },
};

/** Costly to make, and each figure of the page wants them: one of each a language. */
const made = new Map<string, Intl.DateTimeFormat>();

function dateFormat(language: string, format: DateFormat): Intl.DateTimeFormat {
  const key = `${language} ${format}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const fresh = new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...DATE_FORMATS[format] });
  made.set(key, fresh);
  return fresh;
}

/** How numbers and days are written on this page. */
export function useWords() {
  const { t, i18n } = useTranslation();
  return useMemo(() => {
    const { language } = i18n;
    const write = (day: number, format: DateFormat): string =>
      dateFormat(language, format).format(new Date(day * DAY_MS));
    const numbers = new Intl.NumberFormat(language);
    return {
      number: (value: number): string => numbers.format(value),
      percent: (share: number): string =>
        t('progress.percent', { percent: Math.round(share * 100) }),
      minutes: (ms: number): string => {
        const count = Math.round(ms / MINUTE_MS);
        return count === 0 ? t('progress.underMinute') : t('progress.minutes', { count });
      },
      day: (day: number): string => write(day, 'full'),
      shortDay: (day: number): string => write(day, 'short'),
      monthName: (day: number): string => write(day, 'monthName'),
      weekday: (day: number): string => write(day, 'weekday'),
      step: ({ from, to }: TimeStep, length: StepLength): string => {
        if (length === 'month') return write(from, 'month');
        if (from === to) return write(from, 'full');
        return t('progress.between', { from: write(from, 'short'), to: write(to, 'full') });
      },
      tick: ({ from }: TimeStep, length: StepLength): string =>
        write(from, length === 'month' ? 'month' : 'short'),
    };
  }, [t, i18n]);
}
