import { expect, it } from 'vitest';
import { markDifferences } from '../../../../../src/domain/cards/feedback/mark-differences.ts';

it('marks the characters of a word that differ, and the word around them', () => {
  const texts = { answer: 'the libary', reference: 'the library' };
  const differences = [{ kind: 'spelling', answer: [4, 10], reference: [4, 11] }] as const;
  expect(markDifferences(differences, 'reference', texts)).toEqual([
    { start: 4, end: 7, kind: 'spelling', isCore: false },
    { start: 7, end: 8, kind: 'spelling', isCore: true },
    { start: 8, end: 11, kind: 'spelling', isCore: false },
  ]);
  // Nothing in the answer is wrong but what is not there: the whole word is marked.
  expect(markDifferences(differences, 'answer', texts)).toEqual([
    { start: 4, end: 10, kind: 'spelling', isCore: true },
  ]);
});

it('keeps characters outside the plane of two bytes whole, and marks no place twice', () => {
  const texts = { answer: '𠮷好', reference: '𡈽好' };
  const differences = [
    { kind: 'other-word', answer: [0, 3], reference: [0, 3] },
    { kind: 'order', answer: [2, 3], reference: undefined },
  ] as const;
  expect(markDifferences(differences, 'answer', texts)).toEqual([
    { start: 0, end: 2, kind: 'other-word', isCore: true },
    { start: 2, end: 3, kind: 'other-word', isCore: false },
  ]);
});
