/**
 * FSRS-6 weights for a learner of whom nothing is known yet; fitted on the reviews of some 10,000
 * Anki users.
 *
 * Source: open-spaced-repetition/fsrs-rs, src/inference.rs, DEFAULT_PARAMETERS (6.x); the same in
 * ts-fsrs 5.4.2, `default_w`.
 */
export const DEFAULT_PARAMETERS: readonly number[] = [
  0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
  0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
];

export const PARAMETER_COUNT = 21;
