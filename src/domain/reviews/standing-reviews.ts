import { compareEntries } from '../../shared/log-entry.ts';
import { GRADES } from './grade.ts';
import { isSoundCarried } from './is-sound-carried.ts';
import { type Outcome, REVIEW_SCHEMA, type Review } from './review.ts';

/**
 * The entries that count, in the order in which they are applied: duplicates, voided entries, the
 * `undone` entries themselves and what this version cannot apply are left out. The log keeps them.
 *
 * The newest entry speaks first: an `undone` that was itself undone voids nothing.
 */
export function standingReviews(reviews: Iterable<Review>): readonly Review[] {
  const all: readonly Review[] = Array.isArray(reviews) ? reviews : [...reviews];
  if (isPlain(all)) return all;
  const entries = all.filter(isApplicable).sort(compareEntries);
  const voided = new Set<string>();
  const standing = new Map<string, Review>();
  for (const entry of entries.toReversed()) {
    if (entry.kind === 'undone' && !voided.has(entry.id)) voided.add(entry.target);
    standing.set(entry.id, entry);
  }
  return [...standing.values()]
    .filter((entry) => entry.kind !== 'undone' && !voided.has(entry.id))
    .reverse();
}

/** Flags are told apart by colour and number; Anki has as many. */
const HIGHEST_FLAG = 7;

/** Whether nothing is undone, doubled, out of order or strange: so it is with nearly every card. */
function isPlain(entries: readonly Review[]): boolean {
  let before: Review | undefined;
  for (const entry of entries) {
    if (entry.kind === 'undone' || !isApplicable(entry)) return false;
    if (before !== undefined && compareEntries(before, entry) >= 0) return false;
    before = entry;
  }
  return true;
}

const KINDS: ReadonlySet<string> = new Set<Review['kind']>([
  'answered',
  'undone',
  'forgotten',
  'due-set',
  'suspended',
  'unsuspended',
  'buried',
  'flagged',
  'practised',
  'carried',
]);

/** Whether this version knows how to apply the entry: a shape and a kind it knows, sound values. */
export function isApplicable(review: Review): boolean {
  if (!(review.schema <= REVIEW_SCHEMA) || !KINDS.has(review.kind)) return false;
  if (!Number.isInteger(review.day) || !Number.isFinite(review.at)) return false;
  if (review.kind === 'due-set') return Number.isInteger(review.dueDay);
  if (review.kind === 'flagged') return isFlag(review.flag);
  if (review.kind === 'practised') return GRADES.includes(review.grade);
  if (review.kind === 'carried') return isSoundCarried(review.carried);
  if (review.kind !== 'answered') return true;
  return GRADES.includes(review.grade) && isSound(review.outcome);
}

function isFlag(flag: number): boolean {
  return Number.isInteger(flag) && flag >= 0 && flag <= HIGHEST_FLAG;
}

function isSound(outcome: Outcome): boolean {
  if (outcome.kind === 'review') return isCount(outcome.intervalDays);
  const { delay, remainingSteps } = outcome;
  return isCount(remainingSteps) && (delay.kind === 'days' ? isCount(delay.days) : delay.ms >= 0);
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 1;
}
