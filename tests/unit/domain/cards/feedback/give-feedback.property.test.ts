import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokeniseChinese } from '../../../../../src/domain/cards/feedback/chinese/tokenise-chinese.ts';
import { tokeniseEnglish } from '../../../../../src/domain/cards/feedback/english/tokenise-english.ts';
import { giveFeedback } from '../../../../../src/domain/cards/feedback/give-feedback.ts';
import { PLAIN_KNOWLEDGE } from '../../../../../src/domain/cards/feedback/plain-knowledge.ts';

const CHINESE = '我你他她们不没了的得地在把被比更最三两百点半星期一书个本去看买卖好大小，。';
const ENGLISH =
  "I he she the a an not don't can't is was three 3 hundred more better than by dog bit man very $5 5th March".split(
    ' ',
  );
const chinese = fc
  .array(fc.constantFrom(...Array.from(CHINESE)), { maxLength: 24 })
  .map((all) => all.join(''));
const english = fc
  .array(fc.constantFrom(...ENGLISH), { maxLength: 16 })
  .map((all) => all.join(' '));
const wild = fc.oneof(chinese, english, fc.string({ unit: 'grapheme', maxLength: 60 }));
const language = fc.constantFrom('en' as const, 'zh' as const);

const compare = (answer: string, reference: string, of: 'en' | 'zh') =>
  giveFeedback(
    { answer, references: [reference], prompt: reference, language: of },
    PLAIN_KNOWLEDGE,
  );

describe('giveFeedback', () => {
  it('never throws, and points only at places that there are', () => {
    fc.assert(
      fc.property(wild, wild, language, (answer, reference, of) => {
        for (const difference of compare(answer, reference, of)?.differences ?? []) {
          const sides = [
            [difference.answer, answer],
            [difference.reference, reference],
          ] as const;
          expect(sides.some(([span]) => span !== undefined)).toBe(true);
          for (const [span, text] of sides) {
            if (span === undefined) continue;
            expect(span[0]).toBeGreaterThanOrEqual(0);
            expect(span[1]).toBeGreaterThan(span[0]);
            expect(span[1]).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('calls what is identical the same', () => {
    fc.assert(
      fc.property(wild, language, (text, of) => {
        const feedback = compare(text, text, of);
        expect(feedback?.verdict ?? 'same').toBe('same');
        expect(feedback?.differences ?? []).toEqual([]);
      }),
    );
  });

  it('finds the same and the same but for form from either side', () => {
    fc.assert(
      fc.property(wild, wild, language, (answer, reference, of) => {
        const isForm = (verdict: string | undefined) => verdict === 'same' || verdict === 'form';
        const [there, back] = [compare(answer, reference, of), compare(reference, answer, of)];
        expect(isForm(there?.verdict)).toBe(isForm(back?.verdict));
      }),
      { numRuns: 300 },
    );
  });

  it('always checks where one more "not" stands', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('我', '书', '去', '看', '大'), { minLength: 2 }),
        (all) => {
          const text = all.join('');
          expect(compare(`不${text}`, text, 'zh')?.checks).toContain('negation');
        },
      ),
    );
  });
});

describe('tokens', () => {
  it('stand one after the other inside the text', () => {
    fc.assert(
      fc.property(wild, (text) => {
        for (const tokens of [tokeniseChinese(text, PLAIN_KNOWLEDGE), tokeniseEnglish(text)]) {
          const spans = tokens
            .map(({ start, end }) => [start, end] as const)
            .sort((a, b) => a[0] - b[0]);
          let last = 0;
          for (const [start, end] of spans) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('are normal already: their keys give the same keys again', () => {
    fc.assert(
      fc.property(english, (text) => {
        const keys = (of: string) => tokeniseEnglish(of).map(({ key }) => key);
        const plain = keys(text).filter((key) => !/[#']|^a /.test(key));
        expect(keys(plain.join(' '))).toEqual(keys(keys(plain.join(' ')).join(' ')));
      }),
    );
  });
});
