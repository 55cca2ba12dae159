import type { Difference, DifferenceKind } from '../cards/feedback/difference.ts';
import type { Feedback } from '../cards/feedback/give-feedback.ts';
import { AGAIN, GOOD, type Grade, HARD } from './grade.ts';

/** Differences after which an answer is still recalled well. */
const HARMLESS: ReadonlySet<DifferenceKind> = new Set([
  'form',
  'article',
  'synonym',
  'general-measure-word',
]);
/** Slips in a word that is known: recalled, with trouble. */
const SLIPS: ReadonlySet<DifferenceKind> = new Set(['same-sound', 'spelling', 'measure-word']);

/**
 * The grade that an answer suggests to the learner, who decides; undefined where words alone cannot
 * tell. Never Easy: how easy it was, only the learner knows.
 *
 * @param hints taken before answering; after any the answer was not recalled without trouble
 */
export function suggestGrade(
  { verdict, differences, checks }: Feedback,
  hints: number,
): Grade | undefined {
  const grade = gradeOf(verdict, differences, checks.length);
  return grade === GOOD && hints > 0 ? HARD : grade;
}

function gradeOf(
  verdict: Feedback['verdict'],
  differences: readonly Difference[],
  checks: number,
): Grade | undefined {
  if (verdict === 'same' || verdict === 'form') return GOOD;
  if (verdict !== 'small') return undefined;
  if (checks > 0) return isOnlyTheChecked(differences) ? AGAIN : undefined;
  const telling = differences.filter(({ kind }) => !HARMLESS.has(kind));
  if (telling.length === 0) return GOOD;
  return telling.every(({ kind }) => SLIPS.has(kind)) ? HARD : undefined;
}

/** Whether nothing differs but the one thing that changes the meaning. 不 for 没 may be a slip. */
function isOnlyTheChecked(differences: readonly Difference[]): boolean {
  const [first, ...others] = differences.filter(({ kind }) => !HARMLESS.has(kind));
  if (first === undefined || others.length > 0) return false;
  const hasBoth = first.answer !== undefined && first.reference !== undefined;
  return first.kind !== 'negation' || !hasBoth;
}
