/** How well the learner recalled; the numbers are FSRS ratings. */
export type Grade = 1 | 2 | 3 | 4;

export const AGAIN = 1;
export const HARD = 2;
export const GOOD = 3;
export const EASY = 4;
export const GRADES: readonly Grade[] = [AGAIN, HARD, GOOD, EASY];
