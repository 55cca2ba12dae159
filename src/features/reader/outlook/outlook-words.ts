import type { TFunction } from 'i18next';
import type { Coverage } from '../../../domain/progress/coverage.ts';
import {
  type CoverageOutlook,
  LEAST_DAYS,
  LEAST_STARTED,
  type NeededPace,
} from '../../../domain/progress/outlook/coverage-outlook.ts';
import { toDate } from '../../../ui/learning-date.ts';

/** A date further off than this is no forecast. */
const FURTHEST_DAYS = 36_500;

const percentOf = (share: number): number => Math.floor(100 * share);

/** The forecast in sentences; a sentence also where there is too little to foretell anything. */
export function outlookWords(
  t: TFunction,
  outlook: CoverageOutlook,
  shown: { readonly today: number; readonly language: string; readonly coverage: Coverage },
): string[] {
  const { today, language, coverage } = shown;
  if (outlook.kind !== 'days') return [plainWords(t, outlook)];
  const { days, pace } = outlook;
  const dateIn = (count: number): string =>
    toDate(today + Math.min(FURTHEST_DAYS, Math.ceil(count)), language);
  const paceOf = paceIn(language);
  const range =
    days.high === undefined || days.high > FURTHEST_DAYS
      ? t('outlook.notBefore', { from: dateIn(days.low) })
      : t('outlook.between', { from: dateIn(days.low), to: dateIn(days.high) });
  return [
    t('outlook.about', { date: dateIn(days.middle) }),
    range,
    t('outlook.basis', {
      pace: paceOf(pace.middle),
      low: paceOf(pace.low),
      high: paceOf(pace.high),
      percent: percentOf(coverage.known / (coverage.known + coverage.learning)),
    }),
  ];
}

/** What a chosen day takes, as a sentence. */
export function needWords(t: TFunction, needed: NeededPace, language: string): string {
  if (needed.kind !== 'pace') return plainWords(t, needed);
  const paceOf = paceIn(language);
  const { low, middle, high } = needed.perDay;
  if (high === undefined) return t('outlook.neededOpen', { pace: paceOf(middle) });
  return t('outlook.needed', { pace: paceOf(middle), low: paceOf(low), high: paceOf(high) });
}

function plainWords(t: TFunction, outlook: Exclude<CoverageOutlook, { kind: 'days' }>): string {
  switch (outlook.kind) {
    case 'empty':
    case 'reached':
    case 'standstill':
      return t(`outlook.${outlook.kind}`);
    case 'too-little':
      return outlook.started < LEAST_STARTED
        ? t('outlook.tooFewSentences', { count: outlook.started, least: LEAST_STARTED })
        : t('outlook.tooFewDays', { count: outlook.days, least: LEAST_DAYS });
    case 'forgotten':
      return t('outlook.forgotten', { percent: percentOf(outlook.knownShare) });
  }
}

function paceIn(language: string): (perDay: number) => string {
  const format = new Intl.NumberFormat(language, { maximumSignificantDigits: 2 });
  return (perDay) => format.format(perDay);
}
