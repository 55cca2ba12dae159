import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOne } from '../../../support/read-one.ts';

const piece = fc.oneof(
  fc.constantFrom(
    'The rain',
    ' stopped.',
    '雨停了',
    '。',
    '\n',
    '\n\n',
    '# ',
    ' / ',
    '\t',
    '(',
    '）',
    '"',
  ),
  fc.constantFrom('---\n', 'title: x\n', 'Mr.', '12', '……', '“', '”', '\u2028', '\ufeff', '\ud800'),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
);
const texts = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
const lettersOf = (text: string): string[] => (text.match(/[\p{sc=Han}A-Za-z]/gu) ?? []).toSorted();

describe('readBitext, any input', () => {
  it('never throws, and gives confidences that are probabilities', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.uint8Array({ maxLength: 300 })), (source) => {
        const read = readOne(source);
        if (!read.ok) return;
        for (const { en, zh, confidence } of read.value.pairs) {
          expect(en + zh).not.toBe('');
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('loses no letter and doubles none, whatever the layout', () => {
    const line = fc.constantFrom(
      'The rain stopped.',
      'She went home. Nobody saw her (or so she thought).',
      'Rain 雨',
      '第一章 Rain',
      '雨停了。',
      '她回家了，没有人看见她（她这样想）。',
      '我们用 React 写。',
      'The word 雨 means rain.',
      '',
      '# Rain',
      '# 雨',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const text = lines.join('\n');
        const read = readOne(text);
        if (!read.ok) return;
        const kept = read.value.pairs.map(({ en, zh }) => en + zh).join('');
        expect(lettersOf(kept)).toEqual(lettersOf(text));
      }),
      { numRuns: 500 },
    );
  });
});
