import { diffArrays } from 'diff';
import type { ComparedPart } from '../compare-answer.ts';

/** One side of a pair before and after, each cut where they differ. */
export interface SideDifference {
  readonly before: readonly ComparedPart[];
  readonly after: readonly ComparedPart[];
}

/** English in words, Chinese in characters, each run of spaces and each mark by itself. */
const TOKENS = /\p{Script=Han}|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*|\s+|./gsu;

/** Past this many differences the two have nothing to do with each other, and the search gets slow. */
const MAX_DIFFERENCES = 500;

/** What of a side went and what came, letter by letter: marks and case count, unlike in an answer. */
export function sideDifference(before: string, after: string): SideDifference {
  const tokens = (text: string): string[] => text.match(TOKENS) ?? [];
  const changes = diffArrays(tokens(before), tokens(after), { maxEditLength: MAX_DIFFERENCES });
  if (changes === undefined) {
    return { before: [{ text: before, shared: false }], after: [{ text: after, shared: false }] };
  }
  const part = (value: readonly string[], shared: boolean) => ({ text: value.join(''), shared });
  return {
    before: changes.flatMap((one) => (one.added ? [] : [part(one.value, !one.removed)])),
    after: changes.flatMap((one) => (one.removed ? [] : [part(one.value, !one.added)])),
  };
}
