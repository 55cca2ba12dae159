import type { LearningDay } from '../../shared/time.ts';

/** Days on which one studied, with no more days off between two of them than are allowed. */
export interface StudyRun {
  readonly from: LearningDay;
  readonly to: LearningDay;
  /** Days studied; days off are not counted. */
  readonly days: number;
}

export interface StudyRuns {
  /** The one that an answer today belongs to or would go on; undefined where it would begin another. */
  readonly current: StudyRun | undefined;
  readonly longest: StudyRun | undefined;
  readonly daysStudied: number;
}

/**
 * @param days with an answer, ascending
 * @param daysOff how many days off in a row leave a run as it is, >= 0
 */
export function studyRuns(
  days: readonly LearningDay[],
  today: LearningDay,
  daysOff: number,
): StudyRuns {
  const runs: StudyRun[] = [];
  for (const day of days) {
    const last = runs.at(-1);
    const goesOn = last !== undefined && day - last.to <= daysOff + 1;
    if (goesOn) runs[runs.length - 1] = { from: last.from, to: day, days: last.days + 1 };
    else runs.push({ from: day, to: day, days: 1 });
  }
  const last = runs.at(-1);
  const longest = runs.reduce<StudyRun | undefined>(
    (most, run) => (most === undefined || run.days >= most.days ? run : most),
    undefined,
  );
  const isCurrent = last !== undefined && today - last.to <= daysOff + 1;
  return { current: isCurrent ? last : undefined, longest, daysStudied: days.length };
}
