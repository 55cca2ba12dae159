import type { Language } from '../../text/language.ts';
import { alignWords } from './align-words.ts';
import type { Comparison } from './comparison.ts';
import { findMoves } from './find-moves.ts';
import type { Compare } from './likeness.ts';
import type { Token } from './token.ts';

/** Sets an answer against one reference, word by word; undefined where they are too long for it. */
export function compareTyped(
  language: Language,
  answer: readonly Token[],
  reference: readonly Token[],
  compare: Compare,
): Comparison | undefined {
  const start = sharedStart(answer, reference);
  const end = sharedEnd(answer.slice(start), reference.slice(start));
  const own = answer.slice(start, answer.length - end);
  const other = reference.slice(start, reference.length - end);
  const links = alignWords(own, other, compare);
  if (links === undefined) return undefined;
  const same = (token: Token, place: number) => ({
    answer: [answer[place] ?? token],
    reference: [token],
    likeness: 'same' as const,
    moved: false,
  });
  const offset = answer.length - reference.length;
  return {
    language,
    answer,
    reference,
    pairings: [
      ...reference.slice(0, start).map((token, index) => same(token, index)),
      ...findMoves(links, own, other, compare),
      ...reference
        .slice(reference.length - end)
        .map((token, index) => same(token, reference.length - end + index + offset)),
    ],
  };
}

const isSame = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && a.key === b.key && a.form === b.form;

function sharedStart(answer: readonly Token[], reference: readonly Token[]): number {
  let count = 0;
  while (isSame(answer[count], reference[count])) count += 1;
  return count;
}

function sharedEnd(answer: readonly Token[], reference: readonly Token[]): number {
  let count = 0;
  while (isSame(answer[answer.length - 1 - count], reference[reference.length - 1 - count])) {
    count += 1;
  }
  return count;
}
