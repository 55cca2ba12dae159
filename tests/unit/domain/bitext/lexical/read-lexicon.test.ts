import { expect, it } from 'vitest';
import { findWord } from '../../../../../src/domain/bitext/lexical/lexicon.ts';
import { pinyinSyllables } from '../../../../../src/domain/bitext/lexical/pinyin-syllables.ts';
import { readLexicon } from '../../../../../src/domain/bitext/lexical/read-lexicon.ts';
import {
  readNumbers,
  writeNumbers,
} from '../../../../../src/domain/bitext/lexical/variable-length.ts';
import { tinyLexicon, tinyLexiconBytes } from './tiny-lexicon.ts';

const lexicon = tinyLexicon();

it('finds words by their form, regular or not', () => {
  expect(findWord(lexicon, 'children')).toBe(lexicon.wordIds.get('child'));
  expect(findWord(lexicon, 'books')).toBe(lexicon.wordIds.get('book'));
  expect(findWord(lexicon, 'raining')).toBe(lexicon.wordIds.get('rain'));
  expect(findWord(lexicon, 'unheard')).toBeUndefined();
});

it('keeps the odds of a word within the step of the format', () => {
  const word = lexicon.wordIds.get('cat') ?? -1;
  const entry = lexicon.entryStarts[word] ?? -1;
  expect(lexicon.entryStarts[word + 1]).toBe(entry + 1);
  expect(lexicon.entryFeatures[entry]).toBe(
    (lexicon.characterFeatures['猫'.charCodeAt(0)] ?? 0) - 1,
  );
  // Half a step of 1 / 20 on the logarithmic scale is 2.5 %.
  expect((lexicon.entryOdds[entry] ?? 0) / 400).toBeCloseTo(1, 1);
});

it('folds traditional characters and leaves the others', () => {
  expect(lexicon.folded['貓'.charCodeAt(0)]).toBe('猫'.charCodeAt(0));
  expect(lexicon.folded['山'.charCodeAt(0)]).toBe('山'.charCodeAt(0));
});

it('splits names into the syllables that it knows', () => {
  expect(pinyinSyllables('wangmiao', lexicon.charactersBySyllable)).toEqual(['wang', 'miao']);
  expect(pinyinSyllables('wango', lexicon.charactersBySyllable)).toEqual([]);
});

it('refuses other bytes', () => {
  const bytes = tinyLexiconBytes().slice();
  bytes[0] = 0;
  expect(() => readLexicon(bytes)).toThrow('not a lexicon');
});

it('reads variable-length numbers as they were written', () => {
  const numbers = [0, 127, 128, 300, 2 ** 31 - 1];
  expect([...readNumbers(writeNumbers(numbers))]).toEqual(numbers);
});
