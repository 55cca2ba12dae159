/** Answers of many cards, card by card and each card's in the order in which they were given. */
export interface ReviewHistories {
  /** Where each history begins, and at the end where the last one stops. */
  readonly starts: Uint32Array;
  /** 1 to 4. */
  readonly grades: Uint8Array;
  /** Learning days since the answer before; 0 for the first and for same-day answers. */
  readonly elapsed: Uint32Array;
  /** When the answer was given; only compared with one another. */
  readonly order: Float64Array;
  /** How long each answer took; 0 where that is not known. Only where the rows had it. */
  readonly durationMs?: Uint32Array;
}

/** Whether an answer says something about memory over night, and is what FSRS is fitted on. */
export function isItem({ elapsed }: ReviewHistories, index: number): boolean {
  return (elapsed[index] ?? 0) > 0;
}

export function countItems({ elapsed }: ReviewHistories): number {
  let count = 0;
  for (const days of elapsed) if (days > 0) count += 1;
  return count;
}
