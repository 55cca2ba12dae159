import type { Comparison } from '../comparison.ts';
import { lemmasOf } from '../english/lemmas-of.ts';
import { isMatch } from '../likeness.ts';
import type { Token } from '../token.ts';

const ACTORS: ReadonlySet<Token['kind']> = new Set(['content', 'name', 'pronoun']);
/** Around these two things may change places and mean the same. */
const EVEN = /^(?:and|or|,|和|与|跟|同|或|或者|以及|是|be|is|are|was|were|'s)$/u;

/**
 * Whether who does what to whom may be turned round: two words stand on the other sides of a third, or
 * one side is passive and the words stand as in the active one.
 */
export function rolesDiffer(comparison: Comparison): boolean {
  const places = matchedPlaces(comparison);
  const [own, other] = [isPassive(comparison.answer), isPassive(comparison.reference)];
  const isTurned = changePlaces(places);
  if (own === other) return isTurned;
  // A passive that says the same has its actor and its object in the other order.
  return !isTurned && sameFirstActor(comparison);
}

interface Place {
  readonly token: Token;
  readonly own: number;
  readonly other: number;
}

/** Words that both sides have, in the order of the reference. */
function matchedPlaces({ answer, reference, pairings }: Comparison): Place[] {
  return pairings
    .flatMap(({ answer: [own], reference: [other], likeness }) =>
      own !== undefined && other !== undefined && likeness !== undefined && isMatch(likeness)
        ? [{ token: other, own: answer.indexOf(own), other: reference.indexOf(other) }]
        : [],
    )
    .sort((a, b) => a.other - b.other);
}

function changePlaces(places: readonly Place[]): boolean {
  return places.some(
    (middle, at) =>
      !EVEN.test(middle.token.key) &&
      middle.token.kind !== 'article' &&
      places.slice(0, at).some((left) => ACTORS.has(left.token.kind) && left.own > middle.own) &&
      places.slice(at + 1).some((right) => ACTORS.has(right.token.kind) && right.own < middle.own),
  );
}

function isPassive(tokens: readonly Token[]): boolean {
  const chinese = tokens.some(({ key }) => key === '被');
  const by = tokens.findIndex(({ key }) => key === 'by');
  const hasBe = tokens.slice(0, Math.max(0, by)).some(({ key }) => lemmasOf(key).has('be'));
  return chinese || (by > 1 && hasBe);
}

function sameFirstActor({ answer, reference, pairings }: Comparison): boolean {
  const isActor = ({ kind }: Token): boolean => ACTORS.has(kind);
  const [own, other] = [answer.find(isActor), reference.find(isActor)];
  return pairings.some(
    (one) =>
      one.likeness !== undefined &&
      isMatch(one.likeness) &&
      own !== undefined &&
      other !== undefined &&
      one.answer.includes(own) &&
      one.reference.includes(other),
  );
}
