/** What FSRS knows of one card. */
export interface Memory {
  /** Days until retrievability falls to 0.9; > 0. */
  readonly stability: number;
  /** 1 to 10. */
  readonly difficulty: number;
}
