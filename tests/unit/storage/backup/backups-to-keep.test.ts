import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../../../src/domain/reviews/learning-day.ts';
import type { EpochMs } from '../../../../src/shared/time.ts';
import { backupsToKeep } from '../../../../src/storage/backup/backups-to-keep.ts';

const NOON = Date.UTC(2026, 10, 25, 12);
const daysAgo = (days: number): EpochMs => (NOON - days * DAY_MS) as EpochMs;

describe('of daily backups', () => {
  it('the last ten days, ten weeks and ten months stay, and nothing else of three years', () => {
    const all = Array.from({ length: 1_096 }, (_, days) => daysAgo(days));
    const kept = [...backupsToKeep(all, 0)].sort((a, b) => b - a);
    expect(kept.slice(0, 10)).toEqual(all.slice(0, 10));
    // Sundays end the weeks, the last days the months; November 2026 and this week end today.
    const sundays = kept.filter((at) => new Date(at).getUTCDay() === 0);
    expect(sundays.length).toBeGreaterThanOrEqual(9);
    expect(new Date(kept.at(-1) ?? 0).toISOString().slice(0, 10)).toBe('2026-02-28');
    expect(kept.length).toBeLessThanOrEqual(28);
  });

  it('a break costs none: spans without a backup do not count', () => {
    const before = [400, 401, 402, 430, 800].map(daysAgo);
    expect(backupsToKeep([daysAgo(0), ...before], 0)).toEqual(new Set([daysAgo(0), ...before]));
  });

  it('the newest of a day stays, and the day is the local one', () => {
    const morning = (NOON - 11 * HOUR_MS) as EpochMs;
    const lateBefore = (morning - 2 * HOUR_MS) as EpochMs;
    expect(backupsToKeep([lateBefore, morning, NOON as EpochMs], 0)).toEqual(
      new Set([lateBefore, NOON as EpochMs]),
    );
    // Three hours further east both mornings are of one day.
    expect(backupsToKeep([lateBefore, morning, NOON as EpochMs], 180)).toEqual(
      new Set([NOON as EpochMs]),
    );
  });
});
