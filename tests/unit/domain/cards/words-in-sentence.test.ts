import { describe, expect, it } from 'vitest';
import { chineseWordsIn, englishWordsIn } from '../../../../src/domain/cards/words-in-sentence.ts';
import { dividePlainly } from '../../../../src/domain/chinese/words/divide-plainly.ts';
import { tinyDictionary } from '../../../support/tiny-dictionary.ts';

describe('words in a sentence', () => {
  it('names English words by their headwords, each as often as it stands there', () => {
    const words = englishWordsIn(tinyDictionary());
    expect(words('Zorbs leaves, and LEAVES again.')).toEqual([
      'en:zorbs',
      'en:leave',
      'en:and',
      'en:leave',
      'en:again',
    ]);
  });

  it('names Chinese words in simplified characters, without figures, signs and Latin words', () => {
    const words = chineseWordsIn(
      (sentence) => dividePlainly(sentence, 'zh'),
      (text) => text.replaceAll('裡', '里'),
    );
    expect(words('家裡有3本ABC書。')).toEqual(['zh:家里', 'zh:有', 'zh:本', 'zh:書']);
  });
});
