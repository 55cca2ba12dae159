import * as v from 'valibot';
import type { Memory } from '../../domain/reviews/memory.ts';

const fsrs = v.object({
  s: v.optional(v.pipe(v.number(), v.gtValue(0), v.finite())),
  d: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(10))),
  lrt: v.optional(v.pipe(v.number(), v.minValue(0), v.finite())),
});

/** What `cards.data` says: stability in days, difficulty, and when the card was last answered. */
export function readCardData(data: string): {
  readonly memory?: Memory;
  readonly lastReview?: number;
} {
  if (!data.startsWith('{')) return {};
  let raw: unknown;
  try {
    raw = JSON.parse(data);
  } catch {
    return {};
  }
  const parsed = v.safeParse(fsrs, raw);
  if (!parsed.success) return {};
  const { s, d, lrt } = parsed.output;
  return {
    ...(s !== undefined && d !== undefined && { memory: { stability: s, difficulty: d } }),
    ...(lrt !== undefined && { lastReview: lrt }),
  };
}
