export interface LinearScale {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** Where a value lies between two ends of a picture; the first end where all values are the same. */
export function linearScale({ from, to }: LinearScale): (value: number) => number {
  const span = from[1] - from[0];
  return (value) => (span === 0 ? to[0] : to[0] + ((value - from[0]) / span) * (to[1] - to[0]));
}
