/**
 * Says of a batch that it repeats all entries of a run of its member's batches before it, so that who has
 * opened none of those need open only this one.
 */
export interface Bundle {
  /** The first and the last batch that it repeats. */
  readonly from: number;
  readonly to: number;
  /** Of the last of them, sealed; through the chain it stands for all of them. */
  readonly hash: string;
  /** The member's bundle before it; 0 where there is none. */
  readonly before: number;
}

/** Whether a batch with this number can be such a bundle. */
export function isPossibleBundle({ from, to, before }: Bundle, number: number): boolean {
  return from >= 1 && from <= to && to < number && before < from;
}
