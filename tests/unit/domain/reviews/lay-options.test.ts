import { describe, expect, it } from 'vitest';
import { DEFAULT_OPTIONS } from '../../../../src/domain/reviews/default-options.ts';
import { layOptions, PRESET_FIELDS } from '../../../../src/domain/reviews/lay-options.ts';

describe('layOptions', () => {
  it('lays a preset over the collection, and the collection over the defaults', () => {
    const options = layOptions({ newPerDay: 7, reviewsPerDay: 50 }, { newPerDay: 3 });
    expect(options).toEqual({ ...DEFAULT_OPTIONS, newPerDay: 3, reviewsPerDay: 50 });
  });

  it('keeps from a preset what holds for the whole collection', () => {
    const preset = { rolloverHour: 9, newPerDayTotal: 1, parameters: [], newPerDay: 3 };
    expect(layOptions({}, preset)).toEqual({ ...DEFAULT_OPTIONS, newPerDay: 3 });
    expect(PRESET_FIELDS).not.toContain('rolloverHour');
  });

  it('falls back where a preset says what cannot be', () => {
    const options = layOptions({ desiredRetention: 0.8 }, { desiredRetention: 5, name: 'x' });
    expect(options.desiredRetention).toBe(0.8);
  });
});
