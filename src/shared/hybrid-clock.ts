import type { DeviceId, Stamp } from './log-entry.ts';
import type { EpochMs } from './time.ts';

const MS_DIGITS = 12;
const COUNTER_DIGITS = 4;
const COUNTER_LIMIT = 0xffff;
const DEVICE_DIGITS = 8;

interface Reading {
  readonly ms: number;
  readonly counter: number;
}

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

function readStamp(stamp: Stamp): Reading {
  return {
    ms: Number.parseInt(stamp.slice(0, MS_DIGITS), 16),
    counter: Number.parseInt(stamp.slice(MS_DIGITS, MS_DIGITS + COUNTER_DIGITS), 16),
  };
}

function tick(previous: Reading | undefined, now: number): Reading {
  if (previous === undefined || now > previous.ms) return { ms: now, counter: 0 };
  if (previous.counter < COUNTER_LIMIT) return { ms: previous.ms, counter: previous.counter + 1 };
  return { ms: previous.ms + 1, counter: 0 };
}

/**
 * The stamp after `previous`: later than it whatever the wall clock does.
 *
 * @param previous the newest stamp this device has made or seen; undefined for the first
 * @param now wall clock; negative and fractional values are taken as the whole millisecond >= 0
 * @returns fixed width, 12 hex digits of milliseconds, 4 of counter, `-`, 8 of device
 *
 * Source: Kulkarni et al. (2014), Logical Physical Clocks.
 */
export function nextStamp(previous: Stamp | undefined, now: EpochMs, device: DeviceId): Stamp {
  const wall = Math.max(0, Math.floor(now));
  const { ms, counter } = tick(previous === undefined ? undefined : readStamp(previous), wall);
  const origin = device.replaceAll('-', '').slice(-DEVICE_DIGITS).padStart(DEVICE_DIGITS, '0');
  return `${hex(ms, MS_DIGITS)}${hex(counter, COUNTER_DIGITS)}-${origin}` as Stamp;
}

/** The wall-clock part of a stamp. */
export function stampTime(stamp: Stamp): EpochMs {
  return readStamp(stamp).ms as EpochMs;
}
