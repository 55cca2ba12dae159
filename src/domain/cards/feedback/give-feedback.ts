import type { Language } from '../../text/language.ts';
import { compareChinese } from './chinese/compare-chinese.ts';
import { tokeniseChinese } from './chinese/tokenise-chinese.ts';
import { compareTyped } from './compare-typed.ts';
import type { Comparison } from './comparison.ts';
import type { Difference } from './difference.ts';
import { compareEnglish } from './english/compare-english.ts';
import { promptSenses } from './english/prompt-senses.ts';
import { tokeniseEnglish } from './english/tokenise-english.ts';
import type { Compare } from './likeness.ts';
import type { Check } from './meaning/check.ts';
import { checkMeaning } from './meaning/check-meaning.ts';
import { nameDifferences } from './name-differences.ts';
import type { Token } from './token.ts';
import { differingShare, judge, VERDICTS, type Verdict } from './verdict.ts';
import type { WordKnowledge } from './word-knowledge.ts';

/** A typed translation and what it is held against. */
export interface TypedTranslation {
  readonly answer: string;
  /** The reference, then the answers that the learner has accepted beside it; at least one. */
  readonly references: readonly string[];
  /** The sentence that was to be translated; it tells which sense of a word is meant. */
  readonly prompt: string;
  /** Of the answer and the references. */
  readonly language: Language;
}

export interface Feedback {
  /** Place of the nearest among the references; differences are told against it. */
  readonly nearest: number;
  readonly verdict: Verdict;
  readonly differences: readonly Difference[];
  readonly checks: readonly Check[];
}

/**
 * Compares a typed translation with every accepted one and says what differs from the nearest. Undefined
 * where there is nothing to compare: no words at all, or too many.
 */
export function giveFeedback(
  { answer, references, prompt, language }: TypedTranslation,
  known: WordKnowledge,
): Feedback | undefined {
  const tokenise = (text: string): Token[] =>
    language === 'en' ? tokeniseEnglish(text) : tokeniseChinese(text, known);
  const own = tokenise(answer);
  if (own.length === 0) return undefined;
  const english =
    language === 'en' ? compareEnglish(promptSenses(prompt, known), known) : undefined;
  let best: Ranked | undefined;
  for (const [nearest, text] of references.entries()) {
    const reference = tokenise(text);
    if (reference.length === 0) continue;
    const compare = english ?? compareChinese(tellsPersonsApart(own, reference), known);
    const comparison = compareTyped(language, own, reference, cached(compare));
    if (comparison === undefined) continue;
    const ranked = rank(nearest, comparison);
    if (best === undefined || ranked.rank < best.rank) best = ranked;
  }
  return best?.feedback;
}

interface Ranked {
  readonly feedback: Feedback;
  /** The lower, the nearer. */
  readonly rank: number;
}

function rank(nearest: number, comparison: Comparison): Ranked {
  const differences = nameDifferences(comparison);
  const checks = checkMeaning(comparison);
  const verdict = judge(comparison, differences, checks);
  const place = VERDICTS.indexOf(verdict);
  return {
    feedback: { nearest, verdict, differences, checks },
    rank: place + (checks.length > 0 ? 0.4 : 0) + differingShare(comparison) / 2,
  };
}

/** Whether a side has two of 他, 她 and 它: then who is who matters. */
function tellsPersonsApart(...sides: readonly (readonly Token[])[]): boolean {
  return sides.some(
    (side) => new Set(side.flatMap(({ key }) => /^([他她它])们?$/u.exec(key)?.[1] ?? [])).size > 1,
  );
}

/** Single words are compared over and over while an alignment is sought. */
function cached(compare: Compare): Compare {
  const known = new Map<Token, Map<Token, ReturnType<Compare>>>();
  return (answer, reference) => {
    const [own, other] = [answer[0], reference[0]];
    if (own === undefined || other === undefined) return undefined;
    if (answer.length + reference.length > 2) return compare(answer, reference);
    const row = known.get(own) ?? new Map<Token, ReturnType<Compare>>();
    known.set(own, row);
    if (!row.has(other)) row.set(other, compare(answer, reference));
    return row.get(other);
  };
}
