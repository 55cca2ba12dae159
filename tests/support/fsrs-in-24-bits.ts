import type { Grade } from '../../src/domain/reviews/grade.ts';
import type { Memory } from '../../src/domain/reviews/memory.ts';

const f = Math.fround;
const exp = (x: number) => f(Math.exp(x));
const pow = (base: number, exponent: number) => f(base ** exponent);
const within = (value: number, least: number, most: number) =>
  Math.min(most, Math.max(least, value));

/**
 * The formulas of FSRS-6 with every step rounded to 24 bits, as fsrs-rs reckons: what then is left between
 * it and our own code is rounding and nothing else.
 *
 * Source of the order of the steps: open-spaced-repetition/fsrs-rs, src/model.rs.
 */
export function nextMemoryIn24Bits(
  memory: Memory | undefined,
  days: number,
  grade: Grade,
  parameters: readonly number[],
): Memory {
  const w = (index: number) => f(parameters[index] ?? Number.NaN);
  const first = (of: number) => f(f(w(4) - exp(f(w(5) * (of - 1)))) + 1);
  const kept = (stability: number, difficulty: number): Memory => ({
    stability: within(stability, f(0.001), 36_500),
    difficulty: within(difficulty, 1, 10),
  });
  if (memory === undefined) return kept(w(grade - 1), first(grade));
  const { stability: s, difficulty: d } = memory;

  const factor = f(exp(f(f(Math.log(f(0.9))) / -w(20))) - 1);
  const forgotten = f(1 - pow(f(f(f(days / s) * factor) + 1), -w(20)));
  const sameDay = () => {
    const growth = f(exp(f(w(17) * f(f(grade - 3) + w(18)))) * pow(s, -w(19)));
    return f(s * (grade >= 2 ? Math.max(growth, 1) : growth));
  };
  const lapsed = () => {
    const left = f(f(w(11) * pow(d, -w(12))) * f(pow(f(s + 1), w(13)) - 1));
    return Math.min(f(left * exp(f(forgotten * w(14)))), f(s / exp(f(w(17) * w(18)))));
  };
  const recalled = () => {
    const gain = f(f(exp(w(8)) * f(11 - d)) * pow(s, -w(9)));
    const grown = f(gain * f(exp(f(forgotten * w(10))) - 1));
    const share = grade === 2 ? w(15) : grade === 4 ? w(16) : 1;
    return f(s * f(f(grown * share) + 1));
  };
  const stability = days === 0 ? sameDay() : grade === 1 ? lapsed() : recalled();

  const moved = f(d + f(f(f(-w(6) * (grade - 3)) * f(10 - d)) / 9));
  return kept(stability, f(f(w(7) * f(first(4) - moved)) + moved));
}
