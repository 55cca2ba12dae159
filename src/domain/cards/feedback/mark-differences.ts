import { diffArrays } from 'diff';
import type { Difference, DifferenceKind, Span } from './difference.ts';

/** A stretch of an answer or of its reference that is shown as differing. */
export interface DifferenceMark {
  readonly start: number;
  readonly end: number;
  readonly kind: DifferenceKind;
  /** Whether these very characters differ, or stand in a word that does. */
  readonly isCore: boolean;
}

/** Words that are alike enough for single letters or characters to be worth pointing at. */
const BY_CHARACTER: ReadonlySet<DifferenceKind> = new Set([
  'form',
  'inflection',
  'spelling',
  'same-sound',
  'other-word',
  'name',
]);

/** What is marked on one side: the words that differ, and in them the characters that do. */
export function markDifferences(
  differences: readonly Difference[],
  side: 'answer' | 'reference',
  texts: { readonly answer: string; readonly reference: string },
): DifferenceMark[] {
  const other = side === 'answer' ? 'reference' : 'answer';
  const marks = differences.flatMap((difference): DifferenceMark[] => {
    const { kind } = difference;
    const [span, twin] = [difference[side], difference[other]];
    if (span === undefined) return [];
    const whole = { start: span[0], end: span[1], kind, isCore: true };
    if (twin === undefined || !BY_CHARACTER.has(kind)) return [whole];
    const parts = withinWord(texts[side], span, texts[other].slice(...twin));
    return parts.map((part) => ({ ...part, kind }));
  });
  return withoutOverlap(marks.sort((a, b) => a.start - b.start));
}

/** Longer words are not worth it: a sentence against a sentence has its characters everywhere. */
const LONGEST = 40;

function withinWord(text: string, [start, end]: Span, twin: string) {
  const own = Array.from(text.slice(start, end));
  if (own.length > LONGEST || twin.length > LONGEST) return [{ start, end, isCore: true }];
  const parts: { start: number; end: number; isCore: boolean }[] = [];
  let at = start;
  for (const { value, added, removed } of diffArrays(own, Array.from(twin))) {
    if (added) continue;
    const size = value.join('').length;
    parts.push({ start: at, end: at + size, isCore: removed });
    at += size;
  }
  // Where letters are only missing here, the whole word is what differs.
  return parts.some(({ isCore }) => isCore) ? parts : [{ start, end, isCore: true }];
}

function withoutOverlap(marks: readonly DifferenceMark[]): DifferenceMark[] {
  let last = 0;
  return marks.flatMap((mark) => {
    const start = Math.max(mark.start, last);
    if (start >= mark.end) return [];
    last = mark.end;
    return [{ ...mark, start }];
  });
}
