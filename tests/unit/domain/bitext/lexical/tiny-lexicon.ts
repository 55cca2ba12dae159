import { writeLexicon } from '../../../../../scripts/lexicon/write-lexicon.ts';
import type { Lexicon } from '../../../../../src/domain/bitext/lexical/lexicon.ts';
import { readLexicon } from '../../../../../src/domain/bitext/lexical/read-lexicon.ts';

const TRANSLATIONS: Readonly<Record<string, string>> = {
  cat: '猫',
  dog: '狗',
  rain: '下雨',
  house: '房子',
  child: '孩子',
  read: '读',
  book: '书',
  sleep: '睡觉',
  river: '河',
  cold: '冷',
  winter: '冬天',
  teacher: '老师',
  go: '去',
  market: '市场',
  fish: '鱼',
  buy: '买',
};

/** A lexicon of sixteen words, packed and read back as the real one is. */
export function tinyLexicon(): Lexicon {
  return readLexicon(tinyLexiconBytes());
}

export function tinyLexiconBytes(): Uint8Array {
  return writeLexicon({
    words: Object.entries(TRANSLATIONS)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([word, chinese]) => ({ word, share: 1e-5, features: featuresOf(chinese) })),
    lemmas: new Map([
      ['children', 'child'],
      ['went', 'go'],
      ['bought', 'buy'],
      ['slept', 'sleep'],
      ['books', 'book'],
    ]),
    folds: new Map([
      ['貓', '猫'],
      ['書', '书'],
      ['買', '买'],
      ['魚', '鱼'],
      ['讀', '读'],
    ]),
    readings: new Map([
      ['wang', ['王', '汪']],
      ['miao', ['淼', '苗']],
    ]),
    characterShare: () => 1e-4,
  });
}

function featuresOf(chinese: string) {
  const characters = Array.from(chinese, (feature) => ({ feature, odds: 400 }));
  return chinese.length < 2 ? characters : [...characters, { feature: chinese, odds: 3000 }];
}
