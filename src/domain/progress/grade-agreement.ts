import type { TypedReview } from './typed-review.ts';

/** How the grades that were taken stand to those that were suggested, in answers. */
export interface GradeAgreement {
  readonly suggested: number;
  readonly same: number;
  /** Taken higher than suggested. */
  readonly higher: number;
  readonly lower: number;
}

export function gradeAgreement(reviews: readonly TypedReview[]): GradeAgreement {
  const signs = reviews.flatMap(({ grade, suggestedGrade }) =>
    suggestedGrade === undefined ? [] : [Math.sign(grade - suggestedGrade)],
  );
  const count = (sign: number): number => signs.filter((one) => one === sign).length;
  return { suggested: signs.length, same: count(0), higher: count(1), lower: count(-1) };
}
