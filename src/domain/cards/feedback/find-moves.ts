import type { Link } from './align-words.ts';
import type { Pairing } from './comparison.ts';
import { type Compare, isMatch, type Likeness } from './likeness.ts';
import type { Token } from './token.ts';

interface Open {
  /** Place of its link. */
  readonly link: number;
  readonly token: Token;
}

/** Kinds of words that are everywhere: one of them elsewhere says nothing about order. */
const EVERYWHERE: ReadonlySet<Token['kind']> = new Set(['article', 'particle']);

/**
 * Turns links into pairings, and pairs what one side has here and the other there: the same word, at
 * another place of the sentence.
 */
export function findMoves(
  links: readonly Link[],
  answer: readonly Token[],
  reference: readonly Token[],
  compare: Compare,
): Pairing[] {
  const open = openTokens(links, answer, reference);
  const partners = pairOpen(open.answer, open.reference, compare);
  const takenAnswers = new Set(partners.map(({ own }) => own.token));
  const takenReferences = new Map(partners.map((one) => [one.other.token, one]));
  return links.flatMap((link): Pairing[] => {
    const own = answer.slice(...link.answer);
    const other = reference.slice(...link.reference);
    const moved = other.flatMap((token) => takenReferences.get(token) ?? []);
    if (moved.length === 0 && !own.some((token) => takenAnswers.has(token))) {
      return [{ answer: own, reference: other, likeness: link.likeness, moved: false }];
    }
    const [leftOwn, leftOther] = [
      own.filter((token) => !takenAnswers.has(token)),
      other.filter((token) => !takenReferences.has(token)),
    ];
    return [
      ...moved.map((one) => pairing([one.own.token], [one.other.token], one.likeness, true)),
      ...(leftOwn.length + leftOther.length === 0
        ? []
        : [pairing(leftOwn, leftOther, likenessLeft(leftOwn, leftOther, compare), false)]),
    ];
  });
}

function pairing(
  answer: readonly Token[],
  reference: readonly Token[],
  likeness: Likeness | undefined,
  moved: boolean,
): Pairing {
  return { answer, reference, likeness, moved };
}

function likenessLeft(
  own: readonly Token[],
  other: readonly Token[],
  compare: Compare,
): Likeness | undefined {
  if (own.length === 0 || other.length === 0) return undefined;
  return compare(own, other) ?? 'unlike';
}

function openTokens(links: readonly Link[], answer: readonly Token[], reference: readonly Token[]) {
  const open: { answer: Open[]; reference: Open[] } = { answer: [], reference: [] };
  for (const [link, { answer: own, reference: other, likeness }] of links.entries()) {
    if (likeness !== undefined && isMatch(likeness)) continue;
    for (const token of answer.slice(...own)) open.answer.push({ link, token });
    for (const token of reference.slice(...other)) open.reference.push({ link, token });
  }
  return open;
}

interface Partners {
  readonly own: Open;
  readonly other: Open;
  readonly likeness: Likeness;
}

/** The same words first, then those of another form, then those that mean the same; the nearest wins. */
function pairOpen(answer: readonly Open[], reference: readonly Open[], compare: Compare) {
  const pairs: Partners[] = [];
  const taken = new Set<Open>();
  for (const wanted of [['same', 'form'], ['inflection'], ['synonym']] as const) {
    for (const own of answer) {
      if (taken.has(own) || EVERYWHERE.has(own.token.kind)) continue;
      let best: Partners | undefined;
      for (const other of reference) {
        if (taken.has(other) || other.link === own.link) continue;
        const likeness = compare([own.token], [other.token]);
        if (likeness === undefined || !wanted.some((one) => one === likeness)) continue;
        const isNearer =
          best === undefined ||
          Math.abs(other.link - own.link) < Math.abs(best.other.link - own.link);
        if (isNearer) best = { own, other, likeness };
      }
      if (best === undefined) continue;
      taken.add(best.own).add(best.other);
      pairs.push(best);
    }
  }
  return pairs;
}
