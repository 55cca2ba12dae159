/** How fast a voice speaks, as a multiple of its normal rate. */
export type Pace = number;

/** What the learner can choose from. */
export const PACES = [0.5, 0.7, 0.85, 1, 1.15, 1.3] as const satisfies readonly Pace[];
export const NORMAL_PACE: Pace = 1;

const SLOWER = 0.7;
/** Below this, voices drawl or refuse. */
const SLOWEST: Pace = 0.4;

export function isPace(value: unknown): value is Pace {
  return PACES.some((pace) => pace === value);
}

/** The pace at which a sentence is said again for one who did not catch it. */
export function slowerPace(pace: Pace): Pace {
  return Math.max(SLOWEST, pace * SLOWER);
}
