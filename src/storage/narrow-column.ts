/**
 * Numbers in the narrowest array that holds them: each is `base` plus its value. No value at all where
 * every number is `base`.
 */
export interface NarrowColumn {
  readonly base: number;
  readonly values: Uint8Array | Uint16Array | Uint32Array | Float64Array;
}

/** Packs numbers so that they come back exactly, whatever they are. */
export function narrow(numbers: ArrayLike<number>): NarrowColumn {
  const range = wholeRange(numbers);
  // Minus zero is the one base that changes no number, minus zero among them.
  if (range === undefined) return { base: -0, values: Float64Array.from(numbers) };
  const { least, most } = range;
  if (least === most) return { base: least, values: new Uint8Array(0) };
  const values = new (arrayFor(most - least))(numbers.length);
  for (let index = 0; index < numbers.length; index += 1) {
    values[index] = (numbers[index] ?? 0) - least;
  }
  return { base: least, values };
}

export function valueAt({ base, values }: NarrowColumn, index: number): number {
  return values.length === 0 ? base : base + (values[index] ?? 0);
}

/** The numbers of a whole column, put into `into` from `offset` on. */
export function widen(
  { base, values }: NarrowColumn,
  into: WideColumn,
  offset: number,
  count: number,
): void {
  if (values.length === 0) {
    into.fill(base, offset, offset + count);
    return;
  }
  into.set(values, offset);
  if (base !== 0) addTo(into, base, offset, offset + count);
}

type WideColumn = Float64Array | Int32Array | Uint32Array | Uint16Array | Uint8Array;

function addTo(column: WideColumn, base: number, start: number, end: number): void {
  for (let index = start; index < end; index += 1) column[index] = (column[index] ?? 0) + base;
}

function arrayFor(range: number) {
  if (range <= 0xff) return Uint8Array;
  if (range <= 0xffff) return Uint16Array;
  return range <= 0xffffffff ? Uint32Array : Float64Array;
}

/** Undefined unless all are whole numbers whose differences are exact. */
function wholeRange(numbers: ArrayLike<number>) {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let index = 0; index < numbers.length; index += 1) {
    const value = numbers[index] ?? 0;
    if (!Number.isSafeInteger(value) || Object.is(value, -0)) return undefined;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return Number.isSafeInteger(most - least) ? { least, most } : undefined;
}
