import { type PairSignature, similarity } from './pair-signature.ts';

/** Unrelated pairs of news text share 0.1 to 0.2; one half of a pair that was cut in two about 0.6. */
const LEAST_SIMILARITY = 0.4;

/** Longer stretches are compared part by part, so that cost grows linearly. */
const LONGEST_PART = 200;

/**
 * The pairs of two stretches that are likeliest to be the same, in order on both sides: those whose
 * similarity adds up to most. Gives places in both.
 */
export function matchSimilar(
  old: readonly PairSignature[],
  fresh: readonly PairSignature[],
): (readonly [old: number, fresh: number])[] {
  const parts = Math.ceil(Math.max(old.length, fresh.length) / LONGEST_PART);
  const border = (length: number, part: number): number => Math.round((length * part) / parts);
  return Array.from({ length: parts }, (_, part) => {
    const [oldFrom, freshFrom] = [border(old.length, part), border(fresh.length, part)];
    const matched = matchPart(
      old.slice(oldFrom, border(old.length, part + 1)),
      fresh.slice(freshFrom, border(fresh.length, part + 1)),
    );
    return matched.map(([a, b]) => [oldFrom + a, freshFrom + b] as const);
  }).flat();
}

function matchPart(old: readonly PairSignature[], fresh: readonly PairSignature[]) {
  const width = fresh.length + 1;
  const best = new Float32Array((old.length + 1) * width);
  const at = (a: number, b: number): number => best[a * width + b] ?? 0;
  for (const [a, one] of old.entries()) {
    for (const [b, other] of fresh.entries()) {
      const gain = Math.max(0, similarity(one, other) - LEAST_SIMILARITY);
      best[(a + 1) * width + b + 1] = Math.max(at(a, b) + gain, at(a, b + 1), at(a + 1, b));
    }
  }
  const matched: [number, number][] = [];
  for (let [a, b] = [old.length, fresh.length]; a > 0 && b > 0; ) {
    if (at(a, b) === at(a - 1, b)) a -= 1;
    else if (at(a, b) === at(a, b - 1)) b -= 1;
    else matched.push([--a, --b]);
  }
  return matched.reverse();
}
