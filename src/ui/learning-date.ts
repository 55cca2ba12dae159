const DAY_MS = 86_400_000;

/** A learning day in words; its number counts calendar days, so the zone of the words is UTC. */
export function toDate(day: number, language: string): string {
  return new Date(day * DAY_MS).toLocaleDateString(language, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
  });
}

/** The value of a date field. */
export function toField(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The learning day of a date field; undefined for an empty one. */
export function fromField(value: string): number | undefined {
  const ms = Date.parse(`${value}T00:00:00Z`);
  return Number.isFinite(ms) ? Math.floor(ms / DAY_MS) : undefined;
}
