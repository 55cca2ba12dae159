/** Reviews of cards that were kept overnight, by whether they were recalled. */
export interface RetentionCount {
  readonly passed: number;
  readonly failed: number;
}

/** Mature from an interval of 21 days on. */
export interface TrueRetention {
  readonly young: RetentionCount;
  readonly mature: RetentionCount;
  readonly all: RetentionCount;
}

type ByMaturity = Pick<TrueRetention, 'young' | 'mature'>;

/** The part of a `DayCount` that retention is read from. */
export interface RetentionDay {
  readonly texts: Readonly<Record<string, Readonly<Record<string, ByMaturity>>>>;
}

/** True retention over the given days, any order. */
export function trueRetention(days: Iterable<RetentionDay>): TrueRetention {
  const counts = [...days].flatMap(({ texts }) => Object.values(texts).flatMap(Object.values));
  const young = sum(counts.map((count: ByMaturity) => count.young));
  const mature = sum(counts.map((count: ByMaturity) => count.mature));
  return { young, mature, all: sum([young, mature]) };
}

function sum(counts: readonly RetentionCount[]): RetentionCount {
  return counts.reduce(
    (total, { passed, failed }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
    }),
    { passed: 0, failed: 0 },
  );
}
