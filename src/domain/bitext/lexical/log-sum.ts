/** Log odds below which a term of a sum makes no difference. */
const NEGLIGIBLE = 16;
const STEPS = 256;

const TABLE = Float64Array.from({ length: NEGLIGIBLE * STEPS + 2 }, (_, step) =>
  Math.log1p(Math.exp(-step / STEPS)),
);

/** ln(e^a + e^b), from a table with straight lines between its points: right to 0.000001. */
export function addLogs(a: number, b: number): number {
  const high = a > b ? a : b;
  const gap = a > b ? a - b : b - a;
  if (!(gap < NEGLIGIBLE)) return high;
  const place = gap * STEPS;
  const step = Math.floor(place);
  const low = TABLE[step] ?? 0;
  return high + low + (place - step) * ((TABLE[step + 1] ?? 0) - low);
}
