import type { EpochMs } from '../../../../src/shared/time.ts';

/** Minutes to add to UTC in a time zone, from the tables that the engine brings. */
export function offsetIn(zone: string): (at: EpochMs) => number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  return (at) => {
    const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value;
    if (name === 'GMT') return 0;
    const [, sign, hours, minutes] = /^GMT([+-])(\d\d):(\d\d)$/.exec(name ?? '') ?? [];
    if (sign === undefined) throw new Error(`offsetIn: cannot read ${name}`);
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  };
}
