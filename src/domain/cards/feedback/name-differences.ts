import type { Comparison, Pairing } from './comparison.ts';
import type { Difference, DifferenceKind, Span } from './difference.ts';
import type { Likeness } from './likeness.ts';
import type { Token, TokenKind } from './token.ts';

/** What differs, named, in the order of the reference. Neighbours of one kind are one difference. */
export function nameDifferences({ pairings }: Comparison): Difference[] {
  const differences: Difference[] = [];
  let before: Pairing | undefined;
  for (const pairing of pairings) {
    const difference = nameDifference(pairing);
    const last = differences.at(-1);
    if (difference !== undefined) {
      const joined = last && before && joinNeighbours(last, difference, before, pairing);
      if (joined === undefined) differences.push(difference);
      else differences[differences.length - 1] = joined;
    }
    before = pairing;
  }
  return differences;
}

/** The measure word that everybody understands where another is usual. */
const GENERAL = '个';

const BY_LIKENESS: Readonly<Partial<Record<Likeness, DifferenceKind>>> = {
  form: 'form',
  article: 'article',
  synonym: 'synonym',
  inflection: 'inflection',
  'same-sound': 'same-sound',
  'same-sound-other-tone': 'same-sound',
  spelling: 'spelling',
  particle: 'particle',
  'measure-word': 'measure-word',
};
const BY_KIND: Readonly<Partial<Record<TokenKind, DifferenceKind>>> = {
  article: 'article',
  particle: 'particle',
  measure: 'measure-word',
  negation: 'negation',
  number: 'number',
};

function nameDifference(pairing: Pairing): Difference | undefined {
  const { answer, reference, likeness, moved } = pairing;
  const sides = { answer: spanOf(answer), reference: spanOf(reference) };
  if (moved) return { kind: 'order', ...sides };
  if (likeness === 'same') return undefined;
  const kind = likeness === undefined ? gapKind(pairing) : replacedKind(pairing, likeness);
  return { kind, ...sides };
}

function gapKind({ answer, reference }: Pairing): DifferenceKind {
  const [token] = [...answer, ...reference];
  const special = token && BY_KIND[token.kind];
  // "one" where the other side counts nothing is an article: 一本书 and 本书, one book and a book.
  if (special === 'number' && token?.key === '#1') return 'article';
  if (special !== undefined) return special;
  return answer.length === 0 ? 'missing' : 'extra';
}

function replacedKind({ answer, reference }: Pairing, likeness: Likeness): DifferenceKind {
  const named = BY_LIKENESS[likeness];
  if (named === 'measure-word' && answer[0]?.key === GENERAL) return 'general-measure-word';
  if (named !== undefined) return named;
  const kinds = new Set([...answer, ...reference].map(({ kind }) => kind));
  if (kinds.has('negation')) return 'negation';
  if (kinds.has('number') || (kinds.size === 1 && kinds.has('unit'))) return 'number';
  return kinds.size === 1 && kinds.has('name') ? 'name' : 'other-word';
}

function spanOf(tokens: readonly Token[]): Span | undefined {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first && last && [Math.min(first.start, last.start), Math.max(first.end, last.end)];
}

const JOINABLE: ReadonlySet<DifferenceKind> = new Set(['missing', 'extra', 'order']);

/** Two gaps in a row are one, as are two words that moved together. */
function joinNeighbours(
  last: Difference,
  next: Difference,
  before: Pairing,
  pairing: Pairing,
): Difference | undefined {
  if (last.kind !== next.kind || !JOINABLE.has(next.kind)) return undefined;
  if (nameDifference(before)?.kind !== next.kind) return undefined;
  if (next.kind === 'order' && !followsInAnswer(before, pairing)) return undefined;
  return {
    kind: next.kind,
    answer: hull(last.answer, next.answer),
    reference: hull(last.reference, next.reference),
  };
}

const MOST_BETWEEN = 2;

function followsInAnswer(before: Pairing, pairing: Pairing): boolean {
  const gap = (pairing.answer[0]?.start ?? 0) - (before.answer.at(-1)?.end ?? 0);
  return gap >= 0 && gap <= MOST_BETWEEN;
}

function hull(one: Span | undefined, other: Span | undefined): Span | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return [Math.min(one[0], other[0]), Math.max(one[1], other[1])];
}
