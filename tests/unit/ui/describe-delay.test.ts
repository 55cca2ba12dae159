import i18next, { type TFunction } from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from '../../../src/domain/reviews/review.ts';
import { en } from '../../../src/i18n/en.ts';
import { zhHans } from '../../../src/i18n/zh-hans.ts';
import { describeDelay } from '../../../src/ui/describe-delay.ts';

const translators: Partial<Record<'en' | 'zh-Hans', TFunction>> = {};

beforeAll(async () => {
  const instance = i18next.createInstance();
  await instance.init({
    resources: { en: { translation: en }, 'zh-Hans': { translation: zhHans } },
  });
  translators.en = instance.getFixedT('en');
  translators['zh-Hans'] = instance.getFixedT('zh-Hans');
});

const step = (ms: number): Outcome => ({
  kind: 'learning',
  remainingSteps: 1,
  delay: { kind: 'ms', ms },
});
const review = (intervalDays: number): Outcome => ({ kind: 'review', intervalDays });

describe('describeDelay', () => {
  it.each([
    [step(60_000), '1 min', '1 分钟'],
    [step(330_000), '6 min', '6 分钟'],
    [step(5_400_000), '1.5 h', '1.5 小时'],
    [review(1), '1 day', '1 天'],
    [review(30), '30 days', '30 天'],
    [review(31), '1 month', '1 个月'],
    [review(45), '1.5 months', '1.5 个月'],
    [review(366), '1 year', '1 年'],
    [review(36_500), '99.9 years', '99.9 年'],
  ])('%j', (outcome, english, chinese) => {
    expect(describeDelay(translators.en as TFunction, outcome)).toBe(english);
    expect(describeDelay(translators['zh-Hans'] as TFunction, outcome)).toBe(chinese);
  });
});
