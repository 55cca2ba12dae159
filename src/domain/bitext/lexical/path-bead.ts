/** A bead on the chosen path. */
export interface PathBead {
  /** First English segment. */
  readonly row: number;
  /** First Chinese segment. */
  readonly column: number;
  readonly english: number;
  readonly chinese: number;
  /** Probability under the model that this very bead is part of the alignment. */
  readonly posterior: number;
}

/** What a bead must be worth to be taken; keeps the path from being cut into small doubtful beads. */
export const LEAST_WORTH = 0.1;
