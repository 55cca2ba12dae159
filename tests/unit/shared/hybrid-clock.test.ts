import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextStamp, stampTime } from '../../../src/shared/hybrid-clock.ts';
import type { DeviceId, Stamp } from '../../../src/shared/log-entry.ts';
import type { EpochMs } from '../../../src/shared/time.ts';

const DEVICE = '018f0000-0000-7000-8000-0000deadbeef' as DeviceId;
const NOW = Date.UTC(2026, 5, 10) as EpochMs;
const WIDTH = 25;
const walls = fc.integer({ min: -1000, max: 2 ** 47 }).map((ms) => ms as EpochMs);

describe('nextStamp', () => {
  it('reads the wall clock when it moves on', () => {
    const stamp = nextStamp(undefined, NOW, DEVICE);
    expect(stampTime(stamp)).toBe(NOW);
    expect(stamp).toMatch(/^[0-9a-f]{12}0000-deadbeef$/);
    expect(stampTime(nextStamp(stamp, (NOW + 1) as EpochMs, DEVICE))).toBe(NOW + 1);
  });

  it('counts on when the wall clock stands or was set back', () => {
    const stamp = nextStamp(undefined, NOW, DEVICE);
    expect(nextStamp(stamp, NOW, DEVICE)).toBe(stamp.replace('0000-', '0001-'));
    expect(nextStamp(stamp, (NOW - 365 * 86_400_000) as EpochMs, DEVICE) > stamp).toBe(true);
  });

  it('carries a full counter into the milliseconds', () => {
    const full = nextStamp(undefined, NOW, DEVICE).replace('0000-', 'ffff-') as Stamp;
    const next = nextStamp(full, NOW, DEVICE);
    expect(stampTime(next)).toBe(NOW + 1);
    expect(next > full).toBe(true);
  });

  it('grows strictly in string order, at a fixed width, whatever the clock does', () => {
    fc.assert(
      fc.property(fc.array(walls, { minLength: 1, maxLength: 40 }), (times) => {
        let previous: Stamp | undefined;
        for (const time of times) {
          const stamp = nextStamp(previous, time, DEVICE);
          expect(stamp.length).toBe(WIDTH);
          if (previous !== undefined) expect(stamp > previous).toBe(true);
          previous = stamp;
        }
      }),
    );
  });

  it('keeps two devices apart at the same instant', () => {
    const other = '018f0000-0000-7000-8000-0000cafecafe' as DeviceId;
    expect(nextStamp(undefined, NOW, DEVICE)).not.toBe(nextStamp(undefined, NOW, other));
  });
});
