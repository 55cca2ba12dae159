const DAY_MS = 86_400_000;

/** To make one takes longer than to write a list of dates with it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: string): Intl.DateTimeFormat {
  const known = formats.get(language);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
  });
  formats.set(language, format);
  return format;
}

/** A learning day in words; its number counts calendar days, so the zone of the words is UTC. */
export function toDate(day: number, language: string): string {
  return formatOf(language).format(day * DAY_MS);
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
