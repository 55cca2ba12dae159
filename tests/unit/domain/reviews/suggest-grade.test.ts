import { expect, it } from 'vitest';
import type { DifferenceKind } from '../../../../src/domain/cards/feedback/difference.ts';
import type { Feedback } from '../../../../src/domain/cards/feedback/give-feedback.ts';
import { suggestGrade } from '../../../../src/domain/reviews/suggest-grade.ts';

const feedback = (
  verdict: Feedback['verdict'],
  kinds: readonly DifferenceKind[] = [],
  checks: Feedback['checks'] = [],
): Feedback => ({
  nearest: 0,
  verdict,
  checks,
  differences: kinds.map((kind) => ({ kind, answer: [0, 1], reference: undefined })),
});

it('suggests Good for what is the same, and Hard once a hint was taken', () => {
  expect(suggestGrade(feedback('same'), 0)).toBe(3);
  expect(suggestGrade(feedback('form', ['form']), 0)).toBe(3);
  expect(suggestGrade(feedback('same'), 1)).toBe(2);
});

it('suggests Hard for slips, and nothing where other words were used', () => {
  expect(suggestGrade(feedback('small', ['same-sound', 'synonym']), 0)).toBe(2);
  expect(suggestGrade(feedback('small', ['other-word']), 0)).toBeUndefined();
  expect(suggestGrade(feedback('parts', ['synonym']), 0)).toBeUndefined();
  expect(suggestGrade(feedback('different'), 0)).toBeUndefined();
});

it('suggests Again only where one thing differs and it changes the meaning', () => {
  expect(suggestGrade(feedback('small', ['number', 'form'], ['number']), 0)).toBe(1);
  expect(suggestGrade(feedback('small', ['number', 'missing'], ['number']), 0)).toBeUndefined();
});
