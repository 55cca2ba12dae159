import { agreementCounter } from './totals/counter.ts';

/** How the grades that were taken stand to those that were suggested, in answers. */
export interface GradeAgreement {
  readonly suggested: number;
  readonly same: number;
  /** Taken higher than suggested. */
  readonly higher: number;
  readonly lower: number;
}

/** @param counts by counter */
export function gradeAgreement(counts: ArrayLike<number>): GradeAgreement {
  const same = counts[agreementCounter('same')] ?? 0;
  const higher = counts[agreementCounter('higher')] ?? 0;
  const lower = counts[agreementCounter('lower')] ?? 0;
  return { suggested: same + higher + lower, same, higher, lower };
}
