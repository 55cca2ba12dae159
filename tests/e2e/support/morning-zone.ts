/**
 * A time zone in which it is between ten and eleven in the morning at the instant given.
 * A learning day turns at four, and a step that crosses the turn waits for a whole day: a test
 * that expects "10 min" must not depend on the hour at which it is run.
 */
export function morningZone(now: Date): string {
  const wished = 10 - now.getUTCHours();
  // No zone is further west than twelve hours: it is ten there and the next day.
  const ahead = wished < -12 ? wished + 24 : wished;
  // The names of Etc/ have the sign of POSIX: west of Greenwich is positive.
  return ahead === 0 ? 'Etc/UTC' : `Etc/GMT${ahead > 0 ? '-' : '+'}${String(Math.abs(ahead))}`;
}
