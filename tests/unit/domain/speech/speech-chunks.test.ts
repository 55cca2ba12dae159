import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSpeakable, speechChunks } from '../../../../src/domain/speech/speech-chunks.ts';

describe('speechChunks', () => {
  it('speaks sentence by sentence', () => {
    expect(speechChunks('It rained. Nobody had an umbrella.', 'en', 1)).toEqual([
      'It rained.',
      'Nobody had an umbrella.',
    ]);
    expect(speechChunks('下雨了。谁也没带伞。', 'zh', 1)).toEqual(['下雨了。', '谁也没带伞。']);
  });

  it('cuts a long sentence at its clauses, shorter ones for a slower voice', () => {
    const sentence =
      '他从前住在城南的一条小巷子里，每天清早都要走过三座石桥，才能到河对面的学校去上课，一走就是六年。';
    expect(speechChunks(sentence, 'zh', 1)).toEqual([
      '他从前住在城南的一条小巷子里，每天清早都要走过三座石桥，才能到河对面的学校去上课，',
      '一走就是六年。',
    ]);
    expect(speechChunks(sentence, 'zh', 0.5)).toHaveLength(3);
  });

  it('leaves a number whole', () => {
    const sentence = `The valley, which has about 1,250,000 inhabitants, was flooded, and then ${'again '.repeat(9)}flooded.`;
    expect(speechChunks(sentence, 'en', 0.5).join('|')).toContain('1,250,000');
  });

  it('has nothing to say for marks and emoji alone', () => {
    expect(speechChunks('……！？ 🙂 —', 'zh', 1)).toEqual([]);
    expect(isSpeakable('🙂。')).toBe(false);
    expect(isSpeakable('３')).toBe(true);
  });

  it('loses no letter, keeps the order, breaks no character, and stays under ten seconds', () => {
    const piece = fc.constantFrom('雨', '，', '。', '𠮷', 'word', ' ', '1,000', '!', '🙂', '\n');
    const texts = fc.array(piece, { maxLength: 400 }).map((pieces) => pieces.join(''));
    const spoken = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom('en', 'zh'),
        fc.constantFrom(0.4, 1),
        (text, language, pace) => {
          const chunks = speechChunks(text, language, pace);
          expect(spoken(chunks.join(''))).toBe(spoken(text));
          const most = 10 * (language === 'en' ? 14 : 4.5) * pace;
          for (const chunk of chunks) {
            expect(chunk.isWellFormed()).toBe(true);
            expect([...chunk].length).toBeLessThanOrEqual(most);
          }
        },
      ),
    );
  });
});
