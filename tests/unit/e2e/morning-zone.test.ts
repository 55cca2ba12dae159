import { expect, test } from 'vitest';
import { morningZone } from '../../e2e/support/morning-zone.ts';

test('at every hour of the day there is a zone where it is ten in the morning', () => {
  for (let hour = 0; hour < 24; hour += 1) {
    const now = new Date(Date.UTC(2026, 10, 25, hour, 30));
    const clock = new Intl.DateTimeFormat('en-GB', {
      timeZone: morningZone(now),
      hour: '2-digit',
      minute: '2-digit',
    });
    expect(clock.format(now), `at ${hour} UTC`).toBe('10:30');
  }
});
