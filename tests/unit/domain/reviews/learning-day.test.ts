import { describe, expect, it } from 'vitest';
import {
  DAY_MS,
  dayStart,
  elapsedDays,
  HOUR_MS,
  learningDay,
  MINUTE_MS,
  momentAt,
} from '../../../../src/domain/reviews/learning-day.ts';
import type { EpochMs, LearningDay } from '../../../../src/shared/time.ts';
import { offsetIn } from './offset-in.ts';

const ROLLOVER = 4;
const YEAR_START = Date.UTC(2026, 0, 1);
const YEAR_END = Date.UTC(2027, 0, 1);
const STEP = 30 * MINUTE_MS;
const utc = (...parts: Parameters<typeof Date.UTC>) => Date.UTC(...parts) as EpochMs;

describe.each([
  ['Europe/Dublin', 2],
  ['America/St_Johns', 2],
  ['Pacific/Kiritimati', 0],
  ['Asia/Shanghai', 0],
])('a year in %s', (zone, changes) => {
  const offset = offsetIn(zone);
  const instants = Array.from(
    { length: (YEAR_END - YEAR_START) / STEP },
    (_, index) => (YEAR_START + index * STEP) as EpochMs,
  );
  const days = instants.map((at) => learningDay(at, offset(at), ROLLOVER));

  it('follows the local calendar from the rollover hour', () => {
    instants.forEach((at, index) => {
      const local = new Date(at + offset(at) * MINUTE_MS);
      const date =
        Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate()) / DAY_MS;
      expect(days[index]).toBe(date - (local.getUTCHours() < ROLLOVER ? 1 : 0));
    });
  });

  it('has every day once and none twice', () => {
    const starts = days.filter((day, index) => day !== days[index - 1]);
    const first = starts[0] ?? Number.NaN;
    expect(starts).toEqual(starts.map((_, index) => first + index));
    expect(starts.length).toBe(366);
  });

  it('has days of 24 hours but where the clocks change', () => {
    const lengths = new Map<number, number>();
    for (const day of days.slice(days.lastIndexOf(days[0] ?? (0 as LearningDay)) + 1)) {
      lengths.set(day, (lengths.get(day) ?? 0) + STEP);
    }
    const whole = [...lengths.values()].slice(0, -1);
    expect(whole.filter((length) => length !== DAY_MS).sort((a, b) => a - b)).toEqual(
      changes === 0 ? [] : [23 * HOUR_MS, 25 * HOUR_MS],
    );
  });
});

describe('learningDay', () => {
  it('begins at the rollover hour to the millisecond', () => {
    const before = learningDay(utc(2026, 5, 10, 3, 59, 59, 999), 0, ROLLOVER);
    expect(learningDay(utc(2026, 5, 10, 4), 0, ROLLOVER)).toBe(before + 1);
    expect(learningDay(utc(2026, 5, 9, 4), 0, ROLLOVER)).toBe(before);
  });

  it.each([0, 1, 2, 4])('does not double the day in the repeated hour, rollover %i', (rollover) => {
    // Dublin, 25 October 2026: 01:30 comes twice, first at +60 and an hour later at 0.
    const first = learningDay(utc(2026, 9, 25, 0, 30), 60, rollover);
    const second = learningDay(utc(2026, 9, 25, 1, 30), 0, rollover);
    expect(second).toBe(first);
  });

  it('goes on below 1970', () => {
    expect(learningDay(-1 as EpochMs, 0, 0)).toBe(-1);
    expect(learningDay(0 as EpochMs, 0, 0)).toBe(0);
  });
});

describe('dayStart', () => {
  it('is the first instant of its day, with offsets of odd minutes too', () => {
    for (const offset of [-720, -210, 0, 345, 840]) {
      for (const rollover of [0, 4, 23]) {
        const day = learningDay(utc(2026, 5, 10, 12), offset, rollover);
        const start = dayStart(day, offset, rollover);
        expect(learningDay(start, offset, rollover)).toBe(day);
        expect(learningDay((start - 1) as EpochMs, offset, rollover)).toBe(day - 1);
      }
    }
  });
});

describe('elapsedDays', () => {
  const lastAt = (day: number, newestDay?: number) => ({
    at: (day * DAY_MS) as EpochMs,
    day: day as LearningDay,
    ...(newestDay === undefined ? {} : { newestDay: newestDay as LearningDay }),
  });

  it('counts nights, not hours', () => {
    const evening = momentAt(utc(2026, 5, 10, 23), 0, ROLLOVER);
    const nextMorning = momentAt(utc(2026, 5, 11, 5), 0, ROLLOVER);
    const lateSameDay = momentAt(utc(2026, 5, 11, 3), 0, ROLLOVER);
    expect(elapsedDays(evening, nextMorning.day)).toBe(1);
    expect(elapsedDays(evening, lateSameDay.day)).toBe(0);
  });

  it('is never negative on a trip around the world, either way', () => {
    for (const direction of [1, -1]) {
      let last = momentAt(utc(2026, 5, 10, 12), 0, ROLLOVER);
      for (let leg = 1; leg <= 48; leg += 1) {
        // Eight hours a leg, an hour of longitude; at the date line the calendar jumps a day.
        const hours = ((((direction * leg + 12) % 24) + 24) % 24) - 12;
        const now = momentAt((last.at + 8 * HOUR_MS) as EpochMs, hours * 60, ROLLOVER);
        const elapsed = elapsedDays(last, now.day);
        expect(elapsed).toBeGreaterThanOrEqual(0);
        expect(elapsed).toBeLessThanOrEqual(2);
        last = now;
      }
    }
  });

  it('is 0 when the clock was set back a year', () => {
    expect(elapsedDays(lastAt(20_000), (20_000 - 365) as LearningDay)).toBe(0);
  });

  it('counts from the newest day once the clock is right again', () => {
    expect(elapsedDays(lastAt(19_635, 20_000), 20_003 as LearningDay)).toBe(3);
  });

  it('counts from the last day while a clock that ran ahead is behind the newest', () => {
    expect(elapsedDays(lastAt(20_000, 20_365), 20_002 as LearningDay)).toBe(2);
  });
});
