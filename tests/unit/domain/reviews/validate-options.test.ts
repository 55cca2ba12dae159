import { describe, expect, it } from 'vitest';
import { DEFAULT_OPTIONS } from '../../../../src/domain/reviews/default-options.ts';
import { DEFAULT_PARAMETERS } from '../../../../src/domain/reviews/default-parameters.ts';
import { MINUTE_MS } from '../../../../src/domain/reviews/learning-day.ts';
import type { StudyOptions } from '../../../../src/domain/reviews/options.ts';
import {
  type OptionRefusal,
  readStudyOptions,
} from '../../../../src/domain/reviews/validate-options.ts';
import type { Json } from '../../../../src/shared/json.ts';

describe('readStudyOptions', () => {
  it('gives the defaults for nothing', () => {
    expect(readStudyOptions({})).toEqual({ options: DEFAULT_OPTIONS, refused: [] });
  });

  it('takes every sound field', () => {
    const fields = {
      parameters: DEFAULT_PARAMETERS.with(0, 0.5),
      desiredRetention: 0.85,
      learningStepsMs: [MINUTE_MS],
      relearningStepsMs: [],
      maximumIntervalDays: 365,
      newPerDay: 0,
      reviewsPerDay: 50,
      rolloverHour: 0,
      learnAheadMs: 0,
      newPerDayTotal: 9_999,
      reviewsPerDayTotal: 0,
      reviewOrder: 'overdueness',
      newOrder: 'fewest-unknown',
      newPlacement: 'after',
      burySiblings: false,
      leechThreshold: 0,
      leechAction: 'mark',
      fuzz: false,
      loadBalance: false,
      easyDays: [1, 0.5, 0, 1, 1, 1, 0.25],
      autoPlay: 'answer',
    };
    expect(readStudyOptions(fields)).toEqual({ options: fields, refused: [] });
  });

  it.each<[keyof StudyOptions, Json, OptionRefusal]>([
    ['desiredRetention', 0.69, 'out-of-range'],
    ['desiredRetention', 1, 'out-of-range'],
    ['desiredRetention', Number.NaN, 'not-a-number'],
    ['desiredRetention', '0.9', 'not-a-number'],
    ['maximumIntervalDays', 0, 'out-of-range'],
    ['maximumIntervalDays', 36_501, 'out-of-range'],
    ['maximumIntervalDays', 10.5, 'not-whole'],
    ['newPerDay', -1, 'out-of-range'],
    ['reviewsPerDay', Number.POSITIVE_INFINITY, 'not-a-number'],
    ['rolloverHour', 24, 'out-of-range'],
    ['learnAheadMs', null, 'not-a-number'],
    ['learningStepsMs', MINUTE_MS, 'not-a-list'],
    ['learningStepsMs', [0], 'out-of-range'],
    ['relearningStepsMs', [MINUTE_MS, '10m'], 'not-a-number'],
    ['relearningStepsMs', Array.from({ length: 21 }, () => MINUTE_MS), 'wrong-count'],
    ['reviewOrder', 'backwards', 'not-a-choice'],
    ['newOrder', 3, 'not-a-choice'],
    ['newPlacement', null, 'not-a-choice'],
    ['leechAction', 'delete', 'not-a-choice'],
    ['autoPlay', true, 'not-a-choice'],
    ['leechThreshold', 100, 'out-of-range'],
    ['fuzz', 'yes', 'not-a-switch'],
    ['loadBalance', 1, 'not-a-switch'],
    ['easyDays', [1, 1, 1], 'wrong-count'],
    ['easyDays', [1, 1, 1, 1, 1, 1, 1.5], 'out-of-range'],
    ['newPerDayTotal', 10_000, 'out-of-range'],
    ['parameters', DEFAULT_PARAMETERS.slice(1), 'wrong-count'],
    ['parameters', [...DEFAULT_PARAMETERS, 1], 'wrong-count'],
    ['parameters', DEFAULT_PARAMETERS.with(5, Number.NaN), 'not-a-number'],
    ['parameters', DEFAULT_PARAMETERS.with(20, 3), 'out-of-range'],
  ])('refuses %s of %j as %s and keeps the default', (field, value, reason) => {
    const read = readStudyOptions({ [field]: value, newPerDay: field === 'newPerDay' ? value : 7 });
    expect(read.refused).toEqual([{ field, reason }]);
    expect(read.options[field]).toEqual(DEFAULT_OPTIONS[field]);
    if (field !== 'newPerDay') expect(read.options.newPerDay).toBe(7);
  });

  it('passes over what is no option, inherited names among it', () => {
    const fields = JSON.parse('{"__proto__": {"newPerDay": 3}, "theme": "dark"}');
    expect(readStudyOptions(fields)).toEqual({ options: DEFAULT_OPTIONS, refused: [] });
  });
});
