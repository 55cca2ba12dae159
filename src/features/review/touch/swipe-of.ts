export type Swipe = 'left' | 'right' | 'up';

/** A finger's way since it touched the screen. */
export interface Stroke {
  /** To the right and downwards, in CSS pixels. */
  readonly dx: number;
  readonly dy: number;
  readonly ms: number;
}

const LEAST_PX = 64;
/** So much longer than wide: a slanted stroke may have been meant to scroll. */
const STRAIGHT = 2;
/** Longer is a hand that rests, or selects text. */
const MOST_MS = 800;

/** Which swipe a stroke is; undefined for what was not clearly one. A stroke down is left to scrolling. */
export function swipeOf({ dx, dy, ms }: Stroke): Swipe | undefined {
  if (ms > MOST_MS) return undefined;
  const [across, along] = [Math.abs(dx), Math.abs(dy)];
  if (across >= LEAST_PX && across >= STRAIGHT * along) return dx < 0 ? 'left' : 'right';
  return dy <= -LEAST_PX && along >= STRAIGHT * across ? 'up' : undefined;
}
